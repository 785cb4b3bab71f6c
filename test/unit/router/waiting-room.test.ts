import { describe, expect, test } from "vitest";
import { createWaitingRoom, type WaitInput } from "../../../src/router/waiting-room.ts";

function room() {
  const timers: { readonly callback: () => void; isClosed: boolean }[] = [];
  const made = createWaitingRoom((callback) => {
    const timer = { callback, isClosed: false };
    timers.push(timer);
    return { close: () => (timer.isClosed = true) };
  });
  const left: string[] = [];
  const wait = (name: string, more: Partial<WaitInput> = {}) => {
    const waiting = made.wait({ group: "g", deployments: ["p/a"], priority: 5, arrivedMs: 0, longestMs: 100, places: 3, ...more });
    void waiting.ended.then((how) => left.push(`${name} ${how}`));
    return waiting;
  };
  return { ...made, wait, left, timers, settle: () => new Promise(setImmediate) };
}

describe("those who wait", () => {
  test("go in by priority, then by when their requests came", async () => {
    const { wait, callNext, left, settle } = room();
    wait("late", { arrivedMs: 9 });
    wait("early", { arrivedMs: 1 });
    wait("urgent", { priority: 0, arrivedMs: 20 });
    for (let call = 0; call < 3; call++) callNext("p/a");
    await settle();
    expect(left).toEqual(["urgent called", "early called", "late called"]);
  });
  test("are called when a deployment of their group has room, and one of each group at a time", async () => {
    const { wait, callNext, left, settle } = room();
    wait("other", { group: "h", deployments: ["p/b"] });
    wait("first");
    wait("second");
    wait("both", { group: "i", deployments: ["p/b", "p/a"] });
    callNext("p/a");
    await settle();
    expect(left).toEqual(["first called", "both called"]);
  });
  test("leave when their time is up or their client is gone, and are not called any more", async () => {
    const { wait, callNext, left, timers, count, settle } = room();
    wait("slow");
    wait("gone").leave();
    timers[0]?.callback();
    callNext("p/a");
    await settle();
    expect(left.toSorted()).toEqual(["gone left", "slow timeout"]);
    expect(count("g")).toBe(0);
    expect(timers.every(({ isClosed }) => isClosed)).toBe(true);
  });
  test("are only so many", async () => {
    const { wait, left, count, settle } = room();
    for (const name of ["a", "b", "c", "d"]) wait(name);
    await settle();
    expect(left).toEqual(["d overflow"]);
    expect(count("g")).toBe(3);
  });
});
