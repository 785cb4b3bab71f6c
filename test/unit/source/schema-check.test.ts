import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { checkShape, type ShapeCheck } from "../../../src/source/schema-check.ts";
import type { JsonSchema } from "../../../src/source/schema-walk.ts";
import { placeAt } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/source/yaml-source.ts";

const schema: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string" },
    size: { title: "Size", type: "string", pattern: "^[0-9]+MiB$", examples: ["64MiB"] } as JsonSchema,
    mode: { enum: ["fast", "slow"], not: { enum: ["clever"] } },
    later: { not: {}, description: "It comes later." },
    items: { type: "array", items: { $ref: "#/$defs/item" } },
    auth: { anyOf: [{ enum: ["none"] }, { $ref: "#/$defs/bearer" }, { $ref: "#/$defs/header" }] },
    kind: { oneOf: [{ $ref: "#/$defs/circle" }, { $ref: "#/$defs/square" }] },
    map: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$", description: "small letters only" } as JsonSchema,
      additionalProperties: { type: "integer" },
    },
    port: { type: "integer", maximum: 65535 } as JsonSchema,
  },
  $defs: {
    item: { anyOf: [{ type: "string" }, { $ref: "#/$defs/thing" }] },
    thing: {
      type: "object",
      required: ["model"],
      additionalProperties: false,
      properties: { model: { type: "string" }, weight: { type: "integer" }, nested: { $ref: "#/$defs/bearer" } },
    },
    bearer: { type: "object", required: ["bearer"], additionalProperties: false, properties: { bearer: { type: "string" } } },
    header: {
      type: "object",
      required: ["header", "key"],
      additionalProperties: false,
      properties: { header: { type: "string" }, key: { type: "string" } },
    },
    circle: {
      type: "object",
      required: ["type", "radius"],
      additionalProperties: false,
      properties: { type: { const: "circle" }, radius: { type: "number" } },
    },
    square: {
      type: "object",
      required: ["type", "side"],
      additionalProperties: false,
      properties: { type: { const: "square" }, side: { type: "number" } },
    },
  },
};

const validate = new Ajv2020({ allErrors: true }).compile(schema);
const check: ShapeCheck = { schema, errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };

test.each([
  { name: "a file that fits", text: "name: x\nitems: [a, { model: b, weight: 1 }]\n", want: [] },
  { name: "an unknown key", text: "name: x\nsice: 1MiB\n", want: ['SB203 2:1 the file has no key "sice" (did you mean "size"?)'] },
  {
    name: "an unknown key in a union's member",
    text: "name: x\nitems:\n  - { model: b, weigth: 1 }\n",
    want: ['SB203 3:17 "items[0]" has no key "weigth" (did you mean "weight"?)'],
  },
  { name: "a missing key", text: "size: 1MiB\n", want: ['SB202 1:1 the file needs the key "name"'] },
  {
    name: "a missing key in a list's item",
    text: "name: x\nitems: [{ weight: 1 }]\n",
    want: ['SB202 2:9 "items[0]" needs the key "model"'],
  },
  { name: "a wrong type", text: "name: 7\n", want: ['SB201 1:7 "name" must be a string, not a number'] },
  {
    name: "a wrong type deep in a union",
    text: "name: x\nitems: [{ model: b, weight: heavy }]\n",
    want: ['SB201 2:29 "items[0].weight" must be a whole number, not a string'],
  },
  {
    name: "a kind no member of a union takes",
    text: "name: x\nitems: [7]\n",
    want: ['SB201 2:9 "items[0]" must be a string or a mapping, not a number'],
  },
  { name: "a value with another unit", text: "name: x\nsize: 64MB\n", want: ['SB205 2:7 "64MB" is not a size (write for example 64MiB)'] },
  {
    name: "a number for a titled string",
    text: "name: x\nsize: 64\n",
    want: ['SB201 2:7 "size" must be a size, for example 64MiB, not a number'],
  },
  {
    name: "a value that is not listed",
    text: "name: x\nmode: fst\n",
    want: ['SB204 2:7 "mode" must be "fast" or "slow" (did you mean "fast"?)'],
  },
  { name: "a value that is planned", text: "name: x\nmode: clever\n", want: ['SB206 2:7 "clever" is not available in this version'] },
  {
    name: "a key that is planned",
    text: "name: x\nlater: { any: thing }\n",
    want: ['SB206 2:1 "later" is not available in this version (It comes later.)'],
  },
  {
    name: "a union of mappings, one meant",
    text: "name: x\nauth: { header: h, kay: k }\n",
    want: ['SB202 2:1 "auth" needs the key "key"', 'SB203 2:20 "auth" has no key "kay" (did you mean "key"?)'],
  },
  {
    name: "a union told apart by a constant",
    text: "name: x\nkind: { type: square, radius: 2 }\n",
    want: ['SB202 2:1 "kind" needs the key "side"', 'SB203 2:23 "kind" has no key "radius" (known: type, side)'],
  },
  {
    name: "a name of the wrong form",
    text: "name: x\nmap: { ok: 1, NotOk: 2 }\n",
    want: ['SB205 2:15 "NotOk" cannot be a name in "map" (small letters only)'],
  },
  { name: "a number too large", text: "name: x\nport: 70000\n", want: ['SB205 2:7 "port" must be <= 65535'] },
  { name: "a file that is a list", text: "- name: x\n", want: ["SB107 1:1 the file must be a mapping, not a list"] },
  { name: "an empty file", text: "", want: ["SB107 the file is empty"] },
  {
    name: "several at once",
    text: "nam: x\nmode: 3\n",
    want: [
      'SB202 1:1 the file needs the key "name"',
      'SB203 1:1 the file has no key "nam" (did you mean "name"?)',
      'SB204 2:7 "mode" must be "fast" or "slow"',
    ],
  },
])("$name gives $want", ({ text, want }) => {
  const yaml = parseYaml({ file: "f", text });
  const shown = checkShape(yaml, check).map(({ code, at, message, help }) => {
    const place = at && placeAt(yaml.source, at.start);
    return `${code}${place ? ` ${place.line}:${place.column}` : ""} ${message}${help === undefined ? "" : ` (${help})`}`;
  });
  expect(shown.sort()).toEqual([...want].sort());
});
