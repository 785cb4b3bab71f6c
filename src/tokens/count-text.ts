// Tokens of a text, by a tokenizer that is nobody's but near to most: for counts that no provider gives. Loaded when it is first asked for.

export type CountText = (text: string) => number;

let loaded: Promise<CountText> | undefined;

/** The vocabulary takes some megabytes and a moment to load; only the first caller waits. */
export function loadCounter(): Promise<CountText> {
  loaded ??= import("gpt-tokenizer/encoding/o200k_base").then(
    ({ countTokens }) =>
      (text) =>
        countTokens(text, { allowedSpecial: "all" }),
  );
  return loaded;
}
