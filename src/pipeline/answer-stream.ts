// Reads one upstream answer that comes as a stream, and writes it to the client as it comes. A CallReader for one attempt; called by attempt.ts.
// Nothing is sent until the answer says something: until then the attempt may fail and another deployment be tried. From then on (the commit)
// the client has the stream, and a failure is for the caller to tell it. Does not retry.
//
// Two ways through. Translated: event → pieces → canonical events → frames of the client's dialect. Passed: the upstream's own bytes, while the
// same decoder reads along for usage, content and the end.

import type { MappingContext } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { Picture } from "../contract/usage.ts";
import { createAnswerRestorer } from "../kit/answer-form.ts";
import { sealEvent } from "../kit/signatures.ts";
import { numberAfter } from "../kit/stream/error-frame.ts";
import { createPartWriter, type PartWriter } from "../kit/stream/part-writer.ts";
import { createRepeats, type Repeats } from "../kit/stream/repeats.ts";
import type { StreamEncoder } from "../kit/stream/stream-encoder.ts";
import { createToolRestorer } from "../kit/tool-memory.ts";
import type { ResponseHead } from "../transport/call.ts";
import { createFrameDecoder, type Frame, type FrameDecoder, framesOf, terminatorOf } from "../transport/frames/frames.ts";
import type { Timer } from "../transport/timeouts.ts";
import { createWholeReader } from "./answer-whole.ts";
import type { AttemptEnd } from "./attempt.ts";
import { failureOfBody, notAnAnswer } from "./classify.ts";
import { createClientEncoder } from "./client-encoder.ts";
import type { Core, ReplyHeaders, RequestContext, StreamOut } from "./context.ts";
import type { AnswerCall, FollowReader } from "./follow.ts";
import { type JsonObject, parseBody, parseObject } from "./parse-object.ts";
import { provedFor, shapesOf } from "./shapes-of.ts";
import { Skim, takesPasted } from "./skim.ts";
import { endFrames, withCost } from "./stream-end.ts";
import { type Line, letRequestGo } from "./upstream-call.ts";

export interface StreamReader extends FollowReader {
  /** Hands over the call that feeds this reader, before its first event. */
  control(call: AnswerCall): void;
}

interface Edges {
  readonly openHeaders: () => ReplyHeaders;
  readonly done: (end: AttemptEnd) => void;
}

/** How much may be held back while an answer has said nothing yet; then it is committed to as it is. */
const MAX_HELD_BYTES = 1024 * 1024;
const MAX_HELD_ITEMS = 256;
/** Each look may read all of a piece: where kinds of events alternate in it, they are cut out of it. */
const MOST_LOOKS = 8;
/** How long a connection may stay open after the answer was complete, to be used again once it is free. */
const LINGER_MS = 1_000;

export function createStreamReader(core: Core, ctx: RequestContext, line: Line<Dialect>, edges: Edges): StreamReader {
  return new Reader(core, ctx, line, edges);
}

class Reader implements StreamReader {
  readonly #core: Core;
  readonly #ctx: RequestContext;
  readonly #line: Line<Dialect>;
  readonly #edges: Edges;
  readonly #decoder: FrameDecoder;
  readonly #writer: PartWriter;
  /** Only where the answer is translated. */
  readonly #encoder: StreamEncoder | undefined;
  readonly #takesRaw: boolean;
  readonly #withholdsUsage: boolean;
  /** Only where nobody needs each event as a value. */
  readonly #repeats: Repeats | undefined;
  /** Only where that is so, and frames of the client's are text. */
  #skim: Skim | undefined;
  #head: ResponseHead = { status: 0, headers: {} };
  #call: AnswerCall | undefined;
  #deadline: Timer | undefined;
  #linger: Timer | undefined;
  #out: StreamOut | undefined;
  #held: (Buffer | string | object)[] = [];
  #heldBytes = 0;
  /** The last frame, kept back for the price. */
  #lastFrame: object | undefined;
  /** How often events were looked for where they lie in what has just come. */
  #looks = 0;
  /** Of those that passed: the number of the next one. */
  #nextNumber = 0;
  #picture: Picture | undefined;
  #sawTerminator = false;
  /** The upstream says things its dialect does not know: then silence about the end proves nothing. */
  #isStrange = false;
  #isDone = false;

  constructor(core: Core, ctx: RequestContext, line: Line<Dialect>, edges: Edges) {
    this.#core = core;
    this.#ctx = ctx;
    this.#line = line;
    this.#edges = edges;
    this.#takesRaw = line.passes && ctx.client.takesBytes && !ctx.wantsCost && ctx.keeping?.changes(line) !== true;
    this.#withholdsUsage = line.passes && !ctx.request.askedForUsage;
    // Traits are the dialect's own.
    this.#repeats =
      this.#takesRaw || !line.passes ? createRepeats(line.dialect, line.ctx as MappingContext<never>, shapesOf(line)) : undefined;
    this.#decoder = createFrameDecoder(line.dialect.framing, {
      onEvent: (event) => this.#onEvent(event),
      onQuiet: this.#takesRaw ? (raw) => this.#give(raw) : undefined,
      onRest: this.#repeats && ((bytes) => this.#takeRest(bytes)),
    });
    this.#encoder = line.passes
      ? undefined
      : createClientEncoder(core, ctx, line, (frame) => {
          if (this.#skim?.isMuted !== true) this.#give(this.#kept(frame));
        });
    this.#writer = createPartWriter({
      emit: createAnswerRestorer(
        line.answerForm,
        createToolRestorer(line.toolMemory, (event) => {
          this.#skim?.hear(event);
          this.#encoder?.event(sealEvent(event, line.deployment.id));
        }),
      ),
      ctx: line.ctx,
    });
    if (this.#repeats !== undefined && (this.#takesRaw || takesPasted(ctx, line))) this.#skim = this.#createSkim(this.#repeats);
    const { firstTokenTimeoutMs: patienceMs = Number.POSITIVE_INFINITY } = core.plan.routing;
    const leftMs = Math.max(1, Math.min(line.deployment.timeoutMs ?? Number.POSITIVE_INFINITY, patienceMs, ctx.deadlineMs - core.now()));
    this.#deadline = core.setTimer(
      () => this.#fail({ kind: "timeout", message: `the answer had not begun within ${leftMs} ms` }),
      Math.min(leftMs, 2 ** 31 - 1),
    );
  }

  control(call: AnswerCall): void {
    this.#call = call;
  }

  onBegun(record: JsonObject): void {
    const { dialect, ctx } = this.#line;
    if (dialect.validate.response(record).length > 0) return;
    const { id, model, created } = dialect.decodeResponse(record as never, ctx as MappingContext<never>); // as below
    this.#writer.start({ id, model, created });
  }

  onHead(head: ResponseHead): "whole" | "pieces" {
    this.#head = head;
    const type = head.headers["content-type"] ?? "";
    const isOk = head.status >= 200 && head.status <= 299 && head.status !== 204;
    return isOk && framesOf(this.#line.dialect.framing).isStream(type) ? "pieces" : "whole";
  }

  /** An error, most likely; or a stream whose content-type is wrong; or an answer that was asked for as a stream and came whole, as that of a
   *  followed call may, and does after its stream. */
  onWhole(body: Buffer): void {
    if (this.#isDone) return;
    if (this.#isOk() && this.#comesWhole) return this.#readRecord(body);
    if (this.#isOk() && framesOf(this.#line.dialect.framing).isStreamText(body.toString("utf8", 0, 8).trimStart())) {
      this.onPiece(body);
      this.onEnd();
      return;
    }
    // The other reader's judgement serves: a refusal, an error inside a 200, or nothing we know.
    const reader = createWholeReader(this.#core, this.#ctx, this.#line, (end) => {
      if (end.type === "failed") this.#fail(end.failure);
      else this.#refuse("the upstream answered a streaming request with a whole body");
    });
    reader.onHead(this.#head);
    reader.onWhole(body);
  }

  onPiece(bytes: Buffer): void {
    if (this.#isDone) return;
    this.#looks = 0;
    const taken = this.#decoder.isBetween ? this.#takeRest(bytes) : 0;
    if (taken === bytes.length) return;
    const failure = this.#decoder.push(taken === 0 ? bytes : bytes.subarray(taken));
    if (this.#isDone) return;
    if (failure !== undefined) return this.#fail(failure);
    // The record may still say that nothing came of it.
    if (this.#isFollowed && this.#writer.sawFinish) return this.#call?.complete?.();
    this.#commitIfTime();
    if (this.#writer.ended) this.#finishEarly();
  }

  /** How many of those bytes hold events that are known where they lie. */
  #takeRest(bytes: Buffer): number {
    if (this.#isDone || this.#sawTerminator || !this.#writer.sawContent || this.#looks === MOST_LOOKS) return 0;
    this.#looks += 1;
    return this.#skim?.take(bytes) ?? 0;
  }

  onEnd(): void {
    this.#linger?.close();
    if (this.#isDone) return;
    const rest = this.#decoder.end();
    // A last event without its blank line is taken for what it says, if it says something whole.
    if (rest.unfinished && (rest.data === this.#terminator() || parseObject(rest.data) !== undefined)) {
      this.#onEvent({ event: rest.event, data: rest.data, raw: Buffer.concat([rest.raw, Buffer.from("\n\n")]), bare: false });
    } else if (rest.unfinished) {
      this.#fail({ kind: "network", message: "the upstream closed the stream in the middle of an event" });
    }
    if (this.#isDone) return;
    this.#skim?.settle();
    const lacksEnd = !this.#writer.ended;
    const failure = this.#writer.closeStream();
    if (failure !== undefined && !this.#isStrange) return this.#fail(failure);
    if (lacksEnd && failure === undefined && this.#line.passes) for (const frame of endFrames(this.#line)) this.#give(frame);
    this.#finish();
  }

  /** The record of a followed call, once it is final: what a whole answer is, beside what was said of it already. */
  #readRecord(body: Buffer): void {
    const value = parseBody(body);
    if (value === undefined) return this.#fail(notAnAnswer(this.#line, this.#head, body));
    const { dialect, ctx } = this.#line;
    const erased = value as never; // as above: what reads it is the same dialect's
    if (dialect.isError(erased)) return this.#fail(failureOfBody(this.#line, this.#head, value, this.#core.now()));
    const [finding] = dialect.validate.response(value);
    if (finding !== undefined) return this.#refuse(`the upstream's answer is not of its own format: ${finding.path}: ${finding.message}`);
    this.#picture = dialect.readPicture?.(erased, ctx as MappingContext<never>);
    this.#writer.complete(dialect.decodeResponse(erased, ctx as MappingContext<never>)); // traits are the dialect's own
    const failure = this.#writer.closeStream();
    if (failure !== undefined) this.#fail(failure);
    else this.#finish();
  }

  /** Its stream is made of the whole answer. */
  get #comesWhole(): boolean {
    return this.#isFollowed || this.#line.dialect.answersWhole === true;
  }

  get #isFollowed(): boolean {
    return this.#line.dialect.call.follow !== undefined;
  }

  onFailure(failure: Failure): void {
    this.#linger?.close();
    this.#fail(failure);
  }

  #createSkim(repeats: Repeats): Skim {
    const line = this.#line;
    const { ingress } = this.#ctx;
    return new Skim({
      line,
      repeats,
      writer: this.#writer,
      encoder: this.#encoder,
      encode: (frame) => framesOf(ingress.framing).encode(this.#kept(frame), ingress.framing),
      box: framesOf(line.dialect.framing).box,
      proved: provedFor(line, ingress),
      give: (bytes) => this.#give(bytes),
      onCounted: (event) => {
        this.#nextNumber = numberAfter(line.dialect, event) ?? this.#nextNumber;
      },
    });
  }

  #onEvent(event: Frame): void {
    if (this.#isDone || this.#sawTerminator) return;
    if (this.#writer.sawContent && !event.bare && this.#skim?.takeEvent(event) === true) return;
    this.#skim?.settle();
    if (event.data === this.#terminator()) {
      this.#sawTerminator = true;
      this.#writer.end();
      if (this.#writer.failure !== undefined && !this.#isStrange) return this.#fail(this.#writer.failure);
      if (this.#takesRaw) this.#give(event.raw);
      return;
    }
    this.#skim?.begin();
    if (!event.bare && this.#repeats?.say(event.data, this.#writer) === true) {
      this.#skim?.end(true);
      if (this.#takesRaw) this.#give(event.raw);
      if (this.#writer.failure !== undefined) this.#fail(this.#writer.failure);
      return;
    }
    const value = parseObject(event.data);
    if (value === undefined) return this.#refuse("the upstream sent an event that is no JSON object");
    const { dialect } = this.#line;
    const erased = value as never; // wire types are erased in the contract; what reads them is the same dialect's
    if (dialect.isError(erased)) return this.#fail(failureOfBody(this.#line, this.#head, value, this.#core.now()));
    if (event.bare) return this.#refuse("the upstream answered a streaming request with a whole body");
    if (this.#line.passes) this.#pass(event, value);
    else this.#translate(value);
    if (this.#writer.failure !== undefined) return this.#fail(this.#writer.failure);
    this.#skim?.end(!this.#isStrange && this.#observe(event));
  }

  /** Whether it was one that repeats. */
  #observe({ event: name = "", data, raw }: Frame): boolean {
    const { box } = framesOf(this.#line.dialect.framing);
    const frame = box === undefined ? raw : raw.subarray(box.before, raw.length - box.after);
    return this.#repeats?.observe(data, frame, box?.hidden(name)) === true;
  }

  #pass(event: Frame, value: object): void {
    const { dialect, ctx } = this.#line;
    const isKnown = dialect.validate.event(value).length === 0;
    if (isKnown)
      dialect.decodeEvent(value as never, this.#writer, ctx as MappingContext<never>); // validated; traits are the dialect's own
    else this.#isStrange = true;
    this.#nextNumber = numberAfter(dialect, value) ?? this.#nextNumber;
    if (this.#withholdsUsage && isKnown && dialect.isUsageOnly?.(value as never) === true) return;
    const told = isKnown ? this.#kept(value) : value;
    this.#give(this.#takesRaw ? event.raw : told);
  }

  /** Where answers are kept, the client is told so. */
  #kept(frame: object): object {
    return this.#ctx.keeping?.event(this.#line, frame) ?? frame;
  }

  #translate(value: object): void {
    const { dialect, ctx } = this.#line;
    const [finding] = dialect.validate.event(value);
    if (finding !== undefined)
      return this.#refuse(`the upstream sent an event that is not of its own format: ${finding.path}: ${finding.message}`);
    dialect.decodeEvent(value as never, this.#writer, ctx as MappingContext<never>); // validated; traits are the dialect's own
  }

  /** Something for the client: held until the commit, written at once after it. Writes of one turn leave together. */
  #give(item: Buffer | string | object): void {
    if (this.#out !== undefined) return this.#write(this.#out, item);
    this.#held.push(item);
    if (typeof item === "string" || item instanceof Uint8Array) this.#heldBytes += item.length;
  }

  #commitIfTime(): void {
    if (this.#out !== undefined || this.#isDone) return;
    if (this.#writer.sawContent || this.#isStrange || this.#held.length > MAX_HELD_ITEMS || this.#heldBytes > MAX_HELD_BYTES)
      this.#commit();
  }

  #commit(): StreamOut {
    this.#deadline?.close();
    this.#ctx.onAnswer?.();
    const out = this.#ctx.client.open(this.#edges.openHeaders(), {
      onBlocked: () => this.#call?.pause(),
      onDrain: () => this.#call?.resume(),
    });
    this.#out = out;
    for (const item of this.#held) this.#write(out, item);
    this.#held = [];
    letRequestGo(this.#ctx, this.#line);
    return out;
  }

  #write(out: StreamOut, item: Buffer | string | object): void {
    // `held` mixes them; a frame is never a buffer.
    if (typeof item === "string" || item instanceof Uint8Array) return out.raw(item as Buffer | string);
    if (!this.#ctx.wantsCost) return out.frame(item);
    if (this.#lastFrame !== undefined) out.frame(this.#lastFrame);
    this.#lastFrame = item;
  }

  /** The upstream said that this was all: the client need not wait until the connection says it too. */
  #finishEarly(): void {
    this.#finish();
    this.#linger = this.#core.setTimer(() => this.#call?.cancel(), LINGER_MS);
  }

  #finish(): void {
    this.#encoder?.end();
    const out = this.#out ?? this.#commit();
    if (this.#lastFrame !== undefined) out.frame(withCost(this.#lastFrame, this.#ctx, this.#line, this.#writer, this.#picture));
    this.#isDone = true;
    out.end(!(this.#takesRaw && this.#sawTerminator));
    this.#tell(out, undefined);
  }

  #fail(failure: Failure): void {
    if (this.#isDone) return;
    this.#skim?.settle();
    this.#isDone = true;
    this.#deadline?.close();
    this.#call?.cancel();
    // What a commit would have sent first was never meaningful: another deployment may still answer.
    if (this.#out !== undefined && this.#lastFrame !== undefined) this.#out.frame(this.#lastFrame);
    this.#tell(this.#out, failure);
  }

  #refuse(message: string): void {
    this.#fail({ kind: "bad_response", status: this.#head.status, message });
  }

  #tell(out: StreamOut | undefined, failure: Failure | undefined): void {
    const status = this.#head.status;
    const { usageSoFar: usage, service, sawFinish } = this.#writer;
    // Counts of an answer that was whole are its own, however the connection ended.
    const saidBytes = sawFinish && usage !== undefined ? undefined : this.#writer.saidBytes;
    const frames = this.#encoder?.frames ?? this.#nextNumber;
    const { losses } = this.#line.ctx;
    const picture = this.#picture;
    if (out !== undefined) this.#edges.done({ type: "streamed", status, usage, saidBytes, service, picture, losses, failure, out, frames });
    else if (failure !== undefined) this.#edges.done({ type: "failed", status: status || undefined, failure, usage, saidBytes });
  }

  #terminator(): string | undefined {
    return terminatorOf(this.#line.dialect.framing);
  }

  #isOk(): boolean {
    return this.#head.status >= 200 && this.#head.status <= 299;
  }
}
