// Nothing is left unsaid: every canonical field has a row, every wire field is read or declared, every union member has a case,
// and every field of a case is carried or declared lost.

import { FAILURE_KINDS } from "../../src/contract/failure.ts";
import { CANONICAL_NAMES } from "../../src/contract/operation.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { type Scope, schemaOf } from "../emit/scope.ts";
import type { Alternative, Case, DialectIr, ShapeFunction, StreamTables, Table } from "../ir/dialect.ts";
import { formulasIn, formulasOfShape } from "../ir/walk.ts";
import type { Findings } from "../lower/findings.ts";
import { BROKEN } from "../parse/formula.ts";
import { leaves, unionOf, type WireSchema } from "../parse/wire.ts";

/** Carried by the language itself. */
const IMPLICIT = new Set(["extra"]);
/** Whole bodies, whose fields the tables account for. */
const WHOLE: ReadonlySet<string> = new Set(Object.values(CANONICAL_NAMES).flatMap(({ request, response }) => [request, response]));

export function checkCoverage(ir: DialectIr, chat: WireSchema, wire: WireSchema, findings: Findings): void {
  for (const table of [ir.request, ir.response]) checkTable(table, chat, wire, findings);
  for (const shape of ir.shapes) checkShape(shape, chat, wire, findings);
  const { errors } = ir;
  if (!("as" in errors)) {
    for (const kind of FAILURE_KINDS) {
      if (!errors.status.has(kind))
        findings.error("SB317", errors.at, `the failure "${kind}" has no status for the client`, "add it under errors.status");
    }
  }
  if (ir.stream !== null) checkStream(ir.types.event, ir.stream, chat, wire, findings);
}

function checkTable(table: Table, chat: WireSchema, wire: WireSchema, findings: Findings): void {
  const canonical = Object.keys(chat.defs[table.canonical]?.properties ?? {});
  const fields = Object.keys(wire.defs[table.wire]?.properties ?? {});
  const decided = new Set(table.rows.map((row) => row.field));
  for (const row of table.rows) {
    if (!canonical.includes(row.field))
      findings.error("SB309", row.fieldAt, `${table.canonical} has no field "${row.field}"`, didYouMean(row.field, canonical));
    for (const place of [row.to, ...row.or]) {
      const head = place?.[0];
      if (head !== undefined && !fields.includes(head))
        findings.error("SB309", row.toAt, `${table.wire} has no field "${head}"`, didYouMean(head, fields));
    }
  }
  const undecided = canonical.filter((field) => !decided.has(field) && !IMPLICIT.has(field));
  if (undecided.length > 0)
    findings.error(
      "SB308",
      table.at,
      `nobody decided about ${undecided.map((field) => `"${field}"`).join(", ")} of ${table.canonical}`,
      "give each a row: same, { to: … }, drop or reject",
    );
  const read = new Set<string>();
  for (const row of table.rows) {
    for (const place of [row.to, ...row.or]) if (place?.[0] !== undefined) read.add(place[0]);
    for (const one of row.decode === null ? [] : formulasIn(row.decode)) {
      for (const path of one.formula.paths) {
        const [root, head] = path.split(".");
        if (root === "body" && head === undefined) for (const field of fields) read.add(field);
        else if (root === "body" && head !== undefined) read.add(head);
      }
    }
  }
  for (const [name, one] of table.unmapped)
    if (!fields.includes(name)) findings.error("SB309", one.at, `${table.wire} has no field "${name}"`, didYouMean(name, fields));
  const silent = fields.filter((field) => !read.has(field) && !table.unmapped.has(field));
  if (silent.length > 0)
    findings.error(
      "SB314",
      table.at,
      `nobody decided about ${silent.map((field) => `"${field}"`).join(", ")} of ${table.wire}`,
      "read each in a row, or list it under unmapped: keep, need or drop",
    );
}

function checkShape(shape: ShapeFunction, chat: WireSchema, wire: WireSchema, findings: Findings): void {
  const side = shape.direction === "encode" ? "chat" : "wire";
  const schema = schemaOf({ chat, wire } as Scope, shape.input.type, side);
  if (schema === null) return;
  const variable = shape.input.variable;
  const union = unionOf(schema, shape.input.type.name);
  if (shape.on !== null && union !== null && union.on === shape.on) {
    const tags = union.members.flatMap((one) => one.tags);
    const said = new Set(shape.cases.map((one) => one.tag));
    const missing = said.has("*") ? [] : tags.filter((tag) => !said.has(tag));
    if (missing.length > 0)
      findings.error(
        "SB306",
        shape.at,
        `shape "${shape.name}" (${shape.direction}) has no case for ${missing.map((tag) => `"${tag}"`).join(", ")} of ${shape.input.type.name}`,
        "skip, drop, keep and { reject: why } are cases too",
      );
    if (union.open && !said.has("*"))
      findings.error(
        "SB306",
        shape.at,
        `${shape.input.type.name} is open, so shape "${shape.name}" (${shape.direction}) needs a case "*"`,
        "keep carries unknown members through",
      );
    for (const one of shape.cases) {
      if (one.tag !== "*" && !tags.includes(one.tag))
        findings.error("SB307", one.at, `${shape.input.type.name} has no member "${one.tag}"`, didYouMean(one.tag, tags));
      const def = union.members.find((member) => member.tags.includes(one.tag))?.def;
      if (def !== undefined && carries(one)) checkFields(shape, one, def, [shape.on], variable, schema, findings);
    }
    return;
  }
  const only = shape.cases[0];
  if (only !== undefined && !WHOLE.has(shape.input.type.name) && schema.defs[shape.input.type.name]?.properties !== undefined)
    checkFields(shape, only, shape.input.type.name, [], variable, schema, findings);
}

/** A case that gives a template must account for its fields; one that skips, drops or keeps the whole does not. */
const carries = (one: Case): boolean => one.alternatives.some((alternative: Alternative) => alternative.outcome.kind === "cell");

function checkFields(
  shape: ShapeFunction,
  one: Case,
  def: string,
  tags: readonly string[],
  variable: string,
  schema: WireSchema,
  findings: Findings,
): void {
  const fields = leaves(schema, def).filter((field) => !tags.includes(field));
  const formulas = formulasOfShape({ ...shape, cases: [one] }).map((cell) => cell.formula);
  if (formulas.includes(BROKEN)) return;
  const used = formulas.flatMap((formula) => formula.paths);
  const lost = [...shape.loses, ...one.loses].map((entry) => entry.path);
  const covered = (field: string): boolean =>
    used.some(
      (path) =>
        path === variable ||
        `${variable}.${field}` === path ||
        path.startsWith(`${variable}.${field}.`) ||
        `${variable}.${field}`.startsWith(`${path}.`),
    ) || [...lost, ...one.carries, ...shape.carries].some((path) => path === field || field.startsWith(`${path}.`));
  const silent = fields.filter((field) => !covered(field));
  if (silent.length > 0) {
    findings.error(
      "SB313",
      one.at,
      `${def}: ${silent.map((field) => `"${field}"`).join(", ")} would be lost without a word (shape "${shape.name}", ${shape.direction})`,
      shape.direction === "encode" ? "carry it, or list it under loses" : "carry it, or list it under ignores (or loses of its case)",
    );
  }
  for (const entry of one.loses)
    if (!leaves(schema, def).some((field) => field === entry.path || field.startsWith(`${entry.path}.`)))
      findings.error("SB309", entry.at, `${def} has no field "${entry.path}"`, didYouMean(entry.path, fields));
}

function checkStream(event: string, stream: StreamTables, chat: WireSchema, wire: WireSchema, findings: Findings): void {
  const tags = (unionOf(chat, "AssistantPart")?.members ?? []).flatMap((one) => one.tags);
  const said = new Set(stream.parts.map((part) => part.tag));
  for (const part of stream.parts)
    if (!tags.includes(part.tag)) findings.error("SB307", part.at, `an answer has no part "${part.tag}"`, didYouMean(part.tag, tags));
  const missing = tags.filter((tag) => !said.has(tag));
  if (missing.length > 0)
    findings.error(
      "SB306",
      stream.at,
      `stream.encode.parts says nothing of ${missing.map((tag) => `"${tag}"`).join(", ")}`,
      "an empty case ({}) reports the part as lost",
    );
  const events = unionOf(wire, event);
  const top = stream.decode.find((step) => step.kind === "switch");
  if (events === null || top?.kind !== "switch") return;
  const names = events.members.flatMap((one) => one.tags);
  const cases = new Set(top.cases.map((one) => one.tag));
  const silent = cases.has("*") ? [] : names.filter((name) => !cases.has(name));
  if (silent.length > 0)
    findings.error(
      "SB306",
      top.at,
      `stream.decode has no case for ${silent.map((name) => `"${name}"`).join(", ")}`,
      "ignore is a case too",
    );
  for (const one of top.cases)
    if (one.tag !== "*" && !names.includes(one.tag))
      findings.error("SB307", one.at, `${event} has no member "${one.tag}"`, didYouMean(one.tag, names));
}
