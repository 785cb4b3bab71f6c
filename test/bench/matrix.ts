// Measures scenarios: rounds in which every variant has its turn, because an hour, a neighbour or a turbo clock changes figures more than any code.
// Only ratios to the floor within a round mean something. A warm variant is asked as fast as it answers, which gives the CPU of a request, and then at
// half of what the floor can do, which gives the time to the first byte: at its limit a proxy has a queue, and far below it mostly wakes up.

import { FIRST_WORDS, LAST_WORD, requestOf } from "./bodies.ts";
import { CLIENT_KEY } from "./gateways.ts";
import type { LoadOrder, LoadResult } from "./load.ts";
import type { Ends, Running } from "./processes.ts";
import { EVENTS, type Scenario } from "./scenarios.ts";
import { type Spread, spread } from "./spread.ts";
import { MARK } from "./stamps.ts";

export interface Variant {
  readonly name: string;
  readonly running: Running;
  /** The floor knows no models and passes on the client's own path. */
  readonly isFloor: boolean;
}

export interface Row {
  readonly scenario: Scenario;
  readonly variant: string;
  /** Of a request, or of an event of a stream. */
  readonly cpuUs: Spread;
  readonly moreCpu: Spread;
  /** Requests a second at its limit; undefined where it was not asked for as many. */
  readonly most: number | undefined;
  /** A second, of all variants, for the times. */
  readonly rate: number;
  /** Milliseconds to the first byte, or to the first words of a paced stream, beyond the floor's; undefined where it does not keep up with the rate. */
  readonly addedP50: Spread | undefined;
  readonly addedP99: Spread | undefined;
  readonly rssMb: number;
}

/** A scenario and who is measured in it. */
export interface Turn {
  readonly scenario: Scenario;
  readonly variants: readonly Variant[];
}

interface Sample {
  readonly cpuUs: number;
  readonly load: LoadResult;
}

const CONNECTIONS = 64;
const SLICE_MS = 450;
const WARM_SLICE_MS = 250;
/** So many slices are compared with as many before them: no better than this beside those, and a variant is warm. */
const [COMPARED, BETTER] = [3, 0.98];
const MOST_WARM_SLICES = 6;
const WARM_ROUNDS = 3;
/** Of a rate, to a round: the machine stalls for up to a fifth of a second now and then, and whoever has such a slice has no times to tell of it. */
const [RATED_SLICES, RATED_MS] = [3, 130];
/** A round of them takes two seconds, and goes through thousands of events. */
const [PACED_A_SECOND, PACED_MS, PACED_ROUNDS] = [60, 1_000, 2];

export async function measureScenario(
  scenario: Scenario,
  variants: readonly Variant[],
  ends: Ends,
  rounds: number,
): Promise<readonly Row[]> {
  const isPaced = scenario.answer === "paced";
  const [floor] = variants;
  if (floor === undefined) throw new Error("there is no floor");
  const orders = variants.map((variant) => ({ variant, order: orderOf(variant, scenario) }));
  for (const { variant, order } of orders) await checkAnswer(variant.name, order, scenario, ends);
  const fastest: number[] = [];
  for (const { variant, order } of orders)
    if (isPaced) await sample(variant, atRate(order, PACED_A_SECOND, PACED_MS), ends);
    else fastest.push(await warm(variant, order, ends, 0));
  const rate = isPaced ? PACED_A_SECOND : Math.max(10, Math.round((fastest[0] ?? 0) / 2));
  const limits = new Map<Variant, Sample[]>(variants.map((variant) => [variant, []]));
  const rated = new Map<Variant, Sample[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round < (isPaced ? Math.min(rounds, PACED_ROUNDS) : rounds); round += 1) {
    for (const { variant, order } of isPaced ? [] : orders)
      limits.get(variant)?.push(await sample(variant, { ...order, ms: SLICE_MS }, ends));
    for (let slice = 0; slice < (isPaced ? 1 : RATED_SLICES); slice += 1)
      for (const { variant, order } of orders) {
        const samples = rated.get(variant) ?? [];
        // Who is behind from the first has no times to tell, and takes long to come to an end.
        if (variant !== floor && isAlwaysBehind(samples)) continue;
        samples.push(await sample(variant, atRate(order, rate, isPaced ? PACED_MS : RATED_MS), ends));
      }
  }
  return Promise.all(
    variants.map(async (variant) => ({
      scenario,
      variant: variant.name,
      rate,
      ...cpuOf(scenario, isPaced ? rated : limits, variant, floor),
      most: isPaced ? undefined : spread((limits.get(variant) ?? []).map(({ load }) => load.requests / load.seconds)).median,
      ...addedOf(rated.get(variant) ?? [], rated.get(floor) ?? []),
      rssMb: Math.round((await variant.running.use()).rssKb / 1024),
    })),
  );
}

const atRate = (order: LoadOrder, rate: number, ms: number): LoadOrder => ({ ...order, rate, ms });

function cpuOf({ answer }: Scenario, samples: ReadonlyMap<Variant, readonly Sample[]>, variant: Variant, floor: Variant) {
  const each = answer === "whole" ? 1 : EVENTS;
  const [own, base] = [samples.get(variant) ?? [], samples.get(floor) ?? []];
  return {
    cpuUs: spread(own.map(({ cpuUs }) => cpuUs / each)),
    moreCpu: spread(own.map(({ cpuUs }, at) => cpuUs / (base[at]?.cpuUs ?? Number.NaN))),
  };
}

const isAlwaysBehind = (samples: readonly Sample[]): boolean =>
  samples.length >= RATED_SLICES && samples.every(({ load }) => load.isBehind);

function addedOf(own: readonly Sample[], base: readonly Sample[]): Pick<Row, "addedP50" | "addedP99"> {
  // A floor that is behind itself, for a moment of the machine's, tells nothing of a slice.
  const told = own.flatMap(({ load }, at) => {
    const under = base[at]?.load;
    return under === undefined || under.isBehind ? [] : [{ load, under }];
  });
  const kept = told.filter(({ load }) => !load.isBehind);
  if (kept.length === 0 || kept.length * 2 < told.length) return { addedP50: undefined, addedP99: undefined };
  const beyond = (of: (load: LoadResult) => number): Spread => spread(kept.map(({ load, under }) => of(load) - of(under)));
  return { addedP50: beyond(({ p50 }) => p50), addedP99: beyond(({ p99 }) => p99) };
}

/**
 * Before the first is measured, each is asked for in turn, a few times over: what a runtime has compiled for one kind of request it throws away when the
 * next kind comes, and it takes longer to compile anew than one scenario has.
 */
export async function warmUp(turns: readonly Turn[], ends: Ends): Promise<void> {
  const unpaced = turns.filter(({ scenario }) => scenario.answer !== "paced");
  for (let round = 0; round < WARM_ROUNDS; round += 1)
    for (const { scenario, variants } of unpaced)
      for (const variant of variants) await sample(variant, { ...orderOf(variant, scenario), ms: WARM_SLICE_MS }, ends);
}

/** Asks a variant until it gets no better, for so long at least. What it then answers in a second, of several slices the one in the middle. */
export async function warm(variant: Variant, order: LoadOrder, ends: Ends, leastMs: number): Promise<number> {
  const sinceMs = performance.now();
  const cpuUs: number[] = [];
  const most: number[] = [];
  const isBetter = (): boolean => {
    const [last, before] = [cpuUs.slice(-COMPARED), cpuUs.slice(-2 * COMPARED, -COMPARED)];
    return before.length < COMPARED || spread(last).median < spread(before).median * BETTER;
  };
  while (performance.now() - sinceMs < leastMs || (isBetter() && cpuUs.length < MOST_WARM_SLICES)) {
    const { cpuUs: each, load } = await sample(variant, { ...order, ms: WARM_SLICE_MS }, ends);
    cpuUs.push(each);
    most.push(load.requests / load.seconds);
  }
  return spread(most.slice(-COMPARED)).median;
}

export async function sample({ running, name }: Pick<Variant, "running" | "name">, order: LoadOrder, ends: Ends): Promise<Sample> {
  const before = await running.use();
  const load = await ends.load(order);
  const after = await running.use();
  if (load.failures > 0 || load.requests === 0)
    throw new Error(`${name} ${order.path}: ${load.failures} of ${load.requests} requests failed, the first: ${load.firstFailure}`);
  return { cpuUs: (after.cpuUs - before.cpuUs) / load.requests, load };
}

/** One request, whose answer is read: what is measured shall be what was asked for. */
export async function checkAnswer(who: string, order: LoadOrder, { answer }: Scenario, ends: Ends): Promise<void> {
  const { sample: said, failures } = await ends.load({ ...order, connections: 1, ms: 0 });
  if (failures > 0 || !(answer === "whole" ? said.includes(FIRST_WORDS) : isStream(said, answer)))
    throw new Error(`${who} ${order.path}: this is no answer: ${said.slice(0, 500)}`);
}

const isStream = (said: string, answer: Scenario["answer"]): boolean =>
  said.split(answer === "burst" ? /word\d/ : /@\d{12}|word\d/).length > EVENTS && (answer !== "burst" || said.includes(LAST_WORD));

export function orderOf({ running, isFloor }: Variant, { route, size, answer }: Scenario): LoadOrder {
  const model = isFloor ? "m" : `${answer === "paced" ? "paced-" : ""}${route.upstream}`;
  const { path, body } = requestOf(route.ingress, model, size, answer !== "whole");
  const prefix = isFloor && answer === "paced" ? "/paced" : "";
  const headers = { authorization: `Bearer ${CLIENT_KEY}` };
  const firstWords = answer === "paced" ? MARK : undefined;
  return { port: running.port, path: prefix + path, body: body.toString(), connections: CONNECTIONS, ms: 0, headers, firstWords };
}

export const nameOf = ({ route, size, answer }: Scenario): string => `${route.name}, ${answer === "whole" ? size : answer}`;
