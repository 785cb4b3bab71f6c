// The framings beside server-sent events: bytes cut anywhere give the same frames, and what is broken is said to be.

import { EventStreamCodec } from "@smithy/eventstream-codec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Framing } from "../../../../src/contract/dialect.ts";
import { createFrameDecoder, framesOf } from "../../../../src/transport/frames/frames.ts";

const framing = (type: Framing["type"]): Framing => {
  if (type === "sse") return { type, eventName: undefined, terminator: undefined };
  return type === "sse_text" ? { type, errorEvent: "error" } : { type };
};
const MAX = 1 << 20;

function read(type: Framing["type"], pieces: readonly Buffer[], max = MAX) {
  const frames: { name: string | undefined; value: unknown }[] = [];
  const raw: Buffer[] = [];
  const keep = (bytes: Buffer) => void raw.push(bytes);
  const decoder = createFrameDecoder(
    framing(type),
    {
      onEvent: (event) => {
        keep(event.raw);
        frames.push({ name: event.event, value: JSON.parse(event.data) });
      },
      onQuiet: keep,
    },
    max,
  );
  const failure = pieces.map((piece) => decoder.push(piece)).find((one) => one !== undefined);
  return { frames, failure, rest: decoder.end(), raw: Buffer.concat(raw) };
}

function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(0, -1).map((from, i) => bytes.subarray(from, places[i + 1]));
}

const payload = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant(null)));
const named = fc.tuple(fc.constantFrom("messageStart", "contentBlockDelta", "metadata", "throttlingException"), payload);

describe.each(["ndjson", "aws_event_stream"] as const)("%s", (type) => {
  test("the same bytes cut anywhere are the same frames, and together the same bytes", () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 40 }), (events, cuts) => {
        const values = events.map(([name, value]) => ({ [name]: value }));
        const bytes = Buffer.concat(values.map((value) => framesOf(framing(type)).encode(value, framing(type))));
        const { frames, failure, rest, raw } = read(type, cut(bytes, cuts));
        expect([failure, rest.unfinished]).toEqual([undefined, false]);
        expect(frames.map(({ value }) => value)).toEqual(values);
        expect(raw.equals(bytes)).toBe(true);
      }),
    );
  });
  test("what is cut off at the end is unfinished", () => {
    const bytes = framesOf(framing(type)).encode({ metadata: { a: 1 } }, framing(type));
    expect(read(type, [bytes.subarray(0, -2)]).rest.unfinished).toBe(true);
  });
});

describe("sse_text", () => {
  const wire: Framing = { type: "sse_text", errorEvent: "error" };
  const encoded = (value: object) => framesOf(wire).encode(value, wire).toString("utf8");
  const said = (text: string) => read("sse_text", [Buffer.from(text)]).frames.map(({ value }) => value);
  test.each([
    ["a word", " both", "event: output\ndata:  both\n\n"],
    ["a line break", "\n", "event: output\ndata: \ndata: \n\n"],
    ["several lines", "a\n\n b ", "event: output\ndata: a\ndata: \ndata:  b \n\n"],
    ["JSON, which is text here", '{"a":1}', 'event: output\ndata: {"a":1}\n\n'],
  ])("%s goes and comes as it is", (_, data, bytes) => {
    expect(encoded({ event: "output", data })).toBe(bytes);
    expect(said(bytes)).toEqual([{ event: "output", data }]);
  });
  test("other line breaks become the one that the wire has", () =>
    expect(encoded({ event: "e", data: "a\r\nb\rc" })).toBe("event: e\ndata: a\ndata: b\ndata: c\n\n"));
  test("what is no event of the wire goes as JSON under the declared name", () =>
    expect(encoded({ detail: "no" })).toBe('event: error\ndata: {"detail":"no"}\n\n'));
  test("no name is `message`, ids and comments say nothing", () =>
    expect(said(": hi\n\nid: 3\ndata: x\n\n")).toEqual([{ event: "message", data: "x" }]));
  test("a JSON object in place of a stream is handed over as it stands", () =>
    expect(said('{"detail":"no"}\n')).toEqual([{ detail: "no" }]));
  test("the same bytes cut anywhere are the same frames", () => {
    const text = fc
      .array(
        fc.string({ unit: "grapheme" }).map((one) => one.replace(/[\r\n]/g, " ")),
        { maxLength: 3 },
      )
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 40 }), (texts, cuts) => {
        const values = texts.map((data) => ({ event: "output", data }));
        const { frames, failure, rest } = read("sse_text", cut(Buffer.from(values.map(encoded).join("")), cuts));
        expect([failure, rest.unfinished]).toEqual([undefined, false]);
        expect(frames.map(({ value }) => value)).toEqual(values);
      }),
    );
  });
  test("half an event at the end is none", () =>
    expect(read("sse_text", [Buffer.from("event: done\ndata: {}\n")]).rest).toMatchObject({ unfinished: true, data: "" }));
});

describe("ndjson", () => {
  test("blank lines and CRLF say nothing", () => {
    expect(read("ndjson", [Buffer.from('\r\n{"a":1}\r\n\n{"a":2}\n')]).frames.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }]);
  });
  test("a last line without its end is left over, whole", () => {
    expect(read("ndjson", [Buffer.from('{"a":1}')]).rest).toMatchObject({ unfinished: true, data: '{"a":1}' });
  });
  test.each([
    { what: "not UTF-8", bytes: Buffer.from([0x7b, 0xff, 0x7d, 0x0a]) },
    { what: "too long", bytes: Buffer.from("x".repeat(100)) },
    { what: "too long, and whole", bytes: Buffer.from(`"${"x".repeat(100)}"\n`) },
  ])("$what is no answer", ({ bytes }) => expect(read("ndjson", [bytes], 64).failure?.kind).toBe("bad_response"));
});

describe("aws_event_stream", () => {
  const whole = framesOf(framing("aws_event_stream")).encode({ messageStart: { role: "assistant" } }, framing("aws_event_stream"));
  test.each(Array.from({ length: whole.length }, (_, at) => at))("a bit flipped in byte %i is noticed", (at) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x01;
    const { frames, failure } = read("aws_event_stream", [bytes]);
    expect(frames).toEqual([]);
    expect(failure?.kind).toBe("bad_response");
  });
  test("a frame larger than the bound is refused at its length", () => {
    expect(read("aws_event_stream", [Buffer.from([0x7f, 0xff, 0xff, 0xff])], 1024).failure?.kind).toBe("bad_response");
  });
  test("a wrong length is noticed before what it announces is waited for", () => {
    const bytes = Buffer.from(whole);
    bytes[2] = 0x7f;
    expect(read("aws_event_stream", [bytes.subarray(0, 12)]).failure?.kind).toBe("bad_response");
  });
  test("a failure told in the words of a whole answer is an exception, by which clients break off", () => {
    const told = { message: "slow down", __type: "ThrottlingException" };
    const bytes = framesOf(framing("aws_event_stream")).encode(told, framing("aws_event_stream"));
    expect(bytes.toString()).toContain(":exception-type");
    expect(read("aws_event_stream", [Buffer.from(bytes)]).frames).toEqual([
      { name: "throttlingException", value: { throttlingException: { message: "slow down" } } },
    ]);
  });
  test("AWS's own writer is read: events, exceptions and errors, each by its name", () => {
    const utf8 = (bytes: Uint8Array | string): string => Buffer.from(bytes as Uint8Array).toString("utf8");
    const codec = new EventStreamCodec(utf8, (text) => Buffer.from(text, "utf8"));
    const text = (value: string) => ({ type: "string" as const, value });
    const made = [
      { ":message-type": "event", ":event-type": "messageStop", body: '{"stopReason":"end_turn"}' },
      { ":message-type": "exception", ":exception-type": "throttlingException", body: '{"message":"slow down"}' },
      { ":message-type": "error", ":error-code": "InternalError", ":error-message": "it broke", body: "" },
    ].map(({ body, ...headers }) =>
      Buffer.from(
        codec.encode({
          headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(value)])),
          body: Buffer.from(body),
        }),
      ),
    );
    expect(read("aws_event_stream", made).frames).toEqual([
      { name: "messageStop", value: { messageStop: { stopReason: "end_turn" } } },
      { name: "throttlingException", value: { throttlingException: { message: "slow down" } } },
      { name: "error", value: { error: { code: "InternalError", message: "it broke" } } },
    ]);
  });
});
