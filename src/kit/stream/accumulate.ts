// Gathers the pieces of one part back into the part. Used by the fold and by encodings that write a part whole. Pure but for its own state.

import type { PartDelta } from "../../contract/chat.ts";
import type { ChatPart, PartTag } from "../../contract/dialect.ts";

type Of<T extends PartTag> = Extract<ChatPart, { type: T }>;

export interface PartAccumulator {
  /** Pieces of another kind than the first are not of this part and are ignored. */
  add(delta: PartDelta): void;
  /** The part as far as it is known; undefined before the first piece. */
  part(): ChatPart | undefined;
}

/** The kind of part a piece belongs to. */
export function tagOf(delta: PartDelta): PartTag {
  return delta.type === "whole" ? delta.part.type : delta.type;
}

export function createPartAccumulator(): PartAccumulator {
  let tag: PartTag | undefined;
  let body = ""; // the text, refusal, thought or arguments
  let id = "";
  let name = "";
  let custom = false;
  let signature: string | undefined;
  let citations: NonNullable<Of<"text">["citations"]> = [];
  let cacheControl: Of<"text">["cache_control"];
  let whole: ChatPart | undefined;

  function addPiece(piece: Exclude<PartDelta, { type: "whole" }>): void {
    if (piece.type !== "refusal") signature ??= piece.signature || undefined;
    switch (piece.type) {
      case "text":
        body += piece.text;
        if (piece.citations?.length) citations = [...citations, ...piece.citations];
        break;
      case "refusal":
        body += piece.refusal;
        break;
      case "thinking":
        body += piece.thinking ?? "";
        break;
      case "tool_call":
        body += piece.arguments ?? "";
        id ||= piece.id ?? "";
        name ||= piece.name ?? "";
        custom ||= piece.custom === true;
        break;
    }
  }

  return {
    add(delta) {
      tag ??= tagOf(delta);
      if (tagOf(delta) !== tag) return;
      if (delta.type !== "whole") {
        addPiece(delta);
        return;
      }
      const pieces = piecesOf(delta.part);
      if (pieces === undefined) whole = delta.part;
      else for (const piece of pieces) addPiece(piece);
      if (delta.part.type === "text" || delta.part.type === "tool_call") cacheControl = delta.part.cache_control;
    },
    part() {
      const signed = signature === undefined ? {} : { signature };
      const cached = cacheControl === undefined ? {} : { cache_control: cacheControl };
      switch (tag) {
        case "text":
          return { type: "text", text: body, ...(citations.length > 0 ? { citations } : {}), ...signed, ...cached };
        case "refusal":
          return { type: "refusal", refusal: body };
        case "thinking":
          return { type: "thinking", thinking: body, ...signed };
        case "tool_call":
          return { type: "tool_call", id, name, arguments: body, ...(custom ? { custom } : {}), ...signed, ...cached };
        default:
          return whole;
      }
    },
  };
}

/** A whole part as the pieces that make it; undefined for kinds that have no pieces. */
export function piecesOf(part: ChatPart): Exclude<PartDelta, { type: "whole" }>[] | undefined {
  switch (part.type) {
    case "text":
      return [{ type: "text", text: part.text, citations: part.citations, signature: part.signature }];
    case "refusal":
      return [{ type: "refusal", refusal: part.refusal }];
    case "thinking":
      return [{ type: "thinking", thinking: part.thinking, signature: part.signature }];
    case "tool_call":
      return [
        { type: "tool_call", id: part.id, name: part.name, arguments: part.arguments, custom: part.custom, signature: part.signature },
      ];
    default:
      return undefined;
  }
}
