// Texts as every database holds them in a column: one of them takes no NUL, and what has an index is cut to what each of them can have one of. Pure.

/** What a column of ids holds at most, of characters: what clients name is cut to it. */
export const MOST_ID_CHARACTERS = 191;

/** One database takes no text with a NUL in it, so none does. */
export const sayable = (text: string): string => text.replaceAll("\0", "\uFFFD");

/** For a column of ids, which clients may have chosen. */
export const idFor = (text: string): string =>
  text.length <= MOST_ID_CHARACTERS && text.isWellFormed() && !text.includes("\0")
    ? text
    : sayable(text).slice(0, MOST_ID_CHARACTERS).toWellFormed();
