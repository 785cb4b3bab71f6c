// The lines of headers between a first line and the empty one, as node:http would give them: lower case, repeated ones joined, `set-cookie` a list.
// Pure; the same for requests and answers. Strict: no folded lines, no blanks before a colon, no control characters, no bare line breaks.

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
export const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
/** Of these node keeps the first. */
const ONCE: ReadonlySet<string> = new Set(
  (
    "age authorization content-type etag expires from host if-modified-since if-unmodified-since last-modified location " +
    "max-forwards proxy-authorization referer retry-after server user-agent"
  ).split(" "),
);

/** Names as they were written, and as they are called: the same ones come again and again. */
const known = new Map<string, string>();
const [MOST_KNOWN, LONGEST_KNOWN] = [500, 64];

/**
 * Undefined: one of them is no header. `from` is where the first line begins in `text`, which ends before the empty line. `mayRepeatLength`: a length
 * that is said twice alike is one.
 */
export function readHeaderLines(text: string, from: number, mayRepeatLength: boolean): Record<string, string | string[]> | undefined {
  const headers: Record<string, string | string[]> = {};
  for (let at = from, end = 0; at < text.length; at = end + 2) {
    end = text.indexOf("\r\n", at);
    if (end === -1) end = text.length;
    if (!addLine(headers, text, at, end, mayRepeatLength)) return undefined;
  }
  return headers;
}

function addLine(headers: Record<string, string | string[]>, text: string, from: number, to: number, mayRepeatLength: boolean): boolean {
  const colon = text.indexOf(":", from);
  if (colon === -1 || colon >= to) return false;
  const name = nameOf(text.slice(from, colon));
  let [first, last] = [colon + 1, to];
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  const value = text.slice(first, last);
  if (name === undefined || CONTROL.test(value)) return false;
  const before = headers[name];
  if (name === "set-cookie") headers[name] = Array.isArray(before) ? [...before, value] : [value];
  else if (!Object.hasOwn(headers, name)) headers[name] = value;
  else if (name === "content-length") return mayRepeatLength && before === value;
  else if (!ONCE.has(name)) headers[name] = `${String(before)}, ${value}`;
  return true;
}

/** A space or a tab: no other blank is one here. */
const isBlank = (code: number): boolean => code === 32 || code === 9;

function nameOf(written: string): string | undefined {
  let name = known.get(written);
  if (name !== undefined) return name;
  // No header, but what an object has from its kind.
  if (!TOKEN.test(written) || written.toLowerCase() === "__proto__") return undefined;
  name = written.toLowerCase();
  if (written.length > LONGEST_KNOWN) return name;
  // A copy: a part of a text holds all of it.
  const copy = Buffer.from(written, "latin1").toString("latin1");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(copy, copy.toLowerCase());
  return name;
}
