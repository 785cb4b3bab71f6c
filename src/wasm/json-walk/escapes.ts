// What the escapes of a text say. For json-walk.ts, which has found where the text ends.

import { BACKSLASH, LETTER_A, LETTER_U, ZERO } from "./bytes";

/** Four hex digits; less than nought where one is none: then its place among them, turned over. */
export function hex4(from: usize): i32 {
  let unit = 0;
  for (let place = 0; place < 4; place += 1) {
    const byte: u32 = load<u8>(from + place);
    const letter = byte | 0x20;
    if (byte - ZERO < 10) unit = unit * 16 + (byte - ZERO);
    else if (letter - LETTER_A < 6) unit = unit * 16 + (letter - LETTER_A + 10);
    else return ~place;
  }
  return unit;
}

/** Resolves the escapes between two places where they stand, in UTF-8, which takes fewer bytes than they do. Returns where the text ends now. */
export function resolve(start: usize, end: usize): usize {
  let to = start;
  for (let at = start; at < end; ) {
    const byte = load<u8>(at);
    if (byte != BACKSLASH) {
      store<u8>(to, byte);
      to += 1;
      at += 1;
      continue;
    }
    const letter: u32 = load<u8>(at + 1);
    if (letter != LETTER_U) {
      store<u8>(to, saidBy(letter));
      to += 1;
      at += 2;
      continue;
    }
    let code: u32 = hex4(at + 2);
    at += 6;
    if (code >= 0xd800 && code < 0xdc00) {
      code = 0x10000 + ((code - 0xd800) << 10) + (hex4(at + 2) - 0xdc00);
      at += 6;
    }
    to = write(to, code);
  }
  return to;
}

function saidBy(letter: u32): u32 {
  switch (letter) {
    case 0x62: // b
      return 0x08;
    case 0x66: // f
      return 0x0c;
    case 0x6e: // n
      return 0x0a;
    case 0x72: // r
      return 0x0d;
    case 0x74: // t
      return 0x09;
    default:
      return letter;
  }
}

function write(to: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(to, code);
    return to + 1;
  }
  const size: u32 = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  let rest = code;
  for (let place = size - 1; place > 0; place -= 1) {
    store<u8>(to + place, 0x80 | (rest & 0x3f));
    rest >>= 6;
  }
  store<u8>(to, ((0xf00 >> size) & 0xff) | rest);
  return to + size;
}
