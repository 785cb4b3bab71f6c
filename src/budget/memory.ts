// Budgets of one process: atomic because nothing comes between, rebuilt from the ledger when a purse is first looked into. Forgotten with the process,
// and so are its reservations: whoever it had promised money to has gone with it.

import type { Scope } from "../contract/access.ts";
import type { BudgetStanding, Budgets, NotReserved, Reservation, Reserved } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { type Account, EMPTY, holding, isNews, mayHold, settled } from "./account.ts";
import { listPurses, type Purse, pursesOf, standingOf, type WindowOf } from "./purse.ts";

export interface BudgetInput {
  readonly windowOf: WindowOf;
  readonly now: () => number;
  /** What the ledger knows to be spent. Undefined: there is none, and what was spent before the start is not known. */
  readonly spentIn: ((purse: Purse) => Promise<PicoUsd>) | undefined;
  /** A soft limit has been passed, once a window. */
  readonly onSoft: (standing: BudgetStanding) => void;
}

const FIRST_SWEEP = 10_000;
/** Requests that began in a window may end after it. */
const KEPT_AFTER_MS = 3_600_000;

export function createMemoryBudgets({ windowOf, now, spentIn, onSoft }: BudgetInput): Budgets & { size(): number } {
  const accounts = new Map<string, { account: Account; endMs: number | undefined }>();
  const listed = listPurses(windowOf);
  const loading = new Map<string, Promise<boolean>>();
  let sweepAt = FIRST_SWEEP;
  let isLedgerAway = false;

  /** Synchronous where all of them are known: the ledger is asked once a purse. */
  function ready(purses: readonly Purse[]): true | Promise<boolean> {
    const isKnown = ({ key }: Purse): boolean => accounts.has(key) || spentIn === undefined;
    if (purses.every(isKnown)) return true;
    return Promise.all(purses.filter((purse) => !isKnown(purse)).map(load)).then((loaded) => loaded.every((one) => one));
  }

  function load(purse: Purse): Promise<boolean> {
    let running = loading.get(purse.key);
    if (running === undefined) {
      running = (spentIn?.(purse) ?? Promise.resolve(0n))
        .then((spent) => {
          // Passed before the start: that was told then.
          if (!accounts.has(purse.key)) put(purse, { ...EMPTY, spent, isTold: isNews({ ...EMPTY, spent }, purse.rule.soft) });
          isLedgerAway = false;
          return true;
        })
        .catch(() => {
          isLedgerAway = true;
          return false;
        })
        .finally(() => loading.delete(purse.key));
      loading.set(purse.key, running);
    }
    return running;
  }

  const accountOf = ({ key }: Purse): Account => accounts.get(key)?.account ?? EMPTY;

  function put({ key, window }: Purse, account: Account): void {
    const held = accounts.get(key);
    if (held === undefined) accounts.set(key, { account, endMs: window.endMs });
    else held.account = account;
  }

  function sweep(nowMs: number): void {
    if (accounts.size < sweepAt) return;
    for (const [key, { account, endMs }] of accounts)
      if (endMs !== undefined && endMs + KEPT_AFTER_MS < nowMs && account.held === 0n) accounts.delete(key);
    sweepAt = Math.max(FIRST_SWEEP, accounts.size * 2);
  }

  function hold(purses: readonly Purse[], more: PicoUsd): NotReserved | undefined {
    for (const purse of purses) {
      const account = accountOf(purse);
      if (!mayHold(account, more, purse.rule.limit)) return { ok: false, exhausted: standingOf(purse, account.spent, account.held) };
    }
    for (const purse of purses) put(purse, holding(accountOf(purse), more));
    return undefined;
  }

  function settle(purses: readonly Purse[], held: PicoUsd, cost: PicoUsd): void {
    for (const purse of purses) {
      const account = settled(accountOf(purse), held, cost);
      const news = isNews(account, purse.rule.soft);
      put(purse, news ? { ...account, isTold: true } : account);
      if (news) onSoft(standingOf(purse, account.spent, account.held));
    }
  }

  const ledger: Holder = { hold, settle };
  const reserveIn = (purses: readonly Purse[], most: PicoUsd): Reserved => hold(purses, most) ?? new Held(ledger, purses, most);

  return {
    hasRoomFor(claim) {
      const purses = listed(claim);
      return ready(purses) === true && purses.every((purse) => mayHold(accountOf(purse), claim.most, purse.rule.limit));
    },
    reserve(claim) {
      const purses = listed(claim);
      if (purses.length === 0) return NOTHING_TO_HOLD;
      sweep(claim.nowMs);
      const isReady = ready(purses);
      return isReady === true
        ? reserveIn(purses, claim.most)
        : isReady.then((loaded) => (loaded ? reserveIn(purses, claim.most) : UNKNOWN));
    },
    async spentOf(scope: Scope) {
      const purses = pursesOf([scope], "all", windowOf, now());
      if (!(await ready(purses))) throw new Error(UNKNOWN.message);
      return purses.map((purse) => standingOf(purse, accountOf(purse).spent, accountOf(purse).held));
    },
    trouble: () => (isLedgerAway ? "What was spent cannot be read from the ledger; requests under a budget are refused" : undefined),
    size: () => accounts.size,
  };
}

interface Holder {
  hold(purses: readonly Purse[], more: PicoUsd): NotReserved | undefined;
  settle(purses: readonly Purse[], held: PicoUsd, cost: PicoUsd): void;
}

class Held implements Reservation {
  readonly ok = true;
  readonly #holder: Holder;
  readonly #purses: readonly Purse[];
  #most: PicoUsd;
  #isSettled = false;

  constructor(holder: Holder, purses: readonly Purse[], most: PicoUsd) {
    this.#holder = holder;
    this.#purses = purses;
    this.#most = most;
  }

  raise(most: PicoUsd): NotReserved | undefined {
    if (most <= this.#most) return undefined;
    const notMore = this.#holder.hold(this.#purses, most - this.#most);
    if (notMore === undefined) this.#most = most;
    return notMore;
  }

  settle(cost: PicoUsd): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#holder.settle(this.#purses, this.#most, cost);
  }
}

export const NOTHING_TO_HOLD: Reserved = { ok: true, raise: () => undefined, settle() {} };

export const UNKNOWN = {
  ok: false,
  exhausted: undefined,
  message: "What has been spent cannot be looked up at the moment, and nothing is spent until it can. Try again.",
} as const;
