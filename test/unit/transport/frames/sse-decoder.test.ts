import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../../../src/contract/failure.ts";
import { createSseDecoder, type SseRemainder } from "../../../../src/transport/frames/sse-decoder.ts";

interface Decoded {
  readonly events: readonly (readonly [event: string | undefined, data: string, bare: boolean])[];
  /** Every raw, quiet bytes among them, in order. */
  readonly raws: readonly string[];
  readonly end: SseRemainder;
  readonly failure: Failure | undefined;
}

function decode(chunks: readonly Buffer[], maxEventBytes?: number): Decoded {
  const events: (readonly [string | undefined, string, boolean])[] = [];
  const raws: Buffer[] = [];
  const decoder = createSseDecoder(
    {
      onEvent: ({ event, data, bare, raw }) => {
        events.push([event, data, bare]);
        raws.push(raw);
      },
      onQuiet: (raw) => raws.push(raw),
    },
    maxEventBytes,
  );
  let failure: Failure | undefined;
  // Copies: the decoder may keep a chunk, and must not be helped by neighbouring chunks sharing memory.
  for (const chunk of chunks) failure = decoder.push(Buffer.from(chunk));
  const end = decoder.end();
  return { events, raws: raws.map((raw) => raw.toString("latin1")), end, failure };
}

function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const chunks: Buffer[] = [];
  let from = 0;
  for (const place of [...places, bytes.length]) {
    chunks.push(bytes.subarray(from, place));
    from = place;
  }
  return chunks;
}

const message = (data: string) => [undefined, data, false] as const;

const ROWS: readonly { says: string; stream: string; want: readonly (readonly [string | undefined, string, boolean])[] }[] = [
  { says: "one event", stream: "data: a\n\n", want: [message("a")] },
  { says: "no space after the colon", stream: "data:a\n\n", want: [message("a")] },
  { says: "only one leading space goes", stream: "data:  a \n\n", want: [message(" a ")] },
  { says: "a tab stays", stream: "data:\ta\n\n", want: [message("\ta")] },
  { says: "several data lines join by LF", stream: "data: a\ndata\ndata: b\n\n", want: [message("a\n\nb")] },
  { says: "an empty data line is an event", stream: "data:\n\ndata\n\ndata: \n\n", want: [message(""), message(""), message("")] },
  { says: "event names, the last one wins", stream: "event: x\nevent: y\ndata: 1\n\ndata: 2\n\n", want: [["y", "1", false], message("2")] },
  { says: "an empty name is none", stream: "event: x\nevent\ndata: 1\n\n", want: [message("1")] },
  { says: "a name without data is no event and is forgotten", stream: "event: x\n\ndata: 1\n\n", want: [message("1")] },
  {
    says: "id and retry and unknown fields mean nothing",
    stream: "id: 1\nretry: 5\ndatabase: 1\neventful: 2\ndata: a\nfoo\n\n",
    want: [message("a")],
  },
  { says: "fields are case-sensitive and take no leading space", stream: "Data: a\n data: b\ndata : c\n\n", want: [] },
  { says: "comments", stream: ": ping\n\n:\ndata: a\n: in between\ndata: b\n\n", want: [message("a\nb")] },
  { says: "CRLF", stream: "event: e\r\ndata: a\r\n\r\ndata: b\r\n\r\n", want: [["e", "a", false], message("b")] },
  { says: "CR alone", stream: "data: a\rdata: b\r\rdata: c\r\r", want: [message("a\nb"), message("c")] },
  {
    says: "all line ends mixed",
    stream: "data: a\r\ndata: b\rdata: c\n\rdata: d\n\r\ndata: e\r\n\n",
    want: [message("a\nb\nc"), message("d"), message("e")],
  },
  { says: "a byte order mark, once", stream: "\ufeffdata: a\n\n\ufeffdata: b\n\n", want: [message("a")] },
  { says: "a mark before a comment", stream: "\ufeff: hi\ndata: a\n\n", want: [message("a")] },
  { says: "other languages", stream: 'data: {"t":"žluťoučký 🚂 車"}\n\n', want: [message('{"t":"žluťoučký 🚂 車"}')] },
  { says: "blank lines alone", stream: "\n\r\n\r\n\n", want: [] },
  {
    says: "a bare JSON line",
    stream: 'data: a\n\n{"error":{"code":503}}\n',
    want: [message("a"), [undefined, '{"error":{"code":503}}', true]],
  },
  {
    says: "a bare JSON line without its line end",
    stream: 'data: a\r\n\r\n{"error":{"code":503}}',
    want: [message("a"), [undefined, '{"error":{"code":503}}', true]],
  },
  {
    says: "a pretty-printed bare object, then more",
    stream: '{\n  "error": {\n    "code": 503\n  }\n}\n\ndata: a\n\n',
    want: [[undefined, '{\n  "error": {\n    "code": 503\n  }\n}', true], message("a")],
  },
  { says: "a bare object ended by a blank line", stream: '{ "a": [\n1\n ] }\n\n', want: [[undefined, '{ "a": [\n1\n ] }', true]] },
  { says: "braces that are no JSON mean nothing", stream: "{nonsense}\ndata: a\n\n", want: [message("a")] },
  { says: "a brace line amid an event means nothing", stream: 'data: a\n{"x":1}\n\n', want: [message("a")] },
];

describe("SSE decoding", () => {
  test.each(ROWS)("$says", ({ stream, want }) => {
    const decoded = decode([Buffer.from(stream)]);
    expect(decoded.events).toEqual(want);
    expect(decoded.failure).toBeUndefined();
    expect(decoded.end.unfinished).toBe(false);
  });

  test.each(ROWS)("byte by byte: $says", ({ stream, want }) => {
    const bytes = Buffer.from(stream);
    expect(decode([...bytes].map((byte) => Buffer.from([byte]))).events).toEqual(want);
  });

  test.each([
    { says: "cut in a line", stream: "data: a\n\ndata: b", unfinished: true, data: "b" },
    { says: "the last blank line missing", stream: "event: x\ndata: [DONE]\n", unfinished: true, data: "[DONE]", event: "x" },
    { says: "cut in a field's name", stream: "data: a\n\nda", unfinished: true, data: "" },
    { says: "cut after the event's name", stream: "event: x\n", unfinished: true, data: "", event: "x" },
    { says: "cut inside a character", stream: Buffer.from("data: ž").subarray(0, -1), unfinished: true, data: "\ufffd" },
    { says: "cut in a bare object", stream: '{\n  "error": {\n', unfinished: true, data: "" },
    { says: "a comment at the end is nothing", stream: "data: a\n\n: bye", unfinished: false, data: "" },
    { says: "an id at the end is nothing", stream: "data: a\n\nid: 3\n", unfinished: false, data: "" },
    { says: "nothing at all", stream: "", unfinished: false, data: "" },
  ])("at the end: $says", ({ stream, unfinished, data, event }) => {
    const { end, events } = decode([Buffer.from(stream)]);
    expect({ unfinished: end.unfinished, data: end.data, event: end.event }).toEqual({ unfinished, data, event });
    expect(events.every(([, text]) => text === "a")).toBe(true);
  });

  test.each([
    { says: "a stray continuation byte", bytes: [0x80] },
    { says: "an overlong form", bytes: [0xc0, 0xaf] },
    { says: "a surrogate", bytes: [0xed, 0xa0, 0x80] },
    { says: "a character broken off", bytes: [0xc5, 0x20] },
  ])("$says is a failure after the events before it, and stays one", ({ bytes }) => {
    const stream = Buffer.concat([Buffer.from("data: a\n\ndata: "), Buffer.from(bytes), Buffer.from("\n\ndata: c\n\n")]);
    for (const chunks of [[stream], [...stream].map((byte) => Buffer.from([byte]))]) {
      const decoded = decode(chunks);
      expect(decoded.events).toEqual([message("a")]);
      expect(decoded.failure?.kind).toBe("bad_response");
    }
  });

  test.each([
    { says: "an endless line", stream: `data: ${"x".repeat(100)}`, fails: true },
    { says: "endless data lines", stream: "data: x\n".repeat(20), fails: true },
    { says: "an endless comment", stream: `:${"x".repeat(100)}`, fails: true },
    { says: "an ended event too long", stream: `data: ${"x".repeat(100)}\n\n`, fails: true },
    { says: "many events within the bound", stream: "data: x\n\n".repeat(40), fails: false },
  ])("a bound of 64 bytes on $says fails: $fails", ({ stream, fails }) => {
    const bytes = Buffer.from(stream);
    for (const chunks of [[bytes], [...bytes].map((byte) => Buffer.from([byte]))]) {
      expect(decode(chunks, 64).failure?.kind).toBe(fails ? "bad_response" : undefined);
    }
  });

  test("each event's raw bytes are its own", () => {
    const { raws } = decode([Buffer.from(": ping\n\nevent: e\r\ndata: a\r\n\r\n\ndata: b\n\n")]);
    expect(raws).toEqual([": ping\n\n", "event: e\r\ndata: a\r\n\r\n", "\n", "data: b\n\n"]);
  });
});

/** Streams made of the bytes that matter, so that every order of line ends, fields and broken characters comes up. */
const streamArb = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\r\n\r\n",
        "data: ",
        "data",
        "event: ",
        ":",
        " ",
        "id: 1",
        "\ufeff",
        '{"error":1}',
        "{",
        "}",
        "{\n}",
        "x",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => Buffer.from(pieces.join("")));
const dirtyArb = fc.tuple(streamArb, fc.uint8Array({ maxLength: 2 }), streamArb).map((parts) => Buffer.concat(parts));

describe("law: any chunking gives the same events", () => {
  test.each([
    { says: "of clean text", arb: streamArb, bound: undefined },
    { says: "with broken bytes", arb: dirtyArb, bound: undefined },
    { says: "under a bound", arb: streamArb, bound: 24 },
  ])("$says", ({ arb, bound }) => {
    fc.assert(
      fc.property(arb, fc.array(fc.nat(), { maxLength: 20 }), (bytes, places) => {
        const whole = decode([bytes], bound);
        const pieces = decode(cut(bytes, places), bound);
        expect(pieces.events).toEqual(whole.events);
        expect(pieces.failure).toEqual(whole.failure);
        expect({ ...pieces.end, raw: 0 }).toEqual({ ...whole.end, raw: 0 });
      }),
      { numRuns: 500 },
    );
  });

  test("and all raw bytes in order are the stream", () => {
    fc.assert(
      fc.property(streamArb, fc.array(fc.nat(), { maxLength: 20 }), (bytes, places) => {
        const { raws, end } = decode(cut(bytes, places));
        expect(raws.join("") + end.raw.toString("latin1")).toBe(bytes.toString("latin1"));
      }),
      { numRuns: 500 },
    );
  });

  test("what a plain reading of the standard gives", () => {
    fc.assert(
      fc.property(
        streamArb.filter((bytes) => !bytes.includes("{")),
        (bytes) => {
          expect(decode([bytes]).events).toEqual(naive(bytes.toString("utf8")));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The standard's own algorithm, over text, without thought of speed. */
function naive(text: string): (readonly [string | undefined, string, boolean])[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  lines.pop();
  const events: (readonly [string | undefined, string, boolean])[] = [];
  let data = "";
  let type = "";
  for (const line of lines) {
    if (line === "") {
      if (data !== "") events.push([type === "" ? undefined : type, data.slice(0, -1), false]);
      data = type = "";
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") data += `${value}\n`;
    if (field === "event") type = value;
  }
  return events;
}

test("what follows an event may be taken as it is, however the stream is cut: nothing comes twice, and nothing is left out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("data: a\n\n", "data: b\n\n", ": kept alive\n\n", "event: x\r\ndata: c\r\n\r\n"), { maxLength: 12 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      (events, places) => {
        const stream = Buffer.from(events.join(""));
        const got: string[] = [];
        const decoder = createSseDecoder({
          onEvent: ({ raw }) => void got.push(raw.toString()),
          onQuiet: (raw) => void got.push(raw.toString()),
          onRest(bytes) {
            const known = /^(?:data: b\n\n)*/.exec(bytes.toString())?.[0] ?? "";
            got.push(known);
            return known.length;
          },
        });
        for (const piece of cut(stream, places)) expect(decoder.push(Buffer.from(piece))).toBeUndefined();
        expect(decoder.isBetween).toBe(true);
        expect(got.join("")).toBe(stream.toString());
      },
    ),
  );
});
