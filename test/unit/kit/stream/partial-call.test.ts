// Arguments that come by their paths are one JSON value at the end, whatever the order; the writer says the call once it is complete.

import { describe, expect, test } from "vitest";
import type { ChatEvent } from "../../../../src/contract/chat.ts";
import { foldEvents } from "../../../../src/kit/stream/fold.ts";
import { createPartWriter } from "../../../../src/kit/stream/part-writer.ts";
import { addToCall, argumentsOf, beginCall, type PlacedValue } from "../../../../src/kit/stream/partial-call.ts";

const text = (jsonPath: string, stringValue: string): PlacedValue => ({ jsonPath, stringValue });

test.each<{ given: string; values: PlacedValue[]; want: string }>([
  { given: "a text in pieces", values: [text("$.city", "Ro"), text("$.city", "me"), text("$.city", "")], want: '{"city":"Rome"}' },
  {
    given: "each kind",
    values: [
      text("$.a", "x"),
      { jsonPath: "$.b", numberValue: 0.5 },
      { jsonPath: "$.c", boolValue: false },
      { jsonPath: "$.d", nullValue: "NULL_VALUE" },
    ],
    want: '{"a":"x","b":0.5,"c":false,"d":null}',
  },
  {
    given: "objects in lists",
    values: [text("$.a[0].b", "1"), text("$.a[1].b", "2"), text("$.a[0].c", "3")],
    want: '{"a":[{"b":"1","c":"3"},{"b":"2"}]}',
  },
  {
    given: "lists in lists",
    values: [
      { jsonPath: "$.a[0][0]", numberValue: 1 },
      { jsonPath: "$.a[0][1]", numberValue: 2 },
    ],
    want: '{"a":[[1,2]]}',
  },
  { given: "places out of order", values: [text("$.b", "2"), text("$.a", "1"), text("$.b", "!")], want: '{"b":"2!","a":"1"}' },
  {
    given: "names in quotes",
    values: [text("$['a.b']", "1"), text('$["c d"][0]', "2"), text("$['it\\'s']", "3")],
    want: '{"a.b":"1","c d":["2"],"it\'s":"3"}',
  },
  {
    given: "names that objects have by birth",
    values: [text("$.__proto__.polluted", "1"), text("$.constructor", "2")],
    want: '{"__proto__":{"polluted":"1"},"constructor":"2"}',
  },
  {
    given: "no path",
    values: [text("", "1"), text("$", "2"), text("a", "3"), text("$..a", "4"), text("$.a[*]", "5"), { stringValue: "6" }],
    want: "{}",
  },
  {
    given: "a place far beyond a list",
    values: [text("$.a[0]", "1"), text("$.a[4000000000]", "2"), text("$.a.b", "3")],
    want: '{"a":["1"]}',
  },
  { given: "nothing", values: [], want: "{}" },
])("$given", ({ values, want }) => {
  for (const values_ of [[values], values.map((one) => [one])]) {
    const call = beginCall({ name: "f" });
    for (const some of values_) addToCall(call, { values: some });
    expect(argumentsOf(call)).toBe(want);
  }
  expect({}).not.toHaveProperty("polluted");
});

describe("in a stream", () => {
  type Sink = ReturnType<typeof createPartWriter>;
  function calls(script: (out: Sink) => void) {
    const events: ChatEvent[] = [];
    const writer = createPartWriter({ emit: (event) => events.push(event), ctx: { nowMs: 0, requestId: "r", model: { id: "m" } } });
    script(writer);
    writer.finish(0, "stop");
    writer.end();
    const [choice] = foldEvents(events).choices;
    return {
      finish: choice?.finish_reason,
      said: choice?.message.content.map((part) => (part.type === "tool_call" ? `${part.name}${part.arguments}` : part.type)),
    };
  }
  const begin = (name: string) => (out: Sink) => out.piece(0, { name, continues: true });
  const say = (value: string) => (out: Sink) => out.piece(0, { values: [text("$.a", value)], continues: true });
  const wait = (out: Sink) => out.piece(0, { continues: true });
  const end = (out: Sink) => out.piece(0, {});
  const whole = (out: Sink) => out.parts(0, [{ type: "tool_call", id: "c", name: "g", arguments: "{}" }]);
  const words = (out: Sink) => out.text(0, "Hi");

  test.each<{ given: string; steps: ((out: Sink) => void)[]; want: string[] }>([
    { given: "ended by an empty piece", steps: [begin("f"), say("1"), say("2"), end], want: ['f{"a":"12"}'] },
    { given: "kept alive", steps: [begin("f"), wait, say("1"), end], want: ['f{"a":"1"}'] },
    { given: "ended by the next", steps: [begin("f"), say("1"), begin("f"), say("2"), end], want: ['f{"a":"1"}', 'f{"a":"2"}'] },
    { given: "ended by the stream", steps: [begin("f"), say("1")], want: ['f{"a":"1"}'] },
    { given: "without arguments", steps: [begin("f")], want: ["f{}"] },
    { given: "ahead of a whole one", steps: [begin("f"), whole], want: ["f{}", "g{}"] },
    { given: "that nobody began", steps: [say("1"), words], want: ["text"] },
  ])("a call $given", ({ steps, want }) => {
    const { said, finish } = calls((out) => {
      for (const step of steps) step(out);
    });
    expect(said).toEqual(want);
    expect(finish).toBe(want.includes("text") ? "stop" : "tool_calls");
  });
  test("its proof comes with it", () => {
    const events: ChatEvent[] = [];
    const writer = createPartWriter({ emit: (event) => events.push(event), ctx: { nowMs: 0, requestId: "r", model: { id: "m" } } });
    writer.piece(0, { name: "f", id: "c1", signature: "s", continues: true });
    writer.piece(0, {});
    writer.finish(0, "stop");
    writer.end();
    expect(foldEvents(events).choices[0]?.message.content).toEqual([
      { type: "tool_call", id: "c1", name: "f", arguments: "{}", signature: "s" },
    ]);
  });
});
