// The official SDKs on a provider's own API, let through by the gateway to the sandbox: they are given another address and nothing else.

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;

beforeAll(async () => {
  gateway = await startGateway(`
models: { any: openai/gpt-4.1-mini }
providers:
  openai: { passthrough: { /chat: [POST], /embeddings: [POST], /models: [GET] } }
  anthropic: { passthrough: { /messages: [POST] } }
`);
  openai = new OpenAI({ apiKey: "client-key", baseURL: `${gateway.origin}/passthrough/openai/v1`, maxRetries: 0 });
});
beforeEach(() => gateway.forget());
afterAll(() => gateway.close());

const MESSAGES = [{ role: "user", content: "hello" }] as const;

describe("the OpenAI SDK", () => {
  test("is answered, and its model is the provider's own", async () => {
    const answer = await openai.chat.completions.create({ model: "gpt-4.1-nano", messages: [...MESSAGES] });
    expect(answer.choices[0]?.message.content).not.toBe("");
    expect(gateway.sent).toMatchObject([{ provider: "openai", path: "/chat/completions" }]);
    expect(gateway.sent[0]?.headers["authorization"]).toMatch(/^Bearer (?!client-key)/);
    expect(gateway.events).toMatchObject([{ ingress: "passthrough", passed: { provider: "openai", path: "/chat", status: 200 } }]);
  });
  test("reads a stream", async () => {
    const stream = await openai.chat.completions.create({ model: "gpt-4.1-nano", messages: [...MESSAGES], stream: true });
    let text = "";
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? "";
    expect(text).not.toBe("");
  });
  test("lists the provider's models", async () => {
    const page = await openai.models.list();
    expect(page.data.map(({ id }) => id)).toEqual(["gpt-4.1-mini"]);
  });
  test("raises what the provider refuses as its own", async () => {
    await expect(openai.chat.completions.create({ model: "", messages: [] })).rejects.toBeInstanceOf(OpenAI.BadRequestError);
  });
  test("raises what is not let through", async () => {
    await expect(openai.files.list()).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    await expect(openai.models.delete("m")).rejects.toMatchObject({ status: 405 });
    expect(gateway.sent).toEqual([]);
  });
});

test("the Anthropic SDK is answered, with the version it says", async () => {
  const anthropic = new Anthropic({ apiKey: "client-key", baseURL: `${gateway.origin}/passthrough/anthropic`, maxRetries: 0 });
  const message = await anthropic.messages.create({ model: "claude-haiku-4-5", max_tokens: 10, messages: [...MESSAGES] });
  expect(message.content[0]?.type).toBe("text");
  expect(gateway.sent).toMatchObject([
    { provider: "anthropic", path: "/messages", headers: { "anthropic-version": expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } },
  ]);
  expect(JSON.stringify(gateway.sent[0]?.headers)).not.toContain("client-key");
});
