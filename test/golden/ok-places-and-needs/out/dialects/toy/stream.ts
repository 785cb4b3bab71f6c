// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import { pickOne, read, some, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeBlock, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.TalkEvent, out: PartSink, _ctx: Ctx): void {
  switch (event.type) {
    case "begin": // :86
      out.start({ id: event.id, model: event.model });
      break;
    case "block": // :87
      out.open(0, event.index, pickOne(some(event.block, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]));
      break;
    case "piece": // :88
      out.append(0, event.index, { text: event.text, thinking: event.thought, arguments: event.input });
      break;
    case "block_end": // :89
      out.close(0, event.index);
      break;
    case "end": // :90
      out.usage(some(event.usage, decodeUsage));
      out.finish(0, read(FINISH_READ, event.ended, FINISH_READ_ELSE), event.ended);
      out.end();
      break;
  }
}

export const streamEncoding = {
  sequential: true,
  start(stream: StreamFacts): Wire.TalkEvent | undefined { // :96
    return { type: "begin", id: stream.id, model: stream.model };
  },
  parts: {
    text: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :99
        return { type: "block", index: part.index, block: { kind: "text", text: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart): Wire.TalkEvent | undefined { // :100
        return { type: "piece", index: part.index, text: delta.text };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :102
        return { type: "block_end", index: part.index };
      },
      whole(whole: Extract<Chat.Part, { type: "text" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.TalkEvent | undefined { // :101
        return { type: "block", index: part.index, block: some(whole, (value) => encodeBlock(value, part.index, ctx)) };
      },
    },
    thinking: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :104
        return { type: "block", index: part.index, block: { kind: "thought", thought: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.TalkEvent | undefined { // :105
        return { type: "piece", index: part.index, thought: delta.thinking };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :106
        return { type: "block_end", index: part.index };
      },
    },
    tool_call: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :108
        return { type: "block", index: part.index, block: { kind: "call", id: part.id, name: part.name, input: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.TalkEvent | undefined { // :109
        return { type: "piece", index: part.index, input: delta.arguments };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :110
        return { type: "block_end", index: part.index };
      },
    },
    opaque: {},
  },
  finish(finish: FinishFacts): Wire.TalkEvent | undefined { // :112
    return { type: "end", ended: write(FINISH_WRITE, finish.reason) ?? "done", usage: some(finish.usage, encodeUsage) };
  },
};
