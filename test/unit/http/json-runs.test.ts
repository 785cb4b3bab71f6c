// The end of a run by vector instructions is the end that is found byte by byte, wherever it lies and however much there is.

import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createRuns, Runs } from "../../../src/http/json-runs.ts";

const runs = createRuns();
const stops = (byte: number): boolean => byte < 0x20 || byte === 0x22 || byte === 0x5c;

function endOf(bytes: Buffer, from: number): number {
  const found = bytes.subarray(from).findIndex(stops);
  return found === -1 ? bytes.length : from + found;
}

test("this engine runs that function", () => {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: { Instance: () => object } };
  const instance = vi.spyOn(WebAssembly, "Instance");
  createRuns();
  expect(instance.mock.results).toMatchObject([{ type: "return" }]);
});

test("a body is read all the same where the engine does not run that function", () => {
  const [words, scan] = ["json-words", "json-scan"].map((name) => new URL(`../../../src/http/${name}.ts`, import.meta.url).href);
  // Node reads types by such a function of its own, which it has from the first of them on.
  const script = `await import("${words}");
    globalThis.WebAssembly = { Module: class { constructor() { throw new Error("no"); } } };
    const { scanJson } = await import("${scan}");
    const scan = scanJson(Buffer.from(JSON.stringify({ a: "long ".repeat(1000), b: 1 })));
    const broken = scanJson(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(100, 0xff), Buffer.from('"}')]));
    process.stdout.write(scan.member("b") + " " + broken.ok);`;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })).toBe("1 false");
});

describe("the end of a run", () => {
  test("is at every byte that stops one, and at no other", () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const bytes = Buffer.alloc(40, "a");
      bytes[21] = byte;
      runs.begin(bytes);
      expect([byte, runs.endOf(3)]).toEqual([byte, stops(byte) ? 21 : 40]);
    }
  });

  test.each([
    { name: "nothing", size: 0, from: 0, stop: undefined },
    { name: "nothing is left", size: 50, from: 50, stop: undefined },
    { name: "at once", size: 50, from: 7, stop: 7 },
    { name: "at the last byte", size: 65_536, from: 0, stop: 65_535 },
    { name: "at the first byte of a second window", size: 70_000, from: 0, stop: 65_536 },
    { name: "in a third window", size: 200_000, from: 10, stop: 150_000 },
    { name: "never", size: 200_001, from: 10, stop: undefined },
  ])("$name", ({ size, from, stop }) => {
    const bytes = Buffer.alloc(size, "a");
    if (stop !== undefined) bytes[stop] = 0x22;
    runs.begin(bytes);
    expect(runs.endOf(from)).toBe(stop ?? size);
  });

  test("what another body had in its place is not seen", () => {
    runs.begin(Buffer.alloc(100, '"'));
    expect(runs.endOf(0)).toBe(0);
    runs.end();
    runs.begin(Buffer.alloc(17, "a"));
    expect(runs.endOf(0)).toBe(17);
  });

  test.each([100, 70_000, 200_000])("of a body of %d bytes nothing stays in the memory at the end", (size) => {
    const memory = { buffer: new ArrayBuffer(2 * 65_536) };
    const own = new Runs({ memory, endOfRun: (_from, to) => to });
    own.begin(Buffer.alloc(size, "a"));
    expect(own.endOf(0)).toBe(size);
    expect(Buffer.from(memory.buffer).includes("a")).toBe(true);
    own.end();
    expect(Buffer.from(memory.buffer).equals(Buffer.alloc(2 * 65_536))).toBe(true);
  });

  test.each([
    { name: "none", at: -1, saw: false },
    { name: "the first", at: 0, saw: true },
    { name: "one in the middle", at: 39, saw: true },
    { name: "the last", at: 79, saw: true },
    { name: "one of the next body's", at: 100, saw: false },
  ])("of its bytes is wide: $name", ({ at, saw }) => {
    const bytes = Buffer.alloc(120, "a");
    if (at >= 0) bytes[at] = 0x80;
    runs.begin(bytes);
    bytes[80] = 0x22;
    runs.begin(bytes);
    expect([runs.endOf(0), runs.sawWide]).toEqual([80, saw]);
  });

  test("law: the same as byte by byte, asked in order", () => {
    const piece = fc.oneof(
      fc.nat(300).map((size) => Buffer.alloc(size, "a")),
      fc.nat(70_000).map((size) => Buffer.alloc(size, 0xe9)),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        runs.begin(bytes);
        for (let from = 0; from < bytes.length; from += 1) {
          const end = runs.endOf(from);
          if (end !== endOf(bytes, from)) throw new Error(`from ${from}: ${end}`);
          from = end;
        }
      }),
      { numRuns: 100 },
    );
  });
});
