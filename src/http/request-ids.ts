// Ids of requests that brought none: not to be guessed, and of about the order in which they came, because whoever looks requests up by them has an
// index, which is written at its end then. Random bytes are fetched for many of them at once.

import { randomFillSync } from "node:crypto";

const ID_BYTES = 10;
const IDS_AT_ONCE = 256;

/** Until the year 10889. */
const TIME_DIGITS = 12;

/** `now`: Unix milliseconds. */
export function createRequestIds(now: () => number): () => string {
  const bytes = Buffer.alloc(ID_BYTES * IDS_AT_ONCE);
  let at = bytes.length;
  return () => {
    if (at === bytes.length) {
      randomFillSync(bytes);
      at = 0;
    }
    at += ID_BYTES;
    const time = Math.floor(now()).toString(16).padStart(TIME_DIGITS, "0");
    return `req_${time}${bytes.toString("hex", at - ID_BYTES, at)}`;
  };
}
