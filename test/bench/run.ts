// `npm run bench`: what the gateway adds to a bare proxy, side by side in one run of several processes: the proxies, and what stands at their ends.
//
// floor   node:http → undici, the body buffered, bytes through, nothing parsed, nothing logged
// on      this gateway as it serves, with a key, limits, routing, prices, metrics and a JSON line a request: what the goals are of
// off     the same gateway with nothing of it
// all     with budgets and a ledger's record a request in SQLite as well
//
// Beside them Portkey's gateway, nginx and workers that count in a Redis where these are installed, and --peer name=port=command.
//
// Options: --quick (two routes, under two minutes), --rounds 3, --only TEXT (scenarios whose name holds it; nothing beside the matrix), --soak MINUTES
// (that alone), --features (that alone: what each of them costs by itself), --out FOLDER (results.json and page.html),
// --readme (the README's table).

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureBeside, measureWorkers } from "./beside.ts";
import { measureGenerate, measureReload, measureStart } from "./commands.ts";
import type { Figure } from "./figures.ts";
import { measureIdleStreams, measureSlowReaders } from "./many-streams.ts";
import { measureScenario, nameOf, orderOf, type Row, type Variant, warm, warmUp } from "./matrix.ts";
import { pageOf } from "./page.ts";
import { type Peer, startNamed, startNginx, startPortkey } from "./peers.ts";
import { build, type Role, startEnds, startOurs } from "./processes.ts";
import { FEATURES, isAttributed, ROUTES, type Route, scenariosOf } from "./scenarios.ts";
import { soak } from "./soak.ts";
import { figuresTable, markdownTable, matrixTable, withTable } from "./tables.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string" },
    out: { type: "string" },
    readme: { type: "boolean", default: false },
    peer: { type: "string", multiple: true, default: [] },
    soak: { type: "string" },
    features: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 2 : 3));
if (!(rounds > 0)) throw new Error("--rounds is a number above 0");
const { quick, only } = values;
const README = resolve(import.meta.dirname, "../../README.md");

/** As long as a runtime takes to compile what runs much, of one kind of request alone. */
const FIRST_WARM_MS = 4_000;
const FIRST = { route: ROUTES[0] as Route, size: "10 kB", answer: "whole" } as const;

const startedMs = performance.now();
build();
const ends = await startEnds();
const started = async (name: Role): Promise<Variant> => ({
  name: FEATURES.some((one) => one === name) ? `off, but ${name}` : name,
  running: await startOurs(name, ends.port),
  isFloor: name === "floor",
});
const [floor, off, on, all] = [await started("floor"), await started("off"), await started("on"), await started("all")];
const variants = [floor, off, on, all];

const rows: Row[] = [];
const figures: Figure[] = [];
const peers: Peer[] = [];

async function measureMatrix(): Promise<void> {
  const turns = scenariosOf(quick)
    .filter((scenario) => nameOf(scenario).includes(only ?? ""))
    .map((scenario) => ({ scenario, variants: isAttributed(scenario) ? variants : [floor, on] }));
  await warmUp(turns, ends);
  for (const { scenario, variants } of turns) {
    say(nameOf(scenario));
    rows.push(...(await measureScenario(scenario, variants, ends, rounds)));
  }
}

/** The gateway with one of them at a time, before the one with all. */
async function measureFeatures(): Promise<void> {
  for (const feature of FEATURES) variants.splice(-1, 0, await started(feature));
  for (const variant of variants) await warm(variant, orderOf(variant, FIRST), ends, FIRST_WARM_MS);
  rows.push(...(await measureScenario(FIRST, variants, ends, rounds)));
}

async function measureTheRest(): Promise<void> {
  if (!quick) {
    say("many streams and stopped readers");
    figures.push(...(await measureIdleStreams(ends, 1_000)), ...(await measureSlowReaders([floor, on], ends)));
  }
  say("at the limit, beside others");
  const found = [await startPortkey(ends.port), await startNginx(ends.port)];
  for (const named of values.peer) found.push(await startNamed(named, ends.port));
  peers.push(...found.filter((peer) => peer !== undefined));
  figures.push(...(await measureBeside(variants, peers, ends, rounds)));
  if (!quick) figures.push(...(await measureWorkers(ends, rounds)));
  // A start is measured beside processes that do nothing, and as few of them as can be.
  for (const { running } of peers.splice(0)) running.stop();
  say("start, generate, reload");
  figures.push(...(await measureStart(ends.port, quick ? 3 : 5)), ...measureReload());
  if (!quick) figures.push(...(await measureGenerate()));
}

function say(what: string): void {
  process.stderr.write(`${String(Math.round((performance.now() - startedMs) / 1000)).padStart(4)} s  ${what}\n`);
}

try {
  if (values.soak !== undefined) figures.push(...(await soak(all, ends, Number(values.soak))));
  else if (values.features) await measureFeatures();
  else {
    await measureMatrix();
    if (only === undefined) await measureTheRest();
  }
} finally {
  for (const { running } of [...variants, ...peers]) running.stop();
  ends.stop();
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, node ${process.version}`;
const results = { takenAt: new Date().toISOString(), machine, rounds, rows, figures };
const table = markdownTable(results);
process.stdout.write(`medians of ${rounds} rounds (min–max); CPU of a request, or of an event; ${machine}\n`);
if (rows.length > 0) process.stdout.write(`${matrixTable(rows)}\n${table}\n`);
if (figures.length > 0) process.stdout.write(figuresTable(figures));
if (values.readme) writeFileSync(README, withTable(readFileSync(README, "utf8"), table));
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(values.out, "page.html"), pageOf(results));
}
