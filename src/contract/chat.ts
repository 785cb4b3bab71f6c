// The canonical stream: what a decoded answer is made of while it arrives. The canonical request, response and parts are
// generated from schema/wire/canonical.schema.yaml; this file adds only the events between them. Types only.

import type { AssistantPart, FinishReason, Logprobs, TextPart, Usage } from "../../generated/types/canonical.ts";

/** A piece of one part. Text, thinking and arguments append; ids, names and signatures are set once; other parts come whole. */
export type PartDelta =
  | {
      readonly type: "text";
      /** Empty where the piece brings only citations or a signature. */
      readonly text: string;
      readonly citations?: NonNullable<TextPart["citations"]> | undefined;
      readonly signature?: string | undefined;
    }
  | { readonly type: "refusal"; readonly refusal: string }
  | { readonly type: "thinking"; readonly thinking?: string | undefined; readonly signature?: string | undefined }
  | {
      readonly type: "tool_call";
      readonly id?: string | undefined;
      readonly name?: string | undefined;
      /** JSON text (function tools) or free text (custom tools), appended. */
      readonly arguments?: string | undefined;
      readonly custom?: boolean | undefined;
      readonly signature?: string | undefined;
    }
  | { readonly type: "whole"; readonly part: AssistantPart };

/** `index` is the ordinal of the part within its choice: equal index, same part. Parts may interleave. */
export type ChatEvent =
  | {
      readonly type: "start";
      readonly id: string;
      readonly model: string;
      readonly createdMs: number;
      readonly serviceTier?: string | undefined;
      readonly fingerprint?: string | undefined;
    }
  | {
      readonly type: "part";
      readonly choice: number;
      readonly index: number;
      readonly delta: PartDelta;
      readonly logprobs?: Logprobs | undefined;
    }
  | { readonly type: "part_end"; readonly choice: number; readonly index: number }
  | {
      readonly type: "finish";
      readonly choice: number;
      readonly reason: FinishReason;
      readonly native?: string | undefined;
      readonly stopSequence?: string | undefined;
    }
  | { readonly type: "usage"; readonly usage: Usage };
