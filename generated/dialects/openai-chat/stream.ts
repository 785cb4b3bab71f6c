// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink, StreamFacts } from "../../../src/contract/dialect.ts";
import type { Usage } from "../../../src/contract/usage.ts";
import {
  argumentsText, each, firstText, hasType, inOrder, isEmpty, isText, listOf, prune, read, some, unlessEmpty,
  withIndex, word, write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-chat.ts";
import {
  FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeAnnotation, decodeAnswerAudio, decodeAnswerImage,
  decodeAnswerPart, decodeReasoningDetail, decodeThinkingBlock, decodeUsage, encodeAnnotation, encodeAnswerAudio,
  encodeAnswerImage, encodeLogprobs, encodeUsage, tables,
} from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.ChatCompletionChunk, out: PartSink, ctx: Ctx): void {
  const { traits } = ctx;
  out.start({
    id: event.id,
    model: event.model,
    created: event.created,
    service_tier: event.service_tier,
    system_fingerprint: event.system_fingerprint,
  });
  for (const choice of event.choices ?? []) { // :925
    out.parts(choice.index ?? 0, [
      ...(each(choice.delta?.thinking_blocks, decodeThinkingBlock) ?? []),
      ...(each(isEmpty(choice.delta?.thinking_blocks) ? choice.delta?.reasoning_details : undefined, decodeReasoningDetail, ctx) ?? []),
    ]);
    if (!hasType(choice.delta?.thinking_blocks, ["thinking"]) && !hasType(choice.delta?.reasoning_details, ["reasoning.text", "reasoning.summary"])) {
      out.thinking(choice.index ?? 0, choice.delta?.reasoning_content || (isText(choice.delta?.reasoning) ? choice.delta.reasoning : choice.delta?.reasoning?.content));
    }
    if ((choice.delta?.extra_content?.google?.thought_signature ?? undefined) !== undefined) {
      out.text(choice.index ?? 0, "", choice.logprobs);
      out.parts(choice.index ?? 0, [
        {
          type: "text",
          text: isText(choice.delta?.content) ? choice.delta.content : "",
          signature: choice.delta?.extra_content?.google?.thought_signature ?? undefined,
        },
      ]);
    }
    if ((choice.delta?.extra_content?.google?.thought_signature ?? undefined) === undefined) {
      out.text(choice.index ?? 0, isText(choice.delta?.content) ? choice.delta.content : undefined, choice.logprobs, traits.inline_thinking);
    }
    out.parts(choice.index ?? 0, [...(each(isText(choice.delta?.content) ? undefined : choice.delta?.content, decodeAnswerPart, ctx) ?? [])]);
    if (!isEmpty(choice.delta?.annotations)) {
      out.parts(choice.index ?? 0, [{ type: "text", text: "", citations: each(choice.delta?.annotations, decodeAnnotation, ctx) }]);
    }
    out.parts(choice.index ?? 0, [
      ...(each(choice.delta?.images, decodeAnswerImage) ?? []),
      ...(each(listOf(choice.delta?.audio), decodeAnswerAudio) ?? []),
    ]);
    out.refusal(choice.index ?? 0, choice.delta?.refusal);
    for (const call of withIndex(choice.delta?.tool_calls) ?? []) { // :945
      out.tool(choice.index ?? 0, call.index, {
        id: call.id,
        name: call.function?.name || call.custom?.name,
        arguments: call.custom?.input ?? argumentsText(call.function?.arguments),
        custom: (call.custom ?? undefined) !== undefined,
        signature: call.extra_content?.google?.thought_signature,
      });
    }
    if ((choice.delta?.function_call ?? undefined) !== undefined) {
      out.tool(choice.index ?? 0, 0, {
        name: choice.delta?.function_call?.name,
        arguments: argumentsText(choice.delta?.function_call?.arguments),
      });
    }
    out.usage(some(choice.usage, decodeUsage));
    if (word(choice.finish_reason, tables.failed) === undefined) {
      out.finish(choice.index ?? 0, read(FINISH_READ, choice.finish_reason, FINISH_READ_ELSE), choice.native_finish_reason ?? choice.finish_reason, firstText(choice.stop_reason, choice.matched_stop));
    }
    if (choice.finish_reason === "insufficient_system_resource") {
      out.fail({ kind: "overloaded", message: "the upstream ran out of resources in the middle of the answer" });
    }
    if (word(choice.finish_reason, ["error", "network_error", "abort"]) !== undefined) {
      out.fail({ kind: "server_error", message: `the upstream broke the answer off: ${choice.finish_reason}` });
    }
  }
  out.usage(some(event.x_groq?.usage, decodeUsage));
  out.usage(some(event.usage, decodeUsage));
}

export const streamEncoding = {
  sequential: false,
  joined: true,
  choice(choice: number, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :973
    return {
      id: stream.id,
      object: "chat.completion.chunk",
      created: stream.created,
      model: stream.model,
      service_tier: stream.serviceTier,
      system_fingerprint: stream.fingerprint,
      choices: [{ index: choice, delta: { role: "assistant", content: "" }, logprobs: null, finish_reason: null }],
    };
  },
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart, stream: StreamFacts, _ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.ChatCompletionChunk | undefined { // :978
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({
                content: delta.text,
                annotations: unlessEmpty(each(delta.citations, encodeAnnotation)),
                extra_content: prune<Wire.ExtraContent>({
                  google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: delta.signature }),
                }),
              }),
              logprobs: logprobs !== undefined ? some(logprobs, encodeLogprobs) : null,
              finish_reason: null,
            },
          ],
        };
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart, stream: StreamFacts, _ctx: Ctx, logprobs: Chat.Logprobs | undefined): Wire.ChatCompletionChunk | undefined { // :984
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({ refusal: delta.refusal }),
              logprobs: logprobs !== undefined ? some(logprobs, encodeLogprobs) : null,
              finish_reason: null,
            },
          ],
        };
      },
    },
    thinking: {
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :989
        return delta.thinking !== undefined
          ? {
            id: stream.id,
            object: "chat.completion.chunk",
            created: stream.created,
            model: stream.model,
            service_tier: stream.serviceTier,
            system_fingerprint: stream.fingerprint,
            choices: [
              { index: part.choice, delta: prune<Wire.Delta>({ reasoning_content: delta.thinking }), logprobs: null, finish_reason: null },
            ],
          }
          : undefined;
      },
      whole(whole: Extract<Chat.Part, { type: "thinking" }>, part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :993
        return whole.signature !== undefined
          ? {
            id: stream.id,
            object: "chat.completion.chunk",
            created: stream.created,
            model: stream.model,
            service_tier: stream.serviceTier,
            system_fingerprint: stream.fingerprint,
            choices: [
              {
                index: part.choice,
                delta: prune<Wire.Delta>({ thinking_blocks: [{ type: "thinking", thinking: whole.thinking, signature: whole.signature }] }),
                logprobs: null,
                finish_reason: null,
              },
            ],
          }
          : undefined;
      },
    },
    redacted_thinking: {
      whole(whole: Extract<Chat.Part, { type: "redacted_thinking" }>, part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :998
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({ thinking_blocks: [{ type: "redacted_thinking", data: whole.data }] }),
              logprobs: null,
              finish_reason: null,
            },
          ],
        };
      },
    },
    tool_call: {
      open(part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :1002
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({
                tool_calls: [
                  {
                    index: part.tool,
                    id: part.id,
                    type: part.custom ? "custom" : "function",
                    function: !part.custom ? { name: part.name, arguments: "" } : undefined,
                    custom: part.custom ? { name: part.name, input: "" } : undefined,
                    extra_content: prune<Wire.ExtraContent>({
                      google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: part.signature }),
                    }),
                  },
                ],
              }),
              logprobs: null,
              finish_reason: null,
            },
          ],
        };
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :1007
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({
                tool_calls: [
                  {
                    index: part.tool,
                    function: !part.custom ? prune<Wire.FunctionFragment>({ arguments: delta.arguments ?? "" }) : undefined,
                    custom: part.custom ? prune<Wire.CustomFragment>({ input: delta.arguments ?? "" }) : undefined,
                    extra_content: prune<Wire.ExtraContent>({
                      google: prune<NonNullable<Wire.ExtraContent["google"]>>({ thought_signature: delta.signature }),
                    }),
                  },
                ],
              }),
              logprobs: null,
              finish_reason: null,
            },
          ],
        };
      },
    },
    image_url: {
      whole(whole: Extract<Chat.Part, { type: "image_url" }>, part: OpenPart, stream: StreamFacts, ctx: Ctx): Wire.ChatCompletionChunk | undefined { // :1013
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            {
              index: part.choice,
              delta: prune<Wire.Delta>({ images: inOrder<Wire.AnswerImage>(some(whole, encodeAnswerImage, ctx)) }),
              logprobs: null,
              finish_reason: null,
            },
          ],
        };
      },
    },
    audio: {
      whole(whole: Extract<Chat.Part, { type: "audio" }>, part: OpenPart, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :1017
        return {
          id: stream.id,
          object: "chat.completion.chunk",
          created: stream.created,
          model: stream.model,
          service_tier: stream.serviceTier,
          system_fingerprint: stream.fingerprint,
          choices: [
            { index: part.choice, delta: prune<Wire.Delta>({ audio: some(whole, encodeAnswerAudio) }), logprobs: null, finish_reason: null },
          ],
        };
      },
    },
    opaque: {},
  },
  finish(finish: FinishFacts, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :1021
    return {
      id: stream.id,
      object: "chat.completion.chunk",
      created: stream.created,
      model: stream.model,
      service_tier: stream.serviceTier,
      system_fingerprint: stream.fingerprint,
      choices: [
        {
          index: finish.choice,
          delta: {},
          logprobs: null,
          finish_reason: write(FINISH_WRITE, finish.reason),
          native_finish_reason: finish.native,
          stop_reason: finish.stopSequence,
        },
      ],
    };
  },
  usage(usage: Usage, stream: StreamFacts): Wire.ChatCompletionChunk | undefined { // :1024
    return stream.includeUsage
      ? {
        id: stream.id,
        object: "chat.completion.chunk",
        created: stream.created,
        model: stream.model,
        service_tier: stream.serviceTier,
        system_fingerprint: stream.fingerprint,
        choices: [],
        usage: some(usage, encodeUsage),
      }
      : undefined;
  },
};
