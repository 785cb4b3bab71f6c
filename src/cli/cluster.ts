// Workers by node:cluster: the same command line again, all of them on one port, their numbers gathered where somebody asks one of them. The only
// file that knows it.

import cluster, { type Worker } from "node:cluster";
import type { Registry } from "prom-client";
import type { SignalSource } from "../http/stop-signals.ts";
import type { WorkerProcess } from "./workers.ts";

const HELLO = "SIGNALBOX_FIRST_WORKER";
const READY = "signalbox:ready";
const GATHER = "signalbox:metrics";

/** What a process is among workers; undefined: it is alone. */
export const asWorker = (env: Readonly<Record<string, string | undefined>>): { readonly isFirst: boolean } | undefined =>
  cluster.isWorker ? { isFirst: env[HELLO] === "1" } : undefined;

export function forkWorker(isFirst: boolean): WorkerProcess {
  const worker = cluster.fork({ [HELLO]: isFirst ? "1" : "0" });
  worker.on("message", (message: unknown) => {
    if (message === GATHER) void gathered().then((text) => worker.isConnected() && worker.send({ [GATHER]: text }));
  });
  return {
    pid: worker.process.pid,
    onReady: (listener) => whenReady(worker, listener),
    onExit: (listener) => void worker.once("exit", listener),
    kill: (signal) => void worker.process.kill(signal),
  };
}

function whenReady(worker: Worker, listener: () => void): void {
  const onMessage = (message: unknown): void => {
    if (message !== READY) return;
    worker.off("message", onMessage);
    listener();
  };
  worker.on("message", onMessage);
}

export function sayReady(): void {
  process.send?.(READY);
}

/** A terminal's Ctrl-C reaches every process of the group: a worker leaves it to its supervisor, which sends SIGTERM. */
export const workerSignals = (signals: SignalSource): SignalSource => ({
  on: (signal, listener) => signals.on(signal, signal === "SIGINT" ? () => {} : listener),
  exit: (code) => signals.exit(code),
});

/** In the supervisor: the numbers of all workers that are there, as one. Nothing where they do not tell in time. */
async function gathered(): Promise<string> {
  const { AggregatorRegistry } = await import("prom-client");
  return new AggregatorRegistry().clusterMetrics().catch(() => "");
}

/** In a worker: asks the supervisor, which asks all workers, this one too. Those who ask meanwhile get the same answer. */
export function gatherMetrics(registry: Registry): () => Promise<string> {
  const joined = join(registry);
  let asking: Promise<string> | undefined;
  return () => {
    asking ??= joined.then(ask).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** From here on this worker answers when the supervisor asks. */
async function join(registry: Registry): Promise<void> {
  const { AggregatorRegistry } = await import("prom-client");
  AggregatorRegistry.setRegistries(registry);
  new AggregatorRegistry();
}

function ask(): Promise<string> {
  return new Promise((resolve) => {
    const onMessage = (message: unknown): void => {
      if (typeof message !== "object" || message === null || !(GATHER in message)) return;
      process.off("message", onMessage);
      resolve(String(message[GATHER]));
    };
    process.on("message", onMessage);
    process.send?.(GATHER);
  });
}
