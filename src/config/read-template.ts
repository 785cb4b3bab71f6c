// A scalar that may hold references to the environment, read; and keys that must not be written out. Pure.

import type { Template } from "../contract/plan.ts";
import { type Cell, type Report, textOf, valueSpan } from "./cell.ts";
import type { Located } from "./config.ts";
import { isLiteral, parseTemplate } from "./template.ts";

/** Errors point at the reference inside the scalar, not at the whole. */
export function readTemplate(cell: Cell | undefined, report: Report): Located<Template> | undefined {
  const text = textOf(cell);
  if (!cell || text === undefined) return undefined;
  const parsed = parseTemplate(text);
  if (parsed.ok) return { value: parsed.value, at: valueSpan(cell) };
  const scalar = cell.yaml.scalarAt(cell.pointer);
  for (const { message, help, start, end } of parsed.errors)
    report("SB250", { ...cell, yaml: scalar ? { ...cell.yaml, nearestSpan: () => scalar.spanOf(start, end) } : cell.yaml }, message, help);
  return undefined;
}

export function literalOr(template: Located<Template> | undefined, otherwise: string): string | Template {
  if (!template) return otherwise;
  return isLiteral(template.value) ? template.value.map((piece) => (piece.type === "text" ? piece.text : "")).join("") : template.value;
}

/** A key must come from outside: this file is committed, and planning prints it. */
export function refuseWrittenKey(template: Template, cell: Cell, where: string, report: Report): void {
  if (isLiteral(template)) {
    const bare = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(textOf(cell) ?? "")?.[1];
    report(
      "SB253",
      cell,
      `${where} is written in the file`,
      bare === undefined ? "refer to it as ${NAME} or ${file:/run/secrets/name}" : `did you mean \${${bare}}?`,
    );
  } else if (template.some((piece) => piece.type === "env" && piece.fallback !== undefined && piece.fallback !== "")) {
    report("SB253", cell, `${where} has a default written in the file`, "remove the default");
  }
}
