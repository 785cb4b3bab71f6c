// Printed code as a small tree: text, lines, groups that break when too wide, and marks that remember which YAML a piece came from.
// Layout is deterministic and needs no formatter. Knows nothing of TypeScript or of dialects.

import type { Span } from "../../src/contract/diagnostic.ts";

export type Code =
  | string
  | readonly Code[]
  | { readonly is: "mark"; readonly span: Span; readonly code: Code }
  | { readonly is: "group"; readonly code: Code }
  | { readonly is: "indent"; readonly code: Code }
  | { readonly is: "line"; readonly flat: string; readonly broken: string; readonly hard: boolean }
  | { readonly is: "note"; readonly text: string };

/** Where a stretch of printed text came from. Offsets into the printed text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

export interface Printed {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const WIDTH = 140;

export const mark = (span: Span | null, code: Code): Code => (span === null ? code : { is: "mark", span, code });
export const group = (...code: Code[]): Code => ({ is: "group", code });
export const indent = (...code: Code[]): Code => ({ is: "indent", code });
/** A space, or a new line when its group breaks. */
export const line: Code = { is: "line", flat: " ", broken: "", hard: false };
/** Nothing, or a new line when its group breaks. */
export const softline: Code = { is: "line", flat: "", broken: "", hard: false };
/** A comma only where the group breaks. */
export const trailingComma: Code = { is: "line", flat: "", broken: ",", hard: false };
/** Always a new line; breaks every group around it. */
export const hardline: Code = { is: "line", flat: "", broken: "", hard: true };
/** A comment at the end of the line; takes part in no layout. */
export const note = (text: string): Code => ({ is: "note", text });

/** Items between brackets: on one line when they fit, else one a line. */
export function bracketed(open: string, items: readonly Code[], close: string, padded = false): Code {
  if (items.length === 0) return `${open}${close}`;
  const edge = padded ? line : softline;
  const inner: Code[] = items.map((item, i) => (i === 0 ? [item] : [",", line, item]));
  return group(open, indent(edge, ...inner), trailingComma, edge, close);
}

/** Joins with hard lines. */
export const lines = (...parts: Code[]): Code => parts.flatMap((part, i) => (i === 0 ? [part] : [hardline, part]));

interface State {
  text: string;
  column: number;
  pendingNote: string;
  readonly marks: Mark[];
}

export function print(code: Code): Printed {
  const state: State = { text: "", column: 0, pendingNote: "", marks: [] };
  write(code, 0, false, state);
  if (state.pendingNote !== "") state.text += ` // ${state.pendingNote}`;
  return { text: `${state.text}\n`, marks: state.marks };
}

function write(code: Code, depth: number, flat: boolean, state: State): void {
  if (typeof code === "string") return put(code, state);
  if (!("is" in code)) {
    for (const part of code) write(part, depth, flat, state);
    return;
  }
  switch (code.is) {
    case "mark": {
      const start = state.text.length;
      write(code.code, depth, flat, state);
      state.marks.push({ start, end: state.text.length, span: code.span });
      return;
    }
    case "group":
      return write(code.code, depth, flat || fits(code.code, WIDTH - state.column), state);
    case "indent":
      return write(code.code, depth + 1, flat, state);
    case "note":
      state.pendingNote = state.pendingNote === "" ? code.text : `${state.pendingNote}, ${code.text}`;
      return;
    case "line":
      if (flat && !code.hard) return put(code.flat, state);
      if (code.broken !== "") return put(code.broken, state);
      if (code === trailingComma) return;
      return newline(depth, state);
  }
}

function put(text: string, state: State): void {
  state.text += text;
  state.column += text.length;
}

function newline(depth: number, state: State): void {
  const comment = state.pendingNote === "" ? "" : ` // ${state.pendingNote}`;
  state.pendingNote = "";
  // A line that broke before its space leaves none behind.
  while (state.text.endsWith(" ")) state.text = state.text.slice(0, -1);
  state.text += `${comment}\n${"  ".repeat(depth)}`;
  state.column = depth * 2;
}

function fits(code: Code, room: number): boolean {
  let left = room;
  const visit = (part: Code): boolean => {
    if (typeof part === "string") {
      if (part.includes("\n")) return false;
      left -= part.length;
      return left >= 0;
    }
    if (!("is" in part)) return part.every(visit);
    switch (part.is) {
      case "mark":
      case "group":
      case "indent":
        return visit(part.code);
      case "note":
        return true;
      case "line":
        if (part.hard) return false;
        left -= part.flat.length;
        return left >= 0;
    }
  };
  return visit(code);
}
