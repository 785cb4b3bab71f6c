// The providers of a plan: the catalogue's with what gateway.yaml says on top, and those the file defines itself. Pure.
// Every entry of the file is checked, also one that no model uses; only those in use get into the plan.

import type { Catalog, CatalogProvider, CatalogSetting } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { Diagnostic, Span } from "../contract/diagnostic.ts";
import type { PlanProvider, PlanSetting, PlanWire, Template } from "../contract/plan.ts";
import { type Code, diagnostic } from "../source/codes.ts";
import { didYouMean, listNames } from "../source/suggest.ts";
import type { Config, ConfigModel, ConfigProvider } from "./config.ts";
import { checkSecrets, checkWireSecrets, planAuth, planCredentials, planWireAuth } from "./plan-auth.ts";
import { parseTemplate } from "./template.ts";
import { type EffectiveProvider, own, type SpokenDialect, spokenDialects } from "./upstream-model.ts";

export interface ProviderTable {
  /** Undefined for a provider that is nowhere, or whose entry is too broken to use. */
  find(id: string): EffectiveProvider | undefined;
  /** True when the file or the catalogue has it, whatever its state. */
  has(id: string): boolean;
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function providerTable(config: Config, catalog: Catalog): ProviderTable {
  const diagnostics: Diagnostic[] = [];
  const table = new Map<string, EffectiveProvider>();
  for (const [id, provider] of Object.entries(catalog.providers)) {
    if (config.providers.has(id)) continue;
    const spoken = spokenDialects(catalog, provider.dialect, Object.keys(provider.also ?? {}), provider);
    table.set(id, { id, spoken, catalog: provider, config: undefined });
  }
  for (const entry of config.providers.values()) {
    const found = checkEntry(config, catalog, entry, diagnostics);
    if (found) table.set(entry.id, found);
  }
  const ids = [...new Set([...config.providers.keys(), ...Object.keys(catalog.providers)])];
  return { find: (id) => table.get(id), has: (id) => ids.includes(id), ids, diagnostics };
}

function checkEntry(config: Config, catalog: Catalog, entry: ConfigProvider, diagnostics: Diagnostic[]): EffectiveProvider | undefined {
  const add = (code: Code, at: Span | null, message: string, help?: string) =>
    diagnostics.push(at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: config.file, message, help }));
  const known = own(catalog.providers, entry.like?.value ?? entry.id);
  if (entry.like && !known) {
    const ids = Object.keys(catalog.providers);
    add("SB210", entry.like.at, `there is no provider "${entry.like.value}" in the catalogue`, providerHelp(entry.like.value, ids));
    return undefined;
  }
  const dialectId = entry.dialect?.value ?? known?.dialect;
  if (dialectId === undefined) {
    const near = didYouMean(entry.id, Object.keys(catalog.providers));
    add(
      near ? "SB210" : "SB230",
      entry.at,
      `provider "${entry.id}" is not in the catalogue and names no dialect`,
      near ?? `add \`dialect:\`, one of ${Object.keys(catalog.dialects).sort().join(", ")}`,
    );
    return undefined;
  }
  const dialect = own(catalog.dialects, dialectId);
  if (!dialect) {
    const ids = Object.keys(catalog.dialects).sort();
    add(
      "SB229",
      entry.dialect?.at ?? entry.at,
      `there is no dialect "${dialectId}"`,
      didYouMean(dialectId, ids) ?? `known: ${ids.join(", ")}`,
    );
    return undefined;
  }
  const sameDialect = known?.dialect === dialectId;
  if (!known && !entry.baseUrl) add("SB230", entry.at, `provider "${entry.id}" needs a base_url`);
  checkSecrets(entry, known, add);
  checkWireSecrets(entry, sameDialect ? known : undefined, add);
  const also = [...(sameDialect ? Object.keys(known.also ?? {}) : []), ...alsoOf(entry, dialectId, catalog, add)];
  const spoken = spokenDialects(catalog, dialectId, [...new Set(also)], sameDialect ? known : undefined);
  checkPassedPaths(entry, sameDialect ? known : undefined, add);
  checkSettings(entry, sameDialect ? known : undefined, add);
  for (const model of entry.models.values()) checkModel(model, entry.id, spoken, sameDialect ? known : undefined, add);
  return { id: entry.id, spoken, catalog: sameDialect ? known : undefined, config: entry };
}

function checkSettings(entry: ConfigProvider, known: CatalogProvider | undefined, add: Add): void {
  const names = Object.entries(known?.settings ?? {}).flatMap(([name, { about }]) => (about === undefined ? [] : [name]));
  for (const [name, { at }] of entry.settings)
    if (!names.includes(name))
      add(
        "SB235",
        at,
        `provider "${entry.id}" has no setting "${name}"`,
        didYouMean(name, names) ?? (names.length > 0 ? `it has ${listNames(names, "and")}` : "it has none"),
      );
}

/** The base URL's own path belongs in front of what is let through, and must be one. */
function checkPassedPaths({ id, baseUrl, passedPaths }: ConfigProvider, known: CatalogProvider | undefined, add: Add): void {
  const text = (baseUrl?.value ?? templateOf(known?.baseUrl ?? "", known?.settings))
    .map((piece) => (piece.type === "text" ? piece.text : "x"))
    .join("");
  const end = text.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
  for (const { value, at } of passedPaths) {
    if (text.includes("{model}")) add("SB239", at, `the base_url of provider "${id}" depends on the model, so there is no path below it`);
    else if (end !== "" && isBelow(value.path, end))
      add(
        "SB239",
        at,
        `"${value.path}" is below the base_url of provider "${id}", which ends in ${end} already`,
        `write ${value.path.slice(end.length) || "/"}`,
      );
  }
}

const isBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

type Add = (code: Code, at: Span | null, message: string, help?: string) => void;

/** The entry's further dialects that there are. */
function alsoOf(entry: ConfigProvider, first: string, catalog: Catalog, add: Add): string[] {
  const taken = new Set([first]);
  return entry.also.flatMap(({ value, at }) => {
    if (!own(catalog.dialects, value)) {
      const ids = Object.keys(catalog.dialects).sort();
      add("SB229", at, `there is no dialect "${value}"`, didYouMean(value, ids) ?? `known: ${ids.join(", ")}`);
      return [];
    }
    if (taken.has(value)) {
      add("SB234", at, `provider "${entry.id}" speaks "${value}" already`, "keep one of them");
      return [];
    }
    taken.add(value);
    return [value];
  });
}

function checkModel(
  model: ConfigModel,
  provider: string,
  spoken: EffectiveProvider["spoken"],
  known: CatalogProvider | undefined,
  add: Add,
): void {
  const base = model.baseModel?.value ?? model.id;
  const inCatalog = known !== undefined && own(known.models, base) !== undefined;
  if (model.baseModel && !inCatalog) {
    add("SB211", model.baseModel.at, `provider "${provider}" has no model "${base}"`, didYouMean(base, Object.keys(known?.models ?? {})));
    return;
  }
  const declared: Traits = Object.assign({}, ...[...spoken].reverse().map(({ traits }) => traits));
  const operations = model.operations ?? [];
  const lacking = operations.find((operation) => !spoken.some((one) => one.operation === operation));
  if (lacking !== undefined)
    add(
      "SB229",
      model.at,
      `"${provider}/${model.id}" is for ${lacking}, and provider "${provider}" speaks no dialect for that`,
      "name one under `also:`",
    );
  for (const { name, value, at } of model.traits) {
    const names = Object.keys(declared);
    if (!names.includes(name)) {
      add(
        "SB232",
        at,
        `the dialect ${spoken.map(({ id }) => id).join(" or ")} has no trait "${name}"`,
        didYouMean(name, names) ?? (names.length > 0 ? `known: ${names.sort().join(", ")}` : "it declares none"),
      );
      continue;
    }
    const fallback = declared[name];
    const kind = (trait: unknown) => (Array.isArray(trait) ? "a list" : typeof trait === "boolean" ? "true or false" : `a ${typeof trait}`);
    if (fallback !== undefined && kind(fallback) !== kind(value))
      add("SB232", at, `the trait "${name}" is ${kind(fallback)}, not ${kind(value)}`);
  }
  if (!inCatalog && !model.hasPrice && model.free !== true) {
    add("SB401", model.at, `"${provider}/${model.id}" has no price`, "add `price: { input: …, output: … }`, or `free: true`");
  }
}

/** A provider of the plan. References stay symbolic. */
export function planProvider({ id, spoken, catalog, config }: EffectiveProvider): PlanProvider {
  const headers = new Map<string, Template>();
  const settings = catalog?.settings;
  const filled = (text: string): Template => templateOf(text, settings);
  for (const [name, value] of Object.entries(catalog?.headers ?? {})) headers.set(name.toLowerCase(), filled(value));
  for (const [name, value] of config?.headers ?? []) headers.set(name, value.value);
  const changesModels = [...(config?.models.values() ?? [])].some(({ traits }) => traits.length > 0);
  const [first, ...also] = spoken;
  const wire = (one: SpokenDialect): PlanWire => {
    const { path, streamPath, baseUrl, query, body, headers: sent, countHeaders, passthrough = true } = catalog?.also?.[one.id] ?? {};
    const said = config?.also.find(({ value }) => value === one.id);
    // An address of one's own is for everything the provider speaks, unless it is said for this alone.
    const ownBase = said?.baseUrl?.value ?? (baseUrl === undefined || config?.baseUrl ? undefined : filled(baseUrl));
    const auth = planWireAuth(catalog, config, one.id, filled);
    return {
      ...(said?.path === undefined && path === undefined ? {} : { path: filled(said?.path ?? path ?? "") }),
      ...(streamPath === undefined || said?.path !== undefined ? {} : { streamPath: filled(streamPath) }),
      ...(ownBase === undefined ? {} : { baseUrl: withoutSlash(ownBase) }),
      ...(auth === undefined ? {} : { auth }),
      ...(said?.apiKey === undefined ? {} : { apiKey: said.apiKey.value }),
      ...(query === undefined ? {} : { query: mapped(query, filled) }),
      ...(body === undefined ? {} : { body }),
      ...(sent === undefined ? {} : { headers: mapped(sent, filled) }),
      ...(countHeaders === undefined ? {} : { countHeaders }),
      passthrough: passthrough && !changesModels,
    };
  };
  return {
    id,
    ...(catalog === undefined || catalog.id === id ? {} : { like: catalog.id }),
    dialect: first.id,
    ...(also.length === 0 ? {} : { also: Object.fromEntries(also.map((one) => [one.id, wire(one)])) }),
    baseUrl: withoutSlash(config?.baseUrl?.value ?? filled(catalog?.baseUrl ?? "")),
    ...(catalog?.path === undefined ? {} : { path: filled(catalog.path) }),
    ...(catalog?.streamPath === undefined ? {} : { streamPath: filled(catalog.streamPath) }),
    ...(catalog?.body === undefined ? {} : { body: catalog.body }),
    ...(catalog?.query === undefined ? {} : { query: mapped(catalog.query, filled) }),
    ...(settings === undefined
      ? {}
      : { settings: mapped(settings, (one, name) => planSetting(one, config?.settings.get(name)?.value, filled)) }),
    ...(catalog?.lookups === undefined
      ? {}
      : { lookups: catalog.lookups.map(({ match: _, baseUrl, ...lookup }) => ({ ...lookup, baseUrl: filled(baseUrl) })) }),
    ...(catalog?.countsTokens ? { countsTokens: true as const } : {}),
    auth: planAuth(catalog?.auth, config, filled),
    apiKey: config?.apiKey?.value,
    ...(config?.credentials === undefined ? {} : { credentials: planCredentials(config.credentials.value) }),
    headers: Object.fromEntries(headers),
    passthrough: (catalog?.passthrough ?? true) && !changesModels,
    unknownFields: config?.unknownFields ?? catalog?.unknownFields ?? "keep",
    ...(config === undefined || config.passedPaths.length === 0 ? {} : { passedPaths: config.passedPaths.map(({ value }) => value) }),
  };
}

function planSetting(
  { fallback, by, ...rest }: CatalogSetting,
  given: Template | undefined,
  filled: (text: string) => Template,
): PlanSetting {
  return {
    ...rest,
    ...(given === undefined ? {} : { given }),
    ...(fallback === undefined ? {} : { fallback: filled(fallback) }),
    ...(by === undefined ? {} : { by: { setting: by.setting, values: mapped(by.values, filled) } }),
  };
}

const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T, name: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

/** The generator has checked the catalogue's references; text that is none stands for itself. */
function templateOf(text: string, settings: CatalogProvider["settings"] = {}): Template {
  const parsed = parseTemplate(text, (name) => Object.hasOwn(settings, name));
  return parsed.ok ? parsed.value : [{ type: "text", text }];
}

function withoutSlash(template: Template): Template {
  const last = template.at(-1);
  return last?.type === "text" && last.text.endsWith("/")
    ? [...template.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, "") }]
    : template;
}

/** `did you mean …?` for a provider, or some of those there are. */
export function providerHelp(id: string, ids: readonly string[]): string {
  return (
    didYouMean(id, ids) ??
    (ids.length <= 12 && ids.length > 0
      ? `known: ${listNames([...ids].sort(), "and")}`
      : "add it under `providers:` with a dialect and a base_url")
  );
}
