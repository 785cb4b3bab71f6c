import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/contract/dialect.ts";
import { createRecurring, knownMembers, parseAround, type Recurring, type RecurringBounds } from "../../../src/http/json-recurring.ts";
import { scanJson } from "../../../src/http/json-scan.ts";

const ANY: RecurringBounds = { values: 8, together: 100_000, smallest: 1, largest: 50_000 };
const memoryOf = (bounds: Partial<RecurringBounds> = {}): Recurring => createRecurring({ ...ANY, ...bounds });

/** JSON, as a member of some body. */
function look(memory: Recurring, json: string): Json | undefined {
  const body = Buffer.from(`{"before":1,"tools":${json} }`);
  const start = body.indexOf(":", 12) + 1;
  return memory.valueOf(body, { start, end: body.length - 2 });
}
function keep(memory: Recurring, json: string): Json | undefined {
  look(memory, json);
  return look(memory, json);
}
const listOf = (word: string, length = 20): string => JSON.stringify([word, "x".repeat(length)]);

describe("a value", () => {
  test("is there from its second sight on, the same each time", () => {
    const memory = memoryOf();
    expect(look(memory, listOf("a"))).toBe(undefined);
    const second = look(memory, listOf("a"));
    expect(second).toEqual(JSON.parse(listOf("a")));
    expect(look(memory, listOf("a"))).toBe(second);
    expect(look(memory, listOf("b"))).toBe(undefined);
  });
  test.each([
    ["smaller than is worth it", { smallest: 200 }],
    ["larger than one may be", { largest: 20 }],
    ["larger than all together may be", { together: 20 }],
  ] as const)("that is %s is never the same", (_, bounds) => {
    const memory = memoryOf(bounds);
    const seen = [1, 2, 3, 4].map(() => look(memory, listOf("a"))).filter((one) => one !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
  });
  test.each([
    ["of which there are too many", { values: 2 }],
    ["that are too large together", { together: 400 }],
  ] as const)("goes when it is the one unused for the longest among those %s", (_, bounds) => {
    const memory = memoryOf(bounds);
    const [first, second] = [keep(memory, listOf("a")), keep(memory, listOf("b"))];
    expect(look(memory, listOf("a"))).toBe(first);
    keep(memory, listOf("c"));
    expect(look(memory, listOf("a"))).toBe(first);
    expect(look(memory, listOf("b"))).not.toBe(second);
  });
  test("of bytes that look the same where they are sampled is its own", () => {
    const memory = memoryOf();
    const [one, other] = [listOf("a", 6000), listOf("a", 6000).replace("xxxxxxxxx", "xxxyxxxxx")];
    keep(memory, one);
    expect(look(memory, other)).toBe(undefined);
    expect(look(memory, other)).toEqual(JSON.parse(other));
    expect(look(memory, one)).toEqual(JSON.parse(one));
  });
  test("stays though another comes and goes whose bytes look the same where they are sampled", () => {
    const memory = memoryOf();
    const [monday, tuesday] = ["2026-11-30", "2026-12-01"].map((day) => listOf("a", 6000).replace("xxxxxxxxxx", day)) as [string, string];
    const [first, second] = [keep(memory, monday), keep(memory, tuesday)];
    for (let turn = 0; turn < 3; turn += 1) {
      expect(look(memory, monday)).toBe(first);
      expect(look(memory, tuesday)).toBe(second);
    }
  });
  test("of bytes with the same checksum is its own", () => {
    const memory = memoryOf();
    const [one, other] = [listOf("plumless"), listOf("buckeroo")];
    expect(crc32(one)).toBe(crc32(other));
    keep(memory, one);
    for (const json of [other, one, other]) expect(look(memory, json)).toEqual(JSON.parse(json));
  });
  test.each([
    ["lists", "[]"],
    ["objects", "{}"],
    ["members", '{"a":1}'],
    ["numbers", "1"],
  ])("takes room for what is made of it, and not for its bytes alone: %s", (_, json) => {
    const many = `[${Array.from({ length: 1000 }, () => json).join(",")}]`;
    const memory = memoryOf({ together: 3 * many.length });
    const plain = listOf("a", many.length - 10);
    expect(keep(memory, plain)).toBe(look(memory, plain));
    expect(keep(memory, many)).not.toBe(look(memory, many));
  });
  test("is there for some when more come in turn than there is room for", () => {
    const memory = memoryOf({ values: 20 });
    const all = Array.from({ length: 60 }, (_, n) => listOf(`${n}`));
    const last = new Map<string, Json | undefined>();
    let hits = 0;
    for (let turn = 0; turn < 40; turn += 1)
      for (const json of all) {
        const value = look(memory, json);
        if (value !== undefined && value === last.get(json)) hits += 1;
        last.set(json, value);
      }
    expect(hits / (40 * 60)).toBeGreaterThan(0.3);
  });
  test("stays what it is when the body it came in is written over", () => {
    const memory = memoryOf();
    const json = listOf("a");
    const body = Buffer.from(json);
    const span = { start: 0, end: body.length };
    memory.valueOf(body, span);
    const value = memory.valueOf(body, span);
    body.fill("z");
    expect(look(memory, json)).toBe(value);
  });
  test("cannot be written to", () => {
    const value = keep(memoryOf(), '[{"a":{"b":[{"c":1}]}}]') as [{ a: { b: [{ c: number }] } }];
    for (const object of [value[0], value[0].a, value[0].a.b[0]]) expect(Object.isFrozen(object)).toBe(true);
    expect(() => {
      value[0].a.b[0].c = 2;
    }).toThrow(TypeError);
  });
});

describe("a body that is parsed around what is known is what JSON.parse makes of it", () => {
  const tools = '[{"name":"é 信号","__proto__":{"a":1},"1":2,"0":[1.50,null]}]';
  test.each([
    ["known first", 1, `{"tools":${tools},"model":"m","n":1}`],
    ["known last", 1, `{"model":"m","n":1,"tools":${tools}}`],
    ["in between, with blanks", 1, ` { "model" : "m" ,\n "tools" : ${tools} , "n":1 } `],
    ["the only one", 1, `{"tools":${tools}}`],
    ["whose name is escaped", 1, `{"a":1,"t\\u006fols":${tools},"b":2}`],
    ["beyond ASCII around it", 1, `{"é":"信号","tools":${tools},"信":"é"}`],
    ["two, in either order", 2, `{"x":1,"format":{"b":1,"a":2},"y":2,"tools":${tools},"z":3}`],
    ["beside a prototype", 1, `{"__proto__":{"tools":1},"tools":${tools},"constructor":1}`],
    ["beside numbers as names", 1, `{"b":1,"7":1,"tools":${tools},"3":2}`],
    ["that is a text", 1, '{"b":1,"tools":"a text \\n\\u00e9","a":2}'],
    ["none known", 0, '{"b":1,"other":[],"a":2}'],
  ])("%s", (_, count, text) => {
    const memory = memoryOf();
    const body = Buffer.from(text);
    const parse = () => {
      const scan = scanJson(body);
      if (!scan.ok) throw new Error(scan.failure.message);
      const known = knownMembers(memory, body, scan, ["tools", "format"]);
      return { known, value: parseAround(body, known) };
    };
    const [first, , third] = [parse(), parse(), parse()];
    expect([first.known.length, third.known.length]).toEqual([0, count]);
    for (const { value } of [first, third]) {
      expect(value).toStrictEqual(JSON.parse(text));
      expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
    }
  });
});
