// Every name a dialect uses exists: types, shapes, enums, hooks, kit functions, variables. Cheaper and clearer than the compiler's word.

import type { Span } from "../../src/contract/diagnostic.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { CONTEXT_NAMES } from "../emit/scope.ts";
import { type Cell, DIRECTIONS, type DialectIr, type Direction, type FormulaCell, type ShapeFunction, type Step } from "../ir/dialect.ts";
import { cellsOfShape, demandFormulas, formulasIn, visitCell } from "../ir/walk.ts";
import type { Findings } from "../lower/findings.ts";
import { unionOf, type WireSchema } from "../parse/wire.ts";

const PRIMITIVES = ["string", "number", "boolean", "object", "unknown"];
const HOOKS_ALLOWED = 3;

export interface NamesInput {
  readonly ir: DialectIr;
  readonly chat: WireSchema;
  readonly wire: WireSchema;
  readonly kit: ReadonlySet<string>;
  /** Every dialect there is. */
  readonly others: readonly DialectIr[];
}

export function checkNames({ ir, chat, wire, kit, others }: NamesInput, findings: Findings): void {
  const types = [...Object.keys(chat.defs), ...Object.keys(wire.defs), ...PRIMITIVES];
  const hooks = new Map<string, Span>();

  const names = (one: FormulaCell, variables: readonly string[]): void => {
    const known = [
      ...variables,
      ...CONTEXT_NAMES,
      ...kit,
      ...(ir.tables.size > 0 ? ["tables"] : []),
      ...(ir.request.lets.length > 0 ? ["env"] : []),
      "DIALECT",
    ];
    for (const name of one.formula.names) {
      if (known.includes(name)) continue;
      const called = one.formula.calls.has(name);
      const offset = one.textStart === null ? -1 : one.formula.text.search(new RegExp(`\\b${name.replace(/\$/g, "\\$")}\\b`));
      const at =
        one.textStart === null || offset < 0
          ? one.at
          : { file: one.at.file, start: one.textStart + offset, end: one.textStart + offset + name.length };
      findings.error(
        "SB305",
        at,
        called ? `the kit has no function "${name}"` : `"${name}" is not known here`,
        didYouMean(name, called ? kit : known) ??
          (called ? "the functions are in src/kit" : `known here: ${[...variables, ...CONTEXT_NAMES].join(", ")}`),
      );
    }
  };

  const cells = (cell: Cell, direction: Direction, variables: readonly string[]): void => {
    for (const one of formulasIn(cell)) names(one, variables);
    visitCell(cell, (one) => {
      if (one.kind === "shape" || one.kind === "each") {
        const there = one.shape === "usage" || ir.shapes.some((shape) => shape.name === one.shape && shape.direction === direction);
        if (!there) {
          const other = ir.shapes.some((shape) => shape.name === one.shape);
          findings.error(
            "SB310",
            one.at,
            other ? `shape "${one.shape}" has no ${direction}` : `there is no shape "${one.shape}"`,
            other
              ? `say it under "${direction}:"`
              : didYouMean(
                  one.shape,
                  ir.shapes.map((shape) => shape.name),
                ),
          );
        }
        if (one.kind === "each" && one.only !== null && unionOf(direction === "encode" ? wire : chat, one.only) === null) {
          findings.error(
            "SB316",
            one.at,
            `"${one.only}" is not a union of the ${direction === "encode" ? "wire" : "canonical"} schema`,
            didYouMean(one.only, types),
          );
        }
      }
      if (one.kind === "enum" && !ir.enums.some((table) => table.name === one.name)) {
        findings.error(
          "SB310",
          one.at,
          `there is no enum "${one.name}"`,
          didYouMean(
            one.name,
            ir.enums.map((table) => table.name),
          ),
        );
      }
      if (one.kind === "hook" && !hooks.has(one.name)) hooks.set(one.name, one.at);
    });
  };

  for (const shape of ir.shapes) {
    for (const ref of [shape.input.type, shape.output]) {
      if (!types.includes(ref.name))
        findings.error("SB316", ref.at, `there is no type "${ref.name}" in the schemas`, didYouMean(ref.name, types));
    }
    for (const cell of cellsOfShape(shape)) cells(cell, shape.direction, [shape.input.variable, "place"]);
  }
  for (const [table, variable] of [
    [ir.request, "request"],
    [ir.response, "response"],
  ] as const) {
    for (const row of table.rows) {
      if (row.encode !== null) cells(row.encode, "encode", [variable]);
      if (row.decode !== null) cells(row.decode, "decode", ["body"]);
      for (const one of [row.when, row.fallback]) if (one !== null) names(one, [variable]);
      for (const shape of [row.shape, row.each]) {
        if (shape === null || shape === "usage") continue;
        if (!ir.shapes.some((one) => one.name === shape))
          findings.error(
            "SB310",
            row.at,
            `there is no shape "${shape}"`,
            didYouMean(
              shape,
              ir.shapes.map((one) => one.name),
            ),
          );
        for (const direction of DIRECTIONS) {
          const lacks =
            ir.shapes.some((one) => one.name === shape) && !ir.shapes.some((one) => one.name === shape && one.direction === direction);
          if (lacks && row[direction] === null)
            findings.error(
              "SB310",
              row.at,
              `shape "${shape}" has no ${direction}`,
              `say it there, or give this row its own "${direction}:"`,
            );
        }
      }
    }
    for (const one of table.lets) {
      names(one.value, [variable, ...table.lets.map((other) => other.name)]);
      if (kit.has(one.name)) findings.error("SB321", one.at, `"${one.name}" is a function of the kit`, "choose another name");
    }
    for (const one of table.reports) names(one.when, [variable]);
  }
  for (const one of demandFormulas(ir.demands)) names(one, ["request"]);
  const steps = (list: readonly Step[], variables: readonly string[]): void => {
    for (const step of list) {
      if (step.kind === "effect") for (const cell of step.effect.args.values()) cells(cell, "decode", variables);
      if (step.kind === "when") {
        names(step.test, variables);
        steps(step.steps, variables);
      }
      if (step.kind === "each") {
        names(step.of, variables);
        steps(step.steps, [...variables, step.variable]);
      }
      if (step.kind === "switch") for (const one of step.cases) steps(one.steps, variables);
    }
  };
  if (ir.stream !== null) {
    const { stream } = ir;
    steps(stream.decode, ["event"]);
    const templates: readonly (readonly [Cell | null, readonly string[]])[] = [
      [stream.start, ["stream"]],
      [stream.choice, ["choice", "stream"]],
      [stream.finish, ["finish", "stream"]],
      [stream.usage, ["usage", "stream"]],
      [stream.end, ["stream"]],
      ...stream.parts.flatMap((part) => [
        [part.open, ["part", "stream"]] as const,
        [part.delta, ["delta", "part", "stream", "logprobs"]] as const,
        [part.close, ["part", "stream"]] as const,
        [part.whole, ["whole", "part", "stream"]] as const,
      ]),
    ];
    for (const [cell, variables] of templates) if (cell !== null) cells(cell, "encode", variables);
  }
  if (ir.models !== null) {
    cells(ir.models.list, "encode", ["page"]);
    for (const one of [ir.models.entry, ir.models.one]) if (one !== null) cells(one, "encode", ["model", "words"]);
  }
  if (ir.stored !== null) names(ir.stored.items, ["body"]);
  for (const { speaks } of ir.count?.inside ?? []) {
    const chats = others.filter((one) => one.operation === "chat" && one.id !== ir.id).map((one) => one.id);
    if (speaks !== null && !chats.includes(speaks.name))
      findings.error("SB229", speaks.at, `there is no other dialect of chat "${speaks.name}"`, didYouMean(speaks.name, chats));
  }
  if ("as" in ir.errors) checkShared(ir.errors.as, ir.errors.at, others, findings);
  else {
    for (const one of ir.errors.read.values()) names(one, ["body"]);
    names(ir.errors.isError, ["body"]);
    cells(ir.errors.body, "encode", ["failure", "status"]);
    if (ir.errors.frame !== null) cells(ir.errors.frame, "encode", ["failure"]);
  }
  for (const at of [...hooks.values()].slice(HOOKS_ALLOWED))
    findings.error(
      "SB315",
      at,
      `${hooks.size} hooks, and a dialect may have ${HOOKS_ALLOWED}`,
      "a fourth asks for a new form of the language",
    );
}

/** The dialect whose error tables another takes must have tables of its own. */
function checkShared(id: string, at: Span, others: readonly DialectIr[], findings: Findings): void {
  const givers = others.filter((one) => !("as" in one.errors)).map((one) => one.id);
  if (!givers.includes(id)) findings.error("SB229", at, `there is no dialect "${id}" with errors of its own`, didYouMean(id, givers));
}

export const unusedShapes = (ir: DialectIr, used: ReadonlySet<string>): readonly ShapeFunction[] =>
  ir.shapes.filter((shape) => !used.has(shape.name));
