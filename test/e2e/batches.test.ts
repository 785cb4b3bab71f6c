// Files, and batches that the gateway runs itself, by the official SDK against the running server, over a database that outlives it.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type OpenAI from "openai";
import { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { CHAT, chatLine, clientOf, createBatch, resultLines, untilBatchIsOver, uploadLines } from "./batch-client.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { startUpstream } from "./upstream.ts";

const MODELS = `
models:
  chat: openai/gpt-4.1-mini
  claude: anthropic/claude-haiku-4-5
  vectors: openai/text-embedding-3-small
  voice: openai/gpt-4o-mini-tts
`;
const yamlFor = (file: string, concurrency = 4): string =>
  `storage: { url: "sqlite:${file}", files: { limit: 600KiB }, batches: { concurrency: ${concurrency}, native: never } }\n${MODELS}`;

let folder: string;
let gateway: Gateway;
let openai: OpenAI;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  gateway = await startGateway(yamlFor(join(folder, "shared.db")));
  openai = clientOf(gateway);
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const upload = (lines: readonly object[], client = openai) => uploadLines(client, lines);
const create = (lines: readonly object[], endpoint: string = CHAT, client = openai) => createBatch(client, lines, { endpoint });
const untilOver = (id: string, client = openai) => untilBatchIsOver(client, id);
const linesOf = (id: string | null | undefined, client = openai) => resultLines(client, id);

describe("files", () => {
  test("come back byte by byte, are listed, and go", async () => {
    const bytes = Buffer.alloc(550_000, "signal-böx ");
    const file = await openai.files.create({ file: await toFile(bytes, "notes.bin"), purpose: "user_data" });
    expect(file).toMatchObject({ object: "file", bytes: bytes.length, filename: "notes.bin", purpose: "user_data" });
    expect(await openai.files.retrieve(file.id)).toEqual(file);
    expect(Buffer.from(await (await openai.files.content(file.id)).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await openai.files.list({ purpose: "user_data" })).data).toEqual([file]);
    expect(await openai.files.delete(file.id)).toEqual({ id: file.id, object: "file", deleted: true });
    await expect(openai.files.retrieve(file.id)).rejects.toMatchObject({ status: 404 });
    await expect(openai.files.content(file.id)).rejects.toMatchObject({ status: 404 });
  });
  test("are paged through from either end", async () => {
    const ids: string[] = [];
    for (const name of ["a", "b", "c"])
      ids.push((await openai.files.create({ file: await toFile(Buffer.from(name), name), purpose: "evals" })).id);
    const all = async (order: "asc" | "desc") => {
      const found: string[] = [];
      for await (const { id } of openai.files.list({ purpose: "evals", limit: 2, order })) found.push(id);
      return found;
    };
    expect(await all("asc")).toEqual(ids);
    expect(await all("desc")).toEqual([...ids].reverse());
  });
  test("beyond the limit are refused", async () => {
    const file = await toFile(Buffer.alloc(650_000), "large.bin");
    await expect(openai.files.create({ file, purpose: "batch" })).rejects.toMatchObject({ status: 413 });
  });
});

describe("batches", () => {
  test("every line has its answer, in either file", async () => {
    const made = await create([chatLine("a"), chatLine("b", "claude"), chatLine("c", "nowhere"), chatLine("d")]);
    expect(made).toMatchObject({ object: "batch", status: "validating", endpoint: CHAT, metadata: { line: "north" } });
    const batch = await untilOver(made.id);
    expect(batch).toMatchObject({ status: "completed", errors: null, request_counts: { total: 4, completed: 3, failed: 1 } });
    const output = await linesOf(batch.output_file_id);
    expect(output.map(({ custom_id, response, error }) => [custom_id, response?.status_code, response?.body.object, error])).toEqual(
      ["a", "b", "d"].map((id) => [id, 200, "chat.completion", null]),
    );
    expect(await linesOf(batch.error_file_id)).toMatchObject([{ custom_id: "c", response: { status_code: 404 }, error: null }]);
    expect(await openai.files.retrieve(batch.output_file_id ?? "")).toMatchObject({ purpose: "batch_output" });
  });
  test.each([
    { endpoint: "/v1/embeddings", body: { model: "vectors", input: "a lamp" }, object: "list" },
    { endpoint: "/v1/responses", body: { model: "chat", input: "a lamp" }, object: "response" },
    { endpoint: "/v1/completions", body: { model: "chat", prompt: "a lamp" }, object: "text_completion" },
  ])("$endpoint runs as well", async ({ endpoint, body, object }) => {
    const batch = await untilOver((await create([{ custom_id: "1", method: "POST", url: endpoint, body }], endpoint)).id);
    expect(await linesOf(batch.output_file_id)).toMatchObject([{ response: { status_code: 200, body: { object } } }]);
  });
  test("an answer that is a file is told of, not kept", async () => {
    const url = "/v1/audio/speech";
    const line = { custom_id: "1", method: "POST", url, body: { model: "voice", input: "mind the gap", voice: "alloy" } };
    const batch = await untilOver((await create([line], url)).id);
    expect(await linesOf(batch.error_file_id)).toMatchObject([{ response: null, error: { code: "not_json" } }]);
  });
  test("bad lines are named, and nothing is run", async () => {
    gateway.forget();
    const batch = await untilOver((await create([chatLine("a"), chatLine("a"), { custom_id: "b" }])).id);
    expect(batch.status).toBe("failed");
    expect(batch.errors?.data?.map(({ code, line }) => [code, line])).toEqual([
      ["duplicate_custom_id", 2],
      ["invalid_method", 3],
    ]);
    expect(gateway.sent).toEqual([]);
  });
  test.each([
    { what: "a file that is not there", more: { input_file_id: "file-none" }, status: 404 },
    { what: "an endpoint that is none", more: { endpoint: "/v1/nothing" as "/v1/embeddings" }, status: 400 },
    { what: "a window that is none", more: { completion_window: "soon" as "24h" }, status: 400 },
  ])("$what is refused", async ({ more, status }) => {
    const { id } = await upload([chatLine("a")]);
    const asked = openai.batches.create({ input_file_id: id, endpoint: CHAT, completion_window: "24h", ...more });
    await expect(asked).rejects.toMatchObject({ status });
  });
  test("are paged through, newest first", async () => {
    const ids: string[] = [];
    for (const name of ["a", "b", "c"]) ids.unshift((await create([chatLine(name)])).id);
    const found: string[] = [];
    for await (const { id } of openai.batches.list({ limit: 2 })) found.push(id);
    expect(found.slice(0, 3)).toEqual(ids);
    await Promise.all(ids.map((id) => untilOver(id)));
  });
});

const CHOICE = { index: 0, message: { role: "assistant", content: "It rains." }, finish_reason: "stop" };
const SLOW = "sandbox: { latency: 40ms }\n";

describe("a batch that does not come to its end at once", () => {
  test("cancelled: what was answered is kept, the rest is told of, and it cannot be cancelled twice", async () => {
    const slow = await startGateway(SLOW + yamlFor(join(folder, "cancel.db"), 1));
    try {
      const client = clientOf(slow);
      const lines = Array.from({ length: 30 }, (_, index) => chatLine(String(index)));
      const { id, input_file_id } = await create(lines, CHAT, client);
      await vi.waitFor(async () => expect((await client.batches.retrieve(id)).request_counts?.completed).toBeGreaterThan(0), {
        timeout: 10_000,
      });
      await expect(client.files.delete(input_file_id)).rejects.toMatchObject({ status: 400 });
      expect((await client.batches.cancel(id)).status).toBe("cancelling");
      const batch = await untilOver(id, client);
      expect(batch.status).toBe("cancelled");
      const [output, errors] = [await linesOf(batch.output_file_id, client), await linesOf(batch.error_file_id, client)];
      expect(output.length).toBe(batch.request_counts?.completed);
      expect(errors.length).toBeGreaterThan(0);
      expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_cancelled"]));
      expect([...output, ...errors].map((one) => one.custom_id).sort()).toEqual(lines.map((one) => one.custom_id).sort());
      await expect(client.batches.cancel(id)).rejects.toMatchObject({ status: 400 });
    } finally {
      await slow.close();
    }
  });

  test("stopped in the middle and started again: no line is lost, none is run twice", async () => {
    const file = join(folder, "restart.db");
    const lines = Array.from({ length: 24 }, (_, index) => chatLine(`line-${index}`));
    const first = await startGateway(SLOW + yamlFor(file, 2));
    const { id } = await create(lines, CHAT, clientOf(first));
    await vi.waitFor(async () => expect((await clientOf(first).batches.retrieve(id)).request_counts?.completed).toBeGreaterThan(2), {
      timeout: 10_000,
    });
    await first.close();
    const before = first.events.length;
    expect(before).toBeLessThan(lines.length);

    const second = await startGateway(yamlFor(file, 2));
    try {
      const client = clientOf(second);
      const batch = await untilOver(id, client);
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 24, completed: 24, failed: 0 } });
      expect((await linesOf(batch.output_file_id, client)).map((one) => one.custom_id)).toEqual(lines.map((one) => one.custom_id));
      const prompts = [...first.sent, ...second.sent].map(({ body }) => JSON.stringify(body));
      expect(prompts.length).toBe(lines.length);
      expect(new Set(prompts).size).toBe(lines.length);
    } finally {
      await second.close();
    }
  });

  test("cancelled while a provider is silent: its call is broken off", async () => {
    const silent = await startGateway(`sandbox: { latency: 4m }\n${yamlFor(join(folder, "silent.db"))}`);
    try {
      const client = clientOf(silent);
      const { id } = await create([chatLine("a")], CHAT, client);
      await vi.waitFor(() => expect(silent.sent.length).toBe(1), { timeout: 10_000 });
      await client.batches.cancel(id);
      const batch = await untilOver(id, client);
      expect(batch).toMatchObject({ status: "cancelled", request_counts: { total: 1, completed: 0, failed: 0 } });
      expect(await linesOf(batch.error_file_id, client)).toMatchObject([{ custom_id: "a", error: { code: "batch_cancelled" } }]);
      await silent.untilBrokenOff(1);
    } finally {
      await silent.close();
    }
  });

  test("stopped while a provider is silent: the line is broken off when draining ends, and runs after the next start", async () => {
    const yaml = yamlFor(join(folder, "drained.db"));
    const silent = await startGateway(`server: { drain: 1ms }\nsandbox: { latency: 4m }\n${yaml}`);
    const { id } = await create([chatLine("a")], CHAT, clientOf(silent));
    await vi.waitFor(() => expect(silent.sent.length).toBe(1), { timeout: 10_000 });
    await silent.close();
    const next = await startGateway(yaml);
    try {
      expect(await untilOver(id, clientOf(next))).toMatchObject({ status: "completed", request_counts: { completed: 1, failed: 0 } });
    } finally {
      await next.close();
    }
  });

  test("lines that a provider has no room for now are asked again when it said, and answered", async () => {
    const busy = await startUpstream();
    const answered = { id: "1", object: "chat.completion", created: 1, model: "m", choices: [CHOICE] };
    const refused = { error: { message: "slow down", type: "requests", code: "rate_limit_exceeded" } };
    busy.say({ status: 429, headers: { "retry-after": "0" }, body: refused }, { body: answered }, { status: 503 }, { body: answered });
    const yaml = `providers: { openai: { base_url: "${busy.origin}" } }\n${yamlFor(join(folder, "busy.db"), 1)}`;
    const patient = await startGateway(yaml, { env: { OPENAI_API_KEY: "sk-test", ANTHROPIC_API_KEY: "sk-test" } });
    try {
      const client = clientOf(patient);
      const batch = await untilOver((await create([chatLine("a"), chatLine("b")], CHAT, client)).id, client);
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 2, completed: 2, failed: 0 } });
      const asked = busy.asked.map(({ body }) => (body as { messages: { content: string }[] }).messages[0]?.content);
      expect(asked.sort()).toEqual(["train a", "train a", "train b", "train b"]);
    } finally {
      await patient.close();
      await busy.close();
    }
  });

  test("a window that is over: what was not run is told of as expired", async () => {
    const slow = await startGateway(SLOW + yamlFor(join(folder, "expired.db"), 1));
    try {
      const client = clientOf(slow);
      const lines = Array.from({ length: 20 }, (_, index) => chatLine(String(index)));
      const { id: input_file_id } = await upload(lines, client);
      const { id } = await client.batches.create({ input_file_id, endpoint: CHAT, completion_window: "150ms" as "24h" });
      const batch = await untilOver(id, client);
      expect(batch.status).toBe("expired");
      const errors = await linesOf(batch.error_file_id, client);
      expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_expired"]));
      expect(errors.length + (batch.request_counts?.completed ?? 0)).toBe(lines.length);
    } finally {
      await slow.close();
    }
  });

  test("on a store that two gateways share: one of them runs a batch, both tell of it", async () => {
    const file = join(folder, "two.db");
    const lines = Array.from({ length: 12 }, (_, index) => chatLine(`line-${index}`));
    const first = await startGateway(SLOW + yamlFor(file, 2));
    const { id } = await create(lines, CHAT, clientOf(first));
    // It finds the batch unfinished, and in good hands.
    const second = await startGateway(yamlFor(file, 2));
    try {
      const batch = await untilOver(id, clientOf(second));
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 12, completed: 12, failed: 0 } });
      expect((await linesOf(batch.output_file_id, clientOf(second))).length).toBe(12);
      expect([first.sent.length, second.sent.length]).toEqual([12, 0]);
    } finally {
      await second.close();
      await first.close();
    }
  });
});

test("without storage both say what is missing, in the dialect", async () => {
  const bare = await startGateway(MODELS);
  try {
    const client = clientOf(bare);
    await expect(client.files.list()).rejects.toMatchObject({ status: 501, code: "no_storage" });
    await expect(client.batches.list()).rejects.toThrow(/storage:/);
  } finally {
    await bare.close();
  }
});
