// What goes to one deployment: address, headers with the provider's key, and either the client's own bytes or its request in the upstream's
// dialect. Called by attempts.ts for each attempt. Sends nothing; the key is revealed here because the next stop is the wire.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { BodyEdit, CountHeaders } from "../contract/catalog.ts";
import type { Loss, MappingContext, ModelFacts } from "../contract/context.ts";
import type { AnyDialect, CountingDialect, Dialect, ProviderFunctions } from "../contract/dialect.ts";
import type { Result } from "../contract/failure.ts";
import type { FormEntry, Upload } from "../contract/form.ts";
import type { CanonicalRequest } from "../contract/operation.ts";
import type { BoundProvider, PlanDeployment } from "../contract/plan.ts";
import type { JsonParts, Written } from "../http/json-written.ts";
import { type AnswerForm, askInForm } from "../kit/answer-form.ts";
import { formEntries } from "../kit/form-fields.ts";
import { judgeUnknown } from "../kit/opaque.ts";
import { type Inlined, withFiles } from "../kit/remote-media.ts";
import { openRequest } from "../kit/signatures.ts";
import { rememberTools, type ToolMemory } from "../kit/tool-memory.ts";
import type { UpstreamRequest } from "../transport/call.ts";
import { type PiecedBody, wholeBytes } from "../transport/http1/pieced-body.ts";
import type { Core, RequestContext } from "./context.ts";
import type { Files } from "./inline-media.ts";
import { type ClientRequest, isChat, rejection, type SentBody } from "./read-request.ts";
import { addressOf, type StandingCall, standingCall } from "./standing-call.ts";
import { bytesOfParts, bytesOfText } from "./text-bytes.ts";
import { type Wire, wireFor } from "./wire.ts";

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
  /** Its body can be let go: `letRequestGo`. */
  readonly request: UpstreamRequest & { body: UpstreamRequest["body"] };
  readonly countHeaders: CountHeaders | undefined;
  /** Of a call that is followed: another one below the same base URL, with no body. */
  readonly further: ((method: "GET" | "POST", path: string) => UpstreamRequest) | undefined;
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
  const losses: Loss[] = [];
  const mapping: Mapping = {
    side: "upstream",
    peer: ctx.ingress.id,
    issuer: deployment.id,
    model: factsOf(deployment),
    traits: wire.traits,
    nowMs: ctx.startedMs,
    requestId: ctx.requestId,
    unknownFields: provider.unknownFields,
    losses,
    asked: undefined,
  };
  const wording: Wording = { wire, mapping, written: core.written };
  const outlined = passes || isRewritten ? undefined : encodeOutlined(ctx, wording);
  const body = passes ? passOn(said, wire, mapping) : (outlined ?? encodeWhole(ctx, instead, wording));
  if (!body.ok) return body;
  const { gathers } = body.value;
  const streams = ctx.request.stream || gathers;
  const leftMs = Math.max(1, Math.min(deployment.timeoutMs ?? NO_LIMIT, ctx.deadlineMs - core.now()));
  const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs } = core.plan.routing;
  const standing = standingCall(wire, deployment.upstreamModel, streams);
  const { origin, path } = standing.address;
  const own = headersFor(ctx, standing, { dialect, passes, features: body.value.headers });
  const { upstreamHeaders } = core;
  const request: Line["request"] = {
    origin,
    path,
    method: dialect.call.method,
    headers: upstreamHeaders === undefined ? own : { ...own, ...upstreamHeaders(deployment, (name) => ctx.client.header(name)) },
    standing: standing.headers,
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
      further: dialect.call.follow === undefined ? undefined : furtherCalls(request, own, wire, deployment),
    },
  };
}

/**
 * The answer goes out, and may take long: what is still to be sent of the request is with the connection, and nobody else is asked. Where two were
 * asked at once, the other may still look at it; where the answer is kept, so is what was asked.
 */
export function letRequestGo({ keeping, onAnswer, request }: RequestContext, { request: call, dialect }: Line): void {
  if (dialect.call.follow !== undefined) return;
  call.body = undefined; // read by those who begin a call
  if (keeping === undefined && onAnswer === undefined) request.letGo();
}

/** `own` are the headers of the first one, without what is for that alone: its credentials, and faults of the sandbox. */
function furtherCalls(request: UpstreamRequest, own: Headers, wire: Wire, { upstreamModel }: PlanDeployment): Line["further"] {
  const { "content-type": _, ...kept } = own;
  const headers = { ...kept, accept: "application/json" };
  const timeouts = { ...request.timeouts, totalMs: NO_LIMIT };
  return (method, path) => ({ ...request, ...addressOf(wire, upstreamModel, path), method, headers, body: undefined, timeouts });
}

interface Encoded {
  readonly sent: SentBody;
  readonly toolMemory: ToolMemory | undefined;
  readonly answerForm: AnswerForm | undefined;
  readonly gathers: boolean;
  /** That what it uses asks for. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}
const NO_FEATURES: Encoded["headers"] = [];
const PASSED = { toolMemory: undefined, answerForm: undefined, gathers: false, headers: NO_FEATURES };

/** The client's request as this wire gets it, with what is lost or changed up to here: bytes that pass have lost nothing to being read. */
function readWith(ctx: RequestContext, { files, piece }: Instead): Result<Inlined> {
  const canonical = ctx.request.canonical();
  if (!canonical.ok) return canonical;
  const asked = piece ?? canonical.value;
  if (files === undefined) return { ok: true, value: { request: asked, losses: ctx.request.losses } };
  const { request, losses } = withFiles(asked, ctx.ingress.operation, files);
  return { ok: true, value: { request, losses: [...ctx.request.losses, ...losses] } };
}

type Mapping = MappingContext & { asked?: CanonicalRequest | undefined };

/** How a request is said to one deployment. */
interface Wording {
  readonly wire: Wire;
  readonly mapping: Mapping;
  readonly written: Written | undefined;
}

/** Without the middles of long texts; undefined where there are none, the wire needs them, what is made is no JSON, or it is refused: who refuses has seen all. */
function encodeOutlined(ctx: RequestContext, wording: Wording): Result<Encoded> | undefined {
  const { wire, mapping } = wording;
  const { dialect } = wire.functions;
  if (!isChat(ctx.ingress) || !isChat(dialect) || dialect.form !== undefined) return undefined;
  if (dialect.measuresTexts?.(wire.traits as never) === true) return undefined; // they are the dialect's own
  const { chat, losses, filled } = ctx.request.outline();
  if (!chat.ok || filled === undefined) return undefined;
  const encoded = encode(ctx, { request: chat.value, losses, filled }, wording);
  if (encoded?.ok === true) return encoded;
  mapping.losses.length = 0;
  ctx.request.needWhole();
  return undefined;
}

function encodeWhole(ctx: RequestContext, instead: Instead, wording: Wording): Result<Encoded> {
  const { wire, mapping } = wording;
  const read = readWith(ctx, instead);
  if (!read.ok) return read;
  if (!isChat(wire.functions.dialect)) mapping.asked = read.value.request;
  const encoded = encode(ctx, { ...read.value, filled: bytesOfParts }, wording);
  if (encoded === undefined) throw new Error("all of the request was there");
  return encoded;
}

interface Readable extends Inlined {
  /** JSON that was made of it, as bytes; undefined where that takes all of the request. */
  readonly filled: (json: JsonParts) => Buffer | PiecedBody | undefined;
}

function encode(
  ctx: RequestContext,
  { request: canonical, losses, filled }: Readable,
  { wire, mapping, written }: Wording,
): Result<Encoded> | undefined {
  const { functions, body } = wire;
  mapping.losses.push(...losses);
  const chat = chatOf(functions.dialect);
  const isOwn = ctx.ingress.id === functions.dialect.id;
  const asked = chat === undefined ? { request: canonical, ...PASSED } : forModel(canonical as ChatRequest, chat, mapping, isOwn); // of one operation
  const { toolMemory, answerForm, gathers, headers } = asked;
  const named = sayingModel(isOwn ? asked.request : withoutKeeping(ctx, asked.request, mapping.losses), mapping.model.id);
  // Erased in the contract: request and dialect are of one operation, and the traits are the dialect's own, by planRoutes.
  const encoded = functions.encodeRequest(named as never, mapping as MappingContext<never>);
  const rejected = mapping.losses.filter((loss) => loss.kind === "rejected");
  if (rejected.length > 0) return { ok: false, failure: rejection(rejected, mapping.issuer) };
  const isForm = functions.dialect.form !== undefined;
  const sent = isForm
    ? formEntries(encoded, uploadsOf(functions.dialect, named) ?? ctx.request.uploads)
    : filled(partsOf(withEdit(encoded, body), ctx.request, wire, written));
  return sent && { ok: true, value: { sent, toolMemory, answerForm, gathers, headers } };
}

function partsOf(body: object, { recurs }: ClientRequest, { provider, functions }: Wire, written: Written | undefined): JsonParts {
  const { id, recurring: keys } = functions.dialect;
  return recurs === undefined || keys === undefined || written === undefined
    ? [JSON.stringify(body)]
    : written.parts(body, { of: recurs, by: `${provider.id} ${id}`, keys });
}

/** Of a form that no client's form was: what it refers to is in the request itself. */
function uploadsOf(dialect: AnyDialect, request: CanonicalRequest): readonly Upload[] | undefined {
  return isChat(dialect) ? dialect.uploadsOf?.(request as ChatRequest) : undefined; // its operation says so
}

const sayingModel = <R extends CanonicalRequest>(request: R, model: string): R =>
  request.model === model ? request : { ...request, model };

/** Whether an answer can be referred to is this gateway's affair when the provider speaks otherwise. */
function withoutKeeping({ ingress, keeping }: RequestContext, request: CanonicalRequest, losses: Loss[]): CanonicalRequest {
  if (ingress.stored === undefined || !("store" in request) || request.store === undefined) return request;
  const { store, ...rest } = request;
  if (store && keeping === undefined)
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
  const sent = edited(stays ? said : withoutFields(said, unknown), body);
  return { ok: true, value: { sent, toolMemory: undefined, answerForm: undefined, gathers: false, headers: NO_FEATURES } };
}

function withoutFields(sent: SentBody, names: readonly string[]): SentBody {
  const gone = new Set(names);
  if (isEntries(sent)) return sent.filter(({ name }) => !gone.has(name));
  const kept = Object.entries(parsed(sent)).filter(([name]) => !gone.has(name));
  return bytesOfText(JSON.stringify(Object.fromEntries(kept)));
}

const isEntries = (sent: SentBody): sent is readonly FormEntry[] => Array.isArray(sent);

/** Scanned as an object, or it had no model to find. */
const parsed = (sent: Buffer | PiecedBody): object => JSON.parse(String(wholeBytes(sent))) as object;

/** The client's own bytes, parsed only where something is different about them. */
function edited(sent: SentBody, edit: BodyEdit | undefined): SentBody {
  return edit === undefined || isEntries(sent) ? sent : bytesOfText(JSON.stringify(withEdit(parsed(sent), edit)));
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
  const opened = openRequest(sayingModel(chat, model.id), issuer, isOwn);
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

/** The wire's, with the request's own id, and what the client or its request may add. */
function headersFor(ctx: RequestContext, standing: StandingCall, { dialect, passes, features }: Asking): Headers {
  const headers: Record<string, string> = { ...standing.headers };
  if (standing.isOpen("x-request-id")) headers["x-request-id"] = ctx.requestId;
  if (dialect.forwardHeaders !== undefined && ctx.ingress.id === dialect.id) {
    for (const name of dialect.forwardHeaders) {
      // A body written anew is of the version the dialect writes, whatever the client's was.
      const value = standing.isOpen(name) && (passes || headers[name] === undefined) ? ctx.client.header(name) : undefined;
      if (value !== undefined) headers[name] = value;
    }
  }
  if (features.length > 0) addFeatures(headers, features, standing);
  return headers;
}
type Headers = UpstreamRequest["headers"];

interface Asking {
  readonly dialect: AnyDialect;
  readonly passes: boolean;
  readonly features: Encoded["headers"];
}

/** Those of one name are one list. Who said such a header itself knows what it needs. */
function addFeatures(headers: Record<string, string>, features: Encoded["headers"], { isOpen }: StandingCall): void {
  const added: Record<string, readonly string[]> = {};
  for (const [name, value] of features) if (headers[name] === undefined && isOpen(name)) added[name] = [...(added[name] ?? []), value];
  for (const name in added) headers[name] = [...new Set(added[name])].join(",");
}

const known = new WeakMap<PlanDeployment, ModelFacts>();

export function factsOf(deployment: PlanDeployment): ModelFacts {
  let facts = known.get(deployment);
  if (facts === undefined) {
    const { supports, context, maxOutput } = deployment.facts;
    facts = { id: deployment.upstreamModel, context, maxOutput, supports: new Set(supports) };
    known.set(deployment, facts);
  }
  return facts;
}
