import { expect, test } from "vitest";
import type { PartWriter } from "../../../../src/kit/stream/part-writer.ts";
import { type Script, written } from "./scripts.ts";

test("the first frames may have neither id nor model; once told, both stay", () => {
  const { events } = written((out) => {
    out.start({ id: "", model: "", created: 0 });
    out.start({ id: "a", model: "m", created: 5, service_tier: "flex" });
    out.text(0, "x");
    out.start({ id: "b", model: "n" });
    out.end();
  });
  expect(events.filter((event) => event.type === "start")).toEqual([
    { type: "start", id: "a", model: "m", createdMs: 5000, serviceTier: "flex" },
  ]);
  expect(written((out) => out.text(0, "x")).events[0]).toEqual({
    type: "start",
    id: "req-1f2e",
    model: "large",
    createdMs: 1_700_000_000_500,
  });
});

test("each bucket of usage keeps the last number told, also of a stream that was cut", () => {
  const script = (out: PartWriter): void => {
    out.usage({ input: 50, cache_read: 3, output: 1 });
    out.text(0, "a");
    out.usage(undefined);
    out.usage({ input: undefined, output: 89 });
  };
  const { events } = written((out) => {
    script(out);
    out.end();
  });
  expect(events.at(-1)).toEqual({ type: "usage", usage: { input: 50, cache_read: 3, output: 89 } });
  expect(written(script).out.usageSoFar).toEqual({ input: 50, cache_read: 3, output: 89 });
});

test.each<{ given: string; script: Script; want: object }>([
  {
    given: "stop with calls is tool_calls",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.finish(0, "stop", "STOP");
    },
    want: { reason: "tool_calls", native: "STOP" },
  },
  {
    given: "length with calls stays length",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.finish(0, "length");
    },
    want: { reason: "length" },
  },
  {
    given: "the last reason told wins",
    script: (out) => {
      out.finish(0, "length");
      out.finish(0, "content_filter", "SAFETY");
    },
    want: { reason: "content_filter", native: "SAFETY" },
  },
  {
    given: "a stop sequence is kept",
    script: (out) => {
      out.finish(0, "stop", null, "END");
      out.finish(0, null);
    },
    want: { reason: "stop", stopSequence: "END" },
  },
  { given: "a word nobody mapped is kept as native", script: (out) => out.finish(0, "odd"), want: { reason: "stop", native: "odd" } },
])("of a finish, $given", ({ script, want }) => {
  const { events } = written((out) => {
    script(out);
    out.end();
  });
  expect(events.filter((event) => event.type === "finish")).toEqual([{ type: "finish", choice: 0, ...want }]);
});

test.each<{ given: string; script: Script; want: string | undefined; finishes: number }>([
  { given: "nothing at all is cut", script: () => {}, want: "network", finishes: 0 },
  { given: "text without a finish is cut, and no finish is made up", script: (out) => out.text(0, "a"), want: "network", finishes: 0 },
  {
    given: "a finish is enough",
    script: (out) => {
      out.text(0, "a");
      out.finish(0, "stop");
    },
    want: undefined,
    finishes: 1,
  },
  {
    given: "one choice of two is not",
    script: (out) => {
      out.text(0, "a");
      out.text(1, "b");
      out.finish(0, "stop");
    },
    want: "network",
    finishes: 0,
  },
  {
    given: "an end is enough",
    script: (out) => {
      out.text(0, "a");
      out.end();
    },
    want: undefined,
    finishes: 1,
  },
  {
    given: "an end with no answer before it is not",
    script: (out) => {
      out.usage({ input: 1 });
      out.end();
    },
    want: "bad_response",
    finishes: 0,
  },
  {
    given: "a failure stays, whatever follows",
    script: (out) => {
      out.text(0, "a");
      out.fail({ kind: "overloaded", message: "busy" });
      out.finish(0, "stop");
      out.end();
    },
    want: "overloaded",
    finishes: 0,
  },
])("when the connection ends: $given", ({ script, want, finishes }) => {
  const { events, out } = written(script);
  expect(out.closeStream()?.kind).toBe(want);
  expect(out.closeStream()?.kind).toBe(want);
  expect(out.failure?.kind).toBe(want);
  expect(events.filter((event) => event.type === "finish")).toHaveLength(finishes);
});

test.each<{ given: string; script: Script; want: boolean }>([
  { given: "a start", script: (out) => out.start({ id: "a" }), want: false },
  { given: "empty text", script: (out) => out.text(0, ""), want: false },
  { given: "usage", script: (out) => out.usage({ input: 1 }), want: false },
  { given: "an empty block", script: (out) => out.open(0, 0, { type: "text", text: "" }), want: false },
  { given: "a call whose name is not known", script: (out) => out.tool(0, 0, { id: "x" }), want: false },
  { given: "a null reason", script: (out) => out.finish(0, null), want: false },
  { given: "text", script: (out) => out.text(0, "a"), want: true },
  { given: "a thought", script: (out) => out.thinking(0, "a"), want: true },
  { given: "a call", script: (out) => out.tool(0, 0, { id: "x", name: "f" }), want: true },
  { given: "a finish", script: (out) => out.finish(0, "stop"), want: true },
])("$given is something a client sees: $want", ({ script, want }) => {
  expect(written(script).out.sawContent).toBe(want);
});
