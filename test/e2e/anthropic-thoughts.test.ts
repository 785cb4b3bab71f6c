// Thoughts and their proofs through the official @anthropic-ai/sdk package: shown, kept by it, and given back to whoever made them and nobody else.

import Anthropic from "@anthropic-ai/sdk";
import type { ContentBlockParam, MessageParam, Tool } from "@anthropic-ai/sdk/resources/messages";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ASKS_FOR_BOTH, IS_PROOF, proofsSent, proofText, RESULTS, TIME, WEATHER } from "./asked.ts";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";
import { GEMINI_CALLS, GEMINI_TEXT, SIGNATURE, startUpstream } from "./upstream.ts";

// Two that speak Chat Completions alone, and want their thoughts back.
const MORE = EVERY_PROVIDER.replace(
  "models:\n",
  'models:\n  together: together/deepseek-ai/DeepSeek-V4-Pro\n  "volcengine/*": volcengine/*\n',
);

let gateway: Gateway;
let client: Anthropic;
beforeAll(async () => {
  gateway = await startGateway(MORE);
  client = new Anthropic({ baseURL: gateway.origin, apiKey: "sk-ant-client", maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const TOOLS: Tool[] = [WEATHER, TIME].map(({ name, description, parameters }) => ({
  name,
  description,
  input_schema: { ...parameters, required: [...parameters.required] },
}));
const user = (content: string | ContentBlockParam[]): MessageParam => ({ role: "user", content });
const textOf = ({ content }: Anthropic.Message): string => content.map((block) => (block.type === "text" ? block.text : "")).join("");
const callsOf = ({ content }: Anthropic.Message) => content.flatMap((block) => (block.type === "tool_use" ? [block] : []));
const resultsOf = (message: Anthropic.Message): MessageParam =>
  user(callsOf(message).map(({ id, name }) => ({ type: "tool_result", tool_use_id: id, content: RESULTS[name] ?? "" })));

describe("thoughts through anthropic", () => {
  const THINKING = { type: "enabled" as const, budget_tokens: 1024 };

  test.each([
    ["anthropic", "whole"],
    ["anthropic", "streamed"],
    ["openrouter", "whole"],
    ["openrouter", "streamed"],
    ["gemini", "whole"],
    ["gemini", "streamed"],
  ])("those of %s, %s, come back to it word for word, with their proof", async (model, how) => {
    const body = { model, max_tokens: 4000, messages: [user("What is the weather?")], tools: TOOLS.slice(0, 1), thinking: THINKING };
    const first = how === "whole" ? await client.messages.create(body) : await client.messages.stream(body).finalMessage();
    expect(first.content).toMatchObject([
      {
        type: "thinking",
        thinking: expect.stringContaining("I was asked: What is the weather?"),
        signature: expect.stringMatching(/^.{20,}$/),
      },
      { type: "tool_use" },
    ]);
    const second = await client.messages.create({
      ...body,
      messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)],
    });
    expect(textOf(second)).toBe(`The tool answered "${RESULTS[WEATHER.name]}".`);
    const [thought] = first.content;
    const proofs = proofsSent(gateway.sent[1]).map(({ thought, proof }) => ({ thought, proof: proofText(proof) }));
    expect(proofs).toContainEqual({
      thought: thought?.type === "thinking" ? thought.thinking : "none",
      proof: expect.stringMatching(IS_PROOF),
    });
  });

  test.each(["together", "volcengine/doubao-seed-1-8-251228"])("those of %s come back to it without a proof", async (model) => {
    const body = { model, max_tokens: 4000, messages: [user("What is the weather?")], tools: TOOLS.slice(0, 1), thinking: THINKING };
    const first = await client.messages.create(body);
    const [thought] = first.content;
    if (thought?.type !== "thinking") throw new Error("no thought");
    await client.messages.create({
      ...body,
      messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)],
    });
    expect(gateway.sent[1]?.body).toMatchObject({
      messages: [{}, { role: "assistant", [model === "together" ? "reasoning" : "reasoning_content"]: thought.thinking }, { role: "tool" }],
    });
  });

  test.each(["whole", "streamed"])("gemini's signatures of calls, %s, ride on the ids of calls", async (how) => {
    const google = await startUpstream();
    const other = await startGateway(
      `providers: { gemini: { base_url: "${google.origin}" } }\nmodels: { gemini: gemini/gemini-3.8-flash }\n`,
      { env: { GEMINI_API_KEY: "k" } },
    );
    const away = new Anthropic({ baseURL: other.origin, apiKey: "sk-ant-client", maxRetries: 0 });
    const body = { model: "gemini", max_tokens: 500, messages: [user(ASKS_FOR_BOTH)], tools: TOOLS };
    google.say(how === "whole" ? { body: GEMINI_CALLS } : { events: [GEMINI_CALLS] }, { body: GEMINI_TEXT });
    const first = how === "whole" ? await away.messages.create(body) : await away.messages.stream(body).finalMessage();
    expect(first.stop_reason).toBe("tool_use");
    for (const { id } of callsOf(first)) expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
    const second = await away.messages.create({
      ...body,
      messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)],
    });
    expect(textOf(second)).toBe("It rains.");
    expect(google.asked[1]?.body).toMatchObject({
      contents: [
        {},
        GEMINI_CALLS.candidates[0]?.content,
        {
          role: "user",
          parts: [{ functionResponse: { id: "fc1", name: "get_weather" } }, { functionResponse: { id: "fc2", name: "get_time" } }],
        },
      ],
    });
    expect(proofsSent(google.asked[1]).map(({ proof }) => proof)).toEqual([SIGNATURE]);
    await other.close();
    await google.close();
  });

  test("another provider is not given a proof it did not make", async () => {
    const body = {
      model: "gemini",
      max_tokens: 4000,
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      thinking: THINKING,
    };
    const first = await client.messages.create(body);
    for (const model of ["together", "deepseek", "openai/gpt-5.4-mini"]) {
      gateway.forget();
      await client.messages.create({
        ...body,
        model,
        messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)],
      });
      expect(proofsSent(gateway.sent[0]).filter(({ proof }) => IS_PROOF.test(proofText(proof)))).toEqual([]);
      expect(JSON.stringify(gateway.sent[0]?.body)).not.toContain("c2IxO");
    }
  });

  test("a body that has to be written anew keeps the client's betas, and is of the version it was written for", async () => {
    const body = {
      model: "gemini",
      max_tokens: 4000,
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      thinking: THINKING,
    };
    const first = await client.messages.create(body);
    gateway.forget();
    await client.messages.create(
      { ...body, model: "anthropic", messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)] },
      { headers: { "anthropic-beta": "fast-mode-2026-02-01", "anthropic-version": "2026-10-21" } },
    );
    expect(gateway.sent[0]?.headers).toMatchObject({ "anthropic-beta": "fast-mode-2026-02-01", "anthropic-version": "2023-06-01" });
  });

  test("anthropic is not given a proof another made", async () => {
    const body = {
      model: "gemini",
      max_tokens: 4000,
      messages: [user("What is the weather?")],
      tools: TOOLS.slice(0, 1),
      thinking: THINKING,
    };
    const first = await client.messages.create(body);
    gateway.forget();
    const second = await client.messages.create({
      ...body,
      model: "anthropic",
      messages: [...body.messages, { role: "assistant", content: first.content }, resultsOf(first)],
    });
    expect(textOf(second)).toBe(`The tool answered "${RESULTS[WEATHER.name]}".`);
    expect(JSON.stringify(gateway.sent[0]?.body)).not.toContain("c2IxO");
  });
});
