// @generated from schema/dialects/openai-completions.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import type { Usage } from "../../../src/contract/usage.ts";
import { read, some, write } from "../../../src/kit/formulas.ts";
import type * as Wire from "../../types/openai-completions.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeUsage, encodeUsage } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.Completion, out: PartSink, _ctx: Ctx): void {
  out.start({ id: event.id, model: event.model, created: event.created, system_fingerprint: event.system_fingerprint });
  for (const choice of event.choices ?? []) { // :112
    out.text(choice.index ?? 0, choice.text);
    out.finish(choice.index ?? 0, read(FINISH_READ, choice.finish_reason, FINISH_READ_ELSE), choice.finish_reason);
  }
  out.usage(some(event.usage, decodeUsage));
}

export const streamEncoding = {
  sequential: false,
  joined: true,
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart, stream: StreamFacts): Wire.Completion | undefined { // :123
        return {
          id: stream.id,
          object: "text_completion",
          created: stream.created,
          model: stream.model,
          system_fingerprint: stream.fingerprint,
          choices: [{ index: part.choice, text: delta.text, logprobs: null, finish_reason: null }],
        };
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart, stream: StreamFacts): Wire.Completion | undefined { // :126
        return {
          id: stream.id,
          object: "text_completion",
          created: stream.created,
          model: stream.model,
          system_fingerprint: stream.fingerprint,
          choices: [{ index: part.choice, text: delta.refusal, logprobs: null, finish_reason: null }],
        };
      },
    },
    thinking: {},
    redacted_thinking: {},
    tool_call: {},
    image_url: {},
    audio: {},
    opaque: {},
  },
  finish(finish: FinishFacts, stream: StreamFacts): Wire.Completion | undefined { // :134
    return {
      id: stream.id,
      object: "text_completion",
      created: stream.created,
      model: stream.model,
      system_fingerprint: stream.fingerprint,
      choices: [{ index: finish.choice, text: "", logprobs: null, finish_reason: write(FINISH_WRITE, finish.reason) }],
    };
  },
  usage(usage: Usage, stream: StreamFacts): Wire.Completion | undefined { // :137
    return stream.includeUsage
      ? {
        id: stream.id,
        object: "text_completion",
        created: stream.created,
        model: stream.model,
        system_fingerprint: stream.fingerprint,
        choices: [],
        usage: some(usage, encodeUsage),
      }
      : undefined;
  },
};
