// Documents that are put in order: their texts, and which of them an answer speaks of. Pure.

import type { RerankRequest } from "../../generated/types/canonical.ts";

export const documentTexts = (documents: readonly (string | { readonly text: string })[]): string[] =>
  documents.map((one) => (typeof one === "string" ? one : one.text));

/** The text a score belongs to, for a client that asked for the texts too. */
export const documentAsked = (asked: RerankRequest | undefined, index: number): string | undefined =>
  asked?.return_documents === true ? asked.documents[index] : undefined;

/** The first of what was ranked, where no more was asked for and the wire has no word for it. */
export const topOf = <T>(ranked: readonly T[], asked: RerankRequest | undefined): readonly T[] =>
  asked?.top_n === undefined ? ranked : ranked.slice(0, asked.top_n);

/** Of a record with a title both, one above the other. */
export const recordText = ({ title, content }: { readonly title?: string | undefined; readonly content?: string | undefined }): string =>
  [title, content].filter((text) => text !== undefined && text !== "").join("\n");

/** A place that is told as a text; 0 for what is none. */
export const numberIn = (text: string): number => {
  const place = Number(text);
  return Number.isSafeInteger(place) && place >= 0 ? place : 0;
};
