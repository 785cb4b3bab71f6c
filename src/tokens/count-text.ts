// Tokens of a text, by a tokenizer that is nobody's but near to most: for counts that no provider gives. Loaded when it is first asked for.

export type CountText = (text: string) => number;

let loaded: Promise<CountText> | undefined;

/** The vocabulary takes some megabytes and a moment to load; only the first caller waits. */
export function loadCounter(): Promise<CountText> {
  loaded ??= import("gpt-tokenizer/encoding/o200k_base").then(({ countTokens }) =>
    inPieces((text) => countTokens(text, { allowedSpecial: "all" })),
  );
  return loaded;
}

/** A tokenizer takes the square of a word's length, so a megabyte without a space would hold everybody up for minutes. No word of a language is so long. */
const LONGEST_WORD = 200;
const LONG_RUNS = new RegExp(`(\\S{${LONGEST_WORD},}|\\s{${LONGEST_WORD},})`);

/** Long runs of letters or of space are counted in pieces: some tokens more than whole, at most one a piece. */
export const inPieces =
  (count: CountText): CountText =>
  (text) =>
    text.split(LONG_RUNS).reduce((sum, part, place) => {
      if (place % 2 === 0) return sum + count(part);
      let tokens = 0;
      for (let at = 0; at < part.length; at += LONGEST_WORD) tokens += count(part.slice(at, at + LONGEST_WORD));
      return sum + tokens;
    }, 0);
