// Events that are known by their shape say what reading them says, whatever texts a stream is made of.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import type { ChatEvent } from "../../src/contract/chat.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import { KnownShapes } from "../../src/kit/stream/known-shapes.ts";
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
  id = "id-1",
): string[] {
  const frames: object[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r",
    includeUsage: true,
    ctx: contextOf(dialect),
    emit: (frame) => void frames.push(frame),
  });
  const said: ChatEvent[] = [{ type: "start", id, model: "m", createdMs: 1_000 * (id.length + 1) }];
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

function heard(dialect: Dialect, frames: readonly string[], isShaped: boolean, shapes = new KnownShapes()) {
  const events: ChatEvent[] = [];
  const ctx = contextOf(dialect);
  const writer = createPartWriter({ ctx, emit: (event) => void events.push(event) });
  const repeats = createRepeats(dialect, ctx, shapes);
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

/** Of many streams of one upstream, one after another. */
const streams = fc.array(
  fc.record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    padding: fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/), { maxLength: 3 }),
    id: fc.stringMatching(/^[a-z0-9é"\\]{1,9}$/),
  }),
  { minLength: 2, maxLength: 6 },
);

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))("%s", (_, dialect) => {
  test(
    "known by the shape of earlier streams or read, an event says the same",
    () => {
      fc.assert(
        fc.property(streams, (all) => {
          const shapes = new KnownShapes();
          for (const { parts, padding, id } of all) {
            const frames = framesOf(dialect, parts, padding, id);
            const { known: _known, ...shaped } = heard(dialect, frames, true, shapes);
            const { known: _none, ...read } = heard(dialect, frames, false);
            expect(shaped).toEqual(read);
          }
        }),
        runs(),
      );
    },
    LAW_TIMEOUT_MS,
  );
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

const PADDED: readonly (readonly [id: string, padding: readonly string[]])[] = [
  ["openai-chat", []],
  ["openai-chat", ["a", "bcd", "ef"]],
  ["anthropic-messages", []],
  ["bedrock-converse", []],
  ["cohere", []],
  ["ollama", []],
  ["openai-completions", []],
];

test.each(PADDED)("most events of %s, padded with %j, need not be read", (id, padding) => {
  const dialect = DIALECTS.find((one) => one.id === id);
  if (dialect === undefined) throw new Error(id);
  const texts = Array.from({ length: 50 }, (_, at) => `word${at} `);
  expect(heard(dialect, framesOf(dialect, [{ isThought: false, texts }], padding), true).known).toBeGreaterThan(45);
});

test.each(PADDED)("all but the first text of %s, padded with %j, is known from two streams before, whatever its id", (id, padding) => {
  const dialect = DIALECTS.find((one) => one.id === id);
  if (dialect === undefined) throw new Error(id);
  const shapes = new KnownShapes();
  const ofStream = (id: string): number => {
    const texts = Array.from({ length: 50 }, (_, at) => `word${at} `);
    return heard(dialect, framesOf(dialect, [{ isThought: false, texts }], padding, id), true, shapes).known;
  };
  expect(ofStream("one")).toBeLessThan(49);
  ofStream("other");
  expect(ofStream("third one")).toBe(49);
});
