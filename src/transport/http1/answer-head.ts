// The head of an HTTP/1.1 answer: its text, up to the empty line, as a status, headers and where the body ends. Pure. Strict: what two readers could
// understand differently (RFC 9112 §6.3, §11.2) is refused, because an answer's end is where the next answer on its connection begins.

import type { IncomingHttpHeaders } from "node:http";
import { HEADER_LINES, HeaderReader, TEXT } from "./header-lines.ts";

export interface AnswerHead {
  readonly status: number;
  /** As node has them: lower case, repeated ones joined, `set-cookie` a list. Put together at the first look: most are never looked at. */
  readonly headers: IncomingHttpHeaders;
  /** Bytes; or in chunks; or until the connection closes. */
  readonly body: number | "chunks" | "close";
  /** The connection may carry another request after it. */
  readonly keepsAlive: boolean;
  /** So long, milliseconds, as the other end says; undefined: it says nothing. */
  readonly keepAliveMs: number | undefined;
}

const HEAD = new RegExp(String.raw`^HTTP\/1\.[01] [1-9]\d\d(?: ${TEXT})?${HEADER_LINES}$`);
const VERSION = "HTTP/1.".length;
const STATUS = "HTTP/1.1 ".length;
const COLON = 58;
const LETTER_S = 115;
const LENGTH = /^\d{1,15}$/;
const TIMEOUT = /(?:^|,)\s*timeout\s*=\s*"?(\d{1,9})"?\s*(?:,|$)/i;

/** Undefined: this is no head of an answer, or one that may be understood in two ways. `isHead`: it answers HEAD, and has no body. */
export function readAnswerHead(text: string, isHead: boolean): AnswerHead | undefined {
  if (!HEAD.test(text)) return undefined;
  const framing = ofFraming.read(text, endOfLine(text));
  return framing && withBody(text, framing as Framing, isHead); // only cookies are a list
}

function endOfLine(text: string): number {
  const end = text.indexOf("\r\n");
  return end === -1 ? text.length : end;
}

/** Of the body and of the connection. */
type Framing = Readonly<Partial<Record<"content-length" | "transfer-encoding" | "connection" | "keep-alive", string>>>;

/** By the length of its name. Cookies, of which there may be many, have names as long. */
const maySayFraming = (text: string, at: number): boolean =>
  isColon(text, at + 14) || isColon(text, at + 17) || (isColon(text, at + 10) && (text.charCodeAt(at) | 32) !== LETTER_S);
const isColon = (text: string, at: number): boolean => text.charCodeAt(at) === COLON;
const ofFraming = new HeaderReader({ mayRepeatLength: true, isWanted: maySayFraming });
const ofAll = new HeaderReader({ mayRepeatLength: true });

function withBody(text: string, framing: Framing, isHead: boolean): AnswerHead | undefined {
  const { "content-length": length, "transfer-encoding": coding, connection, "keep-alive": keepAlive } = framing;
  const isPersistent = text[VERSION] === "1";
  const status = Number(text.slice(STATUS, STATUS + 3));
  if (coding !== undefined && (length !== undefined || !isPersistent || coding.toLowerCase() !== "chunked")) return undefined;
  if (length !== undefined && !LENGTH.test(length)) return undefined;
  const hasNone = isHead || status < 200 || status === 204 || status === 304;
  const body = hasNone ? 0 : coding !== undefined ? "chunks" : length === undefined ? "close" : Number(length);
  const asked = connection === undefined ? undefined : connection.toLowerCase();
  const keepsAlive =
    body !== "close" && (isPersistent ? asked === undefined || !says(asked, "close") : asked !== undefined && says(asked, "keep-alive"));
  const seconds = keepAlive === undefined ? undefined : TIMEOUT.exec(keepAlive)?.[1];
  return new ReadHead(text, { status, body, keepsAlive, keepAliveMs: seconds === undefined ? undefined : Number(seconds) * 1000 });
}

const says = (list: string, word: string): boolean => list === word || list.split(",").some((one) => one.trim() === word);

class ReadHead implements AnswerHead {
  readonly status: number;
  readonly body: number | "chunks" | "close";
  readonly keepsAlive: boolean;
  readonly keepAliveMs: number | undefined;
  readonly #text: string;
  #headers: IncomingHttpHeaders | undefined;

  constructor(text: string, { status, body, keepsAlive, keepAliveMs }: Omit<AnswerHead, "headers">) {
    this.#text = text;
    this.status = status;
    this.body = body;
    this.keepsAlive = keepsAlive;
    this.keepAliveMs = keepAliveMs;
  }

  get headers(): IncomingHttpHeaders {
    // No length is said twice: that would have been seen.
    this.#headers ??= ofAll.read(this.#text, endOfLine(this.#text)) ?? {};
    return this.#headers;
  }
}
