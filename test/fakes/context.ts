// A mapping context for tests of one dialect's tables: everything a mapping may ask, with the dialect's own default traits.

import type { MappingContext, Traits } from "../../src/contract/context.ts";

/** `losses` is a fresh list each time, for the test to look at. */
export function fakeContext<T extends Traits>(traits: T, over: Partial<MappingContext<T>> = {}): MappingContext<T> {
  return {
    side: "upstream",
    peer: "openai-chat",
    issuer: "p/m",
    model: { id: "m", context: undefined, maxOutput: undefined, supports: new Set() },
    traits,
    nowMs: 0,
    requestId: "r1",
    unknownFields: "strip",
    losses: [],
    ...over,
  };
}
