// The most that any one request of chat can cost at those it may be sent to, whatever is in it: what is reserved of budgets that have so much room that
// a closer bound would change nothing, so that the request need not be decoded for it. Never less than spend-bound.ts says. Worked out once a group and
// principal. Where a request can be more than this allows for, it says so, and the closer bound has to be found.

import type { Principal } from "../contract/access.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { PicoUsd, Price } from "../contract/usage.ts";
import type { Core, RequestContext } from "./context.ts";
import { mayUse } from "./may-use.ts";
import { type BoundOf, boundOf, costAtMost, HIDDEN_TOKENS, LEAST_ANSWER, SEARCHES } from "./spend-bound.ts";
import { findGroup } from "./target.ts";

/** The group and all that it may fall back to, for whoever asks. */
export interface Reach {
  readonly deployments: ReadonlySet<PlanDeployment>;
  /** Undefined: of one of them it is not known how much it reads or says at most, or none has a price. */
  readonly ceiling: Ceiling | undefined;
}

/** A budget that has room for so many of them is the same to a request whether more or less is reserved for it. */
const PLENTY = 1_000n;

interface Ceiling {
  readonly most: PicoUsd;
  readonly plenty: PicoUsd;
  /** Of prompt and answer that it holds for, in tokens. */
  readonly prompt: number;
  readonly answer: number;
}

const known = new WeakMap<PlanGroup, WeakMap<Principal, Reach>>();

/** Groups are made with their plan, and principals anew with each change. */
export function reachOf(core: Core, who: Principal, group: PlanGroup): Reach {
  let byPrincipal = known.get(group);
  if (byPrincipal === undefined) {
    byPrincipal = new WeakMap();
    known.set(group, byPrincipal);
  }
  let reach = byPrincipal.get(who);
  if (reach === undefined) {
    const deployments = new Set(reachableFrom(core, who, group).flatMap((one) => one.deployments));
    reach = { deployments, ceiling: ceilingOver(deployments) };
    byPrincipal.set(who, reach);
  }
  return reach;
}

function reachableFrom(core: Core, who: Principal, group: PlanGroup): readonly PlanGroup[] {
  const found = new Map([[group.name, group]]);
  for (const one of found.values()) {
    for (const names of Object.values(one.fallbacks)) {
      for (const name of names) {
        const next = findGroup(core, name);
        if (next !== undefined && !found.has(next.name) && mayUse(who, name, next) === undefined) found.set(next.name, next);
      }
    }
  }
  return [...found.values()];
}

/** As it is for this request; undefined: it may be more. */
export function ceilingFor({ ceiling }: Reach, { ingress, request }: Pick<RequestContext, "ingress" | "request">): Ceiling | undefined {
  if (ceiling === undefined || ingress.operation !== "chat" || request.mayExceedLimit) return undefined;
  if (request.bytes + HIDDEN_TOKENS > ceiling.prompt || (request.answerLimit() ?? 0) > ceiling.answer) return undefined;
  return ceiling;
}

/** Of others than those the closer bound. */
export function boundedBy(most: PicoUsd, { deployments }: Reach, ctx: RequestContext): BoundOf {
  const ceiling = { most };
  return (deployment, limitIsDropped) =>
    deployments.has(deployment) && deployment.price !== undefined && !deployment.free ? ceiling : boundOf(ctx)(deployment, limitIsDropped);
}

function ceilingOver(deployments: ReadonlySet<PlanDeployment>): Ceiling | undefined {
  let all: Ceiling | undefined;
  for (const { price, free, facts } of deployments) {
    if (free || price === undefined) continue;
    const { context, maxOutput = context } = facts;
    if (context === undefined || maxOutput === undefined) return undefined;
    const answer = Math.max(maxOutput, LEAST_ANSWER);
    // Tools that a provider runs by itself read it all a second time.
    const own = dearestOver(price, { input: 2 * context, output: answer, webSearches: SEARCHES });
    const most = all === undefined || own > all.most ? own : all.most;
    all = {
      most,
      plenty: most * PLENTY,
      prompt: Math.min(all?.prompt ?? context, context),
      answer: Math.min(all?.answer ?? answer, answer),
    };
  }
  return all;
}

/** Whenever it is asked. */
function dearestOver(price: Price, most: Parameters<typeof costAtMost>[0]): PicoUsd {
  let dearest = 0n;
  for (const one of [price, ...(price.later ?? [])])
    for (const held of [one, ...(one.hours ?? []).map((hours) => hours.price)]) {
      const cost = costAtMost(most, held);
      if (cost > dearest) dearest = cost;
    }
  return dearest;
}
