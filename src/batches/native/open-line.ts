// A line of a batch on its way to a provider's own batch: read, routed and encoded by the same steps as a request, but not sent.
// Called when lines are divided, when they are sent, and when their answers are read. Pure but for the ids it makes.

import type { Principal } from "../../contract/access.ts";
import type { AnyDialect } from "../../contract/dialect.ts";
import type { Result } from "../../contract/failure.ts";
import type { PlanDeployment, PlanGroup } from "../../contract/plan.ts";
import { checkAble, type Unable } from "../../pipeline/able.ts";
import type { Core, Incoming, RequestContext } from "../../pipeline/context.ts";
import { wantedFiles } from "../../pipeline/inline-media.ts";
import { mayAskAt, mayUse } from "../../pipeline/may-use.ts";
import { NOBODY } from "../../pipeline/nobody.ts";
import { prepareLines } from "../../pipeline/pieces.ts";
import { readClientBody } from "../../pipeline/read-form-request.ts";
import { contextOf } from "../../pipeline/run-request.ts";
import { resolveTarget } from "../../pipeline/target.ts";
import type { Line as Prepared } from "../../pipeline/upstream-call.ts";
import { wholeBytes } from "../../transport/http1/pieced-body.ts";
import type { LineRequest } from "../read-lines.ts";

export interface Opened {
  readonly core: Core;
  readonly incoming: Incoming;
  readonly ctx: RequestContext;
  readonly group: PlanGroup;
  readonly unable: Unable;
}

/** Fails as the request would before anybody is called. */
export function openLine(core: Core, who: Principal, ingress: AnyDialect, request: LineRequest, requestId: string): Result<Opened> {
  const startedMs = core.now();
  const body = Buffer.from(JSON.stringify(request.body));
  const path = { model: undefined, stream: undefined };
  const incoming: Incoming = { requestId, ingress, path, body: () => Promise.resolve({ ok: true, value: body }), client: NOBODY };
  const { dialectTraits, recurring } = core;
  const read = readClientBody({ ingress, traits: dialectTraits[ingress.id] ?? {}, path, requestId, nowMs: startedMs, recurring }, body);
  if (!read.ok) return read;
  const ctx = contextOf(core, incoming, who, startedMs, read.value);
  const group = resolveTarget(core, read.value.model);
  if (!group.ok) return group;
  const notAllowed = mayAskAt(who, ingress) ?? mayUse(who, read.value.model, group.value);
  if (notAllowed !== undefined) return { ok: false, failure: notAllowed };
  const able = checkAble(core, ctx, group.value);
  if ("failure" in able) return { ok: false, failure: able.failure };
  return { ok: true, value: { core, incoming, ctx, group: group.value, unable: able.unable } };
}

const NO_LINE: Result<never> = {
  ok: false,
  failure: { kind: "invalid_request", message: "it is more than a body, so it is no line of a batch" },
};

/**
 * What would be sent to the deployment; its body is the line's. Fails for what is more than one body: a form, a stream, what is asked for by a header,
 * a list of several calls, and media that have to be fetched.
 */
export function encodeLine({ core, ctx }: Opened, deployment: PlanDeployment): Result<{ readonly line: Prepared; readonly body: Buffer }> {
  if (wantedFiles(core, ctx, deployment) !== undefined) return NO_LINE;
  const prepared = prepareLines(core, ctx, deployment);
  if (!prepared.ok) return prepared;
  const [line, ...more] = prepared.value;
  const { gathers, asksByHeader, request } = line;
  const body = request.body && wholeBytes(request.body);
  if (body === undefined || gathers || asksByHeader || more.length > 0) return NO_LINE;
  return { ok: true, value: { line, body } };
}
