// READ FIRST. Sources → generated files or diagnostics. No file system, no clock: the shell (main.ts) reads and writes.
// Two ways lead there. Where only gateway.yaml changed since the last run, routes.ts alone is made again (compile-routes.ts), and no
// compiler is loaded. Everything else is compile-all.ts, a flat list of pure phases, which reuses what an earlier run proved.

import type { Diagnostic } from "../src/contract/diagnostic.ts";
import { compileRoutes } from "./compile-routes.ts";
import { readManifest, trusted } from "./manifest.ts";

/** Path from the project's root → text, of everything the phases read: schema/**, gateway.yaml, the kit and the contract. */
export type Sources = ReadonlyMap<string, string>;
/** Path below generated/ → text. */
export type Outputs = ReadonlyMap<string, string>;

export interface Compiled {
  /** Empty when there are errors: nothing is written unless every phase passed. */
  readonly files: Outputs;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileOptions {
  /** What an earlier run wrote. Reused only as far as its manifest vouches for it. */
  readonly previous?: Outputs | undefined;
  /** Stands for the generator's own code: another one's output is not reused. */
  readonly generator?: string | undefined;
}

/** The same sources give the same bytes, in whatever order they come and whatever was there before. */
export async function compile(sources: Sources, { previous = new Map(), generator = "" }: CompileOptions = {}): Promise<Compiled> {
  const sorted = new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = readManifest(previous);
  const before = trusted(previous, known, generator) ? { files: previous, manifest: known } : undefined;
  const routes = before === undefined ? undefined : compileRoutes(sorted, before, generator);
  if (routes !== undefined) return routes;
  const { compileAll } = await import("./compile-all.ts");
  return compileAll(sorted, before, generator);
}
