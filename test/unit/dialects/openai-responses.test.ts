// Responses, both ways: items and messages, states and finishes, and the life of each item in a stream. Literal values only.

import { expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/openai-responses/index.ts";
import { type Traits, traitDefaults } from "../../../generated/dialects/openai-responses/traits.ts";
import type { ChatRequest, ChatResponse, Message } from "../../../generated/types/canonical.ts";
import type * as Wire from "../../../generated/types/openai-responses.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, unfold } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../../src/kit/stream/stream-encoder.ts";
import { fakeContext } from "../../fakes/context.ts";

const upstream = (traits: Partial<Traits> = {}): MappingContext<Traits> => fakeContext({ ...traitDefaults, ...traits });
const client = (): MappingContext<Traits> => fakeContext(traitDefaults, { side: "client" });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const text = (said: string) => ({ type: "text" as const, text: said });

function decode(body: object): Record<string, unknown> {
  const whole = { model: "m", input: "hi", ...body };
  expect(dialect.validate.request(whole)).toEqual([]);
  return plain(dialect.decodeRequest(whole as Wire.ResponsesRequest, client())) as Record<string, unknown>;
}
function encode(request: Partial<ChatRequest>, traits: Partial<Traits> = {}): Record<string, unknown> {
  const body = plain(
    dialect.encodeRequest({ model: "m", messages: [{ role: "user", content: [text("hi")] }], ...request }, upstream(traits)),
  );
  expect(dialect.validate.request(body)).toEqual([]);
  return body as Record<string, unknown>;
}

test.each<readonly [string, unknown, readonly unknown[]]>([
  ["a text", "hi", [{ role: "user", content: [text("hi")] }]],
  [
    "a message that does not say it is one",
    [{ role: "developer", content: "be brief" }],
    [{ role: "developer", content: [text("be brief")] }],
  ],
  [
    "a picture by address, and one by id",
    [
      {
        type: "message",
        role: "user",
        content: [
          { type: "input_image", image_url: "https://a.b/c.png", detail: "low" },
          { type: "input_image", file_id: "file-1" },
        ],
      },
    ],
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "https://a.b/c.png", detail: "low" } },
          { type: "image_url", image_url: { url: "file:file-1" } },
        ],
      },
    ],
  ],
  [
    "a thought, a word and two calls of one turn, and their results",
    [
      {
        type: "reasoning",
        id: "rs_1",
        summary: [
          { type: "summary_text", text: "two" },
          { type: "summary_text", text: "lookups" },
        ],
        encrypted_content: "proof",
      },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "Looking." }] },
      { type: "function_call", call_id: "c1", name: "f", arguments: "{}" },
      { type: "custom_tool_call", call_id: "c2", name: "g", input: "free" },
      { type: "function_call_output", call_id: "c1", output: "one" },
      { type: "custom_tool_call_output", call_id: "c2", output: [{ type: "input_text", text: "two" }] },
    ],
    [
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "two\n\nlookups", signature: "proof" },
          text("Looking."),
          { type: "tool_call", id: "c1", name: "f", arguments: "{}" },
          { type: "tool_call", id: "c2", name: "g", arguments: "free", custom: true },
        ],
      },
      { role: "tool", tool_call_id: "c1", content: [text("one")] },
      { role: "tool", tool_call_id: "c2", content: [text("two")] },
    ],
  ],
  [
    "a hidden thought, and a search only this wire knows",
    [
      { type: "reasoning", summary: [], encrypted_content: "hidden" },
      { type: "web_search_call", id: "ws_1", status: "completed" },
      { role: "user", content: "go on" },
    ],
    [
      {
        role: "assistant",
        content: [
          { type: "redacted_thinking", data: "hidden" },
          { type: "opaque", dialect: "openai-responses", value: { type: "web_search_call", id: "ws_1", status: "completed" } },
        ],
      },
      { role: "user", content: [text("go on")] },
    ],
  ],
])("%s is read as messages", (_, input, messages) => {
  expect(decode({ input })["messages"]).toEqual(messages);
});

test.each<readonly [string, object, object]>([
  [
    "instructions",
    { instructions: "be kind" },
    {
      messages: [
        { role: "system", content: [text("be kind")] },
        { role: "user", content: [text("hi")] },
      ],
    },
  ],
  ["a limit", { max_output_tokens: 99 }, { max_completion_tokens: 99 }],
  [
    "a flat function",
    { tools: [{ type: "function", name: "f", parameters: { type: "object" }, strict: true }] },
    { tools: [{ type: "function", name: "f", parameters: { type: "object" }, strict: true }] },
  ],
  ["a search", { tools: [{ type: "web_search", search_context_size: "low" }] }, { tools: [], web_search: { search_context_size: "low" } }],
  [
    "a hosted tool",
    { tools: [{ type: "code_interpreter" }] },
    { tools: [{ type: "opaque", dialect: "openai-responses", value: { type: "code_interpreter" } }] },
  ],
  [
    "allowed tools",
    { tool_choice: { type: "allowed_tools", mode: "required", tools: [{ type: "function", name: "f" }] } },
    { tool_choice: { type: "allowed", mode: "required", names: ["f"] } },
  ],
  [
    "a schema and how much to say",
    { text: { format: { type: "json_schema", name: "n", schema: {}, strict: true }, verbosity: "low" } },
    { response_format: { type: "json_schema", name: "n", schema: {}, strict: true }, verbosity: "low" },
  ],
  [
    "an effort and a summary",
    { reasoning: { effort: "high", summary: "auto" } },
    { reasoning_effort: "high", thinking: { type: "enabled", display: "summarized" } },
  ],
  ["probabilities", { include: ["message.output_text.logprobs"], top_logprobs: 2 }, { logprobs: true, top_logprobs: 2 }],
  [
    "what only its keeper can look up",
    { previous_response_id: "resp_1", background: false, truncation: "auto" },
    {
      extra: {
        dialect: "openai-responses",
        fields: { previous_response_id: "resp_1", background: false, truncation: "auto" },
        needed: ["previous_response_id"],
      },
    },
  ],
])("%s: read", (_, body, says) => {
  expect(decode(body)).toMatchObject(says);
});

const HISTORY: Message[] = [
  { role: "user", content: [text("hi")] },
  {
    role: "assistant",
    content: [
      { type: "thinking", thinking: "hm" },
      { type: "tool_call", id: "c1", name: "g", arguments: "free", custom: true },
    ],
  },
  { role: "tool", tool_call_id: "c1", content: [text("done")] },
];
test("a history is written as items: an unproven thought is left out, a custom tool answered as one", () => {
  expect(encode({ messages: HISTORY })["input"]).toEqual([
    { type: "message", role: "user", content: [{ type: "input_text", text: "hi" }] },
    { type: "custom_tool_call", call_id: "c1", name: "g", input: "free" },
    { type: "custom_tool_call_output", call_id: "c1", output: "done" },
  ]);
});
test("nothing is kept upstream unless the client says so, and the proof of thoughts is asked for", () => {
  expect(encode({})).toMatchObject({ store: false, include: ["reasoning.encrypted_content"] });
  expect(encode({ store: true })).toMatchObject({ store: true });
});
test("a limit below the least, and the nearest effort", () => {
  expect(encode({ max_completion_tokens: 3, reasoning_effort: "max" }, { efforts: ["low", "high"] })).toMatchObject({
    max_output_tokens: 16,
    reasoning: { effort: "high" },
  });
});

test.each<readonly [string, object, string]>([
  ["completed", { status: "completed" }, "stop"],
  [
    "completed, with a call",
    { status: "completed", output: [{ type: "function_call", call_id: "c", name: "f", arguments: "{}" }] },
    "tool_calls",
  ],
  ["cut off", { status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, "length"],
  ["filtered", { status: "incomplete", incomplete_details: { reason: "content_filter" } }, "content_filter"],
])("an answer %s", (_, body, finish) => {
  expect(dialect.validate.response(body)).toEqual([]);
  expect(dialect.decodeResponse({ output: [], ...body } as Wire.Response, upstream()).choices[0]?.finish_reason).toBe(finish);
});

test("counts are told apart", () => {
  const usage = {
    input_tokens: 50,
    input_tokens_details: { cached_tokens: 10, cache_write_tokens: 5 },
    output_tokens: 40,
    output_tokens_details: { reasoning_tokens: 12 },
    total_tokens: 90,
  };
  const read = dialect.decodeResponse({ output: [], usage }, upstream()).usage;
  expect(read).toMatchObject({ input: 35, cache_read: 10, cache_write: 5, output: 28, reasoning: 12 });
  expect(plain(dialect.encodeResponse({ id: "r", created: 1, model: "m", choices: [], usage: read }, client()))).toMatchObject({ usage });
});

const ANSWER: ChatResponse = {
  id: "resp_1",
  created: 1,
  model: "m",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm", signature: "proof" },
          {
            type: "text",
            text: "See",
            citations: [
              { url: "https://a.b", title: "A", start_index: 0, end_index: 3 },
              { url: "https://c.d", title: "C", start_index: 0, end_index: 3 },
            ],
          },
          { type: "tool_call", id: "c1", name: "f", arguments: '{"a":1}' },
        ],
      },
      finish_reason: "tool_calls",
    },
  ],
};
function written(): Record<string, unknown>[] {
  const frames: Record<string, unknown>[] = [];
  // The table erases each dialect's own traits.
  const ctx = client() as unknown as MappingContext<never>;
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r1",
    includeUsage: true,
    ctx,
    emit: (frame) => frames.push(plain(frame) as Record<string, unknown>),
  });
  for (const event of unfold(ANSWER)) encoder.event(event);
  encoder.end();
  return frames;
}
test("a stream tells the life of each item, numbers every event and repeats the whole answer at its end", () => {
  const frames = written();
  expect(frames.map(({ type, output_index: at }) => `${type}${at === undefined ? "" : ` ${at}`}`)).toEqual([
    "response.created",
    "response.in_progress",
    "response.output_item.added 0",
    "response.reasoning_summary_part.added 0",
    "response.reasoning_summary_text.delta 0",
    "response.reasoning_summary_text.done 0",
    "response.reasoning_summary_part.done 0",
    "response.output_item.done 0",
    "response.output_item.added 1",
    "response.content_part.added 1",
    "response.output_text.delta 1",
    "response.output_text.annotation.added 1",
    "response.output_text.annotation.added 1",
    "response.output_text.done 1",
    "response.content_part.done 1",
    "response.output_item.done 1",
    "response.output_item.added 2",
    "response.function_call_arguments.delta 2",
    "response.function_call_arguments.done 2",
    "response.output_item.done 2",
    "response.completed",
  ]);
  expect(frames.map((frame) => frame["sequence_number"])).toEqual(frames.map((_, i) => i));
  expect(frames.filter(({ type }) => type === "response.output_text.annotation.added").map((frame) => frame["annotation_index"])).toEqual([
    0, 1,
  ]);
  const done = frames.filter(({ type }) => type === "response.output_item.done").map(({ item }) => item);
  expect(frames.at(-1)).toMatchObject({ response: { status: "completed", output: done, store: false } });
});
test("and is read back as it was said", () => {
  const events: ChatEvent[] = [];
  const ctx = upstream();
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  for (const frame of written()) {
    expect(dialect.validate.event(frame)).toEqual([]);
    dialect.decodeEvent(frame as unknown as Wire.StreamEvent, writer, ctx); // validated
  }
  expect(writer.closeStream()).toBeUndefined();
  expect(plain(foldEvents(events).choices[0]?.message)).toEqual(ANSWER.choices[0]?.message);
});

test.each<readonly [string, object, string]>([
  ["an error event", { type: "error", error: { type: "insufficient_quota", code: "insufficient_quota", message: "no money" } }, "quota"],
  ["a flat error event", { type: "error", code: "rate_limit_exceeded", message: "slow down", param: null }, "rate_limit"],
  [
    "a failed answer in a stream",
    { type: "response.failed", response: { status: "failed", error: { code: "server_error", message: "oops" } } },
    "server_error",
  ],
  ["a failed answer", { status: "failed", error: { code: "invalid_prompt", message: "no" } }, "content_policy"],
])("%s is an error", (_, body, kind) => {
  expect(dialect.isError(body as Wire.ErrorBody)).toBe(true);
  expect(matchError(dialect.errors, 200, body)).toBe(kind);
  expect(dialect.readError(body as Wire.ErrorBody).message).toBeTruthy();
});
test("an answer that says it has no error is none", () => {
  expect(dialect.isError({ status: "completed", error: null, output: [] } as Wire.Response)).toBe(false);
});
