// What clients say again in the same bytes with each request, their tools above all, parsed once: a bounded memory of such values, and bodies parsed
// around those it knows. Only bytes that are equal, every one, prove that it is the same. A value that came once is not kept. No IO, no clock.

import { crc32 } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Json } from "../contract/dialect.ts";
import { frozen } from "../kit/json.ts";
import type { ScannedJson, ValueSpan } from "./json-scan.ts";

/** A top-level member of a body, and what is known to stand there. */
export interface KnownMember extends ValueSpan {
  readonly key: string;
  readonly value: Json;
}

export interface Recurring {
  /**
   * What this span of a body says; undefined where it was not seen before, or is not worth it. The value belongs to all whose bytes are the same. Its
   * objects are frozen; its lists are not, because V8 writes JSON at half its speed wherever a frozen one is in it: the law of no mutation holds for them.
   */
  valueOf(body: Buffer, span: ValueSpan): Json | undefined;
}

/** All in bytes of JSON but for `values`. What is made of them takes a few times as much. */
export interface RecurringBounds {
  readonly values: number;
  readonly together: number;
  readonly smallest: number;
  readonly largest: number;
}
/** `smallest`: to parse less takes hardly longer than to find it. */
const BOUNDS: RecurringBounds = { values: 256, together: 4 * 1024 * 1024, smallest: 256, largest: 256 * 1024 };
/** How many that came once are remembered, by a number each. A power of two. */
const SIGHTS = 4096;
/** At most so many bytes tell where to look. */
const SAMPLED = 64;

interface Kept {
  readonly bytes: Buffer;
  readonly value: Json;
}

/** Those unused for the longest go first. */
export function createRecurring(bounds: RecurringBounds = BOUNDS): Recurring {
  const kept = new LRUCache<number, Kept>({ max: bounds.values, maxSize: bounds.together, sizeCalculation: ({ bytes }) => bytes.length });
  const sights = new Int32Array(SIGHTS);

  /** Of other bytes that have the same checksum it may be said too: then they are kept at once, and nothing else comes of it. */
  function wasSeen(bytes: Buffer): boolean {
    const sum = crc32(bytes) | 0;
    const at = sum & (SIGHTS - 1);
    const isSecond = sights[at] === sum;
    sights[at] = sum;
    return isSecond;
  }

  return {
    valueOf(body, { start, end }) {
      const size = end - start;
      if (size < bounds.smallest || size > bounds.largest) return undefined;
      const place = sampleOf(body, start, end);
      const known = kept.get(place);
      if (known !== undefined && known.bytes.length === size && body.compare(known.bytes, 0, size, start, end) === 0) return known.value;
      const bytes = body.subarray(start, end);
      if (!wasSeen(bytes)) return undefined;
      const value = frozen(JSON.parse(bytes.toString("utf8")) as Json); // JSON.parse returns any; by its definition it is Json
      // Memory of its own: a body's is reused, or large.
      const copy = Buffer.allocUnsafeSlow(size);
      bytes.copy(copy);
      kept.set(place, { bytes: copy, value });
      return value;
    },
  };
}

function sampleOf(body: Buffer, start: number, end: number): number {
  const step = Math.ceil((end - start) / SAMPLED);
  let sum = end - start;
  for (let at = start; at < end; at += step) sum = (Math.imul(sum, 31) + (body[at] as number)) | 0; // within the body
  return sum;
}

/** Those of these members that are known, in the order of their places. The scan must be that of this body. */
export function knownMembers(recurring: Recurring, body: Buffer, scan: ScannedJson, keys: readonly string[]): readonly KnownMember[] {
  const known: KnownMember[] = [];
  for (const key of keys) {
    const span = scan.span(key);
    const value = span && recurring.valueOf(body, span);
    if (span !== undefined && value !== undefined) known.push({ key, value, start: span.start, end: span.end });
  }
  return known.length > 1 ? known.sort((a, b) => a.start - b.start) : known;
}

/** The body as JSON.parse makes it. */
export function parseAround(body: Buffer, known: readonly KnownMember[]): Json {
  const text = textAround(known, 0, body.length, (start, end) => body.toString("utf8", start, end));
  return withKnown(JSON.parse(text) as Json, known); // as above
}

/** What stands there, with a number for each known member: its place among the others. */
export function textAround(
  known: readonly KnownMember[],
  from: number,
  to: number,
  textOf: (start: number, end: number) => string,
): string {
  let text = "";
  let at = from;
  for (const { start, end } of known) {
    if (start < from || end > to) continue;
    text += `${textOf(at, start)}0`;
    at = end;
  }
  return text + textOf(at, to);
}

/** What was parsed of that, with the known members in it. A member that is there keeps its place. */
export function withKnown(value: Json, known: readonly KnownMember[]): Json {
  const object = value as { [key: string]: Json }; // only an object has members, and nobody else has this one yet
  for (const { key, value: said } of known) object[key] = said;
  return value;
}
