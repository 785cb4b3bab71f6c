// What a reply's headers tell of how the request was taken, beside who answered it: where limits stand, and the decision for those who ask. Pure.
// Called when a reply begins.

import type { ReplyHeaders, RequestContext } from "./context.ts";
import { decisionHeader } from "./decision.ts";
import { addLimitHeaders } from "./limit-headers.ts";

/** Added to `headers`, which are nobody else's yet. `beside`: deployments that are called off because of the one that answers. */
export function withDecided(headers: Record<string, string>, ctx: RequestContext | undefined, beside?: readonly string[]): ReplyHeaders {
  if (ctx === undefined) return headers;
  addLimitHeaders(headers, ctx.standings, ctx.ingress, ctx.startedMs);
  const decision = decisionHeader(ctx, beside);
  if (decision !== undefined) headers["x-signalbox-decision"] = decision;
  return headers;
}
