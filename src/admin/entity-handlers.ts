// Making, changing, showing, listing, deleting and blocking of the kinds that are managed alike.

import type { Entity, EntityChange, Key } from "../contract/access.ts";
import type { Call } from "./admin.ts";
import { type Answer, done, notThere, refuse } from "./answer.ts";
import { change, DECLARED, put, remove } from "./change.ts";
import type { Fields } from "./fields.ts";
import type { Kind } from "./kinds.ts";
import { unknownName } from "./known-names.ts";
import { pageOf } from "./pages.ts";
import { withStanding } from "./standing.ts";
import { isWithin } from "./within.ts";

export type Handler = (call: Call) => Promise<Answer<object>>;

export interface EntityHandlers {
  readonly create: Handler;
  readonly update: Handler;
  readonly info: Handler;
  readonly list: Handler;
  readonly remove: Handler;
  readonly block: Handler;
  readonly unblock: Handler;
}

/** With whether gateway.yaml keeps it. */
export function shown<E extends Entity>({ auth }: Pick<Call, "auth">, kind: Kind<E>, entity: E): Fields {
  return { ...kind.show(entity), ...(auth.directory.isDeclared(entity.kind, entity.id) ? { declared: true } : {}) };
}

/** As far as whoever asks may see it. `isChange`: gateway.yaml's own are then refused. */
export function find<E extends Entity>(call: Call, kind: Kind<E>, id: string, isChange: boolean): Answer<E> {
  const { auth, who, reach } = call;
  const entity = auth.directory.of(kind.kind, id) as E | undefined; // of that kind
  if (entity === undefined || !isWithin(auth.directory, who, reach, entity)) return notThere(kind.called, id, kind.idField);
  return isChange && auth.directory.isDeclared(kind.kind, id) ? DECLARED(kind.called, id, kind.idField) : done(entity);
}

export function entityHandlers<E extends Entity>(kind: Kind<E>): EntityHandlers {
  const idOf = ({ fields }: Call): string => String(fields[kind.idField] ?? "");
  const blocking =
    (isBlocked: boolean): Handler =>
    (call) =>
      change(call, () => {
        const found = find(call, kind, idOf(call), true);
        if (!found.ok) return found;
        const { isBlocked: _, ...rest } = found.value;
        // The same entity but for that one member.
        const entity = { ...rest, updatedMs: call.input.now(), ...(isBlocked ? { isBlocked: true } : {}) } as unknown as E;
        const changes = [put(call, entity)];
        return done({ changes, target: `${kind.called}:${entity.id}`, change: { blocked: isBlocked }, body: shown(call, kind, entity) });
      });
  return {
    create: (call) =>
      change(call, () => {
        const { auth, fields, input } = call;
        const id = idOf(call) || `${kind.prefix}${call.makeId()}`;
        if (auth.directory.of(kind.kind, id) !== undefined)
          return refuse(409, "already_there", `There is a ${kind.called} "${id.slice(0, 128)}" already.`, kind.idField);
        const unknown = unknownName(call, fields, kind.idField);
        if (unknown !== undefined) return unknown;
        const now = input.now();
        const made = kind.make(id, fields, { createdMs: now, updatedMs: now });
        if (!made.ok) return made;
        const bad = unknownMembers(call, made.value);
        if (bad !== undefined) return bad;
        const changes = [put(call, made.value)];
        return done({ changes, target: `${kind.called}:${id}`, change: audited(fields), body: shown(call, kind, made.value) });
      }),
    update: (call) =>
      change(call, () => {
        const found = find(call, kind, idOf(call), true);
        if (!found.ok) return found;
        const unknown = unknownName(call, call.fields, kind.idField);
        if (unknown !== undefined) return unknown;
        const { id, createdMs } = found.value;
        const made = kind.make(id, { ...kind.show(found.value), ...call.fields }, { createdMs, updatedMs: call.input.now() });
        if (!made.ok) return made;
        const bad = unknownMembers(call, made.value);
        if (bad !== undefined) return bad;
        const changes = [put(call, made.value)];
        return done({ changes, target: `${kind.called}:${id}`, change: audited(call.fields), body: shown(call, kind, made.value) });
      }),
    async info(call) {
      // Whoever asks for no user means itself.
      const found = find(call, kind, idOf(call) || (kind.kind === "user" ? (call.who.userId ?? "") : ""), false);
      return found.ok ? done(await withStanding(call, found.value, shown(call, kind, found.value))) : found;
    },
    async list(call) {
      const { auth, who, reach, fields } = call;
      const all = (auth.directory.all(kind.kind) as unknown as readonly E[]).filter(
        (entity) =>
          isWithin(auth.directory, who, reach, entity) &&
          (fields["organization_id"] === undefined || ("organizationId" in entity && entity.organizationId === fields["organization_id"])),
      );
      return done(pageOf(call, kind.plural, all, (entity) => shown(call, kind, entity)));
    },
    remove: (call) =>
      change(call, () => {
        const found = find(call, kind, idOf(call), true);
        if (!found.ok) return found;
        const freed = freeing(call, found.value);
        if (!freed.ok) return freed;
        const { id } = found.value;
        const changes = [...freed.value, remove(call, kind.kind, id)];
        const keys = freed.value.flatMap((one) => (one.type === "delete" && one.kind === "key" ? [one.id] : []));
        return done({
          changes,
          target: `${kind.called}:${id}`,
          change: keys.length === 0 ? {} : { deleted_keys: keys },
          body: { id, deleted: true },
        });
      }),
    block: blocking(true),
    unblock: blocking(false),
  };
}

function unknownMembers({ auth }: Call, entity: Entity) {
  const missing = entity.kind === "team" ? entity.members.find(({ userId }) => auth.directory.of("user", userId) === undefined) : undefined;
  return missing && refuse(400, "user_not_found", `There is no user "${missing.userId.slice(0, 128)}".`, "members_with_roles");
}

/** What goes with it: keys of a team or user, and the user's places in teams. What others rest on stays until they do no more. */
function freeing(call: Call, entity: Entity): Answer<readonly EntityChange[]> {
  const { directory } = call.auth;
  const keysWhere = (isOfIt: (key: Key) => boolean): Answer<readonly EntityChange[]> => {
    const keys = directory.all("key").filter(isOfIt);
    const declared = keys.find(({ id }) => directory.isDeclared("key", id));
    return declared === undefined ? done(keys.map(({ id }) => remove(call, "key", id))) : inUse(`the key "${declared.id}" of gateway.yaml`);
  };
  if (entity.kind === "team") return keysWhere(({ teamId }) => teamId === entity.id);
  if (entity.kind === "user") {
    const teams = directory.all("team").filter(({ members }) => members.some(({ userId }) => userId === entity.id));
    const declared = teams.find(({ id }) => directory.isDeclared("team", id));
    if (declared !== undefined) return inUse(`the team "${declared.id}" of gateway.yaml`);
    const left = teams.map((team) => put(call, { ...team, members: team.members.filter(({ userId }) => userId !== entity.id) }));
    const keys = keysWhere(({ userId }) => userId === entity.id);
    return keys.ok ? done([...left, ...keys.value]) : keys;
  }
  const uses = (other: Entity): boolean =>
    (entity.kind === "budget" && other.budgetPlan === entity.id) ||
    (entity.kind === "organization" && "organizationId" in other && other.organizationId === entity.id);
  const everybody: readonly Entity[] = (["organization", "team", "user", "key", "end_user"] as const).flatMap((kind): readonly Entity[] =>
    directory.all(kind),
  );
  const user = everybody.find(uses);
  return user === undefined ? done([]) : inUse(`the ${user.kind} "${user.id}"`);
}

const inUse = (by: string) => refuse(409, "in_use", `It cannot be deleted while ${by} is bound to it.`);

/** What was said, for the audit log: of what people may write anything into, only that it was said. */
export function audited(fields: Fields): Fields {
  const { key: _, new_key: __, metadata, ...rest } = fields;
  return { ...rest, ...(metadata === undefined ? {} : { metadata: "changed" }) };
}
