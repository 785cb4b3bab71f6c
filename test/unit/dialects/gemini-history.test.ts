// What is told of a history whose calls and results do not fit together.

import { expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/gemini/index.ts";
import { traitDefaults } from "../../../generated/dialects/gemini/traits.ts";
import type { Message, ToolCallPart } from "../../../generated/types/canonical.ts";
import { fakeContext } from "../../fakes/context.ts";

const call = (id: string): ToolCallPart => ({ type: "tool_call", id, name: "f", arguments: "{}" });
const asked: Message = { role: "user", content: [{ type: "text", text: "a" }] };
const calls = (...ids: readonly string[]): Message => ({ role: "assistant", content: ids.map(call) });
const result = (id: string): Message => ({ role: "tool", tool_call_id: id, content: [{ type: "text", text: "r" }] });

const ORPHAN = "a result no call asked for is said as the user's words";
const MISSING = "a call without a result gets an error as its result";

test.each<{ history: string; messages: readonly Message[]; told: readonly string[] }>([
  { history: "calls and results", messages: [calls("1"), result("1")], told: [] },
  { history: "a result without a call", messages: [result("1")], told: [ORPHAN] },
  { history: "a call without a result", messages: [calls("1")], told: [MISSING] },
  { history: "calls of one id without results", messages: [calls("1", "1")], told: [ORPHAN] },
])("of $history", ({ messages, told }) => {
  const ctx = fakeContext(traitDefaults);
  dialect.encodeRequest({ model: "m", messages: [asked, ...messages, asked] }, ctx);
  expect(ctx.losses.map(({ reason }) => reason).filter((reason) => reason === ORPHAN || reason === MISSING)).toEqual(told);
});
