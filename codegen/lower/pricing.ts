// pricing/*.yaml → prices as integers, by model. A price may be a list of dated ones; what holds first is the price, the rest come later.

import { picoUsdPerSearch, picoUsdPerToken } from "../../src/config/units.ts";
import type { Price, Rates } from "../../src/contract/usage.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

export interface PricedModel {
  readonly price: Price;
  readonly entry: Entry;
}

const BUCKETS = ["input", "output", "cache_read", "cache_write", "cache_write_1h", "input_audio", "output_audio", "reasoning"] as const;

export function pricing(node: Node, findings: Findings): Map<string, PricedModel> {
  const prices = new Map<string, PricedModel>();
  for (const entry of entriesOf(child(node, "models"))) {
    const price = dated(entry.value, findings);
    const names = [entry.key, ...itemsOf(entry.value).flatMap((item) => itemsOf(child(item, "also")).map((name) => textOf(name) ?? ""))];
    for (const name of names) {
      if (prices.has(name)) findings.error("SB406", entry.keyAt, `"${name}" is priced twice`, "keep one of the two");
      prices.set(name, { price, entry });
    }
  }
  return prices;
}

function dated(node: Node, findings: Findings): Price {
  const [first, ...others] = itemsOf(node);
  const base = tiered(first ?? node, findings);
  const later = others.map((item) => {
    const from = textOf(child(item, "from"));
    const fromMs = Date.parse(`${from ?? ""}T00:00:00Z`);
    if (Number.isNaN(fromMs)) findings.error("SB407", item.at, "a later price says from when it holds", "add from: YYYY-MM-DD");
    return { fromMs, ...tiered(item, findings) };
  });
  later.forEach((one, i) => {
    const before = later[i - 1];
    if (before !== undefined && before.fromMs >= one.fromMs)
      findings.error("SB407", others[i]?.at ?? node.at, "dated prices ascend by from");
  });
  return later.length === 0 ? base : { ...base, later };
}

function tiered(node: Node, findings: Findings): Omit<Price, "later"> {
  const items = itemsOf(child(node, "tiers"));
  const tiers = items.map((tier) => ({ above: Number(textOf(child(tier, "above"))), ...rates(tier, findings) }));
  tiers.forEach((tier, i) => {
    const before = tiers[i - 1];
    if (before !== undefined && before.above >= tier.above) findings.error("SB404", items[i]?.at ?? node.at, "tiers ascend by above");
  });
  return { ...rates(node, findings), ...(tiers.length === 0 ? {} : { tiers }) };
}

function rates(node: Node, findings: Findings): Rates {
  const read = (name: string, scale: typeof picoUsdPerToken): bigint | undefined => {
    const at = child(node, name);
    const text = textOf(at);
    if (at === undefined || text === undefined) return undefined;
    const measured = scale(text);
    if (measured.ok) return measured.value;
    findings.error("SB402", at.at, measured.problem);
    return undefined;
  };
  const found: { [bucket: string]: bigint } = {};
  for (const bucket of BUCKETS) {
    const value = read(bucket, picoUsdPerToken);
    if (value !== undefined) found[bucket] = value;
  }
  const searches = read("web_search", picoUsdPerSearch);
  if (searches !== undefined) found["web_searches"] = searches;
  return { input: 0n, output: 0n, ...found };
}
