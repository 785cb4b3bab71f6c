import { expect, test } from "vitest";
import { callPaths } from "../../../src/sandbox/call-paths.ts";
import { alpha, beta } from "../../fakes/dialects.ts";

const asking = {
  call: {
    method: "POST" as const,
    path: (model: string, stream: boolean) => `/m/${encodeURIComponent(model)}:${stream ? "go?alt=sse" : "ask"}`,
    headers: {},
  },
};

test.each([
  ["a call whose body says all", alpha, "/chat", { model: undefined, stream: undefined }],
  ["no call", alpha, "/chats", undefined],
  ["a whole answer", beta, "/models/m-1:ask", { model: "m-1", stream: false }],
  ["a stream", beta, "/models/m-1:stream", { model: "m-1", stream: true }],
  ["an escaped model", beta, "/models/a%2Fb:ask", { model: "a/b", stream: false }],
  ["no model", beta, "/models/:ask", undefined],
  ["no such verb", beta, "/models/m-1:count", undefined],
  ["broken escapes", beta, "/models/%zz:ask", undefined],
  ["a query of the table's own", asking, "/m/x:go", { model: "x", stream: true }],
])("%s", (_, dialect, path, want) => expect(callPaths(dialect).find(path)).toEqual(want));
