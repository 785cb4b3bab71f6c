// providers/*.yaml (+ its prices) → the catalogue's entry: what planning routes needs of a provider. Its rows and error rules are provider.ts's.

import { matchesGlob } from "../../src/config/upstream-model.ts";
import {
  ABILITIES,
  type Ability,
  type AuthScheme,
  type CatalogModel,
  type CatalogProvider,
  type ModelFamily,
} from "../../src/contract/catalog.ts";
import type { Traits } from "../../src/contract/context.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, plain, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";
import type { PricedModel } from "./pricing.ts";
import type { DeclaredDialect } from "./traits.ts";

/** Null when the dialect is unknown, which is reported. */
export function catalogProvider(
  node: Node,
  file: string,
  dialects: readonly DeclaredDialect[],
  prices: ReadonlyMap<string, PricedModel>,
  findings: Findings,
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
  const traits = (at: Node | undefined): Traits => traitsOf(at, dialect, findings);
  const families = itemsOf(child(node, "families")).map(
    (family): ModelFamily => ({
      match: itemsOf(child(family, "match")).map((glob) => textOf(glob) ?? ""),
      ...optional("traits", child(family, "traits"), traits),
      ...optional("supports", child(family, "supports"), abilities),
      ...optional("context", child(family, "context"), number),
      ...optional("maxOutput", child(family, "max_output"), number),
    }),
  );
  const models = entriesOf(child(node, "models")).map((entry) => model(entry, id, families, prices, traits, findings));
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
  return {
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
  };
}

function optional<K extends string, T>(name: K, node: Node | undefined, read: (node: Node) => T): { [key in K]?: T } {
  return node === undefined ? {} : ({ [name]: read(node) } as { [key in K]?: T }); // one key, as named
}
const number = (node: Node): number => Number(textOf(node));
const abilities = (node: Node): readonly Ability[] => ABILITIES.filter((one) => itemsOf(node).some((item) => textOf(item) === one));
const unknownFields = (text: string | undefined): "keep" | "warn" | "strip" | "reject" =>
  text === "warn" || text === "strip" || text === "reject" ? text : "keep";

function model(
  entry: Entry,
  provider: string,
  families: readonly ModelFamily[],
  prices: ReadonlyMap<string, PricedModel>,
  traits: (at: Node | undefined) => Traits,
  findings: Findings,
): CatalogModel {
  const { value } = entry;
  const status = textOf(child(value, "status"));
  const free = textOf(child(value, "free")) === "true";
  const price = prices.get(entry.key)?.price;
  if (price === undefined && !free && status !== "retired") {
    findings.error(
      "SB401",
      entry.keyAt,
      `"${provider}/${entry.key}" has no price`,
      `add it to schema/pricing/${provider}.yaml, or say free: true`,
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
    supports: supports === undefined ? (last((family) => family.supports) ?? []) : abilities(supports),
    traits: traits(child(value, "traits")),
    ...withValue("price", price),
    ...(free ? { free: true as const } : {}),
    ...(status === "deprecated" || status === "retired" ? { status } : {}),
    ...withValue("successor", successor),
  };
}

const withValue = <K extends string, T>(name: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]?: T }); // as above

function traitsOf(node: Node | undefined, dialect: DeclaredDialect, findings: Findings): Traits {
  const out: { [name: string]: Traits[string] } = {};
  for (const entry of entriesOf(node)) {
    const declared = dialect.traits.find((one) => one.name === entry.key);
    if (declared === undefined) {
      findings.error(
        "SB232",
        entry.keyAt,
        `dialect "${dialect.id}" has no trait "${entry.key}"`,
        didYouMean(
          entry.key,
          dialect.traits.map((one) => one.name),
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

function auth(node: Node | undefined): AuthScheme {
  const env = (at: Node | undefined): string[] => itemsOf(at).map((item) => (textOf(item) ?? "").replace(/^\$\{(\w+)\}$/, "$1"));
  if (child(node, "bearer") !== undefined) return { type: "bearer", env: env(child(node, "bearer")) };
  if (child(node, "header") !== undefined)
    return { type: "header", header: textOf(child(node, "header")) ?? "", env: env(child(node, "key")) };
  if (child(node, "query") !== undefined) return { type: "query", param: textOf(child(node, "query")) ?? "", env: env(child(node, "key")) };
  return { type: "none" };
}
