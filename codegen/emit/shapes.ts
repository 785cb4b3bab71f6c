// Shape functions: one exported function a shape and direction; a switch on the tag, or alternatives tried in order.

import type { Alternative, Case, Cell, FormulaCell, Outcome, ShapeFunction } from "../ir/dialect.ts";
import { type Expected, expected, leaves, unionOf } from "../parse/wire.ts";
import { type Code, group, hardline, indent, lines, mark, note } from "../print/code.ts";
import { path } from "../print/literal.ts";
import { expression, formula, kit } from "./cells.ts";
import { CONTEXT_NAMES, functionName, type Scope, schemaOf, typeText } from "./scope.ts";

/** `const { model, traits } = ctx;` for the names the formulas use. */
export function contextLocals(formulas: readonly FormulaCell[]): Code | null {
  const used = CONTEXT_NAMES.filter((name) => formulas.some((one) => one.formula.names.has(name)));
  return used.length === 0 ? null : `const { ${used.join(", ")} } = ctx;`;
}

export function shapeFunction(shape: ShapeFunction, formulas: readonly FormulaCell[], scope: Scope): Code {
  const [inSide, outSide] = shape.direction === "encode" ? (["chat", "wire"] as const) : (["wire", "chat"] as const);
  const name = functionName(shape.direction, shape.name);
  const needs = scope.shapeNeeds.get(name);
  const inSchema = schemaOf(scope, shape.input.type, inSide);
  const outSchema = schemaOf(scope, shape.output, outSide);
  const input = inSchema === null ? null : expected(inSchema, shape.input.type.name);
  const output = outSchema === null ? null : expected(outSchema, shape.output.name);
  scope.variables.clear();
  if (input !== null) scope.variables.set(shape.input.variable, input);
  const outType = typeText(scope, shape.output, outSide);
  const total = shape.cases.every(isTotal) && shape.cases.length > 0;
  const parameters = [
    `${shape.input.variable}: ${typeText(scope, shape.input.type, inSide)}`,
    ...(needs?.place === true ? ["place: number"] : []),
    ...(needs?.ctx === true ? ["ctx: Ctx"] : []),
    ...(needs?.env === true ? ["env: Env"] : []),
  ];
  const locals = contextLocals(formulas);
  const body = shape.on === null ? untagged(shape, output, input, scope) : switched(shape, output, input, scope);
  return [
    `export function ${name}(${parameters.join(", ")}): ${outType}${total ? "" : " | undefined"} {`,
    note(scope.place(shape.at)),
    indent(hardline, lines(...(locals === null ? [] : [locals]), body)),
    hardline,
    "}",
  ];
}

/** True when every way out of a case is a value. */
function isTotal(one: Case): boolean {
  const outcomes = one.alternatives.map((alternative) => alternative.outcome);
  const last = one.alternatives.at(-1);
  const definite = (outcome: Outcome): boolean =>
    outcome.kind === "cell" && outcome.cell.kind !== "if" && !(outcome.cell.kind === "literal" && outcome.cell.value === null);
  return outcomes.every(definite) && (last === undefined || last.test === null);
}

function untagged(shape: ShapeFunction, output: Expected | null, input: Expected | null, scope: Scope): Code {
  const only = shape.cases[0];
  if (only === undefined) return "return undefined;";
  const statements = [...losses(shape, only, shape.input.type.name, scope, input), ...alternatives(shape, only, output, scope)];
  if (only.alternatives.at(-1)?.test !== null) statements.push("return undefined;");
  return lines(...statements);
}

function switched(shape: ShapeFunction, output: Expected | null, input: Expected | null, scope: Scope): Code {
  const variable = shape.input.variable;
  const inSchema = input?.schema;
  const union = inSchema === undefined ? null : unionOf(inSchema, shape.input.type.name);
  const known = shape.cases.filter((one) => one.tag !== "*");
  const rest = shape.cases.find((one) => one.tag === "*");
  const cases = known.map((one): Code => {
    const def = union?.members.find((candidate) => candidate.tags.includes(one.tag))?.def;
    const statements = [...(def === undefined ? [] : losses(shape, one, def, scope, input)), ...alternatives(shape, one, output, scope)];
    const tail = one.alternatives.at(-1)?.test === null ? [] : ["return undefined;"];
    // A lone statement that declares nothing needs no braces.
    return [mark(one.at, `case ${JSON.stringify(one.tag)}:`), note(scope.place(one.at)), indent(hardline, lines(...statements, ...tail))];
  });
  const fallback =
    rest === undefined
      ? []
      : [["default:", note(scope.place(rest.at)), indent(hardline, lines(...alternatives(shape, rest, output, scope)))] as Code];
  return [
    "switch (",
    path(variable, (shape.on ?? "").split("."), true),
    ") {",
    indent(hardline, lines(...cases, ...fallback)),
    hardline,
    "}",
  ];
}

function alternatives(shape: ShapeFunction, one: Case, output: Expected | null, scope: Scope): Code[] {
  return one.alternatives.map((alternative: Alternative): Code => {
    const way = mark(alternative.at, outcome(shape, alternative.outcome, one, output, scope));
    const isReported = alternative.oneWay !== null && shape.direction === "encode";
    const statement = isReported ? lines(approximated(shape, one, alternative.oneWay ?? "", scope), way) : way;
    if (alternative.test === null) return statement;
    const simple = isReported
      ? false
      : alternative.outcome.kind === "cell" || alternative.outcome.kind === "skip" || alternative.outcome.kind === "keep";
    return simple
      ? group("if (", formula(alternative.test, scope), ") ", statement)
      : ["if (", formula(alternative.test, scope), ") {", indent(hardline, statement), hardline, "}"];
  });
}

function outcome(shape: ShapeFunction, result: Outcome, one: Case, output: Expected | null, scope: Scope): Code {
  const variable = shape.input.variable;
  const where = one.tag === "" ? shape.input.type.name : `${shape.input.type.name}.${one.tag}`;
  switch (result.kind) {
    case "cell":
      return ["return ", expression(result.cell, shape.output.many ? listOf(output) : output, shape.direction, scope), ";"];
    case "skip":
      return "return undefined;";
    case "keep": {
      const call =
        shape.direction === "encode"
          ? `${kit(scope, "unwrapOpaque")}(${variable}, ${JSON.stringify(scope.dialect)}, ctx, ${JSON.stringify(where)})`
          : `${kit(scope, "opaque")}(${JSON.stringify(scope.dialect)}, ${variable})`;
      return mark(one.at, `return ${call};`);
    }
    case "drop":
    case "reject":
      return lines(
        `${kit(scope, "lose")}(ctx, "${result.kind === "drop" ? "dropped" : "rejected"}", ${JSON.stringify(where)}, ${JSON.stringify(result.reason)});`,
        "return undefined;",
      );
  }
}

/** A shape that gives many is checked against the list of its type. */
const listOf = (at: Expected | null): Expected | null =>
  at === null ? null : { schema: at.schema, node: { items: at.node }, type: `${at.type}[]`, optional: false, nullable: false };

/** Statements that report the declared losses of a case, where the lost field is there. */
function losses(shape: ShapeFunction, one: Case, def: string, scope: Scope, input: Expected | null): Code[] {
  const known = input === null ? [] : leaves(input.schema, def);
  const fields = [...shape.loses, ...one.loses]
    .filter((lost) => known.includes(lost.path))
    .map((lost) =>
      mark(
        lost.at,
        `${kit(scope, "dropped")}(ctx, ${path(shape.input.variable, lost.path.split("."), true)}, ${JSON.stringify(`${def}.${lost.path}`)});`,
      ),
    );
  if (one.oneWay === null || shape.direction !== "encode") return fields;
  return [approximated(shape, one, one.oneWay, scope), ...fields];
}

/** What a case speaks of: a type, or the member of a union that its tag names. */
const placeOf = (shape: ShapeFunction, one: Case): string =>
  one.tag === "" ? shape.input.type.name : `${shape.input.type.name}.${one.tag}`;

const approximated = (shape: ShapeFunction, one: Case, reason: string, scope: Scope): Code =>
  mark(one.at, `${kit(scope, "lose")}(ctx, "approx", ${JSON.stringify(placeOf(shape, one))}, ${JSON.stringify(reason)});`);

export const reportsLosses = (shape: ShapeFunction): boolean =>
  shape.loses.length > 0 ||
  shape.cases.some(
    (one) =>
      one.loses.length > 0 ||
      (one.oneWay !== null && shape.direction === "encode") ||
      one.alternatives.some(
        (alternative) =>
          (alternative.oneWay !== null && shape.direction === "encode") ||
          alternative.outcome.kind === "drop" ||
          alternative.outcome.kind === "reject" ||
          (alternative.outcome.kind === "keep" && shape.direction === "encode"),
      ),
  );

export const usesHooks = (cells: readonly Cell[]): boolean => cells.some((cell) => cell.kind === "hook");
