import { expect, test } from "vitest";
import { didYouMean, editDistance, listNames, nearest } from "../../../src/source/suggest.ts";

test.each([
  { from: "weigth", to: "weight", edits: 1 },
  { from: "kitten", to: "sitting", edits: 3 },
  { from: "", to: "abc", edits: 3 },
  { from: "same", to: "same", edits: 0 },
])("$from → $to takes $edits edits", ({ from, to, edits }) => expect(editDistance(from, to)).toBe(edits));

test.each([
  { name: "weigth", among: ["model", "weight", "timeout"], want: ["weight"] },
  { name: "OpenAI", among: ["openai", "anthropic"], want: ["openai"] },
  { name: "claude-haiku", among: ["claude-haiku-4-5", "gpt-5"], want: ["claude-haiku-4-5"] },
  { name: "gpt-6", among: ["gpt-5", "gpt-4", "gpt-6.1", "gpt-7", "o1"], want: ["gpt-4", "gpt-5", "gpt-7"] },
  { name: "zzz", among: ["openai", "anthropic"], want: [] },
  { name: "a", among: ["weight"], want: [] },
])("nearest to $name is $want", ({ name, among, want }) => expect(nearest(name, among)).toEqual(want));

test.each([
  { names: [], want: "" },
  { names: ["a"], want: '"a"' },
  { names: ["a", "b", "c"], want: '"a", "b" or "c"' },
])("names are listed as $want", ({ names, want }) => expect(listNames(names)).toBe(want));

test("nothing near suggests nothing", () => expect(didYouMean("xyzzy", ["weight"])).toBeUndefined());
