// Turns canonical events into the frames of a dialect's stream, by the dialect's templates. One per stream. Pure but for its own state;
// it serialises nothing and knows no wire. A stream that fails is not ended here: the dialect's error frame is written instead.

import type { ChatEvent } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { StreamEncoding, StreamFacts } from "../../contract/dialect.ts";
import type { Usage } from "../../contract/usage.ts";
import { createPartEmitter, type Frames, type PartEvent } from "./part-emitter.ts";

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

export function createStreamEncoder({ encoding, requestId, includeUsage, ctx, emit }: StreamEncoderOptions): StreamEncoder {
  let facts: StreamFacts | undefined;
  let usage: Usage | undefined;
  let isEnded = false;
  const announced = new Set<number>();
  const finished = new Set<number>();
  const held: Extract<ChatEvent, { type: "finish" }>[] = [];
  const parts = createPartEmitter({ encoding, ctx, facts: started, beforeFrames: announce, write });

  function write(made: Frames): void {
    if (made === undefined) return;
    for (const frame of isList(made) ? made : [made]) {
      emit(numbered(frame, encoder.frames));
      encoder.frames += 1;
    }
  }
  function numbered(frame: object, number: number): object {
    return encoding.numbered !== undefined ? { ...frame, [encoding.numbered]: number } : frame;
  }
  function started(): StreamFacts {
    return facts ?? start(undefined);
  }
  function start(event: Extract<ChatEvent, { type: "start" }> | undefined): StreamFacts {
    facts = {
      id: event?.id || requestId,
      model: event?.model || ctx.model.id,
      created: Math.floor((event?.createdMs ?? ctx.nowMs) / 1000),
      serviceTier: event?.serviceTier,
      fingerprint: event?.fingerprint,
      includeUsage,
    };
    write(encoding.start?.(facts, ctx));
    return facts;
  }
  function announce(choice: number): void {
    if (announced.has(choice)) return;
    announced.add(choice);
    write(encoding.choice?.(choice, started(), ctx));
  }
  function writeFinishes(): void {
    for (const { choice, reason, native, stopSequence } of held.splice(0)) {
      finished.add(choice);
      announce(choice);
      write(encoding.finish?.({ choice, reason, native, stopSequence, usage, parts: parts.kept(choice) }, started(), ctx));
    }
  }

  // Plain fields: one accessor would make each of these objects a dictionary.
  const encoder: { frames: number } & StreamEncoder = {
    frames: 0,
    isNumbered: encoding.numbered !== undefined,
    more(event) {
      const isOver = isEnded || finished.has(event.choice) || (encoding.single === true && event.choice > 0);
      const say = isOver ? undefined : parts.more(event);
      if (say === undefined) return undefined;
      return (text, number) => {
        const made = say(text);
        const [only, second] = isList(made) ? made : [made];
        return only === undefined || second !== undefined ? undefined : numbered(only, number);
      };
    },
    repeated(count) {
      encoder.frames += count;
    },
    event(event) {
      if (isEnded || (encoding.single === true && "choice" in event && event.choice > 0)) return;
      switch (event.type) {
        case "start":
          if (facts === undefined) start(event);
          return;
        case "part":
          started();
          if (!finished.has(event.choice)) parts.piece(event);
          return;
        case "part_end":
          parts.endPart(event.choice, event.index);
          break;
        case "finish":
          parts.endChoice(event.choice);
          held.push(event);
          break;
        case "usage":
          usage = event.usage;
          break;
      }
      if (usage !== undefined && parts.isIdle()) writeFinishes();
    },
    end() {
      if (isEnded) return;
      isEnded = true;
      started();
      parts.endAll();
      writeFinishes();
      if (usage !== undefined) write(encoding.usage?.(usage, started(), ctx));
      write(encoding.end?.(started(), ctx));
    },
  };
  return encoder;
}

function isList(made: Frames): made is readonly object[] {
  return Array.isArray(made);
}
