// Which models there are, as each dialect's clients are told it: by page or one by one, with what they can do and are for. Pure.
// Names of deployments, providers' addresses and prices are not told.

import { modelNames, resolveModel } from "../config/resolve-model.ts";
import type { Principal } from "../contract/access.ts";
import type { Dispatch } from "../contract/dialect.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { ListedModel, ModelListing } from "../contract/listing.ts";
import { OPERATIONS, type Operation } from "../contract/operation.ts";
import type { BoundPlan, PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { servesOperation } from "../pipeline/wire.ts";

export interface Listed {
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  /** Unix seconds; when this instance learnt of its models. */
  readonly createdS: number;
  /** Other models are not there. */
  readonly who: Pick<Principal, "mayUseModel">;
}

/** Fails with `invalid_request` for a page that cannot be. */
export function listModels(listed: Listed, listing: ModelListing, query: URLSearchParams): Result<object> {
  const page = pageOf(namesFor(listed), listing.page, query);
  if (!page.ok) return page;
  const { names, more } = page.value;
  const entries = names.flatMap((name) => {
    const model = describe(listed, name);
    return model === undefined ? [] : [listing.entry(model, wordsFor(listing, model))];
  });
  const [first, last] = [names.at(0), names.at(-1)];
  const next = more && last !== undefined ? Buffer.from(last).toString("base64url") : undefined;
  return { ok: true, value: listing.list({ entries, first, last, more, next }) };
}

/** Fails with `not_found`. A name that only a wildcard covers is described as far as the wildcard is. */
export function describeModel(listed: Listed, listing: ModelListing, name: string): Result<object> {
  const model = describe(listed, name);
  if (model === undefined)
    return { ok: false, failure: { kind: "not_found", message: `There is no model "${name.slice(0, 128)}".`, code: "model_not_found" } };
  return { ok: true, value: (listing.one ?? listing.entry)(model, wordsFor(listing, model)) };
}

/** The name in a body that asks for one model; empty when there is none. */
export function namedIn(body: Buffer, member: string): string {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    const name =
      typeof value === "object" && value !== null && Object.hasOwn(value, member) ? (value as Record<string, unknown>)[member] : undefined; // an own member, still unknown
    return typeof name === "string" ? name : "";
  } catch {
    return "";
  }
}

interface Page {
  readonly names: readonly string[];
  readonly more: boolean;
}

function pageOf(all: readonly string[], page: ModelListing["page"], query: URLSearchParams): Result<Page> {
  if (page === undefined) return { ok: true, value: { names: all, more: false } };
  const asked = (name: string | undefined): string => (name === undefined ? "" : (query.get(name) ?? ""));
  const [said, token, after, before] = [asked(page.size), asked(page.token), asked(page.after), asked(page.before)];
  if (said !== "" && !/^[1-9]\d{0,8}$/.test(said)) return refused(`${page.size} is a number from 1 to ${page.most}.`, page.size);
  const size = Math.min(page.most, said === "" ? page.standard : Number(said));
  for (const [name, id] of [
    [page.after, after],
    [page.before, before],
  ] as const)
    if (name !== undefined && id !== "" && !all.includes(id)) return refused(`${name} is the id of a model of this list.`, name);
  if (before !== "") {
    const earlier = all.slice(0, all.indexOf(before));
    return { ok: true, value: { names: earlier.slice(-size), more: earlier.length > size } };
  }
  // A token stays good when the model it came from is gone.
  const from = token === "" ? after : Buffer.from(token, "base64url").toString("utf8");
  const later = from === "" ? all : all.filter((name) => name > from);
  return { ok: true, value: { names: later.slice(0, size), more: later.length > size } };
}

function refused(message: string, param: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: "invalid_request", message, param } };
}

function namesFor({ plan, who }: Listed): readonly string[] {
  return modelNames(plan).filter((name) => who.mayUseModel(name, plan.aliases[name]));
}

function describe({ plan, dispatch, createdS, who }: Listed, name: string): ListedModel | undefined {
  const resolved = resolveModel(plan, name);
  if (!resolved.ok || !who.mayUseModel(name, resolved.group.name)) return undefined;
  const { group } = resolved;
  return {
    id: name,
    created: createdS,
    owner: ownerOf(group),
    context: smallest(group, ({ facts }) => facts.context),
    maxOutput: smallest(group, ({ facts }) => facts.maxOutput),
    supports: group.supports,
    operations: OPERATIONS.filter((one) => one !== "count_tokens" && isServed({ plan, dispatch }, group, one)),
  };
}

const isServed = (core: Pick<Listed, "plan" | "dispatch">, { deployments }: PlanGroup, operation: Operation): boolean =>
  deployments.some((deployment) => servesOperation(core, deployment, operation));

/** Erased in the contract: the words are those the listing's own formulas name. */
function wordsFor({ words }: ModelListing, { operations, supports }: ListedModel): never {
  const told = Object.entries(words).map(
    ([name, called]) => [name, [...operations, ...supports].flatMap((one) => called[one] ?? [])] as const,
  );
  return Object.fromEntries(told) as never;
}

function ownerOf(group: PlanGroup): string {
  const providers = new Set(group.deployments.map(({ provider }) => provider));
  const [only] = providers;
  return providers.size === 1 && only !== undefined ? only : "signalbox";
}

function smallest(group: PlanGroup, count: (deployment: PlanDeployment) => number | undefined): number | undefined {
  let least: number | undefined;
  for (const deployment of group.deployments) {
    const tokens = count(deployment);
    if (tokens === undefined) return undefined;
    least = least === undefined ? tokens : Math.min(least, tokens);
  }
  return least;
}
