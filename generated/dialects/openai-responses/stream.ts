// @generated from schema/dialects/openai-responses.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import {
  each, eachPlaced, first, flatEach, idWithSignature, inOrder, isBlank, isCut, isDataUrl, isEmpty, itemId,
  listOf, opaqueValue, plainId, prune, read, signatureInId, some, tokenLogprobs, wrapped, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-responses.ts";
import {
  DIALECT, FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeAnnotation, decodeSaid, decodeUsage,
  encodeAnnotation, encodeSaid, encodeUsage,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.StreamEvent, out: PartSink, ctx: Ctx): void {
  switch (event.type) {
    case "response.created": // :572
      out.start({
        id: event.response.id,
        model: event.response.model,
        created: event.response.created_at,
        service_tier: event.response.service_tier,
      });
      break;
    case "response.in_progress": // :574
      break;
    case "response.queued": // :575
      break;
    case "response.output_item.added": // :576
      switch (event.item?.type) {
        case "function_call": // :579
          out.open(0, event.output_index * 1000, {
            type: "tool_call",
            id: plainId(event.item.call_id),
            name: event.item.name,
            arguments: event.item.arguments,
            signature: signatureInId(event.item.call_id),
          });
          break;
        case "custom_tool_call": // :581
          out.open(0, event.output_index * 1000, {
            type: "tool_call",
            id: plainId(event.item.call_id),
            name: event.item.name,
            arguments: event.item.input,
            custom: true,
            signature: signatureInId(event.item.call_id),
          });
          break;
        case "reasoning": // :583
          out.open(0, event.output_index * 1000, { type: "thinking", thinking: "" });
          break;
        default: // :585
          break;
      }
      break;
    case "response.content_part.added": // :586
      switch (event.part?.type) {
        case "output_text": // :589
          out.open(0, event.output_index * 1000 + event.content_index + 1, { type: "text", text: event.part.text });
          break;
        case "refusal": // :591
          out.open(0, event.output_index * 1000 + event.content_index + 1, { type: "refusal", refusal: event.part.refusal });
          break;
        default: // :593
          break;
      }
      break;
    case "response.output_text.delta": // :594
      if (!isEmpty(event.logprobs)) {
        out.text(0, "", tokenLogprobs(wrapped(event.logprobs, "content")));
      }
      out.append(0, event.output_index * 1000 + event.content_index + 1, { text: event.delta });
      break;
    case "response.output_text.annotation.added": // :598
      out.append(0, event.output_index * 1000 + event.content_index + 1, { citation: some(event.annotation, decodeAnnotation, ctx) });
      break;
    case "response.output_text.done": // :600
      break;
    case "response.refusal.delta": // :601
      out.append(0, event.output_index * 1000 + event.content_index + 1, { text: event.delta });
      break;
    case "response.refusal.done": // :603
      break;
    case "response.content_part.done": // :604
      out.close(0, event.output_index * 1000 + event.content_index + 1);
      break;
    case "response.function_call_arguments.delta": // :606
      out.append(0, event.output_index * 1000, { arguments: event.delta });
      break;
    case "response.function_call_arguments.done": // :608
      break;
    case "response.custom_tool_call_input.delta": // :609
      out.append(0, event.output_index * 1000, { arguments: event.delta });
      break;
    case "response.custom_tool_call_input.done": // :611
      break;
    case "response.reasoning_summary_part.added": // :612
      if (event.summary_index > 0) {
        out.append(0, event.output_index * 1000, { thinking: "\n\n" });
      }
      break;
    case "response.reasoning_summary_part.done": // :615
      break;
    case "response.reasoning_summary_text.delta": // :616
      out.append(0, event.output_index * 1000, { thinking: event.delta });
      break;
    case "response.reasoning_summary_text.done": // :618
      break;
    case "response.reasoning_text.delta": // :619
      out.append(0, event.output_index * 1000, { thinking: event.delta });
      break;
    case "response.reasoning_text.done": // :621
      break;
    case "response.output_item.done": // :622
      switch (event.item?.type) {
        case "message": // :625
          break;
        case "function_call": // :626
          out.close(0, event.output_index * 1000);
          break;
        case "custom_tool_call": // :627
          out.close(0, event.output_index * 1000);
          break;
        case "reasoning": // :628
          if (!isEmpty(event.item.summary) || !isEmpty(event.item.content)) {
            out.append(0, event.output_index * 1000, { signature: event.item.encrypted_content });
          }
          out.close(0, event.output_index * 1000);
          if (isEmpty(event.item.summary) && isEmpty(event.item.content)) {
            out.parts(0, [...(flatEach(listOf(event.item), decodeSaid, ctx) ?? [])]);
          }
          break;
        default: // :634
          out.parts(0, [...(flatEach(listOf(event.item), decodeSaid, ctx) ?? [])]);
          break;
      }
      break;
    case "response.completed": // :635
      out.start({ service_tier: event.response.service_tier });
      out.usage(some(event.response.usage ?? undefined, decodeUsage));
      out.finish(0, "stop", "completed");
      out.end();
      break;
    case "response.incomplete": // :640
      out.start({ service_tier: event.response.service_tier });
      out.usage(some(event.response.usage ?? undefined, decodeUsage));
      out.finish(0, read(FINISH_READ, event.response.incomplete_details?.reason ?? "max_output_tokens", FINISH_READ_ELSE), event.response.incomplete_details?.reason ?? "incomplete");
      out.end();
      break;
    case "response.failed": // :645
      break;
    case "error": // :646
      break;
    default: // :647
      break;
  }
}

export const streamEncoding = {
  sequential: true,
  single: true,
  retains: true,
  numbered: "sequence_number",
  start(stream: StreamFacts): Wire.StreamEvent[] | undefined { // :654
    return [
      {
        type: "response.created",
        response: {
          id: stream.id,
          object: "response",
          created_at: stream.created,
          status: "in_progress",
          error: null,
          incomplete_details: null,
          model: stream.model,
          output: [],
          usage: null,
          service_tier: stream.serviceTier,
          store: false,
          previous_response_id: null,
          background: false,
        },
      },
      {
        type: "response.in_progress",
        response: {
          id: stream.id,
          object: "response",
          created_at: stream.created,
          status: "in_progress",
          error: null,
          incomplete_details: null,
          model: stream.model,
          output: [],
          usage: null,
          service_tier: stream.serviceTier,
          store: false,
          previous_response_id: null,
          background: false,
        },
      },
    ];
  },
  parts: {
    text: {
      open(part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :663
        const { requestId } = ctx;
        return [
          {
            type: "response.output_item.added",
            output_index: part.index,
            item: { type: "message", id: itemId("msg", requestId, part.index), role: "assistant", status: "in_progress", content: [] },
          },
          {
            type: "response.content_part.added",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            part: { type: "output_text", text: "", annotations: [] },
          },
        ];
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.StreamEvent[] | undefined { // :666
        const { requestId } = ctx;
        return inOrder<Wire.StreamEvent[][number]>(
          delta.text !== "" || logprobs !== undefined
            ? {
              type: "response.output_text.delta",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              delta: delta.text,
              logprobs: logprobs?.content ?? [],
            }
            : undefined,
          first(delta.citations) !== undefined
            ? {
              type: "response.output_text.annotation.added",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              annotation_index: part.source,
              annotation: {
                type: "url_citation",
                url: first(delta.citations)?.url ?? "",
                title: first(delta.citations)?.title ?? "",
                start_index: first(delta.citations)?.start_index ?? 0,
                end_index: first(delta.citations)?.end_index ?? 0,
              },
            }
            : undefined,
        );
      },
      whole(whole: Extract<Chat.Part, { type: "text" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :672
        const { requestId } = ctx;
        return [
          {
            type: "response.output_text.done",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            text: whole.text,
            logprobs: [],
          },
          {
            type: "response.content_part.done",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            part: {
              type: "output_text",
              text: whole.text,
              annotations: inOrder<Wire.Annotation>(each(whole.citations, encodeAnnotation, ctx)),
            },
          },
          { type: "response.output_item.done", output_index: part.index, item: some(whole, (value) => encodeSaid(value, part.index, ctx)) },
        ];
      },
    },
    refusal: {
      open(part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :677
        const { requestId } = ctx;
        return [
          {
            type: "response.output_item.added",
            output_index: part.index,
            item: { type: "message", id: itemId("msg", requestId, part.index), role: "assistant", status: "in_progress", content: [] },
          },
          {
            type: "response.content_part.added",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            part: { type: "refusal", refusal: "" },
          },
        ];
      },
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent | undefined { // :679
        const { requestId } = ctx;
        return {
          type: "response.refusal.delta",
          item_id: itemId("msg", requestId, part.index),
          output_index: part.index,
          content_index: 0,
          delta: delta.refusal,
        };
      },
      whole(whole: Extract<Chat.Part, { type: "refusal" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :681
        const { requestId } = ctx;
        return [
          {
            type: "response.refusal.done",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            refusal: whole.refusal,
          },
          {
            type: "response.content_part.done",
            item_id: itemId("msg", requestId, part.index),
            output_index: part.index,
            content_index: 0,
            part: { type: "refusal", refusal: whole.refusal },
          },
          { type: "response.output_item.done", output_index: part.index, item: some(whole, (value) => encodeSaid(value, part.index, ctx)) },
        ];
      },
    },
    thinking: {
      open(part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :686
        const { requestId } = ctx;
        return [
          {
            type: "response.output_item.added",
            output_index: part.index,
            item: { type: "reasoning", id: itemId("rs", requestId, part.index), summary: [] },
          },
          {
            type: "response.reasoning_summary_part.added",
            item_id: itemId("rs", requestId, part.index),
            output_index: part.index,
            summary_index: 0,
            part: { type: "summary_text", text: "" },
          },
        ];
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :689
        const { requestId } = ctx;
        return inOrder<Wire.StreamEvent[][number]>(
          (delta.thinking ?? "") !== ""
            ? {
              type: "response.reasoning_summary_text.delta",
              item_id: itemId("rs", requestId, part.index),
              output_index: part.index,
              summary_index: 0,
              delta: delta.thinking ?? "",
            }
            : undefined,
        );
      },
      whole(whole: Extract<Chat.Part, { type: "thinking" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :692
        const { requestId } = ctx;
        return [
          {
            type: "response.reasoning_summary_text.done",
            item_id: itemId("rs", requestId, part.index),
            output_index: part.index,
            summary_index: 0,
            text: whole.thinking,
          },
          {
            type: "response.reasoning_summary_part.done",
            item_id: itemId("rs", requestId, part.index),
            output_index: part.index,
            summary_index: 0,
            part: { type: "summary_text", text: whole.thinking },
          },
          { type: "response.output_item.done", output_index: part.index, item: some(whole, (value) => encodeSaid(value, part.index, ctx)) },
        ];
      },
    },
    redacted_thinking: {
      whole(whole: Extract<Chat.Part, { type: "redacted_thinking" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :697
        const { requestId } = ctx;
        return [
          {
            type: "response.output_item.added",
            output_index: part.index,
            item: { type: "reasoning", id: itemId("rs", requestId, part.index), summary: [] },
          },
          { type: "response.output_item.done", output_index: part.index, item: some(whole, (value) => encodeSaid(value, part.index, ctx)) },
        ];
      },
    },
    tool_call: {
      open(part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :701
        const { requestId } = ctx;
        return [
          part.custom
            ? {
              type: "response.output_item.added",
              output_index: part.index,
              item: {
                type: "custom_tool_call",
                id: itemId("ctc", requestId, part.index),
                call_id: idWithSignature(part.id, part.signature),
                name: part.name,
                input: "",
                status: "in_progress",
              },
            }
            : {
              type: "response.output_item.added",
              output_index: part.index,
              item: {
                type: "function_call",
                id: itemId("fc", requestId, part.index),
                call_id: idWithSignature(part.id, part.signature),
                name: part.name,
                arguments: "",
                status: "in_progress",
              },
            },
        ];
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :705
        const { requestId } = ctx;
        return inOrder<Wire.StreamEvent[][number]>(
          (delta.arguments ?? "") !== ""
            ? {
              type: part.custom ? "response.custom_tool_call_input.delta" : "response.function_call_arguments.delta",
              item_id: itemId(part.custom ? "ctc" : "fc", requestId, part.index),
              output_index: part.index,
              delta: delta.arguments ?? "",
            }
            : undefined,
        );
      },
      whole(whole: Extract<Chat.Part, { type: "tool_call" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :712
        const { requestId } = ctx;
        return [
          part.custom
            ? {
              type: "response.custom_tool_call_input.done",
              item_id: itemId("ctc", requestId, part.index),
              output_index: part.index,
              input: whole.arguments,
            }
            : {
              type: "response.function_call_arguments.done",
              item_id: itemId("fc", requestId, part.index),
              output_index: part.index,
              name: whole.name,
              arguments: whole.arguments || "{}",
            },
          { type: "response.output_item.done", output_index: part.index, item: some(whole, (value) => encodeSaid(value, part.index, ctx)) },
        ];
      },
    },
    image_url: {
      whole(whole: Extract<Chat.Part, { type: "image_url" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :718
        const { requestId } = ctx;
        return inOrder<Wire.StreamEvent[][number]>(
          isDataUrl(whole.image_url.url)
            ? {
              type: "response.output_item.added",
              output_index: part.index,
              item: { type: "image_generation_call", id: itemId("ig", requestId, part.index), status: "in_progress", result: null },
            }
            : undefined,
          isDataUrl(whole.image_url.url)
            ? {
              type: "response.output_item.done",
              output_index: part.index,
              item: some(whole, (value) => encodeSaid(value, part.index, ctx)),
            }
            : undefined,
        );
      },
    },
    audio: {
      whole(whole: Extract<Chat.Part, { type: "audio" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx): Wire.StreamEvent[] | undefined { // :724
        const { requestId } = ctx;
        return inOrder<Wire.StreamEvent[][number]>(
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.output_item.added",
              output_index: part.index,
              item: { type: "message", id: itemId("msg", requestId, part.index), role: "assistant", status: "in_progress", content: [] },
            }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.content_part.added",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              part: { type: "output_text", text: "", annotations: [] },
            }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.output_text.delta",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              delta: whole.audio.transcript ?? "",
              logprobs: [],
            }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.output_text.done",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              text: whole.audio.transcript ?? "",
              logprobs: [],
            }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.content_part.done",
              item_id: itemId("msg", requestId, part.index),
              output_index: part.index,
              content_index: 0,
              part: { type: "output_text", text: whole.audio.transcript ?? "", annotations: [] },
            }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? {
              type: "response.output_item.done",
              output_index: part.index,
              item: some(whole, (value) => encodeSaid(value, part.index, ctx)),
            }
            : undefined,
        );
      },
    },
    opaque: {
      whole(whole: Extract<Chat.Part, { type: "opaque" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :738
        return inOrder<Wire.StreamEvent[][number]>(
          whole.dialect === DIALECT ? { type: "response.output_item.added", output_index: part.index, item: opaqueValue(whole) } : undefined,
          whole.dialect === DIALECT ? { type: "response.output_item.done", output_index: part.index, item: opaqueValue(whole) } : undefined,
        );
      },
    },
  },
  finish(finish: FinishFacts, stream: StreamFacts, ctx: Ctx): Wire.StreamEvent | undefined { // :741
    return {
      type: isCut(finish.reason) ? "response.incomplete" : "response.completed",
      response: {
        id: stream.id,
        object: "response",
        created_at: stream.created,
        status: isCut(finish.reason) ? "incomplete" : "completed",
        error: null,
        incomplete_details: isCut(finish.reason) ? prune<Wire.IncompleteDetails>({ reason: write(FINISH_WRITE, finish.reason) }) : null,
        model: stream.model,
        output: inOrder<Wire.Item>(eachPlaced(finish.parts, (value, place) => encodeSaid(value, place, ctx))),
        usage: finish.usage !== undefined ? some(finish.usage, encodeUsage) : null,
        service_tier: stream.serviceTier,
        store: false,
        previous_response_id: null,
        background: false,
      },
    };
  },
};
