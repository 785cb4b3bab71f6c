// One dialect's IR → its modules: traits, shapes, request, response, stream, errors, index. Equal file names in every dialect's folder.

import type { Span } from "../../src/contract/diagnostic.ts";
import type { FormFields } from "../../src/contract/form.ts";
import type { Cell, CountPlace, CountTable, DialectIr, EnumTable, ShapeFunction, StoredTable } from "../ir/dialect.ts";
import { cellsOfShape, formulasOfShape, shapesCalled } from "../ir/walk.ts";
import type { Wanted } from "../lower/told.ts";
import type { WireSchema } from "../parse/wire.ts";
import { type Code, hardline, indent, lines, mark, type Printed, print } from "../print/code.ts";
import { literal, path } from "../print/literal.ts";
import { enumConstant, type Let, letStatement } from "./cells.ts";
import { demandFunctions, demandNames } from "./demands.ts";
import { encodeError, encodeErrorFrame, errorRules, readError } from "./errors.ts";
import { dialectPaths, header, imports } from "./imports.ts";
import { modelListing } from "./models.ts";
import { type Scope, shapeNeeds } from "./scope.ts";
import { reportsLosses, shapeFunction } from "./shapes.ts";
import { spellings } from "./spellings.ts";
import { decodeEvent, streamEncoding } from "./stream.ts";
import { decodeTable, encodeTable } from "./table.ts";
import { traitsModule } from "./traits.ts";
import { decodeUsage, encodeUsage, readService } from "./usage.ts";

export interface DialectInputs {
  readonly ir: DialectIr;
  readonly chat: WireSchema;
  readonly wire: WireSchema;
  readonly kit: ReadonlySet<string>;
  /** What of a whole answer is looked at where it passes; undefined: anything. */
  readonly wanted?: Wanted | undefined;
  /** 1-based line of a place. */
  lineOf(at: Span): number;
}

/** Relative file name → printed module. */
export function dialectModules(inputs: DialectInputs): Map<string, Printed> {
  const { ir } = inputs;
  const modules = new Map<string, Printed>();
  const emit = (name: string, build: (scope: Scope) => Code): void => {
    const scope = newScope(inputs);
    const body = build(scope);
    modules.set(`${name}.ts`, print(lines(header(ir.file), "", ...imports(body, scope, dialectPaths(ir.id, name)), "", body)));
  };
  modules.set("traits.ts", print(lines(header(ir.file), "", traitsModule(ir))));
  emit("shapes", (scope) => shapesModule(inputs, scope));
  emit("request", (scope) => requestModule(inputs, scope));
  emit("response", (scope) => responseModule(ir, scope));
  const { stream, errors } = ir;
  if (stream !== null)
    emit("stream", (scope) => lines(decodeEvent(stream, ir.types.event, scope), "", streamEncoding(stream, ir.types.event, scope)));
  const bodies = [ir.types.response, ...(stream === null ? [] : [ir.types.event]), ir.types.error].map((type) => `Wire.${type}`);
  if (!("as" in errors))
    emit("errors", (scope) =>
      lines(
        errorRules(errors, scope),
        "",
        readError(errors, ir.types.error, bodies.join(" | "), scope),
        "",
        encodeError(errors, ir.types.error, scope),
        ...(errors.frame === null ? [] : ["", encodeErrorFrame(errors.frame, ir.types.error, scope)]),
      ),
    );
  const { models } = ir;
  if (models !== null) emit("models", (scope) => modelListing(models, scope));
  modules.set("index.ts", print(indexModule(ir, inputs.wire, inputs.wanted)));
  return modules;
}

/** The scope of a module made of a dialect; a provider's module passes its own file. */
export function newScope(inputs: DialectInputs, file = inputs.ir.file): Scope {
  const { ir } = inputs;
  const reports = (shape: ShapeFunction): boolean => reportsLosses(shape) || cellsOfShape(shape).some((cell) => cellUsesHook(cell));
  const needs = shapeNeeds(ir.shapes, formulasOfShape, (shape) => shapesCalled(cellsOfShape(shape)), reports);
  return {
    file,
    dialect: ir.id,
    chat: inputs.chat,
    wire: inputs.wire,
    shapes: ir.shapes,
    kit: inputs.kit,
    usedKit: new Set(),
    usedHooks: new Set(),
    usedShapes: new Set(),
    usedConstants: new Set(),
    usedTypes: new Set(),
    shapeNeeds: needs,
    variables: new Map(),
    place: (at) => `${at.file === file ? "" : at.file.split("/").at(-1)}:${inputs.lineOf(at)}`,
  };
}

const cellUsesHook = (cell: Cell): boolean => {
  let found = false;
  const visit = (one: Cell): void => {
    if (one.kind === "hook") found = true;
    if (one.kind === "object") for (const entry of one.entries) visit(entry.cell);
    if (one.kind === "list") for (const item of one.items) visit(item);
    if (one.kind === "if") {
      visit(one.then);
      if (one.otherwise !== null) visit(one.otherwise);
    }
  };
  visit(cell);
  return found;
};

function enumConstants(table: EnumTable): Code[] {
  const write = Object.fromEntries(table.pairs.filter((pair) => pair.wire[0] !== undefined).map((pair) => [pair.canonical, pair.wire[0]]));
  const back = Object.fromEntries(table.pairs.flatMap((pair) => pair.wire.map((wire) => [wire, pair.canonical])));
  return [
    mark(table.at, ["export const ", enumConstant(table.name, "encode"), " = ", literal(write), " as const;"]),
    ["export const ", enumConstant(table.name, "decode"), " = ", literal(back), " as const;"],
    [
      "export const ",
      enumConstant(table.name, "decode"),
      "_ELSE = ",
      table.otherwiseCanonical === null ? "undefined" : `${JSON.stringify(table.otherwiseCanonical)} as const`,
      ";",
    ],
  ];
}

function shapesModule(inputs: DialectInputs, scope: Scope): Code {
  const { ir } = inputs;
  const parts: Code[] = [`export const DIALECT = ${JSON.stringify(ir.id)};`];
  if (ir.tables.size > 0) parts.push(["export const tables = ", literal(Object.fromEntries(ir.tables)), " as const;"]);
  for (const table of ir.enums) parts.push(lines(...enumConstants(table)));
  if (ir.usage !== null)
    parts.push(decodeUsage(ir.usage, scope), encodeUsage(ir.usage, scope), ...readService(ir.usage, ir.types.response, scope));
  for (const shape of ir.shapes) parts.push(shapeFunction(shape, formulasOfShape(shape), scope));
  return separate(parts);
}

function requestModule(inputs: DialectInputs, scope: Scope): Code {
  const { ir } = inputs;
  const table = ir.request;
  const known = Object.keys(inputs.wire.defs[ir.types.request]?.properties ?? {});
  const kept = new Set([...table.unmapped].filter(([, one]) => one.policy !== "drop").map(([name]) => name));
  const mapped = known.filter((name) => !kept.has(name));
  const parts: Code[] = [
    lines("/** Every field this wire's request has; others are unknown to it. */", [
      "export const REQUEST_FIELDS: ReadonlySet<string> = new Set(",
      literal(known),
      ");",
    ]),
    lines("/** Fields with a canonical counterpart, or dropped by declaration; the others travel in `extra`. */", [
      "const MAPPED_FIELDS: ReadonlySet<string> = new Set(",
      literal(mapped),
      ");",
    ]),
  ];
  if (table.lets.length > 0) parts.push(envFunction(table.canonical, table.lets, scope));
  parts.push(encodeTable(table, { variable: "request", rows: table.rows, name: "encodeRequest" }, scope));
  parts.push(decodeTable(table, { variable: "request", rows: table.rows, name: "decodeRequest" }, scope));
  parts.push(...demandFunctions(ir, scope));
  return separate(parts);
}

/** Values worked out once a request, for the shapes to look things up in. Each may use those before it. */
function envFunction(canonical: string, lets: readonly Let[], scope: Scope): Code {
  scope.usedTypes.add("Chat");
  const statements = lets.map((one) => letStatement(one, scope));
  const context = ["model", "traits", "side", "peer", "issuer", "requestId", "nowMs"].filter((name) =>
    lets.some((one) => one.value.formula.names.has(name)),
  );
  const locals = context.length === 0 ? [] : [`const { ${context.join(", ")} } = ctx;`];
  return lines(
    [
      `export function requestEnv(request: Chat.${canonical}, ${context.length === 0 ? "_ctx" : "ctx"}: Ctx) {`,
      indent(hardline, lines(...locals, ...statements, `return { ${lets.map((one) => one.name).join(", ")} };`)),
      hardline,
      "}",
    ],
    "export type Env = ReturnType<typeof requestEnv>;",
  );
}

function responseModule(ir: DialectIr, scope: Scope): Code {
  const table = ir.response;
  return separate([
    encodeTable(table, { variable: "response", rows: table.rows, name: "encodeResponse" }, scope),
    decodeTable(table, { variable: "response", rows: table.rows, name: "decodeResponse" }, scope),
  ]);
}

function indexModule(ir: DialectIr, wire: WireSchema, wanted: Wanted | undefined): Code {
  const paths = [ir.call.path, ir.call.streamPath, ...ir.call.byName.map((one) => one.path)];
  const named = [
    ...(ir.count === null ? [] : ["countingDialect"]),
    ...(ir.call.path.includes("{model in ") ? ["resourceName"] : []),
    ...(paths.some((one) => one.includes("{model as segments}")) ? ["segments"] : []),
    ...(ir.snakeCase ? ["respell"] : []),
    ...(ir.usage === null ? [] : ["some"]),
    ...(ir.stored === null ? [] : ir.stored.items.formula.calls),
  ];
  const streams = ir.stream !== null;
  const kind = streams ? "Dialect" : "PlainDialect";
  const usesWire = ir.usage !== null || ir.usageOption !== null || ir.stored !== null;
  const option = ir.usageOption;
  const measures = ir.long?.unless ?? null;
  const framesErrors = streams && !("as" in ir.errors) && ir.errors.frame !== null;
  return lines(
    header(ir.file),
    "",
    `import type { ${kind} } from "../../../src/contract/dialect.ts";`,
    ...(usesWire ? [`import type * as Wire from "../../types/${ir.id}.ts";`] : []),
    `import { ${streams ? "event, " : ""}request, response${wanted === undefined ? "" : ", told"} } from "../../validators/${ir.id}.js";`,
    `import { encodeError,${framesErrors ? " encodeErrorFrame," : ""} errorRules, isError, readError } from "${"as" in ir.errors ? `../${ir.errors.as}` : "."}/errors.ts";`,
    ...(named.length === 0 ? [] : [`import { ${named.join(", ")} } from "../../../src/kit/formulas.ts";`]),
    ...(ir.count?.inside ?? []).flatMap(({ speaks }) =>
      speaks === null ? [] : [`import { dialect as ${dialectName(speaks.name)} } from "../${speaks.name}/index.ts";`],
    ),
    ...(ir.models === null ? [] : ['import { models } from "./models.ts";']),
    ...(measures === null ? [] : ['import type { Traits } from "./traits.ts";']),
    `import { ${["decodeRequest", "encodeRequest", ...demandNames(ir), "REQUEST_FIELDS"].join(", ")} } from "./request.ts";`,
    'import { decodeResponse, encodeResponse } from "./response.ts";',
    ...(ir.usage === null ? [] : [`import { decodeUsage${ir.usage.service === null ? "" : ", readService"} } from "./shapes.ts";`]),
    ...(streams ? ['import { decodeEvent, streamEncoding } from "./stream.ts";'] : []),
    "",
    ...(ir.snakeCase ? spellings(wire) : []),
    [
      "export const dialect = {",
      indent(
        hardline,
        lines(
          `id: ${JSON.stringify(ir.id)},`,
          `operation: ${JSON.stringify(ir.operation)},`,
          ir.frames.type === "sse"
            ? `framing: { type: "sse", eventName: ${literalText(ir.frames.eventName)}, terminator: ${literalText(ir.frames.terminator)} },`
            : ir.frames.type === "sse_text"
              ? `framing: { type: "sse_text", errorEvent: ${JSON.stringify(ir.frames.errorEvent)} },`
              : `framing: { type: ${JSON.stringify(ir.frames.type)} },`,
          [
            "call: {",
            indent(
              hardline,
              lines(
                'method: "POST",',
                callPath(ir.call),
                ...(ir.call.byName.length === 0
                  ? []
                  : [["otherPaths: ", literal(ir.call.byName.map((one) => one.path.replace(/\{model[^}]*\}/g, "{model}"))), ","]]),
                ["headers: ", literal(ir.call.headers), ","],
                ...(ir.call.maxInputs === null ? [] : [`maxInputs: ${ir.call.maxInputs},`]),
                ...(ir.call.follow === null ? [] : [["follow: ", literal(ir.call.follow), ","]]),
              ),
            ),
            hardline,
            "},",
          ],
          ["ingress: ", routes(ir.ingress), ","],
          ["keyHeaders: ", literal(ir.keys), ","],
          ...(ir.forwardHeaders.length === 0 ? [] : [["forwardHeaders: ", literal(ir.forwardHeaders), ","]]),
          ...(Object.keys(ir.abilityKeys).length === 0 ? [] : [["abilityKeys: ", literal(ir.abilityKeys), ","]]),
          ...(userPaths(ir).length === 0 ? [] : [["userPaths: ", literal(userPaths(ir)), ","]]),
          ...(ir.refers.length === 0 ? [] : [["refers: ", literal(ir.refers), ","]]),
          ...(ir.answerLimit === null
            ? []
            : [["answerLimit: { at: ", literal(ir.answerLimit.at), ", unless: ", literal(ir.answerLimit.unless), " },"]]),
          ...(ir.long === null ? [] : [["long: ", literal({ texts: ir.long.texts, data: ir.long.data }), ","]]),
          ...(ir.recurring.length === 0 ? [] : [["recurring: ", literal(ir.recurring.map(({ name }) => name)), ","]]),
          ...(measures === null ? [] : [["measuresTexts: (traits: Traits) => ", mark(measures.at, measures.formula.text), ","]]),
          ...(ir.limitHeaders === null ? [] : [["limitHeaders: ", literal(ir.limitHeaders), ","]]),
          ...(ir.multipart ? [["form: ", literal(formFields(wire, ir.types.request)), ","]] : []),
          ...(ir.bytes ? ["answersBytes: true,"] : []),
          ...(ir.snakeCase ? ["respell: (body: unknown) => respell(body, SNAKE_CASE, MAPS),"] : []),
          ...(ir.toolNames === null
            ? []
            : [[mark(ir.toolNames.at, `toolNames: { like: /${ir.toolNames.like}/, longest: ${ir.toolNames.longest} }`), ","]]),
          ...(ir.stored === null ? [] : [storedMember(ir.stored, ir.types.request)]),
          `modelField: ${literalText(ir.modelField)},`,
          "requestFields: REQUEST_FIELDS,",
          ...(ir.models === null ? [] : ["models,"]),
          ...(ir.defaultModel === null ? [] : [`defaultModel: ${JSON.stringify(ir.defaultModel)},`]),
          ...(option === null
            ? []
            : [
                [`usageOption: { path: ${JSON.stringify(option.path)}, value: true },`],
                ["isUsageOnly: (event: Wire.", ir.types.event, ") => ", mark(option.alone.at, option.alone.formula.text), ","],
              ]),
          `encodeRequest, decodeRequest, encodeResponse, decodeResponse,${streams ? " decodeEvent, streamEncoding," : ""}`,
          ...demandNames(ir).map((name) => `${name},`),
          ir.usage === null
            ? "readUsage: () => undefined,"
            : `readUsage: (body: Wire.${ir.types.response}) => some(${path("body", ir.usage.place, true)}, decodeUsage),`,
          ...(ir.usage === null || ir.usage.service === null ? [] : ["readService,"]),
          ...(wanted === undefined ? [] : [["told: { wanted: ", literal(wanted), ", validate: told },"]]),
          "errors: errorRules,",
          `readError, isError, encodeError,${framesErrors ? " encodeErrorFrame," : ""}`,
          `validate: { request, response${streams ? ", event" : ""} },`,
        ),
      ),
      hardline,
      `} satisfies ${kind};`,
    ],
    ...(ir.count === null ? [] : ["", countingModule(ir.count)]),
  );
}

/** Where the row of the canonical `user` reads it. */
function userPaths({ request }: DialectIr): readonly (readonly string[])[] {
  const row = request.rows.find(({ field, lost }) => field === "user" && lost === null);
  return row === undefined ? [] : [...(row.to === null ? [] : [row.to]), ...row.or];
}

function storedMember(stored: StoredTable, request: string): Code {
  const { id, prefix, follows, keep, input, items, output, reference, status, complete, inEvent, keptUpstream, upstreamPath } = stored;
  const names = { id, follows, keep, input, output, status, inEvent, keptUpstream };
  return [
    "stored: {",
    indent(
      hardline,
      lines(
        ...Object.entries(names).map(([member, { name }]) => `${member}: ${JSON.stringify(name)},`),
        ["items: (body: Wire.", request, "): readonly object[] => ", mark(items.at, items.formula.text), ","],
        ...Object.entries({ prefix, reference }).map(([member, text]) => `${member}: ${JSON.stringify(text)},`),
        ["complete: ", literal(complete), ","],
        ...(upstreamPath === null
          ? []
          : [`upstreamPath: (id: string) => \`${upstreamPath.replaceAll("{id}", "${encodeURIComponent(id)}")}\`,`]),
      ),
    ),
    hardline,
    "},",
  ];
}

function formFields(wire: WireSchema, request: string): FormFields {
  const fields = Object.entries(wire.defs[request]?.properties ?? {});
  const of = (...types: readonly string[]): string[] =>
    fields.filter(([, schema]) => [schema.type].flat().some((type) => type !== undefined && types.includes(type))).map(([name]) => name);
  return { numbers: of("number", "integer"), booleans: of("boolean"), lists: of("array") };
}

function callPath({ path, streamPath, byName }: DialectIr["call"]): Code {
  const usual = path === streamPath ? template(path) : `(stream ? ${template(streamPath)} : ${template(path)})`;
  const named = byName.map((one) => `/${one.like.replaceAll("/", "\\/")}/.test(model) ? ${template(one.path)} : `).join("");
  const parameters = path === streamPath ? (byName.length > 0 || path.includes("{model") ? "model" : "") : "model, stream";
  return `path: (${parameters}) => ${named}${usual},`;
}

/** A path as an expression over `model`. */
function template(text: string): string {
  // `{model in models}`: a name that may say its collection already. `{model as segments}`: one whose slashes stay.
  const filled = text.replace(
    /\{model(?: in (\w+)| as (segments))?\}/g,
    (_, collection: string | undefined, segments: string | undefined) =>
      collection !== undefined
        ? `\${resourceName(model, ${JSON.stringify(collection)})}`
        : segments !== undefined
          ? "${segments(model)}"
          : "${encodeURIComponent(model)}",
  );
  return filled === text ? JSON.stringify(text) : `\`${filled}\``;
}

const routes = (ingress: DialectIr["ingress"]): Code =>
  literal(ingress.map((one) => ({ method: "POST", path: one.path, stream: one.stream ?? undefined })));

function countingModule({ path, ingress, fields, missing, inside, bare, tokens }: CountTable): Code {
  return [
    "export const counting = countingDialect(dialect, {",
    indent(
      hardline,
      lines(
        `path: (${path.includes("{model") ? "model" : ""}) => ${template(path)},`,
        ["ingress: ", routes(ingress), ","],
        ["fields: ", literal(fields), ","],
        ["missing: ", literal(missing), ","],
        ...(inside.length === 0 ? [] : [["inside: [", indent(hardline, lines(...inside.map(countPlace))), hardline, "],"]]),
        ...(bare ? ["bare: true,"] : []),
        `tokens: ${JSON.stringify(tokens)},`,
      ),
    ),
    hardline,
    "});",
  ];
}

function countPlace({ at, base64, model, speaks, missing }: CountPlace): Code {
  return [
    "{ at: ",
    literal(at),
    ...(base64 ? [", base64: true"] : []),
    ...(model === null ? [] : [`, model: (model) => ({ model: \`${model.replaceAll("{model}", "${model}")}\` })`]),
    ...(speaks === null ? [] : [`, of: ${dialectName(speaks.name)}`]),
    ...(Object.keys(missing).length === 0 ? [] : [", missing: ", literal(missing)]),
    " },",
  ];
}

/** What another dialect is called where it is imported. */
const dialectName = (id: string): string => `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Dialect`;

const literalText = (value: string | null): string => (value === null ? "undefined" : JSON.stringify(value));
const separate = (parts: readonly Code[]): Code => lines(...parts.flatMap((part, i): Code[] => (i === 0 ? [part] : ["", part])));
