import { describe, expect, test } from "vitest";
import { createKeeper, type Keeper } from "../../../src/answers/keeper.ts";
import type { Storage, StoredAnswer } from "../../../src/contract/storage.ts";
import { openStorage } from "../../../src/storage/open.ts";

const ANSWER: StoredAnswer = {
  id: "resp_1",
  owner: "",
  dialect: "toy",
  createdMs: 0,
  expiresMs: 100_000,
  input: "[]",
  answer: "{}",
  itemIds: ["msg_1"],
};

interface Kept {
  readonly keeper: Keeper;
  readonly storage: Storage;
  readonly bugs: readonly string[];
  /** Lets the time pass, and the timers due by then fire in order. */
  pass(ms: number): Promise<void>;
}

async function newKeeper(broken: Partial<Storage> = {}): Promise<Kept> {
  const opened = await openStorage("sqlite::memory:");
  if (!opened.ok) throw new Error(opened.message);
  const storage = { ...opened.storage, ...broken };
  const bugs: string[] = [];
  let nowMs = 0;
  let timers: { dueMs: number; callback: () => void }[] = [];
  const keeper = createKeeper({
    storage,
    now: () => nowMs,
    setTimer(callback, delayMs) {
      const timer = { dueMs: nowMs + delayMs, callback };
      timers.push(timer);
      return { close: () => (timers = timers.filter((one) => one !== timer)) };
    },
    onBug: (_error, id) => bugs.push(id),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  async function pass(ms: number): Promise<void> {
    const untilMs = nowMs + ms;
    for (;;) {
      timers.sort((a, b) => a.dueMs - b.dueMs);
      const [next] = timers;
      if (next === undefined || next.dueMs > untilMs) break;
      timers.shift();
      nowMs = next.dueMs;
      next.callback();
      await settled();
    }
    nowMs = untilMs;
  }
  return { keeper, storage, bugs, pass };
}

describe("keeping answers", () => {
  test("an answer is found before it is written, by its id and by those of its items", async () => {
    const { keeper, storage } = await newKeeper();
    keeper.keep("resp_1", () => ANSWER);
    expect(await storage.keptAnswer("resp_1")).toBeUndefined();
    expect(await keeper.find("resp_1")).toBe(ANSWER);
    expect(await keeper.ofItem("msg_1", "")).toBe(ANSWER);
    expect(await keeper.ofItem("msg_1", "somebody")).toBeUndefined();
    expect(await keeper.find("resp_2")).toBeUndefined();
  });

  test("nothing is made of an answer before its client has it, and it is made once", async () => {
    const { keeper, storage, pass } = await newKeeper();
    let made = 0;
    const make = () => {
      made += 1;
      return ANSWER;
    };
    keeper.keep("resp_1", make);
    expect(made).toBe(0);
    await keeper.find("resp_1");
    await pass(0);
    expect(made).toBe(1);
    expect(await storage.keptAnswer("resp_1")).toEqual(ANSWER);
    expect(await keeper.ofItem("msg_1", "")).toEqual(ANSWER);
  });

  test("a write that fails is told, and the next one goes on", async () => {
    let isBroken = true;
    const kept: string[] = [];
    const { keeper, bugs, pass } = await newKeeper({
      async addKeptAnswer({ id }) {
        if (isBroken) throw new Error("the disk is full");
        kept.push(id);
      },
    });
    keeper.keep("resp_1", () => ANSWER);
    keeper.keep("resp_2", () => {
      throw new Error("a bug");
    });
    expect(await keeper.find("resp_2")).toBeUndefined();
    await pass(0);
    isBroken = false;
    keeper.keep("resp_3", () => ({ ...ANSWER, id: "resp_3" }));
    keeper.keep("resp_4", () => undefined);
    await pass(0);
    expect(bugs).toEqual(["resp_1", "resp_2"]);
    expect(kept).toEqual(["resp_3"]);
    expect(await keeper.find("resp_1")).toBeUndefined();
  });

  test("what is not written yet can be deleted", async () => {
    const { keeper, storage, pass } = await newKeeper();
    keeper.keep("resp_1", () => ANSWER);
    const deleted = keeper.delete("resp_1");
    await pass(0);
    expect(await deleted).toBe(true);
    expect(await storage.keptAnswer("resp_1")).toBe("deleted");
  });

  test("stopping writes what is left", async () => {
    const { keeper, storage, pass } = await newKeeper();
    keeper.keep("resp_1", () => ANSWER);
    const stopped = keeper.stop();
    await pass(0);
    await stopped;
    expect(await storage.keptAnswer("resp_1")).toEqual(ANSWER);
  });

  test("an answer is not found once its time is over, and is gone soon after, though nobody asks", async () => {
    const { keeper, storage, pass } = await newKeeper();
    keeper.start();
    keeper.keep("resp_1", () => ANSWER);
    await pass(100_000);
    expect(await keeper.find("resp_1")).toBeUndefined();
    expect(await keeper.ofItem("msg_1", "")).toBeUndefined();
    expect(await storage.keptAnswer("resp_1")).toBeDefined();
    await pass(600_000);
    expect(await storage.keptAnswer("resp_1")).toBeUndefined();
  });

  test("a sweep that fails is told and tried again", async () => {
    const { keeper, bugs, pass } = await newKeeper({ removeExpired: () => Promise.reject(new Error("locked")) });
    keeper.start();
    await pass(1_200_000);
    expect(bugs).toEqual(["-", "-"]);
    await keeper.stop();
    await pass(6_000_000);
    expect(bugs.length).toBe(2);
  });
});
