// Providers' own batches as each of them speaks of them, word for word: bodies of their documentation, and what nobody likes to say. By the
// official SDK against the running server; the provider says what a test tells it to.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { CHAT, chatLine, clientOf, createBatch, resultLines, untilBatchIsOver } from "./batch-client.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Reply, type ScriptedUpstream, startUpstream } from "./upstream.ts";

const MODELS: Readonly<Record<string, string>> = {
  openai: "openai/gpt-4.1-mini",
  anthropic: "anthropic/claude-haiku-4-5",
  gemini: "gemini/gemini-3.8-flash",
  together: "together/openai/gpt-oss-120b",
  xai: "xai/grok-4.3",
  novita: "novita/openai/gpt-oss-20b",
  azure: "{ deployments: [{ model: azure/bulk, base_model: gpt-4.1-mini }], native_batches: prefer }",
};
const KEYS = Object.fromEntries(Object.keys(MODELS).map((id) => [`${id.toUpperCase()}_API_KEY`, "sk-test"]));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A gateway whose one model, chat, is the provider's. An address of a resource is a setting; what is below it, the provider says. */
async function scripted<T>(
  provider: string,
  replies: readonly Reply[],
  run: (gateway: Gateway, upstream: ScriptedUpstream) => Promise<T>,
): Promise<T> {
  const upstream = await startUpstream();
  upstream.say(...replies);
  const gateway = await startGateway(
    `
storage: { url: "sqlite:${join(folder, `${upstream.origin.split(":").at(-1)}.db`)}", batches: { poll: 10ms } }
${provider === "azure" ? "" : `providers: { ${provider}: { base_url: "${upstream.origin}" } }`}
models: { chat: ${MODELS[provider]} }
`,
    { env: { ...KEYS, AZURE_OPENAI_API_KEY: "sk-test", AZURE_OPENAI_ENDPOINT: upstream.origin } },
  );
  try {
    return await run(gateway, upstream);
  } finally {
    await gateway.close();
    await upstream.close();
  }
}
const calls = ({ asked }: ScriptedUpstream) => asked.map(({ method, path }) => `${method} ${path}`);
const jsonl = (...told: object[]) => ({ text: told.map((one) => JSON.stringify(one)).join("\n") });
const ANSWER = {
  id: "1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "Hi" }, finish_reason: "stop" }],
};

describe("a provider that says", () => {
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
              ["a", "b", "c"].map((id) => chatLine(id)),
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
        expect(calls(upstream)).toEqual([
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
        expect(calls(upstream)).toEqual([
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
      expect(calls(upstream)).toEqual(["POST /files", "POST /batches", "DELETE /files/file-1", "POST /chat/completions"]);
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
      expect(calls(upstream)).toEqual([
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

/** Runs a batch of chat lines called a, b, … and gives both of its files. */
async function runLines(gateway: Gateway, count: number) {
  const client = clientOf(gateway);
  const lines = Array.from({ length: count }, (_, index) => chatLine(String.fromCharCode(97 + index)));
  const over = await untilBatchIsOver(client, (await createBatch(client, lines, { window: "48h" })).id);
  return { output: await resultLines(client, over.output_file_id), errors: await resultLines(client, over.error_file_id) };
}
const said = (content: string) => ({ response: { status_code: 200, body: { choices: [{ message: { content } }] } } });

describe("the wire of", () => {
  const answering = (text: string) => ({
    candidates: [{ content: { parts: [{ text }], role: "model" }, finishReason: "STOP", index: 0 }],
    usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 8, totalTokenCount: 16 },
    modelVersion: "gemini-3.8-flash",
  });
  const operation = (state: string, batchStats: object, more: object = {}) => ({
    body: {
      name: "batches/tti3",
      metadata: {
        "@type": "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch",
        name: "batches/tti3",
        state,
        batchStats,
      },
      ...more,
    },
  });
  const PENDING = operation("BATCH_STATE_PENDING", { requestCount: "3", pendingRequestCount: "3" });

  test.each([
    {
      where: "under metadata",
      at: (list: object) => ({
        metadata: { name: "batches/tti3", state: "BATCH_STATE_SUCCEEDED", output: { inlinedResponses: { inlinedResponses: list } } },
      }),
    },
    { where: "under response", at: (list: object) => ({ done: true, response: { inlinedResponses: { inlinedResponses: list } } }) },
  ])("gemini, answers standing $where", ({ at }) => {
    const results = [
      { metadata: { key: "line-3" }, error: { code: 8, message: "Resource has been exhausted" } },
      { metadata: { key: "line-2" }, error: { code: 3, message: "Invalid value" } },
      { metadata: { key: "line-1" }, response: answering("Paris.") },
    ];
    const done = operation(
      "BATCH_STATE_SUCCEEDED",
      { requestCount: "3", successfulRequestCount: "1", failedRequestCount: "2" },
      at(results),
    );
    return scripted("gemini", [PENDING, done, done, {}, { body: answering("Tokyo.") }], async (gateway, upstream) => {
      const { output, errors } = await runLines(gateway, 3);
      expect(output).toMatchObject([
        { custom_id: "a", ...said("Paris.") },
        { custom_id: "c", ...said("Tokyo.") },
      ]);
      expect(errors).toMatchObject([{ custom_id: "b", response: null, error: { code: "3", message: "Invalid value" } }]);
      expect(calls(upstream)).toEqual([
        "POST /models/gemini-3.8-flash:batchGenerateContent",
        "GET /batches/tti3",
        "GET /batches/tti3",
        "DELETE /batches/tti3",
        "POST /models/gemini-3.8-flash:generateContent",
      ]);
      const first = { contents: [{ role: "user", parts: [{ text: "train a" }] }] };
      const more = expect.anything();
      expect(upstream.asked[0]?.body).toMatchObject({
        batch: {
          displayName: expect.stringMatching(/^batch_/),
          inputConfig: { requests: { requests: [{ request: first, metadata: { key: "line-1" } }, more, more] } },
        },
      });
      expect(upstream.asked[0]?.headers).toMatchObject({ "x-goog-api-key": "sk-test" });
    });
  });

  test("gemini, when its time was over", () => {
    const expired = operation("BATCH_STATE_EXPIRED", { requestCount: "1" }, { done: true, error: { code: 4, message: "expired" } });
    return scripted("gemini", [PENDING, expired, expired, {}], async (gateway) => {
      expect((await runLines(gateway, 1)).errors).toMatchObject([{ custom_id: "a", response: null, error: { code: "batch_expired" } }]);
    });
  });

  const FILE = { body: { id: "file-1", object: "file" } };
  const job = (status: string, more: object = {}) => ({
    id: "7f3c",
    input_file_id: "file-1",
    status,
    endpoint: CHAT,
    progress: 0,
    ...more,
  });
  test("together", () => {
    const replies: Reply[] = [
      FILE,
      { status: 201, body: { job: job("VALIDATING") } },
      { body: job("IN_PROGRESS") },
      { body: job("COMPLETED", { output_file_id: "file-2", error_file_id: "file-3" }) },
      jsonl({ id: "br_1", custom_id: "line-1", response: { status_code: 200, body: ANSWER } }),
      jsonl({ id: "br_2", custom_id: "line-2", error: { code: "batch_client_error", message: "Selected function was not found" } }),
      ...[{}, {}, {}],
    ];
    return scripted("together", replies, async (gateway, upstream) => {
      const { output, errors } = await runLines(gateway, 2);
      expect(output).toMatchObject([{ custom_id: "a", ...said("Hi") }]);
      expect(errors).toMatchObject([{ custom_id: "b", error: { code: "batch_client_error", message: "Selected function was not found" } }]);
      expect(calls(upstream)).toEqual([
        "POST /files/upload",
        "POST /batches",
        "GET /batches/7f3c",
        "GET /batches/7f3c",
        "GET /files/file-2/content",
        "GET /files/file-3/content",
        ...["file-1", "file-2", "file-3"].map((file) => `DELETE /files/${file}`),
      ]);
      expect(upstream.asked[0]?.body).toMatch(/batch-api[\s\S]*"custom_id":"line-1","body":\{/);
      expect(upstream.asked[1]?.body).toEqual({ input_file_id: "file-1", endpoint: CHAT, completion_window: "24h" });
    });
  });
  test("together, of a model that it takes no batches of", () => {
    const failed = job("FAILED", { error: "Invalid model ID: Unable to access non-serverless model" });
    const replies: Reply[] = [FILE, { body: { job: job("VALIDATING") } }, { body: failed }, {}, { body: ANSWER }];
    return scripted("together", replies, async (gateway, upstream) => {
      expect((await runLines(gateway, 1)).output).toMatchObject([{ custom_id: "a", ...said("Hi") }]);
      expect(calls(upstream).slice(3)).toEqual(["DELETE /files/file-1", "POST /chat/completions"]);
    });
  });

  const counted = (counts: object, more: object = {}) => ({
    body: {
      batch_id: "batch_9",
      cancel_time: null,
      cancel_by_xai_message: null,
      state: { num_requests: 0, num_pending: 0, num_success: 0, num_error: 0, num_cancelled: 0, ...counts },
      ...more,
    },
  });
  test("xai, whose results come in pages", () => {
    const replies: Reply[] = [
      FILE,
      counted({}),
      counted({}), // the file is not read yet
      counted({ num_requests: 2, num_pending: 1, num_success: 1 }),
      counted({ num_requests: 2, num_success: 1, num_error: 1 }),
      {
        body: {
          results: [{ batch_request_id: "line-2", batch_result: { error: "max_tokens must be positive" } }],
          pagination_token: "a/b",
        },
      },
      {
        body: {
          results: [{ batch_request_id: "line-1", batch_result: { response: { chat_get_completion: ANSWER } } }],
          pagination_token: null,
        },
      },
      {},
    ];
    return scripted("xai", replies, async (gateway, upstream) => {
      const { output, errors } = await runLines(gateway, 2);
      expect(output).toMatchObject([{ custom_id: "a", ...said("Hi") }]);
      expect(errors).toMatchObject([{ custom_id: "b", response: null, error: { message: "max_tokens must be positive" } }]);
      expect(calls(upstream).slice(1)).toEqual([
        "POST /batches",
        ...Array<string>(3).fill("GET /batches/batch_9"),
        "GET /batches/batch_9/results?limit=1000",
        "GET /batches/batch_9/results?limit=1000&pagination_token=a%2Fb",
        "DELETE /files/file-1",
      ]);
      expect(upstream.asked[1]?.body).toEqual({ name: expect.stringMatching(/^batch_/), input_file_id: "file-1" });
    });
  });
  test("xai, that will not read a file", () => {
    const refused = counted({}, { cancel_time: "2026-08-28", cancel_by_xai_message: "JSONL file validation failed: line 1" });
    return scripted("xai", [FILE, counted({}), refused, { body: { results: [] } }, {}, { body: ANSWER }], async (gateway, upstream) => {
      expect((await runLines(gateway, 1)).output).toMatchObject([{ custom_id: "a", ...said("Hi") }]);
      expect(calls(upstream).slice(3)).toEqual([
        "GET /batches/batch_9/results?limit=1000",
        "DELETE /files/file-1",
        "POST /chat/completions",
      ]);
    });
  });

  test("novita, with words of two kinds", () => {
    const batch = (status: string, more: object = {}) => ({
      body: { id: "batch_d2", status, errors: "", output_file_id: "", error_file_id: "", ...more },
    });
    const replies: Reply[] = [
      FILE,
      batch("validating"),
      batch("PROGRESS"),
      batch("EXPIRED", { output_file_id: "file-2" }),
      jsonl({ custom_id: "line-2", error: null, id: "batch_req_1", response: { body: ANSWER, request_id: "line-2", status_code: 200 } }),
      ...[{}, {}],
    ];
    return scripted("novita", replies, async (gateway, upstream) => {
      const { output, errors } = await runLines(gateway, 2);
      expect(output).toMatchObject([{ custom_id: "b", ...said("Hi") }]);
      expect(errors).toMatchObject([{ custom_id: "a", response: null, error: { code: "batch_expired" } }]);
      expect(upstream.asked[1]?.body).toEqual({ input_file_id: "file-1", endpoint: CHAT, completion_window: "48h" });
    });
  });

  test("azure, at the resource and not at the deployment", () => {
    const batch = (status: string, more: object = {}) => ({ body: { id: "batch_1", status, ...more } });
    const replies: Reply[] = [
      FILE,
      batch("validating"),
      batch("completed", { output_file_id: "file-2" }),
      jsonl({ custom_id: "line-1", response: { status_code: 200, body: ANSWER }, error: null }),
      ...[{}, {}],
    ];
    return scripted("azure", replies, async (gateway, upstream) => {
      expect((await runLines(gateway, 1)).output).toMatchObject([{ custom_id: "a", ...said("Hi") }]);
      expect(calls(upstream)).toEqual([
        "POST /openai/v1/files",
        "POST /openai/v1/batches",
        "GET /openai/v1/batches/batch_1",
        "GET /openai/v1/files/file-2/content",
        "DELETE /openai/v1/files/file-1",
        "DELETE /openai/v1/files/file-2",
      ]);
      expect(upstream.asked[0]?.headers).toMatchObject({ "api-key": "sk-test" });
      expect(upstream.asked[0]?.body).toMatch(/"url":"\/v1\/chat\/completions","body":\{[^\n]*"model":"bulk"/);
    });
  });
});
