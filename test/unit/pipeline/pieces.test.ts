import { describe, expect, test } from "vitest";
import type { Usage } from "../../../src/contract/usage.ts";
import type { AttemptEnd } from "../../../src/pipeline/attempt.ts";
import type { RequestContext } from "../../../src/pipeline/context.ts";
import { callPieces, type Lines } from "../../../src/pipeline/pieces.ts";
import type { Line } from "../../../src/pipeline/upstream-call.ts";
import { core, plan } from "../../fakes/gateway.ts";
import { fakeUpstream } from "../../fakes/upstream.ts";

const CORE = core(plan({ g: ["a1"] }), fakeUpstream({}));
const contextUntil = (deadlineMs: number) => ({ deadlineMs, isGone: false, ongoing: undefined }) as RequestContext; // all that is looked at
const text = (name: string) => ({ type: "text" as const, text: name });

/** One line a piece, asked for the texts of that piece. */
function linesOf(...pieces: readonly (readonly string[])[]): Lines {
  const lines = pieces.map(
    (texts) =>
      ({
        ctx: { asked: { model: "m", input: texts.map(text) }, losses: [] },
        request: { timeouts: { totalMs: 9_000 } },
      }) as unknown as Line,
  );
  return lines as unknown as Lines; // never empty
}
const askedOf = (line: Line): string[] => (line.ctx.asked as { input: { text: string }[] }).input.map((one) => one.text);

/** A vector of its length for each text. */
function answered(line: Line, usage: Usage | undefined = { input: 1 }): AttemptEnd {
  const data = askedOf(line).map((name, index) => ({ index, embedding: [name.length] }));
  return { type: "whole", status: 200, answer: { type: "canonical", response: { model: "m", data, usage } }, usage, losses: [] };
}
const refused: AttemptEnd = { type: "failed", status: 429, failure: { kind: "rate_limit", message: "slow down" }, usage: undefined };

describe("a list in pieces", () => {
  test("comes together in its order, whoever answers first, with the sum of its counts", async () => {
    const waits: (() => void)[] = [];
    const running = callPieces(CORE, contextUntil(99_999), linesOf(["a", "bb"], ["ccc"], ["dddd"]), async (_core, _ctx, line) => {
      await new Promise<void>((resolve) => waits.push(resolve));
      return answered(line, { input: askedOf(line).length * 10 });
    });
    for (const go of waits.toReversed()) go();
    const end = await running;
    expect(end).toMatchObject({ type: "whole", usage: { input: 40 }, calls: 3 });
    expect(end.type === "whole" && end.answer).toMatchObject({
      response: {
        usage: { input: 40 },
        data: [
          { index: 0, embedding: [1] },
          { index: 1, embedding: [2] },
          { index: 2, embedding: [3] },
          { index: 3, embedding: [4] },
        ],
      },
    });
  });
  test("is asked eight pieces at a time", async () => {
    let [now, most] = [0, 0];
    const lines = linesOf(...Array.from({ length: 20 }, (_, i) => [`t${i}`]));
    await callPieces(CORE, contextUntil(99_999), lines, async (_core, _ctx, line) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return answered(line);
    });
    expect(most).toBe(8);
  });
  test("ends with the first piece that fails: the others are broken off, and none is begun", async () => {
    const begun: string[] = [];
    const brokenOff: string[] = [];
    const lines = linesOf(...Array.from({ length: 12 }, (_, i) => [`t${i}`]));
    const end = await callPieces(CORE, contextUntil(99_999), lines, (_core, ctx, line) => {
      const [name = ""] = askedOf(line);
      begun.push(name);
      if (name === "t7") return Promise.resolve(refused);
      return new Promise((resolve) => {
        ctx.ongoing = {
          cancel() {
            brokenOff.push(name);
            resolve({ type: "failed", status: undefined, failure: { kind: "cancelled", message: "broken off" }, usage: undefined });
          },
        };
      });
    });
    expect(end).toMatchObject({ type: "failed", status: 429, failure: { kind: "rate_limit" } });
    expect([begun.length, brokenOff.length]).toEqual([8, 7]);
  });
  test("is broken off whole when the client leaves", async () => {
    const ctx = contextUntil(99_999);
    const running = callPieces(CORE, ctx, linesOf(["a"], ["b"], ["c"]), (_core, piece) => {
      return new Promise((resolve) => {
        piece.ongoing = {
          cancel: () => resolve({ type: "failed", status: undefined, failure: { kind: "cancelled", message: "left" }, usage: undefined }),
        };
      });
    });
    ctx.isGone = true;
    ctx.ongoing?.cancel();
    expect(await running).toMatchObject({ type: "failed", failure: { kind: "cancelled" } });
    expect(ctx.ongoing).toBeUndefined();
  });
  test("counts nothing where a piece did not count", async () => {
    const end = await callPieces(CORE, contextUntil(99_999), linesOf(["a"], ["b"]), async (_core, _ctx, line) =>
      askedOf(line)[0] === "b" ? ({ ...answered(line), usage: undefined } as AttemptEnd) : answered(line),
    );
    expect(end).toMatchObject({ type: "whole", usage: undefined });
  });
  test.each([
    { deadlineMs: 5_000, want: [4_000, 4_000] },
    { deadlineMs: 99_999, want: [9_000, 9_000] },
  ])("until $deadlineMs ms its pieces have $want ms", async ({ deadlineMs, want }) => {
    const given: number[] = [];
    await callPieces(CORE, contextUntil(deadlineMs), linesOf(["a"], ["b"]), async (_core, _ctx, line) => {
      given.push(line.request.timeouts.totalMs);
      return answered(line);
    });
    expect(given).toEqual(want);
  });
  test("is not asked when its time is up", async () => {
    const end = await callPieces(CORE, contextUntil(1_000), linesOf(["a"], ["b"]), () => Promise.reject(new Error("called")));
    expect(end).toMatchObject({ type: "failed", failure: { kind: "timeout" } });
  });
});
