import { expect, test } from "vitest";
import { element, expected, isNullable, leaves, mayVanish, member, unionOf, type WireSchema } from "../../../../codegen/parse/wire.ts";

const wire: WireSchema = {
  id: "w",
  file: "w.yaml",
  namespace: "Wire",
  defs: {
    Body: {
      type: "object",
      required: ["name", "block"],
      properties: {
        name: { type: "string" },
        note: { type: ["string", "null"] },
        block: { $ref: "#/$defs/Block" },
        maybe: { anyOf: [{ $ref: "#/$defs/Look" }, { type: "null" }] },
        look: { $ref: "#/$defs/Look" },
        strict: { type: "object", required: ["on"], properties: { on: { type: "boolean" } } },
        list: { type: "array", items: { $ref: "#/$defs/Look" } },
        either: { oneOf: [{ type: "string" }, { type: "array", items: { type: "number" } }] },
      },
    },
    Look: {
      type: "object",
      properties: { size: { enum: ["s", null] }, deep: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } } },
    },
    Block: { oneOf: [{ $ref: "#/$defs/Text" }, { $ref: "#/$defs/Call" }], discriminator: { propertyName: "kind" }, "x-open": true },
    Text: { type: "object", required: ["kind", "value"], properties: { kind: { const: "text" }, value: { type: "string" } } },
    Call: {
      type: "object",
      required: ["kind", "value"],
      properties: { kind: { enum: ["call", "old_call"] }, value: { type: "object", properties: { id: { type: "string" } } } },
    },
  },
};
const at = (path: string, tag?: string) =>
  path
    .split(".")
    .slice(1)
    .reduce((here, name) => member(here, name, tag), expected(wire, path.split(".")[0] ?? ""));

test.each([
  { path: "Body.name", type: 'NonNullable<Wire.Body["name"]>', optional: false },
  { path: "Body.note", type: 'NonNullable<Wire.Body["note"]>', optional: true },
  { path: "Body.look", type: "Wire.Look", optional: true },
  { path: "Body.maybe", type: "Wire.Look", optional: true },
  { path: "Body.look.deep", type: 'NonNullable<Wire.Look["deep"]>', optional: true },
  { path: "Body.block", type: "Wire.Block", optional: false },
])("$path is $type", ({ path, type, optional }) => {
  expect(at(path)).toMatchObject({ type, optional });
});

test.each([
  { path: "Body.nobody", want: null },
  { path: "Body.name.length", want: null },
  { path: "Nobody", want: null },
  { path: "Body.list.size", want: null },
])("$path is nowhere", ({ path, want }) => expect(at(path)).toBe(want));

test("in a union the member of the branch with the tag is meant", () => {
  expect(member(at("Body.block", "call"), "value", "call")).toMatchObject({ type: 'NonNullable<Wire.Call["value"]>' });
  expect(member(at("Body.block", "text"), "value", "text")).toMatchObject({ type: 'NonNullable<Wire.Text["value"]>' });
  expect(member(at("Body.block"), "value")).toMatchObject({ type: 'NonNullable<Wire.Text["value"]>' });
});

test.each([
  { path: "Body.note", want: true },
  { path: "Body.maybe", want: true },
  { path: "Body.look.size", want: true },
  { path: "Body.name", want: false },
  { path: "Body.look", want: false },
])("null at $path: $want", ({ path, want }) => expect(isNullable(at(path))).toBe(want));

test.each([
  { path: "Body.look", want: true, why: "optional, and so are its members" },
  { path: "Body.look.deep", want: true, why: "the same inline" },
  { path: "Body.strict", want: false, why: "a member is required" },
  { path: "Body.name", want: false, why: "it is no object" },
  { path: "Body", want: false, why: "it is not optional" },
])("$path may vanish: $want, for $why", ({ path, want }) => expect(mayVanish(at(path))).toBe(want));

test("items of a list are named by it, or have a name of their own", () => {
  expect(element(at("Body.list"))?.type).toBe("Wire.Look");
  expect(element(at("Body.either"))?.type).toBe('NonNullable<Wire.Body["either"]>[number]');
  expect(element(at("Body.name"))).toBe(null);
});

test("a union knows its tag, the tags of its members, and whether others are let in", () => {
  expect(unionOf(wire, "Block")).toEqual({
    on: "kind",
    open: true,
    members: [
      { tags: ["text"], def: "Text" },
      { tags: ["call", "old_call"], def: "Call" },
    ],
  });
  expect(unionOf(wire, "Body")).toBe(null);
});

test("leaves are what can be lost: required constants are not, inline objects are looked into, named ones are not", () => {
  expect(leaves(wire, "Look")).toEqual(["size", "deep.a", "deep.b"]);
  expect(leaves(wire, "Text")).toEqual(["value"]);
  expect(leaves(wire, "Body")).toEqual(["name", "note", "block", "maybe", "look", "strict.on", "list", "either"]);
});
