// The cohere tables: what a conversation comes to on this wire and back. Expected values are written out.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/cohere/index.ts";
import { type Ctx, type Traits, traitDefaults } from "../../../generated/dialects/cohere/traits.ts";
import type { ChatRequest, Message } from "../../../generated/types/canonical.ts";
import type { ChatAnswer, ChatBody, StreamEvent } from "../../../generated/types/cohere.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { fakeContext } from "../../fakes/context.ts";

const THINKS: Partial<Traits> = { thinking: true, thoughts: "content" };
const context = (traits: Partial<Traits> = {}, over: Partial<Ctx> = {}): Ctx => fakeContext({ ...traitDefaults, ...traits }, over);

const says = (text: string) => ({ type: "text" as const, text });
const thinks = (thinking: string) => ({ type: "thinking" as const, thinking });
const call = (id: string, args = "{}") => ({ type: "tool_call" as const, id, name: "look", arguments: args });
const user = (text: string): Message => ({ role: "user", content: [says(text)] });
const LOOK = { type: "function" as const, name: "look", parameters: { type: "object" } };
const wireCall = (id: string) => ({ id, type: "function", function: { name: "look", arguments: "{}" } });

/** The encoded body, which must be valid on the wire, and `kind path` of each loss. */
function encoded(asked: Partial<ChatRequest>, traits: Partial<Traits> = {}): { body: ChatBody; losses: string[] } {
  const ctx = context(traits);
  const body: ChatBody = JSON.parse(JSON.stringify(dialect.encodeRequest({ model: "m", messages: [user("hi")], ...asked }, ctx)));
  expect(dialect.validate.request(body)).toEqual([]);
  return { body, losses: ctx.losses.map((loss) => `${loss.kind} ${loss.path}`) };
}

describe("the messages of a request", () => {
  const answeredCall: Message = { role: "tool", tool_call_id: "a", content: [says("1")] };
  test.each<{ given: string; messages: Message[]; traits?: Partial<Traits>; want: unknown }>([
    {
      given: "texts are strings, joined where there are several",
      messages: [
        { role: "developer", content: [says("be"), says("brief")] },
        { role: "user", content: [says("a"), says("b")] },
      ],
      want: [
        { role: "system", content: "be\n\nbrief" },
        { role: "user", content: "a\n\nb" },
      ],
    },
    {
      given: "what is said ahead of a call is its plan, and the content stays away",
      messages: [user("q"), { role: "assistant", content: [says("I look."), call("a")] }, answeredCall],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", tool_plan: "I look.", tool_calls: [wireCall("a")] },
        { role: "tool", tool_call_id: "a", content: "1" },
      ],
    },
    {
      given: "a thought ahead of a call is the plan of a model that does not think",
      messages: [user("q"), { role: "assistant", content: [thinks("Hm."), call("a")] }, answeredCall],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", tool_plan: "Hm.", tool_calls: [wireCall("a")] },
        { role: "tool", tool_call_id: "a", content: "1" },
      ],
    },
    {
      given: "a thinking model gets its thought back as a block",
      messages: [user("q"), { role: "assistant", content: [thinks("Hm."), call("a")] }, answeredCall],
      traits: THINKS,
      want: [
        { role: "user", content: "q" },
        { role: "assistant", content: [{ type: "thinking", thinking: "Hm." }], tool_calls: [wireCall("a")] },
        { role: "tool", tool_call_id: "a", content: "1" },
      ],
    },
    {
      given: "an empty result says so, and a message that says nothing is left out",
      messages: [
        user("q"),
        { role: "assistant", content: [] },
        { role: "assistant", content: [call("a")] },
        { role: "tool", tool_call_id: "a", content: [] },
      ],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", tool_calls: [wireCall("a")] },
        { role: "tool", tool_call_id: "a", content: "(no output)" },
      ],
    },
    {
      given: "a picture stands beside the text",
      messages: [
        { role: "user", content: [says("see"), { type: "image_url", image_url: { url: "https://e.com/a.png", detail: "original" } }] },
      ],
      want: [{ role: "user", content: [says("see"), { type: "image_url", image_url: { url: "https://e.com/a.png", detail: "high" } }] }],
    },
  ])("$given", ({ messages, traits, want }) => expect(encoded({ messages }, traits).body.messages).toEqual(want));
});

describe("the settings of a request", () => {
  test.each<{ given: Partial<ChatRequest>; traits?: Partial<Traits>; want: object; lost?: string[] }>([
    { given: { top_p: 1, top_k: 900, temperature: 1.5 }, want: { p: 0.99, k: 500, temperature: 1 } },
    { given: { presence_penalty: -1 }, want: { presence_penalty: 0 }, lost: ["approx ChatRequest.presence_penalty"] },
    {
      given: { stop: ["a", "b", "c", "d", "e", "f"] },
      want: { stop_sequences: ["a", "b", "c", "d", "e"] },
      lost: ["dropped ChatRequest.stop"],
    },
    { given: { tools: [LOOK], tool_choice: { type: "required" } }, want: { tool_choice: "REQUIRED" } },
    { given: { tools: [LOOK], tool_choice: { type: "none" } }, want: { tool_choice: "NONE" } },
    {
      given: { tools: [LOOK, { ...LOOK, name: "leap" }], tool_choice: { type: "named", name: "leap" } },
      want: { tool_choice: "REQUIRED", tools: [{ type: "function", function: { name: "leap", parameters: { type: "object" } } }] },
      lost: ["approx ChatRequest.tools"],
    },
    {
      given: { thinking: { type: "enabled", budget_tokens: 300 } },
      traits: THINKS,
      want: { thinking: { type: "enabled", token_budget: 300 } },
    },
    { given: { reasoning_effort: "none" }, traits: THINKS, want: { thinking: { type: "disabled" } } },
    { given: { reasoning_effort: "low" }, traits: THINKS, want: { thinking: { type: "enabled", token_budget: 3276 } } },
    {
      given: { response_format: { type: "json_schema", name: "n", schema: { type: "object" } } },
      want: { response_format: { type: "json_object", json_schema: { type: "object" } } },
    },
    { given: { n: 2 }, want: {}, lost: ["rejected ChatRequest.n"] },
  ])("$given is $want", ({ given, traits, want, lost = [] }) => {
    const { body, losses } = encoded(given, traits);
    expect(body).toMatchObject(want);
    expect(losses).toEqual(expect.arrayContaining(lost));
  });
  test.each([
    { given: { reasoning_effort: "high" as const }, lost: "dropped ChatRequest.reasoning_effort", absent: "thinking" },
    { given: { tools: [LOOK], tool_choice: { type: "auto" as const } }, lost: undefined, absent: "tool_choice" },
    {
      given: { tools: [LOOK], response_format: { type: "json_schema" as const, name: "n", schema: { type: "object" } } },
      lost: "approx SystemMessage",
      absent: "response_format",
    },
  ])("$given leaves $absent away", ({ given, lost, absent }) => {
    const { body, losses } = encoded(given);
    expect(body).not.toHaveProperty(absent);
    if (lost !== undefined) expect(losses).toContain(lost);
  });
  test("a client's documents and safety go on to this dialect as they are", () => {
    const body: ChatBody = {
      model: "m",
      messages: [{ role: "user", content: "q" }],
      documents: ["one", { data: { text: "two" } }],
      safety_mode: "STRICT",
      strict_tools: true,
    };
    expect(dialect.decodeRequest(body, context({}, { side: "client" })).extra).toEqual({
      dialect: "cohere",
      fields: { documents: body.documents, safety_mode: "STRICT", strict_tools: true },
    });
  });
});

const CITATION = {
  start: 0,
  end: 5,
  text: "Trams",
  type: "TEXT_CONTENT",
  sources: [
    { type: "document", id: "d1", document: { url: "https://e.com/1", title: "One" } },
    { type: "document", id: "d2", document: { snippet: "no address" } },
    { type: "tool", id: "t1", tool_output: { url: "https://e.com/2" } },
  ],
};
const CITED = [
  { url: "https://e.com/1", title: "One", start_index: 0, end_index: 5, cited_text: "Trams" },
  { url: "https://e.com/2", start_index: 0, end_index: 5, cited_text: "Trams" },
];
const USAGE = { billed_units: { input_tokens: 5, output_tokens: 4 }, tokens: { input_tokens: 90, output_tokens: 7 }, cached_tokens: 64 };

function whole(body: ChatAnswer) {
  expect(dialect.validate.response(body)).toEqual([]);
  return normalise(dialect.decodeResponse(body, context()));
}
function streamed(events: StreamEvent[]) {
  const said: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => said.push(event), ctx: context() });
  for (const event of events) {
    expect(dialect.validate.event(event)).toEqual([]);
    dialect.decodeEvent(event, writer, context());
  }
  return { failure: writer.closeStream(), answer: writer.ended ? normalise(foldEvents(said)) : undefined };
}

describe("an answer", () => {
  test("thought, text with its sources, plan and calls come in this order, whole and streamed alike", () => {
    const expected = [
      thinks("Hm."),
      { type: "text", text: "Trams run.", citations: CITED },
      thinks("I look."),
      { type: "tool_call", id: "a", name: "look", arguments: "{}" },
    ];
    const answer = whole({
      id: "u",
      finish_reason: "TOOL_CALL",
      message: {
        role: "assistant",
        content: [thinks("Hm."), says("Trams run.")],
        citations: [CITATION],
        tool_plan: "I look.",
        tool_calls: [{ id: "a", type: "function", function: { name: "look", arguments: "" } }],
      },
      usage: USAGE,
    });
    expect(answer.choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      native_finish_reason: "TOOL_CALL",
      message: { content: expected },
    });
    expect(answer.usage).toEqual({ input: 5, output: 4 });

    const stream = streamed([
      { type: "message-start", id: "u" },
      { type: "content-start", index: 0, delta: { message: { content: { type: "thinking", thinking: "" } } } },
      { type: "content-delta", index: 0, delta: { message: { content: { thinking: "Hm." } } } },
      { type: "content-end", index: 0 },
      { type: "content-start", index: 1, delta: { message: { content: { type: "text", text: "" } } } },
      { type: "content-delta", index: 1, delta: { message: { content: { text: "Trams" } } } },
      { type: "content-delta", index: 1, delta: { message: { content: { text: " run." } } } },
      { type: "content-end", index: 1 },
      { type: "citation-start", index: 0, delta: { message: { citations: CITATION } } },
      { type: "citation-end", index: 0 },
      { type: "tool-plan-delta", delta: { message: { tool_plan: "I look." } } },
      {
        type: "tool-call-start",
        index: 0,
        delta: { message: { tool_calls: { id: "a", type: "function", function: { name: "look", arguments: "" } } } },
      },
      { type: "tool-call-end", index: 0 },
      { type: "message-end", delta: { finish_reason: "TOOL_CALL", usage: USAGE } },
    ]);
    expect(stream.answer?.choices).toEqual(answer.choices);
    expect(stream.answer?.usage).toEqual(answer.usage);
  });
  test.each([
    { native: "COMPLETE", reason: "stop" },
    { native: "STOP_SEQUENCE", reason: "stop" },
    { native: "MAX_TOKENS", reason: "length" },
    { native: "ERROR_TOXIC", reason: "content_filter" },
  ])("$native is $reason", ({ native, reason }) => {
    const { choices } = whole({ id: "u", finish_reason: native, message: { role: "assistant", content: [says("x")] } });
    expect(choices[0]?.finish_reason).toBe(reason);
  });
  test("several tokens told as one keep the chance of all of them", () => {
    const { choices } = whole({
      id: "u",
      finish_reason: "COMPLETE",
      message: { role: "assistant", content: [says("Hi")] },
      logprobs: [{ text: "Hi", token_ids: [1, 2], logprobs: [-0.5, -0.25] }],
    });
    expect(choices[0]?.logprobs).toEqual({ content: [{ token: "Hi", logprob: -0.75 }] });
  });
  test.each([
    { finish_reason: "ERROR", kind: "server_error" },
    { finish_reason: "TIMEOUT", kind: "timeout" },
  ])("a stream that ends in $finish_reason failed", ({ finish_reason, kind }) => {
    const { failure } = streamed([
      { type: "message-start", id: "u" },
      { type: "message-end", delta: { finish_reason, error: "told" } },
    ]);
    expect(failure).toMatchObject({ kind, message: "told" });
  });
});

test.each([
  { status: 400, body: { message: "too many tokens: 300000" }, is: "context_window" },
  { status: 402, body: { message: "pay" }, is: "quota" },
  { status: 429, body: { message: "You are using a Trial key, limited to 1000 API calls / month" }, is: "quota" },
  { status: 498, body: { message: "blocked" }, is: "content_policy" },
  { status: 501, body: { message: "not yet" }, is: "invalid_request" },
  { status: 200, body: { id: "u", finish_reason: "ERROR", message: { role: "assistant" } }, is: "server_error" },
])("$status $body is $is", ({ status, body, is }) => expect(matchError(dialect.errors, status, body)).toBe(is));
