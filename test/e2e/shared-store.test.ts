// Two gateways that share one database, of each kind: what one was given the other has, a batch is run by one of them, and the ledger is of both.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toFile } from "openai";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onEveryDatabase } from "../unit/storage/databases.ts";
import { CHAT, chatLine, clientOf, createBatch, resultLines, untilBatchIsOver } from "./batch-client.ts";
import { type Gateway, startGateway } from "./gateway.ts";

const MODELS = "models: { chat: openai/gpt-4.1-mini, talk: openai/gpt-4.1-mini }\n";

onEveryDatabase("two gateways with one store", "shared", (database) => {
  let folder: string;
  let first: Gateway;
  let second: Gateway;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
    const yaml = `storage: { url: "${database.url()}", batches: { concurrency: 2, native: never }, ledger: { journal: "${folder}" } }\n${MODELS}`;
    first = await startGateway(yaml);
    second = await startGateway(yaml);
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
    await rm(folder, { recursive: true });
  });

  test("see the same files", async () => {
    const bytes = Buffer.alloc(300_000, "signal-böx ");
    const file = await clientOf(first).files.create({ file: await toFile(bytes, "notes.bin"), purpose: "user_data" });
    const other = clientOf(second);
    expect(await other.files.retrieve(file.id)).toEqual(file);
    expect(Buffer.from(await (await other.files.content(file.id)).arrayBuffer()).equals(bytes)).toBe(true);
    await other.files.delete(file.id);
    await expect(clientOf(first).files.retrieve(file.id)).rejects.toMatchObject({ status: 404 });
  });
  test("run a batch once, and tell of it alike", async () => {
    const lines = Array.from({ length: 10 }, (_, index) => chatLine(`line-${index}`));
    const { id } = await createBatch(clientOf(first), lines, { endpoint: CHAT });
    const batch = await untilBatchIsOver(clientOf(second), id);
    expect(batch).toMatchObject({ status: "completed", request_counts: { total: 10, completed: 10, failed: 0 } });
    expect((await resultLines(clientOf(second), batch.output_file_id)).map((one) => one.custom_id)).toEqual(
      lines.map((one) => one.custom_id),
    );
    expect([first.sent.length, second.sent.length]).toEqual([10, 0]);
  });
  test("keep their requests in one ledger", async () => {
    const ask = { model: "talk", messages: [{ role: "user" as const, content: "Hello" }] };
    for (const one of [first, second, second]) await clientOf(one).chat.completions.create(ask);
    const all = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, where: { model: "talk" } };
    await vi.waitFor(async () => expect((await database.stores().ledger.records({ ...all, limit: 100 })).length).toBe(3), {
      timeout: 5_000,
    });
    const [row] = await database.stores().ledger.spend({ ...all, by: ["provider"] });
    expect(row).toMatchObject({ of: { provider: "openai" }, requests: 3, failed: 0 });
  });
});
