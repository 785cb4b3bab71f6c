// Replays what each provider is recorded to be sent and to say (test/wire/<provider>.yaml, written from its documentation) through the generated
// code and the pipeline. The recordings say what a provider is; a mapping that disagrees is wrong, or the documentation was misread.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadGenerated } from "../../src/cli/generated.ts";
import { type Recording, readRecording } from "../../src/cli/provider-check/recording.ts";
import { replay } from "../../src/cli/provider-check/replay.ts";

const generated = await loadGenerated();
const { providers, dialects } = generated.catalog;

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".yaml"));
const read = files.map((name) => readRecording(`test/wire/${name}`, readFileSync(`${import.meta.dirname}/${name}`, "utf8")));
const recordings = read.flatMap((one): Recording[] => (one.ok ? [one.recording] : []));

test("every recording can be read", () => expect(read.flatMap((one) => (one.ok ? [] : one.findings))).toEqual([]));

test("a recording is named like the provider whose it is", () =>
  expect(recordings.map(({ file }) => file)).toEqual(recordings.map(({ provider }) => `test/wire/${provider}.yaml`)));

const serving = Object.values(providers).filter(({ status }) => status !== "retired");

test.each(serving.map(({ id, dialect, also = {} }) => ({ id, spoken: [dialect, ...Object.keys(also)] })))(
  "$id is recorded: what it is sent, an answer, a stream where it chats, an error",
  ({ id, spoken }) => {
    const cases = recordings.find(({ provider }) => provider === id)?.cases ?? [];
    const chats = spoken.some((one) => (dialects[one]?.operation ?? "chat") === "chat");
    const wanted = ["requests", "answers", ...(chats ? ["streams"] : []), "errors"];
    expect(wanted.filter((section) => cases.every((one) => one.section !== section))).toEqual([]);
  },
);

const VERBS = { requests: "is sent", answers: "answers", streams: "streams", errors: "refuses" } as const;

describe.each(recordings)("$provider", ({ provider, cases }) => {
  test.each(cases.map((one) => ({ ...one, verb: VERBS[one.section], one })))("$verb: $is (line $line)", async ({ one }) => {
    expect(await replay(generated, provider, one)).toEqual([]);
  });

  test("what an answer comes to is recorded with its text or calls, its finish, its counts and its cost", () => {
    const told = cases.flatMap((one) => (one.section === "answers" || one.section === "streams" ? [one.gives] : []));
    expect(told.some(({ usage, cost }) => usage !== undefined && cost !== undefined)).toBe(true);
  });
});
