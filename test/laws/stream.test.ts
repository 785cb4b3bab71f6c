// Laws 3 and 4. Stream ≡ whole: an answer told in a stream is the answer told at once. Any chunking: the same bytes, cut anywhere, are
// the same events.

import { describe, expect, test } from "vitest";
import { foldEvents } from "../../src/kit/stream/fold.ts";
import { createFrameDecoder, terminatorOf } from "../../src/transport/frames/frames.ts";
import { response } from "./canonical.ts";
import { contextOf, rows, sent, speakersOf } from "./dialects.ts";
import { comparableResponse } from "./normal.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { bytesOf, carried, decoded, framesOf } from "./streams.ts";

describe.each(rows)("$id", ({ id, dialect }) => {
  const [plain] = speakersOf(dialect);
  if (plain === undefined) throw new Error("a dialect speaks for itself");

  test("an answer in a stream is the answer at once", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(response, (value) => {
        const whole = contextOf(plain, "client");
        const streamed = contextOf(plain, "client");
        const body = sent(dialect.encodeResponse(value, whole));
        const frames = framesOf(dialect, value, streamed);
        const { events, writer } = decoded(dialect, frames, contextOf(plain, "upstream"), body);
        expect(writer.failure, JSON.stringify(frames)).toBeUndefined();
        const carried = { losses: [...whole.losses, ...streamed.losses], dialect: id };
        const atOnce = dialect.decodeResponse(body as never, contextOf(plain, "upstream"));
        expect(comparableResponse(foldEvents(events), carried), JSON.stringify({ frames, body, losses: carried.losses })).toEqual(
          comparableResponse(atOnce, carried),
        );
      }),
      runs(2),
    );
  });

  test("the same bytes cut anywhere are the same events", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(response, fc.constantFrom("\n", "\r\n", "\r"), fc.array(fc.nat(), { maxLength: 40 }), (value, newline, cuts) => {
        const frames = framesOf(dialect, value, contextOf(plain, "client"));
        const bytes = bytesOf(dialect, frames, newline);
        const read: object[] = [];
        const decoder = createFrameDecoder(dialect.framing, {
          onEvent: ({ data }) => void (data === terminatorOf(dialect.framing) || read.push(JSON.parse(data) as object)),
        });
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        for (const [i, from] of places.entries()) expect(decoder.push(bytes.subarray(from, places[i + 1]))).toBeUndefined();
        expect(decoder.end().unfinished).toBe(false);
        expect(decoded(dialect, read, contextOf(plain, "upstream")).events).toEqual(
          decoded(dialect, carried(dialect, frames), contextOf(plain, "upstream")).events,
        );
      }),
      runs(),
    );
  });
});
