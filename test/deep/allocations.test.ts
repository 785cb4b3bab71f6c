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
    ["openai → openai, whole", 58],
    ["openai → openai, whole, everything on", 153],
    ["openai → openai, stream", 232],
    ["openai → openai, stream, everything on", 312],
    ["anthropic → anthropic, whole", 54],
    ["anthropic → anthropic, whole, everything on", 151],
    ["anthropic → anthropic, stream", 201],
    ["anthropic → anthropic, stream, everything on", 297],
    ["openai → anthropic, whole", 114],
    ["openai → anthropic, whole, everything on", 165],
    ["openai → anthropic, stream", 279],
    ["openai → anthropic, stream, everything on", 338],
    ["openai → gemini, whole", 109],
    ["openai → gemini, whole, everything on", 166],
    ["openai → gemini, stream", 280],
    ["openai → gemini, stream, everything on", 339],
    ["anthropic → openai, whole", 108],
    ["anthropic → openai, whole, everything on", 170],
    ["anthropic → openai, stream", 298],
    ["anthropic → openai, stream, everything on", 353],
    ["responses → bedrock, whole", 119],
    ["responses → bedrock, whole, everything on", 175],
    ["responses → bedrock, stream", 463],
    ["responses → bedrock, stream, everything on", 514],
  ])("%s: %i", (kind, most) => {
    expect(counted[kind], "it was counted").toBeGreaterThan(0);
    expect((counted[kind] ?? 0) / 1000).toBeLessThan(most);
  });
  test("every kind that is counted has its bound", () => expect(Object.keys(counted)).toHaveLength(24));
});
