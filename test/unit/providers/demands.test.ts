// What a request asks of its call beside its body, through the real plan, mappings and pipeline: headers of features, and answers that come as
// a stream only, gathered for a client that wants the whole.

import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../../generated/dispatch.ts";
import { sampleRequest } from "../../../src/cli/sample-request.ts";
import { seal } from "../../../src/kit/signatures.ts";
import { ask, planOf } from "../../fakes/real-providers.ts";
import type { Reply } from "../../fakes/upstream.ts";

const ENV = {
  GOOGLE_APPLICATION_CREDENTIALS: "/sa.json",
  ANTHROPIC_API_KEY: "key-0123456789",
  XAI_API_KEY: "key-0123456789",
  DASHSCOPE_API_KEY: "key-0123456789",
  FIREWORKS_API_KEY: "key-0123456789",
};
const plan = (model: string) => planOf(`models: { m: [{ model: ${model} }] }`, ENV);
const CHAT = { model: "m", messages: [{ role: "user", content: "hi" }], max_tokens: 100 };

describe("headers that a feature needs", () => {
  const TIER = "x-vertex-ai-llm-shared-request-type";
  const GROK = "x-grok-conv-id";
  test.each<{ name: string; model: string; body: object; header: string; want: string | undefined }>([
    {
      name: "Vertex's class of service",
      model: "vertex_ai/gemini-3.5-flash",
      body: { service_tier: "priority" },
      header: TIER,
      want: "priority",
    },
    { name: "Vertex's usual class", model: "vertex_ai/gemini-3.5-flash", body: { service_tier: "default" }, header: TIER, want: undefined },
    { name: "the class of another host", model: "xai/grok-4.6", body: { service_tier: "priority" }, header: TIER, want: undefined },
    { name: "Grok's cache", model: "xai/grok-4.6", body: { prompt_cache_key: "conv-7" }, header: GROK, want: "conv-7" },
    { name: "no cache", model: "xai/grok-4.6", body: {}, header: GROK, want: undefined },
    {
      name: "a key that cannot stand in a header",
      model: "xai/grok-4.6",
      body: { prompt_cache_key: "a\r\nb: c" },
      header: GROK,
      want: "a58d4d8acf4c434b7d85def3962b89627bc41a0c761ab3082eadebd39d0f2675",
    },
  ])("$name", async ({ model, body, header, want }) => {
    const { headers } = await ask({ plan: plan(model), body: { ...CHAT, ...body } });
    expect(headers["accept"]).toBe("application/json");
    expect(headers[header]).toBe(want);
  });
  test("Vertex's class is in the header alone, and the reply says so", async () => {
    const reply = { body: { candidates: [{ content: { role: "model", parts: [{ text: "Hi" }] }, finishReason: "STOP" }] } };
    const { body, got } = await ask({ plan: plan("vertex_ai/gemini-3.5-flash"), body: { ...CHAT, service_tier: "flex" }, reply });
    expect(body).not.toHaveProperty("serviceTier");
    expect(got.headers["x-signalbox-changed"]).toContain("service_tier");
  });

  // What may hold a seal of the gateway's is not passed on byte by byte.
  const thought = { type: "thinking", thinking: "hm", signature: seal("proof", "anthropic/claude-opus-4-8") };
  const history = {
    messages: [{ role: "user", content: "a" }, { role: "assistant", content: [thought, { type: "text", text: "b" }] }, ...CHAT.messages],
  };
  const features = { speed: "fast", context_management: { edits: [] }, mcp_servers: [] };
  test.each([
    { given: "adds up", headers: {}, body: features, want: "fast-mode-2026-02-01,context-management-2025-06-27,mcp-client-2025-11-20" },
    {
      given: "is the client's where it says them itself",
      headers: { "anthropic-beta": "mcp-client-2026-09-15" },
      body: features,
      want: "mcp-client-2026-09-15",
    },
    { given: "is not there for what needs none", headers: {}, body: { speed: "standard" }, want: undefined },
  ])("a list of betas $given", async ({ headers: own, body, want }) => {
    const asked = { plan: plan("anthropic/claude-opus-4-8"), ingress: "anthropic-messages", headers: own };
    expect((await ask({ ...asked, body: { ...CHAT, ...history, ...body } })).headers["anthropic-beta"]).toBe(want);
  });
});

describe("an answer that comes as a stream only", () => {
  const chunk = (choice: object, usage?: object) => ({
    id: "c-1",
    object: "chat.completion.chunk",
    created: 7,
    model: "qwen3-32b",
    choices: [{ index: 0, delta: {}, finish_reason: null, ...choice }],
    usage: usage ?? null,
  });
  const CHUNKS = [
    chunk({ delta: { role: "assistant", reasoning_content: "Let me" } }),
    chunk({ delta: { reasoning_content: " see." } }),
    chunk({ delta: { content: "4" } }),
    chunk({ delta: { content: "2" } }),
    chunk({ finish_reason: "stop" }, { prompt_tokens: 5, completion_tokens: 9, total_tokens: 14 }),
  ];
  const stream = (chunks: readonly object[], end = "data: [DONE]\n\n"): Reply => ({
    headers: { "content-type": "text/event-stream" },
    pieces: [...chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`), end],
  });

  test.each([
    { name: "a thought of an open Qwen", model: "dashscope/qwen3-32b", body: {}, streams: true },
    { name: "without a thought", model: "dashscope/qwen3-32b", body: { reasoning_effort: "none" }, streams: false },
    { name: "another Qwen", model: "dashscope/qwen-plus", body: { reasoning_effort: "high" }, streams: false },
    { name: "many tokens of Fireworks", model: "fireworks/accounts/fireworks/models/glm-5p2", body: { max_tokens: 8000 }, streams: true },
    { name: "few of them", model: "fireworks/accounts/fireworks/models/glm-5p2", body: { max_tokens: 4096 }, streams: false },
  ])("$name is asked for as one: $streams", async ({ model, body, streams }) => {
    const { body: sent, headers } = await ask({ plan: plan(model), body: { ...CHAT, ...body } });
    expect(sent?.["stream"] ?? false).toBe(streams);
    expect(headers["accept"]).toBe(streams ? "text/event-stream" : "application/json");
  });
  test.each(Object.keys(dispatch.dialects))("is gathered for a client of %s that wants the whole", async (ingress) => {
    const { dialect } = dispatch.forDialect(ingress);
    const body = sampleRequest(dialect, "m", false, catalog.dialects[ingress]?.traits) as Record<string, unknown>;
    const asked = { plan: plan("dashscope/qwen3-32b"), ingress, body };
    const { got, event } = await ask({ ...asked, path: { model: "m", stream: false }, reply: stream(CHUNKS) });
    expect(got.status).toBe(200);
    expect(JSON.stringify(got.body)).toContain("42");
    expect(event).toMatchObject({ outcome: "ok", streamed: false, usage: { input: 5, output: 9 } });
  });
  test("is the whole answer, thought and counts too", async () => {
    const { got } = await ask({ plan: plan("dashscope/qwen3-32b"), body: CHAT, reply: stream(CHUNKS) });
    expect(got.body).toMatchObject({
      id: "c-1",
      object: "chat.completion",
      model: "qwen3-32b",
      choices: [{ message: { content: "42", reasoning_content: "Let me see." }, finish_reason: "stop" }],
      usage: { prompt_tokens: 5, completion_tokens: 9 },
    });
  });
  test("that came whole all the same is that answer", async () => {
    const message = { role: "assistant", content: "42" };
    const body = { id: "c", object: "chat.completion", created: 1, model: "q", choices: [{ index: 0, message, finish_reason: "stop" }] };
    expect((await ask({ plan: plan("dashscope/qwen3-32b"), body: CHAT, reply: { body } })).got.body).toMatchObject({
      choices: [{ message: { content: "42" } }],
    });
  });
  test.each<{ name: string; reply: Reply; kind: string }>([
    { name: "breaks off", reply: stream(CHUNKS.slice(0, 3), ""), kind: "network" },
    {
      name: "tells of an error",
      reply: stream([...CHUNKS.slice(0, 2), { error: { message: "no", code: "server_error" } }]),
      kind: "server_error",
    },
    { name: "is nothing known", reply: stream([{ hello: 1 }]), kind: "bad_response" },
    { name: "is refused", reply: { status: 400, body: { error: { message: "bad", code: "x" } } }, kind: "invalid_request" },
  ])("and $name is that failure", async ({ reply, kind }) => {
    const { got } = await ask({ plan: plan("dashscope/qwen3-32b"), body: CHAT, reply });
    expect(got.failure).toMatchObject({ kind });
  });
});
