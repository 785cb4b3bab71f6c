// What the benchmark's two ends read from a socket is the same however it comes, and what they do not speak throws.

import fc from "fast-check";
import { expect, test } from "vitest";
import { BLANK, readStamps, stamped } from "../../bench/stamps.ts";
import { chunkOf, LAST_CHUNK, MessageReader } from "../../bench/wire.ts";

function readerOf(said: string[]): MessageReader {
  let body = "";
  return new MessageReader({
    onHead: (head) => void said.push(head),
    onBody: (piece, from, to) => void (body += piece.toString("latin1", from, to)),
    onEnd() {
      said.push(body);
      body = "";
    },
  });
}

const text = (value: string): Buffer => Buffer.from(value, "latin1");
const MESSAGES = Buffer.concat([
  text("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx: y\r\n\r\nhello"),
  text("POST / HTTP/1.1\r\nhost: a\r\ncontent-length:0\r\n\r\n"),
  text("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"),
  ...["one\r\n", "0\r\n\r\n", "x".repeat(40)].map((one) => chunkOf(text(one))),
  LAST_CHUNK,
  text("HTTP/1.1 404 Not Found\r\ncontent-length: 3\r\n\r\nbye"),
]);
const READ = [
  "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx: y\r\n",
  "hello",
  "POST / HTTP/1.1\r\nhost: a\r\ncontent-length:0\r\n",
  "",
  "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n",
  `one\r\n0\r\n\r\n${"x".repeat(40)}`,
  "HTTP/1.1 404 Not Found\r\ncontent-length: 3\r\n",
  "bye",
];

test("messages are the same in whatever pieces they come", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(MESSAGES.length), { maxLength: 12 }), (cuts) => {
      const said: string[] = [];
      const reader = readerOf(said);
      const at = [0, ...cuts.toSorted((a, b) => a - b), MESSAGES.length];
      for (const [index, to] of at.slice(1).entries()) reader.push(MESSAGES.subarray(at[index], to));
      expect(said).toEqual(READ);
    }),
  );
});

test.each([
  { what: "a body that ends with its connection", given: "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n", want: "unknown length" },
  { what: "a chunk without a size", given: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", want: "no size" },
])("$what throws", ({ given, want }) => {
  expect(() => readerOf([]).push(text(given))).toThrow(want);
});

test("a stamp is read as it was written, and a blank is none", () => {
  const sent = stamped(text(`data: {"text":"${BLANK}"}`), 1234.5678);
  const found: number[] = [];
  for (const piece of [sent, text(BLANK)]) readStamps(piece, 0, piece.length, (ms) => found.push(ms));
  expect(found).toEqual([1234.568]);
});
