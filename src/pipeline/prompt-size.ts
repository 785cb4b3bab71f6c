// Whether a prompt can fit a model's context window, found out before anybody is called: by the size of the body where that suffices, by a
// count of tokens where it does not. An estimate only leaves out who is surely too small; who is nearly so decides for itself.

import type { PlanGroup } from "../contract/plan.ts";
import type { Exclusion } from "../router/exclusions.ts";
import type { Unable } from "./able.ts";
import type { Core, RequestContext } from "./context.ts";
import { estimateTokens } from "./estimate-count.ts";

/** Text with more tokens to the byte is rare, and left to the upstream. */
const FEWEST_BYTES_PER_TOKEN = 2;
/** No two tokenizers agree, but by no more than this. */
const SURELY = 1.2;

/** Undefined: it fits everywhere. A promise only where tokens have to be counted, which is once a request. */
export function tooLong(core: Core, ctx: RequestContext, { deployments }: PlanGroup): Unable | undefined | Promise<Unable | undefined> {
  if (ctx.ingress.operation !== "chat") return undefined;
  const smallest = Math.min(...deployments.map(({ facts }) => facts.context ?? Number.POSITIVE_INFINITY));
  if (ctx.request.bytes <= smallest * FEWEST_BYTES_PER_TOKEN) return undefined;
  return ctx.promptTokens === undefined ? countTokens(core, ctx) : exclusionBy(ctx.promptTokens);
}

async function countTokens(core: Core, ctx: RequestContext): Promise<Unable | undefined> {
  const chat = ctx.request.chat();
  // What is wrong with it is said when it is read for somebody.
  if (!chat.ok) return undefined;
  ctx.promptTokens = estimateTokens(chat.value, await core.loadCounter());
  return exclusionBy(ctx.promptTokens);
}

function exclusionBy(tokens: number): Unable {
  return ({ facts: { context } }): Exclusion | undefined =>
    context !== undefined && tokens > context * SURELY
      ? { kind: "too_long", reason: `takes ${context} tokens, the prompt has about ${tokens}` }
      : undefined;
}
