// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import {
  first, idWithSignature, inOrder, insideJson, isBlank, isDataUrl, mediaTypeOf, noUsage, opaqueValue, pickOne,
  read, some, word, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/anthropic-messages.ts";
import {
  DIALECT, FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeBlock, decodeCitation, decodeUsage,
  encodeImageSource, encodeUsage, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.StreamEvent, out: PartSink, ctx: Ctx): void {
  switch (event.type) {
    case "message_start": // :518
      out.start({ id: event.message.id, model: event.message.model, service_tier: event.message.usage?.service_tier });
      out.usage(some(event.message.usage, decodeUsage));
      break;
    case "content_block_start": // :521
      out.open(0, event.index, pickOne(some(event.content_block, decodeBlock, ctx), "type", [
        "text",
        "refusal",
        "thinking",
        "redacted_thinking",
        "tool_call",
        "image_url",
        "audio",
        "opaque",
      ]), "input");
      break;
    case "content_block_delta": // :523
      switch (event.delta?.type) {
        case "text_delta": // :526
          out.append(0, event.index, { text: event.delta.text });
          break;
        case "thinking_delta": // :527
          out.append(0, event.index, { thinking: event.delta.thinking });
          break;
        case "signature_delta": // :528
          out.append(0, event.index, { signature: event.delta.signature });
          break;
        case "input_json_delta": // :529
          out.append(0, event.index, { arguments: event.delta.partial_json });
          break;
        case "citations_delta": // :530
          out.append(0, event.index, { citation: some(event.delta.citation, decodeCitation, ctx) });
          break;
        default: // :531
          break;
      }
      break;
    case "content_block_stop": // :532
      out.close(0, event.index);
      break;
    case "message_delta": // :533
      out.usage(some(event.usage, decodeUsage));
      out.finish(0, read(FINISH_READ, event.delta.stop_reason, FINISH_READ_ELSE), event.delta.stop_reason, event.delta.stop_sequence);
      break;
    case "message_stop": // :536
      out.end();
      break;
    case "ping": // :537
      break;
    case "error": // :538
      break;
    default: // :539
      break;
  }
}

export const streamEncoding = {
  sequential: true,
  single: true,
  start(stream: StreamFacts): Wire.StreamEvent | undefined { // :544
    return {
      type: "message_start",
      message: {
        id: stream.id,
        type: "message",
        role: "assistant",
        model: stream.model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 0, output_tokens: 0 },
      },
    };
  },
  parts: {
    text: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :548
        return { type: "content_block_start", index: part.index, content_block: { type: "text", text: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :550
        return inOrder<Wire.StreamEvent[][number]>(
          delta.text !== ""
            ? { type: "content_block_delta", index: part.index, delta: { type: "text_delta", text: delta.text } }
            : undefined,
          first(delta.citations) !== undefined
            ? {
              type: "content_block_delta",
              index: part.index,
              delta: {
                type: "citations_delta",
                citation: {
                  type: "web_search_result_location",
                  url: first(delta.citations)?.url ?? "",
                  title: first(delta.citations)?.title,
                  cited_text: first(delta.citations)?.cited_text,
                },
              },
            }
            : undefined,
        );
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :554
        return { type: "content_block_stop", index: part.index };
      },
    },
    refusal: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :556
        return { type: "content_block_start", index: part.index, content_block: { type: "text", text: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart): Wire.StreamEvent | undefined { // :557
        return { type: "content_block_delta", index: part.index, delta: { type: "text_delta", text: delta.refusal } };
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :558
        return { type: "content_block_stop", index: part.index };
      },
    },
    thinking: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :560
        return { type: "content_block_start", index: part.index, content_block: { type: "thinking", thinking: "", signature: "" } };
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :562
        return inOrder<Wire.StreamEvent[][number]>(
          delta.thinking !== undefined
            ? { type: "content_block_delta", index: part.index, delta: { type: "thinking_delta", thinking: delta.thinking ?? "" } }
            : undefined,
          delta.signature !== undefined
            ? { type: "content_block_delta", index: part.index, delta: { type: "signature_delta", signature: delta.signature ?? "" } }
            : undefined,
        );
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :564
        return { type: "content_block_stop", index: part.index };
      },
    },
    redacted_thinking: {
      whole(whole: Extract<Chat.Part, { type: "redacted_thinking" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :567
        return [
          { type: "content_block_start", index: part.index, content_block: { type: "redacted_thinking", data: whole.data } },
          { type: "content_block_stop", index: part.index },
        ];
      },
    },
    tool_call: {
      open(part: OpenPart): Wire.StreamEvent[] | undefined { // :571
        return inOrder<Wire.StreamEvent[][number]>(
          {
            type: "content_block_start",
            index: part.index,
            content_block: { type: "tool_use", id: idWithSignature(part.id, part.signature), name: part.name, input: {} },
          },
          part.custom
            ? { type: "content_block_delta", index: part.index, delta: { type: "input_json_delta", partial_json: "{\"input\":\"" } }
            : undefined,
        );
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.StreamEvent | undefined { // :573
        return {
          type: "content_block_delta",
          index: part.index,
          delta: { type: "input_json_delta", partial_json: part.custom ? insideJson(delta.arguments) : delta.arguments ?? "" },
        };
      },
      close(part: OpenPart): Wire.StreamEvent[] | undefined { // :575
        return inOrder<Wire.StreamEvent[][number]>(
          part.custom
            ? { type: "content_block_delta", index: part.index, delta: { type: "input_json_delta", partial_json: "\"}" } }
            : undefined,
          { type: "content_block_stop", index: part.index },
        );
      },
    },
    opaque: {
      whole(whole: Extract<Chat.Part, { type: "opaque" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :579
        return inOrder<Wire.StreamEvent[][number]>(
          whole.dialect === DIALECT ? { type: "content_block_start", index: part.index, content_block: opaqueValue(whole) } : undefined,
          whole.dialect === DIALECT ? { type: "content_block_stop", index: part.index } : undefined,
        );
      },
    },
    image_url: {
      whole(whole: Extract<Chat.Part, { type: "image_url" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :583
        return inOrder<Wire.StreamEvent[][number]>(
          !isDataUrl(whole.image_url.url) || word(mediaTypeOf(whole.image_url.url), tables.images) !== undefined
            ? {
              type: "content_block_start",
              index: part.index,
              content_block: { type: "image", source: some(whole.image_url.url, encodeImageSource) },
            }
            : undefined,
          !isDataUrl(whole.image_url.url) || word(mediaTypeOf(whole.image_url.url), tables.images) !== undefined
            ? { type: "content_block_stop", index: part.index }
            : undefined,
        );
      },
    },
    audio: {
      whole(whole: Extract<Chat.Part, { type: "audio" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :589
        return inOrder<Wire.StreamEvent[][number]>(
          !isBlank(whole.audio.transcript)
            ? { type: "content_block_start", index: part.index, content_block: { type: "text", text: "" } }
            : undefined,
          !isBlank(whole.audio.transcript)
            ? { type: "content_block_delta", index: part.index, delta: { type: "text_delta", text: whole.audio.transcript ?? "" } }
            : undefined,
          !isBlank(whole.audio.transcript) ? { type: "content_block_stop", index: part.index } : undefined,
        );
      },
    },
  },
  finish(finish: FinishFacts): Wire.StreamEvent | undefined { // :596
    return {
      type: "message_delta",
      delta: {
        stop_reason: finish.stopSequence !== undefined ? "stop_sequence" : write(FINISH_WRITE, finish.reason),
        stop_sequence: finish.stopSequence ?? null,
      },
      usage: some(finish.usage ?? noUsage(), encodeUsage),
    };
  },
  end(): Wire.StreamEvent | undefined { // :604
    return { type: "message_stop" };
  },
};
