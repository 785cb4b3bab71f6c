// Thoughts and their proofs through the official openai package: shown, kept by it, and given back to whoever made them and nobody else.

import OpenAI from "openai";
import type { ChatCompletionContentPart, ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources/chat/completions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ASKS_FOR_BOTH, IS_PROOF, proofsSent, proofText, TIME, WEATHER } from "./asked.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { GEMINI_CALLS, GEMINI_TEXT, SIGNATURE, startUpstream } from "./upstream.ts";

let gateway: Gateway;
let client: OpenAI;
beforeAll(async () => {
  gateway = await startGateway();
  client = new OpenAI({ baseURL: `${gateway.origin}/v1`, apiKey: "sk-client", maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const TOOLS: ChatCompletionTool[] = [WEATHER, TIME].map((tool) => ({
  type: "function",
  function: { ...tool, parameters: { ...tool.parameters } },
}));
const user = (content: string | ChatCompletionContentPart[]): ChatCompletionMessageParam => ({ role: "user", content });

describe("thoughts through openai", () => {
  interface Thoughtful {
    reasoning_content?: string;
    thinking_blocks?: { type: string; thinking: string; signature?: string }[];
  }

  test.each(["whole", "streamed"])("anthropic's, %s, are shown and replayed with their proof", async (how) => {
    const body = {
      model: "anthropic",
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      reasoning_effort: "medium" as const,
    };
    const message =
      how === "whole"
        ? (await client.chat.completions.create(body)).choices[0]?.message
        : await gather(await client.chat.completions.create({ ...body, stream: true }));
    // Extension fields, which the package's types do not know.
    const { reasoning_content: thought, thinking_blocks: blocks } = message as Thoughtful;
    expect(thought).toContain("I was asked: What is the weather?");
    expect(blocks).toMatchObject([{ type: "thinking", signature: expect.any(String) }]);
    const [call] = message?.tool_calls ?? [];
    if (message === undefined || call === undefined) throw new Error("no call");
    const second = await client.chat.completions.create({
      ...body,
      messages: [...body.messages, message, { role: "tool", tool_call_id: call.id, content: "rain" }],
    });
    expect(second.choices[0]?.message.content).toBe('The tool answered "rain".');
    expect(gateway.sent[1]?.body).toMatchObject({
      messages: [{}, { role: "assistant", content: [{ type: "thinking", thinking: thought }, { type: "tool_use" }] }, { role: "user" }],
    });
    expect(proofsSent(gateway.sent[1]).map(({ proof }) => proofText(proof))).toEqual([expect.stringMatching(IS_PROOF)]);
  });

  test("anthropic's, gathered by the package's stream(), which keeps only the last piece of reasoning_content", async () => {
    const body = {
      model: "anthropic",
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      reasoning_effort: "medium" as const,
    };
    const message = (await client.chat.completions.stream(body).finalChatCompletion()).choices[0]?.message;
    const [call] = message?.tool_calls ?? [];
    if (message === undefined || call === undefined) throw new Error("no call");
    await client.chat.completions.create({
      ...body,
      messages: [...body.messages, message, { role: "tool", tool_call_id: call.id, content: "rain" }],
    });
    expect(proofsSent(gateway.sent[1])).toMatchObject([{ thought: expect.stringContaining("I was asked: What is the weather?") }]);
  });

  test("another provider is not given a proof it did not make", async () => {
    const body = {
      model: "anthropic",
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      reasoning_effort: "medium" as const,
    };
    const message = (await client.chat.completions.create(body)).choices[0]?.message;
    const [call] = message?.tool_calls ?? [];
    if (message === undefined || call === undefined) throw new Error("no call");
    for (const model of ["gemini", "openai", "deepseek", "openrouter", "anthropic/claude-sonnet-5"]) {
      gateway.forget();
      await client.chat.completions.create({
        ...body,
        model,
        messages: [...body.messages, message, { role: "tool", tool_call_id: call.id, content: "rain" }],
      });
      expect(proofsSent(gateway.sent[0]).filter(({ proof }) => IS_PROOF.test(proofText(proof)))).toEqual([]);
      expect(JSON.stringify(gateway.sent[0]?.body)).not.toContain("c2IxO");
    }
  });

  test.each(["whole", "streamed"])("gemini's signatures of calls, %s, ride on extra_content", async (how) => {
    const google = await startUpstream();
    const other = await startGateway(
      `providers: { gemini: { base_url: "${google.origin}" } }\nmodels: { gemini: gemini/gemini-3.8-flash }\n`,
      { env: { GEMINI_API_KEY: "k" } },
    );
    const away = new OpenAI({ baseURL: `${other.origin}/v1`, apiKey: "sk-client", maxRetries: 0 });
    const body = { model: "gemini", messages: [user(ASKS_FOR_BOTH)], tools: TOOLS };
    google.say(how === "whole" ? { body: GEMINI_CALLS } : { events: [GEMINI_CALLS] }, { body: GEMINI_TEXT });
    const message =
      how === "whole"
        ? (await away.chat.completions.create(body)).choices[0]?.message
        : await gather(await away.chat.completions.create({ ...body, stream: true }));
    if (message === undefined) throw new Error("no message");
    expect(message).toMatchObject({
      tool_calls: [{ id: "fc1", extra_content: { google: { thought_signature: expect.any(String) } } }, { id: "fc2" }],
    });
    const results = (message.tool_calls ?? []).map(({ id }) => ({ role: "tool" as const, tool_call_id: id, content: "rain" }));
    const second = await away.chat.completions.create({ ...body, messages: [...body.messages, message, ...results] });
    expect(second.choices[0]?.message.content).toBe("It rains.");
    expect(google.asked[1]?.body).toMatchObject({
      contents: [
        {},
        GEMINI_CALLS.candidates[0]?.content,
        { role: "user", parts: [{ functionResponse: { id: "fc1", name: "get_weather" } }, { functionResponse: { id: "fc2" } }] },
      ],
    });
    expect(proofsSent(google.asked[1]).map(({ proof }) => proof)).toEqual([SIGNATURE]);
    await other.close();
    await google.close();
  });

  test.each(["deepseek", "moonshot"])("%s gets its own thoughts back in a tool loop", async (model) => {
    const body = { model, messages: [user("What is the weather?")], tools: TOOLS.slice(0, 1), reasoning_effort: "high" as const };
    const message = (await client.chat.completions.create(body)).choices[0]?.message;
    const [call] = message?.tool_calls ?? [];
    if (message === undefined || call === undefined) throw new Error("no call");
    const { reasoning_content: thought } = message as Thoughtful;
    expect(thought).toContain("I was asked");
    await client.chat.completions.create({
      ...body,
      messages: [...body.messages, message, { role: "tool", tool_call_id: call.id, content: "rain" }],
    });
    expect(gateway.sent[1]?.body).toMatchObject({ messages: [{}, { role: "assistant", reasoning_content: thought }, { role: "tool" }] });
  });
});

interface Gathered {
  role: "assistant";
  content: string | null;
  reasoning_content?: string;
  thinking_blocks?: object[];
  tool_calls: { id: string; type: "function"; function: { name: string; arguments: string } }[];
}

/** As many clients do it by hand: texts and arguments appended, lists concatenated, the rest taken as it comes. */
async function gather(stream: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<Gathered> {
  const message: Gathered = { role: "assistant", content: null, tool_calls: [] };
  for await (const { choices } of stream) {
    const delta = choices[0]?.delta as (OpenAI.ChatCompletionChunk.Choice.Delta & Partial<Gathered>) | undefined;
    if (delta?.content) message.content = `${message.content ?? ""}${delta.content}`;
    if (delta?.reasoning_content) message.reasoning_content = `${message.reasoning_content ?? ""}${delta.reasoning_content}`;
    if (delta?.thinking_blocks) message.thinking_blocks = [...(message.thinking_blocks ?? []), ...delta.thinking_blocks];
    for (const piece of delta?.tool_calls ?? []) {
      const { index, function: called, ...rest } = piece;
      const known = (message.tool_calls[index] ??= { id: "", type: "function", function: { name: "", arguments: "" } });
      Object.assign(known, rest);
      known.function.name += called?.name ?? "";
      known.function.arguments += called?.arguments ?? "";
    }
  }
  return message;
}
