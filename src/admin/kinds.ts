// The kinds of entities that are managed alike: teams, users, organisations, budgets and end users. What is particular to each: its fields, how they
// are read and shown. Pure.

import { type Entity, type EntityKind, ROLES, type Role, type Team } from "../contract/access.ts";
import { type Answer, done, refuse } from "./answer.ts";
import { commonOf, dollars, type Fields, fieldsOf, ruleOf, usd } from "./fields.ts";
import { windowOf, windowWord } from "./times.ts";

export interface Kind<E extends Entity = Entity> {
  readonly kind: E["kind"] & EntityKind;
  /** As routes and people call it. */
  readonly called: string;
  readonly plural: string;
  readonly idField: string;
  /** Of ids that are made here. */
  readonly prefix: string;
  readonly make: (id: string, fields: Fields, times: Times) => Answer<E>;
  readonly show: (entity: E) => Fields;
}
export interface Times {
  readonly createdMs: number;
  readonly updatedMs: number;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const opt = <K extends string, V>(name: K, value: V | undefined): { readonly [name in K]?: V } =>
  // The computed name is the one of the type.
  (value === undefined ? {} : { [name]: value }) as { readonly [name in K]?: V };

interface SaidMember {
  readonly user_id: string;
  readonly role?: string;
  readonly max_budget_in_team?: number | null;
  readonly budget_duration?: string | null;
  readonly tpm_limit?: number | null;
  readonly rpm_limit?: number | null;
}

export function memberOf(said: SaidMember): Team["members"][number] {
  const limit = dollars(said.max_budget_in_team);
  const limits = ruleOf(said.rpm_limit, said.tpm_limit, undefined);
  return {
    userId: said.user_id,
    role: said.role === "team_admin" || said.role === "admin" ? "team_admin" : "member",
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(limit === undefined ? {} : { budgets: [{ limit, window: { unit: windowOf(said.budget_duration), zone: "UTC" } }] }),
  };
}

export function shownMember({ userId, role, limits, budgets = [] }: Team["members"][number]): Fields {
  const [budget] = budgets;
  return {
    user_id: userId,
    role,
    max_budget_in_team: usd(budget?.limit),
    budget_duration: budget === undefined ? null : windowWord(budget.window.unit),
    tpm_limit: limits?.tpm ?? null,
    rpm_limit: limits?.rpm ?? null,
  };
}

export const TEAM: Kind<Team> = {
  kind: "team",
  called: "team",
  plural: "teams",
  idField: "team_id",
  prefix: "team_",
  make(id, fields, times) {
    const common = commonOf(fields);
    if (!common.ok) return common;
    const members = ((fields["members_with_roles"] ?? []) as readonly SaidMember[]).map(memberOf); // of the schema's form
    const twice = members.find(({ userId }, at) => members.findIndex((one) => one.userId === userId) !== at);
    if (twice !== undefined) return refuse(400, "invalid_body", `The user "${twice.userId}" is named twice.`, "members_with_roles");
    const own = {
      ...opt("alias", text(fields["team_alias"])),
      ...opt("organizationId", text(fields["organization_id"])),
      ...opt("mayStoreContent", fields["store_content"] === true ? true : undefined),
    };
    return done({ kind: "team", id, ...times, ...common.value, ...own, members });
  },
  show: (team) => ({
    team_id: team.id,
    team_alias: team.alias ?? null,
    organization_id: team.organizationId ?? null,
    members_with_roles: team.members.map(shownMember),
    store_content: team.mayStoreContent === true,
    ...fieldsOf(team),
  }),
};

/** Names of old beside ours. */
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  ...Object.fromEntries(ROLES.map((role) => [role, role])),
  proxy_admin: "admin",
  proxy_admin_viewer: "admin_viewer",
  internal_user: "member",
  internal_user_viewer: "member",
};

export const USER: Kind<Extract<Entity, { kind: "user" }>> = {
  kind: "user",
  called: "user",
  plural: "users",
  idField: "user_id",
  prefix: "user_",
  make(id, fields, times) {
    const common = commonOf(fields);
    if (!common.ok) return common;
    const said = text(fields["user_role"]);
    const role = said === undefined ? "member" : (ROLE_WORDS[said] ?? "member");
    const own = {
      ...opt("alias", text(fields["user_alias"])),
      ...opt("email", text(fields["user_email"])),
      ...opt("organizationId", text(fields["organization_id"])),
    };
    return done({ kind: "user", id, ...times, ...common.value, ...own, role });
  },
  show: (user) => ({
    user_id: user.id,
    user_alias: user.alias ?? null,
    user_email: user.email ?? null,
    user_role: user.role,
    organization_id: user.organizationId ?? null,
    ...fieldsOf(user),
  }),
};

type Plain = Extract<Entity, { kind: "organization" | "budget" | "end_user" }>;
type Words = Omit<Kind, "kind" | "make" | "show"> & { readonly aliasField?: string };

/** Those that have nothing of their own but a name. */
function plain<E extends Plain>(kind: E["kind"], { aliasField, ...words }: Words): Kind<E> {
  return {
    ...words,
    kind,
    make(id, fields, times) {
      const common = commonOf(fields);
      if (!common.ok) return common;
      const alias = aliasField === undefined ? undefined : text(fields[aliasField]);
      // These are all the members of the three kinds.
      return done({ kind, id, ...times, ...common.value, ...opt("alias", alias) } as unknown as E);
    },
    show: (entity) => ({
      [words.idField]: entity.id,
      ...(aliasField === undefined ? {} : { [aliasField]: entity.alias ?? null }),
      ...fieldsOf(entity),
    }),
  };
}

export const ORGANIZATION = plain<Extract<Entity, { kind: "organization" }>>("organization", {
  called: "organization",
  plural: "organizations",
  idField: "organization_id",
  aliasField: "organization_alias",
  prefix: "org_",
});
export const BUDGET = plain<Extract<Entity, { kind: "budget" }>>("budget", {
  called: "budget",
  plural: "budgets",
  idField: "budget_id",
  prefix: "budget_",
});
export const CUSTOMER = plain<Extract<Entity, { kind: "end_user" }>>("end_user", {
  called: "customer",
  plural: "customers",
  idField: "user_id",
  aliasField: "alias",
  prefix: "customer_",
});
