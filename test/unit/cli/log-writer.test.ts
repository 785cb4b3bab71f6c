import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLogWriter, type LogWriter, MOST_AT_ONCE, MOST_WAITING, type WriteSome } from "../../../src/cli/log-writer.ts";

interface Written {
  readonly log: LogWriter;
  readonly pieces: Buffer[];
  readonly text: () => string;
  /** Timers that wait, and what they were asked to wait. */
  readonly timers: { readonly callback: () => void; readonly ms: number }[];
  /** Milliseconds that were slept away. */
  readonly slept: () => number;
}

/** `takes`: what a write takes of so many bytes; all, where nothing is said. */
function written(takes: (bytes: number) => number | undefined = (bytes) => bytes): Written {
  const pieces: Buffer[] = [];
  const timers: Written["timers"] = [];
  let nowMs = 0;
  const write: WriteSome = (bytes) => {
    const taken = takes(bytes.length);
    if (taken !== undefined && taken > 0) pieces.push(Buffer.from(bytes.subarray(0, taken)));
    return taken;
  };
  const log = createLogWriter({
    write,
    setTimer(callback, ms) {
      const timer = { callback, ms };
      timers.push(timer);
      return { close: () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1)) };
    },
    sleep(ms) {
      nowMs += ms;
    },
    now: () => nowMs,
  });
  return { log, pieces, timers, text: () => Buffer.concat(pieces).toString(), slept: () => nowMs };
}

describe("lines of the log", () => {
  test("are written together, a few milliseconds after the first", () => {
    const { log, pieces, timers, text } = written();
    log.add("one\n");
    log.add("two\n");
    expect(pieces).toEqual([]);
    expect(timers).toHaveLength(1);
    timers[0]?.callback();
    expect(text()).toBe("one\ntwo\n");
    expect(pieces).toHaveLength(1);
    expect(timers).toEqual([]);
  });
  test("are written at once where they are many", () => {
    const { log, text } = written();
    const line = `${"x".repeat(999)}\n`;
    for (let number = 0; number < 66; number += 1) log.add(line);
    expect(text()).toBe(line.repeat(66));
  });
  test("keep their order and lose nothing, whatever is taken of them at a time", () => {
    const line = fc.tuple(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom(1, 1, 300, 6000));
    const lines = fc.array(line.map(([text, times]) => `${text.replaceAll("\n", "").repeat(times)}\n`));
    fc.assert(
      fc.property(lines, fc.array(fc.nat(5_000)), (all, sizes) => {
        const queue = [...sizes];
        const { log, text } = written((bytes) => Math.min(bytes, queue.shift() ?? bytes));
        for (const one of all) {
          log.add(one);
          if (one.length % 3 === 0) log.flush();
        }
        log.end();
        expect(text()).toBe(all.join(""));
      }),
    );
  });
  test("go in pieces that no other process's lines can stand in the middle of", () => {
    const { log, pieces } = written();
    for (let number = 0; number < 200; number += 1) log.add(`${"é".repeat(number)}\n`);
    log.flush();
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(MOST_AT_ONCE);
      expect(piece.at(-1)).toBe(10);
    }
  });
  test("wait where nobody takes them, and what is too much is dropped and told of", () => {
    let isFull = true;
    const { log, timers, text } = written((bytes) => (isFull ? 0 : bytes));
    const line = `${"x".repeat(1023)}\n`;
    for (let number = 0; number < MOST_WAITING / 1024 + 100; number += 1) log.add(line);
    log.flush();
    expect(timers).toHaveLength(1);
    isFull = false;
    timers[0]?.callback();
    const lines = text().split("\n");
    const dropped = Number(/^(\d+) lines of the log were dropped/.exec(lines.at(-2) ?? "")?.[1]);
    expect(dropped).toBeGreaterThan(0);
    expect(lines.length - 2 + dropped).toBe(MOST_WAITING / 1024 + 100);
  });
  test("hold up the end of the process for a while, and not for ever", () => {
    const { log, slept, timers } = written(() => 0);
    log.add("nobody reads this\n");
    log.end();
    expect(slept()).toBe(2_000);
    expect(timers).toHaveLength(1);
  });
  test("go nowhere once nobody can read them any more", () => {
    let tries = 0;
    const { log, timers } = written(() => {
      tries += 1;
      return undefined;
    });
    for (let number = 0; number < 10; number += 1) {
      log.add("gone\n");
      log.flush();
    }
    expect(tries).toBe(1);
    expect(timers).toEqual([]);
  });
});

/** What a process said on standard error, which nobody reads before it has said all it can. */
async function saidBy(how: string, count: number): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "log-child.ts"), how, String(count)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  await once(child, "close");
  return said;
}

test.each(["by itself", "exit", "throw", "SIGTERM", "word"])(
  "a process that ends (%s) has written every line, also into a pipe that is full",
  async (how) => {
    const said = await saidBy(how, 5_000);
    const lines = said.split("\n").filter((line) => line.startsWith("line "));
    expect(lines).toEqual(Array.from({ length: 5_000 }, (_, at) => `line ${at + 1} ${"x".repeat(100)}`));
    if (how === "word") expect(said.endsWith("a word after it\n")).toBe(true);
  },
);
