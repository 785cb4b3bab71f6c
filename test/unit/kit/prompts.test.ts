// Conversations as one prompt, names in paths, and outputs of every form as one text.

import { describe, expect, test } from "vitest";
import type { Message } from "../../../generated/types/canonical.ts";
import { pictureUrls, segments } from "../../../src/kit/content.ts";
import { commaList, commaText } from "../../../src/kit/lists.ts";
import { promptOf, textOfOutput } from "../../../src/kit/prompts.ts";

const text = (words: string) => ({ type: "text" as const, text: words });
const picture = { type: "image_url" as const, image_url: { url: "https://example.com/a.png" } };
const user = (...content: Extract<Message, { role: "user" }>["content"]): Message => ({ role: "user", content });

describe("a prompt", () => {
  test("a single user's is the text, pictures aside where they stand elsewhere", () => {
    const shown = [user(text("What is it?"), picture)];
    expect(promptOf(shown)).toBeUndefined();
    expect(promptOf(shown, ["image_url"])).toBe("What is it?");
    expect(pictureUrls(shown)).toEqual(["https://example.com/a.png"]);
  });
  test("an assistant's picture stands nowhere", () =>
    expect(promptOf([user(text("Hi")), { role: "assistant", content: [picture] }], ["image_url"])).toBeUndefined());
});

test.each([
  ["meta/llama-3", "meta/llama-3"],
  ["a b/c?d", "a%20b/c%3Fd"],
  ["../secrets", "..%2Fsecrets"],
  ["a/./b", "a%2F.%2Fb"],
  ["a//b", "a%2F%2Fb"],
])("the segments of %s", (name, path) => expect(segments(name)).toBe(path));

test.each([
  [["He", "llo"], "Hello"],
  ["Hello", "Hello"],
  [{ text: "Hello" }, "Hello"],
  [{ json_str: '{"a":1}' }, '{"a":1}'],
  [{ a: 1 }, '{"a":1}'],
  [null, ""],
  [undefined, ""],
])("the text of an output %j", (output, said) => expect(textOfOutput(output)).toBe(said));

test("texts with commas between them", () => {
  expect([commaText(["a", "b"]), commaText(["a", ""]), commaText([""]), commaText([]), commaText(undefined)]).toEqual([
    "a,b",
    "a",
    undefined,
    undefined,
    undefined,
  ]);
  expect([commaList("a,b"), commaList(""), commaList(undefined)]).toEqual([["a", "b"], undefined, undefined]);
});
