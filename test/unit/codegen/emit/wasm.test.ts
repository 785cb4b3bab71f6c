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

describe("a source of WebAssembly", () => {
  test("becomes a module that says what it was made of, the same each time", async () => {
    const sources = new Map([
      ["src/wasm/twice.ts", 'import { two } from "./twice/two"; export function twice(n: i32): i32 { return two(n); }'],
      ["src/wasm/twice/two.ts", "export function two(n: i32): i32 { return n * 2; }"],
    ]);
    const text = await wasmModule("src/wasm/twice.ts", sources);
    expect(text).toContain("@generated from src/wasm/twice.ts");
    expect(await wasmModule("src/wasm/twice.ts", sources)).toBe(text);
    const bytes = Buffer.from(/"([^"]+)";/.exec(text)?.[1] ?? "", "base64");
    expect(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.twice(21)).toBe(42);
  });

  test("that does not compile is named with what is wrong", async () => {
    await expect(
      wasmModule("src/wasm/broken.ts", new Map([["src/wasm/broken.ts", "export function f(): i32 { return nothing; }"]])),
    ).rejects.toThrow(/src\/wasm\/broken\.ts does not compile[\s\S]*nothing/);
  });
});
