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

/** What many calls say alike, as its lines: it is looked through once. */
interface Kept {
  readonly lines: string;
  readonly count: number;
}
const keptOf = new WeakMap<HeaderRecord, Kept>();
const NOTHING: HeaderRecord = {};

/**
 * With the empty line that ends it. `framing`: the lines that say where the body ends. `standing`: what many calls have in their `headers`, as one
 * object that does not change; what is empty in it is for each to say. Undefined: a part of it cannot be sent.
 */
export function requestHead(
  line: RequestLine,
  headers: HeaderRecord,
  framing: string,
  standing: HeaderRecord = NOTHING,
): string | undefined {
  const { method, path } = line;
  if (!path.startsWith("/") || NO_PATH.test(path)) return undefined;
  const kept = keptOf.get(standing) ?? keep(standing);
  let { host } = line;
  let { lines } = kept;
  let alike = 0;
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    if (value !== "" && value === standing[name]) {
      alike += 1;
      continue;
    }
    const kind = known.get(name) ?? kindOf(name);
    if (kind === "own") continue;
    if (kind === "bad" || NO_VALUE.test(value)) return undefined;
    if (kind === "host") host = value;
    else lines += `${name}: ${value}\r\n`;
  }
  // Some of it is not said, or otherwise.
  if (alike !== kept.count) return requestHead(line, headers, framing);
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\naccept-encoding: identity\r\n${lines}${framing}\r\n`;
}

function keep(standing: HeaderRecord): Kept {
  const said = Object.entries(standing).filter(([, value]) => value !== "");
  const isSent = said.every(([name, value]) => kindOf(name) === "sent" && !NO_VALUE.test(value));
  // In one piece: a text that was added up is put together each time that it is written.
  const lines = Buffer.from(said.map(([name, value]) => `${name}: ${value}\r\n`).join(""), "latin1").toString("latin1");
  const kept = isSent ? { lines, count: said.length } : NOT_KEPT;
  keptOf.set(standing, kept);
  return kept;
}

/** As many are never alike. */
const NOT_KEPT: Kept = { lines: "", count: -1 };

function kindOf(name: string): "sent" | "host" | "own" | "bad" {
  const lower = name.toLowerCase();
  const kind = !TOKEN.test(name) ? "bad" : lower === "host" ? "host" : OWN_HEADERS.has(lower) ? "own" : "sent";
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, kind);
  return kind;
}
