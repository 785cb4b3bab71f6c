// The mapping context for writing to the client what a deployment answered. Called by the two answer readers, once an attempt.

import type { MappingContext } from "../contract/context.ts";
import type { Core, RequestContext } from "./context.ts";
import type { Line } from "./upstream-call.ts";

/** Its losses are its own: what a client's dialect has no room for in an answer is no news to that client, and was told to the model all the same. */
export function clientMapping(core: Core, ctx: RequestContext, line: Line): MappingContext<never> {
  const mapping: MappingContext = {
    side: "client",
    peer: line.dialect.id,
    issuer: line.deployment.id,
    model: line.ctx.model,
    traits: core.dialectTraits[ctx.ingress.id] ?? {},
    nowMs: line.ctx.nowMs,
    requestId: ctx.requestId,
    unknownFields: "keep",
    losses: [],
    asked: line.ctx.asked,
  };
  // The table erases each dialect's own interface of traits; these are that dialect's declared defaults.
  return mapping as MappingContext<never>;
}
