// The head of an answer as text. Pure, but for the clock's second and a memory of lines.

import type { OutgoingHttpHeaders } from "node:http";
import { STATUS_CODES } from "../node-http.ts";

/** Not what a value may hold (RFC 9110 §5.5): a line break in it would begin another header, or another answer. */
const UNFIT = /[^\t\x20-\x7e\x80-\xff]/;
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

// What is said again and again is joined once: a text of parts is taken apart each time that it is written.
const FIRST_LINES: ReadonlyMap<number, string> = new Map(
  Object.entries(STATUS_CODES).map(([status, text]) => [Number(status), ["HTTP/1.1", status, text].join(" ")]),
);

/** What lines of one name have in common: how they begin, and a value that was found fit, which most of them have again. */
interface Known {
  readonly start: string;
  fit: string;
  /** Values one after another that were others. */
  misses: number;
}
/** After so many, each has a value of its own, as ids are. */
const MOST_MISSES = 8;
const known = new Map<string, Known>();
/** There are fewer of our own. */
const MOST_KNOWN = 500;

/**
 * With the empty line. `length`: bytes of the body; undefined: it comes in chunks. `keepAliveS`: so long the connection waits for another request;
 * undefined: it ends with this answer. `mediaType`, where the headers do not say it, or are not to be believed. A header that there cannot be throws,
 * as it does at node's.
 */
export function replyHead(
  status: number,
  headers: OutgoingHttpHeaders,
  length: number | undefined,
  keepAliveS: number | undefined,
  mediaType?: string,
): string {
  let text = FIRST_LINES.get(status) ?? `HTTP/1.1 ${status} Unknown`;
  for (const name in headers) {
    const value = headers[name];
    if (name === "connection" || name === "content-length" || (name === "content-type" && mediaType !== undefined)) continue;
    if (Array.isArray(value)) for (const one of value) text += lineOf(name, one);
    else text += lineOf(name, value);
  }
  if (mediaType !== undefined) text += lineOf("content-type", mediaType);
  text += dateLine();
  text += keepAliveS === undefined ? "\r\nconnection: close" : `\r\nconnection: keep-alive\r\nkeep-alive: timeout=${keepAliveS}`;
  return `${text}${length === undefined ? "\r\ntransfer-encoding: chunked" : `\r\ncontent-length: ${length}`}\r\n\r\n`;
}

/** With the line break before it. */
function lineOf(name: string, value: string | number | undefined): string {
  const text = typeof value === "string" ? value : String(value);
  const line = known.get(name) ?? learn(name);
  if (text === line.fit && value !== undefined) line.misses = 0;
  else {
    if (value === undefined || UNFIT.test(text)) throw new Error(`no header can have such a value: ${name}`);
    if (line.misses < MOST_MISSES) remember(line, text);
  }
  return line.start + text;
}

/** A copy: a value may be a part of a head, which would be held by it, and with it a key. */
function remember(line: Known, text: string): void {
  line.fit = Buffer.from(text, "latin1").toString("latin1");
  line.misses += 1;
}

function learn(name: string): Known {
  if (!NAME.test(name)) throw new Error(`no header can have such a name: ${JSON.stringify(name)}`);
  const line = { start: ["\r\n", name, ": "].join(""), fit: "", misses: 0 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, line);
  return line;
}

let date = "";

/** Written once a second, as node does: to ask for the time takes as long as three lines. */
function dateLine(): string {
  if (date === "") {
    const nowMs = Date.now();
    date = ["\r\ndate: ", new Date(nowMs).toUTCString()].join("");
    setTimeout(forgetDate, 1000 - (nowMs % 1000)).unref();
  }
  return date;
}

function forgetDate(): void {
  date = "";
}
