// How much an answer has said, in bytes of UTF-8: what tokens are estimated by where nobody tells them. Pure; pictures and sound say nothing here.

import type { AssistantPart, ChatResponse } from "../../../generated/types/canonical.ts";
import type { PartDelta } from "../../contract/chat.ts";

export function bytesOfDelta(delta: PartDelta): number {
  switch (delta.type) {
    case "text":
      return sized(delta.text);
    case "refusal":
      return sized(delta.refusal);
    case "thinking":
      return sized(delta.thinking);
    case "tool_call":
      return sized(delta.name) + sized(delta.arguments);
    case "whole":
      return bytesOfPart(delta.part);
  }
}

export function bytesOfAnswer({ choices }: ChatResponse): number {
  let sum = 0;
  for (const { message } of choices) for (const part of message.content) sum += bytesOfPart(part);
  return sum;
}

function bytesOfPart(part: AssistantPart): number {
  switch (part.type) {
    case "text":
      return sized(part.text);
    case "refusal":
      return sized(part.refusal);
    case "thinking":
      return sized(part.thinking);
    case "tool_call":
      return sized(part.name) + sized(part.arguments);
    case "audio":
      return sized(part.audio.transcript);
    default:
      return 0;
  }
}

const sized = (text: string | undefined): number => (text === undefined ? 0 : Buffer.byteLength(text));
