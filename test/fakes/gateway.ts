// A plan, a core and a client for tests of the pipeline: small to write, everything observable.

import { DEFAULT_MEDIA } from "../../src/config/config.ts";
import type { Ability } from "../../src/contract/catalog.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import type { Failure } from "../../src/contract/failure.ts";
import type { BoundPlan, BoundProvider, PlanDeployment, PlanGroup } from "../../src/contract/plan.ts";
import { NO_MEDIA } from "../../src/media/media-source.ts";
import type { Client, Core, ReplyHeaders, RequestEvent } from "../../src/pipeline/context.ts";
import { runRequest } from "../../src/pipeline/run-request.ts";
import { createRouter } from "../../src/router/router.ts";
import { terminatorOf } from "../../src/transport/frames/frames.ts";
import type { SetTimer } from "../../src/transport/timeouts.ts";
import { fakeDispatch } from "./dialects.ts";
import { type FakeUpstream, fakeUpstream, type Reply } from "./upstream.ts";

/** Hosts whose name begins with `b` speak beta, all others alpha. */
export function provider(id: string, more: Partial<BoundProvider> = {}): BoundProvider {
  return {
    id,
    dialect: id.startsWith("b") ? "beta" : "alpha",
    baseUrl: `http://${id}/v1`,
    auth: { type: "bearer", env: [] },
    apiKey: { reveal: () => `key-of-${id}-0123456789` },
    headers: {},
    passthrough: true,
    unknownFields: "keep",
    ...more,
  };
}

export function deployment(id: string, more: Partial<PlanDeployment> = {}): PlanDeployment {
  return {
    id: `${id}/m`,
    provider: id,
    upstreamModel: "m",
    facts: { context: 1000, maxOutput: 100, supports: [] },
    traits: {},
    price: { input: 3_000_000n, output: 15_000_000n },
    free: false,
    weight: 1,
    timeoutMs: undefined,
    sandbox: { latencyMs: 0, chunkPaceMs: 0 },
    ...more,
  };
}

export function supporting(...supports: Ability[]): Partial<PlanDeployment> {
  return { facts: { context: 1000, maxOutput: 100, supports } };
}

type GroupSpec =
  | readonly (string | PlanDeployment)[]
  | {
      readonly deployments: readonly (string | PlanDeployment)[];
      readonly fallbacks?: PlanGroup["fallbacks"];
      readonly strategy?: PlanGroup["strategy"];
      readonly affinity?: PlanGroup["affinity"];
      readonly hedge?: PlanGroup["hedge"];
      readonly mirror?: PlanGroup["mirror"];
    };

export function plan(
  groups: Readonly<Record<string, GroupSpec>>,
  more: {
    routing?: Partial<BoundPlan["routing"]>;
    server?: Partial<BoundPlan["server"]>;
    providers?: Readonly<Record<string, BoundProvider>>;
    aliases?: BoundPlan["aliases"];
    media?: Partial<BoundPlan["media"]>;
  } = {},
): BoundPlan {
  const made: Record<string, PlanGroup> = {};
  const providers: Record<string, BoundProvider> = {};
  for (const [name, spec] of Object.entries(groups)) {
    const {
      deployments: listed,
      fallbacks = {},
      strategy = "priority",
      ...own
    }: Extract<GroupSpec, { deployments: unknown }> = "deployments" in spec ? spec : { deployments: spec };
    const deployments = listed.map((one) => (typeof one === "string" ? deployment(one) : one));
    const copies = own.mirror?.deployment;
    for (const one of copies === undefined ? deployments : [...deployments, copies])
      providers[one.provider] = more.providers?.[one.provider] ?? provider(one.provider);
    made[name] = { name, strategy, ...own, deployments, fallbacks, supports: [] };
  }
  return {
    server: { host: "127.0.0.1", port: 0, bodyLimitBytes: 10_000, drainMs: 1000, ...more.server },
    providers,
    groups: made,
    wildcards: Object.keys(made).filter((name) => name.endsWith("*")),
    aliases: more.aliases ?? {},
    media: { ...DEFAULT_MEDIA, ...more.media },
    routing: {
      attempts: 3,
      totalAttempts: 10,
      timeoutMs: 10_000,
      connectTimeoutMs: 100,
      firstByteTimeoutMs: 200,
      idleTimeoutMs: 300,
      // Nobody is asked twice but in the tests about that.
      retryBudget: 0,
      breaker: undefined,
      queue: { places: 10, longestMs: 1_000 },
      ...more.routing,
    },
  };
}

export interface FakeTimers {
  readonly pending: { readonly callback: () => void; readonly delayMs: number; isClosed: boolean }[];
}

export function core(
  given: BoundPlan,
  upstream: Pick<FakeUpstream, "call">,
  events: RequestEvent[] = [],
  timers: FakeTimers = { pending: [] },
  now: () => number = () => 1_000,
): Core {
  const setTimer: SetTimer = (callback, delayMs) => {
    const timer = { callback, delayMs, isClosed: false };
    timers.pending.push(timer);
    return { close: () => (timer.isClosed = true) };
  };
  return {
    plan: given,
    dispatch: fakeDispatch,
    dialectTraits: {},
    transport: upstream,
    credentials: () => undefined,
    media: NO_MEDIA,
    now,
    random: () => 0,
    setTimer,
    record: (event) => events.push(event),
    loadCounter: async () => (text) => text.split(" ").length,
    specialise: (star, model) => ({ ...star, id: `${star.provider}/${model}`, upstreamModel: model }),
    router: createRouter(() => given.routing, setTimer),
    answers: undefined,
  };
}

/** What a client got. */
export interface Got {
  status: number;
  headers: ReplyHeaders;
  /** A whole answer or a refusal, parsed. */
  body: unknown;
  /** A whole answer's bytes, when bytes came. */
  bytes: string | undefined;
  /** A stream, as it would look on the wire without event names: frames, raw bytes, terminator. */
  stream: string;
  frames: object[];
  ended: "cleanly" | "with an error" | undefined;
  failure: Failure | undefined;
}

export interface FakeClient extends Client {
  readonly got: Got;
  leave(): void;
  flow: { onBlocked(): void; onDrain(): void } | undefined;
}

export function fakeClient(ingress: Dialect, headers: Readonly<Record<string, string>> = {}, takesBytes = true): FakeClient {
  const got: Got = {
    status: 0,
    headers: {},
    body: undefined,
    bytes: undefined,
    stream: "",
    frames: [],
    ended: undefined,
    failure: undefined,
  };
  let onGone: (() => void) | undefined;
  const client: FakeClient = {
    got,
    flow: undefined,
    leave: () => onGone?.(),
    takesBytes,
    header: (name) => headers[name],
    answer(status, replyHeaders, body) {
      const bytes = Buffer.isBuffer(body) ? body.toString() : undefined;
      Object.assign(got, { status, headers: replyHeaders, bytes, body: bytes === undefined ? body : JSON.parse(bytes) });
    },
    refuse: (failure, status, replyHeaders, body) => void Object.assign(got, { status, headers: replyHeaders, body, failure }),
    open(replyHeaders, flow) {
      Object.assign(got, { status: 200, headers: replyHeaders });
      client.flow = flow;
      return {
        frame(value) {
          got.frames.push(value);
          got.stream += `data: ${JSON.stringify(value)}\n\n`;
        },
        raw: (bytes) => void (got.stream += (typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes).toString()),
        end(terminate) {
          got.ended = "cleanly";
          const last = terminatorOf(ingress.framing);
          if (terminate && last !== undefined) got.stream += `data: ${last}\n\n`;
        },
        fail(failure, body) {
          got.ended = "with an error";
          got.failure = failure;
          got.stream += `data: ${JSON.stringify(body)}\n\n`;
        },
      };
    },
    whenGone: (callback) => void (onGone = callback),
  };
  return client;
}

export interface Asking {
  readonly plan: BoundPlan;
  readonly scripts: Readonly<Record<string, readonly Reply[]>>;
  readonly ingress: Dialect;
  readonly body: object | string;
  readonly path?: { readonly model: string | undefined; readonly stream: boolean | undefined };
  readonly headers?: Readonly<Record<string, string>>;
  readonly takesBytes?: boolean;
  readonly now?: () => number;
  readonly credentials?: Core["credentials"];
  /** Called once the request is under way. */
  readonly meanwhile?: (client: FakeClient, timers: FakeTimers) => void;
}

/** One request from its bytes to its event. */
export const ask = (asking: Asking) => running(asking).ask(asking);

/** A gateway that remembers, for several requests one after the other or together. */
export function running({
  plan: given,
  scripts,
  now,
  credentials,
  random,
}: Pick<Asking, "plan" | "scripts" | "now" | "credentials"> & { readonly random?: () => number }) {
  const upstream = fakeUpstream(scripts);
  const events: RequestEvent[] = [];
  const timers: FakeTimers = { pending: [] };
  const made = core(given, upstream, events, timers, now);
  const gateway: Core = { ...made, credentials: credentials ?? made.credentials, random: random ?? made.random };
  let asked = 0;
  const hosts = () => upstream.sent.map(({ origin }) => new URL(origin).hostname);
  return {
    core: gateway,
    upstream,
    timers,
    hosts,
    async ask(asking: Omit<Asking, "plan" | "scripts" | "now" | "credentials">) {
      const client = fakeClient(asking.ingress, asking.headers, asking.takesBytes);
      const bytes = Buffer.from(typeof asking.body === "string" ? asking.body : JSON.stringify(asking.body));
      asked += 1;
      const requestId = `r-${asked}`;
      const ended = runRequest(gateway, {
        requestId,
        ingress: asking.ingress,
        path: asking.path ?? { model: undefined, stream: undefined },
        body: () => Promise.resolve({ ok: true, value: bytes }),
        client,
      });
      setImmediate(() => asking.meanwhile?.(client, timers));
      await ended;
      const event = events.find((one) => one.requestId === requestId);
      return { got: client.got, sent: upstream.sent, hosts: hosts(), event, events, upstream, timers };
    },
  };
}
