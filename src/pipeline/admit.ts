// Who asks, and what a request takes of limits and budgets before anybody is called and gives back at its end. The same for
// every ingress. Called by run-request.ts and pass-through.ts. Counts nothing itself: src/auth, src/limits and src/budget do.

import { resolveModel } from "../config/resolve-model.ts";
import type { Principal, Scope, Who } from "../contract/access.ts";
import type { AttemptRecord, Result } from "../contract/failure.ts";
import type { Budgets, HeaderOf, Reservation, Reserved, Taken } from "../contract/gate.ts";
import type { PlanGroup } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { budgetFailure, limitFailure } from "./admit-refusals.ts";
import type { Core, RequestContext } from "./context.ts";
import { createMoney, type Money } from "./money.ts";
import { type BoundOf, boundOf } from "./spend-bound.ts";
import { boundedBy, ceilingFor, reachOf } from "./spend-ceiling.ts";

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
  const ruled = ruledBy(core, ctx, group);
  if (!ruled.ok) return ruled;
  const { scopes, models, hasTokens, hasMoney } = ruled.value;
  if (scopes.length === 0) return FREE;
  const nowMs = ctx.startedMs;
  const tokens = limiter !== undefined && hasTokens ? expectedTokens(core, ctx, group) : 0;
  const bound = budgets !== undefined && hasMoney ? boundFor(core, budgets, ctx, group, ruled.value) : undefined;
  if (bound?.ok === false) return bound;
  const most = bound?.value.most ?? 0n;
  // Both are asked at once: counted elsewhere they are one round trip.
  const taking = limiter?.take({ scopes, models, tokens, nowMs }) ?? NOTHING_TAKEN;
  if (!(taking instanceof Promise) && !taking.ok) return refusedBy(ctx, taking, tokens);
  const reserving = bound === undefined || most === 0n ? undefined : budgets?.reserve({ scopes, models, most, nowMs });
  const asked = { tokens, bound: bound?.value };
  return taking instanceof Promise || reserving instanceof Promise
    ? Promise.all([taking, reserving]).then(([taken, reserved]) => admitted(ctx, asked, taken, reserved))
    : admitted(ctx, asked, taking, reserving);
}

interface AskedFor {
  readonly tokens: number;
  readonly bound: GroupBound | undefined;
}

function admitted(ctx: RequestContext, { tokens, bound }: AskedFor, taken: Taken, reserved: Reserved | undefined): Result<Admission> {
  if (!taken.ok) {
    if (reserved?.ok) reserved.settle(0n);
    return refusedBy(ctx, taken, tokens);
  }
  ctx.standings = taken.standings;
  if (reserved?.ok === false) {
    taken.finish(0);
    return { ok: false, failure: budgetFailure(reserved, bound?.most ?? 0n) };
  }
  return { ok: true, value: new Admitted(taken, reserved, bound && createMoney(bound.of, reserved, bound.most, bound.closer)) };
}

class Admitted implements Admission {
  readonly money: Money | undefined;
  readonly #taken: Extract<Taken, { ok: true }>;
  readonly #reserved: Reservation | undefined;

  constructor(taken: Extract<Taken, { ok: true }>, reserved: Reservation | undefined, money: Money | undefined) {
    this.#taken = taken;
    this.#reserved = reserved;
    this.money = money;
  }

  finish(attempts: readonly AttemptRecord[]): void {
    this.#taken.finish(usedTokens(attempts));
    this.#reserved?.settle(this.money?.settled(attempts) ?? 0n);
  }
}

/** What holds for a request. */
interface Ruled {
  readonly scopes: readonly Scope[];
  /** As of `Claim`. */
  readonly models: readonly string[];
  readonly hasTokens: boolean;
  readonly hasMoney: boolean;
}

const RULED_BY_NOBODY: Result<Ruled> = { ok: true, value: { scopes: [], models: [], hasTokens: false, hasMoney: false } };
const ruled = new WeakMap<readonly Scope[], Result<Ruled> & { readonly ok: true }>();

/** Everything that limits and budgets count it for. Fails for an end user that is blocked. */
export function ruledBy(core: Core, ctx: RequestContext, group: PlanGroup): Result<Ruled> {
  const { rules, access } = core;
  if (rules === undefined) return RULED_BY_NOBODY;
  const { who } = ctx;
  const models = namesOfModel(core, ctx.request.model, group);
  const found = rules.of({ who, endUser: ctx.endUser, tags: who.tags, models }, access);
  if (!found.ok) return found;
  const scopes = found.value;
  let all = ruled.get(scopes);
  if (all?.value.models !== models) {
    const hasMoney = scopes.some((scope) => hasBudget(scope, models));
    all = { ok: true, value: { scopes, models, hasTokens: scopes.some(limitsTokens), hasMoney } };
    ruled.set(scopes, all);
  }
  return all;
}

const limitsTokens = ({ limits }: Scope): boolean =>
  limits !== undefined && (limits.tpm !== undefined || Object.values(limits.models ?? {}).some(({ tpm }) => tpm !== undefined));

const hasBudget = ({ budgets }: Scope, models: readonly string[]): boolean =>
  budgets?.some(({ model }) => model === undefined || models.includes(model)) === true;

const named = new WeakMap<PlanGroup, Map<string, readonly string[]>>();
/** Of a group: under a wildcard clients choose them. */
const MOST_NAMES = 1_000;

/** As it was said, what that stands for, and where that is found: `quick`, `openai/gpt-5`, `openai/*`. The same list each time for the same group. */
export function namesOfModel({ plan }: Pick<Core, "plan">, said: string, group?: PlanGroup): readonly string[] {
  let names = group && named.get(group)?.get(said);
  if (names !== undefined) return names;
  const target = Object.hasOwn(plan.aliases, said) ? plan.aliases[said] : undefined;
  const found = group?.name ?? nameOfGroup(plan, said);
  names = [...new Set([said, target ?? said, found ?? said])];
  if (group !== undefined) remember(group, said, names);
  return names;
}

function remember(group: PlanGroup, said: string, names: readonly string[]): void {
  let bySaid = named.get(group);
  if (bySaid === undefined || bySaid.size >= MOST_NAMES) {
    bySaid = new Map();
    named.set(group, bySaid);
  }
  bySaid.set(said, names);
}

function nameOfGroup(plan: Core["plan"], said: string): string | undefined {
  const resolved = resolveModel(plan, said);
  return resolved.ok ? resolved.group.name : undefined;
}

const NOTHING_TAKEN: Taken = { ok: true, standings: [], finish() {} };

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
  const stated = request.answerLimit();
  if (stated !== undefined) return prompt + stated;
  const [first] = deployments;
  return prompt + Math.round((first && router.live.of(first.id).answerTokens?.value) ?? USUAL_ANSWER);
}

/** Undefined: somebody answered, and nobody counted. */
function usedTokens(attempts: readonly AttemptRecord[]): number | undefined {
  let used: number | undefined;
  let isAnswered = false;
  for (const { usage, outcome } of attempts) {
    if (usage !== undefined) used = (used ?? 0) + promptTokens(usage) + outputTokens(usage);
    if (outcome === "ok") isAnswered = true;
  }
  return used ?? (isAnswered ? undefined : 0);
}

interface GroupBound {
  /** Of the dearest that may be asked. */
  readonly most: PicoUsd;
  readonly of: BoundOf;
  /** The same or less. */
  readonly closer: BoundOf;
}

/** Fails where nobody may be asked under a budget. Whoever cannot be bounded is passed over later. */
function boundFor(core: Core, budgets: Budgets, ctx: RequestContext, group: PlanGroup, { scopes, models }: Ruled): Result<GroupBound> {
  const reach = reachOf(core, ctx.who, group);
  const ceiling = ceilingFor(reach, ctx);
  if (ceiling !== undefined && budgets.hasRoomFor({ scopes, models, most: ceiling.plenty, nowMs: ctx.startedMs }))
    return {
      ok: true,
      value: {
        most: ceiling.most,
        of: boundedBy(ceiling.most, reach, ctx),
        closer: (deployment, limitIsDropped) => boundOf(ctx)(deployment, limitIsDropped),
      },
    };
  const of = boundOf(ctx);
  let most: PicoUsd | undefined;
  let why: string | undefined;
  for (const deployment of reach.deployments) {
    const bound = of(deployment);
    if (bound.most === undefined) why ??= `${deployment.id} ${bound.why}`;
    else if (most === undefined || bound.most > most) most = bound.most;
  }
  if (most !== undefined) return { ok: true, value: { most, of, closer: of } };
  const message = `Nobody can say what this request costs at most, so it cannot be answered under a budget: ${why ?? "there is no deployment"}.`;
  return { ok: false, failure: { kind: "budget", message, code: "cost_unknown" } };
}

/** The same; undefined where nothing was counted or nobody who was called has a price. */
export function knownCost(attempts: readonly AttemptRecord[]): PicoUsd | undefined {
  let sum: PicoUsd | undefined;
  for (const { cost } of attempts) if (cost !== undefined) sum = sum === undefined ? cost : sum + cost;
  return sum;
}

/** All that a request cost, in all its attempts. */
export const costOfAttempts = (attempts: readonly AttemptRecord[]): PicoUsd => knownCost(attempts) ?? 0n;
