// What is written is what JSON.stringify writes.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../../../src/http/json-text.ts";

const LONG = "a long text ".repeat(20);

describe("a value as JSON", () => {
  test.each([
    { name: "nothing", value: {} },
    { name: "an empty list", value: [] },
    { name: "members left out", value: { a: undefined, b: 1, c: undefined } },
    { name: "only such", value: { a: undefined } },
    { name: "a hole", value: { list: [undefined, 1, undefined] } },
    { name: "numbers that JSON has not", value: [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e21] },
    { name: "long", value: { text: LONG } },
    { name: "long, with a quote at its end", value: { text: `${LONG}"` } },
    { name: "long, with a backslash", value: { text: `${LONG}\\${LONG}` } },
    { name: "long, in lines", value: { text: `${LONG}\n${LONG}` } },
    { name: "long, beyond ASCII", value: { text: `${LONG}é${LONG}` } },
    { name: "long, beyond one byte", value: { text: `${LONG}ž😀${LONG}` } },
    { name: "long, with half a pair", value: { text: `${LONG}\ud83d` } },
    { name: "longer than what is looked through at once", value: { text: "x".repeat(200_000), more: `${"x".repeat(150_000)}"` } },
    { name: "put together of two", value: { text: LONG + "z".repeat(200) } },
    { name: "odd keys", value: { 'a"b': 1, "": 2, é: 3, "a b": 4, 10: 5, 9: 6 } },
  ])("$name", ({ value }) => expect(jsonText(value)).toBe(JSON.stringify(value)));

  test("law: as JSON.stringify says it, whatever it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc
        .tuple(fc.integer({ min: 100, max: 300 }), fc.string({ unit: "binary", maxLength: 3 }))
        .map(([size, odd]) => "a".repeat(size) + odd),
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, text, fc.double(), fc.boolean(), fc.constant(null), tie("list"), tie("object")),
      list: fc.array(tie("value"), { maxLength: 5 }),
      object: fc.dictionary(text, tie("value"), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(fc.oneof(value.list, value.object), (one) => {
        expect(jsonText(one as object)).toBe(JSON.stringify(one));
      }),
      { numRuns: 1_000 },
    );
  });
});
