// An answer that came as a stream, for a client that asked for the whole: some models can be asked no other way. Called by answer-whole.ts
// with all of its bytes, since nothing is said before the end. Pure; a stream that broke off or tells of an error is that failure.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { ChatEvent } from "../contract/chat.ts";
import type { MappingContext } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { Failure, Result } from "../contract/failure.ts";
import { foldEvents } from "../kit/stream/fold.ts";
import { createPartWriter } from "../kit/stream/part-writer.ts";
import type { ResponseHead } from "../transport/call.ts";
import { createFrameDecoder, type Frame, terminatorOf } from "../transport/frames/frames.ts";
import { failureOfBody } from "./classify.ts";
import { parseObject } from "./parse-object.ts";
import type { Line } from "./upstream-call.ts";

export interface Gathered {
  readonly response: ChatResponse;
  readonly service: string | undefined;
}

/** Fails with what the stream fails with, or `bad_response` where it is not of its dialect. */
export function gatherStream(line: Line<Dialect>, head: ResponseHead, body: Buffer, nowMs: number): Result<Gathered> {
  const { dialect, ctx } = line;
  const events: ChatEvent[] = [];
  const writer = createPartWriter({ emit: (event) => events.push(event), ctx: line.ctx });
  let failure: Failure | undefined;
  const bad = (message: string): Failure => ({ kind: "bad_response", status: head.status, message });

  function onEvent({ data }: Pick<Frame, "data">): void {
    if (failure !== undefined || writer.ended) return;
    if (data === terminatorOf(dialect.framing)) return writer.end();
    const value = parseObject(data);
    const [finding] = value === undefined ? [] : dialect.validate.event(value);
    if (value === undefined) failure = bad("the upstream sent an event that is no JSON object");
    else if (dialect.isError(value as never)) failure = failureOfBody(line, head, value, nowMs);
    else if (finding !== undefined)
      failure = bad(`the upstream sent an event that is not of its own format: ${finding.path}: ${finding.message}`);
    else dialect.decodeEvent(value as never, writer, ctx as MappingContext<never>); // validated; traits are the dialect's own
    failure ??= writer.failure;
  }

  const decoder = createFrameDecoder(dialect.framing, { onEvent });
  failure = decoder.push(body) ?? failure;
  const rest = decoder.end();
  if (rest.unfinished) onEvent(rest);
  failure ??= writer.closeStream();
  if (failure !== undefined) return { ok: false, failure };
  return { ok: true, value: { response: foldEvents(events), service: writer.service } };
}
