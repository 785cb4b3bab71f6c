// The operations beside chat, asked by the official SDK against the running server: vectors, judgements, and what is refused.

import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

const YAML = `
providers:
  house:
    dialect: openai-chat
    also: [openai-embeddings]
    base_url: http://127.0.0.1:9/v1
    auth: none
    models:
      bge-m3: { operation: embeddings, context: 8192, free: true }
      qwen: { free: true }
models:
  vectors: openai/text-embedding-3-small
  old: openai/text-embedding-ada-002
  house-vectors: house/bge-m3
  judge: openai/omni-moderation-latest
  chat: openai/gpt-4.1-mini
aliases: { omni-moderation-latest: judge }
`;
let gateway: Gateway;
let openai: OpenAI;
beforeAll(async () => {
  gateway = await startGateway(YAML);
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
});
afterAll(() => gateway.close());

const cosine = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

describe("embeddings", () => {
  test.each(["vectors", "house-vectors"])("%s: alike texts get alike vectors, in the SDK's own base64", async (model) => {
    const answer = await openai.embeddings.create({ model, input: ["the train waits", "the train waits here", "a quiet lamp"] });
    const [a, b, c] = answer.data.map((one) => one.embedding);
    expect(answer.data.map((one) => one.index)).toEqual([0, 1, 2]);
    expect(cosine(a ?? [], b ?? [])).toBeGreaterThan(cosine(a ?? [], c ?? []));
    expect(answer.usage.prompt_tokens).toBe(answer.usage.total_tokens);
  });
  test.each([
    { input: "one text", encoding_format: "float" as const, dimensions: 8, want: 8 },
    { input: [1, 2, 3], encoding_format: "float" as const, dimensions: 16, want: 16 },
  ])("$input has $want dimensions", async ({ want, ...asked }) => {
    const { data } = await openai.embeddings.create({ model: "vectors", ...asked });
    expect(data.map((one) => one.embedding.length)).toEqual([want]);
  });
  test("the answer says what it cost and who gave it", async () => {
    const { response } = await openai.embeddings.create({ model: "vectors", input: "x" }).withResponse();
    expect(response.headers.get("x-signalbox-model")).toBe("openai/text-embedding-3-small");
    expect(Number(response.headers.get("x-signalbox-cost"))).toBeGreaterThan(0);
  });
  test.each([
    { model: "chat", input: "x", says: 'Model "chat" is not for embeddings. Models that are: "vectors", "old" and "house-vectors".' },
    { model: "nothing", input: "x", says: 'There is no model "nothing"' },
    { model: "vectors", input: [] as string[], says: "input" },
  ])("$model with $input is refused: $says", async ({ says, ...asked }) => {
    await expect(openai.embeddings.create(asked)).rejects.toThrow(says);
  });
  test("a model for embeddings does not chat", async () => {
    const asked = openai.chat.completions.create({ model: "vectors", messages: [{ role: "user", content: "x" }] });
    await expect(asked).rejects.toThrow('Model "vectors" is not for chat.');
  });
});

describe("moderations", () => {
  test("texts are judged apart", async () => {
    const { results } = await openai.moderations.create({ model: "judge", input: ["all quiet", "such violence"] });
    expect(results.map((one) => one.flagged)).toEqual([false, true]);
    expect(results[1]?.categories.violence).toBe(true);
  });
  test("a client that names no model means the usual one", async () => {
    const { results, model } = await openai.moderations.create({
      input: [
        { type: "text", text: "all quiet" },
        { type: "image_url", image_url: { url: "https://example.com/a.png" } },
      ],
    });
    expect([model, results.length]).toEqual(["omni-moderation-latest", 1]);
  });
});
