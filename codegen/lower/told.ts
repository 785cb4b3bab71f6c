// What of a whole answer is read where its bytes pass: the members that formulas, usage and service look at, and the schema of those alone. A
// formula that looks at the answer in a way not known here leaves it undefined: then the whole is parsed.

import { ts } from "ts-morph";
import type { DialectIr, ErrorTables, UsageTable } from "../ir/dialect.ts";

/** As src/contract/dialect.ts says it. */
export type Wanted = true | { [member: string]: Wanted };
type Schema = Readonly<Record<string, unknown>>;

interface Told {
  readonly wanted: Wanted;
  readonly schema: Schema;
}
interface Look {
  readonly path: readonly string[];
  /** Whether it is there, and no more. */
  readonly isPresence?: true;
}

export function toldOf(ir: DialectIr, others: readonly DialectIr[], defs: Readonly<Record<string, unknown>>): Told | undefined {
  const { errors } = ir;
  const said = "as" in errors ? others.find(({ id }) => id === errors.as)?.errors : errors;
  const wanted = said === undefined || "as" in said ? undefined : wantedOf(ir, said);
  const schema = wanted === undefined ? undefined : schemaOf(wanted, { $ref: `#/$defs/${ir.types.response}` }, defs);
  return wanted === undefined || schema === undefined ? undefined : { wanted, schema };
}

function wantedOf({ usage, bytes, operation }: DialectIr, errors: ErrorTables): Wanted | undefined {
  // Of pictures, prices depend on what is decoded.
  if (bytes || operation === "images" || operation === "image_edits") return undefined;
  const wanted: Wanted = {};
  for (const looks of [looksAt("body", errors.isError.formula.text), usage === null ? [] : looksOfUsage(usage)]) {
    if (looks === undefined || !looks.every(({ path, isPresence }) => want(wanted, path, isPresence === true))) return undefined;
  }
  return wanted;
}

function looksOfUsage({ place, service, buckets }: UsageTable): readonly Look[] | undefined {
  const found: (readonly Look[] | undefined)[] = [];
  if (service !== null) found.push("kind" in service ? looksAt("body", service.formula.text) : [{ path: service }]);
  if (place.length > 0) found.push([{ path: place }]);
  else {
    for (const { at, within, decode } of buckets) {
      if (decode !== null) found.push(looksAt("usage", decode.formula.text));
      else found.push(within === null ? at.map((path) => ({ path })) : [{ path: within.list }]);
    }
  }
  return found.includes(undefined) ? undefined : found.flatMap((looks) => looks ?? []);
}

/** False: all of it is wanted. What is wanted whole stays so. */
function want(wanted: { [member: string]: Wanted }, path: readonly string[], isPresence: boolean): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return false;
  const held = wanted[step] ?? {};
  wanted[step] = held;
  if (held !== true && (rest.length > 0 ? !want(held, rest, isPresence) : !isPresence)) wanted[step] = true;
  return true;
}

/** Everything below a name that a formula looks at, or undefined where it does more with it. Of lists, only the first item is known. */
function looksAt(root: string, text: string): Look[] | undefined {
  const file = ts.createSourceFile("formula.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  const looks: Look[] = [];
  let isKnown = true;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === root && !isName(node)) {
      const look = lookFrom(node);
      if (look === undefined || look.path.includes("length")) isKnown = false;
      else looks.push(look);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return isKnown ? looks : undefined;
}

/** `x` in `y.x`. */
const isName = (node: ts.Identifier): boolean => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

function lookFrom(root: ts.Identifier): Look | undefined {
  const call = root.parent;
  if (ts.isCallExpression(call) && ts.isIdentifier(call.expression)) {
    const [, said] = call.arguments;
    if (said === undefined || !ts.isStringLiteral(said)) return undefined;
    if (call.expression.text === "textAt") return { path: said.text.split(".") };
    return call.expression.text === "has" ? { path: [said.text], isPresence: true } : undefined;
  }
  const path: string[] = [];
  for (let node: ts.Node = root; ; node = node.parent) {
    const above = node.parent;
    if (ts.isPropertyAccessExpression(above) && above.expression === node) path.push(above.name.text);
    else if (ts.isCallExpression(above) && above.arguments[0] === node && above.expression.getText() === "first") path.push("0");
    else return { path };
  }
}

/** Words of a schema that say something of several members at once. */
const TANGLED = ["anyOf", "oneOf", "allOf", "not", "if", "discriminator", "patternProperties", "dependentRequired"];

/** The schema of an answer, of which only what is wanted is there; undefined where that cannot be taken out of it. A member of which it cannot is
 *  wanted whole. */
function schemaOf(wanted: Wanted, schema: Schema, defs: Readonly<Record<string, unknown>>): Schema | undefined {
  if (wanted === true) return schema;
  const { $ref, type, properties, required, items } = schema;
  const named = typeof $ref === "string" ? defs[$ref.split("/").at(-1) ?? ""] : undefined;
  if (named !== undefined) return schemaOf(wanted, named as Schema, defs);
  if (TANGLED.some((word) => word in schema)) return undefined;
  const kept: Record<string, unknown> = type === undefined ? {} : { type };
  const within = (name: string, member: unknown): Schema => {
    if (!isSchema(member)) return {};
    const found = schemaOf(wanted[name] ?? true, member, defs);
    if (found === undefined) wanted[name] = true;
    return found ?? member;
  };
  if (wanted["0"] !== undefined) kept["items"] = [within("0", items)];
  if (!isSchema(properties)) return kept;
  const members: Record<string, Schema> = {};
  for (const name in wanted) members[name] = within(name, properties[name]);
  const needed = Array.isArray(required) ? required.filter((name) => String(name) in members) : [];
  return { ...kept, properties: members, required: needed };
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);
