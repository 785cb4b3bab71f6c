// A client's body, read as far as somebody asks: scanned at once (is it JSON, which model, is it a stream), parsed, validated and decoded
// only for those who need the canonical request, edited in place for those who pass the bytes on. Called by run-request.ts.

import { randomUUID } from "node:crypto";
import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { Ability } from "../contract/catalog.ts";
import type { Loss, MappingContext, Traits } from "../contract/context.ts";
import type { AnyDialect, Dialect, Invalid, Json } from "../contract/dialect.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { FormEntry, Upload } from "../contract/form.ts";
import type { CanonicalRequest } from "../contract/operation.ts";
import { type JsonOutline, outlineJson } from "../http/json-outline.ts";
import { type KnownMember, knownMembers, largestOf, parseAround, type Recurring } from "../http/json-recurring.ts";
import { type ScannedJson, scanJson } from "../http/json-scan.ts";
import { spliceTopLevel } from "../http/json-splice.ts";
import { mayHoldSeal } from "../kit/signatures.ts";
import type { PiecedBody } from "../transport/http1/pieced-body.ts";
import { below, pathOf, withValue } from "./json-places.ts";

export interface ClientRequest {
  /** As the client said it. */
  readonly model: string;
  readonly stream: boolean;
  /** Size of the body, of a form without its files. */
  readonly bytes: number;
  /** What reading the client's own dialect could not carry over; filled by `canonical`. */
  readonly losses: readonly Loss[];
  /** Valid and decoded, or why not. Works once; later calls give the same answer. What it is, the ingress's operation says. */
  canonical(): Result<CanonicalRequest>;
  /** The same where the ingress is of chat. */
  chat(): Result<ChatRequest>;
  /**
   * The same again, with the middles of long texts left out where there are any and its dialect says that nobody looks into them: for whoever asks for
   * everything but those, or writes them on.
   */
  outline(): Outline;
  /** Somebody needs them: from now on nothing is left out. */
  needWhole(): void;
  /** The client's bytes, or its form, with the upstream's model in them, and the usage switch set in a stream. */
  passedOn(upstreamModel: string): SentBody;
  /** Top-level fields as the client wrote them that its own dialect does not know. */
  unknownFields(): readonly string[];
  /** Files of a form, as the canonical request refers to them. */
  readonly uploads: readonly Upload[];
  /** True when the client itself asked its dialect for usage in the stream, or the dialect always gives it. */
  readonly askedForUsage: boolean;
  /** How many tokens a request of chat says its answer may have; undefined: it does not say. Decodes it only where its dialect wants that. */
  answerLimit(): number | undefined;
  /** True when it may cost more than its prompt and one answer of that length, or nobody can say without decoding it. */
  readonly mayExceedLimit: boolean;
  /** The largest of its values that came before, where it is worth knowing what was written of it. */
  readonly recurs?: object | undefined;
  /** A top-level value as the client wrote it. */
  field(name: string): Json | undefined;
  /** All of them. */
  value(): Readonly<Record<string, Json | undefined>>;
  /** False when the body cannot be asking for the ability. */
  mayAsk(ability: Ability): boolean;
  /** True when a thought or call in it may have been sealed by us: its proof is for one issuer only, so the bytes cannot go out as they are. */
  readonly mayHoldSeal: boolean;
  /** False when no value in it can be a web address. */
  readonly mayHoldAddress: boolean;
  /** Where the client's own body says exactly this text, as a JSON path; undefined: nowhere. */
  placeOf(text: string): string | undefined;
  /** Nobody will call for its answer any more: of the body stays what tells for whom it is. All that needs more throws from now on. */
  letGo(): void;
}

export interface Outline {
  readonly chat: Result<ChatRequest>;
  readonly losses: readonly Loss[];
  /** JSON made of it, with the middles back in their places; undefined where that cannot be done. Not there: nothing was left out. */
  readonly filled?: JsonOutline["filled"] | undefined;
}

/** What goes upstream. */
export type SentBody = Buffer | PiecedBody | readonly FormEntry[];

export interface ReadInput {
  readonly ingress: AnyDialect;
  readonly traits: Traits;
  readonly path: { readonly model: string | undefined; readonly stream: boolean | undefined };
  readonly body: Buffer;
  readonly requestId: string;
  readonly nowMs: number;
  /** Set where it cannot be decoded: it means something that is not known here. */
  readonly untranslatable?: Failure | undefined;
  /** What of earlier requests need not be parsed again. Undefined: all of each is. */
  readonly recurring?: Recurring | undefined;
}

/** A body, until it is let go. */
interface Held {
  readonly body: Buffer;
  readonly scan: ScannedJson;
  /** Looked up once: that one request is read twice is no second sight. */
  known: readonly KnownMember[] | undefined;
  value: Json | undefined;
}

/** Whether a dialect has a request field of that name, however the wire lets it be spelled. */
export function isKnown({ requestFields, respell }: AnyDialect, name: string): boolean {
  if (requestFields.has(name)) return true;
  const respelled = respell?.({ [name]: null });
  return typeof respelled === "object" && respelled !== null && Object.keys(respelled).every((one) => requestFields.has(one));
}

/** What a dialect is, is said by its operation. */
export const isChat = (dialect: AnyDialect): dialect is Dialect => dialect.operation === "chat";

/** Fails with `invalid_request` when the body is no JSON object or names no model. */
export function readRequest(input: ReadInput): Result<ClientRequest> {
  const scan = scanJson(input.body);
  if (!scan.ok) return scan;
  if (!scan.isObject) return refuse("The request body must be a JSON object.");
  const { modelField, defaultModel } = input.ingress;
  const said = modelField === undefined ? undefined : scan.member(modelField);
  const model = input.path.model ?? said ?? defaultModel;
  if (model === undefined) return refuse("The request names no model.", modelField);
  if (typeof model !== "string" || model === "") return refuse(`${modelField ?? "model"}: must be the name of a model`, modelField);
  return { ok: true, value: new Read(input, scan, model, said) };
}

/** What is written of less JSON is written again in about the time it takes to compare it. */
const WORTH_KNOWING_BYTES = 2_048;

const NO_UPLOADS: readonly Upload[] = [];
const NO_LOSSES: readonly Loss[] = [];
const NONE_KNOWN: readonly KnownMember[] = [];

class Read implements ClientRequest {
  readonly model: string;
  readonly stream: boolean;
  readonly uploads = NO_UPLOADS;
  readonly bytes: number;
  readonly #input: Omit<ReadInput, "body">;
  #held: Held | undefined;
  /** Of a body that was let go. */
  #kept: Readonly<Record<string, Json | undefined>> | undefined;
  /** What the body itself names as its model. */
  readonly #said: Json | undefined;
  #losses: Loss[] | undefined;
  #canonical: Result<CanonicalRequest> | undefined;
  #outline: Outline | undefined;

  constructor(input: ReadInput, scan: ScannedJson, model: string, said: Json | undefined) {
    // Without its body, which is let go before the rest.
    const { body, ingress, traits, path, requestId, nowMs, untranslatable, recurring } = input;
    this.#input = { ingress, traits, path, requestId, nowMs, untranslatable, recurring };
    this.#held = { body, scan, known: undefined, value: undefined };
    this.bytes = body.byteLength;
    this.#said = said;
    this.model = model;
    this.stream = input.ingress.operation === "chat" && (input.path.stream ?? scan.member("stream") === true);
  }

  canonical(): Result<CanonicalRequest> {
    this.#canonical ??= this.#decode();
    return this.#canonical;
  }

  chat(): Result<ChatRequest> {
    if (this.#input.ingress.operation !== "chat") throw new Error(`${this.#input.ingress.id} is no dialect of chat`);
    return this.canonical() as Result<ChatRequest>; // a dialect of chat decodes to nothing else
  }

  outline(): Outline {
    this.#outline ??= this.#outlined() ?? this.#whole();
    return this.#outline;
  }

  needWhole(): void {
    this.#outline = this.#whole();
  }

  #whole(): Outline {
    return { chat: this.chat(), losses: this.losses };
  }

  get losses(): readonly Loss[] {
    return this.#losses ?? NO_LOSSES;
  }

  get askedForUsage(): boolean {
    const option = this.#usageOption;
    const first = option?.path[0];
    return option === undefined || first === undefined || below(this.#scan.member(first), option.path, 1) === option.value;
  }

  passedOn(upstreamModel: string): Buffer | PiecedBody {
    const { modelField } = this.#input.ingress;
    const usageOption = this.#usageOption;
    const renamed = modelField !== undefined && upstreamModel !== this.#said;
    const first = this.stream && !this.askedForUsage ? usageOption?.path[0] : undefined;
    if (!renamed && first === undefined) return this.#body;
    const values: Record<string, Json> = {};
    if (renamed) values[modelField] = upstreamModel;
    if (first !== undefined && usageOption !== undefined) {
      values[first] = withValue(this.#scan.member(first), usageOption.path.slice(1), usageOption.value);
    }
    return spliceTopLevel(this.#body, this.#scan, values);
  }

  field(name: string): Json | undefined {
    return this.#kept === undefined ? this.#scan.member(name) : this.#kept[name];
  }

  letGo(): void {
    if (this.#held === undefined) return;
    const kept: Record<string, Json | undefined> = {};
    for (const [first = ""] of this.#input.ingress.userPaths ?? NOWHERE) kept[first] = this.#scan.member(first);
    this.#kept = kept;
    this.#held = undefined;
    this.#canonical = undefined;
    this.#outline = undefined;
  }

  value(): Readonly<Record<string, Json | undefined>> {
    // Scanned as an object, or it was refused.
    return (this.#input.ingress.respell?.(this.#value) ?? this.#value) as Readonly<Record<string, Json | undefined>>;
  }

  unknownFields(): readonly string[] {
    return this.#scan.keys().filter((name) => !isKnown(this.#input.ingress, name));
  }

  mayAsk(ability: Ability): boolean {
    const keys = this.#input.ingress.abilityKeys?.[ability];
    if (keys === undefined) return true;
    for (const key of keys) if (this.#scan.mayHoldKey(key)) return true;
    return false;
  }

  answerLimit(): number | undefined {
    for (const path of this.#input.ingress.answerLimit?.at ?? NOWHERE) {
      const said = below(this.#scan.member(path[0] ?? ""), path, 1);
      if (typeof said === "number" && said > 0) return said;
      // Dialects differ in what nothing means.
      if (said !== undefined && said !== null) return statedIn(this.outline().chat);
    }
    return this.#input.ingress.answerLimit === undefined ? statedIn(this.outline().chat) : undefined;
  }

  get mayExceedLimit(): boolean {
    const { answerLimit } = this.#input.ingress;
    if (answerLimit === undefined) return true;
    for (const key of answerLimit.unless) if (this.#scan.mayHoldKey(key)) return true;
    return false;
  }

  get mayHoldSeal(): boolean {
    return mayHoldSeal(this.#body);
  }

  get mayHoldAddress(): boolean {
    return this.#scan.mayHoldAddress;
  }

  placeOf(text: string): string | undefined {
    return pathOf(this.#value, text)?.replace(/^\./, "");
  }

  get recurs(): object | undefined {
    return largestOf(this.#known, WORTH_KNOWING_BYTES);
  }

  get #body(): Buffer {
    return this.#here.body;
  }

  get #scan(): ScannedJson {
    return this.#here.scan;
  }

  /** All of the body, parsed. */
  get #value(): Json {
    const here = this.#here;
    here.value ??= this.#known.length === 0 ? here.scan.value : parseAround(here.body, this.#known);
    return here.value;
  }

  get #known(): readonly KnownMember[] {
    const here = this.#here;
    const { ingress, recurring } = this.#input;
    here.known ??=
      recurring === undefined || ingress.recurring === undefined
        ? NONE_KNOWN
        : knownMembers(recurring, here.body, here.scan, ingress.recurring);
    return here.known;
  }

  get #here(): Held {
    if (this.#held === undefined) throw new Error("the request's body was let go");
    return this.#held;
  }

  get #usageOption(): Dialect["usageOption"] {
    const { ingress } = this.#input;
    return isChat(ingress) ? ingress.usageOption : undefined;
  }

  /** Undefined where nothing is left out. What is wrong with a request is told of all of it. */
  #outlined(): Outline | undefined {
    const { ingress, untranslatable } = this.#input;
    if (!isChat(ingress) || ingress.long === undefined || untranslatable !== undefined || this.#canonical?.ok === false) return undefined;
    const outline = outlineJson(this.#body, this.#scan, ingress.long, randomUUID(), this.#known);
    if (outline === undefined) return undefined;
    const losses: Loss[] = [];
    const chat = this.#decoded(outline.value, losses) as Result<ChatRequest>; // as `chat` says
    return chat.ok ? { chat, losses, filled: outline.filled } : undefined;
  }

  #decode(): Result<CanonicalRequest> {
    const { untranslatable } = this.#input;
    if (untranslatable !== undefined) return { ok: false, failure: untranslatable };
    this.#losses = [];
    return this.#decoded(this.#value, this.#losses);
  }

  #decoded(body: Json, losses: Loss[]): Result<CanonicalRequest> {
    const { ingress } = this.#input;
    const decoded = decodeBody(this.#input, ingress.respell?.(body) ?? body, this.model, losses);
    if (decoded.ok && ingress.operation === "chat") (decoded.value as ChatRequest).stream = this.stream; // as `chat` says
    return decoded;
  }
}

const NO_ABILITIES: ReadonlySet<string> = new Set();

const NOWHERE: readonly (readonly string[])[] = [];

export const statedIn = (chat: Result<ChatRequest>): number | undefined => (chat.ok ? chat.value.max_completion_tokens : undefined);

/** A body in the spelling of its schema → the canonical request, for a model under the name the client gave it. Losses go to `losses`. */
export function decodeBody(
  { ingress, traits, nowMs, requestId }: Omit<ReadInput, "body">,
  body: unknown,
  model: string,
  losses: Loss[],
): Result<CanonicalRequest> {
  const findings = ingress.validate.request(body);
  if (findings.length > 0) return { ok: false, failure: invalid(findings) };
  const ctx: MappingContext = {
    side: "client",
    peer: ingress.id,
    issuer: model,
    model: { id: model, context: undefined, maxOutput: undefined, supports: NO_ABILITIES },
    traits,
    nowMs,
    requestId,
    unknownFields: "keep",
    losses,
  };
  // The table erases a dialect's wire and trait types to `never`; the body was validated by the same dialect.
  const decoded = ingress.decodeRequest(body as never, ctx as MappingContext<never>);
  const rejected = losses.filter((loss) => loss.kind === "rejected");
  if (rejected.length > 0) return { ok: false, failure: rejection(rejected, "This gateway") };
  // Made from the body a moment ago, and nobody else's yet.
  decoded.model = model;
  return { ok: true, value: decoded };
}

/** Which parts of a request somebody refuses to drop, as an `invalid_request` that names them. */
export function rejection(losses: readonly Loss[], who: string): Failure {
  const named = losses.slice(0, 8).map((loss) => (loss.reason === "" ? loss.path : `${loss.path} (${loss.reason})`));
  const first = losses[0]?.path;
  return { kind: "invalid_request", message: `${who} cannot carry: ${named.join(", ")}`, param: first?.slice(first.indexOf(".") + 1) };
}

export function invalid(findings: readonly Invalid[]): Failure {
  const told = findings.slice(0, 3).map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  return { kind: "invalid_request", message: told.join("; "), param: findings[0]?.path || undefined };
}

export function refuse(message: string, param?: string | undefined): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: "invalid_request", message, param } };
}
