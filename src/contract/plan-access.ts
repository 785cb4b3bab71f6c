// Who may use the gateway as gateway.yaml says it: the plan's `auth`, symbolic, and the same with its secrets bound. Types, and two closed lists.

import type { Key, Organization, Role, Team, User } from "./access.ts";
import type { Template } from "./plan.ts";

/** Signatures of tokens that can be asked for: public keys only. */
export const JWT_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] as const;
export type JwtAlgorithm = (typeof JWT_ALGORITHMS)[number];

/** What a key's `endpoints` may name beside operations and dialects. */
export const OTHER_ENDPOINTS = ["files", "batches", "answers", "passthrough"] as const;

export interface PlanJwt {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** Undefined: as the issuer's discovery document says. */
  readonly jwksUrl?: string | undefined;
  readonly algorithms: readonly JwtAlgorithm[];
  readonly clockSkewMs: number;
  /** Paths into the token's claims, in steps. */
  readonly claims: {
    readonly user: readonly string[];
    readonly team?: readonly string[] | undefined;
    readonly organization?: readonly string[] | undefined;
    readonly role?: readonly string[] | undefined;
  };
  /** Value of the role's claim → role. */
  readonly roles: Readonly<Record<string, Role>>;
}

type Declared<T> = Omit<T, "createdMs" | "updatedMs">;
export type DeclaredEntity = Declared<Organization> | Declared<Team> | Declared<User>;
type DeclaredKeyFacts = Omit<Declared<Key>, "hash" | "shown" | "previous" | "role">;
/** Its role is its user's, or a member's, where none is said. */
export type DeclaredKey = DeclaredKeyFacts & {
  readonly role?: Role | undefined;
  readonly secret: { readonly type: "reference"; readonly template: Template } | { readonly type: "hash"; readonly hash: string };
};

export interface PlanAccess {
  readonly masterKey?: Template | undefined;
  /** Undefined: derived from the master key. */
  readonly keySecret?: Template | undefined;
  /** In lower case; undefined: the usual places. */
  readonly header?: string | undefined;
  readonly jwt?: PlanJwt | undefined;
  readonly entities: readonly DeclaredEntity[];
  readonly keys: readonly DeclaredKey[];
}

interface Revealed {
  reveal(): string;
}
export type BoundKey = DeclaredKeyFacts & {
  readonly role?: Role | undefined;
  readonly secret: { readonly type: "secret"; readonly value: Revealed } | { readonly type: "hash"; readonly hash: string };
};
export interface BoundAccess extends Omit<PlanAccess, "masterKey" | "keySecret" | "keys"> {
  readonly masterKey?: Revealed | undefined;
  readonly keySecret?: Revealed | undefined;
  readonly keys: readonly BoundKey[];
  /** A key that everybody knows stands in the place of one that is not set: the sandbox's. */
  readonly isStandIn: boolean;
}
