// A count's body: the request at its place, as an object or as base64, in this dialect or another's, and what is no request there is named.

import { describe, expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import type { CountingDialect } from "../../../src/contract/dialect.ts";
import { type CountPlace, countingDialect } from "../../../src/kit/count-tokens.ts";

const mapping: MappingContext<never> = {
  side: "client",
  peer: "openai-chat",
  issuer: "toy/model",
  model: { id: "model", context: undefined, maxOutput: undefined, supports: new Set() },
  traits: {} as never,
  nowMs: 0,
  requestId: "r",
  unknownFields: "keep",
  losses: [],
};
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
const dialectOf = (id: string) => {
  const found = dispatch.dialects[id];
  if (found === undefined) throw new Error(`no dialect ${id}`);
  return found;
};
const countOf = (id: string) => {
  const found = dispatch.counting[id];
  if (found === undefined) throw new Error(`${id} does not count`);
  return found;
};
/** A count is asked for as an answer would be. */
const read = (counting: CountingDialect, body: object): ChatRequest => counting.decodeRequest(body as never, mapping) as ChatRequest;
const ASKED = { model: "model", messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "Hello" }] }] };

describe("the request stands (case 6)", () => {
  const fields = ["model", "messages"];
  const converse = { messages: [{ role: "user", content: [{ text: "Hello" }] }] };
  test.each<{ place: string; inside: readonly CountPlace[]; body: object }>([
    { place: "alone", inside: [], body: converse },
    { place: "in a field", inside: [{ at: ["request"] }], body: { request: converse } },
    { place: "at a path", inside: [{ at: ["input", "converse"] }], body: { input: { converse } } },
    { place: "as base64 at a path", inside: [{ at: ["input", "body"], base64: true }], body: { input: { body: base64(converse) } } },
    {
      place: "with the model beside it",
      inside: [{ at: ["request"], model: (model) => ({ model: `models/${model}` }) }],
      body: { request: { model: "models/model", ...converse } },
    },
  ])("$place, written and read alike", ({ inside, body }) => {
    const base = dialectOf("bedrock-converse");
    const counting = countingDialect(base, { path: () => "", ingress: [], fields, missing: {}, inside, tokens: "n" });
    expect(counting.encodeRequest(ASKED as never, mapping)).toEqual(body);
    expect(counting.validate.request(body)).toEqual([]);
    expect(read(counting, body).messages).toEqual(ASKED.messages);
  });
});

describe("Bedrock's count", () => {
  const counting = countOf("bedrock-converse");
  test("reads what InvokeModel would take, which is Claude's own body", () => {
    const native = { anthropic_version: "bedrock-2023-05-31", messages: [{ role: "user", content: "Hello" }], system: "Be brief." };
    const body = { input: { invokeModel: { body: base64(native) } } };
    expect(counting.validate.request(body)).toEqual([]);
    expect(read(counting, body).messages.map(({ role, content }) => [role, content])).toEqual([
      ["system", [{ type: "text", text: "Be brief." }]],
      ["user", [{ type: "text", text: "Hello" }]],
    ]);
  });
  test.each<{ given: string; body: unknown; path: string; message: string }>([
    { given: "nothing", body: {}, path: "input.converse or input.invokeModel.body", message: "is required" },
    { given: "no object", body: [], path: "", message: "must be an object" },
    { given: "a text for the request", body: { input: { converse: "Hello" } }, path: "input.converse", message: "must be an object" },
    {
      given: "no base64 of JSON",
      body: { input: { invokeModel: { body: "%%%" } } },
      path: "input.invokeModel.body",
      message: "must be base64 of a JSON object",
    },
  ])("refuses $given by its place", ({ body, path, message }) => {
    expect(counting.validate.request(body)).toEqual([{ path, message }]);
  });
});

test("Gemini's takes the request alone too, and nobody else's does", () => {
  const bare = { contents: [{ parts: [{ text: "Hello" }] }] };
  expect(countOf("gemini").validate.request(bare)).toEqual([]);
  expect(countOf("gemini").validate.request({ generateContentRequest: bare })).toEqual([]);
  expect(countOf("bedrock-converse").validate.request({ messages: [] })).not.toEqual([]);
});
