// What choosing needs beside a group, at its quietest: nobody was ever called, nothing is asked for, the clock stands at zero.

import { type ChooseInput, NO_MEMORY, NO_WISHES } from "../../src/router/choose.ts";
import { UNUSED } from "../../src/router/live.ts";

export const quiet: Omit<ChooseInput, "group"> = {
  memory: NO_MEMORY,
  live: () => UNUSED,
  facts: { streams: false, inputTokens: 100, outputTokens: undefined, sticky: undefined, cachedTokens: () => 0 },
  wishes: NO_WISHES,
  pin: undefined,
  excluded: () => undefined,
  nowMs: 0,
  random: () => 0,
};

export const TRIED = { kind: "tried", reason: "already tried" } as const;
