// One attempt: one request to one upstream over undici's dispatch, the answer whole or piece by piece, every end a value.
// Called by the pipeline. Does not retry, follow redirects, decompress, decode events or judge a status: 4xx and 5xx are answers here.

import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { type Client, type Dispatcher, FormData } from "undici";
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
} from "./call-failure.ts";
import { type HeaderRecord, headerList, isHeaderList, type UpstreamHeaders } from "./headers.ts";
import { createPools, type Pool, type PoolSettings, type Rider } from "./pools.ts";
import { type CallTimeouts, CallTimer, type SetTimer } from "./timeouts.ts";
import { createTimerLists } from "./timer-lists.ts";

/** Bytes that are read while they are sent, no faster than the upstream takes them. A call that ends before them destroys the stream. */
export interface StreamedBody {
  readonly stream: Readable;
  /** In bytes, where it is known ahead. */
  readonly length: number | undefined;
}

export interface UpstreamRequest<H extends UpstreamHeaders = HeaderRecord> {
  /** `https://api.example.com`, without a path. */
  readonly origin: string;
  /** With its query; begins with `/`. */
  readonly path: string;
  readonly method: HttpMethod;
  readonly headers: H;
  /** A form is sent as multipart, its content-type set here. */
  readonly body: Buffer | readonly FormEntry[] | StreamedBody | undefined;
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
  call(request: UpstreamRequest<UpstreamHeaders>, reader: CallReader): OngoingCall;
  /** The same for those who want nothing but the whole answer. */
  callWhole(request: UpstreamRequest<UpstreamHeaders>): { readonly result: Promise<Result<WholeResponse>>; cancel(): void };
  /** No new calls; resolves when the running ones have ended. */
  close(): Promise<void>;
  /** Breaks running calls off as well; each ends in a failure. */
  destroy(): Promise<void>;
}

/** One for all: making an Error, with its stack, for each cancelled call would cost more than the call. */
const ENDED = new Error("the call has ended");

export function createTransport(settings: TransportSettings): Transport {
  const pools = createPools(settings);
  const running = createCount();
  const env: CallEnv = {
    begun: running.more,
    ended: running.less,
    now: settings.now,
    setTimer: createTimerLists(settings.now, settings.setTimer ?? setTimeout),
    onBug: settings.onBug ?? throwOutside,
  };

  function call(request: UpstreamRequest<UpstreamHeaders>, reader: CallReader): OngoingCall {
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
      await pools.destroy();
    },
    destroy: pools.destroy,
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

class Call implements OngoingCall, Rider, Dispatcher.DispatchHandler {
  readonly #request: UpstreamRequest<UpstreamHeaders>;
  readonly #reader: CallReader;
  readonly #env: CallEnv;
  readonly #timer: CallTimer;
  #pool: Pool | undefined;
  /** While it is ours. */
  #client: Client | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #stage: CallStage = "connecting";
  #hasEnded = false;
  #isStarting = true;
  #isPaused = false;
  #isWhole = false;
  #first: Buffer | undefined;
  /** All of them, where there is more than one. */
  #chunks: Buffer[] | undefined;
  #byteCount = 0;

  constructor(request: UpstreamRequest<UpstreamHeaders>, reader: CallReader, env: CallEnv) {
    this.#request = request;
    this.#reader = reader;
    this.#env = env;
    env.begun();
    this.#timer = new CallTimer(request.timeouts, env.now, env.setTimer, (what) => this.#fail(timeoutFailure(what, request.timeouts)));
  }

  start(pool: Pool): void {
    this.#pool = pool;
    pool.take(this);
    this.#isStarting = false;
  }

  carry(client: Client): void {
    this.#client = client;
    const { path, method, headers, body } = this.#request;
    // `blocking` is about requests on one connection at a time, of which there is never a second.
    client.dispatch({ path, method, headers: sentHeaders(headers, body), body: bytesOf(body), blocking: false }, this);
  }

  shutDown(): void {
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
    this.#controller?.pause();
  }

  resume(): void {
    if (this.#hasEnded || !this.#isPaused) return;
    this.#isPaused = false;
    this.#timer.resume();
    // undici reads on at once when resumed, and must not while another connection's bytes are being parsed.
    queueMicrotask(() => {
      if (!this.#isPaused && !this.#hasEnded) this.#controller?.resume();
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // A call that ended while it waited for a connection: nothing has been sent yet.
    if (this.#hasEnded) {
      controller.abort(ENDED);
      return;
    }
    this.#controller = controller;
    if (this.#isPaused) controller.pause();
    this.#stage = "waiting";
    this.#timer.enter("first_byte");
  }

  /** An upload that goes on is no silence. */
  onBodySent(): void {
    // Bytes that are all there leave in the moment in which the phase began.
    if (!this.#hasEnded && !(this.#request.body instanceof Uint8Array)) this.#timer.touch();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (this.#hasEnded || status < 200) return;
    this.#stage = "reading";
    this.#timer.enter("idle");
    if (status < 400 && status >= 300 && !(status === 304 && this.#request.mayBeConditional)) {
      this.#fail(redirectFailure(status));
      return;
    }
    try {
      this.#isWhole = this.#reader.onHead({ status, headers }) === "whole";
    } catch (error) {
      this.#failByBug(error);
      return;
    }
    if (this.#isWhole && Number(headers["content-length"] ?? 0) > this.#request.maxBodyBytes)
      this.#fail(tooLargeFailure(this.#request.maxBodyBytes));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#hasEnded) return;
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

  onResponseEnd(): void {
    this.#giveBack(true);
    if (this.#hasEnded) return;
    this.#end();
    try {
      if (this.#isWhole) this.#reader.onWhole(this.#wholeBody());
      else this.#reader.onEnd();
    } catch (error) {
      this.#tellBug(error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#giveBack(false);
    this.#fail(failureOf(error, this.#stage));
  }

  #giveBack(isSound: boolean): void {
    const client = this.#client;
    if (client === undefined) return;
    this.#client = undefined;
    if (isSound) this.#pool?.release(client);
    else this.#pool?.forget(client);
  }

  #wholeBody(): Buffer {
    return this.#chunks === undefined ? (this.#first ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks, this.#byteCount);
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
    if (this.#client === undefined) this.#pool?.leave(this);
    this.#controller?.abort(ENDED);
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

function bytesOf(body: UpstreamRequest["body"]): Buffer | FormData | Readable | null {
  if (body === undefined) return null;
  if (body instanceof Uint8Array) return body;
  return "stream" in body ? body.stream : formData(body);
}

function formData(entries: readonly FormEntry[]): FormData {
  const form = new FormData();
  for (const { name, value } of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value.blob, value.filename);
  }
  return form;
}

/** Of other bodies than streams it is known where they are sent how long they are. */
function sentHeaders(headers: UpstreamHeaders, body: UpstreamRequest["body"]): string[] {
  const list = isHeaderList(headers) ? headers : headerList(headers);
  if (body !== undefined && "stream" in body && body.length !== undefined) return [...list, "content-length", String(body.length)];
  // undici changes and keeps nothing of it, but its types do not say so.
  return list as string[];
}

function collectWhole(start: (reader: CallReader) => OngoingCall): { result: Promise<Result<WholeResponse>>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<Result<WholeResponse>>();
  let head: ResponseHead = { status: 0, headers: {} };
  const call = start({
    onHead(received) {
      head = received;
      return "whole";
    },
    onWhole: (body) => resolve({ ok: true, value: { ...head, body } }),
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
