// Running averages that forget with time, and counts of the last minute: what the live numbers of a deployment are made of. Pure: the clock
// comes with each call (milliseconds), and what is given is never changed.

/** `value` as it was at `atMs`. */
export interface Average {
  readonly value: number;
  readonly atMs: number;
}

/** How much of an old value is left after a while. */
const kept = (fromMs: number, nowMs: number, halfLifeMs: number): number => 0.5 ** (Math.max(0, nowMs - fromMs) / halfLifeMs);

/** The average after one more sample: old ones weigh half as much after each half-life. */
export function averaged(average: Average | undefined, sample: number, nowMs: number, halfLifeMs: number): Average {
  if (average === undefined) return { value: sample, atMs: nowMs };
  // Samples of one instant count too: each one moves it by at least a tenth.
  const share = Math.min(0.9, kept(average.atMs, nowMs, halfLifeMs));
  return { value: average.value * share + sample * (1 - share), atMs: nowMs };
}

/** The same, but a sample above the average takes its place at once: trouble is believed sooner than recovery. */
export function peaked(average: Average | undefined, sample: number, nowMs: number, halfLifeMs: number): Average {
  return average === undefined || sample > faded(average, nowMs, halfLifeMs)
    ? { value: sample, atMs: nowMs }
    : averaged(average, sample, nowMs, halfLifeMs);
}

/** What is left of a value nobody has renewed: it fades to nothing, so that whoever was slow is tried again. */
export function faded({ value, atMs }: Average, nowMs: number, halfLifeMs: number): number {
  return value * kept(atMs, nowMs, halfLifeMs);
}

/** Events of two neighbouring minutes, from which the last sixty seconds are judged. */
export interface MinuteCount {
  readonly minute: number;
  readonly now: number;
  readonly before: number;
}

const MINUTE_MS = 60_000;
export const NO_COUNT: MinuteCount = { minute: 0, now: 0, before: 0 };

/** `amount` may be negative, to correct an estimate. */
export function counted(count: MinuteCount, amount: number, nowMs: number): MinuteCount {
  const { minute, now, before } = turned(count, nowMs);
  return { minute, now: Math.max(0, now + amount), before };
}

/** Events of the last sixty seconds, those of the minute before taken as evenly spread: no burst of twice the limit where minutes meet. */
export function inLastMinute(count: MinuteCount, nowMs: number): number {
  const { now, before } = turned(count, nowMs);
  return now + before * (1 - (nowMs % MINUTE_MS) / MINUTE_MS);
}

function turned(count: MinuteCount, nowMs: number): MinuteCount {
  const minute = Math.floor(nowMs / MINUTE_MS);
  if (minute <= count.minute) return count;
  return { minute, now: 0, before: minute === count.minute + 1 ? count.now : 0 };
}
