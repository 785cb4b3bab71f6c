// The gateway as a library: this project's generated `createGateway`, and `completion()` without any configuration, against a provider that is
// a real server on this machine.

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createGateway } from "../../generated/index.ts";
import { type ChatCompletionChunk, ConfigurationError, completion, SignalboxError } from "../../src/index.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { raised } from "./asked.ts";
import { type ScriptedUpstream, startUpstream } from "./upstream.ts";

/** Where the catalogue's providers live in this file; the rest of what was generated is as it is. */
const moved = vi.hoisted(() => ({ origin: "" }));
vi.mock("../../generated/dispatch.ts", async (original) => {
  const generated = await original<typeof import("../../generated/dispatch.ts")>();
  const providers = Object.fromEntries(
    Object.entries(generated.catalog.providers).map(([id, provider]) => [
      id,
      Object.defineProperty({ ...provider }, "baseUrl", { enumerable: true, get: () => `${moved.origin}/${id}` }),
    ]),
  );
  return { ...generated, catalog: { ...generated.catalog, providers } };
});

/** What an upstream is told to say is said once: nobody is asked twice, or left alone for what it said. */
vi.mock("../../generated/routes.ts", async (original) => {
  const { plan } = await original<typeof import("../../generated/routes.ts")>();
  return { plan: { ...plan, routing: { ...plan.routing, retryBudget: 0, breaker: undefined } } };
});

let upstream: ScriptedUpstream;
let gateway: ReturnType<typeof createGateway>;
const events: RequestEvent[] = [];
const KEYS = {
  OPENAI_API_KEY: "key-openai",
  ANTHROPIC_API_KEY: "key-anthropic",
  GEMINI_API_KEY: "key-gemini",
  DEEPSEEK_API_KEY: "key-deepseek",
  GROQ_API_KEY: "key-groq",
};

beforeAll(async () => {
  upstream = await startUpstream();
  moved.origin = upstream.origin;
  gateway = createGateway({ env: { ...KEYS, HOUSE_VLLM_URL: `${upstream.origin}/v1` }, record: (event) => events.push(event) });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(() => void events.splice(0));

const answer = (content: string) => ({
  id: "c1",
  object: "chat.completion",
  created: 1,
  model: "qwen3-32b",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
  usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
});
const chunk = (content: string, finish: string | null = null) => ({
  id: "c1",
  object: "chat.completion.chunk",
  created: 1,
  model: "qwen3-32b",
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
const HELLO = [{ role: "user" as const, content: "Hello" }];
const textOf = (chunks: readonly ChatCompletionChunk[]) => chunks.map(({ choices }) => choices?.[0]?.delta?.content ?? "").join("");

describe("the generated gateway", () => {
  test("answers whole", async () => {
    upstream.say({ body: answer("Good day.") });
    const { choices, usage } = await gateway.chat({ model: "house", messages: HELLO });
    expect(choices?.[0]?.message?.content).toBe("Good day.");
    expect(usage?.total_tokens).toBe(5);
    expect(upstream.asked.at(-1)).toMatchObject({ path: "/v1/chat/completions", body: { model: "qwen3-32b", messages: HELLO } });
    expect(events).toMatchObject([{ outcome: "ok", deployment: "house-vllm/qwen3-32b", attempts: [{ status: 200 }] }]);
  });

  test("answers as a stream", async () => {
    upstream.say({ events: [chunk("Good "), chunk("day."), chunk("", "stop"), "[DONE]"] });
    const chunks = await all(await gateway.chat({ model: "house", messages: HELLO, stream: true }));
    expect(textOf(chunks)).toBe("Good day.");
    expect(chunks.at(-1)?.choices?.[0]?.finish_reason).toBe("stop");
  });

  test("raises what the provider refused, with its kind, status and attempts", async () => {
    upstream.say({
      status: 429,
      headers: { "retry-after": "3" },
      body: { error: { message: "slow down", type: "requests", code: "rate_limit_exceeded" } },
    });
    const error = await raised(gateway.chat({ model: "house", messages: HELLO }));
    expect(error).toBeInstanceOf(SignalboxError);
    expect(error).toMatchObject({
      kind: "rate_limit",
      status: 429,
      message: "slow down",
      retryAfterMs: 3000,
      attempts: [{ deployment: "house-vllm/qwen3-32b", outcome: "rate_limit", status: 429 }],
    });
  });

  test("raises within the iteration when a stream breaks", async () => {
    upstream.say({ events: [chunk("Good ")] });
    const got: ChatCompletionChunk[] = [];
    const error = await raised(all(await gateway.chat({ model: "house", messages: HELLO, stream: true }), got));
    expect(textOf(got)).toBe("Good ");
    expect(error).toMatchObject({ kind: "network", attempts: [{ outcome: "network" }] });
  });

  test("closes the provider's connection when a stream is aborted, and says so", async () => {
    upstream.say({ events: [chunk("Good ")], hangs: true });
    const abort = new AbortController();
    const before = upstream.brokenOff;
    const stream = await gateway.chat({ model: "house", messages: HELLO, stream: true }, { signal: abort.signal });
    const error = await raised(
      (async () => {
        for await (const _ of stream) abort.abort("enough");
      })(),
    );
    expect(error).toMatchObject({ kind: "cancelled", cause: "enough" });
    await expect.poll(() => upstream.brokenOff, { interval: 5 }).toBe(before + 1);
  });

  test("closes the provider's connection when a loop is left", async () => {
    upstream.say({ events: [chunk("Good ")], hangs: true });
    const before = upstream.brokenOff;
    for await (const _ of await gateway.chat({ model: "house", messages: HELLO, stream: true })) break;
    await expect.poll(() => upstream.brokenOff, { interval: 5 }).toBe(before + 1);
  });

  test("refuses at run time what its types refuse", async () => {
    const messages = [
      { role: "user" as const, content: [{ type: "image_url" as const, image_url: { url: "https://example.com/a.png" } }] },
    ];
    // @ts-expect-error nothing of this group can see
    const error = await raised(gateway.chat({ model: "house", messages }));
    expect(error).toMatchObject({ kind: "invalid_request", status: 400, message: expect.stringContaining("images") });
  });

  test("lists every missing key at once", () => {
    expect(() => createGateway({ env: { OPENAI_API_KEY: "k" } })).toThrow(ConfigurationError);
    const missing = ["ANTHROPIC_API_KEY", "GEMINI_API_KEY", "DEEPSEEK_API_KEY", "GROQ_API_KEY"];
    for (const name of missing) expect(() => createGateway({ env: { OPENAI_API_KEY: "k" } })).toThrow(name);
  });
});

describe("completion()", () => {
  test("takes a text and finds provider, address and key by itself", async () => {
    upstream.say({ body: answer("Good day.") });
    const { choices } = await completion("openai/gpt-4.1-mini", "Hello", { env: KEYS, temperature: 0 });
    expect(choices?.[0]?.message?.content).toBe("Good day.");
    expect(upstream.asked.at(-1)).toMatchObject({
      path: "/openai/chat/completions",
      headers: { authorization: "Bearer key-openai" },
      body: { model: "gpt-4.1-mini", messages: HELLO, temperature: 0 },
    });
  });

  test("translates for a provider of another dialect", async () => {
    upstream.say({
      body: {
        id: "m1",
        type: "message",
        role: "assistant",
        model: "claude-haiku-4-5",
        content: [{ type: "text", text: "Good day." }],
        stop_reason: "end_turn",
        stop_sequence: null,
        usage: { input_tokens: 3, output_tokens: 2 },
      },
    });
    const { choices, usage } = await completion("anthropic/claude-haiku-4-5", HELLO, { env: KEYS, max_completion_tokens: 50 });
    expect(choices?.[0]).toMatchObject({ message: { content: "Good day." }, finish_reason: "stop" });
    expect(usage).toMatchObject({ prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 });
    expect(upstream.asked.at(-1)).toMatchObject({
      path: "/anthropic/messages",
      headers: { "x-api-key": "key-anthropic" },
      body: { max_tokens: 50 },
    });
  });

  test("gives a stream", async () => {
    upstream.say({ events: [chunk("Good "), chunk("day."), chunk("", "stop"), "[DONE]"] });
    expect(textOf(await all(await completion("deepseek/deepseek-flash", "Hello", { env: KEYS, stream: true })))).toBe("Good day.");
  });

  test("raises what the provider refused, without the key it quotes", async () => {
    upstream.say({
      status: 401,
      body: { error: { message: "Incorrect API key provided: key-openai", type: "invalid_request_error", code: "invalid_api_key" } },
    });
    const error = await raised(completion("openai/gpt-4.1-mini", "Hello", { env: KEYS }));
    expect(error).toMatchObject({ kind: "auth", status: 401 });
    expect(error.message).not.toContain("key-openai");
  });

  test.each([
    ["openai/gpt-4.1-mini", "OPENAI_API_KEY"],
    ["opnai/gpt-4.1-mini", "openai"],
    ["gpt-4.1-mini", "gpt-4.1-mini"],
  ])("raises a ConfigurationError for %s that names %s", async (model, named) => {
    const error = await raised(completion(model, "Hello", { env: {} }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(named);
  });
});

async function all<T>(chunks: AsyncIterable<T>, list: T[] = []): Promise<T[]> {
  for await (const one of chunks) list.push(one);
  return list;
}
