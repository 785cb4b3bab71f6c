// An answer in JSON from a model that has no field for it: as the input of a tool it has to call, or begun with `{` and gone on from. What was
// asked and what comes back are changed together, whole or streamed, so that a client meets the text it asked for. Pure; when it is done is data.

import type { AssistantPart, ChatRequest, ChatResponse, JsonSchema, TextPart, Tool } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../contract/chat.ts";
import type { Emulation } from "../contract/dialect.ts";
import { isObject, parseJson } from "./json.ts";
import { type AnyContext, lose } from "./losses.ts";

/** What an answer owes to its request. */
export type AnswerForm =
  | {
      readonly type: "tool";
      readonly name: string;
      /** Member of the tool's input that is the answer, where its schema is not one of an object. */
      readonly member: string | undefined;
    }
  | { readonly type: "begun" };

export interface FormedRequest {
  readonly request: ChatRequest;
  /** Undefined when the answer comes as it is. */
  readonly form: AnswerForm | undefined;
}

const BEGINNING = "{";
const MEMBER = "answer";
const FIELD = "ChatRequest.response_format";

export function askInForm(request: ChatRequest, by: Emulation | undefined, ctx: AnyContext): FormedRequest {
  const format = request.response_format;
  if (by === undefined || format === undefined || format.type === "text") return { request, form: undefined };
  const { response_format: _, ...rest } = request;
  if (by === "begun") {
    lose(ctx, "approx", FIELD, "asked for by beginning the answer");
    const begun = { role: "assistant" as const, content: [{ type: "text" as const, text: BEGINNING }] };
    return { request: { ...rest, messages: [...request.messages, begun] }, form: { type: "begun" } };
  }
  if (isCallForced(request)) {
    lose(ctx, "dropped", FIELD, "a call is asked for, and has no text");
    return { request: rest, form: undefined };
  }
  lose(ctx, "approx", FIELD, "the answer is asked for as the call of a tool, and only that is given back");
  const given = format.type === "json_schema" ? format.schema : {};
  const isPlain = given["type"] === "object" || format.type === "json_object";
  const name = freeName(request);
  const tool: Tool = {
    type: "function",
    name,
    description: [
      "Gives the final answer. Always answer by calling this tool.",
      format.type === "json_schema" ? (format.description ?? "") : "",
    ]
      .join(" ")
      .trim(),
    parameters: isPlain ? { type: "object", ...given } : within(given),
  };
  // Declared but not to be called, the client's own stay for the calls of the history.
  const callable = request.tool_choice?.type === "none" ? [] : (request.tools ?? []);
  const { parallel_tool_calls: parallel, ...asked } = rest;
  return {
    form: { type: "tool", name, member: isPlain ? undefined : MEMBER },
    request: {
      ...asked,
      tools: [...(request.tools ?? []), tool],
      ...(callable.length === 0
        ? { tool_choice: { type: "named", name }, parallel_tool_calls: false }
        : {
            tool_choice:
              request.tool_choice?.type === "allowed"
                ? { type: "allowed", mode: "required", names: [...request.tool_choice.names, name] }
                : { type: "required" },
            ...(parallel === undefined ? {} : { parallel_tool_calls: parallel }),
          }),
    },
  };
}

const isCallForced = ({ tool_choice: choice }: ChatRequest): boolean =>
  choice?.type === "required" || choice?.type === "named" || (choice?.type === "allowed" && choice.mode === "required");

/** No tool of the client's, now or in the history, is taken for the answer. */
function freeName({ tools = [], messages }: ChatRequest): string {
  const declared = tools.flatMap((tool) => (tool.type === "opaque" ? [] : [tool.name]));
  const called = messages.flatMap((message) =>
    message.role === "assistant" ? message.content.flatMap((part) => (part.type === "tool_call" ? [part.name] : [])) : [],
  );
  const taken = new Set([...declared, ...called]);
  for (let count = 1; ; count++) {
    const name = count === 1 ? "json" : `json_${count}`;
    if (!taken.has(name)) return name;
  }
}

/** A tool's input is an object; definitions stay at the root, where they are referred to. */
function within(schema: JsonSchema): JsonSchema {
  const { $defs, definitions, ...own } = schema;
  return {
    type: "object",
    properties: { [MEMBER]: own },
    required: [MEMBER],
    ...($defs === undefined ? {} : { $defs }),
    ...(definitions === undefined ? {} : { definitions }),
  };
}

/** The JSON text of the answer; broken JSON (of an answer cut off) is what there is. */
function textOf(json: string, member: string | undefined): string {
  if (member === undefined) return json;
  const value = parseJson(json);
  return isObject(value) && member in value ? JSON.stringify(value[member]) : json;
}

export function restoreAnswer(response: ChatResponse, form: AnswerForm | undefined): ChatResponse {
  if (form === undefined) return response;
  return { ...response, choices: response.choices.map((choice) => restoredChoice(choice, form)) };
}

type Choice = ChatResponse["choices"][number];

function restoredChoice(choice: Choice, form: AnswerForm): Choice {
  const { content } = choice.message;
  if (form.type === "begun") {
    const first = content.find((part): part is TextPart => part.type === "text");
    if (first === undefined) return choice;
    const parts = content.map((part): AssistantPart => (part === first ? { ...first, text: BEGINNING + first.text } : part));
    return { ...choice, message: { ...choice.message, content: parts } };
  }
  const answer = content.find((part) => part.type === "tool_call" && part.name === form.name);
  if (answer?.type !== "tool_call") return choice;
  const parts = content.flatMap((part): AssistantPart[] => {
    if (part === answer) return [{ type: "text", text: textOf(answer.arguments, form.member) }];
    // Words beside the answer would break its JSON; it is given once.
    return part.type === "text" || (part.type === "tool_call" && part.name === form.name) ? [] : [part];
  });
  const calls = parts.some((part) => part.type === "tool_call");
  const finish_reason = choice.finish_reason === "tool_calls" && !calls ? "stop" : choice.finish_reason;
  return { ...choice, finish_reason, message: { ...choice.message, content: parts } };
}

/** The same for a stream. Words are held back until the choice ends, since the answer may still come beside them. */
export function createAnswerRestorer(form: AnswerForm | undefined, emit: (event: ChatEvent) => void): (event: ChatEvent) => void {
  if (form === undefined) return emit;
  const choices = new Map<number, StreamedChoice>();
  return (event) => {
    if (event.type === "start" || event.type === "usage") return emit(event);
    let state = choices.get(event.choice);
    if (state === undefined) {
      state = { began: false, held: [], answer: undefined, json: "", dropped: new Set(), calls: false };
      choices.set(event.choice, state);
    }
    if (form.type === "begun") return emit(withBeginning(event, state));
    for (const one of unwrapped(event, state, form)) emit(one);
  };
}

interface StreamedChoice {
  began: boolean;
  held: ChatEvent[];
  /** Part that is the answer. */
  answer: number | undefined;
  json: string;
  /** Parts that are not given back: words beside the answer, and another answer. */
  readonly dropped: Set<number>;
  calls: boolean;
}
type ChoiceEvent = Exclude<ChatEvent, { type: "start" | "usage" }>;

function withBeginning(event: ChoiceEvent, state: StreamedChoice): ChatEvent {
  if (state.began || event.type !== "part" || event.delta.type !== "text") return event;
  state.began = true;
  return { ...event, delta: { ...event.delta, text: BEGINNING + event.delta.text } };
}

function unwrapped(event: ChoiceEvent, state: StreamedChoice, { name, member }: AnswerForm & { type: "tool" }): readonly ChatEvent[] {
  if (event.type === "finish") {
    const { held } = state;
    state.held = [];
    if (state.answer === undefined) return [...held, event];
    return [event.reason === "tool_calls" && !state.calls ? { ...event, reason: "stop" } : event];
  }
  const { choice, index } = event;
  const said = (text: string): ChatEvent => ({ type: "part", choice, index, delta: { type: "text", text } });
  if (state.dropped.has(index)) return [];
  if (event.type === "part_end") {
    if (index === state.answer) return member === undefined ? [event] : [said(textOf(state.json, member)), event];
    if (!state.held.some((one) => "index" in one && one.index === index)) return [event];
    state.held.push(event);
    return [];
  }
  const { delta } = event;
  if (delta.type === "text" || (delta.type === "whole" && delta.part.type === "text")) {
    if (state.answer === undefined) state.held.push(event);
    else state.dropped.add(index);
    return [];
  }
  if (delta.type !== "tool_call") return [event];
  if (index !== state.answer && delta.name === name) {
    if (state.answer === undefined) state.answer = index;
    else state.dropped.add(index);
    for (const one of state.held) if ("index" in one) state.dropped.add(one.index);
    state.held = [];
  }
  if (state.dropped.has(index)) return [];
  if (index !== state.answer) {
    state.calls = true;
    return [event];
  }
  if (member === undefined) return delta.arguments === undefined || delta.arguments === "" ? [] : [said(delta.arguments)];
  state.json += delta.arguments ?? "";
  return [];
}
