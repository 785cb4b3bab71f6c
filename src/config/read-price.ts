// A `price:` mapping of gateway.yaml → integer rates. The catalogue's prices are compiled by the generator, by the same units.

import type { PicoUsd, Price, Rates } from "../contract/usage.ts";
import { type Cell, childOf, integerOf, itemsOf, type Report } from "./cell.ts";
import { picoUsdPerSearch, picoUsdPerToken } from "./units.ts";

const OPTIONAL_RATES = [
  "cache_read",
  "cache_write",
  "cache_write_1h",
  "input_audio",
  "output_audio",
  "reasoning",
] as const satisfies readonly (keyof Rates)[];

/** Undefined when `input` or `output` is missing or malformed: then something was reported. */
export function readPrice(cell: Cell, report: Report): Price | undefined {
  const rates = readRates(cell, report);
  const tiers: ({ readonly above: number } & Rates)[] = [];
  for (const tierCell of itemsOf(childOf(cell, "tiers"))) {
    const aboveCell = childOf(tierCell, "above");
    const [above, tier] = [integerOf(aboveCell), readRates(tierCell, report)];
    if (above === undefined || aboveCell === undefined || tier === undefined) continue;
    if (above <= (tiers.at(-1)?.above ?? 0)) report("SB404", aboveCell, `the tier above ${above} tokens does not follow upwards`);
    else tiers.push({ above, ...tier });
  }
  return rates && { ...rates, ...(tiers.length > 0 ? { tiers } : {}) };
}

function readRates(cell: Cell, report: Report): Rates | undefined {
  const rate = (name: string): PicoUsd | undefined => {
    const below = childOf(cell, name);
    if (typeof below?.value !== "string" && typeof below?.value !== "number") return undefined;
    const answer = name === "web_search" ? picoUsdPerSearch(below.value) : picoUsdPerToken(below.value);
    if (answer.ok) return answer.value;
    report("SB402", below, answer.problem);
    return undefined;
  };
  const [input, output, search] = [rate("input"), rate("output"), rate("web_search")];
  const others: Partial<Record<(typeof OPTIONAL_RATES)[number] | "web_searches", PicoUsd>> = {};
  for (const name of OPTIONAL_RATES) {
    const value = rate(name);
    if (value !== undefined) others[name] = value;
  }
  if (search !== undefined) others.web_searches = search;
  return input === undefined || output === undefined ? undefined : { input, output, ...others };
}
