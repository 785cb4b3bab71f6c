// THE TABLE of what each role may do through the management API, and how far: `any` of them, those of the `team`s it administers, its `own`.
// Everything that is not here is refused. Pure.

import type { Role, User } from "../contract/access.ts";

export const ACTIONS = [
  "key.create",
  "key.read",
  "key.update",
  "key.delete",
  "key.regenerate",
  "key.block",
  "team.create",
  "team.read",
  "team.update",
  "team.delete",
  "team.block",
  "team.members",
  "user.create",
  "user.read",
  "user.update",
  "user.delete",
  "user.block",
  "organization.create",
  "organization.read",
  "organization.update",
  "organization.delete",
  "organization.block",
  "budget.create",
  "budget.read",
  "budget.update",
  "budget.delete",
  "customer.create",
  "customer.read",
  "customer.update",
  "customer.delete",
  "customer.block",
  "spend.read",
  "audit.read",
  "deployment.read",
] as const;
export type Action = (typeof ACTIONS)[number];
export type Reach = "any" | "team" | "own";

const READS = Object.fromEntries(ACTIONS.filter((one) => one.endsWith(".read")).map((one) => [one, "any"])) as Partial<
  Record<Action, Reach>
>;

export const PERMISSIONS: Readonly<Record<Role, Readonly<Partial<Record<Action, Reach>>>>> = {
  admin: Object.fromEntries(ACTIONS.map((one) => [one, "any"])) as Record<Action, Reach>,
  admin_viewer: READS,
  team_admin: {
    "key.create": "team",
    "key.read": "team",
    "key.update": "team",
    "key.delete": "team",
    "key.regenerate": "team",
    "key.block": "team",
    "team.read": "team",
    "team.members": "team",
    "user.read": "team",
    "spend.read": "team",
  },
  // A key's bounds are for others to set: its user may look at it, replace it and stop it.
  member: {
    "key.read": "own",
    "key.regenerate": "own",
    "key.block": "own",
    "team.read": "own",
    "user.read": "own",
    "spend.read": "own",
  },
  service: { "key.read": "own", "spend.read": "own" },
};

export const reachOf = (role: Role, action: Action): Reach | undefined => PERMISSIONS[role][action];

const ORDER: readonly Role[] = ["service", "member", "admin_viewer", "team_admin", "admin"];

/** What both may. */
export function lowerRole(a: Role, b: Role): Role {
  // Neither of these two may what the other may.
  if (a !== b && ORDER.indexOf(a) >= 2 && ORDER.indexOf(b) >= 2 && a !== "admin" && b !== "admin") return "member";
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** What either may. */
export function higherRole(a: Role, b: Role): Role {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** Whoever administers a team is more than a member. */
export const roleOfUser = ({ role }: User, administers: boolean): Role => (role === "member" && administers ? "team_admin" : role);
