// `npm run bench -- --soak 10`: so many minutes of mixed requests, and how memory went after a warm-up: the slope of a line through its samples.

import { setTimeout as sleep } from "node:timers/promises";
import { orderOf, type Variant } from "./matrix.ts";
import type { Ends } from "./processes.ts";
import { ROUTES, type Scenario } from "./scenarios.ts";
import type { Figure } from "./special.ts";

const RATE = 300;
const SLICE_MS = 5_000;
/** Of the time, before samples count. */
const WARM_UP = 0.3;

export async function soak(variant: Variant, ends: Ends, minutes: number): Promise<readonly Figure[]> {
  const scenarios: readonly Scenario[] = ROUTES.flatMap((route) => [
    { route, size: "10 kB", answer: "whole" } as const,
    { route, size: "10 kB", answer: "burst" } as const,
  ]);
  const samples: { readonly minute: number; readonly mb: number }[] = [];
  const startedMs = performance.now();
  const minute = (): number => (performance.now() - startedMs) / 60_000;
  let requests = 0;
  for (let at = 0; minute() < minutes; at += 1) {
    const scenario = scenarios[at % scenarios.length];
    if (scenario === undefined) break;
    const load = await ends.load({ ...orderOf(variant, scenario), rate: RATE, ms: SLICE_MS });
    if (load.failures > 0) throw new Error(`${load.failures} of ${load.requests} requests failed`);
    requests += load.requests;
    await sleep(100);
    samples.push({ minute: minute(), mb: (await variant.running.use()).rssKb / 1024 });
  }
  const counted = samples.filter((one) => one.minute >= minutes * WARM_UP);
  return [
    { what: "soak, requests", who: variant.name, value: requests, unit: "" },
    { what: "soak, memory at the end", who: variant.name, value: samples.at(-1)?.mb ?? Number.NaN, unit: "MB" },
    { what: "soak, memory grows by", who: variant.name, value: slope(counted), unit: "MB/min" },
  ];
}

/** Least squares. */
function slope(samples: readonly { readonly minute: number; readonly mb: number }[]): number {
  const mean = (of: (one: { minute: number; mb: number }) => number): number =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [minute, mb] = [mean((one) => one.minute), mean((one) => one.mb)];
  const over = samples.reduce((sum, one) => sum + (one.minute - minute) * (one.mb - mb), 0);
  return over / samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
}
