// READ FIRST in this folder. Who asks: a key or a token found in what a client shows, looked up, and made a principal, once until anybody changes.
// Waits for nothing but a key nobody knows yet, or a token's public keys.

import { LRUCache } from "lru-cache";
import type { EndUser, Key, Principal, Scope } from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { Access, HeaderOf } from "../contract/gate.ts";
import type { Directory } from "./directory.ts";
import { type HashOf, isSameHash } from "./hash.ts";
import type { Presented } from "./presented.ts";
import { principalOfKey, principalOfToken, rulesOf, type TokenFacts } from "./principal.ts";

/** Tells who a token is of. */
export interface Tokens {
  /** Whether a text looks like one at all. */
  isToken(text: string): boolean;
  verify(token: string, header: HeaderOf): Promise<Result<VerifiedToken>>;
  trouble(): string | undefined;
}
export interface VerifiedToken {
  readonly facts: TokenFacts;
  readonly expiresMs: number;
}

export interface AccessInput {
  readonly directory: Directory;
  readonly hashOf: HashOf;
  readonly presented: Presented;
  readonly masterKey: string | undefined;
  readonly tokens: Tokens | undefined;
  readonly now: () => number;
}

export const MASTER: Principal = {
  type: "master",
  ref: "master",
  role: "admin",
  owner: "",
  tags: [],
  storesContent: true,
  scopes: [],
  mayUseModel: () => true,
  mayUseEndpoint: () => true,
};

/** Keys are 46 characters; tokens may be long. */
const LONGEST = 16 * 1024;
const MOST_PRINCIPALS = 50_000;
const MOST_HASHES = 10_000;
const MOST_TOKENS = 10_000;
/** A verified token is taken without looking again for so long. */
const TOKEN_MS = 60_000;

export function createAccess({ directory, hashOf, presented, masterKey, tokens, now }: AccessInput): Access {
  const masterHash = masterKey === undefined ? undefined : hashOf(masterKey);
  const ofTokens = new LRUCache<string, Result<Principal>>({ max: MOST_PRINCIPALS });
  // Of keys that were found alone, so that nobody fills it with guesses: a hash costs as much as the rest of finding a key a hundred times.
  const hashes = new LRUCache<string, string>({ max: MOST_HASHES });
  const verified = new LRUCache<string, VerifiedToken & { readonly untilMs: number }>({ max: MOST_TOKENS });
  /** The same object until somebody changes: what is counted for it is remembered by it. */
  const endUsers = new LRUCache<string, { readonly of: EndUser; readonly in: number; readonly scope: Result<Scope | undefined> }>({
    max: MOST_PRINCIPALS,
  });
  let ofKeys = new WeakMap<Key, Result<Principal>>();
  let madeIn = 0;

  /** Principals are made once until anybody changes. */
  function forgetOld(): void {
    if (madeIn === directory.generation()) return;
    ofTokens.clear();
    ofKeys = new WeakMap();
    madeIn = directory.generation();
  }

  function ofKey(key: Key): Result<Principal> {
    if (key.expiresMs !== undefined && key.expiresMs <= now()) return EXPIRED;
    forgetOld();
    let found = ofKeys.get(key);
    if (found === undefined) {
      found = principalOfKey(directory, key);
      ofKeys.set(key, found);
    }
    return found;
  }

  /** The hash is the key's, or that of its secret before, whose time may be over. */
  function shown(key: Key, hash: string): Result<Principal> {
    const { previous } = key;
    if (key.hash !== hash && (previous === undefined || previous.untilMs <= now())) return UNKNOWN;
    return ofKey(key);
  }

  async function lookFor(hash: string): Promise<Result<Principal>> {
    const found = await directory.look(hash);
    if (found !== undefined) return shown(found, hash);
    return directory.trouble() === undefined ? UNKNOWN : AWAY;
  }

  function ofToken(facts: TokenFacts): Result<Principal> {
    forgetOld();
    const name = JSON.stringify(facts);
    let found = ofTokens.get(name);
    if (found === undefined) {
      found = principalOfToken(directory, facts);
      ofTokens.set(name, found);
    }
    return found;
  }

  async function verify(token: string, header: HeaderOf, name: string): Promise<Result<Principal>> {
    const answer = await tokens?.verify(token, header);
    if (answer?.ok !== true) return answer ?? UNKNOWN;
    verified.set(name, { ...answer.value, untilMs: Math.min(answer.value.expiresMs, now() + TOKEN_MS) });
    return ofToken(answer.value.facts);
  }

  function scopeOf(user: EndUser): Result<Scope | undefined> {
    if (user.isBlocked)
      return { ok: false, failure: { kind: "permission", message: "The end user of this request is blocked.", code: "end_user_blocked" } };
    const rules = rulesOf(directory, user);
    return rules.ok ? { ok: true, value: { kind: "end_user", id: user.id, ...rules.value } } : rules;
  }

  return {
    identify(header) {
      const said = presented(header);
      if (said === undefined) return NOTHING;
      if (said.length > LONGEST) return UNKNOWN;
      const known = hashes.get(said);
      const hash = known ?? hashOf(said);
      if (tokens?.isToken(said)) {
        const name = `${hash}\n${header("x-signalbox-team") ?? ""}`;
        const token = verified.get(name);
        return token !== undefined && token.untilMs > now() ? ofToken(token.facts) : verify(said, header, name);
      }
      const key = directory.keyOf(hash);
      if (key !== undefined) {
        if (known === undefined) hashes.set(said, hash);
        return shown(key, hash);
      }
      if (masterHash !== undefined && isSameHash(hash, masterHash)) return { ok: true, value: MASTER };
      return lookFor(hash);
    },
    again(ref) {
      const [type, rest] = [ref.slice(0, ref.indexOf(":")), ref.slice(ref.indexOf(":") + 1)];
      if (ref === MASTER.ref) return { ok: true, value: MASTER };
      if (type === "token") return ofToken(JSON.parse(rest) as TokenFacts); // principal.ts wrote it
      const key = type === "key" ? directory.of("key", rest) : undefined;
      return key === undefined ? GONE : ofKey(key);
    },
    endUser(id) {
      const user = directory.of("end_user", id);
      if (user === undefined) return NO_RULES;
      const known = endUsers.get(id);
      if (known?.of === user && known.in === directory.generation()) return known.scope;
      const scope = scopeOf(user);
      endUsers.set(id, { of: user, in: directory.generation(), scope });
      return scope;
    },
    trouble: () => directory.trouble() ?? tokens?.trouble(),
  };
}

const refusal = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });
const NO_RULES: Result<Scope | undefined> = { ok: true, value: undefined };
const NOTHING = refusal({
  kind: "auth",
  message: "No key was shown. Send it as the header `Authorization: Bearer <key>`, or as your client's own header for keys.",
  code: "missing_api_key",
});
/** One answer for all, so that nobody learns which keys there were. */
const UNKNOWN = refusal({ kind: "auth", message: "The key is not valid here.", code: "invalid_api_key" });
const EXPIRED = refusal({ kind: "auth", message: "The key has expired.", code: "expired_api_key" });
const GONE = refusal({ kind: "auth", message: "The key that this was asked with is no longer there.", code: "invalid_api_key" });
const AWAY = refusal({
  kind: "overloaded",
  message: "This key is not known here yet, and keys cannot be looked up at the moment. Try again.",
  code: "key_store_away",
});
