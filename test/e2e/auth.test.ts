// Keys, as the official SDKs show them, against the running server: what they may ask for, whose things they see, and what they are told otherwise.

import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SANDBOX_KEY } from "../../src/config/bind-access.ts";
import { chatLine, createBatch, resultLines, untilBatchIsOver } from "./batch-client.ts";
import { type Gateway, startGateway } from "./gateway.ts";

const YAML = `
storage: { url: "sqlite::memory:", responses: { keep: 1h } }
auth:
  master_key: \${MASTER}
  teams: { red: { models: [chat, claude], store_content: true } }
  keys:
    free: { secret: "\${FREE}", store_content: true }
    red: { secret: "\${RED}", team: red }
    red2: { secret: "\${RED2}", team: red }
    talk: { secret: "\${TALK}", endpoints: [chat] }
    unkept: { secret: "\${UNKEPT}" }
    tools: { secret: "\${TOOLS}", use: management }
    watcher: { secret: "\${WATCHER}", role: admin_viewer }
    models: { secret: "\${MODELS}", role: admin, use: llm }
models:
  chat: { deployments: [openai/gpt-4.1-mini], fallbacks: { any: [vectors] } }
  claude: anthropic/claude-haiku-4-5
  flash: gemini/gemini-2.5-flash
  vectors: openai/text-embedding-3-small
  "mistral/*": mistral/*
providers:
  openai: { passthrough: { /models: [GET] } }
`;
const keyOf = (id: string): string => `${SANDBOX_KEY}-${id}`;

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway(YAML);
});
beforeEach(() => gateway.forget());
afterAll(() => gateway.close());

const openai = (apiKey: string, path = "/v1") => new OpenAI({ apiKey, baseURL: gateway.origin + path, maxRetries: 0 });
const anthropic = (apiKey: string) => new Anthropic({ apiKey, baseURL: gateway.origin, maxRetries: 0 });
const gemini = (apiKey: string) => new GoogleGenAI({ apiKey, httpOptions: { baseUrl: gateway.origin, retryOptions: { attempts: 1 } } });
const MESSAGES = [{ role: "user" as const, content: "hello" }];
const get = (path: string, key?: string) =>
  fetch(gateway.origin + path, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });

describe("with a key", () => {
  test("the OpenAI SDK is answered, and the event tells whose request it was", async () => {
    const answer = await openai(keyOf("red")).chat.completions.create({ model: "chat", messages: MESSAGES });
    expect(answer.choices[0]?.message.content).not.toBe("");
    expect(gateway.events[0]?.who).toEqual({ keyId: "red", keyAlias: "red", teamId: "red" });
    expect(JSON.stringify(gateway.sent)).not.toContain(SANDBOX_KEY);
  });
  test("the Anthropic SDK is answered", async () => {
    const answer = await anthropic(keyOf("red")).messages.create({ model: "claude", max_tokens: 10, messages: MESSAGES });
    expect(answer.type).toBe("message");
  });
  test("the Google SDK is answered, and so are those who say it in the address", async () => {
    const answer = await gemini(keyOf("free")).models.generateContent({ model: "flash", contents: "hello" });
    expect(answer.text).not.toBe("");
    const body = JSON.stringify({ contents: [{ parts: [{ text: "hello" }] }] });
    const said = await fetch(`${gateway.origin}/v1beta/models/flash:generateContent?key=${keyOf("free")}`, { method: "POST", body });
    expect(said.status).toBe(200);
    expect(gateway.events.map(({ who }) => who?.keyId)).toEqual(["free", "free"]);
  });
  test("the master key is answered everywhere", async () => {
    expect((await openai(SANDBOX_KEY).models.list()).data.map(({ id }) => id)).toEqual(["chat", "claude", "flash", "vectors"]);
    expect((await get("/health/deployments", SANDBOX_KEY)).status).toBe(200);
  });
});

describe("without one, or with a wrong one", () => {
  test("the OpenAI SDK raises its AuthenticationError", async () => {
    const failing = openai("sk-wrong").chat.completions.create({ model: "chat", messages: MESSAGES });
    await expect(failing).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
    await expect(failing).rejects.toMatchObject({ code: "invalid_api_key" });
  });
  test("the Anthropic SDK raises its AuthenticationError", async () => {
    const failing = anthropic("sk-wrong").messages.create({ model: "claude", max_tokens: 10, messages: MESSAGES });
    await expect(failing).rejects.toBeInstanceOf(Anthropic.AuthenticationError);
    await expect(failing).rejects.toMatchObject({ error: { type: "error", error: { type: "authentication_error" } } });
  });
  test("the Google SDK raises its error, status and word", async () => {
    const failing = gemini("sk-wrong").models.generateContent({ model: "flash", contents: "hello" });
    await expect(failing).rejects.toMatchObject({ status: 401 });
    await expect(failing).rejects.toThrow(/UNAUTHENTICATED/);
  });
  test.each(["/v1/models", "/v1/files", "/v1/batches", "/v1/responses/resp_1", "/health/deployments", "/passthrough/openai/v1/models"])(
    "%s answers 401",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toMatch(/No key was shown/);
      expect((await get(path, "sk-wrong")).status).toBe(401);
    },
  );
  test.each(["/health", "/health/live", "/health/ready"])("%s answers, for whoever watches", async (path) => {
    expect((await get(path)).status).toBe(200);
  });
  test("nobody is called, nothing is read, and the event tells no name", async () => {
    await openai("sk-wrong")
      .chat.completions.create({ model: "chat", messages: MESSAGES })
      .catch(() => {});
    expect(gateway.sent).toEqual([]);
    expect(gateway.events).toMatchObject([{ outcome: "auth", who: undefined, model: undefined }]);
  });
});

describe("what a key may not", () => {
  test("a model is refused in each dialect's words", async () => {
    const failing = openai(keyOf("red")).chat.completions.create({ model: "flash", messages: MESSAGES });
    await expect(failing).rejects.toBeInstanceOf(OpenAI.PermissionDeniedError);
    await expect(failing).rejects.toMatchObject({ code: "model_not_allowed", param: "model" });
    const other = anthropic(keyOf("red")).messages.create({ model: "flash", max_tokens: 10, messages: MESSAGES });
    await expect(other).rejects.toBeInstanceOf(Anthropic.PermissionDeniedError);
  });
  test("a fallback does not reach it either", async () => {
    const failing = openai(keyOf("red")).chat.completions.create(
      { model: "chat", messages: MESSAGES },
      { headers: { "x-signalbox-sandbox": "error=500" } },
    );
    await expect(failing).rejects.toMatchObject({ status: 500 });
    expect(gateway.events[0]?.attempts.map(({ deployment }) => deployment)).toEqual(["openai/gpt-4.1-mini"]);
  });
  test("a list of models leaves it out, and so does its own place", async () => {
    const client = openai(keyOf("red"));
    expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["chat", "claude"]);
    await expect(client.models.retrieve("flash")).rejects.toMatchObject({ status: 404 });
    await expect(client.models.retrieve("mistral/small")).rejects.toMatchObject({ status: 404 });
  });
  test("an endpoint is refused", async () => {
    const client = openai(keyOf("talk"));
    await client.chat.completions.create({ model: "chat", messages: MESSAGES });
    for (const failing of [client.embeddings.create({ model: "vectors", input: "a" }), client.files.list(), client.batches.list()])
      await expect(Promise.resolve(failing)).rejects.toMatchObject({ status: 403, code: "endpoint_not_allowed" });
    expect((await get("/passthrough/openai/v1/models", keyOf("talk"))).status).toBe(403);
  });
  test("a key of the management API asks no model", async () => {
    const failing = openai(keyOf("tools")).chat.completions.create({ model: "chat", messages: MESSAGES });
    await expect(failing).rejects.toBeInstanceOf(OpenAI.PermissionDeniedError);
  });
  test("how deployments do is for administrators", async () => {
    expect((await get("/health/deployments", keyOf("free"))).status).toBe(403);
    expect((await get("/health/deployments", keyOf("watcher"))).status).toBe(200);
    expect((await get("/health/deployments", keyOf("models"))).status).toBe(403);
  });
});

describe("whose things they are", () => {
  test("files are their team's, and are not there for anybody else", async () => {
    const [mine, mates, others] = [openai(keyOf("red")), openai(keyOf("red2")), openai(keyOf("free"))];
    const file = await mine.files.create({ file: await toFile(Buffer.from("secret"), "a.txt"), purpose: "user_data" });
    expect((await mates.files.retrieve(file.id)).id).toBe(file.id);
    expect((await others.files.list()).data).toEqual([]);
    for (const client of [others, openai(SANDBOX_KEY)]) {
      await expect(client.files.retrieve(file.id)).rejects.toMatchObject({ status: 404 });
      await expect(client.files.content(file.id)).rejects.toMatchObject({ status: 404 });
      await expect(client.files.delete(file.id)).rejects.toMatchObject({ status: 404 });
    }
    const failing = others.batches.create({ input_file_id: file.id, endpoint: "/v1/chat/completions", completion_window: "24h" });
    await expect(failing).rejects.toMatchObject({ status: 404 });
    expect(await (await mine.files.content(file.id)).text()).toBe("secret");
  });
  test("a batch is its team's, and its lines run as whoever made it", async () => {
    const [mine, others] = [openai(keyOf("red")), openai(keyOf("free"))];
    const { id } = await createBatch(mine, [chatLine("a"), chatLine("b", "flash")]);
    await expect(others.batches.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(others.batches.cancel(id)).rejects.toMatchObject({ status: 404 });
    expect((await others.batches.list()).data).toEqual([]);
    const batch = await untilBatchIsOver(mine, id);
    expect(batch.request_counts).toEqual({ total: 2, completed: 1, failed: 1 });
    const [failed] = await resultLines(mine, batch.error_file_id);
    expect(failed).toMatchObject({ custom_id: "b", response: { status_code: 403 } });
    expect(gateway.events.map(({ who }) => who?.keyId)).toEqual(["red", "red"]);
  });
  test("a kept answer is its team's, and nobody else's request can follow it", async () => {
    const [mine, mates, others] = [openai(keyOf("red")), openai(keyOf("red2")), openai(keyOf("free"))];
    const { id } = await mine.responses.create({ model: "claude", input: "hello" });
    expect((await mates.responses.retrieve(id)).id).toBe(id);
    await expect(others.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(others.responses.delete(id)).rejects.toMatchObject({ status: 404 });
    await mates.responses.create({ model: "claude", input: "and?", previous_response_id: id });
    gateway.forget();
    await expect(others.responses.create({ model: "claude", input: "and?", previous_response_id: id })).rejects.toMatchObject({
      status: 400,
    });
    expect(gateway.sent).toEqual([]);
  });
});

test("what a key says and is told is kept only where it, or its team, says so", async () => {
  const unkept = openai(keyOf("unkept"));
  const { id } = await unkept.responses.create({ model: "claude", input: "hello" });
  await expect(unkept.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
  await expect(unkept.responses.create({ model: "claude", input: "and?", previous_response_id: id })).rejects.toMatchObject({
    status: 400,
  });
});

test("what is let through shows the provider nothing of the client's key", async () => {
  await openai(keyOf("free"), "/passthrough/openai/v1").models.list();
  expect(gateway.sent).toHaveLength(1);
  expect(JSON.stringify(gateway.sent)).not.toContain(keyOf("free"));
  expect(gateway.events).toMatchObject([{ ingress: "passthrough", who: { keyId: "free" } }]);
});

test("a header of its own for keys is the only one that is looked at, and goes no further", async () => {
  const own = await startGateway(YAML.replace("master_key:", "header: X-Company-Key\n  master_key:"));
  try {
    const ask = (headers: Record<string, string>) => fetch(`${own.origin}/passthrough/openai/v1/models`, { headers });
    expect((await ask({ authorization: `Bearer ${keyOf("free")}` })).status).toBe(401);
    expect((await ask({ "x-company-key": keyOf("free") })).status).toBe(200);
    expect(own.sent).toHaveLength(1);
    expect(JSON.stringify(own.sent)).not.toContain(keyOf("free"));
  } finally {
    await own.close();
  }
});
