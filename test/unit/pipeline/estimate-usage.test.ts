import { describe, expect, test } from "vitest";
import type { Failure } from "../../../src/contract/failure.ts";
import { CANCELLED } from "../../../src/transport/call-failure.ts";
import { alpha } from "../../fakes/dialects.ts";
import { ask, plan } from "../../fakes/gateway.ts";
import { type Reply, sse } from "../../fakes/upstream.ts";

const MESSAGES = [{ role: "user", content: "hi" }];
const RESET: Failure = { kind: "network", message: "reset" };
const begun = (usage?: object): object => ({ id: "1", model: "m", ...(usage === undefined ? {} : { usage }) });
const said = (text: string): object => ({ id: "1", delta: text });
/** Ten tokens of four bytes; one of three bytes and a rest. */
const FORTY = "x".repeat(40);

async function attemptOf(reply: Reply, { stream = true, to = "a1" } = {}) {
  const body = { model: "g", stream, messages: MESSAGES };
  const { event } = await ask({ plan: plan({ g: [to] }), ingress: alpha, body, scripts: { [to]: [reply] } });
  const bytes = JSON.stringify(body).length;
  return { attempt: event?.attempts[0], promptTokens: Math.ceil(bytes / 4) };
}

describe("what a stream used", () => {
  test.each([
    {
      given: "told",
      pieces: [begun(), said(FORTY), { id: "1", finish: "stop" }, { id: "1", usage: { input: 3, output: 2 } }],
      input: 3,
      output: 2,
    },
    { given: "not told", pieces: [begun(), said(FORTY), { id: "1", finish: "stop" }], output: 10, isEstimated: true },
    {
      given: "told and then broken off",
      pieces: [begun(), said(FORTY), { id: "1", finish: "stop" }, { id: "1", usage: { input: 3, output: 2 } }],
      ends: RESET,
      input: 3,
      output: 2,
    },
    {
      given: "told at its beginning, then broken off",
      pieces: [begun({ input: 3, output: 1 }), said(FORTY)],
      ends: RESET,
      input: 3,
      output: 10,
      isEstimated: true,
    },
    { given: "not told, broken off", pieces: [begun(), said(FORTY), said("ö".repeat(3))], ends: RESET, output: 12, isEstimated: true },
    { given: "not told, its client gone", pieces: [begun(), said(FORTY)], ends: CANCELLED, output: 10, isEstimated: true },
    { given: "not told, its client gone before it said anything", pieces: [begun()], ends: CANCELLED, output: 0, isEstimated: true },
  ])("$given", async ({ pieces, ends, input, output, isEstimated }) => {
    const { attempt, promptTokens } = await attemptOf({ pieces: [sse(...pieces)], ...(ends === undefined ? {} : { ends }) });
    const usage = { input: input ?? promptTokens, output };
    expect(attempt).toMatchObject({ usage, cost: BigInt(usage.input) * 3_000_000n + BigInt(output) * 15_000_000n });
    expect(attempt?.isEstimated).toBe(isEstimated);
    expect(attempt?.costLines?.reduce((sum, { cost }) => sum + cost, 0n)).toBe(attempt?.cost);
  });
  test.each<{ given: string; reply: Reply }>([
    { given: "an error in its place", reply: { pieces: [sse(begun(), { error: { message: "busy" } })] } },
    { given: "a refusal", reply: { status: 429, body: { error: { message: "slow down" } } } },
    { given: "no answer", reply: { failure: RESET } },
  ])("is nothing that is known: $given", async ({ reply }) => {
    const { attempt } = await attemptOf(reply);
    expect([attempt?.usage, attempt?.cost, attempt?.isEstimated]).toEqual([undefined, undefined, undefined]);
  });
});

describe("what a whole answer used", () => {
  test.each([
    { given: "not told, passed as it is", to: "a1", body: { id: "1", model: "m", text: FORTY } },
    { given: "not told, translated", to: "b1", body: { answer: FORTY } },
  ])("$given", async ({ to, body }) => {
    const { attempt, promptTokens } = await attemptOf({ body }, { stream: false, to });
    expect(attempt).toMatchObject({ outcome: "ok", usage: { input: promptTokens, output: 10 }, isEstimated: true });
  });
});
