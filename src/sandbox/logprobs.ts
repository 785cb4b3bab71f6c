// Log probabilities for the tokens a stand-in says: plausible, ordered, the same at every run. Pure.

import type { Logprobs } from "../../generated/types/canonical.ts";
import { fractionOf } from "./words.ts";

/** `top` alternatives for each token, the token itself first. */
export function logprobsOf(tokens: readonly string[], top: number, seed: string): Logprobs {
  return { content: tokens.map((token, at) => oneOf(token, top, `${seed}:${at}`)) };
}

function oneOf(token: string, top: number, seed: string): NonNullable<Logprobs["content"]>[number] {
  const logprob = rounded(-fractionOf(seed) / 4);
  const alternatives = Array.from({ length: top }, (_, rank) => {
    const text = rank === 0 ? token : `${token}${String.fromCharCode(96 + rank)}`;
    return { token: text, bytes: bytesOf(text), logprob: rank === 0 ? logprob : rounded(logprob - rank - fractionOf(`${seed}:${rank}`)) };
  });
  return { token, bytes: bytesOf(token), logprob, top_logprobs: alternatives };
}

function bytesOf(text: string): number[] {
  return [...Buffer.from(text)];
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
