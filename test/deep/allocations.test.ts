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
    ["openai → openai, whole", 50],
    ["openai → openai, whole, everything on", 73],
    ["openai → openai, stream", 210],
    ["openai → openai, stream, everything on", 230],
    ["anthropic → anthropic, whole", 47],
    ["anthropic → anthropic, whole, everything on", 74],
    ["anthropic → anthropic, stream", 184],
    ["anthropic → anthropic, stream, everything on", 210],
    ["openai → anthropic, whole", 105],
    ["openai → anthropic, whole, everything on", 123],
    ["openai → anthropic, stream", 264],
    ["openai → anthropic, stream, everything on", 283],
    ["openai → gemini, whole", 98],
    ["openai → gemini, whole, everything on", 122],
    ["openai → gemini, stream", 258],
    ["openai → gemini, stream, everything on", 279],
    ["anthropic → openai, whole", 100],
    ["anthropic → openai, whole, everything on", 123],
    ["anthropic → openai, stream", 271],
    ["anthropic → openai, stream, everything on", 293],
    ["responses → bedrock, whole", 112],
    ["responses → bedrock, whole, everything on", 130],
    ["responses → bedrock, stream", 429],
    ["responses → bedrock, stream, everything on", 447],
  ])("%s: %i", (kind, most) => {
    expect(counted[kind], "it was counted").toBeGreaterThan(0);
    expect((counted[kind] ?? 0) / 1000).toBeLessThan(most);
  });
  test("every kind that is counted has its bound", () => expect(Object.keys(counted)).toHaveLength(24));
});
