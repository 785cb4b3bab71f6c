// A scanned JSON body with the middles of its long texts left out: what is parsed, validated, mapped and written then is short, and the middles go from the
// client's bytes to the provider's, as they stand unless it is JSON inside JSON that has them. Which texts may be cut, the client's dialect says. Pure.

import { isAscii } from "node:buffer";
import type { AnyDialect, Json } from "../contract/dialect.ts";
import { cutAtStandIns, type FoundStandIn, standIn } from "../kit/stand-ins.ts";
import { type PiecedBody, piecedBody } from "../transport/http1/pieced-body.ts";
import { resolved } from "./json-keys.ts";
import { type KnownMember, textAround, withKnown } from "./json-recurring.ts";
import { type ScannedJson, saysKey, type ValueSpan } from "./json-scan.ts";
import type { JsonParts } from "./json-written.ts";

export interface JsonOutline {
  /** The body, parsed, with stand-ins. */
  readonly value: Json;
  /**
   * JSON that was made of it, with each middle in the place of its stand-in; undefined where one is missing, there twice, cut, or deep in JSON inside JSON.
   * In parts that are bytes there is none.
   */
  filled(json: JsonParts): Buffer | PiecedBody | undefined;
}

/** Of a long text this much is kept at both ends, for whoever looks how it begins or ends. */
const KEPT_BYTES = 64;
/** How much further a place to cut is looked for. Both at both ends are less than any long text, as is what is kept of data. */
const REACH_BYTES = 64;
/** The longest escape: both halves of a pair. */
const LONGEST_ESCAPE = 12;
/** A shorter body is read as one string, and what is made of it put together at once: that takes less than to keep its pieces. */
const WORTH_SHARING_BYTES = 32 * 1024;
const BLANK = 0x20;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

type LongTexts = NonNullable<AnyDialect["long"]>;

/**
 * Undefined where it has no long text under one of these keys. The scan must be that of these bytes. `secret`: a word of its own for this body, which nobody
 * can have written into it, however deep: a stand-in of somebody else's would be filled in too. `known`: of these members nothing is left out, their
 * values being there already.
 */
export function outlineJson(
  bytes: Buffer,
  scan: ScannedJson,
  keys: LongTexts,
  secret: string,
  known: readonly KnownMember[] = [],
): JsonOutline | undefined {
  if (scan.longTexts.length === 0) return undefined;
  const body = new Body(bytes);
  const middles = middlesOf(body, scan.longTexts, keys, known);
  if (middles.length === 0) return undefined;
  const value = withKnown(JSON.parse(shortened(body, middles, secret, known)) as Json, known); // JSON.parse returns any; by its definition it is Json
  return { value, filled: (json) => fill(json, body, middles, secret) };
}

/** The bytes, and what stands in them as text: of a short body in ASCII, which most are, a part of one string, since each call into Node costs as much as this. */
class Body {
  readonly bytes: Buffer;
  readonly #text: string | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#text = this.isShort && isAscii(bytes) ? bytes.toString("latin1") : undefined;
  }

  /** One that is written together again, and not in pieces. */
  get isShort(): boolean {
    return this.bytes.length < WORTH_SHARING_BYTES;
  }

  text(start: number, end = this.bytes.length): string {
    return this.#text === undefined ? this.bytes.toString("utf8", start, end) : this.#text.slice(start, end);
  }
}

function shortened(body: Body, middles: readonly ValueSpan[], secret: string, known: readonly KnownMember[]): string {
  const said = (start: number, end: number): string => body.text(start, end);
  let text = "";
  let from = 0;
  for (let index = 0; index < middles.length; index += 1) {
    const { start, end } = middles[index] as ValueSpan; // below its length
    text += textAround(known, from, start, said) + standIn(secret, index);
    from = end;
  }
  return text + textAround(known, from, body.bytes.length, said);
}

function middlesOf(
  body: Body,
  longTexts: readonly number[],
  { texts, data }: LongTexts,
  known: readonly KnownMember[],
): readonly ValueSpan[] {
  const middles: ValueSpan[] = [];
  for (let at = 0; at < longTexts.length; at += 4) {
    const [key = 0, start = 0, end = 0, plain] = [longTexts[at], longTexts[at + 1], longTexts[at + 2], longTexts[at + 3]];
    if (known.some((one) => one.start <= start && end <= one.end)) continue;
    const isIts = (one: string): boolean => saysKey(body.bytes, key, one) === true;
    const isText = texts.some(isIts);
    const middle = isText ? middleOf(body, start, end, plain === 1) : data.some(isIts) ? middleOfData(body.bytes, start, end) : undefined;
    if (middle !== undefined) middles.push(middle);
  }
  return middles;
}

/** What a data URL says of its file, as long as most do, and of the file as much as is kept of any text. */
const DATA_BEGINS = /^(?:data:[^,\\]{0,180};base64,)?[\w+/-]{64}/;
const LONGEST_BEGINNING = 264;

/** Undefined where anything but base64 may be in it: white space goes out of it on some wires. */
function middleOfData(bytes: Buffer, textStart: number, textEnd: number): ValueSpan | undefined {
  const begins = DATA_BEGINS.exec(bytes.toString("latin1", textStart, textStart + LONGEST_BEGINNING));
  if (begins === null) return undefined;
  const [start, end] = [textStart + begins[0].length, textEnd - KEPT_BYTES];
  const middle = bytes.subarray(start, end);
  return middle.includes(BLANK) || middle.includes(BACKSLASH) || !isAscii(middle) ? undefined : { start, end };
}

/**
 * Undefined where the text may be read as JSON or an address, or begins or ends in so many blanks that trimming it would reach the middle. `isPlain`: no
 * escape is in it.
 */
function middleOf(body: Body, textStart: number, textEnd: number, isPlain: boolean): ValueSpan | undefined {
  const { bytes } = body;
  const start = cutFrom(bytes, textStart + KEPT_BYTES, 1, isPlain);
  const end = cutFrom(bytes, textEnd - KEPT_BYTES, -1, isPlain);
  if (start === undefined || end === undefined || MAY_BE_MORE.test(resolved(body.text(textStart, start)))) return undefined;
  const endsInSight = isPlain && isVisible(bytes[textEnd - 1] as number);
  return endsInSight || resolved(body.text(end, textEnd)).trim() !== "" ? { start, end } : undefined;
}

/** What JSON or a web address begins with, as far as the beginning of a text tells; a blank beginning is one of anything. */
const MAY_BE_MORE = /^\s*(?:[{["]|https?:|(?:[-+.\de]*|true|false|null)\s*$)/i;
const isVisible = (byte: number): boolean => byte > BLANK && byte < 0x7f;

/** The first place from there on that is within no character and no escape. */
function cutFrom(bytes: Buffer, from: number, step: 1 | -1, isPlain: boolean): number | undefined {
  for (let at = from; Math.abs(at - from) < REACH_BYTES; at += step) {
    if (((bytes[at] as number) & 0xc0) !== 0x80 && (isPlain || isClear(bytes, at))) return at;
  }
  return undefined;
}

/** No escape of one letter may reach as far, and none of numbers. Nor ends a backslash there: it would seem to be the stand-in's. */
function isClear(bytes: Buffer, at: number): boolean {
  for (let before = at - LONGEST_ESCAPE; before < at; before += 1) {
    if (bytes[before] === BACKSLASH && (before >= at - 2 || bytes[before + 1] === LETTER_U)) return false;
  }
  return true;
}

function fill(json: JsonParts, body: Body, middles: readonly ValueSpan[], secret: string): Buffer | PiecedBody | undefined {
  const parts: Part[] = json.flatMap((part): Part | Part[] => (typeof part === "string" ? cutAtStandIns(part, secret) : part));
  const seen = new Set<number>();
  let isText = true;
  for (const part of parts) {
    if (typeof part === "string") continue;
    if (Buffer.isBuffer(part) || part.depth === 2) isText = false;
    if (Buffer.isBuffer(part)) continue;
    if (part.depth === undefined || middles[part.index] === undefined || seen.has(part.index)) return undefined;
    seen.add(part.index);
  }
  if (seen.size !== middles.length) return undefined;
  // Each of them has been seen.
  const middle = ({ index }: FoundStandIn): ValueSpan => middles[index] as ValueSpan;
  return body.isShort && isText ? together(parts as TextPart[], body, middle) : inPieces(parts, body, middle); // no part of it is bytes
}
type TextPart = string | FoundStandIn;
type Part = TextPart | Buffer;

/** Where each middle goes out as it stands. */
function together(parts: readonly TextPart[], body: Body, middle: (one: FoundStandIn) => ValueSpan): Buffer {
  let filled = "";
  for (const part of parts) {
    if (typeof part === "string") filled += part;
    else {
      const { start, end } = middle(part);
      filled += body.text(start, end);
    }
  }
  return Buffer.from(filled);
}

function inPieces(parts: readonly Part[], { bytes }: Body, middle: (one: FoundStandIn) => ValueSpan): PiecedBody {
  const pieces = parts.map((part) => {
    if (typeof part === "string") return Buffer.from(part);
    if (Buffer.isBuffer(part)) return part;
    const { start, end } = middle(part);
    const said = bytes.subarray(start, end);
    return part.depth === 1 ? said : Buffer.from(insideJson(String(said)));
  });
  return piecedBody(pieces);
}

/** As it stands in JSON inside JSON: not as the client wrote it, whose escapes would be a model's to read. */
function insideJson(middle: string): string {
  const inner = JSON.stringify(resolved(middle)).slice(1, -1);
  return JSON.stringify(inner).slice(1, -1);
}
