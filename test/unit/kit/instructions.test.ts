// Instructions kept where they stand, or said as the user's words: nothing is lost, and nobody speaks between calls and their results.

import { expect, test } from "vitest";
import type { Message } from "../../../generated/types/canonical.ts";
import { hasLateDeveloper, instructionsAsWords, leadingInstructions, turnsWithInstructions } from "../../../src/kit/instructions.ts";

/** `s:text`, `d:text`, `u:text`, `a:text`; `a!` calls, `t` is its result. */
function said(...words: readonly string[]): Message[] {
  return words.map((word): Message => {
    const content = [{ type: "text" as const, text: word.slice(2) }];
    if (word === "a!") return { role: "assistant", content: [{ type: "tool_call", id: "c", name: "f", arguments: "{}" }] };
    if (word === "t") return { role: "tool", tool_call_id: "c", content };
    const role = { s: "system", d: "developer", u: "user", a: "assistant" }[word[0] ?? ""] as "system" | "developer" | "user" | "assistant";
    return { role, content };
  });
}
const plain = (messages: readonly Message[]): string[] =>
  messages.map(({ role, content }) =>
    role === "tool"
      ? "t"
      : content.some((part) => part.type === "tool_call")
        ? "a!"
        : `${role[0]}:${content.map((part) => (part.type === "text" ? part.text : "")).join("+")}`,
  );

test.each([
  { given: "none", words: ["u:1", "a:2"], kept: ["u:1", "a:2"], spoken: ["u:1", "a:2"] },
  { given: "those at the beginning", words: ["s:A", "d:B", "u:1"], kept: ["u:1"], spoken: ["u:A+B+1"] },
  { given: "one in the middle", words: ["u:1", "a:2", "s:A", "u:3"], kept: ["u:1", "a:2", "s:A", "u:3"], spoken: ["u:1", "a:2", "u:A+3"] },
  { given: "one at the end", words: ["u:1", "s:A"], kept: ["u:1", "s:A"], spoken: ["u:1", "u:A"] },
  { given: "one ahead of the assistant", words: ["s:A", "a:1", "u:2"], kept: ["a:1", "u:2"], spoken: ["u:A", "a:1", "u:2"] },
  {
    given: "one between calls and results",
    words: ["u:1", "a!", "s:A", "t", "u:2"],
    kept: ["u:1", "a!", "t", "s:A", "u:2"],
    spoken: ["u:1", "a!", "t", "u:A+2"],
  },
  {
    given: "one between two results",
    words: ["u:1", "a!", "t", "d:A", "t"],
    kept: ["u:1", "a!", "t", "t", "d:A"],
    spoken: ["u:1", "a!", "t", "t", "u:A"],
  },
  { given: "a blank one", words: ["u:1", "s: ", "u:2"], kept: ["u:1", "u:2"], spoken: ["u:1", "u: +2"] },
  { given: "nothing else", words: ["s:A"], kept: [], spoken: ["u:A"] },
])("$given (12, 13)", ({ words, kept, spoken }) => {
  const messages = said(...words);
  expect(plain(turnsWithInstructions(messages))).toEqual(kept);
  expect(plain(instructionsAsWords(messages))).toEqual(spoken);
});

test("those at the beginning are told apart from later ones", () => {
  const messages = said("s:A", "d:B", "u:1", "s:C");
  expect(leadingInstructions(messages).map(({ text }) => text)).toEqual(["A", "B"]);
  expect(hasLateDeveloper(messages)).toBe(false);
  expect(hasLateDeveloper(said("u:1", "d:A"))).toBe(true);
});
