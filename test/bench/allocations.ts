// Bytes of heap that one request takes, by kind of request: a count, the same on a busy machine and an idle one. Run by itself, with a young
// generation so large that nothing is collected while it counts: `node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256
// allocations.ts "openai → openai"`. Prints JSON, of the routes that its argument names, or all. The upstream answers at once and without a socket;
// the clients live in a thread of their own, whose heap is another.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { Pool } from "undici";
import { loadGenerated } from "../../src/cli/generated.ts";
import { type Io, processIo } from "../../src/cli/io.ts";
import { openApp } from "../../src/cli/open-app.ts";
import type { CallReader, OngoingCall, Transport, UpstreamRequest } from "../../src/transport/call.ts";
import { answerOf, framesOfStream, requestOf } from "./bodies.ts";
import { CLIENT_KEY, planFor } from "./gateways.ts";
import { AGENT, FEATURES, ROUTES, type Route } from "./scenarios.ts";

const WARM_UP = 1_000;
const SETTLING_MS = 300;

/** Of each route. `counted`: requests; of long ones fewer, because what lies outside the heap begins a collection as well. */
const KINDS = [
  { name: "whole", size: "10 kB", stream: false, isOn: false, counted: 100 },
  { name: "whole, everything on", size: "10 kB", stream: false, isOn: true, counted: 100 },
  { name: "stream", size: "10 kB", stream: true, isOn: false, counted: 100 },
  { name: "stream, everything on", size: "10 kB", stream: true, isOn: true, counted: 100 },
  { name: "an agent's", size: AGENT, stream: false, isOn: false, counted: 20 },
] as const;

interface Order {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly count: number;
}

if (isMainThread) await measure();
else parentPort?.on("message", (order: Order) => void ask(order).then(() => parentPort?.postMessage("done")));

/** One after the other. */
async function ask({ port, path, body, count }: Order): Promise<void> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 1 });
  for (let at = 0; at < count; at += 1) {
    const { statusCode, body: answer } = await pool.request({
      path,
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${CLIENT_KEY}` },
      body,
    });
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(text);
  }
  await pool.close();
}

async function measure(): Promise<void> {
  const clients = new Worker(new URL(import.meta.url));
  const generated = await loadGenerated();
  const counts: Record<string, number> = {};
  for (const route of ROUTES.filter(({ name }) => name.includes(process.argv[2] ?? "")))
    for (const { size, stream, isOn, name, counted } of KINDS) {
      const folder = mkdtempSync(join(tmpdir(), "signalbox-count-"));
      const io: Io = { ...processIo([]), stderr: () => {}, log: () => {} };
      const opened = await openApp(planFor(1, isOn ? FEATURES : [], folder), generated, {
        log: "json",
        io,
        transport: transportFor(route, stream),
      });
      if (!opened.ok) throw new Error(opened.message);
      const started = await opened.app.listen({ port: 0 });
      if (!started.ok) throw new Error(started.message);
      const { path, body } = requestOf(route.ingress, route.upstream, size, stream);
      const order = { port: started.server.port, path, body: body.toString() };
      const run = async (count: number): Promise<void> => {
        clients.postMessage({ ...order, count } satisfies Order);
        await once(clients, "message");
        // What is done behind a request, in batches, is a part of it.
        await sleep(SETTLING_MS);
      };
      await run(WARM_UP);
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      await run(counted);
      counts[`${route.name}, ${name}`] = Math.round((process.memoryUsage().heapUsed - before) / counted);
      await opened.app.close();
      await opened.close();
      rmSync(folder, { recursive: true });
    }
  process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);
  await clients.terminate();
}

function transportFor({ upstream }: Route, stream: boolean): Transport {
  const pieces = stream ? framesOfStream(upstream) : [answerOf(upstream)];
  const type = !stream ? "application/json" : upstream === "bedrock-converse" ? "application/vnd.amazon.eventstream" : "text/event-stream";
  const nothing: OngoingCall = { cancel() {}, pause() {}, resume() {} };
  return {
    call(_request: UpstreamRequest, reader: CallReader) {
      queueMicrotask(() => {
        if (reader.onHead({ status: 200, headers: { "content-type": type } }) === "whole") return reader.onWhole(Buffer.concat(pieces));
        for (const piece of pieces) reader.onPiece(piece);
        reader.onEnd();
      });
      return nothing;
    },
    callWhole: () => {
      throw new Error("nobody asks for more than the answer");
    },
    close: async () => {},
    destroy: async () => {},
  };
}
