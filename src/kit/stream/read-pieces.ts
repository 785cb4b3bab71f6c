// Reads the small wire values that reach the part writer as unknowns: logprobs, citations, ids. Tolerant: what is not there or not
// of the right kind is left out. Pure.

import type { ChatResponse, TextPart } from "../../../generated/types/canonical.ts";

type Logprobs = NonNullable<ChatResponse["choices"][number]["logprobs"]>;
type TokenLogprob = NonNullable<Logprobs["content"]>[number];
type TopLogprob = NonNullable<TokenLogprob["top_logprobs"]>[number];
type Citation = NonNullable<TextPart["citations"]>[number];

/** Undefined when there is no token in it. */
export function readLogprobs(value: unknown): Logprobs | undefined {
  if (!isObject(value)) return undefined;
  const content = readTokens(value.content);
  const refusal = readTokens(value.refusal);
  if (content.length === 0 && refusal.length === 0) return undefined;
  return { ...(content.length > 0 ? { content } : {}), ...(refusal.length > 0 ? { refusal } : {}) };
}

/** Undefined when it names no source. */
export function readCitation(value: unknown): Citation | undefined {
  if (!isObject(value) || typeof value.url !== "string") return undefined;
  const { url, title, start_index: start, end_index: end, cited_text: cited } = value;
  return {
    url,
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof start === "number" ? { start_index: start } : {}),
    ...(typeof end === "number" ? { end_index: end } : {}),
    ...(typeof cited === "string" ? { cited_text: cited } : {}),
  };
}

/** Some upstreams send `""` or the word `null` where they have no id. */
export function readId(id: string | null | undefined): string | undefined {
  return id && id !== "null" ? id : undefined;
}

function readTokens(value: unknown): TokenLogprob[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const token = readToken(item);
    if (token === undefined) return [];
    const alternatives: unknown = isObject(item) ? item.top_logprobs : undefined;
    if (!Array.isArray(alternatives)) return [token];
    return [{ ...token, top_logprobs: alternatives.flatMap((other: unknown) => readToken(other) ?? []) }];
  });
}

function readToken(value: unknown): TopLogprob | undefined {
  if (!isObject(value)) return undefined;
  const { token, logprob, bytes } = value;
  if (typeof token !== "string" || typeof logprob !== "number") return undefined;
  return { token, logprob, ...(Array.isArray(bytes) ? { bytes: bytes.filter((byte): byte is number => typeof byte === "number") } : {}) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
