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
    ["openai → openai, whole, everything on", 197],
    ["openai → openai, stream", 251],
    ["openai → openai, stream, everything on", 350],
    ["anthropic → anthropic, whole", 63],
    ["anthropic → anthropic, whole, everything on", 192],
    ["anthropic → anthropic, stream", 229],
    ["anthropic → anthropic, stream, everything on", 350],
    ["openai → anthropic, whole", 180],
    ["openai → anthropic, whole, everything on", 248],
    ["openai → anthropic, stream", 571],
    ["openai → anthropic, stream, everything on", 620],
    ["openai → gemini, whole", 207],
    ["openai → gemini, whole, everything on", 275],
    ["openai → gemini, stream", 740],
    ["openai → gemini, stream, everything on", 900],
    ["anthropic → openai, whole", 167],
    ["anthropic → openai, whole, everything on", 238],
    ["anthropic → openai, stream", 520],
    ["anthropic → openai, stream, everything on", 572],
    ["responses → bedrock, whole", 188],
    ["responses → bedrock, whole, everything on", 260],
    ["responses → bedrock, stream", 1_021],
    ["responses → bedrock, stream, everything on", 1_085],
  ])("%s: %i", (kind, most) => {
    expect(counted[kind], "it was counted").toBeGreaterThan(0);
    expect((counted[kind] ?? 0) / 1000).toBeLessThan(most);
  });
  test("every kind that is counted has its bound", () => expect(Object.keys(counted)).toHaveLength(24));
});
