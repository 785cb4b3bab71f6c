import { expect, test } from "vitest";
import { foldEvents } from "../../../../src/kit/stream/fold.ts";
import { partsOf, type Script, show, written } from "./scripts.ts";

test.each<{ given: string; script: Script; want: string }>([
  {
    given: "pieces of a kind make one part",
    script: (out) => {
      out.text(0, "a");
      out.text(0, "");
      out.text(0, null);
      out.text(0, "b");
    },
    want: "start 0:a 0:b 0. finish=stop",
  },
  {
    given: "another kind ends the part before",
    script: (out) => {
      out.thinking(0, "h");
      out.text(0, "a");
      out.refusal(0, "no");
    },
    want: "start 0:(h) 0. 1:a 1. 2:no 2. finish=stop",
  },
  {
    given: "a proof ends the thought",
    script: (out) => {
      out.thinking(0, "h");
      out.thinking(0, null, "S");
      out.thinking(0, "i");
    },
    want: "start 0:(h) 0:()S 0. 1:(i) 1. finish=stop",
  },
  {
    given: "a proof repeated with each piece is one thought",
    script: (out) => {
      out.thinking(0, "h", "S");
      out.thinking(0, "i", "S");
    },
    want: "start 0:(h)S 0:(i) 0. finish=stop",
  },
  {
    given: "fragments go to their own calls",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.tool(0, 1, { id: "y", name: "f" });
      out.tool(0, 1, { arguments: "B" });
      out.tool(0, 0, { arguments: "A" });
    },
    want: "start 0:x=f() 1:y=f() 1:(B) 0:(A) 0. 1. finish=tool_calls",
  },
  {
    given: "text goes on beside the fragments of an open call",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.text(0, "a");
      out.tool(0, 0, { arguments: "A" });
      out.text(0, "b");
    },
    want: "start 0:x=f() 1:a 0:(A) 1:b 1. 0. finish=tool_calls",
  },
  {
    given: "an empty id or name later changes nothing",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.tool(0, 0, { id: "", name: "", arguments: "A" });
    },
    want: "start 0:x=f() 0:(A) 0. finish=tool_calls",
  },
  {
    given: "an id made anew for each fragment changes nothing",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f" });
      out.tool(0, 0, { id: "z", arguments: "A" });
    },
    want: "start 0:x=f() 0:(A) 0. finish=tool_calls",
  },
  {
    given: "a missing id is made up, the same on each run",
    script: (out) => {
      out.tool(0, 0, { name: "f", arguments: "A" });
      out.tool(0, 1, { id: "null", name: "f", arguments: "B" });
    },
    want: "start 0:call_req1f2e_1=f(A) 1:call_req1f2e_2=f(B) 0. 1. finish=tool_calls",
  },
  {
    given: "the first fragment waits for a name",
    script: (out) => {
      out.tool(0, 0, { id: "x" });
      out.tool(0, 0, { arguments: "A" });
      out.tool(0, 0, { name: "f", arguments: "a" });
    },
    want: "start 0:x=f(Aa) 0. finish=tool_calls",
  },
  {
    given: "a name waits for an id while no arguments come",
    script: (out) => {
      out.tool(0, 0, { name: "f" });
      out.tool(0, 0, { id: "x" });
    },
    want: "start 0:x=f() 0:({}) 0. finish=tool_calls",
  },
  {
    given: "a name that never comes is empty",
    script: (out) => out.tool(0, 0, { id: "x", arguments: "A" }),
    want: "start 0:x=(A) 0. finish=tool_calls",
  },
  {
    given: "calls numbered alike stay apart by id and name",
    script: (out) => {
      out.tool(0, 0, { id: "x", name: "f", arguments: "A" });
      out.tool(0, 0, { id: "y", name: "f", arguments: "B" });
    },
    want: "start 0:x=f(A) 1:y=f(B) 0. 1. finish=tool_calls",
  },
  {
    given: "a call without arguments ends as {}",
    script: (out) => out.tool(0, 0, { id: "x", name: "f" }),
    want: "start 0:x=f() 0:({}) 0. finish=tool_calls",
  },
  {
    given: "a custom call without input ends without",
    script: (out) => out.tool(0, 0, { id: "x", name: "f", custom: true }),
    want: "start 0:x=f() 0. finish=tool_calls",
  },
  {
    given: "choices are numbered apart",
    script: (out) => {
      out.text(1, "b");
      out.text(0, "a");
      out.finish(1, "length");
      out.finish(0, "stop");
    },
    want: "start 1/0:b 0:a 0. 1/0. finish=stop 1/finish=length",
  },
  {
    given: "usage comes last and a later null reason changes nothing",
    script: (out) => {
      out.usage({ input: 1 });
      out.finish(0, "length");
      out.finish(0, null);
      out.text(0, "a");
    },
    want: "start 0:a 0. finish=length usage",
  },
  {
    given: "whole parts continue the open text where they are plain",
    script: (out) => {
      out.parts(0, [{ type: "text", text: "a" }]);
      out.parts(0, [
        { type: "text", text: "b" },
        { type: "text", text: "", signature: "S" },
        { type: "text", text: "c" },
      ]);
    },
    want: "start 0:a 0:b 0. 1: 1. 2:c 2. finish=stop",
  },
  {
    given: "whole thoughts continue, and a proof alone seals",
    script: (out) => {
      out.parts(0, [{ type: "thinking", thinking: "h" }]);
      out.parts(0, [{ type: "thinking", thinking: "i" }]);
      out.parts(0, [{ type: "thinking", thinking: "", signature: "S" }]);
    },
    want: "start 0:(h) 0:(i) 0:()S 0. finish=stop",
  },
  {
    given: "whole calls are parts of their own",
    script: (out) =>
      out.parts(0, [
        { type: "tool_call", id: "", name: "f", arguments: "{}" },
        { type: "tool_call", id: "", name: "f", arguments: "{}" },
      ]),
    want: "start 0:call_req1f2e_1=f({}) 0. 1:call_req1f2e_2=f({}) 1. finish=tool_calls",
  },
  {
    given: "blocks end when they are closed",
    script: (out) => {
      out.open(0, 5, { type: "text", text: "" });
      out.append(0, 5, { text: "a" });
      out.close(0, 5);
      out.open(0, 6, { type: "redacted_thinking", data: "z" });
      out.close(0, 6);
    },
    want: "start 0:a 0. 1:redacted_thinking 1. finish=stop",
  },
  {
    given: "a placeholder gives way to fragments",
    script: (out) => {
      out.open(0, 0, { type: "tool_call", id: "x", name: "f", arguments: "{}" });
      out.append(0, 0, { arguments: "" });
      out.append(0, 0, { arguments: "A" });
      out.close(0, 0);
    },
    want: "start 0:x=f() 0:(A) 0. finish=tool_calls",
  },
  {
    given: "a placeholder stands where no fragment comes",
    script: (out) => {
      out.open(0, 0, { type: "tool_call", id: "x", name: "f", arguments: '{"a":1}' });
      out.append(0, 0, { arguments: "" });
      out.close(0, 0);
    },
    want: 'start 0:x=f() 0:({"a":1}) 0. finish=tool_calls',
  },
  {
    given: "a block without a part swallows its pieces",
    script: (out) => {
      out.open(0, 0, undefined);
      out.append(0, 0, { text: "a" });
      out.close(0, 0);
      out.append(0, 9, { text: "b" });
      out.text(0, "c");
    },
    want: "start 0:c 0. finish=stop",
  },
  {
    given: "a block opened twice was two",
    script: (out) => {
      out.open(0, 0, { type: "text", text: "a" });
      out.open(0, 0, { type: "text", text: "b" });
    },
    want: "start 0:a 0. 1:b 1. finish=stop",
  },
  {
    given: "a block that stays empty is no part",
    script: (out) => {
      out.open(0, 0, { type: "thinking", thinking: "" });
      out.close(0, 0);
      out.text(0, "a");
    },
    want: "start 1:a 1. finish=stop",
  },
])("$given", ({ script, want }) => {
  const { events } = written((out) => {
    script(out);
    out.end();
  });
  expect(show(events)).toBe(want);
});

test("citations and proofs reach the block they belong to", () => {
  const parts = partsOf((out) => {
    out.open(0, 0, { type: "thinking", thinking: "" });
    out.append(0, 0, { thinking: "h" });
    out.append(0, 0, { signature: "S" });
    out.close(0, 0);
    out.open(0, 1, { type: "text", text: "" });
    out.append(0, 1, { text: "a" });
    out.append(0, 1, { citation: { url: "u", title: null, start_index: 0 } });
    out.append(0, 1, { citation: { note: "names no source" } });
    out.close(0, 1);
  });
  expect(parts).toEqual([
    { type: "thinking", thinking: "h", signature: "S" },
    { type: "text", text: "a", citations: [{ url: "u", start_index: 0 }] },
  ]);
});

test("logprobs go with the text they came with, or with the next", () => {
  const token = (word: string) => ({ token: word, logprob: -1, bytes: null, top_logprobs: [] });
  const { events } = written((out) => {
    out.text(0, "", { content: [token("")], refusal: null });
    out.text(0, "a", { content: [token("a")] });
    out.refusal(0, "n", { refusal: [token("n")] });
    out.text(0, null, { content: [token("z")] });
    out.end();
  });
  const read = (word: string) => ({ token: word, logprob: -1, top_logprobs: [] });
  expect(events.flatMap((event) => (event.type === "part" ? [event.logprobs] : []))).toEqual([
    { content: [read(""), read("a")], refusal: [] },
    { refusal: [read("n")] },
    { content: [read("z")] },
  ]);
  expect(foldEvents(events).choices[0]?.message.content).toHaveLength(2);
});

test("a spoken answer in pieces is one part", () => {
  const parts = partsOf((out) => {
    out.parts(0, [{ type: "audio", audio: { id: "a", transcript: "He" } }]);
    out.parts(0, [{ type: "audio", audio: { id: "", data: "YQ==" } }]);
    out.parts(0, [{ type: "audio", audio: { id: "", data: "Yg==", transcript: "y" } }]);
  });
  expect(parts).toEqual([{ type: "audio", audio: { id: "a", data: "YWI=", transcript: "Hey" } }]);
});
