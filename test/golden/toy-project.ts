// The project the golden cases are variations of, as the generator's sources: base/ with the repository's own kit, contract and JSON Schemas.
// Reads files once; compiles nothing.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export const GOLDEN = import.meta.dirname;
const ROOT = resolve(GOLDEN, "../..");
/** For `vi.setConfig`: to compile is work for both cores of a machine, four seconds if nobody else works there. */
export const COMPILING = { testTimeout: 120_000, hookTimeout: 120_000 };

export type Files = ReadonlyMap<string, string>;

/** Relative path → text; empty when there is no such folder. */
export function readFolder(folder: string, below = ""): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(join(folder, below))) return files;
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === "" ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) for (const [inside, text] of readFolder(folder, path)) files.set(inside, text);
    else files.set(path, readFileSync(join(folder, path), "utf8"));
  }
  return files;
}

/** `src/kit/hooks` are left out: each belongs to a real dialect. */
function ownSources(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of ["src/contract", "src/kit"]) {
    for (const [path, text] of readFolder(join(ROOT, folder))) if (!path.startsWith("hooks/")) files.set(`${folder}/${path}`, text);
  }
  for (const name of ["batches", "dialect", "gateway", "pricing", "provider"]) {
    files.set(`schema/${name}.schema.json`, readFileSync(join(ROOT, `schema/${name}.schema.json`), "utf8"));
  }
  return files;
}

const base: Files = new Map([...ownSources(), ...readFolder(join(GOLDEN, "base/in"))]);

/** One change: `find` must stand in the file exactly once. */
export type Edit = { readonly file: string } & (
  | { readonly find: string; readonly replace: string }
  | { readonly append: string }
  | { readonly remove: true }
);

export function edited(files: Files, edits: readonly Edit[]): Files {
  const out = new Map(files);
  for (const edit of edits) {
    const text = out.get(edit.file);
    if (text === undefined) throw new Error(`there is no ${edit.file} to edit`);
    if ("remove" in edit) out.delete(edit.file);
    else if ("append" in edit) out.set(edit.file, text + edit.append);
    else {
      const pieces = text.split(edit.find);
      if (pieces.length !== 2)
        throw new Error(`${edit.file} holds ${JSON.stringify(edit.find)} ${pieces.length - 1} times, and once is needed`);
      out.set(edit.file, pieces.join(edit.replace));
    }
  }
  return out;
}

export const toyProject = (edits: readonly Edit[] = []): Files => edited(base, edits);

/** A case's sources: the base with the files of `in/` laid over it, then `edits.yaml`. */
export function sourcesOf(name: string): Files {
  const folder = join(GOLDEN, name);
  const edits = join(folder, "edits.yaml");
  const list = existsSync(edits) ? (parse(readFileSync(edits, "utf8")) as readonly Edit[]) : []; // our own files
  return edited(new Map([...base, ...readFolder(join(folder, "in"))]), list);
}
