// Prompts counted through the running server, by the official SDKs: by the provider where it has a call for that, by the gateway where it has not.

import Anthropic from "@anthropic-ai/sdk";
import { BedrockRuntimeClient, CountTokensCommand } from "@aws-sdk/client-bedrock-runtime";
import { GoogleGenAI } from "@google/genai";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";

/** The first is counted by its own id; the other is a profile's, for which Bedrock does not count. */
const HAIKU = "anthropic.claude-3-haiku-20240307-v1:0";
const MODELS = EVERY_PROVIDER.replace("models:\n", `models:\n  haiku: bedrock/${HAIKU}\n`).replace(
  "providers:\n",
  `providers:\n  bedrock: { models: { "${HAIKU}": { price: { input: $0.25, output: $1.25 } } } }\n`,
);

let gateway: Gateway;
let anthropic: Anthropic;
let google: GoogleGenAI;
let aws: BedrockRuntimeClient;
beforeAll(async () => {
  gateway = await startGateway(MODELS);
  aws = new BedrockRuntimeClient({
    endpoint: gateway.origin,
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
  google = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: gateway.origin } });
});
afterAll(() => gateway.close());

const PROMPT = "The signal stands at danger, and the train waits before the tunnel.";
const TOOL = { name: "lever", input_schema: { type: "object" as const, properties: { number: { type: "integer" } } } };

describe("Anthropic's call", () => {
  test.each([
    { model: "anthropic", path: "/messages/count_tokens" },
    { model: "gemini", path: "/models/gemini-3.8-flash:countTokens" },
    { model: "haiku", path: `/model/${encodeURIComponent(HAIKU)}/count-tokens` },
    { model: "bedrock", path: undefined },
    { model: "openai", path: undefined },
    { model: "mistral", path: undefined },
  ])("$model: asked at $path", async ({ model, path }) => {
    gateway.forget();
    const asked = anthropic.messages.countTokens({ model, messages: [{ role: "user", content: PROMPT }], tools: [TOOL] });
    const { data, response } = await asked.withResponse();
    expect(data.input_tokens).toBeGreaterThan(10);
    expect(gateway.sent.map((one) => one.path.split("?")[0])).toEqual(path === undefined ? [] : [path]);
    expect(response.headers.get("x-signalbox-model")?.startsWith(`${model === "haiku" ? "bedrock" : model}/`)).toBe(true);
    // What is estimated says so.
    expect(response.headers.get("x-signalbox-changed") !== null).toBe(path === undefined);
  });
  test("what has nothing to do with a prompt's size is not sent", async () => {
    gateway.forget();
    await anthropic.messages.countTokens({ model: "gemini", messages: [{ role: "user", content: PROMPT }], system: "Be brief." });
    expect(gateway.sent[0]?.body).toMatchObject({
      generateContentRequest: { model: "models/gemini-3.8-flash", systemInstruction: { parts: [{ text: "Be brief." }] } },
    });
  });
  test("a longer prompt counts more, estimated or not", async () => {
    for (const model of ["anthropic", "openai"]) {
      const counts = await Promise.all(
        [1, 20].map((times) => anthropic.messages.countTokens({ model, messages: [{ role: "user", content: PROMPT.repeat(times) }] })),
      );
      expect(counts[1]?.input_tokens).toBeGreaterThan(10 * (counts[0]?.input_tokens ?? 0));
    }
  });
  test("a body that is none is refused", async () => {
    const asked = anthropic.messages.countTokens({ model: "openai", messages: [] });
    await expect(asked).rejects.toBeInstanceOf(Anthropic.BadRequestError);
  });
});

describe("Google's call", () => {
  test.each(["gemini", "anthropic", "haiku", "bedrock", "openai"])("%s", async (model) => {
    const { totalTokens } = await google.models.countTokens({ model, contents: PROMPT });
    expect(totalTokens).toBeGreaterThan(10);
  });
});

describe("AWS's call", () => {
  const converse = { messages: [{ role: "user" as const, content: [{ text: PROMPT }] }], system: [{ text: "Be brief." }] };
  const native = {
    anthropic_version: "bedrock-2023-05-31",
    max_tokens: 1,
    messages: [{ role: "user", content: PROMPT }],
    system: "Be brief.",
  };
  const FORMS = [
    { form: "converse", input: { converse } },
    { form: "invokeModel", input: { invokeModel: { body: Buffer.from(JSON.stringify(native)) } } },
  ];
  const count = async (modelId: string, input: (typeof FORMS)[number]["input"]) =>
    (await aws.send(new CountTokensCommand({ modelId, input: input as never }))).inputTokens ?? 0; // one of the two, as the SDK has it
  test.each(FORMS.flatMap((one) => ["haiku", "bedrock", "anthropic", "gemini", "openai"].map((model) => ({ ...one, model }))))(
    "$form, of $model",
    async ({ input, model }) => {
      expect(await count(model, input)).toBeGreaterThan(10);
    },
  );
  test("goes on as it came where Bedrock counts, and says as much in either form", async () => {
    gateway.forget();
    const counts = await Promise.all(FORMS.map(({ input }) => count("haiku", input)));
    expect(counts[0]).toBe(counts[1]);
    const sent = gateway.sent.map(({ body }) => Object.keys((body as { input: object }).input)[0]);
    expect(sent.sort()).toEqual(["converse", "invokeModel"]);
  });
  test("a body that is none raises what AWS raises", async () => {
    const asked = aws.send(new CountTokensCommand({ modelId: "openai", input: { invokeModel: { body: Buffer.from("no JSON") } } }));
    await expect(asked).rejects.toMatchObject({ name: "ValidationException", message: expect.stringContaining("input.invokeModel.body") });
  });
});

test.each([
  { id: "us.anthropic.claude-sonnet-4-6", is: 400 },
  { id: HAIKU, is: 200 },
])("the Bedrock that the sandbox plays answers $is to a count of $id", async ({ id, is }) => {
  const body = JSON.stringify({ input: { converse: { messages: [{ role: "user", content: [{ text: PROMPT }] }] } } });
  const { status } = await fetch(`${gateway.sandboxOrigin}/bedrock/model/${encodeURIComponent(id)}/count-tokens`, { method: "POST", body });
  expect(status).toBe(is);
});
