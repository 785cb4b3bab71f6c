// What is sent and answered in the benchmark: a chat request of about 10 kB, answers of about 1 kB, streams of 100 events. Data only.

const WORDS = "the quick signal box sets every route and the interlocking makes an unsafe one impossible ".repeat(9);
const TOOL = (name: string) => ({
  type: "function",
  function: {
    name,
    description: `Looks something up: ${WORDS.slice(0, 160)}`,
    parameters: {
      type: "object",
      properties: { query: { type: "string", description: "what to look for" }, limit: { type: "integer", minimum: 1 } },
      required: ["query"],
    },
  },
});

/** `model` is first, as official SDKs send it. */
export function chatRequest(model: string, stream: boolean): Buffer {
  const messages = [{ role: "system", content: WORDS.slice(0, 400) }];
  for (let turn = 0; turn < 10; turn += 1)
    messages.push({ role: turn % 2 === 0 ? "user" : "assistant", content: `${turn}: ${WORDS.slice(0, 760)}` });
  messages.push({ role: "user", content: "And now?" });
  const tools = ["search", "fetch", "sum", "plan"].map(TOOL);
  return Buffer.from(
    JSON.stringify({
      model,
      messages,
      max_completion_tokens: 300,
      temperature: 0.5,
      tools,
      ...(stream ? { stream: true, stream_options: { include_usage: true } } : {}),
    }),
  );
}

const TEXT = WORDS.slice(0, 640);
const PIECES = Array.from({ length: 100 }, (_, at) => ` word${at}`);

export const CHAT_ANSWER = Buffer.from(
  JSON.stringify({
    id: "chatcmpl-bench",
    object: "chat.completion",
    created: 1_750_000_000,
    model: "m",
    choices: [
      { index: 0, message: { role: "assistant", content: TEXT, refusal: null, annotations: [] }, logprobs: null, finish_reason: "stop" },
    ],
    usage: {
      prompt_tokens: 2400,
      completion_tokens: 150,
      total_tokens: 2550,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
    },
    service_tier: "default",
  }),
);
export const CLAUDE_ANSWER = Buffer.from(
  JSON.stringify({
    id: "msg_bench",
    type: "message",
    role: "assistant",
    model: "m",
    content: [{ type: "text", text: TEXT }],
    stop_reason: "end_turn",
    stop_sequence: null,
    usage: {
      input_tokens: 2400,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      output_tokens: 150,
      service_tier: "standard",
    },
  }),
);

const chunk = (choices: readonly object[], usage: object | null) =>
  `data: ${JSON.stringify({ id: "chatcmpl-bench", object: "chat.completion.chunk", created: 1_750_000_000, model: "m", service_tier: "default", system_fingerprint: "fp_bench", choices, usage })}\n\n`;
const delta = (content: object, finish: string | null = null) =>
  chunk([{ index: 0, delta: content, logprobs: null, finish_reason: finish }], null);
const named = (event: { readonly type: string }) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

export const CHAT_EVENTS: readonly string[] = [
  delta({ role: "assistant", content: "", refusal: null }),
  ...PIECES.map((content) => delta({ content })),
  delta({}, "stop"),
  chunk([], { prompt_tokens: 2400, completion_tokens: 100, total_tokens: 2500 }),
  "data: [DONE]\n\n",
];
export const CLAUDE_EVENTS: readonly string[] = [
  named({
    type: "message_start",
    ...{
      message: {
        id: "msg_bench",
        type: "message",
        role: "assistant",
        model: "m",
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 2400, output_tokens: 1 },
      },
    },
  }),
  named({ type: "content_block_start", ...{ index: 0, content_block: { type: "text", text: "" } } }),
  ...PIECES.map((text) => named({ type: "content_block_delta", ...{ index: 0, delta: { type: "text_delta", text } } })),
  named({ type: "content_block_stop", ...{ index: 0 } }),
  named({ type: "message_delta", ...{ delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 100 } } }),
  named({ type: "message_stop" }),
];

/** A stream as it leaves the upstream: ten writes, a turn of the event loop apart. */
export function writesOf(events: readonly string[]): readonly Buffer[] {
  const size = Math.ceil(events.length / 10);
  return Array.from({ length: Math.ceil(events.length / size) }, (_, at) => Buffer.from(events.slice(at * size, (at + 1) * size).join("")));
}
