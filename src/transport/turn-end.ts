// The end of a turn of the event loop: all that arrived in it has been dealt with, and what it led to leaves now, one write after another. A write is the
// kernel's work for the most part, and each costs less behind another one than between what we do ourselves. Knows no connection.

export interface Leaving {
  /** Once, at the end of this turn. */
  leave(): void;
}

let waiting: Leaving[] = [];

export function atTurnEnd(one: Leaving): void {
  if (waiting.push(one) === 1) setImmediate(leaveAll);
}

function leaveAll(): void {
  const all = waiting;
  waiting = [];
  for (const one of all) {
    try {
      one.leave();
    } catch (error) {
      // A bug of ours: nobody else's bytes are lost by it.
      setImmediate(() => {
        throw error;
      });
    }
  }
}
