// A provider's catalogue entry with what generated code needs beside it: the dialect's rows with its own laid over them, its error rules.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import type { DialectIr, Row } from "../ir/dialect.ts";
import type { ProviderIr } from "../ir/provider.ts";
import { child, type Entry, entriesOf, itemsOf, type Node } from "../parse/node.ts";
import { ruleOf } from "./error-rule.ts";
import type { Findings } from "./findings.ts";
import { rowsOf } from "./table.ts";

/** `dialects` are those the provider speaks, its first one first. */
export function provider(data: CatalogProvider, node: Node, file: string, dialects: readonly DialectIr[], findings: Findings): ProviderIr {
  const rows = new Map<string, readonly Row[]>();
  for (const [i, dialect] of dialects.entries()) {
    const params = entriesOf(child(i === 0 ? node : child(child(node, "also"), dialect.id), "params"));
    if (params.length > 0) rows.set(dialect.id, overlaid(dialect, params, findings));
  }
  const errors = itemsOf(child(node, "errors")).map((item) => ({ rule: ruleOf(item), at: item.at }));
  return { file, at: node.at, data, rows, errors };
}

/** A provider's row changes what it names of the dialect's row and keeps the rest; a word (drop, reject, same) replaces it. */
function overlaid(dialect: DialectIr, params: readonly Entry[], findings: Findings): Row[] {
  const fields = [...new Set(dialect.request.rows.map((row) => row.field))];
  for (const entry of params) {
    if (!fields.includes(entry.key))
      findings.error("SB309", entry.keyAt, `${dialect.request.canonical} has no field "${entry.key}"`, didYouMean(entry.key, fields));
  }
  return fields.flatMap((field) => {
    const base = dialect.request.rows.filter((row) => row.field === field);
    const entry = params.find((one) => one.key === field);
    if (entry === undefined) return base;
    const rows = rowsOf(entry, findings);
    const [first] = base;
    if (rows.length !== 1 || first === undefined || first.lost !== null || entry.value.kind !== "map" || rows[0]?.lost !== null)
      return rows;
    const given = new Set(entry.value.entries.map((one) => one.key));
    const own = rows[0];
    return [
      {
        ...first,
        at: own.at,
        ...(given.has("to") ? { to: own.to, toAt: own.toAt, encode: own.encode } : {}),
        ...(given.has("or") ? { or: own.or } : {}),
        ...(given.has("encode") ? { encode: own.encode } : {}),
        ...(given.has("clamp") ? { clamp: own.clamp } : {}),
        ...(given.has("values") ? { values: own.values } : {}),
        ...(given.has("when") ? { when: own.when } : {}),
        ...(given.has("else") ? { otherwise: own.otherwise } : {}),
        ...(given.has("default") ? { fallback: own.fallback } : {}),
      },
    ];
  });
}
