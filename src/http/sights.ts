// When values were last seen that nobody keeps: what comes once is not worth keeping, and what is kept has to have been away for longer than what comes in
// its place. A bounded memory of two numbers each. No IO, no clock.

/** A power of two. */
const SIGHTS = 4096;

export class Sights {
  readonly #sums = new Int32Array(SIGHTS);
  readonly #at = new Int32Array(SIGHTS);
  /** Counts what is looked up. Begins anew at the end of its numbers, as all differences do. */
  #now = 0;

  get now(): number {
    return this.#now;
  }

  /** Something is looked up. */
  next(): void {
    this.#now = (this.#now + 1) | 0;
  }

  since(then: number): number {
    return (this.#now - then) >>> 0;
  }

  /**
   * How long ago a value of this checksum was last seen, which is now; undefined: it was not. Of others that have the same checksum it may be said too:
   * then they are kept at once, and nothing else comes of it.
   */
  lastSeen(sum: number): number | undefined {
    const place = sum & (SIGHTS - 1);
    const ago = this.#sums[place] === sum ? this.since(this.#at[place] as number) : undefined; // below its length
    this.#sums[place] = sum;
    this.#at[place] = this.#now;
    return ago;
  }
}
