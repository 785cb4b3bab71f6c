// Marks of the prompt cache that nobody asked for, where gateway.yaml has them added: through the real plan, mappings and pipeline.

import { describe, expect, test } from "vitest";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import { withOwnMarks } from "../../../src/kit/cache-marks.ts";
import { ask, planOf } from "../../fakes/real-providers.ts";

const ENV = { ANTHROPIC_API_KEY: "key-0123456789", AWS_BEARER_TOKEN_BEDROCK: "key-0123456789", OPENROUTER_API_KEY: "key-0123456789" };
const LONG = "word ".repeat(1000); // about 1250 tokens
const MARK = { type: "ephemeral" };
const body = {
  model: "m",
  max_tokens: 50,
  messages: [
    { role: "system", content: LONG },
    { role: "user", content: "a" },
    { role: "assistant", content: "b" },
    { role: "user", content: "c" },
  ],
};
const asked = (model: string, traits: string, more: object = {}) => {
  const [provider = "", ...name] = model.split("/");
  const text = `providers: { ${provider}: { models: { "${name.join("/")}": { traits: { ${traits} }, free: true } } } }\nmodels: { m: [{ model: "${model}" }] }`;
  return ask({ plan: planOf(text, ENV), body: { ...body, ...more } });
};

describe("where they are added", () => {
  test("Claude has one behind the instructions and one behind the newest turn, and the reply says so", async () => {
    const { body: sent, got } = await asked("anthropic/claude-opus-4-8", "cache_marks: added");
    expect(sent).toMatchObject({
      system: [{ cache_control: MARK }],
      messages: [{ content: [{ text: "a" }] }, { content: [{ text: "b" }] }, { content: [{ text: "c", cache_control: MARK }] }],
    });
    expect(JSON.stringify(sent).split("cache_control")).toHaveLength(3);
    expect(got.status).toBe(500); // nobody is called
  });
  test("Converse has them as blocks of their own", async () => {
    const { body: sent } = await asked("bedrock/us.anthropic.claude-opus-4-8", "cache_marks: added");
    expect(sent).toMatchObject({
      system: [{ text: LONG }, { cachePoint: { type: "default" } }],
      messages: [{}, {}, { content: [{ text: "c" }, { cachePoint: { type: "default" } }] }],
    });
  });
  test("a host of OpenAI's format has them within parts", async () => {
    const { body: sent } = await asked("openrouter/anthropic/claude-opus-4.8", "cache_marks: added, cache_control: true");
    expect(sent).toMatchObject({
      messages: [{ content: [{ cache_control: MARK }] }, {}, {}, { content: [{ text: "c", cache_control: MARK }] }],
    });
  });
  test.each([
    { given: "what is too short", traits: "cache_marks: added, cache_least: 4096", more: {} },
    { given: "anything, unless it is configured", traits: "cache_marks: asked", more: {} },
    {
      given: "what has marks of its own",
      traits: "cache_marks: added",
      more: {
        messages: [
          { role: "user", content: [{ type: "text", text: LONG, cache_control: { type: "ephemeral" } }] },
          ...body.messages.slice(1),
        ],
      },
    },
  ])("none to $given", async ({ traits, more }) => {
    const { body: sent } = await asked("anthropic/claude-opus-4-8", traits, more);
    expect(JSON.stringify(sent).split("cache_control")).toHaveLength("messages" in more ? 2 : 1);
  });
});

describe("what they are put behind", () => {
  const text = (said: string) => [{ type: "text" as const, text: said }];
  const user = { role: "user" as const, content: text(LONG) };
  const call = { type: "tool_call" as const, id: "c", name: "f", arguments: "{}" };
  test.each<{ given: string; messages: ChatRequest["messages"]; tools?: ChatRequest["tools"]; want: string }>([
    {
      given: "tools where nothing is instructed",
      messages: [user],
      tools: [
        { type: "function", name: "f" },
        { type: "function", name: "g" },
      ],
      want: "tools.1 messages.0",
    },
    {
      given: "instructions where there are both",
      messages: [{ role: "system", content: text("x") }, user],
      tools: [{ type: "function", name: "f" }],
      want: "messages.0 messages.1",
    },
    {
      given: "a result",
      messages: [user, { role: "assistant", content: [call] }, { role: "tool", tool_call_id: "c", content: text("r") }],
      want: "messages.2",
    },
    {
      given: "no blank text, and nothing of the assistant's",
      messages: [user, { role: "user", content: text(" ") }, { role: "assistant", content: text("b") }],
      want: "messages.0",
    },
  ])("$given", ({ messages, tools, want }) => {
    const marked = withOwnMarks({ model: "m", messages, ...(tools === undefined ? {} : { tools }) }, 1024);
    const has = (value: object): boolean => JSON.stringify(value).includes("cache_control");
    const places = [
      ...(marked.tools ?? []).map((tool, i) => (has(tool) ? `tools.${i}` : "")),
      ...marked.messages.map((message, i) => (has(message) ? `messages.${i}` : "")),
    ];
    expect(places.filter((place) => place !== "").join(" ")).toBe(want);
  });
});
