// A body with another model in it: all other bytes as they were, in the pieces they lie in.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/contract/dialect.ts";
import { type ScannedJson, scanJson } from "../../../src/http/json-scan.ts";
import { spliceTopLevel } from "../../../src/http/json-splice.ts";
import { wholeBytes } from "../../../src/transport/http1/pieced-body.ts";

function scanned(bytes: Buffer): ScannedJson {
  const scan = scanJson(bytes);
  if (!scan.ok) throw new Error(scan.failure.message);
  return scan;
}

function spliced(text: string, set: Record<string, Json>): string {
  const bytes = Buffer.from(text);
  return String(wholeBytes(spliceTopLevel(bytes, scanned(bytes), set)));
}

describe("splicing", () => {
  test.each([
    { body: '{"model":"a","x":1}', set: { model: "b" }, want: '{"model":"b","x":1}' },
    { body: '{ "x": [ 1 ],\n "model" : "a" }', set: { model: "longer" }, want: '{ "x": [ 1 ],\n "model" : "longer" }' },
    { body: '{"x":1}', set: { model: "b" }, want: '{"model":"b","x":1}' },
    { body: " { } ", set: { model: "b" }, want: ' {"model":"b" } ' },
    {
      body: '{"stream_options":null,"model":"a"}',
      set: { model: "b", stream_options: { include_usage: true } },
      want: '{"stream_options":{"include_usage":true},"model":"b"}',
    },
    {
      body: '{"model":"a"}',
      set: { model: "b", stream_options: { include_usage: true } },
      want: '{"stream_options":{"include_usage":true},"model":"b"}',
    },
    { body: '{"m\\u006fdel":"a"}', set: { model: "č" }, want: '{"m\\u006fdel":"č"}' },
    { body: '{"a":{"model":1}}', set: { model: "b" }, want: '{"model":"b","a":{"model":1}}' },
    { body: '{"a":1}', set: {}, want: '{"a":1}' },
  ])("$body with $set", ({ body, set, want }) => expect(spliced(body, set)).toBe(want));

  test("what stays is not copied", () => {
    const bytes = Buffer.from('{"x":"č","model":"a","y":1}');
    const found = spliceTopLevel(bytes, scanned(bytes), { model: "b", n: 2 });
    expect(String(wholeBytes(found))).toBe(`{"n":2,${bytes.toString().slice(1).replace('"model":"a"', '"model":"b"')}`);
    const end = bytes.byteOffset + bytes.length;
    const isKept = ({ buffer, byteOffset: at }: Buffer) => buffer === bytes.buffer && at >= bytes.byteOffset && at < end;
    expect(found.pieces.filter(isKept)).toHaveLength(3);
    expect(found.length).toBe(wholeBytes(found)?.length);
  });

  test("law: the same as setting the members of the parsed body", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== "__proto__"),
          fc.jsonValue(),
        ),
        fc.dictionary(fc.constantFrom("model", "stream", "n"), fc.jsonValue()),
        (body, set) => {
          const want = JSON.parse(JSON.stringify({ ...body, ...set }));
          expect(JSON.parse(spliced(JSON.stringify(body), JSON.parse(JSON.stringify(set))))).toEqual(want);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("of an array is our bug", () =>
    expect(() => spliceTopLevel(Buffer.from("[]"), scanned(Buffer.from("[]")), { a: 1 })).toThrow("only an object"));
});
