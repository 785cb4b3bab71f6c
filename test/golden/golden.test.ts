// Every folder beside this file is a case: a variation of base/ and what the generator makes of it. README.md tells how to add one.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { compile } from "../../codegen/compile.ts";
import { renderDiagnostics } from "../../src/source/report.ts";
import { COMPILING, type Files, GOLDEN, readFolder, sourcesOf } from "./toy-project.ts";

vi.setConfig(COMPILING);
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";
const CASES = readdirSync(GOLDEN, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What ajv prints, hashes, and the error index say nothing about a case. */
const isShown = (path: string): boolean => !/^validators\/.*\.js$|^manifest\.json$|^errors\.md$/.test(path);

interface Result {
  readonly stderr: string;
  readonly files: Files;
}

async function run(name: string): Promise<Result> {
  const sources = sourcesOf(name);
  const { files, diagnostics } = await compile(sources);
  const texts = [...sources].map(([file, text]) => ({ file, text }));
  const stderr = diagnostics.length === 0 ? "" : `${renderDiagnostics(diagnostics, texts)}\n`;
  return { stderr, files: new Map([...files].filter(([path]) => isShown(path))) };
}

const base = run("base");

/** Lines that moved are no difference. */
const withoutPlaces = (text: string | undefined): string | undefined => text?.replace(/ \/\/ [\w.]*:\d+(?:, [\w.]*:\d+)*$/gm, "");

/** Of base everything; of another case what differs from base. */
async function expected(name: string): Promise<Result> {
  const { stderr, files } = await run(name);
  const { files: known } = await base;
  const differs = ([path, text]: readonly [string, string]): boolean => withoutPlaces(known.get(path)) !== withoutPlaces(text);
  return { stderr, files: name === "base" ? files : new Map([...files].filter(differs)) };
}

const recorded = (name: string): Result => ({
  stderr: readFolder(join(GOLDEN, name)).get("stderr.txt") ?? "",
  files: readFolder(join(GOLDEN, name, "out")),
});

function record(name: string, { stderr, files }: Result): void {
  const folder = join(GOLDEN, name);
  rmSync(join(folder, "out"), { recursive: true, force: true });
  rmSync(join(folder, "stderr.txt"), { force: true });
  if (stderr !== "") writeFileSync(join(folder, "stderr.txt"), stderr);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, "out", path)), { recursive: true });
    writeFileSync(join(folder, "out", path), text);
  }
}

test.each(CASES)("%s", async (name) => {
  const result = await expected(name);
  if (UPDATE) record(name, result);
  const wanted = recorded(name);
  expect(result.stderr).toBe(wanted.stderr);
  expect(Object.fromEntries(result.files)).toEqual(Object.fromEntries(wanted.files));
  expect(result.stderr === "" && result.files.size === 0, "a case shows something").toBe(false);
  if (name.startsWith("ok-")) expect(result.stderr).not.toContain("error SB");
});

describe("every code the generator can report", () => {
  /** Not findings about data. */
  const ELSEWHERE = new Map([
    ["SB501", "test/unit/codegen/main.test.ts"],
    ["SB504", "a fault of the generator; test/unit/codegen/check/types.test.ts"],
  ]);
  const codegen = readFolder(resolve(GOLDEN, "../../codegen"));
  const codes = new Set([...codegen.values()].flatMap((text) => [...text.matchAll(/\bSB\d{3}\b/g)].map(([code]) => code)));

  test.each([...codes].filter((code) => !ELSEWHERE.has(code)).sort())("%s has a case", (code) => {
    const showing = CASES.filter((name) => recorded(name).stderr.includes(` ${code}: `));
    expect(showing).not.toEqual([]);
  });
});

test("the recorded output names no place of this machine and no secret", () => {
  for (const name of CASES) {
    for (const [path, text] of recorded(name).files)
      expect(text, `${name}/out/${path}`).not.toMatch(/\/(?:home|root|tmp|Users|project)\/|sk-[A-Za-z0-9]/);
    expect(readFileSync(join(GOLDEN, "README.md"), "utf8").split("\n").length).toBeLessThanOrEqual(41);
  }
});
