// Documents that are put in order: their texts, and which of them an answer speaks of. Pure.

import type { RerankRequest } from "../../generated/types/canonical.ts";

export const documentTexts = (documents: readonly (string | { readonly text: string })[]): string[] =>
  documents.map((one) => (typeof one === "string" ? one : one.text));

/** The text a score belongs to, for a client that asked for the texts too. */
export const documentAsked = (asked: RerankRequest | undefined, index: number): string | undefined =>
  asked?.return_documents === true ? asked.documents[index] : undefined;
