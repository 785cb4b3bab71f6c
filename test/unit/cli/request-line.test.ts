import { expect, test } from "vitest";
import { requestLine } from "../../../src/cli/request-line.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";

const EVENT: RequestEvent = {
  requestId: "r-1",
  startedMs: Date.UTC(2025, 0, 1, 12, 0, 0, 5),
  ms: 42,
  ingress: "alpha",
  operation: "chat",
  who: { keyAlias: "ci" },
  model: "fast",
  streamed: true,
  outcome: "ok",
  failure: undefined,
  deployment: "b/m",
  attempts: [
    { deployment: "a/m", outcome: "rate_limit", status: 429, startedMs: 0, ms: 1 },
    {
      ...{ deployment: "b/m", outcome: "ok", status: 200, startedMs: 1, ms: 41, cost: 1_500_000_000n },
      costLines: [{ bucket: "input", count: 3, rate: 500_000_000n, per: 1n, cost: 1_500_000_000n }],
    },
  ],
  skipped: [],
  decisions: [],
  losses: [],
  usage: { input: 3, output: 0, reasoning: 2 },
  cost: 1_500_000_000n,
  costLines: [{ bucket: "input", count: 3, rate: 500_000_000n, per: 1n, cost: 1_500_000_000n }],
};
const FAILED: RequestEvent = {
  ...EVENT,
  outcome: "network",
  failure: { kind: "network", message: "gone\n12:00:00  ok  forged" },
  deployment: undefined,
  attempts: [],
  usage: undefined,
  cost: undefined,
  streamed: false,
  model: "x\u001b[31m",
};

test.each([
  [EVENT, "12:00:00.005  ok  42ms  fast → b/m  alpha stream  tried a/m rate_limit 429  input 3, reasoning 2  $0.0015  r-1\n"],
  [FAILED, "12:00:00.005  network  42ms  x [31m  alpha  gone 12:00:00  ok  forged  r-1\n"],
  [{ ...FAILED, model: undefined }, "12:00:00.005  network  42ms  -  alpha  gone 12:00:00  ok  forged  r-1\n"],
  [
    {
      ...FAILED,
      ingress: "passthrough",
      passed: { provider: "a", method: "PUT", path: "/x", status: 404, sentBytes: 7, answeredBytes: 9 },
    },
    "12:00:00.005  network  42ms  PUT a /x → 404 (7 B sent, 9 B answered)  passthrough  gone 12:00:00  ok  forged  r-1\n",
  ],
])("a request is one line whatever it holds", (event, want) => expect(requestLine(event, "text")).toBe(want));

test("as JSON the price is a decimal string", () => {
  const line = requestLine(EVENT, "json");
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toMatchObject({ requestId: "r-1", cost_usd: "0.0015", attempts: [{ status: 429 }, { status: 200 }] });
  expect(JSON.parse(requestLine(FAILED, "json"))).not.toHaveProperty("cost_usd");
});
