import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { claim, enter } from "../../../src/storage/claim.ts";

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  folders.push(folder);
  return join(folder, "a.lock");
}
/** Another process that does this, says so and lives on. */
async function elsewhere(script: string): Promise<ChildProcess> {
  const source = new URL("../../../src/storage/claim.ts", import.meta.url).href;
  const text = `import { claim, enter } from ${JSON.stringify(source)}; ${script}; console.log("done"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", text], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await once(child.stdout ?? child, "data");
  return child;
}
async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("what one process has claimed no other gets, until it ends, however it ends", async () => {
  const file = newFile();
  const child = await elsewhere(`globalThis.held = claim(${JSON.stringify(file)})`);
  expect(claim(file)).toBeUndefined();
  await kill(child);
  const mine = claim(file);
  expect(mine).toBeDefined();
  expect(claim(file)).toBeUndefined();
  mine?.release();
  claim(file)?.release();
});

test("many may enter, and only who finds nobody there is alone", async () => {
  const file = newFile();
  const child = await elsewhere(`globalThis.held = enter(${JSON.stringify(file)}); held.open()`);
  const second = enter(file);
  expect(second.isAlone).toBe(false);
  await kill(child);
  const third = enter(file);
  expect(third.isAlone).toBe(false);
  second.release();
  third.release();
  const fourth = enter(file);
  expect(fourth.isAlone).toBe(true);
  fourth.release();
});

test("whoever comes while the first is still alone waits until it opens", async () => {
  const file = newFile();
  await elsewhere(`globalThis.held = enter(${JSON.stringify(file)}); setTimeout(() => held.open(), 200)`);
  const second = enter(file);
  expect(second.isAlone).toBe(false);
  second.release();
});
