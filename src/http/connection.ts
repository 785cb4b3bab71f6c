// The client at the end of a node:http connection, as the pipeline sees it. One per request. Decides nothing.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Framing, SseFraming } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { Client, ReplyHeaders, StreamOut } from "../pipeline/context.ts";
import { headerIn } from "../pipeline/passed-headers.ts";
import { framesOf, nameOf } from "../transport/frames/frames.ts";
import { sendBody, sendJson } from "./error-reply.ts";
import { createSseWriter, type SseWriter } from "./sse-writer.ts";

export class Connection implements Client {
  readonly takesBytes = true;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #framing: Framing;

  constructor(request: IncomingMessage, response: ServerResponse, framing: Framing) {
    this.#request = request;
    this.#response = response;
    this.#framing = framing;
  }

  header(name: string): string | undefined {
    return headerOf(this.#request, name);
  }

  answer(status: number, headers: ReplyHeaders, body: Buffer | object, mediaType?: string | undefined): void {
    sendBody(this.#response, status, body, headers, mediaType);
  }

  refuse(_failure: Failure, status: number, headers: ReplyHeaders, body: object): void {
    // What is left of an unread body would be taken for the next request.
    sendJson(this.#response, status, body, this.#request.complete ? headers : { ...headers, connection: "close" });
  }

  open(headers: ReplyHeaders, flow: Parameters<Client["open"]>[1], mediaType?: string | undefined): StreamOut {
    const framing = this.#framing;
    // Who left is noticed by whenGone.
    const events = { ...flow, onGone() {} };
    if (mediaType !== undefined) return fileOut(createSseWriter(this.#response, headers, events, { "content-type": mediaType }));
    if (framing.type !== "sse") {
      const { mediaType: type, encode } = framesOf(framing);
      return frameOut(createSseWriter(this.#response, headers, events, { "content-type": type }), (value) => encode(value, framing));
    }
    return streamOut(createSseWriter(this.#response, headers, events), framing);
  }

  whenGone(callback: () => void): void {
    whenGone(this.#response, callback);
  }
}

/** By its name in lower case; `?name` is a parameter of the address. */
export function headerOf(request: IncomingMessage, name: string): string | undefined {
  if (name.startsWith("?")) return parameterOf(request.url ?? "", name.slice(1));
  return headerIn(request.headers, name);
}

function parameterOf(url: string, name: string): string | undefined {
  const at = url.indexOf("?");
  return at === -1 ? undefined : (new URLSearchParams(url.slice(at)).get(name) ?? undefined);
}

/** Calls back, at most once, when the client leaves before its answer is complete; at once if it already has. */
export function whenGone(response: ServerResponse, callback: () => void): void {
  if (response.destroyed && !response.writableFinished) return callback();
  response.on("close", () => {
    if (!response.writableFinished) callback();
  });
}

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
