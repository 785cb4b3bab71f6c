// Merged sections → Config: short forms written out, units as integers, references parsed. Assumes nothing about the shape:
// what has the wrong type was reported by the schema and is passed over here. Looks nothing up; plan-routes.ts does.

import { ABILITIES, type Ability, GOOGLE_SCOPES } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { Diagnostic } from "../contract/diagnostic.ts";
import { OPERATIONS } from "../contract/operation.ts";
import { HTTP_METHODS, type PassedPath, type Template } from "../contract/plan.ts";
import { diagnostic } from "../source/codes.ts";
import { type Cell, childOf, entriesOf, integerOf, itemsOf, keySpan, measured, type Report, textOf, valueSpan } from "./cell.ts";
import { cellForm } from "./cell-form.ts";
import {
  type Config,
  type ConfigAuth,
  type ConfigCredentials,
  type ConfigModel,
  type ConfigProvider,
  type ConfigWire,
  CREDENTIAL_PARTS,
  type CredentialPart,
  DEFAULT_SERVER,
  type Located,
  NO_FAULTS,
} from "./config.ts";
import { readAccess } from "./read-access.ts";
import { readBudgetsSection, readLimitsSection } from "./read-gate.ts";
import { located, readFaults, readGroup } from "./read-groups.ts";
import { readHedge } from "./read-hedge.ts";
import { readMedia } from "./read-media.ts";
import { readPrice } from "./read-price.ts";
import { readRouting } from "./read-routing.ts";
import { readStorage } from "./read-storage.ts";
import { literalOr, readTemplate, refuseWrittenKey } from "./read-template.ts";
import { holdsPassword } from "./storage-url.ts";
import { durationMs, picoUsd, sizeBytes } from "./units.ts";

export type Sections = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

const UNKNOWN_FIELDS: readonly string[] = ["keep", "warn", "strip", "reject"];
/** Headers whose value is a key. */
const KEY_HEADER = /(^|-)(authorization|api-?key|token|secret|password)$/i;

export function readConfig(file: string, sections: Sections): { readonly config: Config; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, cell, message, help) => {
    const at = valueSpan(cell);
    diagnostics.push(at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: cell.yaml.source.file, message, help }));
  };
  const section = (name: string) => sections.get(name) ?? new Map<string, Cell>();
  const server = section("server");
  const faults = readFaults((name) => section("sandbox").get(name), NO_FAULTS, report);
  const [host, port] = [server.get("host"), server.get("port")];
  const config: Config = {
    file,
    server: {
      host: literalOr(readTemplate(host, report), DEFAULT_SERVER.host),
      port: typeof port?.value === "number" ? port.value : (readTemplate(port, report)?.value ?? DEFAULT_SERVER.port),
      bodyLimitBytes: measured(server.get("body_limit"), sizeBytes, report) ?? DEFAULT_SERVER.bodyLimitBytes,
      drainMs: measured(server.get("drain"), durationMs, report) ?? DEFAULT_SERVER.drainMs,
    },
    serverPlaces: { host: host ? valueSpan(host) : null, port: port ? valueSpan(port) : null },
    providers: mapEntries(section("providers"), (id, cell) => readProvider(id, cell, report)),
    groups: mapEntries(section("models"), (name, cell) => readGroup(name, cell, faults, report)),
    aliases: mapEntries(section("aliases"), (name, cell) => ({
      name,
      at: keySpan(cell),
      target: { value: textOf(cell) ?? "", at: valueSpan(cell) },
    })),
    routing: readRouting(section("routing"), report),
    hedge: readHedge(section("routing").get("hedge"), report),
    storage: readStorage(section("storage"), report),
    media: readMedia(section("media"), report),
    telemetry: section("telemetry").get("metrics")?.value === true ? { metrics: true } : undefined,
    access: sections.has("auth") ? readAccess(section("auth"), report) : undefined,
    limits: sections.has("limits") ? readLimitsSection(section("limits"), report) : undefined,
    budgets: sections.has("budgets") ? readBudgetsSection(section("budgets"), report) : undefined,
  };
  return { config, diagnostics };
}

function mapEntries<T>(cells: ReadonlyMap<string, Cell>, read: (name: string, cell: Cell) => T): ReadonlyMap<string, T> {
  return new Map([...cells].map(([name, cell]) => [name, read(name, cell)] as const));
}

function readProvider(id: string, cell: Cell, report: Report): ConfigProvider {
  const headers = new Map<string, Located<Template>>();
  for (const [name, header] of entriesOf(childOf(cell, "headers"))) {
    const template = readTemplate(header, report);
    if (!template) continue;
    if (KEY_HEADER.test(name)) refuseWrittenKey(template.value, header, `the header "${name}"`, report);
    headers.set(name.toLowerCase(), template);
  }
  const dialect = childOf(cell, "dialect");
  const dialectId = textOf(dialect);
  const unknownFields = textOf(childOf(cell, "unknown_fields"));
  return {
    id,
    at: keySpan(cell),
    like: located(childOf(cell, "like")),
    apiKey: readKey(cell, `providers.${id}`, report),
    credentials: readCredentials(childOf(cell, "credentials"), id, report),
    baseUrl: readAddress(cell, `providers.${id}`, report),
    settings: readSettings(childOf(cell, "settings"), report),
    headers,
    dialect: dialect && dialectId !== undefined ? { value: dialectId, at: valueSpan(dialect) } : undefined,
    also: readWires(childOf(cell, "also"), `providers.${id}.also`, report),
    auth: readAuth(childOf(cell, "auth"), report),
    models: new Map(entriesOf(childOf(cell, "models")).map(([model, below]) => [model, readModel(model, below, report)] as const)),
    // Membership was just asked.
    unknownFields:
      unknownFields !== undefined && UNKNOWN_FIELDS.includes(unknownFields)
        ? (unknownFields as ConfigProvider["unknownFields"])
        : undefined,
    passedPaths: entriesOf(childOf(cell, "passthrough")).map(([path, below]) => readPassedPath(path, below, report)),
  };
}

function readKey(cell: Cell, where: string, report: Report): Located<Template> | undefined {
  const at = childOf(cell, "api_key");
  const key = readTemplate(at, report);
  if (key && at) refuseWrittenKey(key.value, at, `${where}.api_key`, report);
  return key;
}

function readAddress(cell: Cell, where: string, report: Report): Located<Template> | undefined {
  const at = childOf(cell, "base_url");
  if (at && holdsPassword(textOf(at) ?? "")) report("SB253", at, `${where}.base_url holds a password`);
  return readTemplate(at, report);
}

/** A list of names, or names with what differs. */
function readWires(cell: Cell | undefined, where: string, report: Report): readonly ConfigWire[] {
  const listed = itemsOf(cell).flatMap((item): ConfigWire[] => {
    const value = textOf(item);
    return value === undefined ? [] : [{ value, at: valueSpan(item) }];
  });
  const mapped = entriesOf(cell).map(([value, below]): ConfigWire => {
    const own = `${where}.${value}`;
    return {
      value,
      at: keySpan(below),
      baseUrl: readAddress(below, own, report),
      path: textOf(childOf(below, "path")),
      auth: readAuth(childOf(below, "auth"), report),
      apiKey: readKey(below, own, report),
    };
  });
  return [...listed, ...mapped];
}

/** `[GET, POST]`, or `{ methods, cost_per_request }`. */
function readPassedPath(path: string, cell: Cell, report: Report): Located<PassedPath> {
  const list = childOf(cell, "methods") ?? cell;
  const named = itemsOf(list).map(({ value }) => value);
  const costCell = childOf(cell, "cost_per_request");
  const cost = costCell && (typeof costCell.value === "string" || typeof costCell.value === "number") ? picoUsd(costCell.value) : undefined;
  if (costCell && cost?.ok === false) report("SB205", costCell, cost.problem);
  return {
    value: {
      path,
      methods: HTTP_METHODS.filter((method) => named.includes(method)),
      ...(cost?.ok === true ? { costPerRequest: cost.value } : {}),
    },
    at: keySpan(cell),
  };
}

function readSettings(cell: Cell | undefined, report: Report): ReadonlyMap<string, Located<Template>> {
  return new Map(
    entriesOf(cell).flatMap(([name, below]) => {
      const text: Located<Template> | undefined =
        typeof below.value === "number"
          ? { value: [{ type: "text", text: String(below.value) }], at: valueSpan(below) }
          : readTemplate(below, report);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

const SECRET_PARTS: readonly CredentialPart[] = ["secret_access_key", "session_token", "client_secret"];

function readCredentials(cell: Cell | undefined, id: string, report: Report): Located<ConfigCredentials> | undefined {
  if (!cell) return undefined;
  const at = valueSpan(cell);
  if (cell.value === "default") return { value: { type: "machine" }, at };
  if (textOf(cell) !== undefined) {
    const text = readTemplate(cell, report);
    // A path is no secret, the file's text is.
    if (text && /^\s*\{/.test(textOf(cell) ?? "")) refuseWrittenKey(text.value, cell, `providers.${id}.credentials`, report);
    return text && { value: { type: "text", text: text.value }, at };
  }
  const parts = new Map<CredentialPart, Located<Template>>();
  for (const part of CREDENTIAL_PARTS) {
    const below = childOf(cell, part);
    const template = readTemplate(below, report);
    if (!below || !template) continue;
    if (SECRET_PARTS.includes(part)) refuseWrittenKey(template.value, below, `providers.${id}.credentials.${part}`, report);
    parts.set(part, template);
  }
  return { value: { type: "parts", parts }, at };
}

function readAuth(cell: Cell | undefined, report: Report): Located<ConfigAuth> | undefined {
  if (!cell) return undefined;
  const at = valueSpan(cell);
  if (cell.value === "none" || cell.value === "bearer") return { value: cell.value === "none" ? { type: "none" } : { type: "bearer" }, at };
  const [header, param] = [textOf(childOf(cell, "header")), textOf(childOf(cell, "query"))];
  if (header !== undefined) return { value: { type: "header", header: header.toLowerCase() }, at };
  if (param !== undefined) return { value: { type: "query", param }, at };
  const [aws, google, entra] = [childOf(cell, "aws_sigv4"), childOf(cell, "google"), childOf(cell, "azure_entra")];
  const region = readTemplate(childOf(aws, "region"), report);
  if (aws && region) return { value: { type: "aws_sigv4", service: textOf(childOf(aws, "service")) ?? "", region: region.value }, at };
  const scopes = itemsOf(childOf(google, "scopes")).flatMap((item) => textOf(item) ?? []);
  if (google) return { value: { type: "google", scopes: scopes.length > 0 ? scopes : GOOGLE_SCOPES }, at };
  const scope = textOf(childOf(entra, "scope"));
  return scope === undefined ? undefined : { value: { type: "azure_entra", scope }, at };
}

function readModel(id: string, cell: Cell, report: Report): ConfigModel {
  const [price, free, supports] = [childOf(cell, "price"), childOf(cell, "free"), childOf(cell, "supports")];
  const operation = childOf(cell, "operation");
  if (price && free?.value === true) report("SB403", free, `"${id}" has a price and says \`free: true\``);
  return {
    id,
    at: keySpan(cell),
    baseModel: located(childOf(cell, "base_model")),
    context: integerOf(childOf(cell, "context")),
    maxOutput: integerOf(childOf(cell, "max_output")),
    maxInputs: integerOf(childOf(cell, "max_inputs")),
    supports:
      supports &&
      itemsOf(supports)
        .map(({ value }) => value)
        .filter(isAbility),
    operations: operation && OPERATIONS.filter((one) => [operation.value].flat().includes(one)),
    free: typeof free?.value === "boolean" ? free.value : undefined,
    price: price && readPrice(cellForm(report), price),
    hasPrice: price !== undefined,
    traits: entriesOf(childOf(cell, "traits")).flatMap(([name, trait]) =>
      isTrait(trait.value) ? [{ name, value: trait.value, at: keySpan(trait) }] : [],
    ),
  };
}

const isAbility = (value: unknown): value is Ability => ABILITIES.some((ability) => ability === value);
const isTrait = (value: unknown): value is Traits[string] =>
  ["string", "number", "boolean"].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === "string"));
