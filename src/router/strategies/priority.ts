// Priority: the order in which the group lists its deployments. Pure, no memory, no chance.

import type { Strategy } from "./strategy.ts";

export const priority: Strategy = {
  order: ({ eligible, memory }) => ({
    ranked: eligible.map(({ deployment, place }) => ({ deployment, place, score: place + 1 })),
    memory,
  }),
  reason: ({ score }) => `place ${score} in the list`,
};
