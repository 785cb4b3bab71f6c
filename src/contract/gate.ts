// What stands between a client and the models: who it is, how much it may ask, what it may spend. Types only; the pipeline asks, in this order, and
// tells all of them how it ended, whatever the end was.

import type { BudgetRule, Principal, Scope } from "./access.ts";
import type { Result } from "./failure.ts";
import type { PicoUsd } from "./usage.ts";

/** A request header, by its name in lower case; `?name` is the parameter of that name of the address, where there is an address. */
export type HeaderOf = (name: string) => string | undefined;

export interface Access {
  /** Who asks. A promise only where something has to be fetched first (a token's keys, a key made a moment ago elsewhere). Fails with `auth` or `permission`. */
  identify(header: HeaderOf): Result<Principal> | Promise<Result<Principal>>;
  /** The principal of that `ref` as it is now. Fails where it may no longer ask: deleted, blocked, expired. */
  again(ref: string): Result<Principal>;
  /** What is kept of somebody that a client asks for; undefined: nothing. Fails for one that is blocked. */
  endUser(id: string): Result<Scope | undefined>;
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
}

/** Where a limit stands, for `x-ratelimit-*`. */
export interface Standing {
  readonly scope: Scope["kind"];
  readonly id: string;
  /** Set where it is the limit of one model alone. */
  readonly model?: string | undefined;
  readonly rule: "requests" | "tokens" | "parallel";
  readonly limit: number;
  /** Not below 0. */
  readonly remaining: number;
  /** Until it is whole again; 0 for what is taken at once. */
  readonly resetMs: number;
}

/** What one request would take of every limit that holds for it. */
export interface Claim {
  readonly scopes: readonly Scope[];
  /** Names of the model it is for: as the client said it, and as `models:` of the file has it. Limits of one model hold for whoever says either. */
  readonly models: readonly string[];
  /** Of prompt and answer together: an estimate, corrected at the end. */
  readonly tokens: number;
  readonly nowMs: number;
}

export type Taken =
  | {
      readonly ok: true;
      readonly standings: readonly Standing[];
      /** Once, at the end, whatever it was. Undefined: nobody counted, the estimate stays; 0: nothing was used. */
      finish(usedTokens: number | undefined): void;
    }
  | { readonly ok: false; readonly refused: Standing; readonly standings: readonly Standing[]; readonly retryAfterMs: number }
  /** The store is away, and gateway.yaml says that then nobody passes. */
  | { readonly ok: false; readonly refused: undefined; readonly message: string };

export interface Limiter {
  /** All or nothing. A promise only where the counts are kept elsewhere. */
  take(claim: Claim): Taken | Promise<Taken>;
  /** Where the limits of a scope stand; nothing is taken. */
  standingsOf(scope: Scope): readonly Standing[] | Promise<readonly Standing[]>;
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
}

export interface SpendClaim {
  readonly scopes: readonly Scope[];
  /** As of `Claim`. */
  readonly models: readonly string[];
  /** Never less than what the request can cost. */
  readonly most: PicoUsd;
  readonly nowMs: number;
}

export interface Exhausted {
  readonly scope: Scope["kind"];
  readonly id: string;
  readonly rule: BudgetRule;
  readonly spent: PicoUsd;
  /** For requests under way. */
  readonly reserved: PicoUsd;
  /** Undefined: never. */
  readonly resetsAtMs: number | undefined;
}

export type NotReserved =
  | { readonly ok: false; readonly exhausted: Exhausted }
  /** What was spent cannot be looked up now, and then nobody passes. */
  | { readonly ok: false; readonly exhausted: undefined; readonly message: string };

export interface Reservation {
  readonly ok: true;
  /** Holds `most` in all, where that is more than it holds now; undefined: it does. Otherwise nothing has changed. */
  raise(most: PicoUsd): NotReserved | undefined | Promise<NotReserved | undefined>;
  /** Once, at the end: what it cost, and the reservation is gone. 0 for a request that cost nothing. */
  settle(cost: PicoUsd): void;
}
export type Reserved = Reservation | NotReserved;

/** Where a budget stands. */
export interface BudgetStanding extends Exhausted {
  /** 0 for `total`. */
  readonly startedAtMs: number;
}

export interface Budgets {
  /** True where it is known at once that so much could be reserved. Nothing is reserved. */
  hasRoomFor(claim: SpendClaim): boolean;
  /** All or nothing. A promise only where the sums are kept elsewhere, or have to be looked up first. */
  reserve(claim: SpendClaim): Reserved | Promise<Reserved>;
  /** Where the budgets of a scope stand. Rejects where they cannot be looked up. */
  spentOf(scope: Scope): Promise<readonly BudgetStanding[]>;
  trouble(): string | undefined;
}
