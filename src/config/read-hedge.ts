// `hedge:` of gateway.yaml, of the routing or of one model → when a second deployment is asked. Whether the model has a second one, plan-hedge.ts finds.

import type { PlanHedge } from "../contract/plan.ts";
import { type Cell, childOf, measured, type Report, textOf, valueSpan } from "./cell.ts";
import { DEFAULT_HEDGE, type Located } from "./config.ts";
import { durationMs, shareOf } from "./units.ts";

export function readHedge(cell: Cell | undefined, report: Report): Located<PlanHedge | "off"> | undefined {
  if (!cell) return undefined;
  const at = valueSpan(cell);
  if (cell.value === "off") return { value: "off", at };
  const shareCell = childOf(cell, "at_most");
  const atMost = measured(shareCell, shareOf, report) ?? DEFAULT_HEDGE.atMost;
  if (shareCell && atMost === 0) report("SB205", shareCell, "a hedge for 0% of the requests is none", "write `hedge: off`");
  return { value: { after: readAfter(childOf(cell, "after"), report), atMost }, at };
}

function readAfter(cell: Cell | undefined, report: Report): PlanHedge["after"] {
  const [, percent] = /^p([5-9][0-9])$/.exec(textOf(cell) ?? "") ?? [];
  if (!cell) return DEFAULT_HEDGE.after;
  if (percent !== undefined) return { percentile: Number(percent) / 100 };
  const ms = measured(cell, durationMs, report) ?? 1;
  if (ms === 0)
    report("SB205", cell, "a second call at once would double the load", "say how long the first may take, for example p95 or 800ms");
  return { ms };
}
