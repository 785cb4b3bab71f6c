// Replicate's own package: against the sandbox of its provider, which makes, tells, streams and calls off predictions as Replicate does, and
// against the gateway, which answers at once. And other clients' packages to a Replicate that the sandbox plays.

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import Replicate from "replicate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

const MODELS = `
routing: { attempts: 1, breaker: off }
providers:
  replicate:
    models:
      meta/meta-llama-3-70b-instruct: { price: { input: 1, output: 2 } }
      openai/gpt-5-mini: { price: { input: 1, output: 2 } }
models:
  team/llama: replicate/meta/meta-llama-3-70b-instruct
  team/seer: replicate/openai/gpt-5-mini
  team/haiku: anthropic/claude-haiku-4-5
`;
const LLAMA = "meta/meta-llama-3-70b-instruct";
const VERSION = "2d19859030ff705a87c746f7e96eea03aefb71f166725aee39692f1476566d48";
const input = { prompt: "Hello there" };

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway(MODELS);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const text = (output: unknown): string => (Array.isArray(output) ? output.join("") : String(output));

describe("the package asks the sandbox's provider", () => {
  let replicate: Replicate;
  beforeAll(() => {
    replicate = new Replicate({ auth: "r8_client", baseUrl: `${gateway.sandboxOrigin}/replicate` });
  });

  test.each([
    ["waits", { mode: "block" }],
    ["polls", { mode: "poll", interval: 1 }],
  ] as const)("run %s until the prediction is final", async (_, wait) => {
    const seen: string[] = [];
    const output = await replicate.run(LLAMA, { input, wait }, ({ status }) => void seen.push(status));
    expect(text(output)).toContain("Hello there");
    expect(seen.at(-1)).toBe("succeeded");
    if (wait.mode === "poll") expect(seen.slice(0, 2)).toEqual(["starting", "processing"]);
  });
  test("a model by its version, and a deployment", async () => {
    expect(text(await replicate.run(`somebody/chat:${VERSION}`, { input }))).toContain("Hello there");
    const made = await replicate.deployments.predictions.create("acme", "chat", { input, wait: true });
    expect(text(made.output)).toContain("Hello there");
  });
  test("a stream says what the prediction says at its end, and ends", async () => {
    const prediction = await replicate.predictions.create({ model: LLAMA, input });
    expect(prediction.status).toBe("starting");
    let said = "";
    let last = "";
    for await (const event of replicate.stream(LLAMA, { input })) {
      said += event.toString();
      last = event.event;
    }
    expect(last).toBe("done");
    expect(said).toContain("Hello there");
    await replicate.wait(prediction, { interval: 1 });
    expect(said).toBe(text((await replicate.predictions.get(prediction.id)).output));
  });
  test("a prediction that is called off says so", async () => {
    const { id } = await replicate.predictions.create({ model: LLAMA, input });
    expect((await replicate.predictions.cancel(id)).status).toBe("canceled");
    expect((await replicate.predictions.get(id)).status).toBe("canceled");
  });
  test("an input that no model of ours has is refused by its name, and so is a prediction nobody made", async () => {
    await expect(replicate.run(LLAMA, { input: { prompt: "x", colour: "red" } })).rejects.toThrow(/422.*colour/);
    await expect(replicate.predictions.get("nobody")).rejects.toThrow(/404/);
  });
});

describe("the package asks the gateway", () => {
  let replicate: Replicate;
  beforeAll(() => {
    replicate = new Replicate({ auth: "client-key", baseUrl: `${gateway.origin}/v1` });
  });

  test.each(["team/llama", "team/haiku"] as const)("run of %s is answered at once", async (model) => {
    const statuses: string[] = [];
    const output = await replicate.run(model, { input: { ...input, max_tokens: 200 } }, ({ status }) => void statuses.push(status));
    expect(text(output)).toContain("Hello there");
    expect(new Set(statuses)).toEqual(new Set(["succeeded"]));
  });
  test("a model the gateway does not have is the package's error", async () => {
    await expect(replicate.run("team/nobody", { input })).rejects.toThrow(/404/);
  });
  test("what cannot be streamed says so: nothing is kept to listen to", async () => {
    await expect(Array.fromAsync(replicate.stream("team/llama", { input }))).rejects.toThrow(/does not support streaming/);
  });
});

describe("other packages ask Replicate's models", () => {
  let openai: OpenAI;
  beforeAll(() => {
    openai = new OpenAI({ apiKey: "client-key", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  });
  const messages = [
    { role: "system" as const, content: "Be brief." },
    { role: "user" as const, content: "Hello there" },
  ];

  test("OpenAI's, whole: one call that waits", async () => {
    const { choices, usage } = await openai.chat.completions.create({ model: "team/llama", messages, stop: ["END"], max_tokens: 90 });
    expect(choices[0]).toMatchObject({ finish_reason: "stop", message: { content: expect.stringContaining("Hello there") } });
    expect(usage?.completion_tokens).toBeGreaterThan(5);
    expect(gateway.sent).toHaveLength(1);
    expect(gateway.sent[0]).toMatchObject({
      path: `/models/${LLAMA}/predictions`,
      headers: { prefer: expect.stringMatching(/^wait=\d+$/) },
      body: { input: { prompt: "Hello there", system_prompt: "Be brief.", max_tokens: 90, stop_sequences: "END" } },
    });
    expect(gateway.events[0]?.cost).toBeGreaterThan(0n);
  });
  test("OpenAI's, streamed: made, listened to, and counted from the record", async () => {
    const stream = await openai.chat.completions.create({
      model: "team/llama",
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let said = "";
    let tokens = 0;
    for await (const { choices, usage } of stream) {
      said += choices[0]?.delta.content ?? "";
      tokens = usage?.completion_tokens ?? tokens;
    }
    expect(said).toContain("Hello there");
    expect(tokens).toBeGreaterThan(5);
    expect(gateway.sent.map(({ path }) => path.replace(/sandbox-\d+/, "ID"))).toEqual([
      `/models/${LLAMA}/predictions`,
      "/predictions/ID/stream",
      "/predictions/ID",
    ]);
    expect(gateway.events[0]?.cost).toBeGreaterThan(0n);
  });
  test("Anthropic's, streamed", async () => {
    const anthropic = new Anthropic({ apiKey: "client-key", baseURL: gateway.origin, maxRetries: 0 });
    const asked = { model: "team/seer", max_tokens: 90, messages: [{ role: "user" as const, content: "Hello there" }] };
    const { content, usage, stop_reason } = await anthropic.messages.stream(asked).finalMessage();
    expect(content).toEqual([{ type: "text", text: expect.stringContaining("Hello there") }]);
    expect([stop_reason, usage.output_tokens > 5]).toEqual(["end_turn", true]);
  });
  test.each([
    ["error=401", OpenAI.AuthenticationError],
    ["error=rate_limit", OpenAI.RateLimitError],
    ["error=context_window", OpenAI.BadRequestError],
    ["garbage", OpenAI.InternalServerError],
  ] as const)("%s is the client's own error", async (fault, raises) => {
    const headers = { "x-signalbox-sandbox": fault };
    await expect(openai.chat.completions.create({ model: "team/llama", messages }, { headers })).rejects.toBeInstanceOf(raises);
  });
  test.each(["cut=3", "end=3", "error-after=3"])("a stream with %s raises, and the work is called off", async (fault) => {
    const headers = { "x-signalbox-sandbox": `${fault},chunk-pace=5ms` };
    const stream = await openai.chat.completions.create({ model: "team/llama", messages, stream: true }, { headers });
    await expect(Array.fromAsync(stream)).rejects.toThrow();
    expect(gateway.sent.filter(({ path }) => path.endsWith("/cancel"))).toHaveLength(1);
  });
  test("a tool is refused before anybody is called", async () => {
    const tools = [{ type: "function" as const, function: { name: "f" } }];
    await expect(openai.chat.completions.create({ model: "team/llama", messages, tools })).rejects.toBeInstanceOf(OpenAI.BadRequestError);
    expect(gateway.sent).toEqual([]);
  });
});
