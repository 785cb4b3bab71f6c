// Who asks, what they may ask for, and what a request takes of limits and budgets before anybody is called and gives back at its end. The same for
// every ingress. Called by run-request.ts and pass-through.ts. Counts nothing itself: src/auth, src/limits and src/budget do.

import { resolveModel } from "../config/resolve-model.ts";
import type { Principal, Scope, Who } from "../contract/access.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { AttemptRecord, Failure, Result } from "../contract/failure.ts";
import type { HeaderOf, Reserved, Taken } from "../contract/gate.ts";
import type { PlanGroup } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { budgetFailure, limitFailure } from "./admit-refusals.ts";
import type { Core, RequestContext } from "./context.ts";
import { endUserOf } from "./end-user.ts";
import { createMoney, type Money } from "./money.ts";
import { type BoundOf, boundOf } from "./spend-bound.ts";
import { findGroup } from "./target.ts";

/** Whoever asks while nobody has to show a key. */
export const ANYBODY: Principal = {
  type: "anonymous",
  ref: "anonymous",
  role: "admin",
  owner: "",
  tags: [],
  storesContent: true,
  scopes: [],
  mayUseModel: () => true,
  mayUseEndpoint: () => true,
};

/** Undefined: nobody has to show a key. A promise only where something has to be fetched first. */
export function identify({ access }: Pick<Core, "access">, header: HeaderOf): Result<Principal> | Promise<Result<Principal>> {
  return access === undefined ? { ok: true, value: ANYBODY } : access.identify(header);
}

/** Before the model is known. */
export function mayAskAt(who: Principal, { operation, id }: Pick<AnyDialect, "operation" | "id">): Failure | undefined {
  if (who.mayUseEndpoint(operation, id)) return undefined;
  return { kind: "permission", message: `This key may not be used for ${operation}.`, code: "endpoint_not_allowed" };
}

/** By the name that was said, or by that of the model it stands for. */
export function mayUse(who: Principal, said: string, group: PlanGroup): Failure | undefined {
  if (who.mayUseModel(said, group.name)) return undefined;
  return { kind: "permission", message: `This key may not use the model "${said}".`, param: "model", code: "model_not_allowed" };
}

const names = new WeakMap<Principal, Who>();

/** Without what it may. The same object each time. */
export function namesOf(who: Principal): Who {
  let found = names.get(who);
  if (found === undefined) {
    const { keyId, keyAlias, userId, teamId, organizationId } = who;
    found = { keyId, keyAlias, userId, teamId, organizationId };
    names.set(who, found);
  }
  return found;
}

/** What a request has taken. */
export interface Admission {
  /** What it may spend; undefined: nobody has a budget for it. */
  readonly money: Money | undefined;
  /** Once, at the end, whatever it was. */
  finish(attempts: readonly AttemptRecord[]): void;
}

const FREE: Result<Admission> = { ok: true, value: { money: undefined, finish() {} } };

/** Takes of every limit and budget that holds, or of none. A promise only where they are counted elsewhere. */
export function admit(core: Core, ctx: RequestContext, group: PlanGroup): Result<Admission> | Promise<Result<Admission>> {
  const { limiter, budgets } = core;
  const models = namesOfModel(core, ctx.request.model, group);
  const scopes = ruledBy(core, ctx, group);
  if (!scopes.ok) return scopes;
  if (scopes.value.length === 0) return FREE;
  const nowMs = ctx.startedMs;
  const tokens = limiter !== undefined && scopes.value.some(limitsTokens) ? expectedTokens(core, ctx, group) : 0;
  const bound = budgets !== undefined && scopes.value.some((scope) => hasBudget(scope, models)) ? boundFor(core, ctx, group) : undefined;
  if (bound?.ok === false) return bound;
  const most = bound?.value.most ?? 0n;
  // Both are asked at once: counted elsewhere they are one round trip.
  const taking = limiter?.take({ scopes: scopes.value, models, tokens, nowMs }) ?? NOTHING_TAKEN;
  if (!(taking instanceof Promise) && !taking.ok) return refusedBy(ctx, taking, tokens);
  const reserving = bound === undefined || most === 0n ? undefined : budgets?.reserve({ scopes: scopes.value, models, most, nowMs });
  const both = (taken: Taken, reserved: Reserved | undefined): Result<Admission> => {
    if (!taken.ok) {
      if (reserved?.ok) reserved.settle(0n);
      return refusedBy(ctx, taken, tokens);
    }
    ctx.standings = taken.standings;
    if (reserved?.ok === false) {
      taken.finish(0);
      return { ok: false, failure: budgetFailure(reserved, most) };
    }
    const money = bound && createMoney(bound.value.of, reserved, most);
    return {
      ok: true,
      value: {
        money,
        finish(attempts) {
          taken.finish(usedTokens(attempts));
          reserved?.settle(money?.settled(attempts) ?? 0n);
        },
      },
    };
  };
  return taking instanceof Promise || reserving instanceof Promise
    ? Promise.all([taking, reserving]).then(([taken, reserved]) => both(taken, reserved))
    : both(taking, reserving);
}

const NO_SCOPES: Result<readonly Scope[]> = { ok: true, value: [] };

/** Everything that limits and budgets count it for. Fails for an end user that is blocked. */
export function ruledBy(core: Core, ctx: RequestContext, group: PlanGroup): Result<readonly Scope[]> {
  const { rules, access } = core;
  if (rules === undefined) return NO_SCOPES;
  return rules.of(
    { who: ctx.who, endUser: () => endUserOf(ctx), tags: ctx.who.tags, models: namesOfModel(core, ctx.request.model, group) },
    access,
  );
}

/** As it was said, what that stands for, and where that is found: `quick`, `openai/gpt-5`, `openai/*`. */
export function namesOfModel({ plan }: Pick<Core, "plan">, said: string, group?: PlanGroup): readonly string[] {
  const target = Object.hasOwn(plan.aliases, said) ? plan.aliases[said] : undefined;
  const found = group?.name ?? nameOfGroup(plan, said);
  return [...new Set([said, target ?? said, found ?? said])];
}

function nameOfGroup(plan: Core["plan"], said: string): string | undefined {
  const resolved = resolveModel(plan, said);
  return resolved.ok ? resolved.group.name : undefined;
}

const NOTHING_TAKEN: Taken = { ok: true, standings: [], finish() {} };

const limitsTokens = ({ limits }: Scope): boolean =>
  limits !== undefined && (limits.tpm !== undefined || Object.values(limits.models ?? {}).some(({ tpm }) => tpm !== undefined));

const hasBudget = ({ budgets }: Scope, models: readonly string[]): boolean =>
  budgets?.some(({ model }) => model === undefined || models.includes(model)) === true;

function refusedBy(ctx: RequestContext, taken: Extract<Taken, { ok: false }>, tokens: number): Result<never> {
  if (taken.refused !== undefined) ctx.standings = taken.standings;
  return { ok: false, failure: limitFailure(taken, tokens) };
}

const BYTES_PER_TOKEN = 4;
/** Of an answer nobody knows anything of. */
const USUAL_ANSWER = 256;

/** By the size of the prompt, and what the client allows for the answer; where it says nothing, what this model's answers usually have. */
function expectedTokens({ router }: Core, { ingress, request }: RequestContext, { deployments }: PlanGroup): number {
  const prompt = Math.ceil(request.bytes / BYTES_PER_TOKEN);
  if (ingress.operation !== "chat") return prompt;
  const chat = request.chat();
  const stated = chat.ok ? chat.value.max_completion_tokens : undefined;
  if (stated !== undefined) return prompt + stated;
  const [first] = deployments;
  return prompt + Math.round((first && router.live.of(first.id).answerTokens?.value) ?? USUAL_ANSWER);
}

/** Undefined: somebody answered, and nobody counted. */
function usedTokens(attempts: readonly AttemptRecord[]): number | undefined {
  const counted = attempts.flatMap(({ usage }) => usage ?? []);
  if (counted.length === 0) return attempts.some(({ outcome }) => outcome === "ok") ? undefined : 0;
  return counted.reduce((sum, usage) => sum + promptTokens(usage) + outputTokens(usage), 0);
}

interface GroupBound {
  /** Of the dearest that may be asked. */
  readonly most: PicoUsd;
  readonly of: BoundOf;
}

/** Fails where nobody may be asked under a budget. Whoever cannot be bounded is passed over later. */
function boundFor(core: Core, ctx: RequestContext, group: PlanGroup): Result<GroupBound> {
  const of = boundOf(ctx);
  let most: PicoUsd | undefined;
  let why: string | undefined;
  for (const { deployments } of reachableFrom(core, ctx.who, group)) {
    for (const deployment of deployments) {
      const bound = of(deployment);
      if (bound.most === undefined) why ??= `${deployment.id} ${bound.why}`;
      else if (most === undefined || bound.most > most) most = bound.most;
    }
  }
  if (most !== undefined) return { ok: true, value: { most, of } };
  const message = `Nobody can say what this request costs at most, so it cannot be answered under a budget: ${why ?? "there is no deployment"}.`;
  return { ok: false, failure: { kind: "budget", message, code: "cost_unknown" } };
}

/** The group and all that it may fall back to, for whoever asks. */
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

/** The same; undefined where nothing was counted or nobody who was called has a price. */
export function knownCost(attempts: readonly AttemptRecord[]): PicoUsd | undefined {
  return attempts.some(({ cost }) => cost !== undefined) ? costOfAttempts(attempts) : undefined;
}

/** All that a request cost, in all its attempts. */
export function costOfAttempts(attempts: readonly AttemptRecord[]): PicoUsd {
  let sum = 0n;
  for (const { cost } of attempts) sum += cost ?? 0n;
  return sum;
}
