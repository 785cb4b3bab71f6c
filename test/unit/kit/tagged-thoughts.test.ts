// A thought in tags at the beginning of a text: taken out whole, and from pieces cut anywhere, alike.

import { expect, test } from "vitest";
import { createThoughtSplitter, taggedThought, untaggedText } from "../../../src/kit/tagged-thoughts.ts";

const ROWS: readonly { given: string; content: string; thought: string | undefined; text: string }[] = [
  { given: "a thought ahead of the answer", content: "<think>\nhm\n</think>\n\n4", thought: "hm\n", text: "4" },
  { given: "blanks ahead of the tag", content: " \n<think>hm</think>4", thought: "hm", text: "4" },
  { given: "no tag", content: " 4 < 5", thought: undefined, text: " 4 < 5" },
  { given: "a tag the answer speaks of", content: "Use <think>x</think>.", thought: undefined, text: "Use <think>x</think>." },
  { given: "a beginning like a tag", content: "<thin ice>", thought: undefined, text: "<thin ice>" },
  { given: "a beginning of a tag alone", content: "<thi", thought: undefined, text: "<thi" },
  { given: "an empty thought", content: "<think>\n\n</think>\n\n4", thought: undefined, text: "4" },
  { given: "a thought cut short", content: "<think>hm, so", thought: "hm, so", text: "" },
  { given: "a thought cut in its closing tag", content: "<think>hm</thi", thought: "hm</thi", text: "" },
  { given: "a thought with tags of its own", content: "<think>a < b </think </think>4", thought: "a < b </think ", text: "4" },
  { given: "a second thought, which is text", content: "<think>a</think>4<think>b</think>", thought: "a", text: "4<think>b</think>" },
  { given: "nothing but blanks", content: " \n", thought: undefined, text: " \n" },
  { given: "nothing", content: "", thought: undefined, text: "" },
];

test.each(ROWS)("$given, whole (65)", ({ content, thought, text }) => {
  expect([taggedThought(content, "tagged"), untaggedText(content, "tagged")]).toEqual([thought, text]);
});

test.each(ROWS)("$given, cut anywhere (65)", ({ content, thought, text }) => {
  for (let first = 0; first <= content.length; first++) {
    for (let second = first; second <= content.length; second++) {
      const splitter = createThoughtSplitter();
      const pieces = [content.slice(0, first), content.slice(first, second), content.slice(second)];
      const said = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.flush()];
      const of = (kind: string): string => said.flatMap((one) => (one.kind === kind ? [one.text] : [])).join("");
      expect([of("thinking"), of("text")]).toEqual([thought ?? "", text]);
      expect(said.every((one) => one.text !== "")).toBe(true);
    }
  }
});

const OPENED: typeof ROWS = [
  { given: "no opening tag", content: "hm\n</think>\n\n4", thought: "hm\n", text: "4" },
  { given: "an opening tag all the same", content: "\n<think>\nhm</think>4", thought: "hm", text: "4" },
  { given: "nothing thought", content: "\n\n</think>\n\n4", thought: undefined, text: "4" },
  { given: "a thought cut short", content: "hm, so", thought: "hm, so", text: "" },
  { given: "a thought that looks like the tag at first", content: "<thin ice</think>4", thought: "<thin ice", text: "4" },
  { given: "a thought cut where it looks like the tag", content: "<thi", thought: "<thi", text: "" },
  { given: "a closing tag in the answer", content: "a</think>b</think>c", thought: "a", text: "b</think>c" },
  { given: "nothing", content: "", thought: undefined, text: "" },
];
test.each(OPENED)("opened by the prompt, $given, whole and cut anywhere (65)", ({ content, thought, text }) => {
  expect([taggedThought(content, "opened"), untaggedText(content, "opened")]).toEqual([thought, text]);
  for (let at = 0; at <= content.length; at++) {
    const splitter = createThoughtSplitter("opened");
    const said = [...splitter.push(content.slice(0, at)), ...splitter.push(content.slice(at)), ...splitter.flush()];
    const of = (kind: string): string => said.flatMap((one) => (one.kind === kind ? [one.text] : [])).join("");
    expect([of("thinking"), of("text")]).toEqual([thought ?? "", text]);
  }
});

test("what was held back is text once it was said, and the next tag is as well (65)", () => {
  const splitter = createThoughtSplitter();
  expect([...splitter.push("<th"), ...splitter.flush(), ...splitter.push("<think>a"), ...splitter.flush()]).toEqual([
    { kind: "text", text: "<th" },
    { kind: "text", text: "<think>a" },
  ]);
});

test("what is certain is not held back (65)", () => {
  const splitter = createThoughtSplitter();
  expect(
    ["<", "think>h", "m<", "/", "b", "</think>", "\n", "4", "2"].map((piece) =>
      splitter.push(piece).map(({ kind, text }) => `${kind} ${text}`),
    ),
  ).toEqual([[], ["thinking h"], ["thinking m"], [], ["thinking </b"], [], [], ["text 4"], ["text 2"]]);
});

test("nothing is taken out of a text that is not tagged, nor of content that is none (65)", () => {
  expect([taggedThought("<think>a</think>b", "none"), untaggedText("<think>a</think>b", "none")]).toEqual([undefined, "<think>a</think>b"]);
  expect([taggedThought([{ type: "text" }], "tagged"), untaggedText(null, "tagged")]).toEqual([undefined, ""]);
});
