// Law 6, money: token buckets are disjoint and add up to what the wire says; a cost is exact, its lines add up to it, and more tokens never
// cost less, except where a declared tier begins.

import { describe, expect, test } from "vitest";
import { SERVICES } from "../../src/config/rates.ts";
import type { Price, Usage, UsageBucket } from "../../src/contract/usage.ts";
import { costOf, formatUsd, priceAt, priceIn, priceOf, promptTokens } from "../../src/pricing/price.ts";
import { usage } from "./canonical.ts";
import { contextOf, models, rows, sent, speakersOf } from "./dialects.ts";
import { plain } from "./normal.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { ownBuckets } from "./wires.ts";

const PROMPT: readonly UsageBucket[] = ["input", "input_audio", "input_image", "cache_read", "cache_write", "cache_write_1h", "tool_input"];
const ANSWER: readonly UsageBucket[] = [
  "output",
  "output_audio",
  "output_image",
  "reasoning",
  "accepted_prediction",
  "rejected_prediction",
];
/** Counted beside the tokens, or in place of them. */
const UNITS = ["web_searches", "search_units", "images", "input_characters", "audio_seconds"] as const satisfies readonly UsageBucket[];
const sum = (counts: Usage | undefined, buckets: readonly UsageBucket[]): number =>
  buckets.reduce((total, bucket) => total + (counts?.[bucket] ?? 0), 0);
const nonZero = (counts: Usage | undefined, own: ReadonlySet<string>): unknown =>
  plain(
    Object.fromEntries(
      Object.entries(counts ?? {}).filter(([bucket, count]) => count !== 0 && own.has(bucket) && bucket !== "input" && bucket !== "output"),
    ),
  );

describe.each(rows)("$id", ({ id, dialect }) => {
  const [speaker] = speakersOf(dialect);
  if (speaker === undefined) throw new Error("a dialect speaks for itself");
  const answer = {
    id: "a",
    created: 1,
    model: "m",
    choices: [
      {
        index: 0,
        message: { role: "assistant" as const, content: [{ type: "text" as const, text: "hello" }] },
        finish_reason: "stop" as const,
      },
    ],
  };

  test("counts keep their sums, and their buckets where the wire has them", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(usage, (counts) => {
        const body = sent(dialect.encodeResponse({ ...answer, usage: counts }, contextOf(speaker, "client")));
        const back = dialect.readUsage(body as never);
        expect(sum(back, PROMPT), JSON.stringify(body)).toBe(sum(counts, PROMPT));
        expect(sum(back, ANSWER), JSON.stringify(body)).toBe(sum(counts, ANSWER));
        expect(nonZero(back, ownBuckets(id))).toEqual(nonZero(counts, ownBuckets(id)));
      }),
      runs(),
    );
  });

  test("a total that the wire tells is the sum of its buckets", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(usage, (counts) => {
        const body = dialect.encodeResponse({ ...answer, usage: counts }, contextOf(speaker, "client"));
        for (const total of totalsIn(body)) expect(total, JSON.stringify(body)).toBe(sum(counts, PROMPT) + sum(counts, ANSWER));
      }),
      runs(),
    );
  });
});

/** Numbers that are called a total of tokens, wherever they stand. */
function totalsIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^total_?tokens?(count)?$/i.test(name) && typeof inner === "number" ? [inner] : totalsIn(inner),
  );
}

const priced = models.flatMap(({ id, price }) => (price === undefined ? [] : [{ id, price, ...bounds(price) }]));
/** Prompt sizes from which another rate holds. */
function bounds(price: Price): { readonly steps: readonly number[] } {
  return { steps: (price.tiers ?? []).map((tier) => tier.above) };
}
const anyPrice = fc
  .tuple(
    fc.constantFrom(...priced),
    fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }),
    fc.constantFrom(undefined, "default", ...SERVICES),
  )
  .map(([model, atMs, service]) => {
    const price = priceIn(priceAt(model.price, atMs), service);
    return { price, ...bounds(price), [fc.toStringMethod]: () => `${model.id} at ${atMs}, ${service ?? "no class told"}` };
  });

describe("every price of the catalogue", () => {
  test("there are some", () => {
    expect(priced.length).toBeGreaterThan(20);
  });

  test("a cost is a whole number of pico-dollars, and its lines add up to it", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(anyPrice, usage, ({ price }, counts) => {
        const { total, lines } = priceOf(counts, price);
        expect(lines.reduce((all, line) => all + line.cost, 0n)).toBe(total);
        expect(total >= 0n).toBe(true);
        for (const line of lines) {
          // Rounded up, and by less than one.
          const exact = line.rate * BigInt(line.count);
          expect(line.cost * line.per >= exact && line.cost * line.per < exact + line.per).toBe(true);
          if (line.bucket !== "audio_seconds") expect(line.per).toBe(1n);
        }
        const used = Object.entries(counts).flatMap(([bucket, count]) => (count > 0 ? [bucket] : []));
        expect(lines.map((line) => line.bucket).sort()).toEqual([...used, ...(price.requests === undefined ? [] : ["requests"])].sort());
        expect(formatUsd(total)).toMatch(/^\d+(\.\d*[1-9])?$/);
        expect(BigInt(formatUsd(total).replace(".", "")) * 10n ** BigInt(12 - (formatUsd(total).split(".")[1] ?? "").length)).toBe(total);
      }),
      runs(2),
    );
  });

  test("more tokens never cost less, except where a tier begins", { timeout: LAW_TIMEOUT_MS }, () => {
    const more = fc.tuple(fc.constantFrom(...PROMPT, ...ANSWER, ...UNITS), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(anyPrice, usage, more, ({ price, steps }, counts, [bucket, added]) => {
        const larger = { ...counts, [bucket]: (counts[bucket] ?? 0) + added };
        const isStep = steps.some((above) => promptTokens(counts) <= above && promptTokens(larger) > above);
        if (!isStep) expect(priceOf(larger, price).total >= priceOf(counts, price).total).toBe(true);
      }),
      runs(2),
    );
  });

  test("a price of some hours is the one that holds in them, and every other hour has the usual one", { timeout: LAW_TIMEOUT_MS }, () => {
    const timed = priced.filter(({ price }) => price.hours !== undefined);
    expect(timed.length).toBeGreaterThan(0);
    const minute = fc.integer({ min: 28_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...timed), usage, minute, ({ price }, counts, at) => {
        const atMs = at * 60_000;
        const held = priceAt(price, atMs);
        const inside = (price.hours ?? []).filter(({ price: own }) => own === held);
        expect(inside.length).toBeLessThanOrEqual(1);
        if (inside.length === 0) expect(held).toBe(price);
        // An estimate and what is settled are one function of the request's start.
        const first = costOf({ price, free: false }, counts, atMs);
        if (first !== undefined) expect(first).toBe(priceOf(counts, held).total);
        expect(priceAt(price, atMs + 7 * 86_400_000)).toBe(held);
      }),
      runs(),
    );
  });

  test("two requests of one tier cost what their counts together cost, and the fee of a request once more", {
    timeout: LAW_TIMEOUT_MS,
  }, () => {
    fc.assert(
      fc.property(anyPrice, usage, usage, ({ price, steps }, one, other) => {
        const both = Object.fromEntries(
          [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [
            name,
            (one[name as UsageBucket] ?? 0) + (other[name as UsageBucket] ?? 0),
          ]),
        ) as Usage; // buckets
        const tier = (counts: Usage): number => steps.filter((above) => promptTokens(counts) > above).length;
        if (tier(one) === tier(both) && tier(other) === tier(both)) {
          const apart = priceOf(one, price).total + priceOf(other, price).total;
          // Each of the two may have been rounded up by less than a pico-dollar, for sound.
          const rounded = apart - priceOf(both, price).total - (price.requests ?? 0n);
          expect(rounded >= 0n && rounded <= (price.audio_hours === undefined ? 0n : 1n)).toBe(true);
        }
      }),
      runs(),
    );
  });
});
