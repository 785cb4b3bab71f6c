// What is left out of a validator: nothing that a client would be told.

import { Ajv } from "ajv";
import equal from "ajv/dist/runtime/equal.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import { describe, expect, test } from "vitest";
import { validatorModule } from "../../../../codegen/emit/validators.ts";
import type { Validate } from "../../../../src/contract/dialect.ts";
import { findings } from "../../../../src/kit/findings.ts";

const NAMED = {
  type: "object",
  required: ["kind"],
  properties: { kind: { const: "named" }, name: { type: ["string", "null"], minLength: 2 } },
};
const $defs = {
  Body: {
    type: "object",
    required: ["model"],
    additionalProperties: false,
    properties: {
      model: { type: "string" },
      "a-size": { enum: ["sm;all", 'l"}', null] },
      sizes: { type: "array", minItems: 1, maxItems: 2, items: { anyOf: [{ enum: [1, 2] }, { type: "null" }] } },
      count: { type: "integer", minimum: 0, exclusiveMaximum: 9 },
      id: { type: "string", pattern: '^[a-z"}]{2}$' },
      part: { oneOf: [{ $ref: "#/$defs/Named" }, { $ref: "#/$defs/Other" }], discriminator: { propertyName: "kind" } },
      deep: { const: { a: "}" } },
      some: { type: "object", minProperties: 1 },
    },
  },
  Named: NAMED,
  Other: { ...NAMED, properties: { kind: { const: "other" } } },
};
const { js } = validatorModule("schema/wire/toy.schema.yaml", { $defs }, { body: "Body" });

/** As it stands in the file, and as ajv compiles it here with all it knows of an error. */
const printed = evaluated(js);
const whole = new Ajv({ strict: false, discriminator: true, inlineRefs: false }).compile({ $defs, $ref: "#/$defs/Body" });
const check: Parameters<typeof findings>[0] = (body) => {
  const isValid = whole(body);
  check.errors = whole.errors;
  return isValid;
};

function evaluated(module: string): Validate {
  const script = module.replace(/^import .*$/gm, "").replace(/^export const/gm, "const");
  return new Function("findings", "ucs2lengthModule", "equalModule", `${script}\nreturn body;`)(findings, ucs2length, equal) as Validate; // its one export
}

describe("a validator tells the same as one that has everything at hand", () => {
  test.each<{ what: string; body: unknown; says: string }>([
    { what: "a member that is missing", body: {}, says: "model is required" },
    { what: "a member too many", body: { model: "m", modle: "m" }, says: "modle is not known here" },
    { what: "another type", body: { model: 1 }, says: "model must be string" },
    { what: "a value that is not in the list", body: { model: "m", "a-size": "xl" }, says: 'a-size must be one of "sm;all", "l\\"}"' },
    { what: "one below alternatives", body: { model: "m", sizes: [3] }, says: "sizes[0] must be one of 1, 2" },
    { what: "none where there must be one", body: { model: "m", sizes: [] }, says: "sizes must not be empty" },
    { what: "too many", body: { model: "m", sizes: [1, 2, 1] }, says: "sizes must NOT have more than 2 items" },
    { what: "too little", body: { model: "m", count: -1 }, says: "count must be >= 0" },
    { what: "too much", body: { model: "m", count: 9 }, says: "count must be < 9" },
    { what: "another pattern", body: { model: "m", id: "abc" }, says: 'id must match pattern "^[a-z"}]{2}$"' },
    { what: "a tag nobody knows", body: { model: "m", part: { kind: "third" } }, says: 'part.kind "third" is not a known kind' },
    { what: "a tag that is no text", body: { model: "m", part: { kind: 1 } }, says: "part.kind 1 is not a known kind" },
    {
      what: "too short",
      body: { model: "m", part: { kind: "named", name: "n" } },
      says: "part.name must NOT have fewer than 2 characters",
    },
    { what: "one of two types", body: { model: "m", part: { kind: "named", name: 1 } }, says: "part.name must be string,null" },
    { what: "another constant", body: { model: "m", deep: {} }, says: 'deep must be {"a":"}"}' },
    { what: "an object with nothing in it", body: { model: "m", some: {} }, says: "some must NOT have fewer than 1 properties" },
  ])("$what", ({ body, says }) => {
    const told = printed(body);
    expect(told.map(({ path, message }) => `${path} ${message}`)[0]).toBe(says);
    expect(told).toEqual(findings(check)(body));
  });
});

test("of an error nothing is printed that nobody reads, and no schema for what it names", () => {
  expect(js).not.toMatch(/schema\d[^;]*\.enum|schemaPath|params: ?\{type|must have required/);
});
