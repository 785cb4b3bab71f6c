// Batches that run in the providers' own batches, by the official SDK against the running server: providers are played by the sandbox, or say
// what a test tells them to.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { CHAT, chatLine, clientOf, createBatch, resultLines, untilBatchIsOver } from "./batch-client.ts";
import { type Gateway, type Sent, startGateway } from "./gateway.ts";
import { type Reply, type ScriptedUpstream, startUpstream } from "./upstream.ts";

const MODELS = `
models:
  chat: openai/gpt-4.1-mini
  claude: anthropic/claude-haiku-4-5
  mistral: mistral/mistral-medium-3-5
  vectors: openai/text-embedding-3-small
  none: groq/openai/gpt-oss-120b
`;
const NATIVE = ["chat", "claude", "mistral"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const yamlFor = (file: string, more = ""): string =>
  `storage: { url: "sqlite:${join(folder, file)}", batches: { poll: 10ms } }\n${more}\n${MODELS}`;
const SLOW = "sandbox: { latency: 40ms }";
const lines = (count: number, model: string) => Array.from({ length: count }, (_, index) => chatLine(`line-${index}`, model));
/** Calls of models, and those that make a batch. */
const asked = (sent: readonly Sent[]) => sent.filter(({ path }) => /(completions|messages|embeddings)$/.test(path));
const made = (sent: readonly Sent[]) => sent.filter(({ path, body }) => /(batches|batch\/jobs)$/.test(path) && body !== undefined);
const deleted = (sent: readonly Sent[]) => sent.filter(({ method }) => method === "DELETE").map(({ path }) => path);
const ids = (list: readonly { readonly custom_id: string }[]) => list.map(({ custom_id }) => custom_id).sort();

async function withGateway<T>(
  yaml: string,
  run: (gateway: Gateway) => Promise<T>,
  options?: Parameters<typeof startGateway>[1],
): Promise<T> {
  const gateway = await startGateway(yaml, options);
  try {
    return await run(gateway);
  } finally {
    await gateway.close();
  }
}
const untilAnswered = (gateway: Gateway, id: string) =>
  vi.waitFor(async () => expect((await clientOf(gateway).batches.retrieve(id)).request_counts?.completed).toBeGreaterThan(1), {
    timeout: 10_000,
    interval: 10,
  });

describe("lines of models whose provider has batches", () => {
  test("go there in one batch a model, come back in the client's dialect, cost half, and leave nothing behind", () =>
    withGateway(yamlFor("mixed.db"), async (gateway) => {
      const client = clientOf(gateway);
      const input = ["chat", "claude", "mistral", "none", "nowhere", "chat"].map((model, index) => chatLine(`${model}-${index}`, model));
      const batch = await untilBatchIsOver(client, (await createBatch(client, input)).id);
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 6, completed: 5, failed: 1 } });
      const output = await resultLines(client, batch.output_file_id);
      expect(output.map(({ custom_id, response }) => [custom_id, response?.status_code, response?.body["object"]])).toEqual(
        ["chat-0", "claude-1", "mistral-2", "none-3", "chat-5"].map((id) => [id, 200, "chat.completion"]),
      );
      expect(await resultLines(client, batch.error_file_id)).toMatchObject([{ custom_id: "nowhere-4", response: { status_code: 404 } }]);
      expect(asked(gateway.sent).map(({ provider }) => provider)).toEqual(["groq"]);
      expect(
        made(gateway.sent)
          .map(({ provider, path }) => `${provider} ${path}`)
          .sort(),
      ).toEqual(["anthropic /messages/batches", "mistral /batch/jobs", "openai /batches"]);
      expect(deleted(gateway.sent).length).toBeGreaterThan(4);
      const costs = gateway.events.flatMap(({ deployment, cost, usage }) => (deployment?.startsWith("openai") ? [{ cost, usage }] : []));
      const { input: prompt = 0, output: answer = 0 } = costs[0]?.usage ?? {};
      // $0.40 and $1.60 a million, halved.
      expect(costs.map(({ cost }) => cost)).toEqual(Array(2).fill(BigInt(prompt) * 200_000n + BigInt(answer) * 800_000n));
    }));

  test("embeddings too", () =>
    withGateway(yamlFor("vectors.db"), async (gateway) => {
      const client = clientOf(gateway);
      const url = "/v1/embeddings";
      const line = { custom_id: "1", method: "POST", url, body: { model: "vectors", input: "a lamp" } };
      const batch = await untilBatchIsOver(client, (await createBatch(client, [line], { endpoint: url })).id);
      expect(await resultLines(client, batch.output_file_id)).toMatchObject([{ response: { status_code: 200, body: { object: "list" } } }]);
      expect(asked(gateway.sent)).toEqual([]);
    }));

  const saying = (yaml: string, words: string) =>
    yaml.replace("chat: openai/gpt-4.1-mini", `chat: { deployments: [openai/gpt-4.1-mini], ${words} }`);
  const NEVER = (yaml: string) => yaml.replace("poll:", "native: never, poll:");
  test.each([
    { what: "a client that gives less time", edit: (yaml: string) => yaml, window: "1h", native: [] },
    { what: "native: never", edit: NEVER, window: "24h", native: [] },
    { what: "a model that says so", edit: (yaml: string) => saying(yaml, "native_batches: never"), window: "24h", native: ["anthropic"] },
    { what: "all but a model", edit: (yaml: string) => saying(NEVER(yaml), "native_batches: prefer"), window: "24h", native: ["openai"] },
  ])("are run by the gateway for $what", ({ what, edit, window, native }) =>
    withGateway(edit(yamlFor(`${what.replace(/\W/g, "-")}.db`)), async (gateway) => {
      const client = clientOf(gateway);
      await untilBatchIsOver(client, (await createBatch(client, [chatLine("a"), chatLine("b", "claude")], { window })).id);
      expect(made(gateway.sent).map(({ provider }) => provider)).toEqual(native);
      expect(asked(gateway.sent).length).toBe(2 - native.length);
    }),
  );

  test.each(NATIVE)("that fail at %s fail by themselves, in the client's dialect", (model) =>
    withGateway(yamlFor(`fail-${model}.db`, "sandbox: { error: { status: 400, rate: 50% } }"), async (gateway) => {
      const client = clientOf(gateway);
      const batch = await untilBatchIsOver(client, (await createBatch(client, lines(4, model))).id);
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 4, completed: 2, failed: 2 } });
      for (const { response } of await resultLines(client, batch.error_file_id))
        expect(response).toMatchObject({ status_code: 400, body: { error: { type: "invalid_request_error" } } });
    }),
  );
});

describe("a batch at a provider that is not over at once", () => {
  test.each(NATIVE)("shows how far %s is, and is cancelled there: what was answered is kept", (model) =>
    withGateway(yamlFor(`cancel-${model}.db`, SLOW), async (gateway) => {
      const client = clientOf(gateway);
      const { id } = await createBatch(client, lines(200, model));
      await untilAnswered(gateway, id);
      expect((await client.batches.cancel(id)).status).toBe("cancelling");
      const batch = await untilBatchIsOver(client, id);
      expect(batch.status).toBe("cancelled");
      expect(gateway.sent.filter(({ path }) => path.endsWith("/cancel")).length).toBe(1);
      const [output, errors] = [await resultLines(client, batch.output_file_id), await resultLines(client, batch.error_file_id)];
      expect(output.length).toBe(batch.request_counts?.completed);
      expect(output.length).toBeGreaterThan(1);
      expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_cancelled"]));
      expect(ids([...output, ...errors])).toEqual(ids(lines(200, model)));
    }),
  );

  test.each(NATIVE)("goes on after a restart, at %s as here", async (model) => {
    const yaml = yamlFor(`restart-${model}.db`, SLOW);
    const first = await startGateway(yaml);
    const { id } = await createBatch(clientOf(first), lines(24, model));
    await untilAnswered(first, id);
    const sandbox = await first.stop();
    await withGateway(
      yaml,
      async (second) => {
        const batch = await untilBatchIsOver(clientOf(second), id);
        expect(batch).toMatchObject({ status: "completed", request_counts: { total: 24, completed: 24, failed: 0 } });
        expect(ids(await resultLines(clientOf(second), batch.output_file_id))).toEqual(ids(lines(24, model)));
        expect([...made(first.sent), ...made(second.sent)].length).toBe(1);
      },
      { sandbox },
    );
  });

  test.each(NATIVE)("whose window is over is ended at %s: what was answered is kept, the rest is told of as expired", async (model) => {
    const file = `window-${model}.db`;
    const first = await startGateway(yamlFor(file, SLOW));
    const { id } = await createBatch(clientOf(first), lines(200, model));
    await untilAnswered(first, id);
    const sandbox = await first.stop();
    const opened = await openStorage(`sqlite:${join(folder, file)}`);
    const known = opened.ok ? await opened.storage.batch(id) : undefined;
    if (!opened.ok || known === undefined) throw new Error("the batch has gone");
    await opened.storage.changeBatch({ ...known, expiresMs: Date.now() }, known.status);
    await opened.storage.close();
    await withGateway(
      yamlFor(file, SLOW),
      async (second) => {
        const client = clientOf(second);
        const batch = await untilBatchIsOver(client, id);
        expect(batch.status).toBe("expired");
        expect(second.sent.filter(({ path }) => path.endsWith("/cancel")).length).toBe(1);
        const [output, errors] = [await resultLines(client, batch.output_file_id), await resultLines(client, batch.error_file_id)];
        expect(output.length).toBeGreaterThan(1);
        expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_expired"]));
        expect(ids([...output, ...errors])).toEqual(ids(lines(200, model)));
      },
      { sandbox },
    );
  });

  test.each([
    { model: "chat", times: 1, what: "is found again" },
    { model: "mistral", times: 1, what: "is found again" },
    { model: "claude", times: 2, what: "cannot be found, and is made again" },
  ])("killed before its id was written down: at $model it $what", async ({ model, times }) => {
    const file = `lost-${model}.db`;
    const first = await startGateway(yamlFor(file, SLOW));
    const { id } = await createBatch(clientOf(first), lines(12, model));
    await untilAnswered(first, id);
    const sandbox = await first.stop();
    const opened = await openStorage(`sqlite:${join(folder, file)}`);
    if (!opened.ok) throw new Error(opened.message);
    for (const { nativeId: _, ...part } of await opened.storage.parts(id)) await opened.storage.changePart({ ...part, status: "creating" });
    await opened.storage.close();
    await withGateway(
      yamlFor(file, SLOW),
      async (second) => {
        const batch = await untilBatchIsOver(clientOf(second), id);
        expect(batch).toMatchObject({ status: "completed", request_counts: { completed: 12, failed: 0 } });
        expect([...made(first.sent), ...made(second.sent)].length).toBe(times);
      },
      { sandbox },
    );
  });
});

describe("a provider that says", () => {
  const KEYS = { OPENAI_API_KEY: "sk-test", ANTHROPIC_API_KEY: "sk-test", MISTRAL_API_KEY: "sk-test", GROQ_API_KEY: "sk-test" };
  const scripted = async <T>(
    provider: string,
    replies: readonly Reply[],
    run: (gateway: Gateway, upstream: ScriptedUpstream) => Promise<T>,
  ): Promise<T> => {
    const upstream = await startUpstream();
    upstream.say(...replies);
    const yaml = yamlFor(
      `scripted-${upstream.origin.split(":").at(-1)}.db`,
      `providers: { ${provider}: { base_url: "${upstream.origin}" } }`,
    );
    try {
      return await withGateway(yaml, (gateway) => run(gateway, upstream), { env: KEYS });
    } finally {
      await upstream.close();
    }
  };
  const ANSWER = {
    id: "1",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{ index: 0, message: { role: "assistant", content: "Hi" }, finish_reason: "stop" }],
  };
  const jsonl = (...told: object[]) => ({ text: told.map((one) => JSON.stringify(one)).join("\n") });

  test("that a line's time was over: it is told of as expired; that it had no room for one: that is asked again, here", () => {
    const running = { id: "msgbatch_1", processing_status: "in_progress", request_counts: { succeeded: 0, errored: 0 } };
    const message = {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "claude-haiku-4-5",
      content: [{ type: "text", text: "It rains." }],
      stop_reason: "end_turn",
      usage: { input_tokens: 4, output_tokens: 3, service_tier: "batch" },
    };
    const results = jsonl(
      { custom_id: "line-2", result: { type: "expired" } },
      { custom_id: "line-1", result: { type: "succeeded", message } },
      {
        custom_id: "line-3",
        result: { type: "errored", error: { type: "error", error: { type: "overloaded_error", message: "Overloaded" } } },
      },
    );
    return scripted(
      "anthropic",
      [{ body: running }, { body: { ...running, processing_status: "ended" } }, results, {}, { body: message }],
      async (gateway, upstream) => {
        const client = clientOf(gateway);
        const batch = await untilBatchIsOver(
          client,
          (
            await createBatch(
              client,
              ["a", "b", "c"].map((id) => chatLine(id, "claude")),
            )
          ).id,
        );
        const rains = { body: { choices: [{ message: { content: "It rains." } }] } };
        expect(await resultLines(client, batch.output_file_id)).toMatchObject([
          { custom_id: "a", response: rains },
          { custom_id: "c", response: rains },
        ]);
        expect(await resultLines(client, batch.error_file_id)).toMatchObject([
          { custom_id: "b", response: null, error: { code: "batch_expired" } },
        ]);
        expect(upstream.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
          "POST /messages/batches",
          "GET /messages/batches/msgbatch_1",
          "GET /messages/batches/msgbatch_1/results",
          "DELETE /messages/batches/msgbatch_1",
          "POST /messages",
        ]);
        expect(upstream.asked[0]?.headers).toMatchObject({ "x-api-key": "sk-test", "anthropic-version": "2023-06-01" });
      },
    );
  });

  test("that it finds fault with the batch as a whole: its file is deleted, and the gateway runs the lines", () => {
    const batch = { id: "batch_1", status: "validating", request_counts: { total: 0, completed: 0, failed: 0 } };
    const errors = { data: [{ code: "token_limit_exceeded", message: "Enqueued token limit reached" }] };
    return scripted(
      "openai",
      [{ body: { id: "file-1" } }, { body: batch }, { body: { ...batch, status: "failed", errors } }, {}, { body: ANSWER }],
      async (gateway, upstream) => {
        const client = clientOf(gateway);
        const over = await untilBatchIsOver(client, (await createBatch(client, [chatLine("a")])).id);
        expect(over).toMatchObject({ status: "completed", request_counts: { completed: 1, failed: 0 } });
        expect(upstream.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
          "POST /files",
          "POST /batches",
          "GET /batches/batch_1",
          "DELETE /files/file-1",
          "POST /chat/completions",
        ]);
      },
    );
  });

  test("nothing of a batch any more: its lines are told of, and not run twice", () => {
    const batch = { id: "batch_1", status: "in_progress", request_counts: { total: 1, completed: 0, failed: 0 } };
    const gone = { status: 404, body: { error: { message: "No such batch", type: "invalid_request_error", code: null } } };
    return scripted("openai", [{ body: { id: "file-1" } }, { body: batch }, gone, {}], async (gateway, upstream) => {
      const client = clientOf(gateway);
      const over = await untilBatchIsOver(client, (await createBatch(client, [chatLine("a")])).id);
      expect(await resultLines(client, over.error_file_id)).toMatchObject([{ custom_id: "a", error: { message: "No such batch" } }]);
      expect(upstream.asked.filter(({ path }) => path === "/chat/completions")).toEqual([]);
    });
  });

  test("that this key has no batches: the gateway runs the lines", () => {
    const refused = { status: 403, body: { error: { message: "no batches for you", type: "invalid_request_error", code: null } } };
    return scripted("openai", [refused, { body: ANSWER }], async (gateway, upstream) => {
      const client = clientOf(gateway);
      const over = await untilBatchIsOver(client, (await createBatch(client, [chatLine("a")])).id);
      expect(over).toMatchObject({ status: "completed", request_counts: { completed: 1 } });
      expect(upstream.asked.map(({ path }) => path)).toEqual(["/files", "/chat/completions"]);
    });
  });

  test("that it will make no batch of a file: the file is deleted, and the gateway runs the lines", () => {
    const refused = { status: 400, body: { error: { message: "not for this model", type: "invalid_request_error", code: null } } };
    return scripted("openai", [{ body: { id: "file-1" } }, refused, {}, { body: ANSWER }], async (gateway, upstream) => {
      const client = clientOf(gateway);
      await untilBatchIsOver(client, (await createBatch(client, [chatLine("a")])).id);
      expect(upstream.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "POST /files",
        "POST /batches",
        "DELETE /files/file-1",
        "POST /chat/completions",
      ]);
    });
  });

  test("nothing of a batch it made: it is looked for until it can be found, and not made twice", () => {
    const batch = { id: "batch_1", status: "completed", request_counts: { completed: 0, failed: 0 } };
    const replies: Reply[] = [{ body: { id: "file-1" } }, { status: 500 }, { status: 503 }];
    return scripted("openai", replies, async (gateway, upstream) => {
      const client = clientOf(gateway);
      const { id } = await createBatch(client, [chatLine("a")]);
      await vi.waitFor(() => expect(upstream.asked.length).toBeGreaterThan(2), { timeout: 10_000, interval: 1 });
      const asked = upstream.asked.find(({ path }) => path === "/batches")?.body as { readonly metadata: { readonly signalbox: string } };
      upstream.say({ body: { data: [{ ...batch, metadata: asked.metadata }] } }, { body: batch }, {});
      const over = await untilBatchIsOver(client, id);
      expect(await resultLines(client, over.error_file_id)).toMatchObject([{ custom_id: "a", error: { code: "batch_failed" } }]);
      expect(upstream.asked.filter(({ method, path }) => method === "POST" && path === "/batches").length).toBe(1);
    });
  });

  test("nothing we know for a while: the same is asked again, and nothing is made twice", () => {
    const batch = { id: "batch_1", status: "in_progress", request_counts: { completed: 0, failed: 0 } };
    const results = jsonl({ custom_id: "line-1", response: null, error: { code: "batch_expired", message: "late" } });
    const replies = [
      { status: 503 },
      { body: { id: "file-1" } },
      { status: 429 },
      { body: batch },
      { status: 500 },
      { body: { ...batch, status: "expired", error_file_id: "file-2" } },
      { status: 502 },
      results,
    ];
    return scripted("openai", replies, async (gateway, upstream) => {
      const client = clientOf(gateway);
      const over = await untilBatchIsOver(client, (await createBatch(client, [chatLine("a")])).id);
      expect(await resultLines(client, over.error_file_id)).toMatchObject([{ custom_id: "a", error: { code: "batch_expired" } }]);
      expect(upstream.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "POST /files",
        "POST /files",
        "POST /batches",
        "POST /batches",
        "GET /batches/batch_1",
        "GET /batches/batch_1",
        "GET /files/file-2/content",
        "GET /files/file-2/content",
        "DELETE /files/file-1",
        "DELETE /files/file-2",
      ]);
      expect(upstream.asked[2]?.body).toMatchObject({ input_file_id: "file-1", endpoint: CHAT, completion_window: "24h" });
    });
  });
});
