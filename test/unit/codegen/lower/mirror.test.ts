// A shape written once, read backwards: what the generator makes of it, as YAML in and YAML-like out.

import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Cell, ShapeFunction } from "../../../../codegen/ir/dialect.ts";
import { createFindings } from "../../../../codegen/lower/findings.ts";
import { shapes } from "../../../../codegen/lower/shapes.ts";
import { nodesOf } from "../../../../codegen/parse/node.ts";

function lowered(text: string) {
  const findings = createFindings();
  const found = shapes(nodesOf(parseDocument(text), "d.yaml", text), findings);
  return { decode: found.find((one) => one.direction === "decode"), codes: findings.list.map((one) => one.code) };
}

function show(cell: Cell): unknown {
  switch (cell.kind) {
    case "literal":
      return cell.value;
    case "formula":
      return `=${cell.formula.text}`;
    case "object":
      return Object.fromEntries(cell.entries.map((entry) => [entry.key, show(entry.cell)]));
    case "shape":
    case "each":
      return { [cell.kind]: cell.shape, of: show(cell.of) };
    case "enum":
      return { enum: cell.name, of: show(cell.of) };
    default:
      return cell.kind;
  }
}
const backOf = (shape: ShapeFunction | undefined) =>
  Object.fromEntries(
    (shape?.cases ?? []).map((one) => [
      one.tag,
      one.alternatives.map((way) => [
        way.test?.formula.text ?? null,
        way.outcome.kind === "cell" ? show(way.outcome.cell) : way.outcome.kind,
      ]),
    ]),
  );

const head = "s:\n  from: { part: Part }\n  to: { block: Block }\n";

test.each([
  {
    name: "literals become tags, paths assignments",
    text: "  on: type\n  cases:\n    text: { kind: t, text: =part.text }\n  decode: { on: kind }",
    want: { t: [[null, { type: "text", text: "=block.text" }]] },
  },
  {
    name: "paths into depth, on either side, become nested templates",
    text: "  on: type\n  cases:\n    image: { kind: picture, look: { url: =part.image.url }, size: =part.image.size }\n  decode: { on: kind }",
    want: { picture: [[null, { type: "image", image: { url: "=block.look?.url", size: "=block.size" } }]] },
  },
  {
    name: "shapes, lists of them and enums read back by the same name",
    text: "  on: type\n  cases:\n    a: { kind: a, one: { shape: x, of: =part.one }, all: { each: y, of: =part.all }, word: { enum: e, of: =part.word } }\n  decode: { on: kind }",
    want: {
      a: [
        [
          null,
          {
            type: "a",
            one: { shape: "x", of: "=block.one" },
            all: { each: "y", of: "=block.all" },
            word: { enum: "e", of: "=block.word" },
          },
        ],
      ],
    },
  },
  {
    name: "the wire's tag is the canonical one unless another is said",
    text: "  on: type\n  cases:\n    a: { type: b, x: =part.x }",
    want: { b: [[null, { type: "a", x: "=block.x" }]] },
  },
  {
    name: "what is said under decode wins",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =part.x + 1 }\n    b: skip\n  decode: { on: kind, cases: { t: { type: a, x: 0 }, '*': keep } }",
    want: { t: [[null, { type: "a", x: 0 }]], "*": [[null, "keep"]] },
  },
  {
    name: "a case that is said but not read back is left out",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =part.x }\n    b: { to: { kind: t, x: =part.y }, one_way: said as text }\n  decode: { on: kind }",
    want: { t: [[null, { type: "a", x: "=block.x" }]] },
  },
])("$name", ({ text, want }) => {
  const { decode, codes } = lowered(head + text);
  expect(codes).toEqual([]);
  expect(backOf(decode)).toEqual(want);
});

test("without any tag a case is recognised by its literals and its first member", () => {
  const { decode, codes } = lowered("s:\n  from: { url: string }\n  to: { source: Source }\n  template: { at: web, url: =url }");
  expect(codes).toEqual([]);
  expect(backOf(decode)).toEqual({ "": [['source.at === "web"', "=source.url"]] });
});

test.each([
  {
    name: "a formula that is no path",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =part.x + 1 }\n  decode: { on: kind }",
    want: ["SB311"],
  },
  {
    name: "a path of something else",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =model.id }\n  decode: { on: kind }",
    want: ["SB311"],
  },
  {
    name: "a choice",
    text: "  on: type\n  cases:\n    a: { kind: t, x: { if: =part.x, then: 1 } }\n  decode: { on: kind }",
    want: ["SB311"],
  },
  {
    name: "a list filtered on the way",
    text: "  on: type\n  cases:\n    a: { kind: t, x: { each: y, of: =part.x, where: { type: z } } }\n  decode: { on: kind }",
    want: ["SB311"],
  },
  {
    name: "a template without the wire's tag",
    text: "  on: type\n  cases:\n    a: { x: =part.x }\n  decode: { on: kind }",
    want: ["SB311"],
  },
  {
    name: "two cases that write one tag",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =part.x }\n    b: { kind: t, x: =part.y }\n  decode: { on: kind }",
    want: ["SB312"],
  },
  {
    name: "a formula that did not parse is reported once",
    text: "  on: type\n  cases:\n    a: { kind: t, x: =part. }\n  decode: { on: kind }",
    want: ["SB303"],
  },
])("$name does not read backwards: $want", ({ text, want }) => {
  expect(lowered(head + text).codes).toEqual(want);
});
