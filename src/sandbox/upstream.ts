// The sandbox: every provider of a plan stood in for by one HTTP server on this machine, so that any gateway.yaml runs without a key and
// without a network. Called by the CLI. Knows no dialect but through its tables, remembers nothing but how often a fault was drawn.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Traits } from "../contract/context.ts";
import type { AnyDialect, Dispatch } from "../contract/dialect.ts";
import type { Result } from "../contract/failure.ts";
import type { FormFields } from "../contract/form.ts";
import type { BoundPlan, PlanDeployment } from "../contract/plan.ts";
import { createServer } from "../http/node-http.ts";
import { formFields } from "../kit/form-fields.ts";
import { readForm } from "../transport/read-form.ts";
import { type AskLine, BatchShelf } from "./batches.ts";
import { type CallPath, type CallPaths, callPaths } from "./call-paths.ts";
import { FAULTS_HEADER, type Faults, faultsHeader, isDrawn, readFaults } from "./faults.ts";
import { playLookup } from "./lookups.ts";
import { RecordShelf } from "./record-shelf.ts";
import { type CalledModel, fault, faultFrame, type Refusal, refuse, replyTo } from "./reply.ts";
import { createReplyWriter, type SetTimer } from "./reply-writer.ts";

export interface SandboxInput {
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  /** Each dialect's defaults, for models that only a wildcard names. */
  readonly dialectTraits: Readonly<Record<string, Traits>>;
  /** Unix milliseconds. */
  readonly now?: (() => number) | undefined;
  readonly setTimer?: SetTimer | undefined;
  /** A bug of ours; the call is answered with 500. Default: thrown anew, outside the call. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}

export interface Sandbox {
  readonly port: number;
  /** The same plan, its providers' addresses replaced by the stand-ins'. */
  readonly plan: BoundPlan;
  /** For the gateway to send upstream: how this deployment's stand-in shall behave. */
  readonly upstreamHeaders: (deployment: PlanDeployment, header: (name: string) => string | undefined) => Readonly<Record<string, string>>;
  /** Ends at once, whatever is under way. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 128 * 1024 * 1024;

/** Listens on a free port of the loopback address. */
export async function startSandbox(input: SandboxInput): Promise<Sandbox> {
  const standIns = new StandIns(input);
  const server = createServer({ noDelay: true, requestTimeout: 0 }, (request, response) => void standIns.serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // Of this worker alone, where there are several.
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, resolve);
  });
  // An address given as host and port is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    plan: { ...input.plan, providers: moved(input.plan.providers, `http://127.0.0.1:${port}`) },
    upstreamHeaders: (deployment, header) => ({ [FAULTS_HEADER]: faultsHeader(deployment, header(FAULTS_HEADER)) }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sent as a real key would be, and taken by any stand-in. No word of a message, or it would be blotted out there. */
const KEY = "stand-in-key-0000";

function moved(providers: BoundPlan["providers"], origin: string): BoundPlan["providers"] {
  const apiKey = { reveal: () => KEY };
  return Object.fromEntries(
    Object.entries(providers).map(([id, provider]) => [
      id,
      {
        ...provider,
        baseUrl: `${origin}/${encodeURIComponent(id)}`,
        lookups: provider.lookups?.map((lookup) => ({ ...lookup, baseUrl: `${origin}/${encodeURIComponent(id)}` })),
        also:
          provider.also &&
          Object.fromEntries(
            Object.entries(provider.also).map(([dialect, { baseUrl: _, access, ...wire }]) => [
              dialect,
              access === undefined ? wire : { ...wire, access: { ...access, apiKey: access.apiKey && apiKey } },
            ]),
          ),
        apiKey: provider.apiKey && apiKey,
      },
    ]),
  );
}

interface StandIn {
  readonly id: string;
  /** The first is the one it speaks of what is none of its calls. */
  readonly spoken: readonly [Spoken, ...Spoken[]];
  /** Where it has batches of its own. */
  readonly shelf: BatchShelf | undefined;
}
interface Spoken {
  readonly dialect: AnyDialect;
  readonly paths: CallPaths;
}

class StandIns {
  readonly #input: SandboxInput;
  readonly #standIns: ReadonlyMap<string, StandIn>;
  readonly #models: ReadonlyMap<string, PlanDeployment>;
  /** Calls that could have drawn an error, by model and faults. */
  readonly #draws = new Map<string, number>();
  readonly #records: RecordShelf;
  #calls = 0;

  constructor(input: SandboxInput) {
    this.#input = input;
    this.#records = new RecordShelf(input.setTimer ?? setTimeout);
    const { plan, dispatch } = input;
    this.#standIns = new Map(
      Object.values(plan.providers).map(({ id, like = id, dialect: first, also = {}, path, streamPath }) => {
        const spoken = (name: string): Spoken => {
          const dialect = dialectOf(dispatch, name);
          return { dialect, paths: callPaths(dialect, name === first ? { path, streamPath } : also[name]) };
        };
        const names = Object.keys(also);
        const counting = [first, ...names].flatMap((name) =>
          Object.hasOwn(dispatch.counting, name) ? (dispatch.counting[name] ?? []) : [],
        );
        const { batches } = dispatch.providers[like] ?? {};
        return [
          id,
          {
            id,
            spoken: [spoken(first), ...names.map(spoken), ...counting.map((dialect) => ({ dialect, paths: callPaths(dialect) }))],
            shelf: batches && new BatchShelf(batches),
          },
        ];
      }),
    );
    this.#models = new Map(Object.values(plan.groups).flatMap(({ deployments }) => deployments.map((one) => [one.id, one] as const)));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#serve(request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain" }).end("internal error of the sandbox");
      (this.#input.onBug ?? throwOutside)(error);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const [, first = "", below = ""] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (path === "/models") return sendJson(response, 200, this.#modelList(undefined));
    const standIn = this.#standIns.get(decodeURIComponent(first));
    if (standIn === undefined) return sendJson(response, 404, { error: `no stand-in at ${path}` });
    if (below === "/models" && request.method === "GET") return sendJson(response, 200, this.#modelList(standIn.id));
    const looked = request.method === "GET" ? playLookup(this.#input.plan, standIn.id, below) : undefined;
    if (looked !== undefined) return sendJson(response, 200, looked);
    this.#calls += 1;
    const requestId = `sandbox-${this.#calls}`;
    if (await this.#playBatches(standIn, request, response, below, requestId)) return;
    if (this.#records.serve(standIn.spoken, request.method ?? "", below, { response, requestId })) return;
    const say = ({ status, body }: Refusal) => sendJson(response, status, body);

    const calls = callsOf(standIn, below);
    const own = calls[0]?.dialect ?? standIn.spoken[0].dialect;
    if (calls.length === 0 || request.method !== own.call.method) {
      const message = `${request.method} ${below} is no call of ${own.id}`;
      return say(refuse(own, { kind: "not_found", message, about: "path" }, requestId));
    }
    const { form } = own;
    const received = form === undefined ? await readJson(request) : await readFields(request, form);
    if (!received.ok) return say(refuse(own, received.failure, requestId));
    const { dialect, called, body } = callOfBody(calls, received.value);
    const model = called.model ?? memberOf(body, dialect.modelField);
    if (typeof model !== "string" || model === "")
      return say(refuse(dialect, { kind: "invalid_request", message: "the request names no model" }, requestId));
    const read = readFaults(headerOf(request));
    if (!read.ok) return say(refuse(dialect, { kind: "invalid_request", message: read.message }, requestId));

    if (dialect.operation === "count_tokens" && !this.#counts(standIn.id, model))
      return say(refuse(dialect, { kind: "invalid_request", message: "The provided model doesn't support counting tokens." }, requestId));

    const { faults } = read;
    const writer = createReplyWriter({ response, faults, framing: dialect.framing, setTimer: this.#input.setTimer ?? setTimeout });
    const stream = called.stream ?? memberOf(body, "stream") === true;
    const drawn = this.#draw(`${standIn.id}/${model} ${headerOf(request) ?? ""}`, faults);
    if (drawn !== undefined) return writer.refuse(fault(dialect, drawn, requestId));
    const nowMs = (this.#input.now ?? Date.now)();
    const reply = replyTo({ dialect, called: this.#factsOf(standIn.id, dialect, model), stream, body, nowMs, requestId });
    if (reply.type === "refused") writer.refuse(reply);
    else if (reply.type === "whole") writer.whole(reply.body);
    else if (reply.type === "file") writer.file(reply.mediaType, reply.data);
    else if (reply.type === "followed") {
      const { headers } = request;
      const base = `http://${headers.host ?? ""}/${encodeURIComponent(standIn.id)}`;
      this.#records.begin(reply, dialect, { requestId, faults, headers, base, response });
    } else writer.stream(reply.frames, faultFrame(dialect, faults, requestId));
  }

  /** False when it is no call of the provider's own batches. */
  async #playBatches({ id, spoken, shelf }: StandIn, request: IncomingMessage, response: ServerResponse, path: string, requestId: string) {
    const read = readFaults(headerOf(request));
    const { method = "" } = request;
    if (shelf === undefined || !read.ok || !shelf.mayBe(method, path)) return false;
    const body = request.headers["content-type"]?.startsWith("multipart/") ? await readFile(request) : await readJson(request);
    const [first] = spoken;
    if (!body.ok) {
      sendJson(response, 400, refuse(first.dialect, body.failure, requestId).body);
      return true;
    }
    const nowMs = (this.#input.now ?? Date.now)();
    const ask: AskLine = (below, given, line) => {
      const [{ dialect, called } = { dialect: first.dialect, called: undefined }] = below === undefined ? [] : callsOf({ spoken }, below);
      const said = called?.model ?? memberOf(line, dialect.modelField) ?? given;
      const model = typeof said === "string" ? said : "";
      const drawn = this.#draw(`${id}/${model} batch`, read.faults);
      const reply =
        drawn === undefined
          ? replyTo({
              dialect,
              called: this.#factsOf(id, dialect, model),
              stream: false,
              body: whole(line, dialect.modelField, model),
              nowMs,
              requestId,
            })
          : fault(dialect, drawn, requestId);
      if (reply.type === "file" || reply.type === "stream") throw new Error(`${dialect.id} answers a line with no JSON`);
      return { status: reply.type === "refused" ? reply.status : 200, body: reply.body };
    };
    const { searchParams: query } = new URL(request.url ?? "/", "http://sandbox");
    const reply = shelf.answer({ method, path, query, body: body.value, nowMs, latencyMs: read.faults.latencyMs, ask });
    if (reply === undefined) return false;
    if (reply.type === "json") sendJson(response, 200, reply.body);
    else if (reply.type === "text") response.writeHead(200, { "content-type": "application/x-jsonl" }).end(reply.text);
    else sendJson(response, 404, refuse(first.dialect, { kind: "not_found", message: "there is no such file or batch" }, requestId).body);
    return true;
  }

  #draw(key: string, { error }: Faults): NonNullable<Faults["error"]>["is"] | undefined {
    if (error === undefined) return undefined;
    const nth = this.#draws.get(key) ?? 0;
    this.#draws.set(key, nth + 1);
    return isDrawn(error.rate, nth) ? error.is : undefined;
  }

  #counts(id: string, model: string): boolean {
    const planned = this.#models.get(`${id}/${model}`);
    return (planned?.countsTokens ?? this.#input.plan.providers[id]?.countsTokens) === true;
  }

  #factsOf(id: string, dialect: AnyDialect, model: string): CalledModel {
    const planned = this.#models.get(`${id}/${model}`);
    const served = planned ?? this.#models.get(`${id}/*`);
    const own = served?.dialect ?? this.#input.plan.providers[id]?.dialect;
    return {
      provider: id,
      model,
      traits: (own === dialect.id ? served?.traits : served?.otherTraits?.[dialect.id]) ?? this.#input.dialectTraits[dialect.id] ?? {},
      context: planned?.facts.context,
      maxOutput: planned?.facts.maxOutput,
    };
  }

  #modelList(provider: string | undefined): object {
    const ids = [...this.#models.values()].filter(
      (one) => (provider === undefined || one.provider === provider) && one.upstreamModel !== "*",
    );
    return {
      object: "list",
      data: ids.map((one) => ({ id: provider === undefined ? one.id : one.upstreamModel, object: "model", owned_by: one.provider })),
    };
  }
}

function dialectOf(dispatch: Dispatch, id: string): AnyDialect {
  const plain = Object.hasOwn(dispatch.plain, id) ? dispatch.plain[id] : undefined;
  return plain ?? dispatch.forDialect(id).dialect;
}

interface StandInCall {
  readonly dialect: AnyDialect;
  readonly called: CallPath;
}

/** Of which of its dialects a path is a call: several where a path is one for models of many makers. */
function callsOf({ spoken }: Pick<StandIn, "spoken">, path: string): readonly StandInCall[] {
  return spoken.flatMap(({ dialect, paths }) => {
    const called = paths.find(path);
    return called === undefined ? [] : [{ dialect, called }];
  });
}

/** The first whose body it is; nobody's is for the first to refuse. */
function callOfBody(calls: readonly StandInCall[], received: unknown): StandInCall & { readonly body: unknown } {
  const read = calls.map(({ dialect, called }) => ({ dialect, called, body: whole(received, dialect.modelField, called.model) }));
  const found = read.length === 1 ? undefined : read.find(({ dialect, body }) => dialect.validate.request(body).length === 0);
  const call = found ?? read[0];
  if (call === undefined) throw new Error("a body without a call");
  return call;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
}

function headerOf(request: IncomingMessage): string | undefined {
  const value = request.headers[FAULTS_HEADER];
  return typeof value === "string" ? value : value?.join(",");
}

async function readFields(request: IncomingMessage, form: FormFields): Promise<Result<unknown>> {
  const received = await readForm(request, { bodyBytes: MAX_BODY_BYTES });
  if (!received.ok) return received;
  const fields = formFields(received.value.entries, form);
  // Nobody here looks into a file.
  await received.value.dispose();
  if ("twice" in fields) return { ok: false, failure: { kind: "invalid_request", message: `${fields.twice}: given twice` } };
  return { ok: true, value: fields.value };
}

/** The text of the one file of a form. */
async function readFile(request: IncomingMessage): Promise<Result<unknown>> {
  const received = await readForm(request, { bodyBytes: MAX_BODY_BYTES });
  if (!received.ok) return received;
  const file = received.value.entries.find(({ value }) => typeof value !== "string")?.value;
  const text = typeof file === "object" ? await file.blob.text() : "";
  await received.value.dispose();
  return { ok: true, value: text };
}

async function readJson(request: IncomingMessage): Promise<Result<unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    // Without an encoding a request gives Buffers.
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_BODY_BYTES) return { ok: false, failure: { kind: "too_large", message: "the body is too large" } };
    chunks.push(bytes);
  }
  return { ok: true, value: parsed(Buffer.concat(chunks)) };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

function memberOf(body: unknown, name: string | undefined): unknown {
  if (name === undefined || typeof body !== "object" || body === null || !Object.hasOwn(body, name)) return undefined;
  // An own member of parsed JSON, still unknown.
  return (body as Readonly<Record<string, unknown>>)[name];
}

/** A provider that has the model in the path may leave it out of a body whose schema has it. */
function whole(body: unknown, modelField: string | undefined, model: string | undefined): unknown {
  if (modelField === undefined || model === undefined || typeof body !== "object" || body === null) return body;
  return { [modelField]: model, ...body };
}

function throwOutside(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
