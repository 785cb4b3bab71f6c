// The report of a simulation for a terminal. Pure.

import { failures, type Percentiles, type Report } from "../simulate/report.ts";
import { type Column, counted, type Paint, table } from "./table.ts";

const right = (title: string): Column => ({ title, align: "right" });

export function simulatedText({ total, models, clients, deployments, durationMs, seed }: Report, paint: Paint): string {
  const modelRows = Object.entries(models).map(([name, one]) => [
    name,
    ...[one.requests, one.ok, failures(one), one.retries, one.fallbacks].map(String),
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
      kinds(one.failed),
    ]);
  const clientRows = Object.entries(clients ?? {}).map(([name, one]) => [
    name,
    ...[one.requests, one.ok, one.left].map(String),
    ...shownTimes(one.ms),
    shownUsd(one.costUsd),
    kinds(one.failed),
  ]);
  const times = [right("p50"), right("p95"), right("p99"), right("cost")];
  const hedges = total.hedges === 0 ? "" : `${counted(total.hedges, "second call")} beside a first, `;
  const copies = total.copies === 0 ? "" : ` and ${shownUsd(total.copyCostUsd)} for ${counted(total.copies, "copy", "copies")}`;
  const { cancelled: left = 0, ...others } = total.failed;
  const failed = kinds(others);
  const leaving = left === 0 ? "" : `${left} left, `;
  return [
    table(
      [{ title: "model" }, ...["requests", "ok", "failed", "retries", "fallbacks"].map(right), ...times, { title: "answered by" }],
      modelRows,
      paint,
    ),
    ...(clientRows.length === 0
      ? []
      : [table([{ title: "client" }, ...["requests", "ok", "left"].map(right), ...times, { title: "failed" }], clientRows, paint)]),
    table(
      [{ title: "deployment" }, ...["calls", "ok", "retries", "rests"].map(right), ...times, { title: "failed" }],
      deploymentRows,
      paint,
    ),
    `${counted(total.requests, "request")} in ${(durationMs / 3_600_000).toFixed(1)} h: ${total.ok} answered, ${leaving}${failures(total)} failed${failed === "" ? "" : ` (${failed})`}, ${counted(total.retries, "retry", "retries")}, ${counted(total.fallbacks, "fallback")}, ${hedges}${shownUsd(total.costUsd)}${copies}; seed ${seed}\n`,
  ].join("\n");
}

const kinds = (failed: Readonly<Record<string, number>>): string =>
  Object.entries(failed)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
const shownUsd = (usd: string): string => `$${Number(usd).toFixed(2)}`;
const shownTimes = (ms: Percentiles | undefined): readonly string[] =>
  ms === undefined ? ["-", "-", "-"] : [ms.p50, ms.p95, ms.p99].map((one) => `${(one / 1_000).toFixed(1)} s`);
