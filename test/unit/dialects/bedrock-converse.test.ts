// The bedrock-converse tables: what a conversation comes to on this wire and back. Expected values are written out.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/bedrock-converse/index.ts";
import { type Ctx, type Traits, traitDefaults } from "../../../generated/dialects/bedrock-converse/traits.ts";
import type { ConverseRequest as Body, ConverseResponse, StreamEvent } from "../../../generated/types/bedrock-converse.ts";
import type { ChatRequest, Message } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { fakeContext } from "../../fakes/context.ts";

const CLAUDE: Partial<Traits> = { reasoning: "claude", cache: "long", parallel_switch: true, top_k: "plain" };
const ADAPTIVE: Partial<Traits> = { ...CLAUDE, thinking: ["adaptive", "disabled"], efforts: ["low", "medium", "high", "max"] };
const context = (traits: Partial<Traits> = {}, over: Partial<Ctx> = {}): Ctx => fakeContext({ ...traitDefaults, ...traits }, over);

const says = (text: string) => ({ type: "text" as const, text });
const thinks = (thinking: string, signature?: string) => ({ type: "thinking" as const, thinking, signature });
const call = (id: string, args = "{}") => ({ type: "tool_call" as const, id, name: "look", arguments: args });
const shows = (url: string) => ({ type: "image_url" as const, image_url: { url } });
const attaches = (filename: string) => ({ type: "file" as const, file: { filename, file_data: "data:application/pdf;base64,JVBERi0=" } });
const user = (text: string): Message => ({ role: "user", content: [says(text)] });
const result = (id: string, text = "1"): Message => ({ role: "tool", tool_call_id: id, content: [says(text)] });
const LOOK = { type: "function" as const, name: "look", description: "Looks.", parameters: { type: "object", properties: {} } };
const WIRE_LOOK = { toolSpec: { name: "look", description: "Looks.", inputSchema: { json: { type: "object", properties: {} } } } };
const LEAP = { type: "function" as const, name: "leap" };
const MARK = { type: "ephemeral" as const, ttl: "1h" as const };
const POINT = { cachePoint: { type: "default", ttl: "1h" } };
const PNG = "iVBORw0KGgo=";

/** The encoded body, which must be valid on the wire, and `kind path` of each loss. */
function encoded(asked: Partial<ChatRequest>, traits: Partial<Traits> = {}): { body: Body; losses: string[] } {
  const ctx = context(traits);
  const body: Body = JSON.parse(JSON.stringify(dialect.encodeRequest({ model: "m", messages: [user("hi")], ...asked }, ctx)));
  expect(dialect.validate.request(body)).toEqual([]);
  return { body, losses: ctx.losses.map((loss) => `${loss.kind} ${loss.path}`) };
}

describe("the messages of a request", () => {
  const toolUse = (id: string, input = {}) => ({ toolUse: { toolUseId: id, name: "look", input } });
  const toolResult = (id: string, text = "1") => ({ toolResult: { toolUseId: id, content: [{ text }] } });
  test.each<{ given: string; messages: Message[]; traits?: Partial<Traits>; want: unknown }>([
    {
      given: "instructions stand in front, wherever they were given",
      messages: [{ role: "system", content: [says("S")] }, user("hi"), { role: "developer", content: [says("D")] }],
      want: { system: [{ text: "S" }, { text: "D" }], messages: [{ role: "user", content: [{ text: "hi" }] }] },
    },
    {
      given: "turns of the same speaker are one, and results come ahead of what else is said",
      messages: [
        user("hi"),
        { role: "assistant", content: [call("a", '{"x":1}'), call("b")] },
        result("a"),
        result("b", "2"),
        user("go on"),
      ],
      want: {
        messages: [
          { role: "user", content: [{ text: "hi" }] },
          { role: "assistant", content: [toolUse("a", { x: 1 }), toolUse("b")] },
          { role: "user", content: [toolResult("a"), toolResult("b", "2"), { text: "go on" }] },
        ],
      },
    },
    {
      given: "a conversation begins with the user, and blank texts are left out",
      messages: [
        { role: "assistant", content: [says("Hello."), says(" ")] },
        { role: "user", content: [says(""), says("hi")] },
      ],
      want: {
        messages: [
          { role: "user", content: [{ text: "." }] },
          { role: "assistant", content: [{ text: "Hello." }] },
          { role: "user", content: [{ text: "hi" }] },
        ],
      },
    },
    {
      given: "an id holds letters, digits, _ and - only, on both sides alike",
      messages: [user("hi"), { role: "assistant", content: [call("call.1:x")] }, result("call.1:x")],
      want: {
        messages: [
          { role: "user", content: [{ text: "hi" }] },
          { role: "assistant", content: [{ toolUse: { toolUseId: expect.stringMatching(/^[\w-]{1,64}$/), name: "look", input: {} } }] },
          { role: "user", content: [{ toolResult: { toolUseId: expect.stringMatching(/^[\w-]{1,64}$/), content: [{ text: "1" }] } }] },
        ],
      },
    },
    {
      given: "a thought goes back with its proof ahead of its call, and one without is not sent",
      messages: [
        user("hi"),
        {
          role: "assistant",
          content: [thinks("Hm.", "EqQB"), { type: "redacted_thinking", data: "AAEC" }, thinks("No proof."), call("a")],
        },
        result("a"),
      ],
      traits: CLAUDE,
      want: {
        messages: [
          { role: "user", content: [{ text: "hi" }] },
          {
            role: "assistant",
            content: [
              { reasoningContent: { reasoningText: { text: "Hm.", signature: "EqQB" } } },
              { reasoningContent: { redactedContent: "AAEC" } },
              toolUse("a"),
            ],
          },
          { role: "user", content: [toolResult("a")] },
        ],
      },
    },
    {
      given: "pictures are data by their format, or lie in S3",
      messages: [{ role: "user", content: [says("see"), shows(`data:image/jpg;base64,${PNG}`), shows("s3://bucket/a.webp")] }],
      want: {
        messages: [
          {
            role: "user",
            content: [
              { text: "see" },
              { image: { format: "jpeg", source: { bytes: PNG } } },
              { image: { format: "webp", source: { s3Location: { uri: "s3://bucket/a.webp" } } } },
            ],
          },
        ],
      },
    },
    {
      given: "a mark is a block behind what it marks",
      messages: [
        { role: "system", content: [{ ...says("S"), cache_control: MARK }] },
        { role: "user", content: [{ ...says("hi"), cache_control: MARK }] },
      ],
      traits: CLAUDE,
      want: { system: [{ text: "S" }, POINT], messages: [{ role: "user", content: [{ text: "hi" }, POINT] }] },
    },
  ])("$given", ({ messages, traits, want }) => {
    expect(encoded({ messages, tools: [LOOK] }, traits).body).toMatchObject(want as object);
  });

  test("no two documents share a name, and none holds a dot", () => {
    const messages: Message[] = [
      { role: "user", content: [says("read"), attaches("plan.pdf"), attaches("plan.pdf"), attaches("a  b.pdf")] },
    ];
    const { body, losses } = encoded({ messages });
    const names = body.messages[0]?.content.flatMap((block) => block.document?.name ?? []) ?? [];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9\-()[\]]+( [A-Za-z0-9\-()[\]]+)*$/);
    expect(losses).toContain("approx FilePart.file.filename");
  });
  test("calls of the history get their tools declared, where nobody declares them", () => {
    const { body, losses } = encoded({ messages: [user("hi"), { role: "assistant", content: [call("a")] }, result("a")] });
    expect(body.toolConfig?.tools.map((tool) => tool.toolSpec?.name)).toEqual(["look"]);
    expect(losses).toContain("approx ChatRequest.tools");
  });
  test("tools that must not be called are left out; those of the history are declared, and nobody is told to choose", () => {
    const messages: Message[] = [user("hi"), { role: "assistant", content: [call("a")] }, result("a")];
    const { body, losses } = encoded({ messages, tools: [LOOK, LEAP], tool_choice: { type: "none" } });
    expect(body.toolConfig?.tools.map((tool) => tool.toolSpec?.name)).toEqual(["look"]);
    expect(body.toolConfig).not.toHaveProperty("toolChoice");
    expect(losses).toEqual(expect.arrayContaining(["approx ChatRequest.tools", "approx ChatRequest.tool_choice"]));
  });
  test.each([
    { given: "a picture by its address", part: shows("https://e.com/a.png") },
    { given: "a kind of picture that is not understood", part: shows("data:image/tiff;base64,SUkq") },
    {
      given: "a kind of file that is not understood",
      part: { type: "file" as const, file: { file_data: "data:application/zip;base64,UEs=" } },
    },
  ])("$given is refused", ({ part }) => {
    const { losses } = encoded({ messages: [{ role: "user", content: [says("see"), part] }] });
    expect(losses).toContainEqual(expect.stringMatching(/^rejected /));
  });
});

describe("the settings of a request", () => {
  const extra = (fields: object) => ({ additionalModelRequestFields: fields });
  test.each<{ given: Partial<ChatRequest>; traits?: Partial<Traits>; want: object; lost?: string[] }>([
    {
      given: { max_completion_tokens: 9, temperature: 1.5, top_p: 0.5, stop: ["a", " "] },
      want: { inferenceConfig: { maxTokens: 9, temperature: 1, topP: 0.5, stopSequences: ["a"] } },
      lost: ["approx ChatRequest.stop"],
    },
    { given: { top_k: 3 }, traits: CLAUDE, want: extra({ top_k: 3 }) },
    { given: { top_k: 3 }, traits: { top_k: "nova" }, want: extra({ inferenceConfig: { topK: 3 } }) },
    { given: { top_k: 3 }, want: {}, lost: ["dropped ChatRequest.top_k"] },
    { given: { tools: [LOOK] }, want: { toolConfig: { tools: [WIRE_LOOK] } } },
    {
      given: { tools: [LEAP] },
      want: { toolConfig: { tools: [{ toolSpec: { name: "leap", inputSchema: { json: { type: "object" } } } }] } },
    },
    { given: { tools: [LOOK], tool_choice: { type: "auto" } }, want: { toolConfig: { toolChoice: { auto: {} } } } },
    { given: { tools: [LOOK], tool_choice: { type: "required" } }, want: { toolConfig: { toolChoice: { any: {} } } } },
    {
      given: { tools: [LOOK], tool_choice: { type: "named", name: "look" } },
      want: { toolConfig: { toolChoice: { tool: { name: "look" } } } },
    },
    {
      given: { tools: [LOOK, LEAP], tool_choice: { type: "named", name: "look" } },
      traits: { tool_choice: "any" },
      want: { toolConfig: { toolChoice: { any: {} } } },
      lost: ["approx ChatRequest.tool_choice"],
    },
    {
      given: { tools: [LOOK], parallel_tool_calls: false },
      traits: CLAUDE,
      want: extra({ tool_choice: { type: "auto", disable_parallel_tool_use: true } }),
    },
    { given: { tools: [{ ...LOOK, cache_control: MARK }] }, traits: CLAUDE, want: { toolConfig: { tools: [WIRE_LOOK, POINT] } } },
    {
      given: {
        response_format: { type: "json_schema", name: "n", schema: { type: "object", properties: { a: { type: "integer", minimum: 1 } } } },
      },
      want: { outputConfig: { textFormat: { type: "json_schema", structure: { jsonSchema: { name: "n", schema: expect.any(String) } } } } },
      lost: ["approx JsonSchemaFormat.schema"],
    },
    {
      given: { response_format: { type: "json_schema", name: "n", schema: { type: "object" } } },
      traits: { structured_output: "none" },
      want: {},
      lost: ["rejected ChatRequest.response_format"],
    },
    {
      given: { thinking: { type: "enabled", budget_tokens: 300 }, max_completion_tokens: 500, temperature: 0.5 },
      traits: CLAUDE,
      want: { inferenceConfig: { maxTokens: 2048 }, ...extra({ thinking: { type: "enabled", budget_tokens: 1024 } }) },
      lost: ["approx ChatRequest.thinking.budget_tokens", "approx ChatRequest.max_completion_tokens", "dropped ChatRequest.temperature"],
    },
    { given: { reasoning_effort: "none" }, traits: CLAUDE, want: extra({ thinking: { type: "disabled" } }) },
    {
      given: { reasoning_effort: "xhigh" },
      traits: ADAPTIVE,
      want: { outputConfig: { effort: "high" }, ...extra({ thinking: { type: "adaptive", display: "summarized" } }) },
    },
    {
      given: { reasoning_effort: "minimal" },
      traits: { reasoning: "nova" },
      want: extra({ reasoningConfig: { type: "enabled", maxReasoningEffort: "low" } }),
    },
    {
      given: { reasoning_effort: "xhigh" },
      traits: { reasoning: "effort", efforts: ["low", "medium", "high"] },
      want: extra({ reasoning_effort: "high" }),
    },
    { given: { service_tier: "fast" }, want: { serviceTier: { type: "priority" } }, lost: ["approx ChatRequest.service_tier"] },
    { given: { metadata: { team: "t" } }, want: { requestMetadata: { team: "t" } } },
    { given: { n: 2 }, want: {}, lost: ["rejected ChatRequest.n"] },
    { given: { seed: 1, logprobs: true }, want: {}, lost: ["dropped ChatRequest.seed", "dropped ChatRequest.logprobs"] },
  ])("$given with $traits is $want", ({ given, traits, want, lost = [] }) => {
    const { body, losses } = encoded(given, traits);
    expect(body).toMatchObject(want);
    expect(losses).toEqual(expect.arrayContaining(lost));
  });
  test.each<{ given: Partial<ChatRequest>; traits?: Partial<Traits>; absent: string }>([
    { given: {}, absent: "inferenceConfig" },
    { given: {}, absent: "system" },
    { given: {}, absent: "model" },
    { given: { stream: true }, absent: "stream" },
    { given: { tools: [LOOK], tool_choice: { type: "none" } }, absent: "toolConfig" },
    { given: { temperature: 0.5, top_p: 0.5 }, traits: { sampling: "none" }, absent: "inferenceConfig" },
    { given: { stop: ["a"] }, traits: { stop: false }, absent: "inferenceConfig" },
    { given: { reasoning_effort: "high" }, absent: "additionalModelRequestFields" },
  ])("$given with $traits leaves $absent away", ({ given, traits, absent }) => {
    expect(encoded(given, traits).body).not.toHaveProperty(absent);
  });
});

const USAGE = { inputTokens: 50, outputTokens: 89, totalTokens: 169, cacheReadInputTokens: 20, cacheWriteInputTokens: 10 };

function whole(body: ConverseResponse) {
  expect(dialect.validate.response(body)).toEqual([]);
  return normalise(dialect.decodeResponse(body, context()));
}
function streamed(events: readonly StreamEvent[]) {
  const said: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => said.push(event), ctx: context() });
  for (const event of events) {
    expect(dialect.validate.event(event)).toEqual([]);
    dialect.decodeEvent(event, writer, context());
  }
  return { failure: writer.closeStream(), answer: writer.ended ? normalise(foldEvents(said)) : undefined };
}
const delta = (contentBlockIndex: number, piece: object): StreamEvent => ({ contentBlockDelta: { contentBlockIndex, delta: piece } });
const stop = (contentBlockIndex: number): StreamEvent => ({ contentBlockStop: { contentBlockIndex } });
const start = (contentBlockIndex: number, toolUseId: string): StreamEvent => ({
  contentBlockStart: { contentBlockIndex, start: { toolUse: { toolUseId, name: "look" } } },
});

describe("an answer", () => {
  test("thought, text and calls come in this order, whole and streamed alike, with what they cost", () => {
    const expected = [thinks("Two lookups.", "EqQB"), says("Checking."), call("a", '{"at":"Oslo"}'), call("b")];
    const answer = whole({
      output: {
        message: {
          role: "assistant",
          content: [
            { reasoningContent: { reasoningText: { text: "Two lookups.", signature: "EqQB" } } },
            { text: "Checking." },
            { toolUse: { toolUseId: "a", name: "look", input: { at: "Oslo" } } },
            { toolUse: { toolUseId: "b", name: "look", input: {} } },
          ],
        },
      },
      stopReason: "tool_use",
      usage: USAGE,
      metrics: { latencyMs: 900 },
    });
    expect(answer.choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      native_finish_reason: "tool_use",
      message: { content: expected },
    });
    // inputTokens does not hold the caches.
    expect(answer.usage).toEqual({ input: 50, cache_read: 20, cache_write: 10, output: 89 });

    const stream = streamed([
      { messageStart: { role: "assistant" } },
      delta(0, { reasoningContent: { text: "Two " } }),
      delta(0, { reasoningContent: { text: "lookups." } }),
      delta(0, { reasoningContent: { signature: "EqQB" } }),
      stop(0),
      delta(1, { text: "Check" }),
      delta(1, { text: "ing." }),
      stop(1),
      start(2, "a"),
      delta(2, { toolUse: { input: "" } }),
      delta(2, { toolUse: { input: '{"at":' } }),
      delta(2, { toolUse: { input: '"Oslo"}' } }),
      stop(2),
      // A call without a piece has no arguments.
      start(3, "b"),
      stop(3),
      { messageStop: { stopReason: "tool_use" } },
      { metadata: { usage: USAGE, metrics: { latencyMs: 900 } } },
    ]);
    expect(stream.failure).toBeUndefined();
    expect(stream.answer?.choices).toEqual(answer.choices);
    expect(stream.answer?.usage).toEqual(answer.usage);
  });
  test.each([
    { native: "end_turn", reason: "stop" },
    { native: "stop_sequence", reason: "stop" },
    { native: "max_tokens", reason: "length" },
    { native: "model_context_window_exceeded", reason: "length" },
    { native: "guardrail_intervened", reason: "content_filter" },
    { native: "content_filtered", reason: "content_filter" },
    { native: "something_new", reason: "stop" },
  ])("$native is $reason, whole and streamed", ({ native, reason }) => {
    const body = { output: { message: { role: "assistant" as const, content: [{ text: "x" }] } }, stopReason: native, usage: USAGE };
    const stream = streamed([
      { messageStart: { role: "assistant" } },
      delta(0, { text: "x" }),
      stop(0),
      { messageStop: { stopReason: native } },
    ]);
    for (const answer of [whole(body), stream.answer])
      expect(answer?.choices[0]).toMatchObject({ finish_reason: reason, native_finish_reason: native });
  });
  test("text with its sources: those with an address are told", () => {
    const web = { title: "One", sourceContent: [{ text: "Trams" }], location: { web: { url: "https://e.com/1", domain: "e.com" } } };
    const { choices } = whole({
      output: {
        message: {
          role: "assistant",
          content: [
            { citationsContent: { content: [{ text: "Trams " }, { text: "run." }], citations: [web, { title: "A page of a document" }] } },
          ],
        },
      },
      stopReason: "end_turn",
      usage: USAGE,
    });
    expect(choices[0]?.message.content).toEqual([
      { ...says("Trams run."), citations: [{ url: "https://e.com/1", title: "One", cited_text: "Trams" }] },
    ]);
  });
  test("what was written to a cache for an hour is told apart", () => {
    const cacheDetails = [{ ttl: "1h" as const, inputTokens: 4 }];
    const { usage } = whole({
      output: { message: { role: "assistant", content: [{ text: "x" }] } },
      stopReason: "end_turn",
      usage: { ...USAGE, cacheDetails },
    });
    expect(usage).toEqual({ input: 50, cache_read: 20, cache_write: 6, cache_write_1h: 4, output: 89 });
  });
  test("a stream cut before its stop failed; one without counts did not", () => {
    const begun: StreamEvent[] = [{ messageStart: { role: "assistant" } }, delta(0, { text: "x" }), stop(0)];
    expect(streamed(begun).failure).toMatchObject({ kind: "network" });
    expect(streamed([...begun, { messageStop: { stopReason: "end_turn" } }]).failure).toBeUndefined();
  });
});

test.each([
  {
    status: 400,
    body: { message: "The model returned the following errors: Input is too long for requested model." },
    is: "context_window",
  },
  { status: 400, body: { message: "The provided model identifier is invalid." }, is: "not_found" },
  { status: 403, body: { Message: "Authorization header is missing" }, is: "auth" },
  { status: 403, body: { __type: "x#AccessDeniedException", message: "You don't have access to the model" }, is: "permission" },
  { status: 400, body: { __type: "x#ServiceQuotaExceededException", message: "Too many" }, is: "quota" },
  { status: 429, body: { message: "Too many requests" }, is: "rate_limit" },
  { status: 429, body: { message: "Too many tokens per day, please wait" }, is: "quota" },
  { status: 429, body: { __type: "ModelNotReadyException", message: "Not ready" }, is: "overloaded" },
  { status: 424, body: { message: "The model failed" }, is: "bad_response" },
  { status: 408, body: { message: "The model took too long" }, is: "timeout" },
  { status: 200, body: { throttlingException: { message: "slow down" } }, is: "rate_limit" },
  { status: 200, body: { serviceUnavailableException: { message: "busy" } }, is: "overloaded" },
  { status: 200, body: { modelTimeoutException: { message: "late" } }, is: "timeout" },
  { status: 200, body: { validationException: { message: "prompt is too long: 9 tokens" } }, is: "context_window" },
  { status: 200, body: { internalServerException: { message: "broken" } }, is: undefined },
])("$status $body is $is by its words", ({ status, body, is }) => {
  expect(dialect.isError(body as never)).toBe(true);
  expect(matchError(dialect.errors, status, body)).toBe(is);
});
