// Server-sent events whose data is text and no JSON: a frame is the object `{ event, data }`. Called through frames.ts. Judges no event.

import type { Framing } from "../../contract/dialect.ts";
import { createSseDecoder, type SseDecoder, type SseEvent, type SseSink } from "./sse-decoder.ts";

/** What an event without a name is called. */
const UNNAMED = "message";

export function createSseTextDecoder(sink: SseSink, maxEventBytes: number): SseDecoder {
  const decoder = createSseDecoder(
    // JSON that stands there without an event around it is an error that took the stream's place.
    { ...sink, onEvent: (event) => sink.onEvent(event.bare ? event : { ...event, data: frameOf(event) }) },
    maxEventBytes,
  );
  return {
    push: (chunk) => decoder.push(chunk),
    get isBetween() {
      return decoder.isBetween;
    },
    // An event without its blank line may be half of one: text does not show where it should end.
    end: () => ({ ...decoder.end(), data: "" }),
  };
}

const frameOf = ({ event = UNNAMED, data }: SseEvent): string => JSON.stringify({ event, data });

/** What is no event of the wire goes as JSON under the name of errors. */
export function encodeSseText(value: object, framing: Framing): Buffer {
  const { event, data } = value as Readonly<Record<string, unknown>>; // only read
  const isEvent = typeof event === "string" && typeof data === "string";
  const lines = (isEvent ? data : JSON.stringify(value)).split(/\r\n|\r|\n/);
  return Buffer.from(
    `event: ${isEvent ? event : framing.type === "sse_text" ? framing.errorEvent : UNNAMED}\n${lines.map((line) => `data: ${line}\n`).join("")}\n`,
  );
}
