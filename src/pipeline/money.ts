// What one request may spend, kept ahead of what it spends: before each call the reservation covers what earlier calls cost and the most that all under
// way can cost. So neither retries nor a second call beside the first can pass what was reserved. Holds the sums of one request.

import type { AttemptRecord } from "../contract/failure.ts";
import type { NotReserved, Reserved } from "../contract/gate.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import type { BoundOf } from "./spend-bound.ts";

export interface Money {
  /** Before a call to it. Undefined: it is covered, and `end` is to be told. */
  cover(deployment: PlanDeployment, limitIsDropped: boolean): Covered | Promise<Covered>;
  /** What the request cost in the end. What was answered and not counted costs what was held for it. */
  settled(attempts: readonly AttemptRecord[]): PicoUsd;
}

export type Covered =
  | { readonly ok: true /** Once; what the call cost, undefined: nobody knows. */; end(record: AttemptRecord | undefined): void }
  | { readonly ok: false; readonly refused: NotReserved; readonly most: PicoUsd }
  /** Nothing bounds what it costs. */
  | { readonly ok: false; readonly refused: undefined; readonly why: string };

export function createMoney(boundOf: BoundOf, reserved: Reserved | undefined, reservedMost: PicoUsd): Money {
  let held = reservedMost;
  let underWay = 0n;
  let spent = 0n;

  const begin = (most: PicoUsd): Covered => {
    let hasEnded = false;
    return {
      ok: true,
      end(record) {
        if (hasEnded) return;
        hasEnded = true;
        underWay -= most;
        spent += record?.cost ?? (record?.outcome === "ok" ? most : 0n);
      },
    };
  };

  return {
    cover(deployment, limitIsDropped) {
      const bound = boundOf(deployment, limitIsDropped);
      if (bound.most === undefined) return { ok: false, refused: undefined, why: bound.why };
      const { most } = bound;
      const inAll = spent + underWay + most;
      // What runs beside this one must see it.
      underWay += most;
      if (inAll <= held || reserved?.ok !== true) return begin(most);
      const told = (refused: NotReserved | undefined): Covered => {
        if (refused === undefined) {
          if (inAll > held) held = inAll;
          return begin(most);
        }
        underWay -= most;
        return { ok: false, refused, most };
      };
      const raising = reserved.raise(inAll);
      return raising instanceof Promise ? raising.then(told) : told(raising);
    },
    settled(attempts) {
      // Calls that were made aside (a batch's line) are no attempts of this request.
      const known = attempts.reduce((sum, { cost }) => sum + (cost ?? 0n), 0n);
      return spent > known ? spent : known;
    },
  };
}
