// The rates a price may name by one number: what each is called in YAML, which usage it prices, and the unit it is said in. Pure.

import type { PicoUsd, Rates } from "../contract/usage.ts";
import { type Measured, picoUsdPerCharacter, picoUsdPerHour, picoUsdPerImage, picoUsdPerThousand, picoUsdPerToken } from "./units.ts";

/** Rates that are one number. */
export type RateName = Exclude<keyof Rates, "pictures">;

export interface RateField {
  readonly rate: RateName;
  readonly scale: (price: string | number) => Measured<PicoUsd>;
}

const perToken = (rate: RateName): RateField => ({ rate, scale: picoUsdPerToken });

/** By the name in YAML. */
export const RATE_FIELDS: Readonly<Record<string, RateField>> = {
  input: perToken("input"),
  output: perToken("output"),
  cache_read: perToken("cache_read"),
  cached: perToken("cache_read"),
  cache_write: perToken("cache_write"),
  cache_write_1h: perToken("cache_write_1h"),
  input_audio: perToken("input_audio"),
  output_audio: perToken("output_audio"),
  input_image: perToken("input_image"),
  output_image: perToken("output_image"),
  reasoning: perToken("reasoning"),
  web_search: { rate: "web_searches", scale: picoUsdPerThousand },
  search: { rate: "search_units", scale: picoUsdPerThousand },
  request: { rate: "requests", scale: picoUsdPerThousand },
  image: { rate: "images", scale: picoUsdPerImage },
  characters: { rate: "input_characters", scale: picoUsdPerCharacter },
  audio_minute: { rate: "audio_hours", scale: (price) => picoUsdPerHour(price, "minute") },
};

/** Classes of service that may have prices of their own. */
export const SERVICES = ["batch", "flex", "priority", "fast"] as const;
export type Service = (typeof SERVICES)[number];

/** Rates of other things than tokens. They are the same in every class of service, unless that says otherwise. */
const UNIT_RATES = [
  "web_searches",
  "search_units",
  "images",
  "pictures",
  "input_characters",
  "audio_hours",
  "requests",
] as const satisfies readonly (keyof Rates)[];

/** The rates of `rates` that are not of tokens. */
export function unitRates(rates: Rates): Partial<Rates> {
  return Object.fromEntries(UNIT_RATES.flatMap((name) => (rates[name] === undefined ? [] : [[name, rates[name]]])));
}

/** The token rates of `rates`, of its tiers and of its classes of service, times a decimal such as `0.5`: exact, or undefined where a pico-dollar would have to be cut. */
export function timesRates<R extends Rates>(rates: R, factor: string): R | undefined {
  const [, whole, fraction = ""] = /^([0-9]+)(?:\.([0-9]+))?$/.exec(factor.trim()) ?? [];
  if (whole === undefined) return undefined;
  const [by, over] = [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  const units: ReadonlySet<string> = new Set(UNIT_RATES);
  let exact = true;
  const times = (value: unknown, name = ""): unknown => {
    if (units.has(name)) return value;
    if (Array.isArray(value)) return value.map((one) => times(one));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, times(one, inner)]));
    if (typeof value !== "bigint") return value;
    exact &&= (value * by) % over === 0n;
    return (value * by) / over;
  };
  const made = times(rates) as R; // of the same members
  return exact ? made : undefined;
}
