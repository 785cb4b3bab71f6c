// What a request costs: disjoint usage buckets × the rates of a model, in integer pico-dollars. Pure.
// Called once per request, after the answer. Does not know plans, providers or currencies other than the US dollar.

import type { PicoUsd, Price, Rates, Usage, UsageBucket } from "../contract/usage.ts";

/** One bucket that was used. `tokens` is a count of whatever the bucket counts (searches, pictures, seconds, …); `cost` = `tokens` × `rate`. */
export interface PriceLine {
  readonly bucket: UsageBucket | "requests";
  readonly tokens: number;
  readonly rate: PicoUsd;
  readonly cost: PicoUsd;
}

export interface Priced {
  readonly total: PicoUsd;
  readonly lines: readonly PriceLine[];
}

type RateName = keyof Rates;

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
  audio_seconds: ["audio_seconds"],
} as const satisfies Record<UsageBucket, readonly RateName[]>;

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

/**
 * Cost of `usage`, in `calls` calls. Exact: no rounding, the lines sum to the total. A tier replaces every token rate of the model, and what it
 * leaves out falls back within the tier; what is not counted in tokens keeps the model's own rate unless the tier has one. Never throws: a count
 * that is no count is none.
 */
export function priceOf(usage: Usage, price: Price, calls = 1): Priced {
  const rates = ratesFor(usage, price);
  const lines: PriceLine[] = [];
  let total = 0n;
  for (const bucket of BUCKETS) {
    const tokens = countOf(usage[bucket]);
    if (tokens === 0) continue;
    const rate = rateOf(bucket, rates) ?? rateOf(bucket, price) ?? 0n;
    const cost = rate * BigInt(tokens);
    total += cost;
    lines.push({ bucket, tokens, rate, cost });
  }
  const fee = rates.requests ?? price.requests;
  if (fee === undefined) return { total, lines };
  const fees = fee * BigInt(calls);
  lines.push({ bucket: "requests", tokens: calls, rate: fee, cost: fees });
  return { total: total + fees, lines };
}

/** What a deployment's answer cost; undefined when nothing was counted that has a price, or when the model has no price and is not free either. */
export function costOf(
  { price, free }: { readonly price?: Price | undefined; readonly free: boolean },
  usage: Usage | undefined,
  nowMs: number,
  /** Class of service that the answer was given in. */
  service?: string | undefined,
  /** Calls that it took: each pays the fee for a request, where there is one. */
  calls?: number | undefined,
): PicoUsd | undefined {
  if (usage === undefined) return undefined;
  if (price === undefined) return free ? 0n : undefined;
  const held = priceIn(priceAt(price, nowMs), service);
  const { total, lines } = priceOf(usage, held, calls);
  // What was counted has no price here, so what was not counted has: that is not known, and not nothing.
  return lines.length > 0 && lines.every(({ bucket }) => bucket !== "requests" && rateOf(bucket, held) === undefined) ? undefined : total;
}

/** The price in a class of service: the model's own where it has none for it. */
export function priceIn(price: Price, service: string | undefined): Price {
  const { services } = price;
  return service !== undefined && services !== undefined && Object.hasOwn(services, service) ? (services[service] ?? price) : price;
}

/** The price that holds at a time: the last of those announced for later whose day has come. */
export function priceAt(price: Price, nowMs: number): Price {
  return price.later?.findLast((one) => one.fromMs <= nowMs) ?? price;
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
