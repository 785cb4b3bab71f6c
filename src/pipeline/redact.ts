// What an upstream said, made fit to be passed on: bounded, and without the keys it was called with. Pure.
// Knows the provider's own secrets by value, never guesses at what a secret looks like, but for a bearer token spelled out.

import type { BoundProvider } from "../contract/plan.ts";

const LONGEST_MESSAGE = 2_000;
/** A shorter header value is a version or a region, and would blot out half of a message. */
const SHORTEST_SECRET = 12;
const BEARER = /\bBearer\s+[^\s"',;]{8,}/gi;
const BLOT = "[secret]";

export function redact(message: string, provider: BoundProvider): string {
  let text = message;
  for (const secret of secretsOf(provider)) if (text.includes(secret)) text = text.replaceAll(secret, BLOT);
  text = text.replace(BEARER, `Bearer ${BLOT}`);
  // Cut last: a key cut in two would not be recognised.
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}

function secretsOf({ apiKey, headers }: BoundProvider): readonly string[] {
  const key = apiKey?.reveal();
  const configured = Object.values(headers).filter((value) => value.length >= SHORTEST_SECRET);
  const all = key === undefined || key === "" ? configured : [key, encodeURIComponent(key), ...configured];
  // The longest first: one may hold another.
  return all.toSorted((a, b) => b.length - a.length);
}
