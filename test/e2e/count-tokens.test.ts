// Prompts counted through the running server, by the official SDKs: by the provider where it has a call for that, by the gateway where it has not.

import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let anthropic: Anthropic;
let google: GoogleGenAI;
beforeAll(async () => {
  gateway = await startGateway();
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
    { model: "openai", path: undefined },
    { model: "mistral", path: undefined },
  ])("$model: asked at $path", async ({ model, path }) => {
    gateway.forget();
    const asked = anthropic.messages.countTokens({ model, messages: [{ role: "user", content: PROMPT }], tools: [TOOL] });
    const { data, response } = await asked.withResponse();
    expect(data.input_tokens).toBeGreaterThan(10);
    expect(gateway.sent.map((one) => one.path.split("?")[0])).toEqual(path === undefined ? [] : [path]);
    expect(response.headers.get("x-signalbox-model")?.startsWith(`${model}/`)).toBe(true);
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
  test.each(["gemini", "anthropic", "openai"])("%s", async (model) => {
    const { totalTokens } = await google.models.countTokens({ model, contents: PROMPT });
    expect(totalTokens).toBeGreaterThan(10);
  });
});
