// Writes the parts of one choice: which piece continues which part, where a part begins and ends. Called by part-writer.ts,
// which owns the stream around it. Pure but for its own state.

import type { ChatResponse } from "../../../generated/types/canonical.ts";
import type { ChatEvent, PartDelta } from "../../contract/chat.ts";
import type { ChatPart, PartSink } from "../../contract/dialect.ts";
import { parseArguments } from "../json.ts";
import { continuesAudio, isBlank, isOnlyCitations, isPlain, joinAudio } from "./parts.ts";
import { readCitation, readLogprobs } from "./read-pieces.ts";
import { addToTool, announceTool, endTool, isAnotherCall, type ToolLine, type ToolPiece, toolLine } from "./tool-line.ts";

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
export interface ChoiceWriter {
  readonly choice: number;
  readonly isFinished: boolean;
  /** Tokens that came without text of their own go out with the next. */
  logprobs(told: unknown): void;
  text(text: string): void;
  refusal(text: string): void;
  thinking(text: string, signature: string | undefined): void;
  tool(ordinal: number, call: ToolPiece): void;
  part(part: ChatPart): void;
  open(key: number, part: ChatPart | undefined, argumentsAt: string | undefined): void;
  append(key: number, added: Parameters<PartSink["append"]>[2]): void;
  close(key: number): void;
  finish(reason: string | undefined, native: string | undefined, stopSequence: string | undefined): void;
  /** Ends every open part. */
  endParts(): void;
  finishEvent(): Extract<ChatEvent, { type: "finish" }>;
}

const FINISH_REASONS: ReadonlySet<string> = new Set<FinishReason>(["stop", "length", "tool_calls", "content_filter"]);

export function createChoiceWriter(choice: number, send: (event: ChatEvent) => void, makeId: () => string): ChoiceWriter {
  /** The unkeyed part that pieces of its kind continue. */
  let run: TextLine | AudioLine | undefined;
  /** By ordinal, so in the order in which they began. */
  const openLines = new Map<number, Line>();
  const tools = new Map<number, ToolLine>();
  /** Undefined: a block that has no part. */
  const blocks = new Map<number, Line | undefined>();
  let nextIndex = 0;
  let hasTools = false;
  let heldLogprobs: Logprobs | undefined;
  let reason: FinishReason | undefined;
  let native: string | undefined;
  let stopSequence: string | undefined;

  function piece(index: number, delta: PartDelta | undefined, logprobs?: Logprobs): void {
    if (delta !== undefined) send({ type: "part", choice, index, delta, ...(logprobs !== undefined ? { logprobs } : {}) });
  }
  function begin<L extends Line>(line: L): L {
    endRun();
    nextIndex += 1;
    openLines.set(line.index, line);
    if (line.kind === "tool") hasTools = true;
    return line;
  }
  function endRun(): void {
    const last = run;
    run = undefined;
    if (last !== undefined) end(last);
  }
  function end(line: Line): void {
    if (!openLines.delete(line.index)) return;
    if (line.kind === "tool") piece(line.index, endTool(line, makeId));
    if (line.kind === "opaque") piece(line.index, { type: "whole", part: withArguments(line) });
    if (line.kind === "audio") piece(line.index, { type: "whole", part: joinAudio(line.pieces) });
    const wasSeen = !("emitted" in line) || line.emitted;
    if (wasSeen) send({ type: "part_end", choice, index: line.index });
  }

  // Text, refusals, thoughts.

  function textLine(kind: TextLine["kind"]): TextLine {
    return begin({ kind, index: nextIndex, signature: undefined, sealed: false, emitted: false, told: "" });
  }
  function runOf(kind: TextLine["kind"]): TextLine {
    if (run !== undefined && run.kind === kind && !run.sealed) return run;
    const line = textLine(kind);
    run = line;
    return line;
  }
  function addText(line: TextLine, text: string, more: Additions = {}): void {
    const signature = line.signature === undefined && line.kind !== "refusal" ? more.signature || undefined : undefined;
    const citations = more.citations?.length ? more.citations : undefined;
    if (text === "" && signature === undefined && citations === undefined) return;
    line.emitted = true;
    line.signature ??= signature;
    const signed = signature !== undefined ? { signature } : {};
    if (line.kind === "thinking") {
      line.told += text;
      piece(line.index, { type: "thinking", ...(text !== "" ? { thinking: text } : {}), ...signed });
      return;
    }
    const logprobs = heldLogprobs;
    heldLogprobs = undefined;
    if (line.kind === "refusal") piece(line.index, { type: "refusal", refusal: text }, logprobs);
    else piece(line.index, { type: "text", text, ...(citations !== undefined ? { citations } : {}), ...signed }, logprobs);
  }
  function think(text: string, signature: string | undefined): void {
    // The same proof repeated with each piece is still one thought.
    if (run?.kind === "thinking" && signature !== undefined && run.signature === signature) run.sealed = false;
    const line = runOf("thinking");
    addText(line, text, { signature });
    if (line.signature !== undefined) line.sealed = true;
  }

  /** A thought told again whole, with its proof, is the one that is open. */
  function retells(part: Extract<ChatPart, { type: "thinking" }>): boolean {
    return part.signature !== undefined && part.thinking !== "" && run?.kind === "thinking" && !run.sealed && run.told === part.thinking;
  }

  // Whole parts.

  function own(part: ChatPart): WholeLine {
    const line = begin<WholeLine>({ kind: "whole", index: nextIndex });
    piece(line.index, { type: "whole", part });
    return line;
  }
  function addPart(part: ChatPart): void {
    if (isBlank(part)) return;
    switch (part.type) {
      case "text":
        addWholeText(part);
        break;
      case "refusal":
        addText(runOf("refusal"), part.refusal);
        break;
      case "thinking":
        if (retells(part)) think("", part.signature);
        else {
          if (part.thinking !== "" && part.signature) endRun();
          think(part.thinking, part.signature || undefined);
        }
        break;
      case "tool_call": {
        const line = begin(toolLine(nextIndex, ""));
        piece(line.index, addToTool(line, part, makeId));
        end(line);
        break;
      }
      case "audio":
        if (run?.kind === "audio" && continuesAudio(run.id, part)) run.pieces.push(part);
        else run = begin<AudioLine>({ kind: "audio", index: nextIndex, id: part.audio.id, pieces: [part] });
        break;
      default:
        end(own(part));
    }
  }
  function addWholeText(part: Of<"text">): void {
    if (part.cache_control !== undefined) {
      end(own(part));
      return;
    }
    if (isOnlyCitations(part) && run?.kind === "text") {
      addText(run, "", part);
      return;
    }
    if (isPlain(part)) {
      addText(runOf("text"), part.text, part);
      return;
    }
    endRun();
    const line = runOf("text");
    addText(line, part.text, part);
    // Proof is of exactly this text; only sources may still be told of it.
    if (part.signature) line.sealed = true;
  }
  function openBlock(part: ChatPart, argumentsAt: string | undefined): Line {
    switch (part.type) {
      case "text":
      case "refusal":
      case "thinking": {
        const line = textLine(part.type);
        if (part.type === "text") addText(line, part.text, part);
        if (part.type === "refusal") addText(line, part.refusal);
        if (part.type === "thinking") addText(line, part.thinking, part);
        return line;
      }
      case "tool_call": {
        const line = begin(toolLine(nextIndex, part.arguments));
        const first = addToTool(line, { ...part, arguments: "" }, makeId);
        piece(line.index, first === undefined && line.name !== undefined ? announceTool(line, makeId) : first);
        return line;
      }
      default:
        return part.type === "opaque" && argumentsAt !== undefined
          ? begin({ kind: "opaque", index: nextIndex, part, argumentsAt, fragments: "" })
          : own(part);
    }
  }
  function endBlock(key: number): void {
    const line = blocks.get(key);
    blocks.delete(key);
    if (line !== undefined) end(line);
  }

  // Plain fields: one accessor would make each of these objects a dictionary.
  const writer: { isFinished: boolean } & ChoiceWriter = {
    choice,
    isFinished: false,
    logprobs(told) {
      const read = readLogprobs(told);
      if (read === undefined) return;
      const held = heldLogprobs;
      heldLogprobs =
        held === undefined
          ? read
          : { content: [...(held.content ?? []), ...(read.content ?? [])], refusal: [...(held.refusal ?? []), ...(read.refusal ?? [])] };
    },
    text: (text) => addText(runOf("text"), text),
    refusal: (text) => addText(runOf("refusal"), text),
    thinking: think,
    tool(ordinal, call) {
      let line = tools.get(ordinal);
      if (line === undefined || isAnotherCall(line, call)) {
        line = begin(toolLine(nextIndex, ""));
        tools.set(ordinal, line);
      }
      piece(line.index, addToTool(line, call, makeId));
    },
    part: addPart,
    open(key, part, argumentsAt) {
      endBlock(key); // an upstream that forgot to close it
      blocks.set(key, part === undefined ? undefined : openBlock(part, argumentsAt));
    },
    append(key, added) {
      if (added.opens === true && !blocks.has(key)) blocks.set(key, openBlock(kindOf(added), undefined));
      const line = blocks.get(key);
      const signature = added.signature || undefined;
      const citation = readCitation(added.citation);
      switch (line?.kind) {
        case "tool":
          piece(line.index, addToTool(line, { arguments: added.arguments, signature }, makeId));
          break;
        case "opaque":
          line.fragments += added.arguments ?? "";
          break;
        case "thinking":
          addText(line, added.thinking ?? "", { signature });
          break;
        case "refusal":
          addText(line, added.text ?? "");
          break;
        case "text":
          addText(line, added.text ?? "", { signature, ...(citation !== undefined ? { citations: [citation] } : {}) });
      }
    },
    close: endBlock,
    finish(told, word, stop) {
      const known = isFinishReason(told);
      // A word nobody mapped still ends the answer; it is kept as the native reason.
      reason = known ? told : (reason ?? "stop");
      writer.isFinished = true;
      if (word !== undefined || !known) native = word ?? told;
      stopSequence = stop ?? stopSequence;
    },
    endParts() {
      endRun();
      for (const line of [...openLines.values()]) end(line);
      // Tokens of an answer without any text still travel; the blank part that carries them folds to nothing.
      piece(nextIndex, heldLogprobs === undefined ? undefined : { type: "text", text: "" }, heldLogprobs);
    },
    finishEvent: () => ({
      type: "finish",
      choice,
      reason: hasTools && (reason ?? "stop") === "stop" ? "tool_calls" : (reason ?? "stop"),
      ...(native !== undefined ? { native } : {}),
      ...(stopSequence !== undefined ? { stopSequence } : {}),
    }),
  };
  return writer;
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
