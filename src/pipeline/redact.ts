// What an upstream said, made fit to be passed on: bounded, and without the keys it was called with. Pure.
// Knows the provider's own secrets by value, never guesses at what a secret looks like, but for a bearer token spelled out.

import type { BoundProvider } from "../contract/plan.ts";

const LONGEST_MESSAGE = 2_000;
/** A shorter header value is a version or a region, and would blot out half of a message. */
const SHORTEST_SECRET = 12;
const BEARER = /\bBearer\s+[^\s"',;]{8,}/gi;
const BLOT = "[secret]";

/** What was called with which secrets. */
export interface Called {
  readonly provider: BoundProvider;
  readonly request: { readonly headers: Readonly<Record<string, string>> };
}

export function redact(message: string, { provider, request }: Called): string {
  let text = message;
  for (const secret of secretsOf(provider, request.headers)) if (text.includes(secret)) text = text.replaceAll(secret, BLOT);
  text = text.replace(BEARER, `Bearer ${BLOT}`);
  // Cut last: a key cut in two would not be recognised.
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}

function secretsOf({ apiKey, headers, credentials }: BoundProvider, sent: Called["request"]["headers"]): readonly string[] {
  const key = apiKey?.reveal();
  const made = [...credentialsOf(credentials), sent["authorization"]?.replace(/^Bearer /, "") ?? "", sent["x-amz-security-token"] ?? ""];
  const configured = Object.values(headers).filter((value) => value.length >= SHORTEST_SECRET);
  const all = [...(key === undefined || key === "" ? [] : [key, encodeURIComponent(key)]), ...configured, ...made];
  // The longest first: one may hold another.
  return all.filter((one) => one !== "").toSorted((a, b) => b.length - a.length);
}

function credentialsOf(credentials: BoundProvider["credentials"]): readonly string[] {
  const given = credentials?.from;
  const from = given?.type === "role" ? given.with : given;
  if (from?.type === "keys") return [from.secretAccessKey.reveal(), from.sessionToken?.reveal() ?? ""];
  return from?.type === "secret" ? [from.clientSecret.reveal()] : [];
}
