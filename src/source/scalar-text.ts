// The way back from a character of a YAML scalar's value to the place in the file it was written at: through quotes, escapes and
// folded lines. The generator points into formulas with it. Parses no YAML itself.

import type { Scalar } from "yaml";
import type { Span } from "../contract/diagnostic.ts";
import type { Source } from "./source.ts";

export interface ScalarText {
  /** The value as text; for a number or a boolean, as it was written. */
  readonly text: string;
  readonly style: "plain" | "single" | "double" | "block";
  /** The whole scalar, quotes included. */
  readonly span: Span;
  /** Offset in the file of the character at `index` of `text`; `text.length` gives the end of the content. */
  offsetOf(index: number): number;
  /** The file's span of `text.slice(from, to)`. At least one character wide, where there is one. */
  spanOf(from: number, to: number): Span;
}

/** What one stretch of the file stands for. Raw white space may be folded into less; everything else is there once. */
interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
  readonly raw: boolean;
}

/** The scalar must come from a parsed document of this source. */
export function scalarText(source: Source, node: Scalar): ScalarText {
  const [start, end] = node.range ?? [0, 0];
  const style =
    node.type === "QUOTE_DOUBLE"
      ? "double"
      : node.type === "QUOTE_SINGLE"
        ? "single"
        : node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"
          ? "block"
          : "plain";
  const text = typeof node.value === "string" ? node.value : (node.source ?? source.text.slice(start, end));
  const span: Span = { file: source.file, start, end };
  const { from, to } = contentBounds(source.text, style, start, end);
  const pieces =
    style === "double"
      ? doublePieces(source.text, from, to)
      : style === "single"
        ? singlePieces(source.text, from, to)
        : rawPieces(source.text, from, to);
  const offsets = align(text, pieces, to);
  const offsetOf = (index: number) => offsets?.[Math.max(0, Math.min(index, text.length))] ?? start;
  return {
    text,
    style,
    span,
    offsetOf,
    spanOf(first, last) {
      // Without a trustworthy map the whole scalar is the only honest place.
      if (!offsets) return span;
      const begin = offsetOf(first);
      const stop = last > first ? endOf(pieces, offsetOf(last - 1)) : begin + 1;
      return { file: source.file, start: begin, end: Math.max(stop, Math.min(begin + 1, end)) };
    },
  };
}

function contentBounds(file: string, style: ScalarText["style"], start: number, end: number): { from: number; to: number } {
  if (style === "double" || style === "single") return { from: start + 1, to: Math.max(start + 1, end - 1) };
  if (style === "plain") return { from: start, to: end };
  // A block scalar begins with its header (`|`, `>-`, a comment); content starts on the next line.
  const header = file.indexOf("\n", start);
  return { from: header === -1 ? end : Math.min(header + 1, end), to: end };
}

function rawPieces(file: string, from: number, to: number): Piece[] {
  return Array.from({ length: to - from }, (_, index) => ({ text: file.charAt(from + index), offset: from + index, length: 1, raw: true }));
}

function singlePieces(file: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const doubled = file[at] === "'" && file[at + 1] === "'";
    pieces.push({ text: file.charAt(at), offset: at, length: doubled ? 2 : 1, raw: !doubled });
    if (doubled) at++;
  }
  return pieces;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const CODE_ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function doublePieces(file: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const letter = file.charAt(at + 1);
    let piece: Piece = { text: file.charAt(at), offset: at, length: 1, raw: true };
    if (file[at] === "\\") {
      const digits = CODE_ESCAPES[letter];
      if (digits !== undefined) {
        const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
        piece = { text: code <= 0x10ffff ? String.fromCodePoint(code) : "", offset: at, length: 2 + digits, raw: false };
      } else if (letter === "\n" || letter === "\r") {
        piece = { text: "", offset: at, length: 2, raw: false };
      } else {
        piece = { text: SHORT_ESCAPES[letter] ?? letter, offset: at, length: 2, raw: false };
      }
    }
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

const isSpace = (text: string) => text === " " || text === "\t" || text === "\n" || text === "\r";

/** For each character of the value its offset, and the end's after them; undefined if the two do not fit together. */
function align(text: string, pieces: readonly Piece[], contentEnd: number): number[] | undefined {
  const offsets: number[] = [];
  let next = 0;
  let index = 0;
  while (index < text.length) {
    const wanted = text.charAt(index);
    let piece = pieces[next];
    // Indentation, folded line breaks and escaped line ends stand in the file but not in the value.
    while (piece && !matches(text, index, piece) && (piece.text === "" || (piece.raw && isSpace(piece.text))) && !isSpace(wanted))
      piece = pieces[++next];
    if (piece && matches(text, index, piece)) {
      for (let unit = 0; unit < piece.text.length; unit++) offsets.push(piece.offset);
      index += piece.text.length;
      next++;
    } else if (isSpace(wanted)) {
      // A blank or a break made by folding: it came of the white space here.
      offsets.push(piece?.offset ?? contentEnd);
      index++;
    } else {
      return undefined;
    }
  }
  offsets.push(pieces[next]?.offset ?? contentEnd);
  return offsets;
}

const matches = (text: string, index: number, piece: Piece) => piece.text !== "" && text.startsWith(piece.text, index);

function endOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.find((candidate) => candidate.offset === offset);
  return offset + (piece?.length ?? 1);
}
