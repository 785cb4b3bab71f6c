// Where a long run of a string's plain bytes ends, sixteen bytes at a time by the machine's vector instructions, which this language reaches only through
// WebAssembly: a function of forty instructions, assembled below. Looks at a copy, a window of it at a time, because that function has a memory of its own.
// Measured with a body of 1 MB in one string: two fifths of what four bytes at a time take.

/** Of the function's memory, which has a page more: it reads up to fifteen bytes further than it was told, and pays no heed to them. */
const WINDOW_BYTES = 64 * 1024;

export class Runs {
  readonly #memory: Uint8Array;
  readonly #endOfRun: EndOfRun;
  #bytes: Buffer = Buffer.alloc(0);
  /** What of them the window holds. */
  #from = 0;
  #to = 0;
  /** How much of the memory says what they say. */
  #written = 0;

  constructor({ memory, endOfRun }: Assembled) {
    this.#memory = new Uint8Array(memory.buffer);
    this.#endOfRun = endOfRun;
  }

  /** Of those before nothing is left. */
  begin(bytes: Buffer): void {
    if (this.#written > 0) this.#memory.fill(0, 0, this.#written);
    this.#written = 0;
    this.#bytes = bytes;
    this.#from = 0;
    this.#to = 0;
  }

  /** Offset of the next quote, backslash or control character, or the length. */
  endOf(from: number): number {
    const { length } = this.#bytes;
    let at = from;
    for (;;) {
      if (at >= this.#to || at < this.#from) {
        this.#from = at;
        this.#to = Math.min(at + WINDOW_BYTES, length);
        this.#bytes.copy(this.#memory, 0, at, this.#to);
        this.#written = Math.max(this.#written, this.#to - at);
      }
      at = this.#from + this.#endOfRun(at - this.#from, this.#to - this.#from);
      if (at < this.#to || at === length) return at;
    }
  }
}

/** Undefined where the engine runs no WebAssembly, or none of these instructions, or has no room for its memory: nothing else needs it. */
export function createRuns(): Runs | undefined {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(MODULE)));
    return new Runs(exports as Assembled); // they are named below
  } catch {
    return undefined;
  }
}

/** The part of it that is used here; Node's types leave it to browsers'. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

type EndOfRun = (from: number, to: number) => number;
interface Assembled {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly endOfRun: EndOfRun;
}

/** The parts of a module begin with what they are and how long. All lengths here are below 128, which is one byte. */
const section = (id: number, ...content: readonly number[]): readonly number[] => [id, content.length, ...content];
const name = (text: string): readonly number[] => [text.length, ...Buffer.from(text)];

const [I32, V128, NO_RESULT] = [0x7f, 0x7b, 0x40];
const [FROM, TO, SIXTEEN, STOPS] = [0, 1, 2, 3];
const get = (local: number): readonly number[] => [0x20, local];
const set = (local: number): readonly number[] => [0x21, local];
/** Sets it and keeps it on the stack. */
const tee = (local: number): readonly number[] => [0x22, local];
const LOOP = [0x03, NO_RESULT];
const IF = [0x04, NO_RESULT];
const AGAIN = [0x0c, 0];
const RETURN = [0x0f];
const END = [0x0b];
const UNREACHABLE = [0x00];
const SELECT = [0x1b];
const ADD = [0x6a];
const IS_LESS = [0x48];
const IS_NOT_LESS = [0x4e];
const TRAILING_ZEROS = [0x68];
/** Of vectors: all have a prefix. */
const LOAD = [0xfd, 0x00, 0, 0];
const IS_EQUAL = [0xfd, 0x23];
const IS_LESS_UNSIGNED = [0xfd, 0x26];
const OR = [0xfd, 0x50];
/** A bit for each byte. */
const BITMASK = [0xfd, 0x64];
/** A number whose seventh bit is a sign has a second byte. */
const number = (value: number): readonly number[] => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
const sixteenOf = (byte: number): readonly number[] => [...number(byte), 0xfd, 0x0f];

const CODE = [
  ...[2, 1, V128, 1, I32],
  ...LOOP,
  ...[...get(FROM), ...get(TO), ...IS_NOT_LESS, ...IF, ...get(TO), ...RETURN, ...END],
  ...[...get(FROM), ...LOAD, ...tee(SIXTEEN), ...sixteenOf(0x22), ...IS_EQUAL],
  ...[...get(SIXTEEN), ...sixteenOf(0x5c), ...IS_EQUAL, ...OR],
  ...[...get(SIXTEEN), ...sixteenOf(0x20), ...IS_LESS_UNSIGNED, ...OR],
  ...[...BITMASK, ...tee(STOPS), ...IF],
  ...[...get(FROM), ...get(STOPS), ...TRAILING_ZEROS, ...ADD, ...tee(FROM), ...get(TO)],
  ...[...get(FROM), ...get(TO), ...IS_LESS, ...SELECT, ...RETURN],
  ...END,
  ...[...get(FROM), ...number(16), ...ADD, ...set(FROM), ...AGAIN],
  ...END,
  ...UNREACHABLE,
  ...END,
];

const MODULE = [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  // One type of function, one function of it, a memory of two pages, and the names of both.
  ...section(1, 1, 0x60, 2, I32, I32, 1, I32),
  ...section(3, 1, 0),
  ...section(5, 1, 0, 2),
  ...section(7, 2, ...name("memory"), 2, 0, ...name("endOfRun"), 0, 0),
  ...section(10, 1, CODE.length, ...CODE),
];
