// Weighted by chance: each deployment is first with probability weight / sum, and the rest follow by the same draw without replacement. Pure.
// No memory, so many instances need not agree on anything.

import type { Eligible, GroupMemory, Ordered } from "./strategy.ts";

export function weighted(eligible: readonly Eligible[], memory: GroupMemory, random: () => number): Ordered {
  const left = eligible.slice();
  let total = left.reduce((sum, one) => sum + one.deployment.weight, 0);
  const candidates = [];
  while (left.length > 0) {
    const drawn = left.splice(draw(left, total, random()), 1)[0];
    if (drawn === undefined) break;
    candidates.push({ deployment: drawn.deployment, reason: `drawn by weight ${drawn.deployment.weight} of ${total}` });
    total -= drawn.deployment.weight;
  }
  return { candidates, memory };
}

/** Index of the one in whose stretch of [0, total) the point falls; the last one takes what rounding leaves over. */
function draw(left: readonly Eligible[], total: number, random: number): number {
  let point = random * total;
  for (const [index, { deployment }] of left.entries()) {
    point -= deployment.weight;
    if (point < 0) return index;
  }
  return left.length - 1;
}
