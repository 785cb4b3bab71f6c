// Ids that nobody can guess, as hexadecimal digits. Random bytes are fetched, and written as digits, for many of them at once.

import { randomFillSync } from "node:crypto";
import { createDigits } from "../ledger/digits.ts";

const IDS_AT_ONCE = 256;
const ID_BYTES = 16;
/** Of an id of a request. Twelve digits of milliseconds last until the year 10889. */
const [TIME_DIGITS, BYTES_AFTER_TIME] = [12, 10];

/** 32 digits, never the same twice. */
export const createIds = (): (() => string) => digitsOf(ID_BYTES);

/**
 * Ids of requests that brought none, of about the order in which they came: whoever looks requests up by them has an index, which is written at its
 * end then. Unix milliseconds; whoever knows them need not ask again.
 */
export function createRequestIds(now: () => number): (nowMs?: number) => string {
  const random = digitsOf(BYTES_AFTER_TIME);
  const timeOf = createDigits(16, TIME_DIGITS);
  return (nowMs = now()) => `req_${timeOf(Math.floor(nowMs))}${random()}`;
}

function digitsOf(byteCount: number): () => string {
  const bytes = Buffer.alloc(byteCount * IDS_AT_ONCE);
  const count = byteCount * 2;
  let digits = "";
  let at = 0;
  return () => {
    if (at === digits.length) {
      digits = randomFillSync(bytes).toString("hex");
      at = 0;
    }
    at += count;
    return digits.slice(at - count, at);
  };
}
