// A file's text with its shown name, and the way from an offset to a line and a column. Reads no file itself.

/** `file` is the name as shown to people, relative. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Both count from 1; columns are UTF-16 code units, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStartsOf.set(source, starts);
  return starts;
}

/** The place of an offset; offsets outside the text are moved to its nearest end. */
export function placeAt(source: Source, offset: number): Place {
  const inside = Math.min(Math.max(offset, 0), source.text.length);
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
}

/** The text of a line, counted from 1, without its line break. A line that does not exist is empty. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return "";
  const end = starts[line] ?? source.text.length + 1;
  return source.text.slice(start, end - 1).replace(/\r$/, "");
}

/** `gateway.yaml:4:5` */
export function showPlace(source: Source, offset: number): string {
  const { line, column } = placeAt(source, offset);
  return `${source.file}:${line}:${column}`;
}
