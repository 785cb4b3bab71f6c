// The functions a generated dialect offers, and the table the runtime finds them in. Types only.
// Wire types are erased to `Json` here: a caller validates a body first, and then the pair of functions belong together.

import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import type { NativeBatches } from "./batches.ts";
import type { Ability } from "./catalog.ts";
import type { ChatEvent, PartDelta } from "./chat.ts";
import type { MappingContext } from "./context.ts";
import type { Failure, FailureKind } from "./failure.ts";
import type { Follow } from "./follow.ts";
import type { FormFields, Upload } from "./form.ts";
import type { Framing } from "./framing.ts";
import type { ModelListing } from "./listing.ts";
import type { CanonicalRequest, CanonicalResponse, PlainOperation } from "./operation.ts";
import type { StoredAnswers } from "./stored-answers.ts";
import type { Picture, Usage } from "./usage.ts";

export type { Framing, SseFraming, SseTextFraming } from "./framing.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One finding of a validator: where in the body, and what is wrong there. */
export interface Invalid {
  /** `messages[0].content` */
  readonly path: string;
  readonly message: string;
}
/** Empty list: valid. At most a handful of findings. */
export type Validate = (body: unknown) => readonly Invalid[];

/** What is wanted of a JSON value: all of it, or some of its members; of a list its first item, as `0`. */
export type Wanted = true | { readonly [member: string]: Wanted };

/** Where decoded pieces of a stream go. Implemented once, in kit/stream/part-writer.ts; generated decoders only call it. */
export interface PartSink {
  start(begin: {
    id?: string | null | undefined;
    model?: string | null | undefined;
    created?: number | null | undefined;
    service_tier?: string | null | undefined;
    system_fingerprint?: string | null | undefined;
  }): void;
  /** Append to the current part of that kind, opening one when the last is of another kind. Empty pieces vanish. */
  /** A thought in the text, at the very beginning of a choice's, is one: between tags, or up to the closing one. */
  text(choice: number, text: string | null | undefined, logprobs?: unknown, tagged?: "none" | "tagged" | "opened"): void;
  refusal(choice: number, text: string | null | undefined, logprobs?: unknown): void;
  thinking(choice: number, text: string | null | undefined, signature?: string | null | undefined): void;
  /** A fragment of the tool call at the upstream's ordinal `index`; ids and names are never overwritten by empty ones. */
  tool(
    choice: number,
    index: number,
    call: {
      id?: string | null | undefined;
      name?: string | null | undefined;
      arguments?: string | null | undefined;
      custom?: boolean | undefined;
      signature?: string | null | undefined;
    },
  ): void;
  /** A piece of a call whose arguments come by their paths; one with a name begins a call, and it is over when it does not continue. */
  piece(
    choice: number,
    piece: {
      id?: string | null | undefined;
      name?: string | null | undefined;
      values?:
        | readonly {
            jsonPath?: string | null | undefined;
            stringValue?: string | null | undefined;
            numberValue?: number | null | undefined;
            boolValue?: boolean | null | undefined;
            nullValue?: unknown;
          }[]
        | null
        | undefined;
      signature?: string | null | undefined;
      continues?: boolean | null | undefined;
    },
  ): void;
  /** Whole parts, in order; unsigned text continues the open text part, as an unsigned thought continues the open thought. */
  parts(choice: number, parts: readonly ChatPart[]): void;
  /** Keyed blocks: open with an initial part, append by key, close. The arguments of an opaque part come together under its member `argumentsAt`. */
  open(choice: number, key: number, part: ChatPart | undefined, argumentsAt?: string | undefined): void;
  append(
    choice: number,
    key: number,
    piece: {
      text?: string | null | undefined;
      thinking?: string | null | undefined;
      signature?: string | null | undefined;
      arguments?: string | null | undefined;
      citation?: unknown;
      /** A block that nobody opened is opened by this piece; otherwise it says nothing. */
      opens?: boolean | undefined;
    },
  ): void;
  close(choice: number, key: number): void;
  finish(
    choice: number,
    reason: string | null | undefined,
    native?: string | null | undefined,
    stopSequence?: string | null | undefined,
  ): void;
  /** Counts are cumulative: the last value of each bucket wins. */
  usage(usage: Usage | undefined): void;
  /** The stream said it is complete. */
  end(): void;
  fail(failure: Failure): void;
}
export type ChatPart = Extract<PartDelta, { type: "whole" }>["part"];

/** What stream templates may read of the stream so far. */
export interface StreamFacts {
  readonly id: string;
  readonly model: string;
  /** Unix seconds. */
  readonly created: number;
  readonly serviceTier: string | undefined;
  readonly fingerprint: string | undefined;
  readonly includeUsage: boolean;
}
/** The part a piece belongs to, as it will be numbered on the wire. */
export interface OpenPart {
  readonly choice: number;
  /** Ordinal among the parts of its choice, in the order they were emitted. */
  readonly index: number;
  /** Of a piece that brings a source: its ordinal among those of the part. */
  readonly source: number;
  /** Ordinal among the tool calls of its choice. */
  readonly tool: number;
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  /** Of a tool call whose first piece brought it. */
  readonly signature: string | undefined;
}
export interface FinishFacts {
  readonly choice: number;
  readonly reason: string;
  readonly native: string | undefined;
  readonly stopSequence: string | undefined;
  /** Known by then, because finish is held until usage or the end of the stream. */
  readonly usage: Usage | undefined;
  /** The complete parts of the choice, as they were numbered; empty unless the encoding `retains`. */
  readonly parts: readonly ChatPart[];
}
export type PartTag = ChatPart["type"];

/** How one kind of part is written: piecewise (open, delta…, close), or `whole` once it is complete. With both, `whole` comes just before `close`. */
export interface PartEncoding {
  open?(part: OpenPart, stream: StreamFacts, ctx: MappingContext<never>): readonly object[] | object | undefined;
  delta?(
    delta: never,
    part: OpenPart,
    stream: StreamFacts,
    ctx: MappingContext<never>,
    logprobs?: never,
  ): readonly object[] | object | undefined;
  close?(part: OpenPart, stream: StreamFacts, ctx: MappingContext<never>): readonly object[] | object | undefined;
  whole?(whole: never, part: OpenPart, stream: StreamFacts, ctx: MappingContext<never>): readonly object[] | object | undefined;
}
export interface StreamEncoding {
  /** True where the wire knows only one open part at a time: pieces of another wait for it to close. */
  readonly sequential: boolean;
  /** True where a stream tells one answer: of several choices the first is written. */
  readonly single?: boolean | undefined;
  /** True where the texts of a choice are one text: the places of citations count in the whole, and a source without one stands for its part. */
  readonly joined?: boolean | undefined;
  /** True where the finish repeats the whole answer: FinishFacts.parts is then kept and filled. */
  readonly retains?: boolean | undefined;
  /** Field of every frame that counts the frames of the stream from 0. It is written into what a template made, which nobody else has. */
  readonly numbered?: string | undefined;
  readonly start?: ((stream: StreamFacts, ctx: MappingContext<never>) => readonly object[] | object | undefined) | undefined;
  /** Once for each choice, before anything else of it. */
  readonly choice?:
    | ((choice: number, stream: StreamFacts, ctx: MappingContext<never>) => readonly object[] | object | undefined)
    | undefined;
  readonly parts: Readonly<Partial<Record<PartTag, PartEncoding>>>;
  readonly finish?:
    | ((finish: FinishFacts, stream: StreamFacts, ctx: MappingContext<never>) => readonly object[] | object | undefined)
    | undefined;
  /** After every finish; only where usage has an event of its own. */
  readonly usage?: ((usage: Usage, stream: StreamFacts, ctx: MappingContext<never>) => readonly object[] | object | undefined) | undefined;
  readonly end?: ((stream: StreamFacts, ctx: MappingContext<never>) => readonly object[] | object | undefined) | undefined;
}

/** One row of a dialect's error matching: all given conditions must hold. `at` is a path into the body, `header` a header's name in lower case. */
export interface ErrorRule {
  readonly status?: readonly number[] | undefined;
  readonly at?: readonly string[] | undefined;
  readonly header?: string | undefined;
  readonly equals?: readonly (string | number)[] | undefined;
  readonly starts?: readonly string[] | undefined;
  readonly contains?: readonly string[] | undefined;
  readonly is: FailureKind;
}

/** What an error body says of itself. */
export interface ErrorFacts {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

export interface Call {
  readonly method: "POST";
  /** Path below the provider's base URL, with the model filled in and escaped. */
  path(model: string, stream: boolean): string;
  /** Paths of models whose names are of another form, the first way it can be; `{model}` stands for the name. */
  readonly otherPaths?: readonly string[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Most things to embed that one call can carry; undefined: no bound that the wire knows of. */
  readonly maxInputs?: number | undefined;
  /** Set where the answer to the call may be that the work has begun. */
  readonly follow?: Follow | undefined;
}

/** How a client reaches this dialect here. `{model}` is a path segment. */
export interface IngressRoute {
  readonly method: "POST";
  readonly path: string;
  /** Set where the path itself says so; otherwise the body's `stream` does. */
  readonly stream?: boolean | undefined;
}

/** Names of headers, in lower case. */
export interface LimitHeaders {
  readonly requests?: LimitHeaderNames | undefined;
  readonly tokens?: LimitHeaderNames | undefined;
  /** `date`: when it is whole again (RFC 3339); `duration`: until then (`6m0s`). */
  readonly resetAs: "date" | "duration";
}
export interface LimitHeaderNames {
  readonly limit: string;
  readonly remaining: string;
  readonly reset: string;
}

/** What every dialect has, whatever its operation. Canonical types are erased here; `Dialect` and `PlainDialect` give them back. */
export interface AnyDialect {
  readonly id: string;
  readonly operation: "chat" | PlainOperation;
  readonly framing: Framing;
  readonly call: Call;
  readonly ingress: readonly IngressRoute[];
  /** Headers that may carry the client's key; `authorization` is read as Bearer. */
  readonly keyHeaders: readonly string[];
  /** Where the model's name stands in a request body; undefined: only in the URL. */
  readonly modelField: string | undefined;
  /** What a client means that names no model; undefined: it must name one. */
  readonly defaultModel?: string | undefined;
  /** Every top-level field a request may have, as its schema spells it; others are unknown to this wire. */
  readonly requestFields: ReadonlySet<string>;
  /** Undefined where an answer cannot be referred to. */
  readonly stored?: StoredAnswers | undefined;
  /** Client headers that travel on when both ends speak this dialect (betas, versions); lower case. */
  readonly forwardHeaders?: readonly string[] | undefined;
  /**
   * Keys of JSON objects one of which a request must hold, at any depth, to ask for the ability (`image_url`). A body that passes through and
   * holds none is not parsed; without this table every body is.
   */
  readonly abilityKeys?: Readonly<Partial<Record<Ability, readonly string[]>>> | undefined;

  /** Where a request says whom its client asks for, in steps; several are looked into in turn. Undefined: nowhere. */
  readonly userPaths?: readonly (readonly string[])[] | undefined;
  /** Fields, as its schema spells them, by which a request refers to what is kept elsewhere: its prompt is larger than its body then. */
  readonly refers?: readonly string[] | undefined;
  /** How long an answer can be, as a body says it that nobody has decoded: the first number at these paths, in steps, and no more than one answer of
   *  that length unless one of the keys stands in it, at any depth. Undefined: the body has to be decoded. */
  readonly answerLimit?: { readonly at: readonly (readonly string[])[]; readonly unless: readonly string[] } | undefined;
  /** Keys of JSON objects, at any depth of a request, under which every dialect moves, joins or trims a long text and none looks into it; `data`: if it is base64. */
  readonly long?: { readonly texts: readonly string[]; readonly data: readonly string[] } | undefined;
  /** Top-level fields of a request that come again as the same bytes, so that one that is known need not be parsed, or written. */
  readonly recurring?: readonly string[] | undefined;
  /** Whether what goes out on its wire depends on how long texts are, with these traits. */
  measuresTexts?(traits: never): boolean;
  /** How its clients are told where their limits stand, beside the headers that most know. */
  readonly limitHeaders?: LimitHeaders | undefined;

  /** A request in the spelling its schema has, where the wire reads others too. */
  respell?(body: unknown): unknown;
  /** Set where a request is a form: its fields, all text, by what their schema says they are. */
  readonly form?: FormFields | undefined;
  /** How its clients ask which models there are. */
  readonly models?: ModelListing | undefined;
  /** An answer is a file; its wire body stands for that file by `media_type` and `data`. */
  readonly answersBytes?: true | undefined;

  encodeRequest(request: never, ctx: MappingContext<never>): object;
  decodeRequest(body: never, ctx: MappingContext<never>): CanonicalRequest;
  encodeResponse(response: never, ctx: MappingContext<never>): object;
  decodeResponse(body: never, ctx: MappingContext<never>): CanonicalResponse;
  /** Usage of a whole wire body, for answers that pass through untouched. */
  readUsage(body: never): Usage | undefined;
  /** The class of service a whole wire body tells, as prices name it. */
  readService?(body: never): string | undefined;
  /** All that `isError`, `readUsage` and `readService` look at in a whole answer, and what its schema says of that; undefined: anything.
   *  Never where a picture is read. */
  readonly told?: { readonly wanted: Wanted; readonly validate: Validate } | undefined;

  /** Error bodies: rules in order, then the status alone. */
  readonly errors: readonly ErrorRule[];
  /** Message, code and wait as the body tells them. */
  readError(body: never): ErrorFacts;
  /** True when a 200 body or an event is in truth an error. */
  isError(body: never): boolean;
  encodeError(failure: Failure, ctx: ErrorContext): { status: number; body: object };
  /** The last frame of a stream that broke; undefined: it is the body. */
  encodeErrorFrame?(failure: Failure, ctx: { requestId: string }): object;

  readonly validate: { readonly request: Validate; readonly response: Validate };
}

/** `tool`: the answer is the input of a tool. `begun`: it is begun with `{`. */
export type Emulation = "tool" | "begun";

/** A dialect of chat: the one operation that streams. */
export interface Dialect extends AnyDialect {
  readonly operation: "chat";
  /** Set in a streamed body that passes through, so that usage comes; had the client not set it, events of usage alone are withheld. */
  readonly usageOption?: { readonly path: readonly string[]; readonly value: true } | undefined;
  /** True for an event that carries nothing but usage. Beside `usageOption`. */
  isUsageOnly?(event: never): boolean;
  /** What a tool may be called on this wire; other names are replaced for the length of a request. */
  readonly toolNames?: { readonly like: RegExp; readonly longest: number } | undefined;

  /** How the form of an answer is brought about that the model has no field for; undefined: the wire says it, or nothing does. */
  emulates?(request: ChatRequest, ctx: MappingContext<never>): Emulation | undefined;
  /** Headers, by their names in lower case, that what a request uses asks for; those of one name are one list. */
  featureHeaders?(request: ChatRequest, ctx: MappingContext<never>): readonly (readonly [name: string, value: string])[];
  /** No answer of it is a stream, also where one is asked for. */
  readonly answersWhole?: true | undefined;
  /** Files that the encoded request refers to, where it is a form. */
  uploadsOf?(request: ChatRequest): readonly Upload[];
  /** What pictures a whole answer holds, where it is nothing else. */
  readPicture?(body: never, ctx: MappingContext<never>): Picture | undefined;
  /** True for a request that is answered as a stream only. */
  isStreamOnly?(request: ChatRequest, ctx: MappingContext<never>): boolean;

  encodeRequest(request: ChatRequest, ctx: MappingContext<never>): object;
  decodeRequest(body: never, ctx: MappingContext<never>): ChatRequest;
  encodeResponse(response: ChatResponse, ctx: MappingContext<never>): object;
  decodeResponse(body: never, ctx: MappingContext<never>): ChatResponse;
  /** One wire event into pieces. The event has been validated. */
  decodeEvent(event: never, out: PartSink, ctx: MappingContext<never>): void;
  readonly streamEncoding: StreamEncoding;
  readonly validate: AnyDialect["validate"] & { readonly event: Validate };
}
/** A dialect of an operation that is asked and answered whole. */
export interface PlainDialect extends AnyDialect {
  readonly operation: PlainOperation;
}

/** The call of a dialect of chat that counts a prompt. */
export interface CountingDialect extends PlainDialect {
  readonly operation: "count_tokens";
  readonly countsFor: Dialect;
  /** The encoding for a provider that has rows of its own. */
  encodeBy(encode: Dialect["encodeRequest"]): Dialect["encodeRequest"];
}

export interface ErrorContext {
  readonly requestId: string;
  /** In place of the kind's. */
  readonly status?: number | undefined;
}

/** The functions of one provider for one of its dialects, where they differ from the dialect's. */
export interface ProviderFunctions<D extends AnyDialect = Dialect> {
  readonly dialect: D;
  readonly encodeRequest: D["encodeRequest"];
  /** The provider's own rules, ahead of the dialect's. */
  readonly errors: readonly ErrorRule[];
}

/** Of the catalogue: a provider's error rules, and its own encoders, by dialect, where a row differs. */
export interface ProviderEntry {
  /** Its first dialect. */
  readonly dialect: string;
  readonly errors: readonly ErrorRule[];
  /** Undefined: it has none, and the gateway runs them. */
  readonly batches?: NativeBatches | undefined;
  readonly encoders: Readonly<Record<string, AnyDialect["encodeRequest"]>>;
}

export interface Dispatch {
  /** Of chat, by id. */
  readonly dialects: Readonly<Record<string, Dialect>>;
  /** Of every other operation, by id. */
  readonly plain: Readonly<Record<string, PlainDialect>>;
  /** By the dialect of chat they belong to. */
  readonly counting: Readonly<Record<string, CountingDialect>>;
  readonly providers: Readonly<Record<string, ProviderEntry>>;
  /** A chat dialect alone, without anything of a provider. Throws when there is none of that name. */
  forDialect(dialect: string): ProviderFunctions;
}

export type { ChatEvent };
