// A JSON document as it comes, of which one list may be long: the elements of that list one by one, and at the end the document without them.
// Holds one element and the rest. Knows nothing of batches; of what is no JSON it says so at the end.

interface Level {
  readonly isObject: boolean;
  /** Names on the way here, with dots between; undefined below a list. */
  readonly path: string | undefined;
  /** Of the member whose value comes next or is under way. */
  name: string | undefined;
  isNameNext: boolean;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

export class ListReader {
  readonly #places: readonly string[];
  readonly #mostBytes: number;
  readonly #levels: Level[] = [];
  readonly #rest: Held;
  readonly #name: Held;
  #item: Held;
  /** How deep in the document the list's elements stand; undefined outside the list. */
  #itemDepth: number | undefined;
  #isText = false;
  #isName = false;
  #isEscaped = false;

  /** `places`: members, each of which may be the list. `mostBytes`: of an element, and of the rest. */
  constructor(places: readonly string[], mostBytes: number) {
    this.#places = places;
    this.#mostBytes = mostBytes;
    this.#rest = new Held(mostBytes);
    this.#name = new Held(mostBytes);
    this.#item = new Held(mostBytes);
  }

  /** The elements that are complete with these bytes; undefined for one beyond the bound. */
  push(bytes: Uint8Array): readonly (string | undefined)[] {
    const items: (string | undefined)[] = [];
    let start = 0;
    let nameStart = 0;
    // Everything since the last cut belongs to an element, or to the rest.
    const cut = (end: number): void => {
      (this.#itemDepth === undefined ? this.#rest : this.#item).add(bytes.subarray(start, end));
      start = end;
    };
    const endItem = (at: number): void => {
      cut(at);
      start = at + 1;
      const text = this.#item.text();
      // An empty list has room between its brackets, and no element.
      if (text?.trim() !== "") items.push(text);
      this.#item = new Held(this.#mostBytes);
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      const level = this.#levels.at(-1);
      if (this.#isText) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) {
          this.#isText = false;
          if (this.#isName && level !== undefined) level.name = this.#nameWith(bytes.subarray(nameStart, at + 1));
        }
      } else if (byte === QUOTE) {
        this.#isText = true;
        this.#isName = this.#itemDepth === undefined && level?.isNameNext === true;
        nameStart = at;
      } else if (byte === COLON && level !== undefined) level.isNameNext = false;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        const isList = this.#open(byte === OPEN_OBJECT);
        if (isList) {
          cut(at + 1);
          this.#itemDepth = this.#levels.length;
        }
      } else if (byte === COMMA) {
        if (this.#levels.length === this.#itemDepth) endItem(at);
        else if (level?.isObject === true) level.isNameNext = true;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (this.#levels.length === this.#itemDepth) {
          endItem(at);
          start = at;
          this.#itemDepth = undefined;
        }
        this.#levels.pop();
      }
    }
    cut(bytes.length);
    if (this.#isText && this.#isName) this.#name.add(bytes.subarray(nameStart));
    return items;
  }

  /** The document with its list empty; undefined when it broke off, is no JSON, or is beyond the bound. */
  end(): unknown {
    const isWhole = this.#levels.length === 0 && !this.#isText;
    return isWhole ? parsed(this.#rest.text()) : undefined;
  }

  /** True when what opens is the list. */
  #open(isObject: boolean): boolean {
    const above = this.#levels.at(-1);
    const path = above === undefined ? "" : pathBelow(above);
    this.#levels.push({ isObject, path, name: undefined, isNameNext: isObject });
    return !isObject && this.#itemDepth === undefined && path !== undefined && this.#places.includes(path);
  }

  /** A name may come in several pieces. */
  #nameWith(last: Uint8Array): string | undefined {
    this.#name.add(last);
    const name = parsed(this.#name.text());
    this.#name.clear();
    return typeof name === "string" ? name : undefined;
  }
}

/** Bytes up to a bound; beyond it none are held any more. */
class Held {
  readonly #mostBytes: number;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  add(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#mostBytes) this.#pieces = [];
    else if (bytes.length > 0) this.#pieces.push(bytes);
  }
  clear(): void {
    this.#pieces = [];
    this.#bytes = 0;
  }
  /** Undefined beyond the bound. */
  text(): string | undefined {
    return this.#bytes > this.#mostBytes ? undefined : Buffer.concat(this.#pieces, this.#bytes).toString("utf8");
  }
}

function pathBelow({ isObject, path, name }: Level): string | undefined {
  if (!isObject || path === undefined || name === undefined) return undefined;
  return path === "" ? name : `${path}.${name}`;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
