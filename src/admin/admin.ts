// READ FIRST in this folder. The management API: one request from its path to its answer. Finds the route in the table, asks whether the role may,
// checks the body, runs the handler, and gives a request that comes again its first answer. Knows no HTTP.

import type { Auth } from "../auth/create.ts";
import { type Reach, reachOf } from "../auth/permissions.ts";
import type { Principal } from "../contract/access.ts";
import type { Budgets, Limiter } from "../contract/gate.ts";
import type { LedgerStore } from "../contract/ledger.ts";
import type { BoundPlan } from "../contract/plan.ts";
import { checkShape, type ShapeCheck } from "../source/schema-check.ts";
import { parseYaml } from "../source/yaml-source.ts";
import { type Answer, type Csv, done, errorBody, misshapen, refuse } from "./answer.ts";
import type { Fields } from "./fields.ts";
import { HANDLERS } from "./handlers.ts";
import { createIdempotency, type Idempotency } from "./idempotency.ts";
import { ADMIN_ROUTES, type AdminRoute, type AdminRouteId } from "./routes.ts";

export interface AdminInput {
  /** Undefined: nobody has to show a key, so there is nobody to manage. */
  readonly auth: () => Auth | undefined;
  /** False: entities are gateway.yaml's alone. */
  readonly keeps: boolean;
  readonly ledger: LedgerStore | undefined;
  readonly shapes: Readonly<Record<string, ShapeCheck>>;
  /** Undefined: neither limits nor budgets are counted. */
  readonly gate: () => { readonly limiter: Pick<Limiter, "standingsOf">; readonly budgets: Pick<Budgets, "spentOf"> } | undefined;
  readonly plan: () => BoundPlan;
  readonly dialects: readonly string[];
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What a handler knows. */
export interface Call {
  readonly input: AdminInput;
  readonly auth: Auth;
  readonly who: Principal;
  readonly reach: Reach;
  readonly route: AdminRoute;
  readonly fields: Fields;
  readonly requestId: string;
  /** An id for something new: the same for the same request with an idempotency key. */
  readonly makeId: () => string;
}

export interface AdminRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly who: Principal;
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
  /** The whole body, bounded; a refusal where it is too large. Called for what takes one. */
  readonly body: () => Promise<Answer<string>>;
}

export interface AdminReply {
  readonly status: number;
  readonly body: object | Csv;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Admin {
  /** Whether anything of this API is at the path. */
  has(path: string): boolean;
  handle(request: AdminRequest): Promise<AdminReply>;
}

export function createAdmin(input: AdminInput): Admin {
  const byPath = new Map<string, AdminRoute[]>();
  for (const route of ADMIN_ROUTES) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  const idempotency = createIdempotency();
  return {
    has: (path) => byPath.has(path),
    async handle(request) {
      const routes = byPath.get(request.path) ?? [];
      const method = request.method === "HEAD" ? "GET" : request.method;
      const route = routes.find((one) => one.method === method);
      if (route === undefined) {
        const allow = routes.map((one) => one.method).join(", ");
        const refusal = {
          status: 405,
          code: "method_not_allowed",
          message: `${request.method.slice(0, 16)} is not allowed here; ${allow} is.`,
        };
        return { status: 405, body: errorBody(refusal), headers: { allow } };
      }
      return replyOf(await answer(input, idempotency, route, request));
    },
  };
}

function replyOf(answer: Answer<object>): AdminReply {
  if (!answer.ok) return { status: answer.refusal.status, body: errorBody(answer.refusal) };
  return { status: 200, body: answer.value };
}

async function answer(input: AdminInput, idempotency: Idempotency, route: AdminRoute, request: AdminRequest): Promise<Answer<object>> {
  // May: by the role, and by what the key is for.
  const { who } = request;
  const reach = reachOf(who.role, route.action);
  const isLook = route.action.endsWith(".read");
  if (reach === undefined) return refuse(403, "role_not_allowed", `The role ${who.role} may not do this (${route.action}).`);
  if (who.use === "llm") return refuse(403, "key_not_for_management", "This key is for models alone.");
  if (who.use === "read_only" && !isLook) return refuse(403, "key_is_read_only", "This key may look, and change nothing.");

  // Is there anything to manage?
  const auth = input.auth();
  if (auth === undefined) return refuse(501, "no_auth", "Nobody has to show a key here. Say `auth:` in gateway.yaml.");
  if (!isLook && !input.keeps)
    return refuse(501, "no_storage", "What is made here has to be kept: say `storage:` in gateway.yaml, or declare it under `auth:`.");
  if (NEEDS_LEDGER.test(route.path) && input.ledger === undefined)
    return refuse(501, "no_storage", "What was spent is told where it is kept: say `storage:` in gateway.yaml.");
  if (route.path.startsWith("/audit") && !input.keeps)
    return refuse(501, "no_storage", "Without `storage:` nothing is changed here, so there is no log of it.");

  // What is said.
  const fields = await said(input, route, request);
  if (!fields.ok) return fields;
  const run = (key: string | undefined): Promise<Answer<object>> => {
    const makeId = (): string => (key === undefined ? Buffer.from(input.randomBytes(12)).toString("hex") : key.slice(0, 24));
    const call: Call = { input, auth, who, reach, route, fields: fields.value, requestId: request.requestId, makeId };
    return HANDLERS[route.id as AdminRouteId](call); // routes are of the table
  };
  try {
    if (request.idempotencyKey === undefined || route.method === "GET") return await run(undefined);
    return await idempotency.once({ auth, who, route, fields: fields.value, key: request.idempotencyKey, nowMs: input.now() }, run);
  } catch (error) {
    if (!isAway(error)) throw error;
    return refuse(503, "store_away", "The database does not answer. Nothing was changed, or it will be seen shortly; try again.");
  }
}

const NEEDS_LEDGER = /^\/spend\//;

/** A handler's own bugs are of these kinds; whatever else is thrown, a database threw. */
const isAway = (error: unknown): boolean =>
  !(error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError || error instanceof SyntaxError);

async function said(input: AdminInput, route: AdminRoute, request: AdminRequest): Promise<Answer<Fields>> {
  const shape = input.shapes[route.request];
  if (shape === undefined) throw new Error(`${route.path} has no schema`);
  if (route.method === "GET") {
    const twice = [...request.query.keys()].find((name, at, all) => all.indexOf(name) !== at);
    if (twice !== undefined) return refuse(400, "invalid_query", `"${twice.slice(0, 64)}" is said twice.`, twice.slice(0, 64));
    // A client that cannot send headers says its key there.
    const entries = [...request.query].filter(([name]) => name !== "key" || Object.hasOwn(shape.schema.properties ?? {}, "key"));
    return checked(shape, Object.fromEntries(entries.map(([name, text]) => [name, ofType(shape, name, text)])), "invalid_query");
  }
  const body = await request.body();
  if (!body.ok) return body;
  try {
    return checked(shape, JSON.parse(body.value === "" ? "{}" : body.value), "invalid_body");
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(400, "invalid_json", "The body is not JSON.");
    throw error;
  }
}

/** A query is text; numbers are known by the schema. */
function ofType(shape: ShapeCheck, name: string, text: string): unknown {
  const property = Object.hasOwn(shape.schema.properties ?? {}, name) ? shape.schema.properties?.[name] : undefined;
  return property?.type === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function checked(shape: ShapeCheck, value: unknown, code: string): Answer<Fields> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(400, code, "The body must be a JSON object.");
  if (shape.errors(value).length === 0) return done(value as Fields);
  // The words for what is wrong are those for files.
  const text = JSON.stringify(value, null, 1);
  const yaml = parseYaml({ file: "request", text });
  const findings = checkShape(yaml, { ...shape, called: "the request" });
  const refused = misshapen(findings, ({ at }) => (at === null ? undefined : paramAt(text, at.start)));
  return refused.ok ? refused : { ok: false, refusal: { ...refused.refusal, code } };
}

/** The first name at or after the place, which is that of the field or its value: the nearest one before on its line. */
function paramAt(text: string, start: number): string | undefined {
  const line = text.slice(text.lastIndexOf("\n", start) + 1).split("\n", 1)[0] ?? "";
  const name = /^\s*("(?:[^"\\]|\\.)*"):/.exec(line)?.[1];
  return name === undefined ? undefined : (JSON.parse(name) as string).slice(0, 128); // a JSON text
}
