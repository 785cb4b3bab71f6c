import { describe, expect, test } from "vitest";
import { FAILURE_KINDS, type FailureKind } from "../../../src/contract/failure.ts";
import { FAILURE_TABLE } from "../../../src/pipeline/failure-table.ts";
import { alpha } from "../../fakes/dialects.ts";
import { ask, deployment, plan, provider } from "../../fakes/gateway.ts";
import type { Reply } from "../../fakes/upstream.ts";

const OK: Reply = { body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } };
const REQUEST = { model: "g", messages: [{ role: "user", content: "hi" }] };

/** How each kind of failure reaches us. */
const REPLY_OF: Readonly<Record<FailureKind, Reply>> = {
  auth: { status: 401, body: { error: { message: "bad key" } } },
  permission: { status: 403, body: {} },
  not_found: { status: 404, body: {} },
  invalid_request: { status: 400, body: { error: { message: "no" } } },
  too_large: { status: 413, body: "" },
  context_window: { status: 400, body: { error: { code: "too_long", message: "too long" } } },
  content_policy: { status: 400, body: { error: { code: "policy", message: "no" } } },
  rate_limit: { status: 429, body: {}, headers: { "retry-after": "7" } },
  quota: { status: 402, body: {} },
  budget: { failure: { kind: "budget", message: "spent" } },
  overloaded: { status: 503, body: "<html>busy</html>" },
  server_error: { status: 500, body: "" },
  bad_response: { status: 200, body: "<html>" },
  timeout: { failure: { kind: "timeout", message: "idle timeout" } },
  network: { failure: { kind: "network", message: "refused" } },
  cancelled: { failure: { kind: "cancelled", message: "shutting down" } },
};

describe("what a failure leads to", () => {
  const fallbacks = { any: ["any"], rate_limit: ["rate"], context_window: ["long"], content_policy: ["lax"] };
  const groups = { g: { deployments: ["a1", "a2"], fallbacks }, any: ["any1"], rate: ["rate1"], long: ["long1"], lax: ["lax1"] };
  const AFTER: Readonly<Record<FailureKind, readonly string[]>> = {
    auth: ["a2", "any1"],
    permission: ["a2", "any1"],
    not_found: ["a2", "any1"],
    invalid_request: [],
    too_large: [],
    context_window: ["long1"],
    content_policy: ["lax1"],
    rate_limit: ["a2", "rate1"],
    quota: ["a2", "any1"],
    budget: [],
    overloaded: ["a2", "any1"],
    server_error: ["a2", "any1"],
    bad_response: ["a2", "any1"],
    timeout: ["a2", "any1"],
    network: ["a2", "any1"],
    cancelled: [],
  };
  test.each(FAILURE_KINDS.map((kind) => ({ kind, next: AFTER[kind] })))("$kind → $next", async ({ kind, next }) => {
    const failing = [REPLY_OF[kind]];
    const { hosts, event, got } = await ask({
      plan: plan(groups),
      scripts: { a1: failing, a2: failing, any1: [OK], rate1: [OK], long1: [OK], lax1: [OK] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(hosts).toEqual(["a1", ...next]);
    expect(event?.attempts.map((one) => one.outcome)).toEqual(
      next.length === 0 ? [kind] : [kind, ...(next.length === 2 ? [kind] : []), "ok"],
    );
    expect(event?.outcome).toBe(next.length === 0 ? kind : "ok");
    if (next.length > 0) expect(got.headers["x-signalbox-model"]).toBe(`${next.at(-1)}/m`);
  });

  test("a rate limit falls back to `any` once its own list has failed as well", async () => {
    const limited = [REPLY_OF.rate_limit];
    const { hosts } = await ask({
      plan: plan(groups),
      scripts: { a1: limited, a2: limited, rate1: limited, any1: [OK] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(hosts).toEqual(["a1", "a2", "rate1", "any1"]);
  });
  test("a fallback's own fallbacks are followed, and no group is visited twice", async () => {
    const down = [REPLY_OF.network];
    const chain = plan({
      g: { deployments: ["a1"], fallbacks: { any: ["h"] } },
      h: { deployments: ["a2"], fallbacks: { any: ["i"] } },
      i: { deployments: ["a3"], fallbacks: { any: ["g", "h"] } },
    });
    const { hosts, got } = await ask({ plan: chain, scripts: { a1: down, a2: down, a3: down }, ingress: alpha, body: REQUEST });
    expect(hosts).toEqual(["a1", "a2", "a3"]);
    expect(got.status).toBe(502);
  });
  test("a deployment two groups share is called once", async () => {
    const { hosts } = await ask({
      plan: plan({ g: { deployments: ["a1"], fallbacks: { any: ["h"] } }, h: ["a1", "a2"] }),
      scripts: { a1: [REPLY_OF.network], a2: [OK] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(hosts).toEqual(["a1", "a2"]);
  });
  test("every kind has a row, and every list it names is one a group can have", () => {
    expect(Object.keys(FAILURE_TABLE).toSorted()).toEqual([...FAILURE_KINDS].toSorted());
  });
});

describe("bounds", () => {
  const down = [REPLY_OF.network];
  test("no group gets more calls than routing.attempts; its fallbacks get theirs", async () => {
    const bounded = plan(
      { g: { deployments: ["a1", "a2", "a3"], fallbacks: { any: ["h"] } }, h: ["a4", "a5", "a6"] },
      { routing: { attempts: 2 } },
    );
    const { hosts } = await ask({
      plan: bounded,
      scripts: { a1: down, a2: down, a3: down, a4: down, a5: down, a6: down },
      ingress: alpha,
      body: REQUEST,
    });
    expect(hosts).toEqual(["a1", "a2", "a4", "a5"]);
  });
  test("nobody is called after the deadline", async () => {
    let nowMs = 0;
    const { hosts, event } = await ask({
      plan: plan({ g: ["a1", "a2", "a3"] }, { routing: { timeoutMs: 100 } }),
      scripts: { a1: down, a2: down, a3: down },
      ingress: alpha,
      body: REQUEST,
      now: () => (nowMs += 30),
    });
    expect(hosts.length).toBeLessThan(3);
    expect(event?.outcome).toBe("network");
  });
  test("an attempt may last as long as its deployment says, and never longer than is left", async () => {
    const patient = plan({ g: [deployment("a1", { timeoutMs: 50 }), "a2"] }, { routing: { timeoutMs: 9_000 } });
    const { sent } = await ask({ plan: patient, scripts: { a1: down, a2: down }, ingress: alpha, body: REQUEST });
    expect(sent.map(({ request }) => request.timeouts.totalMs)).toEqual([50, 9_000]);
    expect(sent[0]?.request.timeouts).toMatchObject({ connectMs: 100, firstByteMs: 200, idleMs: 300 });
  });
});

describe("what the client is told", () => {
  test.each([
    { given: "a message that is no text", body: { error: { message: { deep: 1 }, code: 17, wait_ms: "soon" } }, want: "without a message" },
    { given: "an error that is a text", body: { error: "broken" }, want: "without a message" },
    { given: "a list of one error", body: [{ error: { message: "listed" } }], want: "listed" },
    { given: "plain text", body: "try later", want: "the upstream answered 500: try later" },
    { given: "binary", body: Buffer.from([0x41, 0, 1, 2]), want: "without a message" },
    { given: "HTML", body: " <html>x</html>", want: "an HTML page" },
  ])("whatever an upstream's error looks like: $given", async ({ body, want }) => {
    const { got } = await ask({ plan: plan({ g: ["a1"] }), scripts: { a1: [{ status: 500, body }] }, ingress: alpha, body: REQUEST });
    expect(got.failure).toMatchObject({ kind: "server_error", status: 500, message: expect.stringContaining(want) });
  });
  test("every attempt stands in the error, in order", async () => {
    const { got } = await ask({
      plan: plan({ g: ["a1", "a2"] }),
      scripts: { a1: [REPLY_OF.server_error], a2: [REPLY_OF.rate_limit] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(got.body).toMatchObject({
      error: { type: "rate_limit" },
      signalbox: {
        attempts: [
          { deployment: "a1/m", outcome: "server_error", status: 500 },
          { deployment: "a2/m", outcome: "rate_limit", status: 429 },
        ],
      },
    });
    expect(got.status).toBe(429);
    expect(got.headers).toMatchObject({ "retry-after": "7", "x-request-id": "r-1", "x-signalbox-attempts": "2" });
  });
  test.each([
    { kind: "quota" as const, says: "false" },
    { kind: "invalid_request" as const, says: "false" },
    { kind: "rate_limit" as const, says: undefined },
    { kind: "network" as const, says: undefined },
  ])("whether to try again, after $kind: $says", async ({ kind, says }) => {
    const { got } = await ask({ plan: plan({ g: ["a1"] }), scripts: { a1: [REPLY_OF[kind]] }, ingress: alpha, body: REQUEST });
    expect(got.headers["x-should-retry"]).toBe(says);
  });
  test.each([
    { given: "key-of-a1-0123456789 is not valid", want: "[secret] is not valid" },
    { given: "header was Bearer sk-abcdefghijk.", want: "header was Bearer [secret]" },
    { given: "proxy says top-secret-header-value", want: "proxy says [secret]" },
  ])("an upstream's message without our keys: $given", async ({ given, want }) => {
    const keyed = plan({ g: ["a1"] }, { providers: { a1: provider("a1", { headers: { "x-team": "top-secret-header-value" } }) } });
    const { got } = await ask({
      plan: keyed,
      scripts: { a1: [{ status: 400, body: { error: { message: given } } }] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(got.body).toMatchObject({ error: { message: expect.stringContaining(want) } });
    expect(JSON.stringify(got.body)).not.toMatch(/key-of|sk-abc|top-secret/);
  });
  test("a message is bounded, and a key across the bound is not half shown", async () => {
    const long = `${"x".repeat(1_990)}key-of-a1-0123456789${"y".repeat(5_000)}`;
    const { got } = await ask({
      plan: plan({ g: ["a1"] }),
      scripts: { a1: [{ status: 400, body: { error: { message: long } } }] },
      ingress: alpha,
      body: REQUEST,
    });
    expect(got.failure?.message).toHaveLength(2_000);
    expect(got.failure?.message).not.toContain("key-of");
  });
});
