// What clients say again in the same bytes with each request, their tools above all, parsed once: a bounded memory of such values, and bodies parsed
// around those it knows. Only bytes that are equal, every one, prove that it is the same. A value that came once is not kept. No IO, no clock.

import { crc32 } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Json } from "../contract/dialect.ts";
import type { ScannedJson, ValueSpan } from "./json-scan.ts";
import { Sights } from "./sights.ts";

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

export interface RecurringBounds {
  readonly values: number;
  /** Bytes of memory, as near as they are told: of their JSON and of what was made of it. */
  readonly together: number;
  /** In bytes of JSON, as is `largest`. */
  readonly smallest: number;
  readonly largest: number;
}
/** `smallest`: to parse less takes hardly longer than to find it. */
const BOUNDS: RecurringBounds = { values: 256, together: 12 * 1024 * 1024, smallest: 256, largest: 256 * 1024 };
/** At most so many bytes tell where to look. */
const SAMPLED = 64;
/** Bytes of an empty list or object, and of a member beside its text: in JSON that can be two each. */
const HOLDER_BYTES = 64;
const MEMBER_BYTES = 16;

interface Kept {
  readonly bytes: Buffer;
  readonly value: Json;
  readonly size: number;
  readonly sum: number;
  readonly sample: number;
  usedAt: number;
}

/** Those unused for the longest go first. */
export function createRecurring(bounds: RecurringBounds = BOUNDS): Recurring {
  /** By the checksum of all their bytes. */
  const kept = new LRUCache<number, Kept>({
    max: bounds.values,
    maxSize: bounds.together,
    sizeCalculation: ({ size }) => size,
    dispose(one, _, why) {
      if (latest.get(one.sample) === one) latest.delete(one.sample);
      isFull ||= why === "evict";
    },
  });
  /** Of those that are the same where they are sampled the one used last, which is found without its checksum. */
  const latest = new Map<number, Kept>();
  const sights = new Sights();
  let isFull = false;

  /**
   * Whether what has to go for it has been away for longer than it was. Without that, of more that come in turn than there is room for none would be there
   * when it comes again, and to keep each takes nearly as long as to parse it.
   */
  function isWorthIt(ago: number): boolean {
    const oldest = isFull ? kept.rvalues().next().value : undefined;
    return oldest === undefined || ago < sights.since(oldest.usedAt);
  }

  function keep(bytes: Buffer, sum: number, sample: number): Json {
    const value = JSON.parse(bytes.toString("utf8")) as Json; // JSON.parse returns any; by its definition it is Json
    // Memory of its own: a body's is reused, or large.
    const copy = Buffer.allocUnsafeSlow(bytes.length);
    bytes.copy(copy);
    const one: Kept = { bytes: copy, value, size: freeze(value) + 2 * bytes.length, sum, sample, usedAt: sights.now };
    kept.set(sum, one);
    if (kept.peek(sum) === one) latest.set(sample, one);
    return value;
  }

  function used(one: Kept): Json {
    one.usedAt = sights.now;
    kept.get(one.sum);
    return one.value;
  }

  return {
    valueOf(body, span) {
      const { start, end } = span;
      if (end - start < bounds.smallest || end - start > bounds.largest) return undefined;
      sights.next();
      const sample = sampleOf(body, start, end);
      const likely = latest.get(sample);
      if (likely !== undefined && isSaid(likely, body, span)) return used(likely);
      const bytes = body.subarray(start, end);
      const sum = crc32(bytes) | 0;
      const known = kept.peek(sum);
      if (known !== undefined && isSaid(known, body, span)) {
        latest.set(sample, known);
        return used(known);
      }
      const ago = sights.lastSeen(sum);
      return ago !== undefined && isWorthIt(ago) ? keep(bytes, sum, sample) : undefined;
    },
  };
}

const isSaid = ({ bytes }: Kept, body: Buffer, { start, end }: ValueSpan): boolean =>
  bytes.length === end - start && body.compare(bytes, 0, bytes.length, start, end) === 0;

function sampleOf(body: Buffer, start: number, end: number): number {
  const step = Math.ceil((end - start) / SAMPLED);
  let sum = end - start;
  for (let at = start; at < end; at += step) sum = (Math.imul(sum, 31) + (body[at] as number)) | 0; // within the body
  return sum;
}

/** Freezes the objects in it, and counts the bytes it takes beside those of its texts. */
export function freeze(value: Json): number {
  if (typeof value !== "object" || value === null) return MEMBER_BYTES;
  let bytes = HOLDER_BYTES;
  for (const one of Object.values(value)) if (one !== undefined) bytes += freeze(one);
  if (!Array.isArray(value)) Object.freeze(value);
  return bytes;
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

/** The object or list of most JSON, if it has as many bytes. */
export function largestOf(known: readonly KnownMember[], least: number): object | undefined {
  let largest: object | undefined;
  let most = least - 1;
  for (const { value, start, end } of known) {
    if (end - start <= most || typeof value !== "object" || value === null) continue;
    largest = value;
    most = end - start;
  }
  return largest;
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
