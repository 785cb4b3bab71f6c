import { describe, expect, test } from "vitest";
import { bracketed, type Code, group, hardline, indent, line, lines, mark, note, print } from "../../../../codegen/print/code.ts";
import { key, literal, path } from "../../../../codegen/print/literal.ts";

const text = (code: Code): string => print(code).text;
const long = "x".repeat(60);
const span = { file: "a.yaml", start: 7, end: 9 };

test.each([
  { name: "what fits stays on its line", code: bracketed("[", ["1", "2"], "]"), want: "[1, 2]\n" },
  { name: "padding inside braces", code: bracketed("{", ["a: 1"], "}", true), want: "{ a: 1 }\n" },
  { name: "nothing inside", code: bracketed("{", [], "}", true), want: "{}\n" },
  {
    name: "what is too wide breaks, one item a line, with a comma at the end",
    code: bracketed("[", [long, long, long], "]"),
    want: `[\n  ${long},\n  ${long},\n  ${long},\n]\n`,
  },
  {
    name: "only the outermost group that is too wide breaks",
    code: bracketed("[", [bracketed("[", [long], "]"), long, long], "]"),
    want: `[\n  [${long}],\n  ${long},\n  ${long},\n]\n`,
  },
  { name: "a hard line breaks every group around it", code: group("a", line, group("b", hardline, "c")), want: "a\nb\nc\n" },
  {
    name: "indentation is two spaces a level",
    code: ["{", indent(hardline, "a", indent(hardline, "b")), hardline, "}"],
    want: "{\n  a\n    b\n}\n",
  },
  { name: "an empty line holds no spaces", code: ["{", indent(hardline, hardline, "a")], want: "{\n\n  a\n" },
  { name: "a note stands at the end of its line", code: lines(["a;", note(":1")], "b;"), want: "a; // :1\nb;\n" },
  { name: "two notes of a line are joined", code: ["a", note(":1"), note(":2")], want: "a // :1, :2\n" },
  {
    name: "a note makes nothing too wide",
    code: bracketed("[", [["x".repeat(130), note("y".repeat(40))]], "]"),
    want: `[${"x".repeat(130)}] // ${"y".repeat(40)}\n`,
  },
])("$name", ({ code, want }) => expect(text(code)).toBe(want));

test("marks name the printed stretch that came from a place, the inner one first", () => {
  const printed = print(["const ", mark(span, ["a", mark({ ...span, start: 8 }, " = 1")]), ";"]);
  expect(printed.marks.map((one) => [printed.text.slice(one.start, one.end), one.span.start])).toEqual([
    [" = 1", 8],
    ["a = 1", 7],
  ]);
  expect(mark(null, "a")).toBe("a");
});

describe("literals", () => {
  test.each([
    { given: { a: 1, "b-c": "x", d: undefined }, want: '{ a: 1, "b-c": "x" }\n' },
    { given: [1n, null, true, undefined], want: "[1n, null, true, undefined]\n" },
    { given: 25n, want: "25n\n" },
    { given: undefined, want: "undefined\n" },
    { given: 'a "quote"\n', want: '"a \\"quote\\"\\n"\n' },
    { given: {}, want: "{}\n" },
  ])("$want", ({ given, want }) => {
    expect(text(literal(given))).toBe(want);
  });

  test("words that do not fit a line share several", () => {
    const printed = text(literal(Array.from({ length: 40 }, (_, i) => `word-${i}`)));
    expect(Math.max(...printed.split("\n").map((one) => one.length))).toBeLessThanOrEqual(140);
    expect(printed.split("\n").length).toBeLessThan(10);
  });

  test.each([
    { names: ["a", "b"], optional: true, want: "body.a?.b" },
    { names: ["a", "b-c"], optional: true, want: 'body.a?.["b-c"]' },
    { names: ["a", "b"], optional: false, want: "body.a.b" },
    { names: [], optional: true, want: "body" },
  ])("the member path $want", ({ names, optional, want }) => expect(path("body", names, optional)).toBe(want));

  test("keys are bare where they may be", () => expect([key("a_1"), key("1a"), key("x-y")]).toEqual(["a_1", '"1a"', '"x-y"']));
});
