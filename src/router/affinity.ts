// Which deployment a conversation has been with, so that it finds its prompt cached there. Bounded in entries and time. Holds state, no clock.

export interface Pin {
  readonly deployment: string;
  /** Of the prompt it read then. */
  readonly promptTokens: number;
}

export interface Affinity {
  /** Undefined when there is none, or it is older than its time. */
  find(key: string, nowMs: number): Pin | undefined;
  /** The conversation was answered there; the time starts anew. */
  keep(key: string, pin: Pin, ttlMs: number, nowMs: number): void;
}

const MOST_PINS = 50_000;

export function createAffinity(most = MOST_PINS): Affinity {
  const pins = new Map<string, Pin & { readonly untilMs: number }>();
  return {
    find(key, nowMs) {
      const found = pins.get(key);
      if (found === undefined || found.untilMs > nowMs) return found;
      pins.delete(key);
      return undefined;
    },
    keep(key, pin, ttlMs, nowMs) {
      // Deleted first, so that the oldest is always the first.
      pins.delete(key);
      if (pins.size >= most) for (const oldest of pins.keys()) if (pins.delete(oldest)) break;
      pins.set(key, { ...pin, untilMs: nowMs + ttlMs });
    },
  };
}
