// An entity of the directory → the principal of its requests: everything that holds for it, gathered once. Pure.

import type {
  BudgetRule,
  Entity,
  Key,
  LimitRule,
  Limits,
  Organization,
  Principal,
  Role,
  Scope,
  ScopeKind,
  Team,
  User,
} from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { Directory } from "./directory.ts";
import { type AllowsName, allowing } from "./names.ts";
import { higherRole, lowerRole, roleOfUser } from "./permissions.ts";

type Entities = Pick<Directory, "of" | "administeredBy">;

/** Who a token is of, in ids of the directory. */
export interface TokenFacts {
  readonly userId: string;
  readonly teamId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly role: Role;
}

const refused = (kind: Failure["kind"], message: string, code: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { kind, message, code },
});

/** Does not look whether the key has expired: that is asked at every request. */
export function principalOfKey(entities: Entities, key: Key): Result<Principal> {
  if (key.isBlocked) return refused("auth", "This key is blocked.", "key_blocked");
  const bonds = bondsOf(entities, key);
  if (!bonds.ok) return bonds;
  const { user, team } = bonds.value;
  const role = user === undefined ? key.role : lowerRole(key.role, roleOfUser(user, entities.administeredBy(user.id).length > 0));
  return made(entities, bonds.value, key, {
    type: "key",
    ref: `key:${key.id}`,
    role,
    owner: team === undefined ? (user === undefined ? `key:${key.id}` : `user:${user.id}`) : `team:${team.id}`,
    keyId: key.id,
    keyAlias: key.alias,
    userId: key.userId,
    use: key.use,
    tags: key.tags ?? [],
  });
}

/** Its user need not be kept anywhere. */
export function principalOfToken(entities: Entities, token: TokenFacts): Result<Principal> {
  const { userId, teamId, organizationId } = token;
  const known = entities.of("user", userId) === undefined ? undefined : userId;
  const bonds = bondsOf(entities, { userId: known, teamId, organizationId });
  if (!bonds.ok) return bonds;
  const { user, team } = bonds.value;
  const asUser = user === undefined ? "member" : roleOfUser(user, entities.administeredBy(user.id).length > 0);
  return made(entities, bonds.value, undefined, {
    type: "token",
    ref: `token:${JSON.stringify({ userId, teamId, organizationId, role: token.role })}`,
    // The provider of identities is trusted with roles.
    role: higherRole(asUser, token.role),
    owner: team === undefined ? `user:${userId}` : `team:${team.id}`,
    userId,
    tags: [],
  });
}

interface Bonds {
  readonly user: User | undefined;
  readonly team: Team | undefined;
  readonly organization: Organization | undefined;
}

/** Whatever it is bound to must be there and not blocked: a bond that is missing must not set it free. */
function bondsOf(entities: Entities, { userId, teamId, organizationId }: Pick<Key, "userId" | "teamId" | "organizationId">): Result<Bonds> {
  const [user, team] = [userId && entities.of("user", userId), teamId && entities.of("team", teamId)].map((one) => one || undefined);
  if (userId !== undefined && user === undefined) return refused("auth", "The user of this key is no longer there.", "user_not_found");
  if (teamId !== undefined && team === undefined) return refused("auth", "The team of this key is no longer there.", "team_not_found");
  const withinId = organizationId ?? (team as Team | undefined)?.organizationId ?? (user as User | undefined)?.organizationId;
  const organization = withinId === undefined ? undefined : entities.of("organization", withinId);
  if (withinId !== undefined && organization === undefined)
    return refused("auth", "The organization of this key is no longer there.", "organization_not_found");
  for (const one of [user, team, organization])
    if (one?.isBlocked) return refused("permission", `The ${one.kind} of this key is blocked.`, `${one.kind}_blocked`);
  // Each was asked for by its kind.
  return { ok: true, value: { user: user as User | undefined, team: team as Team | undefined, organization } };
}

type Own = Pick<Principal, "type" | "ref" | "role" | "owner" | "keyId" | "keyAlias" | "userId" | "use" | "tags">;

/** Within a team, the team's rules and those of its member hold in place of the user's own. */
function made(entities: Entities, { user, team, organization }: Bonds, key: Key | undefined, own: Own): Result<Principal> {
  const member = team?.members.find(({ userId }) => userId === own.userId);
  const person = team === undefined ? user : undefined;
  const holding = [key, person, team, organization].filter((one) => one !== undefined);
  const scopes: Scope[] = [];
  for (const entity of holding) {
    const rules = rulesOf(entities, entity);
    if (!rules.ok) return rules;
    if (rules.value.limits !== undefined || rules.value.budgets !== undefined)
      scopes.push({ kind: entity.kind as ScopeKind, id: entity.id, ...rules.value });
  }
  if (team !== undefined && member !== undefined && (member.limits !== undefined || member.budgets !== undefined))
    scopes.push({ kind: "team_member", id: `${team.id}/${member.userId}`, limits: member.limits, budgets: member.budgets });
  const models = holding.flatMap((one): readonly AllowsName[] => (one.models === undefined ? [] : [allowing(one.models)]));
  const endpoints = key?.endpoints === undefined ? undefined : allowing(key.endpoints);
  const tags = new Set([...own.tags, ...holding.flatMap((one) => one.tags ?? [])]);
  return {
    ok: true,
    value: {
      ...own,
      teamId: team?.id,
      organizationId: organization?.id,
      tags: [...tags],
      storesContent: key?.mayStoreContent === true || team?.mayStoreContent === true,
      scopes,
      mayUseModel: (said, also) => models.every((allows) => allows(said) || (also !== undefined && allows(also))),
      mayUseEndpoint(operation, path) {
        if (key?.use === "management" || key?.use === "read_only") return false;
        return endpoints === undefined || endpoints(operation) || endpoints(path) || endpoints(`${operation}/${path}`);
      },
    },
  };
}

/** Its own limits and budgets, and those of its plan beside them: both hold. */
export function rulesOf(entities: Entities, entity: Entity): Result<Pick<Scope, "limits" | "budgets">> {
  const { limits, budgets, budgetPlan } = entity;
  if (budgetPlan === undefined) return { ok: true, value: { limits, budgets } };
  const plan = entities.of("budget", budgetPlan);
  if (plan === undefined) return refused("auth", "The budget of this key is no longer there.", "budget_not_found");
  const both: readonly BudgetRule[] = [...(budgets ?? []), ...(plan.budgets ?? [])];
  return { ok: true, value: { limits: stricter(limits, plan.limits), budgets: both.length === 0 ? undefined : both } };
}

function stricter(a: Limits | undefined, b: Limits | undefined): Limits | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const names = new Set([...Object.keys(a.models ?? {}), ...Object.keys(b.models ?? {})]);
  const models = [...names].map((name) => [name, lower(a.models?.[name] ?? {}, b.models?.[name] ?? {})] as const);
  return { ...lower(a, b), ...(models.length === 0 ? {} : { models: Object.fromEntries(models) }) };
}

function lower(a: LimitRule, b: LimitRule): LimitRule {
  const least = (x: number | undefined, y: number | undefined) => (x === undefined || y === undefined ? (x ?? y) : Math.min(x, y));
  return { rpm: least(a.rpm, b.rpm), tpm: least(a.tpm, b.tpm), maxParallel: least(a.maxParallel, b.maxParallel) };
}
