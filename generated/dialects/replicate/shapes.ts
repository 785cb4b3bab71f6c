// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count, dropped, joinedText, lose, plus, textParts } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/replicate.ts";
import type { Ctx } from "./traits.ts";

export const DIALECT = "replicate";

export const tables = { version: ":|^[0-9a-f]{64}$" } as const;

export const TITLE_WRITE = {
  auth: "Unauthenticated",
  permission: "Forbidden",
  not_found: "Not Found",
  invalid_request: "Input validation failed",
  rate_limit: "Too many requests",
  quota: "Insufficient credit",
  budget: "Insufficient credit",
} as const;
export const TITLE_READ = {
  Unauthenticated: "auth",
  Forbidden: "permission",
  "Not Found": "not_found",
  "Input validation failed": "invalid_request",
  "Too many requests": "rate_limit",
  "Insufficient credit": "budget",
} as const;
export const TITLE_READ_ELSE = undefined;

export function decodeUsage(usage: Wire.Metrics): Chat.Usage {
  const input = count(usage.input_token_count); // :227
  const output = count(usage.output_token_count); // :228
  return { input, output };
}

export function encodeUsage(usage: Chat.Usage): Wire.Metrics {
  return {
    input_token_count: plus(usage.input, usage.input_audio, usage.input_image, usage.cache_read, usage.cache_write, usage.cache_write_1h, usage.tool_input), // :227
    output_token_count: plus(usage.output, usage.reasoning, usage.output_audio, usage.output_image, usage.accepted_prediction, usage.rejected_prediction), // :228
  };
}

export function encodeMessage(message: Chat.Message, ctx: Ctx): Wire.InputMessage | undefined { // :175
  switch (message.role) {
    case "system": // :182
      dropped(ctx, message.name, "SystemMessage.name");
      return { role: "system", content: joinedText(message.content, "\n") };
    case "developer": // :183
      lose(ctx, "approx", "Message.developer", "it is the system's here");
      dropped(ctx, message.name, "DeveloperMessage.name");
      return { role: "system", content: joinedText(message.content, "\n") };
    case "user": // :184
      dropped(ctx, message.name, "UserMessage.name");
      return { role: "user", content: joinedText(message.content) };
    case "assistant": // :185
      dropped(ctx, message.name, "AssistantMessage.name");
      return { role: "assistant", content: joinedText(message.content) };
    case "tool": // :186
      return undefined;
  }
}

export function decodeMessage(message: Wire.InputMessage): Chat.Message { // :175
  if (message.role === "system") return { role: "system", content: textParts(message.content) };
  if (message.role === "assistant") return { role: "assistant", content: textParts(message.content) };
  return { role: "user", content: textParts(message.content) };
}

export function decodePicture(url: string): Chat.ImagePart { // :194
  return { type: "image_url", image_url: { url: url } };
}
