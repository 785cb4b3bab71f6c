import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseYaml } from "../../../src/source/yaml-source.ts";

const scalar = (text: string) => {
  const found = parseYaml({ file: "f", text }).scalarAt(["k"]);
  if (!found) throw new Error("the test's text has no scalar k");
  return found;
};

test.each([
  { name: "plain", text: "k: =a.b ?? c\n", piece: "b ??", want: "b ??" },
  { name: "double quoted", text: 'k: "=a ? {x} : b"\n', piece: "{x}", want: "{x}" },
  { name: "single quoted", text: "k: '=a[0] + b'\n", piece: "[0]", want: "[0]" },
  { name: "after an escaped quote", text: 'k: "=a == \\"x\\" ? b : c"\n', piece: "? b", want: "? b" },
  { name: "an escape itself", text: 'k: "=a == \\"x\\" ? b : c"\n', piece: '"x', want: '\\"x' },
  { name: "after a doubled quote", text: "k: '=a == ''x'' ? b : c'\n", piece: "? b", want: "? b" },
  { name: "a unicode escape", text: 'k: "\\u00e9=a \\U0001F600 b"\n', piece: " b", want: " b" },
  { name: "a folded plain", text: "k: =a\n   ?? bcd\n", piece: "bcd", want: "bcd" },
  { name: "a folded double quoted", text: 'k: "=a\n   ?? bcd"\n', piece: "bcd", want: "bcd" },
  { name: "an escaped line end", text: 'k: "=a \\\n   ?? bcd"\n', piece: "?? b", want: "?? b" },
  { name: "a literal block", text: "k: |\n  =first\n    second ?? x\n", piece: "second ??", want: "second ??" },
  { name: "a folded block", text: "k: >- # why\n  =first\n  second ?? x\n\n  third\n", piece: "third", want: "third" },
  { name: "a number", text: "k: 1_2 # no\n", piece: "_", want: "_" },
])("in $name the piece $piece is found in the file", ({ text, piece, want }) => {
  const found = scalar(text);
  const start = found.text.indexOf(piece);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = found.spanOf(start, start + piece.length);
  expect(text.slice(span.start, span.end)).toBe(want);
});

test("the content of a quoted scalar begins after its quote, and ends before it", () => {
  const found = scalar('k: "=a"\n');
  expect([found.offsetOf(0), found.offsetOf(2), found.span.start]).toEqual([4, 6, 3]);
});

test("every visible character of a scalar, however it was quoted or folded, leads to itself in the file", () => {
  const word = fc.stringMatching(/^[a-z"'\\ =.?:{}#]{0,60}$/);
  const style = fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED" as const);
  fc.assert(
    fc.property(word, style, (value, type) => {
      const text = stringify({ k: value }, { defaultStringType: type as "PLAIN", lineWidth: 20 });
      // The library folds white space alone into something it reads otherwise; that is no scalar of ours.
      fc.pre((parse(text) as { k: unknown }).k === value);
      const found = scalar(text);
      expect(found.text).toBe(value);
      for (const [index, character] of [...value].entries()) {
        if (character === " ") continue;
        const { start, end } = found.spanOf(index, index + 1);
        expect([character, `\\${character}`, "''"]).toContain(text.slice(start, end));
      }
    }),
  );
});
