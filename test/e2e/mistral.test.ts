// Mistral's own package as a client of the gateway: what the sandbox plays as Mistral, and as others, must be what that package reads. It speaks
// Chat Completions here, so a stream tells its counts only when asked, which this package has no way to do.

import { Mistral } from "@mistralai/mistralai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARGUMENTS, ASKS_FOR_BOTH, WEATHER } from "./asked.ts";
import { type Gateway, startGateway } from "./gateway.ts";

const MODELS = `
models:
  mistral: mistral/mistral-small-2603
  anthropic: anthropic/claude-haiku-4-5
  gemini: gemini/gemini-3.8-flash`;

let gateway: Gateway;
let client: Mistral;
beforeAll(async () => {
  gateway = await startGateway(MODELS);
  client = new Mistral({ apiKey: "client-key", serverURL: gateway.origin, retryConfig: { strategy: "none" } });
});
afterAll(() => gateway.close());

const textOf = (content: unknown): string => (typeof content === "string" ? content : "");

describe.each(["mistral", "anthropic", "gemini"])("%s", (model) => {
  const messages = [{ role: "user" as const, content: "hello" }];

  test("whole and streamed alike", async () => {
    const whole = await client.chat.complete({ model, messages });
    let text = "";
    for await (const { data } of await client.chat.stream({ model, messages })) {
      text += textOf(data.choices[0]?.delta.content);
    }
    expect(textOf(whole.choices?.[0]?.message?.content)).not.toBe("");
    expect(text).toBe(textOf(whole.choices?.[0]?.message?.content));
    expect(whole.usage.completionTokens).toBeGreaterThan(0);
  });

  test("a tool is called", async () => {
    const answer = await client.chat.complete({
      model,
      messages: [{ role: "user", content: ASKS_FOR_BOTH }],
      tools: [{ type: "function", function: { ...WEATHER, parameters: { ...WEATHER.parameters } } }],
      toolChoice: "any",
    });
    const call = answer.choices?.[0]?.message?.toolCalls?.[0];
    expect(call?.function.name).toBe(WEATHER.name);
    const given = call?.function.arguments;
    expect(typeof given === "string" ? JSON.parse(given) : given).toEqual(ARGUMENTS[WEATHER.name]);
  });
});

test("a refusal is an error with its status", async () => {
  await expect(client.chat.complete({ model: "nobody", messages: [{ role: "user", content: "hello" }] })).rejects.toMatchObject({
    statusCode: 404,
  });
});
