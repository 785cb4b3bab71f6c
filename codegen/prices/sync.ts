// `npm run prices:sync`: compares schema/pricing with the public price list and shows every difference. With --write it writes anew what it has
// written before (entries with `synced`) and adds prices of models that a provider says are unknown; what was written by hand it leaves alone.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isNode, isScalar, parseDocument, type YAMLMap } from "yaml";
import { type Difference, differences, listedPrice, type WrittenPrice } from "./listed.ts";

interface PricingFile {
  readonly provider: string;
  readonly listed_as?: string;
  readonly models: Readonly<Record<string, Entry | readonly Entry[]>>;
}
interface Entry {
  readonly synced?: string;
  readonly also?: readonly string[];
  readonly tiers?: readonly ({ readonly above: number } & Readonly<Record<string, string | number>>)[];
  readonly [rate: string]: unknown;
}

export interface Synced {
  /** Prices written by hand that the list has otherwise. */
  readonly kept: readonly Difference[];
  /** Prices written anew, or added. */
  readonly changed: readonly Difference[];
  /** Both files as they should be; nothing but the entries in question differs. */
  readonly pricing: string;
  readonly provider: string;
}

/** `pricing` and `provider` are the texts of the two files of a provider. Does no IO. */
export function syncProvider(pricing: string, provider: string, at: Date): Synced {
  const [prices, facts] = [parseDocument(pricing), parseDocument(provider)];
  const { listed_as: listedAs, models } = prices.toJS() as PricingFile; // checked by the generator, against schema/pricing.schema.json
  const [kept, changed, edits, added]: [Difference[], Difference[], Edit[], string[]] = [[], [], [], []];
  if (listedAs === undefined) return { kept, changed, pricing, provider };
  for (const [model, entry] of Object.entries(models)) {
    if (Array.isArray(entry)) continue; // dated by hand
    const own = entry as Entry; // not a list
    for (const name of [model, ...(own.also ?? [])]) {
      const theirs = listedPrice(listedAs, name, at);
      if (theirs === undefined) continue;
      const found = differences(name, writtenHere(own), theirs);
      (own.synced === undefined ? kept : changed).push(...found);
      const node = prices.getIn(["models", model], true);
      if (own.synced !== undefined && name === model && found.length > 0 && isNode(node) && node.range)
        edits.push({ start: node.range[0], end: node.range[1], text: entryOf(theirs, at) });
    }
  }
  const undecided: Edit[] = [];
  for (const { key, value } of modelsOf(facts)) {
    const theirs = value.get("price") === "unknown" ? listedPrice(listedAs, key, at) : undefined;
    if (theirs === undefined || !value.range) continue;
    added.push(`  ${JSON.stringify(key)}: ${entryOf(theirs, at)}\n`);
    changed.push(...differences(key, { rates: {}, tiers: [] }, theirs));
    const [start, end] = value.range;
    const text = provider
      .slice(start, end)
      .replace(/price: unknown(, )?/, "")
      .replace(/^\{ *\}$/, "{}");
    undecided.push({ start, end, text });
  }
  return { kept, changed, pricing: edited(pricing, edits) + added.join(""), provider: edited(provider, undecided) };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: by }) => made.slice(0, start) + by + made.slice(end), text);

function modelsOf(document: Document): { readonly key: string; readonly value: YAMLMap }[] {
  const models = document.get("models");
  if (!isMap(models)) return [];
  return models.items.flatMap(({ key, value }) => (isScalar(key) && isMap(value) ? [{ key: String(key.value), value }] : []));
}

export function writtenHere(entry: Entry): WrittenPrice {
  const rates = (from: Readonly<Record<string, unknown>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(from).flatMap(([name, value]) => {
        if (name === "audio") return [["audio_hour", hourly(value as SoundPrice)]]; // as the schema has it
        if (typeof value !== "string" && typeof value !== "number") return [];
        if (name === "audio_minute") return [["audio_hour", hourly({ price: value, per: "minute" })]];
        return [[name === "cached" ? "cache_read" : name, numberOf(value)]];
      }),
    );
  return { rates: rates(entry), tiers: (entry.tiers ?? []).map(({ above, ...own }) => ({ above, rates: rates(own) })) };
}

/** Rates that are of no token, as they are called here. */
const UNIT_RATES: ReadonlySet<string> = new Set(["web_search", "request", "audio_hour"]);

interface SoundPrice {
  readonly price: string | number;
  readonly per: "second" | "minute" | "hour";
}

const UNITS_AN_HOUR = { second: 3600, minute: 60, hour: 1 } as const;
const numberOf = (price: string | number): number => Number(String(price).replace("$", ""));
const hourly = ({ price, per }: SoundPrice): number => Number((numberOf(price) * UNITS_AN_HOUR[per]).toFixed(9));

function entryOf({ rates, tiers }: WrittenPrice, at: Date): string {
  const texts = (of: WrittenPrice["rates"]): string =>
    Object.entries({ input: 0, output: 0, ...of })
      .map(([name, value]) => (name === "audio_hour" ? `audio: { price: "${value}", per: hour }` : `${name}: "${value}"`))
      .join(", ");
  // A tier is of tokens: what is counted otherwise keeps the model's rate.
  const ofTokens = Object.fromEntries(Object.entries(rates).filter(([name]) => !UNIT_RATES.has(name)));
  const steps = tiers.map(({ above, rates: own }) => `{ above: ${above}, ${texts({ ...ofTokens, ...own })} }`).join(", ");
  return `{ ${texts(rates)}${steps === "" ? "" : `, tiers: [ ${steps} ]`}, synced: ${at.toISOString().slice(0, 10)} }`;
}

export function showDifference({ model, rate, ours, theirs }: Difference): string {
  return `${model}: ${rate} ${ours ?? "–"} → ${theirs ?? "–"}`;
}

/** The command. */
export function sync(root: string, write: boolean, at: Date, out: (line: string) => void): void {
  const folder = join(root, "schema/pricing");
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()) {
    const paths = [join(folder, name), join(root, "schema/providers", name)] as const;
    if (!paths.every(existsSync)) continue;
    const [prices, facts] = paths;
    const { kept, changed, pricing, provider } = syncProvider(readFileSync(prices, "utf8"), readFileSync(facts, "utf8"), at);
    const id = name.replace(/\.yaml$/, "");
    for (const one of kept) out(`  ${id}/${showDifference(one)} (kept: written by hand)`);
    for (const one of changed) out(`${write ? "*" : "+"} ${id}/${showDifference(one)}`);
    if (!write || changed.length === 0) continue;
    writeFileSync(prices, pricing);
    writeFileSync(facts, provider);
  }
}

if (import.meta.main) sync(process.cwd(), process.argv.includes("--write"), new Date(), (line) => process.stdout.write(`${line}\n`));
