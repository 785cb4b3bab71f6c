// What a git revision holds, of a real repository, however it has changed since.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { showRevision } from "../../../src/cli/io.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-revision-"));
  const git = (...argv: string[]) =>
    execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@e.test", ...argv], { cwd: folder, stdio: "pipe" });
  mkdirSync(join(folder, "below"));
  writeFileSync(join(folder, "below/a.yaml"), "old: 1\n");
  git("init", "-q");
  git("add", ".");
  git("-c", "commit.gpgsign=false", "commit", "-q", "-m", "first");
  writeFileSync(join(folder, "below/a.yaml"), "new: 1\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["the folder it is seen from", "", "HEAD", "below/a.yaml", { ok: true, text: "old: 1\n" }],
  ["a folder below", "below", "HEAD", "a.yaml", { ok: true, text: "old: 1\n" }],
  ["a file that is not there", "", "HEAD", "b.yaml", { ok: false, reason: expect.stringMatching(/^git says: .*b\.yaml/) }],
  ["a revision that is not there", "", "v9", "below/a.yaml", { ok: false, reason: "git says: invalid object name 'v9'." }],
  ["a revision that would be an option", "", "--output=x", "below/a.yaml", { ok: false, reason: expect.stringContaining("git says: ") }],
])("%s", (_, below, revision, file, want) => {
  expect(showRevision(join(folder, below), revision, file)).toEqual(want);
});
