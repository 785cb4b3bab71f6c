// A transport that plays scripts instead of calling anybody. Each call takes the next reply of its deployment's script; what was sent is kept.

import type { Failure } from "../../src/contract/failure.ts";
import type { SetTimer, Timer } from "../../src/contract/timer.ts";
import type { CallReader, OngoingCall, Transport, UpstreamRequest } from "../../src/transport/call.ts";
import { CANCELLED } from "../../src/transport/call-failure.ts";
import { wholeBytes } from "../../src/transport/http1/pieced-body.ts";

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole body; JSON when it is an object. */
  readonly body?: string | Buffer | object;
  /** Or a stream, piece by piece. A function is called when its turn comes. */
  readonly pieces?: readonly (string | Buffer | (() => void))[];
  /** How a stream ends; undefined: cleanly. `never`: it hangs. */
  readonly ends?: Failure | "never";
  /** Instead of any answer. */
  readonly failure?: Failure;
  /** Milliseconds before anything comes; only where the upstream was given a time. */
  readonly afterMs?: number;
  /** And between two pieces of a stream. */
  readonly paceMs?: number;
}

export interface FakeUpstream extends Pick<Transport, "call"> {
  readonly sent: {
    readonly origin: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly request: UpstreamRequest;
  }[];
  cancelled: number;
  /** Calls that have not ended. */
  running: number;
  paused: number;
  resumed: number;
}

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Scripts by origin host: `a` answers `http://a`. The last reply of a script is repeated. */
export function fakeUpstream(scripts: Readonly<Record<string, readonly Reply[]>>, setTimer?: SetTimer): FakeUpstream {
  const played = new Map<string, number>();
  const upstream: FakeUpstream = {
    sent: [],
    cancelled: 0,
    running: 0,
    paused: 0,
    resumed: 0,
    call(given, reader) {
      // Its body is let go once an answer goes out; here it is looked at later.
      const request = { ...given };
      const { origin, path, headers, body } = request;
      upstream.sent.push({ origin, path, headers, body: String((body && wholeBytes(body)) ?? body ?? ""), request });
      const host = new URL(origin).hostname;
      const script = scripts[host] ?? [];
      const at = played.get(host) ?? 0;
      played.set(host, at + 1);
      const reply = script[Math.min(at, script.length - 1)];
      if (reply === undefined) throw new Error(`no script for ${origin}`);
      return play(upstream, reply, reader, { totalMs: request.timeouts.totalMs, setTimer });
    },
  };
  return upstream;
}

/** With a time of its own it keeps to the call's, as the true transport does. */
interface Patience {
  readonly totalMs: number;
  readonly setTimer: SetTimer | undefined;
}

function play(upstream: FakeUpstream, reply: Reply, reader: CallReader, { totalMs, setTimer }: Patience): OngoingCall {
  let isOver = false;
  upstream.running += 1;
  let timer: Timer | undefined;
  const waited = (ms: number | undefined): Promise<void> =>
    ms === undefined || setTimer === undefined
      ? tick()
      : new Promise((resolve) => {
          timer = setTimer(resolve, ms);
        });
  const end = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    upstream.running -= 1;
    timer?.close();
    total?.close();
    tell();
  };
  const late: Failure = { kind: "timeout", message: `total timeout: not complete within ${totalMs} ms` };
  const total = Number.isFinite(totalMs) ? setTimer?.(() => end(() => reader.onFailure(late)), totalMs) : undefined;
  void (async () => {
    await waited(reply.afterMs);
    const { failure, body, pieces, ends } = reply;
    if (failure !== undefined) return end(() => reader.onFailure(failure));
    if (isOver) return;
    const type = pieces === undefined ? "application/json" : "text/event-stream";
    const how = reader.onHead({ status: reply.status ?? 200, headers: { "content-type": type, ...reply.headers } });
    if (how === "whole" && ends === "never") return;
    if (how === "whole") {
      const text =
        pieces === undefined
          ? body
          : Buffer.concat(pieces.map((piece) => (typeof piece === "function" ? Buffer.alloc(0) : Buffer.from(piece))));
      const bytes = Buffer.isBuffer(text) ? text : Buffer.from(typeof text === "string" ? text : JSON.stringify(text ?? ""));
      return end(() => reader.onWhole(bytes));
    }
    for (const piece of pieces ?? [Buffer.from(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body))]) {
      await waited(reply.paceMs);
      if (isOver) return;
      if (typeof piece === "function") piece();
      else reader.onPiece(Buffer.from(piece));
    }
    await tick();
    if (ends === "never") return;
    if (ends === undefined) end(() => reader.onEnd());
    else end(() => reader.onFailure(ends));
  })();
  return {
    cancel() {
      if (isOver) return;
      upstream.cancelled += 1;
      end(() => reader.onFailure(CANCELLED));
    },
    pause() {
      upstream.paused += 1;
    },
    resume() {
      upstream.resumed += 1;
    },
  };
}

/** Frames of an event stream. Strings are `data:` as they stand. */
export function sse(...events: readonly (string | object)[]): string {
  return events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
}
