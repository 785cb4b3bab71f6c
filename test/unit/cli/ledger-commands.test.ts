import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../../../src/cli/commands/audit.ts";
import { reconcileBooks } from "../../../src/cli/commands/reconcile.ts";
import { spend } from "../../../src/cli/commands/spend.ts";
import { openStorage, type Stores } from "../../../src/storage/open.ts";
import { connectSqlite } from "../../../src/storage/sqlite.ts";
import { GATEWAY, GENERATED } from "../../fakes/generated.ts";
import { linesOf, record } from "../../fakes/ledger.ts";
import { terminal } from "../../fakes/terminal.ts";

const CONFIG = { config: "gateway.yaml" };
const RANGE = { from: "1970-01-01", to: "1970-01-01" };
let folder: string;
let url: string;
let gateway: Stores;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  url = `sqlite:${join(folder, "a.db")}`;
  const opened = await openStorage(url);
  if (!opened.ok) throw new Error(opened.message);
  gateway = opened;
  const failed = {
    ...record("000-b", { model: "slow", teamId: "blue", outcome: "timeout" }),
    cost: undefined,
    usage: undefined,
    lines: [],
  };
  // Of a provider that the file does not name any more: the present prices say nothing of it.
  const { attempts, ...asked } = record("000-a");
  const answered = { ...asked, attempts: attempts.map((one) => ({ ...one, deployment: "dog/worker" })) };
  await gateway.ledger.addLines(linesOf(answered, { ...failed, attempts: [] }));
  for (const target of ["key_1", "key_2"])
    await gateway.access.write([], { atMs: 1, actor: "master", action: "key.create", target, change: {}, requestId: "r" });
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});
const at = (files: Record<string, string> = {}, storage = `storage: { url: "${url}" }`) =>
  terminal({ "gateway.yaml": `${GATEWAY}\n${storage}\n`, ...files }, {});

describe("beside a running gateway", () => {
  test.each([
    {
      options: { by: "team,outcome" },
      says: /^team +outcome +requests +failed +input +output +\$\nteam_1 +ok +1 +0 +10 +5 +0\.0000000002\nblue +timeout +1 +1 +0 +0 +0\n$/,
    },
    {
      options: { by: "model", where: ["team=blue"], csv: true },
      says: /^model,requests,failed,input_tokens,output_tokens,cost_usd\r\nslow,1,1,0,0,0\r\n$/,
    },
    { options: { requests: true, where: ["team=blue"] }, says: /^\{"id":"000-b","request_id":"req_1",.*"team_id":"blue".*\}\n$/ },
    { options: { requests: true, csv: true }, says: /^id,request_id,.*\r\n000-b,.*\r\n000-a,.*\r\n$/ },
    { options: { by: "", json: true }, says: /"requests": 2,\n +"failed": 1,[\s\S]*"cost_usd": "0\.0000000002"/ },
  ])("spend $options", async ({ options, says }) => {
    const io = at();
    expect(await spend({ ...CONFIG, ...RANGE, ...options }, GENERATED, io)).toBe(0);
    expect(io.out.join("")).toMatch(says);
  });
  test("spend of a time in which nothing was asked says so", async () => {
    const io = at();
    expect(await spend({ ...CONFIG, by: "model" }, GENERATED, io)).toBe(0);
    expect(io.err.join("")).toContain("Nothing was asked");
  });
  test.each([
    { csv: undefined, code: 0, says: /2 requests, 1 attempt, \$0\.0000000002\n/ },
    { csv: "date,model,requests\n1970-01-01,worker,1\n", code: 0, says: /as dog says/ },
    { csv: "date,model,requests\n1970-01-01,worker,2\n", code: 1, says: /Not as dog says:[\s\S]*1970-01-01 +worker +1 +2/ },
  ])("reconcile against $csv", async ({ csv, code, says }) => {
    const io = at(csv === undefined ? {} : { "usage.csv": csv });
    const against = csv === undefined ? undefined : { provider: "dog", file: "usage.csv" };
    expect(await reconcileBooks({ ...CONFIG, ...RANGE, against }, GENERATED, io)).toBe(code);
    expect(io.out.join("")).toMatch(says);
    const json = at(csv === undefined ? {} : { "usage.csv": csv });
    expect(await reconcileBooks({ ...CONFIG, ...RANGE, against, json: true }, GENERATED, json)).toBe(code);
    expect(JSON.parse(json.out.join(""))).toMatchObject({ records: 2, attempts: 1, cost_usd: "0.0000000002", waiting: 0 });
  });
  test("audit verify finds the entry that was changed", async () => {
    const whole = at();
    expect(await verifyAudit(CONFIG, GENERATED, whole)).toBe(0);
    expect(whole.out.join("")).toBe("2 entries, as they were written\n");
    const other = await connectSqlite(url, { isReader: true });
    await other.db.updateTable("audit").set({ target: "key_9" }).where("seq", "=", 2).execute();
    await other.close();
    const broken = at();
    expect(await verifyAudit(CONFIG, GENERATED, broken)).toBe(1);
    expect(broken.err.join("")).toContain("entry 2 is not what it was");
  });
});

describe("without anything to look at", () => {
  test.each([
    { storage: "", says: "has no `storage:`" },
    { storage: 'storage: { url: "sqlite::memory:" }', says: "is memory" },
    { storage: 'storage: { url: "sqlite:/nowhere/at/all.db" }', says: "there is no such file" },
    { storage: 'storage: { url: "${DB}" }', says: "DB is not set" },
  ])("with $storage it is said what is missing", async ({ storage, says }) => {
    for (const command of [
      (io: ReturnType<typeof at>) => spend(CONFIG, GENERATED, io),
      (io: ReturnType<typeof at>) => reconcileBooks(CONFIG, GENERATED, io),
      (io: ReturnType<typeof at>) => verifyAudit(CONFIG, GENERATED, io),
    ]) {
      const io = at({}, storage);
      expect(await command(io)).toBe(1);
      expect(io.err.join("")).toContain(says);
    }
  });
  test("a question that is none is wrong usage", async () => {
    const io = at();
    expect(await spend({ ...CONFIG, by: "colour" }, GENERATED, io)).toBe(2);
    expect(io.err.join("")).toContain('"colour" is nothing to ask by');
  });
});
