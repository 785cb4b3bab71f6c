import { expect, test } from "vitest";
import { differences } from "../../../codegen/difference.ts";

const many = (count: number, name: string): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join("\n");

test.each([
  { name: "nothing", before: { a: "1" }, after: { a: "1" }, want: [] },
  { name: "a new file", before: {}, after: { a: "1" }, want: ["+++ generated/a (new)"] },
  { name: "a file no longer made", before: { a: "1" }, after: {}, want: ["--- generated/a (no longer generated)"] },
  {
    name: "a changed line with the two before it",
    before: { a: "1\n2\n3\n4\n5" },
    after: { a: "1\n2\n3\nfour\n5" },
    want: ["--- generated/a:4\n  2\n  3\n- 4\n+ four"],
  },
  { name: "an inserted line", before: { a: "1\n2" }, after: { a: "1\nnew\n2" }, want: ["--- generated/a:2\n  1\n+ new"] },
  { name: "a removed line among equal ones", before: { a: "x\nx\nx" }, after: { a: "x\nx" }, want: ["--- generated/a:3\n  x\n  x\n- x"] },
  {
    name: "files in order of their names",
    before: { b: "1", a: "1" },
    after: {},
    want: ["--- generated/a (no longer generated)", "--- generated/b (no longer generated)"],
  },
])("$name", ({ before, after, want }) => {
  const found = differences(new Map(Object.entries(before)), new Map(Object.entries(after)));
  expect(found.map((one) => one.text)).toEqual(want);
});

test("a large change is cut, and says how much is not shown", () => {
  const [only] = differences(new Map([["a", many(100, "old")]]), new Map([["a", many(45, "new")]]));
  expect(only?.text).toContain("… 60 more lines");
  expect(only?.text).toContain("… 5 more lines");
  expect(only?.text.split("\n").length).toBeLessThan(90);
});
