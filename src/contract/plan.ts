// The frozen plan that gateway.yaml becomes: every alias resolved, weight summed, fallback checked, price attached.
// `generated/routes.ts` prints one; reload computes one; the router only reads one. Symbolic: no secret is inside. Types, and the closed list of strategies.

import type { Ability, BodyEdit, CatalogLookup, CatalogSetting, CloudScheme, CountHeaders, DialectRule, KeyScheme } from "./catalog.ts";
import type { ModelFacts, Traits } from "./context.ts";
import type { BoundCredentials } from "./credentials.ts";
import type { PlanMedia } from "./media.ts";
import type { Operation } from "./operation.ts";
import type { BoundAccess, PlanAccess } from "./plan-access.ts";
import type { BoundBudgets, BoundLimits, PlanBudgets, PlanLimits } from "./plan-gate.ts";
import type { PicoUsd, Price } from "./usage.ts";

/** A value still to be filled at start, from the environment or a file. */
export type Template = readonly TemplatePiece[];
export type TemplatePiece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "env"; readonly name: string; readonly fallback?: string | undefined }
  | { readonly type: "file"; readonly path: string }
  /** Of the provider it stands at. */
  | { readonly type: "setting"; readonly name: string };

export const STRATEGY_NAMES = [
  "round_robin",
  "weighted",
  "priority",
  "least_latency",
  "least_busy",
  "cost_optimized",
  "usage_based",
  "health_based",
  "ab_test",
] as const;
export type StrategyName = (typeof STRATEGY_NAMES)[number];

/** Faults the sandbox plays for one deployment. Milliseconds; rates are 0..1, drawn deterministically. */
export interface SandboxFaults {
  readonly latencyMs: number;
  readonly chunkPaceMs: number;
  /** HTTP status answered instead, with this probability. */
  readonly error?: { readonly status: number; readonly rate: number } | undefined;
  /** Cut the connection after this many events of a stream. */
  readonly cutAfterEvents?: number | undefined;
}

/** How a provider speaks one more dialect than its first; absent members are the provider's or the dialect's own. */
export interface PlanWire {
  readonly path?: Template | undefined;
  readonly streamPath?: Template | undefined;
  readonly baseUrl?: Template | undefined;
  /** In place of the provider's; best first. */
  readonly auth?: readonly PlanAuth[] | undefined;
  /** Where it is not the provider's. */
  readonly apiKey?: Template | undefined;
  readonly query?: Readonly<Record<string, Template>> | undefined;
  readonly body?: BodyEdit | undefined;
  readonly headers?: Readonly<Record<string, Template>> | undefined;
  readonly countHeaders?: CountHeaders | undefined;
  readonly passthrough: boolean;
}

export const HTTP_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

/** What of a provider's own API clients may call as it is, under `/passthrough/{provider}`. */
export interface PassedPath {
  /** Below the base URL; itself and everything below it. `/`: everything. */
  readonly path: string;
  readonly methods: readonly HttpMethod[];
  /** What a call costs that is answered. Undefined: nobody says. */
  readonly costPerRequest?: PicoUsd | undefined;
}

/** A way to authorise the calls to a provider, as the catalogue or gateway.yaml says it. */
export type PlanAuth =
  | KeyScheme
  | Exclude<CloudScheme, { type: "aws_sigv4" }>
  | { readonly type: "aws_sigv4"; readonly service: string; readonly region: Template }
  | { readonly type: "none" };

/** Credentials as gateway.yaml gives them: those of this machine, the text or the path of a file, or their parts by name. */
export type PlanCredentials =
  | { readonly type: "machine" }
  | { readonly type: "text"; readonly text: Template }
  | { readonly type: "parts"; readonly parts: Readonly<Record<string, Template>> };

/** A catalogue's setting with what gateway.yaml says for it. */
export interface PlanSetting extends Omit<CatalogSetting, "fallback" | "by"> {
  readonly given?: Template | undefined;
  readonly fallback?: Template | undefined;
  readonly by?: { readonly setting: string; readonly values: Readonly<Record<string, Template>> } | undefined;
}

/** A catalogue's lookup with the address for this gateway. */
export interface PlanLookup extends Omit<CatalogLookup, "match" | "baseUrl"> {
  readonly baseUrl: Template;
}

export interface PlanProvider {
  readonly id: string;
  /** The catalogue's provider it is, where its id is another. */
  readonly like?: string | undefined;
  /** The first it speaks. */
  readonly dialect: string;
  /** What else it speaks, by dialect. */
  readonly also?: Readonly<Record<string, PlanWire>> | undefined;
  readonly countsTokens?: true | undefined;
  readonly lookups?: readonly PlanLookup[] | undefined;
  /** May hold `{model}`, the name in the text of a piece. */
  readonly baseUrl: Template;
  readonly path?: Template | undefined;
  readonly streamPath?: Template | undefined;
  readonly query?: Readonly<Record<string, Template>> | undefined;
  readonly settings?: Readonly<Record<string, PlanSetting>> | undefined;
  readonly body?: BodyEdit | undefined;
  /** Best first; the first whose secrets are there is taken. */
  readonly auth: readonly PlanAuth[];
  /** The key as configured; undefined: the first set variable of a scheme's `env`. */
  readonly apiKey?: Template | undefined;
  readonly credentials?: PlanCredentials | undefined;
  readonly headers: Readonly<Record<string, Template>>;
  readonly passthrough: boolean;
  readonly unknownFields: "keep" | "warn" | "strip" | "reject";
  readonly passedPaths?: readonly PassedPath[] | undefined;
}

export interface StandsFor {
  /** Which of its provider's lookups. */
  readonly lookup: number;
  /** What gateway.yaml says of it, which holds whatever it is. */
  readonly said: {
    readonly operations?: readonly Operation[] | undefined;
    readonly supports?: readonly Ability[] | undefined;
    readonly context?: number | undefined;
    readonly maxOutput?: number | undefined;
    readonly maxInputs?: number | undefined;
    readonly traits?: Traits | undefined;
  };
}

export interface PlanDeployment {
  /** `provider/model` */
  readonly id: string;
  readonly provider: string;
  /** The upstream's name; `*` in a wildcard group, where it is the client's. */
  readonly upstreamModel: string;
  /** Default: that of its provider's first dialect. */
  readonly operations?: readonly Operation[] | undefined;
  /** What serves it, where that is not its provider's first dialect. */
  readonly dialect?: string | undefined;
  /** The only dialects of their operations that serve it, best first; undefined: all that its provider speaks. */
  readonly speaks?: readonly string[] | undefined;
  readonly dialectWhen?: DialectRule | undefined;
  /** Its id does not say which model is behind it: what that is, is looked up before it is called. Until then it is what gateway.yaml says. */
  readonly standsFor?: StandsFor | undefined;
  /** Whether its provider counts prompts for it. Default: as for all of the provider's. */
  readonly countsTokens?: boolean | undefined;
  readonly facts: {
    readonly context?: number | undefined;
    readonly maxOutput?: number | undefined;
    readonly maxInputs?: number | undefined;
    readonly supports: readonly Ability[];
  };
  /** Of the dialect that serves it. */
  readonly traits: Traits;
  /** Of its provider's other dialects that serve it too. */
  readonly otherTraits?: Readonly<Record<string, Traits>> | undefined;
  readonly price?: Price | undefined;
  readonly free: boolean;
  readonly weight: number;
  readonly timeoutMs?: number | undefined;
  /** What its account allows: counted in this process, or by all together where `limits` has a store. */
  readonly limits?:
    | { readonly rpm?: number | undefined; readonly tpm?: number | undefined; readonly maxParallel?: number | undefined }
    | undefined;
  /** What requests may ask for or against. */
  readonly tags?: readonly string[] | undefined;
  readonly region?: string | undefined;
  /** Name of the variant it is in an A/B test. */
  readonly label?: string | undefined;
  readonly sandbox: SandboxFaults;
}

/** By what a client is kept with the deployment it had: its session, its user, or the beginning of its prompt. */
export interface PlanAffinity {
  readonly by: "session" | "user" | "prompt";
  /** Since the last answer. Undefined: for as long as whoever answered keeps prompts. */
  readonly ttlMs?: number | undefined;
}

/** When a request is sent to a second deployment too. */
export interface PlanHedge {
  /** Of what the first one's latest answers took, 0..1; or a time. */
  readonly after: { readonly percentile: number } | { readonly ms: number };
  /** Share of the model's requests, 0..1. */
  readonly atMost: number;
}

/** Copies of a model's requests, whose answers go nowhere. */
export interface PlanMirror {
  /** Another group, or what `deployment` is called. */
  readonly to: string;
  readonly deployment?: PlanDeployment | undefined;
  /** 0..1 */
  readonly share: number;
  /** Most of them under way at once. */
  readonly atOnce: number;
}

export interface PlanGroup {
  readonly name: string;
  readonly strategy: StrategyName;
  readonly affinity?: PlanAffinity | undefined;
  /** Undefined: never. */
  readonly hedge?: PlanHedge | undefined;
  readonly mirror?: PlanMirror | undefined;
  /** Undefined: as the storage says for all. */
  readonly nativeBatches?: PlanStorage["nativeBatches"] | undefined;
  readonly deployments: readonly PlanDeployment[];
  /** Other group names, tried in order once every deployment of this one has failed; by the kind of failure, `any` last. */
  readonly fallbacks: Readonly<Partial<Record<"any" | "context_window" | "content_policy" | "rate_limit", readonly string[]>>>;
  /** What every deployment of the group supports. */
  readonly supports: readonly Ability[];
}

/** What is kept of every request, and where it waits for the database. */
export interface PlanLedger {
  readonly keepMs: number;
  /** A folder; undefined: beside the database's file, or `signalbox-journal`. */
  readonly journal?: string | undefined;
}

/** Where files, batches and answers are kept, and their bounds. */
export interface PlanStorage {
  readonly url: string | Template;
  /** A copy of the database, for what may be some seconds old. */
  readonly readUrl?: string | Template | undefined;
  /** `off`: nothing is kept of requests. */
  readonly ledger: "off" | PlanLedger;
  readonly fileLimitBytes: number;
  /** Lines of batches that run at once. */
  readonly batchConcurrency: number;
  /** Whether lines go to providers' own batches, where there are any. */
  readonly nativeBatches: "prefer" | "never";
  /** Between two looks at a provider's batch; undefined: as its protocol says. */
  readonly batchPollMs?: number | undefined;
  /** For how long answers can be referred to by their ids. Undefined: none is kept, because they hold prompts. */
  readonly answersKeptMs?: number | undefined;
}

/** When a deployment is left alone: after so many failures in a row, or this share of its calls. */
export interface PlanBreaker {
  readonly failures: number;
  /** 0..1, over at least twenty calls within half a minute. */
  readonly ratio: number;
  readonly openMs: number;
}

/** A tiny request, which costs what it costs. */
export interface PlanProbeRequest {
  readonly prompt: string;
  readonly maxTokens: number;
}

/** Looks at deployments that nobody has called for as long as `everyMs`. */
export interface PlanProbes {
  readonly everyMs: number;
  readonly timeoutMs: number;
  /** Undefined: only what costs nothing. */
  readonly request?: PlanProbeRequest | undefined;
}

export interface PlanRouting {
  /** Most calls within a group. */
  readonly attempts: number;
  /** Most calls for one request, its fallbacks included. */
  readonly totalAttempts: number;
  readonly timeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
  /** Until a stream says something; undefined: until the deployment's or the request's time is up. */
  readonly firstTokenTimeoutMs?: number | undefined;
  readonly idleTimeoutMs: number;
  /** Retries of the same deployment, as a share of its calls. */
  readonly retryBudget: number;
  /** Undefined: no deployment is ever left alone. */
  readonly breaker?: PlanBreaker | undefined;
  /** Undefined: only traffic tells how deployments do. */
  readonly probes?: PlanProbes | undefined;
  /** In front of a group whose deployments are all full. */
  readonly queue: { readonly places: number; readonly longestMs: number };
}

/** What is told beside the log. */
export interface PlanTelemetry {
  readonly metrics: true;
}

export interface GatewayPlan {
  /** A template where the file refers to the environment (`${PORT:-4000}`). */
  readonly server: {
    readonly host: string | Template;
    readonly port: number | Template;
    readonly bodyLimitBytes: number;
    readonly drainMs: number;
  };
  readonly providers: Readonly<Record<string, PlanProvider>>;
  readonly groups: Readonly<Record<string, PlanGroup>>;
  /** Names ending in `*`, longest prefix first, → the wildcard group of that name in `groups`. */
  readonly wildcards: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly routing: PlanRouting;
  /** Undefined: nothing outlives the process. */
  readonly storage?: PlanStorage | undefined;
  /** Undefined: the defaults. */
  readonly media?: PlanMedia | undefined;
  /** Undefined: nothing is told but the log. */
  readonly telemetry?: PlanTelemetry | undefined;
  /** `auth` of the file. Undefined: nobody has to show a key. */
  readonly access?: PlanAccess | undefined;
  /** Undefined: nobody is limited but by what they have of their own, and this process counts. */
  readonly limits?: PlanLimits | undefined;
  /** Undefined: as above. */
  readonly budgets?: PlanBudgets | undefined;
}

/** A deployment ready to be called: the plan's, with its secrets bound. Never printed, never serialised. */
export interface BoundWire extends Omit<PlanWire, "baseUrl" | "path" | "streamPath" | "query" | "headers" | "auth" | "apiKey"> {
  /** How its calls are authorised, where that is not the provider's way. */
  readonly access?: Pick<BoundProvider, "auth" | "apiKey" | "credentials"> | undefined;
  readonly query?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly baseUrl?: string | undefined;
  readonly path?: string | undefined;
  readonly streamPath?: string | undefined;
}
export interface BoundLookup extends Omit<PlanLookup, "baseUrl"> {
  readonly baseUrl: string;
}
export interface BoundProvider
  extends Omit<
    PlanProvider,
    "baseUrl" | "path" | "streamPath" | "query" | "settings" | "auth" | "apiKey" | "credentials" | "headers" | "also" | "lookups"
  > {
  readonly lookups?: readonly BoundLookup[] | undefined;
  readonly also?: Readonly<Record<string, BoundWire>> | undefined;
  /** May hold `{model}` in its path. */
  readonly baseUrl: string;
  readonly path?: string | undefined;
  readonly streamPath?: string | undefined;
  /** Encoded, without a question mark. */
  readonly query?: string | undefined;
  /** Where `apiKey` goes. */
  readonly auth: KeyScheme | { readonly type: "none" };
  readonly apiKey: { reveal(): string } | undefined;
  /** In place of a key. */
  readonly credentials?: BoundCredentials | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The path of its true base URL, also where a stand-in is called; beside `passedPaths`. Empty, or begins with `/` and ends without. */
  readonly ownPath?: string | undefined;
}
export interface BoundPlan extends Omit<GatewayPlan, "providers" | "server" | "storage" | "media" | "access" | "limits" | "budgets"> {
  readonly server: { readonly host: string; readonly port: number; readonly bodyLimitBytes: number; readonly drainMs: number };
  readonly providers: Readonly<Record<string, BoundProvider>>;
  readonly storage?: (Omit<PlanStorage, "url" | "readUrl"> & { readonly url: string; readonly readUrl?: string | undefined }) | undefined;
  readonly media: PlanMedia;
  readonly access?: BoundAccess | undefined;
  readonly limits?: BoundLimits | undefined;
  readonly budgets?: BoundBudgets | undefined;
}

export type { ModelFacts };
