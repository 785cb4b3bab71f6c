// Cells → expressions. Prints straight-line code: literals, member reads, calls of the kit and of the dialect's own shape functions.

import type { Cell, Direction, FormulaCell } from "../ir/dialect.ts";
import { type Expected, element, isNullable, mayVanish, member, unionOf } from "../parse/wire.ts";
import { bracketed, type Code, group, hardline, indent, line, lines, mark, note, print } from "../print/code.ts";
import { key, literal } from "../print/literal.ts";
import { functionName, type Scope } from "./scope.ts";

export function kit(scope: Scope, name: string): string {
  scope.usedKit.add(name);
  return name;
}

export function formula(cell: FormulaCell, scope: Scope): Code {
  for (const name of cell.formula.names) if (scope.kit.has(name)) scope.usedKit.add(name);
  const at =
    cell.textStart === null ? cell.at : { file: cell.at.file, start: cell.textStart, end: cell.textStart + cell.formula.text.length };
  return mark(at, cell.formula.text);
}

/** Looser operators need parentheses when something is appended. */
const needsParentheses = (text: string): boolean => / (\?|\?\?|\|\||&&|===|!==|<|>|\+) /.test(text);

export function wrapped(cell: FormulaCell, scope: Scope): Code {
  return needsParentheses(cell.formula.text) ? ["(", formula(cell, scope), ")"] : formula(cell, scope);
}

export function expression(cell: Cell, at: Expected | null, direction: Direction, scope: Scope): Code {
  switch (cell.kind) {
    case "literal":
      return mark(cell.at, literal(cell.value));
    case "formula": {
      const code = formula(cell, scope);
      // What was mirrored from a plain path reads null as absent, where the wire allows null.
      if (direction === "decode" && cell.textStart === null && cell.formula.plainPath !== null) return [code, nullGuard(cell, scope)];
      return code;
    }
    case "object":
      return objectCode(cell, at, direction, scope);
    case "list":
      return listCode(cell, at, direction, scope);
    case "shape":
      return mark(
        cell.at,
        only(
          cell.only,
          [
            kit(scope, "some"),
            "(",
            formula(cell.of, scope),
            ", ",
            shapeReference(cell.shape, direction, scope, cell.place ?? "alone"),
            ")",
          ],
          "pickOne",
          direction,
          scope,
        ),
      );
    case "each":
      return eachCode(cell, direction, scope);
    case "enum": {
      const table = enumConstant(cell.name, direction);
      scope.usedConstants.add(table);
      if (direction === "decode") scope.usedConstants.add(`${table}_ELSE`);
      const call = direction === "encode" ? kit(scope, "write") : kit(scope, "read");
      const fallback = direction === "decode" ? [", ", `${table}_ELSE`] : [];
      const otherwise = cell.or === null ? [] : [" ?? ", JSON.stringify(cell.or)];
      return mark(cell.at, [call, "(", table, ", ", formula(cell.of, scope), ...fallback, ")", ...otherwise]);
    }
    case "if":
      return group(
        formula(cell.test, scope),
        indent(
          line,
          "? ",
          expression(cell.then, at, direction, scope),
          line,
          ": ",
          cell.otherwise === null ? "undefined" : expression(cell.otherwise, at, direction, scope),
        ),
      );
    case "hook":
      scope.usedHooks.add(cell.name);
      return mark(cell.at, [cell.name, "(", formula(cell.of, scope), ", ctx)"]);
  }
}

export const enumConstant = (name: string, direction: Direction): string =>
  `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_${direction === "encode" ? "WRITE" : "READ"}`;

function nullGuard(cell: FormulaCell, scope: Scope): string {
  const path = cell.formula.plainPath ?? [];
  const variable = path[0] ?? "";
  const root = scope.variables.get(variable) ?? null;
  const end = path.slice(1).reduce<Expected | null>((here, name) => member(here, name), root);
  return isNullable(end) ? " ?? undefined" : "";
}

function objectCode(cell: Extract<Cell, { kind: "object" }>, at: Expected | null, direction: Direction, scope: Scope): Code {
  const tag =
    cell.entries
      .map((entry) => (entry.cell.kind === "literal" && typeof entry.cell.value === "string" ? entry.cell.value : null))
      .find((value) => value !== null) ?? undefined;
  const members = cell.entries.map((entry): Code => {
    const value = expression(entry.cell, member(at, entry.key, tag), direction, scope);
    return mark(entry.keyAt, [key(entry.key), ": ", value]);
  });
  const code = bracketed("{", members, "}", true);
  const solid = cell.entries.some((entry) => entry.cell.kind === "literal");
  if (solid || !mayVanish(at) || at === null) return code;
  return [kit(scope, "prune"), "<", at.type, ">(", code, ")"];
}

function listCode(cell: Extract<Cell, { kind: "list" }>, at: Expected | null, direction: Direction, scope: Scope): Code {
  const item = element(at);
  // Where lists or what may vanish are among the items; the items' type is said so that each item is still held to it.
  const isMixed = cell.items.some((one) => one.kind === "each" || one.kind === "shape" || (one.kind === "if" && one.otherwise === null));
  const isTyped = isMixed && item !== null;
  const items = cell.items.map((one): Code => {
    if (one.kind !== "each") return expression(one, item, direction, scope);
    const list = eachCode(one, direction, scope);
    return isTyped ? list : ["...(", list, " ?? [])"];
  });
  return isTyped ? [kit(scope, "inOrder"), `<${item.type}>`, bracketed("(", items, ")")] : bracketed("[", items, "]");
}

/**
 * What a shape's function is given to the kit as: itself, with what it is called with beside the value. Where it asks for the place too, a
 * function of the value and its place is made of it.
 */
export function shapeReference(name: string, direction: Direction, scope: Scope, place: FormulaCell | "listed" | "alone" = "listed"): Code {
  const called = functionName(direction, name);
  scope.usedShapes.add(called);
  const needs = scope.shapeNeeds.get(called);
  const rest = `${needs?.ctx === true ? ", ctx" : ""}${needs?.env === true ? ", env" : ""}`;
  if (needs?.place !== true) return `${called}${rest}`;
  if (place === "listed") return rest === "" ? called : `(value, place) => ${called}(value, place${rest})`;
  return [`(value) => ${called}(value, `, place === "alone" ? "0" : formula(place, scope), `${rest})`];
}

/** The kit's function that applies a shape to each item of a list. */
export function eachOf(name: string, direction: Direction, scope: Scope): string {
  const isPlaced = scope.shapeNeeds.get(functionName(direction, name))?.place === true;
  return kit(scope, isPlaced ? "eachPlaced" : "each");
}

/** Only members of the named union come through. */
function only(name: string | null, code: Code, filter: "pick" | "pickOne", direction: Direction, scope: Scope): Code {
  if (name === null) return code;
  const union = unionOf(direction === "encode" ? scope.wire : scope.chat, name);
  return [
    kit(scope, filter),
    "(",
    code,
    ", ",
    JSON.stringify(union?.on ?? "type"),
    ", ",
    literal((union?.members ?? []).flatMap((one) => one.tags)),
    ")",
  ];
}

/** Members that only the wider union knows are left out; a tag that nobody knows may belong to an open one, and stays. */
function onlyOpen(name: string | null, wider: string | null, code: Code, direction: Direction, scope: Scope): Code | null {
  const schema = direction === "encode" ? scope.wire : scope.chat;
  const union = name === null ? null : unionOf(schema, name);
  const all = wider === null ? null : unionOf(schema, wider);
  if (union === null || all === null || !union.open || !all.open) return null;
  const known = union.members.flatMap((one) => one.tags);
  const others = all.members.flatMap((one) => one.tags).filter((tag) => !known.includes(tag));
  return others.length === 0 ? code : [kit(scope, "without"), "(", code, ", ", JSON.stringify(union.on), ", ", literal(others), ")"];
}

function eachCode(cell: Extract<Cell, { kind: "each" }>, direction: Direction, scope: Scope): Code {
  const shape = scope.shapes.find((one) => one.direction === direction && one.name === cell.shape);
  let list: Code = formula(cell.of, scope);
  if (cell.where !== null) {
    list = [
      kit(scope, cell.where.negated ? "without" : "pick"),
      "(",
      list,
      ", ",
      JSON.stringify(cell.where.field),
      ", ",
      literal(cell.where.values),
      ")",
    ];
  }
  let code: Code = [
    shape?.output.many === true ? kit(scope, "flatEach") : eachOf(cell.shape, direction, scope),
    "(",
    list,
    ", ",
    shapeReference(cell.shape, direction, scope),
    ")",
  ];
  code = onlyOpen(cell.only, shape?.output.name ?? null, code, direction, scope) ?? only(cell.only, code, "pick", direction, scope);
  if (cell.merge !== null) {
    const { first: front, only: alone } = cell.merge;
    const first =
      front === null && alone === null
        ? ""
        : `, ${front === null ? "undefined" : JSON.stringify(front)}${alone === null ? "" : `, ${JSON.stringify(alone)}`}`;
    code = [kit(scope, "mergeAdjacent"), "(", code, `, ${JSON.stringify(cell.merge.by)}, ${JSON.stringify(cell.merge.join)}${first})`];
  }
  if (cell.unlessEmpty) code = [kit(scope, "unlessEmpty"), "(", code, ")"];
  return mark(cell.at, code);
}

/** A function of the context too, which is named for what it is where nothing asks for it. */
export function declared(name: string, parameters: string, result: string, statements: readonly Code[]): Code {
  const body = lines(...statements);
  const context = /\bctx\b/.test(print(body).text) ? "ctx" : "_ctx";
  return [`export function ${name}(${parameters}, ${context}: Ctx): ${result} {`, indent(hardline, body), hardline, "}"];
}

/** A value worked out once a request, from those before it. */
export interface Let {
  readonly name: string;
  readonly value: FormulaCell;
}
export const letStatement = ({ name, value }: Let, scope: Scope): Code => [
  mark(value.at, [`const ${name} = `, formula(value, scope), ";"]),
  note(scope.place(value.at)),
];
