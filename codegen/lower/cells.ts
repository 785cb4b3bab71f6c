// YAML nodes → cells. A string that starts with `=` is a formula; a map with a form's key is that form; all else is a literal template.

import { didYouMean } from "../../src/source/suggest.ts";
import type { Cell, FormulaCell, Merge, Where } from "../ir/dialect.ts";
import { BROKEN, parseFormula } from "../parse/formula.ts";
import { child, entriesOf, itemsOf, type MapNode, type Node, plain, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

const FORMS: Readonly<Record<string, readonly string[]>> = {
  shape: ["shape", "of", "place", "only"],
  each: ["each", "of", "where", "where_not", "only", "merge", "unless_empty"],
  enum: ["enum", "of", "or"],
  if: ["if", "then", "else"],
  hook: ["hook", "of"],
  literal: ["literal"],
};

export const isFormula = (node: Node | undefined): boolean =>
  node?.kind === "scalar" && typeof node.value === "string" && node.value.startsWith("=");

export function formulaCell(node: Node | undefined, findings: Findings, near: Node): FormulaCell {
  if (node?.kind !== "scalar" || typeof node.value !== "string" || !node.value.startsWith("=")) {
    findings.error("SB302", (node ?? near).at, "a formula is expected here", "write it as =expression");
    return emptyFormula(near);
  }
  const start = node.contentStart === null ? null : node.contentStart + 1;
  const parsed = parseFormula(node.value.slice(1));
  if (parsed.ok) return { kind: "formula", formula: parsed.formula, at: node.at, textStart: start };
  const at = start === null ? node.at : { file: node.at.file, start: start + parsed.error.start, end: start + parsed.error.end };
  findings.error("SB303", at, parsed.error.message, "formulas read members, compare, choose with ?? and ?:, and call functions of the kit");
  return emptyFormula(node);
}

const emptyFormula = (near: Node): FormulaCell => ({
  kind: "formula",
  formula: BROKEN,
  at: near.at,
  textStart: null,
});

export function cell(node: Node, findings: Findings): Cell {
  switch (node.kind) {
    case "scalar":
      return isFormula(node) ? formulaCell(node, findings, node) : { kind: "literal", value: node.value, at: node.at };
    case "list":
      return { kind: "list", items: node.items.map((item) => cell(item, findings)), at: node.at };
    case "map": {
      const form = Object.keys(FORMS).find((name) => child(node, name) !== undefined);
      if (form !== undefined) return formCell(form, node, findings);
      return {
        kind: "object",
        entries: node.entries.map((entry) => ({ key: entry.key, keyAt: entry.keyAt, cell: cell(entry.value, findings) })),
        at: node.at,
      };
    }
  }
}

function formCell(form: string, node: MapNode, findings: Findings): Cell {
  onlyKeys(node, FORMS[form] ?? [], findings, `the form "${form}"`);
  const named = textOf(child(node, form)) ?? "";
  const of = (): FormulaCell => formulaCell(child(node, "of"), findings, node);
  switch (form) {
    case "shape": {
      const place = child(node, "place");
      return {
        kind: "shape",
        shape: named,
        of: of(),
        place: place === undefined ? null : formulaCell(place, findings, node),
        only: textOf(child(node, "only")) ?? null,
        at: node.at,
      };
    }
    case "enum":
      return { kind: "enum", name: named, of: of(), or: textOf(child(node, "or")) ?? null, at: node.at };
    case "hook":
      return { kind: "hook", name: named, of: of(), at: node.at };
    case "literal":
      return { kind: "literal", value: plain(child(node, "literal") ?? node), at: node.at };
    case "if": {
      const then = child(node, "then");
      if (then === undefined) findings.error("SB302", node.at, '"if" needs a "then"');
      const otherwise = child(node, "else");
      return {
        kind: "if",
        test: formulaCell(child(node, "if"), findings, node),
        then: then === undefined ? emptyFormula(node) : cell(then, findings),
        otherwise: otherwise === undefined ? null : cell(otherwise, findings),
        at: node.at,
      };
    }
    default:
      return {
        kind: "each",
        shape: named,
        of: of(),
        where: whereOf(node),
        only: textOf(child(node, "only")) ?? null,
        merge: mergeOf(node),
        unlessEmpty: textOf(child(node, "unless_empty")) === "true",
        at: node.at,
      };
  }
}

function whereOf(node: MapNode): Where | null {
  for (const [name, negated] of [
    ["where", false],
    ["where_not", true],
  ] as const) {
    const entry = entriesOf(child(node, name))[0];
    if (entry !== undefined) return { field: entry.key, values: itemsOf(entry.value).map((item) => textOf(item) ?? ""), negated };
  }
  return null;
}

function mergeOf(node: MapNode): Merge | null {
  const merge = child(node, "merge");
  if (merge === undefined) return null;
  return {
    by: textOf(child(merge, "by")) ?? "role",
    join: textOf(child(merge, "join")) ?? "content",
    first: textOf(child(merge, "first")) ?? null,
    only: textOf(child(merge, "only")) ?? null,
  };
}

/** Reports keys that are not in the list, with the nearest that is. */
export function onlyKeys(node: Node | undefined, allowed: readonly string[], findings: Findings, where: string): void {
  for (const entry of entriesOf(node)) {
    if (allowed.includes(entry.key)) continue;
    findings.error(
      "SB301",
      entry.keyAt,
      `${where} has no key "${entry.key}"`,
      didYouMean(entry.key, allowed) ?? `keys: ${allowed.join(", ")}`,
    );
  }
}
