// `npm run bench`: what the gateway adds to a bare proxy, side by side in one run of several processes: the proxies, and what stands at their ends.
//
// floor   node:http → undici, the body buffered, bytes through, nothing parsed, nothing logged
// on      this gateway as it serves, with everything: a key, limits, budgets, routing, prices, metrics, a JSON line and a ledger's record a request
// off     the same gateway with nothing of it
//
// Beside them Portkey's gateway, nginx where it is installed, and --peer name=port=command, at the limit of what each answers.
//
// Options: --quick (two routes, under two minutes), --rounds 3, --only TEXT (scenarios whose name holds it; nothing beside the matrix), --soak MINUTES
// (that alone), --out FOLDER (results.json and page.html).

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureScenario, nameOf, orderOf, type Row, type Variant, warm } from "./matrix.ts";
import { pageOf } from "./page.ts";
import { type Peer, startNamed, startNginx, startPortkey } from "./peers.ts";
import { startEnds, startOurs } from "./processes.ts";
import { goalOf, ROUTES, type Route, scenariosOf } from "./scenarios.ts";
import { soak } from "./soak.ts";
import { type Figure, measureGenerate, measureSlowReaders, measureSlowStreams, measureStart, measureThroughput } from "./special.ts";
import { aligned, shown } from "./spread.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string", default: "" },
    out: { type: "string" },
    peer: { type: "string", multiple: true, default: [] },
    soak: { type: "string" },
  },
});
const rounds = Number(values.rounds ?? 3);
if (!(rounds > 0)) throw new Error("--rounds is a number above 0");

const ends = await startEnds();
const variants: readonly Variant[] = [
  { name: "floor", running: await startOurs("floor", ends.port), isFloor: true },
  { name: "on", running: await startOurs("on", ends.port), isFloor: false },
  { name: "off", running: await startOurs("off", ends.port), isFloor: false },
];

/** As long as a runtime takes to compile what runs much. */
const FIRST_WARM_MS = 6_000;
const FIRST = { route: ROUTES[0] as Route, size: "10 kB", answer: "whole" } as const;

const rows: Row[] = [];
const figures: Figure[] = [];
const peers: Peer[] = [];
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const [, on] = variants;
try {
  if (values.soak !== undefined && on !== undefined) figures.push(...(await soak(on, ends, Number(values.soak))));
  for (const variant of variants) await warm(variant, orderOf(variant, FIRST), ends, FIRST_WARM_MS);
  for (const scenario of values.soak === undefined ? scenariosOf(values.quick) : []) {
    if (!nameOf(scenario).includes(values.only)) continue;
    say(nameOf(scenario));
    rows.push(...(await measureScenario(scenario, variants, ends, scenario.answer === "paced" ? Math.min(rounds, 3) : rounds)));
  }
  if (values.soak === undefined && values.only === "") {
    say("at the limit, beside others");
    const found = [await startPortkey(ends.port), await startNginx(ends.port)];
    for (const named of values.peer) found.push(await startNamed(named, ends.port));
    peers.push(...found.filter((peer) => peer !== undefined));
    figures.push(...(await measureThroughput(variants, peers, ends, values.quick ? 1 : 3)));
    say("slow streams and stopped readers");
    figures.push(...(await measureSlowStreams(variants, ends, values.quick ? 200 : 1_000)));
    figures.push(...(await measureSlowReaders(variants, ends)));
    say("start, generate, reload");
    figures.push(...(await measureStart(ends.port, values.quick ? 1 : 5)));
    if (!values.quick) figures.push(...(await measureGenerate()));
  }
} finally {
  for (const { running } of [...variants, ...peers]) running.stop();
  ends.stop();
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, node ${process.version}`;
if (rows.length > 0)
  process.stdout.write(
    aligned([["", "", "CPU ÷ floor", "goal", "CPU µs", "most/s", "rate/s", "p50 +ms", "p99 +ms", "MB"], ...rows.map(lineOf)]),
  );
process.stdout.write(`medians of ${rounds} rounds (min–max); CPU of a request, or of an event; ${machine}\n`);
process.stdout.write(aligned(figures.map(({ what, who, value, unit }) => [what, who, `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`])));
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  const results = { takenAt: new Date().toISOString(), machine, rounds, rows, figures };
  writeFileSync(join(values.out, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(values.out, "page.html"), pageOf(results));
}

function lineOf({ scenario, variant, cpuUs, moreCpu, most, rate, addedP50, addedP99, rssMb }: Row): readonly string[] {
  return [
    variant === "floor" ? nameOf(scenario) : "",
    variant,
    shown(moreCpu, 2),
    variant === "on" ? `≤ ${goalOf(scenario)}${moreCpu.median <= goalOf(scenario) ? " kept" : ""}` : "",
    shown(cpuUs, scenario.answer === "whole" ? 0 : 2),
    most?.toFixed(0) ?? "",
    String(rate),
    addedP50 === undefined ? "does not keep up" : shown(addedP50, 2),
    addedP99 === undefined ? "" : shown(addedP99, 2),
    String(rssMb),
  ];
}
