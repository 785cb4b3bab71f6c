// JSON from a model that has no field for it: what is asked instead, and that the client gets the text it asked for, whole and streamed alike.

import { describe, expect, test } from "vitest";
import type { AssistantPart, ChatRequest, ChatResponse } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../../src/contract/chat.ts";
import type { Loss } from "../../../src/contract/context.ts";
import type { Emulation } from "../../../src/contract/dialect.ts";
import { askInForm, createAnswerRestorer, restoreAnswer } from "../../../src/kit/answer-form.ts";
import { foldEvents, unfold } from "../../../src/kit/stream/fold.ts";

const SCHEMA = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const look = { type: "function" as const, name: "look" };
const base: ChatRequest = {
  model: "m",
  messages: [{ role: "user", content: [{ type: "text", text: "where?" }] }],
  response_format: { type: "json_schema", name: "place", description: "A place.", schema: SCHEMA },
};
function formed(more: Partial<ChatRequest>, by: Emulation = "tool") {
  const losses: Loss[] = [];
  const { request, form } = askInForm({ ...base, ...more }, by, { losses, peer: "", unknownFields: "keep" });
  return { request, form, losses };
}
const call = (name: string, json: string): AssistantPart => ({ type: "tool_call", id: `id-${name}`, name, arguments: json });
const text = (said: string): AssistantPart => ({ type: "text", text: said });
const response = (content: AssistantPart[], finish_reason: "stop" | "tool_calls" | "length" = "tool_calls"): ChatResponse => ({
  id: "1",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason }],
});

describe("the input of a tool", () => {
  test("is asked for by a tool of that schema, which has to be called, alone", () => {
    const { request, losses } = formed({});
    expect(request).toMatchObject({
      tools: [
        {
          type: "function",
          name: "json",
          description: "Gives the final answer. Always answer by calling this tool. A place.",
          parameters: SCHEMA,
        },
      ],
      tool_choice: { type: "named", name: "json" },
      parallel_tool_calls: false,
    });
    expect(request).not.toHaveProperty("response_format");
    expect(losses).toMatchObject([{ path: "ChatRequest.response_format", kind: "approx" }]);
  });
  test.each<{ given: string; more: Partial<ChatRequest>; choice: ChatRequest["tool_choice"] }>([
    { given: "nothing of them", more: {}, choice: { type: "required" } },
    { given: "auto", more: { tool_choice: { type: "auto" } }, choice: { type: "required" } },
    {
      given: "some of them",
      more: { tool_choice: { type: "allowed", mode: "auto", names: ["look"] } },
      choice: { type: "allowed", mode: "required", names: ["look", "json"] },
    },
    { given: "none of them", more: { tool_choice: { type: "none" } }, choice: { type: "named", name: "json" } },
  ])("beside the client's own tools, of which $given is asked: one of them or the answer", ({ more, choice }) => {
    const { request } = formed({ tools: [look], ...more });
    expect(request.tools).toHaveLength(2);
    expect(request.tool_choice).toEqual(choice);
  });
  test.each<ChatRequest["tool_choice"]>([
    { type: "required" },
    { type: "named", name: "look" },
    { type: "allowed", mode: "required", names: ["look"] },
  ])("is not asked for where a call is: %j", (tool_choice) => {
    const { request, form, losses } = formed({ tools: [look], tool_choice });
    expect(form).toBeUndefined();
    expect(request).toEqual({ model: "m", messages: base.messages, tools: [look], tool_choice });
    expect(losses).toMatchObject([{ path: "ChatRequest.response_format", kind: "dropped" }]);
  });
  test("has a name no tool of the client's has, now or before", () => {
    const messages: ChatRequest["messages"] = [...base.messages, { role: "assistant", content: [call("json_2", "{}")] }];
    expect(formed({ messages, tools: [{ type: "function", name: "json" }] }).form).toMatchObject({ name: "json_3" });
  });
  test("is left alone where text is asked for", () => {
    expect(formed({ response_format: { type: "text" } })).toMatchObject({ form: undefined, losses: [] });
  });

  test.each([
    { given: "the answer", content: [call("json", '{"city":"Rome"}')], want: [text('{"city":"Rome"}')], finish: "stop" },
    { given: "words beside it", content: [text("Here:"), call("json", "{}"), text("Done.")], want: [text("{}")], finish: "stop" },
    {
      given: "it twice",
      content: [call("json", '{"city":"A"}'), call("json", '{"city":"B"}')],
      want: [text('{"city":"A"}')],
      finish: "stop",
    },
    {
      given: "a thought ahead of it",
      content: [{ type: "thinking", thinking: "hm" } as const, call("json", "{}")],
      want: [{ type: "thinking", thinking: "hm" }, text("{}")],
      finish: "stop",
    },
    {
      given: "another call",
      content: [text("Wait."), call("look", "{}")],
      want: [text("Wait."), call("look", "{}")],
      finish: "tool_calls",
    },
    { given: "both", content: [call("json", "{}"), call("look", "{}")], want: [text("{}"), call("look", "{}")], finish: "tool_calls" },
    { given: "words alone", content: [text("I cannot.")], want: [text("I cannot.")], finish: "tool_calls" },
  ])("comes back as text: $given", ({ content, want, finish }) => {
    const { form } = formed({ tools: [look] });
    const told = response(content);
    const whole = restoreAnswer(told, form);
    expect(whole.choices[0]).toMatchObject({ message: { content: want }, finish_reason: finish });
    expect(foldEvents(streamed(form, unfold(told))).choices).toEqual(whole.choices);
  });
  test("that was cut off is the text there is", () => {
    const { form } = formed({});
    const whole = restoreAnswer(response([call("json", '{"city":"Ro')], "length"), form);
    expect(whole.choices[0]).toMatchObject({ message: { content: [text('{"city":"Ro')] }, finish_reason: "length" });
  });
  test("streams piece by piece, without an empty one", () => {
    const { form } = formed({});
    const piece = (delta: object): ChatEvent => ({ type: "part", choice: 0, index: 0, delta: { type: "tool_call", ...delta } });
    const got = streamed(form, [piece({ id: "1", name: "json" }), piece({ arguments: '{"ci' }), piece({ arguments: 'ty":1}' })]);
    expect(got.map((event) => event.type === "part" && event.delta)).toEqual([
      { type: "text", text: '{"ci' },
      { type: "text", text: 'ty":1}' },
    ]);
  });

  const LIST = { type: "array", items: { $ref: "#/$defs/City" }, $defs: { City: SCHEMA } };
  test("holds a schema that is not of an object, and gives that back", () => {
    const { request, form } = formed({ response_format: { type: "json_schema", name: "places", schema: LIST } });
    expect(request.tools?.[0]).toMatchObject({
      parameters: {
        type: "object",
        properties: { answer: { type: "array", items: { $ref: "#/$defs/City" } } },
        required: ["answer"],
        $defs: { City: SCHEMA },
      },
    });
    const told = response([call("json", '{"answer": [{"city":"Rome"}]}')]);
    const whole = restoreAnswer(told, form);
    expect(whole.choices[0]?.message.content).toEqual([text('[{"city":"Rome"}]')]);
    expect(foldEvents(streamed(form, unfold(told))).choices).toEqual(whole.choices);
  });
});

describe("an answer begun for the model", () => {
  test("is begun in the request, and its beginning stands before what comes back", () => {
    const { request, form, losses } = formed({ response_format: { type: "json_object" } }, "begun");
    expect(request.messages.at(-1)).toEqual({ role: "assistant", content: [text("{")] });
    expect(request).not.toHaveProperty("response_format");
    expect(losses).toMatchObject([{ kind: "approx" }]);
    const told = response([text('"city":"Rome"}')], "stop");
    const whole = restoreAnswer(told, form);
    expect(whole.choices[0]?.message.content).toEqual([text('{"city":"Rome"}')]);
    expect(foldEvents(streamed(form, unfold(told))).choices).toEqual(whole.choices);
  });
  test("adds nothing to an answer without words", () => {
    const { form } = formed({ response_format: { type: "json_object" } }, "begun");
    const refused = response([{ type: "refusal", refusal: "no" }], "stop");
    expect(restoreAnswer(refused, form)).toEqual(refused);
  });
});

function streamed(form: ReturnType<typeof formed>["form"], events: readonly ChatEvent[]): ChatEvent[] {
  const got: ChatEvent[] = [];
  const restore = createAnswerRestorer(form, (event) => got.push(event));
  for (const event of events) restore(event);
  return got;
}
