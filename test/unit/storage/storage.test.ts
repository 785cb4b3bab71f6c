import { describe, expect, test } from "vitest";
import type { Storage, StoredAnswer, StoredBatch } from "../../../src/contract/storage.ts";
import { onEveryDatabase } from "./databases.ts";

async function* of(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
async function read(storage: Storage, id: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of storage.content(id)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const FILE = { id: "file-1", owner: "", filename: "f", purpose: "batch", createdMs: 1 };
const BATCH: StoredBatch = {
  id: "batch_1",
  owner: "",
  endpoint: "/v1/embeddings",
  inputFileId: "file-1",
  completionWindow: "24h",
  metadata: null,
  status: "validating",
  sinceMs: { validating: 1 },
  expiresMs: 9,
  total: 0,
  faults: [],
};

onEveryDatabase("a store", "storage", (database) => {
  describe("of files and batches", () => {
    test.each([0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_000])("%i bytes come back as they were", async (size) => {
      const { storage } = database.stores();
      const bytes = Buffer.from(Array.from({ length: size }, (_, index) => index % 251));
      const third = Math.ceil(size / 3);
      const chunks = [bytes.subarray(0, third), bytes.subarray(third, 2 * third), bytes.subarray(2 * third)];
      expect(await storage.addFile(FILE, of(...chunks))).toEqual({ ...FILE, bytes: size });
      expect((await read(storage, "file-1")).equals(bytes)).toBe(true);
    });

    test("a file whose bytes break off is not there", async () => {
      const { storage } = database.stores();
      const breaking = (async function* () {
        yield Buffer.alloc(300_000);
        throw new Error("gone");
      })();
      await expect(storage.addFile(FILE, breaking)).rejects.toThrow("gone");
      expect(await storage.file("file-1")).toBeUndefined();
      expect((await read(storage, "file-1")).length).toBe(0);
    });

    test("a file written again replaces the one before it", async () => {
      const { storage } = database.stores();
      await storage.addFile(FILE, of(Buffer.alloc(600_000)));
      await storage.addFile(FILE, of(Buffer.from("new")));
      expect((await read(storage, "file-1")).toString()).toBe("new");
    });

    test("expired files go, but for the input of a batch under way", async () => {
      const { storage } = database.stores();
      for (const id of ["file-1", "file-2"]) await storage.addFile({ ...FILE, id, expiresMs: 5 }, of(Buffer.from(id)));
      await storage.addFile({ ...FILE, id: "file-3" }, of());
      await storage.addBatch(BATCH);
      const left = async () => (await storage.files({ owner: "", limit: 9, oldestFirst: true })).map(({ id }) => id);
      await storage.removeExpired(4);
      expect(await left()).toEqual(["file-1", "file-2", "file-3"]);
      await storage.removeExpired(5);
      expect(await left()).toEqual(["file-1", "file-3"]);
      expect(await storage.changeBatch({ ...BATCH, status: "failed" }, "validating")).toBe(true);
      await storage.removeExpired(5);
      expect(await left()).toEqual(["file-3"]);
    });

    test("things of another owner are not listed", async () => {
      const { storage } = database.stores();
      await storage.addFile({ ...FILE, owner: "them" }, of());
      await storage.addBatch({ ...BATCH, owner: "them" });
      expect(await storage.files({ owner: "", limit: 9, oldestFirst: false })).toEqual([]);
      expect(await storage.batches({ owner: "", limit: 9 })).toEqual([]);
    });

    test("a batch changes only from the status it was seen in", async () => {
      const { storage } = database.stores();
      await storage.addBatch(BATCH);
      expect(await storage.changeBatch({ ...BATCH, status: "cancelling" }, "validating")).toBe(true);
      expect(await storage.changeBatch({ ...BATCH, status: "in_progress" }, "validating")).toBe(false);
      expect((await storage.batch("batch_1"))?.status).toBe("cancelling");
    });

    test("the first result of a line counts; results come in the order of the input, page after page", async () => {
      const { storage } = database.stores();
      for (let line = 250; line > 0; line -= 1) {
        await storage.addResult("batch_1", { line, outcome: line % 2 === 0 ? "completed" : "failed", text: String(line) });
        await storage.addResult("batch_1", { line, outcome: "unrun", text: "again" });
      }
      const texts: string[] = [];
      for await (const text of storage.results("batch_1", ["completed"])) texts.push(text);
      expect(texts).toEqual(Array.from({ length: 125 }, (_, index) => String(2 * index + 2)));
      expect(await storage.countResults("batch_1")).toEqual({ completed: 125, failed: 125 });
      expect((await storage.doneLines("batch_1")).size).toBe(250);
    });
  });

  describe("of answers that", () => {
    const ANSWER: StoredAnswer = {
      id: "resp_1",
      owner: "",
      dialect: "toy",
      keptBy: "spark",
      follows: "resp_0",
      createdMs: 1,
      expiresMs: 9,
      input: "[1]",
      answer: '{"a":2}',
      itemIds: ["msg_1", "msg_2"],
    };
    test("come back as they were, with and without what is optional", async () => {
      const { storage } = database.stores();
      const { keptBy: _, follows: __, ...plain } = { ...ANSWER, id: "resp_2", itemIds: [] };
      for (const one of [ANSWER, plain]) await storage.addKeptAnswer(one);
      expect(await storage.keptAnswer("resp_1")).toEqual(ANSWER);
      expect(await storage.keptAnswer("resp_2")).toEqual(plain);
      expect(await storage.keptAnswer("resp_3")).toBeUndefined();
    });
    test("of one id are the last of them", async () => {
      const { storage } = database.stores();
      await storage.addKeptAnswer(ANSWER);
      await storage.addKeptAnswer({ ...ANSWER, answer: "{}", itemIds: ["msg_3"] });
      expect(await storage.keptAnswer("resp_1")).toMatchObject({ answer: "{}", itemIds: ["msg_3"] });
      expect(await storage.keptAnswerOfItem("msg_1", "")).toBeUndefined();
    });
    test("are found by an item, the newest first, and only for their owner", async () => {
      const { storage } = database.stores();
      await storage.addKeptAnswer(ANSWER);
      await storage.addKeptAnswer({ ...ANSWER, id: "resp_2", itemIds: ["msg_2"] });
      expect(await storage.keptAnswerOfItem("msg_1", "")).toMatchObject({ id: "resp_1" });
      expect(await storage.keptAnswerOfItem("msg_2", "")).toMatchObject({ id: "resp_2" });
      expect(await storage.keptAnswerOfItem("msg_2", "somebody")).toBeUndefined();
    });
    test("that were deleted hold nothing any more and cannot be written again, until their time is over", async () => {
      const { storage } = database.stores();
      await storage.addKeptAnswer(ANSWER);
      expect(await storage.deleteKeptAnswer("resp_1")).toBe(true);
      expect(await storage.deleteKeptAnswer("resp_1")).toBe(false);
      expect(await storage.deleteKeptAnswer("resp_2")).toBe(false);
      await storage.addKeptAnswer(ANSWER);
      expect(await storage.keptAnswer("resp_1")).toBe("deleted");
      expect(await storage.keptAnswerOfItem("msg_1", "")).toBeUndefined();
      await storage.removeExpired(9);
      expect(await storage.keptAnswer("resp_1")).toBeUndefined();
    });
    test("go when their time is over, items and all", async () => {
      const { storage } = database.stores();
      await storage.addKeptAnswer(ANSWER);
      await storage.addKeptAnswer({ ...ANSWER, id: "resp_2", expiresMs: 10, itemIds: ["msg_3"] });
      await storage.removeExpired(9);
      const { db } = database.raw();
      expect(await db.selectFrom("answers").select("id").execute()).toEqual([{ id: "resp_2" }]);
      expect(await db.selectFrom("answer_items").select("item_id").execute()).toEqual([{ item_id: "msg_3" }]);
    });
  });

  describe("of batches at providers, which", () => {
    const PART = { batchId: "batch_1", deployment: "openai/a", dialect: "openai-chat", createdMs: 1 };
    const COUNTS = { completed: 2, failed: 1 };
    test("have their lines, which are nobody's once a part is removed", async () => {
      const { storage } = database.stores();
      await storage.addPart({ ...PART, lines: [1, 3] });
      await storage.addPart({ ...PART, deployment: "openai/b", lines: [2] });
      const [first, second] = await storage.parts("batch_1");
      expect([first?.deployment, first?.status, second?.deployment]).toEqual(["openai/a", "planned", "openai/b"]);
      expect(await storage.linesOfParts("batch_1")).toEqual(new Set([1, 2, 3]));
      expect(await storage.linesOfParts("batch_1", first?.part)).toEqual(new Set([1, 3]));
      await storage.removePart("batch_1", first?.part ?? 0);
      expect(await storage.linesOfParts("batch_1")).toEqual(new Set([2]));
      expect(await storage.linesOfParts("batch_2")).toEqual(new Set());
    });
    test("give lines back with what was said of them", async () => {
      const { storage } = database.stores();
      await storage.addPart({ ...PART, lines: [1, 2, 3] });
      for (const line of [1, 2]) await storage.addAnswer("batch_1", line, "{}");
      await storage.releaseLines("batch_1", [2, 3]);
      expect(await storage.linesOfParts("batch_1")).toEqual(new Set([1]));
      expect([await storage.answer("batch_1", 1), await storage.answer("batch_1", 2)]).toEqual(["{}", undefined]);
      await storage.addPart({ ...PART, lines: [2, 3] });
      expect((await storage.parts("batch_1")).length).toBe(2);
    });
    test("are not there when a line is in another part already", async () => {
      const { storage } = database.stores();
      await storage.addPart({ ...PART, lines: [1] });
      await expect(storage.addPart({ ...PART, lines: [2, 1] })).rejects.toThrow();
      expect((await storage.parts("batch_1")).length).toBe(1);
      expect(await storage.linesOfParts("batch_1")).toEqual(new Set([1]));
    });
    test("count what the provider counts until they are over, and then their results, never both", async () => {
      const { storage } = database.stores();
      await storage.addPart({ ...PART, lines: [1, 2, 3] });
      await storage.addResult("batch_1", { line: 9, outcome: "completed", text: "{}" });
      const [part] = await storage.parts("batch_1");
      if (part === undefined) throw new Error("no part");
      await storage.changePart({ ...part, status: "running", counts: COUNTS });
      expect(await storage.countResults("batch_1")).toEqual({ completed: 3, failed: 1 });
      for (const line of [1, 2]) await storage.addResult("batch_1", { line, outcome: "completed", text: "{}" });
      expect(await storage.countResults("batch_1")).toEqual({ completed: 3, failed: 1 });
      await storage.addResult("batch_1", { line: 3, outcome: "failed", text: "{}" });
      await storage.changePart({ ...part, status: "over", counts: COUNTS });
      expect(await storage.countResults("batch_1")).toEqual({ completed: 3, failed: 1 });
    });
    test("keep the first answer of a line until the results go", async () => {
      const { storage } = database.stores();
      await storage.addPart({ ...PART, lines: [1] });
      await storage.addAnswer("batch_1", 1, "first");
      await storage.addAnswer("batch_1", 1, "second");
      expect([await storage.answer("batch_1", 1), await storage.answer("batch_1", 2)]).toEqual(["first", undefined]);
      await storage.removeResults("batch_1");
      expect([await storage.answer("batch_1", 1), await storage.parts("batch_1"), await storage.linesOfParts("batch_1")]).toEqual([
        undefined,
        [],
        new Set(),
      ]);
    });
  });
});
