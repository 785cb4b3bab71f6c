// The clients of a benchmark. `rate` undefined: so many connections, each asking again as soon as it was answered. A rate: requests begin by the
// clock whether or not others were answered, and their times count from when they should have begun, so that a proxy that stalls is not spared.

import { Pool } from "undici";

export interface LoadOrder {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  /** A second. */
  readonly rate?: number | undefined;
  readonly ms: number;
  readonly headers: Readonly<Record<string, string>>;
}
export interface LoadResult {
  readonly requests: number;
  readonly failures: number;
  readonly seconds: number;
  /** Of the last answer, to see that it is one. */
  readonly bytes: number;
  /** Milliseconds until the first byte of a body. */
  readonly p50: number;
  readonly p99: number;
}

export async function runLoad({ port, path, body, connections, rate, ms, headers }: LoadOrder): Promise<LoadResult> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const sent = Buffer.from(body);
  const all = { "content-type": "application/json", ...headers };
  const times: number[] = [];
  let [failures, bytes, done] = [0, 0, 0];

  const ask = (dueMs: number): Promise<void> =>
    new Promise((resolve) => {
      let [size, status] = [0, 0];
      pool.dispatch(
        { path, method: "POST", headers: all, body: sent },
        {
          onRequestStart() {},
          onResponseStart: (_controller, got) => void (status = got),
          onResponseData(_controller, chunk) {
            if (size === 0) times.push(performance.now() - dueMs);
            size += chunk.length;
          },
          onResponseEnd() {
            if (status !== 200) failures += 1;
            bytes = size;
            done += 1;
            resolve();
          },
          onResponseError() {
            failures += 1;
            done += 1;
            resolve();
          },
        },
      );
    });

  const startedMs = performance.now();
  await (rate === undefined ? closedLoop(ask, connections, startedMs + ms) : openLoop(ask, rate, startedMs, ms));
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: done, failures, seconds, bytes, p50: at(0.5), p99: at(0.99) };
}

type Ask = (dueMs: number) => Promise<void>;

async function closedLoop(ask: Ask, connections: number, untilMs: number): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < untilMs) await ask(performance.now());
    }),
  );
}

async function openLoop(ask: Ask, rate: number, startedMs: number, ms: number): Promise<void> {
  const gapMs = 1000 / rate;
  const count = Math.max(1, Math.floor(ms / gapMs));
  const running: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const tick = (): void => {
      while (running.length < count && startedMs + running.length * gapMs <= performance.now())
        running.push(ask(startedMs + running.length * gapMs));
      if (running.length < count) setTimeout(tick, Math.max(0, startedMs + running.length * gapMs - performance.now()));
      else resolve();
    };
    tick();
  });
  await Promise.all(running);
}
