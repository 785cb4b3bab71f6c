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
