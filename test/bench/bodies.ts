// What is sent and answered, in every dialect: written by the project's own tables, so that a dialect needs no body by hand. Pure.

import { catalog, dispatch } from "../../generated/dispatch.ts";
import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../../src/contract/chat.ts";
import type { MappingContext } from "../../src/contract/context.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import { createStreamEncoder } from "../../src/kit/stream/stream-encoder.ts";
import { framesOf, terminatorOf } from "../../src/transport/frames/frames.ts";
import { AGENT, type DialectId, EVENTS, SIZES, type Size } from "./scenarios.ts";

const WORDS = "the quick signal box sets every route and the interlocking makes an unsafe one impossible ";
const textOf = (length: number): string => WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);

export function dialectOf(id: DialectId): Dialect {
  const dialect = Object.values<Dialect>(dispatch.dialects).find((one) => one.id === id);
  if (dialect === undefined) throw new Error(`there is no dialect ${id}`);
  return dialect;
}

function contextOf(dialect: Dialect, model: string): MappingContext<never> {
  return {
    side: "client",
    peer: dialect.id,
    issuer: "bench/m",
    model: { id: model, context: 200_000, maxOutput: 8_000, supports: new Set(["tools", "streaming"]) },
    // The dialect's own, erased with its type.
    traits: (catalog.dialects[dialect.id]?.traits ?? {}) as never,
    nowMs: 0,
    requestId: "bench",
    unknownFields: "keep",
    losses: [],
  };
}

/** A conversation of many turns with four tools; a small one has neither. */
function conversation(bytes: number): ChatRequest {
  const last = { role: "user" as const, content: [{ type: "text" as const, text: "And now?" }] };
  if (bytes < 1_000)
    return { model: "m", messages: [{ ...last, content: [{ type: "text", text: textOf(bytes - 120) }] }], max_completion_tokens: 300 };
  const tools = ["search", "fetch", "sum", "plan"].map((name) => ({
    type: "function" as const,
    name,
    description: `Looks something up: ${textOf(160)}`,
    parameters: { type: "object", properties: { query: { type: "string", description: "what to look for" } }, required: ["query"] },
  }));
  const turn = Math.max(760, Math.floor((bytes - 2_000) / 40));
  const turns = Math.max(1, Math.floor((bytes - 2_000) / (turn + 60)));
  const said = Array.from({ length: turns - (turns % 2 === 0 ? 0 : 1) }, (_, at) => ({
    role: at % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content: [{ type: "text" as const, text: `${at}: ${textOf(turn)}` }],
  }));
  return { model: "m", messages: [...said, last], tools, max_completion_tokens: 300, temperature: 0.5 };
}

const [AGENT_TOOLS, AGENT_CALLS] = [24, 20];

/** Results are words and code, as they mostly are, and no JSON. */
function agentConversation(): ChatRequest {
  const parameter = (name: string) => ({ type: "string", description: `The ${name} that is meant, from the root: ${textOf(40)}` });
  const tools = Array.from({ length: AGENT_TOOLS }, (_, at) => ({
    type: "function" as const,
    name: `tool_${at}`,
    description: `Does the ${at}th thing there is to do. ${textOf(500)}`,
    parameters: {
      type: "object",
      properties: Object.fromEntries(["path", "pattern", "from", "to"].map((name) => [name, parameter(name)])),
      required: ["path"],
      additionalProperties: false,
    },
  }));
  const calls = Array.from({ length: AGENT_CALLS }, (_, at): ChatRequest["messages"] => [
    {
      role: "assistant",
      content: [
        { type: "text", text: "I look at it." },
        { type: "tool_call", id: `call_${at}`, name: `tool_${at}`, arguments: JSON.stringify({ path: `src/${at}.ts`, pattern: "route" }) },
      ],
    },
    { role: "tool", tool_call_id: `call_${at}`, content: [{ type: "text", text: `${at}: ${`const a = "${textOf(60)}";\n`.repeat(24)}` }] },
  ]);
  const begin: ChatRequest["messages"] = [
    { role: "system", content: [{ type: "text", text: `You set routes. ${textOf(3_000)}` }] },
    { role: "user", content: [{ type: "text", text: "Which route is not set?" }] },
  ];
  return { model: "m", messages: [...begin, ...calls.flat()], tools, max_completion_tokens: 300 };
}

export interface Sent {
  /** With the model where the dialect has it there; follows the proxy's origin. */
  readonly path: string;
  readonly body: Buffer;
}

/** As an official client sends it: the model first. */
export function requestOf(id: DialectId, model: string, size: Size | typeof AGENT, stream: boolean): Sent {
  const dialect = dialectOf(id);
  const canonical = {
    ...(size === AGENT ? agentConversation() : conversation(SIZES[size])),
    stream,
    ...(stream ? { include_usage: true } : {}),
  };
  const { [dialect.modelField ?? ""]: _, ...rest } = dialect.encodeRequest(canonical, contextOf(dialect, model)) as Record<string, unknown>;
  const body = dialect.modelField === undefined ? rest : { [dialect.modelField]: model, ...rest };
  const entry = dialect.ingress.find((one) => one.stream === undefined || one.stream === stream);
  if (entry === undefined) throw new Error(`nobody calls ${id}`);
  return { path: entry.path.replace("{model}", model), body: Buffer.from(JSON.stringify(body)) };
}

const USAGE = { input: 2_400, output: 150 };

/** About 1 kB. */
export function answerOf(id: DialectId): Buffer {
  const dialect = dialectOf(id);
  const message = { role: "assistant" as const, content: [{ type: "text" as const, text: textOf(640) }] };
  const response: ChatResponse = {
    id: "bench",
    created: 1,
    model: "m",
    choices: [{ index: 0, message, finish_reason: "stop" }],
    usage: USAGE,
  };
  return Buffer.from(JSON.stringify(dialect.encodeResponse(response, contextOf(dialect, "m"))));
}

const wordOf = (at: number): string => ` word${at}`;
/** Every stream ends with it, and every answer given whole holds the other. */
export const LAST_WORD = wordOf(EVENTS - 1);
export const FIRST_WORDS = "the quick signal box";

/** A hundred pieces of text with what stands before and after them, frame by frame. */
export function framesOfStream(id: DialectId, textAt = wordOf): readonly Buffer[] {
  const dialect = dialectOf(id);
  const frames: Buffer[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "bench",
    includeUsage: true,
    ctx: contextOf(dialect, "m"),
    emit: (frame) => void frames.push(framesOf(dialect.framing).encode(frame, dialect.framing)),
  });
  const said: readonly ChatEvent[] = [
    { type: "start", id: "bench", model: "m", createdMs: 1_000 },
    ...Array.from(
      { length: EVENTS },
      (_, at): ChatEvent => ({ type: "part", choice: 0, index: 0, delta: { type: "text", text: textAt(at) } }),
    ),
    { type: "part_end", choice: 0, index: 0 },
    { type: "finish", choice: 0, reason: "stop" },
    { type: "usage", usage: USAGE },
  ];
  for (const event of said) encoder.event(event);
  encoder.end();
  const mark = terminatorOf(dialect.framing);
  return mark === undefined ? frames : [...frames, Buffer.from(`data: ${mark}\n\n`)];
}
