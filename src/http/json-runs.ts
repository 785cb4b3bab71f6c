// Where a long run of a string's plain bytes ends, sixteen bytes at a time by the machine's vector instructions, which this language reaches only through
// WebAssembly: a function of fifty instructions, assembled below. Looks at a copy, a window of it at a time, because that function has a memory of its own.
// Measured with a body of 1 MB in one string: two fifths of what four bytes at a time take.

/** Of the function's memory, which has a page more: it reads up to fifteen bytes further than it was told. Those stop nothing, but may be said to be wide. */
const WINDOW_BYTES = 64 * 1024;
const NO_BYTES: Buffer = Buffer.alloc(0);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;

export class Runs {
  readonly #memory: Uint8Array;
  readonly #words: DataView;
  readonly #endOfRun: EndOfRun;
  #bytes = NO_BYTES;
  /** What of them the window holds. */
  #from = 0;
  #to = 0;
  /** How much of the memory says what they say. */
  #written = 0;
  /** False when none of the bytes looked through is above 0x7f. */
  sawWide = false;

  constructor({ memory, endOfRun }: Assembled) {
    this.#memory = new Uint8Array(memory.buffer);
    this.#words = new DataView(memory.buffer);
    this.#endOfRun = endOfRun;
  }

  /** Gives what its words are read from: of a body that fits the copy, behind which there may be more, and which saves making a view of its own. */
  begin(bytes: Buffer): DataView {
    this.#bytes = bytes;
    this.#from = 0;
    this.#to = 0;
    this.sawWide = false;
    if (bytes.length > WINDOW_BYTES) return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#copy(0);
    return this.#words;
  }

  /** Nothing is left of it. */
  end(): void {
    this.#memory.fill(0, 0, this.#written);
    this.#written = 0;
    this.#bytes = NO_BYTES;
  }

  /** Offset of the next quote, backslash or control character, or the length. */
  endOf(from: number): number {
    const { length } = this.#bytes;
    let at = from;
    for (;;) {
      if (at >= this.#to || at < this.#from) this.#copy(at);
      const end = this.#endOfRun(at - this.#from, this.#to - this.#from);
      if (end < 0) this.sawWide = true;
      at = this.#from + (end < 0 ? ~end : end);
      if (at < this.#to || at === length) return at;
    }
  }

  #copy(from: number): void {
    this.#from = from;
    this.#to = Math.min(from + WINDOW_BYTES, this.#bytes.length);
    this.#bytes.copy(this.#memory, 0, from, this.#to);
    this.#written = Math.max(this.#written, this.#to - from);
  }
}

/** Looks through a byte at a time where the engine runs no WebAssembly, or none of these instructions, or has no room for its memory. */
export function createRuns(): Runs {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(MODULE)));
    return new Runs(exports as Assembled); // they are named below
  } catch {
    return new Runs(inPlainSteps(new ArrayBuffer(2 * WINDOW_BYTES)));
  }
}

function inPlainSteps(buffer: ArrayBuffer): Assembled {
  const bytes = new Uint8Array(buffer);
  const endOfRun = (from: number, to: number): number => {
    let [at, wide] = [from, 0];
    for (; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte < BLANK || byte === QUOTE || byte === BACKSLASH) break;
      wide |= byte & 0x80;
    }
    return wide === 0 ? at : ~at;
  };
  return { memory: { buffer }, endOfRun };
}

/** The part of it that is used here; Node's types leave it to browsers'. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** Less than zero, all bits turned, if a byte above 0x7f may be in it. */
type EndOfRun = (from: number, to: number) => number;
interface Assembled {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly endOfRun: EndOfRun;
}

/** What begins with its length, seven bits a byte; of two, the first is marked. */
const counted = (content: readonly number[]): readonly number[] =>
  content.length < 128 ? [content.length, ...content] : [(content.length & 127) | 128, content.length >> 7, ...content];
const section = (id: number, ...content: readonly number[]): readonly number[] => [id, ...counted(content)];
const name = (text: string): readonly number[] => counted([...Buffer.from(text)]);

const [I32, V128, NO_RESULT] = [0x7f, 0x7b, 0x40];
const [FROM, TO, SIXTEEN, ALL, BACKSLASHES, BLANKS, TURNED, STOPS] = [0, 1, 2, 3, 4, 5, 6, 7];
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
const XOR = [0x73];
const ALL_BITS = [0x41, 0x7f];
const IS_LESS = [0x48];
const IS_NOT_LESS = [0x4e];
const TRAILING_ZEROS = [0x68];
/** Of vectors: all have a prefix. */
const LOAD = [0xfd, 0x00, 0, 0];
const IS_EQUAL = [0xfd, 0x23];
const IS_AT_MOST_UNSIGNED = [0xfd, 0x2a];
const OR = [0xfd, 0x50];
const TURN = [0xfd, 0x51];
/** A bit for each byte. */
const BITMASK = [0xfd, 0x64];
/** A number whose seventh bit is a sign has a second byte. */
const number = (value: number): readonly number[] => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
const sixteenOf = (byte: number): readonly number[] => [...number(byte), 0xfd, 0x0f];

/** What is on the stack, its bits turned if one of all bytes was wide. */
const SAY = [...tee(FROM), ...ALL_BITS, ...XOR, ...get(FROM), ...get(ALL), ...BITMASK, ...SELECT, ...RETURN];

const CODE = [
  ...[2, 5, V128, 1, I32],
  // Made once: within the loop they would be made for every sixteen bytes.
  ...[...sixteenOf(BACKSLASH), ...set(BACKSLASHES), ...sixteenOf(BLANK), ...set(BLANKS), ...sixteenOf(QUOTE ^ BLANK), ...set(TURNED)],
  ...LOOP,
  ...[...get(FROM), ...get(TO), ...IS_NOT_LESS, ...IF, ...get(TO), ...SAY, ...END],
  ...[...get(FROM), ...LOAD, ...tee(SIXTEEN), ...get(ALL), ...OR, ...set(ALL)],
  // With one bit turned, the quote stands next to the control characters, where the blank was.
  ...[...get(SIXTEEN), ...get(TURNED), ...TURN, ...get(BLANKS), ...IS_AT_MOST_UNSIGNED],
  ...[...get(SIXTEEN), ...get(BACKSLASHES), ...IS_EQUAL, ...OR],
  ...[...BITMASK, ...tee(STOPS), ...IF],
  ...[...get(FROM), ...get(STOPS), ...TRAILING_ZEROS, ...ADD, ...tee(FROM), ...get(TO)],
  ...[...get(FROM), ...get(TO), ...IS_LESS, ...SELECT, ...SAY],
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
  ...section(10, 1, ...counted(CODE)),
];
