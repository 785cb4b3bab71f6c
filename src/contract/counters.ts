// Counts that several processes share: a store that runs a small program in one step, so that nobody comes between. Types only.

/**
 * A program in Lua. Every key it touches is in `keys`, and all of them lie in one slot of a cluster. Programs of one moment may be run as one: still each
 * by itself, with KEYS and ARGV of its own, and one after the other in the order in which they were asked for.
 */
export interface CounterScript {
  /**
   * What comes before all programs that have the same one, once where they run as one: its locals are theirs, so that what many read is read once. What it
   * gives to `at_end` runs after the last of them, so that what many change is written once; where that fails, all have failed. All may use `clock()`,
   * Redis's time in milliseconds, `number[text]`, and `whole[number]`, which is its text without a fraction.
   */
  readonly opening?: string;
  readonly lua: string;
}

export interface CounterStore {
  /** One round trip, with whatever else is asked in this moment. Rejects when the store does not answer in time, and at once while it is known to be away. */
  run(script: CounterScript, keys: readonly string[], args: readonly string[]): Promise<unknown>;
  /** While true nothing is tried, and nobody waits. */
  isAway(): boolean;
  /** A key of that name: with the store's prefix, in the slot that all its keys share. */
  key(name: string): string;
  /** Undefined when all is well, otherwise for health. */
  trouble(): string | undefined;
  /** Resolves once it is there, or known to be away. */
  start(): Promise<void>;
  close(): Promise<void>;
}
