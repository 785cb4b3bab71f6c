import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ListReader } from "../../../src/batches/native/list-reader.ts";

/** What is read of a text that comes in pieces of these lengths. */
function readIn(text: string, places: readonly string[], lengths: readonly number[], mostBytes = 1_000_000) {
  const bytes = Buffer.from(text);
  const reader = new ListReader(places, mostBytes);
  const items: (string | undefined)[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    items.push(...reader.push(bytes.subarray(at, at + length)));
    at += length;
  }
  return { items, rest: reader.end() };
}

describe("the elements of a list, and the document without them", () => {
  test("are those of JSON.parse, in whatever pieces the bytes come", () => {
    const name = fc.constantFrom("list", "more", 'ä\\n"', "a.b", "");
    const value = fc.jsonValue({ maxDepth: 3 });
    const document = fc.record({
      head: fc.dictionary(name, value, { maxKeys: 3 }),
      list: fc.array(value, { maxLength: 6 }),
      lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      indent: fc.constantFrom(0, 2),
    });
    fc.assert(
      fc.property(document, ({ head, list, lengths, indent }) => {
        const whole = { head, wanted: { list }, tail: [{ list: [1] }] };
        const { items, rest } = readIn(JSON.stringify(whole, null, indent), ["wanted.list"], lengths);
        expect(items.map((item) => JSON.parse(item ?? ""))).toEqual(JSON.parse(JSON.stringify(list)));
        expect(rest).toEqual(JSON.parse(JSON.stringify({ ...whole, wanted: { list: [] } })));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    {
      what: "of several places, each",
      text: '{"a":[1],"b":{"c":[2,3]},"d":[4]}',
      items: ["1", "2", "3"],
      rest: { a: [], b: { c: [] }, d: [4] },
    },
    { what: "that is no list is no element", text: '{"a":{"0":1},"b":{"c":"[]"}}', items: [], rest: { a: { "0": 1 }, b: { c: "[]" } } },
    { what: "in a list of other things is none", text: '[{"a":[1]}]', items: [], rest: [{ a: [1] }] },
    { what: "of no document at all", text: "not JSON", items: [], rest: undefined },
    { what: "that breaks off is told as far as it came", text: '{"a":[{"b":1},{"c"', items: ['{"b":1}'], rest: undefined },
  ])("$what", ({ text, items, rest }) => expect(readIn(text, ["a", "b.c"], [3])).toEqual({ items, rest }));

  test("beyond the bound is held by nobody, and those after it are", () => {
    const { items, rest } = readIn(JSON.stringify({ a: ["x".repeat(50), 7] }), ["a"], [8], 20);
    expect(items).toEqual([undefined, "7"]);
    expect(rest).toEqual({ a: [] });
    expect(readIn(JSON.stringify({ a: [7], b: "x".repeat(50) }), ["a"], [8], 20)).toEqual({ items: ["7"], rest: undefined });
  });
});
