// The printed program is type-checked in memory, and what the compiler finds is said of the YAML it came from. The only slow phase.

import { Project, ts } from "ts-morph";
import type { Diagnostic, Span } from "../../src/contract/diagnostic.ts";
import { diagnostic as finding } from "../../src/source/codes.ts";
import type { Printed } from "../print/code.ts";

export interface Program {
  /** Path from the project's root → text; everything the check needs that is not on disk. */
  readonly files: ReadonlyMap<string, string>;
  /** Printed modules with their marks, by the same paths. */
  readonly printed: ReadonlyMap<string, Printed>;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: false,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  // The kit's own use of Node is not what is being checked, and its types are the largest of all.
  types: [],
};

/** Only what the modules in question reach is parsed; nothing is read from disk. */
export function checkTypes(program: Program, only: readonly string[]): Diagnostic[] {
  const roots = only.map((path) => `/${path}`);
  const compiler = ts.createProgram(roots, OPTIONS, hostOf(program.files));
  return only.flatMap((path): Diagnostic[] => {
    const file = compiler.getSourceFile(`/${path}`);
    const printed = program.printed.get(path);
    if (file === undefined || printed === undefined) return [];
    return [...compiler.getSemanticDiagnostics(file), ...compiler.getSyntacticDiagnostics(file)].map((one) => said(one, path, printed));
  });
}

/** The compiler's own library, parsed once: ts-morph carries its texts. */
let library: ReadonlyMap<string, ts.SourceFile> | undefined;
function libraryFiles(): ReadonlyMap<string, ts.SourceFile> {
  if (library !== undefined) return library;
  const project = new Project({ compilerOptions: OPTIONS, useInMemoryFileSystem: true });
  project.createSourceFile("/empty.ts", "");
  const files = project.getProgram().compilerObject.getSourceFiles();
  library = new Map(files.filter(({ isDeclarationFile }) => isDeclarationFile).map((file) => [file.fileName, file]));
  return library;
}

/** The sources last parsed for each path: a program of mostly the same files, as every golden case is, parses only the others again. */
const parsed = new Map<string, ts.SourceFile>();
function sourceFile(path: string, text: string): ts.SourceFile {
  const before = parsed.get(path);
  if (before?.text === text) return before;
  // What a program bound to a source file holds for one module format, which is the same for all of ours.
  const file = ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2022, impliedNodeFormat: ts.ModuleKind.ESNext }, true);
  parsed.set(path, file);
  return file;
}

/** Files by their paths from a root that is not there. */
function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const known = libraryFiles();
  const libraries = [...known.keys()][0]?.replace(/\/[^/]*$/, "") ?? "/";
  const textOf = (path: string) => files.get(path.slice(1)) ?? known.get(path)?.text;
  const folders = new Set([...files.keys()].flatMap((path) => path.split("/").map((_, at, names) => `/${names.slice(0, at).join("/")}`)));
  return {
    getSourceFile(path) {
      const text = files.get(path.slice(1));
      return text === undefined ? known.get(path) : sourceFile(path, text);
    },
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    directoryExists: (path) => folders.has(path),
    getDefaultLibFileName: () => `${libraries}/lib.d.ts`,
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile() {},
  };
}

function said(diagnostic: ts.Diagnostic, path: string, printed: Printed): Diagnostic {
  const message = words(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
  const start = diagnostic.start ?? 0;
  const at = place(start, start + (diagnostic.length ?? 1), printed);
  if (at !== null) return finding("SB304", { at, message, help: "the cell's type does not fit; both ends are in schema/wire" });
  const end = start + (diagnostic.length ?? 1);
  return finding("SB504", {
    at: { file: path, start, end },
    message: `the printed ${path} does not type-check: ${message}`,
    help: "this is a fault of the generator",
  });
}

/** The smallest mark around the place, of equals the innermost, which is written first; inside a formula the very characters. */
function place(start: number, end: number, printed: Printed): Span | null {
  let best: { readonly start: number; readonly end: number; readonly span: Span } | null = null;
  for (const mark of printed.marks) {
    if (
      mark.start <= start &&
      start < Math.max(mark.end, mark.start + 1) &&
      (best === null || mark.end - mark.start < best.end - best.start)
    )
      best = mark;
  }
  if (best === null) return null;
  const verbatim = best.end - best.start === best.span.end - best.span.start;
  if (!verbatim) return best.span;
  const from = best.span.start + (start - best.start);
  return { file: best.span.file, start: from, end: Math.min(best.span.start + (end - best.start), best.span.end) };
}

/** The compiler's first sentences, its module paths taken out. */
function words(text: string): string {
  const lines = text
    .split("\n")
    .slice(0, 3)
    .map((line) => line.trim());
  return lines
    .join(" ")
    .replace(/import\("[^"]*"\)\./g, "")
    .replace(/\.$/, "")
    .replace(/^./, (letter) => letter.toLowerCase());
}
