import { describe, expect, test } from "vitest";
import { areAll } from "../../../src/kit/content.ts";
import { mergeAdjacent } from "../../../src/kit/lists.ts";

const text = (said: string) => ({ type: "text", said });
const result = { type: "result", said: "4" };
const turn = (role: string, ...parts: readonly object[]) => ({ role, parts });

describe("neighbours of one role are one turn", () => {
  test.each([
    ["two of them", [turn("user", text("a")), turn("user", text("b"))], [turn("user", text("a"), text("b"))]],
    ["three of them", ["a", "b", "c"].map((said) => turn("user", text(said))), [turn("user", text("a"), text("b"), text("c"))]],
    ["but not of two roles", [turn("user", text("a")), turn("model", text("b"))], [turn("user", text("a")), turn("model", text("b"))]],
    [
      "one that says nothing is none",
      [turn("user", text("a")), turn("model"), turn("user", text("b"))],
      [turn("user", text("a"), text("b"))],
    ],
    ["results go ahead", [turn("user", text("a")), turn("user", result, text("b"))], [turn("user", result, text("a"), text("b"))]],
    ["within one turn too", [turn("user", text("a"), result)], [turn("user", result, text("a"))]],
    ["by a member where there is no type", [turn("user", { a: 1 }, { result: 2 })], [turn("user", { result: 2 }, { a: 1 })]],
  ])("%s", (_, given, want) => expect(mergeAdjacent(given, "role", "parts", "result")).toEqual(want));
  test("of one role alone, where only that is to be joined", () => {
    const turns = [turn("user", text("a")), turn("user", text("b")), turn("model", text("c")), turn("model", text("d"))];
    expect(mergeAdjacent(turns, "role", "parts", undefined, "model")).toEqual([turns[0], turns[1], turn("model", text("c"), text("d"))]);
  });
  test("what stands alone is the same value", () => {
    const turns = [turn("user", text("a")), turn("model", text("b"))];
    expect(mergeAdjacent(turns, "role", "parts", "result").every((one, at) => one === turns[at])).toBe(true);
  });
});

test.each([
  ["a text", "said", false],
  ["nothing", [], false],
  ["one that is", [result], true],
  ["one that is and one that is not", [result, text("a")], false],
])("all are results: %s", (_, parts, want) => expect(areAll(parts, "result")).toBe(want));
