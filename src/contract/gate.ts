// What stands between a client and the models: who it is, how much it may ask, what it may spend. Types only; the pipeline asks, in this order, and
// tells all of them how it ended, whatever the end was.

import type { Principal, Scope } from "./access.ts";
import type { Result } from "./failure.ts";
import type { PicoUsd } from "./usage.ts";

/** A request header, by its name in lower case; `?name` is the parameter of that name of the address, where there is an address. */
export type HeaderOf = (name: string) => string | undefined;

export interface Access {
  /** Who asks. A promise only where something has to be fetched first (a token's keys, a key made a moment ago elsewhere). Fails with `auth` or `permission`. */
  identify(header: HeaderOf): Result<Principal> | Promise<Result<Principal>>;
  /** The principal of that `ref` as it is now. Fails where it may no longer ask: deleted, blocked, expired. */
  again(ref: string): Result<Principal>;
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
}

/** Where a limit stands, for `x-ratelimit-*`. */
export interface Standing {
  readonly scope: Scope["kind"];
  readonly id: string;
  readonly rule: "requests" | "tokens" | "parallel";
  readonly limit: number;
  readonly remaining: number;
  /** Until it is whole again. */
  readonly resetMs: number;
}

/** What one request would take of every limit that holds for it. */
export interface Claim {
  readonly scopes: readonly Scope[];
  /** As the client said it: limits of one model hold for that alone. */
  readonly model: string;
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
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
}

export interface SpendClaim {
  readonly scopes: readonly Scope[];
  readonly model: string;
  /** Never less than what the request can cost; undefined: no model that could answer has a price, which no budget lets pass. */
  readonly most: PicoUsd | undefined;
  readonly nowMs: number;
}

export interface Exhausted {
  readonly scope: Scope["kind"];
  readonly id: string;
  readonly limit: PicoUsd;
  /** Settled and reserved. */
  readonly spent: PicoUsd;
  /** Undefined: never. */
  readonly resetsAtMs: number | undefined;
}

export type Reserved =
  | {
      readonly ok: true;
      /** Once, at the end: what it cost, and the reservation is gone. 0 for a request that cost nothing. */
      settle(cost: PicoUsd): void;
    }
  | { readonly ok: false; readonly exhausted: Exhausted }
  | { readonly ok: false; readonly exhausted: undefined; readonly message: string };

export interface Budgets {
  reserve(claim: SpendClaim): Reserved | Promise<Reserved>;
  trouble(): string | undefined;
}
