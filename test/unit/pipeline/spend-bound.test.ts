import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import type { PlanDeployment } from "../../../src/contract/plan.ts";
import type { Price, Usage } from "../../../src/contract/usage.ts";
import type { RequestContext } from "../../../src/pipeline/context.ts";
import { boundOf } from "../../../src/pipeline/spend-bound.ts";
import { costOf } from "../../../src/pricing/price.ts";
import { deployment } from "../../fakes/gateway.ts";

const NOW = Date.UTC(2026, 10, 27);
const text = (said: string): ChatRequest["messages"] => [{ role: "user", content: [{ type: "text", text: said }] }];

/** A request as far as its cost depends on it. */
function asking(
  operation: string,
  canonical: object,
  more: { readonly bytes?: number; readonly uploads?: readonly { readonly size: number }[] } = {},
) {
  const request = {
    bytes: more.bytes ?? JSON.stringify(canonical).length,
    canonical: () => ({ ok: true, value: canonical }),
    outline: () => ({ chat: { ok: true, value: canonical } }),
    uploads: more.uploads ?? [],
    value: () => canonical,
  };
  return { startedMs: NOW, ingress: { operation, refers: ["held"] }, request } as unknown as RequestContext; // nothing else is read
}

const rate = fc.bigInt({ min: 0n, max: 100_000_000n });
const rates = fc.record(
  {
    cache_read: rate, cache_write: rate, cache_write_1h: rate, input_audio: rate, output_audio: rate, input_image: rate, output_image: rate,
    reasoning: rate, web_searches: rate, search_units: rate, images: rate, input_characters: rate, audio_hours: rate, requests: rate,
  },
  { requiredKeys: [] },
); // biome-ignore format: a list
const table = fc.tuple(rate, rate, rates).map(([input, output, more]) => ({ input, output, ...more }));
const prices: fc.Arbitrary<Price> = fc
  .tuple(
    table,
    fc.option(fc.tuple(fc.integer({ min: 1, max: 5_000 }), table), { nil: undefined }),
    fc.option(table, { nil: undefined }),
    fc.option(table, { nil: undefined }),
  )
  .map(([own, tier, priority, later]) => ({
    ...own,
    ...(tier === undefined ? {} : { tiers: [{ above: tier[0], ...tier[1] }] }),
    ...(priority === undefined ? {} : { services: { priority } }),
    ...(later === undefined ? {} : { later: [{ fromMs: NOW - 1, ...later }] }),
  }));

/** So many tokens over the buckets of one side. */
const shared = (total: number, buckets: readonly (keyof Usage)[]): fc.Arbitrary<Partial<Usage>> =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: buckets.length, maxLength: buckets.length }).map((weights) => {
    const all = weights.reduce((a, b) => a + b, 0) || 1;
    return Object.fromEntries(buckets.map((bucket, i) => [bucket, Math.floor((total * (weights[i] ?? 0)) / all)]));
  });
const PROMPT = ["input", "cache_read", "cache_write", "cache_write_1h", "input_audio", "input_image", "tool_input"] as const;
const ANSWER = ["output", "reasoning", "output_audio", "output_image", "accepted_prediction", "rejected_prediction"] as const;

describe("the bound of what a call can cost", () => {
  test("is never less than what it costs, whatever is charged at which rate, tier and class of service", () => {
    const said = fc.string({ unit: "binary", maxLength: 400 });
    const requests = fc.record({ said, limit: fc.integer({ min: 1, max: 4_000 }), n: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(
        prices,
        requests,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(undefined, "priority"),
        fc.gen(),
        (price, { said: prompt, limit, n }, share, service, gen) => {
          const chat = { messages: text(prompt), max_completion_tokens: limit, n };
          const made = deployment("a1", { price });
          const bound = boundOf(asking("chat", chat))(made);
          // Every byte a token, and some that nobody sees.
          const promptTokens = Math.floor(share * (Buffer.byteLength(prompt) + 100));
          const usage = { ...gen(shared, promptTokens, PROMPT), ...gen(shared, Math.floor(share * limit * n), ANSWER) } as Usage;
          const cost = costOf(made, usage, NOW, { service }) ?? 0n;
          expect(bound.most !== undefined && cost <= bound.most, `${cost} of ${bound.most}`).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  const PRICE: Price = { input: 1n, output: 1_000_000n, requests: 0n };
  const most = (operation: string, canonical: object, facts: Partial<PlanDeployment["facts"]>, dropped = false, price = PRICE) => {
    const bound = boundOf(asking(operation, canonical))(deployment("a1", { price, facts: { supports: [], ...facts } }), dropped);
    return bound.most === undefined ? bound.why : Number(bound.most / 1_000_000n);
  };
  const chat = (more: Partial<ChatRequest>) => ({ messages: text("hi"), ...more });
  test.each<[string, Partial<ChatRequest>, Partial<PlanDeployment["facts"]>, boolean, number | string]>([
    ["what the client allows", { max_completion_tokens: 200 }, { maxOutput: 5_000 }, false, 200],
    ["times the answers it asks for", { max_completion_tokens: 200, n: 3 }, { maxOutput: 5_000 }, false, 600],
    ["what the model can say, where the client says nothing", {}, { maxOutput: 5_000 }, false, 5_000],
    [
      "where it thinks, for then limits are moved",
      { max_completion_tokens: 200, reasoning_effort: "high" },
      { maxOutput: 5_000 },
      false,
      5_000,
    ],
    ["the same where its limit is not known", { max_completion_tokens: 200, reasoning_effort: "high" }, {}, false, 200 + 131_072],
    ["and where it is not told of a limit", { max_completion_tokens: 200 }, { maxOutput: 5_000 }, true, 5_000],
    ["its context, where nothing else is known", {}, { context: 9_000 }, false, 9_000],
    ["nothing, where not even that is", {}, {}, false, "has no known limit for answers, and the request states none"],
    ["the least limit that dialects know", { max_completion_tokens: 1 }, { maxOutput: 5_000 }, false, 16],
  ])("of the answer is %s", (_, more, facts, dropped, want) => expect(most("chat", chat(more), facts, dropped)).toBe(want));

  const PROMPTED: Price = { input: 1_000_000n, output: 0n };
  const picture: ChatRequest["messages"] = [
    { role: "user", content: [{ type: "image_url", image_url: { url: "https://a/b.png" } }] as never },
  ];
  test.each<[string, string, object, Partial<PlanDeployment["facts"]>, (value: number | string) => boolean]>([
    [
      "its bytes and what providers add",
      "chat",
      chat({ max_completion_tokens: 1 }),
      { context: 1_000_000 },
      (value) => Number(value) > 4_096 && Number(value) < 4_300,
    ],
    [
      "the context, with a picture",
      "chat",
      { messages: picture, max_completion_tokens: 1 },
      { context: 1_000_000 },
      (value) => value === 1_000_000,
    ],
    [
      "twice the context, where the provider searches",
      "chat",
      chat({ max_completion_tokens: 1, web_search: {} }),
      { context: 1_000_000 },
      (value) => value === 2_000_000,
    ],
    [
      "nothing, with a picture and a context nobody knows",
      "chat",
      { messages: picture, max_completion_tokens: 1 },
      {},
      (value) => value === "has a context of unknown size, and the request holds what is no text",
    ],
    [
      "the query with every document",
      "rerank",
      { query: "q".repeat(100), documents: Array.from({ length: 50 }, () => "d") },
      {},
      (value) => Number(value) > 5_000 + 4_096,
    ],
    [
      "the context, where some of it is kept elsewhere",
      "chat",
      { ...chat({ max_completion_tokens: 1 }), held: "thread_1" },
      { context: 1_000_000 },
      (value) => value === 1_000_000,
    ],
    ["nothing of a count", "count_tokens", {}, {}, (value) => value === 0],
  ])("of the prompt is %s", (_, operation, canonical, facts, holds) => {
    const value = most(operation, canonical, facts, false, PROMPTED);
    expect(holds(value), String(value)).toBe(true);
  });

  test.each([
    ["pictures", "images", { prompt: "a cat", n: 3 }, [], { input: 0n, output: 0n, images: 10n }, 30n],
    [
      "pictures by size",
      "images",
      { prompt: "a cat", n: 2 },
      [],
      {
        input: 0n,
        output: 0n,
        pictures: [
          { sizes: ["big"], qualities: undefined, price: 70n },
          { sizes: undefined, qualities: undefined, price: 20n },
        ],
      },
      140n,
    ],
    ["characters", "speech", { input: "naïve" }, [], { input: 0n, output: 0n, input_characters: 10n }, 60n],
    // 10,000 bytes are 40 seconds of the thinnest sound, and one for what is cut.
    ["seconds of sound", "transcriptions", {}, [{ size: 10_000 }], { input: 0n, output: 0n, audio_hours: 3_600n }, 41n],
  ] as const)("of %s is made of their rate", (_, operation, canonical, uploads, price, want) => {
    expect(boundOf(asking(operation, canonical, { uploads }))(deployment("a1", { price }))).toEqual({ most: want });
  });
});
