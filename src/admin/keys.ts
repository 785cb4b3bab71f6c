// Keys: made, changed, replaced, stopped. A secret is answered once, when it is made, and kept nowhere. Nobody makes a key, or takes one over, that
// may do more than they may.

import { newSecret, shownSecret } from "../auth/hash.ts";
import { lowerRole, roleOfUser } from "../auth/permissions.ts";
import type { Key, Role } from "../contract/access.ts";
import type { Call } from "./admin.ts";
import { type Answer, done, notThere, type Refusal, refuse } from "./answer.ts";
import { change, DECLARED, put, remove } from "./change.ts";
import { audited, type Handler } from "./entity-handlers.ts";
import { commonOf, type Fields, fieldsOf } from "./fields.ts";
import { unknownName } from "./known-names.ts";
import { pageOf } from "./pages.ts";
import { withStanding } from "./standing.ts";
import { after, iso, LATEST_MS } from "./times.ts";
import { administeredBy, isWithin, mayHold } from "./within.ts";

type Refused = { readonly ok: false; readonly refusal: Refusal };

const USES = { llm_api: "llm", management: "management", read_only: "read_only" } as const;

export function shownKey({ auth }: Pick<Call, "auth">, key: Key): Fields {
  const { use } = key;
  return {
    token: key.id,
    key_name: key.shown,
    key_alias: key.alias ?? null,
    expires: key.expiresMs === undefined ? null : iso(key.expiresMs),
    user_id: key.userId ?? null,
    team_id: key.teamId ?? null,
    organization_id: key.organizationId ?? null,
    key_type: use === undefined ? "default" : use === "llm" ? "llm_api" : use,
    role: key.role,
    allowed_routes: key.endpoints ?? null,
    store_content: key.mayStoreContent === true,
    ...fieldsOf(key),
    ...(auth.directory.isDeclared("key", key.id) ? { declared: true } : {}),
  };
}

/** By its id or its secret, as far as whoever asks may see it. */
function find(call: Call, said: string, isChange: boolean): Answer<Key> {
  const { auth, who, reach } = call;
  const key = auth.directory.of("key", said) ?? auth.directory.keyOf(auth.hashOf(said));
  if (key === undefined || !isWithin(auth.directory, who, reach, key)) return notThere("key", said, "key");
  if (isChange && auth.directory.isDeclared("key", key.id)) return DECLARED("key", key.id, "key");
  if (isChange && !mayHold(who, reach, key))
    return refuse(403, "role_not_allowed", `The key may do more than your role may: it is a key of ${key.role}.`, "key");
  return done(key);
}

const sayOf = ({ fields }: Call): string => String(fields["key"]);

/** From fields that are whole: those of a new key, or those shown with some said anew. */
function made(
  call: Call,
  before: Pick<Key, "id" | "hash" | "shown" | "createdMs" | "previous" | "expiresMs">,
  fields: Fields,
): Answer<Key> {
  const { input, auth } = call;
  const common = commonOf(fields);
  if (!common.ok) return common;
  const text = (name: string): string | undefined => (typeof fields[name] === "string" && fields[name] !== "" ? fields[name] : undefined);
  const [alias, userId, teamId, organizationId, duration] = ["key_alias", "user_id", "team_id", "organization_id", "duration"].map(text);
  const user = userId === undefined ? undefined : auth.directory.of("user", userId);
  const team = teamId === undefined ? undefined : auth.directory.of("team", teamId);
  const asUser: Role = user === undefined ? "member" : roleOfUser(user, auth.directory.administeredBy(user.id).length > 0);
  const said = text("role") as Role | undefined; // of the schema's list
  if (user !== undefined && team !== undefined && !team.members.some((one) => one.userId === userId))
    return refuse(400, "not_a_member", `The user "${user.id}" does not belong to the team "${team.id}".`, "user_id");
  if (organizationId !== undefined && team?.organizationId !== undefined && team.organizationId !== organizationId)
    return refuse(400, "other_organization", `The team "${team.id}" is of another organization.`, "organization_id");
  const expiresMs = fields["duration"] === undefined ? before.expiresMs : duration === undefined ? undefined : after(duration, input.now());
  if (expiresMs !== undefined && !(expiresMs <= LATEST_MS)) return refuse(400, "invalid_body", "duration is too long.", "duration");
  const type = text("key_type");
  const use = type !== undefined && Object.hasOwn(USES, type) ? USES[type as keyof typeof USES] : undefined; // was just asked
  const key: Key = {
    kind: "key",
    id: before.id,
    hash: before.hash,
    shown: before.shown,
    createdMs: before.createdMs,
    updatedMs: input.now(),
    ...common.value,
    ...(alias === undefined ? {} : { alias }),
    ...(userId === undefined ? {} : { userId }),
    ...(teamId === undefined ? {} : { teamId }),
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(use === undefined ? {} : { use }),
    role: said ?? asUser,
    ...(Array.isArray(fields["allowed_routes"]) ? { endpoints: fields["allowed_routes"] as readonly string[] } : {}),
    ...(expiresMs === undefined ? {} : { expiresMs }),
    ...(before.previous === undefined ? {} : { previous: before.previous }),
    ...(fields["store_content"] === true ? { mayStoreContent: true } : {}),
  };
  return refusedFor(call, key) ?? done(key);
}

function refusedFor({ auth, who, reach, fields }: Call, key: Key): Refused | undefined {
  const other = auth.directory.all("key").find(({ id, alias }) => alias === key.alias && alias !== undefined && id !== key.id);
  if (other !== undefined && fields["key_alias"] !== undefined)
    return refuse(409, "already_there", `There is a key of the name "${key.alias}" already.`, "key_alias");
  if (lowerRole(key.role, who.role) !== key.role)
    return refuse(403, "role_not_allowed", `A key of ${key.role} may do more than your role may.`, "role");
  if (reach === "any") return undefined;
  // Of those who administer teams.
  if (key.role !== "member" && key.role !== "service")
    return refuse(403, "role_not_allowed", "Your role may make keys of members and services.", "role");
  if (key.teamId === undefined || !administeredBy(auth.directory, who).includes(key.teamId))
    return refuse(403, "team_not_allowed", "Your role may make keys of teams that you administer.", "team_id");
  if (fields["organization_id"] != null)
    return refuse(403, "field_not_allowed", "Your role may not set organization_id.", "organization_id");
  return undefined;
}

/** One of an administrator's choice, or a new one. */
function secretFor(call: Call, field: string): Answer<string> {
  const chosen = call.fields[field];
  if (typeof chosen !== "string") return done(newSecret(call.input.randomBytes));
  if (call.reach !== "any") return refuse(403, "field_not_allowed", `Your role may not choose the secret of a key.`, field);
  if (call.auth.directory.keyOf(call.auth.hashOf(chosen)) !== undefined)
    return refuse(409, "already_there", "There is a key with this secret already.", field);
  return done(chosen);
}

export const generateKey: Handler = (call) => {
  const id = `key_${call.makeId()}`;
  const secret = secretFor(call, "key");
  if (!secret.ok) return Promise.resolve(secret);
  return change(call, () => {
    const { auth, fields, input } = call;
    if (auth.directory.of("key", id) !== undefined) return refuse(409, "already_there", "This key has been made already.");
    const unknown = unknownName(call, fields, "token");
    if (unknown !== undefined) return unknown;
    const begin = { id, hash: auth.hashOf(secret.value), shown: shownSecret(secret.value), createdMs: input.now() };
    const key = made(call, { ...begin, previous: undefined, expiresMs: undefined }, fields);
    if (!key.ok) return key;
    const body = { key: secret.value, ...shownKey(call, key.value) };
    return done({ changes: [put(call, key.value)], target: `key:${id}`, change: audited(fields), body });
  });
};

export const updateKey: Handler = (call) =>
  change(call, () => {
    const found = find(call, sayOf(call), true);
    if (!found.ok) return found;
    const unknown = unknownName(call, call.fields, "token");
    if (unknown !== undefined) return unknown;
    const key = made(call, found.value, { ...shownKey(call, found.value), ...call.fields });
    if (!key.ok) return key;
    return done({
      changes: [put(call, key.value)],
      target: `key:${key.value.id}`,
      change: audited(call.fields),
      body: shownKey(call, key.value),
    });
  });

export const keyInfo: Handler = async (call) => {
  const own = call.who.keyId;
  const said = call.fields["key"];
  if (said === undefined && own === undefined) return refuse(400, "invalid_query", "key says which one.", "key");
  const found = find(call, said === undefined ? (own ?? "") : String(said), false);
  return found.ok ? done(await withStanding(call, found.value, shownKey(call, found.value))) : found;
};

export const listKeys: Handler = async (call) => {
  const { auth, who, reach, fields } = call;
  const isAsked = (key: Key): boolean =>
    isWithin(auth.directory, who, reach, key) &&
    (fields["user_id"] === undefined || key.userId === fields["user_id"]) &&
    (fields["team_id"] === undefined || key.teamId === fields["team_id"]) &&
    (fields["organization_id"] === undefined || key.organizationId === fields["organization_id"]) &&
    (fields["key_alias"] === undefined || key.alias === fields["key_alias"]);
  return done(pageOf(call, "keys", auth.directory.all("key").filter(isAsked), (key) => shownKey(call, key)));
};

export const deleteKeys: Handler = (call) =>
  change(call, () => {
    const { keys = [], key_aliases: aliases = [] } = call.fields as {
      readonly keys?: readonly string[];
      readonly key_aliases?: readonly string[];
    }; // by the schema
    if (keys.length + aliases.length === 0) return refuse(400, "invalid_body", "keys or key_aliases say which.", "keys");
    const ids: string[] = [];
    for (const alias of aliases) {
      const key = call.auth.directory.all("key").find((one) => one.alias === alias);
      if (key === undefined) return notThere("key", alias, "key_aliases");
      ids.push(key.id);
    }
    const found = new Set<string>();
    for (const said of [...keys, ...ids]) {
      const key = find(call, said, true);
      if (!key.ok) return key;
      found.add(key.value.id);
    }
    const deleted = [...found];
    const changes = deleted.map((id) => remove(call, "key", id));
    return done({ changes, target: deleted.map((id) => `key:${id}`).join(" "), change: {}, body: { deleted_keys: deleted } });
  });

export const regenerateKey: Handler = (call) => {
  const secret = secretFor(call, "new_key");
  if (!secret.ok) return Promise.resolve(secret);
  return change(call, () => {
    const found = find(call, sayOf(call), true);
    if (!found.ok) return found;
    const { auth, input, fields } = call;
    const { previous: _, ...before } = found.value;
    const grace = fields["grace_period"];
    const untilMs = typeof grace === "string" ? after(grace, input.now()) : 0;
    if (!(untilMs <= LATEST_MS)) return refuse(400, "invalid_body", "grace_period is too long.", "grace_period");
    const key: Key = {
      ...before,
      hash: auth.hashOf(secret.value),
      shown: shownSecret(secret.value),
      updatedMs: input.now(),
      ...(untilMs > input.now() ? { previous: { hash: before.hash, untilMs } } : {}),
    };
    const told = typeof grace === "string" ? { grace_period: grace } : {};
    const body = { key: secret.value, ...shownKey(call, key) };
    return done({ changes: [put(call, key)], target: `key:${key.id}`, change: told, body });
  });
};

const blocking =
  (isBlocked: boolean): Handler =>
  (call) =>
    change(call, () => {
      const found = find(call, sayOf(call), true);
      if (!found.ok) return found;
      const { isBlocked: _, ...rest } = found.value;
      const key: Key = { ...rest, updatedMs: call.input.now(), ...(isBlocked ? { isBlocked: true } : {}) };
      return done({ changes: [put(call, key)], target: `key:${key.id}`, change: { blocked: isBlocked }, body: shownKey(call, key) });
    });
export const blockKey: Handler = blocking(true);
export const unblockKey: Handler = blocking(false);
