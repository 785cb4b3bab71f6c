// The nouns of a request's life: what the core is given, who the client is, what is known of one request, what is told of it afterwards.
// Types only. Named fields, no bag: a step that needs something new adds a field here.

import type { Principal, Who } from "../contract/access.ts";
import type { Loss, Traits } from "../contract/context.ts";
import type { CredentialSource } from "../contract/credentials.ts";
import type { AnyDialect, Dispatch } from "../contract/dialect.ts";
import type { AttemptRecord, Failure, FailureKind, Result } from "../contract/failure.ts";
import type { ReceivedForm } from "../contract/form.ts";
import type { Access, Budgets, Limiter, Standing } from "../contract/gate.ts";
import type { Fetched, MediaSource } from "../contract/media.ts";
import type { Operation } from "../contract/operation.ts";
import type { BoundPlan, BoundProvider, PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { FoundAnswer, StoredAnswer } from "../contract/storage.ts";
import type { CostedBucket, PicoUsd, Picture, Usage } from "../contract/usage.ts";
import type { Recurring } from "../http/json-recurring.ts";
import type { Written } from "../http/json-written.ts";
import type { Choice } from "../router/choose.ts";
import type { Router } from "../router/router.ts";
import type { CountText } from "../tokens/count-text.ts";
import type { Transport } from "../transport/call.ts";
import type { SetTimer } from "../transport/timeouts.ts";
import type { Admission } from "./admit.ts";
import type { Keeping } from "./keep-answer.ts";
import type { Mirrors } from "./mirror.ts";
import type { ClientRequest } from "./read-request.ts";
import type { AsItCame } from "./recall.ts";
import type { RuleScopes } from "./rule-scopes.ts";
import type { LookedUp } from "./stand-for.ts";

/** Everything the life of a request needs from outside. Lives as long as the plan does. */
export interface Core {
  readonly plan: BoundPlan;
  readonly dispatch: Dispatch;
  /** Defaults of each dialect's traits, for reading and writing the client's side. */
  readonly dialectTraits: Readonly<Record<string, Traits>>;
  readonly transport: Pick<Transport, "call">;
  /** What authorises the calls to a provider; undefined where a static key does. */
  readonly credentials: (provider: BoundProvider) => CredentialSource | undefined;
  /** Files by the addresses that clients give, for providers that want bytes. */
  readonly media: MediaSource;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly setTimer: SetTimer;
  /** One call per request, after its end. Must not throw and must not wait. */
  readonly record: (event: RequestEvent) => void;
  /** What a `provider/*` deployment is for one model of that provider. */
  readonly specialise: (star: PlanDeployment, model: string) => PlanDeployment;
  /** Which models ids stand for that do not say it, and a deployment as such a model. Undefined: nothing is looked up. */
  readonly lookedUp?: (LookedUp & { as(deployment: PlanDeployment, model: string): PlanDeployment }) | undefined;
  /** More headers for a call; only the sandbox has any. `header` reads the client's, by name in lower case. */
  readonly upstreamHeaders?: ((deployment: PlanDeployment, header: (name: string) => string | undefined) => ReplyHeaders) | undefined;
  /** A tokenizer for counts that no provider gives; loading it may take a moment. */
  readonly loadCounter: () => Promise<CountText>;
  readonly router: Router;
  /** What requests have in common, parsed once for all of them. Undefined: each is parsed for itself. */
  readonly recurring?: Recurring | undefined;
  /** What was written of that to providers. Undefined: it is written anew for each. */
  readonly written?: Written | undefined;
  /** Undefined: no request is copied, whatever the plan says. */
  readonly mirrors?: Mirrors | undefined;
  /** Undefined where gateway.yaml does not say that answers are kept. */
  readonly answers: KeptAnswers | undefined;
  /** Undefined: nobody has to show a key. */
  readonly access?: Access | undefined;
  /** Undefined: nobody's requests are limited, but for those of deployments. */
  readonly limiter?: Limiter | undefined;
  /** Undefined: nobody has a budget. */
  readonly budgets?: Budgets | undefined;
  /** Undefined: neither limits nor budgets are counted. */
  readonly rules?: RuleScopes | undefined;
  /** Counts the limits of deployments for all processes together. Undefined: each process counts its own calls. */
  readonly sharedCounts?: Limiter | undefined;
}

/** Answers that later requests may refer to. */
export interface KeptAnswers {
  /** For how long. */
  readonly keepMs: number;
  /** Letters and digits, never the same twice. */
  readonly makeId: () => string;
  /** Returns at once; `make` is called later, off the path of the answer. */
  readonly keep: (id: string, make: () => StoredAnswer | undefined) => void;
  /** Undefined too once its time is over. */
  readonly find: (id: string) => Promise<FoundAnswer>;
  /** The newest that has an item of that id. */
  readonly ofItem: (itemId: string, owner: string) => Promise<StoredAnswer | undefined>;
}

export type ReplyHeaders = Readonly<Record<string, string>>;

/** Where a streamed answer goes. After `end` or `fail` nothing more is handed over. */
export interface StreamOut {
  /** One frame of the client's dialect. */
  frame(value: object): void;
  /** Bytes of whole frames, untouched; a string stands for bytes, one a unit. Only where the client takes bytes. */
  raw(bytes: Buffer | string): void;
  /** The answer is complete: `terminate` writes the dialect's terminator, which raw bytes already hold. */
  end(terminate: boolean): void;
  /** The answer broke: one error frame, then the end, without a terminator. */
  fail(failure: Failure, body: object): void;
}

/** Whoever asked: a connection, or the caller of the embedded library. */
export interface Client {
  /** A request header, by its name in lower case. */
  header(name: string): string | undefined;
  /** True for a connection; false for a caller that takes values. */
  readonly takesBytes: boolean;
  /** The whole answer, of an upstream or of our own making; a Buffer is JSON text, or a file of `mediaType`. */
  answer(status: number, headers: ReplyHeaders, body: Buffer | object, mediaType?: string | undefined): void;
  refuse(failure: Failure, status: number, headers: ReplyHeaders, body: object): void;
  /** Commits to a stream of the dialect's frames, or of the bytes of a file of `mediaType`. `onBlocked` asks to stop reading until `onDrain`. */
  open(headers: ReplyHeaders, flow: { onBlocked(): void; onDrain(): void }, mediaType?: string | undefined): StreamOut;
  /** Calls back, at most once, when the client leaves before its answer is complete; at once if it already has. */
  whenGone(callback: () => void): void;
}

/** One request as it arrives. */
export interface Incoming {
  readonly requestId: string;
  /** When it came. Undefined: now. */
  readonly startedMs?: number | undefined;
  readonly ingress: AnyDialect;
  /** What the path says, where it says it. */
  readonly path: { readonly model: string | undefined; readonly stream: boolean | undefined };
  /** Who asks, where that is known without looking at headers: a line of a batch, a caller in this process. */
  readonly who?: Principal | undefined;
  /** Nobody waits for its answer: a line of a batch. Then no second deployment is asked to hurry it. */
  readonly isBackground?: true | undefined;
  /** No client asks: it is a copy of another request, or looks how a deployment does; for this group, whatever model it names. */
  readonly aside?: { readonly as: "mirror" | "probe"; readonly of?: string | undefined; readonly group: PlanGroup } | undefined;
  /** Called at most once, and only for somebody who may ask. */
  readonly body: () => Result<Buffer | ReceivedForm> | Promise<Result<Buffer | ReceivedForm>>;
  readonly client: Client;
}

/** A deployment that was passed over without a call, and why. */
export interface Skipped {
  readonly deployment: string;
  readonly reason: string;
}

/** After its end, or a second time, it does nothing. */
export interface Cancellable {
  cancel(): void;
}

/** One request under way. */
export interface RequestContext {
  readonly requestId: string;
  readonly startedMs: number;
  /** No attempt starts after this, and none lasts longer before its answer has begun. */
  readonly deadlineMs: number;
  readonly who: Principal;
  readonly ingress: AnyDialect;
  readonly client: Client;
  readonly request: ClientRequest;
  /** Before what it refers to was put in its place; for those who know it themselves. */
  readonly asItCame: AsItCame | undefined;
  /** Whoever the client says it asks for. */
  readonly endUser: string | undefined;
  /** Set where the answer is to be kept. */
  readonly keeping: Keeping | undefined;
  /** The client wants the price of a stream on its last frame. */
  readonly wantsCost: boolean;
  /** Where it stands among those that wait for room: lower first, 0..9. */
  readonly priority: number;
  readonly isBackground: boolean;
  readonly attempts: AttemptRecord[];
  readonly skipped: Skipped[];
  /** Estimated, and only where the size of the body left a doubt. */
  promptTokens: number | undefined;
  /** Each time a group was looked at. */
  readonly decisions: Choice[];
  /** Media by address, as far as somebody wanted it as bytes. */
  fetched: Map<string, Fetched> | undefined;
  /** Deployments of which it could not be found out what they stand for, and why. */
  unknown: Map<string, Failure> | undefined;
  /** Where the limits stand that hold for it, also where one refused it. */
  standings: readonly Standing[];
  /** What it has taken of limits and budgets. */
  admission: Admission | undefined;
  /** Told when an answer is about to be the client's: until then another call may still be first. */
  readonly onAnswer?: (() => void) | undefined;
  /** What runs now, to be broken off; replaced by each attempt. The call itself: a function made for each would outlive many young collections. */
  ongoing: Cancellable | undefined;
  isGone: boolean;
}

/** How the attempts of a request ended. `whole` still has to be sent; a stream has been. */
export type Outcome =
  | ({ readonly type: "whole"; readonly body: Buffer | object; readonly mediaType?: string | undefined } & Answered)
  | ({ readonly type: "streamed" /** It broke after it began; the client was told. */; readonly failure: Failure | undefined } & Answered)
  | { readonly type: "failed"; readonly failure: Failure };

export interface Answered {
  readonly deployment: PlanDeployment;
  readonly usage: Usage | undefined;
  /** Class of service it was given in. */
  readonly service?: string | undefined;
  /** How many calls a list was asked in; one, where nothing is said. */
  readonly calls?: number | undefined;
  /** Where pictures were made. */
  readonly picture?: Picture | undefined;
  readonly losses: readonly Loss[];
}

/** A call that was let through as it is. */
export interface PassedCall {
  readonly provider: string;
  readonly method: string;
  /** As gateway.yaml declares it: what the client wrote below may tell more than a log should hold. */
  readonly path: string;
  /** The upstream's; undefined when none came. */
  readonly status: number | undefined;
  readonly sentBytes: number;
  readonly answeredBytes: number;
}

/** The one event a request leaves behind: everything telemetry, budgets and logs are made of. Holds no prompt and no secret. */
export interface RequestEvent {
  readonly requestId: string;
  readonly startedMs: number;
  readonly ms: number;
  readonly ingress: string;
  /** Undefined for a call that is let through as it is. */
  readonly operation: Operation | undefined;
  /** Undefined when it is not known who asked. */
  readonly who: Who | undefined;
  /** Undefined for what speaks a dialect. */
  readonly passed?: PassedCall | undefined;
  /** As the client said it; undefined when it could not be read. */
  readonly model: string | undefined;
  readonly streamed: boolean;
  readonly outcome: "ok" | FailureKind;
  readonly failure: Failure | undefined;
  /** Who answered. */
  readonly deployment: string | undefined;
  /** Set where nobody asked: it is a copy of this request, and its answer went nowhere. */
  readonly mirrorOf?: string | undefined;
  /** Nobody asked: it was to see how a deployment does. */
  readonly isProbe?: true | undefined;
  /** The label of who answered, in an A/B test. */
  readonly variant?: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly skipped: readonly Skipped[];
  readonly decisions: readonly Choice[];
  readonly losses: readonly Loss[];
  /** Of the answer. */
  readonly usage: Usage | undefined;
  /** Of all attempts together. Undefined when nothing was counted or no model that was called has a price. */
  readonly cost: PicoUsd | undefined;
  /** What that is the sum of. */
  readonly costLines?: readonly CostedBucket[] | undefined;
  /** Whoever the client says it asks for. */
  readonly endUser?: string | undefined;
  /** Of whoever asks. */
  readonly tags?: readonly string[] | undefined;
  /** Set where the same request may be told of twice, which counts once. */
  readonly onceId?: string | undefined;
  /** Nobody was called: the answer had been given before. */
  readonly isCached?: true | undefined;
}
