// Plays one case of a recording: a client asks, the pipeline makes the call and reads what the provider is recorded to have said, and what came of it
// is compared with what the recording expects. The pipeline's own functions throughout; nobody is called.

import { isDeepStrictEqual } from "node:util";
import type { ChatResponse } from "../../../generated/types/canonical.ts";
import { planGateway } from "../../config/plan-gateway.ts";
import { concreteDeployment } from "../../config/upstream-model.ts";
import type { AnyDialect, ChatPart, Dialect, Framing } from "../../contract/dialect.ts";
import type { Result } from "../../contract/failure.ts";
import type { BoundPlan, PlanDeployment } from "../../contract/plan.ts";
import type { Client, Core, RequestEvent } from "../../pipeline/context.ts";
import { runRequest } from "../../pipeline/run-request.ts";
import { formatUsd } from "../../pricing/price.ts";
import { replyTo } from "../../sandbox/reply.ts";
import type { CallReader, UpstreamRequest } from "../../transport/call.ts";
import { framesOf } from "../../transport/frames/frames.ts";
import { type Generated, traitsOf } from "../generated.ts";
import { shownPlan } from "../shown-plan.ts";
import type { Gives, RecordedCase } from "./recording.ts";

/** What a provider says to a call. */
export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Played {
  readonly sent: UpstreamRequest | undefined;
  readonly event: RequestEvent;
  /** What the client's dialect was given to write, undefined where nothing came. */
  readonly answer: unknown;
  readonly parts: readonly ChatPart[];
  readonly finish: string | undefined;
  /** Of the dialect that was called. */
  readonly dialect: string | undefined;
}

/** Prices and clocks of a recording stand still. */
const PLAYED_MS = Date.UTC(2026, 10, 20);

/** What is not as the recording says; empty when all is. */
export async function replay(generated: Generated, provider: string, one: RecordedCase): Promise<readonly string[]> {
  const planned = planFor(generated, provider, one.env);
  if (!planned.ok) return [planned.failure.message];
  const played = await play({
    ...one,
    generated,
    provider,
    plan: planned.value,
    stream: isStreamed(one),
    say: one.section === "requests" ? undefined : (dialect) => saidIn(one, dialect),
  });
  switch (one.section) {
    case "requests":
      return one.refused === undefined ? requestDifferences(one, played) : differs("refused", played.event.outcome, one.refused);
    case "answers":
    case "streams":
      return answerDifferences(one.gives, played);
    case "errors": {
      const { outcome, failure } = played.event;
      const wait = one.retryAfterMs === undefined ? [] : differs("wait", failure?.retryAfterMs, one.retryAfterMs);
      return [...differs("kind", outcome, one.kind), ...wait];
    }
  }
}

function standInSays(
  { catalog }: Generated,
  deployment: PlanDeployment,
  dialect: AnyDialect,
  { body }: UpstreamRequest,
  stream: boolean,
): Said {
  const asked = Buffer.isBuffer(body) ? (JSON.parse(body.toString("utf8")) as Readonly<Record<string, unknown>>) : {};
  const { provider, upstreamModel: model, traits, otherTraits = {}, facts } = deployment;
  const reply = replyTo({
    dialect,
    called: {
      provider,
      model,
      traits: { ...traitsOf(catalog)[dialect.id], ...(otherTraits[dialect.id] ?? traits) },
      context: facts.context,
      maxOutput: facts.maxOutput,
    },
    stream,
    body: dialect.modelField === undefined ? asked : { [dialect.modelField]: model, ...asked },
    nowMs: PLAYED_MS,
    requestId: "recording",
  });
  if (reply.type === "refused") return { status: reply.status, headers: JSON_TYPE, body: Buffer.from(JSON.stringify(reply.body)) };
  if (reply.type === "whole") return { status: 200, headers: JSON_TYPE, body: Buffer.from(JSON.stringify(reply.body)) };
  if (reply.type === "file") return { status: 200, headers: { "content-type": reply.mediaType }, body: Buffer.from(reply.data, "base64") };
  const { framing } = dialect;
  const end = framing.terminator === undefined ? [] : [framing.terminator];
  const frames = [...reply.frames, ...end].map((frame) => frameBytes(frame, framing));
  return { status: 200, headers: { "content-type": framesOf(framing).mediaType }, body: Buffer.concat(frames) };
}

const JSON_TYPE = { "content-type": "application/json" };

const isStreamed = (one: RecordedCase): boolean => one.section === "streams" || (one.section === "errors" && one.frames !== undefined);

/** A wildcard takes every model of a provider, those without a price too. */
export function planFor({ catalog, gatewayShape }: Generated, provider: string, env: Readonly<Record<string, string>>): Result<BoundPlan> {
  const text = JSON.stringify({ models: { [`${provider}/*`]: `${provider}/*` }, routing: { attempts: 1 } });
  const { plan } = planGateway("recording", () => ({ ok: true, text }), gatewayShape, catalog);
  if (plan.ok) return { ok: true, value: shownPlan(plan.value, env) };
  return { ok: false, failure: { kind: "invalid_request", message: plan.diagnostics.map((one) => one.message).join("; ") } };
}

function deploymentOf({ catalog }: Generated, plan: BoundPlan, model: string): PlanDeployment {
  const [star] = Object.values(plan.groups).flatMap(({ deployments }) => deployments);
  if (star === undefined) throw new Error("a recording's plan has one deployment");
  return concreteDeployment(catalog, plan, star, model);
}

interface Playing {
  readonly generated: Generated;
  readonly provider: string;
  readonly plan: BoundPlan;
  /** Upstream's name. */
  readonly model: string;
  readonly as: string;
  readonly ask: Readonly<Record<string, unknown>> | undefined;
  readonly stream: boolean;
  /** Undefined: what the sandbox says for it. */
  readonly say?: ((dialect: AnyDialect) => Said) | undefined;
}

const GREETINGS: Readonly<Record<string, object>> = {
  chat: { messages: [{ role: "user", content: "Hello" }], max_tokens: 256 },
  embeddings: { input: ["Hello"] },
  rerank: { query: "Hello", documents: ["Hi", "Bye"] },
};

export async function play({ generated, provider, plan, model, as, ask, stream, say }: Playing): Promise<Played> {
  const { dispatch, catalog } = generated;
  const deployment = deploymentOf(generated, plan, model);
  const spoken = dispatch.plain[as] ?? dispatch.forDialect(as).dialect;
  const heard: Heard = { answer: undefined, parts: [], finish: undefined };
  const ingress = listening(spoken, heard);
  let sent: UpstreamRequest | undefined;
  let called: string | undefined;
  let event: RequestEvent | undefined;
  const core: Core = {
    plan,
    dispatch,
    dialectTraits: { ...traitsOf(catalog), [ingress.id]: traitsOf(catalog)[as] ?? {} },
    transport: {
      call(request, reader) {
        sent = request;
        const dialect = dialectCalled(generated, plan, deployment, request);
        called = dialect.id;
        const said = say?.(dialect) ?? standInSays(generated, deployment, dialect, request, isStream);
        queueMicrotask(() => answerCall(said, reader));
        return { cancel() {}, pause() {}, resume() {} };
      },
    },
    credentials: () => undefined,
    now: () => PLAYED_MS,
    random: () => 0,
    setTimer: () => ({ close() {} }),
    record(told) {
      event = told;
    },
    specialise: (star, model) => concreteDeployment(catalog, plan, star, model),
    loadCounter: () => Promise.reject(new Error("nothing is counted here")),
    memory: new Map(),
  };
  const named = `${provider}/${model}`;
  const isStream = stream || ask?.["stream"] === true;
  const body = { ...(ask ?? GREETINGS[spoken.operation] ?? {}), model: named, ...(stream ? { stream: true } : {}) };
  await runRequest(core, {
    requestId: "recording",
    ingress,
    path: {
      model: ingress.modelField === undefined ? named : undefined,
      stream: ingress.modelField === undefined ? isStream : undefined,
    },
    body: Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify(body)) }),
    client: SILENT,
  });
  if (event === undefined) throw new Error("a request left no event");
  return { sent, event, ...heard, dialect: called };
}

interface Heard {
  answer: unknown;
  parts: readonly ChatPart[];
  finish: string | undefined;
}

/** The dialect under a name of its own, so that no bytes pass by the mappings, and with nothing written: what would be is kept. */
function listening(dialect: AnyDialect, heard: Heard): AnyDialect {
  const isChat = dialect.operation === "chat";
  const anything = { delta: () => ({}), whole: () => ({}) };
  const own: AnyDialect = {
    ...dialect,
    id: "a-recording",
    answersBytes: undefined,
    encodeResponse(response: unknown) {
      heard.answer = response;
      if (!isChat) return {};
      const [choice] = (response as ChatResponse).choices; // of chat, by the operation
      heard.parts = choice?.message.content ?? [];
      heard.finish = choice?.finish_reason;
      return {};
    },
  };
  if (!isChat) return own;
  const chat: Partial<Dialect> = {
    streamEncoding: {
      sequential: false,
      retains: true,
      parts: Object.fromEntries(
        ["text", "refusal", "thinking", "redacted_thinking", "tool_call", "image", "audio", "opaque"].map((tag) => [tag, anything]),
      ),
      finish(finish) {
        heard.parts = finish.parts;
        heard.finish = finish.reason;
        return {};
      },
    },
  };
  return { ...own, ...chat };
}

/** By its address: a provider's dialects differ in their paths. */
function dialectCalled({ dispatch }: Generated, plan: BoundPlan, deployment: PlanDeployment, request: UpstreamRequest): AnyDialect {
  const [provider] = Object.values(plan.providers);
  if (provider === undefined) throw new Error("a recording's plan has one provider");
  const spoken = [provider.dialect, ...Object.keys(provider.also ?? {})].map((id) => dispatch.plain[id] ?? dispatch.forDialect(id).dialect);
  const path = request.path.replace(/\?.*$/, "");
  const fits = (dialect: AnyDialect): boolean => {
    const wire = dialect.id === provider.dialect ? provider : provider.also?.[dialect.id];
    return [false, true].some((stream) => {
      const own = (stream ? (wire?.streamPath ?? wire?.path) : wire?.path) ?? dialect.call.path(deployment.upstreamModel, stream);
      return path.endsWith(own.replaceAll("{model}", encodeURIComponent(deployment.upstreamModel)).replace(/\?.*$/, ""));
    });
  };
  const usual = spoken.find(({ id }) => id === (deployment.dialect ?? provider.dialect));
  return (usual !== undefined && fits(usual) ? usual : spoken.find(fits)) ?? spoken[0] ?? dispatch.forDialect(provider.dialect).dialect;
}

function answerCall({ status, headers, body }: Said, reader: CallReader): void {
  if (reader.onHead({ status, headers }) === "whole") return reader.onWhole(body);
  reader.onPiece(body);
  reader.onEnd();
}

const SILENT: Client = {
  takesBytes: false,
  header: () => undefined,
  answer() {},
  refuse() {},
  open: () => ({ frame() {}, raw() {}, end() {}, fail() {} }),
  whenGone() {},
};

function saidIn(one: RecordedCase, { framing }: AnyDialect): Said {
  const frames = one.section === "streams" ? one.frames : one.section === "errors" ? one.frames : undefined;
  if (frames !== undefined) {
    const body = Buffer.concat(frames.map((frame) => frameBytes(frame, framing)));
    return { status: one.section === "errors" ? one.status : 200, headers: { "content-type": framesOf(framing).mediaType }, body };
  }
  const [status, headers, body] =
    one.section === "errors" ? [one.status, one.headers, one.body] : [200, {}, one.section === "answers" ? one.body : {}];
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const type = typeof body === "string" ? (body.startsWith("<") ? "text/html" : "text/plain") : "application/json";
  return { status, headers: { "content-type": type, ...headers }, body: Buffer.from(text) };
}

function frameBytes(frame: unknown, framing: Framing): Buffer {
  if (typeof frame === "object" && frame !== null) return framesOf(framing).encode(frame, framing);
  const text = String(frame);
  return Buffer.from(text.startsWith(":") ? `${text}\n\n` : `data: ${text}\n\n`);
}

function requestDifferences(one: Extract<RecordedCase, { section: "requests" }>, { sent, event }: Played): readonly string[] {
  if (sent === undefined) return [`nobody was called: ${event.failure?.message ?? event.skipped[0]?.reason ?? event.outcome}`];
  // What was sent is answered by the stand-in, which checks it against the schema of the wire.
  if (event.outcome !== "ok") return [`it is not what its dialect takes: ${event.failure?.message ?? event.outcome}`];
  const body: unknown = Buffer.isBuffer(sent.body) ? JSON.parse(sent.body.toString("utf8")) : sent.body;
  const losses = Object.fromEntries(event.losses.map(({ path, kind }) => [path, kind]));
  return [
    ...(one.url === undefined ? [] : differs("url", `${sent.origin}${sent.path}`, one.url)),
    ...one.headers.flatMap((name) => (sent.headers[name.toLowerCase()] === undefined ? [`no header ${name} was sent`] : [])),
    ...(one.sent === undefined ? [] : differs("sent", withoutDefault(body, one.sent), one.sent)),
    ...(one.lost === undefined ? [] : differs("lost", losses, one.lost)),
  ];
}

/** That nothing is streamed is often said though it goes without saying. */
function withoutDefault(body: unknown, wanted: unknown): unknown {
  if (typeof body !== "object" || body === null || !("stream" in body) || body.stream !== false) return body;
  if (typeof wanted === "object" && wanted !== null && "stream" in wanted) return body;
  const { stream: _, ...rest } = body;
  return rest;
}

function answerDifferences(gives: Gives, { event, parts, finish, answer }: Played): readonly string[] {
  if (event.outcome !== "ok") return [`it failed: ${event.outcome}: ${event.failure?.message ?? ""}`];
  const joined = (pick: (part: ChatPart) => string | undefined): string => parts.map((part) => pick(part) ?? "").join("");
  const calls = parts.flatMap((part) => (part.type === "tool_call" ? [{ name: part.name, arguments: part.arguments }] : []));
  const cost = event.cost === undefined ? "unknown" : Number(formatUsd(event.cost * 1_000_000n));
  return [
    ...differs(
      "text",
      joined((part) => (part.type === "text" ? part.text : undefined)),
      gives.text ?? "",
    ),
    ...differs(
      "thought",
      joined((part) => (part.type === "thinking" ? part.thinking : undefined)),
      gives.thought ?? "",
    ),
    ...differs(
      "refusal",
      joined((part) => (part.type === "refusal" ? part.refusal : undefined)),
      gives.refusal ?? "",
    ),
    ...differs("calls", calls, gives.calls ?? []),
    ...(gives.finish === undefined ? [] : differs("finish", finish, gives.finish)),
    ...(gives.usage === undefined ? [] : differs("usage", plain(event.usage ?? {}), gives.usage)),
    ...(gives.cost === undefined ? [] : differs("cost", cost, gives.cost)),
    ...(gives.canonical === undefined || holds(plain(answer), gives.canonical) ? [] : differs("canonical", plain(answer), gives.canonical)),
  ];
}

/** As JSON would have it: members that are undefined are not there. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Whether all of `wanted` is in `value`; lists are of one length. */
function holds(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(wanted) && (!Array.isArray(value) || value.length !== wanted.length)) return false;
  return Object.entries(wanted).every(([key, one]) => holds((value as Readonly<Record<string, unknown>>)[key], one)); // only read
}

function differs(what: string, got: unknown, wanted: unknown): readonly string[] {
  const seen = plain(got);
  return isDeepStrictEqual(seen, wanted) ? [] : [`${what}: ${JSON.stringify(seen) ?? "nothing"}, recorded ${JSON.stringify(wanted)}`];
}
