// The one point where a call waits for credentials: after it is prepared, before it is sent. A static key is on it already and nothing waits.
// Called by attempts.ts and pass-through.ts. Where they come from, and how long they are kept, is src/credentials.

import type { Authorised } from "../contract/credentials.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { BoundProvider } from "../contract/plan.ts";
import type { UpstreamRequest } from "../transport/call.ts";
import { wholeBytes } from "../transport/http1/pieced-body.ts";
import type { Core, RequestContext } from "./context.ts";

/** A call that is ready but for its credentials. */
interface Prepared {
  readonly provider: BoundProvider;
  readonly request: UpstreamRequest;
}
type Waiting = Pick<RequestContext, "deadlineMs" | "isGone" | "ongoing">;

const LATE: Failure = { kind: "timeout", message: "the credentials of this provider were not there in time" };
const LEFT: Failure = { kind: "cancelled", message: "the client left" };

/** The line whose request may be sent. A promise only where something is fetched or signed. */
export function authorise<Line extends Prepared>(core: Core, ctx: Waiting, line: Line): Result<Line> | Promise<Result<Line>> {
  const source = core.credentials(line.provider);
  if (source === undefined) return { ok: true, value: line };
  const { method, origin, path, headers, body } = line.request;
  const authorised = source.authorize({
    method,
    origin,
    path,
    headers,
    // Few look at it, and it may have to be put together for them.
    get body() {
      return body && wholeBytes(body);
    },
  });
  return authorised instanceof Promise
    ? inTime(core, ctx, line, authorised).then((result) => withHeaders(line, result))
    : withHeaders(line, authorised);
}

function withHeaders<Line extends Prepared>(line: Line, authorised: Authorised): Result<Line> {
  if (!authorised.ok) return authorised;
  return { ok: true, value: { ...line, request: { ...line.request, headers: { ...line.request.headers, ...authorised.value } } } };
}

/** No longer than the call itself might take, and no longer than the client is there. */
function inTime(core: Core, ctx: Waiting, line: Prepared, authorised: Promise<Authorised>): Promise<Authorised> {
  return new Promise((resolve, reject) => {
    const end = (result: Authorised): void => {
      timer.close();
      ctx.ongoing = undefined;
      resolve(result);
    };
    const leftMs = Math.max(1, Math.min(line.request.timeouts.totalMs, line.request.timeouts.firstByteMs, ctx.deadlineMs - core.now()));
    const timer = core.setTimer(() => end({ ok: false, failure: LATE }), leftMs);
    ctx.ongoing = { cancel: () => end({ ok: false, failure: LEFT }) };
    // The client may have left while the last attempt ended.
    if (ctx.isGone) ctx.ongoing.cancel();
    // A source never rejects; a bug of ours in one goes where other bugs go.
    authorised.then(end, reject);
  });
}
