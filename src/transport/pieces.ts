// An answer that comes piece by piece as a stream to be read: the call pauses while nobody reads. Judges nothing.

import { Readable } from "node:stream";
import type { CallReader, OngoingCall } from "./call.ts";

export interface Pieces {
  readonly stream: Readable;
  readonly reader: Pick<CallReader, "onPiece" | "onEnd" | "onFailure">;
  /** To be called with the call that the reader reads. */
  control(call: OngoingCall): void;
}

export function pieces(): Pieces {
  let call: OngoingCall | undefined;
  const stream = new Readable({
    read: () => call?.resume(),
    destroy(error, callback) {
      call?.cancel();
      callback(error);
    },
  });
  // Whoever reads it learns of an error; a call that fails while nobody reads yet is not to end the process.
  stream.on("error", () => {});
  return {
    stream,
    reader: {
      onPiece(bytes) {
        if (!stream.push(bytes)) call?.pause();
      },
      onEnd: () => void stream.push(null),
      onFailure: ({ message }) => void stream.destroy(new Error(message)),
    },
    control(ongoing) {
      call = ongoing;
    },
  };
}
