// When Redis is taken to be away: by what it does, and not by what holds this process up.

import { expect, test } from "vitest";
import { createCounterStore } from "../../../src/redis/counter-store.ts";

const SCRIPT = { lua: "", sha: "" };
/** More failures in a row than are borne. */
const TIMES = 4;

/** A Redis that answers when the test says so, and timers that go off likewise: as in an event loop, all that are due before anything is read. */
async function held() {
  const due: (() => void)[] = [];
  let answer: (value: unknown) => void = () => {};
  const store = createCounterStore({
    connection: async () => ({
      connect: async () => {},
      ping: async () => {},
      run: () => new Promise((resolve) => (answer = resolve)),
      close() {},
    }),
    timeoutMs: 250,
    prefix: "p",
    setTimer(callback) {
      due.push(callback);
      return { close: () => void (due.includes(callback) && due.splice(due.indexOf(callback), 1)) };
    },
    now: () => 0,
  });
  await store.start();
  const goOff = (): void => {
    for (const callback of due.splice(0)) callback();
  };
  return { store, goOff, answer: (value: unknown) => answer(value) };
}

test("one that has answered is there, however late this process comes to read it", async () => {
  const { store, goOff, answer } = await held();
  for (let time = 0; time < TIMES; time += 1) {
    const running = store.run(SCRIPT, [], []);
    await Promise.resolve();
    goOff();
    answer("said");
    expect(await running).toBe("said");
    goOff();
  }
  expect(store.isAway()).toBe(false);
});

test("one that has not answered a turn later either is late, and away after a few times", async () => {
  const { store, goOff } = await held();
  for (let time = 0; time < TIMES; time += 1) {
    const running = store.run(SCRIPT, [], []).catch(String);
    await Promise.resolve();
    goOff();
    goOff();
    expect(await running).toContain("no answer within 250 ms");
  }
  expect(store.isAway()).toBe(true);
});
