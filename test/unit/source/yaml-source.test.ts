import { expect, test } from "vitest";
import type { Span } from "../../../src/contract/diagnostic.ts";
import { placeAt } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/source/yaml-source.ts";

const parse = (text: string) => parseYaml({ file: "f.yaml", text });
const slice = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

test.each([
  { name: "an unclosed list", text: "a: [1, 2\nb: 3\n", want: ["SB101 2:1"] },
  { name: "an unclosed quote", text: 'a: "x\nb: 3\n', want: ["SB101 1:4"] },
  { name: "two colons", text: "a: b: c\n", want: ["SB101 1:4"] },
  { name: "a reserved character", text: "a: @x\n", want: ["SB101 1:4"] },
  { name: "a reference without quotes in a flow map", text: "a: {k: ${X}}\n", want: ["SB101 1:9"] },
  { name: "a tab before a key", text: "a:\n\tb: 2\n", want: ["SB102 2:1"] },
  { name: "a tab after blanks", text: "a:\n  b: 1\n\tc: 2\n", want: ["SB102 3:1"] },
  { name: "a key twice", text: "a: 1\nb: 2\na: 3\n", want: ["SB103 3:1"] },
  { name: "a key three times", text: "a: 1\na: 2\na: 3\n", want: ["SB103 2:1", "SB103 3:1"] },
  { name: "a key twice inside", text: "m: { x: 1, y: 2, x: 3 }\n", want: ["SB103 1:18"] },
  { name: "two documents", text: "a: 1\n---\nb: 2\n", want: ["SB105 2:1"] },
  { name: "an alias without anchor", text: "a: *nobody\n", want: ["SB106 1:4"] },
  { name: "a tag", text: "a: !secret x\n", want: ["SB108 1:4"] },
  { name: "several slips at once", text: "a: 1\na: 2\nb: @x\nc: [\n", want: ["SB103 2:1", "SB101 3:4", "SB101 5:1"] },
  { name: "nothing wrong", text: "a: 1\nb: [x, {y: z}]\n", want: [] },
  { name: "an empty file", text: "", want: [] },
])("$name gives $want", ({ text, want }) => {
  const yaml = parse(text);
  const places = yaml.diagnostics.map(({ code, at }) =>
    at ? { code, start: at.start, ...placeAt(yaml.source, at.start) } : { code, start: -1, line: 0, column: 0 },
  );
  expect(places.sort((a, b) => a.start - b.start).map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(want);
});

test("a duplicate key says where the first one stands", () => {
  expect(parse("a: 1\nb: 2\na: 3\n").diagnostics[0]).toMatchObject({
    message: 'the key "a" is written twice',
    help: "first at f.yaml:1:1",
  });
});

test("a reference in braces without quotes is told to be quoted", () => {
  expect(parse("a: {k: ${X}}\n").diagnostics[0]?.help).toContain('"${NAME}"');
});

const text = 'server: { port: 4000 }\nmodels:\n  fast:\n    - openai/gpt\n    - model: "a/b"\n      weight: 2\n  none:\n';
test.each([
  { pointer: ["server"], part: "key", want: "server" },
  { pointer: ["server"], part: "value", want: "{ port: 4000 }" },
  { pointer: ["server", "port"], part: "key", want: "port" },
  { pointer: ["server", "port"], part: "value", want: "4000" },
  { pointer: ["models", "fast", 0], part: "value", want: "openai/gpt" },
  { pointer: ["models", "fast", 0], part: "key", want: "openai/gpt" },
  { pointer: ["models", "fast", 1, "model"], part: "value", want: '"a/b"' },
  { pointer: ["models", "fast", 1], part: "value", want: 'model: "a/b"\n      weight: 2' },
  { pointer: ["models", "none"], part: "value", want: "none" },
  { pointer: ["models", "fast", 7], part: "value", want: undefined },
  { pointer: ["server", "host"], part: "key", want: undefined },
] as const)("the $part of $pointer is $want", ({ pointer, part, want }) =>
  expect(slice(text, parse(text).spanOf(pointer, part))).toBe(want),
);

test("where the file says nothing, the nearest key above is meant", () => {
  expect(slice(text, parse(text).nearestSpan(["models", "fast", 1, "timeout"], "key"))).toBe('model: "a/b"\n      weight: 2');
  expect(slice(text, parse(text).nearestSpan(["server", "host", "deeper"], "value"))).toBe("server");
});

test("every node is met once, parents first", () => {
  const nodes = [...parse("a: [1, { b: 2 }]\nc:\n").nodes()].map(({ pointer, kind }) => `${pointer.join("/")} ${kind}`);
  expect(nodes).toEqual([" map", "a list", "a/0 scalar", "a/1 map", "a/1/b scalar", "c scalar"]);
});

test("anchors and merge keys are followed to where the text stands", () => {
  const merged = "base: &base { port: 1 }\nserver: { <<: *base, host: h }\nsame: *base\n";
  const yaml = parse(merged);
  expect(yaml.value).toEqual({ base: { port: 1 }, server: { port: 1, host: "h" }, same: { port: 1 } });
  expect(yaml.spanOf(["server", "port"], "value")?.start).toBe(merged.indexOf("1"));
  expect(yaml.spanOf(["same", "port"], "key")?.start).toBe(merged.indexOf("port"));
});

test("a key named __proto__ is an ordinary key", () => {
  const { value } = parse("__proto__: { polluted: 1 }\n");
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("aliases that multiply without end are refused", () => {
  const rows = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"];
  for (let level = 1; level < 9; level++)
    rows.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(",")}]`,
    );
  expect(parse(`${rows.join("\n")}\n`).diagnostics.map(({ code }) => code)).toEqual(["SB106"]);
});
