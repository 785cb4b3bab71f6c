// Turns the pieces a generated stream decoder finds into canonical events: start, then parts and their ends, then every finish, then
// usage. One per stream. Pure but for its own state; it reads no wire format and no clock.

import type { ChatResponse, Usage } from "../../../generated/types/canonical.ts";
import type { ChatEvent } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { PartSink } from "../../contract/dialect.ts";
import type { Failure } from "../../contract/failure.ts";
import { createThoughtSplitter, type Said, type ThoughtSplitter, type ThoughtStyle } from "../tagged-thoughts.ts";
import { type ChoiceWriter, createChoiceWriter } from "./choice-writer.ts";
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
export function createPartWriter({ emit, ctx }: PartWriterOptions): PartWriter {
  const choices = new Map<number, ChoiceWriter>();
  const splitters = new Map<number, ThoughtSplitter>();
  const partial = new Map<number, PartialCall>();
  const begin: { id?: string; model?: string; createdMs?: number; serviceTier?: string; fingerprint?: string } = {};
  let started = false;
  let sawContent = false;
  let ended = false;
  let failure: Failure | undefined;
  let usageSoFar: Usage | undefined;
  let service: string | undefined;
  let madeIds = 0;
  let saidBytes = 0;

  function send(event: ChatEvent): void {
    if (!started) {
      // Only now: the first frames of some upstreams have neither id nor model, and a client may rely on both from the first event on.
      started = true;
      const { id = ctx.requestId, model = ctx.model.id, createdMs = ctx.nowMs, ...more } = begin;
      emit({ type: "start", id, model, createdMs, ...more });
    }
    if (event.type === "part") {
      sawContent = true;
      saidBytes += bytesOfDelta(event.delta);
    }
    emit(event);
  }
  function makeId(): string {
    madeIds += 1;
    return madeCallId(ctx.requestId, madeIds);
  }
  function at(choice: number): ChoiceWriter {
    let writer = choices.get(choice);
    if (writer === undefined) {
      writer = createChoiceWriter(choice, send, makeId);
      choices.set(choice, writer);
    }
    return writer;
  }
  function say(choice: number, said: readonly Said[]): void {
    for (const { kind, text } of said) {
      if (kind === "thinking") at(choice).thinking(text, undefined);
      else at(choice).text(text);
    }
  }
  function splitterOf(choice: number, style: ThoughtStyle): ThoughtSplitter {
    let splitter = splitters.get(choice);
    if (splitter === undefined) {
      splitter = createThoughtSplitter(style);
      splitters.set(choice, splitter);
    }
    return splitter;
  }
  /** Text that might have become a tag is said before anything else is. */
  function settle(choice: number): ChoiceWriter {
    const splitter = splitters.get(choice);
    if (splitter !== undefined) say(choice, splitter.flush());
    endPartial(choice);
    return at(choice);
  }
  /** A call whose arguments came by path is said now: nothing more of it comes, or something else does. */
  function endPartial(choice: number): void {
    const call = partial.get(choice);
    if (call === undefined) return;
    partial.delete(choice);
    const { id, name, signature } = call;
    at(choice).part({ type: "tool_call", id, name, arguments: argumentsOf(call), ...(signature === undefined ? {} : { signature }) });
  }
  function flush(): void {
    ended = true;
    for (const writer of choices.values()) settle(writer.choice);
    const inOrder = [...choices.values()].sort((a, b) => a.choice - b.choice);
    for (const writer of inOrder) writer.endParts();
    for (const writer of inOrder) send(writer.finishEvent());
    if (usageSoFar !== undefined) send({ type: "usage", usage: usageSoFar });
  }
  const isOver = (): boolean => ended || failure !== undefined;
  const sawFinish = (): boolean => choices.values().some((writer) => writer.isFinished);

  const writer: PartWriter = {
    get service() {
      return service;
    },
    get sawContent() {
      return sawContent || sawFinish();
    },
    get sawFinish() {
      return sawFinish();
    },
    get ended() {
      return ended;
    },
    get failure() {
      return failure;
    },
    get saidBytes() {
      return saidBytes;
    },
    get usageSoFar() {
      return usageSoFar;
    },
    start(told) {
      if (told.id) begin.id ??= told.id;
      if (told.model) begin.model ??= told.model;
      // 0 is what those upstreams send in frames that come before the answer; it stands only if nothing better follows.
      if (typeof told.created === "number" && !begin.createdMs) begin.createdMs = Math.round(told.created * 1000);
      if (told.service_tier) {
        begin.serviceTier ??= told.service_tier;
        service = told.service_tier; // the last word: an answer may end in another class than it began in
      }
      if (told.system_fingerprint) begin.fingerprint ??= told.system_fingerprint;
    },
    text(choice, text, logprobs, style = "none") {
      if (isOver()) return;
      if (logprobs) at(choice).logprobs(logprobs);
      if (!text) return;
      // The choice is there even while its first words are held back.
      const writer = at(choice);
      if (style !== "none") say(choice, splitterOf(choice, style).push(text));
      else writer.text(text);
    },
    refusal(choice, text, logprobs) {
      if (isOver()) return;
      if (logprobs) at(choice).logprobs(logprobs);
      if (text) settle(choice).refusal(text);
    },
    thinking(choice, text, signature) {
      if (!isOver() && (text || signature)) settle(choice).thinking(text ?? "", signature || undefined);
    },
    tool(choice, index, call) {
      if (!isOver()) settle(choice).tool(index, call);
    },
    piece(choice, piece) {
      if (isOver()) return;
      if (piece.name) {
        settle(choice);
        partial.set(choice, beginCall(piece));
      }
      const call = partial.get(choice);
      if (call === undefined) return;
      addToCall(call, piece);
      if (piece.continues !== true) endPartial(choice);
    },
    parts(choice, parts) {
      if (!isOver()) for (const part of parts) settle(choice).part(part);
    },
    open(choice, key, part, argumentsAt) {
      if (!isOver()) settle(choice).open(key, part, argumentsAt);
    },
    append(choice, key, piece) {
      if (!isOver()) settle(choice).append(key, piece);
    },
    close(choice, key) {
      if (!isOver()) choices.get(choice)?.close(key);
    },
    finish(choice, reason, native, stopSequence) {
      // A null reason, as every earlier chunk has, says nothing.
      if (!isOver() && (reason || native)) at(choice).finish(reason || undefined, native || undefined, stopSequence || undefined);
    },
    usage(counts) {
      if (isOver() || counts === undefined) return;
      const told = Object.entries(inBuckets(counts, usageSoFar)).filter(([, count]) => count !== undefined);
      if (told.length > 0) usageSoFar = { ...usageSoFar, ...Object.fromEntries(told) };
    },
    end() {
      if (isOver()) return;
      if (choices.size === 0) failure = EMPTY;
      else flush();
    },
    fail(told) {
      if (!isOver()) failure = told;
    },
    complete({ id, model, created, service_tier, system_fingerprint, choices: whole, usage }) {
      writer.start({ id, model, created, service_tier, system_fingerprint });
      const isUnsaid = !sawContent;
      for (const { index, message, finish_reason, native_finish_reason, stop_sequence } of whole) {
        if (isUnsaid) writer.parts(index, message.content);
        writer.finish(index, finish_reason, native_finish_reason, stop_sequence);
      }
      writer.usage(usage);
    },
    closeStream() {
      if (isOver()) return failure;
      if (!sawFinish() || choices.values().some((writer) => !writer.isFinished)) failure = CUT;
      else flush();
      return failure;
    },
  };
  return writer;
}
