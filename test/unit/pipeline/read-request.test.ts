import { describe, expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import { endUserOf } from "../../../src/pipeline/end-user.ts";
import { readRequest } from "../../../src/pipeline/read-request.ts";

const client = { header: () => undefined } as never; // all that is asked of it

describe("a request that is let go", () => {
  test.each([
    ["openai-chat", { model: "m", stream: true, user: "ann", messages: [] }, "ann"],
    ["openai-chat", { model: "m", stream: true, messages: [] }, undefined],
    ["anthropic-messages", { model: "m", max_tokens: 1, stream: true, metadata: { user_id: "bob" }, messages: [] }, "bob"],
  ] as const)("of %s still says for whom it was: %j", (id, body, want) => {
    const ingress = dispatch.dialects[id];
    if (ingress === undefined) throw new Error(id);
    const bytes = Buffer.from(JSON.stringify(body));
    const read = readRequest({
      ingress,
      traits: {},
      path: { model: undefined, stream: undefined },
      requestId: "r",
      nowMs: 0,
      body: bytes,
    });
    if (!read.ok) throw new Error(read.failure.message);
    const request = read.value;
    request.letGo();
    request.letGo();
    expect(endUserOf({ client, ingress, request })).toBe(want);
    expect([request.model, request.stream, request.bytes]).toEqual(["m", true, bytes.length]);
    expect(() => request.canonical()).toThrow("let go");
    expect(() => request.passedOn("n")).toThrow("let go");
  });
});
