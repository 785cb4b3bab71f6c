// errors: → the rules as data, a reader of error bodies, and the body a client is given.

import type { Cell, ErrorTables } from "../ir/dialect.ts";
import { formulasIn } from "../ir/walk.ts";
import { expected } from "../parse/wire.ts";
import { type Code, hardline, indent, lines, mark, note } from "../print/code.ts";
import { literal } from "../print/literal.ts";
import { expression, formula, wrapped } from "./cells.ts";
import type { Scope } from "./scope.ts";

export function errorRules(tables: ErrorTables, scope: Scope): Code {
  return [
    "export const errorRules: readonly ErrorRule[] = [",
    indent(hardline, lines(...tables.rules.map((one): Code => [mark(one.at, literal(one.rule)), ",", note(scope.place(one.at))]))),
    hardline,
    "];",
  ];
}

export function readError(tables: ErrorTables, errorType: string, bodyType: string, scope: Scope): Code {
  scope.usedTypes.add("Wire");
  scope.variables.clear();
  const members = [...tables.read].map(
    ([name, cell]): Code => [`${name === "retry_after_ms" ? "retryAfterMs" : name}: `, wrapped(cell, scope), " ?? undefined,"],
  );
  return lines(
    `export function readError(body: Wire.${errorType}): ErrorFacts {`,
    ["  return {", indent(indent(hardline, lines(...members))), indent(hardline), "};"],
    "}",
    "",
    `export function isError(body: ${bodyType}): boolean {`,
    ["  return ", formula(tables.isError, scope), ";"],
    "}",
  );
}

export function encodeError(tables: ErrorTables, errorType: string, scope: Scope): Code {
  scope.variables.clear();
  scope.usedTypes.add("Wire");
  const needsRequestId = formulasIn(tables.body).some((one) => one.formula.names.has("requestId"));
  const body = expression(tables.body, expected(scope.wire, errorType), "encode", scope);
  const statements: Code[] = [
    ...(needsRequestId ? ["const { requestId } = ctx;"] : []),
    "const status = ctx.status ?? STATUS[failure.kind];",
    ["return { status, body: ", body, " };"],
  ];
  return lines(["const STATUS: Readonly<Record<FailureKind, number>> = ", literal(Object.fromEntries(tables.status)), ";"], "", [
    `export function encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: Wire.${errorType} } {`,
    indent(hardline, lines(...statements)),
    hardline,
    "}",
  ]);
}

/** Where a stream that broke tells it in other words than a refusal. */
export function encodeErrorFrame(frame: Cell, errorType: string, scope: Scope): Code {
  scope.variables.clear();
  const needsRequestId = formulasIn(frame).some((one) => one.formula.names.has("requestId"));
  const body = expression(frame, expected(scope.wire, errorType), "encode", scope);
  const statements: Code[] = [...(needsRequestId ? ["const { requestId } = ctx;"] : []), ["return ", body, ";"]];
  return [
    `export function encodeErrorFrame(failure: Failure, ${needsRequestId ? "ctx" : "_ctx"}: { requestId: string }): Wire.${errorType} {`,
    indent(hardline, lines(...statements)),
    hardline,
    "}",
  ];
}
