// Which models there are, as the official SDKs of each dialect ask for it and parse it; and whose words a refusal at a path of nobody is in.

import Anthropic from "@anthropic-ai/sdk";
import { ApiError, GoogleGenAI, type Model } from "@google/genai";
import { CohereClient } from "cohere-ai";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;
let anthropic: Anthropic;
let gemini: GoogleGenAI;
let cohere: CohereClient;
let ollama: Ollama;

beforeAll(async () => {
  gateway = await startGateway(`
models:
  chat: anthropic/claude-haiku-4-5
  mixed: [openai/gpt-4.1-mini, cohere/command-a-03-2025]
  vectors: openai/text-embedding-3-small
  "anthropic/*": anthropic/*
aliases: { also: chat }
`);
  const { origin } = gateway;
  openai = new OpenAI({ apiKey: "k", baseURL: `${origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "k", baseURL: origin, maxRetries: 0 });
  gemini = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: origin } });
  cohere = new CohereClient({ token: "k", environment: origin });
  ollama = new Ollama({ host: origin });
});
afterAll(() => gateway.close());

const NAMES = ["also", "chat", "mixed", "vectors"];

describe("models are listed for", () => {
  test("OpenAI's SDK, with what they do", async () => {
    expect((await openai.models.list()).data).toMatchObject([
      { id: "also", owned_by: "anthropic", operations: ["chat"] },
      { id: "chat", context_window: 200000, capabilities: expect.arrayContaining(["tools", "vision"]) },
      { id: "mixed", owned_by: "signalbox" },
      { id: "vectors", object: "model", operations: ["embeddings"] },
    ]);
    expect(await openai.models.retrieve("anthropic/claude-x")).toMatchObject({ id: "anthropic/claude-x" });
    await expect(openai.models.retrieve("none")).rejects.toMatchObject({ status: 404, code: "model_not_found" });
  });

  test("Anthropic's SDK, page by page", async () => {
    const first = await anthropic.models.list({ limit: 2 });
    expect(first).toMatchObject({
      has_more: true,
      first_id: "also",
      last_id: "chat",
      data: [{ id: "also", type: "model" }, { id: "chat" }],
    });
    expect(Date.parse(first.data[0]?.created_at ?? "")).not.toBeNaN();
    const rest = await first.getNextPage();
    expect(rest).toMatchObject({ has_more: false, data: [{ id: "mixed" }, { id: "vectors" }] });
    const before = await anthropic.models.list({ limit: 2, before_id: "vectors" });
    expect(before).toMatchObject({ has_more: true, data: [{ id: "chat" }, { id: "mixed" }] });
    const all: string[] = [];
    for await (const { id } of anthropic.models.list({ limit: 1 })) all.push(id);
    expect(all).toEqual(NAMES);
    expect(await anthropic.models.retrieve("chat")).toMatchObject({
      id: "chat",
      display_name: "chat",
      max_input_tokens: 200000,
      lifecycle: "active",
    });
    await expect(anthropic.models.retrieve("none")).rejects.toBeInstanceOf(Anthropic.NotFoundError);
    await expect(anthropic.models.list({ after_id: "none" })).rejects.toBeInstanceOf(Anthropic.BadRequestError);
  });

  test("Google's SDK, page by page", async () => {
    const models: Model[] = [];
    for await (const model of await gemini.models.list({ config: { pageSize: 3 } })) models.push(model);
    expect(models.map(({ name }) => name)).toEqual(NAMES.map((name) => `models/${name}`));
    expect(models[3]?.supportedActions).toEqual(["batchEmbedContents"]);
    expect(await gemini.models.get({ model: "chat" })).toMatchObject({
      name: "models/chat",
      displayName: "chat",
      inputTokenLimit: 200000,
      supportedActions: ["generateContent", "streamGenerateContent", "countTokens"],
    });
    expect(await gemini.models.get({ model: "models/chat" })).toMatchObject({ name: "models/chat" });
    await expect(gemini.models.get({ model: "none" })).rejects.toBeInstanceOf(ApiError);
  });

  test("Cohere's SDK, page by page", async () => {
    const first = await cohere.models.list({ pageSize: 3 });
    expect(first.models?.map(({ name, endpoints }) => [name, endpoints])).toEqual([
      ["also", ["chat"]],
      ["chat", ["chat"]],
      ["mixed", ["chat"]],
    ]);
    const rest = await cohere.models.list({ pageSize: 3, pageToken: first.nextPageToken ?? "" });
    expect(rest).toMatchObject({ models: [{ name: "vectors", endpoints: ["embed"] }] });
    expect(rest.nextPageToken).toBeUndefined();
    expect(await cohere.models.get("chat")).toMatchObject({ contextLength: 200000, features: expect.arrayContaining(["tools", "vision"]) });
    await expect(cohere.models.get("none")).rejects.toMatchObject({ statusCode: 404 });
  });

  test("Ollama's SDK, and shown", async () => {
    const { models } = await ollama.list();
    expect(models.map(({ name, model }) => [name, model])).toEqual(NAMES.map((name) => [name, name]));
    const shown = await ollama.show({ model: "chat" });
    expect(shown).toMatchObject({ model_info: { "signalbox.context_length": 200000 } });
    expect(shown.capabilities).toEqual(expect.arrayContaining(["completion", "tools", "vision"]));
    expect((await ollama.show({ model: "vectors" })).capabilities).toEqual(["embedding"]);
    expect((await ollama.version()).version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(ollama.show({ model: "none" })).rejects.toMatchObject({ status_code: 404, error: 'There is no model "none".' });
    await expect(ollama.show({ model: "" })).rejects.toMatchObject({ status_code: 404 });
  });
});

describe("a refusal is in the words of the dialect that is nearest", () => {
  const OPENAI = { error: { type: "invalid_request_error" } };
  const ANTHROPIC = { type: "error", error: { type: expect.stringMatching(/_error$/) } };
  const GEMINI = { error: { status: expect.stringMatching(/^[A-Z_]+$/) } };
  const PLAIN = { error: expect.any(String) };
  test.each([
    { method: "GET", path: "/nothing", status: 404, body: OPENAI },
    { method: "GET", path: "/v1/nothing", status: 404, body: OPENAI },
    { method: "POST", path: "/v1/chat/nothing", status: 404, body: OPENAI },
    { method: "GET", path: "/v1/chat/completions", status: 405, body: OPENAI },
    { method: "POST", path: "/v1/messages/nothing", status: 404, body: ANTHROPIC },
    { method: "GET", path: "/v1/messages", status: 405, body: ANTHROPIC },
    { method: "GET", path: "/v1beta/nothing", status: 404, body: GEMINI },
    { method: "GET", path: "/v1beta/models/chat:generateContent", status: 405, body: GEMINI },
    { method: "POST", path: "/v1beta/models", status: 405, body: GEMINI },
    { method: "GET", path: "/v1beta/models?pageSize=none", status: 400, body: GEMINI },
    { method: "POST", path: "/api/generate", status: 404, body: PLAIN },
    { method: "GET", path: "/api/show", status: 405, body: PLAIN },
    { method: "POST", path: "/api/tags", status: 405, body: PLAIN },
    { method: "DELETE", path: "/v1/models/chat", status: 405, body: OPENAI },
    { method: "DELETE", path: "/v1/models/chat", header: "anthropic-version", status: 405, body: ANTHROPIC },
    { method: "GET", path: "/v1/models/none", header: "anthropic-version", status: 404, body: ANTHROPIC },
    { method: "GET", path: "/v1/models/none", header: "x-goog-api-key", status: 404, body: GEMINI },
    { method: "GET", path: "/v1/models?limit=0", header: "anthropic-version", status: 400, body: ANTHROPIC },
  ])("$method $path ($header) → $status", async ({ method, path, header, status, body }) => {
    const response = await fetch(gateway.origin + path, { method, headers: header === undefined ? {} : { [header]: "1" } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });
});
