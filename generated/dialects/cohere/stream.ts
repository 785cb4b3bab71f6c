// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import { each, first, inOrder, insideJson, listOf, prune, read, sizeOf, some, word, write } from "../../../src/kit/formulas.ts";
import { citations } from "../../../src/kit/hooks/cohere.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/cohere.ts";
import {
  FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeLogprob, decodeUsage, encodeCitation, encodeLogprob,
  encodeLogprobEvent, encodeUsage, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.StreamEvent, out: PartSink, ctx: Ctx): void {
  switch (event.type) {
    case "message-start": // :372
      out.start({ id: event.id });
      break;
    case "content-start": // :373
      out.text(0, event.delta?.message?.content?.text);
      out.thinking(0, event.delta?.message?.content?.thinking);
      break;
    case "content-delta": // :376
      out.text(0, event.delta?.message?.content?.text, event.logprobs !== undefined
        ? { content: [...(each(listOf(event.logprobs), decodeLogprob, ctx) ?? [])] }
        : undefined);
      out.thinking(0, event.delta?.message?.content?.thinking);
      break;
    case "content-end": // :383
      break;
    case "tool-plan-delta": // :384
      out.thinking(0, event.delta?.message?.tool_plan);
      break;
    case "tool-call-start": // :385
      out.tool(0, event.index, {
        id: event.delta?.message?.tool_calls?.id,
        name: event.delta?.message?.tool_calls?.function?.name,
        arguments: event.delta?.message?.tool_calls?.function?.arguments,
      });
      break;
    case "tool-call-delta": // :386
      out.tool(0, event.index, { arguments: event.delta?.message?.tool_calls?.function?.arguments });
      break;
    case "tool-call-end": // :387
      break;
    case "citation-start": // :388
      if (event.delta?.message?.citations !== undefined) {
        out.parts(0, [{ type: "text", text: "", citations: citations(listOf(event.delta?.message?.citations), ctx) }]);
      }
      break;
    case "citation-end": // :391
      break;
    case "message-end": // :392
      out.usage(some(event.delta?.usage, decodeUsage));
      if (word(event.delta?.finish_reason, tables.failed) === undefined) {
        out.finish(0, read(FINISH_READ, event.delta?.finish_reason, FINISH_READ_ELSE), event.delta?.finish_reason);
        out.end();
      }
      if (event.delta?.finish_reason === "TIMEOUT") {
        out.fail({ kind: "timeout", message: event.delta?.error ?? "the upstream ran out of time in the middle of the answer" });
      }
      if (event.delta?.finish_reason === "ERROR") {
        out.fail({ kind: "server_error", message: event.delta?.error ?? "the upstream broke the answer off" });
      }
      break;
    default: // :400
      break;
  }
}

export const streamEncoding = {
  sequential: true,
  single: true,
  joined: true,
  start(stream: StreamFacts): Wire.StreamEvent | undefined { // :405
    return {
      type: "message-start",
      id: stream.id,
      delta: { message: { role: "assistant", content: [], tool_plan: "", tool_calls: [], citations: [] } },
    };
  },
  parts: {
    text: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :408
        return {
          type: "content-start",
          index: part.index,
          delta: prune<Wire.ContentPiece>({
            message: prune<NonNullable<Wire.ContentPiece["message"]>>({ content: { type: "text", text: "" } }),
          }),
        };
      },
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.StreamEvent[] | undefined { // :410
        return inOrder<Wire.StreamEvent[][number]>(
          delta.text !== "" || sizeOf(logprobs?.content) === 1
            ? {
              type: "content-delta",
              index: part.index,
              delta: prune<Wire.ContentPiece>({
                message: prune<NonNullable<Wire.ContentPiece["message"]>>({
                  content: prune<NonNullable<NonNullable<Wire.ContentPiece["message"]>["content"]>>({ text: delta.text }),
                }),
              }),
              logprobs: sizeOf(logprobs?.content) === 1 ? some(first(logprobs?.content), encodeLogprob, ctx) : undefined,
            }
            : undefined,
          each(sizeOf(logprobs?.content) > 1 ? logprobs?.content : undefined, encodeLogprobEvent, ctx),
          first(delta.citations) !== undefined
            ? {
              type: "citation-start",
              index: 0,
              delta: prune<NonNullable<Wire.CitationStart["delta"]>>({
                message: prune<NonNullable<NonNullable<Wire.CitationStart["delta"]>["message"]>>({
                  citations: some(first(delta.citations), encodeCitation),
                }),
              }),
            }
            : undefined,
          first(delta.citations) !== undefined ? { type: "citation-end", index: 0 } : undefined,
        );
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :418
        return { type: "content-end", index: part.index };
      },
    },
    refusal: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :420
        return {
          type: "content-start",
          index: part.index,
          delta: prune<Wire.ContentPiece>({
            message: prune<NonNullable<Wire.ContentPiece["message"]>>({ content: { type: "text", text: "" } }),
          }),
        };
      },
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart, _stream: StreamFacts, ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.StreamEvent[] | undefined { // :422
        return inOrder<Wire.StreamEvent[][number]>(
          {
            type: "content-delta",
            index: part.index,
            delta: prune<Wire.ContentPiece>({
              message: prune<NonNullable<Wire.ContentPiece["message"]>>({
                content: prune<NonNullable<NonNullable<Wire.ContentPiece["message"]>["content"]>>({ text: delta.refusal }),
              }),
            }),
          },
          each(logprobs?.content, encodeLogprobEvent, ctx),
        );
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :424
        return { type: "content-end", index: part.index };
      },
    },
    thinking: {
      open(part: OpenPart): Wire.StreamEvent | undefined { // :426
        return {
          type: "content-start",
          index: part.index,
          delta: prune<Wire.ContentPiece>({
            message: prune<NonNullable<Wire.ContentPiece["message"]>>({ content: { type: "thinking", thinking: "" } }),
          }),
        };
      },
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.StreamEvent | undefined { // :427
        return {
          type: "content-delta",
          index: part.index,
          delta: prune<Wire.ContentPiece>({
            message: prune<NonNullable<Wire.ContentPiece["message"]>>({
              content: prune<NonNullable<NonNullable<Wire.ContentPiece["message"]>["content"]>>({ thinking: delta.thinking ?? "" }),
            }),
          }),
        };
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :428
        return { type: "content-end", index: part.index };
      },
    },
    redacted_thinking: {},
    tool_call: {
      open(part: OpenPart): Wire.StreamEvent[] | undefined { // :432
        return inOrder<Wire.StreamEvent[][number]>(
          {
            type: "tool-call-start",
            index: part.tool,
            delta: prune<Wire.CallPiece>({
              message: prune<NonNullable<Wire.CallPiece["message"]>>({
                tool_calls: { id: part.id, type: "function", function: { name: part.name, arguments: "" } },
              }),
            }),
          },
          part.custom
            ? {
              type: "tool-call-delta",
              index: part.tool,
              delta: prune<Wire.CallPiece>({
                message: prune<NonNullable<Wire.CallPiece["message"]>>({
                  tool_calls: prune<NonNullable<NonNullable<Wire.CallPiece["message"]>["tool_calls"]>>({
                    function: { arguments: "{\"input\":\"" },
                  }),
                }),
              }),
            }
            : undefined,
        );
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.StreamEvent | undefined { // :434
        return {
          type: "tool-call-delta",
          index: part.tool,
          delta: prune<Wire.CallPiece>({
            message: prune<NonNullable<Wire.CallPiece["message"]>>({
              tool_calls: prune<NonNullable<NonNullable<Wire.CallPiece["message"]>["tool_calls"]>>({
                function: prune<NonNullable<NonNullable<NonNullable<Wire.CallPiece["message"]>["tool_calls"]>["function"]>>({
                  arguments: part.custom ? insideJson(delta.arguments) : delta.arguments ?? "",
                }),
              }),
            }),
          }),
        };
      },
      close(part: OpenPart): Wire.StreamEvent[] | undefined { // :436
        return inOrder<Wire.StreamEvent[][number]>(
          part.custom
            ? {
              type: "tool-call-delta",
              index: part.tool,
              delta: prune<Wire.CallPiece>({
                message: prune<NonNullable<Wire.CallPiece["message"]>>({
                  tool_calls: prune<NonNullable<NonNullable<Wire.CallPiece["message"]>["tool_calls"]>>({ function: { arguments: "\"}" } }),
                }),
              }),
            }
            : undefined,
          { type: "tool-call-end", index: part.tool },
        );
      },
    },
    image_url: {},
    audio: {},
    opaque: {},
  },
  finish(finish: FinishFacts): Wire.StreamEvent | undefined { // :442
    return {
      type: "message-end",
      delta: prune<NonNullable<Wire.MessageEnd["delta"]>>({
        finish_reason: finish.stopSequence !== undefined ? "STOP_SEQUENCE" : write(FINISH_WRITE, finish.reason) ?? "COMPLETE",
        usage: some(finish.usage, encodeUsage),
      }),
    };
  },
};
