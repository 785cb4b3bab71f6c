// What an agent asks: the same tools with every turn of a history that grows. What the gateway remembers of them changes nothing of what a provider gets.

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TIME, toolsSent, WEATHER } from "./asked.ts";
import { type Gateway, PROVIDERS, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;
let anthropic: Anthropic;
beforeAll(async () => {
  gateway = await startGateway();
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
});
afterAll(() => gateway.close());

/** So many, and so much said of each, that they are worth remembering. */
const TOOLS = Array.from({ length: 12 }, (_, at) => {
  const { name, description, parameters } = at % 2 === 0 ? WEATHER : TIME;
  return { name: `${name}_${at}`, description: `${description} “${"It is asked for often. ".repeat(30)}”`, parameters };
});
const QUESTION = "Which of them is it?";
const args = JSON.stringify({ city: "Zürich", unit: "celsius" });

type Messages = OpenAI.ChatCompletionMessageParam[];
const turns = (count: number): Messages =>
  Array.from({ length: count }, (_, at): Messages => {
    const id = `call_${at}`;
    const call = { id, type: "function" as const, function: { name: TOOLS[at]?.name ?? "", arguments: args } };
    return [
      { role: "assistant", content: null, tool_calls: [call] },
      { role: "tool", tool_call_id: id, content: `That was ${at}. ${"11 degrees & rain. ".repeat(90)}` },
    ];
  }).flat();

const clients: Readonly<Record<string, (model: string, count: number) => Promise<unknown>>> = {
  openai: (model, count) =>
    openai.chat.completions.create({
      model,
      messages: [{ role: "user", content: QUESTION }, ...turns(count)],
      tools: TOOLS.map((one) => ({ type: "function", function: one })),
    }),
  anthropic: (model, count) =>
    anthropic.messages.create({
      model,
      max_tokens: 200,
      messages: [
        { role: "user", content: QUESTION },
        ...turns(count).map((one): Anthropic.MessageParam => {
          if (one.role === "tool")
            return { role: "user", content: [{ type: "tool_result", tool_use_id: one.tool_call_id, content: String(one.content) }] };
          const [call] = (one as OpenAI.ChatCompletionAssistantMessageParam).tool_calls as [OpenAI.ChatCompletionMessageFunctionToolCall];
          return { role: "assistant", content: [{ type: "tool_use", id: call.id, name: call.function.name, input: JSON.parse(args) }] };
        }),
      ],
      tools: TOOLS.map(({ parameters, ...one }) => ({ ...one, input_schema: parameters as unknown as Anthropic.Tool.InputSchema })),
    }),
};

describe.each(Object.keys(clients))("an agent that speaks %s", (client) => {
  test.each(PROVIDERS.map(({ provider }) => provider))("says the same to %s with every turn", async (provider) => {
    const sentAt = async (count: number) => {
      gateway.forget();
      await clients[client]?.(provider, count);
      return gateway.sent.at(-1);
    };
    const told = (sent: Awaited<ReturnType<typeof sentAt>>) => {
      const { tools, toolConfig } = (sent?.body ?? {}) as { tools?: unknown; toolConfig?: unknown };
      return tools ?? toolConfig;
    };
    const first = await sentAt(0);
    for (const { name, description } of TOOLS) {
      expect(JSON.stringify(told(first))).toContain(JSON.stringify(name));
      expect(JSON.stringify(told(first))).toContain(JSON.stringify(description));
    }
    for (const count of [1, 2, 3]) {
      const sent = await sentAt(count);
      expect(told(sent)).toEqual(told(first));
      expect(toolsSent(sent).results.map(({ text }) => text.slice(0, 11))).toEqual(
        ["That was 0.", "That was 1.", "That was 2."].slice(0, count).map((text) => expect.stringContaining(text)),
      );
    }
    expect((await sentAt(0))?.body).toEqual(first?.body);
  });
});
