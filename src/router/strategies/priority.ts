// Priority: the order in which the group lists its deployments. Pure, no memory, no chance.

import type { Eligible, GroupMemory, Ordered } from "./strategy.ts";

export function priority(eligible: readonly Eligible[], memory: GroupMemory): Ordered {
  return { candidates: eligible.map(({ deployment, place }) => ({ deployment, reason: `place ${place + 1} in the list` })), memory };
}
