// A prompt's tokens counted here, for models whose providers have no call for that. Pure but for the tokenizer it is handed. It says of itself
// that it is an estimate: no two tokenizers agree, and pictures are counted at a flat rate.

import type { ChatRequest, Message } from "../../generated/types/canonical.ts";
import type { Loss } from "../contract/context.ts";
import type { CountText } from "../tokens/count-text.ts";

/** Roles and separators, as chat formats add them. */
const PER_MESSAGE = 4;
/** A picture or a page of usual size. */
const PER_ATTACHMENT = 765;

export const ESTIMATED: Loss = { path: "TokenCount.input_tokens", kind: "approx", reason: "estimated by the gateway" };

export function estimateTokens(request: ChatRequest, countText: CountText): number {
  const declared = [...(request.tools ?? []), ...(request.response_format === undefined ? [] : [request.response_format])];
  const tools = declared.reduce((sum, one) => sum + countText(JSON.stringify(one)), 0);
  return request.messages.reduce((sum, message) => sum + tokensOf(message, countText), tools);
}

function tokensOf({ content }: Message, countText: CountText): number {
  let sum = PER_MESSAGE;
  for (const part of content) {
    switch (part.type) {
      case "text":
        sum += countText(part.text);
        break;
      case "thinking":
        sum += countText(part.thinking);
        break;
      case "refusal":
        sum += countText(part.refusal);
        break;
      case "tool_call":
        sum += countText(part.name) + countText(part.arguments);
        break;
      case "opaque":
        sum += countText(JSON.stringify(part.value));
        break;
      case "redacted_thinking":
        break;
      default:
        sum += PER_ATTACHMENT;
    }
  }
  return sum;
}
