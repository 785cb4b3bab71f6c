// A failure as the client's dialect says it, with every attempt listed beside, under our own name: SDKs ignore what they do not know. Pure.
// Called by run-request.ts for whole replies and by attempts.ts for the error frame of a stream that broke.

import type { AnyDialect } from "../contract/dialect.ts";
import type { AttemptRecord, Failure } from "../contract/failure.ts";

export function refusalOf(ingress: AnyDialect, failure: Failure, requestId: string): { readonly status: number; readonly body: object } {
  const { status, body } = ingress.encodeError(failure, { requestId });
  const { attempts = [] } = failure;
  return { status, body: attempts.length === 0 ? body : { ...body, signalbox: { attempts: attempts.map(shownAttempt) } } };
}

/** What a client is told of an attempt: what it cost is the ledger's. */
export function shownAttempt({ deployment, outcome, status, ms, waitedMs, message }: AttemptRecord): object {
  return { deployment, outcome, status, ms, waitedMs, message };
}
