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
  let next = 0;
  try {
    while (next < all.length) {
      next += 1;
      all[next - 1]?.leave();
    }
  } finally {
    // One threw: that is told by whoever sees to such things, and nobody else's bytes are lost by it.
    for (const one of all.slice(next)) atTurnEnd(one);
  }
}
