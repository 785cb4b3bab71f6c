// The life of a call that is let through as it is: checked against what gateway.yaml declares, given the provider's credentials, sent and answered
// piece by piece, told in one event. Called by http/passthrough-endpoint.ts. Reads neither body; tries one provider once; follows no redirect.
// It knows nothing of the router, nor the router of it. No retry: the body is sent while it is read, and may have had its effect. No breaker, either way:
// breakers are of deployments, and which model a call is for stands in a body that is not read; paths that fail for one client (a file that is not there)
// would take models away from all; and whoever names a provider is to hear what it says, because nobody else could say it.

import type { IncomingHttpHeaders } from "node:http";
import type { Principal } from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { Standing } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { kindOfStatus } from "../kit/errors.ts";
import type { CallReader, OngoingCall, StreamedBody, UpstreamRequest } from "../transport/call.ts";
import { identify, namesOf } from "./admit.ts";
import { admitPassing, type PassingAdmission } from "./admit-passing.ts";
import { authorise } from "./authorise.ts";
import type { Cancellable, Core, ReplyHeaders, RequestEvent } from "./context.ts";
import { ruleOf } from "./failure-table.ts";
import { limitHeaders } from "./limit-headers.ts";
import { type AnswerHeaders, answeredHeaders, headerIn, sentHeaders, sentQuery } from "./passed-headers.ts";
import { passageOf } from "./passed-path.ts";
import { failureHeaders } from "./reply-headers.ts";
import { baseOf } from "./standing-call.ts";
import { functionsFor } from "./wire.ts";

export interface PassedBody extends StreamedBody {
  /** Why it broke off, where that was no fault of the upstream's. */
  failure(): Failure | undefined;
  byteCount(): number;
}

/** Where the answer goes, byte by byte. */
export interface BytesOut {
  raw(bytes: Buffer): void;
  end(): void;
  /** It broke off and must not look whole. */
  abort(): void;
}

export interface PassingClient {
  /** What it sends, to be read once; a value of undefined when it sends nothing. Fails at once where its length passes the bound. */
  body(limitBytes: number): Result<PassedBody | undefined>;
  wholeBody(limitBytes: number): Promise<Result<Buffer>>;
  refuse(failure: Failure, status: number, headers: ReplyHeaders): void;
  /** Sends the head at once. `onBlocked` asks to stop reading until `onDrain`. */
  open(status: number, headers: AnswerHeaders, flow: { onBlocked(): void; onDrain(): void }): BytesOut;
  /** As of any client. */
  whenGone(callback: () => void): void;
}

export interface PassIncoming {
  readonly requestId: string;
  /** As the path names it. */
  readonly provider: string;
  readonly method: string;
  /** What follows the provider, as it came. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly client: PassingClient;
}

/** Answers the client. Rejects only for a bug of ours, after the telemetry event; then the edge answers. */
export async function passThrough(core: Core, incoming: PassIncoming): Promise<void> {
  const startedMs = core.now();
  const life: Life = {
    startedMs,
    who: undefined,
    deadlineMs: startedMs + core.plan.routing.timeoutMs,
    isGone: false,
    ongoing: undefined,
    declared: undefined,
    status: undefined,
    failure: { kind: "server_error", message: "internal error" },
    isAnswered: false,
    admission: undefined,
    standings: [],
    cost: undefined,
    sentBytes: () => 0,
    answeredBytes: 0,
  };
  try {
    const refusal = await live(core, incoming, life);
    life.failure = refusal?.failure;
    if (refusal !== undefined && !life.isAnswered && !life.isGone) refuse(incoming, refusal, life);
  } finally {
    life.admission?.finish(isPaid(life));
    core.record(eventOf(core, incoming, life));
  }
}

/** What is known so far, for whoever comes last. */
interface Life {
  readonly startedMs: number;
  readonly deadlineMs: number;
  who: Principal | undefined;
  isGone: boolean;
  ongoing: Cancellable | undefined;
  /** The path of gateway.yaml that lets it through. */
  declared: string | undefined;
  status: number | undefined;
  failure: Failure | undefined;
  isAnswered: boolean;
  admission: PassingAdmission | undefined;
  standings: readonly Standing[];
  /** What it costs, if it is answered. */
  cost: PicoUsd | undefined;
  sentBytes: () => number;
  answeredBytes: number;
}

interface Refusal {
  readonly failure: Failure;
  /** Methods that are let through; then the status is 405. */
  readonly allow?: string | undefined;
}

async function live(core: Core, incoming: PassIncoming, life: Life): Promise<Refusal | undefined> {
  const { client, method, requestId } = incoming;

  // Who and may, as of every request.
  const asking = identify(core, (name) =>
    name.startsWith("?") ? parameterOf(incoming.query, name.slice(1)) : headerIn(incoming.headers, name),
  );
  const known = asking instanceof Promise ? await asking : asking;
  if (!known.ok) return known;
  life.who = known.value;
  if (!known.value.mayUseEndpoint("passthrough", incoming.provider)) return { failure: NOT_ALLOWED };

  // Declared: which provider, which path, which method.
  const provider = Object.hasOwn(core.plan.providers, incoming.provider) ? core.plan.providers[incoming.provider] : undefined;
  const { passedPaths, ownPath = "" } = provider ?? {};
  if (provider === undefined || passedPaths === undefined) return closed(incoming);
  const passage = passageOf(passedPaths, ownPath, method, incoming.path);
  if (passage.type === "malformed") return { failure: MALFORMED };
  if (passage.type === "closed") return closed(incoming);
  if (passage.type === "method") {
    const allow = passage.allow.join(", ");
    return { failure: { kind: "invalid_request", message: `${method} is not let through here; ${allow} is.` }, allow };
  }
  life.declared = passage.declared;

  // May: what is counted of a call that nobody reads.
  const endUser = headerIn(incoming.headers, "x-signalbox-end-user")?.trim() || undefined;
  const passing = { who: known.value, endUser, provider: incoming.provider, cost: passage.cost, nowMs: life.startedMs };
  const admitting = admitPassing(core, passing);
  const admitted = admitting instanceof Promise ? await admitting : admitting;
  life.standings = admitted.ok ? admitted.value.standings : (admitted.standings ?? []);
  if (!admitted.ok) return admitted;
  life.admission = admitted.value;
  life.cost = passage.cost;

  client.whenGone(() => {
    life.isGone = true;
    life.ongoing?.cancel();
  });

  // The body: piece by piece, unless a signature has to be made of it.
  const limit = core.plan.server.bodyLimitBytes;
  const needsBody = core.credentials(provider)?.needsBody === true;
  const body = needsBody ? await client.wholeBody(limit) : client.body(limit);
  if (!body.ok) return body;
  const sent = body.value;
  const streamed = sent === undefined || Buffer.isBuffer(sent) ? undefined : sent;
  life.sentBytes = () => (Buffer.isBuffer(sent) ? sent.length : (sent?.byteCount() ?? 0));

  const { origin, path: base } = baseOf(provider.baseUrl);
  const { firstByteTimeoutMs: firstByteMs, idleTimeoutMs: idleMs, connectTimeoutMs: connectMs } = core.plan.routing;
  const { call, keyHeaders } = functionsFor(core.dispatch, provider, provider.dialect).dialect;
  const { header: ownHeader } = core.plan.access ?? {};
  const hidden = new Set(ownHeader === undefined ? keyHeaders : [...keyHeaders, ownHeader]);
  const query = sentQuery(incoming.query, provider);
  const request: UpstreamRequest = {
    origin,
    path: `${base}${passage.path}`.replace(/^$/, "/") + (query === "" ? "" : `?${query}`),
    method: passage.method,
    headers: sentHeaders(incoming.headers, { provider, defaults: call.headers, keyHeaders: hidden, requestId }),
    body: sent,
    // An answer may go on for as long as it says something; its beginning is bounded below.
    timeouts: { connectMs, firstByteMs, idleMs, totalMs: Number.POSITIVE_INFINITY },
    mayBeConditional: true,
    maxBodyBytes: 0,
  };
  try {
    const ready = authorise(core, life, { provider, request });
    const authorised = ready instanceof Promise ? await ready : ready;
    if (!authorised.ok) return authorised;
    const failure = await callUpstream(core, incoming, life, authorised.value.request);
    if (life.status === 401) core.credentials(provider)?.refused();
    const reason = streamed?.failure() ?? failure;
    return reason && { failure: reason };
  } finally {
    streamed?.stream.destroy();
  }
}

/** To the end of the answer. The client has been told of everything but what comes back, and of that too once the answer began. */
function callUpstream(core: Core, { client, requestId }: PassIncoming, life: Life, request: UpstreamRequest): Promise<Failure | undefined> {
  return new Promise((resolve, reject) => {
    let out: BytesOut | undefined;
    let isLate = false;
    const flow = { onBlocked: () => call.pause(), onDrain: () => call.resume() };
    const leave = (): void => {
      life.ongoing = undefined;
      deadline.close();
    };
    const reader: CallReader = {
      onHead({ status, headers }) {
        deadline.close();
        life.status = status;
        life.isAnswered = true;
        // Where limits hold here, they are what the client has to know.
        out = client.open(
          status,
          { ...answeredHeaders(headers, requestId), ...limitHeaders(life.standings, NO_DIALECT, life.startedMs) },
          flow,
        );
        return "pieces";
      },
      onWhole() {},
      onPiece(bytes) {
        life.answeredBytes += bytes.length;
        out?.raw(bytes);
      },
      onEnd() {
        leave();
        out?.end();
        resolve(undefined);
      },
      onFailure(failure) {
        leave();
        out?.abort();
        resolve(isLate ? LATE : failure);
      },
    };
    const call: OngoingCall = core.transport.call(request, guarded(reader, reject));
    const deadline = core.setTimer(
      () => {
        isLate = true;
        call.cancel();
      },
      Math.max(1, life.deadlineMs - core.now()),
    );
    life.ongoing = call;
    // The client may have left while credentials were fetched.
    if (life.isGone) call.cancel();
  });
}

/** The transport keeps what a reader throws to itself, and the life would wait for ever. */
function guarded(reader: CallReader, reject: (error: unknown) => void): CallReader {
  return {
    ...reader,
    onHead(head) {
      try {
        return reader.onHead(head);
      } catch (error) {
        reject(error);
        throw error;
      }
    },
  };
}

const MALFORMED: Failure = {
  kind: "invalid_request",
  message:
    "The path holds what no path that is let through may: dots for a segment, an empty segment, an encoded slash, or a character that is to be encoded.",
};
const NOT_ALLOWED: Failure = {
  kind: "permission",
  message: "This key may not be used for calls that are let through.",
  code: "endpoint_not_allowed",
};
const LATE: Failure = { kind: "timeout", message: "the time for this request was up before the provider began to answer" };

/** The same for a provider that is nowhere: who may not call it need not know. */
function closed({ provider, method, path }: PassIncoming): Refusal {
  const message = `Nothing is let through at ${method} /passthrough/${provider}${path}`.slice(0, 200);
  return { failure: { kind: "not_found", message: `${message}: \`passthrough:\` of a provider in gateway.yaml declares what is.` } };
}

/** A provider charges for what it answers. */
const isPaid = ({ status }: Life): boolean => status !== undefined && status < 400;

const NO_DIALECT = { limitHeaders: undefined };

function refuse({ client, requestId }: PassIncoming, { failure, allow }: Refusal, { standings, startedMs }: Life): void {
  const status = allow === undefined ? ruleOf(failure.kind).status : 405;
  const limits = limitHeaders(standings, NO_DIALECT, startedMs);
  client.refuse(failure, status, {
    ...failureHeaders(requestId, failure, status, 0),
    ...limits,
    ...(allow === undefined ? {} : { allow }),
  });
}

function eventOf(core: Core, { requestId, provider, method, headers }: PassIncoming, life: Life): RequestEvent {
  const { status, startedMs, declared, answeredBytes } = life;
  const refused: Failure | undefined =
    status === undefined || status < 400 ? undefined : { kind: kindOfStatus(status), status, message: `the provider answered ${status}` };
  const left: Failure | undefined = life.isGone ? { kind: "cancelled", message: "the client left" } : undefined;
  const failure = left ?? life.failure ?? refused;
  return {
    requestId,
    startedMs,
    ms: Math.max(0, core.now() - startedMs),
    ingress: "passthrough",
    operation: undefined,
    who: life.who && namesOf(life.who),
    passed: declared === undefined ? undefined : { provider, method, path: declared, status, sentBytes: life.sentBytes(), answeredBytes },
    model: undefined,
    streamed: false,
    outcome: failure?.kind ?? "ok",
    failure,
    deployment: undefined,
    attempts: [],
    skipped: [],
    decisions: [],
    losses: [],
    usage: undefined,
    cost: isPaid(life) ? life.cost : undefined,
    endUser: headerIn(headers, "x-signalbox-end-user")?.trim() || undefined,
    tags: life.who?.tags,
  };
}

const parameterOf = (query: string, name: string): string | undefined => new URLSearchParams(query).get(name) ?? undefined;
