// gateway.yaml as read: short forms written out, units as integers, references to the environment still symbolic, and the place of
// everything that planning may have to point at. Types only; load.ts makes one, plan-routes.ts reads it.

import type { Ability, CloudScheme } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { Span } from "../contract/diagnostic.ts";
import type { PlanMedia } from "../contract/media.ts";
import type { Operation } from "../contract/operation.ts";
import type {
  GatewayPlan,
  PassedPath,
  PlanAffinity,
  PlanDeployment,
  PlanGroup,
  PlanHedge,
  PlanStorage,
  PlanTelemetry,
  SandboxFaults,
  StrategyName,
  Template,
} from "../contract/plan.ts";
import type { PlanAccess } from "../contract/plan-access.ts";
import type { PlanBudgets, PlanLimits } from "../contract/plan-gate.ts";
import type { Price } from "../contract/usage.ts";

/** `at` is null for what no file says, such as a default. */
export interface Located<T> {
  readonly value: T;
  readonly at: Span | null;
}

export const CREDENTIAL_PARTS = [
  "access_key_id",
  "secret_access_key",
  "session_token",
  "profile",
  "role_arn",
  "external_id",
  "tenant_id",
  "client_id",
  "client_secret",
  "token_file",
] as const;
export type CredentialPart = (typeof CREDENTIAL_PARTS)[number];

export type ConfigCredentials =
  | { readonly type: "machine" }
  | { readonly type: "text"; readonly text: Template }
  | { readonly type: "parts"; readonly parts: ReadonlyMap<CredentialPart, Located<Template>> };

export type ConfigAuth =
  | Exclude<CloudScheme, { type: "aws_sigv4" }>
  | { readonly type: "aws_sigv4"; readonly service: string; readonly region: Template }
  | { readonly type: "none" }
  | { readonly type: "bearer" }
  | { readonly type: "header"; readonly header: string }
  | { readonly type: "query"; readonly param: string };

/** Facts of an upstream model that the file states; undefined leaves the catalogue's. */
export interface ConfigModel {
  readonly id: string;
  readonly at: Span | null;
  /** The catalogue's model that this one is, under a name of the user's own. */
  readonly baseModel: Located<string> | undefined;
  readonly context: number | undefined;
  readonly maxOutput: number | undefined;
  readonly maxInputs: number | undefined;
  readonly supports: readonly Ability[] | undefined;
  /** Undefined: what its provider's first dialect is for. */
  readonly operations: readonly Operation[] | undefined;
  readonly free: boolean | undefined;
  readonly price: Price | undefined;
  /** True when the file gives a price, also one that could not be read. */
  readonly hasPrice: boolean;
  readonly traits: readonly { readonly name: string; readonly value: Traits[string]; readonly at: Span | null }[];
}

/** What else a provider speaks, by its dialect's name, with what differs there. */
export interface ConfigWire extends Located<string> {
  readonly baseUrl?: Located<Template> | undefined;
  readonly path?: string | undefined;
  readonly auth?: Located<ConfigAuth> | undefined;
  readonly apiKey?: Located<Template> | undefined;
}

export interface ConfigProvider {
  readonly id: string;
  readonly at: Span | null;
  /** The catalogue's provider that this one is, under an id of its own. */
  readonly like: Located<string> | undefined;
  readonly apiKey: Located<Template> | undefined;
  readonly credentials: Located<ConfigCredentials> | undefined;
  readonly baseUrl: Located<Template> | undefined;
  readonly settings: ReadonlyMap<string, Located<Template>>;
  readonly headers: ReadonlyMap<string, Located<Template>>;
  readonly dialect: Located<string> | undefined;
  readonly also: readonly ConfigWire[];
  readonly auth: Located<ConfigAuth> | undefined;
  readonly models: ReadonlyMap<string, ConfigModel>;
  readonly unknownFields: "keep" | "warn" | "strip" | "reject" | undefined;
  readonly passedPaths: readonly Located<PassedPath>[];
}

export interface ConfigDeployment {
  readonly reference: Located<string>;
  readonly baseModel: Located<string> | undefined;
  readonly weight: Located<number> | undefined;
  readonly timeoutMs: number | undefined;
  readonly limits: PlanDeployment["limits"];
  readonly tags: readonly string[];
  readonly region: string | undefined;
  readonly label: Located<string> | undefined;
  readonly sandbox: SandboxFaults;
}

export const FALLBACK_KINDS = ["context_window", "content_policy", "rate_limit", "any"] as const;
export type FallbackKind = (typeof FALLBACK_KINDS)[number];

export interface ConfigGroup {
  readonly name: string;
  readonly at: Span | null;
  readonly strategy: Located<StrategyName> | undefined;
  readonly deployments: readonly ConfigDeployment[];
  readonly fallbacks: ReadonlyMap<FallbackKind, readonly Located<string>[]>;
  readonly affinity: Located<PlanAffinity> | undefined;
  readonly hedge: Located<PlanHedge | "off"> | undefined;
  readonly mirror: { readonly to: Located<string>; readonly share: number; readonly atOnce: number } | undefined;
  readonly nativeBatches: PlanGroup["nativeBatches"];
}

export interface ConfigAlias {
  readonly name: string;
  readonly at: Span | null;
  readonly target: Located<string>;
}

export interface Config {
  /** The main file, for findings that have no place. */
  readonly file: string;
  readonly server: GatewayPlan["server"];
  /** Places of `host` and `port`, for start to point at. */
  readonly serverPlaces: { readonly host: Span | null; readonly port: Span | null };
  readonly providers: ReadonlyMap<string, ConfigProvider>;
  readonly groups: ReadonlyMap<string, ConfigGroup>;
  readonly aliases: ReadonlyMap<string, ConfigAlias>;
  readonly routing: GatewayPlan["routing"];
  /** For models that say nothing of it. */
  readonly hedge: Located<PlanHedge | "off"> | undefined;
  /** `at` is the address's place, `readAt` that of the copy's. */
  readonly storage: (Located<PlanStorage> & { readonly readAt: Span | null }) | undefined;
  /** Undefined: the file says nothing of it. */
  readonly media: PlanMedia | undefined;
  readonly telemetry: PlanTelemetry | undefined;
  /** Undefined: nobody has to show a key. */
  readonly access: ConfigAccess | undefined;
  /** Undefined: the file says nothing of it. */
  readonly limits: ConfigGate<PlanLimits> | undefined;
  readonly budgets: ConfigGate<PlanBudgets> | undefined;
}

/** A model or provider that `limits` or `budgets` name. */
export interface GateMention {
  readonly kind: "model" | "provider";
  readonly value: string;
  readonly at: Span | null;
}

export interface ConfigGate<Plan> {
  readonly plan: Plan;
  readonly mentions: readonly GateMention[];
  readonly storeAt: Span | null;
  readonly alertsAt: Span | null;
}

/** A name that `auth` says, to be found elsewhere. */
export interface Mention {
  readonly kind: "model" | "endpoint" | "organization" | "team" | "user";
  readonly value: string;
  readonly at: Span | null;
}

export interface ConfigAccess {
  readonly plan: PlanAccess;
  readonly mentions: readonly Mention[];
  readonly places: {
    readonly masterKey: Span | null;
    readonly keySecret: Span | null;
    /** Of each key's secret. */
    readonly keys: ReadonlyMap<string, Span | null>;
  };
}

export const DEFAULT_SERVER = { host: "127.0.0.1", port: 4000, bodyLimitBytes: 32 * 1024 * 1024, drainMs: 30_000 } as const;
export const DEFAULT_STORAGE = {
  fileLimitBytes: 200 * 1024 * 1024,
  batchConcurrency: 4,
  nativeBatches: "prefer",
  ledgerKeepMs: 90 * 24 * 60 * 60_000,
} as const;
export const DEFAULT_BREAKER = { failures: 5, ratio: 0.5, openMs: 10_000 } as const;
export const DEFAULT_PROBES = { everyMs: 60_000, timeoutMs: 5_000, maxTokens: 1 } as const;
export const DEFAULT_MIRRORS_AT_ONCE = 8;
export const DEFAULT_HEDGE: PlanHedge = { after: { percentile: 0.95 }, atMost: 0.1 };
/** Where a dialect says nothing of how long prompts are kept. */
export const DEFAULT_AFFINITY_MS = 300_000;
export const DEFAULT_MEDIA: PlanMedia = {
  fetch: true,
  fileLimitBytes: 20 * 1024 * 1024,
  requestLimitBytes: 50 * 1024 * 1024,
  timeoutMs: 15_000,
  cacheBytes: 64 * 1024 * 1024,
  cacheTtlMs: 300_000,
  allow: [],
};
/** An answer that is not streamed comes at its end, hence the long wait for a first byte. */
export const DEFAULT_ROUTING = {
  attempts: 3,
  totalAttempts: 10,
  timeoutMs: 300_000,
  connectTimeoutMs: 5_000,
  firstByteTimeoutMs: 120_000,
  idleTimeoutMs: 60_000,
  retryBudget: 0.2,
  breaker: DEFAULT_BREAKER,
  queue: { places: 100, longestMs: 10_000 },
} as const;
export const NO_FAULTS: SandboxFaults = { latencyMs: 0, chunkPaceMs: 0 };

/** A file that says nothing: all defaults, no models. */
export function emptyConfig(file: string): Config {
  return {
    file,
    server: DEFAULT_SERVER,
    serverPlaces: { host: null, port: null },
    providers: new Map(),
    groups: new Map(),
    aliases: new Map(),
    routing: DEFAULT_ROUTING,
    hedge: undefined,
    storage: undefined,
    media: undefined,
    telemetry: undefined,
    access: undefined,
    limits: undefined,
    budgets: undefined,
  };
}
