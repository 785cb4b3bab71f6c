// Health based: drawn by chance, the likelier the larger its share of calls that succeed. The share counts by its cube, so that one that fails
// half of its calls gets an eighth of a healthy one's traffic, and enough to show that it has recovered. Pure.

import type { Strategy } from "./strategy.ts";
import { drawn } from "./weighted.ts";

/** What even one that always fails is worth. */
const LEAST = 0.01;

export const healthBased: Strategy = {
  order: ({ eligible, memory, random }) => ({
    ranked: drawn(eligible, ({ live, deployment }) => deployment.weight * Math.max(LEAST, (live.success?.value ?? 1) ** 3), random),
    memory,
  }),
  reason: ({ score, of = 1 }) => `drawn by health, ${((100 * score) / of).toFixed(0)}% of the draw`,
};
