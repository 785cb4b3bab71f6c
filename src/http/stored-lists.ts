// What lists of stored things have in common: how a page is asked for and how it is shown. Pure.

import { badRequest, type ErrorReply } from "./error-reply.ts";

/** `found` holds one more than `limit` where the list goes on. */
export function listReply(found: readonly { readonly id: string }[], limit: number): ErrorReply {
  const data = found.slice(0, limit);
  const [first, last] = [data.at(0)?.id ?? null, data.at(-1)?.id ?? null];
  return { status: 200, body: { object: "list", data, first_id: first, last_id: last, has_more: found.length > limit } };
}

/** A whole number from 1 to `most` of the query, or a refusal. */
export function numberOf(query: URLSearchParams, name: string, most: number, otherwise: number): number | ErrorReply {
  const text = query.get(name);
  if (text === null) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : badRequest(`${name} is a number from 1 to ${most}.`, name);
}

/** Unix milliseconds → Unix seconds. */
export const seconds = (ms: number): number => Math.floor(ms / 1000);
