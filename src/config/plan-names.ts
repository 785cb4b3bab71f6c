// How names lead to groups: aliases, wildcards and fallbacks, with every cycle and dead end refused. Pure.

import type { PlanGroup } from "../contract/plan.ts";
import { didYouMean, nearest } from "../source/suggest.ts";
import type { Config, ConfigAlias, FallbackKind, Located } from "./config.ts";
import type { Add } from "./plan-groups.ts";

/** Names that end in `*`, the longest first: the closest one answers. */
export function sortWildcards(names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => name.endsWith("*")).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

export const wildcardFor = (wildcards: readonly string[], name: string): string | undefined =>
  wildcards.find((wildcard) => name.startsWith(wildcard.slice(0, -1)));

/** Alias → the name that answers: a group, or what a wildcard takes. Aliases of aliases are followed here, once. */
export function resolveAliases(config: Config, wildcards: readonly string[], add: Add): ReadonlyMap<string, string> {
  const resolved = new Map<string, string>();
  const inReportedCycle = new Set<string>();
  for (const alias of config.aliases.values()) {
    if (config.groups.has(alias.name)) add("SB220", alias.at, `"${alias.name}" is both a model and an alias`, "rename one of them");
    const path = [alias.name];
    let here: ConfigAlias = alias;
    for (;;) {
      const target = here.target.value;
      const next = config.groups.has(target) ? undefined : config.aliases.get(target);
      if (!next) {
        if (config.groups.has(target) || wildcardFor(wildcards, target) !== undefined) resolved.set(alias.name, target);
        // Reported once, at the alias that leads nowhere.
        else if (here === alias && target !== "")
          add("SB218", here.target.at, `there is no model or alias "${target}"`, nameHelp(config, target, alias.name));
        break;
      }
      if (path.includes(target)) {
        if (!inReportedCycle.has(target))
          add("SB219", here.target.at, `these aliases name each other: ${[...path.slice(path.indexOf(target)), target].join(" → ")}`);
        for (const name of path) inReportedCycle.add(name);
        break;
      }
      path.push(target);
      here = next;
    }
  }
  return resolved;
}

function nameHelp(config: Config, name: string, except: string): string | undefined {
  const names = [...config.groups.keys(), ...config.aliases.keys()].filter((candidate) => candidate !== except);
  return didYouMean(name, names) ?? (name.includes("/") ? `add it under \`models:\`, for example "${name}": ${name}` : undefined);
}

/** Fallbacks by kind with aliases followed; names that lead nowhere are reported and left out. */
export function resolveFallbacks(
  config: Config,
  aliases: ReadonlyMap<string, string>,
  add: Add,
): ReadonlyMap<string, PlanGroup["fallbacks"]> {
  const all = new Map<string, PlanGroup["fallbacks"]>();
  const edges = new Map<string, { readonly to: string; readonly place: Located<string> }[]>();
  for (const group of config.groups.values()) {
    const kinds: Partial<Record<FallbackKind, readonly string[]>> = {};
    const outgoing: { to: string; place: Located<string> }[] = [];
    for (const [kind, names] of group.fallbacks) {
      const targets = names.flatMap((place) => {
        const to = config.groups.has(place.value) ? place.value : aliases.get(place.value);
        if (to !== undefined && config.groups.has(to)) {
          outgoing.push({ to, place });
          return [to];
        }
        // An alias that leads nowhere has been reported where it stands.
        if (!config.aliases.has(place.value) || to !== undefined)
          add(
            "SB213",
            place.at,
            `"${group.name}" falls back to "${place.value}", which is no model of this file`,
            nameHelp(config, place.value, group.name),
          );
        return [];
      });
      if (targets.length > 0) kinds[kind] = [...new Set(targets)];
    }
    all.set(group.name, kinds);
    edges.set(group.name, outgoing);
  }
  refuseCycles(edges, add);
  return all;
}

/** Kinds are taken together: a chain may change its kind of failure on the way. Each closing link is reported once. */
function refuseCycles(edges: ReadonlyMap<string, readonly { readonly to: string; readonly place: Located<string> }[]>, add: Add): void {
  const done = new Set<string>();
  const reported = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    for (const { to, place } of edges.get(name) ?? []) {
      const start = path.indexOf(to);
      if (start !== -1) {
        const cycle = [...path.slice(start), to];
        const key = `${name} → ${to}`;
        if (!reported.has(key))
          add(
            "SB214",
            place.at,
            cycle.length === 2 ? `"${to}" falls back to itself` : `the fallbacks go round: ${cycle.join(" → ")}`,
            "remove one of the links",
          );
        reported.add(key);
      } else if (!done.has(to)) {
        visit(to, [...path, to]);
      }
    }
    done.add(name);
  };
  for (const name of edges.keys()) if (!done.has(name)) visit(name, [name]);
}

/** A prompt too long for one model needs a larger window, not a smaller one. A group's window is that of its smallest deployment. */
export function checkContextFallbacks(config: Config, groups: ReadonlyMap<string, PlanGroup>, add: Add): void {
  for (const group of config.groups.values()) {
    const planned = groups.get(group.name);
    for (const place of group.fallbacks.get("context_window") ?? []) {
      const target = groups.get(place.value) ?? groups.get(config.aliases.get(place.value)?.target.value ?? "");
      if (!planned || !target || target === planned || planned.deployments.length === 0 || target.deployments.length === 0) continue;
      const [from, to] = [windowOf(planned), windowOf(target)];
      if (from === undefined || to === undefined) {
        const unknown = from === undefined ? planned : target;
        if (!unknown.name.endsWith("*"))
          add(
            "SB217",
            place.at,
            `the context window of "${unknown.name}" is not known, so this fallback cannot be checked`,
            "add `context:` to its model under `providers:`",
          );
      } else if (to < from) {
        add("SB216", place.at, `"${target.name}" has a context window of ${to} tokens, smaller than the ${from} of "${group.name}"`);
      } else if (to === from) {
        add("SB217", place.at, `"${target.name}" has the same context window as "${group.name}", ${to} tokens`);
      }
    }
  }
}

function windowOf({ deployments }: PlanGroup): number | undefined {
  const sizes = deployments.map(({ facts }) => facts.context);
  return sizes.every((size) => size !== undefined) ? Math.min(...sizes) : undefined;
}

/** At most three names like the one asked for. */
export const nearestNames = (name: string, names: Iterable<string>): readonly string[] =>
  nearest(
    name,
    [...names].filter((candidate) => !candidate.endsWith("*")),
  );
