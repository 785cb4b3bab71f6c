// Conversations as one prompt, and answers as one text, for wires that know nothing else. Pure.

import type { AssistantMessage, Message } from "../../generated/types/canonical.ts";

const NAMES = { system: "System", developer: "System", user: "User", assistant: "Assistant" } as const;

/** A single user's text as it stands; several turns one under the other, each by its name. Undefined where anybody says more than text. */
export function promptOf(messages: readonly Message[]): string | undefined {
  const [first, second] = messages;
  if (first?.role === "user" && second === undefined) return textOf(first);
  const turns = messages.map((message) => {
    const text = message.role === "tool" ? undefined : textOf(message);
    return message.role === "tool" || text === undefined ? undefined : `${NAMES[message.role]}: ${text}`;
  });
  return turns.every((turn) => turn !== undefined) ? [...turns, "Assistant:"].join("\n\n") : undefined;
}

function textOf({ content }: Message): string | undefined {
  const texts = content.map((part) => (part.type === "text" ? part.text : undefined));
  return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
}

/** What an answer says aloud, refusals included. */
export const saidText = ({ content }: AssistantMessage): string =>
  content.map((part) => (part.type === "text" ? part.text : part.type === "refusal" ? part.refusal : "")).join("");

/** An answer that says nothing. */
export const emptyAnswer = (): AssistantMessage => ({ role: "assistant", content: [] });

/** What the first answer says aloud. */
export const spokenIn = (choices: readonly { readonly message: AssistantMessage }[]): string =>
  choices[0] === undefined ? "" : saidText(choices[0].message);

/** A text as parts; none for an empty one. */
export const textParts = (text: string | null | undefined): { type: "text"; text: string }[] =>
  text === null || text === undefined || text === "" ? [] : [{ type: "text", text }];
