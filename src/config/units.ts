// Written quantities as integers: durations, sizes, shares, money. Pure; says what is wrong in words and leaves the place to its caller.

import type { PicoUsd } from "../contract/usage.ts";

export type Measured<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const DURATION_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const MINUTE_MS = 60_000;
const KEEPING_MS: Readonly<Record<string, number>> = { m: MINUTE_MS, h: 3_600_000, d: 86_400_000 };
const MOST_KEEPING_MS = 3650 * 86_400_000;
const SIZE_BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};
/** The longest delay a timer takes. */
const MOST_MS = 2 ** 31 - 1;

const quantity = (text: string, units: Readonly<Record<string, number>>): number | undefined => {
  const [, number, unit] = /^([0-9]+(?:\.[0-9]+)?)([A-Za-z]+)$/.exec(text.trim()) ?? [];
  const factor = unit !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
};

/** `30s`, `500ms`, `1.5m`, `2h` → whole milliseconds. */
export function durationMs(text: string): Measured<number> {
  const value = quantity(text, DURATION_MS);
  if (value === undefined) return { ok: false, problem: `"${text}" is not a duration; write for example 30s, 500ms or 5m` };
  if (!Number.isInteger(value)) return { ok: false, problem: `"${text}" is not a whole number of milliseconds` };
  return value <= MOST_MS ? { ok: true, value } : { ok: false, problem: `"${text}" is longer than 24 days` };
}

/** For how long something is kept: `90m`, `12h`, `30d` → whole milliseconds. From a minute to ten years. */
export function keepingMs(text: string): Measured<number> {
  const value = quantity(text, KEEPING_MS);
  if (value === undefined) return { ok: false, problem: `"${text}" is not a time to keep something for; write for example 30d or 12h` };
  if (!Number.isInteger(value)) return { ok: false, problem: `"${text}" is not a whole number of milliseconds` };
  if (value < MINUTE_MS) return { ok: false, problem: `"${text}" is shorter than a minute` };
  return value <= MOST_KEEPING_MS ? { ok: true, value } : { ok: false, problem: `"${text}" is longer than ten years` };
}

/** `64MiB`, `500kB` → whole bytes. */
export function sizeBytes(text: string): Measured<number> {
  const value = quantity(text, SIZE_BYTES);
  if (value === undefined) return { ok: false, problem: `"${text}" is not a size; write for example 64MiB or 500kB` };
  return Number.isSafeInteger(value) ? { ok: true, value } : { ok: false, problem: `"${text}" is not a whole number of bytes` };
}

/** `20%` → 0.2 */
export function shareOf(text: string): Measured<number> {
  const [, number] = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text.trim()) ?? [];
  if (number === undefined) return { ok: false, problem: `"${text}" is not a percentage; write for example 20%` };
  const value = Number(number) / 100;
  return value <= 1 ? { ok: true, value } : { ok: false, problem: `"${text}" is more than 100%` };
}

/** Dollars per million tokens (`$1.25`, `0.075`, 2) → pico-dollars a token. Exact or refused. */
export const picoUsdPerToken = (price: string | number): Measured<PicoUsd> => scaled(price, 6);

/** Dollars per million characters → pico-dollars a character. */
export const picoUsdPerCharacter = picoUsdPerToken;

/** Dollars per thousand (searches, requests) → pico-dollars for one. */
export const picoUsdPerThousand = (price: string | number): Measured<PicoUsd> => scaled(price, 9);

/** `$10`, `0.5` → pico-dollars. Exact or refused. */
export const picoUsd = (amount: string | number): Measured<PicoUsd> => scaled(amount, 12);

/** Dollars for a picture → pico-dollars. */
export const picoUsdPerImage = (price: string | number): Measured<PicoUsd> => scaled(price, 12);

const UNITS_AN_HOUR: Readonly<Record<string, bigint>> = { second: 3600n, minute: 60n, hour: 1n };

/** Dollars per second, minute or hour of sound → pico-dollars an hour. Exact. */
export function picoUsdPerHour(price: string | number, unit: string): Measured<PicoUsd> {
  const units = Object.hasOwn(UNITS_AN_HOUR, unit) ? UNITS_AN_HOUR[unit] : undefined;
  if (units === undefined) return { ok: false, problem: `"${unit}" is no unit of time a price can be of; write second, minute or hour` };
  const one = scaled(price, 12);
  return one.ok ? { ok: true, value: one.value * units } : one;
}

/** `price` × 10^places, by its decimal digits: no floating point. */
function scaled(price: string | number, places: number): Measured<PicoUsd> {
  // A YAML number prints as it was written, but for exponents, which no price needs.
  const text = String(price).trim();
  const [, whole, fraction = ""] = /^\$?([0-9]+)(?:\.([0-9]+))?$/.exec(text) ?? [];
  if (whole === undefined) return { ok: false, problem: `"${text}" is not a price; write for example $1.25` };
  const digits = fraction.replace(/0+$/, "");
  if (digits.length > places) return { ok: false, problem: `"${text}" has more than ${places} decimals` };
  return { ok: true, value: BigInt(whole + digits.padEnd(places, "0")) };
}
