// The gemini tables: what each mapping case comes to on this wire and back. Expected values are written out.

import { describe, expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/gemini/index.ts";
import { type Ctx, type Traits, traitDefaults } from "../../../generated/dialects/gemini/traits.ts";
import type { ChatRequest, ChatResponse, Message, Part } from "../../../generated/types/canonical.ts";
import type { GenerateContentRequest, GenerateContentResponse } from "../../../generated/types/gemini.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import type { FailureKind } from "../../../src/contract/failure.ts";
import { matchError } from "../../../src/kit/errors.ts";
import { foldEvents, normalise, unfold } from "../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../../src/kit/stream/stream-encoder.ts";
import { fakeContext } from "../../fakes/context.ts";

const OLD: Partial<Traits> = {
  thinking: "budget",
  budget_min: 512,
  budget_off: true,
  function_ids: false,
  signatures: "optional",
  media_resolution: false,
  tools_with_json: false,
};
const context = (traits: Partial<Traits> = {}, over: Partial<Ctx> = {}): Ctx => fakeContext({ ...traitDefaults, ...traits }, over);
const client = (): Ctx => context({}, { side: "client" });

const user = (...content: Extract<Message, { role: "user" }>["content"]): Message => ({ role: "user", content });
const says = (text: string): Extract<Part, { type: "text" }> => ({ type: "text", text });
const call = (id: string, args = "{}", more: { signature?: string } = {}): Extract<Part, { type: "tool_call" }> => ({
  type: "tool_call",
  id,
  name: `f_${id}`,
  arguments: args,
  ...more,
});
const result = (id: string, text: string, more: { is_error?: boolean } = {}): Message => ({
  role: "tool",
  tool_call_id: id,
  content: [says(text)],
  ...more,
});
const request = (...messages: Message[]): ChatRequest => ({ model: "m", messages });
const HI = request(user(says("hi")));

/** The encoded body, which must be valid on the wire, and `kind path` of each loss. */
function encoded(asked: ChatRequest, ctx: Ctx = context()): { body: GenerateContentRequest; losses: string[] } {
  const body = dialect.encodeRequest(asked, ctx);
  expect(dialect.validate.request(JSON.parse(JSON.stringify(body)))).toEqual([]);
  return { body, losses: ctx.losses.map((loss) => `${loss.kind} ${loss.path}`) };
}
/** A request read off the wire, where it must be valid. */
function decoded(body: GenerateContentRequest, ctx: Ctx = client()): ChatRequest {
  expect(dialect.validate.request(body)).toEqual([]);
  return dialect.decodeRequest(body, ctx);
}
function answer(body: GenerateContentResponse): ChatResponse {
  expect(dialect.validate.response(body)).toEqual([]);
  return dialect.decodeResponse(body, context());
}

describe("the contents of a request", () => {
  test.each<{ given: string; messages: Message[]; traits?: Partial<Traits>; want: unknown }>([
    {
      given: "neighbouring turns of one role become one content (14)",
      messages: [
        user(says("a")),
        user(says("b")),
        { role: "assistant", content: [says("c")] },
        { role: "assistant", content: [says("d")] },
        user(says("e")),
      ],
      want: [
        { role: "user", parts: [{ text: "a" }, { text: "b" }] },
        { role: "model", parts: [{ text: "c" }, { text: "d" }] },
        { role: "user", parts: [{ text: "e" }] },
      ],
    },
    {
      given: "results come as one content, in the order of the calls, named after them, ahead of what the user says (15, 16, 17)",
      messages: [
        user(says("q")),
        { role: "assistant", content: [call("a", "{}", { signature: "S" }), call("b")] },
        result("b", "2"),
        result("a", "1"),
        user(says("go")),
      ],
      want: [
        { role: "user", parts: [{ text: "q" }] },
        {
          role: "model",
          parts: [
            { functionCall: { id: "a", name: "f_a", args: {} }, thoughtSignature: "S" },
            { functionCall: { id: "b", name: "f_b", args: {} } },
          ],
        },
        {
          role: "user",
          parts: [
            { functionResponse: { id: "a", name: "f_a", response: { output: "1" } } },
            { functionResponse: { id: "b", name: "f_b", response: { output: "2" } } },
            { text: "go" },
          ],
        },
      ],
    },
    {
      given: "calls of two assistant messages are answered once each",
      messages: [
        user(says("q")),
        { role: "assistant", content: [call("a")] },
        { role: "assistant", content: [call("b")] },
        result("b", "2"),
        result("a", "1"),
      ],
      traits: OLD,
      want: [
        { role: "user", parts: [{ text: "q" }] },
        { role: "model", parts: [{ functionCall: { name: "f_a", args: {} } }, { functionCall: { name: "f_b", args: {} } }] },
        {
          role: "user",
          parts: [
            { functionResponse: { name: "f_a", response: { output: "1" } } },
            { functionResponse: { name: "f_b", response: { output: "2" } } },
          ],
        },
      ],
    },
    {
      given: "a call nobody answered gets an error, a result nobody asked for is the user's words",
      messages: [user(says("q")), { role: "assistant", content: [call("a")] }, result("x", "stray")],
      traits: OLD,
      want: [
        { role: "user", parts: [{ text: "q" }] },
        { role: "model", parts: [{ functionCall: { name: "f_a", args: {} } }] },
        { role: "user", parts: [{ functionResponse: { name: "f_a", response: { error: "no result" } } }, { text: "stray" }] },
      ],
    },
    {
      given: "text and calls of one turn both stay, in order (18)",
      messages: [user(says("q")), { role: "assistant", content: [says("let me see"), call("a")] }, result("a", "1")],
      traits: OLD,
      want: [
        { role: "user", parts: [{ text: "q" }] },
        { role: "model", parts: [{ text: "let me see" }, { functionCall: { name: "f_a", args: {} } }] },
        { role: "user", parts: [{ functionResponse: { name: "f_a", response: { output: "1" } } }] },
      ],
    },
    {
      given: "empty texts vanish, an empty user turn becomes a blank, an empty answer goes (19)",
      messages: [user(says("")), { role: "assistant", content: [says("")] }, user(says("a"), says(""))],
      want: [{ role: "user", parts: [{ text: " " }, { text: "a" }] }],
    },
    {
      given: "a history that begins with the assistant gets a user turn first (19)",
      messages: [{ role: "assistant", content: [says("hello")] }, user(says("a"))],
      want: [
        { role: "user", parts: [{ text: " " }] },
        { role: "model", parts: [{ text: "hello" }] },
        { role: "user", parts: [{ text: "a" }] },
      ],
    },
    {
      given: "instructions alone still make a user turn (19)",
      messages: [{ role: "system", content: [says("be brief")] }],
      want: [{ role: "user", parts: [{ text: " " }] }],
    },
    {
      given: "each step of the current turn is signed on its first call, by a stand-in where it has no signature (21)",
      messages: [
        user(says("old")),
        { role: "assistant", content: [call("o")] },
        result("o", "0"),
        user(says("q")),
        { role: "assistant", content: [call("a"), call("b")] },
        result("a", "1"),
        result("b", "2"),
        { role: "assistant", content: [call("c", "{}", { signature: "S" })] },
        result("c", "3"),
      ],
      want: [
        { role: "user", parts: [{ text: "old" }] },
        { role: "model", parts: [{ functionCall: { id: "o", name: "f_o", args: {} } }] },
        { role: "user", parts: [{ functionResponse: { id: "o", name: "f_o", response: { output: "0" } } }, { text: "q" }] },
        {
          role: "model",
          parts: [
            { functionCall: { id: "a", name: "f_a", args: {} }, thoughtSignature: "skip_thought_signature_validator" },
            { functionCall: { id: "b", name: "f_b", args: {} } },
          ],
        },
        {
          role: "user",
          parts: [
            { functionResponse: { id: "a", name: "f_a", response: { output: "1" } } },
            { functionResponse: { id: "b", name: "f_b", response: { output: "2" } } },
          ],
        },
        { role: "model", parts: [{ functionCall: { id: "c", name: "f_c", args: {} }, thoughtSignature: "S" }] },
        { role: "user", parts: [{ functionResponse: { id: "c", name: "f_c", response: { output: "3" } } }] },
      ],
    },
    {
      given: "an empty text stays where it is signed, a thought where it is signed and only there (20, 21)",
      messages: [
        user(says("q")),
        {
          role: "assistant",
          content: [
            { type: "thinking", thinking: "hm" },
            { type: "thinking", thinking: "so", signature: "T" },
            says("a"),
            { type: "text", text: "", signature: "S" },
          ],
        },
        user(says("go")),
      ],
      want: [
        { role: "user", parts: [{ text: "q" }] },
        {
          role: "model",
          parts: [{ text: "so", thought: true, thoughtSignature: "T" }, { text: "a" }, { text: "", thoughtSignature: "S" }],
        },
        { role: "user", parts: [{ text: "go" }] },
      ],
    },
    {
      given: "arguments become an object; those that are none are kept whole (30)",
      messages: [
        user(says("q")),
        { role: "assistant", content: [call("a", '{"x":1}'), call("b", ""), call("c", "{broken")] },
        result("a", "1"),
        result("b", "2"),
        result("c", "3"),
      ],
      traits: OLD,
      want: [
        { role: "user", parts: [{ text: "q" }] },
        {
          role: "model",
          parts: [
            { functionCall: { name: "f_a", args: { x: 1 } } },
            { functionCall: { name: "f_b", args: {} } },
            { functionCall: { name: "f_c", args: { invalid_arguments: "{broken" } } },
          ],
        },
        {
          role: "user",
          parts: ["1", "2", "3"].map((output, i) => ({ functionResponse: { name: `f_${"abc"[i]}`, response: { output } } })),
        },
      ],
    },
    {
      given: "a result that is a JSON object is passed on as such, an error as an error",
      messages: [
        user(says("q")),
        { role: "assistant", content: [call("a"), call("b"), call("c")] },
        result("a", '{"t":7}'),
        result("b", "boom", { is_error: true }),
        result("c", "[1]"),
      ],
      traits: OLD,
      want: [
        { role: "user", parts: [{ text: "q" }] },
        { role: "model", parts: ["a", "b", "c"].map((id) => ({ functionCall: { name: `f_${id}`, args: {} } })) },
        {
          role: "user",
          parts: [
            { functionResponse: { name: "f_a", response: { t: 7 } } },
            { functionResponse: { name: "f_b", response: { error: "boom" } } },
            { functionResponse: { name: "f_c", response: { output: "[1]" } } },
          ],
        },
      ],
    },
  ])("$given", ({ messages, traits, want }) => {
    expect(encoded(request(...messages), context(traits)).body.contents).toEqual(want);
  });

  test("the stand-in is for models that ask for signatures", () => {
    const history = request(user(says("q")), { role: "assistant", content: [call("a")] }, result("a", "1"));
    expect(JSON.stringify(encoded(history, context({ signatures: "optional" })).body)).not.toContain("skip_thought");
  });

  test("media of a result stand in it, or beside it where the model is older", () => {
    const history = request(
      user(says("q")),
      { role: "assistant", content: [call("a", "{}", { signature: "S" })] },
      {
        role: "tool",
        tool_call_id: "a",
        content: [
          says("see"),
          { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } },
          { type: "image_url", image_url: { url: "https://x/p.png" } },
        ],
      },
    );
    expect(encoded(history).body.contents[2]?.parts).toEqual([
      {
        functionResponse: {
          id: "a",
          name: "f_a",
          response: { output: "see" },
          parts: [{ inlineData: { mimeType: "image/png", data: "AA==" } }],
        },
      },
      { fileData: { mimeType: "image/png", fileUri: "https://x/p.png" } },
    ]);
    expect(encoded(history, context(OLD)).body.contents[2]?.parts).toEqual([
      { functionResponse: { name: "f_a", response: { output: "see" } } },
      { inlineData: { mimeType: "image/png", data: "AA==" } },
      { fileData: { mimeType: "image/png", fileUri: "https://x/p.png" } },
    ]);
  });

  test("instructions of any place are hoisted, blank ones left out (12)", () => {
    const { body, losses } = encoded(
      request({ role: "system", content: [says("a"), says("")] }, user(says("q")), { role: "developer", content: [says("b")] }),
    );
    expect(body.systemInstruction).toEqual({ parts: [{ text: "a" }, { text: "b" }] });
    expect(losses).toEqual(["approx SystemMessage"]);
    expect(encoded(request({ role: "system", content: [says("")] }, user(says("q")))).body.systemInstruction).toBeUndefined();
  });

  test.each<{ given: string; part: Extract<Message, { role: "user" }>["content"][number]; traits?: Partial<Traits>; want: unknown }>([
    {
      given: "a data URL (25)",
      part: { type: "image_url", image_url: { url: "data:image/png;base64,A\nA==" } },
      want: { inlineData: { mimeType: "image/png", data: "AA==" } },
    },
    {
      given: "an https URL (25)",
      part: { type: "image_url", image_url: { url: "https://x.org/a/p.JPG?w=1" } },
      want: { fileData: { mimeType: "image/jpeg", fileUri: "https://x.org/a/p.JPG?w=1" } },
    },
    {
      given: "an uploaded file",
      part: { type: "image_url", image_url: { url: "file:files/abc" } },
      want: { fileData: { fileUri: "files/abc" } },
    },
    {
      given: "detail (29)",
      part: { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "high" } },
      want: { inlineData: { mimeType: "image/png", data: "AA==" }, mediaResolution: { level: "MEDIA_RESOLUTION_HIGH" } },
    },
    {
      given: "detail on an older model (29)",
      part: { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "high" } },
      traits: OLD,
      want: { inlineData: { mimeType: "image/png", data: "AA==" } },
    },
    {
      given: "speech",
      part: { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
      want: { inlineData: { mimeType: "audio/mp3", data: "AA==" } },
    },
    {
      given: "a document (26)",
      part: { type: "file", file: { file_data: "data:application/pdf;base64,AA==" } },
      want: { inlineData: { mimeType: "application/pdf", data: "AA==" } },
    },
    {
      given: "a film on the web",
      part: { type: "video_url", video_url: { url: "https://youtu.be/x" } },
      want: { fileData: { fileUri: "https://youtu.be/x" } },
    },
    {
      given: "what only this dialect understands",
      part: { type: "opaque", dialect: "gemini", value: { executableCode: { code: "1" } } },
      want: { executableCode: { code: "1" } },
    },
  ])("a part: $given", ({ part, traits, want }) => {
    expect(encoded(request(user(part)), context(traits)).body.contents).toEqual([{ role: "user", parts: [want] }]);
  });

  test("what only another dialect understands is reported, and leaves a blank turn", () => {
    const { body, losses } = encoded(request(user({ type: "opaque", dialect: "other", value: {} })));
    expect(body.contents).toEqual([{ role: "user", parts: [{ text: " " }] }]);
    expect(losses).toEqual(["dropped Part.opaque"]);
  });

  test("cache markers are reported as lost (28)", () => {
    expect(encoded(request(user({ ...says("q"), cache_control: { type: "ephemeral" } }))).losses).toEqual([
      "dropped TextPart.cache_control",
    ]);
  });

  test("a last turn of the assistant is refused where the model does not continue it", () => {
    const prefill = request(user(says("q")), { role: "assistant", content: [says("{")] });
    const model = { id: "m", context: undefined, maxOutput: undefined };
    expect(encoded(prefill, context({}, { model: { ...model, supports: new Set(["tools"]) } })).losses).toEqual([
      "rejected AssistantMessage",
    ]);
    expect(encoded(prefill, context({}, { model: { ...model, supports: new Set(["prefill"]) } })).losses).toEqual([]);
  });
});

describe("settings of a request", () => {
  test.each<{ given: string; asked: Partial<ChatRequest>; traits?: Partial<Traits>; want: object; losses?: string[] }>([
    {
      given: "scalars stand in generationConfig (40)",
      asked: { max_completion_tokens: 9, temperature: 0.5, top_p: 0.9, top_k: 3, seed: 7, stop: ["x"] },
      want: { generationConfig: { maxOutputTokens: 9, temperature: 0.5, topP: 0.9, topK: 3, seed: 7, stopSequences: ["x"] } },
    },
    {
      given: "sampling is dropped where it does not count (47)",
      asked: { temperature: 0.5, top_p: 1 },
      traits: { sampling: false },
      want: {},
      losses: ["dropped ChatRequest.temperature", "dropped ChatRequest.top_p"],
    },
    {
      given: "penalties go to models that take them",
      asked: { presence_penalty: 1 },
      traits: { penalties: true },
      want: { generationConfig: { presencePenalty: 1 } },
    },
    {
      given: "penalties are dropped elsewhere",
      asked: { presence_penalty: 1, frequency_penalty: 1 },
      want: {},
      losses: ["dropped ChatRequest.frequency_penalty", "dropped ChatRequest.presence_penalty"],
    },
    {
      given: "a seed is clamped to 32 bits (44)",
      asked: { seed: 2 ** 40 },
      want: { generationConfig: { seed: 2147483647 } },
      losses: ["approx ChatRequest.seed"],
    },
    {
      given: "of more than five stops five are sent (45)",
      asked: { stop: ["1", "2", "3", "4", "5", "6"] },
      want: { generationConfig: { stopSequences: ["1", "2", "3", "4", "5"] } },
      losses: ["dropped ChatRequest.stop"],
    },
    { given: "one answer needs no saying", asked: { n: 1 }, want: {} },
    { given: "two answers are refused", asked: { n: 2 }, want: {}, losses: ["rejected ChatRequest.n"] },
    {
      given: "two answers, of a model that gives them (50)",
      asked: { n: 2 },
      traits: { candidates: true },
      want: { generationConfig: { candidateCount: 2 } },
    },
    {
      given: "log probabilities (50)",
      asked: { logprobs: true, top_logprobs: 3 },
      traits: { logprobs: true },
      want: { generationConfig: { responseLogprobs: true, logprobs: 3 } },
    },
    {
      given: "service tiers (47)",
      asked: { service_tier: "fast" },
      want: { serviceTier: "priority" },
      losses: ["approx ChatRequest.service_tier"],
    },
    { given: "the automatic tier", asked: { service_tier: "auto" }, want: {} },
    {
      given: "speech",
      asked: { modalities: ["text", "audio"], audio: { format: "pcm16", voice: "Kore" } },
      want: {
        generationConfig: {
          responseModalities: ["TEXT", "AUDIO"],
          speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: "Kore" } } },
        },
      },
    },
    {
      given: "an effort as a level (43)",
      asked: { reasoning_effort: "low" },
      want: { generationConfig: { thinkingConfig: { thinkingLevel: "low", includeThoughts: true } } },
      losses: ["approx ChatRequest.thinking"],
    },
    {
      given: "an effort no level has (43)",
      asked: { reasoning_effort: "max" },
      want: { generationConfig: { thinkingConfig: { thinkingLevel: "high", includeThoughts: true } } },
      losses: ["approx ChatRequest.reasoning_effort", "approx ChatRequest.thinking"],
    },
    {
      given: "no thinking, where there is always some (43)",
      asked: { reasoning_effort: "none" },
      want: { generationConfig: { thinkingConfig: { thinkingLevel: "low" } } },
      losses: ["approx ChatRequest.reasoning_effort"],
    },
    {
      given: "a budget as a level (43)",
      asked: { thinking: { type: "enabled", budget_tokens: 5000 } },
      want: { generationConfig: { thinkingConfig: { thinkingLevel: "medium", includeThoughts: true } } },
      losses: ["approx ChatRequest.thinking.budget_tokens", "approx ChatRequest.thinking", "approx ChatRequest.reasoning_effort"],
    },
    {
      given: "an effort as a budget (43)",
      asked: { reasoning_effort: "medium" },
      traits: OLD,
      want: { generationConfig: { thinkingConfig: { thinkingBudget: 8192, includeThoughts: true } } },
      losses: ["approx ChatRequest.thinking", "approx ChatRequest.reasoning_effort"],
    },
    {
      given: "a budget below the least (43)",
      asked: { thinking: { type: "enabled", budget_tokens: 100 } },
      traits: OLD,
      want: { generationConfig: { thinkingConfig: { thinkingBudget: 512, includeThoughts: true } } },
      losses: ["approx ChatRequest.thinking.budget_tokens", "approx ChatRequest.thinking"],
    },
    {
      given: "no thinking, as a budget (43)",
      asked: { thinking: { type: "disabled" } },
      traits: OLD,
      want: { generationConfig: { thinkingConfig: { thinkingBudget: 0 } } },
    },
    {
      given: "no thinking, where a budget cannot be off (43)",
      asked: { reasoning_effort: "none" },
      traits: { ...OLD, budget_off: false, budget_min: 128 },
      want: { generationConfig: { thinkingConfig: { thinkingBudget: 128 } } },
      losses: ["approx ChatRequest.reasoning_effort", "approx ChatRequest.thinking"],
    },
    {
      given: "thinking as the model likes (43)",
      asked: { thinking: { type: "adaptive", display: "omitted" } },
      traits: OLD,
      want: { generationConfig: { thinkingConfig: { thinkingBudget: -1 } } },
    },
    {
      given: "a limit the budget would fill is raised (43)",
      asked: { max_completion_tokens: 1000, reasoning_effort: "low" },
      traits: OLD,
      want: { generationConfig: { maxOutputTokens: 3072, thinkingConfig: { thinkingBudget: 2048, includeThoughts: true } } },
      losses: ["approx ChatRequest.max_completion_tokens", "approx ChatRequest.thinking", "approx ChatRequest.reasoning_effort"],
    },
    {
      given: "a model that does not think (43)",
      asked: { reasoning_effort: "high" },
      traits: { thinking: "none" },
      want: {},
      losses: ["dropped ChatRequest.reasoning_effort"],
    },
    {
      given: "a JSON answer (46)",
      asked: { response_format: { type: "json_object" } },
      want: { generationConfig: { responseMimeType: "application/json" } },
    },
    {
      given: "a JSON answer by a schema (46)",
      asked: {
        response_format: {
          type: "json_schema",
          name: "r",
          schema: { $schema: "x", type: "object", properties: { a: { const: 1 } }, additionalProperties: false },
        },
      },
      want: {
        generationConfig: {
          responseMimeType: "application/json",
          responseJsonSchema: { type: "object", properties: { a: { enum: [1] } }, additionalProperties: false },
        },
      },
      losses: ["approx ChatRequest.response_format"],
    },
    {
      given: "a JSON answer by a schema in OpenAPI's terms (46)",
      asked: {
        response_format: {
          type: "json_schema",
          name: "r",
          schema: { type: "object", properties: { a: { type: ["string", "null"] } }, additionalProperties: false },
        },
      },
      traits: { json_schema: "openapi" },
      want: {
        generationConfig: {
          responseMimeType: "application/json",
          responseSchema: { type: "object", properties: { a: { type: "string", nullable: true } } },
        },
      },
      losses: ["approx ChatRequest.response_format"],
    },
    {
      given: "tools and a JSON answer, where they exclude each other (46)",
      asked: { tools: [{ type: "function", name: "f" }], response_format: { type: "json_object" } },
      traits: OLD,
      want: { generationConfig: { responseMimeType: "application/json" }, tools: [{ functionDeclarations: [{ name: "f" }] }] },
      losses: ["rejected ChatRequest.response_format"],
    },
    {
      given: "what this wire cannot say is reported",
      asked: { logit_bias: { 1: 2 }, user: "u", parallel_tool_calls: false, store: true, verbosity: "low" },
      want: {},
      losses: [
        "dropped ChatRequest.logit_bias",
        "dropped ChatRequest.verbosity",
        "dropped ChatRequest.store",
        "dropped ChatRequest.user",
        "dropped ChatRequest.parallel_tool_calls",
      ],
    },
    {
      given: "its own settings of this same dialect",
      asked: { extra: { dialect: "gemini", fields: { safetySettings: [], cachedContent: "cachedContents/x" } } },
      want: { safetySettings: [], cachedContent: "cachedContents/x" },
    },
  ])("$given", ({ asked, traits, want, losses = [] }) => {
    const made = encoded({ ...HI, ...asked }, context(traits));
    expect(made.body).toEqual({ contents: [{ role: "user", parts: [{ text: "hi" }] }], ...want });
    expect(made.losses).toEqual(losses);
  });

  test("the model and the stream stand in the path alone (1, 2, 11)", () => {
    expect(encoded({ ...HI, stream: true }).body).toEqual({ contents: [{ role: "user", parts: [{ text: "hi" }] }] });
    expect(dialect.modelField).toBeUndefined();
  });
  test.each([
    ["a bare id", "gemini-3.8-flash", "/models/gemini-3.8-flash"],
    ["an id with its collection", "models/gemini-3.8-flash", "/models/gemini-3.8-flash"],
    ["a tuned model", "tunedModels/mine", "/tunedModels/mine"],
    ["an id that would leave its place", "models/../x?y", "/models/..%2Fx%3Fy"],
  ])("the path of %s", (_, model, want) => {
    expect(dialect.call.path(model, false)).toBe(`${want}:generateContent`);
    expect(dialect.call.path(model, true)).toBe(`${want}:streamGenerateContent?alt=sse`);
  });
});

describe("tools of a request", () => {
  const TOOLS: ChatRequest["tools"] = [
    {
      type: "function",
      name: "f",
      description: "d",
      parameters: { type: "object", properties: { c: { type: "string" } }, required: ["c"] },
    },
    { type: "function", name: "g", parameters: { type: "object", properties: {} } },
  ];
  test("all functions stand in one entry; one without parameters says none (31)", () => {
    expect(encoded({ ...HI, tools: TOOLS }).body.tools).toEqual([
      {
        functionDeclarations: [
          { name: "f", description: "d", parametersJsonSchema: { type: "object", properties: { c: { type: "string" } }, required: ["c"] } },
          { name: "g" },
        ],
      },
    ]);
  });
  test("a custom tool takes one text", () => {
    const { body } = encoded({ ...HI, tools: [{ type: "custom", name: "c" }] });
    expect(body.tools).toEqual([
      {
        functionDeclarations: [
          { name: "c", parameters: { type: "object", properties: { input: { type: "string" } }, required: ["input"] } },
        ],
      },
    ]);
    const said = encoded(
      request(user(says("q")), { role: "assistant", content: [{ ...call("a", "free text"), custom: true }] }, result("a", "1")),
      context(OLD),
    );
    expect(said.body.contents[1]?.parts).toEqual([{ functionCall: { name: "f_a", args: { input: "free text" } } }]);
  });
  test.each<{ given: string; asked: Partial<ChatRequest>; want: unknown; losses?: string[] }>([
    { given: "none", asked: { tool_choice: { type: "none" } }, want: { functionCallingConfig: { mode: "NONE" } } },
    { given: "auto", asked: { tool_choice: { type: "auto" } }, want: { functionCallingConfig: { mode: "AUTO" } } },
    { given: "nothing said", asked: {}, want: undefined },
    {
      given: "a strict tool",
      asked: { tools: [{ type: "function", name: "s", strict: true }] },
      want: { functionCallingConfig: { mode: "VALIDATED" } },
      losses: ["approx FunctionTool.strict"],
    },
    { given: "required", asked: { tool_choice: { type: "required" } }, want: { functionCallingConfig: { mode: "ANY" } } },
    {
      given: "one by name",
      asked: { tool_choice: { type: "named", name: "f" } },
      want: { functionCallingConfig: { mode: "ANY", allowedFunctionNames: ["f"] } },
    },
    {
      given: "some of them, required",
      asked: { tool_choice: { type: "allowed", mode: "required", names: ["f", "g"] } },
      want: { functionCallingConfig: { mode: "ANY", allowedFunctionNames: ["f", "g"] } },
    },
    {
      given: "some of them",
      asked: { tool_choice: { type: "allowed", mode: "auto", names: ["f"] } },
      want: { functionCallingConfig: { mode: "VALIDATED", allowedFunctionNames: ["f"] } },
    },
    {
      given: "no tools at all",
      asked: { tools: undefined, tool_choice: { type: "auto" } },
      want: undefined,
      losses: ["dropped ChatRequest.tool_choice"],
    },
    {
      given: "hosted ones beside",
      asked: { web_search: {} },
      want: { functionCallingConfig: { mode: "VALIDATED" }, includeServerSideToolInvocations: true },
    },
  ])("the choice: $given (32)", ({ asked, want, losses = [] }) => {
    const made = encoded({ ...HI, tools: TOOLS, ...asked });
    expect(made.body.toolConfig).toEqual(want);
    expect(made.losses).toEqual(losses);
  });
  test("hosted tools have entries of their own (34)", () => {
    const { body, losses } = encoded({
      ...HI,
      tools: [
        { type: "opaque", dialect: "gemini", value: { codeExecution: {} } },
        { type: "opaque", dialect: "other", value: {} },
      ],
      web_search: { max_uses: 2 },
    });
    expect(body.tools).toEqual([{ googleSearch: {} }, { codeExecution: {} }]);
    expect(losses).toEqual(["dropped ChatRequest.web_search", "dropped OpaqueTool"]);
  });
  test("an older model does not mix functions and hosted tools", () => {
    expect(encoded({ ...HI, tools: TOOLS, web_search: {} }, context(OLD)).losses).toEqual(["rejected ChatRequest.tools"]);
  });

  const TREE = {
    type: "object",
    properties: { value: { type: "string" }, next: { $ref: "#/$defs/tree", description: "the rest" } },
    required: ["value"],
  };
  test.each<{ given: string; schema: object; openapi: unknown; json: unknown }>([
    {
      given: "references",
      schema: {
        type: "object",
        properties: { a: { $ref: "#/$defs/A", description: "here" }, b: { $ref: "#/$defs/A" } },
        $defs: { A: { type: "string" } },
      },
      openapi: { type: "object", properties: { a: { type: "string", description: "here" }, b: { type: "string" } } },
      json: {
        type: "object",
        properties: { a: { type: "string", description: "here" }, b: { $ref: "#/$defs/A" } },
        $defs: { A: { type: "string" } },
      },
    },
    {
      given: "recursion",
      schema: { type: "object", properties: { t: { $ref: "#/$defs/tree" } }, $defs: { tree: TREE } },
      openapi: {
        type: "object",
        properties: { t: { type: "object", properties: { value: { type: "string" }, next: {} }, required: ["value"] } },
      },
      json: {
        type: "object",
        properties: { t: { $ref: "#/$defs/tree" } },
        $defs: {
          tree: {
            ...TREE,
            properties: {
              value: { type: "string" },
              next: { ...TREE, properties: { value: { type: "string" }, next: { $ref: "#/$defs/tree" } }, description: "the rest" },
            },
          },
        },
      },
    },
    {
      given: "unions, constants, null",
      schema: {
        type: "object",
        properties: {
          a: { oneOf: [{ type: "string" }, { type: "null" }] },
          b: { const: "x" },
          c: { enum: [1, 2, null] },
          d: { type: ["integer", "string"] },
        },
        required: ["a", "gone"],
      },
      openapi: {
        type: "object",
        properties: {
          a: { type: "string", nullable: true },
          b: { enum: ["x"] },
          c: { type: "string", format: "enum", enum: ["1", "2"], nullable: true },
          d: { anyOf: [{ type: "integer" }, { type: "string" }] },
        },
        required: ["a"],
      },
      json: {
        type: "object",
        properties: {
          a: { anyOf: [{ type: "string" }, { type: "null" }] },
          b: { enum: ["x"] },
          c: { enum: [1, 2, null] },
          d: { type: ["integer", "string"] },
        },
        required: ["a"],
      },
    },
    {
      given: "what is merged, and what is not known",
      schema: {
        allOf: [
          { properties: { a: { type: "string", format: "email" } }, required: ["a"] },
          { properties: { b: { type: "array" }, o: { type: "object" } } },
        ],
        additionalProperties: false,
        not: {},
      },
      openapi: {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "array", items: { type: "string" } }, o: {} },
        required: ["a"],
      },
      json: {
        type: "object",
        properties: { a: { type: "string", format: "email" }, b: { type: "array" }, o: { type: "object" } },
        required: ["a"],
        additionalProperties: false,
      },
    },
  ])("schemas (39): $given", ({ schema, openapi, json }) => {
    const asked: ChatRequest = { ...HI, tools: [{ type: "function", name: "f", parameters: { ...schema } }] };
    expect(encoded(asked, context({ json_schema: "openapi" })).body.tools?.[0]?.functionDeclarations?.[0]?.parameters).toEqual(openapi);
    expect(encoded(asked).body.tools?.[0]?.functionDeclarations?.[0]?.parametersJsonSchema).toEqual(json);
  });
});

describe("a client's request", () => {
  test("is read with results as messages of their own; calls without ids are paired by name and order (54)", () => {
    expect(
      decoded({
        systemInstruction: { parts: [{ text: "be brief" }] },
        contents: [
          {
            parts: [
              { text: "q" },
              { inlineData: { mimeType: "image/png", data: "AA==" }, mediaResolution: { level: "MEDIA_RESOLUTION_LOW" } },
            ],
          },
          {
            role: "model",
            parts: [
              { text: "hm", thought: true },
              { functionCall: { name: "f", args: { x: 1 } }, thoughtSignature: "S" },
              { functionCall: { name: "f" } },
            ],
          },
          {
            role: "user",
            parts: [
              { functionResponse: { name: "f", response: { output: "1" } } },
              { functionResponse: { name: "f", response: { error: "no" } } },
              { text: "go" },
            ],
          },
        ],
      }).messages,
    ).toEqual([
      { role: "system", content: [says("be brief")] },
      user(says("q"), { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "low" } }),
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "hm" },
          { type: "tool_call", id: "call_turn_1", name: "f", arguments: '{"x":1}', signature: "S" },
          { type: "tool_call", id: "call_turn_2", name: "f", arguments: "{}" },
        ],
      },
      { role: "tool", tool_call_id: "call_turn_1", content: [says("1")] },
      { role: "tool", tool_call_id: "call_turn_2", content: [says("no")], is_error: true },
      user(says("go")),
    ]);
  });

  test.each<{ given: string; body: Partial<GenerateContentRequest>; want: Partial<ChatRequest> }>([
    {
      given: "scalars",
      body: {
        generationConfig: {
          maxOutputTokens: 9,
          temperature: 0.5,
          topP: 0.9,
          topK: 3,
          seed: 7,
          stopSequences: ["x"],
          candidateCount: 2,
          responseLogprobs: true,
          logprobs: 2,
        },
      },
      want: {
        max_completion_tokens: 9,
        temperature: 0.5,
        top_p: 0.9,
        top_k: 3,
        seed: 7,
        stop: ["x"],
        n: 2,
        logprobs: true,
        top_logprobs: 2,
      },
    },
    {
      given: "a thinking level",
      body: { generationConfig: { thinkingConfig: { thinkingLevel: "HIGH", includeThoughts: true } } },
      want: { reasoning_effort: "high", thinking: { type: "adaptive", display: "summarized" } },
    },
    {
      given: "a thinking budget",
      body: { generationConfig: { thinkingConfig: { thinkingBudget: 1000 } } },
      want: { thinking: { type: "enabled", budget_tokens: 1000, display: "omitted" } },
    },
    {
      given: "no thinking",
      body: { generationConfig: { thinkingConfig: { thinkingBudget: 0 } } },
      want: { thinking: { type: "disabled" } },
    },
    {
      given: "functions in OpenAPI's terms",
      body: {
        tools: [
          { functionDeclarations: [{ name: "f", parameters: { type: "OBJECT", properties: { a: { type: "STRING", nullable: true } } } }] },
        ],
      },
      want: { tools: [{ type: "function", name: "f", parameters: { type: "object", properties: { a: { type: ["string", "null"] } } } }] },
    },
    {
      given: "hosted tools",
      body: { tools: [{ googleSearch: {}, codeExecution: {} }, { functionDeclarations: [{ name: "f" }] }] },
      want: {
        web_search: {},
        tools: [
          { type: "opaque", dialect: "gemini", value: { codeExecution: {} } },
          { type: "function", name: "f" },
        ],
      },
    },
    {
      given: "a forced tool",
      body: { toolConfig: { functionCallingConfig: { mode: "ANY", allowedFunctionNames: ["f"] } } },
      want: { tool_choice: { type: "named", name: "f" } },
    },
    {
      given: "a schema to answer by",
      body: { generationConfig: { responseMimeType: "application/json", responseJsonSchema: { type: "object" } } },
      want: { response_format: { type: "json_schema", name: "response", schema: { type: "object" } } },
    },
    {
      given: "a JSON answer",
      body: { generationConfig: { responseMimeType: "application/json" } },
      want: { response_format: { type: "json_object" } },
    },
    {
      given: "a voice",
      body: {
        generationConfig: { responseModalities: ["AUDIO"], speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: "Kore" } } } },
      },
      want: { modalities: ["audio"], audio: { format: "pcm16", voice: "Kore" } },
    },
    {
      given: "its own settings",
      body: { safetySettings: [], labels: { a: "b" } },
      want: { extra: { dialect: "gemini", fields: { safetySettings: [], labels: { a: "b" } } } },
    },
  ])("says $given", ({ body, want }) => {
    expect(decoded({ contents: [{ role: "user", parts: [{ text: "hi" }] }], ...body })).toEqual({ ...HI, include_usage: true, ...want });
  });

  test.each<{ given: string; part: NonNullable<GenerateContentRequest["contents"][number]["parts"]>[number]; want: unknown }>([
    {
      given: "speech",
      part: { inlineData: { mimeType: "audio/mpeg", data: "AA==" } },
      want: { type: "input_audio", input_audio: { data: "AA==", format: "mp3" } },
    },
    {
      given: "a document",
      part: { inlineData: { mimeType: "application/pdf", data: "AA==", displayName: "a.pdf" } },
      want: { type: "file", file: { file_data: "data:application/pdf;base64,AA==", filename: "a.pdf" } },
    },
    {
      given: "a picture by its URL",
      part: { fileData: { mimeType: "image/png", fileUri: "https://x/p" } },
      want: { type: "image_url", image_url: { url: "https://x/p" } },
    },
    {
      given: "a film",
      part: { fileData: { fileUri: "https://www.youtube.com/watch?v=x" } },
      want: { type: "video_url", video_url: { url: "https://www.youtube.com/watch?v=x" } },
    },
    {
      given: "what has no counterpart",
      part: { codeExecutionResult: { outcome: "OUTCOME_OK" } },
      want: { type: "opaque", dialect: "gemini", value: { codeExecutionResult: { outcome: "OUTCOME_OK" } } },
    },
  ])("holds $given", ({ part, want }) => {
    expect(decoded({ contents: [{ parts: [part] }] }).messages).toEqual([{ role: "user", content: [want] }]);
  });
});

const CALLS: GenerateContentResponse = {
  candidates: [
    {
      content: {
        role: "model",
        parts: [
          { text: "hm", thought: true },
          { text: "Checking." },
          { functionCall: { id: "fc1", name: "default_api:get_w", args: { c: "Oslo" } }, thoughtSignature: "EqUC" },
          { functionCall: { name: "get_w" } },
        ],
      },
      finishReason: "STOP",
      index: 0,
    },
  ],
  usageMetadata: { promptTokenCount: 29, candidatesTokenCount: 33, totalTokenCount: 73, thoughtsTokenCount: 11 },
  modelVersion: "gemini-3.8-flash",
  responseId: "x1",
};

describe("an answer", () => {
  test("is read part by part; calls make the finish tool_calls, and those without an id get one (36, 48, 49)", () => {
    expect(answer(CALLS)).toEqual({
      id: "x1",
      created: 0,
      model: "gemini-3.8-flash",
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            content: [
              { type: "thinking", thinking: "hm" },
              says("Checking."),
              { type: "tool_call", id: "fc1", name: "get_w", arguments: '{"c":"Oslo"}', signature: "EqUC" },
              { type: "tool_call", id: "call_r1_1", name: "get_w", arguments: "{}" },
            ],
          },
          finish_reason: "tool_calls",
          native_finish_reason: "STOP",
        },
      ],
      usage: { input: 29, output: 33, reasoning: 11 },
    });
  });

  test.each([
    ["STOP", "stop"],
    ["MAX_TOKENS", "length"],
    ["CONTINUATION", "length"],
    ["SAFETY", "content_filter"],
    ["RECITATION", "content_filter"],
    ["LANGUAGE", "content_filter"],
    ["BLOCKLIST", "content_filter"],
    ["PROHIBITED_CONTENT", "content_filter"],
    ["SPII", "content_filter"],
    ["IMAGE_SAFETY", "content_filter"],
    ["IMAGE_PROHIBITED_CONTENT", "content_filter"],
    ["IMAGE_RECITATION", "content_filter"],
    ["OTHER", "stop"],
    ["SOMETHING_NEW", "stop"],
  ])("that ended in %s finished with %s (48)", (finishReason, want) => {
    const [choice] = answer({ candidates: [{ content: { parts: [{ text: "a" }] }, finishReason }] }).choices;
    expect(choice).toMatchObject({ finish_reason: want, native_finish_reason: finishReason });
  });

  test("cut short after a call is cut short", () => {
    expect(
      answer({ candidates: [{ content: { parts: [{ functionCall: { name: "f" } }] }, finishReason: "MAX_TOKENS" }] }).choices[0]
        ?.finish_reason,
    ).toBe("length");
  });

  test("to a refused question is one empty, filtered choice (48)", () => {
    expect(answer({ promptFeedback: { blockReason: "SAFETY" }, usageMetadata: { promptTokenCount: 4 } }).choices).toEqual([
      { index: 0, message: { role: "assistant", content: [] }, finish_reason: "content_filter", native_finish_reason: "SAFETY" },
    ]);
  });

  test.each<{ given: string; usage: NonNullable<GenerateContentResponse["usageMetadata"]>; want: object }>([
    {
      given: "cached input is taken out",
      usage: { promptTokenCount: 100, cachedContentTokenCount: 60, candidatesTokenCount: 5, totalTokenCount: 105 },
      want: { input: 40, cache_read: 60, output: 5 },
    },
    {
      given: "thoughts are apart",
      usage: { promptTokenCount: 10, candidatesTokenCount: 5, thoughtsTokenCount: 7, totalTokenCount: 22 },
      want: { input: 10, output: 5, reasoning: 7 },
    },
    {
      given: "thoughts that were counted in are taken out",
      usage: { promptTokenCount: 10, candidatesTokenCount: 12, thoughtsTokenCount: 7, totalTokenCount: 22 },
      want: { input: 10, output: 5, reasoning: 7 },
    },
    {
      given: "what a hosted tool read is apart",
      usage: { promptTokenCount: 10, toolUsePromptTokenCount: 30, candidatesTokenCount: 5, totalTokenCount: 45 },
      want: { input: 10, tool_input: 30, output: 5 },
    },
    {
      given: "sound is taken out of both sides",
      usage: {
        promptTokenCount: 10,
        cachedContentTokenCount: 4,
        candidatesTokenCount: 9,
        totalTokenCount: 19,
        promptTokensDetails: [
          { modality: "TEXT", tokenCount: 2 },
          { modality: "AUDIO", tokenCount: 8 },
        ],
        cacheTokensDetails: [{ modality: "AUDIO", tokenCount: 3 }],
        candidatesTokensDetails: [{ modality: "AUDIO", tokenCount: 9 }],
      },
      want: { input: 1, input_audio: 5, cache_read: 4, output: 0, output_audio: 9 },
    },
  ])("counts tokens once (51): $given", ({ usage, want }) => {
    expect(answer({ candidates: [], usageMetadata: usage }).usage).toEqual(want);
  });

  test("that rests on sources cites them, in UTF-16 units (49)", () => {
    const [choice] = answer({
      candidates: [
        {
          content: { parts: [{ text: "Ærø is an island. It is small." }] },
          finishReason: "STOP",
          groundingMetadata: {
            groundingChunks: [{ web: { uri: "https://a", title: "A" } }, { web: { uri: "https://b" } }],
            groundingSupports: [
              { segment: { startIndex: 0, endIndex: 19, text: "Ærø is an island." }, groundingChunkIndices: [0, 1] },
              { segment: { startIndex: 20, endIndex: 32, text: "It is small." }, groundingChunkIndices: [1] },
            ],
          },
        },
      ],
    }).choices;
    const response: ChatResponse = { id: "", created: 0, model: "", choices: choice === undefined ? [] : [choice] };
    expect(normalise(response).choices[0]?.message.content).toEqual([
      {
        type: "text",
        text: "Ærø is an island. It is small.",
        citations: [
          { url: "https://a", title: "A", cited_text: "Ærø is an island.", start_index: 0, end_index: 17 },
          { url: "https://b", cited_text: "Ærø is an island.", start_index: 0, end_index: 17 },
          { url: "https://b", cited_text: "It is small.", start_index: 18, end_index: 30 },
        ],
      },
    ]);
  });

  test("tells its log probabilities (50)", () => {
    const [choice] = answer({
      candidates: [
        {
          content: { parts: [{ text: "é" }] },
          logprobsResult: {
            chosenCandidates: [{ token: "é", logProbability: -0.5 }],
            topCandidates: [{ candidates: [{ token: "é", logProbability: -0.5 }, { token: "e" }] }],
          },
        },
      ],
    }).choices;
    expect(choice?.logprobs).toEqual({
      content: [
        {
          token: "é",
          logprob: -0.5,
          bytes: [195, 169],
          top_logprobs: [
            { token: "é", logprob: -0.5, bytes: [195, 169] },
            { token: "e", logprob: 0, bytes: [101] },
          ],
        },
      ],
    });
  });

  test("may be a picture, speech, or code that only this dialect understands (49)", () => {
    expect(
      answer({
        candidates: [
          {
            content: {
              parts: [
                { inlineData: { mimeType: "image/png", data: "AA==" }, thought: true },
                { inlineData: { mimeType: "image/png", data: "BB==" } },
                { inlineData: { mimeType: "audio/L16;codec=pcm;rate=24000", data: "CC==" } },
                { executableCode: { code: "1" } },
                { text: "", thoughtSignature: "S" },
              ],
            },
          },
        ],
      }).choices[0]?.message.content,
    ).toEqual([
      { type: "image_url", image_url: { url: "data:image/png;base64,BB==" } },
      { type: "audio", audio: { id: "audio_r1", data: "CC==" } },
      { type: "opaque", dialect: "gemini", value: { executableCode: { code: "1" } } },
      { type: "text", text: "", signature: "S" },
    ]);
  });

  test("is written for a client, counts and sources with it (51, 54)", () => {
    const body = dialect.encodeResponse(
      {
        id: "x1",
        created: 1,
        model: "m",
        choices: [
          {
            index: 0,
            finish_reason: "tool_calls",
            message: {
              role: "assistant",
              content: [
                { type: "thinking", thinking: "hm", signature: "T" },
                { type: "text", text: "Ærø.", citations: [{ url: "https://a", title: "A", start_index: 0, end_index: 3 }] },
                call("c1", '{"x":1}'),
              ],
            },
          },
        ],
        usage: { input: 10, cache_read: 5, cache_write: 2, output: 3, reasoning: 4 },
      },
      client(),
    );
    expect(dialect.validate.response(JSON.parse(JSON.stringify(body)))).toEqual([]);
    expect(body).toEqual({
      responseId: "x1",
      modelVersion: "m",
      candidates: [
        {
          index: 0,
          finishReason: "STOP",
          content: {
            role: "model",
            parts: [
              { text: "hm", thought: true, thoughtSignature: "T" },
              { text: "Ærø." },
              { functionCall: { id: "c1", name: "f_c1", args: { x: 1 } } },
            ],
          },
          groundingMetadata: {
            groundingChunks: [{ web: { uri: "https://a", title: "A" } }],
            groundingSupports: [{ segment: { partIndex: 1, startIndex: 0, endIndex: 5, text: "Ærø" }, groundingChunkIndices: [0] }],
          },
        },
      ],
      usageMetadata: {
        promptTokenCount: 17,
        cachedContentTokenCount: 5,
        candidatesTokenCount: 3,
        thoughtsTokenCount: 4,
        totalTokenCount: 24,
      },
    });
  });
});

describe("a stream", () => {
  const usage = (candidatesTokenCount: number | undefined, totalTokenCount: number): GenerateContentResponse["usageMetadata"] => ({
    promptTokenCount: 29,
    candidatesTokenCount,
    totalTokenCount,
    thoughtsTokenCount: 11,
  });
  const event = (
    parts: NonNullable<NonNullable<NonNullable<GenerateContentResponse["candidates"]>[number]["content"]>["parts"]>,
    more: object = {},
    counts = usage(33, 73),
  ): GenerateContentResponse => ({
    candidates: [{ content: { parts, role: "model" }, index: 0, ...more }],
    usageMetadata: counts,
    modelVersion: "gemini-3.8-flash",
    responseId: "r1",
  });
  const TRANSCRIPT: GenerateContentResponse[] = [
    event([{ text: "Two lookups.", thought: true }], {}, usage(undefined, 40)),
    event([{ text: "Checking." }], {}, usage(3, 43)),
    event([
      { functionCall: { id: "fc1", name: "get_w", args: { c: "Oslo" } }, thoughtSignature: "EqUC" },
      { functionCall: { id: "fc2", name: "get_w", args: { c: "Rome" } } },
    ]),
    event([{ text: "" }], { finishReason: "STOP" }),
  ];
  function read(events: readonly GenerateContentResponse[]): { events: ChatEvent[]; failure: unknown } {
    const seen: ChatEvent[] = [];
    const ctx = context();
    const writer = createPartWriter({ emit: (one) => seen.push(one), ctx: ctx as MappingContext<never> });
    for (const one of events) {
      expect(dialect.validate.event(one)).toEqual([]);
      dialect.decodeEvent(one, writer, ctx);
    }
    return { events: seen, failure: writer.closeStream() };
  }
  const WHOLE: ChatResponse = {
    id: "r1",
    created: 0,
    model: "gemini-3.8-flash",
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: [
            { type: "thinking", thinking: "Two lookups." },
            says("Checking."),
            { type: "tool_call", id: "fc1", name: "get_w", arguments: '{"c":"Oslo"}', signature: "EqUC" },
            { type: "tool_call", id: "fc2", name: "get_w", arguments: '{"c":"Rome"}' },
          ],
        },
        finish_reason: "tool_calls",
        native_finish_reason: "STOP",
      },
    ],
    usage: { input: 29, output: 33, reasoning: 11 },
  };

  test("reads as the answer it tells: calls whole and apart, counts once, done when the connection ends (56, 57, 58, 60, 61)", () => {
    const { events, failure } = read(TRANSCRIPT);
    expect(failure).toBeUndefined();
    expect(foldEvents(events)).toEqual(WHOLE);
    expect(events.filter((one) => one.type === "usage")).toHaveLength(1);
  });
  test("tells a call whose arguments come by path once it is complete (58)", () => {
    const piece = (functionCall: object, more: object = {}) => event([{ functionCall, ...more }]);
    const values = (...partialArgs: object[]) => ({ partialArgs, willContinue: true });
    const { events, failure } = read([
      piece({ name: "get_w", id: "fc1", willContinue: true }, { thoughtSignature: "EqUC" }),
      piece(values({ jsonPath: "$.c", stringValue: "Os", willContinue: true })),
      piece({ willContinue: true }),
      piece(values({ jsonPath: "$.days[0]", numberValue: 2 }, { jsonPath: "$.c", stringValue: "lo" })),
      piece({}),
      event([{ functionCall: { name: "get_w", id: "fc2" } }], { finishReason: "STOP" }),
    ]);
    expect(failure).toBeUndefined();
    expect(foldEvents(events).choices[0]).toMatchObject({
      message: {
        content: [
          { type: "tool_call", id: "fc1", name: "get_w", arguments: '{"c":"Oslo","days":[2]}', signature: "EqUC" },
          { type: "tool_call", id: "fc2", name: "get_w", arguments: "{}" },
        ],
      },
      finish_reason: "tool_calls",
    });
  });
  test("comes to the same as the whole answer, also where ids are missing", () => {
    const parts = [{ functionCall: { name: "f" } }, { functionCall: { name: "f" } }];
    const whole = event(parts, { finishReason: "STOP" });
    expect(
      foldEvents(
        read([event([{ functionCall: { name: "f" } }]), event([{ functionCall: { name: "f" } }], { finishReason: "STOP" })]).events,
      ),
    ).toEqual(normalise(answer(whole)));
  });
  test("that ends without a finish was cut (69)", () => {
    expect(read(TRANSCRIPT.slice(0, 3)).failure).toMatchObject({ kind: "network" });
  });
  test("of a model that slipped fails (48, 69)", () => {
    expect(read([event([], { finishReason: "MALFORMED_FUNCTION_CALL" })]).failure).toEqual({
      kind: "bad_response",
      message: "the model gave no usable answer: MALFORMED_FUNCTION_CALL",
    });
  });
  test("of a refused question is filtered (48)", () => {
    const { events, failure } = read([{ promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, usageMetadata: { promptTokenCount: 4 } }]);
    expect(failure).toBeUndefined();
    expect(foldEvents(events).choices).toEqual([
      {
        index: 0,
        message: { role: "assistant", content: [] },
        finish_reason: "content_filter",
        native_finish_reason: "PROHIBITED_CONTENT",
      },
    ]);
  });
  test("keeps a signature that comes last and apart (21)", () => {
    expect(
      foldEvents(read([event([{ text: "a" }]), event([{ text: "", thoughtSignature: "S" }], { finishReason: "STOP" })]).events).choices[0]
        ?.message.content,
    ).toEqual([says("a"), { type: "text", text: "", signature: "S" }]);
  });
  test("cites by what is quoted, for it does not hold the text positions count in", () => {
    const grounded = event([{ text: " end." }], {
      finishReason: "STOP",
      groundingMetadata: {
        groundingChunks: [{ web: { uri: "https://a" } }],
        groundingSupports: [{ segment: { endIndex: 5, text: "Start" }, groundingChunkIndices: [0] }],
      },
    });
    expect(foldEvents(read([event([{ text: "Start" }]), grounded]).events).choices[0]?.message.content).toEqual([
      { type: "text", text: "Start end.", citations: [{ url: "https://a", cited_text: "Start" }] },
    ]);
  });

  function written(response: ChatResponse): object[] {
    const frames: object[] = [];
    const ctx = client() as MappingContext<never>;
    const encoder = createStreamEncoder({
      encoding: dialect.streamEncoding,
      requestId: "r1",
      includeUsage: true,
      ctx,
      emit: (frame) => frames.push(frame),
    });
    for (const one of unfold(response)) encoder.event(one);
    encoder.end();
    for (const frame of frames) expect(dialect.validate.event(JSON.parse(JSON.stringify(frame)))).toEqual([]);
    return frames;
  }
  test("is written as answers with what is new; the last has the finish and the counts (56, 62, 63, 68, 71)", () => {
    const frame = (parts: object[], more: object = {}): object => ({
      candidates: [{ content: { role: "model", parts }, index: 0, ...more }],
      modelVersion: "gemini-3.8-flash",
      responseId: "r1",
    });
    expect(written(WHOLE)).toEqual([
      frame([{ text: "Two lookups.", thought: true }]),
      frame([{ text: "Checking." }]),
      frame([{ functionCall: { id: "fc1", name: "get_w", args: { c: "Oslo" } }, thoughtSignature: "EqUC" }]),
      frame([{ functionCall: { id: "fc2", name: "get_w", args: { c: "Rome" } } }]),
      {
        ...frame([{ text: "" }], { finishReason: "STOP" }),
        usageMetadata: { promptTokenCount: 29, candidatesTokenCount: 33, thoughtsTokenCount: 11, totalTokenCount: 73 },
      },
    ]);
  });
  test("written and read again is the same answer", () => {
    const again = read(
      written({
        ...WHOLE,
        choices: [
          ...WHOLE.choices,
          {
            index: 1,
            message: { role: "assistant", content: [{ type: "text", text: "Ærø.", citations: [{ url: "https://a", cited_text: "Ærø" }] }] },
            finish_reason: "length",
            native_finish_reason: "MAX_TOKENS",
          },
        ],
      }) as GenerateContentResponse[],
    );
    expect(foldEvents(again.events).choices).toEqual([
      WHOLE.choices[0],
      {
        index: 1,
        message: { role: "assistant", content: [{ type: "text", text: "Ærø.", citations: [{ url: "https://a", cited_text: "Ærø" }] }] },
        finish_reason: "length",
        native_finish_reason: "MAX_TOKENS",
      },
    ]);
  });
});

describe("errors", () => {
  const error = (code: number, status: string, message: string, details: object[] = []): object => ({
    error: { code, message, status, details },
  });
  const quota = (quotaId: string): object => ({ "@type": "type.googleapis.com/google.rpc.QuotaFailure", violations: [{ quotaId }] });
  test.each<[string, number, object, FailureKind]>([
    [
      "a bad key",
      400,
      error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [{ reason: "API_KEY_INVALID" }]),
      "auth",
    ],
    ["a bad key, in words alone", 400, error(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key."), "auth"],
    [
      "a prompt too long",
      400,
      error(400, "INVALID_ARGUMENT", "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576)."),
      "context_window",
    ],
    ["a field nobody knows", 400, error(400, "INVALID_ARGUMENT", 'Unknown name "x"'), "invalid_request"],
    ["a country", 400, error(400, "FAILED_PRECONDITION", "User location is not supported for the API use."), "permission"],
    ["no key", 403, error(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers"), "auth"],
    ["a service not enabled", 403, error(403, "PERMISSION_DENIED", "x", [{ reason: "SERVICE_DISABLED" }]), "permission"],
    ["no such model", 404, error(404, "NOT_FOUND", "models/x is not found for API version v1beta"), "not_found"],
    [
      "too many a minute, whose wait holds a 403",
      429,
      error(429, "RESOURCE_EXHAUSTED", "Please retry in 18.403470473s.", [quota("GenerateRequestsPerMinutePerProjectPerModel")]),
      "rate_limit",
    ],
    [
      "too many a day",
      429,
      error(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota", [quota("GenerateRequestsPerDayPerProjectPerModel-FreeTier")]),
      "quota",
    ],
    ["a model not in the free tier", 429, error(429, "RESOURCE_EXHAUSTED", "* Quota exceeded for metric: x, limit: 0, model: y"), "quota"],
    ["no credits", 429, error(429, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."), "quota"],
    ["an overload", 503, error(503, "UNAVAILABLE", "The model is overloaded."), "overloaded"],
    ["an overload told in a 200", 200, error(503, "UNAVAILABLE", "The model is overloaded."), "overloaded"],
    ["a fault", 500, error(500, "INTERNAL", "x"), "server_error"],
    ["a deadline", 504, error(504, "DEADLINE_EXCEEDED", "x"), "timeout"],
    ["a model's slip", 200, { candidates: [{ finishReason: "MALFORMED_FUNCTION_CALL" }] }, "bad_response"],
  ])("%s (52)", (_, status, body, want) => {
    expect(matchError(dialect.errors, status, body)).toBe(want);
  });

  test.each<[string, GenerateContentResponse, boolean]>([
    ["an answer", CALLS, false],
    ["an error in a 200", { error: { code: 503 } }, true],
    ["a slip of the model", { candidates: [{ finishReason: "MALFORMED_FUNCTION_CALL" }] }, true],
    ["a refused question", { promptFeedback: { blockReason: "SAFETY" } }, false],
  ])("%s is told apart", (_, body, want) => {
    expect(dialect.isError(body)).toBe(want);
  });

  test("say what, why, where and for how long", () => {
    expect(
      dialect.readError({
        error: {
          message: "no",
          status: "RESOURCE_EXHAUSTED",
          details: [{ fieldViolations: [{ field: "contents" }] }, { retryDelay: "34.4s" }],
        },
      }),
    ).toEqual({ message: "no", code: "RESOURCE_EXHAUSTED", param: "contents", retryAfterMs: 34_400 });
    expect(dialect.readError({ error: { message: "Please retry in 1m59.95s.", status: "RESOURCE_EXHAUSTED" } })).toMatchObject({
      retryAfterMs: 119_950,
    });
    expect(dialect.readError({ error: { message: "no", details: [{ reason: "API_KEY_INVALID" }] } })).toMatchObject({
      code: "API_KEY_INVALID",
    });
  });

  test.each<[FailureKind, number, string]>([
    ["auth", 401, "UNAUTHENTICATED"],
    ["not_found", 404, "NOT_FOUND"],
    ["context_window", 400, "INVALID_ARGUMENT"],
    ["rate_limit", 429, "RESOURCE_EXHAUSTED"],
    ["overloaded", 503, "UNAVAILABLE"],
    ["bad_response", 502, "INTERNAL"],
    ["timeout", 504, "DEADLINE_EXCEEDED"],
  ])("a client is told %s as %i %s (52)", (kind, status, word) => {
    expect(dialect.encodeError({ kind, message: "no" }, { requestId: "r1" })).toEqual({
      status,
      body: { error: { code: status, message: "no", status: word } },
    });
  });
  test("a client is told how long to wait", () => {
    expect(dialect.encodeError({ kind: "rate_limit", message: "no", retryAfterMs: 34_400 }, { requestId: "r1" }).body).toEqual({
      error: {
        code: 429,
        message: "no",
        status: "RESOURCE_EXHAUSTED",
        details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "34.4s" }],
      },
    });
  });
});
