// Calls that are let through and the router: neither knows of the other. What is let through is tried once, says nothing of any deployment, and is
// not kept from a provider that the router leaves alone.

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ask } from "./client.ts";
import { messageOf } from "./dialects.ts";
import { closeAll, planOf, type Running, runGateway } from "./gateway.ts";
import { type RawUpstream, rawUpstream, whole } from "./upstream.ts";

let upstream: RawUpstream;
let gateway: Running;
beforeAll(async () => {
  upstream = await rawUpstream();
});
afterAll(closeAll);
/** A breaker that two failures open, and retries for whoever may have them. */
beforeEach(async () => {
  gateway = await runGateway({
    plan: planOf(`
providers:
  own:
    dialect: openai-chat
    base_url: http://127.0.0.1:${upstream.port}
    auth: none
    models: { m: { context: 100000, free: true } }
    passthrough: { /things: [GET, POST] }
models: { any: own/m }
routing: { attempts: 3, retry_budget: 100%, first_byte_timeout: 200ms, breaker: { failures: 2, ratio: 50%, open: 10m } }
`),
  });
  upstream.calls = 0;
});

const pass = (body?: string) =>
  ask(gateway.port, {
    method: body === undefined ? "GET" : "POST",
    path: "/passthrough/own/things/1",
    ...(body === undefined ? {} : { body }),
  });
const chat = () =>
  ask(gateway.port, {
    path: "/v1/chat/completions",
    body: JSON.stringify({ model: "any", messages: [{ role: "user", content: "Hello" }] }),
  });

const ANSWER = {
  id: "1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "Hello" }, finish_reason: "stop" }],
};

test.each([
  { what: "500", script: whole(500, "broken"), status: 500, outcome: "server_error" },
  { what: "429 that asks to wait", script: whole(429, "later", { "retry-after": "1" }), status: 429, outcome: "rate_limit" },
  { what: "a connection that breaks", script: ["reset"] as const, status: 502, outcome: "network" },
  { what: "silence", script: ["stall"] as const, status: 504, outcome: "timeout" },
])("$what: each is one call, and the models of the provider are asked as before", async ({ script, status, outcome }) => {
  upstream.script = script;
  for (let nth = 1; nth <= 5; nth += 1) {
    expect((await pass(nth % 2 === 0 ? "a body that is read once" : undefined)).status).toBe(status);
    expect(upstream.calls).toBe(nth);
  }
  expect(gateway.events.map((event) => [event.ingress, event.outcome, event.attempts])).toEqual(
    Array(5).fill(["passthrough", outcome, []]),
  );
  upstream.script = whole(200, ANSWER);
  expect((await chat()).status).toBe(200);
  expect(gateway.bugs).toEqual([]);
});

test("a provider whose deployments are left alone is still called by who names it", async () => {
  upstream.script = whole(503, "busy");
  await chat();
  const calls = upstream.calls;
  const refused = await chat();
  // The breaker is open: nobody was called.
  expect([refused.status, upstream.calls]).toEqual([503, calls]);
  expect(messageOf(JSON.parse(refused.text))).toContain("own/m");
  upstream.script = whole(200, { fine: true });
  const passed = await pass();
  expect([passed.status, JSON.parse(passed.text), upstream.calls]).toEqual([200, { fine: true }, calls + 1]);
  // Nor does its success open the door again.
  expect((await chat()).status).toBe(503);
});
