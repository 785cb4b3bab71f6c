// Tool names a wire refuses travel under another name and come back as the client's.

import { describe, expect, test } from "vitest";
import type { ChatRequest, ChatResponse } from "../../../generated/types/canonical.ts";
import { renameTools, restoreToolEvent, restoreTools } from "../../../src/kit/tool-names.ts";

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

describe("names a wire refuses (mapping case 35)", () => {
  test("names it takes are left alone, and nothing is remembered", () => {
    const request = asking("look", "get-weather_2");
    expect(renameTools(request, rule)).toEqual({ request, names: undefined });
  });

  test.each([
    { says: "dots and colons", name: "server.tool:x" },
    { says: "too long", name: "a_rather_long_name_of_a_tool" },
    { says: "letters of another script", name: "wetter_für_Köln" },
    { says: "a leading digit", name: "2fa code" },
  ])("$says: replaced by a name of its own everywhere, and restored", ({ name }) => {
    const { request, names } = renameTools(asking(name, "look"), rule);
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
    expect(restoreTools(answer, names).choices[0]?.message.content.map((part) => (part.type === "tool_call" ? part.name : ""))).toEqual([
      name,
      "look",
    ]);
    const event = { type: "part" as const, choice: 0, index: 0, delta: { type: "tool_call" as const, id: "c", name: wire } };
    expect(restoreToolEvent(event, names)).toMatchObject({ delta: { name } });
  });

  test("names that would become the same stay apart, and none hides one that was there", () => {
    const { request, names } = renameTools(asking("a.b", "a:b", "a_b"), rule);
    const wires = request.tools?.map((tool) => (tool.type === "function" ? tool.name : "")) ?? [];
    expect(new Set(wires).size).toBe(3);
    expect(wires[2]).toBe("a_b");
    expect(wires.slice(0, 2).map((wire) => names?.get(wire))).toEqual(["a.b", "a:b"]);
  });

  test("the input is not changed", () => {
    const request = asking("a.b");
    const before = JSON.stringify(request);
    renameTools(request, rule);
    expect(JSON.stringify(request)).toBe(before);
  });
});
