// Many streams at once, as their clients see them: what stands between two events beyond the upstream's own pace, and readers that stop reading.

import { request } from "node:http";

export interface StreamsOrder {
  readonly streams: number;
  readonly port: number;
  readonly path: string;
  readonly body: string;
  /** For how long nobody reads, once each stream has begun. */
  readonly pauseMs: number;
  /** Between two events of the upstream. */
  readonly paceMs: number;
}
export interface StreamsResult {
  readonly ended: number;
  readonly bytes: number;
  /** Milliseconds beyond the pace, between two pieces of a stream. */
  readonly lateP50: number;
  readonly lateP99: number;
}

export async function runStreams({ streams, port, path, body, pauseMs, paceMs }: StreamsOrder): Promise<StreamsResult> {
  const late: number[] = [];
  let [ended, bytes] = [0, 0];
  const one = (): Promise<void> =>
    new Promise((resolve) => {
      const sent = request({
        port,
        path,
        method: "POST",
        agent: false,
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      });
      sent.on("error", () => resolve());
      sent.on("response", (response) => {
        let lastMs = 0;
        if (pauseMs > 0) {
          response.pause();
          setTimeout(() => response.resume(), pauseMs);
        }
        response.on("data", (chunk: Buffer) => {
          const nowMs = performance.now();
          if (lastMs > 0) late.push(Math.max(0, nowMs - lastMs - paceMs));
          lastMs = nowMs;
          bytes += chunk.length;
        });
        response.on("end", () => {
          ended += 1;
          resolve();
        });
        response.on("error", () => resolve());
      });
      sent.end(body);
    });
  await Promise.all(Array.from({ length: streams }, one));
  late.sort((a, b) => a - b);
  const at = (share: number): number => late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? Number.NaN;
  return { ended, bytes, lateP50: at(0.5), lateP99: at(0.99) };
}
