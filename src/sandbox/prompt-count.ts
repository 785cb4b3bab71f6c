// What a prompt counts as: every text in tokens, every picture or file at a flat rate, and the part of it a provider would have had cached.
// Pure: the sandbox remembers no prompts, so what was "read from the cache" is told by the prompt's own shape.

import type { ChatRequest, Message, Usage } from "../../generated/types/canonical.ts";
import { tokenise } from "./words.ts";

/** What providers ask for before they cache anything, and the grain they count in. */
const LEAST_CACHED = 1024;
const GRAIN = 128;
const PER_ATTACHMENT = 256;
const PER_MESSAGE = 3;

type Counted = Pick<Usage, "input" | "cache_read" | "cache_write" | "cache_write_1h">;

/** A later turn of a conversation finds the earlier ones cached; a marked prompt without earlier turns is written up to its last mark. */
export function countPrompt(request: ChatRequest): Counted {
  const sizes = request.messages.map(tokensOf);
  const tools = request.tools === undefined ? 0 : tokenise(JSON.stringify(request.tools)).length;
  const total = sizes.reduce((sum, size) => sum + size, tools);
  const before = (end: number) => sizes.slice(0, end).reduce((sum, size) => sum + size, tools);

  const isLater = request.messages.some(({ role }) => role === "assistant");
  const repeated = isLater ? before(request.messages.findLastIndex(({ role }) => role === "user" || role === "tool")) : 0;
  if (repeated >= LEAST_CACHED) {
    const read = repeated - (repeated % GRAIN);
    return { input: total - read, cache_read: read };
  }
  const marked = request.messages.findLastIndex((message) => markOf(message) !== undefined);
  const fresh = marked === -1 ? 0 : before(marked + 1);
  if (fresh < LEAST_CACHED) return { input: total };
  const isLong = request.messages[marked] !== undefined && markOf(request.messages[marked])?.ttl === "1h";
  return { input: total - fresh, [isLong ? "cache_write_1h" : "cache_write"]: fresh };
}

function tokensOf(message: Message): number {
  let sum = PER_MESSAGE;
  for (const part of message.content) {
    switch (part.type) {
      case "text":
        sum += tokenise(part.text).length;
        break;
      case "thinking":
        sum += tokenise(part.thinking).length;
        break;
      case "refusal":
        sum += tokenise(part.refusal).length;
        break;
      case "tool_call":
        sum += tokenise(`${part.name}${part.arguments}`).length;
        break;
      default:
        sum += PER_ATTACHMENT;
    }
  }
  return sum;
}

function markOf(message: Message): { readonly ttl?: "5m" | "1h" | undefined } | undefined {
  if (message.role === "tool" && message.cache_control !== undefined) return message.cache_control;
  for (const part of message.content) if ("cache_control" in part && part.cache_control !== undefined) return part.cache_control;
  return undefined;
}
