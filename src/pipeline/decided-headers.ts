// What a reply's headers tell of how the request was taken, beside who answered it: where limits stand, and the decision for those who ask. Pure.
// Called when a reply begins.

import type { ReplyHeaders, RequestContext } from "./context.ts";
import { decisionHeaders } from "./decision.ts";
import { limitHeaders } from "./limit-headers.ts";

/** Added to `headers`, which are nobody else's yet. `beside`: deployments that are called off because of the one that answers. */
export function withDecided(headers: Record<string, string>, ctx: RequestContext | undefined, beside?: readonly string[]): ReplyHeaders {
  if (ctx === undefined) return headers;
  return Object.assign(headers, limitHeaders(ctx.standings, ctx.ingress, ctx.startedMs), decisionHeaders(ctx, beside));
}
