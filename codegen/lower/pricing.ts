// pricing/*.yaml → prices as integers, by model. A price may be a list of dated ones; what holds first is the price, the rest come later.

import { RATE_FIELDS, SERVICES, timesRates, unitRates } from "../../src/config/rates.ts";
import type { Price, Rates } from "../../src/contract/usage.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

export interface PricedModel {
  readonly price: Price;
  readonly entry: Entry;
}

export function pricing(node: Node, findings: Findings): Map<string, PricedModel> {
  const prices = new Map<string, PricedModel>();
  for (const entry of entriesOf(child(node, "models"))) {
    const price = dated(entry.value, child(node, "services"), findings);
    const names = [entry.key, ...itemsOf(entry.value).flatMap((item) => itemsOf(child(item, "also")).map((name) => textOf(name) ?? ""))];
    for (const name of names) {
      if (prices.has(name)) findings.error("SB406", entry.keyAt, `"${name}" is priced twice`, "keep one of the two");
      prices.set(name, { price, entry });
    }
  }
  return prices;
}

function dated(node: Node, ofFile: Node | undefined, findings: Findings): Price {
  const whole = (item: Node): Omit<Price, "later"> => {
    const base = tiered(item, findings);
    const others = services(item, ofFile, base, findings);
    return others === undefined ? base : { ...base, services: others };
  };
  const [first, ...others] = itemsOf(node);
  const base = whole(first ?? node);
  const later = others.map((item) => {
    const from = textOf(child(item, "from"));
    const fromMs = Date.parse(`${from ?? ""}T00:00:00Z`);
    if (Number.isNaN(fromMs)) findings.error("SB407", item.at, "a later price says from when it holds", "add from: YYYY-MM-DD");
    return { fromMs, ...whole(item) };
  });
  later.forEach((one, i) => {
    const before = later[i - 1];
    if (before !== undefined && before.fromMs >= one.fromMs)
      findings.error("SB407", others[i]?.at ?? node.at, "dated prices ascend by from");
  });
  return later.length === 0 ? base : { ...base, later };
}

function tiered(node: Node, findings: Findings): Omit<Price, "later" | "services"> {
  const items = itemsOf(child(node, "tiers"));
  const tiers = items.map((tier) => ({ above: Number(textOf(child(tier, "above"))), ...rates(tier, findings) }));
  tiers.forEach((tier, i) => {
    const before = tiers[i - 1];
    if (before !== undefined && before.above >= tier.above) findings.error("SB404", items[i]?.at ?? node.at, "tiers ascend by above");
  });
  return { ...rates(node, findings), ...(tiers.length === 0 ? {} : { tiers }) };
}

function rates(node: Node, findings: Findings): Rates {
  const found: { [rate: string]: bigint } = {};
  for (const [name, { rate, scale }] of Object.entries(RATE_FIELDS)) {
    const at = child(node, name);
    const text = textOf(at);
    if (at === undefined || text === undefined) continue;
    const measured = scale(text);
    if (measured.ok) found[rate] = measured.value;
    else findings.error("SB402", at.at, measured.problem);
  }
  return { input: 0n, output: 0n, ...found };
}

/** Of the model, else of the file: prices of their own, or the model's times something. */
function services(node: Node, ofFile: Node | undefined, base: Rates, findings: Findings): Price["services"] {
  const made: { [service: string]: Omit<Price, "later" | "services"> } = {};
  for (const service of SERVICES) {
    const own = child(child(node, "services"), service);
    const at = own ?? child(ofFile, service);
    if (at === undefined || textOf(at) === "none") continue;
    const factor = textOf(child(at, "times"));
    if (factor === undefined) {
      made[service] = { ...unitRates(base), ...tiered(at, findings) };
      continue;
    }
    const scaled = timesRates(base, factor);
    if (scaled === undefined) findings.error("SB402", at.at, `"${factor}" times the price is no whole number of pico-dollars a token`);
    else made[service] = scaled;
  }
  return Object.keys(made).length === 0 ? undefined : made;
}
