// src/wasm, which is AssemblyScript → modules that hold what it compiles to, as text, so that nobody has to find or read a file to run it.

/** Sources of WebAssembly; what they compile to lies in the folder of that name. */
export const isWasm = (path: string): boolean => path.startsWith("src/wasm/");

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

/** Its compiler is loaded only where something is to be compiled. What it finds wrong is our bug: these sources are no user's. */
export async function wasmModule(file: string, text: string): Promise<string> {
  const { default: asc } = (await import(COMPILER)) as { readonly default: Compiler };
  const written = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main(
    [file, "-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd", "--use", "abort=", "--outFile", "module.wasm"],
    {
      readFile: (name) => (name === file ? text : null),
      writeFile: (name, contents) => void written.set(name, contents),
      listFiles: () => null,
    },
  );
  const bytes = written.get("module.wasm");
  if (error !== null || bytes === undefined) throw new Error(`${file} does not compile: ${String(stderr)}`);
  return `// @generated from ${file}. Edit that file, then run \`npm run gen\`.

/** A module of WebAssembly, in base64. */
export const MODULE =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
