// Random answers, random ways to stream them, and two small wires to write them to. Shared by the tests of this folder.

import fc from "fast-check";
import type { ChatResponse } from "../../../../generated/types/canonical.ts";
import type { ChatEvent, PartDelta } from "../../../../src/contract/chat.ts";
import type { MappingContext } from "../../../../src/contract/context.ts";
import type { ChatPart, OpenPart, StreamEncoding } from "../../../../src/contract/dialect.ts";
import { unfold } from "../../../../src/kit/stream/fold.ts";

type TokenLogprob = NonNullable<NonNullable<ChatResponse["choices"][number]["logprobs"]>["content"]>[number];

export function contextOf(): MappingContext<never> {
  return {
    side: "client",
    peer: "here",
    issuer: "acme/large",
    model: { id: "large", context: undefined, maxOutput: undefined, supports: new Set() },
    // No template of these tests reads a trait.
    traits: {} as never,
    nowMs: 1_700_000_000_500,
    requestId: "req-1f2e",
    unknownFields: "keep",
    losses: [],
  };
}

const words = fc.string({ maxLength: 6 });
const name = fc.string({ minLength: 1, maxLength: 5 });
const url = fc.constantFrom("https://a.example", "https://b.example");
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 3 });

const part: fc.Arbitrary<ChatPart> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant("text" as const), text: words }) },
  fc.record({
    type: fc.constant("text" as const),
    text: words,
    citations: sometimes(fc.array(fc.record({ url, title: sometimes(words) }), { maxLength: 2 })),
    signature: sometimes(words),
  }),
  fc.record({ type: fc.constant("text" as const), text: words, cache_control: fc.constant({ type: "ephemeral" as const }) }),
  fc.record({ type: fc.constant("refusal" as const), refusal: words }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("thinking" as const), thinking: words, signature: sometimes(words) }) },
  fc.record({ type: fc.constant("redacted_thinking" as const), data: words }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("tool_call" as const),
      id: name,
      name,
      arguments: words,
      custom: sometimes(fc.constant(true as const)),
      signature: sometimes(name),
    }),
  },
  fc.record({ type: fc.constant("image_url" as const), image_url: fc.record({ url }) }),
  fc.record({
    type: fc.constant("audio" as const),
    audio: fc.record({ id: fc.constantFrom("a1", "a2"), data: sometimes(fc.base64String({ maxLength: 8 })), transcript: sometimes(words) }),
  }),
  fc.record({ type: fc.constant("opaque" as const), dialect: fc.constant("other"), value: fc.constant({ kind: "search" }) }),
);
const tokens: fc.Arbitrary<TokenLogprob[]> = fc.array(
  fc.record({ token: words, logprob: fc.double({ max: 0, noNaN: true }), bytes: sometimes(fc.array(fc.nat(255), { maxLength: 2 })) }),
  { maxLength: 3 },
);

export const responses: fc.Arbitrary<ChatResponse> = fc.record({
  id: name,
  created: fc.nat(2_000_000_000),
  model: name,
  choices: fc.uniqueArray(
    fc.record({
      index: fc.nat(3),
      message: fc.record({ role: fc.constant("assistant" as const), content: fc.array(part, { maxLength: 6 }) }),
      finish_reason: fc.constantFrom("stop", "length", "tool_calls", "content_filter"),
      native_finish_reason: sometimes(name),
      stop_sequence: sometimes(name),
      logprobs: sometimes(fc.record({ content: sometimes(tokens), refusal: sometimes(tokens) })),
    }),
    { selector: (choice) => choice.index, minLength: 1, maxLength: 3 },
  ),
  usage: sometimes(fc.record({ input: sometimes(fc.nat()), output: sometimes(fc.nat()), reasoning: sometimes(fc.nat()) })),
  service_tier: sometimes(name),
  system_fingerprint: sometimes(name),
});

/** The events of an answer, its text-like parts in single letters, and the parts of all choices mixed: `order` says which goes on next. */
export const interleaved: fc.Arbitrary<{ response: ChatResponse; events: ChatEvent[] }> = fc
  .tuple(responses, fc.array(fc.nat(20), { minLength: 8, maxLength: 64 }))
  .map(([response, order]) => ({ response, events: interleave(unfold(response), order) }));

function interleave(events: readonly ChatEvent[], order: readonly number[]): ChatEvent[] {
  const rows = new Map<string, ChatEvent[]>();
  for (const event of events) {
    if (event.type !== "part" && event.type !== "part_end") continue;
    const key = `${event.choice}/${event.index}`;
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    if (event.type === "part_end") row.push(event);
    else row.push(...letters(event.delta).map((delta, i) => ({ ...event, delta, logprobs: i === 0 ? event.logprobs : undefined })));
  }
  const left = [...rows.values()];
  const mixed: ChatEvent[] = [];
  for (let turn = 0; left.length > 0; turn += 1) {
    // Reach no further than two parts ahead, so that whole answers stay likely too.
    const at = (order[turn % order.length] ?? 0) % Math.min(3, left.length);
    const next = left[at]?.shift();
    if (next === undefined) left.splice(at, 1);
    else mixed.push(next);
  }
  return [
    ...events.filter((event) => event.type === "start"),
    ...mixed,
    ...events.filter((event) => event.type === "finish"),
    ...events.filter((event) => event.type === "usage"),
  ];
}

function letters(delta: PartDelta): PartDelta[] {
  switch (delta.type) {
    case "text":
      return [...[...delta.text].map((text) => ({ type: "text" as const, text })), { ...delta, text: "" }];
    case "refusal":
      return [...delta.refusal].map((refusal) => ({ type: "refusal" as const, refusal }));
    case "thinking":
      return [
        ...[...(delta.thinking ?? "")].map((thinking) => ({ type: "thinking" as const, thinking })),
        { type: "thinking", signature: delta.signature },
      ];
    case "tool_call":
      return [
        { ...delta, arguments: undefined },
        ...[...(delta.arguments ?? "")].map((one) => ({ type: "tool_call" as const, arguments: one })),
      ];
    case "whole":
      return [delta];
  }
}

/** A frame of the test wires. */
export interface Frame {
  readonly is: "start" | "choice" | "open" | "delta" | "close" | "whole" | "finish" | "usage" | "end";
  readonly choice?: number;
  readonly index?: number;
  readonly tag?: string;
  readonly part?: OpenPart;
  readonly delta?: PartDelta;
  readonly whole?: ChatPart;
  readonly reason?: string;
  readonly usage?: unknown;
  readonly parts?: readonly ChatPart[];
  readonly logprobs?: unknown;
  readonly n?: number;
}

const piecewise = (tag: string) => ({
  open: (open: OpenPart): Frame => ({ is: "open", tag, choice: open.choice, index: open.index, part: open }),
  delta: (delta: PartDelta, open: OpenPart, _stream: unknown, _ctx: unknown, logprobs?: unknown): Frame => ({
    is: "delta",
    choice: open.choice,
    index: open.index,
    delta,
    logprobs,
  }),
  close: (open: OpenPart): Frame => ({ is: "close", choice: open.choice, index: open.index }),
});
const whole = { whole: (part: ChatPart, open: OpenPart): Frame => ({ is: "whole", choice: open.choice, index: open.index, whole: part }) };

/** Opens, deltas and closes for what grows, whole frames for the rest. */
export function encodingOf(sequential: boolean, more: Partial<StreamEncoding> = {}): StreamEncoding {
  return {
    sequential,
    start: (): Frame => ({ is: "start" }),
    choice: (choice): Frame => ({ is: "choice", choice }),
    parts: {
      text: piecewise("text"),
      refusal: piecewise("refusal"),
      thinking: piecewise("thinking"),
      tool_call: piecewise("tool_call"),
      redacted_thinking: whole,
      image_url: whole,
      audio: whole,
      opaque: whole,
    },
    finish: (finish): Frame => ({ is: "finish", choice: finish.choice, reason: finish.reason, usage: finish.usage, parts: finish.parts }),
    usage: (usage): Frame => ({ is: "usage", usage }),
    end: (): Frame => ({ is: "end" }),
    ...more,
  };
}
