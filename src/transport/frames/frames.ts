// How a stream is cut into frames, by the framing a dialect declares: what it is called on the wire, how bytes become frames and frames bytes.
// The one table of framings; whoever reads or writes a stream comes here. Knows no dialect.

import type { Framing } from "../../contract/dialect.ts";
import { AWS_BOX, createAwsEventStreamDecoder, encodeAwsFrame } from "./aws-event-stream.ts";
import { createNdjsonDecoder } from "./ndjson-decoder.ts";
import { createSseDecoder, type SseDecoder, type SseEvent, type SseRemainder, type SseSink } from "./sse-decoder.ts";
import { createSseTextDecoder, encodeSseText } from "./sse-text.ts";

export type Frame = SseEvent;
export type FrameDecoder = SseDecoder;
export type FrameRemainder = SseRemainder;

interface FramingRules {
  /** As it is asked for and answered. */
  readonly mediaType: string;
  /** Whether an answer of that content-type is a stream of this framing, given that one was asked for. */
  isStream(contentType: string): boolean;
  /** Whether a body that came whole is such a stream under a wrong name. */
  isStreamText(begin: string): boolean;
  decoder(sink: SseSink, maxFrameBytes: number): FrameDecoder;
  encode(value: object, framing: Framing): Buffer;
  /** Where a frame is more than bytes around its data that are the same in every frame of a kind. */
  readonly box?: Box;
}

/** A frame with lengths and checksums around what it holds. */
export interface Box {
  /** How many bytes of it stand before what it holds, and after. */
  readonly before: number;
  readonly after: number;
  /** How much of an event's data, at its beginning and its end, does not stand in its frame. */
  hidden(name: string): readonly [before: number, after: number];
  /** Where the frame ends that begins at `at`, with so many bytes before its data in what it holds; -1: it is not all there, not sound, or not so. */
  endOf(bytes: Buffer, at: number, beforeData: number): number;
}

/** Large enough for an image inside one frame. */
const MAX_FRAME_BYTES = 16 * 1024 * 1024;

const RULES: Readonly<Record<Framing["type"], FramingRules>> = {
  sse: {
    mediaType: "text/event-stream",
    // Many upstreams leave it out or call it something else.
    isStream: (contentType) => !/json|html/i.test(contentType),
    isStreamText: (begin) => /^(?:data|event|id|retry)?:/.test(begin),
    decoder: createSseDecoder,
    encode(value, framing) {
      const name = framing.type === "sse" ? nameOf(value, framing.eventName) : undefined;
      return Buffer.from(`${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(value)}\n\n`);
    },
  },
  sse_text: {
    mediaType: "text/event-stream",
    isStream: (contentType) => !/json|html/i.test(contentType),
    isStreamText: () => false,
    decoder: createSseTextDecoder,
    encode: encodeSseText,
  },
  ndjson: {
    mediaType: "application/x-ndjson",
    isStream: (contentType) => /ndjson|jsonl|json-seq|stream\+json/i.test(contentType),
    isStreamText: (begin) => begin.startsWith("{"),
    decoder: createNdjsonDecoder,
    encode: (value) => Buffer.from(`${JSON.stringify(value)}\n`),
  },
  aws_event_stream: {
    mediaType: "application/vnd.amazon.eventstream",
    isStream: (contentType) => /vnd\.amazon\.eventstream/i.test(contentType),
    isStreamText: () => false,
    decoder: createAwsEventStreamDecoder,
    encode: encodeAwsFrame,
    box: AWS_BOX,
  },
};

/** `data:` of the last frame; undefined: the connection closes. */
export const terminatorOf = (framing: Framing): string | undefined => (framing.type === "sse" ? framing.terminator : undefined);

export const framesOf = ({ type }: Framing): FramingRules => RULES[type];

export function createFrameDecoder({ type }: Framing, sink: SseSink, maxFrameBytes: number = MAX_FRAME_BYTES): FrameDecoder {
  return RULES[type].decoder(sink, maxFrameBytes);
}

/** A frame that does not name itself goes out without a name. */
export function nameOf(value: object, eventName: string | undefined): string | undefined {
  if (eventName === undefined) return undefined;
  // Only read, and only used when it is a string.
  const name = (value as Readonly<Record<string, unknown>>)[eventName];
  return typeof name === "string" ? name : undefined;
}
