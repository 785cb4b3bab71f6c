// Parts of JSON that is put together by hand, for what is written of every request: the same text as `JSON.stringify` gives. Pure but for a memory.

import type { Usage, UsageBucket } from "../contract/usage.ts";

/** A field that follows another one; nothing where there is no text. */
export const cell = (field: string, text: string | undefined): string => (text === undefined ? "" : `,"${field}":${text}`);

export const numberText = (value: number): string => (Number.isFinite(value) ? `${value}` : "null");

export const listText = (values: readonly unknown[]): string => (values.length === 0 ? "[]" : JSON.stringify(values));

/** Its buckets are a closed list of plain words. */
export function usageText(usage: Usage): string {
  let text = "";
  for (const bucket in usage) {
    const count = usage[bucket as UsageBucket]; // its keys are all there are
    if (count !== undefined) text += `${text === "" ? "" : ","}"${bucket}":${numberText(count)}`;
  }
  return `{${text}}`;
}

/** Those that come again and again. What clients call models is among them, so it is all forgotten from time to time, and none that is long is kept. */
const names = new Map<string, string>();
const MOST_NAMES = 1_000;
const LONGEST_NAME = 200;

/** Of a name that comes again; other strings are `JSON.stringify`'s. */
export function nameText(name: string): string {
  if (name.length > LONGEST_NAME) return JSON.stringify(name);
  let written = names.get(name);
  if (written === undefined) {
    if (names.size >= MOST_NAMES) names.clear();
    written = JSON.stringify(name);
    names.set(name, written);
  }
  return written;
}
