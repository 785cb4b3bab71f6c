// Who may use the gateway and for what: organisations, teams, users, keys and end users as they are kept, and the principal that a request is found
// to be of. Types, and two closed lists. Times are Unix milliseconds, money is integer pico-dollars.

import type { PicoUsd } from "./usage.ts";

export const ROLES = ["admin", "admin_viewer", "team_admin", "member", "service"] as const;
export type Role = (typeof ROLES)[number];

/** Most at once and in a minute. Tokens are those of prompt and answer together. */
export interface LimitRule {
  readonly rpm?: number | undefined;
  readonly tpm?: number | undefined;
  readonly maxParallel?: number | undefined;
}
export interface Limits extends LimitRule {
  /** For one model each, by the name that clients say; beside the above. */
  readonly models?: Readonly<Record<string, LimitRule>> | undefined;
}

/** `total`: it never starts anew. The others are calendar windows of a time zone; a week begins on Monday. */
export const WINDOWS = ["hour", "day", "week", "month", "year", "total"] as const;
export type WindowUnit = (typeof WINDOWS)[number];

export interface BudgetRule {
  /** What may be spent in a window. */
  readonly limit: PicoUsd;
  /** From here on somebody is told; nothing is refused. */
  readonly soft?: PicoUsd | undefined;
  readonly window: { readonly unit: WindowUnit /** IANA name. */; readonly zone: string };
  /** For one model alone, by the name that clients say. */
  readonly model?: string | undefined;
}

/** What every kept entity has beside its own. */
interface Kept {
  readonly id: string;
  readonly alias?: string | undefined;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly isBlocked?: true | undefined;
  /** Models that may be asked for, by the name that clients say, `*` at the end for a beginning. Undefined: all. Empty: none. */
  readonly models?: readonly string[] | undefined;
  readonly limits?: Limits | undefined;
  readonly budgets?: readonly BudgetRule[] | undefined;
  /** Another entity's limits and budgets, beside its own: the id of a BudgetPlan. */
  readonly budgetPlan?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

export interface Organization extends Kept {
  readonly kind: "organization";
}
export interface Team extends Kept {
  readonly kind: "team";
  /** As of a key, for all keys and tokens of the team. */
  readonly mayStoreContent?: boolean | undefined;
  readonly organizationId?: string | undefined;
  readonly members: readonly {
    readonly userId: string;
    readonly role: "team_admin" | "member";
    readonly limits?: Limits;
    readonly budgets?: readonly BudgetRule[];
  }[];
}
export interface User extends Kept {
  readonly kind: "user";
  readonly email?: string | undefined;
  readonly role: Role;
  readonly organizationId?: string | undefined;
}
export interface Key extends Kept {
  readonly kind: "key";
  /** Keyed hash of the secret, lower-case hex; the secret is shown once and kept nowhere. */
  readonly hash: string;
  /** `sk-…abcd`, to be recognised by. */
  readonly shown: string;
  readonly userId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly organizationId?: string | undefined;
  /** `llm`: models alone. `management`: the management API as far as its role goes. Undefined: both. */
  readonly use?: "llm" | "management" | "read_only" | undefined;
  readonly role: Role;
  /** Operations, paths or both (`passthrough/openai`) that may be asked for, `*` at the end for a beginning; undefined: all. */
  readonly endpoints?: readonly string[] | undefined;
  readonly expiresMs?: number | undefined;
  /** The secret before this one, and until when it is still taken. */
  readonly previous?: { readonly hash: string; readonly untilMs: number } | undefined;
  /** True: prompts and answers of it may be stored, where storing is on at all. */
  readonly mayStoreContent?: boolean | undefined;
}
/** Whoever a client says it asks for (`user` of the body). */
export interface EndUser extends Kept {
  readonly kind: "end_user";
}
/** Limits and budgets under a name, to be given to many. */
export interface BudgetPlan extends Kept {
  readonly kind: "budget";
}

export type Entity = Organization | Team | User | Key | EndUser | BudgetPlan;
export type EntityKind = Entity["kind"];

/** An entity with the step of the clock at which it came to be as it is. */
export interface Versioned {
  readonly version: number;
  /** Undefined: it was deleted. */
  readonly entity: Entity | undefined;
  readonly kind: EntityKind;
  readonly id: string;
}

/** Where entities are kept. Its methods reject for a broken database alone. */
export interface AccessStore {
  /** In the order of their versions, those after `version`; nothing that was written before is ever left out. */
  changesAfter(version: number, limit: number): Promise<readonly Versioned[]>;
  /**
   * All or none, in one step, with one entry of the audit log. `expected`: versions that must still be the newest, 0 for what must not be there yet;
   * otherwise nothing is written and the answer is undefined. The new version.
   */
  write(changes: readonly EntityChange[], audit: NewAuditEntry): Promise<number | undefined>;
  /** What was answered to a request with this idempotency key; kept for a day. */
  idempotent(key: string): Promise<string | undefined>;
  keepIdempotent(key: string, answer: string, nowMs: number): Promise<void>;
  /** Newest first, those before the entry `after`; up to one more than `limit`. */
  audit(page: { readonly after?: number | undefined; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** From the first entry on; `seq` is where the chain first breaks. */
  verifyAudit(): Promise<
    { readonly ok: true; readonly entries: number } | { readonly ok: false; readonly seq: number; readonly why: Broken }
  >;
}
/** `missing`: an entry is not there. `unlinked`: it does not follow the one before. `changed`: it is not what it was. */
export type Broken = "missing" | "unlinked" | "changed";
export type EntityChange =
  | { readonly type: "put"; readonly entity: Entity; readonly expected?: number | undefined }
  | { readonly type: "delete"; readonly kind: EntityKind; readonly id: string; readonly expected?: number | undefined };

export interface NewAuditEntry {
  readonly atMs: number;
  /** Who did it: `master`, or the id of a key or user. */
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** What changed, without secrets. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}
export interface AuditEntry extends NewAuditEntry {
  readonly seq: number;
  /** Of the entry before and of this one, lower-case hex of SHA-256: whoever changes one breaks all that follow. */
  readonly previousHash: string;
  readonly hash: string;
}

/** What limits and budgets are counted for. `global`: all of the gateway, with an empty id. */
export const SCOPES = [
  "key",
  "user",
  "team",
  "team_member",
  "organization",
  "end_user",
  "tag",
  "model",
  "provider",
  "deployment",
  "global",
] as const;
export type ScopeKind = (typeof SCOPES)[number];

export interface Scope {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly limits?: Limits | undefined;
  readonly budgets?: readonly BudgetRule[] | undefined;
}

/** Names of whoever asks, for logs and the ledger. */
export interface Who {
  readonly keyId?: string | undefined;
  readonly keyAlias?: string | undefined;
  readonly userId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly organizationId?: string | undefined;
}

/** Who a request is of. Made once a key and version, not once a request. */
export interface Principal extends Who {
  /** `anonymous`: nobody has to show a key. */
  readonly type: "anonymous" | "master" | "key" | "token";
  /** By which Access finds it again, as it is then: for what runs later in its name. Holds no secret. */
  readonly ref: string;
  readonly role: Role;
  /** As of its key: what it may be used for at all. */
  readonly use?: Key["use"];
  /** Whose files, batches and answers it sees: the key's team, else its user, else itself; empty for everybody's. */
  readonly owner: string;
  readonly tags: readonly string[];
  /** Its prompts and answers may be stored, where storing is on at all. */
  readonly storesContent: boolean;
  /** Every limit and budget that holds for it but for those of its request (end user, model, tags). */
  readonly scopes: readonly Scope[];
  /** By the name that was said, or by `also`, that of the model it stands for. */
  mayUseModel(said: string, also?: string): boolean;
  mayUseEndpoint(operation: string, path: string): boolean;
}
