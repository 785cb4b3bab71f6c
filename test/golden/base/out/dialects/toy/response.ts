// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, first, pick, read, seconds, some, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.TalkAnswer {
  return {
    id: response.id, // :63
    model: response.model, // :65
    type: "answer", // :66
    blocks: each(first(response.choices)?.message.content ?? [], encodeBlock, ctx), // :66
    ended: write(FINISH_WRITE, first(response.choices)?.finish_reason ?? "stop"), // :66
    usage: some(response.usage, encodeUsage), // :75
  };
}

export function decodeResponse(body: Wire.TalkAnswer, ctx: Ctx): Chat.ChatResponse {
  const { nowMs } = ctx;
  return {
    id: body.id, // :63
    created: seconds(nowMs), // :64
    model: body.model, // :65
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: pick(each(body.blocks, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]) },
        finish_reason: read(FINISH_READ, body.ended, FINISH_READ_ELSE) ?? "stop",
      },
    ], // :66
    usage: some(body.usage, decodeUsage), // :75
  };
}
