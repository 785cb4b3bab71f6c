// One call that is answered with a record of work that has begun, followed to its end: made, waited for, then asked after or streamed, and
// called off when nobody wants it any more. Started by attempt.ts in place of transport.call; its reader is handed what it would be handed
// there, and ends once. Where things stand in a record is the dialect's to say (Follow). Reads no answer and retries no call but a look at the record.

import type { Json } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { Follow } from "../contract/follow.ts";
import { retryAfterMs } from "../kit/errors.ts";
import type { CallReader, OngoingCall, ResponseHead, UpstreamRequest } from "../transport/call.ts";
import { CANCELLED } from "../transport/call-failure.ts";
import { framesOf } from "../transport/frames/frames.ts";
import type { Timer } from "../transport/timeouts.ts";
import type { Core } from "./context.ts";
import { followedAddress } from "./followed-address.ts";
import { type JsonObject, parseBody } from "./parse-object.ts";
import type { Line } from "./upstream-call.ts";

export interface AnswerCall extends OngoingCall {
  /** Only of a followed call: its stream has said that it is over. The record is then the last it hands over (`onWhole`); where it cannot be
   *  had, `onEnd`, and the stream's own word stands. */
  complete?(): void;
}

export interface FollowReader extends CallReader {
  /** The record as it was made, ahead of the stream it names. */
  onBegun?(record: JsonObject): void;
}

export interface Following {
  readonly core: Pick<Core, "transport" | "credentials" | "now" | "setTimer">;
  readonly line: Line;
  readonly follow: Follow;
  /** The client wants the answer as it comes. */
  readonly stream: boolean;
  readonly reader: FollowReader;
}

/** Looks at a record that may fail one after the other. */
const MOST_MISSES = 4;
/** How much longer each pause is than the one before. */
const GROWTH = 1.5;
const LONGEST_ASKED_WAIT_MS = 30_000;
/** How long a client waits for counts after the last word of a stream. */
const SETTLE_MS = 10_000;
/** How long we try to call work off. */
const CANCEL_MS = 10_000;
/** A longer delay makes node's timer fire at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;
/** Between the time a provider is asked to wait and ours to give it up. */
const MARGIN_S = 2;

export function followCall(following: Following): AnswerCall {
  const call = new FollowedCall(following);
  call.start();
  return call;
}

class FollowedCall implements AnswerCall {
  readonly #core: Following["core"];
  readonly #line: Line;
  readonly #further: NonNullable<Line["further"]>;
  readonly #follow: Follow;
  readonly #wantsStream: boolean;
  readonly #reader: FollowReader;
  #running: OngoingCall | undefined;
  #stage: "creating" | "polling" | "streaming" | "settling" = "creating";
  #hasEnded = false;
  /** Of work that has begun and, as far as is known, goes on. */
  #id: string | undefined;
  #pauseMs: number;
  #misses = 0;
  #deadline: Timer | undefined;
  #pause: Timer | undefined;

  constructor({ core, line, follow, stream, reader }: Following) {
    this.#core = core;
    if (line.further === undefined) throw new Error("this call is not followed");
    this.#line = line;
    this.#further = line.further;
    this.#follow = follow;
    this.#wantsStream = stream;
    this.#reader = reader;
    this.#pauseMs = follow.poll.everyMs;
  }

  start(): void {
    const { request } = this.#line;
    const { totalMs } = request.timeouts;
    if (Number.isFinite(totalMs)) {
      const late: Failure = { kind: "timeout", message: `total timeout: not complete within ${totalMs} ms` };
      this.#deadline = this.#core.setTimer(() => this.#abandon(late), Math.min(totalMs, LONGEST_DELAY_MS));
    }
    const headers = { ...request.headers, ...this.#waitHeader() };
    // Its own end is ours to decide: what has begun upstream can be called off only once its name is known.
    const create = { ...request, headers, timeouts: { ...request.timeouts, totalMs: Number.POSITIVE_INFINITY } };
    this.#running = this.#core.transport.call(
      create,
      wholeReader(
        (head, body) => this.#onCreated(head, body),
        (failure) => this.#end(() => this.#reader.onFailure(failure)),
      ),
    );
  }

  cancel(): void {
    this.#abandon(CANCELLED);
  }

  pause(): void {
    if (this.#stage === "streaming") this.#running?.pause();
  }

  resume(): void {
    if (this.#stage === "streaming") this.#running?.resume();
  }

  complete(): void {
    if (this.#hasEnded || this.#stage !== "streaming") return;
    this.#stage = "settling";
    this.#running?.cancel();
    this.#deadline?.close();
    this.#deadline = this.#core.setTimer(() => this.#settle(), SETTLE_MS);
    this.#look();
  }

  #waitHeader(): Readonly<Record<string, string>> {
    const { wait } = this.#follow;
    if (wait === undefined || this.#wantsStream) return {};
    const { firstByteMs, totalMs } = this.#line.request.timeouts;
    const seconds = Math.min(wait.longestS, Math.floor(Math.min(firstByteMs, totalMs) / 1000) - MARGIN_S);
    return seconds < 1 ? {} : { [wait.header]: wait.value.replace("{seconds}", String(seconds)) };
  }

  #onCreated(head: ResponseHead, body: Buffer): void {
    const record = recordOf(head, body);
    const runs = record !== undefined && this.#isRunning(record);
    const id = runs ? at(record, this.#follow.id) : undefined;
    if (typeof id === "string" && id !== "") this.#id = id;
    // Whoever asked has left meanwhile, or the time was up.
    if (this.#hasEnded) return this.#callOff();
    if (!runs) return this.#hand(head, body);
    if (this.#id === undefined) return this.#abandon(badResponse(head, "the upstream began something and did not say what it is called"));
    const { stream } = this.#follow;
    const address = this.#wantsStream && stream !== undefined ? at(record, stream.at) : undefined;
    if (stream === undefined || typeof address !== "string") return this.#lookLater();
    const { origin } = this.#line.request;
    const target = followedAddress(address, origin, stream.hosts);
    if (target === undefined) return this.#abandon(badResponse(head, "the upstream streams at an address that is not its own"));
    this.#reader.onBegun?.(record);
    if (!this.#hasEnded) this.#listen(this.#streamRequest(target));
  }

  /** An address at another host gets nothing that belongs to this one: no credentials, no headers of its own. */
  #streamRequest({ origin, path }: { readonly origin: string; readonly path: string }): UpstreamRequest {
    const own = this.#further("GET", "");
    const common = { accept: framesOf(this.#line.dialect.framing).mediaType, "cache-control": "no-store" };
    const { "user-agent": agent = "signalbox" } = own.headers;
    const headers = origin === own.origin ? { ...own.headers, ...common } : { ...common, "user-agent": agent };
    return { ...own, origin, path, headers };
  }

  #listen(request: UpstreamRequest): void {
    this.#stage = "streaming";
    let head: ResponseHead = { status: 0, headers: {} };
    const isHeard = (): boolean => !this.#hasEnded && this.#stage === "streaming";
    this.#send(request, {
      onHead: (received) => {
        head = received;
        return isHeard() ? this.#reader.onHead(received) : "whole";
      },
      onPiece: (bytes) => {
        if (isHeard()) this.#reader.onPiece(bytes);
      },
      onWhole: (body) => {
        if (!isHeard()) return;
        if (head.status < 300) this.#abandon(badResponse(head, "the upstream answered with no stream where it had named one"));
        else this.#end(() => this.#reader.onWhole(body));
      },
      onEnd: () => {
        if (isHeard()) this.#end(() => this.#reader.onEnd());
      },
      onFailure: (failure) => {
        if (isHeard()) this.#end(() => this.#reader.onFailure(failure));
      },
    });
  }

  #lookLater(askedMs = 0): void {
    if (this.#stage === "creating") this.#stage = "polling";
    const pauseMs = Math.max(this.#pauseMs, Math.min(askedMs, LONGEST_ASKED_WAIT_MS));
    this.#pauseMs = Math.min(this.#pauseMs * GROWTH, this.#follow.poll.longestMs);
    this.#pause = this.#core.setTimer(() => this.#look(), pauseMs);
  }

  #look(): void {
    this.#pause = undefined;
    const request = this.#further("GET", this.#pathOf(this.#follow.poll.path));
    this.#send(
      request,
      wholeReader(
        (head, body) => {
          if (!this.#hasEnded) this.#onLooked(head, body);
        },
        (failure) => {
          if (!this.#hasEnded) this.#onMissed(() => this.#reader.onFailure(failure));
        },
      ),
    );
  }

  #onLooked(head: ResponseHead, body: Buffer): void {
    const record = recordOf(head, body);
    if (record !== undefined && this.#isRunning(record)) {
      this.#misses = 0;
      return this.#lookLater();
    }
    if (record !== undefined && typeof at(record, this.#follow.status.at) === "string") {
      this.#id = undefined;
      return this.#hand(head, body);
    }
    const mayPass = head.status === 429 || head.status >= 500;
    if (!mayPass) this.#misses = MOST_MISSES;
    this.#onMissed(() => this.#tell(head, body), retryAfterMs(head.headers, this.#core.now()));
  }

  #onMissed(tell: () => void, askedMs = 0): void {
    this.#misses += 1;
    if (this.#misses <= MOST_MISSES) this.#lookLater(askedMs);
    else if (this.#stage === "settling") this.#settle();
    else this.#end(tell);
  }

  /** All was said, and the record cannot be had: counts are missing, and nothing else. */
  #settle(): void {
    if (this.#hasEnded) return;
    this.#id = undefined;
    this.#running?.cancel();
    this.#end(() => this.#reader.onEnd());
  }

  #hand(head: ResponseHead, body: Buffer): void {
    this.#end(() => this.#tell(head, body));
  }

  /** As a call answered at once would be; after a stream its head was told already. */
  #tell(head: ResponseHead, body: Buffer): void {
    if (this.#stage !== "settling") this.#reader.onHead(head);
    this.#reader.onWhole(body);
  }

  /** Ends it from our side, whatever is under way. The call that makes the record goes on: it is to tell what must be called off. */
  #abandon(failure: Failure): void {
    if (this.#hasEnded) return;
    const running = this.#stage === "creating" ? undefined : this.#running;
    this.#end(() => this.#reader.onFailure(failure));
    running?.cancel();
  }

  /** The one way out. What still runs upstream by then is called off. */
  #end(tell: () => void): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#deadline?.close();
    this.#pause?.close();
    this.#callOff();
    tell();
  }

  #callOff(): void {
    const { cancel } = this.#follow;
    if (cancel === undefined || this.#id === undefined) return;
    const request = this.#further("POST", this.#pathOf(cancel.path));
    this.#id = undefined;
    const ignored = (): void => {};
    this.#send({ ...request, timeouts: { ...request.timeouts, totalMs: CANCEL_MS } }, wholeReader(ignored, ignored));
  }

  /** With credentials of its own, where they are more than a header that is there already. */
  #send(request: UpstreamRequest, reader: CallReader): void {
    const call = (headers: UpstreamRequest["headers"]): void => {
      this.#running = this.#core.transport.call({ ...request, headers: { ...request.headers, ...headers } }, reader);
    };
    const isOwn = request.origin === this.#line.request.origin;
    const source = isOwn ? this.#core.credentials(this.#line.provider) : undefined;
    if (source === undefined) return call({});
    const { method, origin, path, headers } = request;
    const hadEnded = this.#hasEnded;
    const authorised = source.authorize({ method, origin, path, headers, body: undefined });
    // A source never rejects.
    void Promise.resolve(authorised).then((result) => {
      if (this.#hasEnded && !hadEnded) return;
      if (result.ok) call(result.value);
      else reader.onFailure(result.failure);
    });
  }

  #pathOf(path: string): string {
    return path.replace("{id}", encodeURIComponent(this.#id ?? ""));
  }

  #isRunning(record: JsonObject): boolean {
    const status = at(record, this.#follow.status.at);
    return typeof status === "string" && this.#follow.status.running.includes(status);
  }
}

const badResponse = ({ status }: ResponseHead, message: string): Failure => ({ kind: "bad_response", status, message });

/** Undefined for a refusal, and for what is no record. */
const recordOf = ({ status }: ResponseHead, body: Buffer): JsonObject | undefined =>
  status >= 200 && status <= 299 ? parseBody(body) : undefined;

function at(record: JsonObject, path: readonly string[]): Json | undefined {
  let here: Json | undefined = record;
  for (const name of path)
    here = typeof here === "object" && here !== null && !Array.isArray(here) ? (here as JsonObject)[name] : undefined;
  return here;
}

function wholeReader(onWhole: (head: ResponseHead, body: Buffer) => void, onFailure: (failure: Failure) => void): CallReader {
  let head: ResponseHead = { status: 0, headers: {} };
  return {
    onHead(received) {
      head = received;
      return "whole";
    },
    onWhole: (body) => onWhole(head, body),
    onPiece() {},
    onEnd() {},
    onFailure: (failure) => onFailure(head.status === 0 ? failure : { ...failure, status: head.status }),
  };
}
