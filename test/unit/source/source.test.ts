import { expect, test } from "vitest";
import { lineText, placeAt, showPlace } from "../../../src/source/source.ts";

const source = { file: "a.yaml", text: "one: 1\r\ntwo: 2\n\nlast" };

test.each([
  { offset: 0, want: "a.yaml:1:1" },
  { offset: 5, want: "a.yaml:1:6" },
  { offset: 8, want: "a.yaml:2:1" },
  { offset: 15, want: "a.yaml:3:1" },
  { offset: 16, want: "a.yaml:4:1" },
  { offset: 20, want: "a.yaml:4:5" },
  { offset: 999, want: "a.yaml:4:5" },
  { offset: -1, want: "a.yaml:1:1" },
])("offset $offset is $want", ({ offset, want }) => expect(showPlace(source, offset)).toBe(want));

test.each([
  { line: 1, want: "one: 1" },
  { line: 2, want: "two: 2" },
  { line: 3, want: "" },
  { line: 4, want: "last" },
  { line: 5, want: "" },
])("line $line reads $want", ({ line, want }) => expect(lineText(source, line)).toBe(want));

test("an empty text has one place", () => expect(placeAt({ file: "e", text: "" }, 0)).toEqual({ line: 1, column: 1 }));
