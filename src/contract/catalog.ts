// What the generator knows of providers and models, as data. planRoutes reads it; the runtime's functions live in dialect.ts. Types only.

import type { NativeBatches } from "./batches.ts";
import type { Traits } from "./context.ts";
import type { Operation } from "./operation.ts";
import type { Price, UsageBucket } from "./usage.ts";

/** A key that goes along with every call as it is. `env` lists the variables that may hold it, best first. */
export type KeyScheme =
  | { readonly type: "bearer"; readonly env: readonly string[] }
  | { readonly type: "header"; readonly header: string; readonly env: readonly string[] }
  | { readonly type: "query"; readonly param: string; readonly env: readonly string[] };

/** Credentials from which something is made for a call: a signature, or a token that is fetched and kept. */
export type CloudScheme =
  /** `region` may hold `{name}` of a setting. */
  | { readonly type: "aws_sigv4"; readonly service: string; readonly region: string }
  | { readonly type: "google"; readonly scopes: readonly string[] }
  | { readonly type: "azure_entra"; readonly scope: string };

export const GOOGLE_SCOPES: readonly string[] = ["https://www.googleapis.com/auth/cloud-platform"];

export type AuthScheme = KeyScheme | CloudScheme | { readonly type: "none" };

/** Abilities a client can ask for, that a model may lack. */
export const ABILITIES = [
  "tools",
  "vision",
  "audio_input",
  "pdf",
  "json_schema",
  "json_mode",
  "reasoning",
  "logprobs",
  "web_search",
  "streaming",
  "prefill",
  "audio_output",
  "image_output",
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Another dialect for requests that ask for all of these abilities. */
export interface DialectRule {
  readonly asks: readonly Ability[];
  readonly use: string;
}

/** A text that a provider's addresses are made of, where they say `{name}`. The first that there is counts: what gateway.yaml gives, a variable,
 *  a member of the credentials, what another setting decides, the fallback. Texts may hold `{name}` themselves. */
export interface CatalogSetting {
  /** Undefined for a text that is worked out, and for nobody to set. */
  readonly about?: string | undefined;
  readonly env: readonly string[];
  readonly fallback?: string | undefined;
  readonly by?: { readonly setting: string; readonly values: Readonly<Record<string, string>> } | undefined;
  /** A member of a credentials file (`project_id`). */
  readonly fromCredentials?: string | undefined;
  /** Default `name`: characters that can stand in a host name and in a path. `address`: an http address. */
  readonly is?: "address" | undefined;
  /** Endings that people write and that do not belong to it. */
  readonly withoutEnd?: readonly string[] | undefined;
}

/** What is different about a body at its top level: members written over it, and members left out. */
export interface BodyEdit {
  readonly set: Readonly<Record<string, string | number | boolean>>;
  readonly without: readonly string[];
}

/** How a provider speaks one of its dialects; absent members are the provider's or the dialect's own. */
export interface CatalogWire {
  readonly path?: string | undefined;
  /** Path of a streamed call, where it is another. */
  readonly streamPath?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** In place of the provider's. Best first; never empty. */
  readonly auth?: readonly AuthScheme[] | undefined;
  readonly traits?: Traits | undefined;
  /** In place of the provider's. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: BodyEdit | undefined;
  /** Sent with its calls; an empty one takes the dialect's away. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly countHeaders?: CountHeaders | undefined;
  /** Whether bytes pass when the client speaks the same dialect. */
  readonly passthrough: boolean;
}

/** Headers of an answer that count what was used, for answers that do not say it themselves. Names in lower case. */
export type CountHeaders = Readonly<Partial<Record<UsageBucket, string>>>;

/** An upstream model. Token counts; `price` undefined means unpriced and not free, which planRoutes reports. */
export interface CatalogModel {
  readonly id: string;
  readonly context?: number | undefined;
  readonly maxOutput?: number | undefined;
  /** Most things to embed in one call. */
  readonly maxInputs?: number | undefined;
  readonly supports: readonly Ability[];
  /** Default: that of the provider's first dialect. */
  readonly operations?: readonly Operation[] | undefined;
  /** Default: as its provider. Said of the id that is called, not of the model behind it. */
  readonly countsTokens?: boolean | undefined;
  readonly dialect?: string | undefined;
  /** Of the provider's dialects those that serve it, best first, where not all of an operation do. */
  readonly speaks?: readonly string[] | undefined;
  readonly dialectWhen?: DialectRule | undefined;
  /** Provider, family and model traits merged, the model's own last. */
  readonly traits: Traits;
  readonly price?: Price | undefined;
  readonly free?: true | undefined;
  readonly status?: "deprecated" | "retired" | undefined;
  readonly successor?: string | undefined;
}

/** A rule for models of a family, known and unknown: `match` globs (`gpt-5*`), tried in order, all that match are merged. */
export interface ModelFamily {
  readonly match: readonly string[];
  readonly traits?: Traits | undefined;
  readonly supports?: readonly Ability[] | undefined;
  readonly context?: number | undefined;
  readonly maxOutput?: number | undefined;
  /** Most things to embed in one call. */
  readonly maxInputs?: number | undefined;
  readonly operations?: readonly Operation[] | undefined;
  readonly countsTokens?: boolean | undefined;
  readonly dialect?: string | undefined;
  readonly speaks?: readonly string[] | undefined;
  readonly dialectWhen?: DialectRule | undefined;
}

/** How it is found out which model an id stands for that does not say it: a GET whose answer names one. */
export interface CatalogLookup {
  /** Globs over ids (`arn:*:application-inference-profile/*`). */
  readonly match: readonly string[];
  /** May hold `{name}` of a setting. */
  readonly baseUrl: string;
  /** Below it; `{id}` is the id, as one segment. */
  readonly path: string;
  /** Where the answer names the model; `*` is every item of a list, and the first counts. */
  readonly at: readonly string[];
  /** Its name begins behind this. */
  readonly after?: string | undefined;
  readonly keepMs: number;
}

export interface CatalogProvider {
  readonly id: string;
  readonly name: string;
  /** The first it speaks; the rest are in `also`, by dialect. */
  readonly dialect: string;
  readonly also?: Readonly<Record<string, CatalogWire>> | undefined;
  /** May hold `${NAME}` of the environment, `{name}` of a setting, and `{model}`. */
  readonly baseUrl: string;
  /** Of the calls of its first dialect, in place of the dialect's. */
  readonly path?: string | undefined;
  readonly streamPath?: string | undefined;
  /** Sent with every call; what comes out empty is left away. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly settings?: Readonly<Record<string, CatalogSetting>> | undefined;
  readonly body?: BodyEdit | undefined;
  /** Ways to authorise a call, best first: the first whose secrets are there is taken. Never empty. */
  readonly auth: readonly AuthScheme[];
  readonly headers: Readonly<Record<string, string>>;
  /** The dialect's defaults with the provider's own on top. */
  readonly traits: Traits;
  readonly families: readonly ModelFamily[];
  readonly models: Readonly<Record<string, CatalogModel>>;
  /** True when nothing of the provider differs from its dialect for any model, so equal dialects pass the bytes. */
  readonly passthrough: boolean;
  /** It serves whatever its owner has put there, and none of it costs. */
  readonly unlistedModels?: "free" | undefined;
  readonly batches?: NativeBatches | undefined;
  /** The first that an id matches. */
  readonly lookups?: readonly CatalogLookup[] | undefined;
  /** Why lines do not go to batches that it has; for people. */
  readonly batchesLeft?: string | undefined;
  /** It counts prompts by its dialect's own call; for others the gateway estimates. */
  readonly countsTokens?: true | undefined;
  /** What happens to request fields the dialect does not know. */
  readonly unknownFields: "keep" | "warn" | "strip" | "reject";
  readonly status?: "deprecated" | "retired" | undefined;
  /** Day from which it serves nothing any more. */
  readonly retired?: string | undefined;
  /** Id of the provider to use instead. */
  readonly successor?: string | undefined;
}

/** What one dialect declares about itself that planning needs: the names and defaults of its traits. */
export interface CatalogDialect {
  readonly id: string;
  /** Default chat. */
  readonly operation?: Operation | undefined;
  readonly traits: Traits;
}

export interface Catalog {
  readonly dialects: Readonly<Record<string, CatalogDialect>>;
  readonly providers: Readonly<Record<string, CatalogProvider>>;
}
