// Turns the pieces a generated stream decoder finds into canonical events: start, then parts and their ends, then every finish, then
// usage. One per stream. Pure but for its own state; it reads no wire format and no clock.

import type { ChatResponse, Usage } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { PartSink } from "../../contract/dialect.ts";
import type { Failure } from "../../contract/failure.ts";
import { createThoughtSplitter, type Said, type ThoughtSplitter, type ThoughtStyle } from "../tagged-thoughts.ts";
import { type ChoiceHost, ChoiceWriter } from "./choice-writer.ts";
import { addToCall, argumentsOf, beginCall, type PartialCall } from "./partial-call.ts";
import { bytesOfDelta } from "./said-bytes.ts";
import { madeCallId } from "./tool-line.ts";

export interface PartWriterOptions {
  readonly emit: (event: ChatEvent) => void;
  readonly ctx: Pick<MappingContext<never>, "nowMs" | "requestId"> & { readonly model: { readonly id: string } };
}
export interface PartWriter extends PartSink {
  /** A client could have seen something: a piece of any part, or a finish, is known. Until then another upstream may be tried. */
  readonly sawContent: boolean;
  readonly sawFinish: boolean;
  /** The stream was complete, and everything was emitted. */
  readonly ended: boolean;
  /** What the stream itself failed with. */
  readonly failure: Failure | undefined;
  /** Counts so far, also of a stream that was cut: what arrived is billed. */
  readonly usageSoFar: Usage | undefined;
  /** Bytes of all that it said, whatever was counted. */
  readonly saidBytes: number;
  /** Class of service, as the stream told it. */
  readonly service: string | undefined;
  /** The whole answer, told after its stream: its counts and its ends are the last word; its parts are said where the stream said nothing. */
  complete(answer: ChatResponse): void;
  /** The connection ended. A complete stream is flushed and gives undefined; a cut one gives its failure, and no finish is made up for it. */
  closeStream(): Failure | undefined;
}

/** Some upstreams tell the two kinds of cache writes apart once, and after that only their sum. */
function inBuckets(counts: Usage, before: Usage | undefined): Usage {
  if (counts.cache_write === undefined || counts.cache_write_1h !== undefined || before?.cache_write_1h === undefined) return counts;
  return { ...counts, cache_write: Math.max(0, counts.cache_write - before.cache_write_1h) };
}

const CUT: Failure = { kind: "network", message: "the upstream closed the stream before it was complete" };
const EMPTY: Failure = { kind: "bad_response", message: "the upstream ended the stream without an answer" };

/** See PartSink for what each piece means. After the end, or a failure, pieces are ignored. */
export function createPartWriter(options: PartWriterOptions): PartWriter {
  return new Writer(options);
}

interface Begin {
  id?: string;
  model?: string;
  createdMs?: number;
  serviceTier?: string;
  fingerprint?: string;
}

/** A class: there is one for each stream under way, and it is called for each event. */
class Writer implements PartWriter, ChoiceHost {
  readonly #emit: PartWriterOptions["emit"];
  readonly #ctx: PartWriterOptions["ctx"];
  readonly #choices = new Map<number, ChoiceWriter>();
  /** Only where a text may hold a thought. */
  #splitters: Map<number, ThoughtSplitter> | undefined;
  /** Only where arguments come by their paths. */
  #partial: Map<number, PartialCall> | undefined;
  readonly #begin: Begin = {};
  #hasStarted = false;
  #sawContent = false;
  #madeIds = 0;
  ended = false;
  failure: Failure | undefined;
  usageSoFar: Usage | undefined;
  service: string | undefined;
  saidBytes = 0;

  constructor({ emit, ctx }: PartWriterOptions) {
    this.#emit = emit;
    this.#ctx = ctx;
  }

  get sawContent(): boolean {
    return this.#sawContent || this.sawFinish;
  }

  get sawFinish(): boolean {
    for (const writer of this.#choices.values()) if (writer.isFinished) return true;
    return false;
  }

  start(told: Parameters<PartSink["start"]>[0]): void {
    const begin = this.#begin;
    if (told.id) begin.id ??= told.id;
    if (told.model) begin.model ??= told.model;
    // 0 is what those upstreams send in frames that come before the answer; it stands only if nothing better follows.
    if (typeof told.created === "number" && !begin.createdMs) begin.createdMs = Math.round(told.created * 1000);
    if (told.service_tier) {
      begin.serviceTier ??= told.service_tier;
      this.service = told.service_tier; // the last word: an answer may end in another class than it began in
    }
    if (told.system_fingerprint) begin.fingerprint ??= told.system_fingerprint;
  }

  text(choice: number, text: string | null | undefined, logprobs?: unknown, style: ThoughtStyle = "none"): void {
    if (this.#isOver) return;
    if (logprobs) this.#at(choice).logprobs(logprobs);
    if (!text) return;
    // The choice is there even while its first words are held back.
    const writer = this.#at(choice);
    if (style !== "none") this.#say(choice, this.#splitterOf(choice, style).push(text));
    else writer.text(text);
  }

  refusal(choice: number, text: string | null | undefined, logprobs?: unknown): void {
    if (this.#isOver) return;
    if (logprobs) this.#at(choice).logprobs(logprobs);
    if (text) this.#settle(choice).refusal(text);
  }

  thinking(choice: number, text: string | null | undefined, signature?: string | null | undefined): void {
    if (!this.#isOver && (text || signature)) this.#settle(choice).thinking(text ?? "", signature || undefined);
  }

  tool(choice: number, index: number, call: Parameters<PartSink["tool"]>[2]): void {
    if (!this.#isOver) this.#settle(choice).tool(index, call);
  }

  piece(choice: number, piece: Parameters<PartSink["piece"]>[1]): void {
    if (this.#isOver) return;
    this.#partial ??= new Map();
    if (piece.name) {
      this.#settle(choice);
      this.#partial.set(choice, beginCall(piece));
    }
    const call = this.#partial.get(choice);
    if (call === undefined) return;
    addToCall(call, piece);
    if (piece.continues !== true) this.#endPartial(choice);
  }

  parts(choice: number, parts: Parameters<PartSink["parts"]>[1]): void {
    if (!this.#isOver) for (const part of parts) this.#settle(choice).part(part);
  }

  open(choice: number, key: number, part: Parameters<PartSink["open"]>[2], argumentsAt?: string): void {
    if (!this.#isOver) this.#settle(choice).open(key, part, argumentsAt);
  }

  append(choice: number, key: number, piece: Parameters<PartSink["append"]>[2]): void {
    if (!this.#isOver) this.#settle(choice).append(key, piece);
  }

  close(choice: number, key: number): void {
    if (!this.#isOver) this.#choices.get(choice)?.close(key);
  }

  finish(...[choice, reason, native, stopSequence]: Parameters<PartSink["finish"]>): void {
    // A null reason, as every earlier chunk has, says nothing.
    if (!this.#isOver && (reason || native)) this.#at(choice).finish(reason || undefined, native || undefined, stopSequence || undefined);
  }

  usage(counts: Usage | undefined): void {
    if (this.#isOver || counts === undefined) return;
    const told: Readonly<Record<string, number | undefined>> = { ...inBuckets(counts, this.usageSoFar) };
    let sums: Record<string, number | undefined> | undefined;
    for (const bucket in told) {
      const count = told[bucket];
      if (count === undefined) continue;
      sums ??= { ...this.usageSoFar };
      sums[bucket] = count;
    }
    this.usageSoFar = sums ?? this.usageSoFar;
  }

  end(): void {
    if (this.#isOver) return;
    if (this.#choices.size === 0) this.failure = EMPTY;
    else this.#flush();
  }

  fail(told: Failure): void {
    if (!this.#isOver) this.failure = told;
  }

  complete({ id, model, created, service_tier, system_fingerprint, choices: whole, usage }: ChatResponse): void {
    this.start({ id, model, created, service_tier, system_fingerprint });
    const isUnsaid = !this.#sawContent;
    for (const { index, message, finish_reason, native_finish_reason, stop_sequence } of whole) {
      if (isUnsaid) this.parts(index, message.content);
      this.finish(index, finish_reason, native_finish_reason, stop_sequence);
    }
    this.usage(usage);
  }

  closeStream(): Failure | undefined {
    if (this.#isOver) return this.failure;
    if (!this.sawFinish || this.#choices.values().some((writer) => !writer.isFinished)) this.failure = CUT;
    else this.#flush();
    return this.failure;
  }

  get #isOver(): boolean {
    return this.ended || this.failure !== undefined;
  }

  send(event: ChatEvent): void {
    if (!this.#hasStarted) {
      // Only now: the first frames of some upstreams have neither id nor model, and a client may rely on both from the first event on.
      this.#hasStarted = true;
      const { id = this.#ctx.requestId, model = this.#ctx.model.id, createdMs = this.#ctx.nowMs, ...more } = this.#begin;
      this.#emit({ type: "start", id, model, createdMs, ...more });
    }
    if (event.type === "part") {
      this.#sawContent = true;
      this.saidBytes += bytesOfDelta(event.delta);
    }
    this.#emit(event);
  }

  makeId(): string {
    this.#madeIds += 1;
    return madeCallId(this.#ctx.requestId, this.#madeIds);
  }

  #at(choice: number): ChoiceWriter {
    let writer = this.#choices.get(choice);
    if (writer === undefined) {
      writer = new ChoiceWriter(choice, this);
      this.#choices.set(choice, writer);
    }
    return writer;
  }

  #say(choice: number, said: readonly Said[]): void {
    for (const { kind, text } of said) {
      if (kind === "thinking") this.#at(choice).thinking(text, undefined);
      else this.#at(choice).text(text);
    }
  }

  #splitterOf(choice: number, style: ThoughtStyle): ThoughtSplitter {
    this.#splitters ??= new Map();
    let splitter = this.#splitters.get(choice);
    if (splitter === undefined) {
      splitter = createThoughtSplitter(style);
      this.#splitters.set(choice, splitter);
    }
    return splitter;
  }

  /** Text that might have become a tag is said before anything else is. */
  #settle(choice: number): ChoiceWriter {
    const splitter = this.#splitters?.get(choice);
    if (splitter !== undefined) this.#say(choice, splitter.flush());
    this.#endPartial(choice);
    return this.#at(choice);
  }

  /** A call whose arguments came by path is said now: nothing more of it comes, or something else does. */
  #endPartial(choice: number): void {
    const call = this.#partial?.get(choice);
    if (call === undefined) return;
    this.#partial?.delete(choice);
    const { id, name, signature } = call;
    this.#at(choice).part({ type: "tool_call", id, name, arguments: argumentsOf(call), ...(signature === undefined ? {} : { signature }) });
  }

  #flush(): void {
    this.ended = true;
    for (const writer of this.#choices.values()) this.#settle(writer.choice);
    const inOrder = [...this.#choices.values()].sort((a, b) => a.choice - b.choice);
    for (const writer of inOrder) writer.endParts();
    for (const writer of inOrder) this.send(writer.finishEvent());
    if (this.usageSoFar !== undefined) this.send({ type: "usage", usage: this.usageSoFar });
  }
}
