// Answers in JSON from models that have no field for them, through the real plan, mappings and pipeline: as the input of a tool, or begun.

import { describe, expect, test } from "vitest";
import { ask, planOf } from "../../fakes/real-providers.ts";

const ENV = {
  GOOGLE_APPLICATION_CREDENTIALS: "/sa.json",
  ANTHROPIC_API_KEY: "key-0123456789",
  AWS_BEARER_TOKEN_BEDROCK: "key-0123456789",
};
const plan = (model: string) => planOf(`models: { m: [{ model: ${model} }] }`, ENV);
const SCHEMA = { type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false };
const asked = { model: "m", max_tokens: 100, messages: [{ role: "user", content: "Where is the Colosseum? In JSON." }] };
const bySchema = { ...asked, response_format: { type: "json_schema", json_schema: { name: "place", schema: SCHEMA } } };

const CLAUDE = "vertex_ai/claude-sonnet-4-5@20250929";
const usage = { input_tokens: 5, output_tokens: 7 };
const message = { id: "msg_1", type: "message", role: "assistant", model: "claude-sonnet-4-5@20250929", stop_sequence: null, usage };

describe("Claude where its native form is not known to be taken", () => {
  test("is asked for the input of a tool, and the client gets text", async () => {
    const { body, got } = await ask({
      plan: plan(CLAUDE),
      body: bySchema,
      reply: {
        body: {
          ...message,
          content: [{ type: "tool_use", id: "toolu_1", name: "json", input: { city: "Rome" } }],
          stop_reason: "tool_use",
        },
      },
    });
    expect(body).toMatchObject({
      tools: [{ name: "json", input_schema: SCHEMA }],
      tool_choice: { type: "tool", name: "json", disable_parallel_tool_use: true },
    });
    expect(body).not.toHaveProperty("output_config");
    expect(got.body).toMatchObject({ choices: [{ message: { content: '{"city":"Rome"}' }, finish_reason: "stop" }] });
    expect(JSON.stringify(got.body)).not.toContain("tool_calls");
    expect(got.headers["x-signalbox-changed"]).toContain("response_format");
  });
  test("streams that text as it comes", async () => {
    const events = [
      { type: "message_start", message: { ...message, content: [], stop_reason: null } },
      { type: "content_block_start", index: 0, content_block: { type: "tool_use", id: "toolu_1", name: "json", input: {} } },
      { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: '{"city":' } },
      { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: '"Rome"}' } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "tool_use", stop_sequence: null }, usage: { output_tokens: 7 } },
      { type: "message_stop" },
    ];
    const { got } = await ask({
      plan: plan(CLAUDE),
      body: { ...bySchema, stream: true },
      reply: {
        headers: { "content-type": "text/event-stream" },
        pieces: events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
      },
    });
    const choices = got.frames.flatMap((frame) => (frame as { choices: { delta: object; finish_reason: string | null }[] }).choices);
    expect(choices.map(({ delta }) => delta)).toEqual([
      { role: "assistant", content: "" },
      { content: '{"city":' },
      { content: '"Rome"}' },
      {},
    ]);
    expect(choices.at(-1)?.finish_reason).toBe("stop");
  });
  test("has its JSON begun where no schema is given", async () => {
    const { body, got } = await ask({
      plan: plan(CLAUDE),
      body: { ...asked, response_format: { type: "json_object" } },
      reply: { body: { ...message, content: [{ type: "text", text: '"city":"Rome"}' }], stop_reason: "end_turn" } },
    });
    expect(body).toMatchObject({ messages: [{ role: "user" }, { role: "assistant", content: [{ type: "text", text: "{" }] }] });
    expect(got.body).toMatchObject({ choices: [{ message: { content: '{"city":"Rome"}' } }] });
  });
});

test("a model that cannot be forced to call a tool has its own field there too", async () => {
  const { body } = await ask({ plan: plan("vertex_ai/claude-opus-5-5"), body: bySchema });
  expect(body).toMatchObject({ output_config: { format: { type: "json_schema" } } });
  expect(body).not.toHaveProperty("tools");
});

test("a newer Claude has its own field, and its JSON is not begun", async () => {
  const { body } = await ask({ plan: plan("anthropic/claude-opus-4-8"), body: bySchema });
  expect(body).toMatchObject({ output_config: { format: { type: "json_schema" } } });
  expect(body).not.toHaveProperty("tools");
  const free = await ask({ plan: plan("anthropic/claude-opus-4-8"), body: { ...asked, response_format: { type: "json_object" } } });
  expect(free.body?.["messages"]).toHaveLength(1);
});

test("Nova on Bedrock is asked for the input of a tool, whoever asks", async () => {
  const { body, got } = await ask({
    plan: plan("bedrock/amazon.nova-pro-v1:0"),
    body: bySchema,
    reply: {
      body: {
        output: { message: { role: "assistant", content: [{ toolUse: { toolUseId: "t1", name: "json", input: { city: "Rome" } } }] } },
        stopReason: "tool_use",
        usage: { inputTokens: 5, outputTokens: 7, totalTokens: 12 },
      },
    },
  });
  expect(body).toMatchObject({ toolConfig: { toolChoice: { tool: { name: "json" } } } });
  expect(got.body).toMatchObject({ choices: [{ message: { content: '{"city":"Rome"}' }, finish_reason: "stop" }] });
});
