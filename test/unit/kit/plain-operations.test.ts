// Small functions of the dialects beside chat: orders, vectors in bytes, judgements and sizes of pictures.

import { expect, test } from "vitest";
import { anyTrue, bytesOf, lacksBytes, numberIn, recordText, sideOf, topOf } from "../../../src/kit/formulas.ts";

const asked = { model: "m", query: "q", documents: ["a", "b", "c"] };
test.each([
  { given: "no more than was asked for", top_n: 2, want: ["x", "y"] },
  { given: "all, where nothing was said", top_n: undefined, want: ["x", "y", "z"] },
  { given: "all, where more was asked for", top_n: 9, want: ["x", "y", "z"] },
])("an order gives $given", ({ top_n, want }) => {
  expect(topOf(["x", "y", "z"], { ...asked, top_n })).toEqual(want);
  expect(topOf(["x"], undefined)).toEqual(["x"]);
});

test.each([
  ["0", 0],
  ["17", 17],
  ["-1", 0],
  ["a", 0],
  ["1.5", 0],
])("the place %s is %d", (text, want) => expect(numberIn(text)).toBe(want));

test.each([
  [{ title: "T", content: "c" }, "T\nc"],
  [{ title: "", content: "c" }, "c"],
  [{ title: "T" }, "T"],
  [{}, ""],
])("a record %j is the text %j", (record, want) => expect(recordText(record)).toBe(want));

test.each([
  ["AX//gA==", [1, 127, -1, -128]],
  ["", []],
  [
    [0.5, 1],
    [0.5, 1],
  ],
])("the vector %j holds the bytes %j", (vector, want) => expect(bytesOf(vector)).toEqual(want));

test.each([
  [{ sexual: false, violence: true }, true],
  [{ sexual: false, violence: null }, false],
  [{}, false],
])("a text of the categories %j is flagged: %s", (categories, want) => expect(anyTrue(categories)).toBe(want));

test.each([
  ["1024x768", [1024, 768]],
  ["auto", [undefined, undefined]],
  ["0x5", [undefined, undefined]],
  ["1024x", [undefined, undefined]],
  [undefined, [undefined, undefined]],
])("the size %s has the sides %j", (size, want) => expect([sideOf(size, 0), sideOf(size, 1)]).toEqual(want));

test("pictures that are addresses lack bytes", () => {
  expect([lacksBytes([{ b64_json: "A" }]), lacksBytes([{ b64_json: "A" }, {}]), lacksBytes([])]).toEqual([false, true, false]);
});
