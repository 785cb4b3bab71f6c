// Our prices beside a public price list: every difference has its reason here, and where there is none both come to the same cost.

import { readdirSync, readFileSync } from "node:fs";
import { calcPrice } from "@pydantic/genai-prices";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Difference, listedPrice } from "../../../codegen/prices/listed.ts";
import { syncProvider } from "../../../codegen/prices/sync.ts";
import { catalog } from "../../../generated/dispatch.ts";
import { matchesGlob } from "../../../src/config/upstream-model.ts";
import type { Price, Usage } from "../../../src/contract/usage.ts";
import { priceAt, priceOf } from "../../../src/pricing/price.ts";

const AT = new Date("2026-11-27T00:00:00Z");
const files = readdirSync("schema/pricing").sort();
const read = (folder: string, file: string): string => readFileSync(`schema/${folder}/${file}`, "utf8");

/** `provider/model` and rate, as globs → why ours stands. */
const EXPLAINED: readonly (readonly [what: string, rate: string, why: string])[] = [
  ["openai/*", "web_search", "no wire we speak counts OpenAI's searches"],
  ["azure/*", "web_search", "no wire we speak counts OpenAI's searches"],
  ["openrouter/openai/*", "web_search", "no wire we speak counts OpenAI's searches"],
  ["openai/gpt-5.6-sol", "*", "a promotion of the summer, not announced beyond 2026-11-21"],
  ["openrouter/openai/gpt-5.6-sol", "*", "another promotion, without an end to be read"],
  ["openai/gpt-image-1.5", "output*", "its answers do not tell pictures from text, and are nearly all picture"],
  ["anthropic/claude-sonnet-4-5*", "* above 200000", "its long context has ended; a prompt that long is refused"],
  ["vertex_ai/claude-*", "* above 200000", "long prompts cost the same since the maker says so"],
  ["anthropic/claude-sonnet-5-5", "cache_read", "the vendor's page, read later than the list"],
  ["azure/o4-mini", "cache_read", "the list rounds to cents"],
  ["bedrock/*", "*", "open models are priced by region; ours are those of us-east-1"],
  ["deepseek/deepseek-v4-flash*", "*", "the vendor's page, read later: billed as deepseek-flash"],
  ["openrouter/deepseek/*", "*", "as at DeepSeek itself"],
  ["openrouter/google/*", "*", "storing a cache, which OpenRouter adds up by the hour"],
  ["fireworks/*", "cache_read", "models.dev and the list disagree"],
  ["groq/openai/gpt-oss-safeguard-20b", "*", "the vendor's page, read later"],
  ["minimax/MiniMax-M2.5-highspeed", "*", "retired"],
  ["mistral/*-latest", "*", "the list has older models behind the alias"],
  ["mistral/magistral-small-*", "output", "the vendor's card, read later"],
  ["mistral/voxtral-small-24b-2507", "output", "the vendor's card, read later"],
  ["mistral/mistral-embed", "output", "vectors have no output tokens"],
  ["novita/*", "*", "the router's price, read later"],
  ["perplexity/*", "request", "the list takes the dearest search context, ours is the default one"],
  ["together/*", "*", "models.dev and the list disagree"],
];
const shown = (id: string, { model, rate, ours, theirs }: Difference): string => `${id}/${model} ${rate}: ${ours} here, ${theirs} there`;
const found = files.flatMap((file) =>
  syncProvider(read("pricing", file), read("providers", file), AT).kept.map((one) => ({ id: file.replace(".yaml", ""), one })),
);
const explains = ([what, rate]: (typeof EXPLAINED)[number], { id, one }: (typeof found)[number]): boolean =>
  matchesGlob(what, `${id}/${one.model}`) && matchesGlob(rate, one.rate);

test("every difference has a reason", () => {
  expect(found.filter((one) => !EXPLAINED.some((row) => explains(row, one))).map(({ id, one }) => shown(id, one))).toEqual([]);
});
test.each(EXPLAINED)("%s differs in %s: %s", (...row) => {
  expect(found.some((one) => explains(row, one))).toBe(true);
});
test("what is written by the synchroniser is as the list has it", () => {
  for (const file of files) expect(syncProvider(read("pricing", file), read("providers", file), AT).changed, file).toEqual([]);
});

describe("the same cost", () => {
  const same = files.flatMap((file) => {
    const id = file.replace(".yaml", "");
    const { listed_as: listedAs } = parse(read("pricing", file)) as { listed_as?: string };
    const provider = (
      catalog.providers as Readonly<
        Record<string, { models: Readonly<Record<string, { price?: import("../../../src/contract/usage.ts").Price }>> }>
      >
    )[id];
    if (listedAs === undefined || provider === undefined) return [];
    return Object.entries(provider.models).flatMap(([model, { price }]) => {
      const differs = found.some((one) => one.id === id && one.one.model === model && !one.one.rate.startsWith("web_search"));
      return price === undefined || differs || listedPrice(listedAs, model, AT) === undefined ? [] : [{ id, model, listedAs, price }];
    });
  });
  test("is told of many", () => expect(same.length).toBeGreaterThan(150));

  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000_000 }));
  const usage = fc.record({ input: count, cache_read: count, output: count, reasoning: count });
  test("for any tokens read, cached, written and thought", () => {
    fc.assert(
      fc.property(fc.constantFrom(...same), usage, ({ model, listedAs, price }, counts: Usage) => {
        const { input = 0, output = 0, reasoning = 0 } = counts;
        // The list lacks the cache of some models, whose price we know.
        const cache_read = listedPrice(listedAs, model, AT)?.rates["cache_read"] === undefined ? 0 : (counts.cache_read ?? 0);
        const theirs = calcPrice(
          {
            input_tokens: input + cache_read,
            cache_read_tokens: cache_read,
            output_tokens: output + reasoning,
            output_reasoning_tokens: reasoning,
          },
          model,
          { providerId: listedAs, timestamp: AT },
        );
        const ours =
          Number(priceOf({ input, cache_read, output, reasoning }, priceAt({ ...price, requests: undefined }, AT.getTime())).total) / 1e12;
        expect(Math.abs(ours - (theirs?.total_price ?? Number.NaN)), `${model}: ${ours}`).toBeLessThanOrEqual(1e-9 + ours * 1e-9);
      }),
      { numRuns: 2000 },
    );
  });
});

test("the same price in every hour of a working day, where the list tells hours too", () => {
  const { price } = (catalog.providers["deepseek"]?.models["deepseek-v4-pro"] ?? {}) as { price: Price }; // told by the expectations below
  for (let hour = 0; hour < 24; hour += 1) {
    const at = new Date(AT.getTime() + hour * 3_600_000);
    const { input, cache_read, output } = priceAt(price, at.getTime());
    const ours = { input: Number(input) / 1e6, cache_read: Number(cache_read) / 1e6, output: Number(output) / 1e6 };
    expect(listedPrice("deepseek", "deepseek-v4-pro", at)?.rates, `at ${hour}:00`).toEqual(ours);
  }
});

describe("the synchroniser", () => {
  const pricing =
    'listed_as: openai\nmodels:\n  gpt-5: { input: "1", output: "10" } # by hand\n  gpt-4o: { input: "1", output: "1", synced: 2026-01-01 }\n';
  const provider = "models:\n  gpt-5:\n  gpt-5-nano: { price: unknown, context: 5 } # new\n";
  const synced = syncProvider(pricing, provider, AT);
  test("leaves what was written by hand, and tells how it differs", () => {
    expect(synced.kept).toContainEqual({ model: "gpt-5", rate: "input", ours: 1, theirs: 1.25 });
    expect(synced.pricing).toContain('  gpt-5: { input: "1", output: "10" } # by hand\n');
  });
  test("writes its own entries anew", () => {
    expect(synced.pricing).toMatch(/gpt-4o: \{ input: "2.5", output: "10", .*synced: 2026-11-27 \}/);
  });
  test("writes sound by the hour, and no tier of what is not of tokens", () => {
    const added = syncProvider(
      "listed_as: openai\nmodels:\n  made-up: { input: 1, output: 1 }\n",
      "models:\n  whisper-1: { price: unknown }\n  gpt-5.5-pro: { price: unknown }\n",
      AT,
    ).pricing;
    expect(added).toContain('"whisper-1": { input: "0", output: "0", audio: { price: "0.36", per: hour }, synced: 2026-11-27 }');
    expect(added).toMatch(/web_search: "10", tiers: \[ \{ above: 271999, input: "60", output: "270" \} \], synced/);
  });
  test("adds a price that was unknown, and touches nothing else of the provider", () => {
    expect(synced.pricing).toMatch(/"gpt-5-nano": \{ input: "0.05", output: "0.4", .*synced: 2026-11-27 \}/);
    expect(synced.provider).toBe("models:\n  gpt-5:\n  gpt-5-nano: { context: 5 } # new\n");
  });
});
