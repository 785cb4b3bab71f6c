// Everything an upstream may do wrong over a socket, as rows: in any dialect, said in the words of its own tables. A row says what goes over the
// wire and which failure it is; what a client must make of that is said elsewhere.

import type { AnyDialect, Dialect, Framing } from "../../src/contract/dialect.ts";
import type { Failure, FailureKind } from "../../src/contract/failure.ts";
import { framesOf } from "../../src/transport/frames/frames.ts";
import type { Said, Unreachable } from "./hosts.ts";
import { chunked, type Step, whole } from "./upstream.ts";

/** What the sandbox would have said to the call, and more of what it can say. */
export interface Answer {
  readonly dialect: Dialect;
  readonly said: Said;
  /** Of a stream, each with its own bytes; the mark of the end is the last. */
  readonly frames: readonly Buffer[];
  /** The sandbox's answer with a fault of its own. */
  faulty(faults: string): Promise<Said>;
  /** Resolves when the client has heard a word. */
  readonly heard: () => Promise<unknown>;
}

export interface Fault {
  readonly what: string;
  /** Where the deployment is, if it is not at the socket. */
  readonly at?: Unreachable | undefined;
  readonly modes: readonly ("whole" | "streamed")[];
  /** By dialect where they do not agree. */
  readonly kind: FailureKind | ((dialect: string) => FailureKind);
  /** The upstream's, where one came. */
  readonly status?: number | undefined;
  /** In the message that the client gets. */
  readonly says?: string | undefined;
  /** Seconds that the client is told to wait, from and to. */
  readonly waits?: readonly [number, number] | undefined;
  /** It is told by its silence: such rows have a gateway that does not wait long. */
  readonly isSilent?: true | undefined;
  /** It befalls a stream that has begun, and not the call that asks for one: where work is followed, these are two. */
  readonly isWithin?: true | undefined;
  /** Dialects that can say this; default: all. */
  readonly dialects?: readonly string[] | undefined;
  readonly steps: (answer: Answer) => Promise<readonly Step[]> | readonly Step[];
}

const BOTH = ["whole", "streamed"] as const;
const WHOLE = ["whole"] as const;
const STREAMED = ["streamed"] as const;

const HTML = "<!DOCTYPE html><html><body><h1>Bad gateway</h1>PLANTED</body></html>";
const html = { "content-type": "text/html" };
const HALF = '{"id":"1","a":[';
const NO_STEPS = (): readonly Step[] => [];

const UNREACHED: readonly Fault[] = [
  { what: "a connection refused", at: "refused", kind: "network", says: "refused" },
  { what: "a connection that is not accepted", at: "never-accepts", kind: "timeout", says: "connect timeout", isSilent: true as const },
  { what: "a certificate signed by itself", at: "self-signed", kind: "network", says: "TLS" },
  { what: "a certificate of another host", at: "wrong-host", kind: "network", says: "TLS" },
  { what: "a certificate that has expired", at: "expired", kind: "network", says: "TLS" },
  { what: "plain HTTP where TLS was to be", at: "no-tls", kind: "network", says: "TLS" },
  { what: "a handshake that is not answered", at: "silent-tls", kind: "timeout", says: "connect timeout", isSilent: true as const },
].map((row): Fault => ({ modes: BOTH, steps: NO_STEPS, ...row }) as Fault);

const BAD_HTTP: readonly Fault[] = [
  { what: "a reset at once", kind: "network", says: "reset", steps: () => ["reset"] },
  { what: "an end without an answer", kind: "network", says: "closed", steps: () => ["close"] },
  { what: "half of a head", kind: "network", steps: () => ["HTTP/1.1 200 OK\r\ncontent-type: appl", "close"] },
  { what: "no HTTP", kind: "bad_response", says: "HTTP", steps: () => ["SSH-2.0-OpenSSH_9.6\r\n", "close"] },
  {
    what: "headers without measure",
    kind: "bad_response",
    says: "headers",
    steps: () => [`HTTP/1.1 200 OK\r\nx-big: ${"y".repeat(100_000)}\r\n\r\n`],
  },
  { what: "a web page with 200", kind: "bad_response", status: 200, says: "an HTML page", steps: () => whole(200, HTML, html) },
  { what: "a web page that calls itself JSON", kind: "bad_response", status: 200, says: "an HTML page", steps: () => whole(200, HTML) },
  { what: "a web page with 502", kind: "server_error", status: 502, says: "an HTML page", steps: () => whole(502, HTML, html) },
  { what: "a web page with 503", kind: "overloaded", status: 503, says: "an HTML page", steps: () => whole(503, HTML, html) },
  { what: "nothing with 200", kind: "bad_response", status: 200, says: "empty", steps: () => whole(200, "") },
  { what: "nothing with 500", kind: "server_error", status: 500, steps: () => whole(500, "") },
  { what: "bytes of no meaning", kind: "bad_response", status: 200, steps: () => whole(200, Buffer.from([0, 1, 2, 255, 254, 10, 10])) },
  { what: "a list", kind: "bad_response", status: 200, says: "no JSON object", steps: () => whole(200, "[1,2]") },
  { what: "half of an object", kind: "bad_response", status: 200, says: "no JSON object", modes: WHOLE, steps: () => whole(200, HALF) },
  {
    what: "half of an object in the place of a stream",
    // Lines of objects that break off in the first are a stream that breaks off, whatever it calls itself.
    kind: (dialect: string) => (dialect === "ollama" ? "network" : "bad_response"),
    status: 200,
    modes: STREAMED,
    steps: () => whole(200, HALF),
  },
  {
    what: "a body reset in its middle",
    kind: "bad_response",
    status: 200,
    says: "broke off",
    steps: () => [...whole(200, '{"id":"1"', { "content-length": "500" }), { waitMs: 10 }, "reset"],
  },
  {
    what: "a body larger than anybody would keep",
    kind: "bad_response",
    status: 200,
    says: "larger than",
    steps: () => whole(200, '{"id":"1"', { "content-length": "100000000" }),
  },
  {
    what: "a redirect",
    kind: "bad_response",
    status: 302,
    says: "redirect",
    steps: () => whole(302, "", { location: "http://127.0.0.1:9/" }),
  },
].map((row): Fault => ({ modes: BOTH, ...row }) as Fault);

const REFUSED: readonly FailureKind[] = [
  "auth",
  "permission",
  "not_found",
  "invalid_request",
  "too_large",
  "context_window",
  "content_policy",
  "quota",
  "overloaded",
  "server_error",
  "timeout",
];
/** What some wires have no word for, as they say it. */
const UNSAID: Readonly<Record<string, Partial<Record<FailureKind, FailureKind>>>> = {
  gemini: { content_policy: "invalid_request" },
  ollama: { content_policy: "invalid_request" },
  "bedrock-converse": { too_large: "invalid_request" },
};
const REFUSALS: readonly Fault[] = REFUSED.map((kind) => ({
  what: `its own refusal (${kind})`,
  modes: BOTH,
  kind: (dialect) => UNSAID[dialect]?.[kind] ?? kind,
  async steps({ faulty }) {
    const { status, body } = await faulty(`error=${kind}`);
    return whole(status, body);
  },
}));

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const WAITS: readonly {
  readonly what: string;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly waits: Fault["waits"];
}[] = [
  { what: "nothing", headers: () => ({}), waits: undefined },
  { what: "seconds", headers: () => ({ "retry-after": "7" }), waits: [7, 7] },
  { what: "a part of a second", headers: () => ({ "retry-after": "1.5" }), waits: [2, 2] },
  { what: "a date", headers: () => ({ "retry-after": inSeconds(30).toUTCString() }), waits: [25, 31] },
  { what: "a date gone by", headers: () => ({ "retry-after": inSeconds(-30).toUTCString() }), waits: [0, 0] },
  { what: "milliseconds beside seconds", headers: () => ({ "retry-after-ms": "2500", "retry-after": "9" }), waits: [3, 3] },
  {
    what: "a window that is used up",
    headers: () => ({ "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "6m0s" }),
    waits: [360, 360],
  },
  {
    what: "the moment a window ends",
    headers: () => ({ "vendor-ratelimit-requests-remaining": "0", "vendor-ratelimit-requests-reset": inSeconds(40).toISOString() }),
    waits: [35, 41],
  },
  { what: "more than an hour", headers: () => ({ "retry-after": "86400" }), waits: [3600, 3600] },
  { what: "nonsense", headers: () => ({ "retry-after": "soon" }), waits: undefined },
];
const limitedBy = (what: string, waits: Fault["waits"], steps: Fault["steps"]): Fault => ({
  what: `429 that asks to wait by ${what}`,
  modes: BOTH,
  kind: "rate_limit",
  status: 429,
  waits,
  steps,
});
const LIMITS: readonly Fault[] = [
  ...WAITS.map(({ what, headers, waits }) =>
    limitedBy(what, waits, async ({ faulty }) => whole(429, (await faulty("error=rate_limit")).body, headers())),
  ),
  {
    ...limitedBy("its body", [7, 7], ({ dialect }) => whole(429, limitedBody(dialect, 7000))),
    dialects: ["gemini"],
  },
  {
    ...limitedBy("its words", [20, 20], ({ dialect }) =>
      whole(429, limitedBody(dialect, undefined, "Rate limit reached. Please try again in 20s.")),
    ),
    dialects: ["openai-chat", "openai-responses"],
  },
];

export function limitedBody(dialect: AnyDialect, retryAfterMs: number | undefined, message = "Slow down"): object {
  return dialect.encodeError({ kind: "rate_limit", message, retryAfterMs }, { requestId: "r-1" }).body;
}

const head = ({ dialect }: Answer): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${framesOf(dialect.framing).mediaType}\r\nconnection: close\r\n\r\n`;
const errorFrame = ({ dialect }: Answer, failure: Failure): Buffer => {
  const told = dialect.encodeErrorFrame?.(failure, { requestId: "r-1" }) ?? dialect.encodeError(failure, { requestId: "r-1" }).body;
  return framesOf(dialect.framing).encode(told, dialect.framing);
};
/** Undefined where a stream is any text. */
const GARBAGE: Readonly<Partial<Record<Framing["type"], Buffer>>> = {
  sse: Buffer.from("data: {broken\n\n"),
  ndjson: Buffer.from("{broken\n"),
  aws_event_stream: Buffer.alloc(64, 0x5a),
};
const ENDLESS = Buffer.from('data: {"a":"');

const SILENT: readonly Fault[] = [
  { what: "silence", kind: "timeout", says: "first byte", modes: BOTH, isSilent: true, steps: () => ["stall"] },
  {
    what: "a head and silence",
    kind: "timeout",
    status: 200,
    says: "idle",
    modes: WHOLE,
    isSilent: true,
    steps: () => ["HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n", "stall"],
  },
];

/** How a stream stops that should have gone on, after the frames that were sent. `heard`: not before the client has, for what breaks may tear away
 *  what was on its way. */
export interface Break {
  readonly what: string;
  /** Of the attempt; undefined: as a stream that lacks its end is told. */
  readonly kind?: FailureKind | undefined;
  readonly says?: string | undefined;
  readonly isSilent?: true | undefined;
  /** So large that few at once are enough. */
  readonly isLarge?: true | undefined;
  /** Default: all. */
  readonly framings?: readonly Framing["type"][] | undefined;
  /** At each frame; else before any, after one without content, and after the first words. */
  readonly isEverywhere?: true | undefined;
  readonly steps: (answer: Answer, sent: readonly Buffer[], next: Buffer) => Promise<readonly Step[]> | readonly Step[];
}

const MEBIBYTE = Buffer.alloc(1024 * 1024, "x");
const closing = (answer: Answer, sent: readonly Buffer[], ...more: readonly Step[]): readonly Step[] => [
  head(answer),
  Buffer.concat(sent),
  ...more,
];
/** Said once the client has heard what came before: what comes at one with it may still be answered by another. */
const telling = (answer: Answer, sent: readonly Buffer[], ...more: readonly Step[]): readonly Step[] =>
  closing(answer, sent, answer.heard, ...more);
const measured = ({ dialect, heard }: Answer, sent: readonly Buffer[], end: Step): readonly Step[] => {
  const [first = "", ...pieces] = chunked(sent, "open");
  const type = framesOf(dialect.framing).mediaType;
  return [String(first).replace("text/event-stream", type), ...pieces, heard, end];
};

export const BREAKS: readonly Break[] = [
  { what: "is closed", isEverywhere: true, steps: (answer, sent) => closing(answer, sent, "close") },
  { what: "is broken off", isEverywhere: true, steps: (answer, sent) => measured(answer, sent, "close") },
  { what: "is reset", isEverywhere: true, steps: (answer, sent) => measured(answer, sent, "reset") },
  {
    what: "is closed within an event",
    isEverywhere: true,
    steps: (answer, sent, next) => closing(answer, [...sent, next.subarray(0, Math.floor(next.length / 2))], "close"),
  },
  { what: "falls silent", kind: "timeout", says: "idle timeout", isSilent: true, steps: (answer, sent) => closing(answer, sent, "stall") },
  {
    what: "tells an error",
    kind: "server_error",
    says: "a lever broke",
    steps: (answer, sent) => telling(answer, sent, errorFrame(answer, { kind: "server_error", message: "a lever broke" }), "close"),
  },
  {
    what: "holds garbage",
    kind: "bad_response",
    framings: ["sse", "ndjson", "aws_event_stream"],
    steps: (answer, sent) => telling(answer, sent, GARBAGE[answer.dialect.framing.type] ?? "", "close"),
  },
  {
    what: "holds an event without end",
    kind: "bad_response",
    isLarge: true,
    steps: (answer, sent) => telling(answer, sent, ENDLESS, ...Array.from({ length: 17 }, () => MEBIBYTE), "close"),
  },
];

export const BEFORE: readonly Fault[] = [...UNREACHED, ...BAD_HTTP, ...REFUSALS, ...LIMITS, ...SILENT];
