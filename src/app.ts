// The composition root: plan, generated functions, transport, clock and chance become one running gateway. The only place where anything
// with state is made. Reads no file and no environment: those who own the process (cli/) hand everything in.

import { randomBytes } from "node:crypto";
import { ADMIN_ROUTES } from "./admin/routes.ts";
import { createKeeper, type Keeper } from "./answers/keeper.ts";
import { type Auth, createAuth } from "./auth/create.ts";
import { NOTHING_KEPT } from "./auth/nothing-kept.ts";
import { createRunner, type Runner } from "./batches/runner.ts";
import { DEFAULT_STORAGE } from "./config/config.ts";
import { concreteDeployment, standingDeployment } from "./config/upstream-model.ts";
import type { AccessStore } from "./contract/access.ts";
import type { Catalog } from "./contract/catalog.ts";
import type { Traits } from "./contract/context.ts";
import type { AnyDialect, Dispatch } from "./contract/dialect.ts";
import type { LedgerStore } from "./contract/ledger.ts";
import type { BoundPlan, PlanDeployment } from "./contract/plan.ts";
import type { AnswerStore, Storage } from "./contract/storage.ts";
import { createCredentials } from "./credentials/create.ts";
import { createGates } from "./gate.ts";
import { createIds, createRequestIds } from "./http/ids.ts";
import { createRecurring, type Recurring } from "./http/json-recurring.ts";
import { createWritten } from "./http/json-written.ts";
import { compileModelLists } from "./http/model-lists.ts";
import { compileNearest } from "./http/nearest-dialect.ts";
import { compileRoutes } from "./http/routes.ts";
import { type Management, OPENAPI, type Patience, type Started, startServer } from "./http/server.ts";
import type { Journal } from "./ledger/journal.ts";
import { createLedger, type Ledger } from "./ledger/ledger.ts";
import { type Chat, createChat } from "./library.ts";
import { type Answers, createAnswers } from "./library-answers.ts";
import { createMediaSource } from "./media/media-source.ts";
import { type MediaNetwork, mediaNetwork } from "./media/network.ts";
import type { Core, RequestEvent } from "./pipeline/context.ts";
import { createMirrors } from "./pipeline/mirror.ts";
import { createProbes } from "./pipeline/probes.ts";
import { createRuleScopes } from "./pipeline/rule-scopes.ts";
import { createLookedUp } from "./pipeline/stand-for.ts";
import { createRouter, withoutMemory } from "./router/router.ts";
import type { ShapeCheck } from "./source/schema-check.ts";
import type { Metrics } from "./telemetry/metrics.ts";
import { loadCounter } from "./tokens/count-text.ts";
import { createTransport, type Transport } from "./transport/call.ts";
import { createGetJson } from "./transport/get-json.ts";
import { createPostForm } from "./transport/post-form.ts";
import type { SetTimer } from "./transport/timeouts.ts";

export interface AppInput {
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  readonly catalog: Catalog;
  /** One event per request. Default: nobody listens. */
  readonly record?: ((event: RequestEvent) => void) | undefined;
  /** Counts what happens and tells it at /metrics. Default: nobody counts. */
  readonly metrics?: Metrics | undefined;
  /** Default: real connections. The sandbox, and tests, bring their own. */
  readonly transport?: Transport | undefined;
  /** How media is fetched that clients name by address. Default: the network as it is. Tests bring their own. */
  readonly mediaNetwork?: MediaNetwork | undefined;
  /** What the plan's `storage` says, opened. Whoever opened it closes it, after the app. */
  readonly storage?: Storage | undefined;
  /** Where answers are kept. Default: `storage`. */
  readonly answerStore?: AnswerStore | undefined;
  /** Where keys, teams and users are kept beside those of the plan. Default: nowhere, so that there are no others. */
  readonly accessStore?: AccessStore | undefined;
  /** Where requests are kept, and where they wait until they are. Default: nowhere. The journal is closed with the app. */
  readonly ledger?: { readonly store: LedgerStore; readonly journal: Journal | undefined } | undefined;
  /** Validators of the management API and the description of all paths; loaded when somebody asks. Default: there is no management API. */
  readonly management?: (() => Promise<ManagementFiles>) | undefined;
  /** Of secrets. Default: the system's. */
  readonly randomBytes?: ((count: number) => Uint8Array) | undefined;
  /** More headers for each call; only the sandbox has any. */
  readonly upstreamHeaders?: Core["upstreamHeaders"];
  /** Unix milliseconds. */
  readonly now?: (() => number) | undefined;
  /** In [0, 1). */
  readonly random?: (() => number) | undefined;
  readonly setTimer?: SetTimer | undefined;
  readonly makeRequestId?: (() => string) | undefined;
  /** Letters and digits, never the same twice: of files, batches and their lines. */
  readonly makeId?: (() => string) | undefined;
  /** Told of bytes that clients send, as they arrive. Default: nobody is. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** What requests have in common. Default: a memory of its own. */
  readonly recurring?: Recurring | undefined;
  /** How long a client may take to say what it wants. */
  readonly patience?: Patience | undefined;
  /** What goes on although something is away, once each time it begins. Default: standard error. */
  readonly onTrouble?: ((message: string) => void) | undefined;
  /** A bug of ours: where it happened, never what was being said. Default: standard error. */
  readonly onBug?: ((place: string) => void) | undefined;
}

export interface ManagementFiles {
  readonly shapes: Readonly<Record<string, ShapeCheck>>;
  readonly openapi: object;
}

export interface App {
  /** The plan's host and port, or others. */
  listen(options?: {
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    readonly allowAnonymous?: boolean | undefined;
  }): Promise<Started>;
  /** The same gateway as functions. The types are the caller's word for what the ingress dialect's schema says. */
  chat<Request extends object, Response, Chunk>(ingress: AnyDialect): Chat<Request, Response, Chunk>;
  /** The answers that are kept of requests of this dialect, by their ids. */
  answers(ingress: AnyDialect): Answers;
  /** Requests that come from now on follow this plan; those under way keep theirs. */
  replacePlan(plan: BoundPlan): void;
  /** Stops listening, lets what is under way finish within the plan's drain time, cuts the rest, closes connections. */
  close(): Promise<void>;
}

/** In which dialects carry keys, whichever is spoken. */
const keyHeadersOf = ({ dialects, plain }: Dispatch): readonly string[] =>
  [dialects, plain].flatMap((table) => Object.values<AnyDialect>(table).flatMap(({ keyHeaders }) => keyHeaders));

const MOST_SPECIALISED = 1000;
/** For a store that is slow when the gateway stops: what it does not take by then stays in the journal. */
const LONGEST_FLUSH_MS = 10_000;
const LONGEST_REPLAY_MS = 10_000;

export function createApp(input: AppInput): App {
  const { dispatch, catalog } = input;
  const onPlace = input.onBug ?? ((place: string) => process.stderr.write(`${place}\n`));
  const onBug = (error: unknown, requestId: string) => onPlace(`internal error in request ${requestId}: ${placeOf(error)}`);
  const transport = input.transport ?? createTransport({ now: () => performance.now(), onBug: (error) => onBug(error, "-") });
  const routes = compileRoutes(dispatch);
  const modelLists = compileModelLists(dispatch);
  const nearest = compileNearest(dispatch);
  const listening: Extract<Started, { ok: true }>["server"][] = [];
  const dialectTraits: Readonly<Record<string, Traits>> = Object.fromEntries(
    Object.values(catalog.dialects).map(({ id, traits }) => [id, traits]),
  );
  const now = input.now ?? Date.now;
  const makeRequestId = input.makeRequestId ?? createRequestIds(now);
  const router = createRouter(() => core.plan.routing, input.setTimer ?? setTimeout);
  const recurring = input.recurring ?? createRecurring();
  const written = createWritten();
  const mirrors = createMirrors(input.setTimer ?? setTimeout, (error) => onBug(error, "of a copy"));
  const lookedUp = createLookedUp({ now, setTimer: input.setTimer ?? setTimeout });
  const makeId = input.makeId ?? createIds();
  const { storage } = input;
  const answerStore = input.answerStore ?? storage;
  const keeper: Keeper | undefined =
    answerStore &&
    createKeeper({
      storage: answerStore,
      now,
      setTimer: input.setTimer ?? setTimeout,
      onBug: (error, id) => onPlace(`the answer ${id} could not be kept: ${placeOf(error)}`),
    });
  const ledger: Ledger | undefined =
    input.ledger &&
    createLedger({
      ...input.ledger,
      keepMs: () => ledgerKeepMs(core.plan),
      now,
      setTimer: input.setTimer ?? setTimeout,
      makeId,
      onTrouble: input.onTrouble ?? ((message) => process.stderr.write(`${message}\n`)),
    });
  const { record: told, metrics } = input;
  const listeners: readonly ((event: RequestEvent) => void)[] = [
    ...(told === undefined ? [] : [told]),
    ...(ledger === undefined ? [] : [(event: RequestEvent) => (core.plan.storage?.ledger === "off" ? undefined : ledger.record(event))]),
    ...(metrics === undefined ? [] : [(event: RequestEvent) => metrics.record(event, core.plan)]),
  ];
  /** Whoever listens and breaks breaks neither the request nor the next listener. */
  const record = (event: RequestEvent): void => {
    for (const listen of listeners) {
      try {
        listen(event);
      } catch (error) {
        onBug(error, event.requestId);
      }
    }
  };
  const probes = createProbes({ core: () => core, makeRequestId, onBug: (error) => onBug(error, "of a probe") });
  let auth = authFor(input.plan);
  const gates = createGates(input.plan, {
    currentPlan: () => core.plan,
    ledger: input.ledger && ledger && { store: input.ledger.store, flush: () => ledger.flush() },
    network: input.mediaNetwork ?? mediaNetwork,
    now,
    random: input.random ?? Math.random,
    setTimer: input.setTimer ?? setTimeout,
    makeId,
    onTrouble: input.onTrouble ?? ((message) => process.stderr.write(`${message}\n`)),
  });
  let core = coreFor(input.plan);

  function authFor(plan: BoundPlan): Auth | undefined {
    return (
      plan.access &&
      createAuth({
        plan: plan.access,
        store: input.accessStore ?? NOTHING_KEPT,
        keyHeaders: keyHeadersOf(dispatch),
        getJson: createGetJson(transport),
        now,
        setTimer: input.setTimer ?? setTimeout,
      })
    );
  }

  function coreFor(plan: BoundPlan): Core {
    const gate = gates.current();
    return {
      plan,
      dispatch,
      dialectTraits,
      transport,
      credentials: createCredentials({ now, setTimer: input.setTimer ?? setTimeout, postForm: createPostForm(transport) }),
      media: createMediaSource({
        plan: plan.media,
        network: input.mediaNetwork ?? mediaNetwork,
        now,
        setTimer: input.setTimer ?? setTimeout,
      }),
      now,
      random: input.random ?? Math.random,
      setTimer: input.setTimer ?? setTimeout,
      record,
      specialise: specialiser(catalog, plan),
      lookedUp: { ...lookedUp, as: (deployment, model) => standingDeployment(catalog, plan, deployment, model) },
      loadCounter,
      upstreamHeaders: input.upstreamHeaders,
      router: withoutMemory(router),
      recurring,
      written,
      mirrors,
      answers: answersFor(plan),
      access: auth?.access,
      limiter: gate?.limiter,
      budgets: gate?.budgets,
      sharedCounts: gate?.sharedCounts,
      rules: gate && createRuleScopes(plan),
    };
  }

  /** Only where the file says so: answers hold prompts. */
  function answersFor({ storage: settings }: BoundPlan): Core["answers"] {
    const keepMs = settings?.answersKeptMs;
    return keepMs === undefined || keeper === undefined ? undefined : { ...keeper, keepMs, makeId };
  }

  const endpoint = (path: string): AnyDialect | undefined => {
    const route = routes.find(path);
    return route?.model === undefined && route?.ingress.form === undefined ? route?.ingress : undefined;
  };
  const runner: Runner | undefined =
    storage &&
    createRunner({
      storage,
      core: () => core,
      concurrency: () => core.plan.storage?.batchConcurrency ?? DEFAULT_STORAGE.batchConcurrency,
      ingressOf: endpoint,
      makeId,
      makeRequestId,
      now,
      setTimer: input.setTimer ?? setTimeout,
      onBug,
    });
  const stored = storage &&
    runner && {
      storage,
      runner,
      isEndpoint: (path: string) => endpoint(path) !== undefined,
      limitBytes: () => core.plan.storage?.fileLimitBytes ?? DEFAULT_STORAGE.fileLimitBytes,
      makeId,
      now,
    };

  const { management: loadFiles } = input;
  const adminPaths = new Set<string>([OPENAPI, ...ADMIN_ROUTES.map(({ path }) => path)]);
  let loaded: ReturnType<Management["load"]> | undefined;
  const management: Management | undefined = loadFiles && {
    has: (path) => adminPaths.has(path),
    load() {
      loaded ??= Promise.all([loadFiles(), import("./admin/admin.ts")]).then(([{ shapes, openapi }, { createAdmin }]) => ({
        admin: createAdmin({
          auth: () => auth,
          keeps: input.accessStore !== undefined,
          ledger: input.ledger?.store,
          shapes,
          gate: () => gates.current(),
          plan: () => core.plan,
          dialects: Object.keys(catalog.dialects),
          now,
          randomBytes: input.randomBytes ?? randomBytes,
        }),
        openapi,
      }));
      return loaded;
    },
  };

  return {
    async listen({ host = core.plan.server.host, port = core.plan.server.port, allowAnonymous } = {}) {
      // What was spent before is known before anybody asks whether it was too much.
      await ledger?.start(LONGEST_REPLAY_MS);
      await Promise.all([auth?.directory.start(), gates.current()?.start()]);
      const started = await startServer(host, port, {
        core: () => core,
        routes,
        modelLists,
        nearest,
        makeRequestId,
        stored,
        management,
        keeper: () => (core.answers === undefined ? undefined : keeper),
        onBug,
        trouble: () => ledger?.trouble(),
        metrics: input.metrics,
        onRead: input.onRead,
        asksForKeys: () => core.plan.access?.isStandIn === false,
        allowAnonymous,
        patience: input.patience,
      });
      if (started.ok) {
        listening.push(started.server);
        await runner?.resume();
        keeper?.start();
        probes.follow();
      }
      return started;
    },
    chat: (ingress) => createChat({ core: () => core, ingress, makeRequestId }),
    answers: (ingress) =>
      createAnswers({ core: () => core, keeper: () => (core.answers === undefined ? undefined : keeper), ingress, makeRequestId }),
    replacePlan(plan) {
      if (plan.access !== core.plan.access) {
        auth?.directory.stop();
        auth = authFor(plan);
        void auth?.directory.start();
      }
      gates.adopt(plan);
      core = coreFor(plan);
      if (listening.length > 0) probes.follow();
    },
    async close() {
      const { drainMs } = core.plan.server;
      // Nobody waits for a copy or a probe.
      await Promise.all([mirrors.stop(), probes.stop()]);
      const [cut] = await Promise.all([Promise.all(listening.splice(0).map((server) => server.drain(drainMs))), runner?.stop(drainMs)]);
      auth?.directory.stop();
      await keeper?.stop();
      await gates.close(LONGEST_FLUSH_MS);
      await ledger?.stop(LONGEST_FLUSH_MS);
      // After a cut nobody waits for what is still running.
      await (cut.some((count) => count > 0) ? transport.destroy() : transport.close());
    },
  };
}

/** As the plan in force says; a plan that keeps nothing more still forgets what was kept. */
function ledgerKeepMs({ storage }: BoundPlan): number {
  return storage === undefined || storage.ledger === "off" ? DEFAULT_STORAGE.ledgerKeepMs : storage.ledger.keepMs;
}

/** Models that only a wildcard names, worked out once each; bounded, because clients choose the names. */
function specialiser(catalog: Catalog, plan: BoundPlan): Core["specialise"] {
  const made = new Map<string, PlanDeployment>();
  return (star, model) => {
    const key = `${star.id}\n${model}`;
    let found = made.get(key);
    if (found === undefined) {
      found = concreteDeployment(catalog, plan, star, model);
      if (made.size >= MOST_SPECIALISED) made.clear();
      made.set(key, found);
    }
    return found;
  };
}

/** An error's message may quote what it stumbled on, a prompt included; its kind and its stack's places do not. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
}
