// `npm run bench`: what the gateway adds to a bare proxy, side by side in one run of several processes: a static upstream, the proxies, the load.
//
// floor   node:http → undici, the body buffered, bytes through, nothing parsed, nothing logged
// on      this gateway as it serves: routing, prices, one JSON log line a request
// off     the same without its log
//
// Options: --quick (two routes, under two minutes), --rounds 5, --only TEXT (scenarios whose name holds it), --out FOLDER (results.json and page.html).

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureScenario, nameOf, type Row, type Variant } from "./matrix.ts";
import { pageOf } from "./page.ts";
import { startLoader, startOurs } from "./processes.ts";
import { goalOf, scenariosOf } from "./scenarios.ts";
import { aligned, shown } from "./spread.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string", default: "" },
    out: { type: "string" },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
if (!(rounds > 0)) throw new Error("--rounds is a number above 0");

const upstream = await startOurs("upstream");
const loader = await startLoader();
const variants: readonly Variant[] = [
  { name: "floor", running: await startOurs("floor", upstream.port), isFloor: true },
  { name: "on", running: await startOurs("on", upstream.port), isFloor: false },
  { name: "off", running: await startOurs("off", upstream.port), isFloor: false },
];

const rows: Row[] = [];
try {
  for (const scenario of scenariosOf(values.quick)) {
    if (!nameOf(scenario).includes(values.only)) continue;
    process.stderr.write(`${nameOf(scenario)}\n`);
    rows.push(...(await measureScenario(scenario, variants, loader, scenario.answer === "paced" ? Math.min(rounds, 3) : rounds)));
  }
} finally {
  for (const { running } of variants) running.stop();
  upstream.stop();
  loader.stop();
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, node ${process.version}`;
process.stdout.write(aligned([["", "", "CPU ÷ floor", "goal", "CPU µs", "p50 +ms", "p99 +ms", "MB"], ...rows.map(lineOf)]));
process.stdout.write(`medians of ${rounds} rounds (min–max); CPU of a request, or of an event; ${machine}\n`);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  const results = { takenAt: new Date().toISOString(), machine, rounds, rows };
  writeFileSync(join(values.out, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(values.out, "page.html"), pageOf(results));
}

function lineOf({ scenario, variant, cpuUs, moreCpu, addedP50, addedP99, rssMb }: Row): readonly string[] {
  return [
    variant === "floor" ? nameOf(scenario) : "",
    variant,
    shown(moreCpu, 2),
    variant === "on" ? `≤ ${goalOf(scenario)}${moreCpu.median <= goalOf(scenario) ? " kept" : ""}` : "",
    shown(cpuUs, scenario.answer === "whole" ? 0 : 2),
    addedP50.median.toFixed(2),
    addedP99.median.toFixed(2),
    String(rssMb),
  ];
}
