// The gateway embedded in a service, with types that know its gateway.yaml: which names may be asked for, and what each can do.
// The typed side of library.ts; generated/index.ts binds it to one project. No server, no second path.

import { readFileSync } from "node:fs";
import type { TokenCount } from "../generated/types/canonical.ts";
import type { RerankAnswer, RerankBody } from "../generated/types/jina-rerank.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
  ImageUrlPart,
  UserMessage,
} from "../generated/types/openai-chat.ts";
import type { EmbeddingsRequest, EmbeddingsResponse } from "../generated/types/openai-embeddings.ts";
import type { ImagesRequest, ImagesResponse } from "../generated/types/openai-images.ts";
import type { ModerationsRequest, ModerationsResponse } from "../generated/types/openai-moderations.ts";
import type { Response as ResponsesAnswer, StreamEvent as ResponsesEvent, ResponsesRequest } from "../generated/types/openai-responses.ts";
import type { SpeechFile, SpeechRequest } from "../generated/types/openai-speech.ts";
import type { Transcript, AudioForm as TranscriptionForm } from "../generated/types/openai-transcriptions.ts";
import type { Transcript as Translation, AudioForm as TranslationForm } from "../generated/types/openai-translations.ts";
import { type App, type AppInput, createApp } from "./app.ts";
import { bindPlan } from "./config/bind-plan.ts";
import type { Catalog } from "./contract/catalog.ts";
import type { Diagnostic } from "./contract/diagnostic.ts";
import type { AnyDialect, Dialect, Dispatch } from "./contract/dialect.ts";
import type { PlainOperation } from "./contract/operation.ts";
import type { BoundPlan, GatewayPlan } from "./contract/plan.ts";
import { countingDialect } from "./kit/count-tokens.ts";
import { type Answer, type ChatOptions, SignalboxError } from "./library.ts";
import type { DeletedAnswer } from "./library-answers.ts";
import type { RequestEvent } from "./pipeline/context.ts";
import { renderDiagnostics } from "./source/report.ts";
import type { Stores } from "./storage/open.ts";
import { type OpenedLater, openedLater } from "./storage/opened-later.ts";

export { openStorage, type Stores } from "./storage/open.ts";

/** The dialects an embedding service speaks. */
const INGRESS = "openai-chat";
const REFERRING_INGRESS = "openai-responses";
const PLAIN_INGRESS = {
  embeddings: "openai-embeddings",
  rerank: "jina-rerank",
  moderations: "openai-moderations",
  images: "openai-images",
  speech: "openai-speech",
  transcriptions: "openai-transcriptions",
  translations: "openai-translations",
} as const satisfies Partial<Record<PlainOperation, string>>;

/** What each operation is asked and answers, in the form that most clients know. */
interface PlainTypes {
  readonly embeddings: { readonly request: EmbeddingsRequest; readonly response: EmbeddingsResponse };
  readonly rerank: { readonly request: RerankBody; readonly response: RerankAnswer };
  readonly moderations: { readonly request: ModerationsRequest; readonly response: ModerationsResponse };
  readonly images: { readonly request: ImagesRequest; readonly response: ImagesResponse };
  /** The file as `data` in base64, and its `media_type`. */
  readonly speech: { readonly request: SpeechRequest; readonly response: SpeechFile };
  readonly transcriptions: { readonly request: WithRecording<Omit<TranscriptionForm, "stream">>; readonly response: Transcript };
  readonly translations: { readonly request: WithRecording<TranslationForm>; readonly response: Translation };
}

/** A form whose file is the caller's; a `File` tells its name, by which most providers know what it is. */
type WithRecording<Form> = Omit<Form, "file"> & { file: Blob };

/** Operations that are asked and answered whole. Each rejects with SignalboxError. */
type PlainMethods<Names extends string> = {
  [Operation in keyof PlainTypes]: (
    request: Omit<PlainTypes[Operation]["request"], "model"> & { model: Names },
    options?: ChatOptions,
  ) => Promise<PlainTypes[Operation]["response"]>;
};

export interface GatewayOptions {
  /** Where keys are looked up. Default: the process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** One event per request, with every attempt in it. */
  readonly record?: ((event: RequestEvent) => void) | undefined;
  /**
   * Where answers are kept that later requests refer to, where gateway.yaml says that they are (`storage.responses.keep`): what `openStorage`
   * opened, which its opener closes after the gateway. Default: the address of gateway.yaml, opened by the first call of `responses`.
   * Requests are kept in it too, unless gateway.yaml says `storage.ledger: off`; closing the gateway waits for those.
   */
  readonly storage?: Stores | undefined;
}

/** What the plan needs and the environment lacks: everything at once, each with its line. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(renderDiagnostics(diagnostics, []));
    this.diagnostics = diagnostics;
  }
}

/** False only where the types know that some deployment of the model lacks the ability; names of a wildcard are not known. */
type Can<Model, Abilities, Ability extends string> = Model extends keyof Abilities
  ? [Abilities[Model]] extends [never]
    ? true
    : Ability extends Abilities[Model]
      ? true
      : false
  : true;

type PartsOf<Content> = Content extends readonly (infer Part)[] ? Part : never;
type BlindUserMessage = Omit<UserMessage, "content"> & { content: string | Exclude<PartsOf<UserMessage["content"]>, ImageUrlPart>[] };
type MessageFor<Model, Abilities> =
  Can<Model, Abilities, "vision"> extends true
    ? ChatCompletionRequest["messages"][number]
    : Exclude<ChatCompletionRequest["messages"][number], UserMessage> | BlindUserMessage;

/** A request this model can answer: no tools for one without tools, no pictures for one without vision. */
export type RequestFor<Model, Abilities> = Omit<ChatCompletionRequest, "model" | "messages" | "stream" | "tools"> & {
  model: Model;
  messages: MessageFor<Model, Abilities>[];
  tools?: Can<Model, Abilities, "tools"> extends true ? ChatCompletionRequest["tools"] : never;
};

export type ReferringRequest<Names extends string> = Omit<ResponsesRequest, "model" | "stream"> & { model: Names };

export interface TypedGateway<Names extends string, Abilities> extends PlainMethods<Names> {
  /** Chunks as they come. Rejects with SignalboxError before the first one; so does the iteration, should the answer break off. */
  chat<Model extends Names>(
    request: RequestFor<Model, Abilities> & { stream: true },
    options?: ChatOptions,
  ): Promise<AsyncIterable<ChatCompletionChunk>>;
  /** The whole answer. Rejects with SignalboxError: kind, status and every attempt in it. */
  chat<Model extends Names>(
    request: RequestFor<Model, Abilities> & { stream?: false | undefined },
    options?: ChatOptions,
  ): Promise<ChatCompletion>;
  /** The same with the headers a client would have got: who answered, what it cost, what was dropped or changed on the way. */
  answer<Model extends Names>(
    request: RequestFor<Model, Abilities> & { stream: true },
    options?: ChatOptions,
  ): Promise<Answer<AsyncIterable<ChatCompletionChunk>>>;
  answer<Model extends Names>(
    request: RequestFor<Model, Abilities> & { stream?: false | undefined },
    options?: ChatOptions,
  ): Promise<Answer<ChatCompletion>>;
  /** Events as they come. Rejects as `chat` does. */
  responses(request: ReferringRequest<Names> & { stream: true }, options?: ChatOptions): Promise<AsyncIterable<ResponsesEvent>>;
  /**
   * A conversation by items instead of messages. `previous_response_id` and references to items find what was answered before, by whichever
   * provider, where gateway.yaml says that answers are kept.
   */
  responses(request: ReferringRequest<Names> & { stream?: false | undefined }, options?: ChatOptions): Promise<ResponsesAnswer>;
  /** Kept answers by their ids. */
  readonly answers: {
    /** Undefined where there is none. Rejects with SignalboxError where none is kept. */
    get(id: string, options?: ChatOptions): Promise<ResponsesAnswer | undefined>;
    /** With the provider's own copy, where it has one: what became of that is in `upstream`. Undefined where there is none. */
    delete(id: string, options?: ChatOptions): Promise<DeletedAnswer | undefined>;
  };
  /** Size of a prompt in tokens, as its provider counts it; estimated where it does not. Rejects with SignalboxError. */
  countTokens<Model extends Names>(
    request: RequestFor<Model, Abilities> & { stream?: false | undefined },
    options?: ChatOptions,
  ): Promise<TokenCount>;
  /** Closes the connections; what is under way is finished first. */
  close(): Promise<void>;
}

export interface Compiled {
  readonly plan: GatewayPlan;
  readonly dispatch: Dispatch;
  readonly catalog: Catalog;
}

/** Throws ConfigurationError when keys are missing. */
export function createGatewayOf<Names extends string, Abilities>(
  compiled: Compiled,
  options: GatewayOptions,
): TypedGateway<Names, Abilities> {
  const bound = bindPlan(compiled.plan, { env: options.env ?? process.env, readFile: readText });
  if (!bound.ok) throw new ConfigurationError(bound.diagnostics);
  const ingress = compiled.dispatch.dialects[INGRESS];
  if (ingress === undefined) throw new Error(`the catalogue lacks the dialect ${INGRESS}`);
  const later = options.storage === undefined ? keptLater(bound.value) : undefined;
  const app = createApp({
    plan: bound.value,
    dispatch: compiled.dispatch,
    catalog: compiled.catalog,
    record: options.record,
    answerStore: options.storage?.storage ?? later,
    ledger: ledgerOf(bound.value, options.storage),
  });
  const { chat, answer } = app.chat<object, ChatCompletion, ChatCompletionChunk>(ingress);
  // One implementation under both overloads: the request's own `stream` decides, as on the wire.
  return {
    chat: chat as TypedGateway<Names, Abilities>["chat"],
    answer: answer as TypedGateway<Names, Abilities>["answer"],
    ...plainMethods<Names>(compiled.dispatch, app),
    ...referringMethods<Names>(compiled.dispatch, app, later),
    countTokens: app.chat<object, TokenCount, never>(countOf(ingress)).chat,
    async close() {
      await app.close();
      await later?.close();
    },
  };
}

/** Only where the caller opened a store. Without a journal: the folder of one would be the caller's affair too. */
function ledgerOf({ storage }: BoundPlan, stores: Stores | undefined): AppInput["ledger"] {
  return stores === undefined || storage === undefined || storage.ledger === "off"
    ? undefined
    : { store: stores.ledger, journal: undefined };
}

/** Undefined where no answers are kept. */
function keptLater({ storage }: BoundPlan): OpenedLater | undefined {
  if (storage?.answersKeptMs === undefined) return undefined;
  return openedLater({ url: storage.url, readUrl: storage.readUrl, now: Date.now });
}

/** Whoever refers to an answer waits for the store to be open, and is told if it cannot be. */
function referringMethods<Names extends string>(
  dispatch: Dispatch,
  app: App,
  later: OpenedLater | undefined,
): Pick<TypedGateway<Names, object>, "responses" | "answers"> {
  const ingress = dispatch.dialects[REFERRING_INGRESS];
  if (ingress === undefined) throw new Error(`the catalogue lacks the dialect ${REFERRING_INGRESS}`);
  const { chat } = app.chat<object, ResponsesAnswer, ResponsesEvent>(ingress);
  const answers = app.answers(ingress);
  const opened =
    <Asked, Told>(call: (asked: Asked, options?: ChatOptions) => Promise<Told>) =>
    async (asked: Asked, options?: ChatOptions): Promise<Told> => {
      const ready = await later?.ready();
      if (ready?.ok === false) throw new SignalboxError(ready.failure, 500, options?.requestId ?? "-");
      return call(asked, options);
    };
  // The request's own `stream` decides; a kept answer is what was answered to a request of this dialect.
  return {
    responses: opened<object, unknown>(chat) as TypedGateway<Names, object>["responses"],
    answers: {
      get: opened(answers.get) as TypedGateway<Names, object>["answers"]["get"],
      delete: opened(answers.delete),
    },
  };
}

/** A count of the requests that `chat` takes. Nobody asks for it by a path, and no provider is asked by one of ours. */
function countOf(ingress: Dialect): AnyDialect {
  const fields = [...ingress.requestFields];
  return countingDialect(ingress, { path: () => "", ingress: [], fields, missing: {}, tokens: "input_tokens" });
}

/** The dialects' own functions make the answers: they are what those dialects' types say. */
function plainMethods<Names extends string>(dispatch: Dispatch, app: App): PlainMethods<Names> {
  const methods = Object.entries(PLAIN_INGRESS).map(([operation, id]) => {
    const ingress = dispatch.plain[id];
    if (ingress === undefined) throw new Error(`the catalogue lacks the dialect ${id}`);
    return [operation, app.chat<object, object, never>(ingress).chat] as const;
  });
  return Object.fromEntries(methods) as unknown as PlainMethods<Names>;
}

function readText(file: string): { ok: true; text: string } | { ok: false; reason: string } {
  try {
    return { ok: true, text: readFileSync(file, "utf8") };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
