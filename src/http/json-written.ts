// What is written to providers again in the same words, tools above all, kept as the bytes it was: found by what of the client's request recurs, and proved
// by comparing what is to be written with what was. What was written once is not kept. Writes the JSON of a body around it. A bounded memory. No IO, no clock.

import { crc32 } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Json } from "../contract/dialect.ts";
import { mayStandIn } from "../kit/stand-ins.ts";
import { freeze } from "./json-recurring.ts";
import { Sights } from "./sights.ts";

export type JsonPart = string | Buffer;
/** One behind another they are JSON. Bytes belong to all who are given them. */
export type JsonParts = readonly JsonPart[];

export interface Writing {
  /** A value that clients said before (json-recurring.ts). */
  readonly of: object;
  /** Whose wire it is: of one value he mostly writes the same. */
  readonly by: string;
  /** Top-level members of the body that are worth keeping. */
  readonly keys: readonly string[];
}

export interface Written {
  /** The body as JSON.stringify writes it. What of it is kept may not be changed by anybody from now on: its objects are frozen. */
  parts(body: object, writing: Writing): JsonParts;
}

export interface WrittenBounds {
  /** Bytes of memory, as near as they are told. */
  readonly together: number;
  /** In characters of JSON, as is `largest`. */
  readonly smallest: number;
  readonly largest: number;
}
/** `smallest`: to write less takes hardly longer than to find it. */
const BOUNDS: WrittenBounds = { together: 12 * 1024 * 1024, smallest: 256, largest: 256 * 1024 };
/** Shorter ones are put together with the rest: to send a piece for itself takes longer. */
const PIECE_CHARACTERS = 8 * 1024;
/** At one place: models of one provider may take tools differently, and what stands beside them may change from turn to turn. */
const VARIANTS = [0, 1] as const;

interface Kept {
  readonly value: object;
  readonly json: JsonPart;
  readonly size: number;
  usedAt: number;
}

/** Those unused for the longest go first. */
export function createWritten(bounds: WrittenBounds = BOUNDS): Written {
  const kept = new LRUCache<string, Kept>({
    maxSize: bounds.together,
    sizeCalculation: ({ size }) => size,
    dispose(_one, _place, why) {
      isFull ||= why === "evict";
    },
  });
  /** Values have no other name. */
  const numbers = new WeakMap<object, number>();
  const sights = new Sights();
  let last = 0;
  let isFull = false;

  function numberOf(object: object): number {
    let number = numbers.get(object);
    if (number === undefined) {
      last += 1;
      number = last;
      numbers.set(object, number);
    }
    return number;
  }

  function jsonOf(place: string, value: object): JsonPart {
    sights.next();
    for (const variant of VARIANTS) {
      const one = kept.peek(place + variant);
      if (one === undefined || !isSame(one.value, value)) continue;
      one.usedAt = sights.now;
      kept.get(place + variant);
      return one.json;
    }
    const text = JSON.stringify(value);
    if (text.length < bounds.smallest || text.length > bounds.largest) return text;
    const ago = sights.lastSeen(crc32(text, crc32(place)) | 0);
    return ago === undefined || mayStandIn(text) ? text : keep(place, value, text, ago);
  }

  /** Unless what has to go for it has been away for no longer than it was. */
  function keep(place: string, value: object, text: string, ago: number): JsonPart {
    const unused = (variant: number): number => {
      const one = kept.peek(place + variant);
      return one === undefined ? Number.POSITIVE_INFINITY : sights.since(one.usedAt);
    };
    const [first, second] = VARIANTS;
    const at = place + (unused(second) > unused(first) ? second : first);
    const goes = kept.peek(at) ?? (isFull ? kept.rvalues().next().value : undefined);
    if (goes !== undefined && ago >= sights.since(goes.usedAt)) return text;
    const bytes = Buffer.byteLength(text);
    const width = bytes === text.length ? 1 : 2;
    const isPiece = text.length >= PIECE_CHARACTERS;
    // What it was made of has the same texts once more.
    const size = freeze(value as Json) + width * text.length + (isPiece ? bytes : width * text.length); // it has just been written as JSON
    const json = isPiece ? ownBytes(text, bytes) : text;
    kept.set(at, { value, json, size, usedAt: sights.now });
    return json;
  }

  return {
    parts(body, { of, by, keys }) {
      const members = Object.entries(body);
      const place = `${numberOf(of)}:${by}:`;
      const parts: JsonPart[] = [];
      let text = "";
      let before = "{";
      const say = (json: string): void => {
        text += before + json;
        before = ",";
      };
      let from = 0;
      const sayOthers = (to: number): void => {
        const json = JSON.stringify(Object.fromEntries(members.slice(from, to)));
        if (json !== "{}") say(json.slice(1, -1));
        from = to + 1;
      };
      for (const [at, [key, value]] of members.entries()) {
        if (typeof value !== "object" || value === null || !keys.includes(key)) continue;
        sayOthers(at);
        say(`${JSON.stringify(key)}:`);
        const json = jsonOf(`${place}${key}:`, value as object);
        if (typeof json === "string") text += json;
        else {
          parts.push(text, json);
          text = "";
        }
      }
      sayOthers(members.length);
      parts.push(before === "{" ? "{}" : `${text}}`);
      return parts;
    },
  };
}

/** In memory of its own: a part of what Node shares out would hold all of that. */
function ownBytes(text: string, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  bytes.write(text);
  return bytes;
}

/** Whether JSON.stringify writes the same of both: what it is made of is the same, in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  const names = Object.keys(one);
  const others = Object.keys(other);
  if (names.length !== others.length) return false;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string; // below its length
    if (name !== others[at] || !isSame(one[name as never], other[name as never])) return false;
  }
  return true;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSame(one[at], other[at])) return false;
  return true;
}
