// Requests that are copied to another deployment behind the client's back, through the whole gateway: the copy is asked like any other.

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway(`
models:
  to-messages: { deployments: [openai/gpt-4.1-mini], mirror: { to: anthropic/claude-haiku-4-5, share: 100% } }
  to-chat: { deployments: [anthropic/claude-haiku-4-5], mirror: { to: openai/gpt-4.1-mini, share: 100% } }
`);
});
// Fails where a copy ended in a bug of ours.
afterAll(() => gateway.close());

const MESSAGES = [{ role: "user" as const, content: "Hello" }];
const asks = {
  openai: (model: string) =>
    new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 }).chat.completions.create({
      model,
      messages: MESSAGES,
    }),
  anthropic: (model: string) =>
    new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 }).messages.create(
      { model, max_tokens: 20, messages: MESSAGES },
      { headers: { "anthropic-beta": "context-1m-2025-08-07" } },
    ),
};

test.each([
  { client: "anthropic", model: "to-messages", copy: { provider: "anthropic", path: "/messages" } },
  { client: "anthropic", model: "to-chat", copy: { provider: "openai", path: "/chat/completions" } },
  { client: "openai", model: "to-messages", copy: { provider: "anthropic", path: "/messages" } },
  { client: "openai", model: "to-chat", copy: { provider: "openai", path: "/chat/completions" } },
] as const)("a copy of what $client asks of $model arrives", async ({ client, model, copy }) => {
  gateway.forget();
  await asks[client](model);
  await vi.waitFor(() => expect(gateway.sent).toHaveLength(2));
  const sent = gateway.sent.find(({ provider }) => provider === copy.provider);
  expect(sent?.path).toBe(copy.path);
  expect(sent?.headers["anthropic-beta"]).toBe(client === "anthropic" && model === "to-messages" ? "context-1m-2025-08-07" : undefined);
});
