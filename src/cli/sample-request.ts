// The smallest request of a dialect, made by its own tables: for the line to copy that `serve` prints, and for `explain` without a file. Pure.

import type { MappingContext, Traits } from "../contract/context.ts";
import type { Dialect, Dispatch } from "../contract/dialect.ts";

/** The dialect of the canonical request: what most clients speak. */
export const USUAL_INGRESS = "openai-chat";

/** The usual one, or the first there is. */
export function usualIngress({ dialects }: Pick<Dispatch, "dialects">): Dialect | undefined {
  return Object.hasOwn(dialects, USUAL_INGRESS) ? dialects[USUAL_INGRESS] : Object.values(dialects)[0];
}

export function sampleRequest(dialect: Dialect, model: string, stream: boolean, traits: Traits = {}): object {
  const ctx: MappingContext = {
    side: "upstream",
    peer: dialect.id,
    issuer: model,
    model: { id: model, context: undefined, maxOutput: undefined, supports: new Set() },
    traits,
    nowMs: 0,
    requestId: "sample",
    unknownFields: "keep",
    losses: [],
  };
  const request = {
    model,
    messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "Hello!" }] }],
    ...(stream ? { stream } : {}),
  };
  // The traits are the dialect's own defaults.
  return dialect.encodeRequest(request, ctx as MappingContext<never>);
}
