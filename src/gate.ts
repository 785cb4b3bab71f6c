// Limits and budgets put together as a plan says: counted in this process or in Redis, what was spent known from the ledger, news of soft limits sent.
// Outlives a change of rules; a change of stores makes a new one. Called by app.ts alone. Counts nothing itself.

import { createAlerts } from "./budget/alerts.ts";
import { createSpentIn } from "./budget/from-ledger.ts";
import { createMemoryBudgets } from "./budget/memory.ts";
import { createRedisBudgets } from "./budget/redis.ts";
import { createWindows } from "./budget/window.ts";
import { resolveModel } from "./config/resolve-model.ts";
import type { CounterStore } from "./contract/counters.ts";
import type { BudgetStanding, Budgets, Limiter } from "./contract/gate.ts";
import type { LedgerStore } from "./contract/ledger.ts";
import type { BoundPlan } from "./contract/plan.ts";
import type { BoundCounters } from "./contract/plan-gate.ts";
import type { SetTimer, Timer } from "./contract/timer.ts";
import { createMemoryLimiter } from "./limits/memory.ts";
import { createRedisLimiter } from "./limits/redis.ts";
import type { MediaNetwork } from "./media/network.ts";
import { createPostNews } from "./media/post-news.ts";
import { formatUsd } from "./pricing/price.ts";
import { connectRedis } from "./redis/connection.ts";
import { createCounterStore } from "./redis/counter-store.ts";

export interface GateInput {
  readonly plan: BoundPlan;
  /** As it is when somebody asks: names may change. */
  readonly currentPlan: () => BoundPlan;
  /** Undefined: nothing is kept, and what was spent before a start is not known. */
  readonly ledger: { readonly store: LedgerStore; readonly flush: () => Promise<void> } | undefined;
  readonly network: MediaNetwork;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly setTimer: SetTimer;
  /** Letters and digits, never the same twice, of all processes. */
  readonly makeId: () => string;
  readonly onTrouble: (message: string) => void;
}

export interface Gate {
  readonly limiter: Limiter;
  readonly budgets: Budgets;
  /** Counts the limits of deployments too, where there is a store for them. */
  readonly sharedCounts: Limiter | undefined;
  /** Resolves once its stores are there, or known to be away. */
  start(): Promise<void>;
  /** What is still to be settled is waited for. */
  close(withinMs: number): Promise<void>;
}

export function createGate(input: GateInput): Gate {
  const { plan, now, setTimer, makeId } = input;
  const stores = new Map<string, CounterStore>();
  const storeOf = (counters: BoundCounters | undefined): CounterStore | undefined => {
    if (counters === undefined) return undefined;
    const { url, prefix, timeoutMs } = counters;
    const name = `${url}\n${prefix}`;
    const made =
      stores.get(name) ??
      createCounterStore({ connection: () => connectRedis(url), timeoutMs, prefix, setTimer, now, onChange: input.onTrouble });
    stores.set(name, made);
    return made;
  };
  const limitStore = storeOf(plan.limits?.store);
  const budgetStore = storeOf(plan.budgets?.store ?? plan.limits?.store);
  const alerts = alertsOf(input);
  const limiter =
    limitStore === undefined
      ? createMemoryLimiter(now)
      : createRedisLimiter({ store: limitStore, onStoreFailure: plan.limits?.onStoreFailure ?? "open", now, setTimer, makeId });
  const shared = {
    windowOf: createWindows(),
    now,
    spentIn: spentInOf(input),
    onSoft: (standing: BudgetStanding) => alerts?.tell(standing),
  };
  const budgets =
    budgetStore === undefined ? createMemoryBudgets(shared) : createRedisBudgets({ ...shared, store: budgetStore, setTimer, makeId });
  return {
    limiter,
    budgets,
    sharedCounts: limitStore === undefined ? undefined : limiter,
    start: async () => void (await Promise.all([...stores.values()].map((store) => store.start()))),
    async close(withinMs) {
      if ("close" in budgets) await budgets.close(withinMs);
      if ("close" in limiter) limiter.close();
      alerts?.close();
      await Promise.all([...stores.values()].map((store) => store.close()));
    },
  };
}

/** One gate after the other, as plans replace each other. */
export interface Gates {
  /** Undefined where neither the file nor a key can say anything of limits and budgets. */
  current(): Gate | undefined;
  /** A new one where the plan counts elsewhere. What is under way ends in the one that it began in. */
  adopt(plan: BoundPlan): void;
  close(withinMs: number): Promise<void>;
}

const LONGEST_END_MS = 10_000;

export function createGates(first: BoundPlan, input: Omit<GateInput, "plan">): Gates {
  const retiring = new Map<Gate, Timer>();
  let plan = first;
  let current = gateFor(first);

  function gateFor(of: BoundPlan): Gate | undefined {
    if (of.limits === undefined && of.budgets === undefined && of.access === undefined) return undefined;
    const made = createGate({ ...input, plan: of });
    void made.start();
    return made;
  }

  function end(gate: Gate, withinMs: number): Promise<void> {
    retiring.get(gate)?.close();
    retiring.delete(gate);
    return gate.close(withinMs);
  }

  return {
    current: () => current,
    adopt(next) {
      const { timeoutMs } = plan.routing;
      const isSame = current !== undefined && storesOf(next) === storesOf(plan);
      plan = next;
      if (isSame) return;
      const old = current;
      if (old !== undefined)
        retiring.set(
          old,
          input.setTimer(() => void end(old, LONGEST_END_MS), timeoutMs),
        );
      current = gateFor(next);
    },
    async close(withinMs) {
      await Promise.all([current?.close(withinMs), ...[...retiring.keys()].map((gate) => end(gate, withinMs))]);
    },
  };
}

/** Of two plans that say the same of these, one gate will do. */
function storesOf({ limits, budgets }: BoundPlan): string {
  const { alerts } = budgets ?? {};
  return JSON.stringify([limits?.store, limits?.onStoreFailure, budgets?.store, alerts?.url, alerts?.secret?.reveal(), alerts?.allow]);
}

function spentInOf({ ledger, currentPlan, now }: GateInput) {
  if (ledger === undefined) return undefined;
  const isModel = (model: string, said: string): boolean => {
    const plan = currentPlan();
    if (model === said || plan.aliases[said] === model) return true;
    const found = resolveModel(plan, said);
    return found.ok && found.group.name === model;
  };
  return createSpentIn({ ...ledger, isModel, now });
}

function alertsOf({ plan, network, now, random, setTimer, makeId, onTrouble }: GateInput) {
  const alerts = plan.budgets?.alerts;
  if (alerts === undefined) return undefined;
  const post = createPostNews(network, alerts.allow, setTimer);
  return createAlerts({ url: alerts.url, secret: alerts.secret?.reveal(), post, usd: formatUsd, now, random, setTimer, makeId, onTrouble });
}
