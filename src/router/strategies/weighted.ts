// Weighted by chance: each deployment is first with probability weight / sum, and the rest follow by the same draw without replacement. Pure.
// No memory, so many instances need not agree on anything.

import type { Eligible, Ranked, Strategy } from "./strategy.ts";

export const weighted: Strategy = {
  order: ({ eligible, memory, random }) => ({ ranked: drawn(eligible, ({ deployment }) => deployment.weight, random), memory }),
  reason: ({ score, of }) => `drawn by weight ${score} of ${of}`,
};

/** All of them in an order of chance, the likelier first the heavier; `weightOf` is above 0. */
export function drawn(eligible: readonly Eligible[], weightOf: (one: Eligible) => number, random: () => number): readonly Ranked[] {
  const left = eligible.map((one) => ({ one, weight: weightOf(one) }));
  let total = left.reduce((sum, { weight }) => sum + weight, 0);
  const ranked: Ranked[] = [];
  while (left.length > 0) {
    const [next] = left.splice(pick(left, total, random()), 1);
    if (next === undefined) break;
    ranked.push({ deployment: next.one.deployment, place: next.one.place, score: next.weight, of: total });
    total -= next.weight;
  }
  return ranked;
}

/** Index of the one in whose stretch of [0, total) the point falls; the last one takes what rounding leaves over. */
function pick(left: readonly { readonly weight: number }[], total: number, random: number): number {
  let point = random * total;
  for (const [index, { weight }] of left.entries()) {
    point -= weight;
    if (point < 0) return index;
  }
  return left.length - 1;
}
