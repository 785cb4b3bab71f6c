// How secrets of keys are kept and made. A keyed hash: whoever reads the store cannot even try guesses without the key that hashes are made with.

import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Lower-case hex of HMAC-SHA-256. Looked up by it, so nothing compares a secret sign by sign. */
export type HashOf = (secret: string) => string;

export function createHash(keySecret: string): HashOf {
  const key = Buffer.from(keySecret, "utf8");
  return (secret) => createHmac("sha256", key).update(secret, "utf8").digest("hex");
}

/** What hashes are keyed with where nothing is said of it: HKDF-SHA-256 of the master key, no salt, `purpose` as its info. */
export function derivedSecret(masterKey: string, purpose: string): string {
  return Buffer.from(hkdfSync("sha256", masterKey, "", purpose, 32)).toString("hex");
}

export const KEY_HASHES = "signalbox key hashes v1";

/** Of two hashes of one length, in a time that does not depend on where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** `sk-` and 43 signs of 32 random bytes. */
export function newSecret(randomBytes: (count: number) => Uint8Array): string {
  return `sk-${Buffer.from(randomBytes(32)).toString("base64url")}`;
}

/** `sk-…abcd`: enough to recognise a key by, too little to guess it. */
export const shownSecret = (secret: string): string => `${secret.startsWith("sk-") ? "sk-" : ""}…${secret.slice(-4)}`;
