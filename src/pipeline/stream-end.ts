// What is said at the end of a stream that the upstream did not say: that it is over, and what it cost. Called by answer-stream.ts. Writes nothing.

import type { MappingContext } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { Picture } from "../contract/usage.ts";
import type { PartWriter } from "../kit/stream/part-writer.ts";
import { costOf, formatUsd } from "../pricing/price.ts";
import { costOfAttempts } from "./admit.ts";
import type { RequestContext } from "./context.ts";
import type { Line } from "./upstream-call.ts";

/** The frames for a stream that said everything but that it is over, which a client's SDK may wait for. */
export function endFrames({ dialect, ctx }: Line<Dialect>): readonly object[] {
  const facts = {
    id: ctx.requestId,
    model: ctx.model.id,
    created: Math.floor(ctx.nowMs / 1000),
    serviceTier: undefined,
    fingerprint: undefined,
    includeUsage: false,
  };
  const made = dialect.streamEncoding.end?.(facts, ctx as MappingContext<never>); // traits are the dialect's own
  return made === undefined ? [] : [made].flat();
}

/** The price of a stream is known at its end: it rides on the last frame of the client's dialect, as `signalbox.cost_usd`. */
export function withCost(
  frame: object,
  { startedMs, attempts }: RequestContext,
  { deployment }: Line<Dialect>,
  { usageSoFar, service }: PartWriter,
  picture: Picture | undefined,
): object {
  const cost = costOf(deployment, usageSoFar, startedMs, { service, picture });
  return cost === undefined ? frame : { ...frame, signalbox: { cost_usd: formatUsd(cost + costOfAttempts(attempts)) } };
}
