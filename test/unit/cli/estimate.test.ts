import { expect, test } from "vitest";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import { estimate } from "../../../src/cli/estimate.ts";

const request = (text: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  model: "m",
  messages: [{ role: "user", content: [{ type: "text", text }] }],
  ...more,
});
const model = { price: { input: 1n, output: 10n }, free: false, facts: { context: undefined, maxOutput: 100, supports: [] } };

test.each([
  {
    says: "the model's longest answer",
    given: request(""),
    model,
    want: { answerTokens: 100, most: (prompt: number) => BigInt(prompt) + 1000n },
  },
  {
    says: "the request's own limit",
    given: request("", { max_completion_tokens: 5 }),
    model,
    want: { answerTokens: 5, most: (prompt: number) => BigInt(prompt) + 50n },
  },
  {
    says: "every choice",
    given: request("", { max_completion_tokens: 5, n: 3 }),
    model,
    want: { answerTokens: 15, most: (prompt: number) => BigInt(prompt) + 150n },
  },
  {
    says: "the dearest bucket",
    given: request("", { max_completion_tokens: 1 }),
    model: { ...model, price: { input: 1n, output: 10n, reasoning: 20n, cache_write: 3n } },
    want: { answerTokens: 1, most: (prompt: number) => 3n * BigInt(prompt) + 20n },
  },
  {
    says: "nothing for a free model",
    given: request(""),
    model: { ...model, price: undefined, free: true },
    want: { answerTokens: 100, most: () => 0n },
  },
  {
    says: "nothing known without a price",
    given: request(""),
    model: { ...model, price: undefined },
    want: { answerTokens: 100, most: () => undefined },
  },
  {
    says: "nothing known without a limit",
    given: request(""),
    model: { ...model, facts: { ...model.facts, maxOutput: undefined } },
    want: { answerTokens: undefined, most: () => undefined },
  },
])("the highest price counts $says", ({ given, model: of, want }) => {
  const { promptTokens, answerTokens, most } = estimate(given, of, 0);
  expect(answerTokens).toBe(want.answerTokens);
  expect(most).toBe(want.most(promptTokens));
});

test("a longer prompt counts more, tools count, and attachments are owned up to", () => {
  const short = estimate(request("a"), model, 0);
  expect(estimate(request("a".repeat(400)), model, 0).promptTokens).toBeGreaterThanOrEqual(short.promptTokens + 100);
  expect(
    estimate(request("a", { tools: [{ type: "function", name: "t", description: "x".repeat(90) }] }), model, 0).promptTokens,
  ).toBeGreaterThan(short.promptTokens + 20);
  const image = request("a", {
    messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: `data:${"x".repeat(9000)}` } }] }],
  });
  expect(estimate(image, model, 0)).toMatchObject({ leavesOutAttachments: true });
  expect(estimate(image, model, 0).promptTokens).toBeLessThan(100);
});
