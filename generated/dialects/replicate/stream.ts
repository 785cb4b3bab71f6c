// @generated from schema/dialects/replicate.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { PartSink } from "../../../src/contract/dialect.ts";
import { parseJson, textAt } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/replicate.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.StreamEvent, out: PartSink, _ctx: Ctx): void {
  if (event.event === "output") {
    out.text(0, event.data);
  }
  if (event.event === "done") {
    if (textAt(parseJson(event.data), "reason") !== undefined) {
      out.fail({
        kind: "server_error",
        message: "the prediction ended without an answer: " + (textAt(parseJson(event.data), "reason") ?? ""),
      });
    }
    out.finish(0, "stop", "succeeded");
  }
}

export const streamEncoding = {
  sequential: false,
  single: true,
  joined: true,
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>): Wire.StreamEvent | undefined { // :214
        return { event: "output", data: delta.text };
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>): Wire.StreamEvent | undefined { // :215
        return { event: "output", data: delta.refusal };
      },
    },
    thinking: {},
    redacted_thinking: {},
    tool_call: {},
    image_url: {},
    audio: {},
    opaque: {},
  },
  end(): Wire.StreamEvent | undefined { // :222
    return { event: "done", data: "{}" };
  },
};
