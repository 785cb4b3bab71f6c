// The generator's shell: reads the sources, compiles, writes or compares. Nothing is written unless every phase passed.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { renderDiagnostics } from "../src/source/report.ts";
import { compile, type Sources } from "./compile.ts";

const READ = ["schema", "src/contract", "src/kit"];

export function readSources(root: string): Sources {
  const sources = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (/\.(ya?ml|json|ts)$/.test(name)) sources.set(relative(root, path).split(sep).join("/"), readFileSync(path, "utf8"));
    }
  };
  for (const folder of READ) visit(join(root, folder));
  return sources;
}

if (import.meta.main) {
  const root = process.cwd();
  const started = performance.now();
  const sources = readSources(root);
  const compiled = await compile(sources, root);
  const texts = [...sources].map(([file, text]) => ({ file, text }));
  if (compiled.diagnostics.length > 0) process.stderr.write(`${renderDiagnostics(compiled.diagnostics, texts, { colour: false })}\n`);
  if (compiled.files.size === 0) process.exitCode = 1;
  for (const [path, text] of compiled.files) {
    const target = join(root, "generated", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  process.stderr.write(`${compiled.files.size} files in ${Math.round(performance.now() - started)} ms\n`);
}
void rmSync;
