// Tool names a wire refuses travel under another name and come back as the client's; free text said as JSON comes back as free text.

import { describe, expect, test } from "vitest";
import type { ChatRequest, ChatResponse } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import { createToolRestorer, rememberTools, restoreTools, type ToolMemory } from "../../../src/kit/tool-memory.ts";

const rule = { like: /^[a-zA-Z0-9_-]{1,20}$/, longest: 20 };
const asking = (...names: string[]): ChatRequest => ({
  model: "m",
  messages: [
    { role: "user", content: [{ type: "text", text: "go" }] },
    { role: "assistant", content: names.map((name, i) => ({ type: "tool_call" as const, id: `c${i}`, name, arguments: "{}" })) },
  ],
  tools: names.map((name) => ({ type: "function" as const, name })),
  tool_choice: { type: "named", name: names[0] ?? "" },
});

const streamed = (memory: ToolMemory | undefined, ...events: readonly ChatEvent[]): ChatEvent[] => {
  const got: ChatEvent[] = [];
  const restore = createToolRestorer(memory, (event) => got.push(event));
  for (const event of events) restore(event);
  return got;
};

describe("names a wire refuses (mapping case 35)", () => {
  test("names it takes are left alone, and nothing is remembered", () => {
    const request = asking("look", "get-weather_2");
    expect(rememberTools(request, rule)).toEqual({ request, memory: undefined });
  });

  test.each([
    { says: "dots and colons", name: "server.tool:x" },
    { says: "too long", name: "a_rather_long_name_of_a_tool" },
    { says: "letters of another script", name: "wetter_für_Köln" },
    { says: "a leading digit", name: "2fa code" },
  ])("$says: replaced by a name of its own everywhere, and restored", ({ name }) => {
    const { request, memory } = rememberTools(asking(name, "look"), rule);
    const wire = request.tools?.[0]?.type === "function" ? request.tools[0].name : "";
    expect(wire).toMatch(rule.like);
    expect(request.tool_choice).toEqual({ type: "named", name: wire });
    expect(request.messages[1]?.content[0]).toMatchObject({ name: wire });
    const answer: ChatResponse = {
      id: "r",
      created: 0,
      model: "m",
      choices: [
        {
          index: 0,
          finish_reason: "tool_calls",
          message: {
            role: "assistant",
            content: [
              { type: "tool_call", id: "c", name: wire, arguments: "{}" },
              { type: "tool_call", id: "d", name: "look", arguments: "{}" },
            ],
          },
        },
      ],
    };
    expect(restoreTools(answer, memory).choices[0]?.message.content.map((part) => (part.type === "tool_call" ? part.name : ""))).toEqual([
      name,
      "look",
    ]);
    const event = { type: "part" as const, choice: 0, index: 0, delta: { type: "tool_call" as const, id: "c", name: wire } };
    expect(streamed(memory, event)).toMatchObject([{ delta: { name } }]);
  });

  test("names that would become the same stay apart, and none hides one that was there", () => {
    const { request, memory } = rememberTools(asking("a.b", "a:b", "a_b"), rule);
    const wires = request.tools?.map((tool) => (tool.type === "function" ? tool.name : "")) ?? [];
    expect(new Set(wires).size).toBe(3);
    expect(wires[2]).toBe("a_b");
    expect(wires.slice(0, 2).map((wire) => memory?.names.get(wire))).toEqual(["a.b", "a:b"]);
  });

  test("the input is not changed", () => {
    const request = asking("a.b");
    const before = JSON.stringify(request);
    rememberTools(request, rule);
    expect(JSON.stringify(request)).toBe(before);
  });
});

describe("a tool of free text that had to be said as a function (mapping case 53)", () => {
  const request: ChatRequest = {
    model: "m",
    messages: [{ role: "user", content: [{ type: "text", text: "go" }] }],
    tools: [
      { type: "custom", name: "patch" },
      { type: "function", name: "look" },
    ],
  };
  const { memory } = rememberTools(request, undefined);
  const answer = (name: string, args: string, custom?: true): ChatResponse => ({
    id: "r",
    created: 0,
    model: "m",
    choices: [
      {
        index: 0,
        finish_reason: "tool_calls",
        message: { role: "assistant", content: [{ type: "tool_call", id: "c", name, arguments: args, custom }] },
      },
    ],
  });

  test.each([
    {
      says: "its text comes back as free text",
      name: "patch",
      args: JSON.stringify({ input: '*** Begin\n"x"' }),
      custom: undefined,
      want: { custom: true, arguments: '*** Begin\n"x"' },
    },
    {
      says: "text that is not of that form is kept as it is",
      name: "patch",
      args: "*** Begin",
      custom: undefined,
      want: { custom: true, arguments: "*** Begin" },
    },
    {
      says: "a wire that knows such tools has said it already",
      name: "patch",
      args: '{"input":1}',
      custom: true as const,
      want: { custom: true, arguments: '{"input":1}' },
    },
    { says: "a function stays a function", name: "look", args: '{"input":"x"}', custom: undefined, want: { arguments: '{"input":"x"}' } },
  ])("$says", ({ name, args, custom, want }) => {
    expect(restoreTools(answer(name, args, custom), memory).choices[0]?.message.content[0]).toMatchObject(want);
  });

  test("in a stream it is told once its JSON is complete, and other calls are not held up", () => {
    const piece = (index: number, delta: object): ChatEvent => ({ type: "part", choice: 0, index, delta: { type: "tool_call", ...delta } });
    const got = streamed(
      memory,
      piece(0, { id: "c", name: "patch", arguments: '{"inp' }),
      piece(1, { id: "d", name: "look", arguments: '{"a":' }),
      piece(0, { arguments: 'ut":"two\\nlines"}' }),
      piece(1, { arguments: "1}" }),
      { type: "part_end", choice: 0, index: 0 },
      { type: "part_end", choice: 0, index: 1 },
    );
    expect(got).toEqual([
      piece(0, { id: "c", name: "patch", custom: true }),
      piece(1, { id: "d", name: "look", arguments: '{"a":' }),
      piece(1, { arguments: "1}" }),
      piece(0, { custom: true, arguments: "two\nlines" }),
      { type: "part_end", choice: 0, index: 0 },
      { type: "part_end", choice: 0, index: 1 },
    ]);
  });

  test("a request without such tools remembers nothing", () => {
    expect(rememberTools(asking("look"), undefined).memory).toBeUndefined();
  });
});
