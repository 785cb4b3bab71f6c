// Lines of text on their way to wherever they are written, gathered as bytes: a line that was put together of many parts is copied while it is at hand,
// and nothing of what it was made of is held by it.

const FIRST_BYTES = 16 * 1024;
/** A buffer that had to be larger is not kept. */
export const MOST_KEPT_BYTES = 1024 * 1024;
const MOST_BYTES_OF_UNIT = 3;

export class LineBuffer {
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;
  #count = 0;

  /** Bytes. */
  get length(): number {
    return this.#length;
  }
  /** Lines. */
  get count(): number {
    return this.#count;
  }

  /** With its line break. */
  add(line: string): void {
    const most = this.#length + line.length * MOST_BYTES_OF_UNIT;
    if (most > this.#buffer.length) this.#grow(most);
    this.#length += this.#buffer.write(line, this.#length);
    this.#count += 1;
  }

  /** All of them; it is empty from now on. */
  take(): Buffer {
    const taken = Buffer.copyBytesFrom(this.#buffer, 0, this.#length);
    if (this.#buffer.length > MOST_KEPT_BYTES) this.#buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
    this.#length = 0;
    this.#count = 0;
    return taken;
  }

  #grow(atLeast: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(atLeast, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
