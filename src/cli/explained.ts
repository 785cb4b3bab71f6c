// What a request to a model would do: the way its name is resolved, the deployments in the order they would be tried, and for each the very
// request that would be sent, made by the pipeline's own functions. Pure; calls nobody, and holds no secret if its core holds none.

import { own } from "../config/upstream-model.ts";
import type { Loss } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { Failure, Result } from "../contract/failure.ts";
import { type FetchedFile, MEDIA_TYPES } from "../contract/media.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { askedAbilities, canDo } from "../pipeline/abilities.ts";
import { ANYBODY } from "../pipeline/admit.ts";
import type { Client, Core, RequestContext } from "../pipeline/context.ts";
import { type Files, wantedFiles } from "../pipeline/inline-media.ts";
import { prepareLines } from "../pipeline/pieces.ts";
import { readRequest } from "../pipeline/read-request.ts";
import { demandOf } from "../pipeline/routing-demand.ts";
import { resolveTarget } from "../pipeline/target.ts";
import { choose, NO_MEMORY, reasonOf } from "../router/choose.ts";
import type { Exclusion } from "../router/exclusions.ts";
import { wholeBytes } from "../transport/http1/pieced-body.ts";
import { type Estimate, estimate } from "./estimate.ts";

export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Explained {
  readonly asked: string;
  readonly group: PlanGroup;
  /** The alias's target or the wildcard, when the name is not the model's own. */
  readonly via: string | undefined;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly deployment: PlanDeployment;
  readonly dialect: string;
  /** Its place in the order, or why it is left out. */
  readonly reason: string;
  /** The client's own bytes, with the upstream's model in them. */
  readonly passesBytes: boolean;
  readonly request: ShownRequest | undefined;
  /** Why no request can be made. */
  readonly failure: Failure | undefined;
  readonly losses: readonly Loss[];
  readonly estimate: Estimate;
}

export interface ExplainInput {
  readonly core: Core;
  readonly ingress: Dialect;
  readonly model: string;
  /** In the ingress dialect. Its own `model` is replaced. */
  readonly body: object;
}

/** Fails as the request itself would before anybody is called: no such model, or a body that is not valid. */
export function explainRequest({ core, ingress, model, body }: ExplainInput): Result<Explained> {
  const named = ingress.modelField === undefined ? body : { ...body, [ingress.modelField]: model };
  const traits = core.dialectTraits[ingress.id] ?? {};
  const path = { model: ingress.modelField === undefined ? model : undefined, stream: undefined };
  const read = readRequest({ ingress, traits, path, body: Buffer.from(JSON.stringify(named)), requestId: REQUEST_ID, nowMs: core.now() });
  if (!read.ok) return read;
  const target = resolveTarget(core, model);
  if (!target.ok) return target;
  const canonical = read.value.chat();
  if (!canonical.ok) return canonical;

  const group = target.value;
  const asked = askedAbilities(canonical.value);
  const unable = (deployment: PlanDeployment): Exclusion | undefined => {
    for (const ability of asked) if (!canDo(deployment, ability)) return { kind: "unable", reason: `does not support ${ability}` };
    return undefined;
  };
  const startedMs = core.now();
  const ctx: RequestContext = {
    requestId: REQUEST_ID,
    startedMs,
    deadlineMs: startedMs + core.plan.routing.timeoutMs,
    who: ANYBODY,
    ingress,
    client: NOBODY,
    request: read.value,
    asItCame: undefined,
    endUser: undefined,
    keeping: undefined,
    wantsCost: false,
    priority: 0,
    isBackground: false,
    attempts: [],
    skipped: [],
    promptTokens: undefined,
    decisions: [],
    fetched: new Map(),
    unknown: new Map(),
    standings: [],
    admission: undefined,
    ongoing: undefined,
    isGone: false,
  };
  const { facts, wishes, pin } = demandOf(core, ctx, group);
  const choice = choose({
    group,
    memory: NO_MEMORY,
    live: core.router.live.of,
    facts,
    wishes,
    pin,
    excluded: unable,
    nowMs: startedMs,
    random: core.random,
  });
  const shown = (deployment: PlanDeployment, reason: string, isLeftOut: boolean): Candidate => {
    const facts = {
      deployment,
      dialect: deployment.dialect ?? core.plan.providers[deployment.provider]?.dialect ?? "",
      reason,
      estimate: estimate(canonical.value, deployment, startedMs),
    };
    const files = standIns(core, ctx, deployment);
    const lines = isLeftOut ? undefined : files?.ok === false ? files : prepareLines(core, ctx, deployment, files?.value);
    if (lines?.ok !== true) return { ...facts, passesBytes: false, request: undefined, failure: lines?.failure, losses: [] };
    const [{ request, passes, dialect, ctx: mapping }] = lines.value; // of a long list the first call
    const { origin, path: address, method, headers } = request;
    const bytes = request.body && wholeBytes(request.body);
    const sent: ShownRequest = {
      method,
      url: `${origin}${address}`.replaceAll(encodeURIComponent("[secret]"), "[secret]"),
      headers,
      body: bytes && JSON.parse(bytes.toString()),
    };
    return { ...facts, dialect: dialect.id, passesBytes: passes, request: sent, failure: undefined, losses: mapping.losses };
  };
  return {
    ok: true,
    value: {
      asked: model,
      group,
      via: own(core.plan.aliases, model) ?? (group.name === model ? undefined : group.name),
      candidates: [
        ...choice.candidates.map(({ deployment }, rank) => shown(deployment, reasonOf(choice, rank), false)),
        ...choice.leftOut.map(({ deployment, reason }) => shown(deployment, reason, true)),
      ],
    },
  };
}

/** Media that would be fetched, each as one of the kinds that would do there, its bytes a word. */
function standIns(core: Core, ctx: RequestContext, deployment: PlanDeployment): Result<Files> | undefined {
  const wanted = wantedFiles(core, ctx, deployment);
  if (wanted?.ok !== true) return wanted;
  const files = [...wanted.value].map(([address, types]): [string, FetchedFile] => {
    const mediaType = MEDIA_TYPES.find((type) => types.includes(type) && (type === PDF || !types.includes(PDF))) ?? PDF;
    return [address, { mediaType, dataUrl: `data:${mediaType};base64,${FETCHED}`, bytes: 0 }];
  });
  return { ok: true, value: new Map(files) };
}
const PDF = "application/pdf";
const FETCHED = Buffer.from("[fetched]").toString("base64");

const REQUEST_ID = "req_explain";

/** Nothing is ever sent back. */
const NOBODY: Client = {
  takesBytes: true,
  header: () => undefined,
  answer() {},
  refuse() {},
  open() {
    throw new Error("explain calls nobody");
  },
  whenGone() {},
};
