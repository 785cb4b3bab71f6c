import { expect, test } from "vitest";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import { cacheMinutesAsked } from "../../../src/kit/cache-marks.ts";

const text = (ttl?: "5m" | "1h") => ({
  type: "text" as const,
  text: "hi",
  ...(ttl === undefined ? {} : { cache_control: { type: "ephemeral" as const, ttl } }),
});
const asking = (more: Partial<ChatRequest>): ChatRequest => ({ model: "m", messages: [{ role: "user", content: [text()] }], ...more });

test.each<{ name: string; request: ChatRequest; want: number }>([
  { name: "nothing", request: asking({}), want: 0 },
  {
    name: "a mark that says no time",
    request: asking({ messages: [{ role: "user", content: [{ ...text(), cache_control: { type: "ephemeral" } }] }] }),
    want: 0,
  },
  { name: "a mark for minutes", request: asking({ messages: [{ role: "user", content: [text("5m")] }] }), want: 5 },
  {
    name: "the longest of several",
    request: asking({
      messages: [
        { role: "system", content: [text("1h")] },
        { role: "user", content: [text("5m")] },
      ],
    }),
    want: 60,
  },
  {
    name: "a mark of a tool",
    request: asking({ tools: [{ type: "function", name: "f", cache_control: { type: "ephemeral", ttl: "1h" } }] }),
    want: 60,
  },
  { name: "a field of all dialects", request: asking({ prompt_cache_retention: "24h" }), want: 1_440 },
  { name: "that field with a word that is no time", request: asking({ prompt_cache_retention: "in_memory" }), want: 0 },
  {
    name: "a field of one dialect",
    request: asking({ extra: { dialect: "d", fields: { prompt_cache_options: { mode: "implicit", ttl: "12h" } } } }),
    want: 720,
  },
  { name: "another field with such a member", request: asking({ extra: { dialect: "d", fields: { session: { ttl: "12h" } } } }), want: 0 },
  { name: "a time that is none", request: asking({ extra: { dialect: "d", fields: { cache: { ttl: "soon" } } } }), want: 0 },
])("$name asks for $want minutes", ({ request, want }) => expect(cacheMinutesAsked(request)).toBe(want));
