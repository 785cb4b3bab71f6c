// One call answered in its provider's own dialect, by that dialect's tables read the other way round: request checked and decoded as a server
// would, answered, encoded whole or as the frames of a stream. Pure; called by upstream.ts. Writes nothing and plays no faults.

import type { MappingContext, Traits } from "../contract/context.ts";
import type { AnyDialect, Dialect, ErrorRule, PlainDialect } from "../contract/dialect.ts";
import type { Failure, FailureKind } from "../contract/failure.ts";
import type { CanonicalRequest, CanonicalResponse } from "../contract/operation.ts";
import { kindOfStatus } from "../kit/errors.ts";
import { errorFrame } from "../kit/stream/error-frame.ts";
import { createStreamEncoder } from "../kit/stream/stream-encoder.ts";
import { answer } from "./answer.ts";
import { answerEvents } from "./answer-events.ts";
import { PLAIN_ANSWERS } from "./answer-plain.ts";
import type { Played } from "./records.ts";

export interface CalledModel {
  readonly provider: string;
  readonly model: string;
  readonly traits: Traits;
  readonly context: number | undefined;
  readonly maxOutput: number | undefined;
}

export interface Call {
  readonly dialect: AnyDialect;
  readonly called: CalledModel;
  readonly stream: boolean;
  readonly body: unknown;
  readonly nowMs: number;
  readonly requestId: string;
}

export type Reply =
  | { readonly type: "whole"; readonly body: object }
  | { readonly type: "file"; readonly mediaType: string; readonly data: string }
  | { readonly type: "stream"; readonly frames: readonly object[] }
  /** Of a call that is followed, however it is asked for. */
  | ({ readonly type: "followed" } & Played)
  | Refusal;

export interface Refusal {
  readonly type: "refused";
  readonly status: number;
  readonly body: object;
}

export function replyTo({ dialect, called, stream, body, nowMs, requestId }: Call): Reply {
  const [finding] = dialect.validate.request(body);
  if (finding !== undefined) {
    const message = finding.path === "" ? finding.message : `${finding.path}: ${finding.message}`;
    return refuse(dialect, { kind: "invalid_request", message, param: finding.path || undefined }, requestId);
  }
  const mapping: MappingContext = {
    side: "client",
    peer: dialect.id,
    issuer: `${called.provider}/${called.model}`,
    model: { id: called.model, context: called.context, maxOutput: called.maxOutput, supports: new Set() },
    traits: called.traits,
    nowMs,
    requestId,
    unknownFields: "keep",
    losses: [],
  };
  // The contract erases wire and trait types; the body was validated by the dialect that reads it, and the traits are that dialect's.
  const ctx = mapping as MappingContext<never>;
  if (!isChat(dialect)) return plainReply(dialect as PlainDialect, body, called, mapping); // what is not of chat is answered whole
  const decoded = dialect.decodeRequest(body as never, ctx);
  const response = answer({ ...decoded, model: called.model, stream }, { model: called.model, nowMs, maxOutput: called.maxOutput });
  const isFollowed = dialect.call.follow !== undefined;
  if (!stream && !isFollowed) return { type: "whole", body: dialect.encodeResponse(response, ctx) };

  const frames: object[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId,
    includeUsage: decoded.include_usage === true,
    ctx,
    emit: (frame) => frames.push(frame),
  });
  for (const event of answerEvents(response)) encoder.event(event);
  encoder.end();
  if (!isFollowed) return { type: "stream", frames };
  const pending = dialect.encodeResponse({ ...response, choices: [], usage: undefined }, ctx);
  return { type: "followed", frames, pending, body: dialect.encodeResponse(response, ctx) };
}

function plainReply(dialect: PlainDialect, body: unknown, { model }: CalledModel, mapping: MappingContext): Reply {
  const decoded = dialect.decodeRequest(body as never, mapping as MappingContext<never>);
  // One table for all operations: request and answer are of the dialect's.
  const answerOf = PLAIN_ANSWERS[dialect.operation] as (request: CanonicalRequest, model: string) => CanonicalResponse;
  const asked: MappingContext = { ...mapping, asked: decoded };
  const encoded = dialect.encodeResponse(answerOf({ ...decoded, model }, model) as never, asked as MappingContext<never>);
  if (!dialect.answersBytes) return { type: "whole", body: encoded };
  const { media_type: mediaType, data } = encoded as { readonly media_type: string; readonly data: string }; // what stands for a file
  return { type: "file", mediaType, data };
}

const isChat = (dialect: AnyDialect): dialect is Dialect => dialect.operation === "chat";

/** The dialect's own status and body for a failure. */
export function refuse(dialect: Pick<AnyDialect, "encodeError">, failure: Failure, requestId: string): Refusal {
  return { type: "refused", ...dialect.encodeError(failure, { requestId }) };
}

/** A failure asked for by its status or its kind, in the words by which the dialect's own rules know it. */
export function fault(dialect: Pick<AnyDialect, "encodeError" | "errors">, is: number | FailureKind, requestId: string): Refusal {
  const kind = typeof is === "number" ? kindOfStatus(is) : is;
  const said =
    typeof is === "number"
      ? `the sandbox was told to answer ${is}`
      : (wordsFor(dialect.errors, kind) ?? `the sandbox was told to fail with ${kind}`);
  const refusal = refuse(dialect, { kind, message: said }, requestId);
  return typeof is === "number" ? { ...refusal, status: is } : refusal;
}

/** The same as the last frame of a stream, after those it is to have; undefined where it is not told to fail so. */
export function faultFrame(
  dialect: AnyDialect,
  { errorAfter: at }: { readonly errorAfter?: number | undefined },
  requestId: string,
): object | undefined {
  const failure: Failure = { kind: "overloaded", message: "the sandbox was told to fail with overloaded" };
  return at === undefined ? undefined : errorFrame(dialect, failure, { requestId, at });
}

/** Some kinds are told by the message alone: a rule that reads it says how it begins. */
function wordsFor(rules: readonly ErrorRule[], kind: FailureKind): string | undefined {
  const rule = rules.find(({ is, at, starts, contains }) => is === kind && at?.at(-1) === "message" && (starts ?? contains) !== undefined);
  const [words] = rule?.starts ?? rule?.contains ?? [];
  return words === undefined ? undefined : `${words} (the sandbox was told to fail so)`;
}
