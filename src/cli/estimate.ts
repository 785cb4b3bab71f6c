// The most a request can cost, before anybody is asked: a generous count of the prompt's tokens and the longest answer allowed. Pure.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { PicoUsd, Usage } from "../contract/usage.ts";
import { costOf } from "../pricing/price.ts";

export interface Estimate {
  readonly promptTokens: number;
  /** Of all choices together; undefined when neither request nor model sets a limit. */
  readonly answerTokens: number | undefined;
  /** Undefined when the model has no price, or the answer no limit. */
  readonly most: PicoUsd | undefined;
  /** The prompt holds pictures, recordings or files, which no text tells the size of. */
  readonly leavesOutAttachments: boolean;
}

/** Real tokenizers need about four bytes a token in English prose, fewer in other scripts and in code. */
const BYTES_PER_TOKEN = 3;

/** By the price that holds at `nowMs`. */
export function estimate(request: ChatRequest, deployment: Pick<PlanDeployment, "price" | "free" | "facts">, nowMs: number): Estimate {
  const { messages, tools, response_format: format } = request;
  let bytes = Buffer.byteLength(JSON.stringify([tools ?? [], format ?? {}]));
  let attachments = 0;
  for (const { content } of messages) {
    for (const part of content) {
      const isAttachment = part.type === "image_url" || part.type === "input_audio" || part.type === "file" || part.type === "video_url";
      if (isAttachment) attachments += 1;
      else bytes += Buffer.byteLength(JSON.stringify(part));
    }
  }
  const promptTokens = Math.ceil(bytes / BYTES_PER_TOKEN);
  const limit = request.max_completion_tokens ?? deployment.facts.maxOutput;
  const answerTokens = limit === undefined ? undefined : limit * (request.n ?? 1);
  const isFree = deployment.price === undefined && deployment.free;
  const most = isFree ? 0n : answerTokens === undefined ? undefined : dearest(deployment, promptTokens, answerTokens, nowMs);
  return { promptTokens, answerTokens, most, leavesOutAttachments: attachments > 0 };
}

/** Every token in the bucket that costs most: a prompt may be written to a cache, an answer may be all thought. */
function dearest(deployment: Pick<PlanDeployment, "price" | "free">, prompt: number, answer: number, nowMs: number): PicoUsd | undefined {
  const asPrompt: readonly Usage[] = [{ input: prompt }, { cache_write: prompt }, { cache_write_1h: prompt }];
  const asAnswer: readonly Usage[] = [{ output: answer }, { reasoning: answer }];
  let most: PicoUsd | undefined;
  // Together, because a long prompt may put the answer into another tier.
  for (const read of asPrompt) {
    for (const said of asAnswer) {
      const cost = costOf(deployment, { ...read, ...said }, nowMs);
      if (cost !== undefined && (most === undefined || cost > most)) most = cost;
    }
  }
  return most;
}
