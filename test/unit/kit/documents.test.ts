// What documents, vectors, sources and silent messages come to: the helpers of wires for vectors and orders, and of strict conversations.

import { describe, expect, test } from "vitest";
import type { Message, Part, RerankRequest } from "../../../generated/types/canonical.ts";
import { joinedCitations } from "../../../src/kit/content.ts";
import { documentAsked, documentTexts } from "../../../src/kit/documents.ts";
import { thatSay } from "../../../src/kit/history.ts";
import { isInPlace, lonePicture, numbered, textsOf, vectorsOf } from "../../../src/kit/vectors.ts";

const URL = "https://example.com/a";
const text = (said: string, ...places: readonly { start_index?: number; end_index?: number }[]): Part => ({
  type: "text",
  text: said,
  ...(places.length > 0 ? { citations: places.map((place) => ({ url: URL, ...place })) } : {}),
});

describe("where joined texts come from", () => {
  test.each<{ given: string; parts: Part[]; want: number[][] }>([
    { given: "places move with the text before", parts: [text("abc"), text("defg", { start_index: 1, end_index: 2 })], want: [[4, 5]] },
    { given: "without a place it is the whole part", parts: [text("abc"), text("defg", {})], want: [[3, 7]] },
    {
      given: "an empty text speaks of the text before it",
      parts: [text("abc"), text("defg"), text("", { start_index: 0, end_index: 2 }, {})],
      want: [
        [3, 5],
        [3, 7],
      ],
    },
    {
      given: "a thought between does not count",
      parts: [text("abc"), { type: "thinking", thinking: "hm" }, text("d", {})],
      want: [[3, 4]],
    },
  ])("$given", ({ parts, want }) => expect(joinedCitations(parts).map((one) => [one.start_index, one.end_index])).toEqual(want));
});

describe("messages that say something", () => {
  const picture = { type: "image_url" as const, image_url: { url: URL } };
  test.each<{ message: Message; heard: boolean }>([
    { message: { role: "user", content: [] }, heard: false },
    { message: { role: "user", content: [{ type: "text", text: "" }] }, heard: false },
    { message: { role: "user", content: [{ type: "opaque", dialect: "elsewhere", value: {} }] }, heard: false },
    { message: { role: "user", content: [{ type: "opaque", dialect: "here", value: {} }] }, heard: true },
    { message: { role: "user", content: [picture] }, heard: true },
    { message: { role: "assistant", content: [picture] }, heard: false },
    { message: { role: "assistant", content: [{ type: "thinking", thinking: "hm" }] }, heard: false },
    { message: { role: "assistant", content: [{ type: "text", text: "yes" }] }, heard: true },
    { message: { role: "tool", tool_call_id: "a", content: [] }, heard: true },
  ])("$message is heard: $heard", ({ message, heard }) => expect(thatSay([message], ["text"], "here")).toEqual(heard ? [message] : []));
});

describe("documents", () => {
  const asked = (return_documents?: boolean): RerankRequest => ({
    model: "m",
    query: "q",
    documents: ["a", "b"],
    ...(return_documents === undefined ? {} : { return_documents }),
  });
  test("stand as texts or as objects", () => expect(documentTexts(["a", { text: "b" }])).toEqual(["a", "b"]));
  test.each([
    { request: asked(true), index: 1, want: "b" },
    { request: asked(true), index: 7, want: undefined },
    { request: asked(false), index: 1, want: undefined },
    { request: asked(), index: 1, want: undefined },
    { request: undefined, index: 0, want: undefined },
  ])("$request at $index is $want", ({ request, index, want }) => expect(documentAsked(request, index)).toBe(want));
});

describe("vectors", () => {
  test("stand in the order of what was asked", () => {
    const data = [
      { index: 1, embedding: [2] },
      { index: 0, embedding: [1] },
    ];
    expect(vectorsOf(data)).toEqual([[1], [2]]);
    expect(isInPlace(data)).toBe(false);
    expect(isInPlace(numbered([[1], [2]]))).toBe(true);
  });
  test.each([
    { inputs: [{ type: "text" as const, text: "a" }], want: ["a"] },
    { inputs: [{ type: "content" as const, content: [{ type: "text" as const, text: "a" }] }], want: ["a"] },
    { inputs: [{ type: "tokens" as const, tokens: [1] }], want: undefined },
  ])("$inputs as texts: $want", ({ inputs, want }) => expect(textsOf(inputs)).toEqual(want));
  test("a picture beside text is not alone", () => {
    const picture = { type: "image_url" as const, image_url: { url: URL } };
    expect(lonePicture({ type: "content", content: [picture] })).toBe(URL);
    expect(lonePicture({ type: "content", content: [picture, { type: "text", text: "a" }] })).toBeUndefined();
  });
});
