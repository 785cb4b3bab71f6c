// By which of its provider's dialects a deployment answers a request, and with which functions. Called by upstream-call.ts for each attempt and
// by run-request.ts before any. Pure. A provider may speak several dialects of an operation.

import type { BodyEdit, CountHeaders } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { AnyDialect, Dispatch, PlainDialect, ProviderFunctions } from "../contract/dialect.ts";
import type { Operation } from "../contract/operation.ts";
import type { BoundProvider, PlanDeployment } from "../contract/plan.ts";
import { chatOfPictures, hasPictures, type PaintingDialect } from "../kit/chat-of-pictures.ts";
import { asksFor } from "./abilities.ts";
import type { Core } from "./context.ts";
import type { ClientRequest } from "./read-request.ts";

export interface Wire {
  /** With what authorises the calls of this dialect. */
  readonly provider: BoundProvider;
  readonly functions: ProviderFunctions<AnyDialect>;
  readonly traits: Traits;
  /** Whether bytes pass when the client speaks this dialect. */
  readonly passthrough: boolean;
  readonly baseUrl: string;
  /** Encoded, without a question mark. */
  readonly query?: string | undefined;
  readonly body?: BodyEdit | undefined;
  /** Beside the provider's; an empty one takes the dialect's away. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly countHeaders?: CountHeaders | undefined;
  /** Path of a call below the base URL. */
  path(model: string, stream: boolean): string;
}

/** What was found out of a deployment; it holds for as long as its provider is the same, which a change of plan makes anew. */
interface Known {
  readonly provider: BoundProvider;
  readonly dispatch: Dispatch;
  readonly byDialect: Map<string, Wire>;
  /** By the client's dialect, where nothing else decides. */
  readonly byIngress: Map<string, Wire>;
}
const wires = new WeakMap<PlanDeployment, Known>();

function knownOf({ plan, dispatch }: Core, deployment: PlanDeployment): Known {
  const provider = providerOf({ plan }, deployment);
  let known = wires.get(deployment);
  if (known?.provider !== provider || known.dispatch !== dispatch) {
    known = { provider, dispatch, byDialect: new Map(), byIngress: new Map() };
    wires.set(deployment, known);
  }
  return known;
}

export function wireFor(core: Core, deployment: PlanDeployment, ingress: AnyDialect, request: ClientRequest): Wire {
  const known = knownOf(core, deployment);
  let wire = known.byIngress.get(ingress.id);
  if (wire !== undefined) return wire;
  const { provider } = known;
  if (ingress.operation === "chat" && paints(core, deployment)) return paintingWire(core, provider, deployment, request);
  if (deployment.dialectWhen !== undefined && ingress.operation === "chat")
    return wireOf(core, deployment, dialectFor(core.dispatch, provider, deployment, ingress, request));
  wire =
    ingress.operation === "count_tokens"
      ? countingWire(core, provider, deployment, ingress)
      : wireOf(core, deployment, dialectFor(core.dispatch, provider, deployment, ingress, request));
  known.byIngress.set(ingress.id, wire);
  return wire;
}

/** How a deployment's provider speaks one of its dialects. */
export function wireOf(core: Core, deployment: PlanDeployment, id: string): Wire {
  const { provider, byDialect } = knownOf(core, deployment);
  let wire = byDialect.get(id);
  if (wire === undefined) {
    wire = makeWire(core, provider, deployment, id);
    byDialect.set(id, wire);
  }
  return wire;
}

function makeWire(core: Core, provider: BoundProvider, deployment: PlanDeployment, id: string): Wire {
  const functions = functionsFor(core.dispatch, provider, id);
  const own = deployment.dialect ?? provider.dialect;
  const also = provider.also?.[id];
  return {
    provider: also?.access === undefined ? provider : { ...provider, ...also.access },
    functions,
    traits: (id === own ? deployment.traits : deployment.otherTraits?.[id]) ?? core.dialectTraits[id] ?? {},
    passthrough: id === provider.dialect ? provider.passthrough : (also?.passthrough ?? true),
    baseUrl: also?.baseUrl ?? provider.baseUrl,
    body: id === provider.dialect ? provider.body : also?.body,
    query: also?.query ?? provider.query,
    headers: also?.headers,
    countHeaders: also?.countHeaders,
    path: (model, stream) => {
      const { path, streamPath = path } = (id === provider.dialect ? provider : also) ?? {};
      const own = stream ? streamPath : path;
      return own === undefined ? functions.dialect.call.path(model, stream) : withModel(own, model);
    },
  };
}

/** The model's name as one segment of a path. */
export const withModel = (path: string, model: string): string => path.replaceAll("{model}", encodeURIComponent(model));

export function servesOperation(core: Pick<Core, "plan" | "dispatch">, deployment: PlanDeployment, operation: Operation): boolean {
  if (operation === "count_tokens") return servesOperation(core, deployment, "chat");
  return (deployment.operations ?? [operationOf(core.dispatch, providerOf(core, deployment).dialect)]).includes(operation);
}

/** It makes pictures and does nothing else in chat: what it is asked there is turned into a call for one. */
export function paints(core: Pick<Core, "plan" | "dispatch">, deployment: PlanDeployment): boolean {
  return !servesOperation(core, deployment, "chat") && servesOperation(core, deployment, "images");
}

/** Whether its provider has a call that counts a prompt of this deployment. */
export function countsTokens(core: Core, deployment: PlanDeployment): boolean {
  const provider = providerOf(core, deployment);
  return (
    (deployment.countsTokens ?? provider.countsTokens) === true &&
    own(core.dispatch.counting, deployment.dialect ?? provider.dialect) !== undefined
  );
}

/** Only for deployments that count. */
function countingWire(core: Core, provider: BoundProvider, deployment: PlanDeployment, ingress: AnyDialect): Wire {
  const id = deployment.dialect ?? provider.dialect;
  const counting = own(core.dispatch.counting, id);
  if (counting === undefined) throw new Error(`${deployment.id} does not count tokens`);
  const { encodeRequest, errors } = functionsFor(core.dispatch, provider, id) as ProviderFunctions; // what counts belongs to chat
  return {
    provider,
    functions: { dialect: counting, encodeRequest: counting.encodeBy(encodeRequest), errors },
    traits: deployment.traits,
    passthrough: ingress.id === counting.id && provider.passthrough,
    baseUrl: provider.baseUrl,
    path: (model) => counting.call.path(model, false),
  };
}

const painting = new WeakMap<AnyDialect, PaintingDialect>();

/** Only for deployments that paint. Pictures that come with the question are to be changed, where that can be done. */
function paintingWire(core: Core, provider: BoundProvider, deployment: PlanDeployment, request: ClientRequest): Wire {
  const { chat } = request.outline();
  const changes = servesOperation(core, deployment, "image_edits") && chat.ok && hasPictures(chat.value);
  const spoken = [provider.dialect, ...Object.keys(provider.also ?? {})];
  const id = plainDialectFor(core.dispatch, spoken, deployment, { operation: changes ? "image_edits" : "images", id: "" });
  if (id === undefined) throw new Error(`${deployment.id} makes no pictures`);
  const wire = wireOf(core, deployment, id);
  const pictures = wire.functions.dialect as PlainDialect; // what is not of chat is one
  const dialect = painting.get(pictures) ?? chatOfPictures(pictures);
  painting.set(pictures, dialect);
  const encodeRequest = dialect.encodeBy(wire.functions.encodeRequest);
  return { ...wire, functions: { ...wire.functions, dialect, encodeRequest }, passthrough: false };
}

/** Throws for a dialect that there is not: the plan was checked against another catalogue. */
export function functionsFor(
  dispatch: Dispatch,
  provider: Pick<BoundProvider, "id" | "like" | "dialect">,
  id: string,
): ProviderFunctions<AnyDialect> {
  const dialect: AnyDialect | undefined = own(dispatch.dialects, id) ?? own(dispatch.plain, id);
  if (dialect === undefined) throw new Error(`no dialect ${id}: the plan was checked against another catalogue`);
  const listed = own(dispatch.providers, provider.like ?? provider.id);
  // Where gateway.yaml gave the provider another dialect, the catalogue speaks of something else.
  const entry = listed?.dialect === provider.dialect ? listed : undefined;
  return { dialect, encodeRequest: entry?.encoders[id] ?? dialect.encodeRequest, errors: entry?.errors ?? [] };
}

export function providerOf(core: Pick<Core, "plan">, { provider: id }: PlanDeployment): BoundProvider {
  const provider = core.plan.providers[id];
  if (provider === undefined) throw new Error(`the plan has no provider "${id}"`);
  return provider;
}

/** The client's own dialect where the provider speaks it, unless the model has a rule for what is asked; otherwise the model's. */
function dialectFor(
  dispatch: Dispatch,
  provider: BoundProvider,
  deployment: PlanDeployment,
  ingress: AnyDialect,
  request: ClientRequest,
): string {
  const spoken = [provider.dialect, ...Object.keys(provider.also ?? {})];
  if (ingress.operation !== "chat") return plainDialectFor(dispatch, spoken, deployment, ingress) ?? provider.dialect;
  const rule = deployment.dialectWhen;
  if (rule?.asks.every((ability) => request.mayAsk(ability)) === true) {
    const canonical = request.outline().chat;
    if (canonical.ok && rule.asks.every((ability) => asksFor(canonical.value, ability))) return rule.use;
  }
  return (deployment.speaks ?? spoken).includes(ingress.id) ? ingress.id : (deployment.dialect ?? provider.dialect);
}

/** The same for an operation beside chat: `speaks` says something of it only where it names one of its dialects. */
function plainDialectFor(
  dispatch: Dispatch,
  spoken: readonly string[],
  { speaks, dialect }: PlanDeployment,
  ingress: Pick<AnyDialect, "operation" | "id">,
): string | undefined {
  const ofOperation = spoken.filter((id) => operationOf(dispatch, id) === ingress.operation);
  const named = speaks?.filter((id) => ofOperation.includes(id)) ?? [];
  const able = named.length === 0 ? ofOperation : named;
  if (able.includes(ingress.id)) return ingress.id;
  return dialect !== undefined && able.includes(dialect) ? dialect : able[0];
}

const operationOf = (dispatch: Dispatch, id: string): Operation => own(dispatch.plain, id)?.operation ?? "chat";

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
