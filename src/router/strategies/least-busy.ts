// Least busy: the fewest calls under way for its weight; equals in an order of chance. Pure. Counts are this process's own.

import { lowestFirst, type Strategy } from "./strategy.ts";

export const leastBusy: Strategy = {
  order({ eligible, memory, random }) {
    const scored = eligible.map(({ deployment, place, live }) => ({ deployment, place, score: live.inFlight / deployment.weight }));
    return { ranked: lowestFirst(scored, random), memory };
  },
  reason: ({ score }) => `${score} calls under way`,
};
