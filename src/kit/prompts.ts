// Conversations as one prompt, and answers as one text, for wires that know nothing else. Pure.

import type { AssistantMessage, Message } from "../../generated/types/canonical.ts";
import { textAt } from "./json.ts";

const NAMES = { system: "System", developer: "System", user: "User", assistant: "Assistant" } as const;

/**
 * A single user's text as it stands; several turns one under the other, each by its name. Undefined where anybody says more than text, or
 * a user more than that and the kinds of parts that stand elsewhere (`besides`).
 */
export function promptOf(messages: readonly Message[], besides: readonly string[] = []): string | undefined {
  const [first, second] = messages;
  if (first?.role === "user" && second === undefined) return textOf(first, besides);
  const turns = messages.map((message) => {
    const text = message.role === "tool" ? undefined : textOf(message, message.role === "user" ? besides : []);
    return message.role === "tool" || text === undefined ? undefined : `${NAMES[message.role]}: ${text}`;
  });
  return turns.every((turn) => turn !== undefined) ? [...turns, "Assistant:"].join("\n\n") : undefined;
}

function textOf({ content }: Message, besides: readonly string[]): string | undefined {
  const texts = content.map((part) => (part.type === "text" ? part.text : besides.includes(part.type) ? "" : undefined));
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

/** What a model put out, as one text: a text, or pieces of one; of an object the member that holds a text, else its JSON. */
export function textOfOutput(output: string | readonly string[] | object | null | undefined): string {
  if (output === null || output === undefined) return "";
  if (typeof output === "string") return output;
  if (Array.isArray(output)) return output.join("");
  const held = ["text", "content", "json_str"].map((name) => textAt(output, name)).find((text) => text !== undefined);
  return held ?? JSON.stringify(output);
}
