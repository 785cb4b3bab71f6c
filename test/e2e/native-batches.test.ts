// Batches that run in the providers' own batches, by the official SDK against the running server, the providers being played by the sandbox. What
// they say word for word is in native-batch-wires.test.ts.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { chatLine, clientOf, createBatch, resultLines, untilBatchIsOver } from "./batch-client.ts";
import { type Gateway, type Sent, startGateway } from "./gateway.ts";

const MODELS = `
models:
  chat: openai/gpt-4.1-mini
  claude: anthropic/claude-haiku-4-5
  mistral: mistral/mistral-medium-3-5
  gemini: gemini/gemini-3.8-flash
  together: together/openai/gpt-oss-120b
  xai: xai/grok-4.3
  novita: novita/openai/gpt-oss-20b
  cerebras: { deployments: [cerebras/gpt-oss-120b], native_batches: prefer }
  groq: groq/openai/gpt-oss-120b
  deepinfra: deepinfra/deepseek-ai/DeepSeek-V4-Flash
  moonshot: moonshot/kimi-k2.6
  dashscope: dashscope/qwen-plus
  azure: { deployments: [{ model: azure/bulk, base_model: gpt-4.1-mini }], native_batches: prefer }
  vectors: openai/text-embedding-3-small
  sights: mistral/mistral-embed
  none: deepseek/deepseek-v4-pro
`;
/** One of each protocol: whether it tells of a refused line by a body, and by that or by a code that it may be asked again. */
const NATIVE = [
  { model: "chat", refuses: "by a body", again: true },
  { model: "claude", refuses: "by a body", again: true },
  { model: "mistral", refuses: "by a body", again: true },
  { model: "together", refuses: "by a body", again: true },
  { model: "novita", refuses: "by a body", again: true },
  { model: "gemini", refuses: "by a reason", again: true },
  { model: "xai", refuses: "by a reason", again: false },
  { model: "cerebras", refuses: "by a reason", again: false },
];
/** Those that have OpenAI's protocol. */
const ALIKE = ["groq", "deepinfra", "moonshot", "dashscope", "azure"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const yamlFor = (file: string, more = "", models = MODELS): string =>
  `storage: { url: "sqlite:${join(folder, file)}", batches: { poll: 10ms } }\n${more}\n${models}`;
const LATENCY_MS = 20;
const SLOW = `sandbox: { latency: ${LATENCY_MS}ms }`;
const lines = (count: number, model: string) => Array.from({ length: count }, (_, index) => chatLine(`line-${index}`, model));
/** Calls of models, and those that make a batch. */
const asked = (sent: readonly Sent[]) => sent.filter(({ path }) => /(completions|messages|embeddings|:generateContent)$/.test(path));
const made = (sent: readonly Sent[]) =>
  sent.filter(({ method, path }) => method === "POST" && /(batches|batch\/jobs|:batchGenerateContent)$/.test(path));
const cancelled = (sent: readonly Sent[]) =>
  sent.filter(({ provider, method, path }) => /[/:]cancel$/.test(path) || (provider === "cerebras" && method === "DELETE"));
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
/** Some lines of it; of a provider that does not count them, so many as have had the time. */
const untilAnswered = async (gateway: Gateway, id: string, model: string) => {
  const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 });
  if (model === "together") {
    await until(async () => expect(made(gateway.sent).length).toBe(1));
    await setTimeout(3 * LATENCY_MS);
  } else {
    await until(async () => expect((await clientOf(gateway).batches.retrieve(id)).request_counts?.completed).toBeGreaterThan(1));
  }
};
/** Once it stands, no provider answers one line more, however long the rest of a test takes. */
function stoppableClock() {
  let stoodAtMs: number | undefined;
  return { now: () => stoodAtMs ?? Date.now(), stand: () => void (stoodAtMs ??= Date.now()) };
}
/** As long as the slowest of them may take. */
const start = async (gateway: Gateway, count: number, model: string) =>
  (await createBatch(clientOf(gateway), lines(count, model), { window: "48h" })).id;

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
      expect(asked(gateway.sent).map(({ provider }) => provider)).toEqual(["deepseek"]);
      expect(
        made(gateway.sent)
          .map(({ provider, path }) => `${provider} ${path}`)
          .sort(),
      ).toEqual(["anthropic /messages/batches", "mistral /batch/jobs", "openai /batches"]);
      expect(deleted(gateway.sent).length).toBeGreaterThan(4);
      const costs = gateway.events.flatMap(({ deployment, cost, usage }) => (deployment?.startsWith("openai") ? [{ cost, usage }] : []));
      // Lines of providers' batches have ids of their own, by which the ledger keeps each once.
      const lines = gateway.events.flatMap(({ onceId }) => onceId?.replace(batch.id, "") ?? []);
      expect(lines.toSorted()).toEqual(["-1", "-2", "-3", "-6"]);
      const { input: prompt = 0, output: answer = 0 } = costs[0]?.usage ?? {};
      // $0.40 and $1.60 a million, halved.
      expect(costs.map(({ cost }) => cost)).toEqual(Array(2).fill(BigInt(prompt) * 200_000n + BigInt(answer) * 800_000n));
    }));

  test.each(["vectors", "sights"])("embeddings too: %s", (model) =>
    withGateway(yamlFor(`${model}.db`), async (gateway) => {
      const client = clientOf(gateway);
      const url = "/v1/embeddings";
      const line = { custom_id: "1", method: "POST", url, body: { model, input: "a lamp" } };
      const batch = await untilBatchIsOver(client, (await createBatch(client, [line], { endpoint: url })).id);
      expect(await resultLines(client, batch.output_file_id)).toMatchObject([{ response: { status_code: 200, body: { object: "list" } } }]);
      expect(asked(gateway.sent)).toEqual([]);
    }),
  );

  test.each([...NATIVE.map(({ model }) => model), ...ALIKE])("%s: each once, in the client's order, and none by the gateway", (model) =>
    withGateway(yamlFor(`order-${model}.db`), async (gateway) => {
      const client = clientOf(gateway);
      const batch = await untilBatchIsOver(client, await start(gateway, 12, model));
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 12, completed: 12, failed: 0 } });
      const output = await resultLines(client, batch.output_file_id);
      expect(output.map(({ custom_id }) => custom_id)).toEqual(lines(12, model).map(({ custom_id }) => custom_id));
      expect(made(gateway.sent).length).toBe(1);
      expect(asked(gateway.sent)).toEqual([]);
    }),
  );

  test.each([
    { what: "of a model that the provider's batches do not take", add: "other: groq/openai/gpt-oss-safeguard-20b", count: 12 },
    {
      what: "too few for a batch of the provider",
      add: "other: { deployments: [cerebras/gpt-oss-120b], native_batches: prefer }",
      count: 9,
    },
    {
      what: "of a provider whose batches take more than a key",
      add: "other: { deployments: [{ model: azure/bulk, base_model: gpt-4.1 }] }",
      count: 2,
    },
  ])("$what are run by the gateway", ({ what, add, count }) =>
    withGateway(`${yamlFor(`${what.replace(/\W/g, "-")}.db`)}  ${add}\n`, async (gateway) => {
      const batch = await untilBatchIsOver(clientOf(gateway), await start(gateway, count, "other"));
      expect(batch).toMatchObject({ status: "completed", request_counts: { completed: count } });
      expect(made(gateway.sent)).toEqual([]);
      expect(asked(gateway.sent).length).toBe(count);
    }),
  );

  test("are run by the gateway where one is too long for the provider, the others going there", () =>
    withGateway(yamlFor("long.db"), async (gateway) => {
      const client = clientOf(gateway);
      const [first, ...rest] = lines(11, "cerebras");
      const long = { ...first, body: { model: "cerebras", messages: [{ role: "user", content: "x".repeat(1_000_000) }] } };
      const batch = await untilBatchIsOver(client, (await createBatch(client, [long, ...rest])).id);
      expect(batch).toMatchObject({ status: "completed", request_counts: { completed: 11 } });
      expect([made(gateway.sent).length, asked(gateway.sent).length]).toEqual([1, 1]);
    }));

  test("go there also where they are long", () =>
    withGateway(yamlFor("longer.db"), async (gateway) => {
      const client = clientOf(gateway);
      const long = { role: "user", content: "x".repeat(100_000) };
      const input = ["1", "2"].map((id) => ({ ...chatLine(id, "chat"), body: { model: "chat", messages: [long] } }));
      const batch = await untilBatchIsOver(client, (await createBatch(client, input)).id);
      expect(batch).toMatchObject({ status: "completed", request_counts: { completed: 2 } });
      expect([made(gateway.sent).length, asked(gateway.sent).length]).toEqual([1, 0]);
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

  test.each(NATIVE)("that are refused at $model are refused by themselves, $refuses", ({ model, refuses }) =>
    withGateway(yamlFor(`fail-${model}.db`, "sandbox: { error: { status: 400, rate: 50% } }"), async (gateway) => {
      const client = clientOf(gateway);
      const batch = await untilBatchIsOver(client, await start(gateway, 12, model));
      expect(batch).toMatchObject({ status: "completed", request_counts: { total: 12, completed: 6, failed: 6 } });
      for (const { response, error } of await resultLines(client, batch.error_file_id))
        if (refuses === "by a body")
          expect(response).toMatchObject({ status_code: 400, body: { error: { type: "invalid_request_error" } } });
        else expect({ response, error }).toMatchObject({ response: null, error: { message: expect.stringContaining("error") } });
      expect(asked(gateway.sent)).toEqual([]);
    }),
  );

  test.each(NATIVE)("for which $model had no room are asked again where it says so: $again", ({ model, again }) =>
    withGateway(yamlFor(`again-${model}.db`, "sandbox: { error: { status: 503, rate: 10% } }"), async (gateway) => {
      const client = clientOf(gateway);
      const batch = await untilBatchIsOver(client, await start(gateway, 12, model));
      expect(batch.request_counts).toEqual(again ? { total: 12, completed: 12, failed: 0 } : { total: 12, completed: 10, failed: 2 });
      expect(made(gateway.sent).length).toBe(1);
      expect(asked(gateway.sent).length > 0).toBe(again);
    }),
  );
});

describe("a batch at a provider that is not over at once", () => {
  test.each(NATIVE)("shows how far $model is, and is cancelled there: what was answered is kept", ({ model }) => {
    const clock = stoppableClock();
    const cancels = async (gateway: Gateway): Promise<void> => {
      const client = clientOf(gateway);
      const id = await start(gateway, 200, model);
      await untilAnswered(gateway, id, model);
      clock.stand();
      expect((await client.batches.cancel(id)).status).toBe("cancelling");
      const batch = await untilBatchIsOver(client, id);
      expect(batch.status).toBe("cancelled");
      expect(cancelled(gateway.sent).length).toBe(1);
      const [output, errors] = [await resultLines(client, batch.output_file_id), await resultLines(client, batch.error_file_id)];
      expect(output.length).toBe(batch.request_counts?.completed);
      expect(output.length).toBeGreaterThan(1);
      expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_cancelled"]));
      expect(ids([...output, ...errors])).toEqual(ids(lines(200, model)));
    };
    return withGateway(yamlFor(`cancel-${model}.db`, SLOW), cancels, { sandboxNow: clock.now });
  });

  test.each(NATIVE)("goes on after a restart, at $model as here", async ({ model }) => {
    const yaml = yamlFor(`restart-${model}.db`, SLOW);
    const first = await startGateway(yaml);
    const id = await start(first, 12, model);
    await untilAnswered(first, id, model);
    const sandbox = await first.stop();
    await withGateway(
      yaml,
      async (second) => {
        const batch = await untilBatchIsOver(clientOf(second), id);
        expect(batch).toMatchObject({ status: "completed", request_counts: { total: 12, completed: 12, failed: 0 } });
        expect(ids(await resultLines(clientOf(second), batch.output_file_id))).toEqual(ids(lines(12, model)));
        expect([...made(first.sent), ...made(second.sent)].length).toBe(1);
      },
      { sandbox },
    );
  });

  test.each(NATIVE)(
    "whose window is over is ended at $model: what was answered is kept, the rest is told of as expired",
    async ({ model }) => {
      const file = `window-${model}.db`;
      const clock = stoppableClock();
      const first = await startGateway(yamlFor(file, SLOW), { sandboxNow: clock.now });
      const id = await start(first, 200, model);
      await untilAnswered(first, id, model);
      clock.stand();
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
          expect(cancelled(second.sent).length).toBe(1);
          const [output, errors] = [await resultLines(client, batch.output_file_id), await resultLines(client, batch.error_file_id)];
          expect(output.length).toBeGreaterThan(1);
          expect(new Set(errors.map(({ error }) => error?.code))).toEqual(new Set(["batch_expired"]));
          expect(ids([...output, ...errors])).toEqual(ids(lines(200, model)));
        },
        { sandbox },
      );
    },
  );

  test.each([
    { model: "chat", times: 1, what: "is found again" },
    { model: "mistral", times: 1, what: "is found again" },
    { model: "gemini", times: 1, what: "is found again" },
    { model: "xai", times: 1, what: "is found again" },
    { model: "claude", times: 2, what: "cannot be found, and is made again" },
    { model: "together", times: 2, what: "cannot be found, and is made again" },
  ])("killed before its id was written down: at $model it $what", async ({ model, times }) => {
    const file = `lost-${model}.db`;
    const first = await startGateway(yamlFor(file, SLOW));
    const id = await start(first, 12, model);
    await untilAnswered(first, id, model);
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
