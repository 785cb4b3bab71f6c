// Beside others: throughput and CPU at the limit of what each answers, ours and foreign gateways, and several workers beside one.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figures.ts";
import { ENV, gatewayText } from "./gateways.ts";
import type { LoadOrder } from "./load.ts";
import { checkAnswer, orderOf, sample, type Variant, warm } from "./matrix.ts";
import type { Peer } from "./peers.ts";
import { BUILT, type Ends, freePort, startForeign } from "./processes.ts";
import { FEATURES, ROUTES, type Route } from "./scenarios.ts";
import { spread } from "./spread.ts";

const LIMIT_MS = 600;
/** For each round of the matrix: one scenario has time for more, and its ratios are of short slices. */
const SHORT_ROUNDS = 2;
/** Of one that nobody has asked yet. */
const WARM_MS = 1_500;
/** Of each of several workers, between which requests are shared out: until twenty thousand have made the engine compile what they run. */
const WARM_WORKER_MS = 6_000;
const CHAT = { route: ROUTES[0] as Route, size: "10 kB", answer: "whole" } as const;

/** For how long it is warmed up at least. */
type Candidate = readonly [Variant, LoadOrder, number];

/** Round by round. */
interface Limit {
  readonly who: string;
  /** Requests a second. */
  readonly most: readonly number[];
  /** Of each. */
  readonly cpuUs: readonly number[];
}

async function limitsOf(candidates: readonly Candidate[], ends: Ends, rounds: number): Promise<readonly Limit[]> {
  const found = candidates.map(([{ name }]) => ({ who: name, most: [] as number[], cpuUs: [] as number[] }));
  for (const [variant, order, warmMs] of candidates) {
    await checkAnswer(variant.name, order, CHAT, ends);
    await warm(variant, order, ends, warmMs);
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [at, [variant, order]] of candidates.entries()) {
      const { cpuUs, load } = await sample(variant, { ...order, ms: LIMIT_MS }, ends);
      found[at]?.most.push(load.requests / load.seconds);
      found[at]?.cpuUs.push(cpuUs);
    }
  return found;
}

const shown = (what: string, limits: readonly Limit[]): readonly Figure[] =>
  limits.flatMap(({ who, most, cpuUs }) => [
    { what, who, value: spread(most).median, unit: "requests/s" },
    { what, who, value: spread(cpuUs).median, unit: "µs of CPU each" },
  ]);

/** Within a round, since a machine has other days from one second to the next. */
const ratioOf = (one: readonly number[], other: readonly number[]): number =>
  spread(one.map((value, round) => value / (other[round] ?? Number.NaN))).median;

/** How often Portkey's gateway should fit into ours. */
const TIMES_PORTKEY = 10;

/** 10 kB requests answered whole, sixty-four at once. */
export async function measureBeside(variants: readonly Variant[], peers: readonly Peer[], ends: Ends, rounds: number) {
  const foreign = peers.map(({ name, running, headers }) => {
    const variant: Variant = { name, running, isFloor: true };
    return [variant, { ...orderOf(variant, CHAT), headers }, WARM_MS] as const;
  });
  const limits = await limitsOf([...variants.map((one) => [one, orderOf(one, CHAT), 0] as const), ...foreign], ends, rounds * SHORT_ROUNDS);
  const figures = [...shown("10 kB at the limit", limits)];
  const [on, portkey] = ["on", "portkey"].map((name) => limits.find(({ who }) => who === name));
  if (on !== undefined && portkey !== undefined)
    figures.push({
      what: "as many requests as Portkey's",
      who: "on",
      value: ratioOf(on.most, portkey.most),
      unit: "×",
      goal: { kind: "at least", value: TIMES_PORTKEY },
    });
  return figures;
}

/** What a core brings, by what it brings where one works alone. */
const KEPT_BY_WORKERS = 0.9;

/** By the CPU of a request: where the load, an upstream and a Redis take the same cores, what is answered in a second tells of those. */
function scaling(limits: readonly Limit[]): readonly Figure[] {
  const [one, several] = limits;
  if (one === undefined || several === undefined) return [];
  const goal = { kind: "at least", value: KEPT_BY_WORKERS } as const;
  return [
    {
      what: "requests for a core's time, by those of one worker alone",
      who: several.who,
      value: ratioOf(one.cpuUs, several.cpuUs),
      unit: "×",
      goal,
    },
  ];
}

/** `serve --workers` with everything on, counted together in a Redis; nothing where none is installed. */
export async function measureWorkers(ends: Ends, rounds: number): Promise<readonly Figure[]> {
  if (!isInstalled("redis-server")) return [];
  const folder = mkdtempSync(join(tmpdir(), "signalbox-workers-"));
  const redisPort = await freePort();
  const redis = spawn("redis-server", ["--port", String(redisPort), "--save", "", "--dir", folder], { stdio: "ignore" });
  const store = `redis://127.0.0.1:${redisPort}`;
  writeFileSync(join(folder, "gateway.yaml"), gatewayText(ends.port, FEATURES, folder, store));
  const candidates: Candidate[] = [];
  try {
    for (const count of [1, 2]) {
      const port = await freePort();
      const args = [
        BUILT,
        "serve",
        "--config",
        join(folder, "gateway.yaml"),
        "--port",
        String(port),
        "--log",
        "json",
        "--workers",
        `${count}`,
      ];
      const running = await startForeign({ command: process.execPath, args, cwd: folder, env: ENV, port });
      if (running === undefined) throw new Error("serve --workers does not listen");
      const variant: Variant = { name: `${count} of ${availableParallelism()} cores`, running, isFloor: false };
      const order = orderOf(variant, CHAT);
      // As many for each: with fewer, less is read and written at once.
      candidates.push([variant, { ...order, connections: count * order.connections }, count * WARM_WORKER_MS]);
    }
    const limits = await limitsOf(candidates, ends, rounds * SHORT_ROUNDS);
    return [...shown("serve --workers, a Redis counts", limits), ...scaling(limits)];
  } finally {
    for (const [{ running }] of candidates) running.stop();
    redis.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
