// What `npm pack` makes, installed where the project is not: the command line works from it, and so does the library.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "signalbox-pack-"));
const home = join(folder, "app");

function run(command: string, argv: readonly string[], cwd = home): string {
  return execFileSync(command, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

beforeAll(() => {
  const packed = run("npm", ["pack", "--silent", "--pack-destination", folder], ROOT).trim().split("\n").at(-1) ?? "";
  run("tar", ["-xzf", join(folder, packed), "-C", folder], folder);
  mkdirSync(join(home, "node_modules"), { recursive: true });
  symlinkSync(join(folder, "package"), join(home, "node_modules/signalbox"));
  // Its dependencies, as an install would have put them there.
  symlinkSync(join(ROOT, "node_modules"), join(folder, "package/node_modules"));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signalbox = (...argv: string[]): string => run(process.execPath, ["node_modules/signalbox/dist/src/cli/bundled/main.js", ...argv]);

test("init, check, explain and generate", () => {
  signalbox("init");
  expect(signalbox("check")).toContain("ok: ");
  expect(signalbox("models")).not.toBe("");
  signalbox("generate");
  expect(signalbox("generate", "--check")).toBe("");
});

test("an engine without WebAssembly is told to be one", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--jitless", join(folder, "package/dist/src/cli/bundled/main.js"), "--version"]);
  expect([status, String(stderr)]).toEqual([1, "signalbox needs WebAssembly, which Node leaves out when it is started with --jitless.\n"]);
});

test("the library is found by its name", () => {
  writeFileSync(
    join(home, "use.js"),
    'import * as all from "signalbox"; import * as embed from "signalbox/embed"; console.log(Object.keys({ ...all, ...embed }).length > 0);',
  );
  expect(run(process.execPath, ["use.js"])).toBe("true\n");
});
