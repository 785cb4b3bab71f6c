// Answers as streams and back, through the parts the gateway itself uses, without bytes in between unless asked.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../../src/contract/chat.ts";
import type { MappingContext } from "../../src/contract/context.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import { unfold } from "../../src/kit/stream/fold.ts";
import { createPartWriter, type PartWriter } from "../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../src/kit/stream/stream-encoder.ts";
import { framesOf as rulesOf, terminatorOf } from "../../src/transport/frames/frames.ts";
import { REQUEST_ID, sent } from "./dialects.ts";

/** The frames by which a dialect tells an answer. */
export function framesOf(dialect: Dialect, response: ChatResponse, ctx: MappingContext<never>, includeUsage = true): object[] {
  const frames: object[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: REQUEST_ID,
    includeUsage,
    ctx,
    emit: (frame) => frames.push(frame),
  });
  for (const event of unfold(response)) encoder.event(event);
  encoder.end();
  return frames;
}

export interface Decoded {
  readonly events: readonly ChatEvent[];
  readonly writer: PartWriter;
}
/** What the gateway reads out of frames, as they arrive through JSON text; of a call that is followed, out of the record around them too. */
export function decoded(dialect: Dialect, frames: readonly object[], ctx: MappingContext<never>, record?: unknown): Decoded {
  const events: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx });
  const whole = dialect.call.follow === undefined || record === undefined ? undefined : dialect.decodeResponse(record as never, ctx);
  if (whole !== undefined) writer.start({ id: whole.id, model: whole.model, created: whole.created });
  for (const frame of frames) dialect.decodeEvent(sent(frame) as never, writer, ctx);
  if (terminatorOf(dialect.framing) !== undefined) writer.end();
  if (whole !== undefined) writer.complete(whole);
  writer.closeStream();
  return { events, writer };
}

/** The bytes of a stream, as the dialect frames it. `newline` is any that SSE allows. */
export function bytesOf({ framing }: Dialect, frames: readonly object[], newline: string): Buffer {
  if (framing.type === "sse_text") {
    const text = Buffer.concat(frames.map((frame) => rulesOf(framing).encode(frame, framing))).toString("utf8");
    return Buffer.from(text.replaceAll("\n", newline), "utf8");
  }
  if (framing.type !== "sse") return Buffer.concat(frames.map((frame) => rulesOf(framing).encode(frame, framing)));
  const lines = frames.map((frame) => {
    const name = framing.eventName === undefined ? undefined : String((frame as Record<string, unknown>)[framing.eventName]);
    return `${name === undefined ? "" : `event: ${name}${newline}`}data: ${JSON.stringify(frame)}${newline}${newline}`;
  });
  const last = framing.terminator === undefined ? "" : `data: ${framing.terminator}${newline}${newline}`;
  return Buffer.from(lines.join("") + last, "utf8");
}

/** Frames as a framing carries them: an event whose data is text knows one kind of line break. */
export function carried({ framing }: Dialect, frames: readonly object[]): object[] {
  const oneBreak = (_: string, value: unknown): unknown => (typeof value === "string" ? value.replace(/\r\n|\r/g, "\n") : value);
  return framing.type === "sse_text" ? frames.map((frame) => JSON.parse(JSON.stringify(frame), oneBreak) as object) : [...frames];
}
