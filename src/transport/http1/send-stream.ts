// Sends a request's body that is read while it is sent, no faster than the other end takes it: as it is where its length is known, in chunks otherwise.

import type { Socket } from "node:net";
import type { Readable } from "node:stream";

/** Bytes that are read while they are sent, no faster than the upstream takes them. */
export interface StreamedBody {
  readonly stream: Readable;
  /** In bytes, where it is known ahead. */
  readonly length: number | undefined;
}

export interface Sending {
  /** Some of it has left. */
  onSent(): void;
  /** All of it has. Nothing is told after that. */
  onDone(): void;
  /** It cannot be read, or is not as long as was said. */
  onBroken(error: unknown): void;
}

/** Not as long as was said. */
export const WRONG_LENGTH = "ERR_UPSTREAM_BODY_LENGTH";
const LAST_CHUNK = "0\r\n\r\n";

/** `stop` ends it, and the stream. */
export function sendStream(socket: Socket, { stream, length }: StreamedBody, told: Sending): { stop(): void } {
  let count = 0;

  function onData(piece: Buffer | string): void {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    count += bytes.length;
    if (length !== undefined && count > length) return broken(wrongLength());
    if (bytes.length > 0 && !write(bytes)) stream.pause();
    return told.onSent();
  }
  function write(bytes: Buffer): boolean {
    if (length !== undefined) return socket.write(bytes);
    socket.cork();
    socket.write(`${bytes.length.toString(16)}\r\n`, "latin1");
    socket.write(bytes);
    const hasRoom = socket.write("\r\n", "latin1");
    socket.uncork();
    return hasRoom;
  }
  function onDrain(): void {
    told.onSent();
    stream.resume();
  }
  function onEnd(): void {
    if (length !== undefined && count !== length) return broken(wrongLength());
    leave();
    if (length === undefined) socket.write(LAST_CHUNK, "latin1");
    return told.onDone();
  }
  function broken(error: unknown): void {
    leave();
    told.onBroken(error);
  }
  const onClose = (): void => broken(wrongLength());
  function leave(): void {
    stream.off("data", onData).off("end", onEnd).off("error", broken).off("close", onClose);
    // Whatever it says now concerns nobody.
    stream.on("error", () => {});
    socket.off("drain", onDrain);
  }

  stream.on("error", broken).on("close", onClose).on("end", onEnd).on("data", onData);
  socket.on("drain", onDrain);
  return {
    stop() {
      leave();
      stream.destroy();
    },
  };
}

const wrongLength = (): Error => Object.assign(new Error(WRONG_LENGTH), { code: WRONG_LENGTH });
