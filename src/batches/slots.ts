// How many lines of all batches together may run at once. Whoever has waited longest is next.

export interface Slots {
  take(): Promise<void>;
  give(): void;
}

export function createSlots(count: () => number): Slots {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    take() {
      if (taken < count()) {
        taken += 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      // The slot goes from hand to hand.
      if (next === undefined) taken -= 1;
      else next();
    },
  };
}
