// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { each, eachPlaced, first, pick, read, seconds, some, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function encodeResponse(response: Chat.ChatResponse, ctx: Ctx): Wire.TalkAnswer {
  return {
    id: response.id, // :66
    model: response.model, // :68
    type: "answer", // :69
    blocks: eachPlaced(first(response.choices)?.message.content ?? [], (value, place) => encodeBlock(value, place, ctx)), // :69
    ended: write(FINISH_WRITE, first(response.choices)?.finish_reason ?? "stop"), // :69
    usage: some(response.usage, encodeUsage), // :78
  };
}

export function decodeResponse(body: Wire.TalkAnswer, ctx: Ctx): Chat.ChatResponse {
  const { nowMs } = ctx;
  return {
    id: body.id, // :66
    created: seconds(nowMs), // :67
    model: body.model, // :68
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: pick(each(body.blocks, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]) },
        finish_reason: read(FINISH_READ, body.ended, FINISH_READ_ELSE) ?? "stop",
      },
    ], // :69
    usage: some(body.usage, decodeUsage), // :78
  };
}
