// Writes the parts of a stream through a dialect's part templates: opens, pieces, closes; one at a time where the wire knows only one.
// Called by stream-encoder.ts, which owns start, finish and end. Pure but for its own state.

import type { ChatEvent, PartDelta } from "../../contract/chat.ts";
import type { MappingContext } from "../../contract/context.ts";
import type { ChatPart, OpenPart, PartEncoding, PartTag, StreamEncoding, StreamFacts } from "../../contract/dialect.ts";
import { createPartAccumulator, type PartAccumulator, piecesOf, tagOf } from "./accumulate.ts";
import { isBlank } from "./parts.ts";

/** What a template makes: wire values, which only the dialect can name. */
export type Frames = readonly object[] | object | undefined;
export type PartEvent = Extract<ChatEvent, { type: "part" }>;
type Logprobs = NonNullable<PartEvent["logprobs"]>;

interface Piece {
  readonly delta: PartDelta;
  readonly logprobs: Logprobs | undefined;
}
interface PartState {
  readonly choice: number;
  readonly index: number;
  readonly tag: PartTag;
  readonly templates: PartEncoding;
  /** Kept only where somebody will want the part whole. */
  readonly gathered: PartAccumulator | undefined;
  /** Pieces that wait for the part before them to close. */
  readonly waiting: Piece[];
  /** Where its text begins in the text of the choice, and how long it is so far. UTF-16 units. */
  textStart: number;
  textLength: number;
  /** How many sources it was given so far. */
  sources: number;
  /** Number and names on the wire; undefined until the first frame. */
  open: OpenPart | undefined;
  isComplete: boolean;
}
interface ChoiceState {
  /** By the event's ordinal; only those that may still grow. */
  readonly growing: Map<number, PartState>;
  readonly kept: ChatPart[];
  parts: number;
  tools: number;
  /** Of all text written so far. */
  textLength: number;
}

/** The stream around the parts. */
export interface PartHost {
  /** Constant once the stream has started, which is before the first piece. */
  started(): StreamFacts;
  /** Called before the first frame of each part, with its choice. */
  announce(choice: number): void;
  write(frames: Frames): void;
}

export class PartEmitter {
  readonly #encoding: StreamEncoding;
  readonly #ctx: MappingContext<never>;
  readonly #host: PartHost;
  readonly #choices = new Map<number, ChoiceState>();
  /** Where the wire is sequential: the part being written, and those that wait for it. */
  readonly #queue: PartState[] = [];
  readonly #lost = new Set<PartTag>();

  constructor(encoding: StreamEncoding, ctx: MappingContext<never>, host: PartHost) {
    this.#encoding = encoding;
    this.#ctx = ctx;
    this.#host = host;
  }

  piece(event: PartEvent): void {
    const tag = tagOf(event.delta);
    const templates = this.#templatesOf(tag);
    if (templates === undefined) return;
    const state = this.#stateOf(event, tag, templates);
    const pieces = event.delta.type === "whole" ? (piecesOf(event.delta.part) ?? [event.delta]) : [event.delta];
    for (const delta of pieces) {
      state.gathered?.add(delta);
      const piece = { delta, logprobs: event.logprobs };
      if (this.#isWaiting(state)) state.waiting.push(piece);
      else this.#writePiece(state, piece);
    }
    if (event.delta.type === "whole") this.#complete(state);
  }

  /** What a further piece of the same part is written as, by its text, until another event comes; undefined where it takes more than that. */
  more({ choice, index, delta, logprobs }: PartEvent): ((text: string) => Frames) | undefined {
    const state = this.#choices.get(choice)?.growing.get(index);
    const open = state?.open;
    const make = state?.templates.delta;
    const isPlain = logprobs === undefined && sayingOf(delta, "") !== undefined && state?.tag === tagOf(delta);
    if (!isPlain || state === undefined || open === undefined || make === undefined || this.#isWaiting(state)) return undefined;
    return (text) => make(sayingOf(delta, text) as never, open, this.#host.started(), this.#ctx); // the tag that found the template is the piece's own
  }

  endPart(choice: number, index: number): void {
    const state = this.#choices.get(choice)?.growing.get(index);
    if (state !== undefined) this.#complete(state);
  }

  endAll(): void {
    for (const choice of this.#choices.keys()) this.endChoice(choice);
  }

  /** Nothing of any part waits any more. */
  isIdle(): boolean {
    return this.#queue.length === 0;
  }

  /** The complete parts of a choice; empty unless the encoding retains them. */
  kept(choice: number): readonly ChatPart[] {
    return this.#choices.get(choice)?.kept ?? [];
  }

  #at(choice: number): ChoiceState {
    let state = this.#choices.get(choice);
    if (state === undefined) {
      state = { growing: new Map(), kept: [], parts: 0, tools: 0, textLength: 0 };
      this.#choices.set(choice, state);
    }
    return state;
  }

  #templatesOf(tag: PartTag): PartEncoding | undefined {
    const templates = this.#encoding.parts[tag];
    if (templates === undefined && !this.#lost.has(tag)) {
      this.#lost.add(tag);
      this.#ctx.losses.push({ path: `stream.${tag}`, kind: "dropped", reason: "the wire has no such part in a stream" });
    }
    return templates;
  }

  /** The part the piece belongs to. A piece for a part already closed, or of another kind, begins a part of its own: nothing said is lost. */
  #stateOf(event: PartEvent, tag: PartTag, templates: PartEncoding): PartState {
    const { choice, index } = event;
    const choiceState = this.#at(choice);
    const found = choiceState.growing.get(index);
    if (found?.tag === tag) return found;
    if (found !== undefined) this.#complete(found);
    const isGathered = templates.whole !== undefined || this.#encoding.retains === true;
    const state: PartState = {
      choice,
      index,
      tag,
      templates,
      gathered: isGathered ? createPartAccumulator() : undefined,
      waiting: [],
      textStart: 0,
      textLength: 0,
      sources: 0,
      open: undefined,
      isComplete: false,
    };
    if (this.#encoding.sequential) {
      // Text and thoughts end when something else is said; tool calls may grow on until their own end.
      for (const earlier of [...choiceState.growing.values()]) if (earlier.tag !== "tool_call") this.#complete(earlier);
      this.#queue.push(state);
    }
    choiceState.growing.set(index, state);
    return state;
  }

  #isWaiting(state: PartState): boolean {
    return this.#encoding.sequential && this.#queue[0] !== state;
  }

  #complete(state: PartState): void {
    state.isComplete = true;
    this.#at(state.choice).growing.delete(state.index);
    if (!this.#encoding.sequential) {
      this.#close(state);
      return;
    }
    while (this.#queue[0] !== undefined) {
      const head = this.#queue[0];
      for (const piece of head.waiting.splice(0)) this.#writePiece(head, piece);
      if (!head.isComplete) return;
      this.#close(head);
      this.#queue.shift();
    }
  }

  #close(state: PartState): void {
    const { templates } = state;
    const part = state.gathered?.part();
    // What was opened on the wire is ended there, however little was said.
    const said = part !== undefined && (state.open !== undefined || !isBlank(part)) ? part : undefined;
    if (said !== undefined && templates.whole !== undefined) {
      this.#writeWhole(state, said, templates.whole);
    }
    if (state.open !== undefined) this.#host.write(templates.close?.(state.open, this.#host.started(), this.#ctx));
    if (said !== undefined && state.open !== undefined && this.#encoding.retains === true) this.#at(state.choice).kept.push(said);
  }

  /** A part that the wire has no frames for takes no number either. */
  #writeWhole(state: PartState, said: ChatPart, whole: NonNullable<PartEncoding["whole"]>): void {
    const isBegun = state.open !== undefined || state.templates.open !== undefined;
    // The tag that found the templates is the part's own.
    const frames = whole(said as never, isBegun ? this.#opened(state, said) : this.#numbered(state, said), this.#host.started(), this.#ctx);
    if (!isBegun && isNothing(frames)) return;
    this.#opened(state, said);
    this.#host.write(frames);
  }

  /** Numbers the part and opens it on the wire, once. */
  #opened(state: PartState, first: PartDelta | ChatPart): OpenPart {
    if (state.open !== undefined) return state.open;
    this.#host.announce(state.choice);
    const choice = this.#at(state.choice);
    state.open = this.#numbered(state, first);
    choice.parts += 1;
    if (state.tag === "tool_call") choice.tools += 1;
    this.#host.write(state.templates.open?.(state.open, this.#host.started(), this.#ctx));
    return state.open;
  }

  /** The part with the next free numbers, which it has not taken yet. */
  #numbered(state: PartState, first: PartDelta | ChatPart): OpenPart {
    const choice = this.#at(state.choice);
    const call = first.type === "tool_call" ? first : undefined;
    return {
      choice: state.choice,
      index: choice.parts,
      source: 0,
      tool: choice.tools,
      id: call?.id ?? "",
      name: call?.name ?? "",
      custom: call?.custom === true,
      signature: call?.signature || undefined,
    };
  }

  #writePiece(state: PartState, { delta, logprobs }: Piece): void {
    const { templates } = state;
    if (templates.open === undefined && templates.delta === undefined) return; // written whole when it is complete
    if (logprobs === undefined && saysNothing(delta)) return;
    const isFirst = state.open === undefined;
    if (!isFirst && delta.type === "tool_call" && !delta.arguments && !delta.signature) return;
    const part = this.#opened(state, delta);
    if (delta.type === "text") {
      const choice = this.#at(state.choice);
      if (isFirst) state.textStart = choice.textLength;
      state.textLength += delta.text.length;
      choice.textLength += delta.text.length;
    }
    const told = templates.open !== undefined && isFirst ? part : undefined;
    for (const [i, one] of piecesFor(delta, told).entries()) {
      // The tag that found the templates is the piece's own.
      this.#host.write(
        templates.delta?.(
          (this.#encoding.joined === true ? placed(one, state) : one) as never,
          one.type === "text" && one.citations !== undefined ? { ...part, source: state.sources++ } : part,
          this.#host.started(),
          this.#ctx,
          (i === 0 ? logprobs : undefined) as never,
        ),
      );
    }
  }

  /** Closes whatever the choice has open. In a sequential stream its frames may still wait for another choice's part. */
  endChoice(choice: number): void {
    for (const state of [...(this.#choices.get(choice)?.growing.values() ?? [])]) this.#complete(state);
  }
}

/** Sources of a piece by their places in the text of the choice. */
function placed(delta: PartDelta, { textStart, textLength }: PartState): PartDelta {
  if (delta.type !== "text" || delta.citations === undefined) return delta;
  const citations = delta.citations.map((one) => ({
    ...one,
    start_index: textStart + (one.start_index ?? 0),
    end_index: textStart + (one.end_index ?? textLength),
  }));
  return { ...delta, citations };
}

/** A piece like that one, but for its text; undefined where it brings more than a text. */
function sayingOf(delta: PartDelta, text: string): PartDelta | undefined {
  switch (delta.type) {
    case "text":
      return delta.citations === undefined && delta.signature === undefined ? { type: "text", text } : undefined;
    case "refusal":
      return { type: "refusal", refusal: text };
    case "thinking":
      return delta.signature === undefined ? { type: "thinking", thinking: text } : undefined;
    case "tool_call": {
      const isBegun = delta.id === undefined && delta.name === undefined && delta.custom === undefined && delta.signature === undefined;
      return isBegun ? { type: "tool_call", arguments: text } : undefined;
    }
    case "whole":
      return undefined;
  }
}

const isNothing = (frames: Frames): boolean => frames === undefined || (Array.isArray(frames) && frames.length === 0);

function saysNothing(delta: PartDelta): boolean {
  return (
    delta.type !== "whole" &&
    delta.type !== "tool_call" &&
    isBlank(delta.type === "thinking" ? { ...delta, thinking: delta.thinking ?? "" } : delta)
  );
}

/** One thing at a time: a thought, then its proof; a text, then each of its sources; of a call's first piece, only what opening it has not told. */
function piecesFor(delta: PartDelta, told: OpenPart | undefined): PartDelta[] {
  if (delta.type === "thinking" && delta.thinking && delta.signature) {
    return [
      { type: "thinking", thinking: delta.thinking },
      { type: "thinking", signature: delta.signature },
    ];
  }
  if (delta.type === "text" && delta.citations !== undefined && delta.citations.length > 0) {
    const { citations, ...said } = delta;
    const sources = citations.map((citation): PartDelta => ({ type: "text", text: "", citations: [citation] }));
    return delta.text === "" && delta.signature === undefined ? sources : [said, ...sources];
  }
  if (delta.type !== "tool_call") return [delta];
  if (told !== undefined) return delta.arguments ? [{ type: "tool_call", arguments: delta.arguments }] : [];
  return delta.arguments === undefined ? [{ ...delta, arguments: "" }] : [delta];
}
