// request: and response: → tables. A row says where one canonical field stands on the wire, both ways, or what becomes of it.

import type { Cell, FormulaCell, Report, Row, Table } from "../ir/dialect.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import { cell, formulaCell, onlyKeys } from "./cells.ts";
import type { Findings } from "./findings.ts";

const ROW_KEYS = [
  "to",
  "or",
  "encode",
  "decode",
  "clamp",
  "values",
  "when",
  "else",
  "shape",
  "each",
  "unless_empty",
  "default",
  "drop",
  "reject",
];

export function table(node: Node | undefined, canonical: string, wire: string, at: Table["at"], findings: Findings): Table {
  const unmapped = new Map<string, { policy: "keep" | "need" | "drop"; at: Table["at"] }>();
  for (const entry of entriesOf(child(node, "unmapped"))) {
    for (const item of itemsOf(entry.value)) {
      if (entry.key === "keep" || entry.key === "need" || entry.key === "drop")
        unmapped.set(textOf(item) ?? "", { policy: entry.key, at: item.at });
    }
  }
  return {
    canonical,
    wire,
    rows: entriesOf(child(node, "fields")).flatMap((entry) => rowsOf(entry, findings)),
    lets: entriesOf(child(node, "let")).map((entry) => ({
      name: entry.key,
      at: entry.keyAt,
      value: formulaCell(entry.value, findings, entry.value),
    })),
    reports: itemsOf(child(node, "report")).map((item) => report(item, findings)),
    unmapped,
    at,
  };
}

/** A field may have several rows: its value then goes to several places. */
export function rowsOf(entry: Entry, findings: Findings): Row[] {
  if (entry.value.kind === "list") return entry.value.items.map((item) => row(entry, item, findings));
  return [row(entry, entry.value, findings)];
}

function row(entry: Entry, node: Node, findings: Findings): Row {
  const word = textOf(node);
  const blank: Row = {
    field: entry.key,
    fieldAt: entry.keyAt,
    to: null,
    toAt: node.at,
    or: [],
    encode: null,
    decode: null,
    clamp: null,
    values: null,
    when: null,
    otherwise: "drop",
    shape: null,
    each: null,
    unlessEmpty: false,
    fallback: null,
    lost: null,
    at: entry.keyAt,
  };
  if (node.kind === "scalar") {
    if (word === "drop") return { ...blank, lost: { kind: "dropped", reason: "no counterpart on this wire" } };
    if (word === "reject") return { ...blank, lost: { kind: "rejected", reason: "not supported by this provider" } };
    if (word === "same") return { ...blank, to: [entry.key] };
    findings.error("SB302", node.at, `a row is "same", "drop", "reject" or a map`, "for example { to: wire_name }");
    return blank;
  }
  onlyKeys(node, ROW_KEYS, findings, `the row of "${entry.key}"`);
  for (const kind of ["drop", "reject"] as const) {
    const reason = child(node, kind);
    if (reason !== undefined) return { ...blank, lost: { kind: kind === "drop" ? "dropped" : "rejected", reason: textOf(reason) ?? "" } };
  }
  const formula = (name: string): FormulaCell | null => {
    const found = child(node, name);
    return found === undefined ? null : formulaCell(found, findings, found);
  };
  const anyCell = (name: string): Cell | null => {
    const found = child(node, name);
    return found === undefined ? null : cell(found, findings);
  };
  const to = child(node, "to");
  const encode = anyCell("encode");
  if (to === undefined && encode !== null && encode.kind !== "object")
    findings.error(
      "SB302",
      encode.at,
      "a row without `to` writes an object of wire fields",
      "say `to:`, or name the field in the cell: `encode: { field: … }`",
    );
  const bounds = itemsOf(child(node, "clamp")).map((item) => Number(textOf(item)));
  const [low, high] = bounds;
  return {
    ...blank,
    to: to === undefined ? null : (textOf(to) ?? "").split("."),
    toAt: to?.at ?? node.at,
    or: itemsOf(child(node, "or")).map((item) => (textOf(item) ?? "").split(".")),
    encode,
    decode: anyCell("decode"),
    clamp: low === undefined || high === undefined ? null : [low, high],
    values: valuesOf(child(node, "values")),
    when: formula("when"),
    otherwise: textOf(child(node, "else")) === "reject" ? "reject" : "drop",
    shape: textOf(child(node, "shape")) ?? null,
    each: textOf(child(node, "each")) ?? null,
    unlessEmpty: textOf(child(node, "unless_empty")) === "true",
    fallback: formula("default"),
  };
}

const valuesOf = (node: Node | undefined): Row["values"] =>
  node === undefined ? null : entriesOf(node).map((entry) => [entry.key, textOf(entry.value) ?? ""] as const);

function report(node: Node, findings: Findings): Report {
  const kind = (["approx", "dropped", "rejected"] as const).find((name) => child(node, name) !== undefined) ?? "approx";
  return {
    when: formulaCell(child(node, "when"), findings, node),
    path: textOf(child(node, kind)) ?? "",
    kind,
    reason: textOf(child(node, "reason")) ?? "",
    at: node.at,
  };
}
