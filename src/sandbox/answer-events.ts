// A stand-in's answer as a stream: the canonical events of the whole, cut into the small pieces a model speaks in. Pure.
// Folding the pieces gives the answer back.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { ChatEvent, PartDelta } from "../contract/chat.ts";
import { unfold } from "../kit/stream/fold.ts";
import { tokenise } from "./words.ts";

type PartEvent = Extract<ChatEvent, { type: "part" }>;

/** Choices take turns, as they do where several are asked for. */
export function answerEvents(response: ChatResponse): readonly ChatEvent[] {
  const begin: ChatEvent[] = [];
  const end: ChatEvent[] = [];
  const lines = new Map<number, ChatEvent[]>();
  for (const event of unfold(response)) {
    if (event.type === "start") begin.push(event);
    else if (event.type === "usage") end.push(event);
    else {
      const line = lines.get(event.choice) ?? [];
      lines.set(event.choice, line);
      line.push(...(event.type === "part" ? piecesOf(event) : [event]));
    }
  }
  return [...begin, ...inTurns([...lines.values()]), ...end];
}

function inTurns(lines: readonly (readonly ChatEvent[])[]): readonly ChatEvent[] {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lines.flatMap((line) => line[at] ?? [])).flat();
}

function piecesOf(event: PartEvent): readonly PartEvent[] {
  const { delta, logprobs, ...place } = event;
  const deltas = deltasOf(delta);
  const tokens = logprobs?.content;
  // One token a piece, each with its own probability; where that does not hold, all of them with the first piece.
  const isAligned = tokens !== undefined && tokens.length === deltas.length;
  return deltas.map((one, at) => {
    const token = isAligned ? tokens[at] : undefined;
    const said = token !== undefined ? { content: [token] } : at === 0 && !isAligned ? logprobs : undefined;
    return { ...place, delta: one, ...(said !== undefined ? { logprobs: said } : {}) };
  });
}

function deltasOf(delta: PartDelta): readonly PartDelta[] {
  switch (delta.type) {
    case "text": {
      const { text, ...rest } = delta;
      const pieces = tokenise(text);
      return pieces.length < 2
        ? [delta]
        : pieces.map((piece, at) => ({ ...(at === pieces.length - 1 ? rest : { type: "text" as const }), text: piece }));
    }
    case "refusal":
      return tokenise(delta.refusal).map((refusal) => ({ type: "refusal", refusal }));
    case "thinking": {
      const { thinking = "", signature } = delta;
      return [
        ...tokenise(thinking).map((piece) => ({ type: "thinking" as const, thinking: piece })),
        // Signed once it is complete.
        ...(signature !== undefined ? [{ type: "thinking" as const, signature }] : []),
      ];
    }
    case "tool_call": {
      const { arguments: text = "", ...head } = delta;
      return [head, ...tokenise(text).map((piece) => ({ type: "tool_call" as const, arguments: piece }))];
    }
    case "whole":
      return [delta];
  }
}
