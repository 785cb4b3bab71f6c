// The whole project type-checks under the strictest settings, and what must not compile (`@ts-expect-error` in test/types) does not.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Of the compiler's work: five seconds where nobody else works. */
const COMPILING_MS = 120_000;

test("everything type-checks, and what must not compile does not", { timeout: COMPILING_MS }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve(ROOT, "node_modules/typescript/bin/tsc"), "-p", ROOT, "--pretty", "false"],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("the settings stay the strictest", () => {
  const config = JSON.parse(readFileSync(resolve(ROOT, "tsconfig.json"), "utf8")) as { compilerOptions: Record<string, unknown> };
  for (const flag of [
    "strict",
    "noUncheckedIndexedAccess",
    "exactOptionalPropertyTypes",
    "noImplicitOverride",
    "noUnusedLocals",
    "erasableSyntaxOnly",
    "verbatimModuleSyntax",
  ]) {
    expect(config.compilerOptions[flag]).toBe(true);
  }
});
