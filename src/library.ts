// The gateway without a network side: a call from the same process through the same life of a request, its ingress a dialect of its choice.
// At this edge a failure is raised, because that is what a caller expects of a library. The typed facade is generated on top of `createChat`.

import type { AnyDialect } from "./contract/dialect.ts";
import type { AttemptRecord, Failure, FailureKind } from "./contract/failure.ts";
import type { ReceivedForm, Upload } from "./contract/form.ts";
import { formEntries } from "./kit/form-fields.ts";
import { ANYBODY } from "./pipeline/admit.ts";
import type { Client, Core, ReplyHeaders, StreamOut } from "./pipeline/context.ts";
import { ruleOf } from "./pipeline/failure-table.ts";
import { runRequest } from "./pipeline/run-request.ts";

/** What a request failed with. `status` is what an HTTP client would have seen. */
export class SignalboxError extends Error {
  override readonly name = "SignalboxError";
  readonly kind: FailureKind;
  readonly status: number;
  readonly requestId: string;
  readonly attempts: readonly AttemptRecord[];
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(failure: Failure, status: number, requestId: string, options?: ErrorOptions) {
    super(failure.message, options);
    this.kind = failure.kind;
    this.status = status;
    this.requestId = requestId;
    this.attempts = failure.attempts ?? [];
    this.code = failure.code;
    this.param = failure.param;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

export interface ChatOptions {
  /** Aborting breaks off the upstream at once. */
  readonly signal?: AbortSignal | undefined;
  /** As a client would send them (`x-signalbox-cost: chunk`); names in any case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly requestId?: string | undefined;
}

/** A result with the headers a client would have got: who answered, after how many attempts, what it cost. */
export interface Answer<T> {
  readonly value: T;
  readonly headers: ReplyHeaders;
}

interface Streaming {
  readonly stream: true;
}

export interface Chat<Request extends object, Response, Chunk> {
  /** The answer, or a stream of it once it has begun. Rejects with SignalboxError; so does the stream, should it break. */
  chat(request: Request & Streaming, options?: ChatOptions): Promise<AsyncIterable<Chunk>>;
  chat(request: Request & { readonly stream?: false | null | undefined }, options?: ChatOptions): Promise<Response>;
  chat(request: Request, options?: ChatOptions): Promise<Response | AsyncIterable<Chunk>>;
  /** The same with the reply's headers beside it. */
  answer(request: Request, options?: ChatOptions): Promise<Answer<Response | AsyncIterable<Chunk>>>;
}

export interface ChatInput {
  readonly core: () => Core;
  /** Whose request, response and chunks these are. */
  readonly ingress: AnyDialect;
  readonly makeRequestId: () => string;
}

/** The types are the caller's word for what the ingress dialect's schema says. */
export function createChat<Request extends object, Response, Chunk>({
  core,
  ingress,
  makeRequestId,
}: ChatInput): Chat<Request, Response, Chunk> {
  function answer(request: Request, options: ChatOptions = {}): Promise<Answer<Response | AsyncIterable<Chunk>>> {
    const requestId = options.requestId ?? makeRequestId();
    return new Promise((resolve, reject) => {
      // The ingress dialect's own functions made the value: it is what that dialect's types say.
      const settle = (value: object, headers: ReplyHeaders) => resolve({ value: value as Response | AsyncIterable<Chunk>, headers });
      const client = new Caller(options, requestId, settle, reject);
      const value = ingress.form === undefined ? Buffer.from(JSON.stringify(request)) : formOf(request);
      const body = () => Promise.resolve({ ok: true as const, value });
      const who = saysKey(options.headers) ? undefined : ANYBODY;
      runRequest(core(), { requestId, ingress, who, path: { model: undefined, stream: undefined }, body, client }).then(
        () => client.ended(),
        (error) => client.broke(error),
      );
    });
  }
  // The overloads say the same of one implementation.
  const chat = async (request: Request, options?: ChatOptions) => (await answer(request, options)).value;
  return { answer, chat: chat as Chat<Request, Response, Chunk>["chat"] };
}

/** A caller in this process is trusted; one that says a key asks in its name. */
export const saysKey = (headers: ChatOptions["headers"] = {}): boolean =>
  Object.keys(headers).some((name) => /^(authorization|(x-)?api-key)$/i.test(name));

/** As a client's form would have come: files are the caller's own, and stay so. */
function formOf(request: object): ReceivedForm {
  const uploads: Upload[] = [];
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (!(value instanceof Blob)) return value;
    const { name } = value as Partial<File>; // a Blob that is no File has none
    uploads.push({ filename: name ?? "file", mediaType: value.type || "application/octet-stream", size: value.size, blob: value });
    return { ref: uploads.length - 1 };
  };
  const referred = Object.fromEntries(Object.entries(request).map(([name, value]) => [name, refer(value)]));
  return { entries: formEntries(referred, uploads), dispose: () => Promise.resolve() };
}

/** The pipeline's view of a caller in this process. */
class Caller implements Client {
  readonly takesBytes = false;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #requestId: string;
  readonly #settle: (value: object, headers: ReplyHeaders) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: AbortSignal | undefined;
  #onGone: (() => void) | undefined;
  #isGone = false;
  #isSettled = false;
  #chunks: ChunkQueue | undefined;

  constructor(
    options: ChatOptions,
    requestId: string,
    settle: (value: object, headers: ReplyHeaders) => void,
    reject: (error: unknown) => void,
  ) {
    this.#headers = Object.fromEntries(Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    this.#requestId = requestId;
    this.#settle = (value, replyHeaders) => {
      this.#isSettled = true;
      settle(value, replyHeaders);
    };
    this.#reject = (error) => {
      this.#isSettled = true;
      reject(error);
    };
    this.#signal = options.signal;
    if (this.#signal?.aborted === true) this.#leave();
    else this.#signal?.addEventListener("abort", this.#leave);
  }

  header(name: string): string | undefined {
    return this.#headers[name];
  }

  answer(_status: number, headers: ReplyHeaders, body: Buffer | object): void {
    this.#settle(body, headers);
  }

  refuse(failure: Failure, status: number): void {
    this.#reject(new SignalboxError(failure, status, this.#requestId));
  }

  open(headers: ReplyHeaders, flow: { onBlocked(): void; onDrain(): void }): StreamOut {
    const chunks = new ChunkQueue(flow, this.#leave);
    this.#chunks = chunks;
    this.#settle(chunks, headers);
    return {
      frame: (value) => chunks.push(value),
      raw() {
        throw new Error("a caller takes values, not bytes");
      },
      end: () => chunks.end(undefined),
      fail: (failure, _body) =>
        chunks.end(
          new SignalboxError(
            failure,
            ruleOf(failure.kind).status,
            this.#requestId,
            failure.kind === "cancelled" ? { cause: this.#signal?.reason } : undefined,
          ),
        ),
    };
  }

  whenGone(callback: () => void): void {
    if (this.#isGone) callback();
    else this.#onGone = callback;
  }

  /** The life is over; whoever still waits was cancelled. */
  ended(): void {
    this.#signal?.removeEventListener("abort", this.#leave);
    if (this.#isSettled && this.#chunks?.isEnded !== false) return;
    const cancelled: Failure = { kind: "cancelled", message: "the call was aborted" };
    const error = new SignalboxError(cancelled, 499, this.#requestId, { cause: this.#signal?.reason });
    this.#chunks?.end(error);
    this.#reject(error);
  }

  /** A bug of ours. */
  broke(error: unknown): void {
    this.#signal?.removeEventListener("abort", this.#leave);
    const failure: Failure = { kind: "server_error", message: "internal error" };
    const raised = new SignalboxError(failure, 500, this.#requestId, { cause: error });
    this.#chunks?.end(raised);
    this.#reject(raised);
  }

  readonly #leave = (): void => {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#onGone?.();
  };
}

/** Chunks a slow consumer may leave lying before the upstream is paused. */
const MOST_WAITING = 64;

/** A queue from callbacks to one async iterator. */
class ChunkQueue implements AsyncIterable<object>, AsyncIterator<object> {
  readonly #flow: { onBlocked(): void; onDrain(): void };
  readonly #leave: () => void;
  #waiting: object[] = [];
  #isBlocked = false;
  #end: { readonly error: Error | undefined } | undefined;
  #reader: { resolve(result: IteratorResult<object>): void; reject(error: unknown): void } | undefined;

  constructor(flow: { onBlocked(): void; onDrain(): void }, leave: () => void) {
    this.#flow = flow;
    this.#leave = leave;
  }

  [Symbol.asyncIterator](): AsyncIterator<object> {
    return this;
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  push(chunk: object): void {
    if (this.#end !== undefined) return;
    const reader = this.#reader;
    if (reader !== undefined) {
      this.#reader = undefined;
      return reader.resolve({ done: false, value: chunk });
    }
    this.#waiting.push(chunk);
    if (this.#waiting.length >= MOST_WAITING && !this.#isBlocked) {
      this.#isBlocked = true;
      this.#flow.onBlocked();
    }
  }

  /** The first end counts. */
  end(error: Error | undefined): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader === undefined) return;
    if (error === undefined) reader.resolve({ done: true, value: undefined });
    else this.#raise(reader, error);
  }

  next(): Promise<IteratorResult<object>> {
    const chunk = this.#waiting.shift();
    if (chunk !== undefined) {
      if (this.#isBlocked && this.#waiting.length === 0) {
        this.#isBlocked = false;
        this.#flow.onDrain();
      }
      return Promise.resolve({ done: false, value: chunk });
    }
    return new Promise((resolve, reject) => {
      if (this.#end === undefined) this.#reader = { resolve, reject };
      else if (this.#end.error === undefined) resolve({ done: true, value: undefined });
      else this.#raise({ reject }, this.#end.error);
    });
  }

  /** The consumer stops early: so does the upstream. */
  return(): Promise<IteratorResult<object>> {
    this.#waiting = [];
    this.end(undefined);
    this.#leave();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** An error is raised once; after it the iteration is over. */
  #raise(reader: { reject(error: unknown): void }, error: Error): void {
    this.#end = { error: undefined };
    reader.reject(error);
  }
}
