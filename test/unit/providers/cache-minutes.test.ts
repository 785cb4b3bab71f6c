// How long real providers keep prompts, as the catalogue says it: what an affinity without a time of its own goes by.

import { expect, test } from "vitest";
import { CACHE_MINUTES } from "../../../src/contract/context.ts";
import { planOf } from "../../fakes/real-providers.ts";

test.each([
  ["openai/gpt-5.6-terra", 30],
  ["openai/gpt-6.1-sol", 30],
  ["openai/gpt-5.4-mini", 5],
  ["anthropic/claude-haiku-4-5", 5],
])("%s: %s minutes", (model, minutes) => {
  const { groups } = planOf(`models: { a: ${model} }`, { OPENAI_API_KEY: "k1", ANTHROPIC_API_KEY: "k2" });
  expect(groups["a"]?.deployments[0]?.traits[CACHE_MINUTES]).toBe(minutes);
});
