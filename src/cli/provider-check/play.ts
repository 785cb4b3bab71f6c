// One request to one provider, from the client's bytes to its event, by the pipeline's own functions: what is sent and what comes of the answer
// are kept and not written. The answer is a recorded one, the sandbox's, or a real one; who asks decides. Judges nothing.

import type { ChatResponse } from "../../../generated/types/canonical.ts";
import { planGateway } from "../../config/plan-gateway.ts";
import { concreteDeployment } from "../../config/upstream-model.ts";
import type { AnyDialect, ChatPart, Dialect, Framing } from "../../contract/dialect.ts";
import type { Result } from "../../contract/failure.ts";
import type { FormEntry } from "../../contract/form.ts";
import type { BoundPlan, GatewayPlan, PlanDeployment } from "../../contract/plan.ts";
import { formFields } from "../../kit/form-fields.ts";
import { NO_MEDIA } from "../../media/media-source.ts";
import type { Core, RequestEvent } from "../../pipeline/context.ts";
import { NOBODY } from "../../pipeline/nobody.ts";
import { runRequest } from "../../pipeline/run-request.ts";
import { createRouter } from "../../router/router.ts";
import { written } from "../../sandbox/records.ts";
import { replyTo } from "../../sandbox/reply.ts";
import type { CallReader, UpstreamRequest } from "../../transport/call.ts";
import { framesOf, terminatorOf } from "../../transport/frames/frames.ts";
import { wholeBytes } from "../../transport/http1/pieced-body.ts";
import { type Generated, traitsOf } from "../generated.ts";
import { shownPlan } from "../shown-plan.ts";
import { formOf } from "./forms.ts";

/** What a provider says to a call. */
export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type Saying = readonly [Said, ...Said[]];

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

/** A wildcard takes every model of a provider, those without a price too. */
export function planFor(generated: Generated, provider: string, env: Readonly<Record<string, string>>): Result<BoundPlan> {
  const planned = wildcardPlan(generated, provider);
  return planned.ok ? { ok: true, value: shownPlan(planned.value, env) } : planned;
}

export function wildcardPlan({ catalog, gatewayShape }: Generated, provider: string): Result<GatewayPlan> {
  const text = JSON.stringify({ models: { [`${provider}/*`]: `${provider}/*` }, routing: { attempts: 1 } });
  const { plan } = planGateway("recording", () => ({ ok: true, text }), gatewayShape, catalog);
  if (plan.ok) return { ok: true, value: plan.value };
  return { ok: false, failure: { kind: "invalid_request", message: plan.diagnostics.map((one) => one.message).join("; ") } };
}

export function deploymentOf({ catalog }: Generated, plan: BoundPlan, model: string): PlanDeployment {
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
  /** The provider speaks it beside others, and is called in it: by the mappings, no bytes pass. */
  readonly direct?: boolean | undefined;
  readonly ask: Readonly<Record<string, unknown>> | undefined;
  readonly stream: boolean;
  /** To the call, and to those that follow it. Undefined: what the sandbox says for it. */
  readonly say?: ((dialect: AnyDialect, origin: string) => Saying) | undefined;
  /** A real call in place of anything said here. */
  readonly live?: Pick<Core, "transport" | "credentials" | "now" | "setTimer"> | undefined;
}

const GREETINGS: Readonly<Record<string, object>> = {
  chat: { messages: [{ role: "user", content: "Hello" }], max_tokens: 256 },
  embeddings: { input: ["Hello"] },
  rerank: { query: "Hello", documents: ["Hi", "Bye"] },
  moderations: { input: "Hello" },
  images: { prompt: "A lamp." },
  image_edits: { prompt: "A lamp.", image: [{ file: "lamp.png", type: "image/png", holds: "PNG" }] },
  speech: { input: "Hello", voice: "alloy" },
  transcriptions: { file: { file: "hello.wav", type: "audio/wav", holds: "RIFF" } },
  translations: { file: { file: "hello.wav", type: "audio/wav", holds: "RIFF" } },
};

export async function play({
  generated,
  provider,
  plan: bound,
  model,
  as,
  direct = false,
  ask,
  stream,
  say,
  live,
}: Playing): Promise<Played> {
  const { dispatch, catalog } = generated;
  const plan = direct ? withoutPassing(bound, as) : bound;
  const deployment = deploymentOf(generated, plan, model);
  const spoken = dispatch.plain[as] ?? dispatch.forDialect(as).dialect;
  const heard: Heard = { answer: undefined, parts: [], finish: undefined };
  const ingress = { ...listening(spoken, heard), id: direct ? as : LISTENER };
  let sent: UpstreamRequest | undefined;
  const following: Said[] = [];
  let called: string | undefined;
  let event: RequestEvent | undefined;
  const core: Core = {
    // One call is looked at.
    plan: { ...plan, routing: { ...plan.routing, retryBudget: 0 } },
    dispatch,
    dialectTraits: { ...traitsOf(catalog), [ingress.id]: traitsOf(catalog)[as] ?? {} },
    transport: {
      call(given, reader) {
        // Its body is let go once an answer goes out; here it is looked at later.
        const request = { ...given };
        if (sent !== undefined && live === undefined) {
          // What follows a call is asked where its record says.
          const next = following.shift() ?? { status: 404, headers: JSON_TYPE, body: Buffer.from("{}") };
          queueMicrotask(() => answerCall(next, reader));
          return { cancel() {}, pause() {}, resume() {} };
        }
        sent ??= request;
        const dialect = dialectCalled(generated, plan, deployment, sent);
        called = dialect.id;
        if (live !== undefined) return live.transport.call(request, reader);
        const [said, ...more] = say?.(dialect, request.origin) ?? standInSays(generated, deployment, dialect, request, isStream);
        following.push(...more);
        queueMicrotask(() => answerCall(said, reader));
        return { cancel() {}, pause() {}, resume() {} };
      },
    },
    credentials: live?.credentials ?? (() => undefined),
    media: NO_MEDIA,
    now: live?.now ?? (() => PLAYED_MS),
    random: () => 0,
    setTimer: live?.setTimer ?? (() => ({ close() {} })),
    record(told) {
      event = told;
    },
    specialise: (star, model) => concreteDeployment(catalog, plan, star, model),
    loadCounter: () => Promise.reject(new Error("nothing is counted here")),
    router: createRouter(
      () => plan.routing,
      () => ({ close() {} }),
    ),
    answers: undefined,
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
    body: () => Promise.resolve({ ok: true, value: spoken.form === undefined ? Buffer.from(JSON.stringify(body)) : formOf(body) }),
    client: NOBODY,
  });
  if (event === undefined) throw new Error("a request left no event");
  return { sent, event, ...heard, dialect: called };
}

const LISTENER = "a-recording";

/** What is asked in a dialect of the provider's own is written anew all the same. */
function withoutPassing(plan: BoundPlan, dialect: string): BoundPlan {
  const providers = Object.entries(plan.providers).map(([id, provider]) => {
    const wire = provider.also?.[dialect];
    return [
      id,
      wire === undefined ? provider : { ...provider, also: { ...provider.also, [dialect]: { ...wire, passthrough: false } } },
    ] as const;
  });
  return { ...plan, providers: Object.fromEntries(providers) };
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
    id: LISTENER,
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

function standInSays(
  { catalog }: Generated,
  deployment: PlanDeployment,
  dialect: AnyDialect,
  { body, origin }: UpstreamRequest,
  stream: boolean,
): Saying {
  const asked = askedIn(dialect, body);
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
  if (reply.type === "refused") return [jsonSaid(reply.status, reply.body)];
  if (reply.type === "whole") return [jsonSaid(200, reply.body)];
  if (reply.type === "file")
    return [{ status: 200, headers: { "content-type": reply.mediaType }, body: Buffer.from(reply.data, "base64") }];
  const { framing } = dialect;
  const last = terminatorOf(framing);
  const end = last === undefined ? [] : [last];
  const frames = [...reply.frames, ...end].map((frame) => frameBytes(frame, framing));
  const streamed: Said = { status: 200, headers: { "content-type": framesOf(framing).mediaType }, body: Buffer.concat(frames) };
  if (reply.type === "stream") return [streamed];
  return stream ? followedStream(dialect, origin, streamed, reply.body) : [jsonSaid(200, reply.body)];
}

function askedIn({ form }: AnyDialect, body: UpstreamRequest["body"]): Readonly<Record<string, unknown>> {
  const bytes = body && wholeBytes(body);
  if (bytes !== undefined) return JSON.parse(bytes.toString("utf8")) as Readonly<Record<string, unknown>>;
  const fields = form === undefined ? undefined : formFields((body ?? []) as readonly FormEntry[], form); // a list is a form
  return fields !== undefined && "value" in fields ? fields.value : {};
}

const jsonSaid = (status: number, body: object): Said => ({ status, headers: JSON_TYPE, body: Buffer.from(JSON.stringify(body)) });

/** A record that names its stream, the stream, and the record at its end, where there is one. */
export function followedStream({ call: { follow } }: AnyDialect, origin: string, streamed: Said, record: object | undefined): Saying {
  if (follow?.stream === undefined) return [streamed];
  const begun = written(written({}, follow.id, "recorded"), follow.status.at, follow.status.running[0]);
  const named = written(begun, follow.stream.at, `${origin}/stream`);
  return [jsonSaid(201, named), streamed, ...(record === undefined ? [] : [jsonSaid(200, record)])];
}

const JSON_TYPE = { "content-type": "application/json" };

export function frameBytes(frame: unknown, framing: Framing): Buffer {
  if (typeof frame === "object" && frame !== null) return framesOf(framing).encode(frame, framing);
  const text = String(frame);
  return Buffer.from(text.startsWith(":") ? `${text}\n\n` : `data: ${text}\n\n`);
}
