// Everything that limits and budgets count a request for: what whoever asks has of its own, and what gateway.yaml says for the whole gateway, for
// users, teams, end users, tags, models and providers. Made once a plan; a scope is the same object each time, so that what is worked out of it
// can be remembered. Pure but for that memory.

import { LRUCache } from "lru-cache";
import type { BudgetRule, Limits, Principal, Scope, ScopeKind } from "../contract/access.ts";
import type { Result } from "../contract/failure.ts";
import type { Access } from "../contract/gate.ts";
import type { BoundPlan, PlanDeployment } from "../contract/plan.ts";
import type { NamedScope } from "../contract/plan-gate.ts";

export interface Asked {
  readonly who: Principal;
  readonly endUser: string | undefined;
  /** The principal's. */
  readonly tags: readonly string[];
  /** As of `Claim`. The same list for the same names, or what is worked out for them is worked out again. */
  readonly models: readonly string[];
}

export interface RuleScopes {
  /** Fails for an end user that is blocked. The same list each time, where nobody in particular is asked for. */
  of(asked: Asked, access: Access | undefined): Result<readonly Scope[]>;
  /** Its budgets; undefined: none. */
  provider(id: string): Scope | undefined;
  /** What its account allows, counted by all processes together; undefined: nothing is said. */
  deployment(deployment: PlanDeployment): Scope | undefined;
}

/** Clients choose the ids of end users. */
const MOST_REMEMBERED = 20_000;
const NONE: Result<readonly Scope[]> = { ok: true, value: [] };

export function createRuleScopes({ limits, budgets }: Pick<BoundPlan, "limits" | "budgets">): RuleScopes {
  const remembered = new LRUCache<string, Scope>({ max: MOST_REMEMBERED });
  const deployments = new WeakMap<PlanDeployment, Scope>();
  const [limited, budgeted] = [limits?.rules, budgets?.rules];

  function scope(
    kind: ScopeKind,
    id: string,
    rules: { readonly limits: Limits | undefined; readonly budgets: readonly BudgetRule[] | undefined },
  ): Scope {
    const name = `${kind}\n${id}\n${rules.limits === undefined ? "" : "l"}${rules.budgets === undefined ? "" : "b"}`;
    let found = remembered.get(name);
    if (found === undefined) {
      found = { kind, id, ...rules };
      remembered.set(name, found);
    }
    return found;
  }

  /** What the file says for one that may have something of its own. */
  function named(kind: NamedScope, id: string | undefined, own: Scope | undefined): Scope | undefined {
    if (id === undefined) return undefined;
    const ruleOf = <Rule>(
      section: { readonly default?: Rule | undefined; readonly named: Readonly<Record<string, Rule>> } | undefined,
      isOwn: boolean,
    ) => section && (Object.hasOwn(section.named, id) ? section.named[id] : isOwn ? undefined : section.default);
    const rules = {
      limits: ruleOf(limited?.named[kind], own?.limits !== undefined),
      budgets: ruleOf(budgeted?.named[kind], own?.budgets !== undefined),
    };
    return rules.limits === undefined && rules.budgets === undefined ? undefined : scope(kind, id, rules);
  }

  function own(kind: "model" | "provider", id: string): Scope | undefined {
    const ruleOf = <Rule>(section: Readonly<Record<string, Rule>> | undefined) =>
      section && Object.hasOwn(section, id) ? section[id] : undefined;
    const rules = { limits: ruleOf(limited?.own[kind]), budgets: ruleOf(budgeted?.own[kind]) };
    return rules.limits === undefined && rules.budgets === undefined ? undefined : scope(kind, id, rules);
  }

  const global: Scope | undefined =
    limited?.global === undefined && budgeted?.global === undefined
      ? undefined
      : { kind: "global", id: "", limits: limited?.global, budgets: budgeted?.global };
  const hasNamed = [...Object.keys(limited?.named ?? {}), ...Object.keys(budgeted?.named ?? {})];
  const hasEndUsers = hasNamed.includes("end_user");

  function gathered({ who, tags, models }: Asked, ofEndUser: readonly (Scope | undefined)[]): Result<readonly Scope[]> {
    const found: Scope[] = [...who.scopes];
    const add = (one: Scope | undefined): void => void (one && found.push(one));
    const ofOwn = (kind: ScopeKind): Scope | undefined => who.scopes.find((one) => one.kind === kind);
    if (hasNamed.length > 0) {
      const { keyId, userId, teamId, organizationId } = who;
      add(named("key", keyId, ofOwn("key")));
      // Within a team, the team's rules and those of its member hold in place of the user's own.
      if (teamId === undefined) add(named("user", userId, ofOwn("user")));
      else if (userId !== undefined) add(named("team_member", `${teamId}/${userId}`, ofOwn("team_member")));
      add(named("team", teamId, ofOwn("team")));
      add(named("organization", organizationId, ofOwn("organization")));
      for (const tag of tags) add(named("tag", tag, undefined));
    }
    for (const one of ofEndUser) add(one);
    for (const model of models) add(own("model", model));
    add(global);
    return found.length === 0 ? NONE : { ok: true, value: found };
  }

  /** Of requests for nobody in particular: made once a principal and model. */
  const usually = new WeakMap<Principal, WeakMap<Asked["models"], Result<readonly Scope[]>>>();
  function usual(asked: Asked): Result<readonly Scope[]> {
    let byModel = usually.get(asked.who);
    if (byModel === undefined) {
      byModel = new WeakMap();
      usually.set(asked.who, byModel);
    }
    let found = byModel.get(asked.models);
    if (found === undefined) {
      found = gathered(asked, []);
      byModel.set(asked.models, found);
    }
    return found;
  }

  return {
    of(asked, access) {
      const id = hasEndUsers || access !== undefined ? asked.endUser : undefined;
      if (id === undefined) return usual(asked);
      const kept = access?.endUser(id);
      if (kept?.ok === false) return kept;
      const ofFile = named("end_user", id, kept?.value);
      return kept?.value === undefined && ofFile === undefined ? usual(asked) : gathered(asked, [kept?.value, ofFile]);
    },
    provider: (id) => own("provider", id),
    deployment(deployment) {
      if (deployment.limits === undefined) return undefined;
      let found = deployments.get(deployment);
      if (found === undefined) {
        found = { kind: "deployment", id: deployment.id, limits: deployment.limits };
        deployments.set(deployment, found);
      }
      return found;
    },
  };
}
