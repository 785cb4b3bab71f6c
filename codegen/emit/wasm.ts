// src/wasm, which is AssemblyScript → modules that hold what it compiles to, as text, so that nobody has to find or read a file to run it. A file there is
// a module; what it imports lies in the folder of its name.

import type { Sources } from "../compile.ts";

/** Sources of WebAssembly; what they compile to lies in the folder of that name. */
export const isWasm = (path: string): boolean => path.startsWith("src/wasm/");
export const isWasmModule = (path: string): boolean => isWasm(path) && !path.includes("/", "src/wasm/".length);

// Not by a name that the type check follows: the package's types put a console of their own in place of everybody's.
const COMPILER: string = "assemblyscript/asc";
interface Compiler {
  main(
    flags: readonly string[],
    files: {
      readFile(name: string): string | null;
      writeFile(name: string, contents: string | Uint8Array): void;
      listFiles(): null;
    },
  ): Promise<{ readonly error: Error | null; readonly stderr: object }>;
}

const FLAGS = ["-O3", "--converge", "--noAssert", "--runtime", "stub", "--use", "abort="];
const VECTORS = ["--enable", "simd"];

/** Compiled twice, since an engine refuses all of a module that holds an instruction its machine lacks. */
export async function wasmModule(file: string, sources: Sources): Promise<string> {
  return `// @generated from ${file}. Edit that file, then run \`npm run gen\`.

/** A module of WebAssembly, in base64. */
export const MODULE =
  "${await compiled(file, sources, [...FLAGS, ...VECTORS])}";

/** The same without vector instructions, in which ASC_FEATURE_SIMD is false. */
export const PLAIN_MODULE =
  "${await compiled(file, sources, FLAGS)}";
`;
}

/** Its compiler is loaded only where something is to be compiled. What it finds wrong is our bug: these sources are no user's. */
async function compiled(file: string, sources: Sources, flags: readonly string[]): Promise<string> {
  const { default: asc } = (await import(COMPILER)) as { readonly default: Compiler };
  const written = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main([file, ...flags, "--outFile", "module.wasm"], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (name, contents) => void written.set(name, contents),
    listFiles: () => null,
  });
  const bytes = written.get("module.wasm");
  if (error !== null || bytes === undefined) throw new Error(`${file} does not compile: ${String(stderr)}`);
  return Buffer.from(bytes).toString("base64");
}
