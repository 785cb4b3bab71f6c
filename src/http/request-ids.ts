// Ids of requests that brought none: not to be guessed. Random bytes are fetched for many of them at once.

import { randomFillSync } from "node:crypto";

const ID_BYTES = 16;
const IDS_AT_ONCE = 256;

export function createRequestIds(): () => string {
  const bytes = Buffer.alloc(ID_BYTES * IDS_AT_ONCE);
  let at = bytes.length;
  return () => {
    if (at === bytes.length) {
      randomFillSync(bytes);
      at = 0;
    }
    at += ID_BYTES;
    return `req_${bytes.toString("hex", at - ID_BYTES, at)}`;
  };
}
