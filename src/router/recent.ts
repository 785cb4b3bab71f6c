// The latest measurements of one thing, from which percentiles are told. A ring that is written in place, because every call adds to one; the clock
// comes with each look (milliseconds).

const MOST = 100;
/** A percentile of fewer is chance. */
const FEWEST = 20;
/** What was measured before a pause as long as this says nothing of now. */
const LONGEST_PAUSE_MS = 600_000;

export class Recent {
  readonly #values = new Float64Array(MOST);
  #count = 0;
  #next = 0;
  #atMs = 0;

  add(value: number, nowMs: number): void {
    if (!this.#isFresh(nowMs)) this.#count = 0;
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % MOST;
    this.#count = Math.min(MOST, this.#count + 1);
    this.#atMs = nowMs;
  }

  /** By the nearest rank; undefined where too little was measured lately. */
  percentile(share: number, nowMs: number): number | undefined {
    if (!this.#isFresh(nowMs) || this.#count < FEWEST) return undefined;
    const sorted = Float64Array.from(this.values).sort();
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  }

  /** A copy, oldest first. */
  get values(): readonly number[] {
    const first = this.#next - this.#count + MOST;
    return Array.from({ length: this.#count }, (_, at) => this.#values[(first + at) % MOST] ?? 0);
  }

  #isFresh(nowMs: number): boolean {
    return nowMs - this.#atMs <= LONGEST_PAUSE_MS;
  }
}
