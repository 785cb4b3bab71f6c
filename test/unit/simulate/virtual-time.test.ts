// In virtual time things happen in the order in which they are due, and no real time passes between them.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createVirtualTime } from "../../../src/simulate/virtual-time.ts";

test("what is due first happens first, what is closed never, and equals in the order in which they were set", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ delayMs: fc.integer({ min: 0, max: 50 }), isClosed: fc.boolean() }), { maxLength: 40 }),
      async (timers) => {
        const time = createVirtualTime(1_000);
        const happened: { atMs: number; order: number }[] = [];
        for (const [order, { delayMs, isClosed }] of timers.entries()) {
          const timer = time.setTimer(() => void happened.push({ atMs: time.now(), order }), delayMs);
          if (isClosed) timer.close();
        }
        await time.run();
        const due = timers
          .map(({ delayMs, isClosed }, order) => ({ atMs: 1_000 + delayMs, order, isClosed }))
          .filter(({ isClosed }) => !isClosed);
        const sorted = due.toSorted((a, b) => a.atMs - b.atMs || a.order - b.order);
        expect(happened).toEqual(sorted.map(({ atMs, order }) => ({ atMs, order })));
      },
    ),
    { numRuns: 50 },
  );
});

test("promises go on before the next thing happens", async () => {
  const time = createVirtualTime(0);
  const said: string[] = [];
  time.setTimer(async () => {
    for (let step = 0; step < 5; step++) await Promise.resolve();
    said.push(`first at ${time.now()}`);
    time.setTimer(() => said.push(`third at ${time.now()}`), 86_400_000);
  }, 10);
  time.setTimer(() => said.push(`second at ${time.now()}`), 20);
  await time.run();
  expect(said).toEqual(["first at 10", "second at 20", "third at 86400010"]);
});
