// What a call that was called off has used, where its provider did not tell: an estimate, so that no second call is free in the books. Pure.
// The prompt was read; of an answer that would have come whole, the part that its deployment usually writes in such a time is taken as written.

import type { Usage } from "../contract/usage.ts";
import type { RequestFacts } from "../router/choose.ts";
import type { Live } from "../router/live.ts";

export function usageOfLost({ inputTokens, streams }: RequestFacts, { answerTokens, wholeMs }: Live, ms: number): Usage {
  // Of a stream nothing had come: it would have won otherwise.
  if (streams || answerTokens === undefined || wholeMs === undefined || wholeMs.value <= 0) return { input: inputTokens, output: 0 };
  return { input: inputTokens, output: Math.round(answerTokens.value * Math.min(1, ms / wholeMs.value)) };
}
