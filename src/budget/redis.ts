// Budgets that many processes share: every reservation in one step over all its purses, exact, and exactly once settled. Fails closed: while Redis is
// away nobody with a budget passes, and what is still to be settled waits. A reservation is renewed while its request runs; those of a process
// that died lapse, and what their requests cost by then is the one thing that nobody can know.

import type { Scope } from "../contract/access.ts";
import type { CounterStore } from "../contract/counters.ts";
import type { Budgets, NotReserved, Reserved } from "../contract/gate.ts";
import type { SetTimer, Timer } from "../contract/timer.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { type BudgetInput, NOTHING_TO_HOLD, UNKNOWN } from "./memory.ts";
import { listPurses, type Purse, pursesOf, standingOf } from "./purse.ts";
import { LOOK, RENEW, RESERVE, SETTLE } from "./redis-scripts.ts";

export interface RedisBudgetInput extends BudgetInput {
  readonly store: CounterStore;
  readonly setTimer: SetTimer;
  /** Letters and digits, never the same twice, of all processes. */
  readonly makeId: () => string;
  /** After how long a reservation lapses that nobody renews. */
  readonly lapseMs?: number | undefined;
  /** Undefined: the store's own clock, so that processes whose clocks differ agree. */
  readonly storeNow?: (() => number) | undefined;
}

export interface RedisBudgets extends Budgets {
  /** Resolves once everything is settled, or the time for it is up. */
  close(withinMs: number): Promise<void>;
}

/** What is said of purses to the programs: worked out once a list of them. */
interface Written {
  /** Of each the hash and the set. */
  readonly keys: readonly string[];
  /** In which reservations are held. */
  readonly sets: readonly string[];
  readonly limits: readonly string[];
  readonly softs: readonly string[];
  readonly forgetAt: readonly string[];
}

const LAPSE_MS = 90_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
const MOST_AT_ONCE = 500;
/** What begins in a window may end after it. */
const KEPT_AFTER_MS = 24 * 3_600_000;

export function createRedisBudgets(input: RedisBudgetInput): RedisBudgets {
  const { store, windowOf, now, setTimer, makeId, spentIn, onSoft, lapseMs = LAPSE_MS, storeNow } = input;
  const clock = (): string => (storeNow === undefined ? "" : String(storeNow()));
  /** Sets in which a reservation is held, by its id. */
  const held = new Map<string, readonly string[]>();
  const settling = new Set<Promise<void>>();
  let renewal: Timer | undefined;
  let isLedgerAway = false;
  let isClosing = false;

  const listed = listPurses(windowOf);
  const written = new WeakMap<readonly Purse[], Written>();

  function writtenOf(purses: readonly Purse[]): Written {
    let found = written.get(purses);
    if (found === undefined) {
      const sets = purses.map(({ key }) => store.key(`budget-due:${key}`));
      found = {
        keys: purses.flatMap(({ key }, i) => [store.key(`budget:${key}`), sets[i] ?? ""]),
        sets,
        limits: purses.map(({ rule }) => String(rule.limit)),
        softs: purses.map(({ rule }) => (rule.soft === undefined ? "" : String(rule.soft))),
        forgetAt: purses.map(({ window }) => String(window.endMs === undefined ? 0 : window.endMs + KEPT_AFTER_MS)),
      };
      written.set(purses, found);
    }
    return found;
  }

  async function hold(
    purses: readonly Purse[],
    id: string,
    most: PicoUsd,
    isNew: boolean,
    known?: ReadonlyMap<string, PicoUsd>,
  ): Promise<NotReserved | undefined> {
    if (store.isAway()) return UNKNOWN;
    const { keys, limits, forgetAt } = writtenOf(purses);
    const args = [clock(), id, String(lapseMs), String(most), isNew ? "new" : ""];
    purses.forEach(({ key }, i) => {
      const spent = known?.get(key) ?? (spentIn === undefined ? 0n : undefined);
      args.push(limits[i] ?? "", forgetAt[i] ?? "", spent === undefined ? "" : String(spent));
    });
    let told: readonly unknown[];
    try {
      const answer = await store.run(RESERVE, keys, args);
      told = Array.isArray(answer) ? answer : [];
    } catch {
      // It may have been done there all the same: then it lapses.
      return UNKNOWN;
    }
    const [verdict, ...more] = told;
    if (verdict === "ok") return undefined;
    if (verdict === "unknown" && known === undefined) {
      const found = await ledger(more.flatMap((place) => purses[Number(place) - 1] ?? []));
      return found === undefined ? UNKNOWN : hold(purses, id, most, isNew, found);
    }
    const purse = purses[Number(more[0]) - 1];
    // Filled and forgotten again meanwhile, or no program of ours: nobody knows.
    if (verdict !== "full" || purse === undefined) return UNKNOWN;
    return { ok: false, exhausted: standingOf(purse, BigInt(String(more[1])), BigInt(String(more[2]))) };
  }

  async function ledger(purses: readonly Purse[]): Promise<ReadonlyMap<string, PicoUsd> | undefined> {
    try {
      const found = await Promise.all(purses.map(async (purse) => [purse.key, (await spentIn?.(purse)) ?? 0n] as const));
      isLedgerAway = false;
      return new Map(found);
    } catch {
      isLedgerAway = true;
      return undefined;
    }
  }

  async function reserve(purses: readonly Purse[], most: PicoUsd): Promise<Reserved> {
    const id = makeId();
    const refused = await hold(purses, id, most, true);
    if (refused !== undefined) return refused;
    held.set(id, writtenOf(purses).sets);
    renewLater();
    let holds = most;
    let isSettled = false;
    return {
      ok: true,
      async raise(inAll) {
        if (inAll <= holds) return undefined;
        const notMore = await hold(purses, id, inAll, false);
        if (notMore === undefined) holds = inAll;
        return notMore;
      },
      settle(cost) {
        if (isSettled) return;
        isSettled = true;
        const done = settle(purses, id, cost).finally(() => settling.delete(done));
        settling.add(done);
      },
    };
  }

  /** As often as it takes: an id is settled once, however often that is said. */
  async function settle(purses: readonly Purse[], id: string, cost: PicoUsd): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      try {
        const { keys, softs } = writtenOf(purses);
        const news = await store.run(SETTLE, keys, [clock(), id, String(cost), ...softs]);
        held.delete(id);
        tell(purses, Array.isArray(news) ? news : []);
        return;
      } catch {
        if (isClosing && store.isAway()) return;
        await new Promise<void>((resolve) => void setTimer(resolve, pauseMs));
      }
    }
  }

  function tell(purses: readonly Purse[], news: readonly unknown[]): void {
    for (let at = 0; at < news.length; at += 3) {
      const purse = purses[Number(news[at]) - 1];
      if (purse !== undefined) onSoft(standingOf(purse, BigInt(String(news[at + 1])), BigInt(String(news[at + 2]))));
    }
  }

  /** Runs while there is something to renew. */
  function renewLater(): void {
    renewal ??= setTimer(() => {
      renewal = undefined;
      if (held.size === 0) return;
      const all = [...held].flatMap(([id, sets]) => sets.map((set) => [set, id] as const));
      for (let at = 0; at < all.length && !store.isAway(); at += MOST_AT_ONCE) {
        const some = all.slice(at, at + MOST_AT_ONCE);
        store
          .run(
            RENEW,
            some.map(([set]) => set),
            [clock(), String(lapseMs), ...some.map(([, id]) => id)],
          )
          .catch(() => {});
      }
      renewLater();
    }, lapseMs / 3);
  }

  return {
    // Others spend of it at the same time.
    hasRoomFor: () => false,
    reserve(claim) {
      const purses = listed(claim);
      if (purses.length === 0) return NOTHING_TO_HOLD;
      return store.isAway() ? UNKNOWN : reserve(purses, claim.most);
    },
    async spentOf(scope: Scope) {
      const purses = pursesOf([scope], "all", windowOf, now());
      if (purses.length === 0) return [];
      const answer = await store.run(LOOK, writtenOf(purses).keys, [clock()]);
      const told: readonly unknown[] = Array.isArray(answer) ? answer : [];
      return Promise.all(
        purses.map(async (purse, i) => {
          const [spent, reserved] = [String(told[i * 2] ?? ""), String(told[i * 2 + 1] ?? "")];
          return spent === "" ? standingOf(purse, (await spentIn?.(purse)) ?? 0n, 0n) : standingOf(purse, BigInt(spent), BigInt(reserved));
        }),
      );
    },
    trouble() {
      const trouble = store.trouble();
      if (trouble !== undefined) return `${trouble}; requests under a budget are refused`;
      return isLedgerAway ? "What was spent cannot be read from the ledger; requests under a budget are refused" : undefined;
    },
    async close(withinMs) {
      isClosing = true;
      renewal?.close();
      if (settling.size === 0) return;
      let timer: Timer | undefined;
      await Promise.race([Promise.all(settling), new Promise<void>((resolve) => (timer = setTimer(resolve, withinMs)))]);
      timer?.close();
    },
  };
}
