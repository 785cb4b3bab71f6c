import { describe, expect, test } from "vitest";
import { superviseWorkers, type WorkerProcess } from "../../../src/cli/workers.ts";

class FakeWorker implements WorkerProcess {
  readonly killed: string[] = [];
  #ready = () => {};
  #exit: (code: number | null, signal: string | null) => void = () => {};
  readonly pid: number;
  readonly isFirst: boolean;
  constructor(pid: number, isFirst: boolean) {
    this.pid = pid;
    this.isFirst = isFirst;
  }
  onReady(listener: () => void): void {
    this.#ready = listener;
  }
  onExit(listener: (code: number | null, signal: string | null) => void): void {
    this.#exit = listener;
  }
  kill(signal: "SIGTERM" | "SIGKILL"): void {
    this.killed.push(signal);
  }
  becomesReady(): void {
    this.#ready();
  }
  ends(code: number | null, signal: string | null = null): void {
    this.#exit(code, signal);
  }
}

function supervised(count: number) {
  const workers: FakeWorker[] = [];
  const timers: { readonly callback: () => void; readonly ms: number }[] = [];
  const said: string[] = [];
  const signals = new Map<string, () => void>();
  const clock = { ms: 0 };
  const ended = superviseWorkers({
    count,
    fork(isFirst) {
      const worker = new FakeWorker(100 + workers.length, isFirst);
      workers.push(worker);
      return worker;
    },
    signals: { on: (signal, listener) => signals.set(signal, listener), exit() {} },
    setTimer: (callback, ms) => timers.push({ callback, ms }),
    now: () => clock.ms,
    say: (line) => said.push(line),
  });
  return { workers, timers, said, clock, ended, signal: (name: string) => signals.get(name)?.() };
}

describe("workers", () => {
  test("the others are started when the first listens, and it alone says hello", () => {
    const { workers, said } = supervised(3);
    expect(workers).toHaveLength(1);
    workers[0]?.becomesReady();
    expect(workers.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
    workers[1]?.becomesReady();
    expect(said).toEqual([]);
    workers[2]?.becomesReady();
    expect(said).toEqual(["3 workers listen\n"]);
  });
  test("what the first refuses ends all, with its code", async () => {
    const { workers, ended } = supervised(3);
    workers[0]?.ends(1);
    expect(await ended).toBe(1);
    expect(workers).toHaveLength(1);
  });
  test("one that ends is started again, later each time it ends soon, and at once again when it had lived", () => {
    const { workers, timers, said, clock } = supervised(2);
    workers[0]?.becomesReady();
    for (const waitMs of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      workers.at(-1)?.ends(null, "SIGSEGV");
      expect(timers.at(-1)?.ms).toBe(waitMs);
      timers.at(-1)?.callback();
    }
    clock.ms = 60_000;
    workers.at(-1)?.ends(70);
    expect(timers.at(-1)?.ms).toBe(1_000);
    expect(said.at(-1)).toBe("worker 108 ended (70); another is started in 1 s\n");
  });
  test.each(["SIGTERM", "SIGINT"])("%s lets all finish, a second one does not", async (name) => {
    const { workers, ended, signal } = supervised(2);
    workers[0]?.becomesReady();
    signal(name);
    expect(workers.map(({ killed }) => killed)).toEqual([["SIGTERM"], ["SIGTERM"]]);
    workers[0]?.ends(0);
    signal(name);
    expect(workers[1]?.killed).toEqual(["SIGTERM", "SIGKILL"]);
    workers[1]?.ends(null, "SIGKILL");
    expect(await ended).toBe(0);
  });
  test("none is started again while all stop", async () => {
    const { workers, timers, ended, signal } = supervised(2);
    workers[0]?.becomesReady();
    workers[1]?.ends(null, "SIGKILL");
    signal("SIGTERM");
    workers[0]?.ends(0);
    timers.at(-1)?.callback();
    expect(await ended).toBe(0);
    expect(workers).toHaveLength(2);
  });
});
