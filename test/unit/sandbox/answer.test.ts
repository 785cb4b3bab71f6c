import { describe, expect, test } from "vitest";
import type { AssistantPart, ChatRequest, ChatResponse, Message, Tool } from "../../../generated/types/canonical.ts";
import { foldEvents, normalise } from "../../../src/kit/stream/fold.ts";
import { answer, REFUSE } from "../../../src/sandbox/answer.ts";
import { answerEvents } from "../../../src/sandbox/answer-events.ts";

const FACTS = { model: "m-1", nowMs: 1_700_000_000_000, maxOutput: undefined };
const user = (text: string): Message => ({ role: "user", content: [{ type: "text", text }] });
const ask = (text: string, more: Partial<ChatRequest> = {}): ChatResponse =>
  answer({ model: "m-1", messages: [user(text)], ...more }, FACTS);
const partsOf = (response: ChatResponse, choice = 0): readonly AssistantPart[] => response.choices[choice]?.message.content ?? [];
const textOf = (response: ChatResponse, choice = 0): string =>
  partsOf(response, choice)
    .map((part) => (part.type === "text" ? part.text : ""))
    .join("");
const finishOf = (response: ChatResponse): string | undefined => response.choices[0]?.finish_reason;
const callsOf = (response: ChatResponse) =>
  partsOf(response).flatMap((part) => (part.type === "tool_call" ? [{ name: part.name, arguments: part.arguments }] : []));

const weather: Tool = {
  type: "function",
  name: "weather",
  parameters: { type: "object", properties: { city: { type: "string" }, unit: { enum: ["c", "f"] } }, required: ["city", "unit"] },
};
const clock: Tool = { type: "function", name: "clock" };
const shell: Tool = { type: "custom", name: "shell" };
const hosted: Tool = { type: "opaque", dialect: "x", value: { type: "browser" } };
const called = (...results: readonly string[]): Message[] => [
  user("go"),
  { role: "assistant", content: results.map((_, at) => ({ type: "tool_call", id: `c${at}`, name: "weather", arguments: "{}" })) },
  ...results.map((text, at): Message => ({ role: "tool", tool_call_id: `c${at}`, content: [{ type: "text", text }] })),
];

describe("an answer", () => {
  test("is the same for the same request and another for another seed or text", () => {
    expect(ask("in 30 words")).toEqual(ask("in 30 words"));
    expect(textOf(ask("in 30 words", { seed: 7 }))).not.toBe(textOf(ask("in 30 words")));
    expect(ask("a").id).not.toBe(ask("b").id);
  });
  test("says whom it stands in for and what it was told", () => {
    expect(textOf(ask("Hello there"))).toMatch(/^This is the sandbox, standing in for m-1\. You said: "Hello there"\. /);
    expect(ask("x")).toMatchObject({ model: "m-1", created: 1_700_000_000, choices: [{ index: 0, finish_reason: "stop" }] });
  });
  test("counts what it cannot read", () => {
    const messages: Message[] = [
      {
        role: "user",
        content: [
          { type: "text", text: "Look" },
          { type: "image_url", image_url: { url: "data:," } },
          { type: "image_url", image_url: { url: "data:," } },
        ],
      },
    ];
    expect(textOf(ask("", { messages }))).toContain('"Look", with 2 images.');
  });
  test("has as many words as were asked for", () => expect(textOf(ask("Write 250 words on lamps")).split(" ")).toHaveLength(250));

  test.each([
    {
      says: "the first tool",
      given: { tools: [weather, clock] },
      want: [{ name: "weather", arguments: '{"city":"sample city","unit":"c"}' }],
    },
    { says: "the tool the text names", text: "the clock?", given: { tools: [weather, clock] }, want: [{ name: "clock", arguments: "{}" }] },
    {
      says: "the tool that is named",
      given: { tools: [weather, clock], tool_choice: { type: "named", name: "clock" } },
      want: [{ name: "clock", arguments: "{}" }],
    },
    {
      says: "an allowed tool",
      given: { tools: [weather, clock], tool_choice: { type: "allowed", mode: "auto", names: ["clock"] } },
      want: [{ name: "clock", arguments: "{}" }],
    },
    {
      says: "all in parallel",
      text: "in parallel",
      given: { tools: [weather, clock] },
      want: [
        { name: "weather", arguments: '{"city":"sample city","unit":"c"}' },
        { name: "clock", arguments: "{}" },
      ],
    },
    {
      says: "one tool twice in parallel",
      text: "parallel please",
      given: { tools: [clock] },
      want: [
        { name: "clock", arguments: "{}" },
        { name: "clock", arguments: "{}" },
      ],
    },
    {
      says: "one, where parallel calls are off",
      text: "in parallel",
      given: { tools: [clock], parallel_tool_calls: false },
      want: [{ name: "clock", arguments: "{}" }],
    },
    {
      says: "a custom tool with free text",
      text: "ls please",
      given: { tools: [shell] },
      want: [{ name: "shell", arguments: "ls please" }],
    },
    { says: "none, told not to", given: { tools: [weather], tool_choice: { type: "none" } }, want: [] },
    { says: "none of another dialect", given: { tools: [hosted] }, want: [] },
  ] satisfies { says: string; text?: string; given: Partial<ChatRequest>; want: unknown[] }[])(
    "calls $says",
    ({ text = "go", given, want }) => {
      const response = ask(text, given);
      expect(callsOf(response)).toEqual(want);
      expect(finishOf(response)).toBe(want.length > 0 ? "tool_calls" : "stop");
      const ids = partsOf(response).flatMap((part) => (part.type === "tool_call" ? [part.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
  test.each([
    [["22 degrees"], 'The tool answered "22 degrees".'],
    [["22", "23"], 'The tools answered "22" and "23".'],
  ])("quotes the results %j", (results, want) => expect(textOf(ask("", { messages: called(...results), tools: [weather] }))).toBe(want));

  test.each([
    { given: { reasoning_effort: "low" }, thinks: true },
    { given: { reasoning_effort: "none" }, thinks: false },
    { given: { thinking: { type: "enabled", budget_tokens: 2000 } }, thinks: true },
    { given: { thinking: { type: "disabled" }, reasoning_effort: "high" }, thinks: false },
    { given: {}, thinks: false },
  ] satisfies { given: Partial<ChatRequest>; thinks: boolean }[])("thinks for $given: $thinks", ({ given, thinks }) => {
    const response = ask("Hello", given);
    const [first] = partsOf(response);
    expect(first?.type).toBe(thinks ? "thinking" : "text");
    if (first?.type === "thinking")
      expect(first).toMatchObject({
        thinking: expect.stringContaining("Hello"),
        signature: expect.stringMatching(/^[A-Za-z0-9+/=]{20,}$/),
      });
    expect((response.usage?.reasoning ?? 0) > 0).toBe(thinks);
  });
  test("keeps a thought to itself when its display is omitted", () => {
    expect(partsOf(ask("x", { thinking: { type: "adaptive", display: "omitted" } }))[0]).toMatchObject({
      thinking: "",
      signature: expect.any(String),
    });
  });

  test("keeps the format asked for", () => {
    const schema = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
    expect(JSON.parse(textOf(ask("x", { response_format: { type: "json_schema", name: "f", schema } })))).toEqual({ n: 1 });
    expect(JSON.parse(textOf(ask("x", { response_format: { type: "json_object" } })))).toEqual({ answer: "sandbox" });
  });
  test("ends before the stop string that comes first", () => {
    const response = ask("x", { stop: ["You", "sandbox"] });
    expect(textOf(response)).toBe("This is the ");
    expect(response.choices[0]).toMatchObject({ finish_reason: "stop", stop_sequence: "sandbox" });
  });
  test.each([
    { given: { max_completion_tokens: 3 }, text: "This is the", types: ["text"] },
    { given: { max_completion_tokens: 2, reasoning_effort: "low" }, text: "", types: ["thinking"] },
    { given: { max_completion_tokens: 1, tools: [weather] }, text: "", types: [] },
  ] satisfies { given: Partial<ChatRequest>; text: string; types: string[] }[])(
    "is cut at $given.max_completion_tokens tokens",
    ({ given, text, types }) => {
      const response = ask("x", given);
      expect(textOf(response)).toBe(text);
      expect(partsOf(response).map(({ type }) => type)).toEqual(types);
      expect(finishOf(response)).toBe("length");
      expect((response.usage?.output ?? 0) + (response.usage?.reasoning ?? 0)).toBe(given.max_completion_tokens);
    },
  );
  test("has n choices, each its own", () => {
    const response = ask("in 20 words", { n: 3 });
    expect(response.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set([0, 1, 2].map((choice) => textOf(response, choice))).size).toBe(3);
  });
  test("has the probability of each token, the token itself first", () => {
    const response = ask("x", { logprobs: true, top_logprobs: 2 });
    const tokens = response.choices[0]?.logprobs?.content ?? [];
    expect(tokens.map(({ token }) => token).join("")).toBe(textOf(response));
    for (const { token, logprob, top_logprobs: top = [] } of tokens) {
      expect(logprob).toBeLessThanOrEqual(0);
      expect(top).toHaveLength(2);
      expect(top[0]).toMatchObject({ token, logprob });
      expect(top[1]?.logprob).toBeLessThan(logprob);
    }
  });
  test("is a refusal for the magic words", () =>
    expect(ask(`please ${REFUSE}`).choices[0]).toMatchObject({
      message: { content: [{ type: "refusal" }] },
      finish_reason: "content_filter",
    }));
});

describe("a prompt counts", () => {
  const long = "lamp ".repeat(1200).trim();
  const count = (messages: Message[]) => ask("", { messages }).usage;
  test("its words, once", () => expect(count([user("one two three")])?.input).toBe(6));
  test("as cached where a long conversation goes on", () => {
    // 1203 and 4 before the last turn, in grains of 128; the rest and the last turn are new.
    const usage = count([user(long), { role: "assistant", content: [{ type: "text", text: "ok" }] }, user("and?")]);
    expect(usage).toMatchObject({ cache_read: 1152, input: 1203 + 4 + 5 - 1152 });
  });
  test.each([
    [undefined, "cache_write"],
    ["1h", "cache_write_1h"],
  ] as const)("as written to the cache up to a mark that lasts %s", (ttl, bucket) => {
    const marked: Message = {
      role: "user",
      content: [{ type: "text", text: long, cache_control: { type: "ephemeral", ...(ttl !== undefined ? { ttl } : {}) } }],
    };
    expect(count([marked, user("and?")])).toMatchObject({ [bucket]: 1203, input: 5 });
  });
});

describe("the events of an answer", () => {
  test.each([
    ["text", {}],
    ["several choices", { n: 2 }],
    ["thought and calls", { reasoning_effort: "low", tools: [weather, clock] }],
    ["probabilities", { logprobs: true, top_logprobs: 1 }],
    ["a stop string", { stop: ["said"] }],
    ["nothing at all", { max_completion_tokens: 1, tools: [weather] }],
  ] satisfies [string, Partial<ChatRequest>][])("fold back into it: %s", (_, given) => {
    const response = ask("in parallel", given);
    expect(foldEvents(answerEvents(response))).toEqual(normalise(response));
  });
  test("come a word at a time", () => {
    const pieces = answerEvents(ask("Hello")).flatMap((event) =>
      event.type === "part" && event.delta.type === "text" ? [event.delta.text] : [],
    );
    expect(pieces.slice(0, 4)).toEqual(["This", " is", " the", " sandbox"]);
  });
});
