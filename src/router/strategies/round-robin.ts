// Smooth weighted round robin: shares are exact over each cycle, and no deployment gets a burst. Pure.
// Each turn every eligible deployment gains its weight; the highest is chosen and pays the sum back.

import type { Strategy } from "./strategy.ts";

export const roundRobin: Strategy = {
  order({ eligible, memory }) {
    let total = 0;
    const scores = memory.slice();
    for (const { deployment, place } of eligible) {
      total += deployment.weight;
      scores[place] = (scores[place] ?? 0) + deployment.weight;
    }
    const scoreOf = (place: number): number => scores[place] ?? 0;
    const ranked = eligible
      .toSorted((a, b) => scoreOf(b.place) - scoreOf(a.place) || a.place - b.place)
      .map(({ deployment, place }) => ({ deployment, place, score: scoreOf(place), of: total }));
    const [first] = ranked;
    if (first !== undefined) scores[first.place] = first.score - total;
    return { ranked, memory: scores };
  },
  reason: ({ score, of }, rank) => `${rank === 0 ? "its turn" : "next in turn"} (score ${score} of ${of})`,
};
