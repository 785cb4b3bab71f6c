// The head of an HTTP/1.1 request as its text. Pure. Refuses whatever would end a line before its time: nobody's header becomes two. Decides about no
// header but those of the connection.

export type HeaderRecord = Readonly<Record<string, string>>;

export interface RequestLine {
  readonly method: string;
  readonly path: string;
  /** With its port, where the address has one; a header of that name stands in its place. */
  readonly host: string;
}

/** Ours to set, or the connection's own (RFC 9110 §7.6.1): a client's value must not travel on. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const NO_VALUE = /[^\t\x20-\x7e\x80-\xff]/;
const NO_PATH = /[^\x21-\x7e\x80-\xff]/;

/** What becomes of a name. Those that were seen are known: they are few. */
const known = new Map<string, "sent" | "host" | "own" | "bad">();
const MOST_KNOWN = 500;

/** With the empty line that ends it. `framing`: the lines that say where the body ends. Undefined: a part of it cannot be sent. */
export function requestHead({ method, path, host }: RequestLine, headers: HeaderRecord, framing: string): string | undefined {
  if (!path.startsWith("/") || NO_PATH.test(path)) return undefined;
  let at = host;
  let lines = "";
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    const kind = known.get(name) ?? kindOf(name);
    if (kind === "own") continue;
    if (kind === "bad" || NO_VALUE.test(value)) return undefined;
    if (kind === "host") at = value;
    else lines += `${name}: ${value}\r\n`;
  }
  return `${method} ${path} HTTP/1.1\r\nhost: ${at}\r\nconnection: keep-alive\r\naccept-encoding: identity\r\n${lines}${framing}\r\n`;
}

function kindOf(name: string): "sent" | "host" | "own" | "bad" {
  const lower = name.toLowerCase();
  const kind = !TOKEN.test(name) ? "bad" : lower === "host" ? "host" : OWN_HEADERS.has(lower) ? "own" : "sent";
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, kind);
  return kind;
}
