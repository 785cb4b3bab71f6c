// One attempt: one request to one upstream over a connection of its pool, the answer whole or piece by piece, every end a value.
// Called by the pipeline. Does not retry, follow redirects, decompress, decode events or judge a status: 4xx and 5xx are answers here.

import type { IncomingHttpHeaders } from "node:http";
import type { Failure, Result } from "../contract/failure.ts";
import type { FormEntry } from "../contract/form.ts";
import type { HttpMethod } from "../contract/plan.ts";
import {
  CANCELLED,
  type CallStage,
  failureOf,
  READER_FAILED,
  redirectFailure,
  SHUTTING_DOWN,
  timeoutFailure,
  tooLargeFailure,
  UNSENDABLE,
} from "./call-failure.ts";
import { gathered } from "./gathered.ts";
import type { AnswerHead } from "./http1/answer-head.ts";
import type { Carried, Connection } from "./http1/connection.ts";
import { type Multipart, multipartOf } from "./http1/multipart.ts";
import type { PiecedBody } from "./http1/pieced-body.ts";
import { type HeaderRecord, requestHead } from "./http1/request-head.ts";
import type { StreamedBody } from "./http1/send-stream.ts";
import { createPools, type Pool, type PoolSettings, type Rider } from "./pools.ts";
import { type CallTimeouts, CallTimer, type SetTimer } from "./timeouts.ts";
import { createTimerLists } from "./timer-lists.ts";

export type { HeaderRecord, StreamedBody };

export interface UpstreamRequest {
  /** `https://api.example.com`, without a path. */
  readonly origin: string;
  /** With its query; begins with `/`. */
  readonly path: string;
  readonly method: HttpMethod;
  /** Those of the connection, the body's length and `accept-encoding` are left out. */
  readonly headers: HeaderRecord;
  /** What calls like it have in theirs, as one object for all of them that does not change: it is made into text once. */
  readonly standing?: HeaderRecord | undefined;
  /** A form is sent as multipart, its content-type set here. A stream is destroyed with a call that ends before it. */
  readonly body: Buffer | PiecedBody | readonly FormEntry[] | StreamedBody | undefined;
  readonly timeouts: CallTimeouts;
  /** Then 304 is an answer, and no redirect. */
  readonly mayBeConditional?: true | undefined;
  /** Bound of an answer taken whole. */
  readonly maxBodyBytes: number;
}

export interface ResponseHead {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Exactly one of `onWhole`, `onEnd`, `onFailure` is called, once, as the last; never before `call` has returned, except from within `cancel`. */
export interface CallReader {
  /** How the body shall come: `whole` ends in `onWhole`, `pieces` in `onEnd`. */
  onHead(head: ResponseHead): "whole" | "pieces";
  onWhole(body: Buffer): void;
  onPiece(bytes: Buffer): void;
  onEnd(): void;
  onFailure(failure: Failure): void;
  /** It threw, anywhere: a bug of ours. Told before the `onFailure` that follows, if one does. Default: the transport's `onBug`. */
  onBug?(error: unknown): void;
}

export interface OngoingCall {
  /** Breaks the call off: the connection is closed and `onFailure` gets `cancelled`. After the end it does nothing. */
  cancel(): void;
  /** Stops reading. A piece that was already read may still come. */
  pause(): void;
  resume(): void;
}

export interface TransportSettings extends PoolSettings {
  /** Monotonic clock, milliseconds. */
  readonly now: () => number;
  readonly setTimer?: SetTimer | undefined;
  /** A reader that threw is a bug of ours: the call ends as a failure and the error comes here. Default: thrown anew, outside the call. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}

export interface WholeResponse extends ResponseHead {
  readonly body: Buffer;
}

export interface Transport {
  call(request: UpstreamRequest, reader: CallReader): OngoingCall;
  /** The same for those who want nothing but the whole answer. */
  callWhole(request: UpstreamRequest): { readonly result: Promise<Result<WholeResponse>>; cancel(): void };
  /** No new calls; resolves when the running ones have ended. */
  close(): Promise<void>;
  /** Breaks running calls off as well; each ends in a failure. */
  destroy(): Promise<void>;
}

export function createTransport(settings: TransportSettings): Transport {
  const pools = createPools(settings, settings.now);
  const running = createCount();
  const env: CallEnv = {
    begun: running.more,
    ended: running.less,
    now: settings.now,
    setTimer: createTimerLists(settings.now, settings.setTimer ?? setTimeout),
    onBug: settings.onBug ?? throwOutside,
  };

  function call(request: UpstreamRequest, reader: CallReader): OngoingCall {
    const made = new Call(request, reader, env);
    let pool: Pool | undefined;
    try {
      pool = pools.of(request.origin);
    } catch (error) {
      made.failBeforeStart(failureOf(error, "connecting"));
      return made;
    }
    if (pool === undefined) made.failBeforeStart(SHUTTING_DOWN);
    else made.start(pool);
    return made;
  }

  return {
    call,
    callWhole: (request) => collectWhole((reader) => call(request, reader)),
    async close() {
      pools.refuse();
      await running.none();
      // A call that ended before it had a connection may leave an attempt at one, which nobody waits for.
      pools.destroy();
    },
    destroy: async () => pools.destroy(),
  };
}

/** How many there are, for who waits until there are none. */
function createCount(): { more(): void; less(): void; none(): Promise<void> } {
  let count = 0;
  const waiting: (() => void)[] = [];
  return {
    more() {
      count += 1;
    },
    less() {
      count -= 1;
      if (count === 0) for (const tell of waiting.splice(0)) tell();
    },
    none: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
  };
}

interface CallEnv {
  readonly begun: () => void;
  readonly ended: () => void;
  readonly now: () => number;
  readonly setTimer: SetTimer;
  readonly onBug: (error: unknown) => void;
}

class Call implements OngoingCall, Rider, Carried {
  readonly #request: UpstreamRequest;
  readonly #reader: CallReader;
  readonly #env: CallEnv;
  readonly #timer: CallTimer;
  #pool: Pool | undefined;
  #head = "";
  #sent: Buffer | PiecedBody | StreamedBody | undefined;
  /** While it is ours. */
  #connection: Connection | undefined;
  #stage: CallStage = "connecting";
  #hasEnded = false;
  #isStarting = true;
  #isPaused = false;
  #isWhole = false;
  #first: Buffer | undefined;
  /** All of them, where there is more than one. */
  #chunks: Buffer[] | undefined;
  #byteCount = 0;

  constructor(request: UpstreamRequest, reader: CallReader, env: CallEnv) {
    this.#request = request;
    this.#reader = reader;
    this.#env = env;
    env.begun();
    this.#timer = new CallTimer(request.timeouts, env.now, env.setTimer, (what) => this.#fail(timeoutFailure(what, request.timeouts)));
  }

  start(pool: Pool): void {
    const { path, method, headers, standing, body } = this.#request;
    this.#sent = body !== undefined && isForm(body) ? multipartOf(body) : body;
    const own = this.#sent === body ? headers : withoutContentType(headers);
    const head = requestHead({ method, path, host: pool.host }, own, framingOf(method, this.#sent), standing);
    if (head === undefined) return this.failBeforeStart(UNSENDABLE);
    this.#head = head;
    this.#pool = pool;
    pool.take(this);
    this.#isStarting = false;
  }

  ride(connection: Connection): void {
    this.#connection = connection;
    if (this.#isPaused) connection.pause();
    this.#stage = "waiting";
    this.#timer.enter("first_byte");
    const [head, sent] = [this.#head, this.#sent];
    // From here on they are the socket's, and an answer may take long.
    [this.#head, this.#sent] = ["", undefined];
    connection.carry(this, this.#request.method, head, sent);
  }

  refuse(error: unknown): void {
    this.#fail(failureOf(error, "connecting"));
  }

  shutDown(): void {
    this.#connection = undefined;
    this.#fail(SHUTTING_DOWN);
  }

  failBeforeStart(failure: Failure): void {
    this.#fail(failure);
    this.#isStarting = false;
  }

  cancel(): void {
    this.#fail(CANCELLED);
  }

  pause(): void {
    if (this.#hasEnded || this.#isPaused) return;
    this.#isPaused = true;
    this.#timer.suspend();
    this.#connection?.pause();
  }

  resume(): void {
    if (this.#hasEnded || !this.#isPaused) return;
    this.#isPaused = false;
    this.#timer.resume();
    this.#connection?.resume();
  }

  /** An upload that goes on is no silence. */
  onSent(): void {
    this.#timer.touch();
  }

  onHead(head: AnswerHead): void {
    const { status, body } = head;
    this.#stage = "reading";
    this.#timer.enter("idle");
    if (status < 400 && status >= 300 && !(status === 304 && this.#request.mayBeConditional)) {
      this.#fail(redirectFailure(status));
      return;
    }
    try {
      this.#isWhole = this.#reader.onHead(head) === "whole";
    } catch (error) {
      this.#failByBug(error);
      return;
    }
    if (this.#isWhole && typeof body === "number" && body > this.#request.maxBodyBytes)
      this.#fail(tooLargeFailure(this.#request.maxBodyBytes));
  }

  onBody(chunk: Buffer): void {
    this.#timer.touch();
    if (this.#isWhole) {
      this.#byteCount += chunk.length;
      if (this.#byteCount > this.#request.maxBodyBytes) this.#fail(tooLargeFailure(this.#request.maxBodyBytes));
      else if (this.#first === undefined) this.#first = chunk;
      else if (this.#chunks === undefined) this.#chunks = [this.#first, chunk];
      else this.#chunks.push(chunk);
      return;
    }
    try {
      this.#reader.onPiece(chunk);
    } catch (error) {
      this.#failByBug(error);
    }
  }

  onEnd(connection: Connection, isSound: boolean): void {
    this.#connection = undefined;
    if (isSound) this.#pool?.release(connection);
    else this.#pool?.forget(connection);
    this.#end();
    try {
      if (this.#isWhole) this.#reader.onWhole(this.#wholeBody());
      else this.#reader.onEnd();
    } catch (error) {
      this.#tellBug(error);
    }
  }

  onBroken(connection: Connection, error: unknown): void {
    this.#connection = undefined;
    this.#pool?.forget(connection);
    this.#fail(failureOf(error, this.#stage));
  }

  #wholeBody(): Buffer {
    return this.#chunks === undefined ? (this.#first ?? Buffer.alloc(0)) : gathered(this.#chunks, this.#byteCount);
  }

  #failByBug(error: unknown): void {
    this.#tellBug(error);
    this.#fail(READER_FAILED);
  }

  #fail(failure: Failure): void {
    if (this.#hasEnded) return;
    this.#end();
    this.#first = undefined;
    this.#chunks = undefined;
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection === undefined) this.#pool?.leave(this);
    else this.#pool?.forget(connection);
    const { body } = this.#request;
    if (body !== undefined && "stream" in body) body.stream.destroy();
    if (this.#isStarting) queueMicrotask(() => this.#tellFailure(failure));
    else this.#tellFailure(failure);
  }

  #end(): void {
    this.#hasEnded = true;
    this.#timer.stop();
    this.#env.ended();
  }

  #tellFailure(failure: Failure): void {
    try {
      this.#reader.onFailure(failure);
    } catch (error) {
      this.#tellBug(error);
    }
  }

  #tellBug(error: unknown): void {
    if (this.#reader.onBug === undefined) this.#env.onBug(error);
    else this.#reader.onBug(error);
  }
}

const isForm = (body: NonNullable<UpstreamRequest["body"]>): body is readonly FormEntry[] => Array.isArray(body);

const withoutContentType = (headers: HeaderRecord): HeaderRecord =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-type"));

/** The lines that say where a body ends, and what a form is. */
function framingOf(method: HttpMethod, body: Buffer | PiecedBody | StreamedBody | Multipart | undefined): string {
  if (body === undefined) return method === "GET" || method === "DELETE" ? "" : "content-length: 0\r\n";
  const length = body.length === undefined ? "transfer-encoding: chunked\r\n" : `content-length: ${body.length}\r\n`;
  return "contentType" in body ? `content-type: ${body.contentType}\r\n${length}` : length;
}

function collectWhole(start: (reader: CallReader) => OngoingCall): { result: Promise<Result<WholeResponse>>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<Result<WholeResponse>>();
  let head: ResponseHead = { status: 0, headers: {} };
  const call = start({
    onHead(received) {
      head = received;
      return "whole";
    },
    onWhole: (body) => resolve({ ok: true, value: { status: head.status, headers: head.headers, body } }),
    onPiece() {},
    onEnd() {},
    onFailure: (failure) => resolve({ ok: false, failure }),
  });
  return { result: promise, cancel: () => call.cancel() };
}

function throwOutside(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
