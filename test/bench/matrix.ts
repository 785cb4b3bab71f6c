// Measures scenarios: rounds in which every variant has its turn, because an hour, a neighbour or a turbo clock changes figures more than any code.
// Only ratios to the floor within a round mean something. CPU is taken at one rate for all, a quarter of what the floor can do: at that rate all of
// them wake and sleep alike, while a proxy at its limit spares itself the waking.

import { requestOf } from "./bodies.ts";
import type { LoadOrder } from "./load.ts";
import type { Loader, Running } from "./processes.ts";
import { EVENTS, type Scenario } from "./scenarios.ts";
import { type Spread, spread } from "./spread.ts";

export interface Variant {
  readonly name: string;
  readonly running: Running;
  /** The floor knows no models and passes on the client's own path. */
  readonly isFloor: boolean;
}

export interface Row {
  readonly scenario: Scenario;
  readonly variant: string;
  /** A second, of all variants. */
  readonly rate: number;
  /** Of a request, or of an event of a stream. */
  readonly cpuUs: Spread;
  readonly moreCpu: Spread;
  /** Milliseconds to the first byte beyond the floor's. */
  readonly addedP50: Spread;
  readonly addedP99: Spread;
  readonly rssMb: number;
}

interface Sample {
  readonly cpuUs: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssKb: number;
}

const STREAMS_A_SECOND = 30;

export async function measureScenario(
  scenario: Scenario,
  variants: readonly Variant[],
  loader: Loader,
  rounds: number,
): Promise<readonly Row[]> {
  const isPaced = scenario.answer === "paced";
  const [floor] = variants;
  if (floor === undefined) throw new Error("there is no floor");
  const rate = isPaced ? STREAMS_A_SECOND : Math.max(10, Math.round((await capacityOf(orderOf(floor, scenario), loader, 400)) / 4));
  const ms = isPaced ? 1_500 : 700;
  const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]));
  for (const variant of variants) await loader.load({ ...orderOf(variant, scenario), rate, ms: isPaced ? 300 : 500 });
  for (let round = 0; round < rounds; round += 1)
    for (const variant of variants)
      samples.get(variant.name)?.push(await sample(variant, { ...orderOf(variant, scenario), rate, ms }, loader));
  const base = samples.get(floor.name) ?? [];
  const each = scenario.answer === "whole" ? 1 : EVENTS;
  return variants.map(({ name }) => {
    const list = samples.get(name) ?? [];
    const against = (of: (one: Sample, floorOne: Sample) => number): Spread => spread(list.map((one, at) => of(one, base[at] ?? one)));
    return {
      scenario,
      variant: name,
      rate,
      cpuUs: spread(list.map(({ cpuUs }) => cpuUs / each)),
      moreCpu: against((one, floorOne) => one.cpuUs / floorOne.cpuUs),
      addedP50: against((one, floorOne) => one.p50 - floorOne.p50),
      addedP99: against((one, floorOne) => one.p99 - floorOne.p99),
      rssMb: Math.round(Math.max(...list.map(({ rssKb }) => rssKb)) / 1024),
    };
  });
}

/** What a variant answers at most in a second. */
export async function capacityOf(order: LoadOrder, loader: Loader, ms: number): Promise<number> {
  const { requests, seconds } = await checked(order.path, await loader.load({ ...order, rate: undefined, ms }));
  return requests / seconds;
}

async function sample({ running, name }: Variant, order: LoadOrder, loader: Loader): Promise<Sample> {
  const before = await running.use();
  const load = await checked(`${name} ${order.path}`, await loader.load(order));
  const after = await running.use();
  return { cpuUs: (after.cpuUs - before.cpuUs) / load.requests, p50: load.p50, p99: load.p99, rssKb: after.rssKb };
}

function checked<T extends { readonly failures: number; readonly requests: number; readonly bytes: number }>(what: string, load: T): T {
  if (load.failures > 0 || load.requests === 0 || load.bytes < 300)
    throw new Error(`${what}: ${load.failures} of ${load.requests} requests failed, the last answer had ${load.bytes} bytes`);
  return load;
}

export function orderOf({ running, isFloor }: Variant, { route, size, answer }: Scenario): LoadOrder {
  const model = isFloor ? "m" : `${answer === "paced" ? "paced-" : ""}${route.upstream}`;
  const { path, body } = requestOf(route.ingress, model, size, answer !== "whole");
  const prefix = isFloor && answer === "paced" ? "/paced" : "";
  return { port: running.port, path: prefix + path, body: body.toString(), connections: 64, ms: 0, headers: {} };
}

export const nameOf = ({ route, size, answer }: Scenario): string => `${route.name}, ${answer === "whole" ? size : answer}`;
