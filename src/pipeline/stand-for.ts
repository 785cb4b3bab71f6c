// The one point where a request waits for what a name stands for: an id that does not say which model is behind it (an inference profile of an
// account) is looked up at its provider before anybody is chosen, once for all who wait, and kept for as long as the catalogue says. Called by
// run-request.ts and visit-group.ts; a group without such an id costs a look at its deployments.

import type { CatalogLookup } from "../contract/catalog.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { BoundLookup, PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { type Cache, createCache } from "../credentials/cached.ts";
import type { SetTimer } from "../transport/timeouts.ts";
import type { Core, RequestContext } from "./context.ts";
import { callAside } from "./side-call.ts";
import { providerOf } from "./wire.ts";

/** What ids stand for; outlives a change of plan. */
export interface LookedUp {
  /** The catalogue's name of the model behind a deployment that has `standsFor`. A promise only while it is being looked up. */
  modelOf(core: Core, deployment: PlanDeployment, requestId: string): Result<string> | Promise<Result<string>>;
}

/** Clients choose names under a wildcard. */
const MOST_KNOWN = 1_000;

export function createLookedUp({ now, setTimer }: { readonly now: () => number; readonly setTimer: SetTimer }): LookedUp {
  const known = new Map<string, Cache<string>>();
  return {
    modelOf(core, deployment, requestId) {
      const lookup = lookupOf(core, deployment);
      if (lookup === undefined) throw new Error(`${deployment.id} is not looked up`);
      const key = `${lookup.baseUrl}\n${deployment.id}`;
      let cache = known.get(key);
      if (cache === undefined) {
        cache = createCache({
          fetch: async () => ({ value: await ask(core, deployment, lookup, requestId), expiresAtMs: now() + lookup.keepMs }),
          failure: (error) => unknown(deployment, error instanceof NotFound ? error.failure : LATE),
          now,
          setTimer,
        });
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, cache);
      }
      return cache.get();
    },
  };
}

const LATE: Failure = { kind: "timeout", message: "no answer in time" };

class NotFound extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Of its own code, so that it is told from a call to the model. */
const unknown = ({ id }: PlanDeployment, failure: Failure): Failure => ({
  ...failure,
  message: `Which model ${id} stands for could not be found out: ${failure.message}`,
  code: "model_not_looked_up",
});

function lookupOf(core: Core, deployment: PlanDeployment): BoundLookup | undefined {
  const place = deployment.standsFor?.lookup;
  return place === undefined ? undefined : providerOf(core, deployment).lookups?.[place];
}

async function ask(core: Core, deployment: PlanDeployment, lookup: BoundLookup, requestId: string): Promise<string> {
  const { baseUrl, path } = lookup;
  const answered = await callAside(core, {
    deployment,
    dialect: providerOf(core, deployment).dialect,
    method: "GET",
    baseUrl,
    path: path.replaceAll("{id}", encodeURIComponent(deployment.upstreamModel)),
    requestId,
    signal: new AbortController().signal,
  });
  if (!answered.ok) throw new NotFound(answered.failure);
  const model = modelIn(answered.value, lookup);
  if (model === undefined) throw new NotFound({ kind: "bad_response", message: "the provider's answer names no model" });
  return model;
}

/** `*` is every item of a list; the first text that says a model counts. */
export function modelIn(answer: unknown, { at, after }: Pick<CatalogLookup, "at" | "after">): string | undefined {
  const found = at.reduce<readonly unknown[]>((values, step) => values.flatMap((value) => below(value, step)), [answer]);
  for (const text of found) {
    if (typeof text !== "string") continue;
    const from = after === undefined ? 0 : text.indexOf(after);
    const model = from === -1 ? "" : text.slice(from + (after?.length ?? 0));
    if (model !== "") return model;
  }
  return undefined;
}

function below(value: unknown, step: string): readonly unknown[] {
  if (step === "*") return Array.isArray(value) ? value : [];
  return typeof value === "object" && value !== null && Object.hasOwn(value, step) ? [Reflect.get(value, step)] : [];
}

/** The group with everybody in it as what they stand for. Whoever that could not be found out of stays as it is, and `ctx.unknown` says why. */
export function asWhatTheyAre(core: Core, ctx: RequestContext, group: PlanGroup): PlanGroup | Promise<PlanGroup> {
  const { lookedUp } = core;
  const isOpen = ({ standsFor, id }: PlanDeployment): boolean => standsFor !== undefined && ctx.unknown?.has(id) !== true;
  return lookedUp !== undefined && group.deployments.some(isOpen) ? lookUp(core, lookedUp, ctx, group, isOpen) : group;
}

async function lookUp(
  core: Core,
  lookedUp: NonNullable<Core["lookedUp"]>,
  ctx: RequestContext,
  group: PlanGroup,
  isOpen: (deployment: PlanDeployment) => boolean,
): Promise<PlanGroup> {
  const deployments = await Promise.all(
    group.deployments.map(async (one): Promise<PlanDeployment> => {
      if (!isOpen(one)) return one;
      const model = await lookedUp.modelOf(core, one, ctx.requestId);
      if (model.ok) return standing(lookedUp, one, model.value);
      ctx.unknown ??= new Map();
      ctx.unknown.set(one.id, model.failure);
      return one;
    }),
  );
  return { ...group, deployments };
}

const standingFor = new WeakMap<PlanDeployment, { readonly model: string; readonly as: PlanDeployment }>();

/** The same one as long as the model behind it is: what is worked out for a deployment, its wire above all, is kept with it. */
function standing({ as }: NonNullable<Core["lookedUp"]>, deployment: PlanDeployment, model: string): PlanDeployment {
  let found = standingFor.get(deployment);
  if (found?.model !== model) {
    found = { model, as: as(deployment, model) };
    standingFor.set(deployment, found);
  }
  return found.as;
}
