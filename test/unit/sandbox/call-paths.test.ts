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

const named = { call: { ...asking.call, path: (model: string) => `/m/${model}/ask`, otherPaths: ["/{model}/ask", "/ask"] } };

test.each([
  ["a name with slashes", named, "/m/a/b/ask", { model: "a/b", stream: undefined }],
  ["a name of another form, in the path", named, "/team/a/ask", { model: "team/a", stream: undefined }],
  ["a name of another form, in the body", named, "/ask", { model: undefined, stream: undefined }],
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
