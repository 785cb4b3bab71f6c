// What was spent of one budget in one window, and what is held for requests under way. Pure: an account comes in and another goes out. Money is
// integer pico-dollars. src/budget/redis-scripts.ts does the same sums in Lua; a law holds both to each other and to what was truly spent.

import type { PicoUsd } from "../contract/usage.ts";

export interface Account {
  /** Settled. */
  readonly spent: PicoUsd;
  /** The sum of `holds`. */
  readonly held: PicoUsd;
  /** By the id of a reservation. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** Reservations whose time was over before anybody settled them: they hold nothing, and may still be settled, once. */
  readonly lapsed: ReadonlySet<string>;
  /** The soft limit was passed, and that was told. */
  readonly isTold: boolean;
}
export interface Hold {
  readonly amount: PicoUsd;
  /** Then it lapses, unless it is renewed: its process has died. */
  readonly dueMs: number;
}

export const EMPTY: Account = { spent: 0n, held: 0n, holds: new Map(), lapsed: new Set(), isTold: false };

/** Whether `most` may be held for `id` in all: never when settled and held together would pass the limit. */
export function mayHold({ spent, held, holds }: Account, id: string, most: PicoUsd, limit: PicoUsd): boolean {
  return spent + held + moreThanHeld(holds, id, most) <= limit;
}

const moreThanHeld = (holds: Account["holds"], id: string, most: PicoUsd): PicoUsd => {
  const already = holds.get(id)?.amount ?? 0n;
  return most > already ? most - already : 0n;
};

/** A hold never shrinks. */
export function holding(account: Account, id: string, most: PicoUsd, dueMs: number): Account {
  const more = moreThanHeld(account.holds, id, most);
  const amount = (account.holds.get(id)?.amount ?? 0n) + more;
  return {
    ...account,
    held: account.held + more,
    holds: new Map(account.holds).set(id, { amount, dueMs }),
    lapsed: without(account.lapsed, id),
  };
}

/** What it cost takes the place of what was held. A second time, and of a reservation that never was, it changes nothing. */
export function settled(account: Account, id: string, cost: PicoUsd): Account {
  const hold = account.holds.get(id);
  if (hold === undefined && !account.lapsed.has(id)) return account;
  const holds = new Map(account.holds);
  holds.delete(id);
  return {
    ...account,
    spent: account.spent + cost,
    held: account.held - (hold?.amount ?? 0n),
    holds,
    lapsed: without(account.lapsed, id),
  };
}

/** Without the holds whose time is over. */
export function lapsing(account: Account, nowMs: number): Account {
  let after = account;
  for (const [id, { amount, dueMs }] of account.holds) {
    if (dueMs > nowMs) continue;
    const holds = new Map(after.holds);
    holds.delete(id);
    after = { ...after, held: after.held - amount, holds, lapsed: new Set(after.lapsed).add(id) };
  }
  return after;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) return ids;
  const left = new Set(ids);
  left.delete(id);
  return left;
}

/** True once: the soft limit has been passed, and nobody was told. */
export const isNews = ({ spent, isTold }: Account, soft: PicoUsd | undefined): boolean => soft !== undefined && !isTold && spent >= soft;
