// Parts of JSON that is put together by hand, for what is written of every request: the same text as `JSON.stringify` gives. Pure but for a memory.

import type { Usage, UsageBucket } from "../contract/usage.ts";

/** A field that follows another one; nothing where there is no text. */
export const cell = (field: string, text: string | undefined): string => (text === undefined ? "" : `,"${field}":${text}`);

export const numberText = (value: number): string => (Number.isFinite(value) ? `${value}` : "null");

export const listText = (values: readonly unknown[]): string => (values.length === 0 ? "[]" : JSON.stringify(values));

/** What clients call models is among what is remembered, so it is all forgotten from time to time, and nothing that is long is kept. */
const MOST_REMEMBERED = 4_000;
const LONGEST_REMEMBERED = 200;

/** What is written of something that comes again and again. */
export function remembered<K extends string | bigint>(write: (key: K) => string): (key: K) => string {
  const texts = new Map<K, string>();
  return (key) => {
    if (typeof key === "string" && key.length > LONGEST_REMEMBERED) return write(key);
    let written = texts.get(key);
    if (written === undefined) {
      if (texts.size >= MOST_REMEMBERED) texts.clear();
      // As one piece of memory: parts that are only added up would be gathered again each time.
      written = Buffer.from(write(key)).toString();
      texts.set(key, written);
    }
    return written;
  };
}

/** Of a name that comes again; other strings are `JSON.stringify`'s. */
export const nameText = remembered((name: string) => JSON.stringify(name));

/** Its buckets are a closed list of plain words. */
export function usageText(usage: Usage): string {
  let text = "";
  for (const bucket in usage) {
    const count = usage[bucket as UsageBucket]; // its keys are all there are
    if (count !== undefined) text = text === "" ? firstBucket(bucket) + numberText(count) : text + nextBucket(bucket) + numberText(count);
  }
  return text === "" ? "{}" : `${text}}`;
}
const firstBucket = remembered((bucket: string) => `{"${bucket}":`);
const nextBucket = remembered((bucket: string) => `,"${bucket}":`);
