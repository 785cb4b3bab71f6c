// The last frame of a stream that broke, as its dialect says it: numbered like every other where frames are. Pure; it chooses no words.

import type { AnyDialect } from "../../contract/dialect.ts";
import type { Failure } from "../../contract/failure.ts";

type Told = Pick<AnyDialect, "encodeError" | "encodeErrorFrame"> & { readonly streamEncoding?: { readonly numbered?: string | undefined } };

export interface FramePlace {
  readonly requestId: string;
  /** How many frames went before it; undefined where nobody counted. */
  readonly at: number | undefined;
}

export function errorFrame(dialect: Told, failure: Failure, { requestId, at }: FramePlace): object {
  const frame = dialect.encodeErrorFrame?.(failure, { requestId }) ?? dialect.encodeError(failure, { requestId }).body;
  const numbered = dialect.streamEncoding?.numbered;
  return numbered === undefined || at === undefined ? frame : { ...frame, [numbered]: at };
}

/** What a frame is numbered by that comes after one of the upstream's own, which go on to the client as they are. */
export function numberAfter({ streamEncoding }: Told, frame: object): number | undefined {
  const numbered = streamEncoding?.numbered;
  const number: unknown = numbered === undefined ? undefined : Reflect.get(frame, numbered);
  return typeof number === "number" ? number + 1 : undefined;
}
