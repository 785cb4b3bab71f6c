// How far a permission reaches: which entities are `any`, of the `team`s that somebody administers, or its `own`. Pure.

import type { Directory } from "../auth/directory.ts";
import { lowerRole, type Reach } from "../auth/permissions.ts";
import type { Entity, Key, Principal } from "../contract/access.ts";

/** Ids of the teams it administers. */
export function administeredBy(directory: Directory, { role, userId, teamId, type }: Principal): readonly string[] {
  const kept = userId === undefined ? [] : directory.administeredBy(userId);
  // Nobody's key of a team, or a token that the provider of identities says administers its team.
  const isOfTeam = role === "team_admin" && teamId !== undefined && (userId === undefined || (type === "token" && kept.length === 0));
  return isOfTeam ? [teamId] : kept;
}

export function isWithin(directory: Directory, who: Principal, reach: Reach, entity: Entity): boolean {
  if (reach === "any") return true;
  if (isOwn(who, entity)) return true;
  if (reach === "own") return false;
  const teams = administeredBy(directory, who);
  if (entity.kind === "key") return entity.teamId !== undefined && teams.includes(entity.teamId);
  if (entity.kind === "team") return teams.includes(entity.id);
  if (entity.kind === "user")
    return teams.some((id) => directory.of("team", id)?.members.some(({ userId }) => userId === entity.id) === true);
  return false;
}

export function isOwn({ userId, keyId, teamId }: Principal, entity: Entity): boolean {
  if (entity.kind === "key") return entity.id === keyId || (userId !== undefined && entity.userId === userId);
  if (entity.kind === "user") return entity.id === userId;
  if (entity.kind !== "team") return false;
  return entity.id === teamId || (userId !== undefined && entity.members.some((one) => one.userId === userId));
}

/** Whoever holds a key's secret is that key: nobody may take one that may more than they. */
export function mayHold(who: Principal, reach: Reach, key: Key): boolean {
  if (reach === "any" || isOwn(who, key)) return lowerRole(key.role, who.role) === key.role;
  return key.role === "member" || key.role === "service";
}
