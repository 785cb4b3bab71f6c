// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import type { Usage } from "../../../src/contract/usage.ts";
import { inOrder, opaqueValue, pickOne, read, some, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy.ts";
import { DIALECT, FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.TalkEvent, out: PartSink, _ctx: Ctx): void {
  switch (event.type) {
    case "begin": // :83
      if (event.id !== "") {
        out.start({ id: event.id, model: event.model });
      }
      break;
    case "batch": // :86
      for (const piece of event.pieces ?? []) { // :87
        if (piece.as === "said") {
          out.text(0, piece.text);
        }
        if (piece.as === "thought") {
          out.thinking(0, piece.text);
        }
        if (piece.as === "called") {
          out.tool(0, 0, { id: piece.id, arguments: piece.text });
        }
      }
      break;
    case "count": // :93
      out.usage(some(event.usage, decodeUsage));
      break;
    case "block": // :94
      out.open(0, event.index, pickOne(some(event.block, decodeBlock), "type", ["text", "thinking", "tool_call", "opaque"]));
      break;
    case "piece": // :95
      out.append(0, event.index, { text: event.text, thinking: event.thought, arguments: event.input });
      break;
    case "block_end": // :96
      out.close(0, event.index);
      break;
    case "end": // :97
      out.usage(some(event.usage, decodeUsage));
      switch (event.ended) {
        case "blocked": // :101
          out.refusal(0, "no answer");
          break;
        case "limit": // :102
          break;
        default: // :103
          break;
      }
      out.finish(0, read(FINISH_READ, event.ended, FINISH_READ_ELSE), event.ended);
      out.end();
      break;
  }
}

export const streamEncoding = {
  sequential: false,
  retains: true,
  numbered: "n",
  start(stream: StreamFacts): Wire.TalkEvent | undefined { // :111
    return { type: "begin", id: stream.id, model: stream.model };
  },
  choice(): Wire.TalkEvent | undefined { // :110
    return { type: "batch", pieces: [] };
  },
  parts: {
    text: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :114
        return { type: "block", index: part.index, block: { kind: "text", text: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart): Wire.TalkEvent | undefined { // :115
        return { type: "piece", index: part.index, text: delta.text };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :116
        return { type: "block_end", index: part.index };
      },
    },
    thinking: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :118
        return { type: "block", index: part.index, block: { kind: "thought", thought: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.TalkEvent | undefined { // :119
        return { type: "piece", index: part.index, thought: delta.thinking };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :120
        return { type: "block_end", index: part.index };
      },
    },
    tool_call: {
      open(part: OpenPart): Wire.TalkEvent | undefined { // :122
        return { type: "block", index: part.index, block: { kind: "call", id: part.id, name: part.name, input: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.TalkEvent | undefined { // :123
        return { type: "piece", index: part.index, input: delta.arguments };
      },
      close(part: OpenPart): Wire.TalkEvent | undefined { // :124
        return { type: "block_end", index: part.index };
      },
    },
    opaque: {
      whole(whole: Extract<Chat.Part, { type: "opaque" }>, part: OpenPart): Wire.TalkEvent[] | undefined { // :127
        return inOrder<Wire.TalkEvent[][number]>(
          whole.dialect === DIALECT ? { type: "block", index: part.index, block: opaqueValue(whole) } : undefined,
          { type: "block_end", index: part.index },
        );
      },
    },
  },
  finish(finish: FinishFacts): Wire.TalkEvent | undefined { // :129
    return { type: "end", ended: write(FINISH_WRITE, finish.reason) ?? "done" };
  },
  usage(usage: Usage): Wire.TalkEvent | undefined { // :130
    return { type: "count", usage: some(usage, encodeUsage) };
  },
  end(): Wire.TalkEvent | undefined { // :131
    return { type: "batch", pieces: [] };
  },
};
