// The lines of headers between a first line and the empty one, as node:http would give them: lower case, repeated ones joined, `set-cookie` a list.
// Pure; the same for requests and answers. Strict: no folded lines, no blanks before a colon, no control characters, no bare line breaks.

/** What may stand in a line: no control characters, no line breaks. */
export const TEXT = String.raw`[\t\x20-\x7e\x80-\xff]*`;
/** Lines of headers, each with the line break before it. One name is none: every object has it from its kind. */
export const HEADER_LINES = String.raw`(?:\r\n(?!__[Pp][Rr][Oo][Tt][Oo]__:)[!#$%&'*+\-.^_\`|~0-9A-Za-z]+:${TEXT})*`;
/** Of these node keeps the first. */
const ONCE: ReadonlySet<string> = new Set(
  (
    "age authorization content-type etag expires from host if-modified-since if-unmodified-since last-modified location " +
    "max-forwards proxy-authorization referer retry-after server user-agent"
  ).split(" "),
);

const [MOST_KNOWN, LONGEST_KNOWN] = [500, 64];

type Headers = Record<string, string | string[]>;

/** The same names come again and again, mostly one after another as they did before. */
interface KnownName {
  /** With its colon. */
  readonly written: string;
  readonly name: string;
  /** What came after it the last time. */
  next: KnownName | undefined;
}

export interface HeaderSettings {
  /** A length that is said twice alike is one. */
  readonly mayRepeatLength: boolean;
  /** Whether the line that begins there is looked at. Default: it is. */
  readonly isWanted?: (text: string, at: number) => boolean;
}

export class HeaderReader {
  readonly #settings: HeaderSettings;
  readonly #known = new Map<string, KnownName>();
  readonly #begin: KnownName = { written: "", name: "", next: undefined };

  constructor(settings: HeaderSettings) {
    this.#settings = settings;
  }

  /** Of a head that has been found to be lines of headers behind its first line, which ends at `from`. Undefined: two lengths are said. */
  read(text: string, from: number): Headers | undefined {
    const { mayRepeatLength, isWanted } = this.#settings;
    const headers: Headers = {};
    let known = this.#begin;
    for (let at = from + 2, end = 0; at < text.length; at = end + 2) {
      end = text.indexOf("\r\n", at);
      if (end === -1) end = text.length;
      if (isWanted?.(text, at) === false) continue;
      known = known.next !== undefined && text.startsWith(known.next.written, at) ? known.next : this.#nameAt(text, at, known);
      if (!add(headers, known.name, valueIn(text, at + known.written.length, end), mayRepeatLength)) return undefined;
    }
    return headers;
  }

  #nameAt(text: string, at: number, before: KnownName): KnownName {
    const written = text.slice(at, text.indexOf(":", at) + 1);
    let known = this.#known.get(written);
    if (known === undefined) {
      // A copy: a part of a text holds all of it.
      const copy = Buffer.from(written, "latin1").toString("latin1");
      known = { written: copy, name: copy.slice(0, -1).toLowerCase(), next: undefined };
      if (copy.length > LONGEST_KNOWN) return known;
      if (this.#known.size >= MOST_KNOWN) this.#forget();
      this.#known.set(copy, known);
    }
    before.next = known;
    return known;
  }

  #forget(): void {
    this.#known.clear();
    this.#begin.next = undefined;
  }
}

function valueIn(text: string, from: number, to: number): string {
  let [first, last] = [from, to];
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return text.slice(first, last);
}

/** A space or a tab: no other blank is one here. */
const isBlank = (code: number): boolean => code === 32 || code === 9;

function add(headers: Headers, name: string, value: string, mayRepeatLength: boolean): boolean {
  const before = headers[name];
  if (name === "set-cookie") headers[name] = Array.isArray(before) ? [...before, value] : [value];
  else if (before === undefined || !Object.hasOwn(headers, name)) headers[name] = value;
  else if (name === "content-length") return mayRepeatLength && before === value;
  else if (!ONCE.has(name)) headers[name] = `${String(before)}, ${value}`;
  return true;
}
