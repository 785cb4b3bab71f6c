// What goes to one deployment: address, headers with the provider's key, and either the client's own bytes or its request in the upstream's
// dialect. Called by attempts.ts for each attempt. Sends nothing; the key is revealed here because the next stop is the wire.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { BodyEdit, CountHeaders } from "../contract/catalog.ts";
import type { Loss, MappingContext, ModelFacts } from "../contract/context.ts";
import type { AnyDialect, CountingDialect, Dialect, ProviderFunctions } from "../contract/dialect.ts";
import type { Result } from "../contract/failure.ts";
import type { Upload } from "../contract/form.ts";
import type { CanonicalRequest } from "../contract/operation.ts";
import type { BoundProvider, PlanDeployment } from "../contract/plan.ts";
import { type AnswerForm, askInForm } from "../kit/answer-form.ts";
import { formEntries } from "../kit/form-fields.ts";
import { judgeUnknown } from "../kit/opaque.ts";
import { type Inlined, withFiles } from "../kit/remote-media.ts";
import { openRequest } from "../kit/signatures.ts";
import { rememberTools, type ToolMemory } from "../kit/tool-memory.ts";
import type { UpstreamRequest } from "../transport/call.ts";
import { framesOf } from "../transport/frames/frames.ts";
import type { Core, RequestContext } from "./context.ts";
import type { Files } from "./inline-media.ts";
import { type ClientRequest, isChat, rejection, type SentBody } from "./read-request.ts";
import { type Wire, wireFor, withModel } from "./wire.ts";

/** A deployment with all that is needed to call it and to understand its answer. */
export interface Line<D extends AnyDialect = AnyDialect> {
  readonly deployment: PlanDeployment;
  readonly provider: BoundProvider;
  readonly functions: ProviderFunctions<D>;
  /** The upstream's. */
  readonly dialect: D;
  /** Both ends speak one dialect and nothing has to be rewritten: bytes pass. */
  readonly passes: boolean;
  /** What the answer's tool calls owe to this request. */
  readonly toolMemory: ToolMemory | undefined;
  /** What its words owe to this request. */
  readonly answerForm: AnswerForm | undefined;
  /** It answers as a stream only, and the client waits for the whole. */
  readonly gathers: boolean;
  /** Something it uses has to be asked for by a header. */
  readonly asksByHeader: boolean;
  /** For the upstream's side of the mapping. */
  readonly ctx: MappingContext;
  readonly request: UpstreamRequest;
  readonly countHeaders: CountHeaders | undefined;
  /** Another call below the same base URL, with no body: of a call that is followed. */
  further(method: "GET" | "POST", path: string): UpstreamRequest;
}

export interface Instead {
  /** They stand in the places of their addresses. */
  readonly files?: Files | undefined;
  /** Of what was asked, where a call cannot carry all of it. */
  readonly piece?: CanonicalRequest | undefined;
}

/** Bound of an answer taken whole, and of an error's body. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const NO_LIMIT = Number.POSITIVE_INFINITY;

export const isChatLine = (line: Line): line is Line<Dialect> => isChat(line.dialect);

/** True when a deployment takes the client's bytes as they are. */
export function passesBytes(wire: Wire, ingress: AnyDialect): boolean {
  const { dialect } = wire.functions;
  // A call that is followed is written by us: what became of it is told in a record, whoever asked.
  return wire.passthrough && dialect.id === ingress.id && dialect.call.follow === undefined;
}

/**
 * Fails with `invalid_request` when the client's request is not valid, or the provider refuses to lose a part of it. Given something to send in
 * place of what the client wrote, the body is written anew.
 */
export function prepareLine(core: Core, ctx: RequestContext, deployment: PlanDeployment, instead: Instead = {}): Result<Line> {
  const wire = wireFor(core, deployment, ctx.ingress, ctx.request);
  const { functions, provider } = wire;
  const { dialect } = functions;
  const isRewritten = instead.files !== undefined || instead.piece !== undefined;
  const { request: said, suits } = ctx.asItCame ?? { request: ctx.request, suits: undefined };
  // What refers to an answer is written out for whoever does not keep that answer.
  const isReferring = suits?.(deployment.provider) === false;
  const passes = passesBytes(wire, ctx.ingress) && !said.mayHoldSeal && !isReferring && !isRewritten;
  const canonical = passes ? undefined : readWith(ctx, instead);
  if (canonical?.ok === false) return canonical;
  const losses: Loss[] = [];
  const mapping: MappingContext = {
    side: "upstream",
    peer: ctx.ingress.id,
    issuer: deployment.id,
    model: factsOf(deployment),
    traits: wire.traits,
    nowMs: ctx.startedMs,
    requestId: ctx.requestId,
    unknownFields: provider.unknownFields,
    losses,
    asked: isChat(dialect) ? undefined : canonical?.value.request,
  };
  const body = canonical === undefined ? passOn(said, wire, mapping) : encode(ctx, canonical.value, wire, mapping);
  if (!body.ok) return body;
  const { gathers } = body.value;
  const stream = ctx.request.stream || gathers;
  const leftMs = Math.max(1, Math.min(deployment.timeoutMs ?? NO_LIMIT, ctx.deadlineMs - core.now()));
  const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs } = core.plan.routing;
  const headers = headersFor(ctx, wire, provider, passes, body.value);
  const request: UpstreamRequest = {
    ...addressOf(provider, wire, deployment.upstreamModel, wire.path(deployment.upstreamModel, stream)),
    method: dialect.call.method,
    headers: { ...headers, ...core.upstreamHeaders?.(deployment, (name) => ctx.client.header(name)) },
    body: body.value.sent,
    timeouts: {
      connectMs: connectTimeoutMs,
      firstByteMs: firstByteTimeoutMs,
      idleMs: idleTimeoutMs,
      // A stream may go on for as long as it says something; its beginning is bounded by answer-stream.ts.
      totalMs: ctx.request.stream ? NO_LIMIT : leftMs,
    },
    maxBodyBytes: MAX_ANSWER_BYTES,
  };
  return {
    ok: true,
    value: {
      deployment,
      provider,
      functions,
      dialect,
      passes,
      toolMemory: body.value.toolMemory,
      answerForm: body.value.answerForm,
      gathers,
      asksByHeader: body.value.headers.length > 0,
      ctx: mapping,
      request,
      countHeaders: wire.countHeaders,
      further: (method, path) => {
        const { "content-type": _, ...kept } = headers;
        const own = { ...kept, accept: "application/json" };
        return {
          ...request,
          ...addressOf(provider, wire, deployment.upstreamModel, path),
          method,
          headers: own,
          body: undefined,
          timeouts: { ...request.timeouts, totalMs: NO_LIMIT },
        };
      },
    },
  };
}

interface Encoded {
  readonly sent: SentBody;
  readonly toolMemory: ToolMemory | undefined;
  readonly answerForm: AnswerForm | undefined;
  readonly gathers: boolean;
  /** That what it uses asks for. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}
const PASSED = { toolMemory: undefined, answerForm: undefined, gathers: false, headers: [] };

/** The client's request as this wire gets it, with what is lost or changed up to here: bytes that pass have lost nothing to being read. */
function readWith(ctx: RequestContext, { files, piece }: Instead): Result<Inlined> {
  const canonical = ctx.request.canonical();
  if (!canonical.ok) return canonical;
  const asked = piece ?? canonical.value;
  if (files === undefined) return { ok: true, value: { request: asked, losses: ctx.request.losses } };
  const { request, losses } = withFiles(asked, ctx.ingress.operation, files);
  return { ok: true, value: { request, losses: [...ctx.request.losses, ...losses] } };
}

function encode(ctx: RequestContext, read: Inlined, { functions, body }: Wire, mapping: MappingContext): Result<Encoded> {
  const canonical = read.request;
  mapping.losses.push(...read.losses);
  const chat = chatOf(functions.dialect);
  const isOwn = ctx.ingress.id === functions.dialect.id;
  const { request, ...owed } =
    chat === undefined ? { request: canonical, ...PASSED } : forModel(canonical as ChatRequest, chat, mapping, isOwn); // of one operation
  const named = { ...(isOwn ? request : withoutKeeping(ctx, request, mapping.losses)), model: mapping.model.id };
  // Erased in the contract: request and dialect are of one operation, and the traits are the dialect's own, by planRoutes.
  const encoded = functions.encodeRequest(named as never, mapping as MappingContext<never>);
  const rejected = mapping.losses.filter((loss) => loss.kind === "rejected");
  if (rejected.length > 0) return { ok: false, failure: rejection(rejected, mapping.issuer) };
  const isForm = functions.dialect.form !== undefined;
  const sent = isForm
    ? formEntries(encoded, uploadsOf(functions.dialect, named) ?? ctx.request.uploads)
    : Buffer.from(JSON.stringify(withEdit(encoded, body)));
  return { ok: true, value: { sent, ...owed } };
}

/** Of a form that no client's form was: what it refers to is in the request itself. */
function uploadsOf(dialect: AnyDialect, request: CanonicalRequest): readonly Upload[] | undefined {
  return isChat(dialect) ? dialect.uploadsOf?.(request as ChatRequest) : undefined; // its operation says so
}

/** Whether an answer can be referred to is this gateway's affair when the provider speaks otherwise. */
function withoutKeeping({ ingress, keeping }: RequestContext, request: CanonicalRequest, losses: Loss[]): CanonicalRequest {
  if (ingress.stored === undefined || !("store" in request)) return request;
  const { store, ...rest } = request;
  if (store === true && keeping === undefined)
    losses.push({ path: "ChatRequest.store", kind: "approx", reason: "the answer is not kept: gateway.yaml does not say so" });
  return rest;
}

/** The dialect of chat whose requests these are, an answer's or a count's. */
function chatOf(dialect: AnyDialect): Dialect | undefined {
  return isChat(dialect) ? dialect : "countsFor" in dialect ? (dialect as CountingDialect).countsFor : undefined; // who has it is one
}

/** The client's own bytes, less what the wire does not know where the provider is not to get it. */
function passOn(request: ClientRequest, { body }: Wire, mapping: MappingContext): Result<Encoded> {
  const unknown = mapping.unknownFields === "keep" ? [] : request.unknownFields();
  const stays = unknown.length === 0 || judgeUnknown(unknown, mapping);
  if (!stays && mapping.unknownFields === "reject") return { ok: false, failure: rejection(mapping.losses, mapping.issuer) };
  const said = request.passedOn(mapping.model.id);
  return { ok: true, value: { sent: edited(stays ? said : withoutFields(said, unknown), body), ...PASSED } };
}

function withoutFields(sent: SentBody, names: readonly string[]): SentBody {
  const gone = new Set(names);
  if (!Buffer.isBuffer(sent)) return sent.filter(({ name }) => !gone.has(name));
  const kept = Object.entries(JSON.parse(sent.toString("utf8")) as object).filter(([name]) => !gone.has(name)); // scanned as an object
  return Buffer.from(JSON.stringify(Object.fromEntries(kept)));
}

/** The client's own bytes, parsed only where something is different about them. */
function edited(sent: SentBody, edit: BodyEdit | undefined): SentBody {
  if (edit === undefined || !Buffer.isBuffer(sent)) return sent;
  return Buffer.from(JSON.stringify(withEdit(JSON.parse(sent.toString("utf8")) as object, edit))); // an object, or it had no model to find
}

function withEdit(body: object, edit: BodyEdit | undefined): object {
  if (edit === undefined) return body;
  const kept = Object.entries(body).filter(([name]) => !edit.without.includes(name));
  return { ...Object.fromEntries(kept), ...edit.set };
}

/** A chat request for one issuer: its seals opened, the form of its answer said in a way the model takes, its tools named as the wire allows. */
function forModel(chat: ChatRequest, dialect: Dialect, mapping: MappingContext, isOwn: boolean): Omit<Encoded, "sent"> & Asked {
  const { model, issuer } = mapping;
  const erased = mapping as MappingContext<never>; // the traits are the dialect's own
  const opened = openRequest({ ...chat, model: model.id }, issuer, isOwn);
  const emulation = opened.response_format === undefined ? undefined : dialect.emulates?.(opened, erased);
  const formed = askInForm(opened, emulation, mapping);
  const { request, memory: toolMemory } = rememberTools(formed.request, dialect.toolNames);
  const gathers = chat.stream !== true && dialect.isStreamOnly?.(request, erased) === true;
  return {
    request: gathers ? { ...request, stream: true } : request,
    toolMemory,
    answerForm: formed.form,
    gathers,
    headers: dialect.featureHeaders?.(request, erased) ?? [],
  };
}
interface Asked {
  readonly request: ChatRequest;
}

function headersFor(ctx: RequestContext, wire: Wire, provider: BoundProvider, passes: boolean, body: Encoded): Record<string, string> {
  const { dialect } = wire.functions;
  const isStreamed = (ctx.request.stream || body.gathers) && !(isChat(dialect) && dialect.answersWhole === true);
  const headers: Record<string, string> = {
    ...(dialect.form === undefined ? { "content-type": "application/json" } : {}),
    accept: dialect.answersBytes ? "*/*" : isStreamed ? framesOf(dialect.framing).mediaType : "application/json",
    "user-agent": "signalbox",
    "x-request-id": ctx.requestId,
  };
  addAll(headers, dialect.call.headers);
  if (ctx.ingress.id === dialect.id) {
    for (const name of dialect.forwardHeaders ?? []) {
      // A body written anew is of the version the dialect writes, whatever the client's was.
      const value = passes || headers[name] === undefined ? ctx.client.header(name) : undefined;
      if (value !== undefined) headers[name] = value;
    }
  }
  addFeatures(headers, body.headers);
  return withOwnHeaders(headers, wire, provider);
}

/** What the provider wants on every call to it, its key included. */
function withOwnHeaders(headers: Record<string, string>, wire: Wire, provider: BoundProvider): Record<string, string> {
  addAll(headers, provider.headers);
  addAll(headers, wire.headers ?? {});
  const { auth, apiKey } = provider;
  if (apiKey !== undefined && auth.type === "bearer") headers["authorization"] = `Bearer ${apiKey.reveal()}`;
  if (apiKey !== undefined && auth.type === "header") headers[auth.header.toLowerCase()] = apiKey.reveal();
  return headers;
}

/** Those of one name are one list. Who said such a header itself knows what it needs. */
function addFeatures(headers: Record<string, string>, features: Encoded["headers"]): void {
  const added: Record<string, readonly string[]> = {};
  for (const [name, value] of features) if (headers[name] === undefined) added[name] = [...(added[name] ?? []), value];
  for (const name in added) headers[name] = [...new Set(added[name])].join(",");
}

/** Those of a call that belongs to no request, with the dialect's own. */
export function ownHeaders(headers: Readonly<Record<string, string>>, wire: Wire, provider: BoundProvider): Record<string, string> {
  const all = { ...headers };
  addAll(all, wire.functions.dialect.call.headers);
  return withOwnHeaders(all, wire, provider);
}

/** Where a path below the base URL lies, with the queries that belong to every call. */
export function addressOf(provider: BoundProvider, wire: Wire, model: string, below: string): Pick<UpstreamRequest, "origin" | "path"> {
  const base = baseOf(wire.baseUrl);
  const path = withModel(base.path, model) + below;
  return { origin: base.origin, path: withQueryKey(withQuery(withQuery(path, base.query), wire.query ?? ""), provider) };
}

/** Names in lower case, so that a later one replaces an earlier one however it is spelled, and an empty one takes it away. */
function addAll(headers: Record<string, string>, more: Readonly<Record<string, string>>): void {
  for (const name in more) {
    const value = more[name] ?? "";
    if (value === "") delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
}

function withQueryKey(path: string, { auth, apiKey }: BoundProvider): string {
  if (apiKey === undefined || auth.type !== "query") return path;
  return withQuery(path, `${encodeURIComponent(auth.param)}=${encodeURIComponent(apiKey.reveal())}`);
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

interface Base {
  readonly origin: string;
  /** Without a slash at its end. */
  readonly path: string;
  /** As configured, without its question mark. */
  readonly query: string;
}
const bases = new Map<string, Base>();

/** A base URL is split once; there are as many as the plan has wires. */
export function baseOf(baseUrl: string): Base {
  let base = bases.get(baseUrl);
  if (base === undefined) {
    const url = new URL(baseUrl);
    const path = url.pathname.replace(/\/+$/, "").replaceAll("%7Bmodel%7D", "{model}");
    base = { origin: url.origin, path, query: url.search.slice(1) };
    bases.set(baseUrl, base);
  }
  return base;
}

const abilitySets = new WeakMap<readonly string[], ReadonlySet<string>>();

export function factsOf({ facts, upstreamModel }: PlanDeployment): ModelFacts {
  let supports = abilitySets.get(facts.supports);
  if (supports === undefined) {
    supports = new Set(facts.supports);
    abilitySets.set(facts.supports, supports);
  }
  return { id: upstreamModel, context: facts.context, maxOutput: facts.maxOutput, supports };
}
