// The listener: node:http objects in, the pipeline or a small page out. Bounded in headers, bodies and time; drains when asked to stop.
// Called by app.ts. Knows no dialect but through its routes, and nothing of what a request means.

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Admin } from "../admin/admin.ts";
import { reachOf } from "../auth/permissions.ts";
import type { Principal } from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { ReceivedForm } from "../contract/form.ts";
import { identify } from "../pipeline/admit.ts";
import type { Incoming as Asking, Core } from "../pipeline/context.ts";
import { runRequest } from "../pipeline/run-request.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { readForm } from "../transport/read-form.ts";
import { serveAdmin } from "./admin-endpoint.ts";
import { type AnswersInput, answersHandler } from "./answers-endpoint.ts";
import { refuseGarbage } from "./bad-bytes.ts";
import { readBody } from "./body.ts";
import { type AskedHead, Connection, headerOf } from "./connection.ts";
import { brokenHere, type ErrorReply, internalError, methodNotAllowed, noSuchPath, refusedBy, sendBody, sendJson } from "./error-reply.ts";
import { type Health, healthReply } from "./health.ts";
import type { Asked, ModelLists } from "./model-lists.ts";
import { describeModel, listModels, namedIn } from "./models-endpoint.ts";
import type { NearestDialect } from "./nearest-dialect.ts";
import { createServer } from "./node-http.ts";
import { cannotListen, isLoopback, type NotListening, refusedOpen } from "./not-listening.ts";
import { callPassedThrough, passedCall } from "./passthrough-endpoint.ts";
import { MAX_HEADER_BYTES } from "./plain/connection.ts";
import { PlainConnections } from "./plain/connections.ts";
import type { Exchange } from "./plain/exchange.ts";
import { NodeReply, type Reply } from "./reply.ts";
import type { Route, Routes } from "./routes.ts";
import { type Stored, type StoredEndpoint, storedHandler } from "./stored-routes.ts";

const METRICS_PATH = "/metrics";

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Until its headers are complete. */
  readonly headersMs: number;
  /** Until the whole request has arrived. */
  readonly requestMs: number;
  /** How often both are looked at. */
  readonly checkEveryMs: number;
}

export interface HttpServerOptions {
  /** The plan in force; asked once per request, so that a reload needs no new listener. */
  readonly core: () => Core;
  readonly routes: Routes;
  readonly modelLists: ModelLists;
  readonly nearest: NearestDialect;
  readonly makeRequestId: (nowMs?: number) => string;
  /** Files and batches, where there is a store. */
  readonly stored?: Stored;
  /** The management API, whose paths no dialect has, and the description of all of it; undefined where nobody brought them. */
  readonly management?: Management | undefined;
  /** Answers that are kept; asked once per request too. */
  readonly keeper?: (() => AnswersInput["keeper"]) | undefined;
  /** What goes on although the store is away. */
  readonly trouble?: (() => string | undefined) | undefined;
  /** Undefined: nobody counts. */
  readonly metrics?: Metrics | undefined;
  /** Told of bytes of plain requests as they arrive. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** A bug of ours; the process stays alive. What it says may quote a prompt: log its place, not its words. */
  readonly onBug: (error: unknown, requestId: string) => void;
  /** Whether callers have to show a key, one that not everybody knows. */
  readonly asksForKeys: () => boolean;
  /** Without it, only a loopback address may be listened on as long as nobody has to show a key. */
  readonly allowAnonymous?: boolean | undefined;
  readonly patience?: Patience | undefined;
}

export interface Management {
  has(path: string): boolean;
  /** Loaded when it is first asked. */
  load(): Promise<{ readonly admin: Admin; readonly openapi: object }>;
}

export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** Stops accepting, lets what is under way finish within `drainMs`, cuts the rest. The number cut. */
  drain(drainMs: number): Promise<number>;
}

export type Started = { readonly ok: true; readonly server: HttpServer } | NotListening;

const DEFAULT_PATIENCE: Patience = { headersMs: 30_000, requestMs: 120_000, checkEveryMs: 5_000 };
/** Longer than the usual load balancer keeps its side open, so that it is never we who close a connection it is just using. */
const KEEP_ALIVE_MS = 75_000;
const LINGER_MS = 5_000;
/** Connections that wait to be accepted. Beyond node's 511 a burst of them would have to knock again, a second later; the system may allow less. */
const BACKLOG = 4096;
const NOT_TOLD: Failure = {
  kind: "permission",
  message: "How deployments do is told to administrators.",
  code: "role_not_allowed",
};
/** Where the description of all of it is; nobody has to show a key for that. */
export const OPENAPI = "/openapi.json";
const SANE_ID = /^[A-Za-z0-9._-]{1,128}$/;
/** Of a body that does no more than name a model. */
const MAX_NAMING_BYTES = 64 * 1024;

/** Resolves once it listens, or cannot. Port 0 takes a free one. */
export function startServer(host: string, port: number, options: HttpServerOptions): Promise<Started> {
  if (!isLoopback(host) && options.allowAnonymous !== true && !options.asksForKeys()) return Promise.resolve(refusedOpen(host));
  const listener = new Listener(options);
  const { server } = listener;
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(cannotListen(host, port, error)));
    server.listen({ host, port, backlog: BACKLOG }, () => {
      // An address given as host and port is never a pipe's name.
      const { port: taken } = server.address() as AddressInfo;
      server.removeAllListeners("error");
      server.on("error", (error) => options.onBug(error, "server"));
      resolve({ ok: true, server: { host, port: taken, drain: (drainMs) => listener.drain(drainMs) } });
    });
  });
}

class Listener {
  readonly server: Server;
  readonly #options: HttpServerOptions;
  readonly #plain: PlainConnections;
  readonly #startedS = Math.floor(Date.now() / 1000);
  #inFlight = 0;
  #isDraining = false;
  #onIdle: (() => void) | undefined;

  constructor(options: HttpServerOptions) {
    this.#options = options;
    const { headersMs, requestMs, checkEveryMs } = options.patience ?? DEFAULT_PATIENCE;
    this.server = createServer({
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkEveryMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      noDelay: true,
    });
    this.server.on("request", (request, response) => this.#onRequest(request, response));
    this.server.on("clientError", refuseGarbage);
    this.#plain = new PlainConnections(this.server, {
      patience: { headersMs, requestMs, keepAliveMs: KEEP_ALIVE_MS, lingerMs: LINGER_MS },
      checkEveryMs,
      routeOf: (url) => this.#plainRoute(url),
      serve: (exchange, route) => this.#onPlain(exchange, route),
      onAnswered: this.#onAnswered,
      onRead: options.onRead,
    });
    options.metrics?.watch(() => this.#health());
  }

  drain(drainMs: number): Promise<number> {
    this.#isDraining = true;
    this.server.close();
    this.#plain.drain();
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        const cut = this.#inFlight;
        this.server.closeAllConnections();
        this.#plain.close();
        resolve(cut);
      };
      const timer = setTimeout(finish, drainMs);
      this.#onIdle = finish;
      if (this.#inFlight === 0) finish();
    });
  }

  #onRequest(request: IncomingMessage, response: ServerResponse): void {
    this.#inFlight += 1;
    response.on("close", this.#onAnswered);
    if (this.#isDraining) response.setHeader("connection", "close");
    const url = request.url ?? "/";
    const passed = passedCall(url);
    if (passed !== undefined) {
      void this.#guarded(request, response, (requestId) => callPassedThrough(this.#options.core(), passed, requestId, request, response));
      return;
    }
    const path = pathOf(url);
    const { metrics } = this.#options;
    if (path === METRICS_PATH && metrics !== undefined) {
      void this.#guarded(request, response, (requestId) => this.#tellMetrics(metrics, request, response, requestId));
      return;
    }
    const route = this.#options.routes.find(path);
    const stored = route === undefined ? this.#storedEndpoint(request.method ?? "?", url) : undefined;
    if (stored !== undefined)
      void this.#guarded(request, response, async (requestId) => {
        const known = await this.#who(request, stored.endpoint, path);
        const reply = known.ok ? await stored.handle(request, response, known.value) : this.#refused(path, known.failure, requestId);
        if (reply !== undefined) send(response, reply);
      });
    else if (route === undefined && this.#options.management?.has(path) === true)
      void this.#guarded(request, response, (requestId) => this.#manage(request, response, path, requestId));
    else if (route === undefined)
      void this.#guarded(request, response, async (requestId) => send(response, await this.#page(request, requestId, path, url)));
    else if (request.method !== "POST")
      send(response, methodNotAllowed(request.method ?? "?", "POST", route.ingress, this.#requestId(request)));
    else this.#onOther(route, request, response);
  }

  /** Where bodies are JSON: what a form holds is spooled from node's streams. */
  #plainRoute(url: string): Route | undefined {
    const route = this.#options.routes.find(pathOf(url));
    return route?.ingress.form === undefined ? route : undefined;
  }

  readonly #onAnswered = (): void => {
    this.#inFlight -= 1;
    // A turn later, so that the last bytes have left.
    if (this.#isDraining && this.#inFlight === 0) setImmediate(() => this.#onIdle?.());
  };

  #onPlain(exchange: Exchange, route: Route): void {
    this.#inFlight += 1;
    void this.#serve(route, exchange, exchange, (limit) => exchange.body(limit));
  }

  #onOther(route: Route, request: IncomingMessage, response: ServerResponse): void {
    let form: Promise<Result<ReceivedForm>> | undefined;
    const ended = this.#serve(route, request, new NodeReply(response), (limit) => {
      if (route.ingress.form === undefined) return readBody(request, limit);
      form = readForm(request, { bodyBytes: limit });
      return form;
    });
    if (route.ingress.form !== undefined) void ended.then(() => form?.then((read) => (read.ok ? read.value.dispose() : undefined)));
  }

  #serve(route: Route, asked: AskedHead, reply: Reply, read: (limitBytes: number) => ReturnType<Asking["body"]>): Promise<void> {
    const { ingress } = route;
    const core = this.#options.core();
    const startedMs = core.now();
    const requestId = this.#requestId(asked, startedMs);
    const body = () => read(core.plan.server.bodyLimitBytes);
    const client = new Connection(asked, reply, ingress.framing);
    return runRequest(core, { requestId, startedMs, ingress, path: route, body, client }).catch((error: unknown) => {
      this.#options.onBug(error, requestId);
      if (reply.hasBegun) return reply.destroy();
      const { status, body: said } = internalError(ingress, requestId);
      reply.send(status, { "x-request-id": requestId }, Buffer.from(JSON.stringify(said)));
    });
  }

  async #manage(request: IncomingMessage, response: ServerResponse, path: string, requestId: string): Promise<void> {
    const { management } = this.#options;
    if (management === undefined) return;
    const { admin, openapi } = await management.load();
    if (path !== OPENAPI) return serveAdmin(admin, request, response, await this.#who(request), requestId);
    const isRead = request.method === "GET" || request.method === "HEAD";
    send(response, isRead ? { status: 200, body: openapi } : methodNotAllowed(request.method ?? "?", "GET", undefined, requestId));
  }

  /** `endpoint`, where a key may be kept from it. */
  async #who(request: IncomingMessage, endpoint?: string, path = ""): Promise<Result<Principal>> {
    const known = await identify(this.#options.core(), (name) => headerOf(request, name));
    if (!known.ok || endpoint === undefined || known.value.mayUseEndpoint(endpoint, path)) return known;
    return {
      ok: false,
      failure: { kind: "permission", message: `This key may not be used for ${endpoint}.`, code: "endpoint_not_allowed" },
    };
  }

  /** In the words of whoever speaks nearby. */
  #refused(path: string, failure: Failure, requestId: string): ErrorReply {
    const headers = { "x-request-id": requestId, ...(failure.kind === "auth" ? { "www-authenticate": "Bearer" } : {}) };
    return { ...refusedBy(this.#options.nearest(path), failure, undefined, requestId), headers };
  }

  #storedEndpoint(method: string, url: string): StoredEndpoint | undefined {
    const { routes, keeper, stored, core, makeRequestId } = this.#options;
    return storedHandler(stored, method, url) ?? answersHandler({ routes, keeper: keeper?.(), core: core(), makeRequestId }, method, url);
  }

  /** What no dialect answers for. */
  async #guarded(request: IncomingMessage, response: ServerResponse, serve: (requestId: string) => Promise<void>): Promise<void> {
    const requestId = this.#requestId(request);
    try {
      await serve(requestId);
    } catch (error) {
      this.#options.onBug(error, requestId);
      if (response.headersSent) response.destroy();
      else send(response, brokenHere(requestId));
    }
  }

  async #page(request: IncomingMessage, requestId: string, path: string, url: string): Promise<ErrorReply> {
    const method = request.method ?? "?";
    const isRead = method === "GET" || method === "HEAD";
    const health = healthReply(path, () => this.#health());
    if (health !== undefined) {
      if (!isRead) return methodNotAllowed(method, "GET", undefined, requestId);
      if (!health.isTold) return health;
      const known = await this.#who(request);
      if (!known.ok) return this.#refused(path, known.failure, requestId);
      return mayBeTold(known.value) ? health : this.#refused(path, NOT_TOLD, requestId);
    }
    const asked = this.#options.modelLists.find(path, (name) => headerOf(request, name));
    if (asked === undefined) return noSuchPath(method, path, this.#options.nearest(path), requestId);
    const allowed = asked.method;
    if (method !== allowed && !(allowed === "GET" && isRead)) return methodNotAllowed(method, allowed, asked.ingress, requestId);
    const known = await this.#who(request);
    if (!known.ok)
      return { ...this.#refused(path, known.failure, requestId), ...refusedBy(asked.ingress, known.failure, undefined, requestId) };
    const told = await this.#models(asked, request, known.value, new URLSearchParams(url.slice(path.length)));
    return told.ok ? { status: 200, body: told.value } : refusedBy(asked.ingress, told.failure, undefined, requestId);
  }

  /** How the gateway is set up shows in it, as in the health of deployments. */
  async #tellMetrics(metrics: Metrics, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    if (request.method !== "GET") return send(response, methodNotAllowed(request.method ?? "?", "GET", undefined, requestId));
    const known = await this.#who(request);
    if (!known.ok) return send(response, this.#refused(METRICS_PATH, known.failure, requestId));
    if (!mayBeTold(known.value)) return send(response, this.#refused(METRICS_PATH, NOT_TOLD, requestId));
    sendBody(response, 200, Buffer.from(await metrics.render()), {}, metrics.mediaType);
  }

  async #models({ listing, what }: Asked, request: IncomingMessage, who: Principal, query: URLSearchParams): Promise<Result<object>> {
    const { plan, dispatch } = this.#options.core();
    const listed = { plan, dispatch, createdS: this.#startedS, who };
    if (what.type === "probe") return { ok: true, value: what.body };
    if (what.type === "list") return listModels(listed, listing, query);
    if (listing.named === undefined) return describeModel(listed, listing, what.model ?? "");
    const body = await readBody(request, MAX_NAMING_BYTES);
    return body.ok ? describeModel(listed, listing, namedIn(body.value, listing.named)) : body;
  }

  #health(): Health {
    const { plan, router, now, access, limiter, budgets } = this.#options.core();
    const own = { trouble: this.#options.trouble ?? (() => undefined) };
    const troubles = [access, limiter, budgets, own].flatMap((one) => one?.trouble() ?? []);
    return { isDraining: this.#isDraining, inFlight: this.#inFlight - 1, plan, router, nowMs: now(), troubles };
  }

  #requestId(request: AskedHead, nowMs?: number): string {
    const given = request.headers["x-request-id"];
    return typeof given === "string" && SANE_ID.test(given) ? given : this.#options.makeRequestId(nowMs);
  }
}

function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query === -1 ? url : url.slice(0, query);
}

/** How the gateway is set up and does. */
const mayBeTold = ({ role, use }: Principal): boolean => use !== "llm" && reachOf(role, "deployment.read") === "any";

function send(response: ServerResponse, { status, body, headers }: ErrorReply): void {
  // A body nobody read would be taken for the next request.
  const unread = response.req.complete ? undefined : { connection: "close" };
  sendJson(response, status, body, { ...headers, ...unread });
}
