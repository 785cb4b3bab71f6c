// HTTP/1.1 as the benchmark's own two ends speak it, because a proxy is measured badly by a client and an upstream that cost more than it does.
// Reads the messages of one direction from a socket's pieces: a head, then a body by its length or in chunks. No trailers, no body that ends with
// its connection: what else comes throws.

export interface MessageSink {
  /** All of it, with the line break of its last line. */
  onHead(head: string): void;
  /** What lies in `piece` from `from` to `to` is the body's. */
  onBody(piece: Buffer, from: number, to: number): void;
  onEnd(): void;
}

type Stage = "head" | "length" | "size" | "chunk";

const LENGTH = /\r\ncontent-length: *(\d+)\r\n/i;
const CHUNKED = /\r\ntransfer-encoding: *chunked\r\n/i;

export class MessageReader {
  readonly #sink: MessageSink;
  #stage: Stage = "head";
  /** The beginning of what is read whole, a head or the size of a chunk. */
  #kept: Buffer | undefined = undefined;
  /** Of the body or chunk; a chunk's line break counts. */
  #left = 0;
  #isLast = false;

  constructor(sink: MessageSink) {
    this.#sink = sink;
  }

  push(given: Buffer): void {
    const piece = this.#kept === undefined ? given : Buffer.concat([this.#kept, given]);
    this.#kept = undefined;
    for (let at = 0; at < piece.length; ) {
      if (this.#stage === "length") at = this.#readBody(piece, at);
      else if (this.#stage === "chunk") at = this.#readChunk(piece, at);
      else {
        const mark = this.#stage === "head" ? "\r\n\r\n" : "\r\n";
        const end = piece.indexOf(mark, at, "latin1");
        if (end < 0) {
          this.#kept = piece.subarray(at);
          return;
        }
        if (this.#stage === "head") this.#readHead(piece.toString("latin1", at, end + 2));
        else this.#readSize(piece.toString("latin1", at, end));
        at = end + mark.length;
      }
    }
  }

  #readHead(head: string): void {
    this.#sink.onHead(head);
    const length = LENGTH.exec(head)?.[1];
    if (length !== undefined) {
      this.#left = Number(length);
      if (this.#left === 0) this.#end();
      else this.#stage = "length";
    } else if (CHUNKED.test(head)) this.#stage = "size";
    else throw new Error(`a body of unknown length: ${head}`);
  }

  #readBody(piece: Buffer, at: number): number {
    const to = Math.min(piece.length, at + this.#left);
    this.#sink.onBody(piece, at, to);
    this.#left -= to - at;
    if (this.#left === 0) this.#end();
    return to;
  }

  #readSize(line: string): void {
    const size = Number.parseInt(line, 16);
    if (Number.isNaN(size)) throw new Error(`no size of a chunk: ${line}`);
    this.#isLast = size === 0;
    this.#left = size + 2;
    this.#stage = "chunk";
  }

  #readChunk(piece: Buffer, at: number): number {
    const to = Math.min(piece.length, at + this.#left);
    const bodyTo = Math.min(to, at + this.#left - 2);
    if (bodyTo > at) this.#sink.onBody(piece, at, bodyTo);
    this.#left -= to - at;
    if (this.#left > 0) return to;
    if (this.#isLast) this.#end();
    else this.#stage = "size";
    return to;
  }

  #end(): void {
    this.#stage = "head";
    this.#sink.onEnd();
  }
}

export const LAST_CHUNK = Buffer.from("0\r\n\r\n");

export const chunkOf = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
