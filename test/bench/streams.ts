// Many streams at once, as their clients see them: how long after it was sent an event comes, which the upstream writes into it, and readers that
// stop reading.

import { type Asked, bytesOf, Client } from "./client.ts";
import { readStamps } from "./stamps.ts";

export interface StreamsOrder extends Asked {
  readonly streams: number;
  /** For how long nobody reads, once each stream has begun. */
  readonly pauseMs: number;
}
export interface StreamsResult {
  readonly ended: number;
  readonly bytes: number;
  /** Milliseconds between the sending of an event and its coming. */
  readonly delayP50: number;
  readonly delayP99: number;
}

/** Connections begun at once: no more than a server's backlog takes. */
const AT_ONCE = 100;

export interface Streaming {
  /** All of them have begun. */
  readonly begun: Promise<void>;
  /** Counts the delays of events that are sent from now on. */
  ended(): Promise<StreamsResult>;
}

export function startStreams(order: StreamsOrder): Streaming {
  const request = bytesOf(order);
  const delays: number[] = [];
  let [ended, bytes, countedFromMs] = [0, 0, Number.POSITIVE_INFINITY];
  const one = (whenBegun: () => void): Promise<void> =>
    new Promise((resolve) => {
      const client = new Client(
        { port: order.port },
        {
          onFirst({ socket }) {
            whenBegun();
            if (order.pauseMs === 0) return;
            socket.pause();
            setTimeout(() => socket.resume(), order.pauseMs);
          },
          onPiece(piece, from, to) {
            readStamps(piece, from, to, (sentMs) => sentMs > countedFromMs && delays.push(performance.now() - sentMs));
            bytes += to - from;
          },
          onAnswer({ socket }, { status }) {
            if (status === 200) ended += 1;
            socket.destroy();
            whenBegun();
            resolve();
          },
        },
      );
      client.ask(request, performance.now());
    });
  const running: Promise<void>[] = [];
  const begin = async (): Promise<void> => {
    for (let left = order.streams; left > 0; left -= AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, () => new Promise<void>((begun) => running.push(one(begun)))));
  };
  return {
    begun: begin(),
    async ended() {
      countedFromMs = performance.now();
      await Promise.all(running);
      delays.sort((a, b) => a - b);
      const at = (share: number): number => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Number.NaN;
      return { ended, bytes, delayP50: at(0.5), delayP99: at(0.99) };
    },
  };
}
