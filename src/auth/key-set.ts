// The public keys of an identity provider, fetched when they are wanted: all who wait share one fetch, a key that nobody knows costs one an interval,
// and what was fetched goes on while the provider is away.

import type { JWTVerifyGetKey } from "jose";
import type { Result } from "../contract/failure.ts";

export type GetJson = (url: string) => Promise<Result<unknown>>;

export interface KeySet {
  /** Undefined: there is none to be had now. */
  get(): Promise<JWTVerifyGetKey | undefined>;
  /** After a key was not among them. True when they were fetched anew. */
  refresh(): Promise<boolean>;
  trouble(): string | undefined;
}

const EVERY_MS = 30_000;
const FRESH_MS = 600_000;
const LONGEST_MS = 86_400_000;

export interface KeySetInput {
  readonly issuer: string;
  readonly jwksUrl: string | undefined;
  readonly getJson: GetJson;
  readonly now: () => number;
}

export function createKeySet({ issuer, jwksUrl, getJson, now }: KeySetInput): KeySet {
  let keys: { readonly choose: JWTVerifyGetKey; readonly atMs: number } | undefined;
  let fetching: Promise<boolean> | undefined;
  let triedMs = Number.NEGATIVE_INFINITY;
  let isAway = false;

  async function fetchKeys(): Promise<boolean> {
    const url = jwksUrl ?? (await discovered(issuer, getJson));
    const answer = url === undefined ? undefined : await getJson(url);
    const { createLocalJWKSet } = await import("jose");
    if (answer?.ok !== true || !isJwks(answer.value)) {
      isAway = true;
      return false;
    }
    keys = { choose: createLocalJWKSet(answer.value), atMs: now() };
    isAway = false;
    return true;
  }

  function fetchOnce(): Promise<boolean> {
    if (fetching === undefined && now() - triedMs < EVERY_MS) return Promise.resolve(false);
    fetching ??= fetchKeys().finally(() => {
      triedMs = now();
      fetching = undefined;
    });
    return fetching;
  }

  return {
    async get() {
      const age = keys === undefined ? Number.POSITIVE_INFINITY : now() - keys.atMs;
      if (age >= LONGEST_MS) await fetchOnce();
      // What is there is good for this request; the next has the newer ones.
      else if (age >= FRESH_MS) void fetchOnce();
      return keys !== undefined && now() - keys.atMs < LONGEST_MS ? keys.choose : undefined;
    },
    refresh: fetchOnce,
    trouble: () => (isAway ? "the identity provider's keys cannot be fetched; those known before go on" : undefined),
  };
}

async function discovered(issuer: string, getJson: GetJson): Promise<string | undefined> {
  const answer = await getJson(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { issuer: said, jwks_uri: url } = (answer.ok && typeof answer.value === "object" ? (answer.value ?? {}) : {}) as Record<
    string,
    unknown
  >;
  return said === issuer && typeof url === "string" && URL.canParse(url) ? url : undefined;
}

function isJwks(value: unknown): value is { keys: { kty: string }[] } {
  if (typeof value !== "object" || value === null || !("keys" in value) || !Array.isArray(value.keys)) return false;
  return value.keys.every((key: unknown) => typeof key === "object" && key !== null);
}
