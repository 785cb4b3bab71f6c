// Events that are known by their shape say what reading them says, whatever texts a stream is made of.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import type { ChatEvent } from "../../src/contract/chat.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import { createPartWriter } from "../../src/kit/stream/part-writer.ts";
import { createRepeats } from "../../src/kit/stream/repeats.ts";
import { createStreamEncoder } from "../../src/kit/stream/stream-encoder.ts";
import { fakeContext } from "../fakes/context.ts";
import { LAW_TIMEOUT_MS, runs } from "./runs.ts";

const DIALECTS = Object.values<Dialect>(dispatch.dialects).filter(({ call }) => call.follow === undefined);
const contextOf = (dialect: Dialect) => fakeContext(catalog.dialects[dialect.id]?.traits ?? {}, { peer: dialect.id }) as never;

/** Texts of models: mostly plain words, at times what JSON has to escape, tags, or nothing. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[ a-zé日]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('"', "\\", "\n", "", "none", "<think>", "</think>", "~ made up ~", "😀", "{}") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const part = fc.record({ isThought: fc.boolean(), texts: fc.array(text, { minLength: 1, maxLength: 10 }) });

/** Each as its server would send it, with what some add so that a watcher of the line learns no lengths. */
function framesOf(
  dialect: Dialect,
  parts: readonly { readonly isThought: boolean; readonly texts: readonly string[] }[],
  padding: readonly string[],
): string[] {
  const frames: object[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r",
    includeUsage: true,
    ctx: contextOf(dialect),
    emit: (frame) => void frames.push(frame),
  });
  const said: ChatEvent[] = [{ type: "start", id: "id-1", model: "m", createdMs: 1_000 }];
  for (const [index, { isThought, texts }] of parts.entries()) {
    for (const one of texts)
      said.push({ type: "part", choice: 0, index, delta: isThought ? { type: "thinking", thinking: one } : { type: "text", text: one } });
    said.push({ type: "part_end", choice: 0, index });
  }
  said.push({ type: "finish", choice: 0, reason: "stop" }, { type: "usage", usage: { input: 3, output: 4 } });
  for (const event of said) encoder.event(event);
  encoder.end();
  return frames.map((frame, at) => JSON.stringify(padding.length === 0 ? frame : { ...frame, obfuscation: padding[at % padding.length] }));
}

function heard(dialect: Dialect, frames: readonly string[], isShaped: boolean) {
  const events: ChatEvent[] = [];
  const ctx = contextOf(dialect);
  const writer = createPartWriter({ ctx, emit: (event) => void events.push(event) });
  const repeats = createRepeats(dialect, ctx);
  let known = 0;
  for (const data of frames) {
    if (isShaped && repeats.say(data, writer)) {
      known += 1;
      continue;
    }
    const value = JSON.parse(data) as never;
    if (dialect.validate.event(value).length > 0) continue;
    dialect.decodeEvent(value, writer, ctx);
    repeats.observe(data);
  }
  const failure = writer.closeStream();
  return { events, failure, usage: writer.usageSoFar, saidBytes: writer.saidBytes, known };
}

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))("%s", (_, dialect) => {
  test(
    "known by its shape or read, an event says the same",
    () => {
      fc.assert(
        fc.property(
          fc.array(part, { minLength: 1, maxLength: 4 }),
          fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/), { maxLength: 5 }),
          (parts, padding) => {
            const frames = framesOf(dialect, parts, padding);
            const { known: _known, ...shaped } = heard(dialect, frames, true);
            const { known: _none, ...read } = heard(dialect, frames, false);
            expect(shaped).toEqual(read);
          },
        ),
        runs(),
      );
    },
    LAW_TIMEOUT_MS,
  );
});

test.each([
  ["openai-chat", []],
  ["openai-chat", ["a", "bcd", "ef"]],
  ["anthropic-messages", []],
  ["bedrock-converse", []],
  ["cohere", []],
  ["ollama", []],
  ["openai-completions", []],
])("most events of %s, padded with %j, need not be read", (id, padding) => {
  const dialect = DIALECTS.find((one) => one.id === id);
  if (dialect === undefined) throw new Error(id);
  const texts = Array.from({ length: 50 }, (_, at) => `word${at} `);
  expect(heard(dialect, framesOf(dialect, [{ isThought: false, texts }], padding), true).known).toBeGreaterThan(45);
});
