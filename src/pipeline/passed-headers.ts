// What travels on of a call that is let through as it is: its headers and its query with the provider's credentials in place of the client's, and
// the headers of its answer. Pure. The one place that knows what must not travel.

import type { IncomingHttpHeaders } from "node:http";
import type { BoundProvider } from "../contract/plan.ts";

/** Of the connection (RFC 9110 §7.6.1), of whoever stands in front of us, of the client's browser, or ours to set. */
const NOT_SENT: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "cookie",
  "expect",
  "forwarded",
  "host",
  "keep-alive",
  "origin",
  "proxy-connection",
  "referer",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
  "x-real-ip",
  "x-request-id",
]);
const NOT_SENT_BEGINNINGS = ["proxy-", "sec-", "x-amz-", "x-forwarded-", "x-signalbox-"];
/** Wherever a client may have put its key, whatever the provider reads. */
const KEY_HEADER = /^(?:authorization|(?:[a-z0-9]+-)*(?:api-key|token|secret|password))$/;
const KEY_PARAMETERS: ReadonlySet<string> = new Set(["key", "api_key", "api-key", "apikey", "access_token"]);

/** Of the upstream's connection, of its own site (cookies, other addresses, permissions for browsers), or ours to set. */
const NOT_ANSWERED: ReadonlySet<string> = new Set([
  "alt-svc",
  "clear-site-data",
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-connection",
  "set-cookie",
  "strict-transport-security",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
  "x-request-id",
]);
const NOT_ANSWERED_BEGINNINGS = ["access-control-", "x-signalbox-"];

type Headers = Readonly<Record<string, string>>;

/** Names in lower case. `defaults` are the dialect's, for a client that sends none of its own; `keyHeaders` those that carry keys by its word. */
export function sentHeaders(given: IncomingHttpHeaders, { provider, defaults, keyHeaders, requestId }: SentBy): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": "signalbox" };
  for (const [name, value] of Object.entries(lowered(defaults))) headers[name] = value;
  for (const [name, value] of travelling(given, NOT_SENT, NOT_SENT_BEGINNINGS)) {
    if (!KEY_HEADER.test(name) && !keyHeaders.has(name)) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  for (const [name, value] of Object.entries(lowered(provider.headers))) {
    if (value === "") delete headers[name];
    else headers[name] = value;
  }
  headers["x-request-id"] = requestId;
  const { auth, apiKey } = provider;
  if (apiKey !== undefined && auth.type === "bearer") headers["authorization"] = `Bearer ${apiKey.reveal()}`;
  if (apiKey !== undefined && auth.type === "header") headers[auth.header.toLowerCase()] = apiKey.reveal();
  return headers;
}

export interface SentBy {
  readonly provider: BoundProvider;
  readonly defaults: Headers;
  /** In lower case. */
  readonly keyHeaders: ReadonlySet<string>;
  readonly requestId: string;
}

/** The client's query without its keys, with what the provider wants in each that the client does not say, and with the provider's key. */
export function sentQuery(given: string, { auth, apiKey, query = "" }: Pick<BoundProvider, "auth" | "apiKey" | "query">): string {
  const isKey = (name: string): boolean => KEY_PARAMETERS.has(name.toLowerCase()) || (auth.type === "query" && name === auth.param);
  const said = parametersOf(given).filter(([name]) => !isKey(name));
  const names = new Set(said.map(([name]) => name));
  const wanted = parametersOf(query).filter(([name]) => !names.has(name));
  const texts = [...said, ...wanted].map(([, text]) => text);
  if (apiKey !== undefined && auth.type === "query") texts.push(`${encodeURIComponent(auth.param)}=${encodeURIComponent(apiKey.reveal())}`);
  return texts.join("&");
}

/** Each with its name decoded, and its text as it came. */
function parametersOf(query: string): readonly (readonly [name: string, text: string])[] {
  return query.split("&").flatMap((text) => (text === "" ? [] : [[[...new URLSearchParams(text).keys()][0] ?? "", text] as const]));
}

export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

export function answeredHeaders(given: IncomingHttpHeaders, requestId: string): AnswerHeaders {
  return { ...Object.fromEntries(travelling(given, NOT_ANSWERED, NOT_ANSWERED_BEGINNINGS)), "x-request-id": requestId };
}

/** Those that are of the message rather than of its connection, which may name more of its own. */
function travelling(
  given: IncomingHttpHeaders,
  not: ReadonlySet<string>,
  beginnings: readonly string[],
): readonly (readonly [name: string, value: string | string[]])[] {
  const ofConnection = new Set((given.connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined || not.has(name) || ofConnection.has(name) || beginnings.some((start) => name.startsWith(start))
      ? []
      : [[name, value] as const],
  );
}

const lowered = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** By its name in lower case; what was sent several times is one list. */
export function headerIn(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.join(", ");
}
