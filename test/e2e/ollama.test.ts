// Ollama's own SDK against the running server, which speaks its wire to clients too; and other clients' SDKs to an Ollama that the sandbox plays.

import Anthropic from "@anthropic-ai/sdk";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";

const MODELS = EVERY_PROVIDER.replace("models:\n", "models:\n  local: ollama/qwen3.5\n");
let gateway: Gateway;
let ollama: Ollama;
let openai: OpenAI;
let anthropic: Anthropic;
beforeAll(async () => {
  gateway = await startGateway(MODELS);
  ollama = new Ollama({ host: gateway.origin });
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
});
afterAll(() => gateway.close());

const QUESTION = [{ role: "user", content: "Which signal stands at danger?" }];
const WEATHER = {
  type: "function" as const,
  function: {
    name: "get_weather",
    description: "",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe.each(["local", "openai", "anthropic", "gemini"])("Ollama's SDK asks %s", (model) => {
  test("whole and streamed alike, with the counts at the end", async () => {
    const whole = await ollama.chat({ model, messages: QUESTION });
    let text = "";
    let last: Awaited<typeof whole> | undefined;
    for await (const piece of await ollama.chat({ model, messages: QUESTION, stream: true })) {
      text += piece.message.content;
      last = piece;
    }
    expect(whole.message.content).not.toBe("");
    expect(text).toBe(whole.message.content);
    expect([last?.done, last?.done_reason, last?.eval_count]).toEqual([true, "stop", whole.eval_count]);
  });
  test("a tool is called with an object, and its result goes back", async () => {
    const asked = { role: "user", content: "call get_weather for Paris" };
    const first = await ollama.chat({ model, messages: [asked], tools: [WEATHER] });
    const [call] = first.message.tool_calls ?? [];
    expect(call?.function.name).toBe("get_weather");
    expect(typeof call?.function.arguments).toBe("object");
    const result = { role: "tool", tool_name: "get_weather", content: "sunny" };
    const second = await ollama.chat({ model, messages: [asked, first.message, result], tools: [WEATHER] });
    expect(second.message.content).not.toBe("");
  });
});

describe("an Ollama upstream", () => {
  test("gets one text, pictures beside it, options in their place", async () => {
    gateway.forget();
    await openai.chat.completions.create({
      model: "local",
      max_completion_tokens: 40,
      temperature: 0.5,
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "What is this?" },
            { type: "image_url", image_url: { url: `data:image/png;base64,${PIXEL}` } },
          ],
        },
      ],
    });
    expect(gateway.sent[0]).toMatchObject({
      path: "/api/chat",
      body: {
        model: "qwen3.5",
        stream: false,
        messages: [{ role: "user", content: "What is this?", images: [PIXEL] }],
        options: { num_predict: 40, temperature: 0.5 },
      },
    });
  });
  test("streams to another client's SDK", async () => {
    const message = await anthropic.messages
      .stream({ model: "local", max_tokens: 100, messages: [{ role: "user", content: "Which signal stands at danger?" }] })
      .finalMessage();
    expect(message.content[0]?.type).toBe("text");
    expect(message.usage.output_tokens).toBeGreaterThan(0);
  });
  test.each([
    { fault: "error=404", raises: OpenAI.NotFoundError },
    { fault: "error=rate_limit", raises: OpenAI.RateLimitError },
    { fault: "error=context_window", raises: OpenAI.BadRequestError },
  ])("$fault is the client's own error", async ({ fault, raises }) => {
    const asked = openai.chat.completions.create(
      { model: "local", messages: [{ role: "user", content: "x" }] },
      { headers: { "x-signalbox-sandbox": fault } },
    );
    await expect(asked).rejects.toBeInstanceOf(raises);
  });
  test("a stream cut in the middle raises", async () => {
    const stream = await openai.chat.completions.create(
      { model: "local", stream: true, messages: [{ role: "user", content: "Which signal?" }] },
      { headers: { "x-signalbox-sandbox": "cut=2" } },
    );
    await expect(Array.fromAsync(stream)).rejects.toThrow();
  });
});
