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
  /** What the request cost in the end. What was answered and not counted costs the most it can have. */
  settled(attempts: readonly AttemptRecord[]): PicoUsd;
}

export type Covered =
  | { readonly ok: true /** Once; what the call cost, undefined: nobody knows. */; end(record: AttemptRecord | undefined): void }
  | { readonly ok: false; readonly refused: NotReserved; readonly most: PicoUsd }
  /** Nothing bounds what it costs. */
  | { readonly ok: false; readonly refused: undefined; readonly why: string };

/** `closer`: the same or less, for a call that was answered and not counted. */
export function createMoney(boundOf: BoundOf, reserved: Reserved | undefined, reservedMost: PicoUsd, closer: BoundOf = boundOf): Money {
  return new Sums(boundOf, reserved, reservedMost, closer);
}

class Sums implements Money {
  readonly #boundOf: BoundOf;
  readonly #closer: BoundOf;
  readonly #reserved: Reserved | undefined;
  #held: PicoUsd;
  #underWay = 0n;
  #spent = 0n;

  constructor(boundOf: BoundOf, reserved: Reserved | undefined, held: PicoUsd, closer: BoundOf) {
    this.#boundOf = boundOf;
    this.#closer = closer;
    this.#reserved = reserved;
    this.#held = held;
  }

  cover(deployment: PlanDeployment, limitIsDropped: boolean): Covered | Promise<Covered> {
    const bound = this.#boundOf(deployment, limitIsDropped);
    if (bound.most === undefined) return { ok: false, refused: undefined, why: bound.why };
    const { most } = bound;
    const call = new CoveredCall(this, deployment, limitIsDropped, most);
    const inAll = this.#spent + this.#underWay + most;
    // What runs beside this one must see it.
    this.#underWay += most;
    if (inAll <= this.#held || this.#reserved?.ok !== true) return call;
    const raising = this.#reserved.raise(inAll);
    return raising instanceof Promise ? raising.then((refused) => this.#told(call, inAll, refused)) : this.#told(call, inAll, raising);
  }

  #told(call: CoveredCall, inAll: PicoUsd, refused: NotReserved | undefined): Covered {
    if (refused === undefined) {
      if (inAll > this.#held) this.#held = inAll;
      return call;
    }
    this.#underWay -= call.most;
    return { ok: false, refused, most: call.most };
  }

  ended({ deployment, limitIsDropped, most }: CoveredCall, record: AttemptRecord | undefined): void {
    this.#underWay -= most;
    if (record?.cost !== undefined) this.#spent += record.cost;
    else if (record?.outcome === "ok") this.#spent += this.#closer(deployment, limitIsDropped).most ?? most;
  }

  settled(attempts: readonly AttemptRecord[]): PicoUsd {
    // Calls that were made aside (a batch's line) are no attempts of this request.
    let known = 0n;
    for (const { cost } of attempts) if (cost !== undefined) known += cost;
    return this.#spent > known ? this.#spent : known;
  }
}

class CoveredCall {
  readonly ok = true;
  readonly deployment: PlanDeployment;
  readonly limitIsDropped: boolean;
  readonly most: PicoUsd;
  readonly #sums: Sums;
  #hasEnded = false;

  constructor(sums: Sums, deployment: PlanDeployment, limitIsDropped: boolean, most: PicoUsd) {
    this.#sums = sums;
    this.deployment = deployment;
    this.limitIsDropped = limitIsDropped;
    this.most = most;
  }

  end(record: AttemptRecord | undefined): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#sums.ended(this, record);
  }
}
