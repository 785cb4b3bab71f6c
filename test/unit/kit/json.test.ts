// JSON inside JSON: what is read of a text, and what of one that only looks as if it were JSON.

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { objectOf, parseArguments, parseJson } from "../../../src/kit/json.ts";

describe("a text is read as JSON.parse reads it", () => {
  it.each<[string, unknown]>([
    [' {"a": 1}\n', { a: 1 }],
    ["[1, 2]", [1, 2]],
    ['"a"', "a"],
    ["-1.5e+3", -1500],
    [" true ", true],
    ["false", false],
    ["null", null],
    ["", undefined],
    [" ", undefined],
    ["true story", undefined],
    ["-", undefined],
    ["- one\n- two", undefined],
    ["2026-11-29", undefined],
    ["1.", undefined],
    ["01", undefined],
    ["{ return a; }", undefined],
    ["{", undefined],
    ['"', undefined],
    ["NaN", undefined],
    ["\u00a0{}", undefined],
    ["\ufeff1", undefined],
  ])("%j", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  const words = fc.oneof(
    fc.json(),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...'{}[]":,\\-+.0123456789eEtruefalsn \t\n\r\u00a0') }),
    fc.double().map(String),
  );
  test("whatever it is", () => {
    const blanks = fc.constantFrom("", " ", "\n", "\u00a0", "\ufeff");
    fc.assert(
      fc.property(blanks, words, blanks, (before, word, after) => {
        const text = before + word + after;
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expected = undefined;
        }
        expect(parseJson(text)).toEqual(expected);
      }),
    );
  });
});

describe("what is no JSON is kept as it was", () => {
  const said = 'export const a = "{}";';
  it("as arguments", () => {
    expect(parseArguments(said)).toEqual({ invalid_arguments: said });
  });
  it("under a name", () => {
    expect(objectOf(said, "result")).toEqual({ result: said });
  });
});
