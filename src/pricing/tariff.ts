// A price as a table: what one of each bucket costs, in the tier of a prompt's size. Worked out once a price and remembered by it; a price never
// changes. Pure but for that memory.

import type { PicoUsd, Price, Rates, UsageBucket } from "../contract/usage.ts";

export interface Tariff {
  /** Of every bucket. */
  readonly charges: ReadonlyMap<UsageBucket, Charge>;
  /** Of each call. */
  readonly fee: PicoUsd | undefined;
}

export interface Charge {
  /** Its place among the buckets: lines stand in this order. */
  readonly place: number;
  readonly rate: PicoUsd;
  /** How many of them the rate is for. */
  readonly per: bigint;
  /** `per` is 1. */
  readonly isPerOne: boolean;
  /** False: the model has no rate for it, in whatever tier, so that it costs nothing. */
  readonly isPriced: boolean;
}

type RateName = Exclude<keyof Rates, "pictures">;

/** Which rate prices a bucket: the first of the list that the model has. No token is free by accident; what is counted in other units is, where the model has no such rate. */
const RATE_OF_BUCKET = {
  input: ["input"],
  input_audio: ["input_audio", "input"],
  cache_read: ["cache_read", "input"],
  cache_write: ["cache_write", "input"],
  cache_write_1h: ["cache_write_1h", "cache_write", "input"],
  tool_input: ["input"],
  input_image: ["input_image", "input"],
  output: ["output"],
  output_audio: ["output_audio", "output"],
  output_image: ["output_image", "output"],
  reasoning: ["reasoning", "output"],
  accepted_prediction: ["output"],
  rejected_prediction: ["output"],
  web_searches: ["web_searches"],
  search_units: ["search_units"],
  images: ["images"],
  input_characters: ["input_characters"],
  audio_seconds: ["audio_hours"],
} as const satisfies Record<UsageBucket, readonly RateName[]>;

/** Of rates that are for more than one of what they count. */
const PER: Readonly<Partial<Record<UsageBucket, bigint>>> = { audio_seconds: 3600n };

// Object.keys loses the key type; the table above is exhaustive by `satisfies`.
export const BUCKETS = Object.keys(RATE_OF_BUCKET) as readonly UsageBucket[];

interface Tariffs {
  readonly usual: Tariff;
  /** Ordered upwards. */
  readonly tiers: readonly { readonly above: number; readonly tariff: Tariff }[];
}

const known = new WeakMap<Price, Tariffs>();

/**
 * A tier replaces every token rate of the model, and what it leaves out falls back within the tier; what is not counted in tokens keeps the model's
 * own rate unless the tier has one. `promptTokens` is asked only where there are tiers.
 */
export function tariffOf(price: Price, promptTokens: () => number): Tariff {
  let tariffs = known.get(price);
  if (tariffs === undefined) {
    tariffs = {
      usual: compiled(price, price),
      tiers: (price.tiers ?? []).map((tier) => ({ above: tier.above, tariff: compiled(tier, price) })),
    };
    known.set(price, tariffs);
  }
  if (tariffs.tiers.length === 0) return tariffs.usual;
  const prompt = promptTokens();
  let chosen = tariffs.usual;
  for (const { above, tariff } of tariffs.tiers) if (prompt > above) chosen = tariff;
  return chosen;
}

function compiled(rates: Rates, price: Price): Tariff {
  const charges = new Map<UsageBucket, Charge>();
  for (const [place, bucket] of BUCKETS.entries()) {
    const own = rateOf(bucket, price);
    const per = PER[bucket] ?? 1n;
    charges.set(bucket, { place, rate: rateOf(bucket, rates) ?? own ?? 0n, per, isPerOne: per === 1n, isPriced: own !== undefined });
  }
  return { charges, fee: rates.requests ?? price.requests };
}

function rateOf(bucket: UsageBucket, rates: Rates): PicoUsd | undefined {
  for (const name of RATE_OF_BUCKET[bucket]) {
    const rate = rates[name];
    if (rate !== undefined) return rate;
  }
  return undefined;
}
