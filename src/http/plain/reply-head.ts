// The head of an answer as text. Pure, but for the clock's second.

import type { OutgoingHttpHeaders } from "node:http";
import { STATUS_CODES } from "../node-http.ts";

/** Not what a value may hold (RFC 9110 §5.5): a line break in it would begin another header, or another answer. */
const UNFIT = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * With the empty line. `length`: bytes of the body; undefined: it comes in chunks. `keepAliveS`: so long the connection waits for another request;
 * undefined: it ends with this answer. A value that no header can have throws, as it does at node's.
 */
export function replyHead(
  status: number,
  headers: OutgoingHttpHeaders,
  length: number | undefined,
  keepAliveS: number | undefined,
): string {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}\r\n`;
  for (const name in headers) {
    const value = headers[name];
    if (Array.isArray(value)) for (const one of value) text += lineOf(name, one);
    else if (name !== "connection" && name !== "content-length") text += lineOf(name, value);
  }
  text += `date: ${dateNow()}\r\n`;
  text += keepAliveS === undefined ? "connection: close\r\n" : `connection: keep-alive\r\nkeep-alive: timeout=${keepAliveS}\r\n`;
  return `${text}${length === undefined ? "transfer-encoding: chunked" : `content-length: ${length}`}\r\n\r\n`;
}

function lineOf(name: string, value: string | number | undefined): string {
  const text = String(value);
  if (value === undefined || UNFIT.test(text)) throw new Error(`no header can have such a value: ${name}`);
  return `${name}: ${text}\r\n`;
}

let second = 0;
let date = "";

function dateNow(): string {
  const nowS = Math.floor(Date.now() / 1000);
  if (nowS !== second) {
    second = nowS;
    date = new Date(nowS * 1000).toUTCString();
  }
  return date;
}
