// What a request costs: disjoint usage buckets × the rates of a model, in integer pico-dollars. Pure.
// Called once per request, after the answer. Does not know plans, providers or currencies other than the US dollar.

import type { CostedBucket, PicoUsd, Picture, Price, PricedBy, Usage, UsageBucket } from "../contract/usage.ts";
import { isIn, wallClock } from "./hours.ts";
import { BUCKETS, tariffOf } from "./tariff.ts";

export interface Priced {
  readonly total: PicoUsd;
  /** The one place where a price is rounded is a line whose `per` is not 1. */
  readonly lines: readonly CostedBucket[];
}

/** Tokens of the prompt, however they were read, cached or not: the measure by which tiers are chosen. */
export function promptTokens(usage: Usage): number {
  return (
    countOf(usage.input) +
    countOf(usage.input_audio) +
    countOf(usage.input_image) +
    countOf(usage.cache_read) +
    countOf(usage.cache_write) +
    countOf(usage.cache_write_1h) +
    countOf(usage.tool_input)
  );
}

/** Tokens of the answer, of whatever kind, with those that were predicted for it. */
export function outputTokens(usage: Usage): number {
  return (
    countOf(usage.output) +
    countOf(usage.output_audio) +
    countOf(usage.output_image) +
    countOf(usage.reasoning) +
    countOf(usage.accepted_prediction) +
    countOf(usage.rejected_prediction)
  );
}

/** Cost of `usage`, in `calls` calls. Exact, as a line says; the lines sum to the total. Never throws: a count that is no count is none. */
export function priceOf(usage: Usage, price: Price, calls = 1): Priced {
  const { charges, fee } = tariffOf(price, () => promptTokens(usage));
  const lines: CostedBucket[] = [];
  let total = 0n;
  let last = -1;
  let isInOrder = true;
  for (const name in usage) {
    const bucket = name as UsageBucket; // or nobody has a charge for it
    const count = countOf(usage[bucket]);
    const charge = count === 0 ? undefined : charges.get(bucket);
    if (charge === undefined) continue;
    const { place, rate, per, isPerOne } = charge;
    const cost = isPerOne ? rate * BigInt(count) : (rate * BigInt(count) + per - 1n) / per;
    total += cost;
    lines.push({ bucket, count, rate, per, cost });
    if (place < last) isInOrder = false;
    last = place;
  }
  if (!isInOrder) lines.sort(byPlace);
  if (fee === undefined) return { total, lines };
  const fees = fee * BigInt(calls);
  lines.push({ bucket: "requests", count: calls, rate: fee, per: 1n, cost: fees });
  return { total: total + fees, lines };
}

const PLACES: readonly string[] = BUCKETS;
const byPlace = (a: CostedBucket, b: CostedBucket): number => PLACES.indexOf(a.bucket) - PLACES.indexOf(b.bucket);

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
  if (lines.length === 0) return BUCKETS.every((bucket) => usage[bucket] === undefined) ? undefined : priced;
  // What was counted has no price here, so what was not counted has: that is not known, and not nothing.
  const { charges } = tariffOf(held, () => 0);
  for (const { bucket } of lines) if (bucket === "requests" || charges.get(bucket)?.isPriced === true) return priced;
  return undefined;
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
  if (pico < 0n) return `-${formatUsd(-pico)}`;
  const dollars = pico < A_DOLLAR ? 0n : pico / A_DOLLAR;
  // Its digits behind a 1, so that zeros before them are written, too.
  const digits = `${1e12 + Number(pico < A_DOLLAR ? pico : pico % A_DOLLAR)}`;
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return end === 1 ? `${dollars}` : `${dollars}.${digits.slice(1, end)}`;
}

const A_DOLLAR: PicoUsd = 10n ** 12n;
const ZERO = "0".charCodeAt(0);

function countOf(value: number | undefined): number {
  if (value === undefined || !(value > 0)) return 0;
  return Number.isSafeInteger(value) ? value : Math.round(Math.min(value, Number.MAX_SAFE_INTEGER));
}
