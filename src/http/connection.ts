// The client at the end of a connection, as the pipeline sees it. One per request. Decides nothing.

import type { IncomingHttpHeaders } from "node:http";
import type { Framing, SseFraming } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { Client, ReplyHeaders, StreamOut } from "../pipeline/context.ts";
import { headerIn } from "../pipeline/passed-headers.ts";
import { framesOf, nameOf } from "../transport/frames/frames.ts";
import type { Reply } from "./reply.ts";
import { createSseWriter, type SseWriter } from "./sse-writer.ts";

/** What a request says before its body. */
export interface AskedHead {
  /** Path and query. */
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export class Connection implements Client {
  readonly takesBytes = true;
  readonly #asked: AskedHead;
  readonly #reply: Reply;
  readonly #framing: Framing;

  constructor(asked: AskedHead, reply: Reply, framing: Framing) {
    this.#asked = asked;
    this.#reply = reply;
    this.#framing = framing;
  }

  header(name: string): string | undefined {
    return headerOf(this.#asked, name);
  }

  answer(status: number, headers: ReplyHeaders, body: Buffer | object, mediaType?: string | undefined): void {
    this.#reply.send(status, headers, bodyBytes(body), mediaType);
  }

  refuse(_failure: Failure, status: number, headers: ReplyHeaders, body: object): void {
    this.#reply.send(status, headers, bodyBytes(body));
  }

  open(headers: ReplyHeaders, flow: Parameters<Client["open"]>[1], mediaType?: string | undefined): StreamOut {
    const framing = this.#framing;
    // Who left is noticed by whenGone.
    const events = { ...flow, onGone() {} };
    if (mediaType !== undefined) return fileOut(createSseWriter(this.#reply, headers, events, { "content-type": mediaType }));
    if (framing.type !== "sse") {
      const { mediaType: type, encode } = framesOf(framing);
      return frameOut(createSseWriter(this.#reply, headers, events, { "content-type": type }), (value) => encode(value, framing));
    }
    return streamOut(createSseWriter(this.#reply, headers, events), framing);
  }

  whenGone(callback: () => void): void {
    this.#reply.whenGone(callback);
  }
}

/** By its name in lower case; `?name` is a parameter of the address. */
export function headerOf(request: AskedHead, name: string): string | undefined {
  if (name.startsWith("?")) return parameterOf(request.url ?? "", name.slice(1));
  return headerIn(request.headers, name);
}

function parameterOf(url: string, name: string): string | undefined {
  const at = url.indexOf("?");
  return at === -1 ? undefined : (new URLSearchParams(url.slice(at)).get(name) ?? undefined);
}

const bodyBytes = (body: Buffer | object): Buffer => (Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)));

function streamOut(writer: SseWriter, { eventName, terminator }: SseFraming): StreamOut {
  const frame = (value: object): void => writer.event(JSON.stringify(value), nameOf(value, eventName));
  return {
    frame,
    raw: (bytes) => writer.raw(bytes),
    end: (terminate) => writer.end(terminate ? terminator : undefined),
    fail(_failure, body) {
      frame(body);
      writer.end();
    },
  };
}

/** Frames of another kind than server-sent events; they know no terminator. */
function frameOut(writer: SseWriter, encode: (value: object) => Buffer): StreamOut {
  return {
    frame: (value) => writer.raw(encode(value)),
    raw: (bytes) => writer.raw(bytes),
    end: () => writer.end(),
    fail(_failure, body) {
      writer.raw(encode(body));
      writer.end();
    },
  };
}

/** A file that breaks off must not look whole: the connection is cut. */
function fileOut(writer: SseWriter): StreamOut {
  return {
    frame() {
      throw new Error("a file has no frames");
    },
    raw: (bytes) => writer.raw(bytes),
    end: () => writer.end(),
    fail: () => writer.abort(),
  };
}
