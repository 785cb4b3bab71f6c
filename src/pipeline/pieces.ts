// A list too long for one call: cut into as many requests as it takes, asked a few at a time, and put together as if it had been one.
// Called by attempts.ts and call-deployment.ts, once for a deployment. To all others it is one attempt: one piece that fails ends it, and another deployment is asked
// for everything. Only lists to embed are cut, whose things know nothing of each other.

import type { EmbeddingsRequest, EmbeddingsResponse } from "../../generated/types/canonical.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { Usage, UsageBucket } from "../contract/usage.ts";
import type { AttemptEnd } from "./attempt.ts";
import type { Core, RequestContext } from "./context.ts";
import type { Files } from "./inline-media.ts";
import { type Line, prepareLine } from "./upstream-call.ts";
import { wireFor } from "./wire.ts";

/** All calls that one attempt makes. */
export type Lines = readonly [Line, ...Line[]];

/** Calls of one attempt that are under way at the same time. */
const AT_ONCE = 8;

/** Fails as prepareLine does, before anything is sent. */
export function prepareLines(core: Core, ctx: RequestContext, deployment: PlanDeployment, files?: Files): Result<Lines> {
  const [first, ...others] = piecesFor(core, ctx, deployment);
  const line = prepareLine(core, ctx, deployment, { files, piece: first });
  if (!line.ok) return line;
  const more: Line[] = [];
  for (const piece of others) {
    const next = prepareLine(core, ctx, deployment, { files, piece });
    if (!next.ok) return next;
    more.push(next.value);
  }
  return { ok: true, value: [line.value, ...more] };
}

/** None where all that was asked goes into one call. */
function piecesFor(core: Core, ctx: RequestContext, deployment: PlanDeployment): readonly EmbeddingsRequest[] {
  if (ctx.ingress.operation !== "embeddings") return [];
  const { maxInputs: ofWire } = wireFor(core, deployment, ctx.ingress, ctx.request).functions.dialect.call;
  const most = Math.min(ofWire ?? Number.POSITIVE_INFINITY, deployment.facts.maxInputs ?? Number.POSITIVE_INFINITY);
  if (most === Number.POSITIVE_INFINITY) return [];
  // A body that is not valid is refused where it is translated, and for its provider to judge where it passes.
  const canonical = ctx.request.canonical();
  return canonical.ok ? cut(canonical.value as EmbeddingsRequest, most) : []; // of the ingress's operation
}

function cut(request: EmbeddingsRequest, most: number): EmbeddingsRequest[] {
  const { input } = request;
  if (input.length <= most) return [];
  return Array.from({ length: Math.ceil(input.length / most) }, (_, i) => ({ ...request, input: input.slice(i * most, (i + 1) * most) }));
}

type CallLine = (core: Core, ctx: RequestContext, line: Line) => Promise<AttemptEnd>;
type WholeEnd = Extract<AttemptEnd, { type: "whole" }>;
type FailedEnd = Extract<AttemptEnd, { type: "failed" }>;

/** The first failure breaks off what is still under way. A call gets the time that is left when it begins. */
export async function callPieces(core: Core, ctx: RequestContext, lines: Lines, call: CallLine): Promise<AttemptEnd> {
  const ends: WholeEnd[] = [];
  const running = new Set<RequestContext>();
  let failed: FailedEnd | undefined;
  let next = 0;
  const cancelAll = (): void => {
    for (const piece of running) piece.ongoing?.cancel();
  };
  const work = async (): Promise<void> => {
    while (next < lines.length && failed === undefined) {
      const at = next;
      next += 1;
      const piece = contextOfPiece(ctx);
      running.add(piece);
      ctx.ongoing = { cancel: cancelAll };
      const end = await callInTime(core, piece, lines[at] as Line, call); // below its length
      running.delete(piece);
      if (end.type === "whole") ends[at] = end;
      else if (failed === undefined) {
        failed = { type: "failed", status: end.status, failure: end.failure ?? NO_WHOLE, usage: end.usage };
        cancelAll();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, lines.length) }, work));
  ctx.ongoing = undefined;
  return failed ?? together(ends, lines);
}

const NO_WHOLE: Failure = { kind: "bad_response", message: "the upstream answered a part of the list with a stream" };

/** A piece breaks off by itself; everything else is the request's. */
function contextOfPiece(ctx: RequestContext): RequestContext {
  return {
    ...ctx,
    // None of them is the answer.
    onAnswer: undefined,
    ongoing: undefined,
    get isGone() {
      return ctx.isGone;
    },
  };
}

function callInTime(core: Core, ctx: RequestContext, line: Line, call: CallLine): Promise<AttemptEnd> | AttemptEnd {
  const leftMs = ctx.deadlineMs - core.now();
  if (leftMs <= 0) {
    const message = "the time for this request was up before all of a long list was asked";
    return { type: "failed", status: undefined, failure: { kind: "timeout", message }, usage: undefined };
  }
  const { request } = line;
  const timeouts = { ...request.timeouts, totalMs: Math.min(request.timeouts.totalMs, leftMs) };
  return call(core, ctx, { ...line, request: { ...request, timeouts } });
}

function together(ends: readonly WholeEnd[], lines: Lines): WholeEnd {
  const [first] = ends;
  if (first === undefined) throw new Error("a list was asked in no call");
  const data: EmbeddingsResponse["data"] = [];
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const answer = ends[i]?.answer;
    if (answer?.type !== "canonical") throw new Error("a piece of a list passed as bytes");
    const response = answer.response as EmbeddingsResponse; // by piecesFor
    for (const one of response.data) data.push({ ...one, index: before + one.index });
    before += (line.ctx.asked as EmbeddingsRequest).input.length; // the piece it was asked
  }
  const { response } = first.answer as Extract<WholeEnd["answer"], { type: "canonical" }>; // as above
  const usage = sumOf(ends.map((end) => end.usage));
  const losses = ends.flatMap((end) => end.losses);
  return {
    ...first,
    answer: { type: "canonical", response: { ...(response as EmbeddingsResponse), data, usage } },
    usage,
    calls: lines.length,
    losses: losses.filter((one, i) => losses.findIndex(({ path, kind }) => path === one.path && kind === one.kind) === i),
  };
}

/** Undefined where nobody counted: a sum of some of the pieces would be a count of less than was used. */
function sumOf(usages: readonly (Usage | undefined)[]): Usage | undefined {
  const sum: Partial<Record<UsageBucket, number>> = {};
  for (const usage of usages) {
    if (usage === undefined) return undefined;
    for (const [bucket, count] of Object.entries(usage) as [UsageBucket, number][]) sum[bucket] = (sum[bucket] ?? 0) + count;
  }
  return sum;
}
