// pricing/*.yaml → prices as integers, by model. What a price may say is read as in gateway.yaml; here stands what a file of them adds.

import { type PriceForm, readPrice } from "../../src/config/read-price.ts";
import type { Price } from "../../src/contract/usage.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

export interface PricedModel {
  readonly price: Price;
  readonly entry: Entry;
}

export function pricing(node: Node, findings: Findings): Map<string, PricedModel> {
  const prices = new Map<string, PricedModel>();
  const around = { services: child(node, "services"), knownOn: textOf(child(node, "read")) };
  for (const entry of entriesOf(child(node, "models"))) {
    // The schema has seen that input and output are there; one that is malformed is reported.
    const price = readPrice(formOf(findings), entry.value, around) ?? { input: 0n, output: 0n };
    const names = [entry.key, ...itemsOf(entry.value).flatMap((item) => itemsOf(child(item, "also")).map((name) => textOf(name) ?? ""))];
    for (const name of names) {
      if (prices.has(name)) findings.error("SB406", entry.keyAt, `"${name}" is priced twice`, "keep one of the two");
      prices.set(name, { price, entry });
    }
  }
  return prices;
}

const formOf = (findings: Findings): PriceForm<Node> => ({
  child,
  items: (node) => (node?.kind === "list" ? node.items : []),
  text: textOf,
  report: (code, { at }, message, help) => findings.error(code, at, message, help),
});
