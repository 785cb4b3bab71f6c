// The head of an HTTP/1.1 answer: its text, up to the empty line, as a status, headers and where the body ends. Pure. Strict: what two readers could
// understand differently (RFC 9112 §6.3, §11.2) is refused, because an answer's end is where the next answer on its connection begins.

import type { IncomingHttpHeaders } from "node:http";
import { CONTROL, readHeaderLines } from "./header-lines.ts";

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
const LENGTH = /^\d{1,15}$/;
const TIMEOUT = /(?:^|,)\s*timeout\s*=\s*"?(\d{1,9})"?\s*(?:,|$)/i;

/** Undefined: this is no head of an answer, or one that may be understood in two ways. `isHead`: it answers HEAD, and has no body. */
export function readAnswerHead(text: string, isHead: boolean): AnswerHead | undefined {
  let end = text.indexOf("\r\n");
  if (end === -1) end = text.length;
  const first = STATUS_LINE.exec(text.slice(0, end));
  if (first === null || CONTROL.test(text.slice(0, end))) return undefined;
  const headers = readHeaderLines(text, end + 2, true);
  return headers && withBody(Number(first[2]), headers, isHead, first[1] === "1");
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
