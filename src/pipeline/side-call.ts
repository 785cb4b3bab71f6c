// A call to a deployment's provider that is no request of any client: a batch made, looked at or cancelled, a file up or down. The same address,
// headers, credentials, transport and words for failures as a request's. Tries once; what the answer means, the caller says.

import type { Readable } from "node:stream";
import type { ProviderFunctions } from "../contract/dialect.ts";
import type { Result } from "../contract/failure.ts";
import type { FormEntry } from "../contract/form.ts";
import type { BoundProvider, HttpMethod, PlanDeployment } from "../contract/plan.ts";
import type { CallReader, ResponseHead, UpstreamRequest } from "../transport/call.ts";
import { pieces } from "../transport/pieces.ts";
import { authorise } from "./authorise.ts";
import { failureOfAnswer } from "./classify.ts";
import type { Core } from "./context.ts";
import { parseBody } from "./parse-object.ts";
import { addressOf, ownHeaders } from "./standing-call.ts";
import { wireOf } from "./wire.ts";

export interface SideCall {
  readonly deployment: PlanDeployment;
  /** Whose headers and errors are spoken there. */
  readonly dialect: string;
  readonly method: HttpMethod;
  /** In place of the dialect's own; its queries stay away. */
  readonly baseUrl?: string | undefined;
  /** Below the base URL. */
  readonly path: string;
  readonly body?: object | readonly FormEntry[] | undefined;
  readonly requestId: string;
  /** Breaks the call off. */
  readonly signal: AbortSignal;
}

interface Prepared {
  readonly provider: BoundProvider;
  readonly functions: ProviderFunctions<never>;
  readonly request: UpstreamRequest;
}

const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** A success's JSON; undefined when it has none. */
export async function callAside(core: Core, call: SideCall): Promise<Result<unknown>> {
  const prepared = await prepare(core, call);
  if (!prepared.ok) return prepared;
  const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
  let head: ResponseHead = { status: 0, headers: {} };
  send(core, call, prepared.value, {
    onHead(received) {
      head = received;
      return "whole";
    },
    onWhole: (body) => resolve(isSuccess(head) ? { ok: true, value: parseBody(body) } : refused(core, prepared.value, head, body)),
    onPiece() {},
    onEnd() {},
    onFailure: (failure) => resolve({ ok: false, failure }),
  });
  return promise;
}

/** A success's bytes as they come. What breaks off later is an error of the stream. */
export async function readAside(core: Core, call: SideCall): Promise<Result<Readable>> {
  const prepared = await prepare(core, call);
  if (!prepared.ok) return prepared;
  const { promise, resolve } = Promise.withResolvers<Result<Readable>>();
  let head: ResponseHead = { status: 0, headers: {} };
  const { stream, reader, control } = pieces();
  const ongoing = send(core, call, prepared.value, {
    ...reader,
    onHead(received) {
      head = received;
      if (!isSuccess(head)) return "whole";
      resolve({ ok: true, value: stream });
      return "pieces";
    },
    onWhole: (body) => resolve(refused(core, prepared.value, head, body)),
    onFailure(failure) {
      resolve({ ok: false, failure });
      reader.onFailure(failure);
    },
  });
  control(ongoing);
  return promise;
}

const isSuccess = ({ status }: ResponseHead): boolean => status >= 200 && status <= 299;

function refused(core: Core, prepared: Prepared, head: ResponseHead, body: Buffer): { readonly ok: false } & Result<never> {
  if (head.status === 401) core.credentials(prepared.provider)?.refused();
  const { functions } = prepared;
  return { ok: false, failure: failureOfAnswer({ ...prepared, dialect: functions.dialect }, head, body, core.now()) };
}

async function prepare(core: Core, { deployment, dialect, method, baseUrl, path, body, requestId }: SideCall): Promise<Result<Prepared>> {
  const usual = wireOf(core, deployment, dialect);
  const wire = baseUrl === undefined ? usual : { ...usual, baseUrl, query: "" };
  const { provider } = wire;
  const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs, timeoutMs } = core.plan.routing;
  const isForm = Array.isArray(body);
  const headers: Record<string, string> = {
    ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
    accept: "*/*",
    "user-agent": "signalbox",
    "x-request-id": requestId,
  };
  const request: UpstreamRequest = {
    ...addressOf(wire, deployment.upstreamModel, path),
    method,
    headers: { ...ownHeaders(headers, wire), ...core.upstreamHeaders?.(deployment, () => undefined) },
    body: body === undefined ? undefined : isForm ? (body as readonly FormEntry[]) : Buffer.from(JSON.stringify(body)), // a list is a form
    // Results may come for as long as something comes.
    timeouts: { connectMs: connectTimeoutMs, firstByteMs: firstByteTimeoutMs, idleMs: idleTimeoutMs, totalMs: Number.POSITIVE_INFINITY },
    maxBodyBytes: MAX_ANSWER_BYTES,
  };
  const waiting = { deadlineMs: core.now() + timeoutMs, isGone: false, ongoing: undefined };
  return authorise(core, waiting, { provider, functions: wire.functions as ProviderFunctions<never>, request });
}

function send(core: Core, { signal }: SideCall, { request }: Prepared, reader: CallReader) {
  const leave = (): void => ongoing.cancel();
  const done = (): void => signal.removeEventListener("abort", leave);
  const ongoing = core.transport.call(request, {
    ...reader,
    onWhole(body) {
      done();
      reader.onWhole(body);
    },
    onEnd() {
      done();
      reader.onEnd();
    },
    onFailure(failure) {
      done();
      reader.onFailure(failure);
    },
  });
  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave, { once: true });
  return ongoing;
}
