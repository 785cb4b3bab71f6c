// generated/manifest.json: what a run read and wrote, as hashes, so that the next may leave alone what cannot have changed.
// A record for speed only: without it, or with one that does not fit the files, everything is made again.

import { createHash } from "node:crypto";
import type { Outputs, Sources } from "./compile.ts";
import { isWasm } from "./emit/wasm.ts";

export const MANIFEST = "manifest.json";

export interface Manifest {
  readonly generator: string;
  /** Everything that was written, but for this file. */
  readonly outputs: string;
  /** What every type check rests on: types, dialects, kit and contract. */
  readonly foundation: string;
  /** Kit and contract. */
  readonly code: string;
  /** Data file, or source of WebAssembly → hash of its text. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Wire schema → hash of its text and of the definitions its validator answers for. */
  readonly validators: Readonly<Record<string, string>>;
}
/** An earlier run that can be built upon. */
export interface Before {
  readonly files: Outputs;
  readonly manifest: Manifest;
}

const EMPTY: Manifest = { generator: "", outputs: "", foundation: "", code: "", inputs: {}, validators: {} };

export const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

const isCode = (path: string): boolean => path.startsWith("src/") && !isWasm(path);

export const codeHash = (sources: Sources): string =>
  sha(
    [...sources]
      .filter(([path]) => isCode(path))
      .flat()
      .join("\0"),
  );

export const inputHashes = (sources: Sources): Record<string, string> =>
  Object.fromEntries([...sources].filter(([path]) => !isCode(path)).map(([path, text]) => [path, sha(text)]));

/** Never throws: a broken manifest, as a merge leaves one, is as good as none. */
export function readManifest(outputs: Outputs): Manifest {
  try {
    return { ...EMPTY, ...(JSON.parse(outputs.get(MANIFEST) ?? "{}") as Partial<Manifest>) }; // our own file; a wrong hash fits nothing
  } catch {
    return EMPTY;
  }
}

/** The files with their manifest, which always comes last. */
export function withManifest(files: ReadonlyMap<string, string>, rest: Omit<Manifest, "outputs">): Outputs {
  const sorted = new Map([...files].filter(([path]) => path !== MANIFEST).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { generator, foundation, code, inputs, validators } = rest;
  const manifest: Manifest = { generator, outputs: outputsHash(sorted), foundation, code, inputs, validators };
  return sorted.set(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Whether these very files were written by this very generator: a hand's edit, a merge, or a half-written folder is not built upon. */
export const trusted = (outputs: Outputs, manifest: Manifest, generator: string): boolean =>
  manifest.outputs !== "" && manifest.generator === generator && manifest.outputs === outputsHash(outputs);

const outputsHash = (outputs: Outputs): string =>
  sha(
    [...outputs]
      .filter(([path]) => path !== MANIFEST)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat()
      .join("\0"),
  );
