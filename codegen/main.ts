// The generator's shell: reads the sources, compiles, then writes or compares. The only part that touches files.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch as watchFolder,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { renderDiagnostics, reportJson } from "../src/source/report.ts";
import { compile, type Outputs, type Sources } from "./compile.ts";
import { differences } from "./difference.ts";
import { MANIFEST, sha } from "./manifest.ts";

export interface GenerateOptions {
  /** The project's root. */
  readonly root: string;
  /** Compare instead of writing. */
  readonly check?: boolean | undefined;
  /** Generate again whenever the data changes; resolves when interrupted. */
  readonly watch?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly colour?: boolean | undefined;
  readonly out?: (text: string) => void;
  readonly err?: (text: string) => void;
  /** Ends `watch`. Default: an interrupt of the process. */
  readonly until?: AbortSignal | undefined;
}

/** Exit code: 0 done and fresh, 1 findings or stale. */
export async function generate(options: GenerateOptions): Promise<number> {
  const code = await once(options);
  if (options.watch !== true) return code;
  const err = options.err ?? ((text: string) => process.stderr.write(text));
  err("watching schema/ and gateway.yaml\n");
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<unknown> = Promise.resolve();
    // Changes that come together, and those that come meanwhile, are one run; a run that breaks leaves the next its chance.
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(() => once(options)).catch((error: unknown) => err(`${String(error)}\n`));
      }, 50);
    };
    const watchers = [
      watchFolder(join(options.root, "schema"), { recursive: true }, again),
      // The folder, not the file: editors save by putting a new file in its place.
      watchFolder(options.root, (_, name) => {
        if (name !== null && DATA_FILE.test(name)) again();
      }),
    ];
    const stop = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      running.then(() => resolve());
    };
    if (options.until === undefined) process.once("SIGINT", stop);
    else options.until.addEventListener("abort", stop, { once: true });
  });
  return 0;
}

const COVERAGE = "coverage.md";

/** gateway.yaml and the files it may include. */
const DATA_FILE = /\.ya?ml$/;

async function once({ root, check = false, json = false, colour = false, ...io }: GenerateOptions): Promise<number> {
  const out = io.out ?? ((text: string) => process.stdout.write(text));
  const err = io.err ?? ((text: string) => process.stderr.write(text));
  const started = performance.now();
  const sources = readSources(root);
  const existing = readTree(root, "generated");
  // Made of what is made here, by those who can run it.
  existing.delete(COVERAGE);
  const compiled = await compile(sources, { previous: check ? undefined : existing, generator: fingerprint(root) });
  const texts = [...sources].map(([file, text]) => ({ file, text }));
  if (json) out(`${JSON.stringify(reportJson(compiled.diagnostics, texts), null, 2)}\n`);
  else if (compiled.diagnostics.length > 0) err(`${renderDiagnostics(compiled.diagnostics, texts, { colour })}\n`);
  if (compiled.files.size === 0) return 1;
  const changed = differences(existing, compiled.files);
  // The manifest is a record for speed; nobody runs it.
  const stale = check ? changed.filter((one) => one.path !== MANIFEST) : changed;
  const ms = Math.round(performance.now() - started);
  if (check) {
    for (const one of stale) err(`${one.text}\n`);
    err(
      stale.length === 0
        ? `generated/ is fresh (${compiled.files.size} files, ${ms} ms)\n`
        : `error SB501: ${stale.length} files of generated/ are stale; run \`npm run gen\`\n`,
    );
    return stale.length === 0 ? 0 : 1;
  }
  write(
    root,
    compiled.files,
    stale.map((one) => one.path),
  );
  err(`generated/: ${stale.length} of ${compiled.files.size} files changed (${ms} ms)\n`);
  return 0;
}

/** Each file to a neighbour first, then renamed, so that no reader sees half of one. */
function write(root: string, files: Outputs, changed: readonly string[]): void {
  for (const path of changed) {
    const target = join(root, "generated", path);
    const text = files.get(path);
    if (text === undefined) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  }
}

/** Stands for the generator's own code and the packages it prints with: after either changes, everything is made anew. */
function fingerprint(root: string): string {
  const lock = join(root, "package-lock.json");
  const own = [...readTree(import.meta.dirname, "."), ...readTree(join(import.meta.dirname, "../src"), "source")];
  return sha([...own.flat(), existsSync(lock) ? readFileSync(lock, "utf8") : ""].join("\0"));
}

function readSources(root: string): Sources {
  const sources = new Map<string, string>();
  for (const folder of ["schema", "src/contract", "src/kit", "src/wasm"]) {
    for (const [path, text] of readTree(root, folder))
      if (/\.(ya?ml|json|ts)$/.test(path) && path !== "tsconfig.json") sources.set(`${folder}/${path}`, text);
  }
  // gateway.yaml may include neighbours.
  for (const name of readdirSync(root)) if (DATA_FILE.test(name)) sources.set(name, readFileSync(join(root, name), "utf8"));
  return sources;
}

function readTree(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const base = join(root, folder);
  const visit = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) visit(path);
      else files.set(relative(base, path).split(sep).join("/"), readFileSync(path, "utf8"));
    }
  };
  if (existsSync(base)) visit(base);
  return files;
}

if (import.meta.main)
  process.exitCode = await generate({
    root: process.cwd(),
    check: process.argv.includes("--check"),
    watch: process.argv.includes("--watch"),
    colour: process.stderr.isTTY,
  });
