// Every dialect of the catalogue stood in for: what its tables make of an answer is valid on its own wire, and its own rules read its faults.

import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../../generated/dispatch.ts";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import type { MappingContext } from "../../../src/contract/context.ts";
import { FAILURE_KINDS } from "../../../src/contract/failure.ts";
import { kindOfStatus, matchError } from "../../../src/kit/errors.ts";
import { fault, replyTo } from "../../../src/sandbox/reply.ts";

const weather = {
  type: "function" as const,
  name: "weather",
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};
const ask = (text: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  model: "m",
  messages: [{ role: "user", content: [{ type: "text", text }] }],
  ...more,
});
const REQUESTS: readonly [string, ChatRequest][] = [
  ["text", ask("Hello")],
  ["calls", ask("in parallel", { tools: [weather, { type: "function", name: "clock" }] })],
  ["a thought", ask("Hello", { reasoning_effort: "high", max_completion_tokens: 9000 })],
  ["a limit", ask("Hello", { max_completion_tokens: 2 })],
  ["a stop string", ask("Hello", { stop: ["sandbox"] })],
  ["a refusal", ask("sandbox: refuse")],
  ["a schema", ask("Hello", { response_format: { type: "json_schema", name: "f", schema: weather.parameters } })],
  ["several choices", ask("Hello", { n: 2 })],
  ["probabilities", ask("Hello", { logprobs: true, top_logprobs: 2 })],
  ["usage in the stream", ask("Hello", { include_usage: true })],
];
/** What no provider says of itself. */
const OURS: ReadonlySet<string> = new Set(["budget", "bad_response", "network", "cancelled", "timeout"]);

describe.each(Object.values(dispatch.dialects).map((dialect) => [dialect.id, dialect] as const))("%s", (id, dialect) => {
  const traits = catalog.dialects[id]?.traits ?? {};
  const called = { provider: "somebody", model: "m", traits, context: undefined, maxOutput: undefined };

  test.each(REQUESTS)("a valid answer, whole and streamed: %s", (_, request) => {
    for (const stream of [false, true]) {
      const ctx: MappingContext = {
        side: "upstream",
        peer: id,
        issuer: "somebody/m",
        model: { id: "m", context: undefined, maxOutput: undefined, supports: new Set() },
        traits,
        nowMs: 0,
        requestId: "r",
        unknownFields: "keep",
        losses: [],
      };
      const body: unknown = JSON.parse(JSON.stringify(dialect.encodeRequest({ ...request, stream }, ctx as MappingContext<never>)));
      const reply = replyTo({ dialect, called, stream, body, nowMs: 0, requestId: "r" });
      const onWire = (value: object): unknown => JSON.parse(JSON.stringify(value));
      if (reply.type === "refused") expect(reply.body).toBe("an answer");
      if (reply.type === "whole") expect(dialect.validate.response(onWire(reply.body))).toEqual([]);
      if (reply.type === "stream") expect(reply.frames.flatMap((frame) => dialect.validate.event(onWire(frame)))).toEqual([]);
    }
  });
  // A kind without a rule is one this wire never tells by an error.
  const told = FAILURE_KINDS.filter((kind) => !OURS.has(kind) && dialect.errors.some((rule) => rule.is === kind));
  test.each(told)("a fault that is read as %s", (kind) => {
    const { status, body } = fault(dialect, kind, "r");
    expect(matchError(dialect.errors, status, body) ?? kindOfStatus(status)).toBe(kind);
  });
});
