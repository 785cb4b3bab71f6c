// Recordings of forms: a client's own file goes into one, and what was sent is compared field by field, file and all.

import { expect, test } from "vitest";
import { loadGenerated } from "../../../src/cli/generated.ts";
import { formOf, formWritten } from "../../../src/cli/provider-check/forms.ts";
import { readRecording } from "../../../src/cli/provider-check/recording.ts";
import { replay } from "../../../src/cli/provider-check/replay.ts";

const generated = await loadGenerated();
const FILE = { file: "hello.wav", type: "audio/wav", holds: "RIFF ä" };

test("a form is written as it was asked for", async () => {
  const { entries } = formOf({ model: "m", file: FILE, temperature: 0.5, granularities: ["word", "segment"], image: [FILE, FILE] });
  expect(await formWritten(entries)).toEqual({
    model: "m",
    file: FILE,
    temperature: "0.5",
    "granularities[]": ["word", "segment"],
    "image[]": [FILE, FILE],
  });
});

test.each([
  {
    what: "as it is",
    sent: "{ model: whisper-large-v3, file: { file: hello.wav, type: audio/wav, holds: RIFF }, language: de }",
    want: [],
  },
  {
    what: "another file",
    sent: "{ model: whisper-large-v3, file: { file: hello.wav, type: audio/wav, holds: RAFF }, language: de }",
    want: ["sent"],
  },
  { what: "another field", sent: "{ model: whisper-large-v3, file: { file: hello.wav, type: audio/wav, holds: RIFF } }", want: ["sent"] },
])("a recorded form is compared: $what", async ({ sent, want }) => {
  const text = `provider: groq
model: whisper-large-v3
as: openai-transcriptions
requests:
  - { is: a form, ask: { file: { file: hello.wav, type: audio/wav, holds: RIFF }, language: de }, sent: ${sent} }
`;
  const read = readRecording("r.yaml", text);
  const [one] = read.ok ? read.recording.cases : [];
  if (one === undefined) throw new Error("the recording is right");
  const differences = await replay(generated, "groq", one);
  expect(differences.map((difference) => difference.split(":")[0])).toEqual(want);
});

test("without an ask, a usual recording is sent", async () => {
  const read = readRecording(
    "r.yaml",
    "provider: groq\nmodel: whisper-large-v3\nas: openai-transcriptions\nanswers: [{ is: a text, body: { text: Hi }, gives: { canonical: { text: Hi }, cost: unknown } }]\n",
  );
  const [one] = read.ok ? read.recording.cases : [];
  expect(one && (await replay(generated, "groq", one))).toEqual([]);
});
