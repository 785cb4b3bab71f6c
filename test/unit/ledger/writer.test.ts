import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { LedgerRecord } from "../../../src/contract/ledger.ts";
import { type Journal, openJournal, readWaiting } from "../../../src/ledger/journal.ts";
import { readLine } from "../../../src/ledger/line-rows.ts";
import { writeLine } from "../../../src/ledger/record-line.ts";
import { createWriter, MOST_WAITING, type Writer, type WriterInput } from "../../../src/ledger/writer.ts";
import { claim } from "../../../src/storage/claim.ts";
import { EVENT, linesOf, record } from "../../fakes/ledger.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  folders.push(folder);
  return folder;
}
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true }).flatMap((name) => (String(name).endsWith(".lines") ? [String(name)] : []));
const waitingIn = async (folder: string): Promise<LedgerRecord[]> => Array.fromAsync(readWaiting(folder));

/** A store that may be away, or refuse some. Timers fire a turn later, whatever they are told. */
function world(journal: Journal | undefined) {
  const kept = new Map<string, LedgerRecord>();
  const said: string[] = [];
  let isAway = false;
  let mostAtOnce = 0;
  let unique = 0;
  const input: WriterInput = {
    store: {
      async addLines(bytes) {
        const lines = bytes.toString().split("\n").slice(0, -1);
        if (isAway) throw new Error("away");
        mostAtOnce = Math.max(mostAtOnce, lines.length);
        const unfit = lines.filter((one) => one.includes('"unfit"'));
        for (const one of lines) if (!unfit.includes(one)) kept.set(recordIn(one).id, recordIn(one));
        return unfit;
      },
    },
    journal,
    makeId: () => `u${(unique += 1)}`,
    setTimer(callback) {
      const timer = setTimeout(callback, 1);
      return { close: () => clearTimeout(timer) };
    },
    onTrouble: (message) => void said.push(message),
  };
  return {
    input,
    kept,
    said,
    set away(value: boolean) {
      isAway = value;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
  };
}
function recordIn(line: string): LedgerRecord {
  const record = readLine(line);
  if (record === undefined) throw new Error(`no record: ${line}`);
  return record;
}
const add = (writer: Writer, count: number, from = 0): void => {
  for (let at = from; at < from + count; at += 1) writer.add({ ...EVENT, requestId: `req_${at}` });
};
const requestIds = (records: Iterable<LedgerRecord>): Set<string> => new Set([...records].map(({ requestId }) => requestId));

describe("records", () => {
  test("are in the journal first, then in the store, and then in the journal no more", async () => {
    const folder = newFolder();
    const here = world(openJournal(folder, claim));
    here.away = true;
    const writer = createWriter(here.input);
    add(writer, 3);
    expect(await writer.safe()).toBe(true);
    expect(requestIds(await waitingIn(folder)).size).toBe(3);
    expect([here.kept.size, writer.health().waiting]).toEqual([0, 3]);
    here.away = false;
    await writer.flush();
    expect(here.kept.size).toBe(3);
    await writer.stop(1_000);
    expect(filesOf(folder)).toEqual([]);
    expect(writer.health()).toEqual({ waiting: 0, lost: 0, refused: 0, trouble: undefined });
  });
  test("cannot be flushed into a store that is away: whoever waits is told at once, and those that come later are not waited for", async () => {
    const here = world(openJournal(newFolder(), claim));
    here.away = true;
    const writer = createWriter(here.input);
    add(writer, 3);
    await expect(writer.flush()).rejects.toThrow("the store takes no records: away");
    await expect(writer.flush()).rejects.toThrow("the store takes no records: away");
    here.away = false;
    const flushed = writer.flush();
    add(writer, 1, 3);
    await flushed;
    expect(here.kept.size).toBeGreaterThanOrEqual(3);
    await writer.stop(1_000);
    expect(here.kept.size).toBe(4);
    await expect(writer.flush()).resolves.toBeUndefined();
  });
  test("stay in the journal when the store is away to the end, and reach it in the next life, each once", async () => {
    const folder = newFolder();
    const here = world(openJournal(folder, claim));
    here.away = true;
    const writer = createWriter(here.input);
    add(writer, 700);
    await writer.stop(50);
    expect(here.said).toEqual(["the store takes no records: away"]);
    const next = world(openJournal(folder, claim));
    const second = createWriter(next.input);
    await second.flush();
    expect(requestIds(next.kept.values()).size).toBe(700);
    expect(next.mostAtOnce).toBe(500);
    expect(second.health().waiting).toBe(0);
    await second.stop(1_000);
    expect(filesOf(folder)).toEqual([]);
  });
  test("with names that hold line ends of other alphabets reach it too", async () => {
    const folder = newFolder();
    const here = world(openJournal(folder, claim));
    here.away = true;
    const writer = createWriter(here.input);
    const names = ["a\u2028b", "a\u2029b", "a\u0085b", "a\rb", "a\nb", "é\u{1f600}"];
    for (const [at, endUser] of names.entries()) writer.add({ ...EVENT, requestId: `req_${at}`, endUser });
    await writer.stop(50);
    const waiting: unknown[] = [];
    for await (const { endUser } of readWaiting(folder)) waiting.push(endUser);
    expect(waiting).toEqual(names);
    const next = world(openJournal(folder, claim));
    const second = createWriter(next.input);
    await second.flush();
    expect([...next.kept.values()].map(({ endUser }) => endUser)).toEqual(names);
    await second.stop(1_000);
  });
  test("that memory has no room for are read from the journal once the store is back", async () => {
    const here = world(openJournal(newFolder(), claim));
    here.away = true;
    const writer = createWriter(here.input);
    const count = MOST_WAITING + 2_500;
    for (let at = 0; at < count; at += 500) {
      add(writer, 500, at);
      await writer.safe();
    }
    expect(writer.health()).toMatchObject({ lost: 0, trouble: "the store takes no records: away" });
    here.away = false;
    await writer.flush();
    expect(requestIds(here.kept.values()).size).toBe(count);
    await writer.stop(1_000);
    expect(writer.health()).toEqual({ waiting: 0, lost: 0, refused: 0, trouble: undefined });
  });
  test.each([
    { what: "as many as come", count: 1_500, tag: "red", want: [1_500] },
    { what: "but no more than are in memory without the disk for long", count: 4_500, tag: "red", want: [2_000, 2_000, 500] },
    { what: "as long as they have room", count: 5, tag: "x".repeat(300_000), want: [3, 2] },
  ])("go to the disk together: $what", async ({ count, tag, want }) => {
    const journal = openJournal(newFolder(), claim);
    const written: number[] = [];
    const here = world({
      ...journal,
      append(lines) {
        written.push(lines.count);
        return journal.append(lines);
      },
    });
    const writer = createWriter(here.input);
    for (let at = 0; at < count; at += 1) writer.add({ ...EVENT, tags: [tag] });
    await writer.flush();
    expect([written, here.kept.size]).toEqual([want, count]);
    await writer.stop(1_000);
  });
  test("that the store refuses are set aside, and told of", async () => {
    const folder = newFolder();
    const here = world(openJournal(folder, claim));
    const writer = createWriter(here.input);
    writer.add({ ...EVENT, requestId: "unfit" });
    add(writer, 2);
    await writer.flush();
    await writer.stop(1_000);
    expect([here.kept.size, writer.health().refused]).toEqual([2, 1]);
    expect(readFileSync(join(folder, "refused.lines"), "utf8")).toContain('"unfit"');
    expect(here.said).toEqual([expect.stringContaining("refuses")]);
  });
  test("that neither the store nor the disk takes are counted as lost", async () => {
    const journal = openJournal(newFolder(), claim);
    const here = world({ ...journal, setAside: () => Promise.reject(new Error("no space left")) });
    const writer = createWriter(here.input);
    writer.add({ ...EVENT, requestId: "unfit" });
    add(writer, 2);
    await writer.flush();
    expect([here.kept.size, writer.health().refused, writer.health().lost]).toEqual([2, 1, 1]);
    await writer.stop(1_000);
  });
  test("of which the disk took only the later ones are not all safe", async () => {
    const journal = openJournal(newFolder(), claim);
    let isFull = true;
    const here = world({
      ...journal,
      append: (lines) => (isFull ? Promise.reject(new Error("no space left")) : journal.append(lines)),
    });
    here.away = true;
    const writer = createWriter(here.input);
    add(writer, 1);
    expect(await writer.safe()).toBe(false);
    isFull = false;
    add(writer, 1, 1);
    expect(await writer.safe()).toBe(false);
    here.away = false;
    await writer.flush();
    expect(await writer.safe()).toBe(true);
    await writer.stop(1_000);
  });
  test("go on to the store when the disk takes none, and are called safe by nobody", async () => {
    const journal = openJournal(newFolder(), claim);
    const here = world({ ...journal, append: () => Promise.reject(new Error("no space left")) });
    const writer = createWriter(here.input);
    add(writer, 5);
    expect(await writer.safe()).toBe(false);
    await writer.flush();
    expect(here.kept.size).toBe(5);
    expect(writer.health()).toMatchObject({ lost: 0, trouble: "the journal cannot be written: no space left" });
    await writer.stop(1_000);
  });
  test("are lost only when neither disk nor store takes them and memory is full, and that is counted", async () => {
    const journal = openJournal(newFolder(), claim);
    const here = world({ ...journal, append: () => Promise.reject(new Error("no space left")) });
    here.away = true;
    const writer = createWriter(here.input);
    add(writer, MOST_WAITING + 30);
    await writer.safe();
    expect(writer.health()).toMatchObject({ waiting: MOST_WAITING, lost: 30 });
    here.away = false;
    await writer.flush();
    expect(here.kept.size).toBe(MOST_WAITING);
    await writer.stop(1_000);
  });
  test("of a store that is memory have no journal", async () => {
    const here = world(undefined);
    const writer = createWriter(here.input);
    add(writer, 3);
    await writer.stop(1_000);
    expect(here.kept.size).toBe(3);
  });
  test("that a store gives no answer to are brought again", async () => {
    const here = world(openJournal(newFolder(), claim));
    let asked = 0;
    const addLines: WriterInput["store"]["addLines"] = (lines) => {
      asked += 1;
      return asked === 1 ? new Promise(() => {}) : here.input.store.addLines(lines);
    };
    const writer = createWriter({ ...here.input, store: { addLines } });
    add(writer, 2);
    await expect(writer.flush()).rejects.toThrow("no answer within 60 s");
    await writer.flush();
    expect([asked, here.kept.size]).toEqual([2, 2]);
    expect(here.said).toEqual(["the store takes no records: no answer within 60 s"]);
    await writer.stop(1_000);
  });
  test("that may be told of twice are kept once", async () => {
    const here = world(openJournal(newFolder(), claim));
    const writer = createWriter(here.input);
    for (const onceId of ["batch_1-1", "batch_1-1", "batch_1-2"]) writer.add({ ...EVENT, onceId });
    await writer.stop(1_000);
    expect([...here.kept.keys()]).toEqual(["batch_1-1", "batch_1-2"]);
  });
  test("that come while others are being brought are not left out", async () => {
    const folder = newFolder();
    const here = world(openJournal(folder, claim));
    const writer = createWriter(here.input);
    for (let at = 0; at < 3_000; at += 100) {
      add(writer, 100, at);
      if (at % 300 === 0) await writer.safe();
      else await new Promise((resolve) => setImmediate(resolve));
    }
    await writer.stop(5_000);
    expect(requestIds(here.kept.values()).size).toBe(3_000);
    expect(filesOf(folder)).toEqual([]);
  });
});

describe("a journal", () => {
  test("that broke off in the middle of a line gives every whole one", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "0"));
    const lines = [linesOf(record("000-a"), record("000-b")).toString(), writeLine(record("000-c")).slice(0, 40)];
    writeFileSync(join(folder, "0", "x.lines"), lines.join(""));
    const here = world(openJournal(folder, claim));
    const writer = createWriter(here.input);
    await writer.flush();
    expect([...here.kept.keys()]).toEqual(["000-a", "000-b"]);
    await writer.stop(1_000);
  });
  test("of an earlier version is told of, and left as it is", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "3"), { recursive: true });
    const old = join(folder, "3", "x.ndjson");
    writeFileSync(old, '{"id":"000-a","startedMs":1,"tags":[],"lines":[],"attempts":[]}\n');
    const here = world(openJournal(folder, claim));
    const writer = createWriter(here.input);
    add(writer, 1);
    await writer.stop(1_000);
    expect(here.said).toEqual([`the journal has records of an earlier version, which this one does not read: ${old}`]);
    expect([existsSync(old), here.kept.size]).toEqual([true, 1]);
  });
  test("has a part for every process, and what one left behind is taken over", async () => {
    const folder = newFolder();
    const [first, second] = [openJournal(folder, claim), openJournal(folder, claim)];
    await first.append({ bytes: linesOf(record("000-a")), count: 1 });
    await second.append({ bytes: linesOf(record("000-b")), count: 1 });
    const third = openJournal(folder, claim);
    expect(third.left).toEqual([]);
    await second.close();
    await third.close();
    const fourth = openJournal(folder, claim);
    expect(fourth.left.length).toBe(1);
    expect((await Array.fromAsync(fourth.read(fourth.left[0] as never))).map((one) => recordIn(one).id)).toEqual(["000-b"]);
    await fourth.close();
    await first.close();
    const fifth = openJournal(folder, claim);
    expect(fifth.left.length).toBe(2);
    await fifth.close();
  });
  test("is written on in a new file once one is large, and keeps what waits", async () => {
    const folder = newFolder();
    const journal = openJournal(folder, claim);
    const large = record("000-a", { tags: Array.from({ length: 2_000 }, (_, index) => `tag ${index} ${"x".repeat(300)}`) });
    const segments = new Set();
    for (let at = 0; at < 9; at += 1) segments.add(await journal.append({ bytes: linesOf({ ...large, id: `000-${at}` }), count: 1 }));
    expect(segments.size).toBe(2);
    const [first] = segments as Set<Parameters<Journal["remove"]>[0]>;
    if (first === undefined) throw new Error("no segment");
    await journal.remove(first);
    expect(existsSync(first.path)).toBe(true);
    first.waiting = 0;
    await journal.remove(first);
    expect(existsSync(first.path)).toBe(false);
    await journal.close();
  });
});
