// Least latency: the lowest expected wait, which is a peak-sensitive average that fades (milliseconds; of streams the time to their first
// content), times the calls under way and this one, over the share of calls that succeed. Pure.
// It explores by itself: who was never tried costs nothing, and an old measurement fades until it is worth another look.

import { faded } from "../averages.ts";
import { SPEED_HALF_LIFE_MS } from "../live.ts";
import { type Eligible, lowestFirst, type Strategy } from "./strategy.ts";

/** One that fails every call is expected to take this many times as long. */
const LEAST_SUCCESS = 0.05;

export const leastLatency: Strategy = {
  order({ eligible, memory, facts, nowMs, random }) {
    const scored = eligible.map((one) => ({
      deployment: one.deployment,
      place: one.place,
      score: Math.round(waitOf(one, facts.streams, nowMs)),
    }));
    return { ranked: lowestFirst(scored, random), memory };
  },
  reason: ({ score }) => (score === 0 ? "not measured lately" : `expected wait ${score} ms`),
};

function waitOf({ live }: Eligible, streams: boolean, nowMs: number): number {
  const speed = streams ? live.firstTokenMs : live.wholeMs;
  const success = Math.max(LEAST_SUCCESS, live.success?.value ?? 1);
  // Calls under way at one that was never measured: let them come back before more go there.
  const ms = speed === undefined ? (live.inFlight > 0 ? UNKNOWN_MS : 0) : faded(speed, nowMs, SPEED_HALF_LIFE_MS);
  return (ms * (live.inFlight + 1)) / success;
}

const UNKNOWN_MS = 1_000;
