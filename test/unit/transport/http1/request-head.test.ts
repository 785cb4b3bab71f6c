import { describe, expect, test } from "vitest";
import { requestHead } from "../../../../src/transport/http1/request-head.ts";

const LINE = { method: "POST", path: "/v1/x", host: "h:1" };
const STANDING = { accept: "a/b", "x-key": "k", "x-id": "" };
const BEGIN = ["POST /v1/x HTTP/1.1", "host: h:1", "connection: keep-alive", "accept-encoding: identity"];

describe("a head", () => {
  test.each<{ says: string; headers: Record<string, string>; want: readonly string[] }>([
    { says: "all that stands", headers: { ...STANDING, "x-id": "1" }, want: ["accept: a/b", "x-key: k", "x-id: 1"] },
    { says: "more than that", headers: { ...STANDING, "x-id": "1", "x-a": "b" }, want: ["accept: a/b", "x-key: k", "x-id: 1", "x-a: b"] },
    { says: "some of it otherwise", headers: { ...STANDING, "x-key": "l", "x-id": "1" }, want: ["accept: a/b", "x-key: l", "x-id: 1"] },
    { says: "some of it not", headers: { accept: "a/b", "x-id": "1" }, want: ["accept: a/b", "x-id: 1"] },
    { says: "nothing where that is open", headers: { ...STANDING }, want: ["accept: a/b", "x-key: k", "x-id: "] },
    {
      says: "nothing where that is open, and some of it otherwise",
      headers: { ...STANDING, "x-key": "l" },
      want: ["accept: a/b", "x-key: l", "x-id: "],
    },
    { says: "nothing of it", headers: {}, want: [] },
    { says: "what is the connection's own", headers: { ...STANDING, "x-id": "1", TE: "x" }, want: ["accept: a/b", "x-key: k", "x-id: 1"] },
  ])("that says $says", ({ headers, want }) =>
    expect(requestHead(LINE, headers, "content-length: 1\r\n", STANDING)?.split("\r\n")).toEqual([
      ...BEGIN,
      ...want,
      "content-length: 1",
      "",
      "",
    ]),
  );
  test.each<{ stands: string; standing: Record<string, string>; want: string | undefined }>([
    { stands: "another host", standing: { host: "other", a: "b" }, want: "host: other" },
    { stands: "what is the connection's own", standing: { upgrade: "x", a: "b" }, want: "host: h:1" },
    { stands: "a value that is two lines", standing: { a: "b\r\nc: d" }, want: undefined },
    { stands: "a name that is none", standing: { "a b": "c" }, want: undefined },
  ])("where $stands stands is as it would be without", ({ standing, want }) => {
    const head = requestHead(LINE, { ...standing }, "", standing);
    expect(head).toBe(requestHead(LINE, standing, ""));
    expect(head?.split("\r\n")[1]).toBe(want);
  });
});
