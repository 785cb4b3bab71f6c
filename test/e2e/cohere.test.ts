// Cohere's own package as a client of the gateway, and Cohere as the provider of other clients: what the sandbox plays must be what the package
// reads, and what a real answer brings (plans, thoughts, citations, failures in the middle) must reach the clients of other wires.

import Anthropic from "@anthropic-ai/sdk";
import { CohereClientV2, CohereError } from "cohere-ai";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ABOUT_RESULTS, ARGUMENTS, ASKS_FOR_BOTH, RESULTS, TIME, WEATHER } from "./asked.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type ScriptedUpstream, startUpstream } from "./upstream.ts";

const MODELS = `
models:
  cohere: cohere/command-a-03-2025
  thinker: cohere/command-a-reasoning-08-2025
  openai: openai/gpt-4.1-mini
  anthropic: anthropic/claude-haiku-4-5
  gemini: gemini/gemini-3.8-flash`;
const UPSTREAMS = ["cohere", "openai", "anthropic", "gemini"] as const;

const cohereOf = ({ origin }: Gateway) => new CohereClientV2({ token: "client-key", environment: origin, maxRetries: 0 });
const openaiOf = ({ origin }: Gateway) => new OpenAI({ apiKey: "client-key", baseURL: `${origin}/v1`, maxRetries: 0 });
const anthropicOf = ({ origin }: Gateway) => new Anthropic({ apiKey: "client-key", baseURL: origin, maxRetries: 0 });

type Message = NonNullable<Parameters<CohereClientV2["chat"]>[0]["messages"]>[number];
const TOOLS = [WEATHER, TIME].map((tool) => ({ type: "function" as const, function: { ...tool, parameters: { ...tool.parameters } } }));
const user = (content: string): Message => ({ role: "user", content });

describe("the sandbox as the provider", () => {
  let gateway: Gateway;
  let cohere: CohereClientV2;
  beforeAll(async () => {
    gateway = await startGateway(MODELS);
    cohere = cohereOf(gateway);
  });
  afterAll(() => gateway.close());
  beforeEach(() => gateway.forget());

  interface Gathered {
    text: string;
    thought: string;
    finish: string | undefined;
    calls: { id: string; name: string; arguments: string }[];
    outputTokens: number | undefined;
  }
  async function gather(asked: Parameters<CohereClientV2["chatStream"]>[0]): Promise<Gathered> {
    const got: Gathered = { text: "", thought: "", finish: undefined, calls: [], outputTokens: undefined };
    for await (const event of await cohere.chatStream(asked)) {
      if (event.type === "content-delta") {
        got.text += event.delta?.message?.content?.text ?? "";
        got.thought += event.delta?.message?.content?.thinking ?? "";
      }
      if (event.type === "tool-call-start") {
        const call = event.delta?.message?.toolCalls;
        got.calls[event.index ?? -1] = { id: call?.id ?? "", name: call?.function?.name ?? "", arguments: "" };
      }
      if (event.type === "tool-call-delta") {
        const call = got.calls[event.index ?? -1];
        if (call !== undefined) call.arguments += event.delta?.message?.toolCalls?.function?.arguments ?? "";
      }
      if (event.type === "message-end") {
        got.finish = event.delta?.finishReason;
        got.outputTokens = event.delta?.usage?.billedUnits?.outputTokens;
      }
    }
    return got;
  }
  async function asWhole(asked: Parameters<CohereClientV2["chat"]>[0]): Promise<Gathered> {
    const { message, finishReason, usage } = await cohere.chat(asked);
    return {
      text: (message.content ?? []).map((block) => (block.type === "text" ? block.text : "")).join(""),
      thought: (message.content ?? []).map((block) => (block.type === "thinking" ? block.thinking : "")).join(""),
      finish: finishReason,
      calls: (message.toolCalls ?? []).map((call) => ({
        id: call.id,
        name: call.function?.name ?? "",
        arguments: call.function?.arguments ?? "",
      })),
      outputTokens: usage?.billedUnits?.outputTokens,
    };
  }

  describe.each(UPSTREAMS)("cohere-ai → %s", (model) => {
    test("an answer and its stream say the same", async () => {
      const asked = { model, messages: [user("Hello there")] };
      const whole = await asWhole(asked);
      expect(whole.text).toContain("Hello there");
      expect(whole.finish).toBe("COMPLETE");
      expect(whole.outputTokens).toBeGreaterThan(10);
      expect(await gather(asked)).toEqual(whole);
    });
    test.each(["whole", "streamed"])("parallel calls, %s, and their results", async (how) => {
      const first = { model, messages: [user(ASKS_FOR_BOTH)], tools: TOOLS };
      const { calls, finish } = how === "whole" ? await asWhole(first) : await gather(first);
      expect(finish).toBe("TOOL_CALL");
      expect(calls.map((call) => [call.name, JSON.parse(call.arguments)])).toEqual(Object.entries(ARGUMENTS));
      const toolCalls = calls.map(({ id, ...called }) => ({ id, type: "function" as const, function: called }));
      const results = calls.map(({ id, name }): Message => ({ role: "tool", toolCallId: id, content: RESULTS[name] ?? "" }));
      const messages: Message[] = [user(ASKS_FOR_BOTH), { role: "assistant", toolCalls, toolPlan: "I look both up." }, ...results];
      expect((await asWhole({ ...first, messages })).text).toContain(ABOUT_RESULTS);
    });
  });

  test("a thinking model thinks, and its thought is apart from its text", async () => {
    const asked = { model: "thinker", messages: [user("Why?")], thinking: { type: "enabled" as const, tokenBudget: 400 } };
    const whole = await asWhole(asked);
    expect(whole.thought).toContain("I was asked");
    expect(whole.text).not.toContain("I was asked");
    expect(await gather(asked)).toEqual(whole);
    expect(gateway.sent[0]?.body).toMatchObject({ thinking: { type: "enabled", token_budget: 400 } });
  });
  test("a schema is kept to, and tools beside it turn it into an instruction", async () => {
    const jsonSchema = { type: "object", properties: { mood: { type: "string", enum: ["calm"] } }, required: ["mood"] };
    const { text } = await asWhole({ model: "cohere", messages: [user("Mood?")], responseFormat: { type: "json_object", jsonSchema } });
    expect(JSON.parse(text)).toEqual({ mood: "calm" });
  });
  test.each([
    ["auth", 401],
    ["permission", 403],
    ["not_found", 404],
    ["invalid_request", 400],
    ["context_window", 400],
    ["content_policy", 498],
    ["rate_limit", 429],
    ["quota", 402],
    ["overloaded", 503],
    ["server_error", 500],
    ["timeout", 504],
  ] as const)("%s at the provider is raised as a %d, as the package raises its own", async (fault, statusCode) => {
    const asked = cohere.chat({ model: "cohere", messages: [user("x")] }, { headers: { "x-signalbox-sandbox": `error=${fault}` } });
    const raised: unknown = await asked.catch((error: unknown) => error);
    expect(raised).toMatchObject({ statusCode });
    if (statusCode !== 504) expect(raised).toBeInstanceOf(CohereError);
  });
  test("a model nobody named is a 404 with a message", async () => {
    await expect(cohere.chat({ model: "nothing", messages: [user("x")] })).rejects.toMatchObject({
      statusCode: 404,
      body: { message: expect.stringContaining('no model "nothing"') },
    });
  });

  test("OpenAI's package calls Cohere's model with tools, and takes its stream", async () => {
    const openai = openaiOf(gateway);
    const { choices } = await openai.chat.completions.create({
      model: "cohere",
      messages: [{ role: "user", content: ASKS_FOR_BOTH }],
      tools: TOOLS,
      tool_choice: "required",
      stop: ["END"],
      top_p: 1,
    });
    expect(choices[0]?.finish_reason).toBe("tool_calls");
    expect(choices[0]?.message.tool_calls).toHaveLength(2);
    expect(gateway.sent[0]?.body).toMatchObject({ tool_choice: "REQUIRED", stop_sequences: ["END"], p: 0.99, stream: false });
    let text = "";
    const stream = await openai.chat.completions.create({ model: "cohere", messages: [{ role: "user", content: "Hi you" }], stream: true });
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? "";
    expect(text).toContain("Hi you");
  });
  test("Anthropic's package calls Cohere's model and streams it", async () => {
    const anthropic = anthropicOf(gateway);
    const stream = anthropic.messages.stream({ model: "cohere", max_tokens: 400, messages: [{ role: "user", content: "Hi you" }] });
    const { content, stop_reason, usage } = await stream.finalMessage();
    expect(content).toEqual([{ type: "text", text: expect.stringContaining("Hi you") }]);
    expect(stop_reason).toBe("end_turn");
    expect(usage.output_tokens).toBeGreaterThan(0);
  });
});

describe("what Cohere itself would answer", () => {
  let gateway: Gateway;
  let upstream: ScriptedUpstream;
  beforeAll(async () => {
    upstream = await startUpstream();
    gateway = await startGateway(`providers: { cohere: { base_url: "${upstream.origin}" } }\n${MODELS}`, {
      env: { COHERE_API_KEY: "co", OPENAI_API_KEY: "x", ANTHROPIC_API_KEY: "x", GEMINI_API_KEY: "x" },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await upstream.close();
  });

  const CITATION = {
    start: 0,
    end: 8,
    text: "Checking",
    sources: [{ type: "document", id: "doc:0", document: { id: "doc:0", title: "Paper", url: "https://example.com/paper" } }],
    type: "TEXT_CONTENT",
  };
  const USAGE = {
    billed_units: { input_tokens: 50, output_tokens: 40 },
    tokens: { input_tokens: 900, output_tokens: 70 },
    cached_tokens: 0,
  };
  const PLANNED = {
    id: "u1",
    finish_reason: "TOOL_CALL",
    message: {
      role: "assistant",
      tool_plan: "I will look it up.",
      tool_calls: [{ id: "get_time_1", type: "function", function: { name: "get_time", arguments: "null" } }],
    },
    usage: USAGE,
  };

  test("a plan is a thought, no arguments are an empty object, and what is billed is what is counted", async () => {
    upstream.say({ body: PLANNED });
    const { choices, usage } = await openaiOf(gateway).chat.completions.create({
      model: "cohere",
      messages: [{ role: "user", content: "x" }],
    });
    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        reasoning_content: "I will look it up.",
        tool_calls: [{ id: "get_time_1", function: { name: "get_time", arguments: "{}" } }],
      },
    });
    expect(usage).toMatchObject({ prompt_tokens: 50, completion_tokens: 40 });
  });
  test("a cited passage names its source to OpenAI's package, whole and streamed", async () => {
    const openai = openaiOf(gateway);
    const annotation = {
      type: "url_citation",
      url_citation: { url: "https://example.com/paper", title: "Paper", start_index: 0, end_index: 8 },
    };
    const content = [{ type: "text", text: "Checking now." }];
    upstream.say({
      body: { id: "u2", finish_reason: "COMPLETE", message: { role: "assistant", content, citations: [CITATION] }, usage: USAGE },
    });
    const whole = await openai.chat.completions.create({ model: "cohere", messages: [{ role: "user", content: "x" }] });
    expect(whole.choices[0]?.message.annotations).toMatchObject([annotation]);

    upstream.say({
      events: [
        {
          type: "message-start",
          id: "u3",
          delta: { message: { role: "assistant", content: [], tool_plan: "", tool_calls: [], citations: [] } },
        },
        { type: "content-start", index: 0, delta: { message: { content: { type: "text", text: "" } } } },
        { type: "content-delta", index: 0, delta: { message: { content: { text: "Checking" } } } },
        { type: "citation-start", index: 0, delta: { message: { citations: CITATION } } },
        { type: "citation-end", index: 0 },
        { type: "content-delta", index: 0, delta: { message: { content: { text: " now." } } } },
        { type: "content-end", index: 0 },
        { type: "message-end", delta: { finish_reason: "COMPLETE", usage: USAGE } },
      ],
    });
    const stream = await openai.chat.completions.create({ model: "cohere", messages: [{ role: "user", content: "x" }], stream: true });
    const annotations: unknown[] = [];
    let text = "";
    for await (const { choices } of stream) {
      const delta: { content?: string | null; annotations?: unknown[] } = choices[0]?.delta ?? {};
      text += delta.content ?? "";
      annotations.push(...(delta.annotations ?? []));
    }
    expect(text).toBe("Checking now.");
    expect(annotations).toMatchObject([annotation]);
  });
  test("bytes pass to Cohere's own package, documents and citations included", async () => {
    const content = [{ type: "text", text: "Checking now." }];
    upstream.say({
      body: { id: "u4", finish_reason: "COMPLETE", message: { role: "assistant", content, citations: [CITATION] }, usage: USAGE },
    });
    const documents = [{ id: "doc:0", data: { title: "Paper" } }];
    const { message } = await cohereOf(gateway).chat({ model: "cohere", messages: [user("x")], documents });
    expect(upstream.asked.at(-1)).toMatchObject({ path: "/v2/chat", body: { model: "command-a-03-2025", documents } });
    expect(upstream.asked.at(-1)?.headers.authorization).toBe("Bearer co");
    expect(message.citations?.[0]).toMatchObject({ text: "Checking", sources: [{ type: "document", id: "doc:0" }] });
  });
  test.each([
    {
      status: 429,
      body: { message: "You are using a Trial key, which is limited to 1000 API calls / month." },
      raised: 429,
      code: "insufficient_quota",
    },
    {
      status: 400,
      body: { message: "too many tokens: total number of tokens cannot exceed 256000" },
      raised: 400,
      code: "context_length_exceeded",
    },
    { status: 498, body: { message: "blocked" }, raised: 400, code: "content_policy_violation" },
    { status: 401, body: { message: "invalid api token" }, raised: 401, code: "invalid_api_key" },
  ])("its $status is OpenAI's $code", async ({ status, body, raised, code }) => {
    upstream.say({ status, body });
    const asked = openaiOf(gateway).chat.completions.create({ model: "cohere", messages: [{ role: "user", content: "x" }] });
    await expect(asked).rejects.toMatchObject({ status: raised, code });
  });
  test("a stream that ends in an error raises, and is never a finished answer", async () => {
    upstream.say({
      events: [
        { type: "message-start", id: "u5", delta: { message: { role: "assistant" } } },
        { type: "content-start", index: 0, delta: { message: { content: { type: "text", text: "" } } } },
        { type: "content-delta", index: 0, delta: { message: { content: { text: "Half" } } } },
        { type: "message-end", delta: { finish_reason: "ERROR", error: "the model stumbled" } },
      ],
    });
    const stream = await openaiOf(gateway).chat.completions.create({
      model: "cohere",
      messages: [{ role: "user", content: "x" }],
      stream: true,
    });
    const finishes: unknown[] = [];
    const reading = async (): Promise<void> => {
      for await (const { choices } of stream) finishes.push(choices[0]?.finish_reason ?? null);
    };
    await expect(reading()).rejects.toThrow("the model stumbled");
    expect(finishes.filter((finish) => finish !== null)).toEqual([]);
  });
});
