// What was said to be safe is there after the process was killed in the middle of its work: no record is lost, and none is there twice.

import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openJournal } from "../../../src/ledger/journal.ts";
import { createWriter } from "../../../src/ledger/writer.ts";
import { claim } from "../../../src/storage/claim.ts";
import { onEveryDatabase } from "../storage/databases.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The ids that a process said were safe before it was killed, which is once there are so many. */
async function safeUntilKilled(url: string, folder: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "killed-child.ts"), url, folder], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let wrong = "";
  child.stderr.on("data", (text: Buffer) => {
    wrong += text.toString();
  });
  child.stdout.on("data", (text: Buffer) => {
    said += text.toString();
    if (said.split("\n").length > enough) child.kill("SIGKILL");
  });
  const [, signal] = await once(child, "exit");
  if (signal !== "SIGKILL") throw new Error(`the child ended by itself: ${wrong}`);
  // A line that broke off was not said.
  return said.split("\n").slice(0, -1);
}

onEveryDatabase("a gateway that is killed", "killed", (database) => {
  test.each([
    { what: "while the store takes records", isAway: false, enough: 400 },
    { what: "again and again", isAway: false, enough: 100 },
    { what: "while the store is away", isAway: true, enough: 400 },
  ])("$what loses none that was safe", async ({ what, isAway, enough }) => {
    const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
    folders.push(folder);
    const url = database.url();
    const safe: string[] = [];
    for (let life = 0; life < (what === "again and again" ? 2 : 1); life += 1)
      safe.push(...(await safeUntilKilled(isAway ? "away" : url, folder, enough)));
    expect(safe.length).toBeGreaterThanOrEqual(enough);

    const { ledger } = database.stores();
    const writer = createWriter({
      store: ledger,
      journal: openJournal(folder, claim),
      makeId: randomUUID,
      setTimer: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return { close: () => clearTimeout(timer) };
      },
      onTrouble(message) {
        throw new Error(message);
      },
    });
    await writer.flush();
    const kept: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await ledger.records({ fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, after, limit: 1_000 });
      kept.push(...page.slice(0, 1_000).map(({ requestId }) => requestId));
      after = page[999]?.id;
      if (page.length <= 1_000) break;
    }
    await writer.stop(5_000);
    const there = new Set(kept);
    expect(safe.filter((id) => !there.has(id))).toEqual([]);
    expect(kept.length).toBe(there.size);
  });
});
