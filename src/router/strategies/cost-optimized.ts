// Cost optimised: the lowest expected price of this request: its prompt, less what a deployment still has in its cache, and the answers that
// group has been giving. Prices within a hundredth are equal and share the traffic by chance. Pure. Without a price: last.

import type { Usage } from "../../contract/usage.ts";
import { costOf } from "../../pricing/price.ts";
import { type Eligible, lowestFirst, type RequestFacts, type Strategy } from "./strategy.ts";

/** Before any answer was seen. */
const USUAL_ANSWER_TOKENS = 300;

export const costOptimized: Strategy = {
  order({ eligible, memory, facts, nowMs, random }) {
    const answers = eligible.flatMap(({ live }) => live.answerTokens?.value ?? []);
    const seen = answers.length === 0 ? USUAL_ANSWER_TOKENS : answers.reduce((sum, one) => sum + one, 0) / answers.length;
    const output = Math.ceil(Math.min(seen, facts.outputTokens ?? Number.POSITIVE_INFINITY));
    const scored = eligible.map((one) => ({ deployment: one.deployment, place: one.place, score: priceOf(one, facts, output, nowMs) }));
    const lowest = Math.min(...scored.map(({ score }) => score));
    const level = (score: number): number => (score <= lowest * 1.01 ? lowest : score);
    return {
      ranked: lowestFirst(
        scored.map((one) => ({ ...one, score: level(one.score) })),
        random,
      ),
      memory,
    };
  },
  reason: ({ score }) => (score === Number.POSITIVE_INFINITY ? "no price is known" : `about $${score.toPrecision(3)}`),
};

const PICO = 1e12;

/** US dollars. */
function priceOf({ deployment }: Eligible, facts: RequestFacts, output: number, nowMs: number): number {
  const cached = Math.min(facts.inputTokens, facts.cachedTokens(deployment.id));
  const usage: Usage = { input: facts.inputTokens - cached, output, ...(cached === 0 ? {} : { cache_read: cached }) };
  const cost = costOf(deployment, usage, nowMs);
  return cost === undefined ? Number.POSITIVE_INFINITY : Number(cost) / PICO;
}
