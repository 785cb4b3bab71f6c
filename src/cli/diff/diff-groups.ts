// What a change does to one model that clients may ask for, or to its deployments. Pure. Prices are in diff-prices.ts.

import type { Ability } from "../../contract/catalog.ts";
import type { PlanDeployment, PlanGroup } from "../../contract/plan.ts";
import { type Say, same, sayIfOther, shownHedge, shownList, shownMirror, shownMs, shownShare } from "./change.ts";
import { diffDeploymentPrice, diffGroupPrice } from "./diff-prices.ts";
import { sharesOf } from "./shares.ts";

export function diffGroup(before: PlanGroup, after: PlanGroup, nowMs: number, say: Say): void {
  sayIfOther(say, "routes", "strategy", before.strategy, after.strategy);
  diffDeployments(before, after, nowMs, say);
  diffAffinity(before, after, say);
  sayIfOther(say, "routes", "second call for one request", shownHedge(before.hedge), shownHedge(after.hedge));
  sayIfOther(say, "routes", "copies", shownMirror(before.mirror), shownMirror(after.mirror));
  diffFallbacks(before, after, say);
  diffGroupPrice(before, after, nowMs, say);
  diffAbilities(before, after, say);
}

function diffDeployments(before: PlanGroup, after: PlanGroup, nowMs: number, say: Say): void {
  const [old, now] = [byId(before), byId(after)];
  const [oldShares, nowShares] = [sharesOf(before), sharesOf(after)];
  for (const id of old.keys()) if (!now.has(id)) say("routes", `${id} is removed`);
  for (const [id, deployment] of now) {
    const was = old.get(id);
    const share = nowShares?.get(id);
    if (was === undefined) {
      const takes = share === undefined ? "" : ` and takes ${shownShare(share)}`;
      say("routes", `${id} is added${deployment.weight === 0 ? ", drained" : takes}`);
      continue;
    }
    const oldShare = oldShares?.get(id);
    if (was.weight > 0 && deployment.weight === 0) say("routes", `${id} is drained: it gets no more requests`);
    else if (was.weight === 0 && deployment.weight > 0)
      say("routes", `${id} is no longer drained${share === undefined ? "" : ` and takes ${shownShare(share)}`}`);
    else if (oldShare !== undefined && share !== undefined)
      sayIfOther(say, "routes", `share of ${id}`, shownShare(oldShare), shownShare(share));
    else if (was.weight !== deployment.weight) say("routes", `weight of ${id}: ${was.weight} → ${deployment.weight}`);
    diffDeployment(was, deployment, say);
    diffDeploymentPrice(was, deployment, nowMs, say);
  }
  const kept = (group: PlanGroup, other: ReadonlyMap<string, unknown>) =>
    group.deployments.map(({ id }) => id).filter((id) => other.has(id));
  if (after.strategy === "priority") sayIfOther(say, "routes", "order", kept(before, now).join(", "), kept(after, old).join(", "));
}

function diffDeployment(before: PlanDeployment, after: PlanDeployment, say: Say): void {
  const of = (what: string) => `${what} of ${after.id}`;
  const number = (count: number | undefined) => (count === undefined ? "none" : String(count));
  for (const [name, what] of [
    ["rpm", "requests a minute"],
    ["tpm", "tokens a minute"],
    ["maxParallel", "calls at once"],
  ] as const)
    sayIfOther(say, "limits", of(what), number(before.limits?.[name]), number(after.limits?.[name]));
  sayIfOther(say, "failure", of("timeout"), shownMs(before.timeoutMs, "the request's own"), shownMs(after.timeoutMs, "the request's own"));
  for (const [name, what] of [
    ["context", "context window"],
    ["maxOutput", "longest answer"],
    ["maxInputs", "most inputs"],
  ] as const)
    sayIfOther(say, "abilities", of(what), number(before.facts[name]), number(after.facts[name]));
  sayIfOther(say, "abilities", of("abilities"), shownList(before.facts.supports), shownList(after.facts.supports));
  sayIfOther(
    say,
    "abilities",
    of("operations"),
    before.operations?.join(", ") ?? "its provider's",
    after.operations?.join(", ") ?? "its provider's",
  );
  sayIfOther(say, "routes", of("tags"), shownList(before.tags), shownList(after.tags));
  sayIfOther(say, "routes", of("region"), before.region ?? "none", after.region ?? "none");
  sayIfOther(say, "routes", of("variant"), before.label ?? "none", after.label ?? "none");
  sayIfOther(say, "routes", of("dialect"), before.dialect ?? "its provider's", after.dialect ?? "its provider's");
  if (
    !same(
      [before.traits, before.otherTraits, before.speaks, before.dialectWhen],
      [after.traits, after.otherTraits, after.speaks, after.dialectWhen],
    )
  )
    say("routes", `requests to ${after.id} are written differently`);
  if (!same(before.sandbox, after.sandbox)) say("server", `the stand-in of ${after.id} in the sandbox behaves differently`);
}

function diffAffinity(before: PlanGroup, after: PlanGroup, say: Say): void {
  const shown = ({ affinity }: PlanGroup) =>
    affinity === undefined ? "none" : `by ${affinity.by} for ${shownMs(affinity.ttlMs, "as long as prompts are cached")}`;
  sayIfOther(say, "routes", "affinity", shown(before), shown(after));
}

function diffFallbacks(before: PlanGroup, after: PlanGroup, say: Say): void {
  for (const kind of ["any", "rate_limit", "context_window", "content_policy"] as const) {
    const what = kind === "any" ? "fallbacks" : `fallbacks after ${kind}`;
    sayIfOther(say, "failure", what, shownList(before.fallbacks[kind]), shownList(after.fallbacks[kind]));
  }
}

/** What clients may ask for at all, and what only some of the deployments can do. */
function diffAbilities(before: PlanGroup, after: PlanGroup, say: Say): void {
  const [old, now] = [abilitiesOf(before), abilitiesOf(after)];
  for (const ability of new Set([...old.keys(), ...now.keys()])) {
    const [was = NOBODY, is = NOBODY] = [old.get(ability), now.get(ability)];
    if (was.size > 0 && is.size === 0) say("abilities", `clients lose ${ability}: no deployment left has it`);
    else if (was.size === 0 && is.size > 0)
      say("abilities", `clients gain ${ability}${isWhole(after, is) ? "" : `, which goes to ${shownList([...is])} alone`}`);
    else if (isWhole(before, was) && !isWhole(after, is)) say("abilities", `requests with ${ability} go to ${shownList([...is])} alone`);
    else if (!isWhole(before, was) && isWhole(after, is)) say("abilities", `requests with ${ability} may go to every deployment`);
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** Those that get requests. */
const serving = ({ deployments }: PlanGroup) => deployments.filter(({ weight }) => weight > 0);
const isWhole = (group: PlanGroup, who: ReadonlySet<string>): boolean => serving(group).every(({ id }) => who.has(id));

function abilitiesOf(group: PlanGroup): ReadonlyMap<Ability, ReadonlySet<string>> {
  const found = new Map<Ability, Set<string>>();
  for (const { id, facts } of serving(group))
    for (const ability of facts.supports) found.set(ability, (found.get(ability) ?? new Set()).add(id));
  return found;
}

const byId = ({ deployments }: PlanGroup): ReadonlyMap<string, PlanDeployment> => new Map(deployments.map((one) => [one.id, one]));
