// Chat Completions, both ways: what the mapping cases ask of it, and the transcripts of the servers that speak it. Literal values only.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/openai-chat/index.ts";
import { type Traits, traitDefaults } from "../../../generated/dialects/openai-chat/traits.ts";
import type { ChatRequest, ChatResponse, Message } from "../../../generated/types/canonical.ts";
import type * as Wire from "../../../generated/types/openai-chat.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import { FAILURE_KINDS } from "../../../src/contract/failure.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise, unfold } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../../src/kit/stream/stream-encoder.ts";
import { fakeContext } from "../../fakes/context.ts";

type Overrides = Partial<Traits>;
const upstream = (traits: Overrides = {}): MappingContext<Traits> => fakeContext({ ...traitDefaults, ...traits });
const client = (): MappingContext<Traits> => fakeContext(traitDefaults, { side: "client" });
/** As JSON shows it: members that are undefined are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const hello: Message = { role: "user", content: [{ type: "text", text: "hi" }] };

/** The valid wire body of a request of which only some members matter, and what it lost on the way. */
function encode(request: Partial<ChatRequest>, traits: Overrides = {}): { body: Record<string, unknown>; lost: string[] } {
  const ctx = upstream(traits);
  const encoded = plain(dialect.encodeRequest({ model: "m", messages: [hello], ...request }, ctx));
  expect(dialect.validate.request(encoded)).toEqual([]);
  const { model: _, messages, ...rest } = encoded as Record<string, unknown>;
  return {
    body: request.messages === undefined ? rest : { messages, ...rest },
    lost: ctx.losses.map((loss) => `${loss.kind} ${loss.path}`),
  };
}
function messagesOf(messages: Message[], traits: Overrides = {}): unknown {
  return encode({ messages }, traits).body["messages"];
}
function decode(body: object): Record<string, unknown> {
  const whole = { model: "m", messages: [{ role: "user", content: "hi" }], ...body };
  expect(dialect.validate.request(whole)).toEqual([]);
  const decoded = plain(dialect.decodeRequest(whole as Wire.ChatCompletionRequest, client())) as Record<string, unknown>;
  const { model: _, messages, ...rest } = decoded;
  return "messages" in body ? { messages, ...rest } : rest;
}
function answer(body: object): ChatResponse {
  expect(dialect.validate.response(body)).toEqual([]);
  return dialect.decodeResponse(body as Wire.ChatCompletion, upstream());
}
function contentOf(message: object, more: object = {}): unknown {
  const body = { id: "c1", created: 1, model: "m", choices: [{ index: 0, message, finish_reason: "stop", ...more }] };
  return plain(answer(body).choices[0]?.message.content);
}
function readStream(chunks: readonly object[]): { response: unknown; events: ChatEvent[]; failure: unknown } {
  const events: ChatEvent[] = [];
  const ctx = upstream();
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  for (const chunk of chunks) {
    expect(dialect.validate.event(chunk)).toEqual([]);
    dialect.decodeEvent(chunk as Wire.ChatCompletionChunk, writer, ctx);
  }
  const failure = writer.failure ?? writer.closeStream();
  return { response: plain(foldEvents(events)), events, failure };
}
function writeStream(events: readonly ChatEvent[], includeUsage: boolean): Record<string, unknown>[] {
  const frames: Record<string, unknown>[] = [];
  // The table erases each dialect's own traits.
  const ctx = client() as unknown as MappingContext<never>;
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r1",
    includeUsage,
    ctx,
    emit: (frame) => frames.push(plain(frame) as Record<string, unknown>),
  });
  for (const event of events) encoder.event(event);
  encoder.end();
  for (const frame of frames) expect(dialect.validate.event(frame)).toEqual([]);
  return frames;
}
const calls = (...ids: string[]): Message => ({
  role: "assistant",
  content: ids.map((id) => ({ type: "tool_call", id, name: "f", arguments: "{}" })),
});
const result = (id: string, text = "ok"): Message => ({ role: "tool", tool_call_id: id, content: [{ type: "text", text }] });
const functions: ChatRequest["tools"] = [{ type: "function", name: "f", parameters: { type: "object" } }];

// ---- request, canonical → wire

test.each<[string, Partial<ChatRequest>, Overrides, object]>([
  ["a token limit goes to the old field by default", { max_completion_tokens: 9 }, {}, { max_tokens: 9 }],
  [
    "a token limit goes to the new field where the model wants it",
    { max_completion_tokens: 9 },
    { max_tokens_field: "max_completion_tokens" },
    { max_completion_tokens: 9 },
  ],
  [
    "usage is asked for in every stream",
    { stream: true, include_usage: false },
    {},
    { stream: true, stream_options: { include_usage: true } },
  ],
  ["usage is not asked for where the option is refused", { stream: true, include_usage: true }, { usage_option: false }, { stream: true }],
  ["an answer that is no stream has no stream options", { stream: false }, {}, { stream: false }],
  ["an effort is taken as it is", { reasoning_effort: "high" }, { efforts: ["low", "high"] }, { reasoning_effort: "high" }],
  ["an effort becomes the nearest", { reasoning_effort: "xhigh" }, { efforts: ["low", "high"] }, { reasoning_effort: "high" }],
  [
    "an effort becomes a switch",
    { reasoning_effort: "medium" },
    { efforts: ["none", "high"], reasoning_style: "thinking" },
    { thinking: { type: "enabled" } },
  ],
  [
    "a budget stays with the switch",
    { thinking: { type: "enabled", budget_tokens: 2000 } },
    { efforts: ["none", "high"], reasoning_style: "thinking" },
    { thinking: { type: "enabled", budget_tokens: 2000 } },
  ],
  [
    "no effort turns the switch off",
    { reasoning_effort: "none" },
    { efforts: ["none", "high"], reasoning_style: "thinking" },
    { thinking: { type: "disabled" } },
  ],
  [
    "switch and effort together",
    { reasoning_effort: "max" },
    { efforts: ["none", "low", "high", "max"], reasoning_style: "thinking_effort" },
    { thinking: { type: "enabled" }, reasoning_effort: "max" },
  ],
  [
    "switch off leaves the effort out",
    { thinking: { type: "disabled" } },
    { efforts: ["none", "low"], reasoning_style: "thinking_effort" },
    { thinking: { type: "disabled" } },
  ],
  [
    "an effort inside an object",
    { reasoning_effort: "low" },
    { efforts: ["low"], reasoning_style: "reasoning_object" },
    { reasoning: { effort: "low" } },
  ],
  [
    "a budget inside an object",
    { thinking: { type: "enabled", budget_tokens: 3000, display: "omitted" } },
    { efforts: ["low", "medium"], reasoning_style: "reasoning_object" },
    { reasoning: { max_tokens: 3000, exclude: true } },
  ],
  [
    "a budget is told as an effort",
    { thinking: { type: "enabled", budget_tokens: 1024 } },
    { efforts: ["low", "high"] },
    { reasoning_effort: "low" },
  ],
  [
    "thinking is asked for as an effort where it can be off",
    { thinking: { type: "adaptive" } },
    { efforts: ["none", "medium"] },
    { reasoning_effort: "medium" },
  ],
  ["thoughts are asked for apart from the text", {}, { reasoning_format: "parsed" }, { reasoning_format: "parsed" }],
  [
    "sampling survives with effort none",
    { temperature: 1.5, reasoning_effort: "none" },
    { sampling: "without_reasoning", efforts: ["none"] },
    { temperature: 1.5, reasoning_effort: "none" },
  ],
  ["stops are a list", { stop: ["a", "b"] }, {}, { stop: ["a", "b"] }],
  [
    "a prediction is one text",
    {
      prediction: [
        { type: "text", text: "a" },
        { type: "text", text: "b" },
      ],
    },
    {},
    { prediction: { type: "content", content: "ab" } },
  ],
  [
    "a search keeps its place",
    { web_search: { search_context_size: "low", user_location: { city: "Oslo" } } },
    {},
    { web_search_options: { search_context_size: "low", user_location: { type: "approximate", approximate: { city: "Oslo" } } } },
  ],
  ["a search without wishes is still a search", { web_search: {} }, {}, { web_search_options: {} }],
  [
    "sound has a voice and a format",
    { modalities: ["text", "audio"], audio: { format: "wav", voice: "alloy" } },
    {},
    { modalities: ["text", "audio"], audio: { format: "wav", voice: "alloy" } },
  ],
  [
    "a schema loses the name of its dialect",
    { response_format: { type: "json_schema", name: "r", schema: { $schema: "x", type: "object" }, strict: true } },
    {},
    { response_format: { type: "json_schema", json_schema: { name: "r", schema: { type: "object" }, strict: true } } },
  ],
  ["plain text is no format", { response_format: { type: "text" } }, { json_schema: "none" }, {}],
  [
    "a long user becomes a digest",
    { user: "u".repeat(65) },
    {},
    { user: "f20e249d15fa4b9f44ba21d154f62e1efa76ddfdce5d25139a33a4787cee5a8b" },
  ],
  ["fields of this dialect come back", { extra: { dialect: "openai-chat", fields: { top_a: 0.5, unheard_of: 1 } } }, {}, { top_a: 0.5 }],
])("writes a request: %s", (_, request, traits, expected) => {
  expect(encode(request, traits).body).toEqual(expected);
});

test.each<[string, Partial<ChatRequest>, Overrides, object]>([
  ["a function", { tools: functions }, {}, { tools: [{ type: "function", function: { name: "f", parameters: { type: "object" } } }] }],
  [
    "a function without parameters, where they are required",
    { tools: [{ type: "function", name: "f" }] },
    { part_style: "mistral" },
    { tools: [{ type: "function", function: { name: "f", parameters: { type: "object", properties: {} } } }] },
  ],
  [
    "strict only where it is taken",
    { tools: [{ type: "function", name: "f", strict: true }] },
    { strict_tools: false },
    { tools: [{ type: "function", function: { name: "f" } }] },
  ],
  [
    "a tool of free text with its grammar",
    { tools: [{ type: "custom", name: "c", grammar: { syntax: "regex", definition: "a+" } }] },
    {},
    { tools: [{ type: "custom", custom: { name: "c", format: { type: "grammar", grammar: { syntax: "regex", definition: "a+" } } } }] },
  ],
  [
    "a forced call",
    { tools: functions, tool_choice: { type: "required" }, parallel_tool_calls: false },
    {},
    { tools: expect.anything(), tool_choice: "required", parallel_tool_calls: false },
  ],
  [
    "a forced call by its other word",
    { tools: functions, tool_choice: { type: "required" } },
    { tool_choice_required: "any" },
    { tools: expect.anything(), tool_choice: "any" },
  ],
  [
    "a named tool",
    { tools: functions, tool_choice: { type: "named", name: "f" } },
    {},
    { tools: expect.anything(), tool_choice: { type: "function", function: { name: "f" } } },
  ],
  [
    "a named tool of free text",
    { tools: functions, tool_choice: { type: "named", name: "f", custom: true } },
    {},
    { tools: expect.anything(), tool_choice: { type: "custom", custom: { name: "f" } } },
  ],
  [
    "allowed tools are those that are offered",
    {
      tools: [
        { type: "function", name: "f" },
        { type: "function", name: "g" },
      ],
      tool_choice: { type: "allowed", mode: "required", names: ["g"] },
    },
    {},
    { tools: [{ type: "function", function: { name: "g" } }], tool_choice: "required" },
  ],
  ["no choice without tools", { tool_choice: { type: "auto" }, parallel_tool_calls: true }, {}, {}],
  [
    "tools turn reasoning off where both cannot be",
    { tools: functions, reasoning_effort: "high" },
    { tools_without_reasoning: true, efforts: ["none", "high"] },
    { tools: expect.anything(), reasoning_effort: "none" },
  ],
])("writes tools: %s", (_, request, traits, expected) => {
  expect(encode(request, traits).body).toEqual(expected);
});

test.each<[string, Message[], Overrides, unknown]>([
  ["one text is a string", [hello], {}, [{ role: "user", content: "hi" }]],
  [
    "several texts are a list",
    [
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
        ],
      },
    ],
    {},
    [
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
        ],
      },
    ],
  ],
  [
    "several texts are joined where lists are refused",
    [
      {
        role: "user",
        content: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
        ],
      },
    ],
    { text_content: "joined" },
    [{ role: "user", content: "a\n\nb" }],
  ],
  [
    "developers are the system by default",
    [{ role: "developer", content: [{ type: "text", text: "s" }], name: "n" }],
    {},
    [{ role: "system", content: "s", name: "n" }],
  ],
  [
    "the system is a developer where the model wants it",
    [{ role: "system", content: [{ type: "text", text: "s" }] }],
    { system_role: "developer" },
    [{ role: "developer", content: "s" }],
  ],
  ["names go where they are refused", [{ ...hello, name: "ann" } as Message], { names: false }, [{ role: "user", content: "hi" }]],
  [
    "cache marks stay where they are understood",
    [{ role: "user", content: [{ type: "text", text: "a", cache_control: { type: "ephemeral" } }] }],
    { cache_control: true },
    [{ role: "user", content: [{ type: "text", text: "a", cache_control: { type: "ephemeral" } }] }],
  ],
  [
    "cache marks go where they are not",
    [{ role: "user", content: [{ type: "text", text: "a", cache_control: { type: "ephemeral" } }] }],
    {},
    [{ role: "user", content: "a" }],
  ],
  [
    "pictures, sound, files and films",
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "low" } },
          { type: "image_url", image_url: { url: "file:f1" } },
          { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
          { type: "file", file: { file_data: "data:application/pdf;base64,AA==" } },
          { type: "file", file: { file_data: "data:text/plain;base64,aGV5", filename: "n.txt" } },
          { type: "file", file: { file_url: "https://x/a.pdf" } },
          { type: "video_url", video_url: { url: "https://x/v" } },
        ],
      },
    ],
    {},
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "low" } },
          { type: "file", file: { file_id: "f1" } },
          { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
          { type: "file", file: { file_data: "data:application/pdf;base64,AA==", filename: "document.pdf" } },
          { type: "text", text: "hey" },
          { type: "file", file: { file_data: "https://x/a.pdf" } },
          { type: "video_url", video_url: { url: "https://x/v" } },
        ],
      },
    ],
  ],
  [
    "files and sound in the other style",
    [
      {
        role: "user",
        content: [
          { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
          { type: "file", file: { file_data: "data:application/pdf;base64,AA==", filename: "a.pdf" } },
          { type: "file", file: { file_id: "f" } },
        ],
      },
    ],
    { part_style: "mistral" },
    [
      {
        role: "user",
        content: [
          { type: "input_audio", input_audio: "AA==" },
          { type: "document_url", document_url: "data:application/pdf;base64,AA==", document_name: "a.pdf" },
          { type: "file", file_id: "f" },
        ],
      },
    ],
  ],
  [
    "texts of an assistant are one, ahead of its calls",
    [
      {
        role: "assistant",
        content: [
          { type: "text", text: "a" },
          { type: "text", text: "b" },
          { type: "tool_call", id: "c1", name: "f", arguments: "" },
        ],
      },
    ],
    {},
    [{ role: "assistant", content: "ab", tool_calls: [{ type: "function", id: "c1", function: { name: "f", arguments: "{}" } }] }],
  ],
  [
    "an assistant that only calls says null",
    [calls("c1")],
    {},
    [{ role: "assistant", content: null, tool_calls: [{ type: "function", id: "c1", function: { name: "f", arguments: "{}" } }] }],
  ],
  [
    "an assistant that only calls says an empty text in the other style",
    [calls("c1")],
    { part_style: "mistral" },
    [{ role: "assistant", content: "", tool_calls: [{ type: "function", id: "c1", function: { name: "f", arguments: "{}" } }] }],
  ],
  [
    "a refusal has a place of its own",
    [{ role: "assistant", content: [{ type: "refusal", refusal: "no" }] }],
    {},
    [{ role: "assistant", content: "", refusal: "no" }],
  ],
  [
    "sound said before is named",
    [{ role: "assistant", content: [{ type: "audio", audio: { id: "a1", transcript: "x" } }] }],
    {},
    [{ role: "assistant", content: "", audio: { id: "a1" } }],
  ],
  [
    "a call of free text",
    [{ role: "assistant", content: [{ type: "tool_call", id: "c1", name: "c", arguments: "say", custom: true }] }],
    {},
    [{ role: "assistant", content: null, tool_calls: [{ type: "custom", id: "c1", custom: { name: "c", input: "say" } }] }],
  ],
  [
    "the proof of a call goes with it",
    [{ role: "assistant", content: [{ type: "tool_call", id: "c1", name: "f", arguments: "{}", signature: "s" }] }],
    {},
    [
      {
        role: "assistant",
        content: null,
        tool_calls: [
          { type: "function", id: "c1", function: { name: "f", arguments: "{}" }, extra_content: { google: { thought_signature: "s" } } },
        ],
      },
    ],
  ],
  [
    "ids of nine letters and digits, alike for call and result",
    [calls("get_w:0"), result("get_w:0")],
    { tool_ids: "alnum9" },
    [
      expect.objectContaining({ tool_calls: [{ type: "function", id: "JR6y5qiNv", function: { name: "f", arguments: "{}" } }] }),
      { role: "tool", tool_call_id: "JR6y5qiNv", content: "ok" },
    ],
  ],
  [
    "a call without a result is answered, results stand in the order of the calls",
    [calls("a", "b"), result("b"), hello],
    {},
    [
      expect.anything(),
      { role: "tool", tool_call_id: "a", content: "no result" },
      { role: "tool", tool_call_id: "b", content: "ok" },
      { role: "user", content: "hi" },
    ],
  ],
  [
    "pictures of tools follow the last result of the turn",
    [
      calls("a", "b"),
      {
        role: "tool",
        tool_call_id: "a",
        content: [
          { type: "text", text: "see" },
          { type: "image_url", image_url: { url: "https://x/i" } },
        ],
      },
      result("b"),
    ],
    {},
    [
      expect.anything(),
      { role: "tool", tool_call_id: "a", content: "see" },
      { role: "tool", tool_call_id: "b", content: "ok" },
      {
        role: "user",
        content: [
          { type: "text", text: "Result of tool call a:" },
          { type: "image_url", image_url: { url: "https://x/i" } },
        ],
      },
    ],
  ],
  [
    "a last message to go on from is marked",
    [hello, { role: "assistant", content: [{ type: "text", text: "{" }] }],
    { prefix_field: "prefix" },
    [
      { role: "user", content: "hi" },
      { role: "assistant", content: "{", prefix: true },
    ],
  ],
  [
    "the other mark",
    [{ role: "assistant", content: [{ type: "text", text: "a" }] }, hello, { role: "assistant", content: [{ type: "text", text: "{" }] }],
    { prefix_field: "partial" },
    [
      { role: "assistant", content: "a" },
      { role: "user", content: "hi" },
      { role: "assistant", content: "{", partial: true },
    ],
  ],
])("writes messages: %s", (_, messages, traits, expected) => {
  expect(messagesOf(messages, traits)).toEqual(expected);
});

const thought: Message = {
  role: "assistant",
  content: [
    { type: "thinking", thinking: "hm", signature: "s" },
    { type: "redacted_thinking", data: "d" },
    { type: "text", text: "a" },
  ],
};
const kept = { type: "reasoning.encrypted", data: "x", id: "call_1", format: "google-gemini-v1", index: 0 };
test.each<[string, Message, Overrides, object]>([
  ["not given back by default", thought, {}, { content: "a" }],
  [
    "as reasoning_content",
    thought,
    { reasoning_field: "reasoning_content", reasoning_replay: "when_present" },
    { content: "a", reasoning_content: "hm" },
  ],
  ["as reasoning", thought, { reasoning_field: "reasoning", reasoning_replay: "when_present" }, { content: "a", reasoning: "hm" }],
  [
    "as details with their proofs",
    thought,
    { reasoning_field: "reasoning_details", reasoning_replay: "when_present" },
    {
      content: "a",
      reasoning_details: [
        { type: "reasoning.text", text: "hm", signature: "s" },
        { type: "reasoning.encrypted", data: "d" },
      ],
    },
  ],
  [
    "as a part ahead of the text",
    thought,
    { reasoning_field: "thinking_part", reasoning_replay: "when_present" },
    {
      content: [
        { type: "thinking", thinking: [{ type: "text", text: "hm" }], signature: "s", closed: true },
        { type: "text", text: "a" },
      ],
    },
  ],
  [
    "an empty one where the server insists",
    { role: "assistant", content: [{ type: "text", text: "a" }] },
    { reasoning_field: "reasoning_content", reasoning_replay: "always" },
    { content: "a", reasoning_content: "" },
  ],
  [
    "none where it does not",
    { role: "assistant", content: [{ type: "text", text: "a" }] },
    { reasoning_field: "reasoning_content", reasoning_replay: "when_present" },
    { content: "a" },
  ],
  [
    "a sealed entry goes back as it came",
    { role: "assistant", content: [{ type: "redacted_thinking", data: JSON.stringify(kept) }] },
    { reasoning_field: "reasoning_details", reasoning_replay: "when_present" },
    { content: "", reasoning_details: [kept] },
  ],
])("gives thoughts back: %s", (_, message, traits, expected) => {
  expect(messagesOf([message], traits)).toEqual([{ role: "assistant", ...expected }]);
});

describe("an answer held to choices, an expression or a grammar", () => {
  const GUIDED = { choice: ["yes", "no"] };
  test.each<[string, object, object]>([
    ["guided_choice", { guided_choice: ["yes", "no"] }, { guided: GUIDED }],
    ["guided_regex", { guided_regex: "[0-9]+" }, { guided: { regex: "[0-9]+" } }],
    ["guided_grammar", { guided_grammar: "root ::= x" }, { guided: { grammar: "root ::= x" } }],
    ["structured_outputs", { structured_outputs: { choice: ["yes", "no"] } }, { guided: GUIDED }],
    [
      "structured_outputs with a schema",
      { structured_outputs: { json: { type: "object" } } },
      { response_format: { type: "json_schema", name: "response", schema: { type: "object" } } },
    ],
    ["structured_outputs with any JSON", { structured_outputs: { json_object: true } }, { response_format: { type: "json_object" } }],
    ["SGLang's regex", { regex: "a|b" }, { guided: { regex: "a|b" } }],
    ["SGLang's ebnf", { ebnf: "root ::= x" }, { guided: { grammar: "root ::= x" } }],
    ["llama.cpp's grammar", { grammar: "root ::= x" }, { guided: { grammar: "root ::= x" } }],
    ["nothing of it", { guided_choice: null, structured_outputs: null, grammar: "" }, {}],
  ])("is read by its name: %s", (_, body, want) => {
    const { guided, response_format } = decode(body);
    expect({ ...(guided === undefined ? {} : { guided }), ...(response_format === undefined ? {} : { response_format }) }).toEqual(want);
  });
  test.each<[Traits["guided"], NonNullable<ChatRequest["guided"]>, object]>([
    ["guided", GUIDED, { guided_choice: ["yes", "no"] }],
    ["structured_outputs", { regex: "a" }, { structured_outputs: { regex: "a" } }],
    ["regex_ebnf", { regex: "a" }, { regex: "a" }],
    ["regex_ebnf", { grammar: "root ::= x" }, { ebnf: "root ::= x" }],
    ["grammar", { grammar: "root ::= x" }, { grammar: "root ::= x" }],
  ])("is said as the server takes it: %s, %j", (style, guided, want) => {
    const { body, lost } = encode({ guided }, { guided: style });
    expect(body).toMatchObject(want);
    expect(lost).toEqual([]);
  });
  test.each<[string, Partial<ChatRequest>, Traits["guided"]]>([
    ["of a server that cannot", { guided: GUIDED }, "none"],
    ["choices of one that knows grammars", { guided: GUIDED }, "grammar"],
    ["two of them at once", { guided: { ...GUIDED, regex: "a" } }, "structured_outputs"],
    ["a schema beside it", { guided: GUIDED, response_format: { type: "json_object" } }, "structured_outputs"],
  ])("is refused: %s", (_, request, style) => {
    expect(encode(request, { guided: style }).lost).toContainEqual(expect.stringContaining("rejected"));
  });
});

test("says the schema in the instructions where only JSON mode is known", () => {
  const messages: Message[] = [{ role: "system", content: [{ type: "text", text: "s" }] }, hello];
  const { body, lost } = encode(
    { messages, response_format: { type: "json_schema", name: "r", schema: { type: "object" } } },
    { json_schema: "json_object" },
  );
  expect(body).toEqual({
    messages: [
      { role: "system", content: "s" },
      { role: "system", content: 'Answer with one JSON object and nothing else. It must fit this JSON Schema:\n{"type":"object"}' },
      { role: "user", content: "hi" },
    ],
    response_format: { type: "json_object" },
  });
  expect(lost).toEqual(["approx ChatRequest.response_format", "approx SystemMessage", "approx DeveloperMessage"]);
});

test.each<[string, Partial<ChatRequest>, Overrides, string[]]>([
  ["nothing, of a plain request", { temperature: 1, n: 2, seed: 3, tools: functions, tool_choice: { type: "auto" } }, {}, []],
  [
    "samplers of other servers",
    { top_k: 4, min_p: 0.1, repetition_penalty: 1.1 },
    {},
    ["dropped ChatRequest.top_k", "dropped ChatRequest.min_p", "dropped ChatRequest.repetition_penalty"],
  ],
  [
    "sampling the model refuses",
    { temperature: 1, top_p: 0.5, logprobs: true, top_logprobs: 2 },
    { sampling: "none" },
    ["dropped ChatRequest.temperature", "dropped ChatRequest.top_p", "dropped ChatRequest.logprobs", "dropped ChatRequest.top_logprobs"],
  ],
  [
    "sampling while it reasons",
    { temperature: 1, reasoning_effort: "low" },
    { sampling: "without_reasoning", efforts: ["none", "low"] },
    ["dropped ChatRequest.temperature"],
  ],
  [
    "penalties and stops",
    { frequency_penalty: 1, presence_penalty: 1, logit_bias: { "1": 2 }, stop: ["x"] },
    { penalties: false, stop: false },
    [
      "dropped ChatRequest.frequency_penalty",
      "dropped ChatRequest.presence_penalty",
      "dropped ChatRequest.logit_bias",
      "dropped ChatRequest.stop",
    ],
  ],
  ["an effort nobody takes", { reasoning_effort: "low" }, {}, ["dropped ChatRequest.reasoning_effort"]],
  ["an effort that is not the asked one", { reasoning_effort: "max" }, { efforts: ["high"] }, ["approx ChatRequest.reasoning_effort"]],
  [
    "tools of a model that takes none here",
    { tools: functions },
    { tools_without_reasoning: true, efforts: ["low"] },
    ["rejected ChatRequest.tools"],
  ],
  [
    "reasoning, for tools",
    { tools: functions, reasoning_effort: "low" },
    { tools_without_reasoning: true, efforts: ["none", "low"] },
    ["approx ChatRequest.reasoning_effort"],
  ],
  [
    "structured output nobody knows",
    { response_format: { type: "json_object" } },
    { json_schema: "none" },
    ["rejected ChatRequest.response_format"],
  ],
  ["thoughts that are not given back", { messages: [thought] }, {}, ["dropped ThinkingPart", "dropped RedactedThinkingPart"]],
  [
    "proofs of thoughts",
    { messages: [thought] },
    { reasoning_field: "reasoning_content", reasoning_replay: "always" },
    ["dropped ThinkingPart.signature", "dropped RedactedThinkingPart"],
  ],
  [
    "that a tool failed",
    { messages: [calls("a"), { role: "tool", tool_call_id: "a", content: [{ type: "text", text: "x" }], is_error: true }] },
    {},
    ["dropped ToolMessage.is_error"],
  ],
  [
    "what only another dialect understands",
    {
      messages: [
        {
          role: "user",
          content: [
            { type: "opaque", dialect: "other", value: { type: "x" } },
            { type: "text", text: "a" },
          ],
        },
      ],
    },
    {},
    ["dropped UserPart.opaque"],
  ],
  [
    "cache marks and sources",
    {
      messages: [
        { role: "assistant", content: [{ type: "text", text: "a", cache_control: { type: "ephemeral" }, citations: [{ url: "u" }] }] },
      ],
    },
    {},
    ["dropped TextPart.citations", "dropped CacheControl"],
  ],
  [
    "a film",
    {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "a" },
            { type: "video_url", video_url: { url: "https://x" } },
          ],
        },
      ],
    },
    { part_style: "mistral" },
    ["rejected UserPart.video_url"],
  ],
])("reports what a request loses: %s", (_, request, traits, expected) => {
  expect(encode(request, traits).lost).toEqual(expected);
});

test.each([["tools"], ["web_search"]])("asks for a search only a model that is known to search, or not known at all: %s", (ability) => {
  const ctx: MappingContext<Traits> = fakeContext(traitDefaults, {
    model: { id: "m", context: undefined, maxOutput: undefined, supports: new Set([ability]) },
  });
  const body = dialect.encodeRequest({ model: "m", messages: [hello], web_search: {} }, ctx);
  expect([body.web_search_options, ctx.losses.length]).toEqual(ability === "tools" ? [undefined, 1] : [{}, 0]);
});

// ---- request, wire → canonical

test.each<[string, object, object]>([
  ["the newer limit wins", { max_tokens: 1, max_completion_tokens: 2 }, { max_completion_tokens: 2 }],
  ["the older limit counts alone", { max_tokens: 1 }, { max_completion_tokens: 1 }],
  ["a stop is a list of one", { stop: "x" }, { stop: ["x"] }],
  [
    "null says nothing",
    { temperature: null, stop: null, tools: null, tool_choice: null, response_format: null, stream_options: null, user: null, n: null },
    {},
  ],
  ["a count of log probabilities", { logprobs: 3 }, { logprobs: true, top_logprobs: 3 }],
  [
    "samplers are read, and no limit is none",
    { top_k: 5, min_p: 0.1, repeat_penalty: 1.2 },
    { top_k: 5, min_p: 0.1, repetition_penalty: 1.2 },
  ],
  ["no limit of candidates is none", { top_k: -1 }, {}],
  ["the seed by its other name", { random_seed: 7 }, { seed: 7 }],
  ["the user by any name", { safety_identifier: "u" }, { user: "u" }],
  ["usage in the stream", { stream: true, stream_options: { include_usage: true } }, { stream: true, include_usage: true }],
  ["tiers by their other names", { service_tier: "on_demand" }, { service_tier: "default" }],
  ["a switch", { thinking: { type: "auto" } }, { thinking: { type: "adaptive" } }],
  ["a switch as an object", { reasoning: { effort: "low" } }, { reasoning_effort: "low" }],
  [
    "a budget as an object",
    { reasoning: { max_tokens: 500, exclude: true } },
    { thinking: { type: "enabled", budget_tokens: 500, display: "omitted" } },
  ],
  ["a switch off in the template", { chat_template_kwargs: { enable_thinking: false } }, { thinking: { type: "disabled" } }],
  ["a switch on with its budget", { enable_thinking: true, thinking_budget: 100 }, { thinking: { type: "enabled", budget_tokens: 100 } }],
  ["a choice in a word", { tool_choice: "any" }, { tool_choice: { type: "required" } }],
  ["no tool", { tool_choice: "none" }, { tool_choice: { type: "none" } }],
  ["a named tool", { tool_choice: { type: "custom", custom: { name: "c" } } }, { tool_choice: { type: "named", name: "c", custom: true } }],
  [
    "allowed tools",
    { tool_choice: { type: "allowed_tools", allowed_tools: { mode: "auto", tools: [{ type: "function", function: { name: "f" } }] } } },
    { tool_choice: { type: "allowed", mode: "auto", names: ["f"] } },
  ],
  [
    "functions of before there were tools",
    { functions: [{ name: "f", description: "d" }], function_call: { name: "f" } },
    { tools: [{ type: "function", name: "f", description: "d" }], tool_choice: { type: "named", name: "f" } },
  ],
  [
    "a tool nobody knows is kept",
    { tools: [{ type: "browser_search" }] },
    { tools: [{ type: "opaque", dialect: "openai-chat", value: { type: "browser_search" } }] },
  ],
  [
    "a schema",
    { response_format: { type: "json_schema", json_schema: { name: "r", schema: { type: "object" }, strict: null } } },
    { response_format: { type: "json_schema", name: "r", schema: { type: "object" } } },
  ],
  [
    "a schema beside JSON mode",
    { response_format: { type: "json_object", schema: { type: "object" } } },
    { response_format: { type: "json_schema", name: "response", schema: { type: "object" } } },
  ],
  ["a prediction", { prediction: { type: "content", content: "a" } }, { prediction: [{ type: "text", text: "a" }] }],
  ["a voice by reference", { audio: { format: "mp3", voice: { id: "v" } } }, { audio: { format: "mp3", voice: "v" } }],
  [
    "a search",
    {
      web_search_options: {
        search_context_size: null,
        user_location: { type: "approximate", approximate: { city: "Oslo", region: null } },
      },
    },
    { web_search: { user_location: { city: "Oslo" } } },
  ],
  [
    "what has no counterpart waits for its own dialect",
    { top_a: 0.5, unheard_of: 1 },
    { extra: { dialect: "openai-chat", fields: { top_a: 0.5, unheard_of: 1 } } },
  ],
])("reads a request: %s", (_, body, expected) => {
  expect(decode(body)).toEqual(expected);
});

test.each<[string, object[], object[]]>([
  [
    "text is a part",
    [
      { role: "developer", content: "d", name: null },
      { role: "user", content: [{ type: "text", text: "a" }] },
    ],
    [
      { role: "developer", content: [{ type: "text", text: "d" }] },
      { role: "user", content: [{ type: "text", text: "a" }] },
    ],
  ],
  [
    "parts in all their spellings",
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: "https://x" },
          { type: "image_url", image_url: { url: "https://y", detail: null } },
          { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
          { type: "file", file: { file_data: "https://x/a.pdf" } },
          { type: "file", file_id: "f1" },
          { type: "document_url", document_url: "data:application/pdf;base64,AA==", document_name: "a" },
          { type: "file_url", file_url: { url: "https://z" } },
          { type: "video_url", video_url: { url: "https://v" } },
          { type: "surprise", x: 1 },
        ],
      },
    ],
    [
      {
        role: "user",
        content: [
          { type: "image_url", image_url: { url: "https://x" } },
          { type: "image_url", image_url: { url: "https://y" } },
          { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
          { type: "file", file: { file_url: "https://x/a.pdf" } },
          { type: "file", file: { file_id: "f1" } },
          { type: "file", file: { file_data: "data:application/pdf;base64,AA==", filename: "a" } },
          { type: "file", file: { file_url: "https://z" } },
          { type: "video_url", video_url: { url: "https://v" } },
          { type: "opaque", dialect: "openai-chat", value: { type: "surprise", x: 1 } },
        ],
      },
    ],
  ],
  [
    "thoughts, text, refusal, calls, in this order",
    [
      {
        role: "assistant",
        content: "a",
        refusal: "no",
        reasoning_content: "hm",
        tool_calls: [
          {
            type: "function",
            id: "c",
            function: { name: "f", arguments: { x: 1 } },
            extra_content: { google: { thought_signature: "s" } },
          },
        ],
      },
    ],
    [
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm" },
          { type: "text", text: "a" },
          { type: "refusal", refusal: "no" },
          { type: "tool_call", id: "c", name: "f", arguments: '{"x":1}', signature: "s" },
        ],
      },
    ],
  ],
  [
    "blocks of thought win over their text",
    [
      {
        role: "assistant",
        content: null,
        reasoning_content: "hm",
        thinking_blocks: [
          { type: "thinking", thinking: "hm", signature: "s" },
          { type: "redacted_thinking", data: "d" },
        ],
      },
    ],
    [
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm", signature: "s" },
          { type: "redacted_thinking", data: "d" },
        ],
      },
    ],
  ],
  [
    "a proof gathered from a stream finds its text",
    [{ role: "assistant", content: "a", reasoning_content: "hm", thinking_blocks: [{ type: "thinking", thinking: "", signature: "s" }] }],
    [
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm", signature: "s" },
          { type: "text", text: "a" },
        ],
      },
    ],
  ],
  [
    "thoughts among the parts",
    [
      {
        role: "assistant",
        content: [
          {
            type: "thinking",
            thinking: [
              { type: "text", text: "h" },
              { type: "text", text: "m" },
            ],
          },
          { type: "text", text: "a" },
        ],
      },
    ],
    [
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm" },
          { type: "text", text: "a" },
        ],
      },
    ],
  ],
  [
    "calls of before there were tools get ids, and their results find them",
    [
      { role: "assistant", content: null, function_call: { name: "f", arguments: "{}" } },
      { role: "function", name: "f", content: "1" },
      { role: "assistant", content: null, function_call: { name: "f", arguments: "{}" } },
      { role: "function", name: "f", content: "2" },
    ],
    [
      { role: "assistant", content: [{ type: "tool_call", id: "call_0", name: "f", arguments: "{}" }] },
      { role: "tool", tool_call_id: "call_0", content: [{ type: "text", text: "1" }] },
      { role: "assistant", content: [{ type: "tool_call", id: "call_2", name: "f", arguments: "{}" }] },
      { role: "tool", tool_call_id: "call_2", content: [{ type: "text", text: "2" }] },
    ],
  ],
])("reads messages: %s", (_, messages, expected) => {
  expect(decode({ messages })).toEqual({ messages: expected });
});

// ---- answers

test.each<[string, object, object[]]>([
  [
    "null is nothing",
    { role: "assistant", content: null, refusal: null, tool_calls: null, reasoning_content: null, annotations: null },
    [],
  ],
  [
    "a thought by its first name",
    { reasoning_content: "hm", content: "a" },
    [
      { type: "thinking", thinking: "hm" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "a thought by its second name",
    { reasoning: "hm", content: "a" },
    [
      { type: "thinking", thinking: "hm" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "a thought in an object",
    { reasoning: { content: "hm" }, content: "a" },
    [
      { type: "thinking", thinking: "hm" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "details with proofs win over their text",
    { reasoning: "hm", reasoning_details: [{ type: "reasoning.text", text: "hm", signature: "s", index: 0 }], content: "a" },
    [
      { type: "thinking", thinking: "hm", signature: "s" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "a sealed detail is kept whole",
    { reasoning: "hm", reasoning_details: [kept] },
    [
      { type: "redacted_thinking", data: JSON.stringify(kept) },
      { type: "thinking", thinking: "hm" },
    ],
  ],
  [
    "parts",
    {
      content: [
        { type: "thinking", thinking: [{ type: "text", text: "hm" }] },
        { type: "text", text: "a" },
        { type: "reference", reference_ids: [1] },
      ],
    },
    [
      { type: "thinking", thinking: "hm" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "thoughts as summaries",
    {
      content: [
        { type: "reasoning", summary: [{ type: "summary_text", text: "hm", signature: "s" }] },
        { type: "text", text: "a" },
      ],
    },
    [
      { type: "thinking", thinking: "hm", signature: "s" },
      { type: "text", text: "a" },
    ],
  ],
  [
    "calls without type, index or id",
    { tool_calls: [{ function: { name: "f", arguments: "{}" } }, { id: "null", function: { name: "f", arguments: { x: 1 } } }] },
    [
      { type: "tool_call", id: "call_r1_1", name: "f", arguments: "{}" },
      { type: "tool_call", id: "call_r1_2", name: "f", arguments: '{"x":1}' },
    ],
  ],
  [
    "a call of free text",
    { tool_calls: [{ id: "c", type: "custom", custom: { name: "c", input: "say" } }] },
    [{ type: "tool_call", id: "c", name: "c", arguments: "say", custom: true }],
  ],
  [
    "a call of before there were tools",
    { content: null, function_call: { name: "f", arguments: "{}" } },
    [{ type: "tool_call", id: "call_r1_1", name: "f", arguments: "{}" }],
  ],
  [
    "sources, nested and flat",
    {
      content: "ab",
      annotations: [
        { type: "url_citation", url_citation: { url: "u", title: "t", start_index: 0, end_index: 1 } },
        { type: "url_citation", url: "v" },
        { type: "file", file: {} },
      ],
    },
    [{ type: "text", text: "ab", citations: [{ url: "u", title: "t", start_index: 0, end_index: 1 }, { url: "v" }] }],
  ],
  [
    "pictures, a refusal and sound",
    {
      content: "",
      images: [{ type: "image_url", image_url: { url: "data:image/png;base64,AA==" } }],
      refusal: "no",
      audio: { id: "a", data: "AA==", transcript: "x", expires_at: 9 },
    },
    [
      { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } },
      { type: "refusal", refusal: "no" },
      { type: "audio", audio: { id: "a", data: "AA==", transcript: "x", expires_at: 9 } },
    ],
  ],
  [
    "the proof of a text",
    { content: "a", extra_content: { google: { thought_signature: "s" } } },
    [{ type: "text", text: "a", signature: "s" }],
  ],
])("reads an answer: %s", (_, message, expected) => {
  expect(contentOf(message)).toEqual(expected);
});

test.each<[string, object, object]>([
  ["stop", { finish_reason: "eos" }, { finish_reason: "stop", native_finish_reason: "eos" }],
  ["length", { finish_reason: "model_length" }, { finish_reason: "length", native_finish_reason: "model_length" }],
  ["filter", { finish_reason: "sensitive" }, { finish_reason: "content_filter", native_finish_reason: "sensitive" }],
  ["unknown", { finish_reason: "moon" }, { finish_reason: "stop", native_finish_reason: "moon" }],
  ["missing", { finish_reason: null }, { finish_reason: "stop" }],
  [
    "the vendor's own word",
    { finish_reason: "tool_calls", native_finish_reason: "tool_use" },
    { finish_reason: "tool_calls", native_finish_reason: "tool_use" },
  ],
  [
    "calls after all",
    { finish_reason: "stop", message: { tool_calls: [{ id: "c", function: { name: "f", arguments: "{}" } }] } },
    { finish_reason: "tool_calls", native_finish_reason: "stop" },
  ],
  [
    "calls that were cut",
    { finish_reason: "length", message: { tool_calls: [{ id: "c", function: { name: "f", arguments: "{" } }] } },
    { finish_reason: "length", native_finish_reason: "length" },
  ],
  [
    "the string that stopped it",
    { finish_reason: "stop", stop_reason: "END" },
    { finish_reason: "stop", native_finish_reason: "stop", stop_sequence: "END" },
  ],
])("reads why an answer ended: %s", (_, choice, expected) => {
  const {
    index: _index,
    message: _message,
    ...rest
  } = plain(answer({ choices: [{ index: 0, message: { content: "a" }, ...choice }] }).choices[0]) as Record<string, unknown>;
  expect(rest).toEqual(expected);
});

test.each<[string, object, object]>([
  [
    "caches, sound and reasoning are inside",
    {
      prompt_tokens: 100,
      completion_tokens: 60,
      total_tokens: 160,
      prompt_tokens_details: { cached_tokens: 64, cache_write_tokens: 10, audio_tokens: 6 },
      completion_tokens_details: { reasoning_tokens: 32, audio_tokens: 8, accepted_prediction_tokens: 3, rejected_prediction_tokens: 2 },
    },
    {
      input: 20,
      cache_read: 64,
      cache_write: 10,
      input_audio: 6,
      output: 15,
      reasoning: 32,
      output_audio: 8,
      accepted_prediction: 3,
      rejected_prediction: 2,
    },
  ],
  [
    "a cache on top of the counts",
    { prompt_tokens: 30, completion_tokens: 1, cached_tokens: 20 },
    { input: 10, cache_read: 20, output: 1 },
  ],
  [
    "hits and misses",
    {
      prompt_tokens: 339,
      completion_tokens: 83,
      total_tokens: 422,
      prompt_tokens_details: { cached_tokens: 320 },
      completion_tokens_details: { reasoning_tokens: 39 },
      prompt_cache_hit_tokens: 320,
      prompt_cache_miss_tokens: 19,
    },
    { input: 19, cache_read: 320, output: 44, reasoning: 39 },
  ],
  [
    "reasoning told apart",
    { prompt_tokens: 10, completion_tokens: 5, total_tokens: 22, completion_tokens_details: { reasoning_tokens: 7 } },
    { input: 10, output: 5, reasoning: 7 },
  ],
  [
    "a cache told apart",
    { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 50 } },
    { input: 5, cache_read: 50, output: 1 },
  ],
  [
    "writes by lifetime",
    { prompt_tokens: 100, completion_tokens: 1, cache_creation_input_tokens: 90, cache_creation: { ephemeral_1h_input_tokens: 40 } },
    { input: 10, cache_write: 50, cache_write_1h: 40, output: 1 },
  ],
  ["searches", { prompt_tokens: 1, completion_tokens: 1, num_search_queries: 3 }, { input: 1, output: 1, web_searches: 3 }],
])("reads usage: %s", (_, usage, expected) => {
  expect(plain(answer({ choices: [], usage }).usage)).toEqual(expected);
});

test.each<[string, object]>([
  ["beside the choices of one server", { choices: [], x_groq: { usage: { prompt_tokens: 2, completion_tokens: 1 } } }],
  ["in the choice of another", { choices: [{ message: { content: "a" }, usage: { prompt_tokens: 2, completion_tokens: 1 } }] }],
])("finds usage %s", (_, body) => {
  expect(plain(answer(body).usage)).toEqual({ input: 2, output: 1 });
});

test("answers made without id, time or model get ours", () => {
  expect(plain(dialect.decodeResponse({ choices: [] }, fakeContext(traitDefaults, { nowMs: 5000 })))).toEqual({
    id: "r1",
    created: 5,
    model: "m",
    choices: [],
  });
});

test("writes an answer with all it may hold", () => {
  const body = dialect.encodeResponse(
    {
      id: "c1",
      created: 1,
      model: "m",
      service_tier: "default",
      choices: [
        {
          index: 0,
          finish_reason: "tool_calls",
          native_finish_reason: "tool_use",
          logprobs: { content: [{ token: "a", logprob: -1 }] },
          message: {
            role: "assistant",
            content: [
              { type: "thinking", thinking: "hm", signature: "s" },
              { type: "redacted_thinking", data: "d" },
              { type: "text", text: "ab", citations: [{ url: "u" }] },
              { type: "text", text: "cd", citations: [{ url: "v", title: "t", start_index: 1, end_index: 2, cited_text: "x" }] },
              { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } },
              { type: "audio", audio: { id: "a", transcript: "x" } },
              { type: "tool_call", id: "t", name: "f", arguments: "{}", signature: "g" },
            ],
          },
        },
      ],
      usage: { input: 10, cache_read: 5, cache_write: 1, cache_write_1h: 2, tool_input: 3, output: 4, reasoning: 6 },
    },
    client(),
  );
  expect(dialect.validate.response(plain(body))).toEqual([]);
  expect(plain(body)).toEqual({
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "m",
    service_tier: "default",
    choices: [
      {
        index: 0,
        finish_reason: "tool_calls",
        native_finish_reason: "tool_use",
        logprobs: { content: [{ token: "a", bytes: null, logprob: -1, top_logprobs: [] }], refusal: null },
        message: {
          role: "assistant",
          content: "abcd",
          refusal: null,
          reasoning_content: "hm",
          thinking_blocks: [
            { type: "thinking", thinking: "hm", signature: "s" },
            { type: "redacted_thinking", data: "d" },
          ],
          annotations: [
            { type: "url_citation", url_citation: { url: "u", title: "", start_index: 0, end_index: 2 } },
            { type: "url_citation", url_citation: { url: "v", title: "t", start_index: 3, end_index: 4, content: "x" } },
          ],
          images: [{ type: "image_url", image_url: { url: "data:image/png;base64,AA==" } }],
          audio: { id: "a", transcript: "x" },
          tool_calls: [
            { type: "function", id: "t", function: { name: "f", arguments: "{}" }, extra_content: { google: { thought_signature: "g" } } },
          ],
        },
      },
    ],
    usage: {
      prompt_tokens: 21,
      completion_tokens: 10,
      total_tokens: 31,
      prompt_tokens_details: { cached_tokens: 5, cache_write_tokens: 3, cache_creation: { ephemeral_1h_input_tokens: 2 } },
      completion_tokens_details: { reasoning_tokens: 6 },
    },
  });
});

test.each<[string, ChatResponse["choices"][number]["message"]["content"], object]>([
  ["only text", [{ type: "text", text: "a" }], { content: "a", refusal: null }],
  ["nothing", [], { content: "", refusal: null }],
  ["a refusal", [{ type: "refusal", refusal: "no" }], { content: null, refusal: "no" }],
  ["a thought without proof has no block", [{ type: "thinking", thinking: "hm" }], { content: "", refusal: null, reasoning_content: "hm" }],
  [
    "the proof of a text",
    [{ type: "text", text: "a", signature: "s" }],
    { content: "a", refusal: null, extra_content: { google: { thought_signature: "s" } } },
  ],
])("writes a message: %s", (_, content, expected) => {
  const response: ChatResponse = {
    id: "c",
    created: 1,
    model: "m",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
  };
  expect(plain(dialect.encodeResponse(response, client()).choices[0]?.message)).toEqual({ role: "assistant", ...expected });
});

// ---- streams

const chunk = (delta: object, more: object = {}, top: object = {}): object => ({
  id: "c1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta, finish_reason: null, ...more }],
  ...top,
});
const weather = (id: string, city: string): object => ({ type: "tool_call", id, name: "get_w", arguments: `{"c":"${city}"}` });

test.each<[string, object[], object[], object | undefined]>([
  [
    "the model of all streams",
    [
      chunk({ role: "assistant", content: "" }),
      chunk({ reasoning_content: "Need two " }),
      chunk({ reasoning_content: "lookups" }),
      chunk({ content: "Checking." }),
      chunk({ tool_calls: [{ index: 0, id: "call_a", type: "function", function: { name: "get_w", arguments: "" } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"c":"Oslo"}' } }] }),
      chunk({ tool_calls: [{ index: 1, id: "call_b", type: "function", function: { name: "get_w", arguments: '{"c":"Rome"}' } }] }),
      chunk({}, { finish_reason: "tool_calls" }),
      {
        id: "c1",
        object: "chat.completion.chunk",
        created: 1,
        model: "m",
        choices: [],
        usage: { prompt_tokens: 50, completion_tokens: 40, total_tokens: 90, completion_tokens_details: { reasoning_tokens: 12 } },
      },
    ],
    [
      { type: "thinking", thinking: "Need two lookups" },
      { type: "text", text: "Checking." },
      weather("call_a", "Oslo"),
      weather("call_b", "Rome"),
    ],
    { input: 50, output: 28, reasoning: 12 },
  ],
  [
    "explicit nulls, usage with the end",
    [
      chunk({ role: "assistant", content: null, reasoning_content: "" }, { logprobs: null }, { usage: null }),
      chunk({ content: null, reasoning_content: "Two lookups." }),
      chunk({ content: "Checking.", reasoning_content: null }),
      chunk({ tool_calls: [{ index: 0, id: "call_00_a", type: "function", function: { name: "get_w", arguments: "" } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"c":"Oslo"}' } }] }),
      chunk(
        { content: "", reasoning_content: null },
        { finish_reason: "tool_calls" },
        {
          usage: {
            prompt_tokens: 339,
            completion_tokens: 83,
            total_tokens: 422,
            prompt_tokens_details: { cached_tokens: 320 },
            completion_tokens_details: { reasoning_tokens: 39 },
          },
        },
      ),
    ],
    [{ type: "thinking", thinking: "Two lookups." }, { type: "text", text: "Checking." }, weather("call_00_a", "Oslo")],
    { input: 19, cache_read: 320, output: 44, reasoning: 39 },
  ],
  [
    "content in parts, whole calls with the end",
    [
      chunk({ role: "assistant", content: [{ type: "thinking", thinking: [{ type: "text", text: "Two lookups." }] }] }),
      chunk({ content: [{ type: "text", text: "Checking." }] }),
      chunk(
        {
          content: "",
          tool_calls: [
            { id: "aB3dE5gH7", function: { name: "get_w", arguments: '{"c":"Oslo"}' }, index: 0 },
            { id: "bC4eF6hI8", function: { name: "get_w", arguments: '{"c":"Rome"}' }, index: 1 },
          ],
        },
        { finish_reason: "tool_calls" },
        { usage: { prompt_tokens: 50, total_tokens: 90, completion_tokens: 40 } },
      ),
    ],
    [
      { type: "thinking", thinking: "Two lookups." },
      { type: "text", text: "Checking." },
      weather("aB3dE5gH7", "Oslo"),
      weather("bC4eF6hI8", "Rome"),
    ],
    { input: 50, output: 40 },
  ],
  [
    "fragments that repeat an empty name",
    [
      chunk({ tool_calls: [{ id: "chatcmpl-tool-9f", type: "function", function: { name: "get_w", arguments: "" }, index: 0 }] }),
      chunk({ tool_calls: [{ id: "", type: "function", function: { name: "", arguments: '{"c":"Oslo"}' }, index: 0 }] }),
      chunk({ index: 0, content: "" }, { finish_reason: "tool_calls" }),
    ],
    [weather("chatcmpl-tool-9f", "Oslo")],
    undefined,
  ],
  [
    "details of a thought, and usage after the end on a choice without a reason",
    [
      chunk({
        role: "assistant",
        content: "",
        reasoning: "Two cities.",
        reasoning_details: [{ type: "reasoning.text", text: "Two cities.", format: "anthropic-claude-v1", index: 0 }],
      }),
      chunk({
        role: "assistant",
        content: "",
        reasoning_details: [{ type: "reasoning.text", signature: "EqUC", format: "anthropic-claude-v1", index: 0 }],
      }),
      chunk({ role: "assistant", content: "Checking." }),
      chunk({ content: null, tool_calls: [{ index: 0, id: "toolu_1", type: "function", function: { name: "get_w", arguments: "" } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"c":"Oslo"}' } }] }),
      chunk({ tool_calls: [{ index: 1, id: "toolu_2", type: "function", function: { name: "get_w", arguments: '{"c":"Rome"}' } }] }),
      chunk({ content: "" }, { finish_reason: "tool_calls", native_finish_reason: "tool_use" }),
      chunk(
        { role: "assistant", content: "" },
        {},
        {
          usage: {
            prompt_tokens: 40,
            completion_tokens: 60,
            total_tokens: 100,
            cost: 0.00136,
            completion_tokens_details: { reasoning_tokens: 12 },
          },
        },
      ),
    ],
    [
      { type: "thinking", thinking: "Two cities.", signature: "EqUC" },
      { type: "text", text: "Checking." },
      weather("toolu_1", "Oslo"),
      weather("toolu_2", "Rome"),
    ],
    { input: 40, output: 48, reasoning: 12 },
  ],
  [
    "usage beside the choices, and cumulative",
    [
      chunk({ content: "a" }, { usage: { prompt_tokens: 3, completion_tokens: 1 } }),
      chunk({}, { finish_reason: "stop" }, { x_groq: { id: "g", usage: { prompt_tokens: 3, completion_tokens: 2 } } }),
    ],
    [{ type: "text", text: "a" }],
    { input: 3, output: 2 },
  ],
  [
    "a filter report before the answer",
    [
      { id: "", created: 0, model: "", choices: [], prompt_filter_results: [] },
      chunk({ content: "a" }),
      chunk({}, { finish_reason: "stop" }),
    ],
    [{ type: "text", text: "a" }],
    undefined,
  ],
  [
    "a call as an object, of before there were tools",
    [
      chunk({ function_call: { name: "f", arguments: "" } }),
      chunk({ function_call: { arguments: "{}" } }),
      chunk({}, { finish_reason: "function_call" }),
    ],
    [{ type: "tool_call", id: "call_r1_1", name: "f", arguments: "{}" }],
    undefined,
  ],
  [
    "arguments as an object",
    [chunk({ tool_calls: [{ id: "a", function: { name: "f", arguments: { x: 1 } } }] }), chunk({}, { finish_reason: "stop" })],
    [{ type: "tool_call", id: "a", name: "f", arguments: '{"x":1}' }],
    undefined,
  ],
  [
    "a call of free text, and its proof",
    [
      chunk({
        tool_calls: [
          { index: 0, id: "a", type: "custom", custom: { name: "c", input: "s" }, extra_content: { google: { thought_signature: "g" } } },
        ],
      }),
      chunk({ tool_calls: [{ index: 0, custom: { input: "ay" } }] }),
      chunk({}, { finish_reason: "tool_calls" }),
    ],
    [{ type: "tool_call", id: "a", name: "c", arguments: "say", custom: true, signature: "g" }],
    undefined,
  ],
  [
    "pictures, sound in pieces, a refusal",
    [
      chunk({ images: [{ image_url: { url: "data:image/png;base64,AA==" } }] }),
      chunk({ audio: { id: "s", transcript: "he" } }),
      chunk({ audio: { transcript: "y", data: "AA==" } }),
      chunk({ refusal: "no" }),
      chunk({}, { finish_reason: "stop" }),
    ],
    [
      { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } },
      { type: "audio", audio: { id: "s", data: "AA==", transcript: "hey" } },
      { type: "refusal", refusal: "no" },
    ],
    undefined,
  ],
  [
    "sources behind their text",
    [
      chunk({ content: "ab" }),
      chunk({ annotations: [{ type: "url_citation", url_citation: { url: "u", start_index: 0, end_index: 2, title: "t" } }] }),
      chunk({}, { finish_reason: "stop" }),
    ],
    [{ type: "text", text: "ab", citations: [{ url: "u", title: "t", start_index: 0, end_index: 2 }] }],
    undefined,
  ],
])("reads a stream: %s", (_, chunks, content, usage) => {
  const { response, failure } = readStream(chunks);
  expect(failure).toBeUndefined();
  const { choices, usage: counted } = response as { choices: { message: { content: unknown } }[]; usage?: unknown };
  expect(choices.map((choice) => choice.message.content)).toEqual([content]);
  expect(counted).toEqual(usage);
});

test("keeps choices apart, with their log probabilities", () => {
  const { response } = readStream([
    {
      choices: [
        {
          index: 0,
          delta: { content: "a" },
          logprobs: { content: [{ token: "a", logprob: -1, bytes: [97], top_logprobs: [] }], refusal: null },
        },
        { index: 1, delta: { content: "b" } },
      ],
    },
    {
      choices: [
        { index: 1, delta: {}, finish_reason: "length" },
        { index: 0, delta: {}, finish_reason: "stop", stop_reason: "END" },
      ],
    },
  ]);
  expect((response as { choices: unknown }).choices).toEqual([
    {
      index: 0,
      message: { role: "assistant", content: [{ type: "text", text: "a" }] },
      finish_reason: "stop",
      native_finish_reason: "stop",
      stop_sequence: "END",
      logprobs: { content: [{ token: "a", logprob: -1, bytes: [97], top_logprobs: [] }] },
    },
    {
      index: 1,
      message: { role: "assistant", content: [{ type: "text", text: "b" }] },
      finish_reason: "length",
      native_finish_reason: "length",
    },
  ]);
});

test.each<[string, object[], object]>([
  ["resources ran out", [chunk({ content: "a" }), chunk({}, { finish_reason: "insufficient_system_resource" })], { kind: "overloaded" }],
  ["the server broke off", [chunk({ content: "a" }), chunk({}, { finish_reason: "network_error" })], { kind: "server_error" }],
  ["nothing more came", [chunk({ content: "a" })], { kind: "network" }],
])("a stream fails: %s", (_, chunks, expected) => {
  expect(readStream(chunks).failure).toMatchObject(expected);
});

const told: ChatEvent[] = [
  { type: "start", id: "c1", model: "m", createdMs: 1000, serviceTier: "default" },
  { type: "part", choice: 0, index: 0, delta: { type: "thinking", thinking: "hm" } },
  { type: "part", choice: 0, index: 0, delta: { type: "thinking", signature: "s" } },
  { type: "part_end", choice: 0, index: 0 },
  { type: "part", choice: 0, index: 1, delta: { type: "text", text: "hi" }, logprobs: { content: [{ token: "hi", logprob: -1 }] } },
  { type: "part_end", choice: 0, index: 1 },
  { type: "part", choice: 0, index: 2, delta: { type: "tool_call", id: "a", name: "f", signature: "g" } },
  { type: "part", choice: 0, index: 2, delta: { type: "tool_call", arguments: "{}" } },
  { type: "part_end", choice: 0, index: 2 },
  { type: "part", choice: 0, index: 3, delta: { type: "tool_call", id: "b", name: "c", custom: true, arguments: "say" } },
  { type: "part_end", choice: 0, index: 3 },
  { type: "finish", choice: 0, reason: "tool_calls", native: "tool_use" },
  { type: "usage", usage: { input: 2, output: 1 } },
];

test("writes a stream chunk by chunk, each with the same head", () => {
  const frames = writeStream(told, true);
  const head = { id: "c1", object: "chat.completion.chunk", created: 1, model: "m", service_tier: "default" };
  const piece = (delta: object, more: object = {}): object => ({
    ...head,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: null, ...more }],
  });
  expect(frames).toEqual([
    piece({ role: "assistant", content: "" }),
    piece({ reasoning_content: "hm" }),
    piece({ thinking_blocks: [{ type: "thinking", thinking: "hm", signature: "s" }] }),
    piece({ content: "hi" }, { logprobs: { content: [{ token: "hi", bytes: null, logprob: -1, top_logprobs: [] }], refusal: null } }),
    piece({
      tool_calls: [
        {
          index: 0,
          id: "a",
          type: "function",
          function: { name: "f", arguments: "" },
          extra_content: { google: { thought_signature: "g" } },
        },
      ],
    }),
    piece({ tool_calls: [{ index: 0, function: { arguments: "{}" } }] }),
    piece({ tool_calls: [{ index: 1, id: "b", type: "custom", custom: { name: "c", input: "" } }] }),
    piece({ tool_calls: [{ index: 1, custom: { input: "say" } }] }),
    piece({}, { finish_reason: "tool_calls", native_finish_reason: "tool_use" }),
    {
      ...head,
      choices: [],
      usage: { prompt_tokens: 2, prompt_tokens_details: { cache_write_tokens: 0 }, completion_tokens: 1, total_tokens: 3 },
    },
  ]);
});

test("says usage only to who asked for it", () => {
  expect(writeStream(told, false).filter((frame) => "usage" in frame)).toEqual([]);
});

test("a stream of ours reads back as the answer it tells", () => {
  const response: ChatResponse = {
    id: "c1",
    created: 1,
    model: "m",
    usage: { input: 2, output: 1 },
    choices: [
      {
        index: 0,
        finish_reason: "stop",
        native_finish_reason: "stop",
        stop_sequence: "END",
        message: {
          role: "assistant",
          content: [
            { type: "thinking", thinking: "hm", signature: "s" },
            { type: "redacted_thinking", data: "d" },
            { type: "text", text: "ab", citations: [{ url: "u", title: "t", start_index: 0, end_index: 2 }] },
            { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } },
            { type: "audio", audio: { id: "s", transcript: "x" } },
            { type: "refusal", refusal: "no" },
          ],
        },
      },
      {
        index: 1,
        finish_reason: "tool_calls",
        native_finish_reason: "tool_calls",
        message: { role: "assistant", content: [{ type: "tool_call", id: "a", name: "f", arguments: "{}" }] },
      },
    ],
  };
  const { response: back, failure } = readStream(writeStream(unfold(response), true));
  expect(failure).toBeUndefined();
  expect(back).toEqual({ ...(plain(normalise(response)) as object), usage: { input: 2, cache_write: 0, output: 1 } });
});

test.each<[string, object, boolean]>([
  ["only usage", { choices: [], usage: { prompt_tokens: 1 } }, true],
  ["usage and an end", chunk({}, { finish_reason: "stop" }, { usage: { prompt_tokens: 1 } }), false],
  ["an empty report", { choices: [], usage: null }, false],
])("knows a chunk of usage alone: %s", (_, event, expected) => {
  expect(dialect.isUsageOnly(event as Wire.ChatCompletionChunk)).toBe(expected);
});

// ---- errors

const error = (members: object): object => ({ error: members });
test.each<[string, number, object, string | undefined]>([
  [
    "a context, by its code",
    400,
    error({ message: "x", type: "invalid_request_error", param: "messages", code: "context_length_exceeded" }),
    "context_window",
  ],
  ["a context, by its text", 400, error({ message: "This model's maximum context length is 10 tokens" }), "context_window"],
  [
    "a context, by a flat text",
    400,
    {
      object: "error",
      message: "Prompt contains 9 tokens and 0 draft tokens, too large for model with 8 maximum context length",
      type: "invalid_request_error",
    },
    "context_window",
  ],
  ["a context, by a bare text", 400, { error: "the request exceeds the available context size" }, "context_window"],
  ["the same text in another failure", 500, error({ message: "maximum context length" }), undefined],
  ["no money", 429, error({ code: "insufficient_quota", type: "insufficient_quota" }), "quota"],
  ["no money, by its type", 429, error({ type: "exceeded_current_quota_error" }), "quota"],
  ["too fast", 429, error({ type: "tokens", code: "rate_limit_exceeded" }), "rate_limit"],
  ["a policy", 400, error({ code: "content_policy_violation" }), "content_policy"],
  ["a policy of the cloud", 400, error({ code: "content_filter" }), "content_policy"],
  ["a wrong key", 401, error({ type: "invalid_request_error", code: "invalid_api_key" }), "auth"],
  ["a country", 403, error({ code: "unsupported_country_region_territory" }), "permission"],
  ["no such model", 404, error({ type: "invalid_request_error", code: "model_not_found" }), "not_found"],
  ["an engine under load", 429, error({ type: "engine_overloaded_error" }), "overloaded"],
  ["a bad field is for the status to say", 400, error({ type: "invalid_request_error", code: "unsupported_value" }), undefined],
  ["a bad field inside a 200", 200, error({ type: "invalid_request_error" }), "invalid_request"],
  ["a number inside a 200", 200, { ...error({ code: 502, message: "down" }), choices: [] }, "overloaded"],
  ["a reason inside a 200", 200, { choices: [{ finish_reason: "insufficient_system_resource" }] }, "overloaded"],
])("knows an error: %s", (_, status, body, expected) => {
  expect(matchError(dialect.errors, status, body)).toBe(expected);
});

test.each<[string, object, boolean]>([
  ["an answer", { choices: [{ message: { content: "a" }, finish_reason: "stop" }] }, false],
  ["an answer with no error", { choices: [], error: null, base_resp: { status_code: 0 } }, false],
  ["an error and no choices", error({ message: "x" }), true],
  ["an error as a text", { error: "x" }, true],
  ["a chunk with an error", { ...chunk({ content: "" }, { finish_reason: "error" }), error: { code: 502, message: "x" } }, true],
  ["a reason that is none", { choices: [{ finish_reason: "abort" }] }, true],
  ["a choice with an error", { choices: [{ error: { message: "x" } }] }, true],
  ["a status in the body", { base_resp: { status_code: 1004, status_msg: "x" } }, true],
  ["an error of one server's own", { choices: [], x_groq: { error: "x" } }, true],
  ["a flat error", { object: "error", message: "x" }, true],
])("tells answers from errors: %s", (_, body, expected) => {
  expect(dialect.isError(body as Wire.ErrorBody)).toBe(expected);
});

test.each<[string, object, object]>([
  ["the usual", error({ message: "m", type: "t", param: "p", code: "c" }), { message: "m", code: "c", param: "p" }],
  ["a number for a code", error({ message: "m", code: 502 }), { message: "m", code: "502" }],
  ["a type where there is no code", error({ message: "m", type: "t", code: null }), { message: "m", code: "t" }],
  ["a text", { error: "m" }, { message: "m" }],
  ["flat", { object: "error", message: "m", type: "t", code: "1500" }, { message: "m", code: "1500" }],
  [
    "findings of a validator",
    { detail: [{ type: "extra_forbidden", loc: ["body", "x"], msg: "Extra inputs" }] },
    { message: "body.x: Extra inputs" },
  ],
  ["findings inside a message", { object: "error", message: { detail: [{ loc: ["body", 0], msg: "bad" }] } }, { message: "body.0: bad" }],
  ["a detail", { detail: "Unauthorized" }, { message: "Unauthorized" }],
  ["a list", { errors: [{ message: "m", code: 7 }] }, { message: "m" }],
  ["a problem", { title: "Oops", status: 500 }, { message: "Oops" }],
  ["a status in the body", { base_resp: { status_code: 1004, status_msg: "m" } }, { message: "m" }],
  ["an object that says nothing we know", error({ code: 7, status: "X" }), { message: '{"code":7,"status":"X"}', code: "7" }],
  [
    "a wait",
    error({ message: "Rate limit. Please try again in 1m1.5s.", code: "rate_limit_exceeded" }),
    { message: "Rate limit. Please try again in 1m1.5s.", code: "rate_limit_exceeded", retryAfterMs: 61_500 },
  ],
])("reads an error: %s", (_, body, expected) => {
  expect(plain(dialect.readError(body as Wire.ErrorBody))).toEqual(expected);
});

test.each([
  ["auth", 401, "authentication_error", "invalid_api_key"],
  ["permission", 403, "permission_error", "x"],
  ["not_found", 404, "invalid_request_error", "model_not_found"],
  ["invalid_request", 400, "invalid_request_error", "x"],
  ["too_large", 413, "invalid_request_error", "x"],
  ["context_window", 400, "invalid_request_error", "context_length_exceeded"],
  ["content_policy", 400, "invalid_request_error", "content_policy_violation"],
  ["rate_limit", 429, "rate_limit_error", "rate_limit_exceeded"],
  ["quota", 429, "insufficient_quota", "insufficient_quota"],
  ["budget", 402, "insufficient_quota", "x"],
  ["overloaded", 503, "server_error", "overloaded"],
  ["server_error", 500, "server_error", "x"],
  ["bad_response", 502, "server_error", "x"],
  ["timeout", 504, "timeout", "x"],
  ["network", 502, "server_error", "x"],
  ["cancelled", 499, "cancelled", "x"],
] as const)("tells the client of a failure: %s", (kind, status, type, code) => {
  expect(plain(dialect.encodeError({ kind, message: "m", code: "x" }, { requestId: "r1" }))).toEqual({
    status,
    body: { error: { message: "m", type, param: null, code } },
  });
});

test("tells the client where, and leaves out a code nobody gave", () => {
  expect(FAILURE_KINDS).toHaveLength(16);
  expect(dialect.encodeError({ kind: "invalid_request", message: "m", param: "n" }, { requestId: "r1" }).body).toEqual({
    error: { message: "m", type: "invalid_request_error", param: "n", code: null },
  });
});

test.each([
  ["is called at", dialect.call.path(), "/chat/completions"],
  ["is reached at", dialect.ingress.map((route) => route.path), ["/v1/chat/completions", "/chat/completions"]],
  ["ends with", dialect.framing, { type: "sse", eventName: undefined, terminator: "[DONE]" }],
  ["asks for usage at", dialect.usageOption.path, ["stream_options", "include_usage"]],
])("%s the right place", (_, actual, expected) => {
  expect(actual).toEqual(expected);
});

test.each<[string, string, object[]]>([
  [
    "where the server leaves it there",
    "<think>\nhm</think>\n\n4",
    [
      { type: "thinking", thinking: "hm" },
      { type: "text", text: "4" },
    ],
  ],
  ["and only there", "4 <think>hm</think>", [{ type: "text", text: "4 <think>hm</think>" }]],
  ["also when it was cut", "<think>hm", [{ type: "thinking", thinking: "hm" }]],
  ["and nothing is lost of what only looked like one", "<thi", [{ type: "text", text: "<thi" }]],
])("takes a thought out of the text, whole and streamed, %s (65)", (_, content, expected) => {
  const ctx = upstream({ inline_thinking: "tagged" });
  const head = { id: "c1", created: 1, model: "m" };
  const whole = { ...head, choices: [{ index: 0, message: { content }, finish_reason: "stop" }] };
  expect(plain(dialect.decodeResponse(whole as Wire.ChatCompletion, ctx).choices[0]?.message.content)).toEqual(expected);
  const events: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  const chunks = [...content].map((text) => ({ ...head, choices: [{ index: 0, delta: { content: text } }] }));
  for (const chunk of [...chunks, { ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }])
    dialect.decodeEvent(chunk as Wire.ChatCompletionChunk, writer, ctx);
  expect(writer.closeStream()).toBeUndefined();
  expect(plain(foldEvents(events).choices[0]?.message.content)).toEqual(expected);
  expect(contentOf({ content })).toEqual([{ type: "text", text: content }]); // not asked for
});

test("takes a thought that the prompt opened out of the text, whole and streamed (65)", () => {
  const ctx = upstream({ inline_thinking: "opened" });
  const head = { id: "c1", created: 1, model: "m" };
  const whole = { ...head, choices: [{ index: 0, message: { content: "hm\n</think>\n\n4" }, finish_reason: "stop" }] };
  const expected = [
    { type: "thinking", thinking: "hm\n" },
    { type: "text", text: "4" },
  ];
  expect(plain(dialect.decodeResponse(whole as Wire.ChatCompletion, ctx).choices[0]?.message.content)).toEqual(expected);
  const events: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  for (const delta of [
    { role: "assistant", content: "" },
    { content: "hm" },
    { content: "\n</thi" },
    { content: "nk>\n\n" },
    { content: "4" },
  ])
    dialect.decodeEvent({ ...head, choices: [{ index: 0, delta }] } as Wire.ChatCompletionChunk, writer, ctx);
  dialect.decodeEvent({ ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] } as Wire.ChatCompletionChunk, writer, ctx);
  expect(writer.closeStream()).toBeUndefined();
  expect(plain(foldEvents(events).choices[0]?.message.content)).toEqual(expected);
});

test("a call ends what might have become a tag (65)", () => {
  const ctx = upstream({ inline_thinking: "tagged" });
  const events: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  const deltas = [{ content: "<th" }, { tool_calls: [{ index: 0, id: "c", type: "function", function: { name: "f", arguments: "{}" } }] }];
  for (const delta of deltas)
    dialect.decodeEvent({ id: "c1", created: 1, model: "m", choices: [{ index: 0, delta }] } as Wire.ChatCompletionChunk, writer, ctx);
  dialect.decodeEvent(
    { id: "c1", created: 1, model: "m", choices: [{ index: 0, delta: {}, finish_reason: "tool_calls" }] } as Wire.ChatCompletionChunk,
    writer,
    ctx,
  );
  expect(writer.closeStream()).toBeUndefined();
  expect(plain(foldEvents(events).choices[0]?.message.content)).toEqual([
    { type: "text", text: "<th" },
    { type: "tool_call", id: "c", name: "f", arguments: "{}" },
  ]);
});
