// Rows of text in aligned columns, and colours that can be left out. Pure.

import { stripVTControlCharacters, styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours, or the text as it is. */
export type Paint = (style: Style, text: string) => string;

export function painter(isColoured: boolean): Paint {
  return (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
}

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align?: "right" | undefined;
}

/** Two blanks between columns, no blanks at line ends, a line break after each row. Empty without rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return "";
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...rows.map((row) => width(row[at] ?? ""))));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const cell = cells[at] ?? "";
        const blanks = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(cell)));
        return align === "right" ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd();
  const head = paint("dim", line(columns.map(({ title }) => title)));
  return `${[head, ...rows.map(line)].join("\n")}\n`;
}

function width(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** `1 model`, `3 models` */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
