// What was spent of one budget in one window, and what is held for requests under way. Pure: an account comes in and another goes out. Money is
// integer pico-dollars. src/budget/redis-scripts.ts does the same sums in Lua; a law holds both to what was truly spent.

import type { PicoUsd } from "../contract/usage.ts";

export interface Account {
  /** Settled. */
  readonly spent: PicoUsd;
  /** For all reservations that are neither settled nor lapsed. */
  readonly held: PicoUsd;
  /** The soft limit was passed, and that was told. */
  readonly isTold: boolean;
}

export const EMPTY: Account = { spent: 0n, held: 0n, isTold: false };

/** Never when settled and held together would pass the limit. */
export const mayHold = ({ spent, held }: Account, more: PicoUsd, limit: PicoUsd): boolean => spent + held + more <= limit;

export const holding = ({ spent, held, isTold }: Account, more: PicoUsd): Account => ({ spent, held: held + more, isTold });

/** What it cost takes the place of what was held for it, which is gone. */
export const settled = ({ spent, held, isTold }: Account, gone: PicoUsd, cost: PicoUsd): Account => ({
  spent: spent + cost,
  held: held - gone,
  isTold,
});

/** True once, where the first who sees it writes `isTold`. */
export const isNews = ({ spent, isTold }: Account, soft: PicoUsd | undefined): boolean => soft !== undefined && !isTold && spent >= soft;
