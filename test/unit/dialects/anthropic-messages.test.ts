// Messages, both ways: what each mapping case comes to on this wire and back, for each generation of models. Expected values are written out.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/anthropic-messages/index.ts";
import { type Ctx, type Traits, traitDefaults } from "../../../generated/dialects/anthropic-messages/traits.ts";
import { catalog } from "../../../generated/dispatch.ts";
import type * as Wire from "../../../generated/types/anthropic-messages.ts";
import type { ChatRequest, ChatResponse, Message, Part } from "../../../generated/types/canonical.ts";
import { upstreamModel } from "../../../src/config/upstream-model.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import { FAILURE_KINDS, type FailureKind } from "../../../src/contract/failure.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise, unfold } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../../src/kit/stream/stream-encoder.ts";
import { fakeContext } from "../../fakes/context.ts";

/** A context as the catalogue has it for one of Anthropic's models. */
function modelled(name: string): Ctx {
  const { facts, traits } = upstreamModel(
    {
      id: "anthropic",
      spoken: [{ id: dialect.id, operation: "chat", traits: traitDefaults }],
      catalog: catalog.providers["anthropic"],
      config: undefined,
    },
    name,
  );
  const model = { id: name, context: facts.context, maxOutput: facts.maxOutput, supports: new Set(facts.supports) };
  return fakeContext(traits as Traits, { model, unknownFields: "strip" }); // the traits of this dialect
}
const upstream = (traits: Partial<Traits> = {}, over: Partial<Ctx> = {}): Ctx => fakeContext({ ...traitDefaults, ...traits }, over);
const client = (): Ctx => upstream({}, { side: "client" });
/** As JSON shows it: members that are undefined are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Text = Extract<Part, { type: "text" }>;
const says = (text: string, more: Partial<Text> = {}): Text => ({ type: "text", text, ...more });
const user = (...content: Extract<Message, { role: "user" }>["content"]): Message => ({ role: "user", content });
const assistant = (...content: Extract<Message, { role: "assistant" }>["content"]): Message => ({ role: "assistant", content });
const system = (...content: Text[]): Message => ({ role: "system", content });
const call = (id: string, args = "{}"): Extract<Part, { type: "tool_call" }> => ({ type: "tool_call", id, name: "f", arguments: args });
const result = (id: string, ...content: Extract<Message, { role: "tool" }>["content"]): Message => ({
  role: "tool",
  tool_call_id: id,
  content,
});
const F: NonNullable<ChatRequest["tools"]> = [{ type: "function", name: "f", parameters: { type: "object" } }];
const HI = user(says("hi"));
const mark = { type: "ephemeral" } as const;

/** The wire body, which must be valid, without the model, the limit and messages nobody asked about; and `kind path` of each loss. */
function encoded(asked: Partial<ChatRequest>, ctx: Ctx = upstream()): { body: Record<string, unknown>; lost: string[] } {
  const body = plain(dialect.encodeRequest({ model: "m", messages: [HI], ...asked }, ctx)) as Record<string, unknown>;
  expect(dialect.validate.request(body)).toEqual([]);
  const { model: _, messages, max_tokens, ...rest } = body;
  const limit = asked.max_completion_tokens === undefined && body["thinking"] === undefined ? {} : { max_tokens };
  return {
    body: { ...rest, ...limit, ...(asked.messages !== undefined ? { messages } : {}) },
    lost: ctx.losses.map(({ kind, path }) => `${kind} ${path}`),
  };
}
const turnsOf = (messages: Message[], ctx?: Ctx): unknown => encoded({ messages, tools: F }, ctx).body["messages"];

function decoded(body: object): Record<string, unknown> {
  const whole = { model: "m", max_tokens: 9, messages: [{ role: "user", content: "hi" }], ...body };
  expect(dialect.validate.request(whole)).toEqual([]);
  const {
    model: _,
    max_completion_tokens,
    messages,
    ...rest
  } = plain(dialect.decodeRequest(whole as Wire.MessagesRequest, client())) as Record<string, unknown>;
  return { ...rest, ...("max_tokens" in body ? { max_completion_tokens } : {}), ...("messages" in body ? { messages } : {}) };
}
const MESSAGE = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "m",
  content: [],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
};
function answer(body: object, ctx: Ctx = upstream()): ChatResponse {
  const whole = { ...MESSAGE, ...body };
  expect(dialect.validate.response(whole)).toEqual([]);
  return dialect.decodeResponse(whole as unknown as Wire.Message, ctx);
}
function written(
  response: Partial<ChatResponse["choices"][number]>,
  more: Partial<ChatResponse> = {},
  ctx = client(),
): Record<string, unknown> {
  const message = { role: "assistant" as const, content: [] };
  const body = plain(
    dialect.encodeResponse(
      { id: "r1", created: 1, model: "m", choices: [{ index: 0, message, finish_reason: "stop", ...response }], ...more },
      ctx,
    ),
  );
  expect(dialect.validate.response(body)).toEqual([]);
  return body as Record<string, unknown>;
}
function read(events: readonly object[]): { response: ChatResponse; events: ChatEvent[]; failure: unknown } {
  const seen: ChatEvent[] = [];
  const ctx = upstream();
  const writer = createPartWriter({ emit: (event) => seen.push(event), ctx: ctx as MappingContext<never> });
  for (const event of events) {
    expect(dialect.validate.event(event)).toEqual([]);
    dialect.decodeEvent(event as Wire.StreamEvent, writer, ctx);
  }
  const failure = writer.failure ?? writer.closeStream();
  return { response: foldEvents(seen), events: seen, failure };
}
function streamed(events: readonly ChatEvent[]): Record<string, unknown>[] {
  const frames: Record<string, unknown>[] = [];
  const ctx = client() as MappingContext<never>;
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r1",
    includeUsage: true,
    ctx,
    emit: (frame) => frames.push(plain(frame) as Record<string, unknown>),
  });
  for (const event of events) encoder.event(event);
  encoder.end();
  for (const frame of frames) expect(dialect.validate.event(frame)).toEqual([]);
  return frames;
}

describe("the turns of a request", () => {
  const use = (id: string, input: object = {}): object => ({ type: "tool_use", id, name: "f", input });
  const told = (id: string, text: string, more: object = {}): object => ({
    type: "tool_result",
    tool_use_id: id,
    content: [{ type: "text", text }],
    ...more,
  });
  test.each<[string, Message[], unknown]>([
    [
      "neighbours of one role are one turn (14)",
      [user(says("a")), user(says("b")), assistant(says("c")), assistant(says("d")), user(says("e"))],
      [
        {
          role: "user",
          content: [
            { type: "text", text: "a" },
            { type: "text", text: "b" },
          ],
        },
        {
          role: "assistant",
          content: [
            { type: "text", text: "c" },
            { type: "text", text: "d" },
          ],
        },
        { role: "user", content: [{ type: "text", text: "e" }] },
      ],
    ],
    [
      "all results of a turn come in one, in the order of the calls, ahead of what the user says (15, 16)",
      [HI, assistant(call("a"), call("b")), result("b", says("2")), result("a", says("1")), user(says("go"))],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [use("a"), use("b")] },
        { role: "user", content: [told("a", "1"), told("b", "2"), { type: "text", text: "go" }] },
      ],
    ],
    [
      "a call nobody answered is answered with an error (16)",
      [HI, assistant(call("a"), call("b")), result("b", says("2")), user(says("go"))],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [use("a"), use("b")] },
        { role: "user", content: [told("a", "no result", { is_error: true }), told("b", "2"), { type: "text", text: "go" }] },
      ],
    ],
    [
      "a result no call asked for is said as the user's words (16)",
      [HI, result("x", says("stray"))],
      [
        {
          role: "user",
          content: [
            { type: "text", text: "hi" },
            { type: "text", text: "stray" },
          ],
        },
      ],
    ],
    [
      "text and calls of a turn both stay, in order (18)",
      [HI, assistant(says("let me see"), call("a")), result("a", says("1"))],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [{ type: "text", text: "let me see" }, use("a")] },
        { role: "user", content: [told("a", "1")] },
      ],
    ],
    [
      "blank texts vanish, and turns of nothing else with them (19)",
      [user(says("a"), says(" \n")), assistant(says("")), user(says("b"))],
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
      "a history that the assistant begins gets a user's word first (19)",
      [user(says(" ")), assistant(says("hello")), user(says("a"))],
      [
        { role: "user", content: [{ type: "text", text: "." }] },
        { role: "assistant", content: [{ type: "text", text: "hello" }] },
        { role: "user", content: [{ type: "text", text: "a" }] },
      ],
    ],
    [
      "white space at the end of a last answer is trimmed (19)",
      [HI, assistant(says("a "), says("b \n"), says(" "))],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        {
          role: "assistant",
          content: [
            { type: "text", text: "a " },
            { type: "text", text: "b" },
          ],
        },
      ],
    ],
    [
      "proven thoughts stand ahead of the calls, unproven ones go (20)",
      [
        HI,
        assistant(
          { type: "thinking", thinking: "hm" },
          { type: "thinking", thinking: "so", signature: "S" },
          { type: "redacted_thinking", data: "D" },
          call("a"),
        ),
        result("a", says("1")),
      ],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        {
          role: "assistant",
          content: [{ type: "thinking", thinking: "so", signature: "S" }, { type: "redacted_thinking", data: "D" }, use("a")],
        },
        { role: "user", content: [told("a", "1")] },
      ],
    ],
    [
      "arguments are an object; broken ones are kept in one (30)",
      [
        HI,
        assistant(call("a", '{"x":1}'), call("b", ""), call("c", "{broken"), call("d", "[1]")),
        result("a"),
        result("b"),
        result("c"),
        result("d"),
      ],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        {
          role: "assistant",
          content: [use("a", { x: 1 }), use("b"), use("c", { invalid_arguments: "{broken" }), use("d", { invalid_arguments: "[1]" })],
        },
        { role: "user", content: ["a", "b", "c", "d"].map((id) => ({ type: "tool_result", tool_use_id: id, content: [] })) },
      ],
    ],
    [
      "ids are words, alike for call and result (36)",
      [HI, assistant(call("functions.f:0")), result("functions.f:0", says("1"))],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [use("call_d6bdd4de328a22edd610f954")] },
        { role: "user", content: [told("call_d6bdd4de328a22edd610f954", "1")] },
      ],
    ],
    [
      "an id used twice becomes two (36)",
      [
        HI,
        assistant(call("c0")),
        result("c0", says("1")),
        assistant(call("c0"), call("c0")),
        result("c0", says("2")),
        result("c0", says("3")),
      ],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [use("c0")] },
        { role: "user", content: [told("c0", "1")] },
        { role: "assistant", content: [use("c0_2"), use("c0_3")] },
        { role: "user", content: [told("c0_2", "2"), told("c0_3", "3")] },
      ],
    ],
    [
      "a result holds pictures, and says that it is an error",
      [
        HI,
        assistant(call("a")),
        {
          role: "tool",
          tool_call_id: "a",
          content: [says("see"), { type: "image_url", image_url: { url: "https://x/i.png" } }],
          is_error: true,
          cache_control: mark,
        },
      ],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [use("a")] },
        {
          role: "user",
          content: [
            {
              type: "tool_result",
              tool_use_id: "a",
              is_error: true,
              cache_control: mark,
              content: [
                { type: "text", text: "see" },
                { type: "image", source: { type: "url", url: "https://x/i.png" } },
              ],
            },
          ],
        },
      ],
    ],
    [
      "what its own hosted tools said goes back as it came, others' does not (34)",
      [
        HI,
        assistant(
          {
            type: "opaque",
            dialect: "anthropic-messages",
            value: { type: "server_tool_use", id: "s", name: "web_search", input: { query: "q" } },
          },
          { type: "opaque", dialect: "gemini", value: { executableCode: {} } },
        ),
      ],
      [
        { role: "user", content: [{ type: "text", text: "hi" }] },
        { role: "assistant", content: [{ type: "server_tool_use", id: "s", name: "web_search", input: { query: "q" } }] },
      ],
    ],
  ])("%s", (_, messages, want) => {
    expect(turnsOf(messages)).toEqual(want);
  });

  test("instructions of any place are one system prompt, in blocks that keep their marks; blank ones go (12, 13)", () => {
    const { body, lost } = encoded({
      messages: [system(says("a", { cache_control: mark }), says(" ")), HI, { role: "developer", content: [says("b")] }],
    });
    expect(body["system"]).toEqual([
      { type: "text", text: "a", cache_control: mark },
      { type: "text", text: "b" },
    ]);
    expect(lost).toEqual(["approx SystemMessage"]);
    expect(encoded({ messages: [system(says("")), HI] }).body["system"]).toBeUndefined();
  });

  test.each<[string, Message[], string]>([
    ["instructions alone", [system(says("be brief"))], "there is nothing to answer"],
    ["nothing but blanks", [user(says(" "))], "there is nothing to answer"],
    ["a result without a call and without words", [result("x")], "there is nothing to answer"],
  ])("are refused when they say nothing: %s (19)", (_, messages, reason) => {
    const ctx = upstream();
    dialect.encodeRequest({ model: "m", messages }, ctx);
    expect(ctx.losses.filter((loss) => loss.kind === "rejected").map((loss) => loss.reason)).toEqual([reason]);
  });

  const CONTINUE = "the model does not continue an answer; the last message must not be the assistant's";
  const THINKS = "the model does not continue an answer while it thinks; the last message must not be the assistant's";
  const pause: Message = assistant({
    type: "opaque",
    dialect: "anthropic-messages",
    value: { type: "server_tool_use", id: "s", name: "web_search", input: {} },
  });
  test.each<[string, string, Partial<ChatRequest>, string[]]>([
    ["by an old model", "claude-sonnet-4-5", {}, []],
    ["not by an old model that thinks", "claude-sonnet-4-5", { reasoning_effort: "low" }, [THINKS]],
    ["not by a newer model", "claude-opus-4-6", {}, [CONTINUE]],
    ["not by the newest", "claude-opus-5-5", {}, [CONTINUE]],
    ["nor when only a blank follows", "claude-opus-5-5", { messages: [HI, assistant(says("{")), user(says(" "))] }, [CONTINUE]],
    ["but an answer interrupted in the middle of a hosted tool is", "claude-opus-5-5", { messages: [HI, pause] }, []],
  ])("an answer begun by the client is continued %s: %s (24)", (_, name, asked, want) => {
    const ctx = modelled(name);
    dialect.encodeRequest({ model: "m", messages: [HI, assistant(says("{"))], ...asked }, ctx);
    expect(ctx.losses.filter((loss) => loss.kind === "rejected").map((loss) => loss.reason)).toEqual(want);
  });
});

describe("a part of a message", () => {
  test.each<[string, Extract<Message, { role: "user" }>["content"][number], object]>([
    [
      "a picture in a data URL (25)",
      { type: "image_url", image_url: { url: "data:image/png;base64,AA\nAA" } },
      { type: "image", source: { type: "base64", media_type: "image/png", data: "AAAA" } },
    ],
    [
      "a picture by its URL (25)",
      { type: "image_url", image_url: { url: "https://x/i.png", detail: "low" } },
      { type: "image", source: { type: "url", url: "https://x/i.png" } },
    ],
    [
      "a picture by its id (25)",
      { type: "image_url", image_url: { url: "file:f1" } },
      { type: "image", source: { type: "file", file_id: "f1" } },
    ],
    [
      "a file that is a picture (26)",
      { type: "file", file: { file_data: "data:image/webp;base64,AAAA", filename: "a.webp" } },
      { type: "image", source: { type: "base64", media_type: "image/webp", data: "AAAA" } },
    ],
    [
      "a PDF (26)",
      {
        type: "file",
        file: { file_data: "data:application/pdf;base64,AAAA", filename: "a.pdf" },
        context: "c",
        citations_enabled: true,
        cache_control: mark,
      },
      {
        type: "document",
        source: { type: "base64", media_type: "application/pdf", data: "AAAA" },
        title: "a.pdf",
        context: "c",
        citations: { enabled: true },
        cache_control: mark,
      },
    ],
    [
      "a text (26)",
      { type: "file", file: { file_data: "data:text/plain;base64,aGV5" } },
      { type: "document", source: { type: "text", media_type: "text/plain", data: "hey" } },
    ],
    [
      "a file by its URL (26)",
      { type: "file", file: { file_url: "https://x/a.pdf" } },
      { type: "document", source: { type: "url", url: "https://x/a.pdf" } },
    ],
    ["a file by its id (26)", { type: "file", file: { file_id: "f1" } }, { type: "document", source: { type: "file", file_id: "f1" } }],
    [
      "a marked text (27)",
      says("a", { cache_control: { type: "ephemeral", ttl: "1h" } }),
      { type: "text", text: "a", cache_control: { type: "ephemeral", ttl: "1h" } },
    ],
    [
      "a text with sources, which would want their proof (49)",
      says("a", { citations: [{ url: "https://x" }] }),
      { type: "text", text: "a" },
    ],
  ])("is written: %s", (_, part, want) => {
    expect(turnsOf([user(part)])).toEqual([{ role: "user", content: [want] }]);
  });

  test.each<[string, Extract<Message, { role: "user" }>["content"][number], string]>([
    ["a picture of another kind (26)", { type: "image_url", image_url: { url: "data:image/bmp;base64,AAAA" } }, "rejected Part.image_url"],
    ["a document of another kind (26)", { type: "file", file: { file_data: "data:application/zip;base64,AAAA" } }, "rejected Part.file"],
    ["sound (26)", { type: "input_audio", input_audio: { data: "AAAA", format: "mp3" } }, "rejected Part.input_audio"],
    ["a film (26)", { type: "video_url", video_url: { url: "https://x/v.mp4" } }, "rejected Part.video_url"],
    [
      "how closely to look (29)",
      { type: "image_url", image_url: { url: "https://x/i.png", detail: "high" } },
      "dropped ImagePart.image_url.detail",
    ],
    ["where a text comes from (49)", says("a", { citations: [{ url: "https://x" }] }), "dropped TextPart.citations"],
    ["what only another dialect understands (34)", { type: "opaque", dialect: "other", value: { type: "x" } }, "dropped Part.opaque"],
  ])("is reported: %s", (_, part, want) => {
    expect(encoded({ messages: [user(says("see"), part)] }).lost).toEqual([want]);
  });

  const hour = { type: "ephemeral", ttl: "1h" } as const;
  const texts = (...marks: (object | undefined)[]): Message =>
    user(...marks.map((one, i) => says(`t${i}`, one === undefined ? {} : { cache_control: one as typeof mark })));
  const marksOf = (asked: Partial<ChatRequest>): unknown[] => {
    const body = dialect.encodeRequest({ model: "m", messages: [HI], ...asked }, upstream());
    return [
      ...(body.tools ?? []),
      ...((body.system ?? []) as object[]),
      ...body.messages.flatMap(({ content }) => content as object[]),
    ].map((one) => ("cache_control" in one ? one.cache_control : undefined));
  };
  test.each<[string, Partial<ChatRequest>, unknown[]]>([
    ["four marks stay", { messages: [texts(mark, mark, mark, mark)] }, [mark, mark, mark, mark]],
    [
      "of more, the first and the last three",
      {
        tools: [{ type: "function", name: "f", cache_control: mark }],
        messages: [texts(mark, mark, mark, mark), system(says("s", { cache_control: mark }))],
      },
      [mark, undefined, undefined, mark, mark, mark],
    ],
    [
      "of a request that marks itself, three",
      { messages: [texts(mark, mark, mark, mark)], extra: { dialect: "anthropic-messages", fields: { cache_control: mark } } },
      [mark, undefined, mark, mark],
    ],
    ["an hour after minutes is minutes", { messages: [texts(hour, mark, hour)] }, [hour, mark, mark]],
    [
      "an hour ahead stays, also in instructions that come later",
      { messages: [texts(mark), system(says("s", { cache_control: hour }))] },
      [hour, mark],
    ],
    ["blank texts do not count", { messages: [user(says(" ", { cache_control: mark }), says("a", { cache_control: hour }))] }, [hour]],
  ])("keeps its cache mark within the wire's limits: %s (27)", (_, asked, want) => {
    expect(marksOf(asked)).toEqual(want);
  });
  test("says which marks were changed (27)", () => {
    expect(encoded({ messages: [texts(mark, mark, mark, mark)] }).lost).toEqual([]);
    expect(encoded({ messages: [texts(mark, mark, mark, mark, mark)] }).lost).toEqual(["approx CacheControl"]);
  });
});

describe("settings of a request", () => {
  test.each<[string, Partial<ChatRequest>, Partial<Traits>, object, string[]]>([
    ["a limit has one name (41)", { max_completion_tokens: 7 }, {}, { max_tokens: 7 }, []],
    ["heat has an upper end (44)", { temperature: 1.5 }, {}, { temperature: 1 }, ["approx ChatRequest.temperature"]],
    [
      "heat or share, where one excludes the other (44)",
      { temperature: 0.5, top_p: 0.9, top_k: 3 },
      { sampling: "one_of" },
      { temperature: 0.5, top_k: 3 },
      ["dropped ChatRequest.top_p"],
    ],
    ["a share alone (44)", { top_p: 0.9 }, { sampling: "one_of" }, { top_p: 0.9 }, []],
    [
      "no sampling (47)",
      { temperature: 1, top_p: 1, top_k: 3 },
      { sampling: "none" },
      {},
      ["dropped ChatRequest.temperature", "dropped ChatRequest.top_p", "dropped ChatRequest.top_k"],
    ],
    ["stops, but no blank ones (45)", { stop: ["END", " "] }, {}, { stop_sequences: ["END"] }, ["approx ChatRequest.stop"]],
    ["no stops", { stop: [] }, {}, {}, []],
    ["a tier (47)", { service_tier: "default" }, {}, { service_tier: "standard_only" }, []],
    ["a tier of another wire (47)", { service_tier: "flex" }, {}, {}, ["dropped ChatRequest.service_tier"]],
    ["the user (40)", { user: "u" }, {}, { metadata: { user_id: "u" } }, []],
    ["one stream", { stream: true, include_usage: true }, {}, { stream: true }, []],
    [
      "what has no place",
      { seed: 1, logit_bias: {}, logprobs: true, frequency_penalty: 0, verbosity: "low", store: true, metadata: {}, prompt_cache_key: "k" },
      {},
      {},
      [
        "dropped ChatRequest.logit_bias",
        "dropped ChatRequest.logprobs",
        "dropped ChatRequest.seed",
        "dropped ChatRequest.frequency_penalty",
        "dropped ChatRequest.verbosity",
        "dropped ChatRequest.store",
        "dropped ChatRequest.metadata",
        "dropped ChatRequest.prompt_cache_key",
      ],
    ],
    ["several answers (50)", { n: 2 }, {}, {}, ["rejected ChatRequest.n"]],
    ["sound", { modalities: ["text", "audio"] }, {}, {}, ["dropped ChatRequest.modalities", "rejected ChatRequest.modalities"]],
    [
      "its own fields (9)",
      { extra: { dialect: "anthropic-messages", fields: { container: "c", speed: "fast", nonsense: 1 } } },
      {},
      { container: "c", speed: "fast" },
      ["dropped extra.nonsense"],
    ],
    ["fields of others", { extra: { dialect: "openai-chat", fields: { top_a: 1 } } }, {}, {}, ["dropped extra.top_a"]],
  ])("%s", (_, asked, traits, want, losses) => {
    const { body, lost } = encoded(asked, upstream(traits));
    expect(body).toEqual(want);
    expect(lost).toEqual(losses);
  });

  test.each<[string, number]>([
    ["claude-opus-4-5", 64_000],
    ["claude-sonnet-4-6", 64_000],
    ["claude-fable-5-1", 128_000],
    ["a-model-nobody-knows", 4096],
  ])("a limit nobody named is the model's: %s (42)", (name, limit) => {
    expect(dialect.encodeRequest({ model: name, messages: [HI] }, modelled(name)).max_tokens).toBe(limit);
  });

  test("headers say the version, and those of a client of the same dialect travel on (9)", () => {
    expect(dialect.call.headers).toEqual({ "anthropic-version": "2023-06-01" });
    expect(dialect.forwardHeaders).toEqual(["anthropic-version", "anthropic-beta"]);
  });
});

describe("thinking", () => {
  const enabled = (budget_tokens: number): object => ({ type: "enabled", budget_tokens });
  const ADAPTIVE = { type: "adaptive", display: "summarized" };
  type Row = [string, Partial<ChatRequest>, object | undefined, string | undefined];
  // Each row of the models' matrix: what was asked, the switch and the effort that are said.
  test.each<Row>([
    ["claude-sonnet-4-5", {}, undefined, undefined],
    ["claude-sonnet-4-5", { reasoning_effort: "none" }, { type: "disabled" }, undefined],
    ["claude-sonnet-4-5", { reasoning_effort: "minimal" }, enabled(1024), undefined],
    ["claude-sonnet-4-5", { reasoning_effort: "low" }, enabled(1024), undefined],
    ["claude-sonnet-4-5", { reasoning_effort: "medium" }, enabled(4096), undefined],
    ["claude-sonnet-4-5", { reasoning_effort: "max" }, enabled(32_768), undefined],
    ["claude-sonnet-4-5", { thinking: { type: "adaptive" } }, enabled(4096), undefined],
    ["claude-opus-4-5", { reasoning_effort: "low" }, enabled(1024), "low"],
    ["claude-opus-4-5", { reasoning_effort: "max" }, enabled(32_768), "high"],
    ["claude-opus-4-5", { thinking: { type: "enabled", budget_tokens: 500 } }, enabled(1024), "low"],
    ["claude-opus-4-5", { thinking: { type: "enabled", budget_tokens: 90_000 } }, enabled(62_976), "high"],
    ["claude-opus-4-6", { reasoning_effort: "low" }, ADAPTIVE, "low"],
    ["claude-opus-4-6", { reasoning_effort: "xhigh" }, ADAPTIVE, "max"],
    ["claude-opus-4-6", { reasoning_effort: "max" }, ADAPTIVE, "max"],
    ["claude-opus-4-6", { thinking: { type: "enabled", budget_tokens: 5000 } }, enabled(5000), "medium"],
    ["claude-opus-4-6", { reasoning_effort: "none" }, { type: "disabled" }, undefined],
    ["claude-opus-4-8", { reasoning_effort: "xhigh" }, ADAPTIVE, "xhigh"],
    ["claude-opus-4-8", { thinking: { type: "enabled", budget_tokens: 20_000 } }, ADAPTIVE, "high"],
    ["claude-opus-4-8", { thinking: { type: "disabled" }, reasoning_effort: "max" }, { type: "disabled" }, "max"],
    ["claude-sonnet-5", {}, undefined, undefined],
    ["claude-sonnet-5", { reasoning_effort: "minimal" }, ADAPTIVE, "low"],
    ["claude-sonnet-5", { thinking: { type: "adaptive", display: "omitted" } }, { type: "adaptive", display: "omitted" }, undefined],
    ["claude-opus-5", { reasoning_effort: "none" }, { type: "disabled" }, undefined],
    ["claude-opus-5", { thinking: { type: "disabled" }, reasoning_effort: "max" }, { type: "disabled" }, "high"],
    ["claude-fable-5-1", { reasoning_effort: "none" }, undefined, "low"],
    ["claude-fable-5-1", { thinking: { type: "disabled" } }, undefined, "low"],
    ["claude-fable-5-1", { thinking: { type: "enabled", budget_tokens: 1024 } }, ADAPTIVE, "low"],
    ["claude-opus-5-5", { reasoning_effort: "high" }, ADAPTIVE, "high"],
    ["claude-opus-5-5", { reasoning_effort: "none" }, undefined, "low"],
    ["claude-sonnet-5-5", { reasoning_effort: "none" }, { type: "between_tools" }, undefined],
    ["claude-sonnet-5-5", { thinking: { type: "between_tools" }, reasoning_effort: "xhigh" }, { type: "between_tools" }, "high"],
    ["claude-haiku-5-5", { reasoning_effort: "none" }, { type: "disabled" }, undefined],
    ["claude-haiku-5-5", { thinking: { type: "between_tools" } }, { type: "disabled" }, undefined],
    ["claude-haiku-5-5", { reasoning_effort: "max" }, ADAPTIVE, "max"],
    ["claude-of-tomorrow", { reasoning_effort: "medium" }, ADAPTIVE, "medium"],
  ])("%s, asked for %j (43)", (name, asked, thinking, effort) => {
    const { body } = encoded(asked, modelled(name));
    expect([body["thinking"], body["output_config"]]).toEqual([thinking, effort === undefined ? undefined : { effort }]);
  });

  test.each<[string, Partial<ChatRequest>, number]>([
    ["raised above the budget", { reasoning_effort: "high", max_completion_tokens: 100 }, 17_408],
    ["left where it holds the budget", { reasoning_effort: "low", max_completion_tokens: 5000 }, 5000],
    ["never above the model's", { thinking: { type: "enabled", budget_tokens: 200_000 }, max_completion_tokens: 100 }, 64_000],
  ])("a limit is %s (43)", (_, asked, limit) => {
    expect(encoded(asked, modelled("claude-opus-4-5")).body["max_tokens"]).toBe(limit);
  });

  test.each<[string, Partial<ChatRequest>, string[]]>([
    [
      "claude-opus-4-5",
      { reasoning_effort: "low", temperature: 0.5, top_k: 1 },
      ["dropped ChatRequest.temperature", "dropped ChatRequest.top_k", "approx ChatRequest.thinking"],
    ],
    [
      "claude-opus-4-6",
      { reasoning_effort: "none", temperature: 0.5 },
      ["approx ChatRequest.reasoning_effort", "approx ChatRequest.thinking"],
    ],
    ["claude-opus-5-5", { temperature: 0.5, top_p: 0.5 }, ["dropped ChatRequest.temperature", "dropped ChatRequest.top_p"]],
    [
      "claude-sonnet-4-5",
      { thinking: { type: "enabled", budget_tokens: 2000, display: "omitted" } },
      ["dropped ChatRequest.thinking.display"],
    ],
    [
      "claude-opus-4-8",
      { thinking: { type: "enabled", budget_tokens: 2000 } },
      [
        "approx ChatRequest.thinking",
        "approx ChatRequest.thinking.budget_tokens",
        "approx ChatRequest.thinking.display",
        "approx ChatRequest.reasoning_effort",
      ],
    ],
    ["claude-fable-5-1", { reasoning_effort: "high" }, ["approx ChatRequest.thinking"]],
  ])("%s reports what %j loses (43, 47)", (name, asked, want) => {
    expect(encoded(asked, modelled(name)).lost).toEqual(want);
  });

  test("is switched off where an older model would miss the thought ahead of the last calls (20)", () => {
    const history = (...thought: Extract<Message, { role: "assistant" }>["content"]): Partial<ChatRequest> => ({
      reasoning_effort: "low",
      tools: F,
      messages: [HI, assistant(...thought, call("a")), result("a", says("1"))],
    });
    const proven = { type: "thinking", thinking: "so", signature: "S" } as const;
    const thinkingOf = (asked: Partial<ChatRequest>, name: string): unknown => encoded(asked, modelled(name)).body["thinking"];
    expect(thinkingOf(history(proven), "claude-sonnet-4-5")).toEqual(enabled(1024));
    expect(thinkingOf(history({ type: "redacted_thinking", data: "D" }), "claude-sonnet-4-5")).toEqual(enabled(1024));
    expect(thinkingOf(history(), "claude-sonnet-4-5")).toBeUndefined();
    expect(thinkingOf(history({ type: "thinking", thinking: "of another model" }), "claude-sonnet-4-5")).toBeUndefined();
    expect(thinkingOf(history(), "claude-opus-5-5")).toEqual(ADAPTIVE);
    expect(
      thinkingOf({ ...history(), messages: [...(history().messages ?? []), assistant(says("done")), HI] }, "claude-sonnet-4-5"),
    ).toEqual(enabled(1024));
    expect(encoded(history(), modelled("claude-sonnet-4-5")).lost).toEqual([
      "approx ChatRequest.thinking",
      "approx ChatRequest.reasoning_effort",
    ]);
  });
});

describe("tools", () => {
  const wire = { name: "f", input_schema: { type: "object" } };
  test.each<[string, Partial<ChatRequest>, Partial<Traits>, object, string[]]>([
    [
      "a function (31)",
      {
        tools: [
          { type: "function", name: "f", description: "d", parameters: { type: "object", properties: { x: {} } }, cache_control: mark },
        ],
      },
      {},
      { tools: [{ name: "f", description: "d", input_schema: { type: "object", properties: { x: {} } }, cache_control: mark }] },
      [],
    ],
    [
      "a function of no arguments (31)",
      { tools: [{ type: "function", name: "f" }] },
      {},
      { tools: [{ name: "f", input_schema: { type: "object", properties: {} } }] },
      [],
    ],
    [
      "a strict function in the wire's subset of schemas (31, 39)",
      {
        tools: [
          { type: "function", name: "f", strict: true, parameters: { type: "object", properties: { x: { type: "integer", minimum: 1 } } } },
        ],
      },
      {},
      {
        tools: [
          {
            name: "f",
            strict: true,
            input_schema: {
              type: "object",
              properties: { x: { type: "integer", description: "(minimum: 1)" } },
              additionalProperties: false,
            },
          },
        ],
      },
      ["approx FunctionTool.parameters"],
    ],
    [
      "a strict function where that is not known (31)",
      { tools: [{ type: "function", name: "f", strict: true }] },
      { structured_output: "tool" },
      { tools: [{ name: "f", input_schema: { type: "object", properties: {} } }] },
      ["approx FunctionTool.parameters", "dropped FunctionTool.strict"],
    ],
    [
      "a tool of free text (31)",
      { tools: [{ type: "custom", name: "c", grammar: { syntax: "regex", definition: "a" } }] },
      {},
      { tools: [{ name: "c", input_schema: { type: "object", properties: { input: { type: "string" } }, required: ["input"] } }] },
      ["approx Tool.custom"],
    ],
    [
      "hosted tools of its own, and nobody else's (34)",
      {
        tools: [
          { type: "opaque", dialect: "anthropic-messages", value: { type: "bash_20250124", name: "bash" } },
          { type: "opaque", dialect: "other", value: { type: "x" } },
        ],
      },
      {},
      { tools: [{ type: "bash_20250124", name: "bash" }] },
      ["dropped Tool.opaque"],
    ],
    [
      "a search (34)",
      { web_search: { max_uses: 2, user_location: { city: "Oslo" } } },
      {},
      { tools: [{ type: "web_search_20250305", name: "web_search", max_uses: 2, user_location: { type: "approximate", city: "Oslo" } }] },
      [],
    ],
    [
      "none to be called (32)",
      { tools: F, tool_choice: { type: "none" }, parallel_tool_calls: false },
      {},
      { tools: [wire], tool_choice: { type: "none" } },
      ["dropped ChatRequest.parallel_tool_calls"],
    ],
    ["as it likes (32)", { tools: F, tool_choice: { type: "auto" } }, {}, { tools: [wire], tool_choice: { type: "auto" } }, []],
    ["any (32)", { tools: F, tool_choice: { type: "required" } }, {}, { tools: [wire], tool_choice: { type: "any" } }, []],
    [
      "one by name, and once (32, 33)",
      { tools: F, tool_choice: { type: "named", name: "f" }, parallel_tool_calls: false },
      {},
      { tools: [wire], tool_choice: { type: "tool", name: "f", disable_parallel_tool_use: true } },
      [],
    ],
    [
      "one at a time makes a choice where there was none (33)",
      { tools: F, parallel_tool_calls: false },
      {},
      { tools: [wire], tool_choice: { type: "auto", disable_parallel_tool_use: true } },
      [],
    ],
    [
      "some of them (32)",
      { tools: [...F, { type: "function", name: "g" }], tool_choice: { type: "allowed", mode: "required", names: ["f"] } },
      {},
      { tools: [wire], tool_choice: { type: "any" } },
      ["approx ChatRequest.tool_choice", "approx ChatRequest.tools"],
    ],
    [
      "no choice without tools (32)",
      { tool_choice: { type: "required" }, parallel_tool_calls: false },
      {},
      {},
      ["dropped ChatRequest.tool_choice", "dropped ChatRequest.parallel_tool_calls"],
    ],
    [
      "no choice where the only tool is another dialect's (32)",
      { tools: [{ type: "opaque", dialect: "other", value: { type: "x" } }], tool_choice: { type: "auto" } },
      {},
      {},
      ["dropped ChatRequest.tool_choice", "dropped Tool.opaque"],
    ],
    [
      "no force where it is refused (32)",
      { tools: F, tool_choice: { type: "named", name: "f" } },
      { forced_tools: false },
      { tools: [wire], tool_choice: { type: "auto" } },
      ["approx ChatRequest.tool_choice"],
    ],
  ])("are written: %s", (_, asked, traits, want, losses) => {
    const { body, lost } = encoded(asked, upstream(traits));
    expect(body).toEqual(want);
    expect(lost).toEqual(losses);
  });

  test.each<[string, Partial<ChatRequest>, string]>([
    ["claude-opus-4-5", {}, "any"],
    ["claude-opus-4-5", { reasoning_effort: "low" }, "auto"],
    ["claude-opus-4-6", { reasoning_effort: "low" }, "auto"],
    ["claude-opus-4-6", { reasoning_effort: "none" }, "any"],
    ["claude-opus-4-8", { reasoning_effort: "low" }, "any"],
    ["claude-sonnet-5", {}, "any"],
    ["claude-opus-5", {}, "any"],
    ["claude-fable-5", {}, "any"],
    ["claude-fable-5-1", {}, "auto"],
    ["claude-opus-5-5", {}, "auto"],
    ["claude-sonnet-5-5", { reasoning_effort: "none" }, "auto"],
    ["claude-haiku-5-5", {}, "any"],
  ])("are forced as far as %s lets them be, with %j: %s (32)", (name, asked, type) => {
    expect(encoded({ tools: F, tool_choice: { type: "required" }, ...asked }, modelled(name)).body["tool_choice"]).toEqual({ type });
  });

  test("of the history are declared where the request has none, and not to be called (37)", () => {
    const { body, lost } = encoded({ messages: [HI, assistant(call("a")), result("a", says("1"))] });
    expect([body["tools"], body["tool_choice"]]).toEqual([
      [{ name: "f", input_schema: { type: "object", properties: {} } }],
      { type: "none" },
    ]);
    expect(lost).toEqual(["approx ChatRequest.tools", "approx ChatRequest.tool_choice"]);
    expect(encoded({ messages: [HI, assistant(call("a")), result("a", says("1"))], web_search: {} }).body["tool_choice"]).toBeUndefined();
  });
});

describe("structured output", () => {
  const format = (schema: object): ChatRequest["response_format"] => ({
    type: "json_schema",
    name: "r",
    schema: schema as { [key: string]: unknown },
  });
  test.each<[string, object, object]>([
    [
      "objects are closed",
      { type: "object", properties: { a: { type: "object", properties: {} } } },
      { type: "object", properties: { a: { type: "object", properties: {}, additionalProperties: false } }, additionalProperties: false },
    ],
    [
      "limits are told in words",
      {
        type: "object",
        properties: {
          n: { type: "integer", description: "age", minimum: 0, maximum: 9 },
          s: { type: "string", pattern: "^a", format: "phone" },
        },
      },
      {
        type: "object",
        properties: {
          n: { type: "integer", description: "age (minimum: 0, maximum: 9)" },
          s: { type: "string", description: "(pattern: ^a)" },
        },
        additionalProperties: false,
      },
    ],
    [
      "lists may ask for one item",
      { type: "array", minItems: 1, items: { type: "string", format: "date" } },
      { type: "array", minItems: 1, items: { type: "string", format: "date" } },
    ],
    [
      "but not for more",
      { type: "array", minItems: 2, uniqueItems: true, items: {} },
      { type: "array", items: {}, description: "(minItems: 2, uniqueItems: true)" },
    ],
    [
      "one of is any of",
      { oneOf: [{ type: "string" }, { type: "null" }], not: { const: "" } },
      { anyOf: [{ type: "string" }, { type: "null" }] },
    ],
    [
      "definitions stay beside the reference",
      {
        $schema: "x",
        $ref: "#/$defs/A",
        $defs: { A: { type: "object", properties: { minimum: { type: "number" } }, required: ["minimum", "gone"] } },
      },
      {
        $ref: "#/$defs/A",
        $defs: { A: { type: "object", properties: { minimum: { type: "number" } }, required: ["minimum"], additionalProperties: false } },
      },
    ],
  ])("keeps to the wire's subset of schemas: %s (39, 46)", (_, schema, want) => {
    expect(encoded({ response_format: format(schema) }).body).toEqual({ output_config: { format: { type: "json_schema", schema: want } } });
  });

  test.each<[string, ChatRequest["response_format"], Partial<Traits>, string[]]>([
    ["a schema rewritten", format({ type: "object" }), {}, ["approx JsonSchemaFormat.schema", "dropped JsonSchemaFormat.name"]],
    ["JSON of no schema", { type: "json_object" }, {}, ["dropped ResponseFormat.json_object"]],
    ["nothing, of text", { type: "text" }, {}, []],
    ["nothing, of text, also where schemas are unknown", { type: "text" }, { structured_output: "tool" }, []],
    [
      "a schema where none is known (38)",
      format({ type: "object" }),
      { structured_output: "tool" },
      ["rejected ChatRequest.response_format"],
    ],
  ])("reports %s (46)", (_, response_format, traits, want) => {
    expect(
      encoded({ response_format }, upstream(traits)).lost.filter(
        (loss) => traits.structured_output === undefined || !loss.startsWith("approx"),
      ),
    ).toEqual(want);
  });

  test("shares its object with the effort (40)", () => {
    expect(
      encoded({ reasoning_effort: "low", response_format: format({ type: "string" }) }, modelled("claude-opus-5")).body["output_config"],
    ).toEqual({ effort: "low", format: { type: "json_schema", schema: { type: "string" } } });
  });
});

describe("a request of a client", () => {
  test.each<[string, object, object]>([
    [
      "limits and sampling (41)",
      { max_tokens: 7, temperature: 0.5, top_p: 0.1, top_k: 2, stop_sequences: ["a"] },
      { max_completion_tokens: 7, temperature: 0.5, top_p: 0.1, top_k: 2, stop: ["a"] },
    ],
    ["a stream, whose counts always come (61)", { stream: true }, { stream: true, include_usage: true }],
    [
      "thinking in each of its ways (43)",
      { thinking: { type: "enabled", budget_tokens: 2000, display: "omitted" }, output_config: { effort: "max" } },
      { thinking: { type: "enabled", budget_tokens: 2000, display: "omitted" }, reasoning_effort: "max" },
    ],
    ["thinking off (43)", { thinking: { type: "disabled" } }, { thinking: { type: "disabled" } }],
    ["thinking at will (43)", { thinking: { type: "adaptive" } }, { thinking: { type: "adaptive" } }],
    [
      "a function (31)",
      { tools: [{ name: "f", description: "d", input_schema: { type: "object" }, strict: true, cache_control: mark }] },
      { tools: [{ type: "function", name: "f", description: "d", parameters: { type: "object" }, strict: true, cache_control: mark }] },
    ],
    [
      "a hosted tool (34)",
      { tools: [{ type: "bash_20250124", name: "bash" }] },
      { tools: [{ type: "opaque", dialect: "anthropic-messages", value: { type: "bash_20250124", name: "bash" } }] },
    ],
    [
      "a search (34)",
      {
        tools: [
          {
            type: "web_search_20260209",
            name: "web_search",
            max_uses: 1,
            user_location: { type: "approximate", city: "Oslo", region: null },
          },
        ],
      },
      { tools: [], web_search: { max_uses: 1, user_location: { city: "Oslo" } } },
    ],
    [
      "any tool, one at a time (32, 33)",
      { tools: [{ name: "f", input_schema: { type: "object" } }], tool_choice: { type: "any", disable_parallel_tool_use: true } },
      { tools: F, tool_choice: { type: "required" }, parallel_tool_calls: false },
    ],
    [
      "a tool by name (32)",
      { tools: [{ name: "f", input_schema: { type: "object" } }], tool_choice: { type: "tool", name: "f" } },
      { tools: F, tool_choice: { type: "named", name: "f" } },
    ],
    [
      "a schema (46)",
      { output_config: { format: { type: "json_schema", schema: { type: "object" } } } },
      { response_format: { type: "json_schema", name: "response", schema: { type: "object" }, strict: true } },
    ],
    [
      "a schema in its old place (46)",
      { output_format: { type: "json_schema", schema: { type: "object" } } },
      { response_format: { type: "json_schema", name: "response", schema: { type: "object" }, strict: true } },
    ],
    [
      "the tier and the user (40, 47)",
      { service_tier: "standard_only", metadata: { user_id: "u" } },
      { service_tier: "default", user: "u" },
    ],
    [
      "what waits for its own dialect (9)",
      { container: "c", mcp_servers: [], unheard_of: 1, anthropic_version: "v" },
      { extra: { dialect: "anthropic-messages", fields: { container: "c", mcp_servers: [], unheard_of: 1 } } },
    ],
  ])("is read: %s", (_, body, want) => {
    expect(decoded(body)).toEqual(want);
  });

  test("is read turn by turn: results are messages of their own, ahead of what else the user said (12, 15, 18, 20, 54)", () => {
    expect(
      decoded({
        system: [{ type: "text", text: "be brief", cache_control: mark }],
        messages: [
          { role: "user", content: "hi" },
          {
            role: "assistant",
            content: [
              { type: "thinking", thinking: "so", signature: "S" },
              { type: "redacted_thinking", data: "D" },
              { type: "text", text: "see", citations: null },
              { type: "tool_use", id: "a", name: "f", input: { x: 1 } },
              { type: "tool_use", id: "b", name: "f" },
            ],
          },
          {
            role: "user",
            content: [
              { type: "text", text: "go" },
              { type: "tool_result", tool_use_id: "a", content: "1", is_error: true },
              {
                type: "tool_result",
                tool_use_id: "b",
                content: [
                  { type: "text", text: "2" },
                  { type: "image", source: { type: "base64", media_type: "image/png", data: "AA==" } },
                ],
              },
              { type: "tool_result", tool_use_id: "c" },
            ],
          },
          { role: "system", content: "later" },
        ],
      }),
    ).toEqual({
      messages: [
        system(says("be brief", { cache_control: mark })),
        HI,
        assistant(
          { type: "thinking", thinking: "so", signature: "S" },
          { type: "redacted_thinking", data: "D" },
          says("see"),
          call("a", '{"x":1}'),
          call("b"),
        ),
        { ...result("a", says("1")), is_error: true },
        result("b", says("2"), { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } }),
        result("c"),
        user(says("go")),
        system(says("later")),
      ],
    });
  });

  test.each<[string, object, object]>([
    [
      "a picture by id (25)",
      { type: "image", source: { type: "file", file_id: "f1" } },
      { type: "image_url", image_url: { url: "file:f1" } },
    ],
    [
      "a PDF (26)",
      {
        type: "document",
        source: { type: "base64", media_type: "application/pdf", data: "AA==" },
        title: "a.pdf",
        context: null,
        citations: { enabled: true },
      },
      { type: "file", file: { file_data: "data:application/pdf;base64,AA==", filename: "a.pdf" }, citations_enabled: true },
    ],
    [
      "a text (26)",
      { type: "document", source: { type: "text", media_type: "text/plain", data: "hey" } },
      { type: "file", file: { file_data: "data:text/plain;base64,aGV5" } },
    ],
    [
      "a document in chunks (26)",
      {
        type: "document",
        source: {
          type: "content",
          content: [
            { type: "text", text: "he" },
            { type: "text", text: "y" },
          ],
        },
      },
      { type: "file", file: { file_data: "data:text/plain;base64,aGV5" } },
    ],
    [
      "a document by URL (26)",
      { type: "document", source: { type: "url", url: "https://x/a.pdf" } },
      { type: "file", file: { file_url: "https://x/a.pdf" } },
    ],
    [
      "a mark (27)",
      { type: "text", text: "a", cache_control: { type: "ephemeral", ttl: "1h" } },
      says("a", { cache_control: { type: "ephemeral", ttl: "1h" } }),
    ],
    [
      "what nobody else knows (49)",
      { type: "search_result", source: "s", title: "t", content: [] },
      { type: "opaque", dialect: "anthropic-messages", value: { type: "search_result", source: "s", title: "t", content: [] } },
    ],
    [
      "what nobody knows yet (49)",
      { type: "hologram", x: 1 },
      { type: "opaque", dialect: "anthropic-messages", value: { type: "hologram", x: 1 } },
    ],
  ])("is read part by part: %s", (_, block, want) => {
    expect(decoded({ messages: [{ role: "user", content: [block] }] })).toEqual({ messages: [{ role: "user", content: [want] }] });
  });

  test("brings back the proof of another wire's call in its id (21)", () => {
    const id = `c1__sig__${Buffer.from("S").toString("base64url")}`;
    const messages = [
      { role: "user", content: "hi" },
      { role: "assistant", content: [{ type: "tool_use", id, name: "f", input: {} }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: id, content: "1" }] },
    ];
    expect(decoded({ messages })).toEqual({ messages: [HI, assistant({ ...call("c1"), signature: "S" }), result("c1", says("1"))] });
  });
});

describe("an answer", () => {
  const SEARCHED = [
    { type: "server_tool_use", id: "srv", name: "web_search", input: { query: "q" } },
    {
      type: "web_search_tool_result",
      tool_use_id: "srv",
      content: [{ type: "web_search_result", url: "https://x", title: "X", encrypted_content: "e" }],
    },
  ];
  test.each<[string, object[], object[]]>([
    [
      "thoughts, words and calls, in order (49)",
      [
        { type: "thinking", thinking: "", signature: "S" },
        { type: "redacted_thinking", data: "D" },
        { type: "text", text: "a", citations: null },
        { type: "tool_use", id: "t", name: "f", input: { x: 1 }, caller: { type: "direct" } },
      ],
      [{ type: "thinking", thinking: "", signature: "S" }, { type: "redacted_thinking", data: "D" }, says("a"), call("t", '{"x":1}')],
    ],
    ["a thought of a server that proves nothing (49)", [{ type: "thinking", thinking: "hm" }], [{ type: "thinking", thinking: "hm" }]],
    [
      "hosted tools and their results as they came, apart from calls (49, 66)",
      SEARCHED,
      SEARCHED.map((value) => ({ type: "opaque", dialect: "anthropic-messages", value })),
    ],
    [
      "sources of the web, not places in documents (49)",
      [
        {
          type: "text",
          text: "a",
          citations: [
            { type: "web_search_result_location", url: "https://x", title: "X", encrypted_index: "e", cited_text: "c" },
            {
              type: "search_result_location",
              source: "https://y",
              title: null,
              search_result_index: 0,
              start_block_index: 0,
              end_block_index: 1,
              cited_text: "d",
            },
            { type: "char_location", cited_text: "e", document_index: 0, document_title: null, start_char_index: 0, end_char_index: 1 },
          ],
        },
      ],
      [
        says("a", {
          citations: [
            { url: "https://x", title: "X", cited_text: "c" },
            { url: "https://y", cited_text: "d" },
          ],
        }),
      ],
    ],
  ])("is read: %s", (_, content, want) => {
    expect(plain(answer({ content }).choices[0]?.message.content)).toEqual(want);
  });

  const TOOL = [{ type: "tool_use", id: "t", name: "f", input: {} }];
  test.each<[string | null, object[], string]>([
    ["end_turn", [], "stop"],
    ["stop_sequence", [], "stop"],
    ["pause_turn", [], "stop"],
    ["compaction", [], "stop"],
    ["max_tokens", [], "length"],
    ["model_context_window_exceeded", [], "length"],
    ["tool_use", TOOL, "tool_calls"],
    ["refusal", [], "content_filter"],
    ["a word of tomorrow", [], "stop"],
    [null, [], "stop"],
    ["end_turn", TOOL, "tool_calls"],
    ["max_tokens", TOOL, "length"],
    ["refusal", TOOL, "content_filter"],
  ])("that ended with %s, content %j, is read as %s (48)", (stop_reason, content, want) => {
    expect(answer({ stop_reason, content }).choices[0]).toMatchObject({ finish_reason: want });
    const blocks = content.flatMap((content_block) => [
      { type: "content_block_start", index: 0, content_block },
      { type: "content_block_stop", index: 0 },
    ]);
    const stream = [
      { type: "message_start", message: MESSAGE },
      ...blocks,
      { type: "message_delta", delta: { stop_reason: stop_reason ?? "end_turn" } },
      { type: "message_stop" },
    ];
    expect(read(stream).response.choices[0]?.finish_reason).toBe(want);
  });

  test("keeps the wire's own word, the stop that was met and the tier (48)", () => {
    expect(
      answer({
        stop_reason: "stop_sequence",
        stop_sequence: "END",
        usage: { input_tokens: 1, output_tokens: 1, service_tier: "priority" },
      }),
    ).toMatchObject({
      id: "msg_1",
      created: 0,
      model: "m",
      service_tier: "priority",
      choices: [{ native_finish_reason: "stop_sequence", stop_sequence: "END" }],
    });
  });

  test("of a server that tells neither id nor model still has both", () => {
    const { id: _, model: __, usage: ___, ...bare } = MESSAGE;
    expect(dialect.validate.response(bare)).toEqual([]);
    expect(dialect.decodeResponse(bare as unknown as Wire.Message, upstream())).toMatchObject({ id: "r1", model: "m", usage: undefined });
  });

  test.each<[string, object, object]>([
    [
      "caches are apart from the input (51)",
      { input_tokens: 10, cache_read_input_tokens: 5, cache_creation_input_tokens: 3, output_tokens: 7 },
      { input: 10, cache_read: 5, cache_write: 3, output: 7 },
    ],
    [
      "writes of minutes and of an hour (51)",
      {
        input_tokens: 10,
        cache_creation_input_tokens: 5,
        cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 2 },
        output_tokens: 7,
      },
      { input: 10, cache_write: 3, cache_write_1h: 2, output: 7 },
    ],
    [
      "writes told apart alone (51)",
      { input_tokens: 10, cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 2 }, output_tokens: 7 },
      { input: 10, cache_write: 3, cache_write_1h: 2, output: 7 },
    ],
    [
      "thoughts are within the output (51)",
      { input_tokens: 1, output_tokens: 7, output_tokens_details: { thinking_tokens: 4 } },
      { input: 1, output: 3, reasoning: 4 },
    ],
    [
      "searches (51)",
      { input_tokens: 1, output_tokens: 1, server_tool_use: { web_search_requests: 2, web_fetch_requests: 0 } },
      { input: 1, output: 1, web_searches: 2 },
    ],
    [
      "nulls are nothing (51)",
      { input_tokens: 1, cache_read_input_tokens: null, cache_creation_input_tokens: null, cache_creation: null, output_tokens: 1 },
      { input: 1, output: 1 },
    ],
  ])("counts: %s", (_, usage, want) => {
    expect(plain(answer({ usage }).usage)).toEqual(want);
  });

  test.each<[string, object, object]>([
    [
      "what this wire does not tell apart is added up",
      { input: 1, input_audio: 2, tool_input: 3, output: 4, reasoning: 5, output_audio: 6 },
      { input_tokens: 6, cache_creation_input_tokens: 0, output_tokens: 15, output_tokens_details: { thinking_tokens: 5 } },
    ],
    [
      "caches",
      { input: 1, cache_read: 2, cache_write: 3, cache_write_1h: 4, output: 5 },
      {
        input_tokens: 1,
        cache_read_input_tokens: 2,
        cache_creation_input_tokens: 7,
        cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 4 },
        output_tokens: 5,
      },
    ],
    ["nothing told is nothing", {}, { input_tokens: 0, cache_creation_input_tokens: 0, output_tokens: 0 }],
  ])("counts for a client: %s (51)", (_, usage, want) => {
    expect(written({}, { usage })["usage"]).toEqual(want);
  });

  test("is written for a client (49, 54)", () => {
    const content = [
      { type: "thinking" as const, thinking: "hm" },
      { type: "redacted_thinking" as const, data: "D" },
      says("a ", { citations: [{ url: "https://x", title: "X", cited_text: "c" }] }),
      { type: "refusal" as const, refusal: "no" },
      { ...call("c1", '{"x":1}'), signature: "S" },
    ];
    expect(written({ message: { role: "assistant", content }, finish_reason: "tool_calls" }, { usage: { input: 3, output: 4 } })).toEqual({
      id: "r1",
      type: "message",
      role: "assistant",
      model: "m",
      stop_reason: "tool_use",
      stop_sequence: null,
      content: [
        { type: "thinking", thinking: "hm", signature: "" },
        { type: "redacted_thinking", data: "D" },
        { type: "text", text: "a ", citations: [{ type: "web_search_result_location", url: "https://x", title: "X", cited_text: "c" }] },
        { type: "text", text: "no" },
        { type: "tool_use", id: `c1__sig__${Buffer.from("S").toString("base64url")}`, name: "f", input: { x: 1 } },
      ],
      usage: { input_tokens: 3, cache_creation_input_tokens: 0, output_tokens: 4 },
    });
  });

  test.each<[Partial<ChatResponse["choices"][number]>, string, string | null]>([
    [{ finish_reason: "stop" }, "end_turn", null],
    [{ finish_reason: "stop", stop_sequence: "END" }, "stop_sequence", "END"],
    [{ finish_reason: "length" }, "max_tokens", null],
    [{ finish_reason: "content_filter" }, "refusal", null],
  ])("that ended as %j is told as %s (48)", (choice, stop_reason, stop_sequence) => {
    expect(written(choice)).toMatchObject({ stop_reason, stop_sequence });
  });

  test("of several choices is the first (50)", () => {
    const ctx = client();
    const choice = (index: number): ChatResponse["choices"][number] => ({
      index,
      message: { role: "assistant", content: [says(`${index}`)] },
      finish_reason: "stop",
    });
    expect(written({}, { choices: [choice(0), choice(1)] }, ctx)["content"]).toEqual([{ type: "text", text: "0" }]);
    expect(ctx.losses.map(({ path }) => path)).toEqual(["ChatResponse.choices"]);
  });
});

const START = {
  type: "message_start",
  message: {
    ...MESSAGE,
    model: "claude-opus-5-5",
    stop_reason: null,
    usage: { input_tokens: 50, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 1 },
  },
};
const opened = (index: number, content_block: object): object => ({ type: "content_block_start", index, content_block });
const delta = (index: number, one: object): object => ({ type: "content_block_delta", index, delta: one });
const closed = (index: number): object => ({ type: "content_block_stop", index });
const STOP = { type: "message_stop" };
const ended = (stop_reason: string, usage: object | undefined, more: object = {}): object => ({
  type: "message_delta",
  delta: { stop_reason, stop_sequence: null, ...more },
  usage,
});
const json = (index: number, partial_json: string): object => delta(index, { type: "input_json_delta", partial_json });

describe("a stream", () => {
  const TRANSCRIPT = [
    START,
    opened(0, { type: "thinking", thinking: "", signature: "" }),
    { type: "ping" },
    delta(0, { type: "thinking_delta", thinking: "Two lookups." }),
    delta(0, { type: "signature_delta", signature: "EqQB" }),
    closed(0),
    opened(1, { type: "text", text: "" }),
    delta(1, { type: "text_delta", text: "Checking." }),
    closed(1),
    opened(2, { type: "tool_use", id: "toolu_a", name: "get_w", input: {} }),
    json(2, ""),
    json(2, '{"c":"Oslo"}'),
    closed(2),
    opened(3, { type: "tool_use", id: "toolu_b", name: "get_w", input: {} }),
    json(3, '{"c":"Rome"}'),
    closed(3),
    ended("tool_use", { input_tokens: 50, output_tokens: 89, output_tokens_details: { thinking_tokens: 12 } }),
    STOP,
  ];
  const CONTENT = [
    { type: "thinking", thinking: "Two lookups.", signature: "EqQB" },
    says("Checking."),
    { type: "tool_call", id: "toolu_a", name: "get_w", arguments: '{"c":"Oslo"}' },
    { type: "tool_call", id: "toolu_b", name: "get_w", arguments: '{"c":"Rome"}' },
  ];

  test("reads as the answer it tells, counts once (56, 57, 58, 60, 61, 62, 67, 68)", () => {
    const { response, events, failure } = read(TRANSCRIPT);
    expect(failure).toBeUndefined();
    expect(plain(response)).toEqual({
      id: "msg_1",
      created: 0,
      model: "claude-opus-5-5",
      choices: [
        { index: 0, message: { role: "assistant", content: CONTENT }, finish_reason: "tool_calls", native_finish_reason: "tool_use" },
      ],
      usage: { input: 50, cache_read: 0, cache_write: 0, output: 77, reasoning: 12 },
    });
    expect(events.filter((event) => event.type === "usage")).toHaveLength(1);
    expect(events.filter((event) => event.type === "start")).toHaveLength(1);
    expect(events.map((event) => event.type).slice(-2)).toEqual(["finish", "usage"]);
  });

  test("of a call begins with its id and name, and then only has arguments (58)", () => {
    const pieces = read(TRANSCRIPT).events.flatMap((event) =>
      event.type === "part" && event.delta.type === "tool_call" ? [[event.index, event.delta]] : [],
    );
    expect(pieces).toEqual([
      [2, { type: "tool_call", id: "toolu_a", name: "get_w" }],
      [2, { type: "tool_call", arguments: '{"c":"Oslo"}' }],
      [3, { type: "tool_call", id: "toolu_b", name: "get_w" }],
      [3, { type: "tool_call", arguments: '{"c":"Rome"}' }],
    ]);
  });

  const around = (...events: object[]): object[] => [START, ...events, ended("end_turn", { output_tokens: 5 }), STOP];
  test.each<[string, object[], object[]]>([
    ["a call without arguments has none (59)", [opened(0, { type: "tool_use", id: "t", name: "f", input: {} }), closed(0)], [call("t")]],
    [
      "a call whose arguments came whole, as some servers do (59)",
      [opened(0, { type: "tool_use", id: "t", name: "f", input: { x: 1 } }), closed(0)],
      [call("t", '{"x":1}')],
    ],
    [
      "a call without a stop (59)",
      [opened(0, { type: "tool_use", id: "t", name: "f" }), json(0, '{"x"'), json(0, ":1}")],
      [call("t", '{"x":1}')],
    ],
    [
      "two calls of one function are two (60)",
      [
        opened(0, { type: "tool_use", id: "t", name: "f", input: {} }),
        json(0, "{}"),
        closed(0),
        opened(1, { type: "tool_use", id: "u", name: "f", input: {} }),
        json(1, "{}"),
        closed(1),
      ],
      [call("t"), call("u")],
    ],
    [
      "a hidden thought comes whole (49)",
      [opened(0, { type: "redacted_thinking", data: "D" }), closed(0)],
      [{ type: "redacted_thinking", data: "D" }],
    ],
    [
      "a thought of which only the proof is shown (49)",
      [opened(0, { type: "thinking", thinking: "", signature: "" }), delta(0, { type: "signature_delta", signature: "S" }), closed(0)],
      [{ type: "thinking", thinking: "", signature: "S" }],
    ],
    [
      "sources (49)",
      [
        opened(0, { type: "text", text: "", citations: [] }),
        delta(0, {
          type: "citations_delta",
          citation: { type: "web_search_result_location", url: "https://x", title: "X", encrypted_index: "e", cited_text: "c" },
        }),
        delta(0, { type: "text_delta", text: "a" }),
        delta(0, {
          type: "citations_delta",
          citation: {
            type: "page_location",
            cited_text: "d",
            document_index: 0,
            document_title: null,
            start_page_number: 1,
            end_page_number: 2,
          },
        }),
        closed(0),
      ],
      [says("a", { citations: [{ url: "https://x", title: "X", cited_text: "c" }] })],
    ],
    [
      "what a hosted tool was asked and said, together (66)",
      [
        opened(0, { type: "server_tool_use", id: "s", name: "web_search", input: {} }),
        json(0, ""),
        json(0, '{"query":'),
        json(0, '"q"}'),
        closed(0),
        opened(1, { type: "web_search_tool_result", tool_use_id: "s", content: [] }),
        closed(1),
        opened(2, { type: "text", text: "" }),
        delta(2, { type: "text_delta", text: "a" }),
        closed(2),
      ],
      [
        {
          type: "opaque",
          dialect: "anthropic-messages",
          value: { type: "server_tool_use", id: "s", name: "web_search", input: { query: "q" } },
        },
        { type: "opaque", dialect: "anthropic-messages", value: { type: "web_search_tool_result", tool_use_id: "s", content: [] } },
        says("a"),
      ],
    ],
    [
      "what nobody knows is left out (67)",
      [
        { type: "weather", x: 1 },
        opened(0, { type: "text", text: "" }),
        delta(0, { type: "hologram_delta", x: 1 }),
        delta(0, { type: "text_delta", text: "" }),
        delta(0, { type: "text_delta", text: "a" }),
        closed(0),
      ],
      [says("a")],
    ],
  ])("reads: %s", (_, events, want) => {
    const { response, failure } = read(around(...events));
    expect(failure).toBeUndefined();
    expect(plain(response.choices[0]?.message.content)).toEqual(want);
  });

  test("comes to the same as the whole answer", () => {
    const { message } = START;
    const whole = {
      ...message,
      content: [
        { type: "thinking", thinking: "Two lookups.", signature: "EqQB" },
        { type: "text", text: "Checking." },
        { type: "tool_use", id: "toolu_a", name: "get_w", input: { c: "Oslo" } },
        { type: "tool_use", id: "toolu_b", name: "get_w", input: { c: "Rome" } },
      ],
      stop_reason: "tool_use",
      usage: { ...message.usage, output_tokens: 89, output_tokens_details: { thinking_tokens: 12 } },
    };
    expect(plain(read(TRANSCRIPT).response)).toEqual(plain(normalise(answer(whole))));
  });

  test("of a refused question has no content, and says so (48)", () => {
    const { response, failure } = read([
      START,
      ended("refusal", { output_tokens: 0 }, { stop_details: { type: "refusal", category: "cyber", explanation: "no" } }),
      STOP,
    ]);
    expect(failure).toBeUndefined();
    expect(response.choices).toEqual([
      { index: 0, message: { role: "assistant", content: [] }, finish_reason: "content_filter", native_finish_reason: "refusal" },
    ]);
  });

  test("of a server that tells no counts and sends no pings has none; one that tells them late has those (61)", () => {
    const { message } = START;
    const begin = { type: "message_start", message: { ...message, usage: undefined } };
    const text = [opened(0, { type: "text", text: "" }), delta(0, { type: "text_delta", text: "a" }), closed(0)];
    expect(read([begin, ...text, { type: "message_delta", delta: { stop_reason: "end_turn" } }, STOP]).response.usage).toBeUndefined();
    expect(read([begin, ...text, ended("end_turn", { input_tokens: 9, output_tokens: 2 }), STOP]).response.usage).toMatchObject({
      input: 9,
      output: 2,
    });
  });

  test.each<[string, object, object, object]>([
    [
      "the last of each count stands",
      { input_tokens: 50, output_tokens: 1 },
      { input_tokens: 70, output_tokens: 9 },
      { input: 70, output: 9 },
    ],
    [
      "null takes nothing back",
      { input_tokens: 50, cache_read_input_tokens: 4, output_tokens: 1 },
      { input_tokens: null, cache_read_input_tokens: null, output_tokens: 9 },
      { input: 50, cache_read: 4, output: 9 },
    ],
    [
      "cache writes whose sum alone is told again count once",
      {
        input_tokens: 5,
        cache_creation_input_tokens: 10,
        cache_creation: { ephemeral_5m_input_tokens: 4, ephemeral_1h_input_tokens: 6 },
        output_tokens: 1,
      },
      { input_tokens: 5, cache_creation_input_tokens: 10, output_tokens: 9 },
      { input: 5, cache_write: 4, cache_write_1h: 6, output: 9 },
    ],
  ])("counts: %s (51, 61)", (_, early, late, want) => {
    const { message } = START;
    expect(
      plain(
        read([
          { type: "message_start", message: { ...message, usage: early } },
          opened(0, { type: "text", text: "a" }),
          closed(0),
          ended("end_turn", late),
          STOP,
        ]).response.usage,
      ),
    ).toEqual(want);
  });

  test("that ends without its last events was cut, and no end is made up (56, 69)", () => {
    const cut = read(TRANSCRIPT.slice(0, 12));
    expect(cut.failure).toMatchObject({ kind: "network" });
    expect(cut.events.some((event) => event.type === "finish")).toBe(false);
  });
  test("that only lacks its very last event is complete (56)", () => {
    expect(read(TRANSCRIPT.slice(0, -1)).failure).toBeUndefined();
  });
  test("has said nothing until its first block (70)", () => {
    const ctx = upstream();
    const writer = createPartWriter({ emit: () => undefined, ctx: ctx as MappingContext<never> });
    const saw = TRANSCRIPT.slice(0, 4).map((event) => {
      dialect.decodeEvent(event as Wire.StreamEvent, writer, ctx);
      return writer.sawContent;
    });
    expect(saw).toEqual([false, false, false, true]);
  });
  test("that fails midway says how (69)", () => {
    const error = { type: "error", error: { type: "overloaded_error", message: "Overloaded" } };
    expect(dialect.validate.event(error)).toEqual([]);
    expect(dialect.isError(error as Wire.ErrorBody)).toBe(true);
    expect(matchError(dialect.errors, 200, error)).toBe("overloaded");
    expect(TRANSCRIPT.some((event) => dialect.isError(event as Wire.StreamEvent))).toBe(false);
  });
});

describe("a stream for a client", () => {
  const start: ChatEvent = { type: "start", id: "r1", model: "m", createdMs: 0 };
  const part = (index: number, one: Extract<ChatEvent, { type: "part" }>["delta"]): ChatEvent => ({
    type: "part",
    choice: 0,
    index,
    delta: one,
  });
  const end = (index: number): ChatEvent => ({ type: "part_end", choice: 0, index });
  const finish: ChatEvent = { type: "finish", choice: 0, reason: "tool_calls" };
  const BEGIN = {
    type: "message_start",
    message: {
      id: "r1",
      type: "message",
      role: "assistant",
      model: "m",
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 0, output_tokens: 0 },
    },
  };
  const done = (stop_reason: string, usage: object, stop_sequence: string | null = null): object => ({
    type: "message_delta",
    delta: { stop_reason, stop_sequence },
    usage: { cache_creation_input_tokens: 0, ...usage },
  });

  test("opens and closes one block at a time, numbered from 0; interleaved calls wait for each other; counts and finish come together (56, 57, 62, 63)", () => {
    const events: ChatEvent[] = [
      start,
      part(0, { type: "thinking", thinking: "hm" }),
      part(0, { type: "thinking", signature: "S" }),
      end(0),
      part(3, { type: "tool_call", id: "a", name: "f" }),
      part(5, { type: "tool_call", id: "b", name: "g", arguments: "{" }),
      part(3, { type: "tool_call", arguments: '{"x":1}' }),
      part(5, { type: "tool_call", arguments: "}" }),
      end(3),
      end(5),
      finish,
      { type: "usage", usage: { input: 3, cache_read: 2, output: 4 } },
    ];
    expect(streamed(events)).toEqual([
      BEGIN,
      opened(0, { type: "thinking", thinking: "", signature: "" }),
      delta(0, { type: "thinking_delta", thinking: "hm" }),
      delta(0, { type: "signature_delta", signature: "S" }),
      closed(0),
      opened(1, { type: "tool_use", id: "a", name: "f", input: {} }),
      json(1, '{"x":1}'),
      closed(1),
      opened(2, { type: "tool_use", id: "b", name: "g", input: {} }),
      json(2, "{"),
      json(2, "}"),
      closed(2),
      done("tool_use", { input_tokens: 3, cache_read_input_tokens: 2, output_tokens: 4 }),
      STOP,
    ]);
  });

  test("holds its finish until the counts are known, or there will be none (62)", () => {
    const types = (...events: ChatEvent[]): unknown[] => streamed(events).map((frame) => frame["type"]);
    expect(types(start, part(0, { type: "text", text: "a" }), end(0), finish, { type: "usage", usage: { output: 1 } }).slice(-2)).toEqual([
      "message_delta",
      "message_stop",
    ]);
    expect(streamed([start, part(0, { type: "text", text: "a" }), finish]).slice(-3)).toEqual([
      closed(0),
      done("tool_use", { input_tokens: 0, output_tokens: 0 }),
      STOP,
    ]);
  });

  test.each<[string, ChatResponse["choices"][number]["message"]["content"], object[]]>([
    [
      "a call without arguments (59)",
      [call("t", "")],
      [opened(0, { type: "tool_use", id: "t", name: "f", input: {} }), json(0, "{}"), closed(0)],
    ],
    [
      "a call of free text (31)",
      [{ type: "tool_call", id: "t", name: "f", arguments: 'a "b"', custom: true }],
      [
        opened(0, { type: "tool_use", id: "t", name: "f", input: {} }),
        json(0, '{"input":"'),
        json(0, 'a \\"b\\"'),
        json(0, '"}'),
        closed(0),
      ],
    ],
    ["a hidden thought (49)", [{ type: "redacted_thinking", data: "D" }], [opened(0, { type: "redacted_thinking", data: "D" }), closed(0)]],
    [
      "a refusal, as words (49)",
      [{ type: "refusal", refusal: "no" }],
      [opened(0, { type: "text", text: "" }), delta(0, { type: "text_delta", text: "no" }), closed(0)],
    ],
    [
      "sources (49)",
      [says("a", { citations: [{ url: "https://x" }, { url: "https://y", cited_text: "c" }] })],
      [
        opened(0, { type: "text", text: "" }),
        delta(0, { type: "text_delta", text: "a" }),
        delta(0, { type: "citations_delta", citation: { type: "web_search_result_location", url: "https://x" } }),
        delta(0, { type: "citations_delta", citation: { type: "web_search_result_location", url: "https://y", cited_text: "c" } }),
        closed(0),
      ],
    ],
    [
      "blocks of its own dialect, and no others (66)",
      [
        { type: "opaque", dialect: "other", value: { type: "x" } },
        { type: "opaque", dialect: "anthropic-messages", value: { type: "container_upload", file_id: "f" } },
        says("a"),
      ],
      [
        opened(0, { type: "container_upload", file_id: "f" }),
        closed(0),
        opened(1, { type: "text", text: "" }),
        delta(1, { type: "text_delta", text: "a" }),
        closed(1),
      ],
    ],
  ])("of a whole answer has %s (71)", (_, content, want) => {
    const events = unfold({
      id: "r1",
      created: 0,
      model: "m",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    });
    expect(streamed(events).slice(1, -2)).toEqual(want);
  });

  test("tells the first of several choices, and the stop that was met (48, 50, 71)", () => {
    const choice = (index: number): ChatResponse["choices"][number] => ({
      index,
      message: { role: "assistant", content: [says(`${index}`)] },
      finish_reason: "stop",
      stop_sequence: "END",
    });
    const frames = streamed(unfold({ id: "r1", created: 0, model: "m", choices: [choice(0), choice(1)], usage: { input: 1, output: 1 } }));
    expect(frames).toEqual([
      BEGIN,
      opened(0, { type: "text", text: "" }),
      delta(0, { type: "text_delta", text: "0" }),
      closed(0),
      done("stop_sequence", { input_tokens: 1, output_tokens: 1 }, "END"),
      STOP,
    ]);
  });

  test("names its events, and ends with the connection (55, 56)", () => {
    expect(dialect.framing).toEqual({ type: "sse", eventName: "type", terminator: undefined });
  });
});

describe("errors", () => {
  const error = (type: string, message = "x", details: object | null = null): object => ({
    type: "error",
    error: { type, message, details },
    request_id: "req_1",
  });
  test.each<[string, number, object, FailureKind]>([
    ["a bad request", 400, error("invalid_request_error", "max_tokens: Field required"), "invalid_request"],
    ["a prompt too long", 400, error("invalid_request_error", "prompt is too long: 213462 tokens > 200000 maximum"), "context_window"],
    [
      "prompt and answer too long",
      400,
      error("invalid_request_error", "input length and `max_tokens` exceed context limit: 199000 + 4096 > 200000"),
      "context_window",
    ],
    ["no credit", 400, error("invalid_request_error", "Your credit balance is too low to access the Anthropic API."), "quota"],
    ["a limit the user set", 400, error("invalid_request_error", "You have reached your specified API usage limits."), "quota"],
    ["an answer held back", 400, error("invalid_request_error", "Output blocked by content filtering policy"), "content_policy"],
    ["a bad key", 401, error("authentication_error"), "auth"],
    ["no money", 402, error("billing_error"), "quota"],
    ["not allowed", 403, error("permission_error"), "permission"],
    ["no such model", 404, error("not_found_error", "model: claude-x"), "not_found"],
    ["too large", 413, error("request_too_large"), "too_large"],
    ["too large, said otherwise", 413, error("invalid_request_error"), "too_large"],
    ["too many", 429, error("rate_limit_error"), "rate_limit"],
    ["too fast", 429, error("rate_limit_error", "x", { error_code: "ramp_limit_exceeded" }), "rate_limit"],
    ["too much spent", 429, error("rate_limit_error", "x", { error_code: "enforced_spend_limit_reached" }), "quota"],
    ["more than agreed", 429, error("rate_limit_error", "x", { error_code: "contract_spend_limit_reached" }), "quota"],
    ["a fault", 500, error("api_error"), "server_error"],
    ["too slow", 504, error("timeout_error"), "timeout"],
    ["too busy", 529, error("overloaded_error"), "overloaded"],
    ["too busy, without a word", 529, {}, "overloaded"],
    ["too busy, in a stream", 200, error("overloaded_error"), "overloaded"],
  ])("%s (52)", (_, status, body, want) => {
    expect(matchError(dialect.errors, status, body)).toBe(want);
  });

  test("say what and why (52)", () => {
    expect(dialect.readError(error("rate_limit_error", "no", { error_code: "ramp_limit_exceeded" }) as Wire.ErrorBody)).toEqual({
      message: "no",
      code: "ramp_limit_exceeded",
    });
    expect(dialect.readError(error("api_error", "no") as Wire.ErrorBody)).toEqual({ message: "no", code: "api_error" });
    expect(dialect.isError(error("api_error") as Wire.ErrorBody)).toBe(true);
    expect(dialect.isError(MESSAGE as unknown as Wire.Message)).toBe(false);
  });

  const TOLD: Readonly<Record<FailureKind, readonly [number, string]>> = {
    auth: [401, "authentication_error"],
    permission: [403, "permission_error"],
    not_found: [404, "not_found_error"],
    invalid_request: [400, "invalid_request_error"],
    too_large: [413, "request_too_large"],
    context_window: [400, "invalid_request_error"],
    content_policy: [400, "invalid_request_error"],
    rate_limit: [429, "rate_limit_error"],
    quota: [402, "billing_error"],
    budget: [402, "billing_error"],
    overloaded: [529, "overloaded_error"],
    server_error: [500, "api_error"],
    bad_response: [502, "api_error"],
    timeout: [504, "timeout_error"],
    network: [502, "api_error"],
    cancelled: [499, "api_error"],
  };
  test.each(FAILURE_KINDS)("a client is told of %s in the wire's own words (52)", (kind) => {
    const [status, type] = TOLD[kind];
    expect(dialect.encodeError({ kind, message: "no" }, { requestId: "r1" })).toEqual({
      status,
      body: { type: "error", error: { type, message: "no" }, request_id: "r1" },
    });
  });
});
