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
    ["openai → openai, whole", 46],
    ["openai → openai, whole, everything on", 64],
    ["openai → openai, stream", 199],
    ["openai → openai, stream, everything on", 222],
    ["openai → openai, an agent's", 54],
    ["anthropic → anthropic, whole", 42],
    ["anthropic → anthropic, whole, everything on", 62],
    ["anthropic → anthropic, stream", 175],
    ["anthropic → anthropic, stream, everything on", 199],
    ["anthropic → anthropic, an agent's", 50],
    ["openai → anthropic, whole", 101],
    ["openai → anthropic, whole, everything on", 118],
    ["openai → anthropic, stream", 250],
    ["openai → anthropic, stream, everything on", 270],
    ["openai → anthropic, an agent's", 267],
    ["openai → gemini, whole", 95],
    ["openai → gemini, whole, everything on", 115],
    ["openai → gemini, stream", 242],
    ["openai → gemini, stream, everything on", 266],
    ["openai → gemini, an agent's", 287],
    ["anthropic → openai, whole", 96],
    ["anthropic → openai, whole, everything on", 114],
    ["anthropic → openai, stream", 257],
    ["anthropic → openai, stream, everything on", 280],
    ["anthropic → openai, an agent's", 301],
    ["responses → bedrock, whole", 107],
    ["responses → bedrock, whole, everything on", 123],
    ["responses → bedrock, stream", 353],
    ["responses → bedrock, stream, everything on", 366],
    ["responses → bedrock, an agent's", 330],
  ])("%s: %i", (kind, most) => {
    expect(counted[kind], "it was counted").toBeGreaterThan(0);
    expect((counted[kind] ?? 0) / 1000).toBeLessThan(most);
  });
  test("every kind that is counted has its bound", () => expect(Object.keys(counted)).toHaveLength(30));
});
