// The other side of every call: upstreams in virtual time, that answer and fail in their provider's own dialect, by its own tables. Stands where
// the transport does, so all of the pipeline is real: what is sent is encoded, what comes back is decoded, a failure is classified.
// The sandbox's own answers would repeat the prompt and count it word by word, many times dearer than all else: here sizes are drawn.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { Dialect, Dispatch } from "../contract/dialect.ts";
import type { BoundPlan, PlanDeployment } from "../contract/plan.ts";
import { createStreamEncoder } from "../kit/stream/stream-encoder.ts";
import type { Core } from "../pipeline/context.ts";
import { answerEvents } from "../sandbox/answer-events.ts";
import { callPaths } from "../sandbox/call-paths.ts";
import { fault } from "../sandbox/reply.ts";
import type { CallReader, OngoingCall, Transport, UpstreamRequest } from "../transport/call.ts";
import { CANCELLED, timeoutFailure } from "../transport/call-failure.ts";
import { framesOf, terminatorOf } from "../transport/frames/frames.ts";
import { CallTimer } from "../transport/timeouts.ts";
import { behaviourOf } from "./behaviour.ts";
import { type Behaviour, SCRIPTED_FAILURES, type Scenario, type ScriptedFailure } from "./scenario.ts";
import { type Ask, drawn } from "./traffic.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** Says which simulated request a call is for. */
export const ASK_HEADER = "x-signalbox-simulated";
const DEPLOYMENT_HEADER = "x-signalbox-simulated-deployment";
export const ORIGIN = "http://simulated.invalid";

export interface UpstreamInput {
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  readonly scenario: Scenario;
  readonly startMs: number;
  readonly time: VirtualTime;
  readonly random: () => number;
  /** By the name in ASK_HEADER. */
  readonly asks: ReadonlyMap<string, Ask>;
}

export interface Upstreams {
  readonly transport: Pick<Transport, "call">;
  readonly headers: NonNullable<Core["upstreamHeaders"]>;
}

/** Of a call that gets nothing but a refusal or no connection. */
const SHARE_OF_LATENCY = 0.3;
const MINUTE_MS = 60_000;

export function createUpstreams(input: UpstreamInput): Upstreams {
  const { plan, dispatch, scenario, startMs, time, random, asks } = input;
  /** Those that were called: of a wildcard only calls tell. */
  const known = new Map<string, PlanDeployment>();
  const dialectFor = dialects(plan, dispatch);
  const minutes = new Map<string, { fromMs: number; calls: number; tokens: number }>();

  /** Milliseconds until the next minute, when the upstream's own limit is reached. */
  function isOver(id: string, tokens: number, { rpm, tpm }: Behaviour): number | undefined {
    if (rpm === undefined && tpm === undefined) return undefined;
    const fromMs = Math.floor(time.now() / MINUTE_MS) * MINUTE_MS;
    const last = minutes.get(id);
    const minute = last?.fromMs === fromMs ? last : { fromMs, calls: 0, tokens: 0 };
    minutes.set(id, minute);
    if (minute.calls >= (rpm ?? Number.POSITIVE_INFINITY) || minute.tokens + tokens > (tpm ?? Number.POSITIVE_INFINITY))
      return fromMs + MINUTE_MS - time.now();
    minute.calls += 1;
    minute.tokens += tokens;
    return undefined;
  }

  function call(request: UpstreamRequest, reader: CallReader): OngoingCall {
    const id = request.headers[DEPLOYMENT_HEADER] ?? "";
    const ask = asks.get(request.headers[ASK_HEADER] ?? "");
    if (ask === undefined) throw new Error("a call for no simulated request");
    const { dialect, provider, stream = ask.streamed } = dialectFor(request);
    const deployment = known.get(id);
    const behaviour = behaviourOf(scenario, id, time.now() - startMs);
    const firstMs = Math.max(1, drawn(behaviour.latency, random) * behaviour.slower);
    const restMs = (ask.answerTokens / behaviour.tokensPerSecond) * 1_000 * behaviour.slower;
    const one = new VirtualCall(request, reader, time);

    const overMs = isOver(id, ask.promptTokens + ask.answerTokens, behaviour);
    const context = deployment?.facts.context;
    const failure =
      overMs !== undefined
        ? "rate_limit"
        : context !== undefined && ask.promptTokens > context
          ? "context_window"
          : pickFailure(behaviour.fails, random());
    // Whoever never answers leaves it to the gateway's own timers.
    if (failure === "timeout") return one;
    if (failure === "network") {
      one.after(firstMs * SHARE_OF_LATENCY, () => one.fail({ kind: "network", message: "the connection was refused" }));
      return one;
    }
    if (failure !== undefined && failure !== "cut") {
      const { status, body } = fault(dialect, failure, "simulated");
      const retryAfter = overMs === undefined ? {} : { "retry-after": String(Math.ceil(overMs / 1_000)) };
      one.after(firstMs * SHARE_OF_LATENCY, () => one.whole(status, Buffer.from(JSON.stringify(body)), retryAfter));
      return one;
    }
    const answered = answerOf(dialect, provider, deployment, ask, time.now());
    if (!stream) {
      one.after(firstMs + restMs, () => {
        if (failure === "cut") one.fail({ kind: "network", message: "the connection broke off" });
        else one.whole(200, Buffer.from(JSON.stringify(answered.body())), {});
      });
      return one;
    }
    const frames = answered.frames();
    const cutAt = Math.ceil(frames.length / 2);
    one.after(firstMs, () => {
      one.head(200, framesOf(dialect.framing).mediaType);
      one.piece(Buffer.concat(frames.slice(0, cutAt)));
      one.after(restMs, () => {
        if (failure === "cut") one.fail({ kind: "network", message: "the connection broke off" });
        else one.end(Buffer.concat(frames.slice(cutAt)));
      });
    });
    return one;
  }

  return {
    transport: { call },
    headers(deployment, header) {
      known.set(deployment.id, deployment);
      return { [DEPLOYMENT_HEADER]: deployment.id, [ASK_HEADER]: header(ASK_HEADER) ?? "" };
    },
  };
}

function pickFailure(fails: Behaviour["fails"], point: number): ScriptedFailure | undefined {
  let left = point;
  for (const kind of SCRIPTED_FAILURES) {
    left -= fails[kind] ?? 0;
    if (left < 0) return kind;
  }
  return undefined;
}

interface Called {
  readonly dialect: Dialect;
  readonly provider: string;
  readonly stream: boolean | undefined;
}

/** Which dialect a call speaks, by its address, as the stand-ins of the sandbox find it. */
function dialects({ providers }: BoundPlan, dispatch: Dispatch): (request: UpstreamRequest) => Called {
  const byProvider = new Map(
    Object.values(providers).map(({ id, dialect: first, also = {}, path, streamPath }) => {
      const names = [first, ...Object.keys(also)].filter((name) => Object.hasOwn(dispatch.dialects, name));
      const spoken = names.map((name) => {
        const { dialect } = dispatch.forDialect(name);
        return { dialect, paths: callPaths(dialect, name === first ? { path, streamPath } : also[name]) };
      });
      return [id, spoken] as const;
    }),
  );
  return ({ path }) => {
    const [, first = "", below = ""] = /^\/([^/]+)(\/[^?]*)/.exec(path) ?? [];
    const provider = decodeURIComponent(first);
    for (const { dialect, paths } of byProvider.get(provider) ?? []) {
      const found = paths.find(below);
      if (found !== undefined) return { dialect, provider, stream: found.stream };
    }
    throw new Error(`no dialect of ${provider} has a chat call at ${below}`);
  };
}

const WORDS = "It was simulated and nobody said it.";

/** Encoded only in the form that is asked for. */
function answerOf(dialect: Dialect, provider: string, deployment: PlanDeployment | undefined, ask: Ask, nowMs: number) {
  const model = deployment?.upstreamModel ?? "simulated";
  const response: ChatResponse = {
    id: "simulated",
    created: Math.floor(nowMs / 1_000),
    model,
    choices: [{ index: 0, message: { role: "assistant", content: [{ type: "text", text: WORDS }] }, finish_reason: "stop" }],
    usage: { input: ask.promptTokens, output: ask.answerTokens },
  };
  const own = deployment?.dialect === undefined || deployment.dialect === dialect.id ? deployment?.traits : undefined;
  const mapping: MappingContext = {
    side: "client",
    peer: dialect.id,
    issuer: `${provider}/${model}`,
    model: { id: model, context: deployment?.facts.context, maxOutput: deployment?.facts.maxOutput, supports: new Set() },
    traits: own ?? deployment?.otherTraits?.[dialect.id] ?? {},
    nowMs,
    requestId: "simulated",
    unknownFields: "keep",
    losses: [],
  };
  // The contract erases wire and trait types; the traits are the dialect's own.
  const ctx = mapping as MappingContext<never>;
  return {
    body: () => dialect.encodeResponse(response, ctx),
    frames: (): readonly Buffer[] => {
      const { encode } = framesOf(dialect.framing);
      const terminator = terminatorOf(dialect.framing);
      const frames: Buffer[] = [];
      const encoder = createStreamEncoder({
        encoding: dialect.streamEncoding,
        requestId: "simulated",
        includeUsage: true,
        ctx,
        emit: (frame) => frames.push(encode(frame, dialect.framing)),
      });
      for (const event of answerEvents(response)) encoder.event(event);
      encoder.end();
      if (terminator !== undefined) frames.push(Buffer.from(`data: ${terminator}\n\n`));
      return frames;
    },
  };
}

/** One call, with the transport's own timers. An upstream that has begun never falls silent but where it is cut. */
class VirtualCall implements OngoingCall {
  readonly #reader: CallReader;
  readonly #time: VirtualTime;
  readonly #timer: CallTimer;
  #hasEnded = false;

  constructor({ timeouts }: UpstreamRequest, reader: CallReader, time: VirtualTime) {
    this.#reader = reader;
    this.#time = time;
    this.#timer = new CallTimer(timeouts, time.now, time.setTimer, (what) => this.fail(timeoutFailure(what, timeouts)));
    this.#timer.enter("first_byte");
  }

  after(delayMs: number, then: () => void): void {
    this.#time.setTimer(() => {
      if (!this.#hasEnded) then();
    }, delayMs);
  }

  head(status: number, mediaType: string, more: Readonly<Record<string, string>> = {}): "whole" | "pieces" {
    this.#timer.stop();
    return this.#reader.onHead({ status, headers: { "content-type": mediaType, ...more } });
  }

  piece(bytes: Buffer): void {
    if (!this.#hasEnded) this.#reader.onPiece(bytes);
  }

  end(bytes: Buffer): void {
    this.piece(bytes);
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#reader.onEnd();
  }

  whole(status: number, body: Buffer, headers: Readonly<Record<string, string>>): void {
    const form = this.head(status, "application/json", headers);
    if (form === "pieces") return this.end(body);
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#reader.onWhole(body);
  }

  fail(failure: Parameters<CallReader["onFailure"]>[0]): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#timer.stop();
    this.#reader.onFailure(failure);
  }

  cancel(): void {
    this.fail(CANCELLED);
  }

  pause(): void {}
  resume(): void {}
}
