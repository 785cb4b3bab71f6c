// One pass over a JSON body's bytes: is it JSON, honest (no key twice, no half of a surrogate pair), not too deep, and where do
// its top-level values lie, so that one can be replaced without parsing the rest. Pure. Builds no value until `value` is asked for.

import { isUtf8 } from "node:buffer";
import type { Json } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import { decodeKey, hashOfKey, type SeenKeys } from "./json-keys.ts";
import { walkJson } from "./json-walk.ts";

/** Byte offsets of a value, the end exclusive. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

export interface ScannedJson {
  readonly ok: true;
  /** True when the top level is an object: only then there are spans. */
  readonly isObject: boolean;
  /** The body as JSON.parse makes it. Parsed at the first look, then kept. */
  readonly value: Json;
  span(key: string): ValueSpan | undefined;
  /** One top-level value, parsed alone; undefined when the key is absent. */
  member(key: string): Json | undefined;
  keys(): readonly string[];
  /** False when no object in it, however deep, has such a key. */
  mayHoldKey(key: string): boolean;
}
export type JsonScan = ScannedJson | { readonly ok: false; readonly failure: Failure };

const DEFAULT_MAX_DEPTH = 128;

/** Accepts what JSON.parse accepts, less: invalid UTF-8, a key twice in one object, a lone surrogate escape, more than `maxDepth`
 *  nested arrays and objects. The failure is `invalid_request`; `param` names the place, but for syntax and UTF-8: a syntax error's message
 *  gives the byte offset instead. */
export function scanJson(bytes: Buffer, maxDepth: number = DEFAULT_MAX_DEPTH): JsonScan {
  if (!isUtf8(bytes)) return { ok: false, failure: { kind: "invalid_request", message: "The request body is not valid UTF-8." } };
  const walked = walkJson(bytes, maxDepth);
  return walked.ok ? new Scan(bytes, walked.spans, walked.seen) : walked;
}

/** A copy of the body with top-level values replaced, or added at the front where the key is absent; all other bytes as they were.
 *  The scan must be that of these bytes, and of an object. */
export function spliceTopLevel(bytes: Buffer, scan: ScannedJson, values: Readonly<Record<string, Json>>): Buffer {
  if (!scan.isObject) throw new Error("only an object's members can be spliced");
  const added: string[] = [];
  const replaced: { readonly at: ValueSpan; readonly text: string }[] = [];
  for (const [key, value] of Object.entries(values)) {
    const at = scan.span(key);
    if (at === undefined) added.push(`${JSON.stringify(key)}:${JSON.stringify(value)}`);
    else replaced.push({ at, text: JSON.stringify(value) });
  }
  replaced.sort((a, b) => a.at.start - b.at.start);
  const pieces: Buffer[] = [];
  let from = 0;
  if (added.length > 0) {
    from = bytes.indexOf("{") + 1;
    pieces.push(bytes.subarray(0, from), Buffer.from(added.join(",") + (scan.keys().length > 0 ? "," : "")));
  }
  for (const { at, text } of replaced) {
    pieces.push(bytes.subarray(from, at.start), Buffer.from(text));
    from = at.end;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}

/** Of the keys that dialects ask for, which are few. */
const HASHES = new Map<string, number>();

class Scan implements ScannedJson {
  readonly ok = true;
  readonly isObject: boolean;
  readonly #bytes: Buffer;
  /** As walkJson gives them; keys are decoded only when asked for. */
  readonly #spans: readonly number[];
  readonly #seen: SeenKeys;
  #value: Json | undefined;

  constructor(bytes: Buffer, spans: readonly number[] | undefined, seen: SeenKeys) {
    this.#bytes = bytes;
    this.#seen = seen;
    this.#spans = spans ?? [];
    this.isObject = spans !== undefined;
  }

  get value(): Json {
    // JSON.parse returns any; by its definition it is Json.
    if (this.#value === undefined) this.#value = JSON.parse(this.#bytes.toString("utf8")) as Json;
    return this.#value;
  }

  span(key: string): ValueSpan | undefined {
    for (let i = 0; i < this.#spans.length; i += 4) {
      if (this.#key(i) === key) return { start: this.#spans[i + 2] ?? 0, end: this.#spans[i + 3] ?? 0 };
    }
    return undefined;
  }

  member(key: string): Json | undefined {
    const at = this.span(key);
    return at === undefined ? undefined : (JSON.parse(this.#bytes.toString("utf8", at.start, at.end)) as Json);
  }

  keys(): readonly string[] {
    const keys: string[] = [];
    for (let i = 0; i < this.#spans.length; i += 4) keys.push(this.#key(i));
    return keys;
  }

  mayHoldKey(key: string): boolean {
    let hash = HASHES.get(key);
    if (hash === undefined) {
      hash = hashOfKey(key);
      HASHES.set(key, hash);
    }
    return this.#seen.mayHold(hash);
  }

  #key(i: number): string {
    return decodeKey(this.#bytes, this.#spans[i] ?? 0, this.#spans[i + 1] ?? 0);
  }
}
