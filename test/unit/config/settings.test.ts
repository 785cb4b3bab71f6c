// Every setting of gateway.yaml is consumed: two values of it that the schema allows make two plans, or two findings of the planner. The settings are
// read off the schema, so a new one is asked for by itself; where one means something only beside others, they are said here.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../../generated/dispatch.ts";
import { gatewayShape } from "../../../generated/validators/gateway.js";
import { planGateway } from "../../../src/config/plan-gateway.ts";

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

const SCHEMA = JSON.parse(readFileSync(new URL("../../../schema/gateway.schema.json", import.meta.url), "utf8")) as Schema;

/** Names that stand for any: of a provider, of its model, of a group. */
const ANY: readonly (readonly [RegExp, string])[] = [
  [/^providers$/, "mine"],
  [/^providers\.mine\.models$/, "m"],
  [/^models$/, "asked"],
  [/\.limits\.models$/, "asked"],
  [/\.also$/, "openai-embeddings"],
  [/\.passthrough$/, "/files"],
  [/\.settings$/, "resource"],
];

/** A setting: where it stands, and how to make a document that holds it with a value. */
interface Setting {
  readonly path: string;
  readonly schema: Schema;
  readonly steps: readonly Step[];
}
/** Into a member or the first of a list, of an object that must hold more. */
type Step = { readonly key: string; readonly beside: Readonly<Record<string, unknown>> } | "first";

function settings(): readonly Setting[] {
  const found = new Map<string, Setting>();
  const visit = (given: Schema, path: string, steps: readonly Step[], refs: readonly string[] = [], within = 0): void => {
    const name = given.$ref?.replace("#/$defs/", "");
    if (name !== undefined) {
      const referred = SCHEMA.$defs?.[name];
      if (referred === undefined || refs.includes(name)) return;
      const { $ref: _, ...rest } = given;
      return visit({ ...referred, ...rest }, path, steps, [...refs, name], path.length);
    }
    const ways = [...(given.anyOf ?? []), ...(given.oneOf ?? []), ...(given.allOf ?? [])];
    for (const way of ways) visit(way, path, steps, refs, within);
    const own = Object.entries(given.properties ?? {});
    for (const [key, member] of own) {
      const others = (given.required ?? []).filter((one) => one !== key);
      const beside = Object.fromEntries(others.map((one) => [one, sample(given.properties?.[one] ?? {})]));
      visit(member, path === "" ? key : `${path}.${key}`, [...steps, { key, beside }], refs, within);
    }
    const open = [
      ...(typeof given.additionalProperties === "object" ? [given.additionalProperties] : []),
      ...Object.values(given.patternProperties ?? {}),
    ];
    for (const member of open) {
      const key = ANY.find(([at]) => at.test(path))?.[1] ?? "any";
      visit(member, `${path}.${key}`, [...steps, { key, beside: {} }], refs, within);
    }
    if (given.items !== undefined) visit(given.items, `${path}[]`, [...steps, "first"], refs, within);
    const isLeaf =
      given.type !== "null" &&
      (given.type ?? given.enum ?? given.const) !== undefined &&
      ways.length + own.length + open.length === 0 &&
      given.items === undefined;
    // What several places share is read by one reader: the first place stands for all.
    const place = refs.at(-1) === undefined ? path : `${refs.at(-1)}: ${path.slice(within)}`;
    const key = `${place} ${JSON.stringify(given)}`;
    if (isLeaf && !found.has(key)) found.set(key, { path, schema: given, steps });
  };
  visit(SCHEMA, "", []);
  return [...found.values()];
}

/** The least that fits. */
function sample(schema: Schema): unknown {
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name !== undefined) return sample(SCHEMA.$defs?.[name] ?? {});
  const [way] = schema.anyOf ?? schema.oneOf ?? [];
  if (way !== undefined) return sample(way);
  const [value] = valuesOf(schema);
  if (value !== undefined) return value;
  if (schema.items !== undefined) return [sample(schema.items)];
  return Object.fromEntries((schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {})]));
}

/** Texts of every form that settings have. */
const TEXTS = [
  "31s",
  "32s",
  "31m",
  "32m",
  "31%",
  "32%",
  "31MiB",
  "32MiB",
  "3.5",
  "4.5",
  "$3",
  "$4",
  "2031-01-01",
  "08:00",
  "https://a.example",
  "https://b.example",
  "09:00",
  "Europe/Zurich",
  "a".repeat(64),
  "b".repeat(64),
  "2032-01-01",
  "xa",
  "xb",
  "${XA}",
  "${XB}",
];

function valuesOf({ const: only, enum: some, examples = [], type, pattern, minimum = 1 }: Schema): readonly unknown[] {
  if (only !== undefined) return [only];
  if (some !== undefined) return some;
  const types = [type ?? []].flat();
  const texts = types.includes("string")
    ? [...examples, ...TEXTS].filter((text) => typeof text === "string" && new RegExp(pattern ?? "").test(text))
    : [];
  return [
    ...(types.includes("integer") || types.includes("number") ? [minimum + 1, minimum + 2] : []),
    ...(types.includes("boolean") ? [true, false] : []),
    ...(types.includes("object") ? [{ any: "xa" }, { any: "xb" }] : []),
    ...texts,
  ];
}

const MINE = { dialect: "openai-chat", base_url: "https://mine.example/v1", auth: "none" };
const MODELS = { asked: { deployments: [{ model: "mine/m" }, { model: "mine/n" }] }, other: "mine/n" };
const of = (mine: object, models: object = MODELS) => ({ providers: { mine }, models });
const OWN = { ...MINE, models: { m: { context: 1000, free: true }, n: { context: 1000, free: true } } };
const { auth: _, ...UNAUTHORISED } = OWN;
const BASE = of(OWN);
const RATES = { input: 1, output: 1 };
const OWN_RATES = { services: { batch: RATES, flex: RATES, priority: RATES, fast: RATES } };
const priced = (price: unknown) => of({ ...MINE, models: { m: { price }, n: { free: true } } });
const TOMORROW = { ...RATES, from: "2030-01-01" };
/** A provider of the catalogue, with models of its own that nobody need know. */
const like = (provider: string, more: object = {}) => of({ like: provider, ...more, models: { m: { free: true }, n: { free: true } } });

const credited = (provider: string, credentials: object) => like(provider, { credentials });

/** One of each, under the name that stands for any. */
const ENTRIES = {
  master_key: "${MASTER}",
  organizations: { any: {} },
  teams: { any: {} },
  users: { any: {} },
  keys: { any: { secret: "${KEY}" } },
};

/** Where a setting means something only beside others: those others, by where it stands; the first that fits. */
const BESIDE: readonly { readonly at: RegExp; readonly base: object }[] = [
  { at: /^models\.asked\.mirror/, base: of(OWN, { ...MODELS, asked: { ...MODELS.asked, mirror: { to: "other" } } }) },
  { at: /\.hours/, base: priced({ ...RATES, hours: [{ from: "22:00", to: "06:00", ...RATES }] }) },
  { at: /^auth\.keys\.any\.hash/, base: { ...BASE, auth: { ...ENTRIES, keys: {} } } },
  { at: /^auth\./, base: { ...BASE, auth: ENTRIES } },
  { at: /\.auth/, base: of(UNAUTHORISED) },
  { at: /^models\.asked\[\]\.weight/, base: of(OWN, { asked: [{ model: "mine/m" }, { model: "mine/n", weight: 1 }] }) },
  { at: /^models\.asked\[\]/, base: of(OWN, { asked: [{ model: "mine/m" }, { model: "mine/n" }] }) },
  { at: /price\[\]\.services\.\w+\.(?!times)/, base: priced([{ ...RATES, ...OWN_RATES }, TOMORROW]) },
  { at: /price\[\]/, base: priced([RATES, TOMORROW]) },
  { at: /\.services\.\w+\.(?!times)/, base: priced({ ...RATES, ...OWN_RATES }) },
  { at: /\.price/, base: priced(RATES) },
  {
    at: /credentials\.(?:tenant_id|client_id|client_secret)/,
    base: credited("azure", { tenant_id: "t", client_id: "c", client_secret: "${S}" }),
  },
  { at: /credentials\.token_file/, base: credited("azure", { tenant_id: "t", client_id: "c" }) },
  { at: /credentials\.external_id/, base: credited("bedrock", { role_arn: "arn:aws:iam::123456789012:role/r" }) },
  {
    at: /credentials\.(?:access_key_id|secret_access_key|session_token)/,
    base: credited("bedrock", { access_key_id: "A", secret_access_key: "${S}" }),
  },
  { at: /credentials\./, base: like("bedrock") },
  { at: /credentials/, base: like("vertex_ai") },
  { at: /settings/, base: like("azure") },
  {
    at: /deployments\[\]\.weight/,
    base: of(OWN, { asked: { deployments: [{ model: "mine/m" }, { model: "mine/n", weight: 1 }] } }),
  },
];

function documentOf({ steps, path }: Setting, value: unknown): object {
  const made = (withOthers: boolean) =>
    steps.reduceRight<unknown>(
      (inner, step) => (step === "first" ? [inner] : { ...(withOthers ? step.beside : {}), [step.key]: inner }),
      value,
    );
  const base = BESIDE.find(({ at }) => at.test(path))?.base ?? BASE;
  // What the schema asks for beside it is said by the base, where it can.
  return merged(merged(made(true), base), made(false)) as object; // all of them are objects
}

/** The second's members over the first's; in lists, of the first element. */
function merged(under: unknown, over: unknown): unknown {
  if (Array.isArray(under) && Array.isArray(over) && isObject(under[0]) && isObject(over[0]))
    return [merged(under[0], over[0]), ...(over.length > 1 ? over : under).slice(1)];
  if (!isObject(under) || !isObject(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in over ? (key in under ? merged(under[key], over[key]) : over[key]) : under[key]]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The plan as it is printed, or what the planner says is wrong; undefined: the schema does not allow it. */
function outcomeOf(document: object): string | undefined {
  if (gatewayShape.errors(document).length > 0) return undefined;
  const text = JSON.stringify(document);
  const { plan } = planGateway(
    "gateway.yaml",
    (file) => (file === "gateway.yaml" ? { ok: true, text } : { ok: false, reason: `no ${file}` }),
    gatewayShape,
    catalog,
  );
  return JSON.stringify(plan.ok ? plan.value : plan.diagnostics.map(({ code, message }) => [code, message]), (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

const ALL = settings();

test.each(ALL)("$path is consumed", (setting) => {
  const allowed = valuesOf(setting.schema)
    .map((value) => outcomeOf(documentOf(setting, value)))
    .filter((one) => one !== undefined);
  // Where one value alone is allowed, such as `off`, it is held to its absence and to what else may stand there.
  const others = allowed.length > 1 ? [] : ALL.filter(({ path }) => path === setting.path || path.startsWith(`${setting.path}.`));
  const instead = others.flatMap((other) => valuesOf(other.schema).map((value) => outcomeOf(documentOf(other, value))));
  const outcomes = new Set([...allowed, ...(allowed.length === 1 ? [outcomeOf(documentOf(setting, undefined)), ...instead] : [])]);
  outcomes.delete(undefined);
  const shown = allowed.length === 0 ? "no value of this test fits the schema" : `whatever it says: ${allowed[0]?.slice(0, 300)}`;
  expect(outcomes.size, shown).toBeGreaterThan(1);
});

test("the schema has settings", () => {
  // Else nothing above would prove anything.
  expect(ALL.length).toBeGreaterThan(100);
});
