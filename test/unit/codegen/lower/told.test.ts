import { describe, expect, test } from "vitest";
import type { DialectIr } from "../../../../codegen/ir/dialect.ts";
import { toldOf } from "../../../../codegen/lower/told.ts";

const DEFS = {
  Answer: {
    type: "object",
    required: ["choices", "id"],
    properties: {
      id: { type: "string" },
      choices: { type: "array", minItems: 1, items: { $ref: "#/$defs/Choice" } },
      usage: { $ref: "#/$defs/Usage" },
      extra: { anyOf: [{ $ref: "#/$defs/Usage" }, { type: "null" }] },
    },
  },
  Choice: { type: "object", required: ["text", "reason"], properties: { text: { type: "string" }, reason: { type: "string" } } },
  Usage: { type: "object" },
};

/** As much of a dialect as is looked at. */
const dialect = (isError: string, more: object = {}): DialectIr =>
  ({
    operation: "chat",
    bytes: false,
    types: { response: "Answer" },
    usage: null,
    errors: { isError: { formula: { text: isError } } },
    ...more,
  }) as unknown as DialectIr;

describe("what is looked at in an answer", () => {
  test.each([
    { formula: "body.error !== undefined", wanted: { error: true } },
    { formula: "(body.base?.code ?? 0) !== 0 || body.base?.name === 'x'", wanted: { base: { code: true, name: true } } },
    { formula: 'textAt(body, "choices.0.reason") !== undefined', wanted: { choices: { "0": { reason: true } } } },
    { formula: 'has(body, "choices") && first(body.choices)?.reason === "x"', wanted: { choices: { "0": { reason: true } } } },
    { formula: 'has(body, "usage")', wanted: { usage: {} } },
    { formula: "body.usage !== undefined || body.usage?.x === 1", wanted: { usage: true } },
    { formula: "body.extra?.x === 1", wanted: { extra: true } },
    { formula: "exceptionIn(body) !== undefined", wanted: undefined },
    { formula: 'pick(body, "type") !== undefined', wanted: undefined },
    { formula: "body.choices.length === 0", wanted: undefined },
    { formula: "body === undefined", wanted: undefined },
  ])("by $formula: $wanted", ({ formula, wanted }) => expect(toldOf(dialect(formula), [], DEFS)?.wanted).toEqual(wanted));

  test("its usage and its service are, wherever they stand", () => {
    const bucket = { name: "input_tokens", at: [["count"], ["meta", "count"]], includes: [], within: null, decode: null };
    const usage = { place: [], service: ["tier"], buckets: [bucket], totals: [] };
    expect(toldOf(dialect("body.error !== undefined", { usage }), [], DEFS)?.wanted).toEqual({
      error: true,
      tier: true,
      count: true,
      meta: { count: true },
    });
    const placed = { ...usage, place: ["usage"], service: null };
    expect(toldOf(dialect("body.error !== undefined", { usage: placed }), [], DEFS)?.wanted).toEqual({ error: true, usage: true });
  });

  test("its errors may be another dialect's", () => {
    const other = dialect("body.failed === true", { id: "other" });
    expect(toldOf(dialect("", { errors: { as: "other" } }), [other], DEFS)?.wanted).toEqual({ failed: true });
  });

  test.each([{ more: { bytes: true } }, { more: { operation: "images" } }])("all of it is, of one with $more", ({ more }) =>
    expect(toldOf(dialect("body.error !== undefined", more), [], DEFS)).toBeUndefined(),
  );
});

test("the schema of what is looked at leaves the rest out", () => {
  expect(toldOf(dialect("first(body.choices)?.reason === body.usage?.x"), [], DEFS)?.schema).toEqual({
    type: "object",
    required: ["choices"],
    properties: {
      choices: {
        type: "array",
        items: [{ type: "object", required: ["reason"], properties: { reason: { type: "string" } } }],
      },
      usage: { type: "object" },
    },
  });
});
