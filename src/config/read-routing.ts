// The section `routing` of gateway.yaml → how often, how long and how patiently requests are tried. Assumes nothing about the shape, which
// the schema has judged; looks nothing up.

import type { PlanBreaker, PlanRouting } from "../contract/plan.ts";
import { type Cell, childOf, integerOf, measured, type Report, textOf } from "./cell.ts";
import { DEFAULT_BREAKER, DEFAULT_PROBES, DEFAULT_ROUTING } from "./config.ts";
import { durationMs, shareOf } from "./units.ts";

export function readRouting(cells: ReadonlyMap<string, Cell>, report: Report): PlanRouting {
  const ms = (name: string, otherwise: number): number => measured(cells.get(name), durationMs, report) ?? otherwise;
  const firstTokenTimeoutMs = measured(cells.get("first_token_timeout"), durationMs, report);
  const queue = cells.get("queue");
  return {
    attempts: integerOf(cells.get("attempts")) ?? DEFAULT_ROUTING.attempts,
    totalAttempts: integerOf(cells.get("total_attempts")) ?? DEFAULT_ROUTING.totalAttempts,
    timeoutMs: ms("timeout", DEFAULT_ROUTING.timeoutMs),
    connectTimeoutMs: ms("connect_timeout", DEFAULT_ROUTING.connectTimeoutMs),
    firstByteTimeoutMs: ms("first_byte_timeout", DEFAULT_ROUTING.firstByteTimeoutMs),
    ...(firstTokenTimeoutMs === undefined ? {} : { firstTokenTimeoutMs }),
    idleTimeoutMs: ms("idle_timeout", DEFAULT_ROUTING.idleTimeoutMs),
    retryBudget: measured(cells.get("retry_budget"), shareOf, report) ?? DEFAULT_ROUTING.retryBudget,
    breaker: readBreaker(cells.get("breaker"), report),
    ...readProbes(cells.get("probes"), report),
    queue: {
      places: integerOf(childOf(queue, "size")) ?? DEFAULT_ROUTING.queue.places,
      longestMs: measured(childOf(queue, "timeout"), durationMs, report) ?? DEFAULT_ROUTING.queue.longestMs,
    },
  };
}

const LEAST_BETWEEN_PROBES_MS = 1_000;

function readProbes(cell: Cell | undefined, report: Report): Pick<PlanRouting, "probes"> {
  if (cell === undefined || cell.value === "off") return {};
  const [everyCell, timeoutCell, requestCell] = ["every", "timeout", "request"].map((name) => childOf(cell, name));
  const everyMs = measured(everyCell, durationMs, report) ?? DEFAULT_PROBES.everyMs;
  const timeoutMs = measured(timeoutCell, durationMs, report) ?? DEFAULT_PROBES.timeoutMs;
  if (everyCell && everyMs < LEAST_BETWEEN_PROBES_MS)
    report("SB205", everyCell, "probes come a second apart at least", "write for example 60s");
  if (timeoutCell && timeoutMs === 0) report("SB205", timeoutCell, "no probe is answered in no time", "write for example 5s");
  const prompt = textOf(childOf(requestCell, "prompt"));
  const maxTokens = integerOf(childOf(requestCell, "max_tokens")) ?? DEFAULT_PROBES.maxTokens;
  return { probes: { everyMs, timeoutMs, ...(prompt === undefined ? {} : { request: { prompt, maxTokens } }) } };
}

function readBreaker(cell: Cell | undefined, report: Report): PlanBreaker | undefined {
  if (cell?.value === "off") return undefined;
  return {
    failures: integerOf(childOf(cell, "failures")) ?? DEFAULT_BREAKER.failures,
    ratio: measured(childOf(cell, "ratio"), shareOf, report) ?? DEFAULT_BREAKER.ratio,
    openMs: measured(childOf(cell, "open"), durationMs, report) ?? DEFAULT_BREAKER.openMs,
  };
}
