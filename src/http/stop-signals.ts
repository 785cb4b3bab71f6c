// SIGTERM and SIGINT: the first begins an orderly stop, a second one during it ends the process at once. Called by whoever owns the process.

export interface SignalSource {
  on(signal: "SIGTERM" | "SIGINT", listener: () => void): unknown;
  exit(code: number): void;
}

/** `stop` resolves when everything has ended; the process then exits with 0. */
export function stopOnSignals(process: SignalSource, stop: () => Promise<unknown>): void {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) return process.exit(1);
    isStopping = true;
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
