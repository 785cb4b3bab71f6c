// The head of a plain request: a POST over HTTP/1.1 whose body has a length that is said once. Pure. What is anything else, or could be understood in
// two ways, is not refused here but left to node:http, which knows all of HTTP and says what is wrong: a head is plain or it is node's.

import type { IncomingHttpHeaders } from "node:http";
import { HEADER_LINES, HeaderReader } from "../../transport/http1/header-lines.ts";

export interface PlainHead {
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Bytes of its body. */
  readonly length: number;
  /** The connection may carry another request after it. */
  readonly keepsAlive: boolean;
}

const HEAD = new RegExp(String.raw`^POST (\/[!-"$-~]*) HTTP\/1\.1${HEADER_LINES}$`);
const lines = new HeaderReader({ mayRepeatLength: false });
const LENGTH = /^\d{1,15}$/;

/** `text` up to the empty line, a byte a unit. Undefined: it is not plain. */
export function readPlainHead(text: string): PlainHead | undefined {
  const url = HEAD.exec(text)?.[1];
  const end = text.indexOf("\r\n");
  const headers = url === undefined || end === -1 ? undefined : lines.read(text, end);
  if (url === undefined || headers === undefined) return undefined;
  // Only cookies are a list.
  const { host, connection, "content-length": length } = headers as Readonly<Record<string, string | undefined>>;
  if (host === undefined || length === undefined || !LENGTH.test(length)) return undefined;
  if (saysMore(headers)) return undefined;
  const asked = connection?.toLowerCase();
  if (asked !== undefined && asked !== "keep-alive" && asked !== "close") return undefined;
  return { url, headers, length: Number(length), keepsAlive: asked !== "close" };
}

/** Where a body ends, or what is spoken, in another way; or cookies, which node joins in one of their own. Written out: it is asked of every request. */
const saysMore = (headers: IncomingHttpHeaders): boolean =>
  headers["transfer-encoding"] !== undefined ||
  headers["proxy-connection"] !== undefined ||
  headers.expect !== undefined ||
  headers.upgrade !== undefined ||
  headers.trailer !== undefined ||
  headers.cookie !== undefined;
