// What is written to providers again in the same words, tools above all, kept as the bytes it was: found by what of the client's request recurs, and proved
// by comparing what is to be written with what was. Writes the JSON of a body around it. A bounded memory. No IO, no clock.

import { LRUCache } from "lru-cache";
import type { Json } from "../contract/dialect.ts";
import { mayStandIn } from "../kit/stand-ins.ts";
import { freeze } from "./json-recurring.ts";

export type JsonPart = string | Buffer;
/** One behind another they are JSON. Bytes belong to all who are given them. */
export type JsonParts = readonly JsonPart[];

export interface Writing {
  /** A value that clients said before (json-recurring.ts). */
  readonly of: object;
  /** Who writes of it what is mostly the same. */
  readonly by: object;
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
  /** In bytes of JSON. */
  readonly smallest: number;
}
/** `smallest`: to write less takes hardly longer than to find it. */
const BOUNDS: WrittenBounds = { together: 12 * 1024 * 1024, smallest: 256 };
/** Shorter ones are put together with the rest: to send a piece for itself takes longer. */
const PIECE_BYTES = 8 * 1024;
interface Kept {
  readonly value: object;
  readonly json: string | Buffer;
  readonly size: number;
}

/** Those unused for the longest go first. */
export function createWritten(bounds: WrittenBounds = BOUNDS): Written {
  const kept = new LRUCache<string, Kept>({ maxSize: bounds.together, sizeCalculation: ({ size }) => size });
  const numbers = new WeakMap<object, number>();
  let last = 0;

  function numberOf(object: object): number {
    let number = numbers.get(object);
    if (number === undefined) {
      last += 1;
      number = last;
      numbers.set(object, number);
    }
    return number;
  }

  function jsonOf(place: string, value: object): string | Buffer {
    const known = kept.get(place);
    if (known !== undefined && isSame(known.value, value)) return known.json;
    const text = JSON.stringify(value);
    if (text.length < bounds.smallest || mayStandIn(text)) return text;
    const json = text.length < PIECE_BYTES ? text : Buffer.from(text);
    kept.set(place, { value, json, size: freeze(value as Json) + 2 * json.length }); // it has just been written as JSON
    return json;
  }

  return {
    parts(body, { of, by, keys }) {
      const members = Object.entries(body);
      const place = `${numberOf(of)}:${numberOf(by)}:`;
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
        const json = jsonOf(place + key, value as object);
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
