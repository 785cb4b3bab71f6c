// What `auth:` of gateway.yaml says, put to work: hashes, the directory with those who are declared, and access. One for the life of a gateway.

import type { AccessStore, Entity, Key } from "../contract/access.ts";
import type { Access } from "../contract/gate.ts";
import type { BoundAccess } from "../contract/plan-access.ts";
import type { SetTimer } from "../contract/timer.ts";
import { createAccess } from "./access.ts";
import { createDirectory, type Directory } from "./directory.ts";
import { createHash, derivedSecret, type HashOf, KEY_HASHES, shownSecret } from "./hash.ts";
import type { GetJson } from "./key-set.ts";
import { createPresented } from "./presented.ts";
import { createTokens } from "./tokens.ts";

export interface Auth {
  readonly access: Access;
  readonly directory: Directory;
  readonly store: AccessStore;
  readonly hashOf: HashOf;
  /** What else is derived for a purpose of its own. */
  readonly secretFor: (purpose: string) => string;
}

export interface AuthInput {
  readonly plan: BoundAccess;
  readonly store: AccessStore;
  /** Headers in which dialects carry keys. */
  readonly keyHeaders: Iterable<string>;
  /** Small documents of an identity provider. */
  readonly getJson: GetJson;
  readonly now: () => number;
  readonly setTimer: SetTimer;
}

export function createAuth({ plan, store, keyHeaders, getJson, now, setTimer }: AuthInput): Auth {
  const masterKey = plan.masterKey?.reveal();
  const keySecret = plan.keySecret?.reveal() ?? (masterKey === undefined ? undefined : derivedSecret(masterKey, KEY_HASHES));
  if (keySecret === undefined) throw new Error("auth has neither a master key nor a secret for keys");
  const hashOf = createHash(keySecret);
  const directory = createDirectory({ store, declared: declaredIn(plan, hashOf), now, setTimer });
  const tokens = plan.jwt && createTokens({ plan: plan.jwt, directory, getJson, now });
  const presented = createPresented(plan.header, keyHeaders);
  return {
    access: createAccess({ directory, hashOf, presented, masterKey, tokens, now }),
    directory,
    store,
    hashOf,
    secretFor: (purpose) => derivedSecret(keySecret, purpose),
  };
}

function declaredIn({ entities, keys }: BoundAccess, hashOf: HashOf): readonly Entity[] {
  const times = { createdMs: 0, updatedMs: 0 };
  return [
    ...entities.map((one): Entity => ({ ...one, ...times })),
    ...keys.map(({ secret, role, ...key }): Key => {
      const user = entities.find((one) => one.kind === "user" && one.id === key.userId);
      const said = secret.type === "secret" ? secret.value.reveal() : undefined;
      return {
        ...key,
        ...times,
        role: role ?? (user?.kind === "user" ? roleOf(user, entities) : "member"),
        hash: said === undefined ? (secret.type === "hash" ? secret.hash : "") : hashOf(said),
        shown: said === undefined ? `…${key.id}` : shownSecret(said),
      };
    }),
  ];
}

/** Its key may what it may. */
function roleOf(user: Extract<BoundAccess["entities"][number], { kind: "user" }>, entities: BoundAccess["entities"]): Key["role"] {
  const administers = entities.some(
    (one) => one.kind === "team" && one.members.some(({ userId, role }) => userId === user.id && role === "team_admin"),
  );
  return user.role === "member" && administers ? "team_admin" : user.role;
}
