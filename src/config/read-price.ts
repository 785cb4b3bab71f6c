// The price language: a `price:` of gateway.yaml, or an entry of schema/pricing, → integer rates. Both are read here, so that they mean the same; how a
// node is looked into and where a fault is told are the caller's. Pure. What else a file of prices holds is codegen/lower/pricing.ts's.

import type { PicoUsd, Price, PriceHours, Rates } from "../contract/usage.ts";
import type { Code } from "../source/codes.ts";
import { readHours } from "./price-hours.ts";
import { readPictures } from "./price-pictures.ts";
import { RATE_FIELDS, type RateName, SERVICES, timesRates, unitRates } from "./rates.ts";
import { picoUsdPerHour } from "./units.ts";

/** A tree of YAML, and where its faults are told. */
export interface PriceForm<N> {
  readonly child: (node: N | undefined, name: string) => N | undefined;
  /** Of a list; none of anything else. */
  readonly items: (node: N | undefined) => readonly N[];
  /** Of a text or a number. */
  readonly text: (node: N | undefined) => string | undefined;
  readonly report: (code: Code, at: N, message: string, help?: string) => void;
}

export interface PriceSurroundings<N> {
  /** Classes of service of the whole file, for prices that say nothing else. */
  readonly services?: N | undefined;
  /** `YYYY-MM-DD`: a day on which the first price held. Undefined: nobody knows, so the first says no day. */
  readonly knownOn?: string | undefined;
}

export type Tiered = Omit<Price, "later" | "services" | "hours">;
type Undated = Omit<Price, "later">;

/**
 * One price, or several by the days from which they hold. Undefined when `input` or `output` of the first is missing or malformed: then something
 * was reported.
 */
export function readPrice<N>(form: PriceForm<N>, node: N, around: PriceSurroundings<N> = {}): Price | undefined {
  const [first = node, ...others] = form.items(node);
  const base = readUndated(form, first, around);
  firstHolds(form, first, around.knownOn);
  const later: ({ readonly fromMs: number } & Undated)[] = [];
  let before = first;
  for (const other of others) {
    const from = form.child(other, "from");
    const fromMs = dayMs(form.text(from));
    const price = readUndated(form, other, around);
    if (fromMs === undefined) form.report("SB407", from ?? other, "a later price says from when it holds", "add from: YYYY-MM-DD");
    else if (fromMs <= (later.at(-1)?.fromMs ?? dayMs(form.text(form.child(first, "from"))) ?? Number.NEGATIVE_INFINITY))
      form.report("SB407", from ?? other, "dated prices ascend by from");
    else if (price !== undefined) later.push({ fromMs, ...price });
    endsAt(form, before, fromMs);
    before = other;
  }
  endsAt(form, before, undefined);
  return base && { ...base, ...(later.length === 0 ? {} : { later }) };
}

const DAY_MS = 86_400_000;

/** The start of the day in UTC. */
function dayMs(text: string | undefined): number | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // The parser takes a 31st of any month for a day of the next.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : ms;
}

/** Before the day of a first price there would be none. */
function firstHolds<N>(form: PriceForm<N>, first: N, knownOn: string | undefined): void {
  const from = form.child(first, "from");
  const day = form.text(from);
  if (from === undefined || day === undefined) return;
  if (knownOn === undefined)
    form.report(
      "SB407",
      from,
      `before ${day} there would be no price`,
      "write the price that holds now first and without from, this one after it",
    );
  else if ((dayMs(day) ?? Number.POSITIVE_INFINITY) > (dayMs(knownOn) ?? 0))
    form.report(
      "SB407",
      from,
      `the price holds from ${day}, the file was read on ${knownOn}: until then there is no price`,
      "write the price that holds now before it, in a list",
    );
}

/** What ends is followed by something, on the next day. */
function endsAt<N>(form: PriceForm<N>, node: N, nextMs: number | undefined): void {
  const until = form.child(node, "until");
  const lastMs = dayMs(form.text(until));
  if (until === undefined || (lastMs !== undefined && nextMs === lastMs + DAY_MS)) return;
  form.report(
    "SB407",
    until,
    `after ${form.text(until) ?? ""} there would be no price`,
    "let the next price of the list hold from the next day, or leave until away",
  );
}

function readUndated<N>(form: PriceForm<N>, node: N, around: PriceSurroundings<N>): Undated | undefined {
  const base = readTiered(form, node);
  if (base === undefined) return undefined;
  const services = readServices(form, [form.child(node, "services"), around.services], base);
  const whole: Undated = { ...base, ...(services === undefined ? {} : { services }) };
  const hours = readHours(form, form.child(node, "hours"), (entry) => atHour(form, entry, node, around, whole));
  return hours === undefined ? whole : { ...whole, hours };
}

/** The price in some hours: the usual one times something, in every class of service; or one of its own. */
function atHour<N>(form: PriceForm<N>, entry: N, node: N, around: PriceSurroundings<N>, usual: Undated): PriceHours["price"] | undefined {
  const times = form.child(entry, "times");
  if (times !== undefined) return scaled(form, times, usual);
  const own = readTiered(form, entry);
  if (own === undefined) return undefined;
  const base = { ...unitRates(usual), ...own };
  const services = readServices(form, [form.child(entry, "services"), form.child(node, "services"), around.services], base);
  return { ...base, ...(services === undefined ? {} : { services }) };
}

/** Prices of their own, or the model's times something. The first of `places` that speaks of a class decides. */
function readServices<N>(form: PriceForm<N>, places: readonly (N | undefined)[], base: Tiered): Price["services"] {
  const made: { [service: string]: Tiered } = {};
  for (const service of SERVICES) {
    const at = places.map((place) => form.child(place, service)).find((found) => found !== undefined);
    if (at === undefined || form.text(at) === "none") continue;
    const times = form.child(at, "times");
    const own = times === undefined ? readTiered(form, at) : scaled(form, times, base);
    if (own !== undefined) made[service] = times === undefined ? { ...unitRates(base), ...own } : own;
  }
  return Object.keys(made).length === 0 ? undefined : made;
}

function scaled<N, R extends Rates>(form: PriceForm<N>, times: N, rates: R): R | undefined {
  const factor = form.text(times) ?? "";
  const made = timesRates(rates, factor);
  if (made === undefined) form.report("SB402", times, `"${factor}" times the price is no whole number of pico-dollars a token`);
  return made;
}

function readTiered<N>(form: PriceForm<N>, node: N): Tiered | undefined {
  const rates = readRates(form, node);
  const tiers: ({ readonly above: number } & Rates)[] = [];
  for (const item of form.items(form.child(node, "tiers"))) {
    const aboveAt = form.child(item, "above");
    const [above, tier] = [Number(form.text(aboveAt) ?? Number.NaN), readRates(form, item)];
    if (!Number.isSafeInteger(above) || aboveAt === undefined || tier === undefined) continue;
    if (above <= (tiers.at(-1)?.above ?? 0)) form.report("SB404", aboveAt, `the tier above ${above} tokens does not follow upwards`);
    else tiers.push({ above, ...tier });
  }
  return rates && { ...rates, ...(tiers.length > 0 ? { tiers } : {}) };
}

function readRates<N>(form: PriceForm<N>, node: N): Rates | undefined {
  const found: { [rate in RateName]?: PicoUsd } = {};
  for (const [name, { rate, scale }] of Object.entries(RATE_FIELDS)) {
    const below = form.child(node, name);
    const text = form.text(below);
    if (below === undefined || text === undefined) continue;
    const measured = scale(text);
    if (measured.ok) found[rate] = measured.value;
    else form.report("SB402", below, measured.problem);
  }
  const heard = readSound(form, form.child(node, "audio"));
  const pictures = readPictures(form, form.child(node, "image"));
  const { input, output, ...others } = found;
  if (input === undefined || output === undefined) return undefined;
  return {
    input,
    output,
    ...others,
    ...(heard === undefined ? {} : { audio_hours: heard }),
    ...(pictures === undefined ? {} : { pictures }),
  };
}

function readSound<N>(form: PriceForm<N>, node: N | undefined): PicoUsd | undefined {
  const price = form.child(node, "price");
  const text = form.text(price);
  if (price === undefined || text === undefined) return undefined;
  const measured = picoUsdPerHour(text, form.text(form.child(node, "per")) ?? "");
  if (measured.ok) return measured.value;
  form.report("SB402", price, measured.problem);
  return undefined;
}
