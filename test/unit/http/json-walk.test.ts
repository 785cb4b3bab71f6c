// What the walk's memory holds, and how large it becomes; what it finds, the tests of json-scan.ts say.

import { constants } from "node:buffer";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HASH_START, hashOf, hashWith } from "../../../src/http/json-hash.ts";

interface Made {
  readonly exports: { readonly memory: { readonly buffer: ArrayBuffer } };
}
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: { Instance: new () => Made; Module: new () => object } };

/** A walk that nobody else has used, and each memory that it had. */
async function fresh() {
  const instance = vi.spyOn(WebAssembly, "Instance");
  const { walkJson } = await import("../../../src/http/json-walk.ts");
  const memories = (): readonly Buffer[] => instance.mock.results.map(({ value }) => Buffer.from((value as Made).exports.memory.buffer));
  return { walkJson, memories };
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.restoreAllMocks());

test.each([
  { says: "was taken", body: '{"secret-key":"secret-text"}', isTaken: true },
  { says: "was refused", body: '{"secret-key":"secret-text","secret-key":1}', isTaken: false },
  { says: "ended too early", body: '{"secret-key":"secret-te', isTaken: false },
  { says: "is large", body: JSON.stringify({ "secret-key": "secret-text".repeat(100_000) }), isTaken: true },
  {
    says: "has many keys",
    body: JSON.stringify(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`secret-${at}`, at]))),
    isTaken: true,
  },
])("of a body that $says nothing is left", async ({ body, isTaken }) => {
  const { walkJson, memories } = await fresh();
  expect(walkJson(Buffer.from(body), 128, 1).ok).toBe(isTaken);
  expect(memories()).toHaveLength(1);
  expect(memories()[0]?.includes("secret")).toBe(false);
});

test("what another body had in its place is not seen", async () => {
  const { walkJson } = await fresh();
  const large = Buffer.from(JSON.stringify({ a: "x".repeat(5000), b: 1 }));
  expect(walkJson(large, 128, 1)).toMatchObject({ ok: true, longTexts: [2, 6, 5006, 1] });
  for (const cut of [6, 7, 100, 5006, 5007, large.length - 1])
    expect([cut, walkJson(large.subarray(0, cut), 128, 1).ok]).toEqual([cut, false]);
});

test("members more than its memory has room for are all found", async () => {
  const { walkJson } = await fresh();
  const count = 50_000;
  const body = Buffer.from(JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]))));
  const walked = walkJson(body, 128, 1);
  const spans = (walked.ok ? walked.spans : undefined) ?? [];
  expect(spans).toHaveLength(3 * count);
  expect(spans.slice(-3)).toEqual([body.length - 14, body.length - 6, body.length - 1]);
});

const named = (name: string, count: number): string => Array.from({ length: count }, (_, at) => `"${name}${at}":0`).join(",");

test.each([
  { grows: "for the members around the object", body: `{${named("a", 4000)},"z":{${named("k", 30)},"k0":0}}`, param: "z.k0" },
  // It fills its page, but for what a few spans take.
  { grows: "among the object's own first members", body: `{${named("k", 30)},"k0":0}`.padEnd(64_500), param: "k0" },
  { grows: "and a key is escaped", body: `{"\\u0061":0,${named("k", 30)},"k29":0}`.padEnd(64_500), param: "k29" },
])("a key twice among many is seen where the memory grows $grows", async ({ body, param }) => {
  const { walkJson } = await fresh();
  expect(walkJson(Buffer.from(body), 128, 1)).toMatchObject({ ok: false, failure: { param } });
});

/** Keys of eight letters: what the first four do to the hash, the others undo. */
function keysThatHashAlike(count: number): readonly string[] {
  const word = (text: string): number => Buffer.from(text).readInt32LE();
  const aim = hashWith(HASH_START, word("aaaa")) ^ word("mnop");
  const keys: string[] = [];
  for (let at = 36 ** 3; keys.length < count; at += 1) {
    const key = Buffer.from(at.toString(36).padEnd(8));
    key.writeInt32LE(aim ^ hashWith(HASH_START, key.readInt32LE()), 4);
    if (/^[\w!#-/:-@]{8}$/.test(key.toString("latin1"))) keys.push(String(key));
  }
  return keys;
}

test.each([
  { written: "plain", spelled: (key: string) => key },
  { written: "with escapes", spelled: (key: string) => `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}` },
])("of keys that somebody made to hash alike, each is read no more than once: $written", async ({ spelled }) => {
  const keys = keysThatHashAlike(24);
  expect(new Set(keys).size).toBe(24);
  expect(new Set(keys.map((key) => hashOf(Buffer.from(key)))).size).toBe(1);
  const { walkJson } = await fresh();
  const bodyOf = (some: readonly string[]) => Buffer.from(`{${some.map((key) => `"${spelled(key)}":0`).join(",")}}`);
  const [body, twice] = [bodyOf(keys), bodyOf([...keys.slice(0, 23), keys[5] ?? ""])];
  const read = vi.spyOn(Buffer.prototype, "toString");
  expect(walkJson(body, 128, 1).ok).toBe(true);
  expect(read.mock.calls.length).toBeLessThanOrEqual(keys.length);
  expect(walkJson(twice, 128, 1)).toMatchObject({ ok: false, failure: { message: expect.stringContaining("a key stands twice") } });
});

test("what is longer than any text can be is not looked through", async () => {
  const { walkJson, memories } = await fresh();
  const body = Buffer.alloc(2 ** 32 + 7);
  body.write('{"a":1}');
  expect(walkJson(body, 128, 1)).toMatchObject({ ok: false, failure: { kind: "too_large" } });
  expect(walkJson(body.subarray(0, constants.MAX_STRING_LENGTH + 1), 128, 1)).toMatchObject({ ok: false, failure: { kind: "too_large" } });
  expect(memories()).toEqual([]);
});

test("a memory that grew for a large body is given up after a thousand that are not", async () => {
  const { walkJson, memories } = await fresh();
  const small = Buffer.from('{"a":1}');
  walkJson(Buffer.from(JSON.stringify("x".repeat(8_000_000))), 128, 1);
  for (let at = 0; at < 1000; at += 1) walkJson(small, 128, 1);
  expect(memories().map(({ length }) => length > 8_000_000)).toEqual([true]);
  for (let at = 0; at < 30; at += 1) walkJson(small, 128, 1);
  expect(memories().map(({ length }) => length > 8_000_000)).toEqual([true, false]);
  expect(walkJson(small, 128, 1)).toMatchObject({ ok: true, spans: [2, 5, 6] });
});

test.each([
  { says: "is long", bytes: 1025, noted: [2, 6, 1031, 1] },
  { says: "is not", bytes: 1024, noted: [] },
])("a text of $bytes bytes $says", async ({ bytes, noted }) => {
  const { walkJson } = await fresh();
  expect(walkJson(Buffer.from(JSON.stringify({ a: "x".repeat(bytes) })), 128, 1)).toMatchObject({ ok: true, longTexts: noted });
});

test("law: where the machine has no vector instructions, the same is found", async () => {
  const { walkJson: withVectors } = await fresh();
  vi.resetModules();
  const module = vi.spyOn(WebAssembly, "Module");
  module.mockImplementationOnce(function refuses() {
    throw new Error("Wasm SIMD unsupported");
  });
  const { walkJson } = await fresh();
  const piece = fc.constantFrom("plain words, ", "\\n", '\\"', "\\u00e9", "\\ud83d\\ude00", "ž", "😀", "\\", "\n", '","b":"', "\\ud83d");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 150, size: "max" }), fc.nat(20), (pieces, cut) => {
      const body = Buffer.from(`{"a":"${pieces.join("")}"}`);
      const some = body.subarray(0, body.length - (cut > 10 ? 0 : cut));
      const [walked, same] = [walkJson(some, 128, 1), withVectors(some, 128, 1)];
      // How much is looked at beyond a text's end differs.
      expect(walked).toEqual(same.ok && walked.ok ? { ...same, isAscii: walked.isAscii } : same);
      if (walked.ok && walked.isAscii) expect(String(some)).not.toMatch(/[^\0-\x7f]/);
    }),
    { numRuns: 500 },
  );
});
