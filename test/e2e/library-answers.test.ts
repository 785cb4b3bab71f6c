// Answers that the embedded gateway keeps: referred to, shown and deleted as over HTTP, in the store of gateway.yaml or in one of the caller's own.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { createGatewayOf, type GatewayOptions, openStorage, type TypedGateway } from "../../src/embed.ts";
import { SignalboxError } from "../../src/index.ts";
import { raised } from "./asked.ts";
import { type ScriptedUpstream, startUpstream } from "./upstream.ts";

type Names = "keeper" | "other";
let folder: string;
let upstream: ScriptedUpstream;
const made: TypedGateway<Names, object>[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  upstream = await startUpstream();
});
afterEach(async () => {
  await Promise.all(made.splice(0).map((one) => one.close()));
  await upstream.close();
  await rm(folder, { recursive: true });
});

function gatewayWith(storage: string, options: GatewayOptions = {}): TypedGateway<Names, object> {
  const house = (dialect: string, path: string) =>
    `{ dialect: ${dialect}, base_url: "${upstream.origin}/${path}", auth: none, models: { m: { context: 8000, max_output: 1000, free: true } } }`;
  const text = `
${storage === "" ? "" : `storage: { url: "${storage}", responses: { keep: 1h } }`}
providers:
  keeper: ${house("openai-responses", "keeper")}
  other: ${house("anthropic-messages", "other")}
models: { keeper: keeper/m, other: other/m }
`;
  const { plan } = planGateway("gateway.yaml", () => ({ ok: true, text }), gatewayShape, catalog);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join("; "));
  const gateway = createGatewayOf<Names, object>({ plan: plan.value, dispatch, catalog }, { env: {}, ...options });
  made.push(gateway);
  return gateway;
}

const message = (text: string) => ({
  id: "msg_9",
  type: "message",
  role: "assistant",
  model: "m",
  content: [{ type: "text", text }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
});
const answer = (id: string) => ({
  id,
  object: "response",
  created_at: 1,
  status: "completed",
  model: "m",
  output: [],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
  store: true,
  previous_response_id: null,
});
const told = (): string => JSON.stringify(upstream.asked.at(-1)?.body);

test("a store of the caller's own keeps the requests too, each whole once the gateway is closed", async () => {
  const opened = await openStorage(`sqlite:${join(folder, "own.db")}`);
  if (!opened.ok) throw new Error(opened.message);
  const gateway = gatewayWith("sqlite::memory:", { storage: opened });
  upstream.say({ body: message("It is red.") });
  await gateway.responses({ model: "other", input: "My train is red." });
  await gateway.close();
  const kept = await opened.ledger.records({ fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, limit: 9 });
  expect(kept).toMatchObject([{ model: "other", deployment: "other/m", outcome: "ok", usage: { input: 1, output: 1 }, cost: 0n }]);
  await opened.close();
});

describe("an answer by its id", () => {
  test("is what the next request goes on from, with a provider that keeps nothing, and after the gateway was made anew", async () => {
    const url = `sqlite:${join(folder, "kept.db")}`;
    const first = gatewayWith(url);
    upstream.say({ body: message("It is red.") });
    const { id } = await first.responses({ model: "other", input: "My train is red." });
    expect(id).toMatch(/^resp_sb_/);
    await first.close();

    upstream.say({ body: message("Yes.") });
    const second = await gatewayWith(url).responses({ model: "other", input: "Is it?", previous_response_id: id });
    expect(told()).toMatch(/My train is red.*It is red.*Is it/);
    expect(second.previous_response_id).toBe(id);
  });

  test("is the streamed one's too", async () => {
    const gateway = gatewayWith("sqlite::memory:");
    const whole = answer("resp_1");
    upstream.say({ events: [{ type: "response.completed", sequence_number: 0, response: whole }] });
    for await (const event of await gateway.responses({ model: "keeper", input: "My train is red.", stream: true })) void event;
    expect(await gateway.answers.get("resp_1")).toEqual(whole);
    expect(await gateway.answers.get("resp_2")).toBeUndefined();
  });

  test("is deleted, at its provider as well", async () => {
    const gateway = gatewayWith("sqlite::memory:");
    upstream.say({ body: answer("resp_1") }, { body: {} });
    await gateway.responses({ model: "keeper", input: "Hello" });
    expect(await gateway.answers.delete("resp_1")).toEqual({
      id: "resp_1",
      deleted: true,
      upstream: { provider: "keeper", deleted: true },
    });
    expect(upstream.asked.at(-1)).toMatchObject({ method: "DELETE", path: "/keeper/responses/resp_1" });
    expect(await gateway.answers.delete("resp_1")).toBeUndefined();
    const error = await raised(gateway.responses({ model: "keeper", input: "Go on.", previous_response_id: "resp_1" }));
    expect(error).toMatchObject({ kind: "invalid_request", code: "previous_response_not_found" });
  });
});

describe("the store", () => {
  test("of the caller's own is used, and stays open", async () => {
    const storage = await openStorage("sqlite::memory:");
    if (!storage.ok) throw new Error(storage.message);
    const gateway = gatewayWith("sqlite:/nowhere/at/all.db", { storage });
    upstream.say({ body: message("Hello.") });
    const { id } = await gateway.responses({ model: "other", input: "Hello" });
    await gateway.close();
    expect(await storage.storage.keptAnswer(id ?? "")).toMatchObject({ id });
    await storage.close();
  });
  test("that cannot be opened is told to whoever needs it, and to nobody else", async () => {
    const gateway = gatewayWith(`sqlite:${join(folder, "no-such-folder", "kept.db")}`);
    const error = await raised(gateway.responses({ model: "other", input: "Hello" }));
    expect(error).toBeInstanceOf(SignalboxError);
    expect(error).toMatchObject({ kind: "server_error", code: "no_storage", message: expect.stringContaining("cannot be opened") });
    upstream.say({ body: message("Hello.") });
    const { choices } = await gateway.chat({ model: "other", messages: [{ role: "user", content: "Hello" }] });
    expect(choices?.[0]?.message?.content).toBe("Hello.");
  });
  test("is not there where gateway.yaml keeps nothing, which says how that is changed", async () => {
    const gateway = gatewayWith("");
    const says = { message: expect.stringContaining("responses: { keep: 30d }") };
    expect(await raised(gateway.answers.get("resp_1"))).toMatchObject(says);
    const asked = gateway.responses({ model: "other", input: "Go on.", previous_response_id: "resp_sb_1" });
    expect(await raised(asked)).toMatchObject({ kind: "invalid_request", ...says });
  });
});
