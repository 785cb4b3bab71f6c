// READ FIRST in this folder. What a stand-in answers: canonical request → canonical response, the same at every run. Pure.
// Says back what it was told, calls the tools it is offered, thinks when asked to, keeps stop strings and limits. It knows no wire.

import type {
  AssistantPart,
  ChatRequest,
  ChatResponse,
  FinishReason,
  Message,
  Tool,
  ToolCallPart,
  Usage,
} from "../../generated/types/canonical.ts";
import type { Json } from "../contract/dialect.ts";
import { exampleValue } from "./example-value.ts";
import { logprobsOf } from "./logprobs.ts";
import { countPrompt } from "./prompt-count.ts";
import { fractionOf, hashOf, idOf, tokenise, wordsOf } from "./words.ts";

export interface AnswerFacts {
  /** As the upstream calls it. */
  readonly model: string;
  readonly nowMs: number;
  /** Most tokens an answer may have when the request sets no limit. */
  readonly maxOutput: number | undefined;
}

/** A user text with these words is refused. */
export const REFUSE = "sandbox: refuse";

type Choice = ChatResponse["choices"][number];

export function answer(request: ChatRequest, facts: AnswerFacts): ChatResponse {
  const choices: Choice[] = [];
  const seed = `${request.seed ?? 0}:${hashOf(JSON.stringify(request.messages))}`;
  let output = 0;
  let reasoning = 0;
  for (let index = 0; index < (request.n ?? 1); index += 1) {
    const spoken = speak(request, facts, `${seed}:${index}`);
    choices.push({ index, ...spoken.choice });
    output += spoken.output;
    reasoning += spoken.reasoning;
  }
  const usage: Usage = { ...countPrompt(request), output, ...(reasoning > 0 ? { reasoning } : {}) };
  return { id: `sandbox-${idOf(seed, 16)}`, created: Math.floor(facts.nowMs / 1000), model: facts.model, choices, usage };
}

interface Spoken {
  readonly choice: Omit<Choice, "index">;
  readonly output: number;
  readonly reasoning: number;
}

/** Parts are said in order until the limit is reached; what comes after it is never said. */
function speak(request: ChatRequest, facts: AnswerFacts, seed: string): Spoken {
  let left = request.max_completion_tokens ?? facts.maxOutput ?? Number.POSITIVE_INFINITY;
  const content: AssistantPart[] = [];
  const said: string[] = [];
  let finish: FinishReason = "stop";
  let stopSequence: string | undefined;
  let [output, reasoning] = [0, 0];

  for (const part of intended(request, facts, seed)) {
    const words = wordsIn(part);
    const stopped = part.type === "text" ? stopAt(words, request.stop) : undefined;
    const tokens = tokenise(stopped?.text ?? words);
    const kept = tokens.slice(0, left);
    left -= kept.length;
    if (part.type === "thinking") reasoning += kept.length;
    else output += kept.length;
    if (kept.length < tokens.length) {
      finish = "length";
      // Half of a call is none; half of a text is a shorter text. A thought that was cut off was never signed.
      if (part.type === "text") content.push({ type: "text", text: kept.join("") });
      if (part.type === "thinking") content.push({ type: "thinking", thinking: kept.join("") });
      if (part.type === "text") said.push(...kept);
      break;
    }
    content.push(part.type === "text" ? { ...part, text: kept.join("") } : part);
    if (part.type === "text") said.push(...kept);
    if (part.type === "tool_call") finish = "tool_calls";
    if (part.type === "refusal") finish = "content_filter";
    if (stopped !== undefined) {
      stopSequence = stopped.sequence;
      break;
    }
  }
  const logprobs = request.logprobs === true && said.length > 0 ? logprobsOf(said, request.top_logprobs ?? 0, seed) : undefined;
  return {
    choice: {
      message: { role: "assistant", content },
      finish_reason: finish,
      ...(stopSequence !== undefined ? { stop_sequence: stopSequence } : {}),
      ...(logprobs !== undefined ? { logprobs } : {}),
    },
    output,
    reasoning,
  };
}

type Intended = Extract<AssistantPart, { type: "text" | "thinking" | "tool_call" | "refusal" }>;

/** What would be said without any limit. */
function intended(request: ChatRequest, facts: AnswerFacts, seed: string): readonly Intended[] {
  const last = request.messages.at(-1);
  const told = lastUserText(request.messages);
  const parts: Intended[] = thinks(request) ? [thought(request, told, seed)] : [];
  if (told.includes(REFUSE)) return [...parts, { type: "refusal", refusal: "The sandbox was told to refuse this." }];
  const calls = last?.role === "tool" ? [] : callsFor(request, told, seed);
  if (calls.length > 0) return [...parts, ...calls];
  return [
    ...parts,
    {
      type: "text",
      text: structured(request) ?? (last?.role === "tool" ? aboutResults(request.messages) : aboutText(request, facts, told, seed)),
    },
  ];
}

function thinks({ thinking, reasoning_effort: effort }: ChatRequest): boolean {
  return thinking !== undefined ? thinking.type !== "disabled" : effort !== undefined && effort !== "none";
}

function thought(request: ChatRequest, told: string, seed: string): Intended {
  const text = `I was asked: ${shortened(told, 24)}. ${wordsOf(seed, 12)}`;
  // Base64, as the providers that sign write it.
  const signature = Buffer.from(`sandbox signature ${idOf(`${seed}${text}`, 32)}`).toString("base64");
  return { type: "thinking", thinking: request.thinking?.display === "omitted" ? "" : text, signature };
}

/** One call; one of every tool when the text speaks of parallel calls, or two where there is only one tool. */
function callsFor(request: ChatRequest, told: string, seed: string): readonly ToolCallPart[] {
  const offered = (request.tools ?? []).filter((tool) => tool.type !== "opaque").filter(({ name }) => isAllowed(request.tool_choice, name));
  const wanted = offered.find(({ name }) => told.includes(name)) ?? offered[0];
  if (wanted === undefined) return [];
  const isParallel = request.parallel_tool_calls !== false && /\bparallel\b/i.test(told);
  const tools = !isParallel ? [wanted] : offered.length > 1 ? offered : [wanted, wanted];
  return tools.map((tool, ordinal) => callOf(tool, `call_${idOf(`${seed}:${ordinal}:${tool.name}`, 20)}`, told));
}

function isAllowed(choice: ChatRequest["tool_choice"], name: string): boolean {
  if (choice?.type === "none") return false;
  if (choice?.type === "named") return choice.name === name;
  return choice?.type !== "allowed" || choice.names.includes(name);
}

function callOf(tool: Exclude<Tool, { type: "opaque" }>, id: string, told: string): ToolCallPart {
  if (tool.type === "custom") return { type: "tool_call", id, name: tool.name, arguments: shortened(told, 24), custom: true };
  const value = tool.parameters === undefined ? {} : exampleValue(tool.parameters);
  return { type: "tool_call", id, name: tool.name, arguments: JSON.stringify(isObject(value) ? value : {}) };
}

function structured({ response_format: format, messages }: ChatRequest): string | undefined {
  if (format?.type === "json_schema") return JSON.stringify(exampleValue(format.schema, format.name));
  if (format?.type !== "json_object") return undefined;
  const told = messages.flatMap((message) => schemaToldIn(message) ?? []).at(-1);
  return JSON.stringify(told === undefined ? { answer: "sandbox" } : exampleValue(told));
}

/** Models that take a schema in no other way are told it in their instructions, at the end. */
function schemaToldIn(message: Message): Readonly<Record<string, unknown>> | undefined {
  if (message.role !== "system" && message.role !== "developer") return undefined;
  const [, text] = /\bJSON Schema:\s*(\{[\s\S]*\})\s*$/.exec(textIn(message)) ?? [];
  try {
    // Between braces there is nothing but an object, if it is JSON at all.
    return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
  } catch {
    return undefined;
  }
}

/** Also the way to long answers: a text that asks for a number of words gets them. */
function aboutText(request: ChatRequest, { model }: AnswerFacts, told: string, seed: string): string {
  const [, wanted] = /\b(\d{1,5}) words\b/i.exec(told) ?? [];
  if (wanted !== undefined) return wordsOf(seed, Math.min(MOST_WORDS, Number(wanted)));
  const beside = attachments(request.messages.findLast(({ role }) => role === "user"));
  const said = told === "" ? "You said nothing" : `You said: "${shortened(told, 40)}"`;
  const closing = CLOSINGS[Math.floor(fractionOf(seed) * CLOSINGS.length)] ?? "";
  return `This is the sandbox, standing in for ${model}. ${said}${beside === "" ? "" : `, with ${beside}`}. ${closing}`;
}

const MOST_WORDS = 20_000;
const CLOSINGS = ["No model was asked.", "Nothing left this machine.", "All signals are clear.", "The line is set."] as const;

function aboutResults(messages: readonly Message[]): string {
  const results: string[] = [];
  for (let at = messages.length - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message?.role !== "tool") break;
    results.unshift(`${message.is_error === true ? "the error " : ""}"${shortened(textIn(message), 40)}"`);
  }
  return `The ${results.length === 1 ? "tool" : "tools"} answered ${results.join(" and ")}.`;
}

/** `1 image and 2 files` */
function attachments(message: Message | undefined): string {
  const NAMES: Readonly<Record<string, string>> = { image_url: "image", input_audio: "recording", file: "file", video_url: "video" };
  const counts = new Map<string, number>();
  for (const { type } of message?.content ?? []) {
    const name = NAMES[type];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, many]) => `${many} ${name}${many === 1 ? "" : "s"}`).join(" and ");
}

/** The stop string that comes first, and the text before it. */
function stopAt(text: string, stops: readonly string[] | undefined): { readonly text: string; readonly sequence: string } | undefined {
  let first: { readonly at: number; readonly sequence: string } | undefined;
  for (const sequence of stops ?? []) {
    const at = sequence === "" ? -1 : text.indexOf(sequence);
    if (at !== -1 && (first === undefined || at < first.at)) first = { at, sequence };
  }
  return first && { text: text.slice(0, first.at), sequence: first.sequence };
}

function wordsIn(part: Intended): string {
  switch (part.type) {
    case "text":
      return part.text;
    case "thinking":
      return part.thinking;
    case "refusal":
      return part.refusal;
    case "tool_call":
      return `${part.name}${part.arguments}`;
  }
}

function lastUserText(messages: readonly Message[]): string {
  const last = messages.findLast(({ role }) => role === "user");
  return last === undefined ? "" : textIn(last);
}

function textIn(message: Message): string {
  return message.content
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join(" ")
    .trim();
}

/** The first words, in one line. */
function shortened(text: string, most: number): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.length <= most ? words.join(" ") : `${words.slice(0, most).join(" ")} …`;
}

function isObject(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
