import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWritten, type JsonPart } from "../../../src/http/json-written.ts";

const [OF, BY] = [{}, {}];
const KEYS = ["tools", "text"];
const PLENTY = { together: 1024 * 1024, smallest: 1 };
const words = (size: number): string => "a box that sets routes, ".repeat(size / 24 + 1).slice(0, size);
const long = (said: unknown): object => ({ tools: [{ name: "one", says: said, description: words(10_000) }] });

const writing = { of: OF, by: BY, keys: KEYS };
const bytesIn = (parts: readonly JsonPart[]): Buffer | undefined => parts.find((part) => Buffer.isBuffer(part));
const textOf = (parts: readonly JsonPart[]): string => parts.map(String).join("");

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
    for (let time = 0; time < 3; time += 1) expect(textOf(written.parts({ ...body }, writing))).toBe(JSON.stringify(body));
  });
});

describe("what is written again", () => {
  test("is the same bytes, whatever else is said", () => {
    const written = createWritten();
    const first = bytesIn(written.parts({ model: "a", ...long(1) }, writing));
    expect(first?.length).toBeGreaterThan(10_000);
    expect(bytesIn(written.parts({ ...long(1), model: "b", n: [2] }, writing))).toBe(first);
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
    for (const said of [one, other, one, one, other]) {
      expect(textOf(written.parts(long(said), writing))).toBe(JSON.stringify(long(said)));
    }
  });
  test("is apart for each value of the client's, each who writes, each member", () => {
    const written = createWritten();
    const first = bytesIn(written.parts(long(1), writing));
    const { tools: text } = long(1) as { tools: unknown };
    expect(bytesIn(written.parts(long(1), { ...writing, of: {} }))).not.toBe(first);
    expect(bytesIn(written.parts(long(1), { ...writing, by: {} }))).not.toBe(first);
    expect(bytesIn(written.parts({ text }, writing))).not.toBe(first);
    expect(bytesIn(written.parts(long(1), writing))).toBe(first);
  });
  test("cannot be changed any more, and what was not kept can", () => {
    const [kept, other] = [long({ deep: [{ a: 1 }] }), { tools: [{ a: 1 }] }];
    const written = createWritten();
    for (const body of [kept, other]) written.parts(body, writing);
    const isFrozen = ({ tools }: { tools?: object[] }) => Object.isFrozen(tools?.[0]);
    expect([kept, other].map(isFrozen)).toEqual([true, false]);
  });
  test("is not kept where something stands in for what is this request's alone", () => {
    const written = createWritten();
    const parts = () => written.parts(long("\u001asecret:0;"), writing);
    expect([bytesIn(parts()), bytesIn(parts())]).toEqual([undefined, undefined]);
    expect(textOf(parts())).toBe(JSON.stringify(long("\u001asecret:0;")));
  });
  test("goes when there is no room for it, what was unused for the longest first", () => {
    const written = createWritten({ together: 50_000, smallest: 256 });
    const of = [{}, {}, {}].map((one) => ({ ...writing, of: one }));
    const bytes = (at: number) => bytesIn(written.parts(long(at), of[at] ?? writing));
    const [first, second] = [bytes(0), bytes(1)];
    expect(bytes(0)).toBe(first);
    bytes(2);
    expect(bytes(0)).toBe(first);
    expect(bytes(1)).not.toBe(second);
    const huge = () => bytesIn(written.parts({ tools: words(30_000).split(",") }, writing));
    expect(huge()).not.toBe(huge());
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
  const told = fc.record({ body, of: fc.constantFrom(OF, BY), again: fc.nat({ max: 3 }), and: fc.boolean() });
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 8 }), fc.constantFrom(2_000, 1_000_000), (all, together) => {
      const written = createWritten({ together, smallest: 1 });
      for (const [at, { body: own, of, again, and }] of all.entries()) {
        const before = all[at - again]?.body ?? own;
        const said = and ? { ...before, tools: [before["tools"], own["tools"], words(9_000)] } : before;
        expect(textOf(written.parts(said, { of, by: BY, keys: [...KEYS, "__proto__"] }))).toBe(JSON.stringify(said));
      }
    }),
    { numRuns: 2_000 },
  );
});
