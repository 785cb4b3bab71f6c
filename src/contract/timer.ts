// A timer as it is handed to whoever waits: node's own, or a test's. Types only.

export interface Timer {
  close(): unknown;
  /** From then on it keeps no process alive. */
  unref?(): unknown;
  /** Again, after `unref`. */
  ref?(): unknown;
}
/** Milliseconds; the callback runs once, unless the timer is closed before. */
export type SetTimer = (callback: () => void, delayMs: number) => Timer;
