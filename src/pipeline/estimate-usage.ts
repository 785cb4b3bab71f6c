// What an attempt used where its provider did not tell, or had not told all of it when the answer broke off: estimated once, at the end, by the bytes that
// went and came. Pure. Of calls that were not answered, and of what is not counted in tokens, it says nothing.

import type { Usage } from "../contract/usage.ts";
import { bytesOfAnswer } from "../kit/stream/said-bytes.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import type { AttemptEnd } from "./attempt.ts";
import { parseBody } from "./parse-object.ts";
import { isChatLine, type Line } from "./upstream-call.ts";

const BYTES_PER_TOKEN = 4;

export interface AttemptUsage {
  readonly usage: Usage | undefined;
  readonly isEstimated: boolean;
}

/** `promptEstimate`: tokens, by the size of the request. */
export function usageOfAttempt(line: Line, end: AttemptEnd, promptEstimate: number): AttemptUsage {
  const { usage: told } = end;
  const { operation } = line.dialect;
  const asTold = { usage: told, isEstimated: false };
  const isAnswered = end.status !== undefined && end.status >= 200 && end.status <= 299;
  if (!isAnswered || (operation !== "chat" && operation !== "embeddings")) return asTold;
  const isWhole = end.type === "whole" || (end.type === "streamed" && end.failure === undefined);
  if (isWhole && told !== undefined) return asTold;
  const saidTokens = Math.ceil(saidBytes(line, end) / BYTES_PER_TOKEN);
  // An error that came in place of an answer costs nothing.
  if (!isWhole && told === undefined && saidTokens === 0 && !isBrokenOff(end)) return asTold;
  const unsaid = told === undefined || promptTokens(told) === 0 ? promptEstimate : 0;
  // Counts of an answer under way are those of its beginning.
  const missing = Math.max(0, saidTokens - (told === undefined ? 0 : outputTokens(told)));
  if (unsaid === 0 && missing === 0) return asTold;
  const usage = { ...told, input: (told?.input ?? 0) + unsaid, ...(operation === "chat" ? { output: (told?.output ?? 0) + missing } : {}) };
  return { usage, isEstimated: true };
}

/** By whoever asked: until then the provider was at work. */
const isBrokenOff = (end: AttemptEnd): boolean => end.type !== "whole" && end.failure?.kind === "cancelled";

function saidBytes(line: Line, end: AttemptEnd): number {
  if (end.type !== "whole") return end.saidBytes ?? 0;
  if (!isChatLine(line)) return 0;
  if (end.answer.type === "canonical") return "choices" in end.answer.response ? bytesOfAnswer(end.answer.response) : 0;
  const { body } = end.answer;
  const value = Buffer.isBuffer(body) ? parseBody(body) : body;
  if (value === undefined || line.dialect.validate.response(value).length > 0) return 0;
  // Wire types are erased in the contract; what reads them is the same dialect's, of its own traits.
  return bytesOfAnswer(line.dialect.decodeResponse(value as never, { ...line.ctx, losses: [] } as never));
}
