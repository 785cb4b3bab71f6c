// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import {
  contains,
  each,
  inOrder,
  isCallPiece,
  isEmpty,
  lower,
  pick,
  prune,
  read,
  readBack,
  some,
  write,
} from "../../../src/kit/formulas.ts";
import { citations, grounding, logprobs } from "../../../src/kit/hooks/gemini.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/gemini.ts";
import {
  DIALECT, FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodePart, decodeUsage, encodeAlternatives, encodePart,
  encodeToken, encodeUsage, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.GenerateContentResponse, out: PartSink, ctx: Ctx): void {
  out.start({
    id: event.responseId,
    model: event.modelVersion,
    service_tier: readBack(tables.tiersBack, lower(event.usageMetadata?.serviceTier)),
  });
  out.usage(some(event.usageMetadata, decodeUsage));
  for (const candidate of event.candidates ?? []) { // :582
    out.text(candidate.index ?? 0, "", logprobs(candidate.logprobsResult, ctx));
    for (const part of candidate.content?.parts ?? []) { // :586
      if (isCallPiece(part.functionCall)) {
        out.piece(candidate.index ?? 0, {
          id: part.functionCall?.id,
          name: part.functionCall?.name,
          values: part.functionCall?.partialArgs,
          signature: part.thoughtSignature,
          continues: part.functionCall?.willContinue,
        });
      }
      if (!isCallPiece(part.functionCall)) {
        out.parts(candidate.index ?? 0, pick(each([part], decodePart, ctx), "type", [
          "text",
          "refusal",
          "thinking",
          "redacted_thinking",
          "tool_call",
          "image_url",
          "audio",
          "opaque",
        ]));
      }
    }
    if (!isEmpty(candidate.groundingMetadata?.groundingSupports)) {
      out.parts(candidate.index ?? 0, [{ type: "text", text: "", citations: citations(candidate, ctx) }]);
    }
    if (contains(tables.broken, candidate.finishReason)) {
      out.fail({ kind: "bad_response", message: candidate.finishMessage ?? `the model gave no usable answer: ${candidate.finishReason}` });
    }
    out.finish(candidate.index ?? 0, read(FINISH_READ, candidate.finishReason, FINISH_READ_ELSE), candidate.finishReason);
  }
  if (isEmpty(event.candidates) && event.promptFeedback?.blockReason !== undefined) {
    out.finish(0, "content_filter", event.promptFeedback?.blockReason);
  }
}

export const streamEncoding = {
  sequential: false,
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.GenerateContentResponse | undefined { // :610
        return {
          candidates: [
            {
              content: { role: "model", parts: [{ text: delta.text, thoughtSignature: delta.signature }] },
              index: part.choice,
              logprobsResult: prune<Wire.LogprobsResult>({
                chosenCandidates: each(logprobs?.content, encodeToken, ctx),
                topCandidates: each(logprobs?.content, encodeAlternatives, ctx),
              }),
            },
          ],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
      whole(whole: Extract<Chat.Part, { type: "text" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.GenerateContentResponse[] | undefined { // :614
        return inOrder<Wire.GenerateContentResponse[][number]>(
          !isEmpty(whole.citations)
            ? {
              candidates: [
                { content: { role: "model", parts: [{ text: "" }] }, index: part.choice, groundingMetadata: grounding([whole], ctx) },
              ],
              modelVersion: stream.model,
              responseId: stream.id,
            }
            : undefined,
        );
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.GenerateContentResponse | undefined { // :618
        return {
          candidates: [
            {
              content: { role: "model", parts: [{ text: delta.refusal }] },
              index: part.choice,
              logprobsResult: prune<Wire.LogprobsResult>({
                chosenCandidates: each(logprobs?.content, encodeToken, ctx),
                topCandidates: each(logprobs?.content, encodeAlternatives, ctx),
              }),
            },
          ],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
    },
    thinking: {
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart, stream: StreamFacts): Wire.GenerateContentResponse | undefined { // :621
        return {
          candidates: [
            {
              content: { role: "model", parts: [{ text: delta.thinking ?? "", thought: true, thoughtSignature: delta.signature }] },
              index: part.choice,
            },
          ],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
    },
    redacted_thinking: {},
    tool_call: {
      whole(whole: Extract<Chat.Part, { type: "tool_call" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.GenerateContentResponse | undefined { // :625
        return {
          candidates: [{ content: { role: "model", parts: inOrder<Wire.Part>(some(whole, encodePart, ctx)) }, index: part.choice }],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
    },
    image_url: {
      whole(whole: Extract<Chat.Part, { type: "image_url" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.GenerateContentResponse | undefined { // :627
        return {
          candidates: [{ content: { role: "model", parts: inOrder<Wire.Part>(some(whole, encodePart, ctx)) }, index: part.choice }],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
    },
    audio: {
      whole(whole: Extract<Chat.Part, { type: "audio" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.GenerateContentResponse | undefined { // :629
        return {
          candidates: [{ content: { role: "model", parts: inOrder<Wire.Part>(some(whole, encodePart, ctx)) }, index: part.choice }],
          modelVersion: stream.model,
          responseId: stream.id,
        };
      },
    },
    opaque: {
      whole(whole: Extract<Chat.Part, { type: "opaque" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.GenerateContentResponse[] | undefined { // :632
        return inOrder<Wire.GenerateContentResponse[][number]>(
          whole.dialect === DIALECT
            ? {
              candidates: [{ content: { role: "model", parts: inOrder<Wire.Part>(some(whole, encodePart, ctx)) }, index: part.choice }],
              modelVersion: stream.model,
              responseId: stream.id,
            }
            : undefined,
        );
      },
    },
  },
  finish(finish: FinishFacts, stream: StreamFacts): Wire.GenerateContentResponse | undefined { // :635
    return {
      candidates: [
        {
          content: { role: "model", parts: [{ text: "" }] },
          finishReason: write(FINISH_WRITE, finish.reason) ?? "STOP",
          index: finish.choice,
        },
      ],
      usageMetadata: some(finish.usage, encodeUsage),
      modelVersion: stream.model,
      responseId: stream.id,
    };
  },
};
