// Turns canonical events into the frames of a dialect's stream, by the dialect's templates. One per stream. Pure but for its own state;
// it serialises nothing and knows no wire. A stream that fails is not ended here: the dialect's error frame is written instead.

import type { ChatEvent } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { StreamEncoding, StreamFacts } from "../../contract/dialect.ts";
import type { Usage } from "../../contract/usage.ts";
import { type Frames, PartEmitter, type PartEvent, type PartHost } from "./part-emitter.ts";

export interface StreamEncoderOptions {
  readonly encoding: StreamEncoding;
  /** Stands in for the answer's id if the events have none. */
  readonly requestId: string;
  /** The client asked for counts at the end. */
  readonly includeUsage: boolean;
  readonly ctx: MappingContext<never>;
  readonly emit: (frame: object) => void;
}
/** The frame that says a text; undefined where more than one would. */
export type FrameMaker = (text: string, number: number) => object | undefined;

export interface StreamEncoder {
  /** How many have been emitted. */
  readonly frames: number;
  readonly isNumbered: boolean;
  event(event: ChatEvent): void;
  /** How it would go on after that event if more of the same part came, until anything else does; undefined: not by a frame for each text. */
  more(event: PartEvent): FrameMaker | undefined;
  /** So many frames were written elsewhere. */
  repeated(count: number): void;
  /** The stream is complete: closes what is open and writes what was held. Nothing may follow. */
  end(): void;
}

export const createStreamEncoder = (options: StreamEncoderOptions): StreamEncoder => new Encoder(options);

/** A class: there is one for each translated stream under way, and functions made for each would live as long. */
class Encoder implements StreamEncoder, PartHost {
  readonly #encoding: StreamEncoding;
  readonly #requestId: string;
  readonly #includeUsage: boolean;
  readonly #ctx: MappingContext<never>;
  readonly #emit: (frame: object) => void;
  readonly #parts: PartEmitter;
  #facts: StreamFacts | undefined;
  #usage: Usage | undefined;
  #isEnded = false;
  readonly #announced = new Set<number>();
  readonly #finished = new Set<number>();
  #held: Extract<ChatEvent, { type: "finish" }>[] = [];
  frames = 0;

  constructor({ encoding, requestId, includeUsage, ctx, emit }: StreamEncoderOptions) {
    this.#encoding = encoding;
    this.#requestId = requestId;
    this.#includeUsage = includeUsage;
    this.#ctx = ctx;
    this.#emit = emit;
    this.#parts = new PartEmitter(encoding, ctx, this);
  }

  get isNumbered(): boolean {
    return this.#encoding.numbered !== undefined;
  }

  more(event: PartEvent): FrameMaker | undefined {
    const isOver = this.#isEnded || this.#finished.has(event.choice) || this.#isOfAnother(event);
    const say = isOver ? undefined : this.#parts.more(event);
    if (say === undefined) return undefined;
    return (text, number) => {
      const made = say(text);
      const [only, second] = isList(made) ? made : [made];
      return only === undefined || second !== undefined ? undefined : this.#numbered(only, number);
    };
  }

  repeated(count: number): void {
    this.frames += count;
  }

  event(event: ChatEvent): void {
    if (this.#isEnded || this.#isOfAnother(event)) return;
    switch (event.type) {
      case "start":
        if (this.#facts === undefined) this.#start(event);
        return;
      case "part":
        this.started();
        if (!this.#finished.has(event.choice)) this.#parts.piece(event);
        return;
      case "part_end":
        this.#parts.endPart(event.choice, event.index);
        break;
      case "finish":
        this.#parts.endChoice(event.choice);
        this.#held.push(event);
        break;
      case "usage":
        this.#usage = event.usage;
        break;
    }
    if (this.#usage !== undefined && this.#parts.isIdle()) this.#writeFinishes();
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    const facts = this.started();
    this.#parts.endAll();
    this.#writeFinishes();
    if (this.#usage !== undefined) this.write(this.#encoding.usage?.(this.#usage, facts, this.#ctx));
    this.write(this.#encoding.end?.(facts, this.#ctx));
  }

  write(made: Frames): void {
    if (made === undefined) return;
    for (const frame of isList(made) ? made : [made]) {
      this.#emit(this.#numbered(frame, this.frames));
      this.frames += 1;
    }
  }

  started(): StreamFacts {
    return this.#facts ?? this.#start(undefined);
  }

  announce(choice: number): void {
    if (this.#announced.has(choice)) return;
    this.#announced.add(choice);
    this.write(this.#encoding.choice?.(choice, this.started(), this.#ctx));
  }

  /** Where the client's wire knows a single choice. */
  #isOfAnother(event: ChatEvent): boolean {
    return this.#encoding.single === true && "choice" in event && event.choice > 0;
  }

  #numbered(frame: object, number: number): object {
    const { numbered } = this.#encoding;
    // The template made it for us alone.
    if (numbered !== undefined) (frame as Record<string, unknown>)[numbered] = number;
    return frame;
  }

  #start(event: Extract<ChatEvent, { type: "start" }> | undefined): StreamFacts {
    const facts = {
      id: event?.id || this.#requestId,
      model: event?.model || this.#ctx.model.id,
      created: Math.floor((event?.createdMs ?? this.#ctx.nowMs) / 1000),
      serviceTier: event?.serviceTier,
      fingerprint: event?.fingerprint,
      includeUsage: this.#includeUsage,
    };
    this.#facts = facts;
    this.write(this.#encoding.start?.(facts, this.#ctx));
    return facts;
  }

  #writeFinishes(): void {
    if (this.#held.length === 0) return;
    const held = this.#held;
    this.#held = [];
    for (const { choice, reason, native, stopSequence } of held) {
      this.#finished.add(choice);
      this.announce(choice);
      const facts = { choice, reason, native, stopSequence, usage: this.#usage, parts: this.#parts.kept(choice) };
      this.write(this.#encoding.finish?.(facts, this.started(), this.#ctx));
    }
  }
}

function isList(made: Frames): made is readonly object[] {
  return Array.isArray(made);
}
