import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATE_FIELDS, timesRates } from "../../../src/config/rates.ts";
import type { Price, Usage } from "../../../src/contract/usage.ts";
import { costOf, formatUsd, priceOf, promptTokens } from "../../../src/pricing/price.ts";

const PRICE: Price = {
  input: 3_000_000n,
  output: 15_000_000n,
  cache_read: 300_000n,
  cache_write: 3_750_000n,
  web_searches: 10_000_000_000n,
};

describe("priceOf", () => {
  test.each<{ given: string; usage: Usage; price: Price; want: bigint }>([
    { given: "input and output", usage: { input: 10, output: 2 }, price: PRICE, want: 60_000_000n },
    { given: "a cached prompt", usage: { cache_read: 10 }, price: PRICE, want: 3_000_000n },
    { given: "a cached prompt without a price for it", usage: { cache_read: 10 }, price: { input: 7n, output: 9n }, want: 70n },
    { given: "an hour's cache priced as the short one", usage: { cache_write_1h: 4 }, price: PRICE, want: 15_000_000n },
    { given: "an hour's cache with nothing of its own", usage: { cache_write_1h: 4 }, price: { input: 7n, output: 9n }, want: 28n },
    { given: "reasoning as output", usage: { reasoning: 3 }, price: PRICE, want: 45_000_000n },
    { given: "reasoning at its own rate", usage: { reasoning: 3 }, price: { ...PRICE, reasoning: 1n }, want: 3n },
    {
      given: "predictions, taken or not, as output",
      usage: { accepted_prediction: 1, rejected_prediction: 2 },
      price: { input: 7n, output: 9n },
      want: 27n,
    },
    { given: "tool input as input", usage: { tool_input: 5 }, price: { input: 7n, output: 9n }, want: 35n },
    { given: "audio as text when unpriced", usage: { input_audio: 1, output_audio: 1 }, price: { input: 7n, output: 9n }, want: 16n },
    { given: "searches at their rate", usage: { web_searches: 2 }, price: PRICE, want: 20_000_000_000n },
    { given: "searches of a model that has no rate for them", usage: { web_searches: 2 }, price: { input: 7n, output: 9n }, want: 0n },
    { given: "nothing", usage: {}, price: PRICE, want: 0n },
    { given: "a count that is no count", usage: { input: Number.NaN, output: -3 }, price: PRICE, want: 0n },
  ])("$given costs $want", ({ usage, price, want }) => expect(priceOf(usage, price).total).toBe(want));

  const TIERED: Price = {
    input: 1n,
    output: 2n,
    web_searches: 100n,
    tiers: [
      { above: 100, input: 10n, output: 20n },
      { above: 200, input: 50n, output: 60n, cache_read: 5n },
    ],
  };
  test.each<{ given: string; usage: Usage; want: bigint }>([
    { given: "a prompt at the step", usage: { input: 100, output: 1 }, want: 102n },
    { given: "a prompt one token above it", usage: { input: 101, output: 1 }, want: 1030n },
    { given: "cached tokens, which count as prompt", usage: { input: 1, cache_read: 200, output: 1 }, want: 50n + 1000n + 60n },
    { given: "output, which does not", usage: { input: 1, output: 500 }, want: 1001n },
    { given: "searches, which have no tiers", usage: { input: 201, web_searches: 1 }, want: 201n * 50n + 100n },
  ])("a tier applies to the whole request: $given", ({ usage, want }) => expect(priceOf(usage, TIERED).total).toBe(want));

  const buckets = [
    "input",
    "input_audio",
    "cache_read",
    "cache_write",
    "cache_write_1h",
    "tool_input",
    "output",
    "output_audio",
    "reasoning",
    "accepted_prediction",
    "rejected_prediction",
    "web_searches",
  ] as const;
  const anyUsage = fc.record(Object.fromEntries(buckets.map((bucket) => [bucket, fc.nat(2_000_000)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Usage>; // keys are the buckets above
  const rate = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const anyPrice: fc.Arbitrary<Price> = fc.record(
    { input: rate, output: rate, cache_read: rate, cache_write: rate, reasoning: rate, input_audio: rate, web_searches: rate },
    { requiredKeys: ["input", "output"] },
  );

  test("the lines sum to the total, each is tokens × rate, and every token stands on exactly one", () =>
    fc.assert(
      fc.property(anyUsage, anyPrice, (usage, price) => {
        const { total, lines } = priceOf(usage, price);
        expect(lines.reduce((sum, line) => sum + line.cost, 0n)).toBe(total);
        for (const line of lines) expect(line.cost).toBe(line.rate * BigInt(line.tokens));
        expect(new Set(lines.map((line) => line.bucket)).size).toBe(lines.length);
        expect(lines.reduce((sum, line) => sum + line.tokens, 0)).toBe(Object.values(usage).reduce((sum: number, n) => sum + (n ?? 0), 0));
      }),
    ));
  test("more tokens never cost less", () =>
    fc.assert(
      fc.property(anyUsage, anyPrice, fc.constantFrom(...buckets), fc.nat(1000), (usage, price, bucket, more) => {
        const larger = { ...usage, [bucket]: (usage[bucket] ?? 0) + more };
        expect(priceOf(larger, price).total >= priceOf(usage, price).total).toBe(true);
        expect(promptTokens(larger)).toBeGreaterThanOrEqual(promptTokens(usage));
      }),
    ));
});

describe("formatUsd", () => {
  test.each([
    [0n, "0"],
    [1n, "0.000000000001"],
    [37_500n, "0.0000000375"],
    [1_000_000_000_000n, "1"],
    [12_340_000_000_000n, "12.34"],
    [-2_500_000_000_000n, "-2.5"],
    [900_719_925_474_099_300_000_001n, "900719925474.099300000001"],
  ])("%d pico-dollars are %s dollars", (pico, want) => expect(formatUsd(pico)).toBe(want));

  test("no digit is lost", () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (pico) => {
        const [whole = "", fraction = ""] = formatUsd(pico).split(".");
        expect(BigInt(whole) * 10n ** 12n + BigInt(fraction.padEnd(12, "0"))).toBe(pico);
      }),
    ));
});

describe("what is not counted in tokens", () => {
  const price: Price = { input: 2n, output: 3n, search_units: 5n, images: 7n, input_characters: 11n, audio_seconds: 13n };
  test.each<{ given: string; usage: Usage; want: bigint }>([
    { given: "searches of a reranker", usage: { search_units: 2 }, want: 10n },
    { given: "pictures", usage: { images: 3 }, want: 21n },
    { given: "characters", usage: { input_characters: 4 }, want: 44n },
    { given: "seconds, to the nearest whole one", usage: { audio_seconds: 59.6 }, want: 780n },
    { given: "pictures that are read, as input where they have no rate", usage: { input_image: 5 }, want: 10n },
  ])("$given", ({ usage, want }) => expect(priceOf(usage, price).total).toBe(want));
  test("a fee is added once for each call that an answer took, also when that is several", () => {
    const priced = { price: { ...price, requests: 100n }, free: false };
    expect([undefined, 1, 3].map((calls) => costOf(priced, { input: 1 }, 0, undefined, calls))).toEqual([102n, 102n, 302n]);
  });
  test("a fee is added to every answer, once, with a line of its own", () => {
    expect(priceOf({ input: 1 }, { ...price, requests: 100n })).toEqual({
      total: 102n,
      lines: [
        { bucket: "input", tokens: 1, rate: 2n, cost: 2n },
        { bucket: "requests", tokens: 1, rate: 100n, cost: 100n },
      ],
    });
  });
});

describe("a class of service", () => {
  const price: Price = {
    input: 4n,
    output: 8n,
    services: { flex: { input: 2n, output: 4n }, priority: { input: 8n, output: 16n, tiers: [{ above: 10, input: 80n, output: 1n }] } },
    later: [{ fromMs: 1000, input: 40n, output: 80n }],
  };
  test.each<[service: string | undefined, atMs: number, want: bigint]>([
    [undefined, 0, 44n],
    ["default", 0, 44n],
    ["flex", 0, 22n],
    ["priority", 0, 880n],
    ["constructor", 0, 44n],
    ["flex", 1000, 440n],
  ])("%s at %d costs %d", (service, nowMs, want) => {
    expect(costOf({ price, free: false }, { input: 11 }, nowMs, service)).toBe(want);
  });
});

describe("rates in YAML", () => {
  test.each<[name: string, text: string, want: bigint]>([
    ["input", "$2.50", 2_500_000n],
    ["cached", "0.075", 75_000n],
    ["web_search", "10", 10_000_000_000n],
    ["request", "5", 5_000_000_000n],
    ["image", "0.04", 40_000_000_000n],
    ["characters", "15", 15_000_000n],
    ["audio_minute", "0.006", 100_000_000n],
  ])("%s: %s is %d pico-dollars", (name, text, want) => {
    expect(RATE_FIELDS[name]?.scale(text)).toEqual({ ok: true, value: want });
  });
  test("a minute that is no whole number of pico-dollars a second is refused", () => {
    expect(RATE_FIELDS["audio_minute"]?.scale("0.000000000001").ok).toBe(false);
  });
  test("what is not of tokens is not multiplied", () => {
    expect(timesRates({ input: 4n, output: 10n, web_searches: 7n, requests: 9n }, "0.5")).toEqual({
      input: 2n,
      output: 5n,
      web_searches: 7n,
      requests: 9n,
    });
  });
  test("times something, tiers and all; undefined where a pico-dollar would be cut", () => {
    expect(timesRates({ input: 4n, output: 10n, tiers: [{ above: 5, input: 2n, output: 6n }] }, "0.5")).toEqual({
      input: 2n,
      output: 5n,
      tiers: [{ above: 5, input: 1n, output: 3n }],
    });
    expect(timesRates({ input: 3n, output: 2n }, "0.5")).toBeUndefined();
    expect(timesRates({ input: 3n, output: 2n }, "half")).toBeUndefined();
  });
});
