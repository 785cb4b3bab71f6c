import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChatEvent } from "../../../../src/contract/chat.ts";
import type { ChatPart } from "../../../../src/contract/dialect.ts";
import { foldEvents, normalise, unfold } from "../../../../src/kit/stream/fold.ts";
import { createStreamEncoder } from "../../../../src/kit/stream/stream-encoder.ts";
import { contextOf, encodingOf, type Frame, interleaved, responses } from "./samples.ts";
import { written } from "./scripts.ts";

test("every call's arguments survive any interleaving of fragments, other calls and text", () => {
  const step = fc.record({ choice: fc.nat(1), ordinal: fc.nat(3), fragment: fc.string({ maxLength: 3 }), withText: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const want = new Map<string, string>();
      const { events } = written((out) => {
        for (const { choice, ordinal, fragment, withText } of steps) {
          const id = `${choice}-${ordinal}`;
          const first = want.has(id) ? {} : { id, name: "same" };
          want.set(id, (want.get(id) ?? "") + fragment);
          out.tool(choice, ordinal, { ...first, arguments: fragment });
          if (withText) out.text(choice, "t");
        }
        out.end();
      });
      const seen = foldEvents(events).choices.flatMap((choice) =>
        choice.message.content.flatMap((part) => (part.type === "tool_call" ? [[part.id, part.arguments] as const] : [])),
      );
      expect(new Map(seen)).toEqual(new Map([...want].map(([id, all]) => [id, all === "" ? "{}" : all])));
    }),
  );
});

test.each([{ sequential: true }, { sequential: false }])(
  "an answer written to a wire and read back is the answer (sequential: $sequential)",
  ({ sequential }) => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(normalise(foldEvents(there(unfold(response), sequential)))).toEqual(withoutWhatTheWireLacks(normalise(response)));
      }),
      { numRuns: 300 },
    );
  },
);

test("pieces in any order are written and read back as the same parts", () => {
  fc.assert(
    fc.property(interleaved, ({ events }) => {
      const calls = (all: readonly ChatEvent[]): unknown[] =>
        foldEvents(all).choices.map((choice) =>
          choice.message.content.flatMap((part) => (part.type === "tool_call" ? [`${part.id} ${part.arguments}`] : [])).sort(),
        );
      expect(calls(there(events, true))).toEqual(calls(events));
      expect(calls(there(events, false))).toEqual(calls(events));
    }),
    { numRuns: 300 },
  );
});

/** Encodes to the test wire and decodes what comes, as a client of ours that is a gateway itself would. */
function there(events: readonly ChatEvent[], sequential: boolean): ChatEvent[] {
  const begin = events.find((event) => event.type === "start");
  return written((out) => {
    if (begin !== undefined)
      out.start({
        id: begin.id,
        model: begin.model,
        created: begin.createdMs / 1000,
        service_tier: begin.serviceTier,
        system_fingerprint: begin.fingerprint,
      });
    const receive = (frame: Frame): void => {
      const { choice = 0, index = 0 } = frame;
      if (frame.is === "open") out.open(choice, index, opening(frame));
      if (frame.is === "whole" && frame.whole !== undefined) out.parts(choice, [frame.whole]);
      if (frame.is === "close") out.close(choice, index);
      if (frame.is === "delta") {
        const delta = frame.delta;
        out.append(choice, index, delta?.type === "refusal" ? { text: delta.refusal } : delta?.type === "whole" ? {} : { ...delta });
        if (delta?.type === "text") for (const citation of delta.citations ?? []) out.append(choice, index, { citation });
        out.text(choice, null, frame.logprobs);
      }
      if (frame.is === "finish") out.finish(choice, frame.reason);
      if (frame.is === "usage") out.usage(frame.usage ?? undefined);
      if (frame.is === "end") out.end();
    };
    // Every template of the test wires makes a Frame.
    const encoder = createStreamEncoder({
      encoding: encodingOf(sequential),
      requestId: "r",
      includeUsage: true,
      ctx: contextOf(),
      emit: (frame) => receive(frame as Frame),
    });
    for (const event of events) encoder.event(event);
    encoder.end();
  }).events;
}
function opening(frame: Frame): ChatPart | undefined {
  switch (frame.tag) {
    case "text":
      return { type: "text", text: "" };
    case "refusal":
      return { type: "refusal", refusal: "" };
    case "thinking":
      return { type: "thinking", thinking: "" };
    default:
      return {
        type: "tool_call",
        id: frame.part?.id ?? "",
        name: frame.part?.name ?? "",
        arguments: "",
        ...(frame.part?.custom === true ? { custom: true } : {}),
        ...(frame.part?.signature !== undefined ? { signature: frame.part.signature } : {}),
      };
  }
}
function withoutWhatTheWireLacks(response: ReturnType<typeof foldEvents>): ReturnType<typeof foldEvents> {
  return normalise({
    ...response,
    choices: response.choices.map(({ native_finish_reason: _n, stop_sequence: _s, ...choice }) => {
      const content = choice.message.content.map((part) => {
        if (part.type !== "text" && part.type !== "tool_call") return part;
        const { cache_control: _, ...rest } = part;
        return rest;
      });
      const calls = content.some((part) => part.type === "tool_call");
      return {
        ...choice,
        finish_reason: calls && choice.finish_reason === "stop" ? "tool_calls" : choice.finish_reason,
        message: { role: "assistant", content },
      };
    }),
  });
}
