// request and response tables → encode and decode functions: report what is lost, then one literal of the whole output.

import type { Span } from "../../src/contract/diagnostic.ts";
import type { FormulaCell, Row, Table } from "../ir/dialect.ts";
import { formulasIn } from "../ir/walk.ts";
import { type Expected, expected, isNullable, mayVanish, member } from "../parse/wire.ts";
import { type Code, hardline, indent, mark, note } from "../print/code.ts";
import { key, literal, path } from "../print/literal.ts";
import { declared, eachOf, expression, formula, kit, shapeReference, wrapped } from "./cells.ts";
import type { Scope } from "./scope.ts";
import { contextLocals } from "./shapes.ts";

/** What the kit says of a dropped field when nothing else is said. */
const NO_COUNTERPART = "no counterpart on this wire";

interface Leaf {
  readonly path: readonly string[];
  readonly code: Code;
  /** Where the member comes from: of it is said what the compiler finds at the member's name. */
  readonly at?: Span | undefined;
}

export interface TableOptions {
  /** `request` or `response`: the canonical variable. */
  readonly variable: string;
  /** Overrides of a provider, by field; the dialect's rows otherwise. */
  readonly rows: readonly Row[];
  readonly name: string;
}

const rowFormulas = (row: Row): FormulaCell[] => [
  ...(row.encode === null ? [] : formulasIn(row.encode)),
  ...(row.when === null ? [] : [row.when]),
  ...(row.fallback === null ? [] : [row.fallback]),
];

export function encodeTable(table: Table, options: TableOptions, scope: Scope): Code {
  const { variable, rows } = options;
  const root = expected(scope.wire, table.wire);
  const chatRoot = expected(scope.chat, table.canonical);
  scope.variables.clear();
  if (chatRoot !== null) scope.variables.set(variable, chatRoot);
  scope.usedTypes.add("Chat").add("Wire");
  const statements: Code[] = [];
  const used = [...rows.flatMap(rowFormulas), ...table.reports.map((report) => report.when)];
  const locals = contextLocals(used);
  if (locals !== null) statements.push(locals);
  if (table.lets.length > 0) statements.push(`const env = ${variable}Env(${variable}, ctx);`);
  for (const row of rows) {
    const where = JSON.stringify(`${table.canonical}.${row.field}`);
    const value = path(variable, [row.field], true);
    if (row.lost !== null) {
      statements.push([
        mark(
          row.at,
          `${kit(scope, row.lost.kind)}(ctx, ${value}, ${where}${row.lost.reason === NO_COUNTERPART ? "" : `, ${JSON.stringify(row.lost.reason)}`});`,
        ),
        note(scope.place(row.at)),
      ]);
    } else if (row.when !== null && row.to !== null) {
      // Of several rows for a field the value is lost only where none of them writes it.
      const writers = rows.filter((other) => other.field === row.field && other.lost === null && other.to !== null);
      const tests = writers.flatMap((other) => (other.when === null ? [] : [other.when]));
      if (writers[0] !== row || tests.length < writers.length) continue;
      const call = kit(scope, row.otherwise === "drop" ? "dropped" : "rejected");
      statements.push([
        `if (${value} !== undefined`,
        ...tests.map((test): Code => [" && !(", formula(test, scope), ")"]),
        `) ${call}(ctx, ${value}, ${where}, "not accepted by this model");`,
        note(scope.place(row.at)),
      ]);
    }
  }
  for (const report of table.reports) {
    statements.push([
      "if (",
      formula(report.when, scope),
      `) ${kit(scope, "lose")}(ctx, "${report.kind}", ${JSON.stringify(report.path)}, ${JSON.stringify(report.reason)});`,
      note(scope.place(report.at)),
    ]);
  }
  const found = rows.filter((row) => row.lost === null).flatMap((row) => encodeRow(row, variable, table, root, scope));
  const extra: Code[] = hasExtra(table, scope) ? [[`...${kit(scope, "ownExtra")}(request.extra, DIALECT, REQUEST_FIELDS, ctx)`]] : [];
  statements.push(["return ", tree(found, root, extra, scope), ";"]);
  return declared(options.name, `${variable}: Chat.${table.canonical}`, `Wire.${table.wire}`, statements);
}

function encodeRow(row: Row, variable: string, table: Table, root: Expected | null, scope: Scope): Leaf[] {
  const here = note(scope.place(row.at));
  if (row.to === null) {
    if (row.encode?.kind !== "object") return [];
    return row.encode.entries.map((entry) => ({
      path: entry.key.split("."),
      code: [expression(entry.cell, at(root, entry.key.split(".")), "encode", scope), here],
      at: entry.keyAt,
    }));
  }
  const target = at(root, row.to);
  const where = JSON.stringify(`${table.canonical}.${row.field}`);
  const own = path(variable, [row.field], true);
  let code: Code = row.encode === null ? own : expression(row.encode, target, "encode", scope);
  if (row.encode === null && row.shape !== null)
    code = [kit(scope, "some"), `(${own}, `, shapeReference(row.shape, "encode", scope, "alone"), ")"];
  if (row.encode === null && row.each !== null)
    code = [eachOf(row.each, "encode", scope), `(${own}, `, shapeReference(row.each, "encode", scope), ")"];
  if (row.unlessEmpty) code = [kit(scope, "unlessEmpty"), "(", code, ")"];
  if (row.values !== null)
    code = [kit(scope, "translate"), "(", literal(Object.fromEntries(row.values)), " as const, ", code, ", ctx, ", where, ")"];
  // What is not there needs no test of whether the model takes it.
  const isOwn = row.encode === null && row.when !== null;
  if (row.when !== null) code = [isOwn ? `${own} !== undefined && ` : "", wrapped(row.when, scope), " ? ", code, " : undefined"];
  if (row.clamp !== null) code = [kit(scope, "clamp"), "(", code, `, ${row.clamp[0]}, ${row.clamp[1]}, ctx, ${where})`];
  if (row.fallback !== null) code = [code, " ?? ", wrapped(row.fallback, scope)];
  return [{ path: row.to, code: [mark(row.toAt, code), here], at: row.at }];
}

export function decodeTable(table: Table, options: TableOptions, scope: Scope): Code {
  const root = expected(scope.chat, table.canonical);
  const wireRoot = expected(scope.wire, table.wire);
  scope.variables.clear();
  if (wireRoot !== null) scope.variables.set("body", wireRoot);
  scope.usedTypes.add("Chat").add("Wire");
  const leaves: Leaf[] = [];
  const formulas: FormulaCell[] = [];
  for (const field of new Set(options.rows.map((row) => row.field))) {
    const rows = options.rows.filter((row) => row.field === field);
    const row = rows.find((one) => one.decode !== null) ?? rows.find((one) => one.to !== null && one.lost === null);
    if (row === undefined) continue;
    const target = member(root, field);
    if (row.decode !== null) {
      formulas.push(...formulasIn(row.decode));
      leaves.push({ path: [field], code: [expression(row.decode, target, "decode", scope), note(scope.place(row.at))], at: row.at });
      continue;
    }
    const code = decodeRow(row, wireRoot, scope);
    if (code !== null) leaves.push({ path: [field], code: [code, note(scope.place(row.at))], at: row.at });
  }
  const extra: Leaf[] = hasExtra(table, scope)
    ? [{ path: ["extra"], code: `${kit(scope, "extraFields")}(body, DIALECT, MAPPED_FIELDS${needed(table)})` }]
    : [];
  const locals = contextLocals(formulas);
  const result: Code = ["return ", tree([...leaves, ...extra], root, [], scope), ";"];
  return declared(options.name, `body: Wire.${table.wire}`, `Chat.${table.canonical}`, [...(locals === null ? [] : [locals]), result]);
}

function decodeRow(row: Row, wireRoot: Expected | null, scope: Scope): Code | null {
  if (row.to === null) return null;
  const places = [row.to, ...row.or];
  const reads = places.map((place) => path("body", place, true));
  const nullable = places.some((place) => isNullable(at(wireRoot, place)));
  let code: Code = mark(row.toAt, reads.join(" ?? "));
  if (row.shape !== null) return [kit(scope, "some"), "(", code, ", ", shapeReference(row.shape, "decode", scope, "alone"), ")"];
  if (row.each !== null) return [eachOf(row.each, "decode", scope), "(", code, ", ", shapeReference(row.each, "decode", scope), ")"];
  if (row.values !== null) {
    const back = Object.fromEntries([...row.values].reverse().map(([canonical, wire]) => [wire, canonical]));
    return [kit(scope, "readBack"), "(", literal(back), " as const, ", code, ")"];
  }
  if (nullable) code = [code, " ?? undefined"];
  return code;
}

/** Fields without which a request means something else. */
function needed(table: Table): string {
  const names = [...table.unmapped].filter(([, one]) => one.policy === "need").map(([name]) => name);
  return names.length === 0 ? "" : `, ${JSON.stringify(names)}`;
}

/** Requests carry what only their own dialect knows; answers do not. */
const hasExtra = (table: Table, scope: Scope): boolean => scope.chat.defs[table.canonical]?.properties?.["extra"] !== undefined;

const at = (root: Expected | null, names: readonly string[]): Expected | null =>
  names.reduce<Expected | null>((here, name) => member(here, name), root);

/** Leaves at dotted paths → one nested literal. Objects made of paths alone vanish when all their members did. */
export function tree(found: readonly Leaf[], root: Expected | null, spreads: readonly Code[], scope: Scope): Code {
  const heads = [...new Set(found.map((leaf) => leaf.path[0] ?? ""))];
  const members = heads.map((head): Code => {
    const own = found.filter((leaf) => leaf.path[0] === head);
    const direct = own.find((leaf) => leaf.path.length === 1);
    const target = member(root, head);
    if (direct !== undefined) return mark(direct.at ?? null, [key(head), ": ", direct.code]);
    const inside = tree(
      own.map((leaf) => ({ ...leaf, path: leaf.path.slice(1) })),
      target,
      [],
      scope,
    );
    return [key(head), ": ", mayVanish(target) && target !== null ? [kit(scope, "prune"), "<", target.type, ">(", inside, ")"] : inside];
  });
  const all = [...members, ...spreads];
  if (all.length === 0) return "{}";
  return ["{", indent(hardline, ...all.map((one, i): Code => (i === 0 ? [one, ","] : [hardline, one, ","]))), hardline, "}"];
}
