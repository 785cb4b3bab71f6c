// The report of a simulation for a terminal. Pure.

import type { Percentiles, Report } from "../simulate/report.ts";
import { type Column, counted, type Paint, table } from "./table.ts";

const right = (title: string): Column => ({ title, align: "right" });

export function simulatedText({ total, models, deployments, durationMs, seed }: Report, paint: Paint): string {
  const modelRows = Object.entries(models).map(([name, one]) => [
    name,
    ...[one.requests, one.ok, sum(one.failed), one.retries, one.fallbacks].map(String),
    ...shownTimes(one.ms),
    shownUsd(one.costUsd),
    Object.entries(one.shares)
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, share]) => `${id} ${(share * 100).toFixed(1)}%`)
      .join(", "),
  ]);
  const deploymentRows = Object.entries(deployments)
    .filter(([, { calls }]) => calls > 0)
    .map(([id, one]) => [
      id,
      ...[one.calls, one.ok, one.retries, one.rests].map(String),
      ...shownTimes(one.ms),
      shownUsd(one.costUsd),
      Object.entries(one.failed)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(", "),
    ]);
  const times = [right("p50"), right("p95"), right("p99"), right("cost")];
  const hedges = total.hedges === 0 ? "" : `${counted(total.hedges, "second call")} beside a first, `;
  const copies = total.copies === 0 ? "" : ` and ${shownUsd(total.copyCostUsd)} for ${counted(total.copies, "copy", "copies")}`;
  const failed = Object.entries(total.failed).map(([kind, count]) => `${kind} ${count}`);
  return [
    table(
      [{ title: "model" }, ...["requests", "ok", "failed", "retries", "fallbacks"].map(right), ...times, { title: "answered by" }],
      modelRows,
      paint,
    ),
    table(
      [{ title: "deployment" }, ...["calls", "ok", "retries", "rests"].map(right), ...times, { title: "failed" }],
      deploymentRows,
      paint,
    ),
    `${counted(total.requests, "request")} in ${(durationMs / 3_600_000).toFixed(1)} h: ${total.ok} answered, ${sum(total.failed)} failed${failed.length === 0 ? "" : ` (${failed.join(", ")})`}, ${counted(total.retries, "retry", "retries")}, ${counted(total.fallbacks, "fallback")}, ${hedges}${shownUsd(total.costUsd)}${copies}; seed ${seed}\n`,
  ].join("\n");
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, one) => all + one, 0);
const shownUsd = (usd: string): string => `$${Number(usd).toFixed(2)}`;
const shownTimes = (ms: Percentiles | undefined): readonly string[] =>
  ms === undefined ? ["-", "-", "-"] : [ms.p50, ms.p95, ms.p99].map((one) => `${(one / 1_000).toFixed(1)} s`);
