// Whether anybody in a group can do what a request asks, found out before anybody is called: its operation, and abilities that some models
// lack. Called by run-request.ts. Pure; parses the body only where somebody has to know.

import type { AnyDialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { Operation } from "../contract/operation.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { Exclusion } from "../router/exclusions.ts";
import { listNames } from "../source/suggest.ts";
import { askedAbilities, canDo, doubtfulAbilities, refuseAbilities } from "./abilities.ts";
import type { Core, RequestContext } from "./context.ts";
import { showsPictures } from "./shows-pictures.ts";
import { passesBytes } from "./upstream-call.ts";
import { countsTokens, paints, servesOperation, wireFor } from "./wire.ts";

/** What can be done to a request nobody counts for is to count it here. */
export const isCountedHere = (core: Core, ctx: RequestContext, group: PlanGroup): boolean =>
  ctx.ingress.operation === "count_tokens" && !group.deployments.some((one) => countsTokens(core, one));

export type Unable = (deployment: PlanDeployment) => Exclusion | undefined;
export interface Able {
  readonly unable: Unable;
}
const ALL_ABLE: Able = { unable: () => undefined };
const cannot = (reason: string): Exclusion => ({ kind: "unable", reason });

/** A body is parsed only when a deployment of the group needs it translated, or lacks an ability the body may be asking for. */
export function checkAble(core: Core, ctx: RequestContext, group: PlanGroup): Able | { readonly failure: Failure } {
  const { ingress, request } = ctx;
  const served = servedBy(core, ingress, group);
  if (ingress.operation !== "chat" || "failure" in served) return served;
  if (!doubtfulAbilities(group).some((ability) => request.mayAsk(ability)) && everyPasses(core, ctx, group)) return served;
  const canonical = ctx.request.outline().chat;
  if (!canonical.ok) return { failure: canonical.failure };
  const asked = askedAbilities(canonical.value);
  if (asked.size === 0) return served;
  const refusal = refuseAbilities(core.plan, group, asked);
  if (refusal !== undefined) return { failure: refusal };
  return {
    unable(deployment) {
      for (const ability of asked) if (!canDo(deployment, ability)) return cannot(`does not support ${ability}`);
      return served.unable(deployment);
    },
  };
}

const everyPasses = (core: Core, { ingress, request }: RequestContext, { deployments }: PlanGroup): boolean =>
  deployments.every((one) => passesBytes(wireFor(core, one, ingress, request), ingress));

interface Served {
  readonly plan: Core["plan"];
  readonly byIngress: Map<string, Able>;
}
const known = new WeakMap<PlanGroup, Served>();

/** As checkOperation says; where somebody serves, that is found out once. */
function servedBy(core: Core, ingress: AnyDialect, group: PlanGroup): Able | { readonly failure: Failure } {
  let served = known.get(group);
  if (served?.plan !== core.plan) {
    served = { plan: core.plan, byIngress: new Map() };
    known.set(group, served);
  }
  const able = served.byIngress.get(ingress.id);
  if (able !== undefined) return able;
  const checked = checkOperation(core, ingress.operation, ingress, group);
  if (!("failure" in checked)) served.byIngress.set(ingress.id, checked);
  return checked;
}

/** Every model is of some operations, and asked for another it says which models are of that. */
function checkOperation(core: Core, operation: Operation, ingress: AnyDialect, group: PlanGroup): Able | { readonly failure: Failure } {
  const isPainter = (one: PlanDeployment) => operation === "chat" && paints(core, one);
  const serves = (one: PlanDeployment) => servesOperation(core, one, operation) || (isPainter(one) && showsPictures(core, ingress));
  const unable = (deployment: PlanDeployment) => {
    if (!serves(deployment))
      return cannot(isPainter(deployment) ? "answers with pictures, which this API cannot show" : `is not for ${operation}`);
    return operation === "count_tokens" && !countsTokens(core, deployment) ? cannot("does not count tokens") : undefined;
  };
  if (!group.deployments.some(serves))
    return { failure: group.deployments.some(isPainter) ? notShown(group) : notFor(core, operation, group) };
  return group.deployments.every((one) => unable(one) === undefined) ? ALL_ABLE : { unable };
}

const notShown = ({ name }: PlanGroup): Failure => ({
  kind: "invalid_request",
  message: `Model "${name}" makes pictures, and answers of this API have no place for them. Ask for them at /v1/images/generations, or at /v1/chat/completions.`,
  param: "model",
  code: "unsupported_operation",
});

const MOST_NAMES = 8;

function notFor({ plan, ...core }: Core, operation: Operation, { name }: PlanGroup): Failure {
  const others = Object.values(plan.groups)
    .filter(({ deployments }) => deployments.some((one) => servesOperation({ plan, ...core }, one, operation)))
    .map((group) => group.name)
    .slice(0, MOST_NAMES);
  const hint = others.length === 0 ? "No configured model is." : `Models that are: ${listNames(others, "and")}.`;
  return {
    kind: "invalid_request",
    message: `Model "${name}" is not for ${operation}. ${hint}`,
    param: "model",
    code: "unsupported_operation",
  };
}
