// The clients of a benchmark. `rate` undefined: so many connections, each asking again as soon as it was answered. A rate: requests begin by the
// clock whether or not others were answered, and their times count from when they should have begun, so that a proxy that stalls is not spared.

import { type Answer, type Asked, bytesOf, Client } from "./client.ts";

export interface LoadOrder extends Asked {
  readonly connections: number;
  /** A second. */
  readonly rate?: number | undefined;
  readonly ms: number;
}
export interface LoadResult {
  readonly requests: number;
  /** Broken, another status than 200, or of another size than the first. */
  readonly failures: number;
  readonly firstFailure: string;
  readonly seconds: number;
  /** What the first one said, where a single connection asked. */
  readonly sample: string;
  /** At the last of a rate's requests, so many wait for their answer that the rate is not kept up with. */
  readonly isBehind: boolean;
  /** Milliseconds until the first byte of a body, or until the first words where it was asked for those. */
  readonly p50: number;
  readonly p99: number;
}

/** With more of them waiting, no more are begun. */
const MOST_CONNECTIONS = 1_000;
/** What may wait at the end of a rate: what is asked in so long a time, and a few. */
const BEHIND_MS = 10;
const A_FEW = 20;
/** Ids and times of an answer may be longer or shorter. */
const SIZE_MARGIN = 0.1;
/** A timer is late by up to this; what comes sooner is waited for awake. */
const TIMER_MS = 2;

class Load {
  readonly #order: LoadOrder;
  readonly #request: Buffer;
  readonly #idle: Client[] = [];
  readonly #all = new Set<Client>();
  readonly #times: number[] = [];
  readonly #pieces: Buffer[] = [];
  #endMs = 0;
  #isOpen = true;
  #isBehind = false;
  #size = 0;
  #asked = 0;
  #begun = 0;
  #answered = 0;
  #failures = 0;
  #firstFailure = "";
  #whenDone: () => void = () => {};

  constructor(order: LoadOrder) {
    this.#order = order;
    this.#request = bytesOf(order);
  }

  async run(): Promise<LoadResult> {
    for (let at = 0; at < this.#order.connections; at += 1) this.#connect();
    await Promise.all([...this.#all].map(({ socket }) => new Promise((resolve) => socket.once("connect", resolve).once("close", resolve))));
    const startedMs = performance.now();
    this.#endMs = startedMs + this.#order.ms;
    const done = new Promise<void>((resolve) => {
      this.#whenDone = resolve;
    });
    const { rate } = this.#order;
    if (rate !== undefined) this.#askByTheClock(startedMs, 1000 / rate);
    else {
      this.#isOpen = false;
      for (const client of this.#idle.splice(0)) this.#ask(client, performance.now());
    }
    await done;
    const seconds = (performance.now() - startedMs) / 1000;
    for (const { socket } of this.#all) socket.destroy();
    const times = this.#times.sort((a, b) => a - b);
    const timeAt = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    return {
      requests: this.#answered,
      failures: this.#failures,
      firstFailure: this.#firstFailure,
      seconds,
      sample: Buffer.concat(this.#pieces).toString(),
      isBehind: this.#isBehind,
      p50: timeAt(0.5),
      p99: timeAt(0.99),
    };
  }

  #connect(): void {
    const client = new Client(this.#order, this);
    this.#all.add(client);
    this.#idle.push(client);
  }

  #ask(client: Client, dueMs: number): void {
    this.#asked += 1;
    client.ask(this.#request, dueMs);
  }

  #askByTheClock(startedMs: number, gapMs: number): void {
    const count = Math.max(1, Math.floor(this.#order.ms / gapMs));
    const tick = (): void => {
      const nowMs = performance.now();
      let dueMs = startedMs + this.#asked * gapMs;
      for (; this.#asked < count && dueMs <= nowMs; dueMs = startedMs + this.#asked * gapMs) {
        if (this.#idle.length === 0 && this.#all.size < MOST_CONNECTIONS) this.#connect();
        const client = this.#idle.pop();
        this.#isBehind ||= client === undefined;
        if (client === undefined) break;
        this.#ask(client, dueMs);
      }
      if (this.#asked < count && !this.#isBehind) {
        if (dueMs - nowMs > TIMER_MS) setTimeout(tick, dueMs - nowMs - TIMER_MS);
        else setImmediate(tick);
        return;
      }
      this.#isOpen = false;
      this.#isBehind ||= this.#asked - this.#begun > A_FEW + BEHIND_MS / gapMs;
      if (this.#answered === this.#asked) this.#whenDone();
    };
    tick();
  }

  onFirst({ dueMs }: Client): void {
    this.#begun += 1;
    this.#times.push(performance.now() - dueMs);
  }

  onPiece(piece: Buffer, from: number, to: number): void {
    if (this.#answered === 0 && this.#order.connections === 1) this.#pieces.push(Buffer.from(piece.subarray(from, to)));
  }

  onAnswer(client: Client, { status, bytes, broken }: Answer): void {
    this.#answered += 1;
    if (this.#size === 0) this.#size = bytes;
    if (status !== 200 || Math.abs(bytes / this.#size - 1) > SIZE_MARGIN) {
      this.#failures += 1;
      this.#firstFailure ||= `status ${status ?? "none"}, ${bytes} bytes${broken && `: ${broken}`}`;
    }
    const { rate } = this.#order;
    if (status === undefined) this.#all.delete(client);
    else if (rate === undefined && performance.now() < this.#endMs) return this.#ask(client, performance.now());
    else this.#idle.push(client);
    if (!this.#isOpen && this.#answered === this.#asked) this.#whenDone();
  }
}

export const runLoad = (order: LoadOrder): Promise<LoadResult> => new Load(order).run();
