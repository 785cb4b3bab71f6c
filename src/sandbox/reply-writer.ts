// Puts a stand-in's reply on its socket, late, slowly or broken as it was told: a fault here is what the gateway would meet on a real
// connection. One per call; called by upstream.ts. Decides nothing about what is said.

import type { ServerResponse } from "node:http";
import type { Framing } from "../contract/dialect.ts";
import { framesOf, terminatorOf } from "../transport/frames/frames.ts";
import type { Faults } from "./faults.ts";
import type { Refusal } from "./reply.ts";

export type SetTimer = (callback: () => void, delayMs: number) => { close(): unknown };

export interface ReplyWriter {
  refuse(refusal: Refusal): void;
  /** Status 200 unless another is given. */
  whole(body: object, status?: number): void;
  /** A file of `mediaType`, in base64. */
  file(mediaType: string, data: string): void;
  /** `failure` is the event that `error-after` asks for. */
  stream(frames: readonly object[], failure: object | undefined): void;
}

interface Writing {
  readonly response: ServerResponse;
  readonly faults: Faults;
  readonly framing: Framing;
  readonly setTimer: SetTimer;
}

const PAGE = "<html><head><title>Not what you asked for</title></head><body>This page is where an answer should have been.</body></html>";

export function createReplyWriter({ response, faults, framing, setTimer }: Writing): ReplyWriter {
  const { mediaType, encode } = framesOf(framing);
  const head = {
    "content-type": mediaType === "text/event-stream" ? `${mediaType}; charset=utf-8` : mediaType,
    "cache-control": "no-cache",
  };
  const timers = new Set<{ close(): unknown }>();
  response.once("close", () => {
    for (const timer of timers) timer.close();
  });

  function after(delayMs: number, then: () => void): void {
    if (delayMs <= 0) return then();
    const timer = setTimer(() => {
      timers.delete(timer);
      // Whoever asked may have left meanwhile.
      if (!response.destroyed) then();
    }, delayMs);
    timers.add(timer);
  }

  /** What was written before has to have left: see `writeFirst`. */
  function cut(): void {
    if (response.socket === null) response.destroy();
    else response.socket.destroySoon();
  }

  /** What comes then finds it sent: the other side has it before the connection breaks, and apart from what is written after it. */
  function writeFirst(bytes: Buffer, then: () => void): void {
    response.write(bytes, () => {
      if (!response.destroyed) then();
    });
  }

  /** True when the fault has taken the reply's place. */
  function isReplaced(status: number, isStream: boolean): boolean {
    const { instead } = faults;
    if (instead === undefined) return false;
    switch (instead) {
      case "reset":
        response.destroy();
        return true;
      case "html":
        send(status, "text/html", PAGE);
        return true;
      case "empty":
        if (isStream) response.writeHead(status, head).end();
        else send(status, "application/json", "");
        return true;
      case "garbage":
        if (isStream) response.writeHead(status, head).end('data: {"this is": no JSON\n\n');
        else send(status, "application/json", '{"this is": no JSON');
        return true;
    }
  }

  function send(status: number, type: string, text: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
    const bytes = Buffer.from(text);
    response.writeHead(status, { "content-type": type, "content-length": bytes.length, ...headers });
    if (faults.stallAfter !== undefined) response.flushHeaders();
    else if (faults.cutAfter !== undefined) writeFirst(bytes.subarray(0, bytes.length >> 1), cut);
    else response.end(bytes);
  }

  const bytesOf = (frame: object): Buffer => encode(frame, framing);

  const isWhereItBreaks = (written: number): boolean =>
    [faults.cutAfter, faults.endAfter, faults.errorAfter, faults.stallAfter].includes(written);

  /** What happens once `written` events are out, if anything does: the stream is over then. */
  function breaks(written: number, failure: object | undefined): boolean {
    if (written === faults.cutAfter) cut();
    else if (written === faults.endAfter) response.end();
    else if (written === faults.errorAfter && failure !== undefined) response.end(bytesOf(failure));
    else return written === faults.stallAfter;
    return true;
  }

  function streamFrom(frames: readonly object[], from: number, failure: object | undefined): void {
    for (let at = from; ; at += 1) {
      if (breaks(at, failure)) return;
      const frame = frames[at];
      if (frame === undefined) break;
      const goOn = (): void => streamFrom(frames, at + 1, failure);
      if (faults.chunkPaceMs <= 0 && isWhereItBreaks(at + 1)) return writeFirst(bytesOf(frame), goOn);
      response.write(bytesOf(frame));
      if (faults.chunkPaceMs > 0) return after(faults.chunkPaceMs, goOn);
    }
    const last = terminatorOf(framing);
    response.end(last === undefined ? undefined : `data: ${last}\n\n`);
  }

  return {
    refuse({ status, body }) {
      after(faults.latencyMs, () => {
        if (isReplaced(status, false)) return;
        const wait: Record<string, string> =
          faults.retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(faults.retryAfterMs / 1000)) };
        send(status, "application/json", JSON.stringify(body), wait);
      });
    },
    whole(body, status = 200) {
      after(faults.latencyMs, () => {
        if (!isReplaced(status, false)) send(status, "application/json", JSON.stringify(body));
      });
    },
    file(mediaType, data) {
      after(faults.latencyMs, () => {
        if (!isReplaced(200, false)) send(200, mediaType, Buffer.from(data, "base64"));
      });
    },
    stream(frames, failure) {
      after(faults.latencyMs, () => {
        if (isReplaced(200, true)) return;
        response.writeHead(200, head);
        response.flushHeaders();
        streamFrom(frames, 0, failure);
      });
    },
  };
}
