import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChatResponse } from "../../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../../../src/contract/chat.ts";
import type { ChatPart } from "../../../../src/contract/dialect.ts";
import { foldEvents, normalise, unfold } from "../../../../src/kit/stream/fold.ts";
import { interleaved, responses } from "./samples.ts";

function answer(content: ChatPart[], more: Partial<ChatResponse["choices"][number]> = {}): ChatResponse {
  return {
    id: "a",
    created: 7,
    model: "m",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop", ...more }],
  };
}

test("unfolding any answer and folding it again gives its normal form", () => {
  fc.assert(
    fc.property(responses, (response) => void expect(foldEvents(unfold(response))).toEqual(normalise(response))),
    { numRuns: 300 },
  );
});

test("the order in which pieces of different parts and choices arrive does not matter", () => {
  fc.assert(
    fc.property(interleaved, ({ response, events }) => void expect(foldEvents(events)).toEqual(normalise(response))),
    { numRuns: 300 },
  );
});

test("the normal form of a normal form is itself", () => {
  fc.assert(fc.property(responses, (response) => void expect(normalise(normalise(response))).toEqual(normalise(response))));
});

test("nothing that is normalised is changed in place", () => {
  const response = answer([
    { type: "text", text: "a" },
    { type: "text", text: "b" },
  ]);
  const before = structuredClone(response);
  normalise(response);
  expect(response).toEqual(before);
});

test.each<{ given: string; parts: ChatPart[]; want: ChatPart[] }>([
  { given: "neighbouring plain texts are one", parts: [text("a"), text(""), text("b")], want: [text("ab")] },
  {
    given: "signed text stands alone",
    parts: [text("a"), { ...text("b"), signature: "s" }, text("c")],
    want: [text("a"), { ...text("b"), signature: "s" }, text("c")],
  },
  {
    given: "citations alone belong to the text before",
    parts: [text("a"), { ...text(""), citations: [{ url: "u" }] }, text("b")],
    want: [{ ...text("a"), citations: [{ url: "u" }] }, text("b")],
  },
  {
    given: "a proof alone belongs to the thought before",
    parts: [thought("a"), thought("b"), thought("", "s"), thought("c")],
    want: [thought("ab", "s"), thought("c")],
  },
  { given: "two signed thoughts stay two", parts: [thought("a", "s"), thought("b", "t")], want: [thought("a", "s"), thought("b", "t")] },
  { given: "blank parts go", parts: [text(""), thought(""), { type: "refusal", refusal: "" }], want: [] },
  { given: "calls are never joined", parts: [call("1", "{}"), call("2", "{}")], want: [call("1", "{}"), call("2", "{}")] },
  { given: "a call without arguments has an empty object", parts: [call("1", "")], want: [call("1", "{}")] },
  { given: "a custom call may well be empty", parts: [{ ...call("1", ""), custom: true }], want: [{ ...call("1", ""), custom: true }] },
  {
    given: "pieces of one spoken answer are one, their bytes joined and not their letters",
    parts: [
      { type: "audio", audio: { id: "a", data: "YQ==", transcript: "Hel" } },
      { type: "audio", audio: { id: "", data: "Yg==", transcript: "lo", expires_at: 9 } },
    ],
    want: [{ type: "audio", audio: { id: "a", data: "YWI=", transcript: "Hello", expires_at: 9 } }],
  },
])("in the normal form $given", ({ parts, want }) => {
  expect(normalise(answer(parts)).choices[0]?.message.content).toEqual(want);
});

test("a choice that was never finished is no answer", () => {
  const events: ChatEvent[] = [
    { type: "start", id: "a", model: "m", createdMs: 7000 },
    { type: "part", choice: 0, index: 0, delta: { type: "text", text: "hal" } },
    { type: "finish", choice: 1, reason: "stop" },
  ];
  expect(foldEvents(events).choices).toEqual([{ index: 1, message: { role: "assistant", content: [] }, finish_reason: "stop" }]);
});

test("tokens of an answer without text survive, and make no part", () => {
  const response = answer([call("1", "{}")], { logprobs: { content: [{ token: "x", logprob: -1 }] } });
  expect(foldEvents(unfold(response))).toEqual(response);
});

function text(words: string): ChatPart & { type: "text" } {
  return { type: "text", text: words };
}
function thought(words: string, signature?: string): ChatPart {
  return { type: "thinking", thinking: words, ...(signature !== undefined ? { signature } : {}) };
}
function call(id: string, given: string): ChatPart & { type: "tool_call" } {
  return { type: "tool_call", id, name: "f", arguments: given };
}
