import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/dispatch.ts";
import { rootCell } from "../../../src/config/cell.ts";
import { cellForm } from "../../../src/config/cell-form.ts";
import { RATE_FIELDS, timesRates } from "../../../src/config/rates.ts";
import { readPrice } from "../../../src/config/read-price.ts";
import type { Picture, Price, Usage } from "../../../src/contract/usage.ts";
import { costOf, formatUsd, priceAt, priceIn, priceOf, promptTokens } from "../../../src/pricing/price.ts";
import { parseYaml } from "../../../src/source/yaml-source.ts";

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

  test("the lines sum to the total, each is count × rate, and every token stands on exactly one", () =>
    fc.assert(
      fc.property(anyUsage, anyPrice, (usage, price) => {
        const { total, lines } = priceOf(usage, price);
        expect(lines.reduce((sum, line) => sum + line.cost, 0n)).toBe(total);
        for (const line of lines) expect(line.cost).toBe(line.rate * BigInt(line.count));
        expect(new Set(lines.map((line) => line.bucket)).size).toBe(lines.length);
        expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(Object.values(usage).reduce((sum: number, n) => sum + (n ?? 0), 0));
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
  const price: Price = { input: 2n, output: 3n, search_units: 5n, images: 7n, input_characters: 11n, audio_hours: 7_200_000n };
  test.each<{ given: string; usage: Usage; want: bigint }>([
    { given: "searches of a reranker", usage: { search_units: 2 }, want: 10n },
    { given: "pictures", usage: { images: 3 }, want: 21n },
    { given: "characters", usage: { input_characters: 4 }, want: 44n },
    { given: "seconds, to the nearest whole one", usage: { audio_seconds: 59.6 }, want: 120_000n },
    { given: "pictures that are read, as input where they have no rate", usage: { input_image: 5 }, want: 10n },
  ])("$given", ({ usage, want }) => expect(priceOf(usage, price).total).toBe(want));
  test("a fee is added once for each call that an answer took, also when that is several", () => {
    const priced = { price: { ...price, requests: 100n }, free: false };
    expect([undefined, 1, 3].map((calls) => costOf(priced, { input: 1 }, 0, { calls }))).toEqual([102n, 102n, 302n]);
  });
  test("a fee is added to every answer, once, with a line of its own", () => {
    expect(priceOf({ input: 1 }, { ...price, requests: 100n })).toEqual({
      total: 102n,
      lines: [
        { bucket: "input", count: 1, rate: 2n, per: 1n, cost: 2n },
        { bucket: "requests", count: 1, rate: 100n, per: 1n, cost: 100n },
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
    expect(costOf({ price, free: false }, { input: 11 }, nowMs, { service })).toBe(want);
  });
});

describe("sound, by the hour", () => {
  test.each<[given: string, seconds: number, perHour: bigint, want: bigint]>([
    ["an hour, exactly", 3600, 111_000_000_000n, 111_000_000_000n],
    ["a second, rounded up to a whole pico-dollar", 1, 111_000_000_000n, 30_833_334n],
    ["three seconds, whole again", 3, 111_000_000_000n, 92_500_000n],
    ["no second", 0, 111_000_000_000n, 0n],
  ])("%s", (_, audio_seconds, audio_hours, want) =>
    expect(priceOf({ audio_seconds }, { input: 0n, output: 0n, audio_hours }).total).toBe(want),
  );
  test("what was not counted is not free", () => {
    const price = { input: 0n, output: 0n, audio_hours: 3600n };
    const cost = (usage: Usage) => costOf({ price, free: false }, usage, 0);
    expect([cost({}), cost({ audio_seconds: undefined as never }), cost({ audio_seconds: 0 }), cost({ audio_seconds: 2 })]).toEqual([
      undefined,
      undefined,
      0n,
      2n,
    ]);
  });
});

describe("pictures, by size and quality", () => {
  const price: Price = {
    input: 0n,
    output: 0n,
    pictures: [
      { sizes: ["1024x1024"], qualities: ["low", "medium"], price: 10n },
      { sizes: undefined, qualities: ["high"], price: 90n },
      { sizes: ["1K"], qualities: undefined, price: 5n },
    ],
  };
  test.each<[given: string, picture: Picture | undefined, images: number, want: bigint | undefined]>([
    ["the first that fits", { size: "1024x1024", quality: "medium" }, 2, 20n],
    ["any size", { size: "9x9", quality: "high" }, 1, 90n],
    ["a size that was not told fits what is for any", { quality: "high" }, 1, 90n],
    ["any quality", { size: "1K" }, 3, 15n],
    ["none that fits: nobody knows", { size: "9x9", quality: "low" }, 1, undefined],
    ["nothing told: nobody knows", undefined, 1, undefined],
    ["no picture, no matter", undefined, 0, 0n],
  ])("%s", (_, picture, images, want) => expect(costOf({ price, free: false }, { images }, 0, { picture })).toBe(want));
  test("one price for all the others, and none of it multiplied by a class of service", () => {
    const whole: Price = { ...price, images: 7n };
    expect(costOf({ price: whole, free: false }, { images: 2 }, 0)).toBe(14n);
    expect(timesRates(price, "0.5")?.pictures).toEqual(price.pictures);
  });
});

describe("hours", () => {
  const read = (text: string): { price: Price | undefined; found: string[] } => {
    const found: string[] = [];
    const cell = rootCell(parseYaml({ file: "p", text }));
    return {
      price: readPrice(
        cellForm((code, _, message) => found.push(`${code} ${message}`)),
        cell,
      ),
      found,
    };
  };
  const at = (text: string, when: string) => priceAt(read(text).price ?? { input: 0n, output: 0n }, Date.parse(when)).input / 1_000_000n;

  const DEEPSEEK = `{ input: 1, output: 1, hours: [ { days: [mon, tue, wed, thu, fri], from: "01:00", to: "04:00", times: 2 } ] }`;
  const NIGHT = `{ input: 1, output: 1, hours: [ { days: [fri], from: "22:00", to: "06:00", input: 7, output: 7 } ] }`;
  const BERLIN = `{ input: 1, output: 1, hours: [ { from: "02:00", to: "03:00", zone: Europe/Berlin, input: 9, output: 9 } ] }`;
  const SHANGHAI = `{ input: 1, output: 1, hours: [ { days: [mon], from: "00:00", to: "24:00", zone: Asia/Shanghai, times: 3 } ] }`;
  test.each<[given: string, text: string, when: string, want: bigint]>([
    ["the first minute", DEEPSEEK, "2026-11-27T01:00:00Z", 2n],
    ["the last moment", DEEPSEEK, "2026-11-27T03:59:59.999Z", 2n],
    ["the end is outside", DEEPSEEK, "2026-11-27T04:00:00Z", 1n],
    ["before", DEEPSEEK, "2026-11-27T00:59:59.999Z", 1n],
    ["a day that is not named", DEEPSEEK, "2026-11-28T02:00:00Z", 1n],
    ["the evening of a window that crosses midnight", NIGHT, "2026-11-27T22:00:00Z", 7n],
    ["the morning after, of the day that is not named", NIGHT, "2026-11-28T05:59:00Z", 7n],
    ["the end of that morning", NIGHT, "2026-11-28T06:00:00Z", 1n],
    ["the morning of the day that is named", NIGHT, "2026-11-27T05:00:00Z", 1n],
    ["by the clock of a zone, in winter", BERLIN, "2026-11-27T01:30:00Z", 9n],
    ["by the clock of a zone, in summer", BERLIN, "2026-07-01T00:30:00Z", 9n],
    ["by that clock and not by ours", BERLIN, "2026-07-01T02:30:00Z", 1n],
    ["an hour that is skipped in spring: the minute before", BERLIN, "2026-03-29T00:59:00Z", 1n],
    ["an hour that is skipped in spring: the minute after", BERLIN, "2026-03-29T01:00:00Z", 1n],
    ["an hour that comes twice in autumn, first", BERLIN, "2026-10-25T00:30:00Z", 9n],
    ["an hour that comes twice in autumn, again", BERLIN, "2026-10-25T01:30:00Z", 9n],
    ["Monday there, Sunday here", SHANGHAI, "2026-11-29T16:00:00Z", 3n],
    ["Monday here, Tuesday there", SHANGHAI, "2026-11-30T16:00:00Z", 1n],
    ["before 1970, which no request is", DEEPSEEK, "1969-12-31T02:00:00Z", 2n],
  ])("%s", (_, text, when, want) => expect(at(text, when)).toBe(want));

  test("a class of service follows the hour; what has a price of its own there keeps it", () => {
    const services = 'services: { batch: { times: "0.5" }, flex: { input: 3, output: 3 } }';
    const price = read(`{ input: 4, output: 4, ${services}, hours: [ { from: "01:00", to: "02:00", times: 2 } ] }`).price as Price; // asserted below
    const own = read(`{ input: 4, output: 4, image: 1, ${services}, hours: [ { from: "01:00", to: "02:00", input: 10, output: 10 } ] }`)
      .price as Price;
    const inputs = (of: Price, hour: number) =>
      [undefined, "batch", "flex"].map((service) => priceIn(priceAt(of, hour * 3_600_000), service).input / 1_000_000n);
    expect([inputs(price, 0), inputs(price, 1), inputs(own, 1)]).toEqual([
      [4n, 2n, 3n],
      [8n, 4n, 6n],
      [10n, 5n, 3n],
    ]);
    expect(priceAt(own, 3_600_000).images).toBe(own.images);
  });
  test("of a price announced for later, its own hours hold", () => {
    const text =
      '[ { input: 1, output: 1 }, { from: 2027-01-01, input: 2, output: 2, hours: [ { from: "01:00", to: "02:00", times: 5 } ] } ]';
    expect([at(text, "2026-12-31T01:30:00Z"), at(text, "2027-01-01T00:30:00Z"), at(text, "2027-01-01T01:30:00Z")]).toEqual([1n, 2n, 10n]);
  });

  const hours = (...entries: string[]): string => `{ input: 1, output: 1, hours: [ ${entries.join(", ")} ] }`;
  test.each<[given: string, text: string, want: readonly string[]]>([
    ["a time of no day", hours('{ from: "24:30", to: "02:00", times: 2 }'), ['SB408 "24:30" is no time of day']],
    ["no length", hours('{ from: "02:00", to: "02:00", times: 2 }'), ["SB408 these hours have no length"]],
    ["beginning at the end of the day", hours('{ from: "24:00", to: "02:00", times: 2 }'), ["SB408 these hours have no length"]],
    [
      "a zone that is none",
      hours('{ from: "01:00", to: "02:00", zone: Mars/Olympus, times: 2 }'),
      ['SB408 "Mars/Olympus" is no time zone'],
    ],
    [
      "an offset, which follows no clock",
      hours('{ from: "01:00", to: "02:00", zone: "+08:00", times: 2 }'),
      ['SB408 "+08:00" is no time zone'],
    ],
    [
      "two prices at once, one past midnight",
      hours('{ days: [fri], from: "22:00", to: "02:00", times: 2 }', '{ days: [sat], from: "01:00", to: "03:00", times: 3 }'),
      ["SB408 these hours overlap with those of an entry above: two prices would hold at once"],
    ],
    [
      "two clocks",
      hours('{ from: "01:00", to: "02:00", times: 2 }', '{ from: "03:00", to: "04:00", zone: Asia/Tokyo, times: 2 }'),
      ["SB408 the hours of one price are told by one clock"],
    ],
    [
      "no whole price",
      hours('{ from: "01:00", to: "02:00", times: "0.0000001" }'),
      ['SB402 "0.0000001" times the price is no whole number of pico-dollars a token'],
    ],
    [
      "none of that",
      hours('{ days: [fri], from: "22:00", to: "02:00", times: 2 }', '{ days: [sat], from: "02:00", to: "03:00", times: 3 }'),
      [],
    ],
  ])("are refused: %s", (_, text, want) => expect(read(text).found).toEqual(want));

  test.each<[given: string, text: string, want: readonly string[]]>([
    ["a single price for later", "{ from: 2027-01-01, input: 1, output: 1 }", ["SB407 before 2027-01-01 there would be no price"]],
    ["an end without a next", "{ until: 2027-01-01, input: 1, output: 1 }", ["SB407 after 2027-01-01 there would be no price"]],
    [
      "a gap",
      "[ { until: 2026-12-30, input: 1, output: 1 }, { from: 2027-01-01, input: 1, output: 1 } ]",
      ["SB407 after 2026-12-30 there would be no price"],
    ],
    ["no gap", "[ { until: 2026-12-31, input: 1, output: 1 }, { from: 2027-01-01, input: 1, output: 1 } ]", []],
    [
      "a day that no month has",
      "[ { input: 1, output: 1 }, { from: 2027-02-30, input: 1, output: 1 } ]",
      ["SB407 a later price says from when it holds"],
    ],
    [
      "pictures that an entry above has",
      "{ input: 0, output: 0, image: [ { size: a, price: 1 }, { size: a, quality: x, price: 2 } ] }",
      ["SB409 every such picture has its price by an entry above"],
    ],
    [
      "sound of no unit",
      "{ input: 0, output: 0, audio: { price: 1, per: day } }",
      ['SB402 "day" is no unit of time a price can be of; write second, minute or hour'],
    ],
    [
      "sound of thirteen decimals",
      '{ input: 0, output: 0, audio: { price: "0.0000000000001", per: hour } }',
      ['SB402 "0.0000000000001" has more than 12 decimals'],
    ],
  ])("and so is %s", (_, text, want) => expect(read(text).found).toEqual(want));
  test.each<[per: string, want: bigint]>([
    ["second", 3600n],
    ["minute", 60n],
    ["hour", 1n],
  ])("sound by the %s is exact", (per, want) =>
    expect(read(`{ input: 0, output: 0, audio: { price: "0.000000000001", per: ${per} } }`).price?.audio_hours).toBe(want),
  );
});

describe("rates in YAML", () => {
  test.each<[name: string, text: string, want: bigint]>([
    ["input", "$2.50", 2_500_000n],
    ["cached", "0.075", 75_000n],
    ["web_search", "10", 10_000_000_000n],
    ["request", "5", 5_000_000_000n],
    ["image", "0.04", 40_000_000_000n],
    ["characters", "15", 15_000_000n],
    ["audio_minute", "0.006", 360_000_000_000n],
  ])("%s: %s is %d pico-dollars", (name, text, want) => {
    expect(RATE_FIELDS[name]?.scale(text)).toEqual({ ok: true, value: want });
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

describe("what a batch costs, in pico-dollars a token", () => {
  test.each([
    { provider: "groq", model: "openai/gpt-oss-120b", input: 75_000n, output: 300_000n },
    { provider: "together", model: "meta-llama/Llama-3.3-70B-Instruct-Turbo", input: 440_000n, output: 440_000n },
    { provider: "together", model: "openai/gpt-oss-120b", input: 150_000n, output: 600_000n }, // no discount
    { provider: "xai", model: "grok-4.3", input: 1_000_000n, output: 2_000_000n },
    { provider: "deepinfra", model: "deepseek-ai/DeepSeek-V4-Flash", input: 80_000n, output: 160_000n },
    { provider: "dashscope", model: "qwen-plus", input: 200_000n, output: 600_000n },
    { provider: "azure", model: "gpt-5.4-mini", input: 375_000n, output: 2_250_000n },
    { provider: "mistral", model: "mistral-medium-3-5", input: 750_000n, output: 3_750_000n },
    { provider: "moonshot", model: "kimi-k2.6", input: 570_000n, output: 2_400_000n },
    { provider: "gemini", model: "gemini-3.8-flash", input: 375_000n, output: 1_875_000n },
    { provider: "cerebras", model: "gpt-oss-120b", input: 175_000n, output: 375_000n },
  ])("$provider/$model", ({ provider, model, input, output }) => {
    const { price } = catalog.providers[provider]?.models[model] ?? {};
    if (price === undefined) throw new Error("no price");
    expect(priceIn(priceAt(price, Date.parse("2026-11-27")), "batch")).toMatchObject({ input, output });
  });
});
