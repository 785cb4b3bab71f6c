import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChatEvent, PartDelta } from "../../../../src/contract/chat.ts";
import type { ChatPart, StreamEncoding } from "../../../../src/contract/dialect.ts";
import { createPartAccumulator } from "../../../../src/kit/stream/accumulate.ts";
import { foldEvents } from "../../../../src/kit/stream/fold.ts";
import { isBlank } from "../../../../src/kit/stream/parts.ts";
import { createStreamEncoder } from "../../../../src/kit/stream/stream-encoder.ts";
import { contextOf, encodingOf, type Frame, interleaved } from "./samples.ts";

function encode(events: readonly ChatEvent[], encoding: StreamEncoding): { frames: Frame[]; losses: readonly unknown[] } {
  const frames: Frame[] = [];
  const ctx = contextOf();
  // Every template of the test wires makes a Frame.
  const encoder = createStreamEncoder({ encoding, requestId: "r", includeUsage: true, ctx, emit: (frame) => frames.push(frame as Frame) });
  for (const event of events) encoder.event(event);
  encoder.end();
  return { frames, losses: ctx.losses };
}
const start: ChatEvent = { type: "start", id: "a", model: "m", createdMs: 5000 };
const finish: ChatEvent = { type: "finish", choice: 0, reason: "stop" };
const end = (index: number, choice = 0): ChatEvent => ({ type: "part_end", choice, index });
const piece = (index: number, delta: PartDelta, choice = 0): ChatEvent => ({ type: "part", choice, index, delta });
const text = (index: number, words: string, choice = 0): ChatEvent => piece(index, { type: "text", text: words }, choice);
const call = (index: number, id: string): ChatEvent => piece(index, { type: "tool_call", id, name: "f" });
const args = (index: number, fragment: string): ChatEvent => piece(index, { type: "tool_call", arguments: fragment });

/** `o0 d0:x c0`: kind, wire index and what the piece brings. */
function show(frames: readonly Frame[]): string {
  return frames
    .map((frame) => {
      const at = frame.choice === undefined || frame.choice === 0 ? `${frame.index ?? ""}` : `${frame.choice}/${frame.index ?? ""}`;
      if (frame.is === "open")
        return `o${at}${frame.tag === "tool_call" ? `=${frame.part?.id}#${frame.part?.tool}${frame.part?.signature === undefined ? "" : `[${frame.part.signature}]`}` : ""}`;
      if (frame.is === "delta") return `d${at}:${saidBy(frame.delta)}`;
      if (frame.is === "close") return `c${at}`;
      if (frame.is === "whole") return `w${at}`;
      if (frame.is === "finish") return `finish${at}${frame.usage === undefined ? "" : "+usage"}`;
      return frame.is === "choice" ? `choice${frame.choice}` : frame.is;
    })
    .join(" ");
}
function saidBy(delta: PartDelta | undefined): string {
  switch (delta?.type) {
    case "text":
      return delta.text;
    case "thinking":
      return `${delta.thinking ?? ""}${delta.signature === undefined ? "" : `[${delta.signature}]`}`;
    case "tool_call":
      return `${delta.arguments}${delta.signature === undefined ? "" : `[${delta.signature}]`}`;
    default:
      return delta?.type ?? "";
  }
}

test.each<{ given: string; sequential?: boolean; events: ChatEvent[]; want: string }>([
  {
    given: "a part is opened, written and closed",
    events: [start, text(0, "a"), text(0, "b"), end(0), finish],
    want: "start choice0 o0 d0:a d0:b c0 finish end",
  },
  {
    given: "blank pieces open nothing",
    events: [start, text(0, ""), end(0), text(1, "a"), end(1), finish],
    want: "start choice0 o0 d0:a c0 finish end",
  },
  { given: "a finish closes what is open", events: [start, text(0, "a"), finish], want: "start choice0 o0 d0:a c0 finish end" },
  { given: "an answer without parts still has its choice", events: [start, finish], want: "start choice0 finish end" },
  { given: "a stream without a start gets one", events: [text(0, "a"), finish], want: "start choice0 o0 d0:a c0 finish end" },
  {
    given: "a finish waits for usage",
    events: [start, finish, { type: "usage", usage: { input: 1 } }],
    want: "start choice0 finish+usage usage end",
  },
  {
    given: "usage told early is not forgotten",
    events: [start, { type: "usage", usage: { input: 1 } }, text(0, "a"), finish],
    want: "start choice0 o0 d0:a c0 finish+usage usage end",
  },
  {
    given: "tool calls are counted apart from parts",
    events: [start, text(0, "a"), end(0), call(1, "x"), args(1, "{}"), call(2, "y"), args(2, "{}"), finish],
    want: "start choice0 o0 d0:a c0 o1=x#0 d1:{} o2=y#1 d2:{} c1 c2 finish end",
  },
  {
    given: "fragments interleave where the wire lets them",
    events: [start, call(0, "x"), call(1, "y"), args(1, "B"), args(0, "A"), args(1, "b"), finish],
    want: "start choice0 o0=x#0 o1=y#1 d1:B d0:A d1:b c0 c1 finish end",
  },
  {
    given: "fragments wait where the wire is sequential",
    sequential: true,
    events: [start, call(0, "x"), call(1, "y"), args(1, "B"), args(0, "A"), args(1, "b"), finish],
    want: "start choice0 o0=x#0 d0:A c0 o1=y#1 d1:B d1:b c1 finish end",
  },
  {
    given: "a closed part lets the next one go on at once",
    sequential: true,
    events: [start, call(0, "x"), call(1, "y"), args(1, "B"), end(0), args(1, "b"), end(1), finish],
    want: "start choice0 o0=x#0 c0 o1=y#1 d1:B d1:b c1 finish end",
  },
  {
    given: "text ends when something else begins, and what comes later is a part of its own",
    sequential: true,
    events: [start, text(0, "a"), call(1, "x"), text(0, "b"), end(1), end(0), finish],
    want: "start choice0 o0 d0:a c0 o1=x#0 c1 o2 d2:b c2 finish end",
  },
  {
    given: "a proof that comes after its call was opened is a piece",
    events: [start, call(0, "x"), piece(0, { type: "tool_call", signature: "s" }), args(0, "{}"), finish],
    want: "start choice0 o0=x#0 d0:[s] d0:{} c0 finish end",
  },
  {
    given: "a thought and its proof are two pieces",
    events: [start, piece(0, { type: "thinking", thinking: "hm", signature: "s" }), end(0), finish],
    want: "start choice0 o0 d0:hm d0:[s] c0 finish end",
  },
  {
    given: "a whole part is written piecewise where that is the wire's way",
    events: [
      start,
      piece(0, { type: "whole", part: { type: "tool_call", id: "x", name: "f", arguments: "{}", signature: "s" } }),
      end(0),
      finish,
    ],
    want: "start choice0 o0=x#0[s] d0:{} c0 finish end",
  },
  {
    given: "a part the wire knows whole keeps its place",
    sequential: true,
    events: [
      start,
      text(0, "a"),
      piece(1, { type: "whole", part: { type: "redacted_thinking", data: "z" } }),
      end(1),
      text(2, "b"),
      finish,
    ],
    want: "start choice0 o0 d0:a c0 w1 o2 d2:b c2 finish end",
  },
  {
    given: "each choice is announced once and numbers its own parts",
    events: [start, text(0, "a"), text(0, "b", 1), text(0, "c"), finish, { ...finish, choice: 1 }],
    want: "start choice0 o0 d0:a choice1 o1/0 d1/0:b d0:c c0 c1/0 finish finish1/ end",
  },
  {
    given: "a choice whose parts still wait does not finish before them",
    sequential: true,
    events: [start, call(0, "x"), text(0, "b", 1), { ...finish, choice: 1 }, { type: "usage", usage: { input: 1 } }, args(0, "A"), finish],
    want: "start choice0 o0=x#0 d0:A c0 choice1 o1/0 d1/0:b c1/0 finish1/+usage finish+usage usage end",
  },
])("$given", ({ sequential = false, events, want }) => {
  expect(show(encode(events, encodingOf(sequential)).frames)).toBe(want);
});

test("a kind of part the wire does not have is skipped and reported once", () => {
  const encoding = encodingOf(true, { parts: { text: encodingOf(true).parts.text ?? {} } });
  const { frames, losses } = encode(
    [start, piece(0, { type: "thinking", thinking: "h" }), piece(0, { type: "thinking", thinking: "m" }), end(0), text(1, "a"), finish],
    encoding,
  );
  expect(show(frames)).toBe("start choice0 o0 d0:a c0 finish end");
  expect(losses).toMatchObject([{ path: "stream.thinking", kind: "dropped" }]);
});

test("a part written whole is handed over folded, just before it closes", () => {
  const wholes: ChatPart[] = [];
  const encoding = encodingOf(false, { parts: { tool_call: { whole: (part: ChatPart) => void wholes.push(part) } } });
  encode([start, call(0, "x"), args(0, '{"a"'), call(1, "y"), args(0, ":1}"), args(1, "{}"), end(1), finish], encoding);
  expect(wholes).toEqual([
    { type: "tool_call", id: "y", name: "f", arguments: "{}" },
    { type: "tool_call", id: "x", name: "f", arguments: '{"a":1}' },
  ]);
});

test("frames are numbered and a list of frames is many frames", () => {
  const encoding = encodingOf(false, { numbered: "n", start: (): Frame[] => [{ is: "start" }, { is: "choice" }] });
  expect(encode([start, text(0, "a"), finish], encoding).frames.map((frame) => frame.n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test("where the finish repeats the answer, it is given all parts", () => {
  const { frames } = encode(
    [start, text(0, "a"), text(0, "b"), end(0), call(1, "x"), args(1, "{}"), finish],
    encodingOf(true, { retains: true }),
  );
  expect(frames.find((frame) => frame.is === "finish")?.parts).toEqual([
    { type: "text", text: "ab" },
    { type: "tool_call", id: "x", name: "f", arguments: "{}" },
  ]);
});

test("templates are told the stream's facts, made up where the events have none", () => {
  const seen: unknown[] = [];
  encode([text(0, "a"), finish], encodingOf(false, { start: (stream) => void seen.push(stream) }));
  encode([{ ...start, serviceTier: "flex" }, finish], encodingOf(false, { start: (stream) => void seen.push(stream) }));
  expect(seen).toEqual([
    { id: "r", model: "large", created: 1_700_000_000, includeUsage: true },
    { id: "a", model: "m", created: 5, serviceTier: "flex", includeUsage: true },
  ]);
});

test("logprobs travel with the text they belong to", () => {
  const logprobs = { content: [{ token: "a", logprob: -1 }] };
  const { frames } = encode(
    [start, { type: "part", choice: 0, index: 0, delta: { type: "text", text: "a" }, logprobs }, finish],
    encodingOf(false),
  );
  expect(frames.find((frame) => frame.is === "delta")?.logprobs).toEqual(logprobs);
});

/** Parts as a client of the test wire sees them, by choice; fails when the grammar is broken. */
function read(frames: readonly Frame[], sequential: boolean): Map<number, ChatPart[]> {
  const seen = new Map<number, ChatPart[]>();
  const open = new Map<string, ReturnType<typeof createPartAccumulator>>();
  const next = new Map<number, number>();
  for (const frame of frames) {
    if (frame.choice === undefined || frame.index === undefined) continue;
    const key = `${frame.choice}/${frame.index}`;
    const parts = seen.get(frame.choice) ?? [];
    seen.set(frame.choice, parts);
    if (frame.is === "open" || frame.is === "whole") {
      expect(frame.index).toBe(next.get(frame.choice) ?? 0);
      next.set(frame.choice, frame.index + 1);
      if (sequential) expect(open.size).toBe(0);
    }
    if (frame.is === "open") {
      const part = createPartAccumulator();
      if (frame.part !== undefined && frame.tag === "tool_call")
        part.add({
          type: "tool_call",
          id: frame.part.id,
          name: frame.part.name,
          custom: frame.part.custom,
          signature: frame.part.signature,
        });
      open.set(key, part);
    }
    if (frame.is === "whole" && frame.whole !== undefined) parts[frame.index] = frame.whole;
    if (frame.is === "delta" && frame.delta !== undefined) {
      expect(open.has(key)).toBe(true);
      open.get(key)?.add(frame.delta);
    }
    if (frame.is === "close") {
      expect(open.has(key)).toBe(true);
      const part = open.get(key)?.part();
      if (part !== undefined) parts[frame.index] = part;
      open.delete(key);
    }
  }
  expect(open.size).toBe(0);
  return seen;
}

test("where parts may interleave, a client sees the parts of the answer, whatever the order of pieces", () => {
  fc.assert(
    fc.property(interleaved, ({ events }) => {
      const seen = read(encode(events, encodingOf(false)).frames, false);
      for (const choice of foldEvents(events).choices) {
        const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
        const want = choice.message.content.map(withoutCache).filter((part) => !isBlank(part));
        expect((seen.get(choice.index) ?? []).filter((part) => !isBlank(part)).sort(byText)).toEqual(want.sort(byText));
      }
    }),
    { numRuns: 300 },
  );
});

test("where they may not, none interleave, every open has its close, and every call and every word survives", () => {
  fc.assert(
    fc.property(interleaved, ({ events }) => {
      const seen = read(encode(events, encodingOf(true)).frames, true);
      for (const choice of foldEvents(events).choices) {
        const parts = seen.get(choice.index) ?? [];
        const isCall = (part: ChatPart): boolean => part.type === "tool_call";
        const letters = (all: readonly ChatPart[]): string =>
          [...all.map((part) => (part.type === "text" ? part.text : "")).join("")].sort().join("");
        expect(parts.filter(isCall).map(sorted).sort()).toEqual(choice.message.content.filter(isCall).map(withoutCache).map(sorted).sort());
        expect(letters(parts)).toBe(letters(choice.message.content));
      }
    }),
    { numRuns: 300 },
  );
});

function sorted(part: ChatPart): string {
  return JSON.stringify(Object.entries(part).sort());
}
/** No wire's answer carries a cache mark. */
function withoutCache(part: ChatPart): ChatPart {
  if (part.type !== "text" && part.type !== "tool_call") return part;
  const { cache_control: _, ...rest } = part;
  return rest;
}
