import { describe, expect, test } from "vitest";
import type { Authorised, CallToAuthorise, CredentialSource } from "../../../src/contract/credentials.ts";
import { alpha } from "../../fakes/dialects.ts";
import { ask, deployment, plan, provider } from "../../fakes/gateway.ts";
import type { Reply } from "../../fakes/upstream.ts";

const OK: Reply = { body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } };
const REQUEST = { model: "g", messages: [{ role: "user", content: "hi" }] };
const BEARER: Authorised = { ok: true, value: { authorization: "Bearer token-0123456789" } };
const FAILED: Authorised = { ok: false, failure: { kind: "auth", message: "no token could be had" } };

const keyless = provider("a1", { auth: { type: "none" }, apiKey: undefined });
const ROOMY = { facts: { context: 1_000_000, maxOutput: 100, supports: [] } };
const PLAN = plan({ g: [deployment("a1", ROOMY), deployment("a2", ROOMY)] }, { providers: { a1: keyless } });

function sourceOf(authorize: CredentialSource["authorize"]) {
  const refused: string[] = [];
  const calls: CallToAuthorise[] = [];
  const source: CredentialSource = {
    authorize(call) {
      calls.push(call);
      return authorize(call);
    },
    refused: () => refused.push("a1"),
  };
  return { refused, calls, credentials: ({ id }: { id: string }) => (id === "a1" ? source : undefined) };
}

describe("credentials that are more than a key", () => {
  test.each([
    { name: "at once", given: () => BEARER, body: REQUEST },
    { name: "later", given: () => Promise.resolve(BEARER), body: REQUEST },
    { name: "for a long one", given: () => BEARER, body: { ...REQUEST, messages: [{ role: "user", content: " ".repeat(40_000) }] } },
  ])("are on the call that is sent, $name, for exactly its bytes", async ({ given, body }) => {
    const { calls, credentials } = sourceOf(given);
    const { sent, got } = await ask({ plan: PLAN, scripts: { a1: [OK] }, ingress: alpha, body, credentials });
    expect(got.status).toBe(200);
    const [call] = sent;
    expect(call?.headers).toMatchObject({ authorization: "Bearer token-0123456789", "x-request-id": "r-1" });
    const [authorised] = calls;
    expect(authorised).toMatchObject({ method: "POST", origin: "http://a1", path: call?.path });
    expect(authorised?.body?.toString()).toBe(call?.body);
    expect(call?.headers).toMatchObject(authorised?.headers ?? { none: true });
  });

  test.each([
    { name: "at once", given: () => FAILED },
    { name: "later", given: () => Promise.resolve(FAILED) },
  ])("that fail $name count as an attempt, nobody is called, and the next deployment is", async ({ given }) => {
    const { hosts, event, got } = await ask({
      plan: PLAN,
      scripts: { a2: [OK] },
      ingress: alpha,
      body: REQUEST,
      credentials: sourceOf(given).credentials,
    });
    expect(hosts).toEqual(["a2"]);
    expect(got.status).toBe(200);
    expect(event?.attempts).toMatchObject([
      { deployment: "a1/m", outcome: "auth", status: undefined, message: "no token could be had" },
      { deployment: "a2/m", outcome: "ok" },
    ]);
  });

  test("that do not come in time are a timeout, and the next deployment is tried", async () => {
    const { hosts, event } = await ask({
      plan: PLAN,
      scripts: { a2: [OK] },
      ingress: alpha,
      body: REQUEST,
      credentials: sourceOf(() => new Promise(() => {})).credentials,
      // The shorter of what is left and what a first byte may take.
      meanwhile: (_, { pending }) => pending.find(({ delayMs, isClosed }) => delayMs === 200 && !isClosed)?.callback(),
    });
    expect(hosts).toEqual(["a2"]);
    expect(event?.attempts).toMatchObject([{ outcome: "timeout" }, { outcome: "ok" }]);
  });

  test("are not waited for when the client leaves", async () => {
    const { hosts, event, timers } = await ask({
      plan: PLAN,
      scripts: { a2: [OK] },
      ingress: alpha,
      body: REQUEST,
      credentials: sourceOf(() => new Promise(() => {})).credentials,
      meanwhile: (client) => client.leave(),
    });
    expect(hosts).toEqual([]);
    expect(event?.outcome).toBe("cancelled");
    expect(timers.pending.every(({ isClosed }) => isClosed)).toBe(true);
  });

  test("are told when the upstream refuses them, and only then", async () => {
    const refusing = sourceOf(() => BEARER);
    const body = { error: { message: "token-0123456789 has expired; Bearer token-0123456789" } };
    const { event } = await ask({
      plan: PLAN,
      scripts: { a1: [{ status: 401, body }], a2: [OK] },
      ingress: alpha,
      body: REQUEST,
      credentials: refusing.credentials,
    });
    expect(refusing.refused).toEqual(["a1"]);
    expect(event?.attempts[0]?.message).toBe("[secret] has expired; Bearer [secret]");
    const forbidden = sourceOf(() => BEARER);
    await ask({
      plan: PLAN,
      scripts: { a1: [{ status: 403, body }], a2: [OK] },
      ingress: alpha,
      body: REQUEST,
      credentials: forbidden.credentials,
    });
    expect(forbidden.refused).toEqual([]);
  });

  test("that were bound are blotted out of what an upstream says", async () => {
    const from = { type: "keys", accessKeyId: "AKIDEXAMPLE", secretAccessKey: { reveal: () => "SK-0123456789" } } as const;
    const signed = provider("a1", { ...keyless, credentials: { type: "aws_sigv4", service: "s", region: "r", from } });
    const { event } = await ask({
      plan: plan({ g: ["a1"] }, { providers: { a1: signed } }),
      scripts: { a1: [{ status: 400, body: { error: { message: "you sent SK-0123456789" } } }] },
      ingress: alpha,
      body: REQUEST,
      credentials: sourceOf(() => BEARER).credentials,
    });
    expect(event?.attempts[0]?.message).toBe("you sent [secret]");
  });
});
