// Smooth weighted round robin: shares are exact over each cycle, and no deployment gets a burst. Pure.
// Each turn every eligible deployment gains its weight; the highest is chosen and pays the sum back.

import type { Eligible, GroupMemory, Ordered } from "./strategy.ts";

export function roundRobin(eligible: readonly Eligible[], memory: GroupMemory): Ordered {
  let total = 0;
  const scores = memory.slice();
  for (const { deployment, place } of eligible) {
    total += deployment.weight;
    scores[place] = (scores[place] ?? 0) + deployment.weight;
  }
  const byScore = eligible.toSorted((a, b) => (scores[b.place] ?? 0) - (scores[a.place] ?? 0) || a.place - b.place);
  const candidates = byScore.map(({ deployment, place }, at) => ({
    deployment,
    reason: `${at === 0 ? "its turn" : "next in turn"} (score ${scores[place] ?? 0} of ${total})`,
  }));
  const first = byScore[0];
  if (first !== undefined) scores[first.place] = (scores[first.place] ?? 0) - total;
  return { candidates, memory: scores };
}
