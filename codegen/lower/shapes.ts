// shapes: → shape functions, one a direction. A shape written once (from, to, cases) gets its way back from mirror.ts;
// what does not invert says `encode:` and `decode:` apart.

import type { Alternative, Case, Direction, Outcome, ShapeFunction, TypeRef } from "../ir/dialect.ts";
import { child, type Entry, entriesOf, itemsOf, type MapNode, type Node, textOf } from "../parse/node.ts";
import { cell, formulaCell, onlyKeys } from "./cells.ts";
import type { Findings } from "./findings.ts";
import { mirror } from "./mirror.ts";

export function shapes(node: Node | undefined, findings: Findings): ShapeFunction[] {
  return entriesOf(node).flatMap((entry) => shape(entry, findings));
}

function shape(entry: Entry, findings: Findings): ShapeFunction[] {
  const body = entry.value;
  if (child(body, "from") !== undefined) return bothWays(entry, findings);
  const found: ShapeFunction[] = [];
  for (const direction of ["encode", "decode"] as const) {
    const side = child(body, direction);
    if (side !== undefined) found.push(oneWay(entry, direction, side, findings));
  }
  return found;
}

function oneWay(entry: Entry, direction: Direction, side: Node, findings: Findings): ShapeFunction {
  const input = entriesOf(child(side, "in"))[0];
  return {
    name: entry.key,
    direction,
    input: { variable: input?.key ?? "value", type: typeRef(input?.value, entry.keyAt, findings) },
    output: typeRef(child(side, "out"), entry.keyAt, findings),
    on: textOf(child(side, "on")) ?? null,
    cases: casesOf(side, findings),
    loses: losesOf(child(side, "loses")),
    carries: itemsOf(child(side, "carries")).map((item) => textOf(item) ?? ""),
    at: entry.keyAt,
  };
}

function bothWays(entry: Entry, findings: Findings): ShapeFunction[] {
  const body = entry.value;
  const from = entriesOf(child(body, "from"))[0];
  const to = entriesOf(child(body, "to"))[0];
  const encode: ShapeFunction = {
    name: entry.key,
    direction: "encode",
    input: { variable: from?.key ?? "value", type: typeRef(from?.value, entry.keyAt, findings) },
    output: typeRef(to?.value, entry.keyAt, findings),
    on: textOf(child(body, "on")) ?? null,
    cases: casesOf(body, findings),
    loses: losesOf(child(body, "loses")),
    carries: [],
    at: entry.keyAt,
  };
  const back = child(body, "decode");
  const explicit = back === undefined ? [] : casesOf(back, findings);
  const on = textOf(child(back, "on"));
  const decode = mirror(encode, {
    variable: to?.key ?? "value",
    on: on ?? encode.on,
    explicit,
    ignores: losesOf(child(body, "ignores")),
    findings,
  });
  return [encode, decode];
}

export function casesOf(node: Node, findings: Findings): Case[] {
  const template = child(node, "template");
  if (template !== undefined) {
    return [
      {
        ...NOTHING,
        tag: "",
        alternatives: [{ test: null, outcome: { kind: "cell", cell: cell(template, findings) }, oneWay: null, at: template.at }],
        at: template.at,
      },
    ];
  }
  const cases = child(node, "cases");
  if (cases?.kind === "list") return [{ ...NOTHING, tag: "", alternatives: alternativesOf(cases, findings), at: cases.at }];
  return entriesOf(cases).map((entry) => ({
    tag: entry.key,
    alternatives: alternativesOf(entry.value, findings),
    loses: isOptions(entry.value) ? losesOf(child(entry.value, "loses")) : [],
    carries: isOptions(entry.value) ? itemsOf(child(entry.value, "carries")).map((item) => textOf(item) ?? "") : [],
    oneWay: isOptions(entry.value) ? (textOf(child(entry.value, "one_way")) ?? null) : null,
    at: entry.keyAt,
  }));
}

const NOTHING = { loses: [], carries: [], oneWay: null } as const;

/** A case is a template, a word (skip, keep, drop, reject), `{ to, loses }`, or a list of `{ if, to }` tried in order. */
function alternativesOf(node: Node, findings: Findings): Alternative[] {
  if (node.kind === "list" && node.items.some((item) => child(item, "to") !== undefined)) {
    return node.items.map((item): Alternative => {
      onlyKeys(item, ["if", "to", "one_way"], findings, "an alternative");
      const test = child(item, "if");
      return {
        test: test === undefined ? null : formulaCell(test, findings, item),
        outcome: outcomeOf(child(item, "to") ?? item, findings),
        oneWay: textOf(child(item, "one_way")) ?? null,
        at: item.at,
      };
    });
  }
  if (isOptions(node)) {
    onlyKeys(node, ["to", "loses", "carries", "one_way"], findings, "a case");
    const to = child(node, "to");
    if (to !== undefined && to.kind === "list" && to.items.some((item) => child(item, "to") !== undefined))
      return alternativesOf(to, findings);
    return [{ test: null, outcome: outcomeOf(to ?? node, findings), oneWay: null, at: node.at }];
  }
  return [{ test: null, outcome: outcomeOf(node, findings), oneWay: null, at: node.at }];
}

const isOptions = (node: Node): node is MapNode => node.kind === "map" && child(node, "to") !== undefined;

function outcomeOf(node: Node, findings: Findings): Outcome {
  const word = node.kind === "scalar" ? node.value : undefined;
  if (word === "skip" || word === "keep") return { kind: word };
  if (word === "drop") return { kind: "drop", reason: "no counterpart on this wire" };
  if (node.kind === "map" && node.entries.length === 1) {
    const only = node.entries[0];
    if (only !== undefined && (only.key === "drop" || only.key === "reject")) return { kind: only.key, reason: textOf(only.value) ?? "" };
  }
  return { kind: "cell", cell: cell(node, findings) };
}

export function typeRef(node: Node | undefined, near: TypeRef["at"], findings: Findings): TypeRef {
  const text = textOf(node);
  if (node === undefined || text === undefined) {
    findings.error("SB302", near, "a type name is expected here");
    return { name: "unknown", many: false, at: near };
  }
  return text.endsWith("[]") ? { name: text.slice(0, -2), many: true, at: node.at } : { name: text, many: false, at: node.at };
}

export const losesOf = (node: Node | undefined): { path: string; at: TypeRef["at"] }[] =>
  itemsOf(node).map((item) => ({ path: textOf(item) ?? "", at: item.at }));
