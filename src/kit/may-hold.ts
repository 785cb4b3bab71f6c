// Whether bytes hold a text, asked of many that do not. Pure.

/**
 * A search runs from one first letter of the text to the next. Where that is a common one, as a quote is in JSON, what of the text begins with a rarer
 * letter, at `rareAt`, is searched for first: of most bytes that is all it takes, at a tenth of the time.
 */
export const mayHold = (bytes: Buffer, text: string, rareAt: number): boolean => bytes.includes(text.slice(rareAt)) && bytes.includes(text);
