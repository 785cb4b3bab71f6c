import { describe, expect, test } from "vitest";
import { replyHead } from "../../../../src/http/plain/reply-head.ts";
import { readPlainHead } from "../../../../src/http/plain/request-head.ts";

const PLAIN = ["POST /v1/x?y=1 HTTP/1.1", "Host: h", "content-length: 12"];
const read = (lines: readonly string[]) => readPlainHead(lines.join("\r\n"));

describe("a head", () => {
  test("that is plain has a path, headers as node writes them and a length", () => {
    expect(read([...PLAIN, "X-Tag: a", "x-tag:b\t", "Authorization: one", "authorization: two", "x-empty:"])).toEqual({
      url: "/v1/x?y=1",
      headers: { host: "h", "content-length": "12", "x-tag": "a, b", authorization: "one", "x-empty": "" },
      length: 12,
      keepsAlive: true,
    });
  });
  test.each([
    { says: "Keep-Alive", keepsAlive: true },
    { says: "close", keepsAlive: false },
    { says: "CLOSE", keepsAlive: false },
  ])("connection: $says → keeps alive: $keepsAlive", ({ says, keepsAlive }) => {
    expect(read([...PLAIN, `connection: ${says}`])?.keepsAlive).toBe(keepsAlive);
  });
  test.each<{ says: string; lines: readonly string[] }>([
    { says: "another method", lines: ["PUT /v1/x HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "a method in lower case", lines: ["post /v1/x HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "HTTP/1.0", lines: ["POST /v1/x HTTP/1.0", ...PLAIN.slice(1)] },
    { says: "HTTP/1.1 and more", lines: ["POST /v1/x HTTP/1.1 ", ...PLAIN.slice(1)] },
    { says: "a whole address", lines: ["POST http://h/v1/x HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "a path with a fragment", lines: ["POST /v1/x#y HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "a path with a byte that is no ASCII", lines: ["POST /v1/\xe4 HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "a path with a tab", lines: ["POST /v1/\tx HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "two spaces", lines: ["POST  /v1/x HTTP/1.1", ...PLAIN.slice(1)] },
    { says: "no host", lines: ["POST / HTTP/1.1", "content-length: 1"] },
    { says: "no length", lines: PLAIN.slice(0, 2) },
    { says: "no headers", lines: PLAIN.slice(0, 1) },
    { says: "a length said twice alike", lines: [...PLAIN, "content-length: 12"] },
    { says: "two lengths", lines: [...PLAIN, "Content-Length: 13"] },
    { says: "a list of lengths", lines: ["POST / HTTP/1.1", "host: h", "content-length: 12, 12"] },
    { says: "a length with a sign", lines: ["POST / HTTP/1.1", "host: h", "content-length: +12"] },
    { says: "a length in hexadecimal digits", lines: ["POST / HTTP/1.1", "host: h", "content-length: 0x12"] },
    { says: "a length that no number holds", lines: ["POST / HTTP/1.1", "host: h", "content-length: 1234567890123456"] },
    { says: "an empty length", lines: ["POST / HTTP/1.1", "host: h", "content-length:"] },
    { says: "chunks beside a length", lines: [...PLAIN, "transfer-encoding: chunked"] },
    { says: "chunks hidden behind a tab", lines: [...PLAIN, "transfer-encoding:\tchunked"] },
    { says: "chunks hidden behind another blank", lines: [...PLAIN, "transfer-encoding: \x0bchunked"] },
    { says: "no coding at all, but the header", lines: [...PLAIN, "Transfer-Encoding:"] },
    { says: "a blank before the colon", lines: [...PLAIN, "transfer-encoding : chunked"] },
    { says: "a folded line", lines: [...PLAIN, "x: a", " b: c"] },
    { says: "a line that is no header", lines: [...PLAIN, "hello"] },
    { says: "a header without a name", lines: [...PLAIN, ": x"] },
    { says: "a bare line feed", lines: [...PLAIN, "x: a\ntransfer-encoding: chunked"] },
    { says: "a bare carriage return", lines: [...PLAIN, "x: a\rtransfer-encoding: chunked"] },
    { says: "a null byte", lines: [...PLAIN, "x: a\0"] },
    { says: "a name an object has from its kind", lines: [...PLAIN, "__proto__: x"] },
    { says: "a wish to be told to go on", lines: [...PLAIN, "Expect: 100-continue"] },
    { says: "another protocol", lines: [...PLAIN, "connection: upgrade", "upgrade: h2c"] },
    { says: "other words on the connection", lines: [...PLAIN, "connection: keep-alive, x-tag"] },
    { says: "a trailer", lines: [...PLAIN, "trailer: x"] },
    { says: "cookies", lines: [...PLAIN, "cookie: a", "cookie: b"] },
  ])("with $says is left to node", ({ lines }) => {
    expect(read(lines)).toBeUndefined();
  });
});

describe("the head of an answer", () => {
  test("has a status, a date and an end", () => {
    const text = replyHead(200, { "x-a": "1", "retry-after": "2", "set-cookie": ["a", "b"] }, 5, 75).replace(/date: .*GMT/, "date: now");
    expect(text.split("\r\n")).toEqual([
      "HTTP/1.1 200 OK",
      "x-a: 1",
      "retry-after: 2",
      "set-cookie: a",
      "set-cookie: b",
      "date: now",
      "connection: keep-alive",
      "keep-alive: timeout=75",
      "content-length: 5",
      "",
      "",
    ]);
  });
  test("says once whether its connection goes on, whatever it was given", () => {
    const text = replyHead(413, { connection: "close", "content-length": "7" }, undefined, undefined);
    expect(text.match(/connection/g)).toHaveLength(1);
    expect(text).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n[\s\S]*connection: close\r\ntransfer-encoding: chunked\r\n\r\n$/);
  });
  test.each(["a\r\nx: y", "a\n", "\0", "ž", undefined])("cannot hold %j", (value) => {
    expect(() => replyHead(200, { x: value }, 0, undefined)).toThrow("no header");
  });
  test.each(["a\r\nx", "a b", "a:", "", "ä"])("cannot hold a header named %j", (name) => {
    expect(() => replyHead(200, { [name]: "x" }, 0, undefined)).toThrow("no header");
  });
  test("is looked at each time, also where one of the name was found fit before", () => {
    const one = (value: string | undefined) => () => replyHead(200, { "x-again": value }, 0, undefined);
    for (const fit of ["undefined", "a", "a", "b"]) expect(one(fit)()).toContain(`\r\nx-again: ${fit}\r\n`);
    for (const unfit of [undefined, "b\r\n", "b\n", "\u010a"]) expect(one(unfit)).toThrow("no header");
    expect(one("b")()).toContain("\r\nx-again: b\r\n");
  });
  test("says the type of what is sent, whatever the headers say of it", () => {
    expect(replyHead(200, { "content-type": "a/b", "x-last": "1" }, 5, 75, "c/d").match(/content-type: .*/g)).toEqual([
      "content-type: c/d",
    ]);
    expect(() => replyHead(200, {}, 5, 75, "c/d\n")).toThrow("no header");
  });
});
