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

/** What clients call models is among names, so they are all forgotten from time to time, and none that is long is kept. */
const MOST_NAMES = 4_000;
const LONGEST_NAME = 200;

/** What is written of a name that comes again and again, kept. */
export function remembered(write: (name: string) => string): (name: string) => string {
  const texts = new Map<string, string>();
  return (name) => {
    if (name.length > LONGEST_NAME) return write(name);
    let written = texts.get(name);
    if (written === undefined) {
      if (texts.size >= MOST_NAMES) texts.clear();
      written = write(name);
      texts.set(name, written);
    }
    return written;
  };
}

/** Of a name that comes again; other strings are `JSON.stringify`'s. */
export const nameText = remembered(JSON.stringify);
