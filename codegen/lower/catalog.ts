// providers/*.yaml (+ its prices) → the catalogue's entry: what planning routes needs of a provider. Its rows and error rules are provider.ts's.

import { keepingMs } from "../../src/config/units.ts";
import { matchesGlob } from "../../src/config/upstream-model.ts";
import {
  ABILITIES,
  type Ability,
  type AuthScheme,
  type BodyEdit,
  type CatalogLookup,
  type CatalogModel,
  type CatalogProvider,
  type CatalogWire,
  GOOGLE_SCOPES,
  type ModelFamily,
} from "../../src/contract/catalog.ts";
import type { Traits } from "../../src/contract/context.ts";
import { OPERATIONS, type Operation } from "../../src/contract/operation.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, plain, textOf } from "../parse/node.ts";
import { nativeBatches, type Protocols } from "./batches.ts";
import type { Findings } from "./findings.ts";
import type { PricedModel } from "./pricing.ts";
import { checkAddresses, settingsOf } from "./settings.ts";
import type { DeclaredDialect } from "./traits.ts";

/** Null when the dialect is unknown, which is reported. */
export function catalogProvider(
  node: Node,
  file: string,
  dialects: readonly DeclaredDialect[],
  prices: ReadonlyMap<string, PricedModel>,
  findings: Findings,
  /** Files of all providers, by id. */
  others: ReadonlyMap<string, Node>,
  protocols: Protocols,
): CatalogProvider | null {
  const id = textOf(child(node, "provider")) ?? "";
  const speaks = child(node, "dialect");
  const dialect = dialects.find((one) => one.id === textOf(speaks));
  if (dialect === undefined) {
    const name = textOf(speaks) ?? "";
    findings.error(
      "SB229",
      (speaks ?? node).at,
      `there is no dialect "${name}"`,
      didYouMean(
        name,
        dialects.map((one) => one.id),
      ),
    );
    return null;
  }
  const expectedFile = file
    .split("/")
    .at(-1)
    ?.replace(/\.yaml$/, "");
  if (id !== expectedFile)
    findings.error(
      "SB420",
      (child(node, "provider") ?? node).at,
      `the provider is called "${id}" and its file "${expectedFile ?? ""}"`,
      "give both the same name",
    );
  const wires = alsoOf(child(node, "also"), dialect, dialects, findings);
  const spoken = [dialect, ...wires.map((one) => one.dialect)];
  const traits = (at: Node | undefined): Traits => traitsOf(at, spoken, findings);
  const own = itemsOf(child(node, "families")).map((family) => ({ family, of: spoken }));
  const families = [...familiesOfOthers(node, dialects, others, findings), ...own].map(
    ({ family, of }): ModelFamily => ({
      match: itemsOf(child(family, "match")).map((glob) => textOf(glob) ?? ""),
      ...optional("traits", child(family, "traits"), (at) => traitsOf(at, of, findings)),
      ...optional("supports", child(family, "supports"), abilities),
      ...optional("context", child(family, "context"), number),
      ...optional("maxOutput", child(family, "max_output"), number),
      ...optional("maxInputs", child(family, "max_inputs"), number),
      ...optional("operations", child(family, "operation"), operations),
      ...optional("countsTokens", child(family, "count_tokens"), isTrue),
      ...(of === spoken ? servedBy(family, spoken, findings) : {}),
    }),
  );
  const models = entriesOf(child(node, "models")).map((entry) => model(entry, id, families, prices, spoken, findings));
  for (const [name, priced] of prices) {
    const known = models.some((one) => one.id === name) || families.some((family) => family.match.includes(name));
    if (!known)
      findings.error(
        "SB405",
        priced.entry.keyAt,
        `a price for "${name}", which provider "${id}" does not have`,
        didYouMean(
          name,
          models.map((one) => one.id),
        ),
      );
  }
  const status = textOf(child(node, "status"));
  const settings = settingsOf(node, findings);
  checkAddresses(node, settings ?? {}, findings);
  return {
    id,
    name: textOf(child(node, "name")) ?? id,
    dialect: dialect.id,
    ...(wires.length === 0
      ? {}
      : { also: Object.fromEntries(wires.map((one) => [one.dialect.id, wireOf(one.node, one.dialect, findings)] as const)) }),
    baseUrl: textOf(child(node, "base_url")) ?? "",
    ...paths(node),
    ...optional("query", child(node, "query"), texts),
    ...withValue("settings", settings),
    ...optional("body", child(node, "body"), bodyEdit),
    auth: auth(child(node, "auth")),
    headers: texts(child(node, "headers")),
    traits: traits(child(node, "traits")),
    families,
    models: Object.fromEntries(models.map((one) => [one.id, one])),
    passthrough: textOf(child(node, "passthrough")) === "true",
    unknownFields: unknownFields(textOf(child(node, "unknown_fields"))),
    ...(textOf(child(node, "unlisted_models")) === "free" ? { unlistedModels: "free" as const } : {}),
    ...withValue(
      "batches",
      nativeBatches(
        child(node, "batches"),
        protocols,
        { spoken: spoken.map((one) => one.id), models: models.map((one) => one.id) },
        findings,
      ),
    ),
    ...optional("batchesLeft", child(child(node, "batches"), "left"), (at) => textOf(at) ?? ""),
    ...optional("lookups", child(node, "lookups"), (at) => itemsOf(at).map(lookup)),
    ...(textOf(child(node, "count_tokens")) === "true" ? { countsTokens: true as const } : {}),
    ...(status === "deprecated" || status === "retired" ? { status } : {}),
    ...optional("retired", child(node, "retired"), (at) => textOf(at) ?? ""),
    ...optional("successor", child(node, "successor"), (at) => textOf(at) ?? ""),
  };
}

function lookup(node: Node): CatalogLookup {
  const after = textOf(child(node, "after"));
  const keep = keepingMs(textOf(child(node, "keep")) ?? "");
  if (!keep.ok) throw new Error(keep.problem); // by the schema it is a duration
  return {
    match: itemsOf(child(node, "match")).map((glob) => textOf(glob) ?? ""),
    baseUrl: textOf(child(node, "base_url")) ?? "",
    path: textOf(child(node, "path")) ?? "",
    at: (textOf(child(node, "at")) ?? "").split("."),
    ...withValue("after", after),
    keepMs: keep.value,
  };
}

function optional<K extends string, T>(name: K, node: Node | undefined, read: (node: Node) => T): { [key in K]?: T } {
  return node === undefined ? {} : ({ [name]: read(node) } as { [key in K]?: T }); // one key, as named
}
const texts = (node: Node | undefined): Record<string, string> =>
  Object.fromEntries(entriesOf(node).map((entry) => [entry.key, textOf(entry.value) ?? ""]));
const paths = (node: Node | undefined): Pick<CatalogWire, "path" | "streamPath"> => ({
  ...withValue("path", textOf(child(node, "path"))),
  ...withValue("streamPath", textOf(child(node, "stream_path"))),
});
const isTrue = (node: Node): boolean => textOf(node) === "true";
const number = (node: Node): number => Number(textOf(node));
const abilities = (node: Node): readonly Ability[] => ABILITIES.filter((one) => itemsOf(node).some((item) => textOf(item) === one));
const unknownFields = (text: string | undefined): "keep" | "warn" | "strip" | "reject" =>
  text === "warn" || text === "strip" || text === "reject" ? text : "keep";

function model(
  entry: Entry,
  provider: string,
  families: readonly ModelFamily[],
  prices: ReadonlyMap<string, PricedModel>,
  spoken: readonly DeclaredDialect[],
  findings: Findings,
): CatalogModel {
  const { value } = entry;
  const status = textOf(child(value, "status"));
  const free = textOf(child(value, "free")) === "true";
  const price = prices.get(entry.key)?.price;
  const unknown = textOf(child(value, "price")) === "unknown";
  if (price !== undefined && unknown) findings.error("SB403", entry.keyAt, `"${provider}/${entry.key}" has a price, said to be unknown`);
  if (price === undefined && !free && !unknown && status !== "retired") {
    findings.error(
      "SB401",
      entry.keyAt,
      `"${provider}/${entry.key}" has no price`,
      `add it to schema/pricing/${provider}.yaml, or say free: true or price: unknown`,
    );
  }
  if (price !== undefined && free) findings.error("SB403", entry.keyAt, `"${provider}/${entry.key}" has a price and is free`);
  const own = families.filter((family) => family.match.some((glob) => matchesGlob(glob, entry.key)));
  const last = <T>(pick: (family: ModelFamily) => T | undefined): T | undefined =>
    own.reduce<T | undefined>((found, family) => pick(family) ?? found, undefined);
  const supports = child(value, "supports");
  const context = child(value, "context");
  const maxOutput = child(value, "max_output");
  const successor = textOf(child(value, "successor"));
  return {
    id: entry.key,
    ...withValue("context", context === undefined ? last((family) => family.context) : number(context)),
    ...withValue("maxOutput", maxOutput === undefined ? last((family) => family.maxOutput) : number(maxOutput)),
    ...optional("maxInputs", child(value, "max_inputs"), number),
    supports: supports === undefined ? (last((family) => family.supports) ?? []) : abilities(supports),
    ...optional("operations", child(value, "operation"), operations),
    ...optional("countsTokens", child(value, "count_tokens"), isTrue),
    ...servedBy(value, spoken, findings),
    traits: traitsOf(child(value, "traits"), spoken, findings),
    ...withValue("price", price),
    ...(free ? { free: true as const } : {}),
    ...(status === "deprecated" || status === "retired" ? { status } : {}),
    ...withValue("successor", successor),
  };
}

const withValue = <K extends string, T>(name: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]?: T }); // as above

const operations = (node: Node): readonly Operation[] => OPERATIONS.filter((one) => itemsOf(node).some((item) => textOf(item) === one));

interface Also {
  readonly dialect: DeclaredDialect;
  readonly node: Node | undefined;
}

/** The other dialects of a provider. */
function alsoOf(node: Node | undefined, first: DeclaredDialect, dialects: readonly DeclaredDialect[], findings: Findings): Also[] {
  const named =
    node?.kind === "map"
      ? node.entries.map((entry) => ({ id: entry.key, at: entry.keyAt, node: entry.value }))
      : itemsOf(node).map((item) => ({ id: textOf(item) ?? "", at: item.at, node: undefined }));
  const found: Also[] = [];
  for (const one of named) {
    const dialect = dialects.find(({ id }) => id === one.id);
    const isListed = [first, ...found.map((other) => other.dialect)].some((other) => other.id === one.id);
    if (dialect === undefined)
      findings.error(
        "SB229",
        one.at,
        `there is no dialect "${one.id}"`,
        didYouMean(
          one.id,
          dialects.map(({ id }) => id),
        ),
      );
    else if (isListed) findings.error("SB234", one.at, `"${one.id}" is listed twice`, "keep one of them");
    else found.push({ dialect, node: one.node });
  }
  return found;
}

const bodyEdit = (node: Node): BodyEdit => ({
  set: Object.fromEntries(entriesOf(child(node, "set")).map(({ key, value }) => [key, plain(value) as string | number | boolean])), // by the schema
  without: itemsOf(child(node, "without")).map((one) => textOf(one) ?? ""),
});

/** Their traits are those of the dialects spoken there; which of them serves a model is for each provider to say. */
function familiesOfOthers(
  node: Node,
  dialects: readonly DeclaredDialect[],
  others: ReadonlyMap<string, Node>,
  findings: Findings,
): { readonly family: Node; readonly of: readonly DeclaredDialect[] }[] {
  return itemsOf(child(node, "families_of")).flatMap((name) => {
    const other = others.get(textOf(name) ?? "");
    if (other === undefined) {
      findings.error("SB422", name.at, `there is no provider "${textOf(name) ?? ""}"`, didYouMean(textOf(name) ?? "", [...others.keys()]));
      return [];
    }
    const also = child(other, "also");
    const ids = [textOf(child(other, "dialect")), ...entriesOf(also).map(({ key }) => key), ...itemsOf(also).map(textOf)];
    const of = dialects.filter(({ id }) => ids.includes(id));
    return itemsOf(child(other, "families")).map((family) => ({ family, of }));
  });
}

function wireOf(node: Node | undefined, dialect: DeclaredDialect, findings: Findings): CatalogWire {
  const passthrough = textOf(child(node, "passthrough"));
  return {
    ...paths(node),
    ...withValue("baseUrl", textOf(child(node, "base_url"))?.replace(/\/+$/, "")),
    ...optional("auth", child(node, "auth"), auth),
    ...optional("traits", child(node, "traits"), (at) => traitsOf(at, [dialect], findings)),
    ...optional("query", child(node, "query"), texts),
    ...optional("body", child(node, "body"), bodyEdit),
    ...optional("headers", child(node, "headers"), texts),
    ...optional("countHeaders", child(node, "count_headers"), texts),
    passthrough: passthrough === undefined ? entriesOf(child(node, "params")).length === 0 : passthrough === "true",
  };
}

/** `dialect` and `dialect_when` of a family or a model. */
function servedBy(
  node: Node,
  spoken: readonly DeclaredDialect[],
  findings: Findings,
): Pick<CatalogModel, "dialect" | "speaks" | "dialectWhen"> {
  const known = (at: Node | undefined): string | undefined => {
    const id = textOf(at);
    if (at !== undefined && !spoken.some((one) => one.id === id))
      findings.error(
        "SB229",
        at.at,
        `the provider does not speak "${id ?? ""}"`,
        `it speaks ${spoken.map((one) => one.id).join(", ")}; add it to \`also\``,
      );
    return id;
  };
  const speaks = child(node, "speaks");
  const rule = child(node, "dialect_when");
  const use = known(child(rule, "use"));
  return {
    ...withValue("dialect", known(child(node, "dialect"))),
    ...(speaks === undefined ? {} : { speaks: itemsOf(speaks).flatMap((one) => known(one) ?? []) }),
    ...withValue(
      "dialectWhen",
      rule === undefined || use === undefined ? undefined : { asks: abilities(child(rule, "asks") ?? rule), use },
    ),
  };
}

/** A trait is every dialect's that declares it. */
function traitsOf(node: Node | undefined, spoken: readonly DeclaredDialect[], findings: Findings): Traits {
  const out: { [name: string]: Traits[string] } = {};
  const all = spoken.flatMap((one) => one.traits);
  for (const entry of entriesOf(node)) {
    const declared = all.find((one) => one.name === entry.key);
    if (declared === undefined) {
      findings.error(
        "SB232",
        entry.keyAt,
        `dialect "${spoken.map((one) => one.id).join('" or "')}" has no trait "${entry.key}"`,
        didYouMean(
          entry.key,
          all.map((one) => one.name),
        ),
      );
      continue;
    }
    const value = plain(entry.value);
    const words = declared.type === "enum" ? [value] : declared.type === "list" && Array.isArray(value) ? value : [];
    const wrong = words.find((word) => declared.values.length > 0 && !declared.values.includes(String(word)));
    const fits =
      declared.type === "list"
        ? Array.isArray(value)
        : declared.type === "enum"
          ? typeof value === "string"
          : typeof value === declared.type || declared.fallback === undefined;
    if (!fits)
      findings.error(
        "SB232",
        entry.value.at,
        `trait "${entry.key}" is ${declared.type === "list" ? "a list" : `a ${declared.type}`}`,
        declared.about,
      );
    else if (wrong !== undefined)
      findings.error(
        "SB232",
        itemsOf(entry.value).find((item) => plain(item) === wrong)?.at ?? entry.value.at,
        `trait "${entry.key}" has no value "${String(wrong)}"`,
        didYouMean(String(wrong), declared.values) ?? `values: ${declared.values.join(", ")}`,
      );
    out[entry.key] = value as Traits[string]; // checked above
  }
  return out;
}

/** One way or a list of ways, best first. */
function auth(node: Node | undefined): readonly AuthScheme[] {
  return node?.kind === "list" ? node.items.map(scheme) : [scheme(node)];
}

function scheme(node: Node | undefined): AuthScheme {
  const env = (at: Node | undefined): string[] => itemsOf(at).map((item) => (textOf(item) ?? "").replace(/^\$\{(\w+)\}$/, "$1"));
  const text = (at: Node | undefined): string => textOf(at) ?? "";
  const [bearer, aws, google, entra] = ["bearer", "aws_sigv4", "google", "azure_entra"].map((name) => child(node, name));
  if (bearer !== undefined) return { type: "bearer", env: env(bearer) };
  if (child(node, "header") !== undefined) return { type: "header", header: text(child(node, "header")), env: env(child(node, "key")) };
  if (child(node, "query") !== undefined) return { type: "query", param: text(child(node, "query")), env: env(child(node, "key")) };
  if (aws !== undefined) return { type: "aws_sigv4", service: text(child(aws, "service")), region: text(child(aws, "region")) };
  if (google !== undefined) {
    const scopes = itemsOf(child(google, "scopes")).map(text);
    return { type: "google", scopes: scopes.length > 0 ? scopes : GOOGLE_SCOPES };
  }
  if (entra !== undefined) return { type: "azure_entra", scope: text(child(entra, "scope")) };
  return { type: "none" };
}
