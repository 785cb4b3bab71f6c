// Ids that nobody can guess, as hexadecimal digits. Random bytes are fetched for many of them at once.

import { randomFillSync } from "node:crypto";

const IDS_AT_ONCE = 256;
const ID_BYTES = 16;
/** Of an id of a request. Twelve digits of milliseconds last until the year 10889. */
const [TIME_DIGITS, BYTES_AFTER_TIME] = [12, 10];

/** 32 digits, never the same twice. */
export const createIds = (): (() => string) => digitsOf(ID_BYTES);

/**
 * Ids of requests that brought none, of about the order in which they came: whoever looks requests up by them has an index, which is written at its
 * end then. `now`: Unix milliseconds.
 */
export function createRequestIds(now: () => number): () => string {
  const random = digitsOf(BYTES_AFTER_TIME);
  return () => `req_${Math.floor(now()).toString(16).padStart(TIME_DIGITS, "0")}${random()}`;
}

function digitsOf(count: number): () => string {
  const bytes = Buffer.alloc(count * IDS_AT_ONCE);
  let at = bytes.length;
  return () => {
    if (at === bytes.length) {
      randomFillSync(bytes);
      at = 0;
    }
    at += count;
    return bytes.toString("hex", at - count, at);
  };
}
