// `npm run bench`: what the gateway adds to a bare proxy, side by side in one run. Four processes: a static upstream, the proxy under test, a
// load generator, and this one. Rounds are interleaved (floor, same dialect, translated, floor, …), because an hour, a neighbour or a
// turbo clock changes figures more than any code; so only the ratios to the floor within a round mean something, and they are what is reported.
//
// floor       node:http → undici Pool.dispatch, the body buffered, bytes through, nothing parsed, nothing logged
// same        chat → chat: body scanned, model spliced, usage read, priced, one JSON log line a request
// translated  chat → Anthropic's Messages: validated, translated there and back, the same otherwise
//
// Requests of 10 kB; answers of 1 kB, or streams of 100 events that leave the upstream in ten writes. CPU is user and system time of the process
// under test, divided by its requests. Options: --rounds 5 --seconds 2 --connections 32 --json.

import { type ChildProcess, fork } from "node:child_process";
import { parseArgs } from "node:util";
import type { CpuResult, LoadOrder, LoadResult } from "./child.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    connections: { type: "string", default: "32" },
    json: { type: "boolean", default: false },
  },
});
const [rounds, seconds, connections] = [Number(values.rounds), Number(values.seconds), Number(values.connections)];
if (![rounds, seconds, connections].every((one) => one > 0)) throw new Error("--rounds, --seconds and --connections are numbers above 0");

interface Child {
  readonly process: ChildProcess;
  readonly port: number;
}
const children: ChildProcess[] = [];

/** The log of a gateway goes nowhere, but is written. */
async function start(role: string, upstreamPort = 0): Promise<Child> {
  const process = fork(new URL("./child.ts", import.meta.url), [role, String(upstreamPort)], {
    stdio: ["ignore", "inherit", role === "gateway" ? "ignore" : "inherit", "ipc"],
  });
  children.push(process);
  const { port } = await answerOf<{ port: number }>(process);
  return { process, port };
}

/** The next message; what a child sends is what child.ts says it sends. */
function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a child ended with ${code}`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as T);
    });
  });
}
function order<T>(child: ChildProcess, message: "cpu" | LoadOrder): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(message);
  return answer;
}

interface Sample {
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly p50: number;
  readonly p99: number;
}
interface Variant {
  readonly name: string;
  readonly child: Child;
  readonly model: string;
}

async function measure({ child, model, name }: Variant, stream: boolean, ms: number): Promise<Sample> {
  const before = await order<CpuResult>(child.process, "cpu");
  const load = await order<LoadResult>(loader.process, { port: child.port, model, stream, connections, ms });
  const after = await order<CpuResult>(child.process, "cpu");
  if (load.failures > 0 || load.requests === 0 || load.bytes < 500)
    throw new Error(`${name}: ${load.failures} of ${load.requests} requests failed, the last answer had ${load.bytes} bytes`);
  return { perSecond: load.requests / load.seconds, cpuUs: (after.cpuUs - before.cpuUs) / load.requests, p50: load.p50, p99: load.p99 };
}

interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}
function spread(given: readonly number[]): Spread {
  const sorted = given.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) };
}

const upstream = await start("upstream");
const floor = await start("floor", upstream.port);
const gateway = await start("gateway", upstream.port);
const loader = await start("load");
const variants: readonly Variant[] = [
  { name: "floor", child: floor, model: "m" },
  { name: "same", child: gateway, model: "same" },
  { name: "translated", child: gateway, model: "translated" },
];

interface Row {
  readonly scenario: string;
  readonly variant: string;
  readonly perSecond: Spread;
  readonly cpuUs: Spread;
  /** To the floor of the same round: time a request takes of the machine, and of the process. */
  readonly slower: Spread;
  readonly moreCpu: Spread;
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
}
const rows: Row[] = [];
try {
  for (const [scenario, stream] of [
    ["10 kB → 1 kB", false],
    ["100 events", true],
  ] as const) {
    for (const variant of variants) await measure(variant, stream, 1500);
    const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of variants) samples.get(variant.name)?.push(await measure(variant, stream, seconds * 1000));
      if (!values.json) process.stderr.write(`${scenario}: round ${round + 1} of ${rounds}\n`);
    }
    const base = samples.get("floor") ?? [];
    for (const [variant, list] of samples) {
      const against = (of: (sample: Sample, floorSample: Sample) => number) =>
        spread(list.map((sample, at) => of(sample, base[at] ?? sample)));
      rows.push({
        scenario,
        variant,
        perSecond: spread(list.map(({ perSecond }) => perSecond)),
        cpuUs: spread(list.map(({ cpuUs }) => cpuUs)),
        slower: against((sample, floorSample) => floorSample.perSecond / sample.perSecond),
        moreCpu: against((sample, floorSample) => sample.cpuUs / floorSample.cpuUs),
        p50Ms: spread(list.map(({ p50 }) => p50)),
        p99Ms: spread(list.map(({ p99 }) => p99)),
      });
    }
  }
} finally {
  for (const child of children) child.disconnect();
}

if (values.json) process.stdout.write(`${JSON.stringify({ node: process.version, rounds, seconds, connections, rows }, null, 2)}\n`);
else process.stdout.write(table(rows));

function table(given: readonly Row[]): string {
  const shown = ({ median, min, max }: Spread, digits: number) =>
    `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
  const head = ["", "", "CPU ÷ floor", "time ÷ floor", "CPU µs", "req/s", "p50 ms", "p99 ms"];
  const lines = [
    head,
    ...given.map((row) => [
      row.scenario,
      row.variant,
      shown(row.moreCpu, 2),
      shown(row.slower, 2),
      shown(row.cpuUs, 0),
      shown(row.perSecond, 0),
      row.p50Ms.median.toFixed(1),
      row.p99Ms.median.toFixed(1),
    ]),
  ];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return `${lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")}\nmedians of ${rounds} rounds (min–max); ${connections} connections; node ${process.version}\n`;
}
