// What the ledger keeps of requests by the official SDK against the running server: whole, streamed, broken off by the client, refused.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { journalFolder } from "../../src/cli/stores.ts";
import type { LedgerRecord, LedgerStore } from "../../src/contract/ledger.ts";
import { openJournal, readWaiting } from "../../src/ledger/journal.ts";
import { claim } from "../../src/storage/claim.ts";
import { openStorage, type Stores } from "../../src/storage/open.ts";
import { type Gateway, startGateway } from "./gateway.ts";

const MODELS = `
models:
  chat: openai/gpt-4.1-mini
  claude: anthropic/claude-haiku-4-5
`;
const ASKED = { model: "chat", messages: [{ role: "user" as const, content: "Hello there" }] };
const ALL = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER };

let folder: string;
let gateway: Gateway;
let openai: OpenAI;
let kept: Stores;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  const url = `sqlite:${join(folder, "a.db")}`;
  gateway = await startGateway(`storage: { url: "${url}" }\n${MODELS}`);
  openai = new OpenAI({ apiKey: "none", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  const opened = await openStorage(url, { isReader: true });
  if (!opened.ok) throw new Error(opened.message);
  kept = opened;
});
afterAll(async () => {
  await kept?.close();
  await gateway?.close();
  await rm(folder, { recursive: true });
});

/** The one of this request, once it is there. */
const recordOf = (requestId: string): Promise<LedgerRecord> =>
  vi.waitFor(
    async () => {
      const found = (await kept.ledger.records({ ...ALL, limit: 1_000 })).find((one) => one.requestId === requestId);
      if (found === undefined) throw new Error(`nothing is kept of ${requestId}`);
      return found;
    },
    { timeout: 5_000, interval: 10 },
  );
const sumOf = (costs: readonly (bigint | undefined)[]): bigint => costs.reduce((sum: bigint, cost) => sum + (cost ?? 0n), 0n);

describe("kept of a request", () => {
  test.each(["chat", "claude"])("that %s answered whole: what the client was told", async (model) => {
    const headers = { "x-request-id": `whole-${model}`, "x-signalbox-end-user": "somebody" };
    const { data, response } = await openai.chat.completions.create({ ...ASKED, model }, { headers }).withResponse();
    const record = await recordOf(`whole-${model}`);
    expect(record).toMatchObject({ operation: "chat", model, outcome: "ok", streamed: false, isEstimated: false, endUser: "somebody" });
    expect(record.usage).toMatchObject({ input: data.usage?.prompt_tokens, output: data.usage?.completion_tokens });
    expect(record.attempts.map(({ deployment, outcome, status }) => [deployment, outcome, status])).toEqual([
      [record.deployment, "ok", 200],
    ]);
    expect(record.cost).toBeGreaterThan(0n);
    expect(sumOf(record.lines.map(({ cost }) => cost))).toBe(record.cost);
    expect(response.headers.get("x-signalbox-cost-usd")).not.toBe("0");
  });
  test("that was streamed: as of a whole one, and when its first token came", async () => {
    const stream = await openai.chat.completions.create({ ...ASKED, stream: true }, { headers: { "x-request-id": "stream" } });
    for await (const _ of stream);
    expect(await recordOf("stream")).toMatchObject({ streamed: true, outcome: "ok", isEstimated: false, firstTokenMs: expect.any(Number) });
  });
  test.each(["chat", "claude"])("whose stream by %s the client broke off: what had come by then, estimated and paid", async (model) => {
    const headers = { "x-request-id": `left-${model}`, "x-signalbox-sandbox": "chunk-pace=20ms" };
    const stream = await openai.chat.completions.create({ ...ASKED, model, stream: true }, { headers });
    let chunks = 0;
    for await (const _ of stream) {
      chunks += 1;
      if (chunks === 6) break;
    }
    const record = await recordOf(`left-${model}`);
    expect(record).toMatchObject({ outcome: "cancelled", streamed: true, isEstimated: true });
    expect(record.usage?.input).toBeGreaterThan(0);
    expect(record.usage?.output).toBeGreaterThan(0);
    expect(record.cost).toBeGreaterThan(0n);
    expect(sumOf(record.lines.map(({ cost }) => cost))).toBe(record.cost);
  });
  test("that failed upstream, or named no model: that it did, and nothing to pay", async () => {
    const headers = { "x-request-id": "failed", "x-signalbox-sandbox": "error=500" };
    await expect(openai.chat.completions.create(ASKED, { headers })).rejects.toThrow();
    expect(await recordOf("failed")).toMatchObject({ outcome: "server_error", cost: undefined, deployment: undefined });
    await expect(
      openai.chat.completions.create({ ...ASKED, model: "nobody" }, { headers: { "x-request-id": "nobody" } }),
    ).rejects.toThrow();
    expect(await recordOf("nobody")).toMatchObject({ outcome: "not_found", attempts: [], model: "nobody" });
  });
  test("no prompt and no answer", async () => {
    const secret = "a prompt that nobody may read";
    const headers = { "x-request-id": "secret" };
    await openai.chat.completions.create({ ...ASKED, messages: [{ role: "user", content: secret }] }, { headers });
    const text = JSON.stringify(await recordOf("secret"), (_, value) => (typeof value === "bigint" ? `${value}` : value));
    expect(text).not.toContain("nobody may read");
  });
});

test("a store that is away costs no request anything, is told by health, and gets everything once it is back", async () => {
  const url = `sqlite:${join(folder, "away.db")}`;
  const opened = await openStorage(url);
  if (!opened.ok) throw new Error(opened.message);
  let isAway = true;
  const store: LedgerStore = {
    ...opened.ledger,
    addLines: (lines) => (isAway ? Promise.reject(new Error("connection refused")) : opened.ledger.addLines(lines)),
  };
  const waiting = join(folder, "away.db.ledger");
  expect(journalFolder({ url, ledger: { keepMs: 1 } } as Parameters<typeof journalFolder>[0])).toBe(waiting);
  const away = await startGateway(MODELS, { ledger: { store, journal: openJournal(waiting, claim) } });
  const client = new OpenAI({ apiKey: "none", baseURL: `${away.origin}/v1`, maxRetries: 0 });
  for (let at = 0; at < 5; at += 1) await client.chat.completions.create(ASKED);
  const health = async () => (await (await fetch(`${away.origin}/health`)).json()) as { status: string; troubles?: string[] };
  await vi.waitFor(
    async () => expect(await health()).toMatchObject({ status: "ok", troubles: ["the store takes no records: connection refused"] }),
    {
      timeout: 5_000,
    },
  );
  await vi.waitFor(async () => expect((await Array.fromAsync(readWaiting(waiting))).length).toBe(5), { timeout: 5_000 });
  isAway = false;
  await away.close();
  expect((await opened.ledger.records({ ...ALL, limit: 10 })).length).toBe(5);
  expect(await Array.fromAsync(readWaiting(waiting))).toEqual([]);
  await opened.close();
});
