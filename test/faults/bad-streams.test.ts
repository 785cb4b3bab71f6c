// What an upstream may do wrong within a stream, in each of the three dialects, read by clients of each of the three. Before anything
// meaningful came another deployment answers as if nothing had been; after it the client has everything that came, once, and then an error
// event of its own dialect, so that its SDK raises. Nothing hangs, and nothing ever looks like a good end that was none.

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Answered } from "./client.ts";
import { attemptsOf, hear, messageOf } from "./dialects.ts";
import { closeAll, DIALECTS, type DialectId, type Running, until } from "./gateway.ts";
import { askFor, expectBroken, expectCleanLog, expectNoLeak, expectSecondAnswered, KEY, type Pairs, record, startPairs } from "./pairs.ts";
import { chunked, type Step, streamed } from "./upstream.ts";

let pairs: Pairs;
/** The stand-ins' own streams: what the bad upstream begins to say. */
const texts = {} as Record<DialectId, readonly string[]>;
const calls = {} as Record<DialectId, readonly string[]>;
beforeAll(async () => {
  pairs = await startPairs();
  for (const dialect of DIALECTS) {
    texts[dialect] = await record(pairs, dialect);
    calls[dialect] = await record(pairs, dialect, true);
  }
});
afterAll(closeAll);
afterEach(() => expectCleanLog(pairs));

const MATRIX = DIALECTS.flatMap((ingress) => DIALECTS.map((upstream) => ({ ingress, upstream })));
type Place = (typeof MATRIX)[number];

interface Telling {
  readonly model?: "pair" | "alone";
  readonly tool?: boolean;
  readonly gateway?: Running;
}

/** What the bad upstream says, given a step that waits until the client has heard something of it. */
type Script = (heard: Step) => readonly Step[];

function askBad(
  { ingress, upstream }: Place,
  script: Script,
  { model = "pair", tool = false, gateway = pairs.gateway }: Telling = {},
): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // A call that its client takes only whole is not heard before its end.
  pairs.bad.script = script(() => (tool ? Promise.race([promise, new Promise((done) => setTimeout(done, 4))]) : promise));
  return askFor({ gateway }, { ingress, model: `${model}-${upstream}`, stream: true, tool, onFirst: resolve });
}

/** How a stream can end that should have gone on. `closed` looks like a good end, but for what is missing. */
const ENDINGS = {
  closed: (events: readonly string[], ...heard: Step[]) => streamed(...(events.length > 0 ? [events.join("")] : []), ...heard, "close"),
  "broken off": (events: readonly string[], ...heard: Step[]) => [...chunked(events, "open"), ...heard, "close"],
  reset: (events: readonly string[], ...heard: Step[]) => [...chunked(events, "open"), ...heard, "reset"],
} satisfies Record<string, (events: readonly string[], ...heard: Step[]) => readonly Step[]>;
const ENDS = ["closed", "broken off", "reset"] as const satisfies readonly (keyof typeof ENDINGS)[];

/** Ends so once everything said has reached the client; at once where nothing of it was worth sending. */
const endingSo =
  (ending: keyof typeof ENDINGS, upstream: DialectId, events: readonly string[]): Script =>
  (heard) =>
    ENDINGS[ending](events, ...(hear(upstream, wholeEvents(events)).said === "" ? [] : [heard]));

const wholeEvents = (events: readonly string[]) => events.filter((event) => event.endsWith("\n\n")).join("");

/** True once the upstream itself has said why it stops: whatever breaks after that, the answer was complete. */
const isFinished = (upstream: DialectId, events: readonly string[]) => hear(upstream, events.join("")).finish !== undefined;

/** What one cut must have done. Returns which of the two it was. */
function judge(
  { ingress, upstream }: Place,
  answered: Answered,
  sent: readonly string[],
  all: readonly string[],
  isExact: boolean,
): "second" | "broken" | "complete" {
  const before = hear(upstream, sent.join("")).said;
  const whole = hear(upstream, all.join("")).said;
  const shown = `${sent.length} of ${all.length} events\n${answered.text}`;
  if (answered.headers["x-signalbox-attempts"] === "2") {
    // Another one answered: only if this one had said nothing yet, and then wholly.
    expect(before, shown).toBe("");
    expect(expectSecondAnswered(answered, ingress, upstream, true)?.said).not.toBe("");
    return "second";
  }
  expect(answered.headers["x-signalbox-model"], shown).toBe(`bad-${upstream}/m`);
  expect(answered.complete, shown).toBe(true);
  const heard = hear(ingress, answered.text);
  if (heard.error === undefined) {
    expect(isFinished(upstream, sent), shown).toBe(true);
    expect([heard.said, heard.isTerminated], shown).toEqual([whole, true]);
    return "complete";
  }
  expectBroken(heard, ingress, shown);
  expect(attemptsOf(heard.error)).toHaveLength(1);
  if (!isFinished(upstream, sent)) expect(heard.finish, shown).toBeUndefined();
  // Nothing lost, nothing doubled. A call that must be whole to be said is not said by half.
  if (isExact) expect(heard.said, shown).toBe(before);
  else expect(before.startsWith(heard.said), shown).toBe(true);
  return "broken";
}

interface ErrorRow {
  readonly frame: string;
  readonly kind: string;
  readonly says: string;
}
const data = (value: object) => `data: ${JSON.stringify(value)}\n\n`;
const named = (event: string, value: object) => `event: ${event}\n${data(value)}`;

/** Errors inside a 200, as each provider sends them. */
const ERRORS: Readonly<Record<DialectId, readonly ErrorRow[]>> = {
  "openai-chat": [
    {
      frame: data({ error: { message: `The server had an error for ${KEY}`, type: "server_error", param: null, code: null } }),
      kind: "server_error",
      says: "The server had an error",
    },
    {
      frame: data({ error: { message: "Rate limit reached", type: "tokens", param: null, code: "rate_limit_exceeded" } }),
      kind: "rate_limit",
      says: "Rate limit",
    },
    { frame: named("error", { error: { message: "Provider overloaded", code: 503 } }), kind: "overloaded", says: "overloaded" },
    { frame: data({ error: "upstream exploded" }), kind: "server_error", says: "exploded" },
    {
      frame: data({
        id: "1",
        object: "chat.completion.chunk",
        created: 1,
        model: "m",
        choices: [{ index: 0, delta: { content: "" }, finish_reason: "error" }],
        error: { code: 502, message: "Provider disconnected" },
      }),
      kind: "overloaded",
      says: "disconnected",
    },
    { frame: `${JSON.stringify({ error: { message: "bare and bold", type: "server_error" } })}\n`, kind: "server_error", says: "bare" },
  ],
  "anthropic-messages": [
    {
      frame: named("error", { type: "error", error: { type: "overloaded_error", message: "Overloaded" } }),
      kind: "overloaded",
      says: "Overloaded",
    },
    {
      frame: named("error", { type: "error", error: { type: "api_error", message: `Internal server error ${KEY}` }, request_id: "req_1" }),
      kind: "server_error",
      says: "Internal",
    },
    {
      frame: named("error", { type: "error", error: { type: "rate_limit_error", message: "Slow down" } }),
      kind: "rate_limit",
      says: "Slow down",
    },
    { frame: data({ type: "error", error: { type: "timeout_error", message: "Too slow" } }), kind: "timeout", says: "Too slow" },
  ],
  gemini: [
    {
      frame: data({ error: { code: 503, message: "The model is overloaded.", status: "UNAVAILABLE" } }),
      kind: "overloaded",
      says: "overloaded",
    },
    { frame: data({ error: { code: 500, message: `Internal ${KEY}`, status: "INTERNAL" } }), kind: "server_error", says: "Internal" },
    {
      frame: `${JSON.stringify({ error: { code: 503, message: "bare and bold", status: "UNAVAILABLE" } })}\n`,
      kind: "overloaded",
      says: "bare",
    },
    {
      frame: `${JSON.stringify({ error: { code: 429, message: "many lines", status: "RESOURCE_EXHAUSTED" } }, null, 2)}\n`,
      kind: "rate_limit",
      says: "many lines",
    },
  ],
};

/** Events that come before content, and comments and pings between them. */
const EMPTY: Readonly<Record<DialectId, (events: readonly string[]) => readonly string[]>> = {
  "openai-chat": (events) => [": waiting\n\n", ...events.slice(0, 1), ": still waiting\n\n"],
  "anthropic-messages": (events) => [...events.slice(0, 2), named("ping", { type: "ping" })],
  gemini: () => [
    data({ candidates: [{ content: { role: "model", parts: [{ text: "" }] }, index: 0 }], modelVersion: "m", responseId: "1" }),
  ],
};

const MEBIBYTE = Buffer.alloc(1024 * 1024, "x");

const GARBAGE: readonly { readonly what: string; readonly bytes: () => readonly (string | Buffer)[]; readonly kind: string }[] = [
  { what: "an event that is no JSON", bytes: () => ["data: {broken\n\n"], kind: "bad_response" },
  { what: "an event that is a list", bytes: () => ["data: [1]\n\n"], kind: "bad_response" },
  { what: "an event that is not UTF-8", bytes: () => [Buffer.from('data: {"a":"\xe9\xff"}\n\n', "latin1")], kind: "bad_response" },
  { what: "a line that does not end", bytes: () => ["data: ", ...Array.from({ length: 17 }, () => MEBIBYTE)], kind: "bad_response" },
];

describe.each(MATRIX)("a stream of $upstream read in $ingress", (place) => {
  const { ingress, upstream } = place;
  test.each(ENDS)("%s at every boundary between two events of a text", async (ending) => {
    const all = texts[upstream];
    const seen = { second: 0, broken: 0, complete: 0 };
    for (let count = 0; count < all.length; count += 1) {
      const sent = all.slice(0, count);
      seen[judge(place, await askBad(place, endingSo(ending, upstream, sent)), sent, all, true)] += 1;
    }
    // Each of the two was seen: a table that never reaches a branch proves nothing about it.
    expect(seen.second).toBeGreaterThan(0);
    expect(seen.broken).toBeGreaterThan(3);
  });
  test.each(ENDS)("%s at every boundary between two events of a tool call", async (ending) => {
    const all = calls[upstream];
    for (let count = 0; count < all.length; count += 1) {
      const sent = all.slice(0, count);
      judge(place, await askBad(place, endingSo(ending, upstream, sent), { tool: true }), sent, all, false);
    }
  });
  test.each(ENDS)("%s in the middle of every event", async (ending) => {
    const all = texts[upstream];
    for (let count = 0; count < all.length; count += 1) {
      const half = all[count]?.slice(0, Math.floor((all[count]?.length ?? 0) / 2)) ?? "";
      const whole = all.slice(0, count);
      const answered = await askBad(place, endingSo(ending, upstream, [...whole, half]));
      judge(place, answered, whole, all, true);
    }
  });
  test("whole, though cut into single bytes, is answered wholly", async () => {
    const bytes = Buffer.from(texts[upstream].join(""));
    const answered = await askBad(place, () =>
      chunked(
        Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)),
        "complete",
      ).concat("close"),
    );
    expect(judge(place, answered, texts[upstream], texts[upstream], true)).toBe("complete");
  });
  test.each(["reset", "broken off", "silent"] as const)("whole, then %s instead of ended", async (ending) => {
    const all = texts[upstream];
    const script: Script = ending === "silent" ? () => chunked(all, "stall") : endingSo(ending, upstream, all);
    const answered = await askBad(place, script, { gateway: pairs.impatient });
    // Gemini never says that this was all: a connection that breaks where it should end may have held more.
    expect(judge(place, answered, all, all, true)).toBe(upstream === "gemini" ? "broken" : "complete");
    await until(() => pairs.bad.open.size === 0);
  });

  test.each(ERRORS[upstream].map((row) => ({ ...row, shown: row.frame.trim().slice(0, 70) })))(
    "$shown before anything: another answers",
    async ({ frame, kind }) => {
      expectSecondAnswered(await askBad(place, () => streamed(frame, "close")), ingress, upstream, true);
      expect(pairs.gateway.events.at(-1)?.attempts[0]?.outcome).toBe(kind);
      const told = await askBad(place, () => streamed(frame, "close"), { model: "alone" });
      expect(told.status, told.text).toBeGreaterThanOrEqual(400);
      expect(attemptsOf(JSON.parse(told.text))).toEqual([expect.objectContaining({ outcome: kind, status: 200 })]);
      expectNoLeak(told.text);
    },
  );
  test.each(ERRORS[upstream].map((row) => ({ ...row, shown: row.frame.trim().slice(0, 70) })))(
    "$shown after events without content: another answers",
    async ({ frame, kind }) => {
      const empty = EMPTY[upstream](texts[upstream]);
      expectSecondAnswered(await askBad(place, () => streamed(...empty, frame, "close")), ingress, upstream, true);
      expect(pairs.gateway.events.at(-1)?.attempts[0]?.outcome).toBe(kind);
    },
  );
  test.each(ERRORS[upstream].map((row) => ({ ...row, shown: row.frame.trim().slice(0, 70) })))(
    "$shown after the first content: the client's SDK raises",
    async ({ frame, kind, says }) => {
      const sent = texts[upstream].slice(0, 6);
      const answered = await askBad(place, (heard) => streamed(...sent, heard, frame, ...texts[upstream].slice(6), "close"));
      expect(judge(place, answered, sent, texts[upstream], true)).toBe("broken");
      const { error } = hear(ingress, answered.text);
      expect(messageOf(error)).toContain(says);
      expect(attemptsOf(error)[0]).toMatchObject({ deployment: `bad-${upstream}/m`, outcome: kind });
    },
  );

  test.each(GARBAGE)("$what before anything: another answers", async ({ bytes, kind }) => {
    expectSecondAnswered(await askBad(place, () => streamed(...bytes(), "close")), ingress, upstream, true);
    expect(pairs.gateway.events.at(-1)?.attempts[0]?.outcome).toBe(kind);
  });
  test.each(GARBAGE)("$what after the first content: the client's SDK raises", async ({ bytes, kind }) => {
    const sent = texts[upstream].slice(0, 6);
    const answered = await askBad(place, (heard) => streamed(...sent, heard, ...bytes(), "close"));
    expect(judge(place, answered, sent, texts[upstream], true)).toBe("broken");
    expect(pairs.gateway.events.at(-1)?.outcome).toBe(kind);
  });
});

describe("silence within a stream", () => {
  test("before the first event another answers; after it the client's SDK raises; everywhere", async () => {
    const { impatient: gateway, bad } = pairs;
    for (const upstream of DIALECTS) {
      const sent = texts[upstream].slice(0, 6);
      for (const [events, expected] of [
        [[], "second"],
        [EMPTY[upstream](texts[upstream]), "second"],
        [sent, "broken"],
      ] as const) {
        bad.script = chunked(events, "stall");
        await Promise.all(
          DIALECTS.map(async (ingress) => {
            const answered = await askFor({ gateway }, { ingress, model: `pair-${upstream}`, stream: true });
            expect(judge({ ingress, upstream }, answered, expected === "broken" ? sent : [], texts[upstream], true)).toBe(expected);
            if (expected === "broken") expect(messageOf(hear(ingress, answered.text).error)).toContain("idle timeout");
          }),
        );
      }
    }
    await until(() => bad.open.size === 0);
  });
  test("a comment now and then is not silence", async () => {
    for (const upstream of DIALECTS) {
      const all = texts[upstream];
      const pause = { waitMs: 200 };
      const script: Script = () =>
        streamed(...all.slice(0, 4), pause, ": alive\n\n", pause, ": alive\n\n", pause, all.slice(4).join(""), "close");
      const answered = await askBad({ ingress: upstream, upstream }, script, { gateway: pairs.impatient });
      expect(judge({ ingress: upstream, upstream }, answered, all, all, true)).toBe("complete");
    }
  });
});
