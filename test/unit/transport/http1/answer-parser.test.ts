import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_HEAD_BYTES } from "../../../../src/transport/http1/answer-parser.ts";
import { told } from "./answers.ts";

const OK = "HTTP/1.1 200 OK\r\n";
const CHUNKED = `${OK}transfer-encoding: chunked\r\n\r\n`;
const head = (headers: object = {}, status = 200) => JSON.stringify({ status, headers });
const CHUNKED_HEAD = head({ "transfer-encoding": "chunked" });
const long = (count: number) => "x".repeat(count);

describe("an answer", () => {
  test.each([
    { says: "a length", bytes: `${OK}Content-Length: 3\r\n\r\nabc`, want: [head({ "content-length": "3" }), "abc sound"] },
    {
      says: "the same length twice",
      bytes: `${OK}content-length: 0\r\ncontent-length: 0\r\n\r\n`,
      want: [head({ "content-length": "0" }), " sound"],
    },
    { says: "chunks", bytes: `${CHUNKED}3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n`, want: [CHUNKED_HEAD, "abc0123456789 sound"] },
    { says: "chunks with words after their sizes", bytes: `${CHUNKED}3 ;a="b"\r\nabc\r\n0;x\r\n\r\n`, want: [CHUNKED_HEAD, "abc sound"] },
    { says: "trailers", bytes: `${CHUNKED}1\r\na\r\n0\r\nx-sum: 1\r\ny: 2\r\n\r\n`, want: [CHUNKED_HEAD, "a sound"] },
    { says: "neither, and goes on to the end", bytes: `${OK}\r\nabc`, ends: true, want: [head(), "abc over"] },
    { says: "neither, and has not ended", bytes: `${OK}\r\nabc`, want: [head(), "abc …"] },
    {
      says: "a last word of the connection",
      bytes: `${OK}connection: x, Close\r\ncontent-length: 1\r\n\r\na`,
      want: [head({ connection: "x, Close", "content-length": "1" }), "a over"],
    },
    { says: "HTTP/1.0", bytes: "HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\na", want: [head({ "content-length": "1" }), "a over"] },
    {
      says: "HTTP/1.0 that stays",
      bytes: "HTTP/1.0 200 OK\r\nconnection: Keep-Alive\r\ncontent-length: 1\r\n\r\na",
      want: [head({ connection: "Keep-Alive", "content-length": "1" }), "a sound"],
    },
    { says: "no reason", bytes: "HTTP/1.1 204\r\n\r\n", want: [head({}, 204), " sound"] },
    {
      says: "204 with a length",
      bytes: "HTTP/1.1 204 No\r\ncontent-length: 5\r\n\r\n",
      want: [head({ "content-length": "5" }, 204), " sound"],
    },
    {
      says: "304 with chunks",
      bytes: "HTTP/1.1 304 No\r\ntransfer-encoding: chunked\r\n\r\n",
      want: [head({ "transfer-encoding": "chunked" }, 304), " sound"],
    },
    {
      says: "hints before it",
      bytes: `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nlink: a\r\n\r\n${OK}content-length: 0\r\n\r\n`,
      want: [head({ "content-length": "0" }), " sound"],
    },
    {
      says: "another right after it that nobody asked for",
      bytes: `${OK}content-length: 1\r\n\r\naHTTP/1.1`,
      want: [head({ "content-length": "1" }), "a over", "invalid"],
    },
    {
      says: "a patience",
      bytes: `${OK}keep-alive: max=9, timeout=5\r\ncontent-length: 0\r\n\r\n`,
      want: [
        JSON.stringify({ status: 200, headers: { "keep-alive": "max=9, timeout=5", "content-length": "0" }, keepAliveMs: 5000 }),
        " sound",
      ],
    },
  ])("with $says", ({ bytes, ends, want }) => expect(told([Buffer.from(bytes, "latin1")], { ends: ends ?? false })).toEqual(want));

  test("to HEAD has no body, whatever it says", () =>
    expect(told([Buffer.from(`${OK}content-length: 5\r\n\r\n`)], { isHead: true })).toEqual([head({ "content-length": "5" }), " sound"]));

  test.each<{ says: string; lines: string; want: Record<string, string | readonly string[]> }>([
    { says: "names in any case, repeated", lines: "X-A: 1\r\nx-a:2 \r\nX-a:\t3", want: { "x-a": "1, 2, 3" } },
    { says: "cookies", lines: "Set-Cookie: a=1\r\nset-cookie: b=2", want: { "set-cookie": ["a=1", "b=2"] } },
    {
      says: "what is said once",
      lines: "content-type: a\r\nContent-Type: b\r\nretry-after: 1\r\nretry-after: 2",
      want: { "content-type": "a", "retry-after": "1" },
    },
    { says: "nothing after its colon", lines: "x-a:\r\nx-b: b", want: { "x-a": "", "x-b": "b" } },
    { says: "letters beyond ASCII", lines: "x-a: \xe9", want: { "x-a": "\xe9" } },
    {
      says: "the names that every object has",
      lines: "constructor: a\r\ntoString: b\r\nconstructor: c",
      want: { constructor: "a, c", tostring: "b" },
    },
  ])("has headers with $says", ({ lines, want }) =>
    expect(JSON.parse(told([Buffer.from(`HTTP/1.1 204 -\r\n${lines}\r\n\r\n`, "latin1")])[0] ?? "")).toEqual({
      status: 204,
      headers: want,
    }),
  );
});

test.each([
  { what: "another protocol", bytes: "SSH-2.0-x\r\n" },
  { what: "another version", bytes: "HTTP/2.0 200 OK\r\n\r\n" },
  { what: "no status", bytes: "HTTP/1.1 OK\r\n\r\n" },
  { what: "a status of four digits", bytes: "HTTP/1.1 2000 OK\r\n\r\n" },
  { what: "a status below 100", bytes: "HTTP/1.1 099 OK\r\n\r\n" },
  { what: "a change of protocols", bytes: "HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n" },
  { what: "a control character in the first line", bytes: "HTTP/1.1 200 O\0K\r\n\r\n" },
  { what: "a line without a colon", bytes: `${OK}nonsense\r\n\r\n` },
  { what: "a line that begins with its colon", bytes: `${OK}: a\r\n\r\n` },
  { what: "a space before the colon", bytes: `${OK}content-length : 3\r\n\r\nabc` },
  { what: "a folded line", bytes: `${OK}x-a: 1\r\n 2\r\n\r\n` },
  { what: "a lone line break", bytes: `${OK}x-a: 1\nx-b: 2\r\n\r\n` },
  { what: "a lone carriage return", bytes: `${OK}x-a: 1\rx-b: 2\r\n\r\n` },
  { what: "a NUL in a value", bytes: `${OK}x-a: \0\r\n\r\n` },
  { what: "a name that is an object's own", bytes: `${OK}__proto__: a\r\n\r\n` },
  { what: "a control character before a coding", bytes: `${OK}transfer-encoding: \x0bchunked\r\n\r\n0\r\n\r\n` },
  { what: "a lone line break before a coding", bytes: `${OK}transfer-encoding:\nchunked\r\n\r\n0\r\n\r\n` },
  { what: "a lone line break at a value's end", bytes: `${OK}x-a: a\n\r\n\r\n` },
  { what: "a lone line break before another header", bytes: `${OK}x-a:\ncontent-length: 5\r\n\r\nabcde` },
  { what: "a length after a space that is none", bytes: `${OK}content-length: \xa03\r\n\r\nabc` },
  { what: "a size before a space that is none", bytes: `${CHUNKED}3\xa0\r\nabc\r\n0\r\n\r\n` },
  { what: "an object's own name in capitals", bytes: `${OK}__PROTO__: a\r\n\r\n` },
  { what: "two lengths", bytes: `${OK}content-length: 3\r\ncontent-length: 4\r\n\r\nabcd` },
  { what: "a list of lengths", bytes: `${OK}content-length: 3, 3\r\n\r\nabc` },
  { what: "a length with a sign", bytes: `${OK}content-length: +3\r\n\r\nabc` },
  { what: "a length that is no whole number", bytes: `${OK}content-length: 0x3\r\n\r\nabc` },
  { what: "a length beyond counting", bytes: `${OK}content-length: 9999999999999999\r\n\r\n` },
  { what: "a length and chunks", bytes: `${OK}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n` },
  { what: "another coding", bytes: `${OK}transfer-encoding: gzip, chunked\r\n\r\n` },
  { what: "chunks twice", bytes: `${OK}transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n` },
  { what: "chunks of HTTP/1.0", bytes: "HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n" },
  { what: "a size that is none", bytes: `${CHUNKED}x\r\n` },
  { what: "an empty size", bytes: `${CHUNKED}\r\n` },
  { what: "a size with a sign", bytes: `${CHUNKED}-1\r\n` },
  { what: "a size beyond counting", bytes: `${CHUNKED}fffffffffffffff\r\n` },
  { what: "a size ended by a lone line break", bytes: `${CHUNKED}3\nabc\r\n0\r\n\r\n` },
  { what: "a chunk longer than its size", bytes: `${CHUNKED}3\r\nabcd\r\n0\r\n\r\n` },
  { what: "a control character after a size", bytes: `${CHUNKED}3;\0\r\nabc\r\n` },
  { what: "a trailer ended by a lone line break", bytes: `${CHUNKED}0\r\na: b\n\r\n` },
])("$what is refused", ({ bytes }) => {
  const all = Buffer.from(bytes, "latin1");
  expect(told([all]).at(-1)).toMatch(/^(invalid|too_large)$/);
  expect(told(Array.from(all, (byte) => Buffer.from([byte]))).at(-1)).toMatch(/^(invalid|too_large)$/);
});

test.each([
  { what: "a head", bytes: `${OK}x-a: ${long(MOST_HEAD_BYTES)}\r\n\r\n` },
  { what: "a head without end", bytes: `${OK}x-a: ${long(2 * MOST_HEAD_BYTES)}` },
  { what: "what follows a size", bytes: `${CHUNKED}1;${long(300)}\r\na\r\n` },
  { what: "trailers", bytes: `${CHUNKED}0\r\n${`a: ${long(1000)}\r\n`.repeat(20)}\r\n` },
  { what: "a trailer without end", bytes: `${CHUNKED}0\r\n${long(2 * MOST_HEAD_BYTES)}` },
])("$what may not be too long", ({ bytes }) => {
  const all = Buffer.from(bytes);
  const cut = Array.from({ length: Math.ceil(all.length / 100) }, (_, at) => all.subarray(at * 100, at * 100 + 100));
  for (const pieces of [[all], cut]) expect(told(pieces).at(-1)).toBe("too_large");
});

const text = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 20 });
const body = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
const field = fc.record({ name: fc.constantFrom("x-a", "X-B", "etag", "set-cookie", "Server"), value: text });
const chunk = fc.record({ bytes: body.filter((one) => one !== ""), words: fc.constantFrom("", ";a", ' ; b="c"') });
const answer = fc
  .record({
    hints: fc.nat(2),
    status: fc.constantFrom(200, 204, 304, 429, 500),
    fields: fc.array(field, { maxLength: 4 }),
    chunks: fc.option(fc.array(chunk, { maxLength: 4 }), { nil: undefined }),
    whole: body,
    trailers: fc.array(field, { maxLength: 2 }),
  })
  .map(({ hints, status, fields, chunks, whole, trailers }) => {
    const lines = (list: typeof fields) => list.map(({ name, value }) => `${name}: ${value}\r\n`).join("");
    const hasNone = status === 204 || status === 304;
    const parts = chunks?.map(({ bytes, words }) => `${bytes.length.toString(16)}${words}\r\n${bytes}\r\n`).join("");
    const framing = chunks === undefined ? `content-length: ${whole.length}` : "transfer-encoding: chunked";
    const said = hasNone ? "" : parts === undefined ? whole : `${parts}0\r\n${lines(trailers)}\r\n`;
    return {
      bytes: `${"HTTP/1.1 103 -\r\nlink: a\r\n\r\n".repeat(hints)}HTTP/1.1 ${status} -\r\n${lines(fields)}${framing}\r\n\r\n${said}`,
      body: hasNone ? "" : chunks === undefined ? whole : chunks.map(({ bytes }) => bytes).join(""),
    };
  });

function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set([0, ...places.map((place) => place % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

test("answers are the same wherever their bytes are cut, and their bodies as they were sent", () => {
  fc.assert(
    fc.property(answer, fc.array(fc.nat()), ({ bytes, body: sent }, places) => {
      const all = Buffer.from(bytes, "latin1");
      const whole = told([all]);
      expect(whole.length).toBe(2);
      expect(whole[1]).toBe(`${sent} sound`);
      expect(told(cutAt(all, places))).toEqual(whole);
    }),
  );
});
test.each([
  {
    what: "a shorter head, and in its body what ends one",
    head: `${OK}content-length: 60\r\n\r\n`,
    body: `${long(16)}\r\n\r\n`.padEnd(60, "y"),
  },
  {
    what: "a shorter head, and in its body lines",
    head: `${OK}content-length: 60\r\n\r\n`,
    body: `a: ${long(13)}\r\n\r\n`.padEnd(60, "y"),
  },
  { what: "a longer head", head: `${OK}content-length: 60\r\nx-b: ${long(30)}\r\n\r\n`, body: long(60) },
  { what: "a head that is as long", head: `${OK}content-length: 60\r\nx-c: ${long(13)}\r\n\r\n`, body: long(60) },
])("an answer may be followed by one with $what", ({ head: second, body: sent }) => {
  const first = `${OK}content-length: 2\r\nx-a: ${long(14)}\r\n\r\nok`;
  expect(told([Buffer.from(first), Buffer.from(second + sent)]).slice(2)).toEqual(told([Buffer.from(second + sent)]));
  expect(told([Buffer.from(second + sent)])[1]).toBe(`${sent} sound`);
});
test("one answer follows another on a connection", () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 4 }), (answers) => {
      const bodies = told(answers.map(({ bytes }) => Buffer.from(bytes, "latin1"))).filter((_, at) => at % 2 === 1);
      expect(bodies).toEqual(answers.map(({ body: sent }) => `${sent} sound`));
    }),
  );
});
test("no bytes make it throw, and what is refused in one piece is refused in any", () => {
  const soup = fc.oneof(
    fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
    fc.constantFrom(
      "HTTP/1.1 200 OK\r\n",
      "\r\n",
      "\n",
      "\r",
      "transfer-encoding: chunked\r\n",
      "content-length: 3\r\n",
      "5\r\n",
      "0\r\n\r\n",
      "abc",
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(soup, { maxLength: 12 }), fc.array(fc.nat()), (parts, places) => {
      const all = Buffer.from(parts.join(""), "latin1");
      expect(told(cutAt(all, places)).at(-1)).toEqual(told([all]).at(-1));
    }),
  );
});
