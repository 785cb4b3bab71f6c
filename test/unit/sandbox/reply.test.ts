import { describe, expect, test } from "vitest";
import { FAILURE_KINDS } from "../../../src/contract/failure.ts";
import { kindOfStatus, matchError } from "../../../src/kit/errors.ts";
import { fault, replyTo } from "../../../src/sandbox/reply.ts";
import { GENERATED } from "../../fakes/generated.ts";

const { dialect } = GENERATED.dispatch.forDialect("messages");
const called = {
  provider: "cat",
  model: "tabby",
  traits: GENERATED.catalog.dialects["messages"]?.traits ?? {},
  context: undefined,
  maxOutput: undefined,
};
const reply = (body: object, stream = false) =>
  replyTo({ dialect, called, stream, body, nowMs: 1_700_000_000_000, requestId: "sandbox-1" });
const HELLO = { model: "tabby", max_tokens: 1000, messages: [{ role: "user", content: "Hello" }] };
const TOOL = { name: "weather", input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } };

describe("a reply in the dialect's own words", () => {
  test("says what the answer says", () => {
    const made = reply(HELLO);
    expect(made).toMatchObject({
      type: "whole",
      body: {
        type: "message",
        model: "tabby",
        content: [{ type: "text", text: expect.stringContaining('"Hello"') }],
        stop_reason: "end_turn",
      },
    });
  });
  test("thinks with a signature and calls a tool", () => {
    const made = reply({ ...HELLO, max_tokens: 4000, thinking: { type: "enabled", budget_tokens: 1024 }, tools: [TOOL] });
    expect(made).toMatchObject({
      body: {
        content: [
          { type: "thinking", signature: expect.stringMatching(/.{20}/) },
          { type: "tool_use", name: "weather", input: { city: "sample city" } },
        ],
        stop_reason: "tool_use",
      },
    });
  });
  test.each([
    ["text", HELLO],
    ["a thought and a call", { ...HELLO, thinking: { type: "enabled", budget_tokens: 1024 }, max_tokens: 4000, tools: [TOOL] }],
    ["a limit", { ...HELLO, max_tokens: 2 }],
    ["a stop string", { ...HELLO, stop_sequences: ["sandbox"] }],
    ["a refusal", { ...HELLO, messages: [{ role: "user", content: "sandbox: refuse" }] }],
  ])("is valid, whole and as a stream: %s", (_, body) => {
    const whole = reply(body);
    expect(whole.type === "whole" && dialect.validate.response(whole.body)).toEqual([]);
    const stream = reply({ ...body, stream: true }, true);
    expect(stream.type === "stream" && stream.frames.flatMap((frame) => dialect.validate.event(frame))).toEqual([]);
  });
  test("a stream begins, goes word by word and ends", () => {
    const made = reply({ ...HELLO, stream: true }, true);
    const types = made.type === "stream" ? made.frames.map((frame) => (frame as { type: string }).type) : [];
    expect([types[0], types.at(-1)]).toEqual(["message_start", "message_stop"]);
    expect(types.filter((type) => type === "content_block_delta").length).toBeGreaterThan(5);
  });
  test("an invalid request is refused as the provider would", () => {
    expect(reply({ ...HELLO, messages: "hi" })).toMatchObject({
      type: "refused",
      status: 400,
      body: { type: "error", error: { type: "invalid_request_error", message: expect.stringContaining("messages") } },
    });
  });
});

// A provider is never the one who sees these.
const OURS = new Set(["budget", "bad_response", "network", "cancelled"]);
test.each(FAILURE_KINDS.filter((kind) => !OURS.has(kind)))("a fault asked for as %s is read as that by the dialect's own rules", (kind) => {
  const { status, body } = fault(dialect, kind, "r");
  expect(matchError(dialect.errors, status, body) ?? kindOfStatus(status)).toBe(kind);
});
test.each([400, 401, 403, 404, 413, 429, 500, 503, 529])("a fault asked for as %s has that status and a body of the dialect", (status) => {
  const made = fault(dialect, status, "r");
  expect(made.status).toBe(status);
  expect(dialect.isError(made.body as never)).toBe(true);
});
