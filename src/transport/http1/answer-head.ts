// The head of an HTTP/1.1 answer: its text, up to the empty line, as a status, headers and where the body ends. Pure. Strict: what two readers could
// understand differently (RFC 9112 §6.3, §11.2) is refused, because an answer's end is where the next answer on its connection begins.

import type { IncomingHttpHeaders } from "node:http";

export interface AnswerHead {
  readonly status: number;
  /** As node has them: lower case, repeated ones joined, `set-cookie` a list. */
  readonly headers: IncomingHttpHeaders;
  /** Bytes; or in chunks; or until the connection closes. */
  readonly body: number | "chunks" | "close";
  /** The connection may carry another request after it. */
  readonly keepsAlive: boolean;
  /** So long, milliseconds, as the other end says; undefined: it says nothing. */
  readonly keepAliveMs: number | undefined;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: |$)/;
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
const LENGTH = /^\d{1,15}$/;
const TIMEOUT = /(?:^|,)\s*timeout\s*=\s*"?(\d{1,9})"?\s*(?:,|$)/i;
/** Of these node keeps the first. */
const ONCE: ReadonlySet<string> = new Set(
  (
    "age authorization content-type etag expires from host if-modified-since if-unmodified-since last-modified location " +
    "max-forwards proxy-authorization referer retry-after server user-agent"
  ).split(" "),
);

/** Names as they were written, and as they are called: upstreams send the same ones again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

/** Undefined: this is no head of an answer, or one that may be understood in two ways. `isHead`: it answers HEAD, and has no body. */
export function readAnswerHead(text: string, isHead: boolean): AnswerHead | undefined {
  let end = text.indexOf("\r\n");
  if (end === -1) end = text.length;
  const first = STATUS_LINE.exec(text.slice(0, end));
  if (first === null || CONTROL.test(text.slice(0, end))) return undefined;
  const headers: Record<string, string | string[]> = {};
  for (let at = end + 2; at < text.length; at = end + 2) {
    end = text.indexOf("\r\n", at);
    if (end === -1) end = text.length;
    if (!addLine(headers, text, at, end)) return undefined;
  }
  return withBody(Number(first[2]), headers, isHead, first[1] === "1");
}

function addLine(headers: Record<string, string | string[]>, text: string, from: number, to: number): boolean {
  const colon = text.indexOf(":", from);
  if (colon === -1 || colon >= to) return false;
  const name = nameOf(text.slice(from, colon));
  let [first, last] = [colon + 1, to];
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  const value = text.slice(first, last);
  if (name === undefined || CONTROL.test(value)) return false;
  const before = headers[name];
  if (name === "set-cookie") headers[name] = Array.isArray(before) ? [...before, value] : [value];
  else if (!Object.hasOwn(headers, name)) headers[name] = value;
  else if (name === "content-length") return before === value;
  else if (!ONCE.has(name)) headers[name] = `${String(before)}, ${value}`;
  return true;
}

/** A space or a tab: no other blank is one here. */
const isBlank = (code: number): boolean => code === 32 || code === 9;

function nameOf(written: string): string | undefined {
  let name = known.get(written);
  if (name !== undefined) return name;
  // No header, but what an object has from its kind.
  if (!TOKEN.test(written) || written.toLowerCase() === "__proto__") return undefined;
  // A copy: a part of a text holds all of it.
  const copy = Buffer.from(written, "latin1").toString("latin1");
  name = copy.toLowerCase();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(copy, name);
  return name;
}

function withBody(
  status: number,
  headers: Record<string, string | string[]>,
  isHead: boolean,
  isPersistent: boolean,
): AnswerHead | undefined {
  // Only cookies are a list.
  const {
    "content-length": length,
    "transfer-encoding": coding,
    connection,
    "keep-alive": keepAlive,
  } = headers as Readonly<Record<string, string | undefined>>;
  if (coding !== undefined && (length !== undefined || !isPersistent || coding.toLowerCase() !== "chunked")) return undefined;
  if (length !== undefined && !LENGTH.test(length)) return undefined;
  const hasNone = isHead || status < 200 || status === 204 || status === 304;
  const body = hasNone ? 0 : coding !== undefined ? "chunks" : length === undefined ? "close" : Number(length);
  const asked = connection === undefined ? undefined : connection.toLowerCase();
  const keepsAlive =
    body !== "close" && (isPersistent ? asked === undefined || !says(asked, "close") : asked !== undefined && says(asked, "keep-alive"));
  const seconds = keepAlive === undefined ? undefined : TIMEOUT.exec(keepAlive)?.[1];
  return {
    status,
    headers: headers as IncomingHttpHeaders,
    body,
    keepsAlive,
    keepAliveMs: seconds === undefined ? undefined : Number(seconds) * 1000,
  };
}

const says = (list: string, word: string): boolean => list === word || list.split(",").some((one) => one.trim() === word);
