// Workers by node:cluster: the same command line again, all of them on one port. The only file that knows it.

import cluster, { type Worker } from "node:cluster";
import type { SignalSource } from "../http/stop-signals.ts";
import type { WorkerProcess } from "./workers.ts";

const HELLO = "SIGNALBOX_FIRST_WORKER";
const READY = "signalbox:ready";

/** What a process is among workers; undefined: it is alone. */
export const asWorker = (env: Readonly<Record<string, string | undefined>>): { readonly isFirst: boolean } | undefined =>
  cluster.isWorker ? { isFirst: env[HELLO] === "1" } : undefined;

export function forkWorker(isFirst: boolean): WorkerProcess {
  const worker = cluster.fork({ [HELLO]: isFirst ? "1" : "0" });
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
