// The most that one call of a request can cost: what is reserved of budgets before it. Pure. It is made of two bounds that are never less than the
// truth, tokens and prices, and says so where there is none:
//
// Prompt: no tokenizer makes more tokens than there are bytes, and each message has more bytes of JSON around it than providers put tokens there;
//   HIDDEN_TOKENS stand for instructions that providers add for tools. What is no text (pictures, sound, files), or is kept elsewhere and only referred
//   to, is bounded by the model's context.
// Answer: what the client allows, times the answers it asks for; where it says nothing, or lets the model think (for which limits are moved),
//   what the model can say at most.
// Price: the dearest rate that a token of that side can be charged at, in any tier and class of service.
//
// Where a provider searches or runs tools by itself nobody bounds how often: SEARCHES and a second context are reserved, and what it costs beyond
// is the slack of that one request.

import type {
  ChatRequest,
  EmbeddingsRequest,
  ImageEditsRequest,
  ImagesRequest,
  RerankRequest,
  SpeechRequest,
} from "../../generated/types/canonical.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { PicoUsd, Price, Rates } from "../contract/usage.ts";
import { priceAt } from "../pricing/price.ts";
import type { RequestContext } from "./context.ts";

/** Undefined with the reason: nothing bounds it. */
export type Bound = { readonly most: PicoUsd } | { readonly most: undefined; readonly why: string };
/** `limitIsDropped`: the deployment is not told how long an answer may be. */
export type BoundOf = (deployment: PlanDeployment, limitIsDropped?: boolean) => Bound;

export const HIDDEN_TOKENS = 4096;
/** The smallest limit that dialects know. */
export const LEAST_ANSWER = 16;
export const SEARCHES = 10;
/** More than any effort is given where nothing is known of the model. */
const MOST_THOUGHT = 128 * 1024;
/** Of the largest picture in the best quality that is priced by tokens. */
const TOKENS_PER_PICTURE = 16_384;
/** 2 kbit/s: nobody codes speech with less. */
const BYTES_PER_SECOND = 250;
const TOKENS_PER_SECOND = 50;

/** What a call uses at most. */
interface Most {
  readonly input?: number;
  readonly output?: number;
  readonly webSearches?: number;
  readonly searchUnits?: number;
  readonly images?: number;
  readonly characters?: number;
  readonly seconds?: number;
  /** Calls that a long list may take. */
  readonly calls?: number;
}

export function boundOf(ctx: RequestContext): BoundOf {
  const mostOf = mostFor(ctx);
  return (deployment, limitIsDropped = false) => {
    if (deployment.free || ctx.ingress.operation === "count_tokens") return { most: 0n };
    if (deployment.price === undefined) return { most: undefined, why: "has no price" };
    const most = mostOf(deployment.facts, limitIsDropped);
    return typeof most === "string" ? { most: undefined, why: most } : { most: costAtMost(most, priceAt(deployment.price, ctx.startedMs)) };
  };
}

type MostOf = (facts: PlanDeployment["facts"], limitIsDropped: boolean) => Most | string;

function mostFor(ctx: RequestContext): MostOf {
  const { operation } = ctx.ingress;
  const { request } = ctx;
  const promptBytes = request.bytes + HIDDEN_TOKENS;
  const canonical = operation === "chat" ? request.outline().chat : request.canonical();
  // A list of things that is only known to its provider is as long as its context.
  if (!canonical.ok)
    return operation === "chat" && (ctx.asItCame !== undefined || refersElsewhere(ctx))
      ? ofHeldThread
      : () => "cannot be read here, so nobody knows what it may cost";
  // What a dialect of the operation decodes to.
  switch (operation) {
    case "chat":
      return ofChat(canonical.value as ChatRequest, promptBytes, refersElsewhere(ctx));
    case "embeddings":
      return ofEmbeddings(canonical.value as EmbeddingsRequest, promptBytes);
    case "rerank":
      return ofRerank(canonical.value as RerankRequest, promptBytes);
    case "images":
      return ofImages((canonical.value as ImagesRequest).n ?? 1, 0, promptBytes);
    case "image_edits":
      return ofImages((canonical.value as ImageEditsRequest).n ?? 1, request.uploads.length, promptBytes);
    case "speech":
      return ofSpeech(canonical.value as SpeechRequest, promptBytes);
    case "transcriptions":
    case "translations":
      return ofSound(
        request.uploads.reduce((sum, { size }) => sum + size, 0),
        promptBytes,
      );
    case "moderations":
      return () => ({ input: promptBytes });
    case "count_tokens":
      return () => ({});
  }
}

/** Said in the client's own words to a provider that keeps the rest. */
const ofHeldThread: MostOf = ({ context, maxOutput }) =>
  context === undefined ? NO_CONTEXT : { input: context, output: maxOutput ?? context, webSearches: SEARCHES };

const NO_CONTEXT = "has a context of unknown size, and the request holds what is no text";
const NO_LIMIT = "has no known limit for answers, and the request states none";

/** Part of its prompt is not in its body. */
function refersElsewhere({ ingress, request }: RequestContext): boolean {
  const { refers } = ingress;
  if (refers === undefined) return false;
  const body = request.value();
  return refers.some((name) => Object.hasOwn(body, name) && body[name] !== null && body[name] !== undefined);
}

function ofChat(chat: ChatRequest, promptBytes: number, isElsewhere: boolean): MostOf {
  const hasMedia = isElsewhere || chat.messages.some(({ content }) => content.some(({ type }) => !TEXTS.has(type)));
  const runsTools = chat.web_search !== undefined || (chat.tools ?? []).some(({ type }) => type === "opaque");
  const { thinking } = chat;
  const thinks = thinking !== undefined || (chat.reasoning_effort !== undefined && chat.reasoning_effort !== "none");
  const answers = chat.n ?? 1;
  const predicted = chat.prediction === undefined ? 0 : promptBytes;
  const makesPictures = chat.modalities?.includes("image") === true;
  const searches = runsTools ? Math.max(chat.web_search?.max_uses ?? SEARCHES, 1) : 0;
  return ({ context, maxOutput }, limitIsDropped) => {
    if ((hasMedia || runsTools) && context === undefined) return NO_CONTEXT;
    const input = hasMedia || runsTools ? Math.max(promptBytes, context ?? 0) * (runsTools ? 2 : 1) : promptBytes;
    const asked = limitIsDropped ? undefined : chat.max_completion_tokens;
    // To think, limits are moved up to what the model can say.
    const moved = thinks && asked !== undefined ? asked + Math.max(thinking?.budget_tokens ?? 0, MOST_THOUGHT) : undefined;
    const can = maxOutput ?? context ?? moved;
    if (asked === undefined && can === undefined) return NO_LIMIT;
    const said = asked === undefined || thinks ? Math.max(can ?? 0, asked ?? 0) : Math.max(asked, LEAST_ANSWER);
    return { input, output: (said + predicted) * answers, webSearches: searches, images: makesPictures ? SEARCHES * answers : 0 };
  };
}

const TEXTS: ReadonlySet<string> = new Set(["text", "thinking", "redacted_thinking", "refusal", "tool_call"]);

function ofEmbeddings({ input }: EmbeddingsRequest, promptBytes: number): MostOf {
  const hasMedia = input.some(({ type }) => type === "content");
  return ({ context }) => {
    if (!hasMedia) return { input: promptBytes, calls: input.length };
    return context === undefined ? NO_CONTEXT : { input: Math.max(promptBytes, context * input.length), calls: input.length };
  };
}

/** Some count the query with every document; some take long documents apart. */
function ofRerank({ query, documents }: RerankRequest, promptBytes: number): MostOf {
  const queries = Buffer.byteLength(query) * documents.length;
  return () => ({
    input: promptBytes + queries,
    searchUnits: Math.ceil((documents.length + (promptBytes + queries) / 256) / 100),
    calls: 1,
  });
}

const ofImages =
  (count: number, uploads: number, promptBytes: number): MostOf =>
  ({ maxOutput }) => ({
    input: promptBytes + uploads * TOKENS_PER_PICTURE,
    output: Math.max(maxOutput ?? 0, count * TOKENS_PER_PICTURE),
    images: count,
  });

function ofSpeech({ input }: SpeechRequest, promptBytes: number): MostOf {
  const bytes = Buffer.byteLength(input);
  // Slow speech has some ten characters a second, and a second some tens of tokens.
  return () => ({ input: promptBytes, characters: bytes, seconds: bytes + 60, output: 8 * bytes + HIDDEN_TOKENS });
}

function ofSound(bytes: number, promptBytes: number): MostOf {
  const seconds = Math.ceil(bytes / BYTES_PER_SECOND) + 1;
  return () => ({ input: promptBytes + seconds * TOKENS_PER_SECOND, output: HIDDEN_TOKENS + seconds * TOKENS_PER_SECOND, seconds });
}

/** The dearest that a unit of each kind can be charged at. */
interface Dearest {
  readonly input: PicoUsd;
  readonly output: PicoUsd;
  readonly webSearches: PicoUsd;
  readonly searchUnits: PicoUsd;
  readonly images: PicoUsd;
  readonly characters: PicoUsd;
  readonly audioHours: PicoUsd;
  readonly requests: PicoUsd;
}

const RATES = {
  input: ["input", "cache_read", "cache_write", "cache_write_1h", "input_audio", "input_image"],
  output: ["output", "reasoning", "output_audio", "output_image"],
  webSearches: ["web_searches"],
  searchUnits: ["search_units"],
  images: ["images"],
  characters: ["input_characters"],
  audioHours: ["audio_hours"],
  requests: ["requests"],
} as const satisfies Readonly<Record<keyof Dearest, readonly Exclude<keyof Rates, "pictures">[]>>;

type Bounded = (typeof RATES)[keyof typeof RATES][number] | "pictures";
/** A rate that is new has to be thought of here: this does not compile otherwise. */
const EVERY_RATE: [Exclude<keyof Rates, Bounded>] extends [never] ? true : never = true;
void EVERY_RATE;

const dearest = new WeakMap<Price, Dearest>();

export function costAtMost(most: Most, price: Price): PicoUsd {
  let rates = dearest.get(price);
  if (rates === undefined) {
    rates = dearestOf(price);
    dearest.set(price, rates);
  }
  const times = (rate: PicoUsd, count = 0): PicoUsd => (rate === 0n || count === 0 ? 0n : rate * BigInt(Math.ceil(count)));
  return (
    times(rates.input, most.input) +
    times(rates.output, most.output) +
    times(rates.webSearches, most.webSearches) +
    times(rates.searchUnits, most.searchUnits) +
    times(rates.images, most.images) +
    times(rates.characters, most.characters) +
    (times(rates.audioHours, most.seconds) + 3599n) / 3600n +
    times(rates.requests, most.calls ?? 1)
  );
}

function dearestOf(price: Price): Dearest {
  const services = [price, ...Object.values(price.services ?? {})];
  const tables: readonly Rates[] = services.flatMap((one) => [one, ...(one.tiers ?? [])]);
  const most = (names: readonly Exclude<keyof Rates, "pictures">[]): PicoUsd => {
    let found = 0n;
    for (const table of tables) for (const name of names) if ((table[name] ?? 0n) > found) found = table[name] ?? 0n;
    return found;
  };
  const pictures = tables.flatMap((table) => (table.pictures ?? []).map((one) => one.price));
  const images = [most(RATES.images), ...pictures].reduce((a, b) => (a > b ? a : b));
  return {
    input: most(RATES.input),
    output: most(RATES.output),
    webSearches: most(RATES.webSearches),
    searchUnits: most(RATES.searchUnits),
    images,
    characters: most(RATES.characters),
    audioHours: most(RATES.audioHours),
    requests: most(RATES.requests),
  };
}
