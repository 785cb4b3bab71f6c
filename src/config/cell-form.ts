// Cells of gateway.yaml and of scenarios, for the reader of prices.

import { type Cell, childOf, itemsOf, type Report, textOf } from "./cell.ts";
import type { PriceForm } from "./read-price.ts";

export const cellForm = (report: Report): PriceForm<Cell> => ({
  child: childOf,
  items: itemsOf,
  text: (cell) => (typeof cell?.value === "number" ? String(cell.value) : textOf(cell)),
  report,
});
