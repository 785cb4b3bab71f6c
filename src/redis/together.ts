// What is asked of Redis within one turn of the event loop goes there in one call or two, since a call costs both sides more than a program does. Each is
// told its own answer, or its own failure. Knows no connection and sets no timer: how long somebody waits, counter-store.ts says.

import type { CounterStore } from "../contract/counters.ts";
import { type Asked, type Call, createPrograms } from "./programs.ts";

export interface TogetherInput {
  readonly call: (call: Call) => Promise<unknown>;
  /** Runs it once all is done that this callback of the event loop has led to. */
  readonly soon: (then: () => void) => unknown;
  /** Runs it at the end of this turn of the event loop. */
  readonly atTurnEnd: (then: () => void) => unknown;
}

export interface Together {
  readonly run: CounterStore["run"];
  /** Whoever has not been sent is rejected, and whoever comes later. */
  close(): void;
}

/** Redis ran the program, and it failed. */
export class ProgramFailed extends Error {}

/** Of one call: nobody else is served meanwhile. */
const MOST_PROGRAMS = 50;
/** Of one call, keys and arguments together; a program that has more goes alone. */
const MOST_WORDS = 2_000;
/** Beyond this the store is too slow to be asked more. */
const MOST_WAITING = 10_000;

interface Waiting extends Asked {
  readonly resolve: (said: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function createTogether({ call, soon, atTurnEnd }: TogetherInput): Together {
  const inOne = createPrograms();
  let gathered: Waiting[] = [];
  /** Sent, and not answered yet. */
  let underWay = 0;
  let isTurnOver = true;
  let isClosed = false;

  /**
   * A client writes at the end of the turn in which it was first given something, so what is given to it at the turn's very end would wait for the next.
   * What one callback asks for goes to it at once, then; and what all others of this turn ask for joins that at its end, and is written with it.
   */
  function gather(one: Waiting): void {
    gathered.push(one);
    if (!isTurnOver) return;
    isTurnOver = false;
    atTurnEnd(() => {
      isTurnOver = true;
      sendAll();
    });
    soon(sendAll);
  }

  function sendAll(): void {
    const all = gathered;
    gathered = [];
    for (const some of parted(all)) send(some);
  }

  function send(some: readonly Waiting[]): void {
    underWay += some.length;
    call(inOne(some)).then(
      (answer) => {
        underWay -= some.length;
        const told: readonly unknown[] = Array.isArray(answer) ? answer : [];
        some.forEach((one, i) => void tell(one, told[i]));
      },
      (error: unknown) => {
        underWay -= some.length;
        for (const { reject } of some) reject(error);
      },
    );
  }

  return {
    run: (script, keys, args) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new Error(CLOSED));
        else if (underWay + gathered.length >= MOST_WAITING) reject(new Error("too much waits for Redis"));
        else gather({ script, keys, args, resolve, reject });
      }),
    close() {
      isClosed = true;
      for (const { reject } of gathered.splice(0)) reject(new Error(CLOSED));
    },
  };
}

const CLOSED = "the connection is closed";

/** In their order, in parts of which each is one call. */
function* parted(all: readonly Waiting[]): Generator<readonly Waiting[]> {
  let from = 0;
  let words = 0;
  for (const [at, { keys, args }] of all.entries()) {
    const more = keys.length + args.length;
    if (at > from && (at - from === MOST_PROGRAMS || words + more > MOST_WORDS)) {
      yield all.slice(from, at);
      from = at;
      words = 0;
    }
    words += more;
  }
  if (from < all.length) yield all.slice(from);
}

/** As programs.ts says. */
function tell({ resolve, reject }: Waiting, answer: unknown): void {
  const [isWell, said = null]: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (isWell === 1) resolve(said);
  else reject(isWell === 0 ? new ProgramFailed(String(said)) : new Error("Redis answered what no program of ours says"));
}
