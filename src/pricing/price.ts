// What a request costs: disjoint usage buckets × the rates of a model, in integer pico-dollars. Pure.
// Called once per request, after the answer. Does not know plans, providers or currencies other than the US dollar.

import type { CostedBucket, PicoUsd, Picture, Price, PricedBy, Rates, Usage, UsageBucket } from "../contract/usage.ts";
import { isIn, wallClock } from "./hours.ts";

export interface Priced {
  readonly total: PicoUsd;
  /** The one place where a price is rounded is a line whose `per` is not 1. */
  readonly lines: readonly CostedBucket[];
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
const BUCKETS = Object.keys(RATE_OF_BUCKET) as readonly UsageBucket[];

/** What counts as the prompt when a tier is chosen: all that was read, cached or not. */
const PROMPT_BUCKETS = [
  "input",
  "input_audio",
  "input_image",
  "cache_read",
  "cache_write",
  "cache_write_1h",
  "tool_input",
] as const satisfies readonly UsageBucket[];

/** Tokens of the prompt, however they were read: the measure by which tiers are chosen. */
export function promptTokens(usage: Usage): number {
  let sum = 0;
  for (const bucket of PROMPT_BUCKETS) sum += countOf(usage[bucket]);
  return sum;
}

const ANSWER_BUCKETS = [
  "output",
  "output_audio",
  "output_image",
  "reasoning",
  "accepted_prediction",
  "rejected_prediction",
] as const satisfies readonly UsageBucket[];

/** Tokens of the answer, of whatever kind, with those that were predicted for it. */
export function outputTokens(usage: Usage): number {
  let sum = 0;
  for (const bucket of ANSWER_BUCKETS) sum += countOf(usage[bucket]);
  return sum;
}

/**
 * Cost of `usage`, in `calls` calls. Exact, as a line says; the lines sum to the total. A tier replaces every token rate of the model, and what it
 * leaves out falls back within the tier; what is not counted in tokens keeps the model's own rate unless the tier has one. Never throws: a count
 * that is no count is none.
 */
export function priceOf(usage: Usage, price: Price, calls = 1): Priced {
  const rates = ratesFor(usage, price);
  const lines: CostedBucket[] = [];
  let total = 0n;
  for (const bucket of BUCKETS) {
    const tokens = countOf(usage[bucket]);
    if (tokens === 0) continue;
    const rate = rateOf(bucket, rates) ?? rateOf(bucket, price) ?? 0n;
    const per = PER[bucket] ?? 1n;
    const cost = (rate * BigInt(tokens) + per - 1n) / per;
    total += cost;
    lines.push({ bucket, count: tokens, rate, per, cost });
  }
  const fee = rates.requests ?? price.requests;
  if (fee === undefined) return { total, lines };
  const fees = fee * BigInt(calls);
  lines.push({ bucket: "requests", count: calls, rate: fee, per: 1n, cost: fees });
  return { total: total + fees, lines };
}

/**
 * What a deployment's answer cost, by the price that held when the request began; undefined when nothing was counted that has a price, or when the
 * model has no price and is not free either.
 */
export function costOf(deployment: Priceable, usage: Usage | undefined, startedMs: number, by: PricedBy = {}): PicoUsd | undefined {
  return pricedOf(deployment, usage, startedMs, by)?.total;
}

export interface Priceable {
  readonly price?: Price | undefined;
  readonly free: boolean;
}

/** The same with its lines. `startedMs`: when the request began, so that an estimate and what is settled later are by the same price. */
export function pricedOf(
  { price, free }: Priceable,
  usage: Usage | undefined,
  startedMs: number,
  { service, calls, picture }: PricedBy = {},
): Priced | undefined {
  if (usage === undefined) return undefined;
  if (price === undefined) return free ? { total: 0n, lines: [] } : undefined;
  const held = priceOfPicture(priceIn(priceAt(price, startedMs), service), picture);
  if (held.pictures !== undefined && held.images === undefined && countOf(usage.images) > 0) return undefined;
  const priced = priceOf(usage, held, calls);
  const { lines } = priced;
  if (lines.length === 0 && BUCKETS.every((bucket) => usage[bucket] === undefined)) return undefined;
  // What was counted has no price here, so what was not counted has: that is not known, and not nothing.
  return lines.length > 0 && lines.every(({ bucket }) => bucket !== "requests" && rateOf(bucket, held) === undefined) ? undefined : priced;
}

/** Where pictures differ in price: with that of the first entry that fits what is known of these. What is not known fits only an entry for any. */
export function priceOfPicture(price: Price, { size, quality }: Picture = {}): Price {
  const fits = (words: readonly string[] | undefined, word: string | undefined): boolean =>
    words === undefined || (word !== undefined && words.includes(word));
  const found = price.pictures?.find((one) => fits(one.sizes, size) && fits(one.qualities, quality));
  return found === undefined ? price : { ...price, images: found.price };
}

/** The price in a class of service: the model's own where it has none for it. */
export function priceIn(price: Price, service: string | undefined): Price {
  const { services } = price;
  return service !== undefined && services !== undefined && Object.hasOwn(services, service) ? (services[service] ?? price) : price;
}

/** The price that holds at a time: the last of those announced for later whose day has come, and of that the one of the hour. */
export function priceAt(price: Price, nowMs: number): Price {
  const ofDay = price.later?.findLast((one) => one.fromMs <= nowMs) ?? price;
  const [first] = ofDay.hours ?? [];
  if (first === undefined) return ofDay;
  const clock = wallClock(first.zone, nowMs); // all hours of a price are told by one clock
  return ofDay.hours?.find((hours) => isIn(hours, clock))?.price ?? ofDay;
}

/** `12345n` → `"0.000000012345"`: dollars in plain decimals, exact, without trailing zeros. */
export function formatUsd(pico: PicoUsd): string {
  const digits = (pico < 0n ? -pico : pico).toString().padStart(13, "0");
  const cut = digits.length - 12;
  const fraction = digits.slice(cut).replace(/0+$/, "");
  return `${pico < 0n ? "-" : ""}${digits.slice(0, cut)}${fraction === "" ? "" : `.${fraction}`}`;
}

function ratesFor(usage: Usage, price: Price): Rates {
  let chosen: Rates = price;
  if (price.tiers === undefined) return chosen;
  const prompt = promptTokens(usage);
  for (const tier of price.tiers) if (prompt > tier.above) chosen = tier;
  return chosen;
}

function rateOf(bucket: UsageBucket, rates: Rates): PicoUsd | undefined {
  for (const name of RATE_OF_BUCKET[bucket]) {
    const rate = rates[name];
    if (rate !== undefined) return rate;
  }
  return undefined;
}

function countOf(value: number | undefined): number {
  if (value === undefined || !(value > 0)) return 0;
  return Number.isSafeInteger(value) ? value : Math.round(Math.min(value, Number.MAX_SAFE_INTEGER));
}
