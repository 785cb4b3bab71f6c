// `npm run bench -- --soak 10`: so many minutes of mixed requests, and how memory went after a warm-up: the slope of a line through its samples.

import { setTimeout as sleep } from "node:timers/promises";
import type { Figure } from "./figures.ts";
import { orderOf, sample, type Variant } from "./matrix.ts";
import type { Ends } from "./processes.ts";
import { ROUTES, type Scenario } from "./scenarios.ts";

const RATE = 300;
const SLICE_MS = 5_000;
const SETTLING_MS = 200;
/** Of the time, before samples count. */
const WARM_UP = 0.3;

export async function soak(variant: Variant, ends: Ends, minutes: number): Promise<readonly Figure[]> {
  const scenarios: readonly Scenario[] = ROUTES.flatMap((route) => [
    { route, size: "10 kB", answer: "whole" } as const,
    { route, size: "10 kB", answer: "burst" } as const,
  ]);
  const samples: Sample[] = [];
  const startedMs = performance.now();
  const minute = (): number => (performance.now() - startedMs) / 60_000;
  let requests = 0;
  for (let at = 0; minute() < minutes; at += 1) {
    const scenario = scenarios[at % scenarios.length];
    if (scenario === undefined) break;
    const { load } = await sample(variant, { ...orderOf(variant, scenario), rate: RATE, ms: SLICE_MS }, ends);
    requests += load.requests;
    await sleep(SETTLING_MS);
    const { rssKb, heapKb } = await variant.running.useCollected();
    samples.push({ minute: minute(), rssMb: rssKb / 1024, heapMb: heapKb / 1024 });
  }
  const counted = samples.filter((one) => one.minute >= minutes * WARM_UP);
  const figure = (what: string, value: number, unit: string): Figure => ({ what: `soak, ${what}`, who: variant.name, value, unit });
  return [
    figure("requests", requests, ""),
    figure("resident memory at the end", samples.at(-1)?.rssMb ?? Number.NaN, "MB"),
    figure("resident memory grows by", slope(counted, "rssMb"), "MB/min"),
    figure("heap and buffers at the end", samples.at(-1)?.heapMb ?? Number.NaN, "MB"),
    figure("heap and buffers grow by", slope(counted, "heapMb"), "MB/min"),
  ];
}

interface Sample {
  readonly minute: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

/** Least squares, a minute. */
function slope(samples: readonly Sample[], of: "rssMb" | "heapMb"): number {
  const mean = (key: keyof Sample): number => samples.reduce((sum, one) => sum + one[key], 0) / samples.length;
  const [minute, mb] = [mean("minute"), mean(of)];
  const over = samples.reduce((sum, one) => sum + (one.minute - minute) * (one[of] - mb), 0);
  return over / samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
}
