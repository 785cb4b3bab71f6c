import { describe, expect, test } from "vitest";
import { isWasm, isWasmModule, wasmModule } from "../../../../codegen/emit/wasm.ts";

const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object) => { readonly exports: { readonly twice: (n: number) => number } };
  };
};

test.each([
  { path: "src/wasm/json-walk.ts", is: "a module" },
  { path: "src/wasm/json-walk/bytes.ts", is: "a part of one" },
  { path: "src/http/json-walk.ts", is: "no WebAssembly" },
])("$path is $is", ({ path, is }) => expect([isWasm(path), isWasmModule(path)]).toEqual([is !== "no WebAssembly", is === "a module"]));

const modulesIn = (text: string): readonly Buffer[] =>
  [...text.matchAll(/"([^"]+)";/g)].map(([, base64 = ""]) => Buffer.from(base64, "base64"));

describe("a source of WebAssembly", () => {
  test("becomes a module that says what it was made of, the same each time", async () => {
    const sources = new Map([
      ["src/wasm/twice.ts", 'import { two } from "./twice/two"; export function twice(n: i32): i32 { return two(n); }'],
      ["src/wasm/twice/two.ts", "export function two(n: i32): i32 { return n * 2; }"],
    ]);
    const text = await wasmModule("src/wasm/twice.ts", sources);
    expect(text).toContain("@generated from src/wasm/twice.ts");
    expect(await wasmModule("src/wasm/twice.ts", sources)).toBe(text);
    expect(modulesIn(text).map((bytes) => new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.twice(21))).toEqual([42, 42]);
  });

  test("becomes a second one for machines without vector instructions", async () => {
    const source = "export function twice(n: i32): i32 { return ASC_FEATURE_SIMD ? i32x4.extract_lane(i32x4.splat(n), 0) : n + 1; }";
    const modules = modulesIn(await wasmModule("src/wasm/twice.ts", new Map([["src/wasm/twice.ts", source]])));
    expect(modules.map((bytes) => new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.twice(1))).toEqual([1, 2]);
  });

  test("that does not compile is named with what is wrong", async () => {
    await expect(
      wasmModule("src/wasm/broken.ts", new Map([["src/wasm/broken.ts", "export function f(): i32 { return nothing; }"]])),
    ).rejects.toThrow(/src\/wasm\/broken\.ts does not compile[\s\S]*nothing/);
  });
});
