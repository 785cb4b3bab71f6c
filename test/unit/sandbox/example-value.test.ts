import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { exampleValue } from "../../../src/sandbox/example-value.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });

test.each([
  { says: "a string", schema: { type: "string" } },
  { says: "a short string", schema: { type: "string", minLength: 20, maxLength: 24 } },
  { says: "a very short string", schema: { type: "string", maxLength: 2 } },
  { says: "an enum", schema: { enum: ["b", "a"] } },
  { says: "a constant", schema: { const: { x: 1 } } },
  { says: "an integer", schema: { type: "integer" } },
  { says: "an integer in bounds", schema: { type: "integer", minimum: 5, maximum: 7 } },
  { says: "an integer past an exclusive bound", schema: { type: "integer", exclusiveMinimum: 5 } },
  { says: "a negative integer", schema: { type: "integer", maximum: -3 } },
  { says: "a multiple", schema: { type: "integer", multipleOf: 7, minimum: 15 } },
  { says: "a number in a narrow range", schema: { type: "number", minimum: 0.1, maximum: 0.2 } },
  { says: "a number below an exclusive bound", schema: { type: "number", exclusiveMaximum: 0 } },
  { says: "a boolean", schema: { type: "boolean" } },
  { says: "null", schema: { type: "null" } },
  { says: "the type that is not null", schema: { type: ["null", "integer"] } },
  {
    says: "required properties",
    schema: { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } }, required: ["b"], additionalProperties: false },
  },
  { says: "a required property nobody described", schema: { type: "object", required: ["a"] } },
  {
    says: "nested objects and arrays",
    schema: {
      type: "object",
      properties: {
        rows: { type: "array", minItems: 2, items: { type: "object", properties: { n: { type: "number" } }, required: ["n"] } },
      },
      required: ["rows"],
    },
  },
  { says: "a tuple", schema: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false } },
  { says: "unique items", schema: { type: "array", minItems: 3, uniqueItems: true, items: { type: "string" } } },
  { says: "unique items of an enum", schema: { type: "array", minItems: 2, uniqueItems: true, items: { enum: ["a", "b", "c"] } } },
  { says: "an empty array", schema: { type: "array", maxItems: 0 } },
  {
    says: "a reference",
    schema: {
      $defs: { p: { type: "object", properties: { x: { type: "integer" } }, required: ["x"] } },
      type: "array",
      items: { $ref: "#/$defs/p" },
    },
  },
  {
    says: "a recursive reference",
    schema: {
      $defs: {
        node: {
          type: "object",
          properties: { name: { type: "string" }, next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] } },
          required: ["name"],
        },
      },
      $ref: "#/$defs/node",
    },
  },
  { says: "a union", schema: { anyOf: [{ type: "null" }, { type: "object", properties: { k: { const: "v" } }, required: ["k"] }] } },
  {
    says: "allOf",
    schema: {
      allOf: [
        { type: "object", properties: { a: { type: "integer" } }, required: ["a"] },
        { properties: { b: { type: "string" } }, required: ["b"] },
      ],
    },
  },
  { says: "a map with at least one entry", schema: { type: "object", minProperties: 1, additionalProperties: { type: "integer" } } },
  { says: "anything", schema: {} },
  { says: "true", schema: true },
])("$says fits its schema", ({ schema }) => {
  const value = exampleValue(schema);
  expect(ajv.validate(schema, value), `${JSON.stringify(value)}: ${ajv.errorsText()}`).toBe(true);
  expect(exampleValue(schema)).toEqual(value);
});

test("a text is named after its property, and a format is kept", () => {
  expect(exampleValue({ type: "object", properties: { city_name: { type: "string" }, day: { type: "string", format: "date" } } })).toEqual({
    city_name: "sample city name",
    day: "2025-01-31",
  });
});

test("a schema that needs itself without end comes to one", () => {
  const schema = { $defs: { n: { type: "object", properties: { n: { $ref: "#/$defs/n" } }, required: ["n"] } }, $ref: "#/$defs/n" };
  expect(JSON.stringify(exampleValue(schema)).length).toBeLessThan(200);
  expect(exampleValue({ $ref: "#" })).toBeDefined();
});
