// Whole answers and streams of events, each made from the other. Pure.
// fold(unfold(r)) is normalise(r); folding a decoded stream gives the normal form of the decoded whole (design: stream ≡ whole).

import type { ChatResponse } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../contract/chat.ts";
import type { ChatPart } from "../../contract/dialect.ts";
import { createPartAccumulator, type PartAccumulator } from "./accumulate.ts";
import { isBlank, normaliseParts } from "./parts.ts";

type Choice = ChatResponse["choices"][number];
type Logprobs = NonNullable<Choice["logprobs"]>;
type Tokens = NonNullable<Logprobs["content"]>[number];
type Finish = Extract<ChatEvent, { type: "finish" }>;

interface Gathered {
  readonly parts: Map<number, PartAccumulator>;
  readonly content: Tokens[];
  readonly refusal: Tokens[];
  finish: Finish | undefined;
}

/** The answer a complete stream tells, parts in ordinal order, blank ones left out. A choice the stream never finished is no answer
 *  and is left out too: there is no honest finish reason for it. */
export function foldEvents(events: Iterable<ChatEvent>): ChatResponse {
  const choices = new Map<number, Gathered>();
  let start: Extract<ChatEvent, { type: "start" }> | undefined;
  let usage: ChatResponse["usage"];
  for (const event of events) {
    switch (event.type) {
      case "start":
        start ??= event;
        break;
      case "part":
        gather(at(choices, event.choice), event);
        break;
      case "finish":
        at(choices, event.choice).finish = event;
        break;
      case "usage":
        usage = event.usage;
        break;
      case "part_end":
        break;
    }
  }
  return {
    id: start?.id ?? "",
    created: Math.floor((start?.createdMs ?? 0) / 1000),
    model: start?.model ?? "",
    choices: [...choices]
      .sort(byOrdinal)
      .flatMap(([index, gathered]) => (gathered.finish === undefined ? [] : [choiceOf(index, gathered, gathered.finish)])),
    ...(usage !== undefined ? { usage } : {}),
    ...(start?.serviceTier !== undefined ? { service_tier: start.serviceTier } : {}),
    ...(start?.fingerprint !== undefined ? { system_fingerprint: start.fingerprint } : {}),
  };
}

/** A whole answer as the events of a stream, in normal form: for cached answers, and upstreams that answered whole to a streaming client. */
export function unfold(response: ChatResponse): ChatEvent[] {
  const answer = normalise(response);
  const events: ChatEvent[] = [
    {
      type: "start",
      id: answer.id,
      model: answer.model,
      createdMs: answer.created * 1000,
      serviceTier: answer.service_tier,
      fingerprint: answer.system_fingerprint,
    },
  ];
  for (const choice of answer.choices) {
    const { content, refusal } = choice.logprobs ?? {};
    let unsaid: Logprobs | undefined = choice.logprobs;
    for (const [index, part] of choice.message.content.entries()) {
      const logprobs = carries(part) ? unsaid : undefined;
      if (logprobs !== undefined) unsaid = undefined;
      events.push({ type: "part", choice: choice.index, index, delta: deltaOf(part), ...(logprobs !== undefined ? { logprobs } : {}) });
      events.push({ type: "part_end", choice: choice.index, index });
    }
    if (unsaid !== undefined && (content !== undefined || refusal !== undefined)) {
      // Tokens of an answer without any text still have to travel; the blank part that carries them folds to nothing.
      events.push({
        type: "part",
        choice: choice.index,
        index: choice.message.content.length,
        delta: { type: "text", text: "" },
        logprobs: unsaid,
      });
    }
    events.push({
      type: "finish",
      choice: choice.index,
      reason: choice.finish_reason,
      native: choice.native_finish_reason,
      stopSequence: choice.stop_sequence,
    });
  }
  if (answer.usage !== undefined) events.push({ type: "usage", usage: answer.usage });
  return events;
}

/** The same answer in the one form that streams and whole bodies share: neighbouring plain texts joined, blanks and empty lists gone,
 *  choices in order. The message's `name`, which no wire's answer has, is not kept. */
export function normalise(response: ChatResponse): ChatResponse {
  const { usage, ...rest } = response;
  const counted = usage !== undefined && Object.values(usage).some((count) => count !== undefined);
  return {
    ...rest,
    choices: [...response.choices]
      .sort((a, b) => a.index - b.index)
      .map((choice) => {
        const { logprobs, ...said } = choice;
        const tokens = logprobsOf(logprobs?.content ?? [], logprobs?.refusal ?? []);
        return {
          ...said,
          message: { role: "assistant", content: normaliseParts(choice.message.content) },
          ...(tokens !== undefined ? { logprobs: tokens } : {}),
        };
      }),
    ...(counted ? { usage } : {}),
  };
}

function carries(part: ChatPart): boolean {
  return part.type === "text" || part.type === "refusal";
}

function deltaOf(part: ChatPart): Extract<ChatEvent, { type: "part" }>["delta"] {
  switch (part.type) {
    case "text":
      return part.cache_control === undefined
        ? { type: "text", text: part.text, citations: part.citations, signature: part.signature }
        : { type: "whole", part };
    case "refusal":
      return part;
    case "thinking":
      return part;
    case "tool_call": {
      const { cache_control: cacheControl, ...call } = part;
      return cacheControl === undefined ? call : { type: "whole", part };
    }
    default:
      return { type: "whole", part };
  }
}

function gather(into: Gathered, event: Extract<ChatEvent, { type: "part" }>): void {
  let part = into.parts.get(event.index);
  if (part === undefined) {
    part = createPartAccumulator();
    into.parts.set(event.index, part);
  }
  part.add(event.delta);
  if (event.logprobs?.content !== undefined) into.content.push(...event.logprobs.content);
  if (event.logprobs?.refusal !== undefined) into.refusal.push(...event.logprobs.refusal);
}

function choiceOf(index: number, gathered: Gathered, finish: Finish): Choice {
  const parts = [...gathered.parts].sort(byOrdinal).flatMap(([, accumulator]) => {
    const part = accumulator.part();
    return part === undefined || isBlank(part) ? [] : [part];
  });
  const logprobs = logprobsOf(gathered.content, gathered.refusal);
  return {
    index,
    message: { role: "assistant", content: parts },
    finish_reason: finish.reason,
    ...(finish.native !== undefined ? { native_finish_reason: finish.native } : {}),
    ...(finish.stopSequence !== undefined ? { stop_sequence: finish.stopSequence } : {}),
    ...(logprobs !== undefined ? { logprobs } : {}),
  };
}

function logprobsOf(content: Tokens[], refusal: Tokens[]): Logprobs | undefined {
  if (content.length === 0 && refusal.length === 0) return undefined;
  return { ...(content.length > 0 ? { content } : {}), ...(refusal.length > 0 ? { refusal } : {}) };
}

function at(choices: Map<number, Gathered>, index: number): Gathered {
  let found = choices.get(index);
  if (found === undefined) {
    found = { parts: new Map(), content: [], refusal: [], finish: undefined };
    choices.set(index, found);
  }
  return found;
}

function byOrdinal(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}
