// Canonical requests and answers as arbitraries. `any…` is whatever the schema allows; the others are what a client or a provider would
// really say: calls have ids of their own and a result each, URLs are URLs, arguments are mostly JSON objects.

import fc from "fast-check";
import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import { arbitraries, json, jsonObject, perhaps, record, text } from "./arbitrary.ts";
import { definitionsOf } from "./wires.ts";

type Message = ChatRequest["messages"][number];
type Role<R extends Message["role"]> = Extract<Message, { role: R }>;
type AssistantPart = Role<"assistant">["content"][number];

const base64 = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const dataUrlOf = (...types: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...types), base64).map(([type, data]) => `data:${type};base64,${data}`);
/** Text as a data URL: what is no UTF-8 is no text. */
const textUrl = text.map((said) => `data:text/plain;base64,${Buffer.from(said, "utf8").toString("base64")}`);
const webUrl = fc.constantFrom("https://example.com/a.png", "https://example.com/p.webp?q=1&r=%20#x", "http://localhost:8080/ü.jpg");
const wordId = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const fileUrl = wordId.map((id) => `file:${id}`);
/** What every provider takes as the name of a function. */
const functionName = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_-]{0,20}$/);
const args = fc.oneof(
  { weight: 5, arbitrary: jsonObject.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constantFrom("", "{", "[1]", "null", '{"a": 1, "a": 2}', "not json") },
);
const jsonSchema = fc.oneof(
  fc.constantFrom<object>(
    { type: "object", properties: {} },
    {
      type: "object",
      properties: { city: { type: "string", minLength: 1 }, unit: { enum: ["c", "f"] } },
      required: ["city"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: { at: { $ref: "#/$defs/Point" } },
      $defs: { Point: { type: "object", properties: { next: { $ref: "#/$defs/Point" }, x: { type: ["number", "null"] } } } },
    },
    { type: "object", properties: { either: { anyOf: [{ type: "string", format: "date" }, { type: "null" }], const: 1 } } },
  ),
  jsonObject.map((properties) => ({
    type: "object",
    properties: Object.fromEntries(Object.keys(properties).map((name) => [name, { type: "string" }])),
  })),
);
/** What only a dialect that is never asked here understands: it must be left out, and that reported. */
const foreign = fc.record({ type: fc.constant("opaque"), dialect: fc.constant("elsewhere"), value: jsonObject });
const oneFile = fc.tuple(
  fc.oneof(
    fc.oneof(dataUrlOf("application/pdf", "image/png", "application/zip"), textUrl).map((file_data) => ({ file_data })),
    fc.constant({ file_url: "https://example.com/a.pdf" }),
    wordId.map((file_id) => ({ file_id })),
  ),
  perhaps(text),
);

const sensible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "ChatRequest.extra": fc.constant(undefined),
  "ImagePart.image_url.url": fc.oneof(webUrl, dataUrlOf("image/png", "image/jpeg", "image/webp", "image/bmp"), fileUrl),
  "AudioPart.input_audio.data": base64,
  "AudioAnswerPart.audio.data": base64,
  "AudioAnswerPart.audio.id": wordId,
  "VideoPart.video_url.url": fc.oneof(fc.constant("https://example.com/a.mp4"), dataUrlOf("video/mp4")),
  "FilePart.file": oneFile.map(([where, filename]) => ({ ...where, ...(filename === undefined ? {} : { filename }) })),
  "ToolCallPart.name": functionName,
  "ToolCallPart.arguments": args,
  "FunctionTool.name": functionName,
  "CustomTool.name": functionName,
  "ToolChoiceNamed.name": functionName,
  "Citation.url": webUrl,
  // Positions are a pair or nothing.
  "Citation.start_index": fc.constant(undefined),
  "Citation.end_index": fc.constant(undefined),
  "ChatRequest.model": fc.constantFrom("model-a", "vendor/model-b"),
  "ChatRequest.metadata": fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), text, { maxKeys: 2, noNullPrototype: true }),
  "ChatRequest.logit_bias": fc.dictionary(fc.stringMatching(/^[0-9]{1,5}$/), fc.integer({ min: -100, max: 100 }), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  "WebSearch.user_location": record({ city: fc.constantFrom("Paris", "東京"), country: perhaps(fc.constant("FR")) }),
  JsonSchema: jsonSchema,
  OpaquePart: foreign,
  OpaqueTool: foreign,
};

const defs = definitionsOf("canonical");
const loose = arbitraries({
  defs,
  presence: 2,
  over: { "ToolCallPart.arguments": fc.oneof(args, text), "ChatRequest.metadata": sensible["ChatRequest.metadata"] ?? json },
});
const made = arbitraries({ defs, presence: 2, over: sensible });

/** Valid by the schema, sensible or not; the names of functions excepted, which every wire limits alike. */
export const anyRequest = arbitraries({
  defs,
  presence: 2,
  over: {
    "FunctionTool.name": functionName,
    "CustomTool.name": functionName,
    "ToolCallPart.name": functionName,
    "ToolChoiceNamed.name": functionName,
    "ToolCallPart.arguments": fc.oneof(args, text),
  },
})("ChatRequest") as fc.Arbitrary<ChatRequest>; // by the schema
export const anyResponse = loose("ChatResponse") as fc.Arbitrary<ChatResponse>; // by the schema

/** Pictures an assistant made are there or on the web; no provider keeps them as files of the client. */
const spoken = { ...sensible, "ImagePart.image_url.url": fc.oneof(webUrl, dataUrlOf("image/png", "image/jpeg", "image/webp")) };
const said = arbitraries({ defs, presence: 2, over: spoken });
/** No provider's answer asks for its own caching. */
const answered = arbitraries({
  defs,
  presence: 2,
  over: {
    ...spoken,
    "TextPart.cache_control": fc.constant(undefined),
    "ImagePart.cache_control": fc.constant(undefined),
    "ToolCallPart.cache_control": fc.constant(undefined),
    "AudioAnswerPart.audio": record({
      id: wordId,
      data: base64,
      transcript: perhaps(text),
      expires_at: perhaps(fc.constant(1_900_000_000), 1),
    }),
  },
});

/** Sources and proofs belong to what an assistant said. */
const unsourced = arbitraries({
  defs,
  presence: 2,
  over: { ...sensible, "TextPart.citations": fc.constant(undefined), "TextPart.signature": fc.constant(undefined) },
});
const content = <T>(part: string, min = 1, from = made): fc.Arbitrary<T[]> =>
  fc.array(from(part) as fc.Arbitrary<T>, { minLength: min, maxLength: 3 }); // by the schema
/** An answer is spoken once. */
const once = (parts: AssistantPart[]): AssistantPart[] =>
  parts.filter((part, i) => part.type !== "audio" || parts.findIndex((one) => one.type === "audio") === i);
const user = record<Role<"user">>({ role: fc.constant("user"), content: content("UserPart", 1, unsourced), name: perhaps(text, 1) });
const assistant = record<Role<"assistant">>({
  role: fc.constant("assistant"),
  content: content("AssistantPart", 1, said),
  name: perhaps(text, 1),
});
const instruction = record<Role<"system">>({
  role: fc.constantFrom("system", "developer"),
  content: content("TextPart", 1, unsourced),
  name: perhaps(text, 1),
});
const result = record<Role<"tool">>({
  role: fc.constant("tool"),
  tool_call_id: fc.constant(""),
  content: content("ToolResultPart", 0, unsourced),
  is_error: perhaps(fc.boolean()),
  cache_control: perhaps(made("CacheControl"), 1),
});

/** One thing said: by the user, or by the assistant with the results of its calls. */
const exchange: fc.Arbitrary<readonly Message[]> = fc.oneof(
  { weight: 2, arbitrary: user.map((said): readonly Message[] => [said]) },
  {
    weight: 3,
    arbitrary: fc.tuple(assistant, fc.array(result, { minLength: 3, maxLength: 3 })).map(([said, results]) => [said, ...results]),
  },
);
const conversation: fc.Arbitrary<Message[]> = fc
  .tuple(fc.array(instruction, { maxLength: 2 }), user, fc.array(exchange, { maxLength: 3 }))
  .map(([before, opening, exchanges]) => [...before, opening, ...numbered(exchanges)]);

/** Every other source says which stretch of the text it is for: all of it. */
function sourced(part: AssistantPart): AssistantPart {
  if (part.type !== "text" || part.citations === undefined) return part;
  if (part.text === "") return { ...part, citations: undefined };
  return {
    ...part,
    citations: part.citations.map((citation, i) => (i % 2 === 0 ? { ...citation, start_index: 0, end_index: part.text.length } : citation)),
  };
}

/** A provider signs its thoughts or does not. */
const proven = ({ signature, ...thought }: Extract<AssistantPart, { type: "thinking" }>, isSigned: boolean, i: number): AssistantPart =>
  isSigned ? { ...thought, signature: `${signature ?? ""}${i}` } : thought;

/** Every call gets an id of its own, and one result. */
function numbered(exchanges: readonly (readonly Message[])[]): Message[] {
  let calls = 0;
  return exchanges.flatMap((messages): Message[] => {
    const [said, ...results] = messages;
    if (said === undefined || said.role !== "assistant") return [...messages];
    const ids: string[] = [];
    const content = said.content.map((part): AssistantPart => {
      if (part.type !== "tool_call") return sourced(part);
      calls += 1;
      ids.push(`call_${calls}`);
      return { ...part, id: `call_${calls}` };
    });
    return [
      { ...said, content },
      ...ids.flatMap((id, i): Message[] => (results[i]?.role === "tool" ? [{ ...results[i], tool_call_id: id }] : [])),
    ];
  });
}

const requestFields = arbitraries({
  defs,
  presence: 2,
  over: {
    ...sensible,
    "ChatRequest.messages": conversation,
    "ChatRequest.prediction": fc.array(
      text.map((said) => ({ type: "text", text: said })),
      { maxLength: 2 },
    ),
  },
})("ChatRequest") as fc.Arbitrary<ChatRequest>; // by the schema

/** Most wires refuse what holds an answer word by word, and what is refused is compared nowhere. */
function unguided({ guided: _, ...rest }: ChatRequest): ChatRequest {
  return rest;
}

/** A choice of a tool is of one that is offered. */
function choosing(request: ChatRequest): ChatRequest {
  const { tool_choice: choice, ...rest } = request;
  const names = (request.tools ?? []).flatMap((tool) => (tool.type === "opaque" ? [] : [tool.name]));
  const [first] = names;
  if (choice?.type === "named") {
    const chosen = request.tools?.find((tool) => tool.type !== "opaque");
    return first === undefined
      ? rest
      : { ...rest, tool_choice: { type: "named", name: first, ...(chosen?.type === "custom" ? { custom: true } : {}) } };
  }
  if (choice?.type === "allowed") return first === undefined ? rest : { ...rest, tool_choice: { ...choice, names: [first] } };
  return request;
}
/** Tools have different names. */
function distinct(request: ChatRequest): ChatRequest {
  const { tools } = request;
  return tools === undefined
    ? request
    : { ...request, tools: tools.map((tool, i) => (tool.type === "opaque" ? tool : { ...tool, name: `${tool.name}_${i}` })) };
}
/** Half of the requests have few fields beside the conversation: what is lost is compared nowhere, so most should lose little. */
const sparse = fc
  .tuple(
    conversation,
    requestFields,
    fc.subarray(
      [
        "temperature",
        "tools",
        "tool_choice",
        "stream",
        "max_completion_tokens",
        "stop",
        "reasoning_effort",
        "response_format",
        "guided",
        "web_search",
        "user",
        "top_p",
      ],
      { maxLength: 4 },
    ),
  )
  .map(
    ([messages, fields, kept]): ChatRequest => ({
      model: fields.model,
      messages,
      ...Object.fromEntries(kept.flatMap((name) => (name in fields ? [[name, fields[name as keyof ChatRequest]]] : []))),
    }),
  );
export const request: fc.Arbitrary<ChatRequest> = fc.oneof(requestFields.map(unguided), sparse).map(distinct).map(choosing);

/** Counts as small as people's and as large as a month's. */
export const usage = made("Usage") as fc.Arbitrary<NonNullable<ChatResponse["usage"]>>; // by the schema

type Choice = ChatResponse["choices"][number];
const choice = record<Choice>({
  index: fc.constant(0),
  message: record({ role: fc.constant("assistant"), content: content<AssistantPart>("AssistantPart", 0, answered).map(once) }),
  finish_reason: made("FinishReason"),
  stop_sequence: perhaps(fc.constant("STOP"), 1),
  logprobs: perhaps(made("Logprobs"), 1),
});

/** An answer as providers give it: calls with ids of their own and calls as the reason, choices numbered from 0. */
export const response: fc.Arbitrary<ChatResponse> = record<ChatResponse>({
  id: wordId,
  created: fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }),
  model: fc.constantFrom("model-a", "vendor/model-b"),
  choices: fc.oneof({ weight: 4, arbitrary: fc.tuple(choice) }, { weight: 1, arbitrary: fc.array(choice, { minLength: 2, maxLength: 3 }) }),
  usage: perhaps(usage, 7),
  service_tier: perhaps(fc.constantFrom("default", "priority"), 1),
  system_fingerprint: perhaps(wordId, 1),
}).map((made) => {
  const isSigned = made.created % 2 === 0;
  let calls = 0;
  const choices = made.choices.map((said, index): Choice => {
    const texts = said.message.content.flatMap((part, i) => (part.type === "text" ? [i] : []));
    // Where something stands between texts, or one is signed, a wire of one text cannot tell whose sources are whose.
    const isOneText =
      texts.length < 2 ||
      ((texts.at(-1) ?? 0) - (texts[0] ?? 0) < texts.length &&
        !said.message.content.some((part) => part.type === "text" && part.signature));
    const content = said.message.content.map((part, i): AssistantPart => {
      if (part.type === "tool_call") return { ...part, id: `call_${++calls}` };
      if (part.type === "thinking") return proven(part, isSigned, i);
      return isOneText || part.type !== "text" ? sourced(part) : { ...part, citations: undefined };
    });
    const hasCalls = content.some((part) => part.type === "tool_call");
    const { stop_sequence, ...rest } = said;
    const finish_reason =
      hasCalls && said.finish_reason === "stop"
        ? "tool_calls"
        : !hasCalls && said.finish_reason === "tool_calls"
          ? "stop"
          : said.finish_reason;
    return {
      ...rest,
      index,
      finish_reason,
      message: { role: "assistant", content },
      ...(stop_sequence !== undefined && finish_reason === "stop" ? { stop_sequence } : {}),
    };
  });
  return { ...made, choices };
});
