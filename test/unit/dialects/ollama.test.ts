// The ollama tables: what a conversation comes to on this wire and back. Expected values are written out.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/ollama/index.ts";
import { type Ctx, type Traits, traitDefaults } from "../../../generated/dialects/ollama/traits.ts";
import type { ChatRequest, Message } from "../../../generated/types/canonical.ts";
import type { ChatResponse as Answer, ChatRequest as Body } from "../../../generated/types/ollama.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { fakeContext } from "../../fakes/context.ts";

const context = (traits: Partial<Traits> = {}, over: Partial<Ctx> = {}): Ctx => fakeContext({ ...traitDefaults, ...traits }, over);

const says = (text: string) => ({ type: "text" as const, text });
const thinks = (thinking: string) => ({ type: "thinking" as const, thinking });
const call = (id: string, args = "{}") => ({ type: "tool_call" as const, id, name: "look", arguments: args });
const shows = (url: string) => ({ type: "image_url" as const, image_url: { url } });
const user = (text: string): Message => ({ role: "user", content: [says(text)] });
const LOOK = { type: "function" as const, name: "look", description: "Looks.", parameters: { type: "object" } };
const WIRE_LOOK = { type: "function", function: { name: "look", description: "Looks.", parameters: { type: "object" } } };
const LEAP = { type: "function" as const, name: "leap", parameters: { type: "object" } };
const PNG = "iVBORw0KGgo=";

/** The encoded body, which must be valid on the wire, and `kind path` of each loss. */
function encoded(asked: Partial<ChatRequest>, traits: Partial<Traits> = {}): { body: Body; losses: string[] } {
  const ctx = context(traits);
  const body: Body = JSON.parse(JSON.stringify(dialect.encodeRequest({ model: "m", messages: [user("hi")], ...asked }, ctx)));
  expect(dialect.validate.request(body)).toEqual([]);
  return { body, losses: ctx.losses.map((loss) => `${loss.kind} ${loss.path}`) };
}

describe("the messages of a request", () => {
  test.each<{ given: string; messages: Message[]; want: unknown }>([
    {
      given: "texts are strings, joined line by line, and a developer is the system",
      messages: [
        { role: "developer", content: [says("be"), says("brief")] },
        { role: "user", content: [says("a"), says("b")] },
      ],
      want: [
        { role: "system", content: "be\nbrief" },
        { role: "user", content: "a\nb" },
      ],
    },
    {
      given: "arguments are objects, and a result names its tool and its call",
      messages: [
        user("q"),
        { role: "assistant", content: [says("I look."), call("a", '{"at":"Oslo"}')] },
        { role: "tool", tool_call_id: "a", content: [says("1")] },
      ],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", content: "I look.", tool_calls: [{ id: "a", function: { name: "look", arguments: { at: "Oslo" } } }] },
        { role: "tool", content: "1", tool_name: "look", tool_call_id: "a" },
      ],
    },
    {
      given: "arguments left empty are an empty object",
      messages: [user("q"), { role: "assistant", content: [call("a", "")] }, { role: "tool", tool_call_id: "a", content: [says("1")] }],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", content: "", tool_calls: [{ id: "a", function: { name: "look", arguments: {} } }] },
        { role: "tool", content: "1", tool_name: "look", tool_call_id: "a" },
      ],
    },
    {
      given: "a thought stands beside what was said",
      messages: [user("q"), { role: "assistant", content: [thinks("Hm."), says("Well.")] }, user("go on")],
      want: [
        { role: "user", content: "q" },
        { role: "assistant", content: "Well.", thinking: "Hm." },
        { role: "user", content: "go on" },
      ],
    },
    {
      given: "pictures stand beside the text, without their prefix",
      messages: [{ role: "user", content: [says("see"), shows(`data:image/png;base64,${PNG}`)] }],
      want: [{ role: "user", content: "see", images: [PNG] }],
    },
  ])("$given", ({ messages, want }) => expect(encoded({ messages }).body.messages).toEqual(want));

  test.each([
    { given: "a picture by its address", url: "https://e.com/a.png" },
    { given: "a kind of picture that is not understood", url: "data:image/gif;base64,R0lGOD==" },
  ])("$given is refused", ({ url }) => {
    const { losses } = encoded({ messages: [{ role: "user", content: [says("see"), shows(url)] }] });
    expect(losses).toContainEqual(expect.stringMatching(/^rejected /));
  });
});

describe("the settings of a request", () => {
  test.each<{ given: Partial<ChatRequest>; traits?: Partial<Traits>; want: object; lost?: string[] }>([
    { given: {}, want: { stream: false } },
    { given: { stream: true }, want: { stream: true } },
    {
      given: { max_completion_tokens: 9, temperature: 0.5, top_p: 0.25, top_k: 3, min_p: 0.1, seed: 7, stop: ["a", "b"] },
      want: { options: { num_predict: 9, temperature: 0.5, top_p: 0.25, top_k: 3, min_p: 0.1, seed: 7, stop: ["a", "b"] } },
    },
    {
      given: { presence_penalty: 1, frequency_penalty: -1, repetition_penalty: 1.25 },
      want: { options: { presence_penalty: 1, frequency_penalty: -1, repeat_penalty: 1.25 } },
    },
    { given: { tools: [LOOK] }, want: { tools: [WIRE_LOOK] } },
    {
      given: { tools: [LOOK, LEAP], tool_choice: { type: "allowed", mode: "auto", names: ["look"] } },
      want: { tools: [WIRE_LOOK] },
      lost: ["approx ChatRequest.tools"],
    },
    { given: { tools: [LOOK], tool_choice: { type: "required" } }, want: { tools: [WIRE_LOOK] }, lost: ["approx ChatRequest.tool_choice"] },
    { given: { response_format: { type: "json_object" } }, want: { format: "json" } },
    {
      given: { response_format: { type: "json_schema", name: "n", schema: { type: "object" }, strict: true } },
      want: { format: { type: "object" } },
      lost: ["dropped JsonSchemaFormat.strict"],
    },
    { given: { reasoning_effort: "none" }, want: { think: false } },
    { given: { reasoning_effort: "low" }, want: { think: true }, lost: ["approx ChatRequest.reasoning_effort"] },
    { given: { thinking: { type: "enabled", budget_tokens: 300 } }, want: { think: true } },
    { given: { reasoning_effort: "minimal" }, traits: { thinks: "level" }, want: { think: "low" } },
    { given: { reasoning_effort: "medium" }, traits: { thinks: "level" }, want: { think: "medium" } },
    { given: { reasoning_effort: "xhigh" }, traits: { thinks: "level" }, want: { think: "max" } },
    { given: { logprobs: true, top_logprobs: 2 }, want: { logprobs: true, top_logprobs: 2 } },
    { given: { n: 2 }, want: {}, lost: ["rejected ChatRequest.n"] },
    { given: { logit_bias: { "1": 2 }, user: "u" }, want: {}, lost: ["dropped ChatRequest.logit_bias", "dropped ChatRequest.user"] },
  ])("$given with $traits is $want", ({ given, traits, want, lost = [] }) => {
    const { body, losses } = encoded(given, traits);
    expect(body).toMatchObject(want);
    expect(losses).toEqual(expect.arrayContaining(lost));
  });
  test.each<{ given: Partial<ChatRequest>; traits?: Partial<Traits>; absent: string }>([
    { given: { tools: [LOOK], tool_choice: { type: "none" } }, absent: "tools" },
    { given: { tools: [LOOK], parallel_tool_calls: false }, absent: "parallel_tool_calls" },
    { given: { reasoning_effort: "high" }, traits: { thinks: "none" }, absent: "think" },
    { given: {}, absent: "think" },
    { given: {}, absent: "options" },
    { given: { stop: [] }, absent: "options" },
  ])("$given with $traits leaves $absent away", ({ given, traits, absent }) => {
    expect(encoded(given, traits).body).not.toHaveProperty(absent);
  });
  test.each([
    { given: { think: "high" }, want: { reasoning_effort: "high" } },
    { given: { think: false }, want: { thinking: { type: "disabled" } } },
    { given: { format: "json" }, want: { response_format: { type: "json_object" } } },
    {
      given: { format: { type: "object" } },
      want: { response_format: { type: "json_schema", name: "answer", schema: { type: "object" } } },
    },
    { given: { options: { num_predict: -1, temperature: 3 } }, want: { max_completion_tokens: undefined, temperature: 2 } },
    { given: { keep_alive: "5m", truncate: false }, want: { extra: { dialect: "ollama", fields: { keep_alive: "5m", truncate: false } } } },
  ])("a client's $given is $want", ({ given, want }) => {
    const body = { model: "m", messages: [{ role: "user", content: "q" }], ...given } as Body;
    expect(dialect.validate.request(body)).toEqual([]);
    expect(dialect.decodeRequest(body, context({}, { side: "client" }))).toMatchObject(want);
  });
});

const AT = "2026-11-20T10:00:00.1Z";
const END = { done: true, done_reason: "stop", total_duration: 9, prompt_eval_count: 26, eval_count: 12 };
const look = (index: number) => ({ id: `call_${index}`, function: { index, name: "look", arguments: { at: index } } });

function whole(body: Answer) {
  expect(dialect.validate.response(body)).toEqual([]);
  return normalise(dialect.decodeResponse(body, context()));
}
function streamed(events: readonly Answer[]) {
  const said: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => said.push(event), ctx: context() });
  for (const event of events) {
    expect(dialect.validate.event(event)).toEqual([]);
    dialect.decodeEvent(event, writer, context());
  }
  return { failure: writer.closeStream(), answer: writer.ended ? normalise(foldEvents(said)) : undefined };
}

describe("an answer", () => {
  test("thought, text and calls come in this order, whole and streamed alike, with what they cost", () => {
    const expected = [thinks("Two lookups."), says("Checking."), call("call_0", '{"at":0}'), call("call_1", '{"at":1}')];
    const answer = whole({
      model: "m",
      created_at: AT,
      message: { role: "assistant", content: "Checking.", thinking: "Two lookups.", tool_calls: [look(0), look(1)] },
      ...END,
    });
    expect(answer).toMatchObject({ created: Date.parse(AT) / 1000 - 0.1, model: "m", usage: { input: 26, output: 12 } });
    expect(answer.choices[0]).toMatchObject({ finish_reason: "tool_calls", message: { content: expected } });
    const line = (message: Partial<Answer["message"]>): Answer => ({
      model: "m",
      created_at: AT,
      message: { role: "assistant", content: "", ...message },
      done: false,
    });
    const stream = streamed([
      line({ thinking: "Two " }),
      line({ thinking: "lookups." }),
      line({ content: "Check" }),
      line({ content: "ing." }),
      line({ tool_calls: [look(0)] }),
      // Old versions number every call 0.
      line({ tool_calls: [{ ...look(1), function: { ...look(1).function, index: 0 } }] }),
      { ...line({}), ...END },
    ]);
    expect(stream.failure).toBeUndefined();
    expect(stream.answer?.choices).toEqual(answer.choices);
    expect(stream.answer?.usage).toEqual(answer.usage);
  });
  test("a call without an id is given one, and no two the same", () => {
    const calls = [0, 1].map(() => ({ function: { name: "look", arguments: {} } }));
    const { choices } = whole({ model: "m", created_at: AT, message: { role: "assistant", content: "", tool_calls: calls }, ...END });
    const ids = choices[0]?.message.content.map((part) => (part.type === "tool_call" ? part.id : ""));
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain("");
  });
  test.each([
    { native: "stop", reason: "stop" },
    { native: "load", reason: "stop" },
    { native: "unload", reason: "stop" },
    { native: "length", reason: "length" },
    { native: "something new", reason: "stop" },
  ])("$native is $reason, whole and streamed", ({ native, reason }) => {
    const body = { model: "m", created_at: AT, message: { role: "assistant" as const, content: "x" }, ...END, done_reason: native };
    for (const answer of [whole(body), streamed([body]).answer])
      expect(answer?.choices[0]).toMatchObject({ finish_reason: reason, native_finish_reason: native });
  });
  test("a stream without its last line failed", () => {
    const { failure, answer } = streamed([{ model: "m", created_at: AT, message: { role: "assistant", content: "x" }, done: false }]);
    expect(answer).toBeUndefined();
    expect(failure).toMatchObject({ kind: "network" });
  });
  test("a client gets counts that hold everything", () => {
    const body = dialect.encodeResponse(
      {
        id: "r",
        created: 1_700_000_000,
        model: "m",
        choices: [{ index: 0, message: { role: "assistant", content: [thinks("Hm."), says("Well.")] }, finish_reason: "stop" }],
        usage: { input: 3, cache_read: 20, output: 2, reasoning: 5 },
      },
      context({}, { side: "client" }),
    );
    expect(body).toMatchObject({
      created_at: "2023-11-14T22:13:20.000Z",
      message: { role: "assistant", content: "Well.", thinking: "Hm." },
      done: true,
      done_reason: "stop",
      prompt_eval_count: 23,
      eval_count: 7,
    });
  });
});

test.each([
  { status: 400, body: { error: "the input length exceeds the context length" }, is: "context_window" },
  { status: 500, body: { error: "input length (9 tokens) exceeds the model's maximum context length (8 tokens)" }, is: "context_window" },
  { status: 404, body: { error: "model 'm' not found" }, is: "not_found" },
  { status: 503, body: { error: "server busy, please try again.  maximum pending requests exceeded" }, is: "overloaded" },
  { status: 400, body: { error: '"m" does not support thinking' }, is: undefined },
  { status: 401, body: { error: "unauthorized", signin_url: "https://ollama.com" }, is: undefined },
  { status: 200, body: { error: "unauthorized" }, is: "auth" },
])("$status $body is $is by its words", ({ status, body, is }) => {
  expect(dialect.isError(body as never)).toBe(true);
  expect(matchError(dialect.errors, status, body)).toBe(is);
});
