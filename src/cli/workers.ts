// `serve --workers N`: one process that starts N of itself, all behind one port, starts again what ends by itself, and stops all of them at a
// signal. Serves nothing. How processes are made comes in as `fork`; node:cluster's is below.

import type { SignalSource } from "../http/stop-signals.ts";
import { EXIT } from "./io.ts";

export interface WorkerProcess {
  readonly pid: number | undefined;
  /** It listens. Called at most once. */
  onReady(listener: () => void): void;
  /** Called once. `code` is null where a signal ended it. */
  onExit(listener: (code: number | null, signal: string | null) => void): void;
  /** `SIGTERM` lets what is under way finish. */
  kill(signal: "SIGTERM" | "SIGKILL"): void;
}

export interface WorkersInput {
  readonly count: number;
  /** `isFirst`: it says hello for all. */
  readonly fork: (isFirst: boolean) => WorkerProcess;
  readonly signals: SignalSource;
  readonly setTimer: (callback: () => void, ms: number) => unknown;
  readonly now: () => number;
  readonly say: (line: string) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** Whoever lived as long as this did not end because it cannot live. */
const LIVED_MS = 60_000;

/** Resolves with an exit code once all have ended. The others are started when the first one listens: what it refuses is said once. */
export function superviseWorkers({ count, fork, signals, setTimer, now, say }: WorkersInput): Promise<number> {
  const running = new Set<WorkerProcess>();
  let isStopping = false;
  let hasBegun = false;
  let ready = 0;

  return new Promise((resolve) => {
    let code: number = EXIT.ok;
    const startOne = (isFirst: boolean, waitMs: number): void => {
      const worker = fork(isFirst);
      const startedMs = now();
      running.add(worker);
      worker.onReady(() => {
        ready += 1;
        if (ready === count) say(`${count} workers listen\n`);
        if (!isFirst || hasBegun) return;
        hasBegun = true;
        for (let other = 1; other < count && !isStopping; other += 1) startOne(false, FIRST_WAIT_MS);
      });
      worker.onExit((exitCode, signal) => {
        running.delete(worker);
        if (!hasBegun) code = exitCode ?? EXIT.bug;
        if (isStopping || !hasBegun) {
          if (running.size === 0) resolve(code);
          return;
        }
        const nextMs = now() - startedMs >= LIVED_MS ? FIRST_WAIT_MS : waitMs;
        say(`worker ${worker.pid ?? "?"} ended (${signal ?? exitCode}); another is started in ${nextMs / 1000} s\n`);
        setTimer(() => {
          if (!isStopping) startOne(false, Math.min(LONGEST_WAIT_MS, nextMs * 2));
          else if (running.size === 0) resolve(code);
        }, nextMs);
      });
    };

    const onSignal = (): void => {
      if (isStopping) {
        for (const worker of running) worker.kill("SIGKILL");
        return;
      }
      isStopping = true;
      for (const worker of running) worker.kill("SIGTERM");
      if (running.size === 0) resolve(code);
    };
    signals.on("SIGTERM", onSignal);
    signals.on("SIGINT", onSignal);
    startOne(true, FIRST_WAIT_MS);
  });
}
