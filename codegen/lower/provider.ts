// providers/*.yaml (+ its prices) → ProviderIr: the dialect's traits and rows with the provider's differences laid over them.

import { ABILITIES, type Ability, type AuthScheme, type CatalogModel, type ModelFamily } from "../../src/contract/catalog.ts";
import type { Traits } from "../../src/contract/context.ts";
import { FAILURE_KINDS } from "../../src/contract/failure.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import type { DialectIr, Row } from "../ir/dialect.ts";
import type { ProviderIr } from "../ir/provider.ts";
import { child, entriesOf, itemsOf, type Entry, type Node, plain, textOf } from "../parse/node.ts";
import { ruleOf } from "./dialect.ts";
import type { Findings } from "./findings.ts";
import type { PricedModel } from "./pricing.ts";
import { rowsOf } from "./table.ts";

export function provider(node: Node, file: string, dialects: readonly DialectIr[], prices: ReadonlyMap<string, PricedModel>, findings: Findings): ProviderIr | null {
  const id = textOf(child(node, "provider")) ?? "";
  const speaks = child(node, "dialect");
  const dialect = dialects.find((one) => one.id === textOf(speaks));
  if (dialect === undefined) {
    const name = textOf(speaks) ?? "";
    findings.error("SB229", (speaks ?? node).at, `there is no dialect "${name}"`, didYouMean(name, dialects.map((one) => one.id)));
    return null;
  }
  const expectedFile = file.split("/").at(-1)?.replace(/\.yaml$/, "");
  if (id !== expectedFile) findings.error("SB420", (child(node, "provider") ?? node).at, `the provider is called "${id}" and its file "${expectedFile ?? ""}"`, "give both the same name");
  const traits = (at: Node | undefined): Traits => traitsOf(at, dialect, findings);
  const families = itemsOf(child(node, "families")).map((family): ModelFamily => ({
    match: itemsOf(child(family, "match")).map((glob) => textOf(glob) ?? ""),
    ...optional("traits", child(family, "traits"), traits),
    ...optional("supports", child(family, "supports"), abilities),
    ...optional("context", child(family, "context"), number),
    ...optional("maxOutput", child(family, "max_output"), number),
  }));
  const params = entriesOf(child(node, "params"));
  const errors = itemsOf(child(node, "errors")).map((item) => {
    const is = textOf(child(item, "is")) ?? "";
    if (!(FAILURE_KINDS as readonly string[]).includes(is)) findings.error("SB318", (child(item, "is") ?? item).at, `"${is}" is not a kind of failure`, didYouMean(is, FAILURE_KINDS));
    return { rule: ruleOf(item), at: item.at };
  });
  const models = entriesOf(child(node, "models")).map((entry) => model(entry, id, families, prices, traits, findings));
  for (const [name, priced] of prices) {
    const known = models.some((one) => one.id === name) || families.some((family) => family.match.includes(name));
    if (!known) findings.error("SB405", priced.entry.keyAt, `a price for "${name}", which provider "${id}" does not have`, didYouMean(name, models.map((one) => one.id)));
  }
  const status = textOf(child(node, "status"));
  return {
    file,
    at: node.at,
    data: {
      id,
      name: textOf(child(node, "name")) ?? id,
      dialect: dialect.id,
      baseUrl: textOf(child(node, "base_url")) ?? "",
      auth: auth(child(node, "auth")),
      headers: Object.fromEntries(entriesOf(child(node, "headers")).map((entry) => [entry.key, textOf(entry.value) ?? ""])),
      traits: traits(child(node, "traits")),
      families,
      models: Object.fromEntries(models.map((one) => [one.id, one])),
      passthrough: textOf(child(node, "passthrough")) === "true",
      unknownFields: unknownFields(textOf(child(node, "unknown_fields"))),
      ...(status === "deprecated" || status === "retired" ? { status } : {}),
    },
    rows: params.length === 0 ? null : overlaid(dialect, params, findings),
    errors,
  };
}

function optional<K extends string, T>(name: K, node: Node | undefined, read: (node: Node) => T): { [key in K]?: T } {
  return node === undefined ? {} : ({ [name]: read(node) } as { [key in K]?: T }); // one key, as named
}
const number = (node: Node): number => Number(textOf(node));
const abilities = (node: Node): readonly Ability[] => ABILITIES.filter((one) => itemsOf(node).some((item) => textOf(item) === one));
const unknownFields = (text: string | undefined): "keep" | "warn" | "strip" | "reject" => (text === "warn" || text === "strip" || text === "reject" ? text : "keep");

function model(entry: Entry, provider: string, families: readonly ModelFamily[], prices: ReadonlyMap<string, PricedModel>, traits: (at: Node | undefined) => Traits, findings: Findings): CatalogModel {
  const { value } = entry;
  const status = textOf(child(value, "status"));
  const free = textOf(child(value, "free")) === "true";
  const price = prices.get(entry.key)?.price;
  if (price === undefined && !free && status !== "retired") {
    findings.error("SB401", entry.keyAt, `"${provider}/${entry.key}" has no price`, `add it to schema/pricing/${provider}.yaml, or say free: true`);
  }
  if (price !== undefined && free) findings.error("SB403", entry.keyAt, `"${provider}/${entry.key}" has a price and is free`);
  const own = families.filter((family) => family.match.some((glob) => globMatches(glob, entry.key)));
  const last = <T>(pick: (family: ModelFamily) => T | undefined): T | undefined => own.reduce<T | undefined>((found, family) => pick(family) ?? found, undefined);
  const supports = child(value, "supports");
  const context = child(value, "context");
  const maxOutput = child(value, "max_output");
  const successor = textOf(child(value, "successor"));
  return {
    id: entry.key,
    ...withValue("context", context === undefined ? last((family) => family.context) : number(context)),
    ...withValue("maxOutput", maxOutput === undefined ? last((family) => family.maxOutput) : number(maxOutput)),
    supports: supports === undefined ? (last((family) => family.supports) ?? []) : abilities(supports),
    traits: traits(child(value, "traits")),
    ...withValue("price", price),
    ...(free ? { free: true as const } : {}),
    ...(status === "deprecated" || status === "retired" ? { status } : {}),
    ...withValue("successor", successor),
  };
}

const withValue = <K extends string, T>(name: K, value: T | undefined): { [key in K]?: T } => (value === undefined ? {} : ({ [name]: value } as { [key in K]?: T })); // as above

/** `*` stands for any text. */
function globMatches(glob: string, text: string): boolean {
  const pattern = glob.split("*").map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`).test(text);
}

function traitsOf(node: Node | undefined, dialect: DialectIr, findings: Findings): Traits {
  const out: { [name: string]: Traits[string] } = {};
  for (const entry of entriesOf(node)) {
    const declared = dialect.traits.find((one) => one.name === entry.key);
    if (declared === undefined) {
      findings.error("SB232", entry.keyAt, `dialect "${dialect.id}" has no trait "${entry.key}"`, didYouMean(entry.key, dialect.traits.map((one) => one.name)));
      continue;
    }
    const value = plain(entry.value);
    const words = declared.type === "enum" ? [value] : declared.type === "list" && Array.isArray(value) ? value : [];
    const wrong = words.find((word) => declared.values.length > 0 && !declared.values.includes(String(word)));
    const fits = declared.type === "list" ? Array.isArray(value) : declared.type === "enum" ? typeof value === "string" : typeof value === declared.type || declared.fallback === undefined;
    if (!fits) findings.error("SB232", entry.value.at, `trait "${entry.key}" is ${declared.type === "list" ? "a list" : `a ${declared.type}`}`, declared.about);
    else if (wrong !== undefined) findings.error("SB232", entry.value.at, `trait "${entry.key}" has no value "${String(wrong)}"`, didYouMean(String(wrong), declared.values) ?? `values: ${declared.values.join(", ")}`);
    out[entry.key] = value as Traits[string]; // checked above
  }
  return out;
}

function auth(node: Node | undefined): AuthScheme {
  const env = (at: Node | undefined): string[] => itemsOf(at).map((item) => (textOf(item) ?? "").replace(/^\$\{(\w+)\}$/, "$1"));
  if (child(node, "bearer") !== undefined) return { type: "bearer", env: env(child(node, "bearer")) };
  if (child(node, "header") !== undefined) return { type: "header", header: textOf(child(node, "header")) ?? "", env: env(child(node, "key")) };
  if (child(node, "query") !== undefined) return { type: "query", param: textOf(child(node, "query")) ?? "", env: env(child(node, "key")) };
  return { type: "none" };
}

/** A provider's row changes what it names of the dialect's row and keeps the rest; a word (drop, reject, same) replaces it. */
function overlaid(dialect: DialectIr, params: readonly Entry[], findings: Findings): Row[] {
  const fields = [...new Set(dialect.request.rows.map((row) => row.field))];
  for (const entry of params) {
    if (!fields.includes(entry.key)) findings.error("SB309", entry.keyAt, `ChatRequest has no field "${entry.key}"`, didYouMean(entry.key, fields));
  }
  return fields.flatMap((field) => {
    const base = dialect.request.rows.filter((row) => row.field === field);
    const entry = params.find((one) => one.key === field);
    if (entry === undefined) return base;
    const rows = rowsOf(entry, findings);
    const [first] = base;
    if (rows.length !== 1 || first === undefined || first.lost !== null || entry.value.kind !== "map" || rows[0]?.lost !== null) return rows;
    const given = new Set(entry.value.entries.map((one) => one.key));
    const own = rows[0];
    return [
      {
        ...first,
        at: own.at,
        ...(given.has("to") ? { to: own.to, toAt: own.toAt, encode: own.encode } : {}),
        ...(given.has("or") ? { or: own.or } : {}),
        ...(given.has("encode") ? { encode: own.encode } : {}),
        ...(given.has("clamp") ? { clamp: own.clamp } : {}),
        ...(given.has("values") ? { values: own.values } : {}),
        ...(given.has("when") ? { when: own.when } : {}),
        ...(given.has("else") ? { otherwise: own.otherwise } : {}),
        ...(given.has("default") ? { fallback: own.fallback } : {}),
      },
    ];
  });
}
