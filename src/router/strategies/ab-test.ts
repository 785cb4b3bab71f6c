// An A/B test: a split by weight in which a user or a conversation stays with its variant. Pure, and no memory: the place is worked out of the
// client's key by weighted rendezvous hashing, so that all instances agree and a changed weight moves as few as it can. Without a key: by chance.

import { createHash } from "node:crypto";
import { type Eligible, lowestFirst, type Strategy } from "./strategy.ts";
import { drawn } from "./weighted.ts";

export const abTest: Strategy = {
  order({ eligible, memory, facts: { sticky }, random }) {
    if (sticky === undefined) return { ranked: drawn(eligible, ({ deployment }) => deployment.weight, random), memory };
    const scored = eligible.map((one) => ({ deployment: one.deployment, place: one.place, score: distance(sticky, one) }));
    return { ranked: lowestFirst(scored, random), memory };
  },
  reason: ({ deployment, of }, rank) =>
    of !== undefined
      ? "drawn by weight, for the client gave no key"
      : rank === 0
        ? `variant of this key: ${variantOf(deployment)}`
        : "another variant",
};

/** The label, or the deployment's own name. */
export const variantOf = ({ label, id }: Eligible["deployment"]): string => label ?? id;

/** An exponential draw with the weight as its rate: the smallest is first with probability weight / sum. */
function distance(key: string, { deployment }: Eligible): number {
  const bits = createHash("sha256")
    .update(`${variantOf(deployment)}\n${key}`)
    .digest()
    .readUIntBE(0, 6);
  return -Math.log((bits + 0.5) / 2 ** 48) / deployment.weight;
}
