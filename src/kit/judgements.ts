// What moderation judges: texts apart, or parts together, in the spellings that wires have for them. Pure.

import type { ModerationsPart, ModerationsRequest } from "../../generated/types/canonical.ts";

type Input = ModerationsRequest["input"][number];
type Piece = ModerationsPart;

/** One text, several that are judged apart, or parts that are judged together. */
export function judgedOf(input: string | readonly (string | Piece)[]): Input[] {
  if (typeof input === "string") return [{ content: [{ type: "text", text: input }] }];
  const texts = input.filter((one) => typeof one === "string");
  if (texts.length === input.length) return texts.map((text) => ({ content: [{ type: "text", text }] }));
  return [{ content: input.map((one): Piece => (typeof one === "string" ? { type: "text", text: one } : pieceOf(one))) }];
}

/** Texts that are judged apart, or the parts of the only judgement; undefined where neither can say it. */
export function judgedInputs(inputs: readonly Input[]): string[] | Piece[] | undefined {
  const texts = inputs.map(({ content }) => (content.length === 1 && content[0]?.type === "text" ? content[0].text : undefined));
  if (texts.every((text) => text !== undefined)) return texts;
  const [only] = inputs;
  return inputs.length === 1 ? only?.content.map(pieceOf) : undefined;
}

export const showsPictures = (inputs: readonly Input[]): boolean =>
  inputs.some(({ content }) => content.some((part) => part.type === "image_url"));

/** Nothing but what it is. */
const pieceOf = (part: Piece): Piece =>
  part.type === "text" ? { type: "text", text: part.text } : { type: "image_url", image_url: { url: part.image_url.url } };

/** Whether it falls under any category, for wires that tell no more. */
export const anyTrue = (categories: Readonly<Record<string, boolean | null>>): boolean => Object.values(categories).includes(true);
