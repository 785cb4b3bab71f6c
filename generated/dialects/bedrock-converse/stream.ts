// @generated from schema/dialects/bedrock-converse.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { PartDelta } from "../../../src/contract/chat.ts";
import type { FinishFacts, OpenPart, PartSink } from "../../../src/contract/dialect.ts";
import type { Usage } from "../../../src/contract/usage.ts";
import {
  contains,
  idWithSignature,
  inOrder,
  insideJson,
  isBlank,
  plainId,
  prune,
  read,
  signatureInId,
  some,
  write,
} from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/bedrock-converse.ts";
import { FINISH_READ, FINISH_READ_ELSE, FINISH_WRITE, decodeCitation, decodeUsage, encodeUsage, tables } from "./shapes.ts";
import type { Ctx } from "./traits.ts";

export function decodeEvent(event: Wire.StreamEvent, out: PartSink, ctx: Ctx): void {
  if (event.messageStart !== undefined) {
    out.start({});
  }
  if (event.contentBlockStart?.start?.toolUse !== undefined) {
    out.open(0, event.contentBlockStart?.contentBlockIndex ?? 0, {
      type: "tool_call",
      id: plainId(event.contentBlockStart?.start?.toolUse?.toolUseId ?? ""),
      name: event.contentBlockStart?.start?.toolUse?.name ?? "",
      arguments: "",
      signature: signatureInId(event.contentBlockStart?.start?.toolUse?.toolUseId ?? ""),
    });
  }
  if (event.contentBlockDelta?.delta.text !== undefined) {
    out.append(0, event.contentBlockDelta?.contentBlockIndex ?? 0, { text: event.contentBlockDelta?.delta.text, opens: true });
  }
  if (event.contentBlockDelta?.delta.toolUse !== undefined) {
    out.append(0, event.contentBlockDelta?.contentBlockIndex ?? 0, { arguments: event.contentBlockDelta?.delta.toolUse?.input });
  }
  if (event.contentBlockDelta?.delta.reasoningContent !== undefined && event.contentBlockDelta.delta.reasoningContent.redactedContent === undefined) {
    out.append(0, event.contentBlockDelta?.contentBlockIndex ?? 0, {
      thinking: event.contentBlockDelta?.delta.reasoningContent?.text,
      signature: event.contentBlockDelta?.delta.reasoningContent?.signature,
      opens: true,
    });
  }
  if (event.contentBlockDelta?.delta.reasoningContent?.redactedContent !== undefined) {
    out.parts(0, [{ type: "redacted_thinking", data: event.contentBlockDelta?.delta.reasoningContent?.redactedContent ?? "" }]);
  }
  if (event.contentBlockDelta?.delta.citation !== undefined) {
    out.append(0, event.contentBlockDelta?.contentBlockIndex ?? 0, {
      citation: some(event.contentBlockDelta?.delta.citation, decodeCitation, ctx),
      opens: true,
    });
  }
  if (event.contentBlockStop !== undefined) {
    out.close(0, event.contentBlockStop?.contentBlockIndex ?? 0);
  }
  if (contains(tables.broken, event.messageStop?.stopReason)) {
    out.fail({ kind: "bad_response", message: `the model gave no usable answer: ${event.messageStop?.stopReason}` });
  }
  if (event.messageStop !== undefined) {
    out.finish(0, read(FINISH_READ, event.messageStop?.stopReason, FINISH_READ_ELSE) ?? "stop", event.messageStop?.stopReason, event.messageStop?.additionalModelResponseFields?.delta?.stop_sequence ?? undefined);
  }
  out.usage(some(event.metadata?.usage, decodeUsage));
}

export const streamEncoding = {
  sequential: true,
  single: true,
  start(): Wire.StreamEvent | undefined { // :581
    return { messageStart: { role: "assistant" } };
  },
  parts: {
    text: {
      delta(delta: Extract<PartDelta, { type: "text" }>, part: OpenPart): Wire.StreamEvent | undefined { // :584
        return { contentBlockDelta: { contentBlockIndex: part.index, delta: { text: delta.text } } };
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :585
        return { contentBlockStop: { contentBlockIndex: part.index } };
      },
    },
    refusal: {
      delta(delta: Extract<PartDelta, { type: "refusal" }>, part: OpenPart): Wire.StreamEvent | undefined { // :587
        return { contentBlockDelta: { contentBlockIndex: part.index, delta: { text: delta.refusal } } };
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :588
        return { contentBlockStop: { contentBlockIndex: part.index } };
      },
    },
    thinking: {
      delta(delta: Extract<PartDelta, { type: "thinking" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :591
        return inOrder<Wire.StreamEvent[][number]>(
          delta.thinking !== undefined
            ? {
              contentBlockDelta: {
                contentBlockIndex: part.index,
                delta: { reasoningContent: prune<NonNullable<Wire.BlockDelta["reasoningContent"]>>({ text: delta.thinking ?? "" }) },
              },
            }
            : undefined,
          delta.signature !== undefined
            ? {
              contentBlockDelta: {
                contentBlockIndex: part.index,
                delta: { reasoningContent: prune<NonNullable<Wire.BlockDelta["reasoningContent"]>>({ signature: delta.signature ?? "" }) },
              },
            }
            : undefined,
        );
      },
      close(part: OpenPart): Wire.StreamEvent | undefined { // :593
        return { contentBlockStop: { contentBlockIndex: part.index } };
      },
    },
    redacted_thinking: {
      whole(whole: Extract<Chat.Part, { type: "redacted_thinking" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :596
        return [
          {
            contentBlockDelta: {
              contentBlockIndex: part.index,
              delta: { reasoningContent: prune<NonNullable<Wire.BlockDelta["reasoningContent"]>>({ redactedContent: whole.data }) },
            },
          },
          { contentBlockStop: { contentBlockIndex: part.index } },
        ];
      },
    },
    tool_call: {
      open(part: OpenPart): Wire.StreamEvent[] | undefined { // :600
        return inOrder<Wire.StreamEvent[][number]>(
          {
            contentBlockStart: {
              contentBlockIndex: part.index,
              start: prune<Wire.BlockStart>({ toolUse: { toolUseId: idWithSignature(part.id, part.signature), name: part.name } }),
            },
          },
          part.custom ? { contentBlockDelta: { contentBlockIndex: part.index, delta: { toolUse: { input: "{\"input\":\"" } } } } : undefined,
        );
      },
      delta(delta: Extract<PartDelta, { type: "tool_call" }>, part: OpenPart): Wire.StreamEvent | undefined { // :602
        return {
          contentBlockDelta: {
            contentBlockIndex: part.index,
            delta: {
              toolUse: prune<NonNullable<Wire.BlockDelta["toolUse"]>>({
                input: part.custom ? insideJson(delta.arguments) : delta.arguments ?? "",
              }),
            },
          },
        };
      },
      close(part: OpenPart): Wire.StreamEvent[] | undefined { // :604
        return inOrder<Wire.StreamEvent[][number]>(
          part.custom ? { contentBlockDelta: { contentBlockIndex: part.index, delta: { toolUse: { input: "\"}" } } } } : undefined,
          { contentBlockStop: { contentBlockIndex: part.index } },
        );
      },
    },
    image_url: {},
    audio: {
      whole(whole: Extract<Chat.Part, { type: "audio" }>, part: OpenPart): Wire.StreamEvent[] | undefined { // :609
        return inOrder<Wire.StreamEvent[][number]>(
          !isBlank(whole.audio.transcript)
            ? { contentBlockDelta: { contentBlockIndex: part.index, delta: { text: whole.audio.transcript ?? "" } } }
            : undefined,
          !isBlank(whole.audio.transcript) ? { contentBlockStop: { contentBlockIndex: part.index } } : undefined,
        );
      },
    },
    opaque: {},
  },
  finish(finish: FinishFacts): Wire.StreamEvent | undefined { // :615
    return {
      messageStop: prune<NonNullable<Wire.StreamEvent["messageStop"]>>({
        stopReason: finish.stopSequence !== undefined ? "stop_sequence" : write(FINISH_WRITE, finish.reason),
        additionalModelResponseFields: finish.stopSequence !== undefined
          ? prune<NonNullable<NonNullable<Wire.StreamEvent["messageStop"]>["additionalModelResponseFields"]>>({
            delta: prune<NonNullable<NonNullable<NonNullable<Wire.StreamEvent["messageStop"]>["additionalModelResponseFields"]>["delta"]>>({
              stop_sequence: finish.stopSequence,
            }),
          })
          : undefined,
      }),
    };
  },
  usage(usage: Usage): Wire.StreamEvent | undefined { // :621
    return { metadata: prune<NonNullable<Wire.StreamEvent["metadata"]>>({ usage: some(usage, encodeUsage) }) };
  },
};
