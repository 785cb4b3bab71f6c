// A `price:` mapping of gateway.yaml → integer rates. The catalogue's prices are compiled by the generator, by the same units.

import type { PicoUsd, Price, Rates } from "../contract/usage.ts";
import { type Cell, childOf, integerOf, itemsOf, type Report, textOf } from "./cell.ts";
import { RATE_FIELDS, SERVICES, timesRates, unitRates } from "./rates.ts";

type Tiered = Omit<Price, "later" | "services">;
type Undated = Omit<Price, "later">;

/**
 * One price, or several by the days from which they hold. Undefined when `input` or `output` of the first is missing or malformed: then something
 * was reported.
 */
export function readPrice(cell: Cell, report: Report): Price | undefined {
  const [first, ...others] = itemsOf(cell);
  const base = readUndated(first ?? cell, report);
  const later: ({ readonly fromMs: number } & Undated)[] = [];
  for (const other of others) {
    const from = childOf(other, "from");
    const fromMs = Date.parse(`${textOf(from) ?? ""}T00:00:00Z`);
    const price = readUndated(other, report);
    if (Number.isNaN(fromMs)) report("SB407", from ?? other, "a later price says from when it holds", "add from: YYYY-MM-DD");
    else if (fromMs <= (later.at(-1)?.fromMs ?? Number.NEGATIVE_INFINITY)) report("SB407", from ?? other, "dated prices ascend by from");
    else if (price !== undefined) later.push({ fromMs, ...price });
  }
  return base && { ...base, ...(later.length === 0 ? {} : { later }) };
}

function readUndated(cell: Cell, report: Report): Undated | undefined {
  const base = readTiered(cell, report);
  const services = base && readServices(childOf(cell, "services"), base, report);
  return base && { ...base, ...(services === undefined ? {} : { services }) };
}

/** Prices of their own, or the model's times something. */
function readServices(cell: Cell | undefined, base: Tiered, report: Report): Price["services"] {
  const made: { [service: string]: Tiered } = {};
  for (const service of SERVICES) {
    const at = childOf(cell, service);
    const times = childOf(at, "times");
    if (at === undefined) continue;
    if (times === undefined) {
      const own = readTiered(at, report);
      if (own !== undefined) made[service] = { ...unitRates(base), ...own };
      continue;
    }
    const factor = String(times.value);
    const scaled = timesRates(base, factor);
    if (scaled === undefined) report("SB402", times, `"${factor}" times the price is no whole number of pico-dollars a token`);
    else made[service] = scaled;
  }
  return Object.keys(made).length === 0 ? undefined : made;
}

function readTiered(cell: Cell, report: Report): Tiered | undefined {
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
  const found: { -readonly [rate in keyof Rates]?: PicoUsd } = {};
  for (const [name, { rate, scale }] of Object.entries(RATE_FIELDS)) {
    const below = childOf(cell, name);
    if (typeof below?.value !== "string" && typeof below?.value !== "number") continue;
    const measured = scale(below.value);
    if (measured.ok) found[rate] = measured.value;
    else report("SB402", below, measured.problem);
  }
  const { input, output, ...others } = found;
  return input === undefined || output === undefined ? undefined : { input, output, ...others };
}
