// One change to what is kept: planned on what is known, written in one step with its entry of the audit log, and planned anew where somebody else was
// faster. Afterwards this instance knows of it. Every change of the management API goes through here.

import type { Entity, EntityChange, EntityKind } from "../contract/access.ts";
import { actorOf } from "./actor.ts";
import type { Call } from "./admin.ts";
import { type Answer, done, refuse } from "./answer.ts";

export interface Planned {
  readonly changes: readonly EntityChange[];
  readonly target: string;
  /** What changes, for the audit log. Never a secret. */
  readonly change: Readonly<Record<string, unknown>>;
  /** What is answered. */
  readonly body: object;
}

const MOST_TRIES = 4;

export async function change(call: Call, plan: () => Answer<Planned>): Promise<Answer<object>> {
  const { auth, who, route, requestId, input } = call;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const planned = plan();
    if (!planned.ok) return planned;
    const { changes, target, change: changed, body } = planned.value;
    const entry = { atMs: input.now(), actor: actorOf(who), action: route.id, target, change: changed, requestId };
    const version = await auth.store.write(changes, entry);
    if (version !== undefined) {
      await auth.directory.until(version);
      return done(body);
    }
    await auth.directory.catchUp();
  }
  return refuse(409, "changed_meanwhile", "It is being changed by others again and again. Try again.");
}

export const put = ({ auth }: Call, entity: Entity): EntityChange => ({
  type: "put",
  entity,
  expected: auth.directory.versionOf(entity.kind, entity.id),
});

export const remove = ({ auth }: Call, kind: EntityKind, id: string): EntityChange => ({
  type: "delete",
  kind,
  id,
  expected: auth.directory.versionOf(kind, id),
});

export const DECLARED = (kind: string, id: string, param: string) =>
  refuse(409, "declared", `The ${kind} "${id.slice(0, 128)}" is kept in gateway.yaml, and changed there.`, param);
