// Instructions where a model takes them otherwise than ahead of everything: in their place in the conversation, or as the user's words. Pure.
// What hoists them all is in content.ts.

import type { Message, TextPart } from "../../generated/types/canonical.ts";

type Instruction = Extract<Message, { role: "system" | "developer" }>;
const isInstruction = (message: Message): message is Instruction => message.role === "system" || message.role === "developer";

function firstTurnOf(messages: readonly Message[]): number {
  const at = messages.findIndex((message) => !isInstruction(message));
  return at === -1 ? messages.length : at;
}

/** What a conversation begins with being told, in order. */
export const leadingInstructions = (messages: readonly Message[]): readonly TextPart[] =>
  messages
    .slice(0, firstTurnOf(messages))
    .filter(isInstruction)
    .flatMap(({ content }) => content);

/** The turns after that, later instructions among them; one that stands between calls and their results follows these. Blank ones are left out. */
export function turnsWithInstructions(messages: readonly Message[]): readonly Message[] {
  const out: Message[] = [];
  let waiting: Message[] = [];
  let isCalling = false;
  for (const message of messages.slice(firstTurnOf(messages))) {
    if (isInstruction(message)) {
      if (message.content.some(({ text }) => text.trim() !== "")) (isCalling ? waiting : out).push(message);
      continue;
    }
    if (message.role !== "tool") {
      out.push(...waiting);
      waiting = [];
    }
    out.push(message);
    // Results go on until somebody else speaks.
    isCalling =
      message.role === "tool" ? isCalling : message.role === "assistant" && message.content.some(({ type }) => type === "tool_call");
  }
  return [...out, ...waiting];
}

/** True when a developer speaks after the first turn. */
export const hasLateDeveloper = (messages: readonly Message[]): boolean =>
  messages.slice(firstTurnOf(messages)).some(({ role }) => role === "developer");

export const hasInstructions = (messages: readonly Message[]): boolean => messages.some(isInstruction);

/** Every instruction as words of the user's, at the head of what the user says next, or alone where somebody else speaks first. */
export function instructionsAsWords(messages: readonly Message[]): readonly Message[] {
  if (!hasInstructions(messages)) return messages;
  const out: Message[] = [];
  let waiting: readonly TextPart[] = [];
  const say = (): void => {
    if (waiting.length > 0) out.push({ role: "user", content: [...waiting] });
    waiting = [];
  };
  for (const message of messages) {
    if (isInstruction(message)) waiting = [...waiting, ...message.content];
    else if (message.role === "user") {
      out.push(waiting.length === 0 ? message : { ...message, content: [...waiting, ...message.content] });
      waiting = [];
    } else {
      // Between calls and their results nobody speaks.
      if (message.role !== "tool") say();
      out.push(message);
    }
  }
  say();
  return out;
}
