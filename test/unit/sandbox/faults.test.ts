import { describe, expect, test } from "vitest";
import { faultsHeader, isDrawn, readFaults } from "../../../src/sandbox/faults.ts";

describe("the faults header", () => {
  test.each([
    [undefined, {}],
    ["", {}],
    ["latency=200ms,chunk-pace=20ms", { latencyMs: 200, chunkPaceMs: 20 }],
    ["latency=1s, latency=2s", { latencyMs: 2000 }],
    ["chunk_pace=20ms cut=3", { chunkPaceMs: 20, cutAfter: 3 }],
    ["error=429", { error: { is: 429, rate: 1 } }],
    ["error=529@25%", { error: { is: 529, rate: 0.25 } }],
    ["error=context_window,retry-after=3s", { error: { is: "context_window", rate: 1 }, retryAfterMs: 3000 }],
    ["cut", { cutAfter: 1 }],
    ["cut=0,end=2,error-after=3,stall=4", { cutAfter: 0, endAfter: 2, errorAfter: 3, stallAfter: 4 }],
    ["empty", { instead: "empty" }],
    ["HTML", { instead: "html" }],
    ["garbage,reset", { instead: "reset" }],
  ])("%j is read", (header, want) => expect(readFaults(header)).toEqual({ ok: true, faults: { latencyMs: 0, chunkPaceMs: 0, ...want } }));

  test.each([
    ["slow", 'there is no fault "slow"; known: latency'],
    ["latency=5", '"5" is not a duration'],
    ["error=200", '"200" is neither a status'],
    ["error=429@2", '"2" is not a percentage'],
    ["cut=x", '"x" is not a number of events'],
    ["html=1", "it takes no value"],
    ["constructor", 'there is no fault "constructor"'],
  ])("%j is refused: %s", (header, want) => expect(readFaults(header)).toEqual({ ok: false, message: expect.stringContaining(want) }));

  const deployment = {
    id: "openai/a/b",
    provider: "openai",
    sandbox: { latencyMs: 20, chunkPaceMs: 10, error: { status: 429, rate: 1 / 3 }, cutAfterEvents: 2 },
  };
  const plain = { ...deployment, sandbox: { latencyMs: 0, chunkPaceMs: 0 } };
  test.each([
    [deployment, undefined, "latency=20ms,chunk-pace=10ms,error=429@33.333333%,cut=2"],
    [plain, undefined, ""],
    [plain, "error=500, cut=1", "error=500,cut=1"],
    [plain, "error=500 on=openai", "error=500"],
    [plain, "error=500 on=openai/a/b on=other", "error=500"],
    [plain, "error=500 on=openai/a", ""],
  ])("of %o and %j is %j", (given, asked, want) => expect(faultsHeader(given, asked)).toBe(want));

  test("written by us is read by us", () =>
    expect(readFaults(faultsHeader(deployment, "cut=5"))).toMatchObject({
      ok: true,
      faults: { latencyMs: 20, chunkPaceMs: 10, error: { is: 429 }, cutAfter: 5 },
    }));
});

test.each([
  [1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [0.5, [0, 2, 4, 6, 8]],
  [0.3, [0, 3, 6]],
  [0.1, [0]],
  [0, []],
])("a rate of %s draws calls %j of ten", (rate, want) =>
  expect(Array.from({ length: 10 }, (_, nth) => nth).filter((nth) => isDrawn(rate, nth))).toEqual(want),
);

test.each([0.01, 0.07, 0.1, 0.2, 0.333333, 0.9])("a rate of %s is exact over ten thousand calls", (rate) => {
  const drawn = Array.from({ length: 10_000 }, (_, nth) => isDrawn(rate, nth)).filter(Boolean).length;
  expect(Math.abs(drawn - rate * 10_000)).toBeLessThan(1);
});
