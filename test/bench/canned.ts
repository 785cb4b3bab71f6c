// What the upstream of a benchmark answers, in every dialect, made before anybody asks. Pure.

import { answerOf, framesOfStream } from "./bodies.ts";
import { type DialectId, SLOW_EVENTS } from "./scenarios.ts";
import { BLANK } from "./stamps.ts";
import { chunkOf } from "./wire.ts";

const WRITES = 10;

/** In the form in which they are written. */
export interface Canned {
  readonly whole: Buffer;
  /** With the stream's head. */
  readonly first: Buffer;
  readonly burst: readonly Buffer[];
  /** An event each. */
  readonly paced: readonly Buffer[];
  readonly slow: readonly Buffer[];
  readonly many: Buffer;
}

function can(id: DialectId): Canned {
  const isSse = id !== "bedrock-converse";
  const frames = framesOfStream(id);
  // A binary frame has a checksum, and keeps the text that it was made with.
  const timed = isSse ? framesOfStream(id, () => BLANK).map(chunkOf) : frames.map(chunkOf);
  const each = Math.ceil(frames.length / WRITES);
  const whole = answerOf(id);
  return {
    whole: Buffer.concat([headOf("application/json", `content-length: ${whole.length}`), whole]),
    first: headOf(isSse ? "text/event-stream" : "application/vnd.amazon.eventstream", "transfer-encoding: chunked"),
    burst: Array.from({ length: WRITES }, (_, at) => chunkOf(Buffer.concat(frames.slice(at * each, (at + 1) * each)))),
    paced: timed,
    // A few events, and what ends them.
    slow: [...timed.slice(0, SLOW_EVENTS), ...timed.slice(-3)],
    many: chunkOf(Buffer.concat(frames.slice(3, -3))),
  };
}

const headOf = (mediaType: string, framing: string): Buffer =>
  Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${mediaType}\r\n${framing}\r\n\r\n`);

export const CANNED = (
  [
    [/\/messages$/, "anthropic-messages"],
    [/\/responses$/, "openai-responses"],
    [/:(streamGenerateContent|generateContent)/, "gemini"],
    [/\/converse(-stream)?$/, "bedrock-converse"],
    [/\/chat\/completions$/, "openai-chat"],
  ] as const
).map(([like, id]) => ({ like, canned: can(id) }));
