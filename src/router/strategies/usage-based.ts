// Usage based: the most room under its own limits of requests and tokens a minute, the scarcer of the two. Pure.
// Planning sees to it that every deployment of such a group has one of them.

import { inLastMinute } from "../averages.ts";
import { type Eligible, lowestFirst, type Strategy } from "./strategy.ts";

export const usageBased: Strategy = {
  order({ eligible, memory, nowMs, random }) {
    const scored = eligible.map((one) => ({ deployment: one.deployment, place: one.place, score: usedShare(one, nowMs) }));
    return { ranked: lowestFirst(scored, random), memory };
  },
  reason: ({ score }) => `${(score * 100).toFixed(1)}% of its limit used`,
};

function usedShare({ deployment, live }: Eligible, nowMs: number): number {
  const { rpm, tpm } = deployment.limits ?? {};
  const requests = rpm === undefined ? 0 : inLastMinute(live.requests, nowMs) / rpm;
  const tokens = tpm === undefined ? 0 : inLastMinute(live.tokens, nowMs) / tpm;
  return Math.max(requests, tokens);
}
