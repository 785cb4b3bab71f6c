// Turns canonical events into the frames of a dialect's stream, by the dialect's templates. One per stream. Pure but for its own state;
// it serialises nothing and knows no wire. A stream that fails is not ended here: the dialect's error frame is written instead.

import type { ChatEvent } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { StreamEncoding, StreamFacts } from "../../contract/dialect.ts";
import type { Usage } from "../../contract/usage.ts";
import { createPartEmitter, type Frames } from "./part-emitter.ts";

export interface StreamEncoderOptions {
  readonly encoding: StreamEncoding;
  /** Stands in for the answer's id if the events have none. */
  readonly requestId: string;
  /** The client asked for counts at the end. */
  readonly includeUsage: boolean;
  readonly ctx: MappingContext<never>;
  readonly emit: (frame: object) => void;
}
export interface StreamEncoder {
  /** How many have been emitted. */
  readonly frames: number;
  event(event: ChatEvent): void;
  /** The stream is complete: closes what is open and writes what was held. Nothing may follow. */
  end(): void;
}

export function createStreamEncoder({ encoding, requestId, includeUsage, ctx, emit }: StreamEncoderOptions): StreamEncoder {
  let facts: StreamFacts | undefined;
  let frames = 0;
  let usage: Usage | undefined;
  let isEnded = false;
  const announced = new Set<number>();
  const finished = new Set<number>();
  const held: Extract<ChatEvent, { type: "finish" }>[] = [];
  const parts = createPartEmitter({ encoding, ctx, facts: started, beforeFrames: announce, write });

  function write(made: Frames): void {
    if (made === undefined) return;
    for (const frame of isList(made) ? made : [made]) {
      emit(encoding.numbered !== undefined ? { ...frame, [encoding.numbered]: frames } : frame);
      frames += 1;
    }
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

  return {
    get frames() {
      return frames;
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
}

function isList(made: readonly object[] | object): made is readonly object[] {
  return Array.isArray(made);
}
