// What is asked of Redis in one moment goes there together, and each is told its own.

import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Call } from "../../../src/redis/programs.ts";
import { createTogether, ProgramFailed } from "../../../src/redis/together.ts";

const PROGRAM = { lua: "return ARGV[1]" };
const OTHER = { lua: "return 'other'" };

/** The arguments of each program of a call, as programs.ts says. */
const argsOf = ({ args }: Call): readonly string[] =>
  (JSON.parse(args[0] ?? "") as [string, string, string[]][]).map(([, , own]) => own.join());
const echo = async (call: Call): Promise<unknown> => argsOf(call).map((args) => [1, args]);

/** A Redis that says what it is told to. */
function redis(answer: (call: Call) => Promise<unknown> = echo) {
  const calls: Call[] = [];
  const together = createTogether({
    call: (one) => {
      calls.push(one);
      return answer(one);
    },
    soon: process.nextTick,
    atTurnEnd: setImmediate,
  });
  return { ...together, calls, asked: () => calls.map(argsOf) };
}

const upTo = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(i));
const inCallbackOfItsOwn = (work: () => void): void => void setImmediate(work);
const outcome = (running: Promise<unknown>): Promise<unknown> => running.catch((error: Error) => `${error.message}`);

describe("what one callback asks for", () => {
  test("is one call, in its order, and each is told its own", async () => {
    const { run, asked } = redis();
    const answers = upTo(7).map((name) => run(name === "3" ? OTHER : PROGRAM, ["k"], [name]));
    expect(asked()).toEqual([]);
    expect(await Promise.all(answers)).toEqual(upTo(7));
    expect(asked()).toEqual([upTo(7)]);
  });
  test("is one call too where promises lie between", async () => {
    const { run, asked } = redis();
    const later = Promise.resolve().then(() => Promise.resolve().then(() => run(PROGRAM, ["k"], ["b"])));
    expect(await Promise.all([run(PROGRAM, ["k"], ["a"]), later])).toEqual(["a", "b"]);
    expect(asked()).toEqual([["a", "b"]]);
  });
});

test("what the other callbacks of a turn ask for is a second call at its end, however many they are", async () => {
  const { run, asked } = redis();
  const told: unknown[] = [];
  for (const name of upTo(9)) inCallbackOfItsOwn(() => void run(PROGRAM, ["k"], [name]).then((said) => told.push(said)));
  await turn();
  expect(asked()).toEqual([["0"]]);
  await turn();
  expect(asked()).toEqual([["0"], upTo(9).slice(1)]);
  expect(told).toEqual(upTo(9));
});

describe("a call is never longer than Redis can bear", () => {
  test.each([
    { of: "programs", programs: 120, words: 1, want: [50, 50, 20] },
    { of: "words", programs: 7, words: 899, want: [2, 2, 2, 1] },
    { of: "words, but for a program that has more itself", programs: 3, words: 3_000, want: [1, 1, 1] },
    { of: "programs and words, both reached at once", programs: 60, words: 39, want: [50, 10] },
    { of: "words, one too many", programs: 60, words: 40, want: [48, 12] },
  ])("of $of: $programs with $words arguments each are $want", async ({ programs, words, want }) => {
    const { run, calls } = redis();
    const args = upTo(words);
    const answers = await Promise.all(upTo(programs).map(() => run(PROGRAM, ["k"], args)));
    expect(answers).toEqual(upTo(programs).map(() => args.join()));
    expect(calls.map((one) => argsOf(one).length)).toEqual(want);
  });
});

describe("one that fails", () => {
  test("takes no other along", async () => {
    const { run } = redis(async () => [[1, "a"], [0, "ERR b"], [1], [2], "c"]);
    const all = upTo(6).map((name) => run(PROGRAM, ["k"], [name]));
    expect(await Promise.all(all.map(outcome))).toEqual([
      "a",
      "ERR b",
      null,
      ...upTo(3).map(() => "Redis answered what no program of ours says"),
    ]);
    await expect(all[1]).rejects.toBeInstanceOf(ProgramFailed);
    await expect(all[3]).rejects.not.toBeInstanceOf(ProgramFailed);
  });
  test("is all of a call where the call fails, and none of the next", async () => {
    let isBroken = true;
    const { run } = redis(async (call) => {
      if (isBroken) throw new Error("it broke");
      return echo(call);
    });
    expect(await Promise.all(upTo(60).map((name) => outcome(run(PROGRAM, ["k"], [name]))))).toEqual(upTo(60).map(() => "it broke"));
    isBroken = false;
    expect(await run(PROGRAM, ["k"], ["a"])).toBe("a");
  });
});

test("once it is closed, whoever waits is rejected, and whoever comes", async () => {
  const { run, close, calls } = redis();
  const waiting = outcome(run(PROGRAM, ["k"], ["a"]));
  close();
  expect(await Promise.all([waiting, outcome(run(PROGRAM, ["k"], ["b"]))])).toEqual([
    "the connection is closed",
    "the connection is closed",
  ]);
  await turn();
  expect(calls).toEqual([]);
});

test("where ten thousand wait no more are taken, until those have their answers", async () => {
  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const { run } = redis((call) => held.then(() => echo(call)));
  const waiting = upTo(9_999).map(() => run(PROGRAM, ["k"], ["a"]));
  await turn();
  waiting.push(run(PROGRAM, ["k"], ["a"]));
  expect(await outcome(run(PROGRAM, ["k"], ["b"]))).toBe("too much waits for Redis");
  answer();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set(["a"]));
  expect(await run(PROGRAM, ["k"], ["b"])).toBe("b");
});
