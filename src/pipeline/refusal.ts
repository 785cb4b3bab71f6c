// A failure as the client's dialect says it, with every attempt listed beside, under our own name: SDKs ignore what they do not know. Pure.
// Called by run-request.ts for whole replies and by attempts.ts for the error frame of a stream that broke.

import type { AnyDialect } from "../contract/dialect.ts";
import type { AttemptRecord, Failure } from "../contract/failure.ts";
import { errorFrame, type FramePlace } from "../kit/stream/error-frame.ts";
import { LONGEST_WAIT_S } from "./reply-headers.ts";

export interface Refusal {
  readonly status: number;
  readonly body: object;
}

export function refusalOf(ingress: AnyDialect, failure: Failure, requestId: string): Refusal {
  const { status, body } = ingress.encodeError(bounded(failure), { requestId });
  return { status, body: withAttempts(body, failure) };
}

/** The last frame of a stream that broke. */
export function brokenFrame(ingress: AnyDialect, failure: Failure, place: FramePlace): object {
  return withAttempts(errorFrame(ingress, bounded(failure), place), failure);
}

/** What a client is told of an attempt: what it cost is the ledger's. */
export function shownAttempt({ deployment, outcome, status, ms, waitedMs, message }: AttemptRecord): object {
  return { deployment, outcome, status, ms, waitedMs, message };
}

/** A body may tell how long to wait, as headers do, and no longer. */
function bounded(failure: Failure): Failure {
  const { retryAfterMs } = failure;
  return retryAfterMs === undefined ? failure : { ...failure, retryAfterMs: Math.min(retryAfterMs, LONGEST_WAIT_S * 1000) };
}

function withAttempts(body: object, { attempts = [] }: Failure): object {
  return attempts.length === 0 ? body : { ...body, signalbox: { attempts: attempts.map(shownAttempt) } };
}
