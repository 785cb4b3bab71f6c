// The sandbox's stand-ins for a tokenizer and for chance: text cut into word-sized tokens, and choices that depend on nothing but their
// seed. Pure. It counts no provider's real tokens.

/** Pieces that joined again give the text: a word of at most eight letters with the blanks before it, a sign, or blanks at the end. */
export function tokenise(text: string): readonly string[] {
  return text.match(/\s*(?:[\p{L}\p{N}\p{M}]{1,8}|[^\s])|\s+$/gu) ?? [];
}

/** A 32-bit number made of the text (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** `length` letters and digits made of the text. */
export function idOf(text: string, length: number): string {
  let id = "";
  for (let round = 0; id.length < length; round += 1) id += hashOf(`${round}:${text}`).toString(36);
  return id.slice(0, length);
}

/** In [0, 1), the same for the same seed. */
export function fractionOf(seed: string): number {
  // A second round, because the low bits of neighbouring texts are alike.
  return hashOf(`${hashOf(seed)}:${seed}`) / 2 ** 32;
}

const VOCABULARY = [
  "signal",
  "line",
  "route",
  "train",
  "lever",
  "track",
  "point",
  "platform",
  "lamp",
  "tunnel",
  "bridge",
  "junction",
  "runs",
  "waits",
  "passes",
  "clears",
  "turns",
  "holds",
  "opens",
  "crosses",
  "slow",
  "clear",
  "long",
  "quiet",
  "early",
  "steady",
  "northern",
  "narrow",
  "before",
  "after",
  "beside",
  "through",
  "towards",
  "under",
] as const;

/** `count` words in sentences of a dozen, the same for the same seed. */
export function wordsOf(seed: string, count: number): string {
  const words: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const word = VOCABULARY[Math.floor(fractionOf(`${seed}:${at}`) * VOCABULARY.length)] ?? "signal";
    const isFirst = at % 12 === 0;
    const isLast = at % 12 === 11 || at === count - 1;
    words.push(`${isFirst ? word.slice(0, 1).toUpperCase() + word.slice(1) : word}${isLast ? "." : ""}`);
  }
  return words.join(" ");
}
