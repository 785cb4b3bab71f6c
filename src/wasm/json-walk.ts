// AssemblyScript, which the generator makes generated/wasm/json-walk.ts of. The byte walk behind http/json-scan.ts: JSON's grammar, depth, keys that stand
// twice, halves of surrogate pairs. Builds no values and decodes no text but keys. Of objects with many keys, which are rare, its caller keeps them.

import {
  ALSE, BACKSLASH, BLANK, CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, DOT, ESCAPED_ASCII, HASH_START, HTTP, LETTER_E, LETTER_F, LETTER_N,
  LETTER_T, LETTER_U, LOWER_CASE, MINUS, NULL, OPEN_BRACE, OPEN_BRACKET, PLUS, QUOTE, TRUE, WIDE, ZERO, firstBytes, hashOf, hashWith, stopsIn,
} from "./json-walk/bytes";
import { hex4, resolve } from "./json-walk/escapes";
import { endOfRun, forgetWide, noteWide, sawWide } from "./json-walk/runs";

/** An object has more keys than are kept here. False when it has this one already. */
declare function addToMany(mark: u32, start: u32, end: u32): bool;
/** It is over. */
declare function endMany(mark: u32): void;

// Where things lie, in bytes.
/** What was found, for json-walk.ts of http. */
export const FAILED_AT: u32 = 1024;
export const DEPTH: u32 = 1028;
export const FLAGS: u32 = 1032;
export const LONGS: u32 = 1036;
export const LONGS_END: u32 = 1040;
export const SPANS: u32 = 1044;
export const SPANS_END: u32 = 1048;
/** 512 bits, one a key's hash. */
export const SEEN: u32 = 1088;
const SEEN_BYTES: usize = 64;
/** For each value that is open: the mark of its keys or ARRAY, the start of its key or its index, where its value's end is noted. Room for forty more than
 *  MAX_DEPTH of http, as there is for their keys. */
export const FRAMES: u32 = 2048;
const FRAME_BYTES: usize = 12;
/** Of all objects that are open, in the order they opened: hash, start and end of each key, whose escapes are resolved. */
export const KEYS: u32 = 4096;
const KEY_BYTES: usize = 12;
/** Beyond two dozen keys in one object it is dearer to look through them than to ask. */
const MOST_KEY_BYTES: usize = 24 * KEY_BYTES;
/** A copy of the body, in which escapes of keys are resolved, with as many zeros behind it as are read at once: they stop everything. */
const BODY: usize = 65536;
const PADDING: usize = 16;
/** Of a long text: where its member's key begins (behind the quote), where it does, where its closing quote stands, and 1 if it holds no escape. */
const LONG_ENTRY_BYTES: usize = 16;
/** Of a value near the top: where its key begins, where it does, where it ends; those within it follow. */
const SPAN_BYTES: usize = 12;
const PAGE_BYTES: usize = 65536;

// Flags, by the same numbers in json-walk.ts of http.
const IS_OBJECT: u32 = 1;
const SAW_WIDE: u32 = 2;
const HOLDS_ADDRESS: u32 = 4;

// Why it is refused, likewise; nought where it is not.
const EMPTY: i32 = 1;
const NO_KEY: i32 = 2;
const NO_COLON: i32 = 3;
const OBJECT_GOES_ON: i32 = 4;
const ARRAY_GOES_ON: i32 = 5;
const CONTROL: i32 = 6;
const NO_ESCAPE: i32 = 7;
const NO_VALUE: i32 = 8;
const TEXT_BEHIND: i32 = 9;
const TWICE: i32 = 10;
const TOO_DEEP: i32 = 11;
const HALF_A_PAIR: i32 = 12;

/** In place of a mark of keys: the frame is an array's. */
const ARRAY: i32 = -1;
/** In place of a key's start: it is broken. */
const NAMELESS: i32 = -1;
/** In place of a key's start: it is an item. */
const ITEM: i32 = -1;
/** In place of where a value's end is noted. */
const NOWHERE: usize = 0;

/** A text of more bytes is a long one: with less, all that is done to go without its middle takes as long as that saves. */
const LONG_BYTES: usize = 1024;

let reason: i32 = 0;
let failedAt: usize = BODY;
/** Of what is open. */
let depth: u32 = 0;
let flags: u32 = 0;
let longsEnd: usize = 0;
let spansEnd: usize = 0;
/** Of the last text. */
let hasEscape: bool = false;

/** Makes room for a body of so many bytes, and says where to put it. */
export function reserve(length: u32): usize {
  makeRoom(spansOf(BODY + length));
  return BODY;
}

function longsOf(end: usize): usize {
  return (end + PADDING + 3) & ~3;
}

/** Behind the long texts, of which there cannot be more than so many. */
function spansOf(end: usize): usize {
  return longsOf(end) + ((end - BODY) / LONG_BYTES) * LONG_ENTRY_BYTES;
}


function makeRoom(bytes: usize): void {
  const pages = <i32>((bytes + PAGE_BYTES - 1) / PAGE_BYTES) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
}

/** Of a body that was put there: why it is refused, or nought. What was found lies where it is written above. */
export function walk(length: u32, maxDepth: u32, spanDepth: u32): i32 {
  const end = BODY + length;
  store<u64>(end, 0);
  store<u64>(end, 0, PADDING / 2);
  memory.fill(SEEN, 0, SEEN_BYTES);
  reason = 0;
  failedAt = BODY;
  depth = 0;
  flags = 0;
  forgetWide();
  longsEnd = longsOf(end);
  spansEnd = spansOf(end);
  store<u32>(SPANS, <u32>spansEnd);
  const start = skipBlanks(BODY);
  if (start == end) reason = EMPTY;
  else {
    const over = value(start, maxDepth, spanDepth);
    const rest = over == 0 ? end : skipBlanks(over);
    if (rest != end) fail(rest, TEXT_BEHIND);
  }
  store<u32>(FAILED_AT, <u32>(failedAt - BODY));
  store<u32>(DEPTH, depth);
  store<u32>(FLAGS, flags | (sawWide == 0 ? 0 : SAW_WIDE));
  store<u32>(LONGS, <u32>longsOf(end));
  store<u32>(LONGS_END, <u32>longsEnd);
  store<u32>(SPANS_END, <u32>spansEnd);
  return reason;
}

/** Notes why it is refused, and where that shows. */
function fail(at: usize, why: i32): usize {
  failedAt = at;
  reason = why;
  return 0;
}

/** The value that begins there, with all that is in it: one loop over all keys and values. Returns where it ends, as all here do: nought when it is refused. */
function value(start: usize, maxDepth: u32, spanDepth: u32): usize {
  let at = start;
  let frame = FRAMES;
  let mark = ARRAY;
  let keysEnd = KEYS;
  let isMember = false;
  /** Less than `spanDepth` while behind the first item of a list. */
  let nearDepth = spanDepth;
  while (true) {
    if (isMember) {
      if (load<u8>(at) != QUOTE) return fail(at, NO_KEY);
      const key = at + 1;
      at = key;
      const ownKeys = KEYS + mark;
      let hash = HASH_START;
      let word = load<u32>(at);
      let stops = stopsIn(word);
      let wide = word;
      while (stops == 0) {
        hash = hashWith(hash, word);
        at += 4;
        word = load<u32>(at);
        stops = stopsIn(word);
        wide |= word;
      }
      noteWide(wide & WIDE);
      const size = ctz(stops) >> 3;
      at += size;
      let keyEnd = at;
      if (load<u8>(at) == QUOTE) hash = hashWith(hash, firstBytes(word, size));
      else {
        // It holds an escape, or is broken.
        store<i32>(frame + 4, NAMELESS);
        at = endOfText(key);
        if (at == 0) return 0;
        keyEnd = resolve(key, at);
        hash = hashOf(key, keyEnd);
      }
      store<u32>(frame + 4, <u32>(key - BODY));
      const seen = SEEN + (((<u32>hash) >> 5) & 15) * 4;
      store<u32>(seen, load<u32>(seen) | (1 << (hash & 31)));
      if (keysEnd < ownKeys + MOST_KEY_BYTES) {
        if (isKept(ownKeys, keysEnd, hash, key, keyEnd)) return fail(at, TWICE);
        keep(keysEnd, hash, key, keyEnd);
        keysEnd += KEY_BYTES;
      } else if (!addToMany(mark, <u32>(key - BODY), <u32>(at - BODY))) return fail(at, TWICE);
      at = skipBlanks(at + 1);
      if (load<u8>(at) != COLON) return fail(at, NO_COLON);
      at = skipBlanks(at + 1);
      if (depth <= nearDepth && (flags & IS_OBJECT) != 0) begin(frame, <i32>(key - BODY), at);
    }
    const first: u32 = load<u8>(at);
    if (first == QUOTE) {
      const text = at + 1;
      at = endOfText(text);
      if (at == 0) return 0;
      if ((load<u32>(text) | LOWER_CASE) == HTTP || (hasEscape && beginsEscaped(text))) flags |= HOLDS_ADDRESS;
      if (isMember && at - text > LONG_BYTES) noteLong(load<u32>(frame + 4), text, at);
      at += 1;
    } else if (first == OPEN_BRACE || first == OPEN_BRACKET) {
      if (depth >= maxDepth) return fail(at, TOO_DEEP);
      isMember = first == OPEN_BRACE;
      depth += 1;
      if (depth == 1 && isMember) flags |= IS_OBJECT;
      frame += FRAME_BYTES;
      mark = isMember ? <i32>(keysEnd - KEYS) : ARRAY;
      store<i32>(frame, mark);
      store<u32>(frame + 4, 0);
      store<usize>(frame + 8, NOWHERE);
      at = skipBlanks(at + 1);
      if (load<u8>(at) != (isMember ? CLOSE_BRACE : CLOSE_BRACKET)) {
        if (!isMember && depth <= nearDepth && (flags & IS_OBJECT) != 0) begin(frame, ITEM, at);
        continue;
      }
    } else {
      at = endOfScalar(at, first);
      if (at == 0) return 0;
    }
    // To the next one, or to the end of them all.
    while (true) {
      if (depth == 0) return at;
      const noted = load<usize>(frame + 8);
      if (noted != NOWHERE) {
        store<u32>(noted + 8, <u32>(at - BODY));
        store<usize>(frame + 8, NOWHERE);
      }
      at = skipBlanks(at);
      const byte: u32 = load<u8>(at);
      isMember = mark != ARRAY;
      if (byte == COMMA) {
        at = skipBlanks(at + 1);
        if (!isMember) {
          store<u32>(frame + 4, load<u32>(frame + 4) + 1);
          if (depth < nearDepth) nearDepth = depth;
        }
        break;
      }
      if (byte != (isMember ? CLOSE_BRACE : CLOSE_BRACKET)) return fail(at, isMember ? OBJECT_GOES_ON : ARRAY_GOES_ON);
      if (isMember) {
        if (keysEnd == KEYS + mark + MOST_KEY_BYTES) endMany(mark);
        keysEnd = KEYS + mark;
      } else if (depth == nearDepth) nearDepth = spanDepth;
      depth -= 1;
      frame -= FRAME_BYTES;
      mark = load<i32>(frame);
      at += 1;
    }
  }
}

/** Whether a key is among those that lie there. That they hash alike proves nothing: who wants to can make such keys. */
function isKept(first: usize, end: usize, hash: i32, start: usize, stop: usize): bool {
  const size = stop - start;
  for (let other = first; other < end; other += KEY_BYTES) {
    if (load<i32>(other) != hash) continue;
    const at = load<u32>(other + 4);
    if (load<u32>(other + 8) - at == size && memory.compare(BODY + at, start, size) == 0) return true;
  }
  return false;
}

function keep(entry: usize, hash: i32, start: usize, stop: usize): void {
  store<i32>(entry, hash);
  store<u32>(entry + 4, <u32>(start - BODY));
  store<u32>(entry + 8, <u32>(stop - BODY));
}

/** The span of a value of what is open there; its end follows. */
function begin(frame: usize, key: i32, at: usize): void {
  makeRoom(spansEnd + SPAN_BYTES);
  store<usize>(frame + 8, spansEnd);
  store<i32>(spansEnd, key);
  store<u32>(spansEnd + 4, <u32>(at - BODY));
  store<u32>(spansEnd + 8, <u32>(at - BODY));
  spansEnd += SPAN_BYTES;
}

function noteLong(key: u32, start: usize, end: usize): void {
  store<u32>(longsEnd, key);
  store<u32>(longsEnd + 4, <u32>(start - BODY));
  store<u32>(longsEnd + 8, <u32>(end - BODY));
  store<u32>(longsEnd + 12, hasEscape ? 0 : 1);
  longsEnd += LONG_ENTRY_BYTES;
}

function skipBlanks(from: usize): usize {
  let at = from;
  while (true) {
    const byte: u32 = load<u8>(at);
    if (byte > BLANK || (byte != BLANK && byte != 0x0a && byte != 0x0d && byte != 0x09)) return at;
    at += 1;
  }
}

/** From after the opening quote to the closing one. */
function endOfText(from: usize): usize {
  hasEscape = false;
  let at = endOfRun(from);
  while (load<u8>(at) == BACKSLASH) {
    hasEscape = true;
    at = endOfEscape(at);
    if (at == 0) return 0;
    at = endOfRun(at);
  }
  return load<u8>(at) == QUOTE ? at : fail(at, CONTROL);
}

/** One of the first four letters is an escape, of ASCII: whoever resolves it may read `http`. */
function beginsEscaped(text: usize): bool {
  for (let at = text; at < text + 4; at += 1) if (load<u32>(at) == ESCAPED_ASCII) return true;
  return false;
}

/** `at` is the backslash. A high surrogate takes the low one after it along. */
function endOfEscape(at: usize): usize {
  switch (load<u8>(at + 1)) {
    case 0x22: // "
    case 0x2f: // /
    case 0x5c: // backslash
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return at + 2;
    case 0x75: // u
      break;
    default:
      return fail(at + 1, NO_ESCAPE);
  }
  const unit = hex4(at + 2);
  if (unit < 0) return fail(at + 2 + ~unit, NO_ESCAPE);
  if (unit < 0xd800 || unit > 0xdfff) return at + 6;
  if (unit < 0xdc00 && load<u8>(at + 6) == BACKSLASH && load<u8>(at + 7) == LETTER_U) {
    const low = hex4(at + 8);
    if (low < 0) return fail(at + 8 + ~low, NO_ESCAPE);
    if (low >= 0xdc00 && low <= 0xdfff) return at + 12;
  }
  return fail(at, HALF_A_PAIR);
}

function endOfScalar(at: usize, first: u32): usize {
  if (first == LETTER_T) return endOfWord(at, TRUE);
  if (first == LETTER_F) return endOfWord(at + 1, ALSE);
  if (first == LETTER_N) return endOfWord(at, NULL);
  let end = at + (first == MINUS ? 1 : 0);
  end = load<u8>(end) == ZERO ? end + 1 : endOfDigits(end);
  if (end != 0 && load<u8>(end) == DOT) end = endOfDigits(end + 1);
  if (end != 0 && (load<u8>(end) | 0x20) == LETTER_E) {
    const sign = load<u8>(end + 1);
    end = endOfDigits(end + (sign == PLUS || sign == MINUS ? 2 : 1));
  }
  return end;
}

function endOfWord(at: usize, word: u32): usize {
  const wrong = load<u32>(at) ^ word;
  return wrong == 0 ? at + 4 : fail(at + (ctz(wrong) >> 3), NO_VALUE);
}

/** One or more. */
function endOfDigits(from: usize): usize {
  let at = from;
  while (<u32>load<u8>(at) - ZERO < 10) at += 1;
  return at > from ? at : fail(at, NO_VALUE);
}
