import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWritten, type JsonParts, type Writing, type Written } from "../../../src/http/json-written.ts";

const OF = {};
const KEYS = ["tools", "text"];
const PLENTY = { together: 1024 * 1024, smallest: 1, largest: 1024 * 1024 };
const words = (size: number): string => "a box that sets routes, ".repeat(size / 24 + 1).slice(0, size);
const long = (said: unknown): object => ({ tools: [{ name: "one", says: said, description: words(10_000) }] });

const writing: Writing = { of: OF, by: "somebody", keys: KEYS };
const bytesIn = (parts: JsonParts): Buffer | undefined => parts.find((part) => Buffer.isBuffer(part));
const textOf = (parts: JsonParts): string => parts.map(String).join("");
/** What is kept of it at its second sight. */
function keptOf(written: Written, body: object, how = writing): Buffer | undefined {
  written.parts(body, how);
  return bytesIn(written.parts(body, how));
}

describe("a body is what JSON.stringify writes, at first and again", () => {
  test.each<[name: string, body: object]>([
    ["without members", {}],
    ["with none that is kept", { model: "m", n: 1 }],
    ["with nothing else", { tools: ["one"] }],
    ["where it is first", { tools: ["one"], model: "m" }],
    ["where it is last", { model: "m", tools: { one: 1 } }],
    ["where it is between others", { model: "m", n: null, tools: [], more: { tools: [1] }, last: true }],
    ["where two are, one behind the other", { tools: [1], text: { a: 2 } }],
    ["where two are, apart", { model: "m", text: {}, n: 1, tools: [{}], last: "" }],
    ["whose members say nothing", { model: undefined, tools: [{ a: undefined, b: [undefined] }], last: undefined }],
    ["where it is no object", { tools: "none", text: null }],
    [
      "of names that objects have otherwise",
      JSON.parse('{"b":1,"__proto__":{"tools":[1]},"7":2,"tools":[{"__proto__":null,"5":1}],"0":""}') as object,
    ],
    ["of long lists", { model: "é", ...long('\n"\\ud800'), text: { format: words(9_000) }, last: 1 }],
  ])("%s", (_, body) => {
    const written = createWritten(PLENTY);
    for (let time = 0; time < 4; time += 1) expect(textOf(written.parts({ ...body }, writing))).toBe(JSON.stringify(body));
  });
});

describe("what is written again", () => {
  test("is the same bytes from its second sight on, whatever else is said", () => {
    const written = createWritten();
    expect(bytesIn(written.parts({ model: "a", ...long(1) }, writing))).toBe(undefined);
    const kept = bytesIn(written.parts({ model: "a", ...long(1) }, writing));
    expect(kept?.length).toBeGreaterThan(10_000);
    expect(bytesIn(written.parts({ ...long(1), model: "b", n: [2] }, writing))).toBe(kept);
  });
  test.each<[name: string, one: unknown, other: unknown]>([
    ["a word", { a: "one" }, { a: "two" }],
    ["a number for its text", { a: 1 }, { a: "1" }],
    ["the order of members", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["the order of a list", [1, 2], [2, 1]],
    ["an item less", [1, 2], [1]],
    ["a list for an object", { 0: "a" }, ["a"]],
    ["an object for a list", ["a"], { 0: "a" }],
    ["nothing in a list, nothing in an object", [], {}],
    ["a member less", { a: 1, b: null }, { a: 1 }],
    ["a name", { a: 1 }, { b: 1 }],
    ["null", { a: {} }, { a: null }],
    ["something deep down", { a: [{ b: [[{ c: 1 }]] }] }, { a: [{ b: [[{ c: 2 }]] }] }],
  ])("is written anew where it is different: %s", (_, one, other) => {
    const written = createWritten();
    for (const said of [one, other, one, other, one, one, other]) {
      expect(textOf(written.parts(long(said), writing))).toBe(JSON.stringify(long(said)));
    }
  });
  test("is apart for each value of the client's, each who writes, each member", () => {
    const written = createWritten();
    const first = keptOf(written, long(1));
    const { tools: text } = long(1) as { tools: unknown };
    for (const other of [
      keptOf(written, long(1), { ...writing, of: {} }),
      keptOf(written, long(1), { ...writing, by: "somebody else" }),
      keptOf(written, { text }),
    ]) {
      expect(other?.length).toBe(first?.length);
      expect(other).not.toBe(first);
    }
    expect(bytesIn(written.parts(long(1), writing))).toBe(first);
  });
  test("two that come in turn are both kept, of three the third is not", () => {
    const written = createWritten();
    const hits = (count: number) => {
      for (let time = 0; time < 3; time += 1) for (let said = 0; said < count; said += 1) written.parts(long(said), writing);
      return Array.from({ length: count }, (_, said) => bytesIn(written.parts(long(said), writing)) !== undefined);
    };
    expect(hits(2)).toEqual([true, true]);
    expect(hits(3)).toEqual([true, true, false]);
  });
  test("cannot be changed any more, and what was not kept can", () => {
    const [kept, once, small] = [long({ deep: [{ a: 1 }] }), long({ b: [] }), { tools: [{ a: 1 }] }];
    const written = createWritten();
    for (const body of [kept, kept, once, small, small]) written.parts(body, writing);
    const isFrozen = ({ tools }: { tools?: object[] }) => Object.isFrozen(tools?.[0]);
    expect([kept, once, small].map(isFrozen)).toEqual([true, false, false]);
  });
  test("has memory of its own, and no part of what is shared out", () => {
    const kept = keptOf(createWritten(), long("é"));
    expect(kept?.buffer.byteLength).toBe(kept?.length);
  });
  test("is not kept where something stands in for what is this request's alone", () => {
    const written = createWritten();
    const standing = long("\u001asecret:0;");
    expect(keptOf(written, standing)).toBe(undefined);
    expect(textOf(written.parts(standing, writing))).toBe(JSON.stringify(standing));
  });
  test("is not kept, nor frozen, where it is larger than anything that is worth it", () => {
    const huge = { tools: [{ says: words(300_000) }] };
    expect(keptOf(createWritten(), huge)).toBe(undefined);
    expect(Object.isFrozen(huge.tools[0])).toBe(false);
  });
  test("goes when there is no room for it, what was unused for the longest first", () => {
    const written = createWritten({ ...PLENTY, together: 50_000 });
    const of = [{}, {}, {}].map((one) => ({ ...writing, of: one }));
    const kept = (at: number) => keptOf(written, long(at), of[at]);
    const [first, second] = [kept(0), kept(1)];
    expect(kept(0)).toBe(first);
    expect(kept(2)).not.toBe(undefined);
    expect(kept(0)).toBe(first);
    expect(bytesIn(written.parts(long(1), of[1] ?? writing))).toBe(undefined);
    expect(second).not.toBe(undefined);
  });
  test("of more than there is room for, that come in turn, those that are there stay", () => {
    const written = createWritten({ ...PLENTY, together: 50_000 });
    const of = Array.from({ length: 4 }, () => ({ ...writing, of: {} }));
    for (let time = 0; time < 3; time += 1) for (const [at, how] of of.entries()) written.parts(long(at), how);
    expect(of.filter((how, at) => bytesIn(written.parts(long(at), how)) !== undefined)).not.toEqual([]);
  });
});

/** Of so little that much of it is nearly the same. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(0, -0, Number.NaN, "", "a", "\ud800", words(300), null, true, undefined),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "1", "__proto__", "tools"), tie("value"), { maxKeys: 3 }),
  ),
}));
const body = fc.dictionary(fc.constantFrom("model", "tools", "text", "7", "__proto__"), value, { maxKeys: 5 });

test("law: whatever was written before, a body is what JSON.stringify writes, also where it holds what another one held", () => {
  const told = fc.record({ body, of: fc.constantFrom(OF, {}), again: fc.nat({ max: 3 }), and: fc.boolean() });
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 12 }), fc.constantFrom(2_000, 1_000_000), (all, together) => {
      const written = createWritten({ ...PLENTY, together });
      for (const [at, { body: own, of, again, and }] of all.entries()) {
        const before = all[at - again]?.body ?? own;
        const said = and ? { ...before, tools: [before["tools"], own["tools"], words(9_000)] } : before;
        expect(textOf(written.parts(said, { ...writing, of, keys: [...KEYS, "__proto__"] }))).toBe(JSON.stringify(said));
      }
    }),
    { numRuns: 2_000 },
  );
});
