// Keys of a JSON body: what they say, what they hash to, which may stand in it. Used by json-scan.ts and json-walk.ts.

import { hashOf } from "./json-hash.ts";

/** What stands between two quotes, escapes resolved. Its syntax has been checked. */
export function decodeText(bytes: Buffer, start: number, end: number): string {
  return resolved(bytes.toString("utf8", start, end));
}
/** The same of what stands there. */
export const resolved = (text: string): string => (text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text);

/** The same for a key known ahead. */
export const hashOfKey = (key: string): number => hashOf(Buffer.from(key));

/** Which keys may stand in a body, however they are spelled: surely not those it denies. 512 bits; one a key's hash. */
export class SeenKeys {
  readonly #bits: readonly number[];

  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  mayHold(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & 15] ?? 0) & (1 << (hash & 31))) !== 0;
  }
}
