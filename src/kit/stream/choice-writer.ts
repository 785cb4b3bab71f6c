// Writes the parts of one choice: which piece continues which part, where a part begins and ends. Called by part-writer.ts,
// which owns the stream around it. Pure but for its own state.

import type { ChatResponse } from "../../../generated/types/canonical.ts";
import type { ChatEvent, PartDelta } from "../../contract/chat.ts";
import type { ChatPart, PartSink } from "../../contract/dialect.ts";
import { parseArguments } from "../json.ts";
import { continuesAudio, isBlank, isOnlyCitations, isPlain, joinAudio } from "./parts.ts";
import { readCitation, readLogprobs } from "./read-pieces.ts";
import { addToTool, announceTool, endTool, type IdMaker, isAnotherCall, type ToolLine, type ToolPiece, toolLine } from "./tool-line.ts";

type Choice = ChatResponse["choices"][number];
type FinishReason = Choice["finish_reason"];
type Logprobs = NonNullable<Choice["logprobs"]>;
type Of<T extends ChatPart["type"]> = Extract<ChatPart, { type: T }>;

/** Text-like parts that grow while they are the last of their choice. */
interface TextLine {
  readonly kind: "text" | "refusal" | "thinking";
  readonly index: number;
  signature: string | undefined;
  /** No text may join it: it was signed. */
  sealed: boolean;
  emitted: boolean;
  /** Of a thought, what has been said of it. */
  told: string;
}
/** Spoken answers are kept until they are complete: their bytes cannot be joined by a client piece by piece. */
interface AudioLine {
  readonly kind: "audio";
  readonly index: number;
  readonly id: string;
  readonly pieces: Of<"audio">[];
}
interface WholeLine {
  readonly kind: "whole";
  readonly index: number;
}
/** A part of one dialect alone, kept until its arguments are complete. */
interface OpaqueLine {
  readonly kind: "opaque";
  readonly index: number;
  readonly part: Of<"opaque">;
  readonly argumentsAt: string;
  fragments: string;
}
type Line = TextLine | ToolLine | AudioLine | WholeLine | OpaqueLine;

interface Additions {
  readonly citations?: Of<"text">["citations"];
  readonly signature?: string | undefined;
}
/** Whom a choice tells what becomes of it. */
export interface ChoiceHost extends IdMaker {
  send(event: ChatEvent): void;
}

const FINISH_REASONS: ReadonlySet<string> = new Set<FinishReason>(["stop", "length", "tool_calls", "content_filter"]);

export class ChoiceWriter {
  readonly choice: number;
  readonly #host: ChoiceHost;
  isFinished = false;
  /** The unkeyed part that pieces of its kind continue. */
  #run: TextLine | AudioLine | undefined;
  /** By ordinal, so in the order in which they began. */
  readonly #openLines = new Map<number, Line>();
  readonly #tools = new Map<number, ToolLine>();
  /** Undefined: a block that has no part. */
  readonly #blocks = new Map<number, Line | undefined>();
  #nextIndex = 0;
  #hasTools = false;
  #heldLogprobs: Logprobs | undefined;
  #reason: FinishReason | undefined;
  #native: string | undefined;
  #stopSequence: string | undefined;

  constructor(choice: number, host: ChoiceHost) {
    this.choice = choice;
    this.#host = host;
  }

  /** Tokens that came without text of their own go out with the next. */
  logprobs(told: unknown): void {
    const read = readLogprobs(told);
    if (read === undefined) return;
    const held = this.#heldLogprobs;
    this.#heldLogprobs =
      held === undefined
        ? read
        : { content: [...(held.content ?? []), ...(read.content ?? [])], refusal: [...(held.refusal ?? []), ...(read.refusal ?? [])] };
  }

  text(text: string): void {
    this.#addText(this.#runOf("text"), text);
  }

  refusal(text: string): void {
    this.#addText(this.#runOf("refusal"), text);
  }

  tool(ordinal: number, call: ToolPiece): void {
    let line = this.#tools.get(ordinal);
    if (line === undefined || isAnotherCall(line, call)) {
      line = this.#begin(toolLine(this.#nextIndex, ""));
      this.#tools.set(ordinal, line);
    }
    this.#piece(line.index, addToTool(line, call, this.#host));
  }

  open(key: number, part: ChatPart | undefined, argumentsAt: string | undefined): void {
    this.close(key); // an upstream that forgot to close it
    this.#blocks.set(key, part === undefined ? undefined : this.#openBlock(part, argumentsAt));
  }

  append(key: number, added: Parameters<PartSink["append"]>[2]): void {
    if (added.opens === true && !this.#blocks.has(key)) this.#blocks.set(key, this.#openBlock(kindOf(added), undefined));
    const line = this.#blocks.get(key);
    const signature = added.signature || undefined;
    const citation = readCitation(added.citation);
    switch (line?.kind) {
      case "tool":
        this.#piece(line.index, addToTool(line, { arguments: added.arguments, signature }, this.#host));
        break;
      case "opaque":
        line.fragments += added.arguments ?? "";
        break;
      case "thinking":
        this.#addText(line, added.thinking ?? "", { signature });
        break;
      case "refusal":
        this.#addText(line, added.text ?? "");
        break;
      case "text":
        this.#addText(line, added.text ?? "", { signature, ...(citation !== undefined ? { citations: [citation] } : {}) });
    }
  }

  finish(told: string | undefined, word: string | undefined, stop: string | undefined): void {
    const known = isFinishReason(told);
    // A word nobody mapped still ends the answer; it is kept as the native reason.
    this.#reason = known ? told : (this.#reason ?? "stop");
    this.isFinished = true;
    if (word !== undefined || !known) this.#native = word ?? told;
    this.#stopSequence = stop ?? this.#stopSequence;
  }

  /** Ends every open part. */
  endParts(): void {
    this.#endRun();
    for (const line of [...this.#openLines.values()]) this.#end(line);
    // Tokens of an answer without any text still travel; the blank part that carries them folds to nothing.
    this.#piece(this.#nextIndex, this.#heldLogprobs === undefined ? undefined : { type: "text", text: "" }, this.#heldLogprobs);
  }

  finishEvent(): Extract<ChatEvent, { type: "finish" }> {
    const why = this.#reason ?? "stop";
    return {
      type: "finish",
      choice: this.choice,
      reason: this.#hasTools && why === "stop" ? "tool_calls" : why,
      ...(this.#native !== undefined ? { native: this.#native } : {}),
      ...(this.#stopSequence !== undefined ? { stopSequence: this.#stopSequence } : {}),
    };
  }

  #piece(index: number, delta: PartDelta | undefined, logprobs?: Logprobs): void {
    if (delta !== undefined)
      this.#host.send({ type: "part", choice: this.choice, index, delta, ...(logprobs !== undefined ? { logprobs } : {}) });
  }

  #begin<L extends Line>(line: L): L {
    this.#endRun();
    this.#nextIndex += 1;
    this.#openLines.set(line.index, line);
    if (line.kind === "tool") this.#hasTools = true;
    return line;
  }

  #endRun(): void {
    const last = this.#run;
    this.#run = undefined;
    if (last !== undefined) this.#end(last);
  }

  #end(line: Line): void {
    if (!this.#openLines.delete(line.index)) return;
    if (line.kind === "tool") this.#piece(line.index, endTool(line, this.#host));
    if (line.kind === "opaque") this.#piece(line.index, { type: "whole", part: withArguments(line) });
    if (line.kind === "audio") this.#piece(line.index, { type: "whole", part: joinAudio(line.pieces) });
    const wasSeen = !("emitted" in line) || line.emitted;
    if (wasSeen) this.#host.send({ type: "part_end", choice: this.choice, index: line.index });
  }

  // Text, refusals, thoughts.

  #textLine(kind: TextLine["kind"]): TextLine {
    return this.#begin({ kind, index: this.#nextIndex, signature: undefined, sealed: false, emitted: false, told: "" });
  }

  #runOf(kind: TextLine["kind"]): TextLine {
    if (this.#run !== undefined && this.#run.kind === kind && !this.#run.sealed) return this.#run;
    const line = this.#textLine(kind);
    this.#run = line;
    return line;
  }

  #addText(line: TextLine, text: string, more: Additions = {}): void {
    const signature = line.signature === undefined && line.kind !== "refusal" ? more.signature || undefined : undefined;
    const citations = more.citations?.length ? more.citations : undefined;
    if (text === "" && signature === undefined && citations === undefined) return;
    line.emitted = true;
    line.signature ??= signature;
    const signed = signature !== undefined ? { signature } : {};
    if (line.kind === "thinking") {
      line.told += text;
      this.#piece(line.index, { type: "thinking", ...(text !== "" ? { thinking: text } : {}), ...signed });
      return;
    }
    const logprobs = this.#heldLogprobs;
    this.#heldLogprobs = undefined;
    if (line.kind === "refusal") this.#piece(line.index, { type: "refusal", refusal: text }, logprobs);
    else this.#piece(line.index, { type: "text", text, ...(citations !== undefined ? { citations } : {}), ...signed }, logprobs);
  }

  thinking(text: string, signature: string | undefined): void {
    // The same proof repeated with each piece is still one thought.
    if (this.#run?.kind === "thinking" && signature !== undefined && this.#run.signature === signature) this.#run.sealed = false;
    const line = this.#runOf("thinking");
    this.#addText(line, text, { signature });
    if (line.signature !== undefined) line.sealed = true;
  }

  /** A thought told again whole, with its proof, is the one that is open. */
  #retells(part: Extract<ChatPart, { type: "thinking" }>): boolean {
    return (
      part.signature !== undefined &&
      part.thinking !== "" &&
      this.#run?.kind === "thinking" &&
      !this.#run.sealed &&
      this.#run.told === part.thinking
    );
  }

  // Whole parts.

  #own(part: ChatPart): WholeLine {
    const line = this.#begin<WholeLine>({ kind: "whole", index: this.#nextIndex });
    this.#piece(line.index, { type: "whole", part });
    return line;
  }

  part(part: ChatPart): void {
    if (isBlank(part)) return;
    switch (part.type) {
      case "text":
        this.#addWholeText(part);
        break;
      case "refusal":
        this.#addText(this.#runOf("refusal"), part.refusal);
        break;
      case "thinking":
        if (this.#retells(part)) this.thinking("", part.signature);
        else {
          if (part.thinking !== "" && part.signature) this.#endRun();
          this.thinking(part.thinking, part.signature || undefined);
        }
        break;
      case "tool_call": {
        const line = this.#begin(toolLine(this.#nextIndex, ""));
        this.#piece(line.index, addToTool(line, part, this.#host));
        this.#end(line);
        break;
      }
      case "audio":
        if (this.#run?.kind === "audio" && continuesAudio(this.#run.id, part)) this.#run.pieces.push(part);
        else this.#run = this.#begin<AudioLine>({ kind: "audio", index: this.#nextIndex, id: part.audio.id, pieces: [part] });
        break;
      default:
        this.#end(this.#own(part));
    }
  }

  #addWholeText(part: Of<"text">): void {
    if (part.cache_control !== undefined) {
      this.#end(this.#own(part));
      return;
    }
    if (isOnlyCitations(part) && this.#run?.kind === "text") {
      this.#addText(this.#run, "", part);
      return;
    }
    if (isPlain(part)) {
      this.#addText(this.#runOf("text"), part.text, part);
      return;
    }
    this.#endRun();
    const line = this.#runOf("text");
    this.#addText(line, part.text, part);
    // Proof is of exactly this text; only sources may still be told of it.
    if (part.signature) line.sealed = true;
  }

  #openBlock(part: ChatPart, argumentsAt: string | undefined): Line {
    switch (part.type) {
      case "text":
      case "refusal":
      case "thinking": {
        const line = this.#textLine(part.type);
        if (part.type === "text") this.#addText(line, part.text, part);
        if (part.type === "refusal") this.#addText(line, part.refusal);
        if (part.type === "thinking") this.#addText(line, part.thinking, part);
        return line;
      }
      case "tool_call": {
        const line = this.#begin(toolLine(this.#nextIndex, part.arguments));
        const first = addToTool(line, { ...part, arguments: "" }, this.#host);
        this.#piece(line.index, first === undefined && line.name !== undefined ? announceTool(line, this.#host) : first);
        return line;
      }
      default:
        return part.type === "opaque" && argumentsAt !== undefined
          ? this.#begin({ kind: "opaque", index: this.#nextIndex, part, argumentsAt, fragments: "" })
          : this.#own(part);
    }
  }

  close(key: number): void {
    const line = this.#blocks.get(key);
    this.#blocks.delete(key);
    if (line !== undefined) this.#end(line);
  }
}

function kindOf({ thinking, signature, text }: { thinking?: unknown; signature?: unknown; text?: unknown }): ChatPart {
  const isThought = (thinking !== undefined && thinking !== null) || (text === undefined && Boolean(signature));
  return isThought ? { type: "thinking", thinking: "" } : { type: "text", text: "" };
}

function withArguments({ part, argumentsAt, fragments }: OpaqueLine): ChatPart {
  return fragments === "" ? part : { ...part, value: { ...part.value, [argumentsAt]: parseArguments(fragments) } };
}

function isFinishReason(reason: string | undefined): reason is FinishReason {
  return reason !== undefined && FINISH_REASONS.has(reason);
}
