// One connection of a client: asks with bytes that were made before, one request at a time, and takes the answer as it comes. Whoever asks says what
// is done with it.

import { connect, type Socket } from "node:net";
import { MessageReader, type MessageSink } from "./wire.ts";

export interface Asked {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What its first words have. Before them a stream may say that it begins, which nobody waits for. */
  readonly firstWords?: string | undefined;
}

/** A request, all of it. */
export function bytesOf({ port, path, body, headers }: Asked): Buffer {
  const all = { host: `127.0.0.1:${port}`, "user-agent": "bench", accept: "*/*", "content-type": "application/json", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

export interface Answer {
  /** Undefined: the connection broke. */
  readonly status: number | undefined;
  /** Of its body. */
  readonly bytes: number;
  /** How it broke: what was wrong with the connection, how old it was and what had gone over it. Empty where it did not. */
  readonly broken: string;
}

export interface Asker {
  /** The first bytes of the body are there, or the first words where it was asked for those. */
  onFirst(client: Client): void;
  onPiece(piece: Buffer, from: number, to: number): void;
  onAnswer(client: Client, answer: Answer): void;
}

export class Client implements MessageSink {
  readonly socket: Socket;
  /** When its request should have begun. */
  dueMs = 0;
  readonly #asker: Asker;
  readonly #firstWords: string | undefined;
  readonly #madeMs = performance.now();
  #isAsking = false;
  #status = 0;
  #bytes = 0;
  #hasBegun = false;
  /** Of requests before this one. */
  #answered = 0;
  #askedMs = 0;
  #readBefore = 0;
  #connectedMs: number | undefined;
  #trouble = "";

  constructor({ port, firstWords }: Pick<Asked, "port" | "firstWords">, asker: Asker) {
    this.#asker = asker;
    this.#firstWords = firstWords;
    const reader = new MessageReader(this);
    this.socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.socket.on("data", (piece: Buffer) => reader.push(piece));
    this.socket.on("connect", () => {
      this.#connectedMs = performance.now();
    });
    this.socket.on("end", () => {
      this.#trouble ||= "the other side ended it";
    });
    // It closes after that.
    this.socket.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      this.#trouble ||= code ?? message;
    });
    this.socket.on("close", () => this.#finish(undefined));
  }

  ask(request: Buffer, dueMs: number): void {
    this.dueMs = dueMs;
    this.#isAsking = true;
    this.#bytes = 0;
    this.#hasBegun = false;
    this.#askedMs = performance.now();
    this.#readBefore = this.socket.bytesRead;
    this.socket.write(request);
  }

  onHead(head: string): void {
    this.#status = Number(head.slice(9, 12));
  }

  onBody(piece: Buffer, from: number, to: number): void {
    if (!this.#hasBegun && (this.#firstWords === undefined || piece.subarray(from, to).includes(this.#firstWords, 0, "latin1"))) {
      this.#hasBegun = true;
      this.#asker.onFirst(this);
    }
    this.#bytes += to - from;
    this.#asker.onPiece(piece, from, to);
  }

  onEnd(): void {
    this.#finish(this.#status);
  }

  #finish(status: number | undefined): void {
    if (!this.#isAsking) return;
    this.#isAsking = false;
    this.#asker.onAnswer(this, { status, bytes: this.#bytes, broken: status === undefined ? this.#howItBroke() : "" });
    this.#answered += 1;
  }

  #howItBroke(): string {
    const nowMs = performance.now();
    const since = (ms: number): string => `${Math.round(nowMs - ms)} ms`;
    return [
      this.#trouble || "closed here",
      this.#connectedMs === undefined ? `never connected in ${since(this.#madeMs)}` : `connected for ${since(this.#connectedMs)}`,
      `${this.#answered} answers before`,
      `asked ${since(this.#askedMs)} ago, ${this.socket.bytesRead - this.#readBefore} bytes read since, ${this.socket.bytesWritten} written in all`,
    ].join(", ");
  }
}
