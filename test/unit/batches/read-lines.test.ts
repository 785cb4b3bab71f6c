import { describe, expect, test } from "vitest";
import { type Line, readLines, validateLines } from "../../../src/batches/read-lines.ts";

const URL = "/v1/chat/completions";
const line = (more: object = {}): string => JSON.stringify({ custom_id: "a", method: "POST", url: URL, body: {}, ...more });

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function linesOf(text: string, size: number, most = 1000): Promise<Line[]> {
  const found: Line[] = [];
  for await (const one of readLines(chunks(Buffer.from(text), size), most)) found.push(one);
  return found;
}
async function* given(texts: readonly string[]): AsyncGenerator<Line> {
  for (const [index, text] of texts.entries()) yield { number: index + 1, text };
}
const faultsOf = async (texts: readonly string[], most = 100) => {
  const checked = await validateLines(given(texts), URL, most);
  return checked.ok ? [] : checked.faults.map(({ code, line: number, param }) => ({ code, line: number, param }));
};

describe("lines", () => {
  test.each([1, 2, 3, 7, 1000])("in pieces of %i bytes are the same lines", async (size) => {
    expect(await linesOf("\uFEFFé1\r\n\n  \nzwei\n☃", size)).toEqual([
      { number: 1, text: "é1\r" },
      { number: 4, text: "zwei" },
      { number: 5, text: "☃" },
    ]);
  });
  test.each([1, 4, 100])("one beyond the bound has no text, and those after it have (pieces of %i bytes)", async (size) => {
    expect(await linesOf("12345\n123456\n1", size, 5)).toEqual([
      { number: 1, text: "12345" },
      { number: 2, text: undefined },
      { number: 3, text: "1" },
    ]);
  });
  test("an empty file has none", async () => expect(await linesOf("", 1)).toEqual([]));
});

describe("validation", () => {
  test.each([
    { what: "no JSON", text: "{", code: "invalid_json_line", param: null },
    { what: "a list", text: "[]", code: "invalid_json_line", param: null },
    { what: "no custom_id", text: line({ custom_id: undefined }), code: "missing_required_parameter", param: "custom_id" },
    { what: "an empty custom_id", text: line({ custom_id: "" }), code: "missing_required_parameter", param: "custom_id" },
    { what: "another method", text: line({ method: "GET" }), code: "invalid_method", param: "method" },
    { what: "another endpoint", text: line({ url: "/v1/embeddings" }), code: "mismatched_endpoint", param: "url" },
    { what: "a body that is a list", text: line({ body: [] }), code: "missing_required_parameter", param: "body" },
    { what: "a stream", text: line({ body: { stream: true } }), code: "invalid_request", param: "body.stream" },
    { what: "a custom_id for the second time", text: line({ custom_id: "first" }), code: "duplicate_custom_id", param: "custom_id" },
  ])("$what is reported with its line", async ({ text, code, param }) => {
    expect(await faultsOf([line({ custom_id: "first" }), text])).toEqual([{ code, line: 2, param }]);
  });
  test("good lines are counted", async () =>
    expect(await validateLines(given([line(), line({ custom_id: "b" })]), URL, 2)).toEqual({ ok: true, total: 2 }));
  test("all that is wrong is told at once", async () =>
    expect((await faultsOf(["{", line(), "{"])).map((fault) => fault.line)).toEqual([1, 3]));
  test("more lines than may be", async () =>
    expect(await faultsOf([line(), line({ custom_id: "b" })], 1)).toEqual([{ code: "too_many_tasks", line: 2, param: null }]));
  test("no line at all", async () => expect(await faultsOf([])).toEqual([{ code: "empty_file", line: null, param: null }]));
});
