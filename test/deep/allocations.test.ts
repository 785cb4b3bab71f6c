// A ceiling that is no timing: bytes of heap a request takes, counted by test/bench/allocations.ts in a process of its own. The bounds are a quarter
// above what was counted when they were set: noise stays far below that, and whoever doubles a kind of request passes it. Lower them when you save.

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOM = "--min-semi-space-size=256 --max-semi-space-size=256".split(" ");
const counted = JSON.parse(
  execFileSync(process.execPath, ["--expose-gc", ...ROOM, resolve(import.meta.dirname, "../bench/allocations.ts")], { encoding: "utf8" }),
) as Record<string, number>;

describe("kilobytes of heap a request takes at most", () => {
  test.each([
    ["openai → openai, whole", 70],
    ["openai → openai, stream", 255],
    ["anthropic → anthropic, whole", 63],
    ["anthropic → anthropic, stream", 245],
    ["openai → anthropic, whole", 180],
    ["openai → anthropic, stream", 580],
    ["openai → gemini, whole", 207],
    ["openai → gemini, stream", 740],
    ["anthropic → openai, whole", 167],
    ["anthropic → openai, stream", 520],
    ["responses → bedrock, whole", 188],
    ["responses → bedrock, stream", 1_110],
  ])("%s: %i", (kind, most) => {
    expect(counted[kind], "it was counted").toBeGreaterThan(0);
    expect((counted[kind] ?? 0) / 1000).toBeLessThan(most);
  });
  test("every kind that is counted has its bound", () => expect(Object.keys(counted)).toHaveLength(12));
});
