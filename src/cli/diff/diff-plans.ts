// READ FIRST in this folder. Two plans → what the second changes, in words: models and their names, routes, failure, limits, providers, server.
// Pure. Compares what the plans say, not how the files are written: a default written out is no change.

import type { GatewayPlan, PlanGroup, PlanProvider } from "../../contract/plan.ts";
import { type Area, type Change, type Say, same, sayIfOther, shownMs, shownShare, shownTemplate } from "./change.ts";
import { diffAccess } from "./diff-access.ts";
import { diffGroup } from "./diff-groups.ts";

/** Prices are those that hold at `nowMs`. Empty: requests are treated alike. */
export function diffPlans(before: GatewayPlan, after: GatewayPlan, nowMs: number): readonly Change[] {
  const changes: Change[] = [];
  const about =
    (subject: string): Say =>
    (area: Area, says: string) =>
      void changes.push({ subject, area, says });
  diffModels(before, after, nowMs, about);
  diffAliases(before, after, about);
  diffProviders(before, after, about);
  diffRouting(before, after, about("routing"));
  diffAccess(before, after, about);
  diffServer(before, after, about);
  return changes;
}

type About = (subject: string) => Say;

function diffModels(before: GatewayPlan, after: GatewayPlan, nowMs: number, about: About): void {
  const removed = Object.values(before.groups).filter(({ name }) => after.groups[name] === undefined);
  const renamed = new Set<string>();
  for (const group of Object.values(after.groups)) {
    const was = before.groups[group.name];
    const say = about(`model ${group.name}`);
    if (was !== undefined) {
      diffGroup(was, group, nowMs, say);
      continue;
    }
    const former = removed.find((one) => !renamed.has(one.name) && isAlike(one, group));
    if (former === undefined) {
      say("routes", `is new: ${group.strategy} over ${group.deployments.map(({ id }) => id).join(", ")}`);
      continue;
    }
    renamed.add(former.name);
    const stays =
      after.aliases[former.name] === group.name ? "; the old name stays as an alias" : "; clients that say the old name are refused";
    say("routes", `was called ${former.name}${stays}`);
    diffGroup(former, group, nowMs, say);
  }
  for (const { name } of removed) {
    if (renamed.has(name)) continue;
    const alias = after.aliases[name];
    about(`model ${name}`)(
      "routes",
      alias === undefined ? "is removed: clients that ask for it are refused" : `is removed; the name now means ${alias}`,
    );
  }
}

/** The same deployments by the same strategy, under whatever name. */
function isAlike(a: PlanGroup, b: PlanGroup): boolean {
  const ids = ({ deployments }: PlanGroup) => deployments.map(({ id }) => id);
  return a.strategy === b.strategy && same(ids(a), ids(b));
}

function diffAliases(before: GatewayPlan, after: GatewayPlan, about: About): void {
  for (const name of new Set([...Object.keys(before.aliases), ...Object.keys(after.aliases)])) {
    const [was, is] = [before.aliases[name], after.aliases[name]];
    if (was === is) continue;
    const say = about(`alias ${name}`);
    if (was === undefined) say("routes", `is new and means ${is}`);
    else if (is !== undefined) say("routes", `means ${is}, no longer ${was}`);
    else
      say(
        "routes",
        after.groups[name] === undefined
          ? `is removed: clients that say it are refused (it meant ${was})`
          : `is now a model of its own (it meant ${was})`,
      );
  }
}

/** Told in full; of everything else of a provider only which member differs, for it may hold what is not to be printed. */
const NAMED_MEMBERS: ReadonlySet<string> = new Set(["dialect", "baseUrl", "unknownFields"]);
const MEMBERS: Readonly<Record<string, string>> = {
  apiKey: "its key is taken from elsewhere",
  credentials: "its credentials are taken from elsewhere",
  auth: "its calls are authorised in another way",
  headers: "its own headers differ",
  also: "it speaks other dialects, or in another way",
  passedPaths: "what of its own API may be called differs",
  settings: "its settings differ",
};

function diffProviders(before: GatewayPlan, after: GatewayPlan, about: About): void {
  for (const id of new Set([...Object.keys(before.providers), ...Object.keys(after.providers)])) {
    const [was, is] = [before.providers[id], after.providers[id]];
    const say = about(`provider ${id}`);
    if (is === undefined) say("routes", "is no longer used");
    else if (was === undefined) say("routes", `is used from now on, at ${shownTemplate(is.baseUrl)}`);
    else diffProvider(was, is, say);
  }
}

function diffProvider(before: PlanProvider, after: PlanProvider, say: Say): void {
  sayIfOther(say, "routes", "dialect", before.dialect, after.dialect);
  sayIfOther(say, "routes", "unknown fields of requests", before.unknownFields, after.unknownFields);
  const [old, now] = [shownTemplate(before.baseUrl), shownTemplate(after.baseUrl)];
  if (old !== now) say("routes", `base URL: ${old} → ${now}`);
  else if (!same(before.baseUrl, after.baseUrl)) say("routes", "base URL has another fallback");
  for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const key = member as keyof PlanProvider; // the keys of two providers
    if (!NAMED_MEMBERS.has(member) && !same(before[key], after[key])) say("routes", MEMBERS[member] ?? `its ${member} differs`);
  }
}

function diffRouting({ routing: before }: GatewayPlan, { routing: after }: GatewayPlan, say: Say): void {
  sayIfOther(say, "failure", "calls within a model", `${before.attempts}`, `${after.attempts}`);
  sayIfOther(say, "failure", "calls for a request", `${before.totalAttempts}`, `${after.totalAttempts}`);
  for (const [member, what] of [
    ["timeoutMs", "timeout of a request"],
    ["connectTimeoutMs", "timeout of connecting"],
    ["firstByteTimeoutMs", "timeout of the first byte"],
    ["firstTokenTimeoutMs", "timeout of a stream's first content"],
    ["idleTimeoutMs", "timeout of silence"],
  ] as const)
    sayIfOther(say, "failure", what, shownMs(before[member]), shownMs(after[member]));
  sayIfOther(say, "failure", "retries, as a share of calls", shownShare(before.retryBudget), shownShare(after.retryBudget));
  const breaker = ({ breaker: one }: GatewayPlan["routing"]) =>
    one === undefined ? "off" : `after ${one.failures} in a row or ${shownShare(one.ratio)}, for ${shownMs(one.openMs)}`;
  sayIfOther(say, "failure", "a deployment rests", breaker(before), breaker(after));
  const probes = ({ probes: one }: GatewayPlan["routing"]) =>
    one === undefined
      ? "off"
      : `every ${shownMs(one.everyMs)}, ${one.request === undefined ? "for nothing" : `by a request of at most ${one.request.maxTokens} tokens`}`;
  sayIfOther(say, "failure", "looks at deployments nobody calls", probes(before), probes(after));
  const queue = ({ queue: { places, longestMs } }: GatewayPlan["routing"]) => `${places} places for ${shownMs(longestMs)}`;
  sayIfOther(say, "limits", "waiting before a full model", queue(before), queue(after));
}

function diffServer(before: GatewayPlan, after: GatewayPlan, about: About): void {
  const say = about("server");
  sayIfOther(say, "server", "host", shownTemplate(before.server.host), shownTemplate(after.server.host));
  sayIfOther(say, "server", "port", shownTemplate(before.server.port), shownTemplate(after.server.port));
  sayIfOther(say, "server", "longest body", `${before.server.bodyLimitBytes} bytes`, `${after.server.bodyLimitBytes} bytes`);
  sayIfOther(say, "server", "time to finish when it stops", shownMs(before.server.drainMs), shownMs(after.server.drainMs));
  for (const section of ["storage", "media", "telemetry"] as const)
    for (const member of new Set([...Object.keys(before[section] ?? {}), ...Object.keys(after[section] ?? {})])) {
      const [was, is] = [before, after].map((plan) => new Map(Object.entries(plan[section] ?? {})).get(member));
      if (!same(was, is)) about(section)("server", `${member} differs`);
    }
}
