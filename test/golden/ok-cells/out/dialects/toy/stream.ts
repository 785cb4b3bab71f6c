// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import { pickOne, read, some, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/toy.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.TalkEvent, out: PartSink, ctx: Ctx): void {
  switch (event.type) {
    case "begin": // :107
      out.start({ id: event.id, model: event.model });
      break;
    case "block": // :108
      out.open(0, event.index, pickOne(some(event.block, decodeBlock, ctx), "type", ["text", "thinking", "tool_call", "opaque"]));
      break;
    case "piece": // :109
      out.append(0, event.index, { text: event.text, thinking: event.thought, arguments: event.input });
      break;
    case "block_end": // :110
      out.close(0, event.index);
      break;
    case "end": // :111
      out.usage(some(event.usage, decodeUsage));
      out.finish(0, read(FINISH_READ, event.ended, FINISH_READ_ELSE), event.ended);
      out.end();
      break;
  }
}

export const streamEncoding = {
  sequential: true,
  start(stream: StreamFacts): Wire.TalkEvent | undefined { // :117
    return { type: "begin", id: stream.id, model: stream.model };
  },
  parts: {
    text: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :120
        return { type: "block", index: part.index, block: { kind: "text", text: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart): Wire.TalkEvent | undefined { // :121
        return { type: "piece", index: part.index, text: delta.text };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :122
        return { type: "block_end", index: part.index };
      },
    },
    thinking: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :124
        return { type: "block", index: part.index, block: { kind: "thought", thought: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.TalkEvent | undefined { // :125
        return { type: "piece", index: part.index, thought: delta.thinking };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :126
        return { type: "block_end", index: part.index };
      },
    },
    tool_call: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :128
        return { type: "block", index: part.index, block: { kind: "call", id: part.id, name: part.name, input: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.TalkEvent | undefined { // :129
        return { type: "piece", index: part.index, input: delta.arguments };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :130
        return { type: "block_end", index: part.index };
      },
    },
    opaque: {},
  },
  finish(finish: FinishFacts): Wire.TalkEvent | undefined { // :132
    return { type: "end", ended: write(FINISH_WRITE, finish.reason) ?? "done", usage: some(finish.usage, encodeUsage) };
  },
};
