// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import { each, inOrder, isoTime, plus, read, some, unixTime, wrapped, write } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodePicture, decodeToolCall, decodeUsage, encodeToolCall } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.ChatResponse, out: PartSink, ctx: Ctx): void {
  out.start({ model: event.model, created: unixTime(event.created_at) });
  out.thinking(0, event.message.thinking);
  out.text(0, event.message.content, event.logprobs === undefined ? undefined : wrapped(event.logprobs, "content"));
  out.parts(0, [...(each(event.message.images, decodePicture) ?? []), ...(each(event.message.tool_calls, decodeToolCall, ctx) ?? [])]);
  if (event.done === true) {
    out.usage(some(event, decodeUsage));
    out.finish(0, read(FINISH_READ, event.done_reason, FINISH_READ_ELSE), event.done_reason);
    out.end();
  }
}

export const streamEncoding = {
  sequential: false,
  single: true,
  joined: true,
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>, _part: OpenPart, stream: StreamFacts, _ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.ChatResponse | undefined { // :155
        return {
          model: stream.model,
          created_at: isoTime(stream.created),
          message: { role: "assistant", content: delta.text },
          logprobs: logprobs?.content,
          done: false,
        };
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>, _part: OpenPart, stream: StreamFacts, _ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.ChatResponse | undefined { // :157
        return {
          model: stream.model,
          created_at: isoTime(stream.created),
          message: { role: "assistant", content: delta.refusal },
          logprobs: logprobs?.content,
          done: false,
        };
      },
    },
    thinking: {
      delta(delta: Extract<PartDelta, { type: "thinking" }>, _part: OpenPart, stream: StreamFacts): Wire.ChatResponse | undefined { // :159
        return {
          model: stream.model,
          created_at: isoTime(stream.created),
          message: { role: "assistant", content: "", thinking: delta.thinking },
          done: false,
        };
      },
    },
    redacted_thinking: {},
    tool_call: {
      whole(whole: Extract<Chat.Part, { type: "tool_call" }>, _part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.ChatResponse | undefined { // :162
        return {
          model: stream.model,
          created_at: isoTime(stream.created),
          message: { role: "assistant", content: "", tool_calls: inOrder<Wire.ToolCall>(some(whole, encodeToolCall, ctx)) },
          done: false,
        };
      },
    },
    image_url: {},
    audio: {},
    opaque: {},
  },
  finish(finish: FinishFacts, stream: StreamFacts): Wire.ChatResponse | undefined { // :167
    return {
      model: stream.model,
      created_at: isoTime(stream.created),
      message: { role: "assistant", content: "" },
      done: true,
      done_reason: write(FINISH_WRITE, finish.reason) ?? "stop",
      prompt_eval_count: finish.usage === undefined ? undefined : plus(finish.usage.input, finish.usage.input_audio, finish.usage.input_image, finish.usage.cache_read, finish.usage.cache_write, finish.usage.cache_write_1h, finish.usage.tool_input),
      eval_count: finish.usage === undefined ? undefined : plus(finish.usage.output, finish.usage.output_audio, finish.usage.output_image, finish.usage.reasoning, finish.usage.accepted_prediction, finish.usage.rejected_prediction),
    };
  },
};
