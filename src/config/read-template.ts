// A cell that may hold references, as a template. Fills nothing in.

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
