import { describe, expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import { createRecurring, type Recurring } from "../../../src/http/json-recurring.ts";
import { endUserOf } from "../../../src/pipeline/end-user.ts";
import { type ClientRequest, readRequest } from "../../../src/pipeline/read-request.ts";

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

describe("tools that come again as the same bytes", () => {
  const ingress = dispatch.dialects["openai-chat"];
  if (ingress === undefined) throw new Error("openai-chat");
  const parameters = { type: "object", properties: { query: { type: "string", description: "what to look for ".repeat(20) } } };
  const bodyOf = (text: string) => ({
    model: "m",
    messages: [{ role: "user", content: text }],
    tools: [{ type: "function", function: { name: "search", parameters } }],
    seed: 1,
  });
  const read = (text: string, recurring: Recurring | undefined): ClientRequest => {
    const body = Buffer.from(JSON.stringify(bodyOf(text)));
    const asked = readRequest({
      ingress,
      traits: {},
      path: { model: undefined, stream: undefined },
      requestId: "r",
      nowMs: 0,
      body,
      recurring,
    });
    if (!asked.ok) throw new Error(asked.failure.message);
    return asked.value;
  };
  const parametersOf = (request: ClientRequest): unknown => {
    const { chat } = request.outline();
    const [tool] = (chat.ok && chat.value.tools) || [];
    return tool?.type === "function" ? tool.parameters : undefined;
  };

  test.each([
    ["short", "hello"],
    ["long", "a long story ".repeat(200)],
  ])("are one object from the second request on, whole and outlined: %s texts", (_, text) => {
    const recurring = createRecurring();
    const [first, second, third] = [1, 2, 3].map((n) => parametersOf(read(`${n} ${text}`, recurring)));
    expect(first).toEqual(parameters);
    expect(second).toEqual(parameters);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    const whole = read(text, recurring);
    whole.needWhole();
    expect(parametersOf(whole)).toBe(second);
    expect(Object.entries(whole.value())).toEqual(Object.entries(bodyOf(text)));
  });
  test("are not there for a second sight when one request is read twice", () => {
    const recurring = createRecurring();
    const once = read("a long story ".repeat(200), recurring);
    expect(parametersOf(once)).toEqual(parameters);
    once.needWhole();
    const [first, second] = [parametersOf(once), parametersOf(read("another", recurring))];
    expect(parametersOf(read("a third", recurring))).toBe(second);
    expect(second).not.toBe(first);
  });
  test("are not looked for where the bytes pass", () => {
    const request = read("hello", {
      valueOf() {
        throw new Error("somebody looked");
      },
    });
    expect(String(request.passedOn("m"))).toBe(JSON.stringify(bodyOf("hello")));
    request.passedOn("n");
    request.unknownFields();
    request.mayAsk("tools");
    request.field("seed");
    request.letGo();
  });
});
