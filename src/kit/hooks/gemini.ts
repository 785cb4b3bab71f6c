// What the gemini tables cannot say as rows: lists that belong together by position (sources and the passages that cite them, tokens and
// their alternatives), and positions counted in UTF-8 bytes. Pure.

import type { Citation, Logprobs, Part, TokenLogprob as Token } from "../../../generated/types/canonical.ts";
import type { Candidate, GroundingMetadata, LogprobsResult, TokenLogprob } from "../../../generated/types/gemini.ts";
import { utf8Offset, utf16Offset } from "../content.ts";

/**
 * The passages of a candidate that name a web source, one citation a source. Positions count in the last run of plain text and are given only
 * where they cut out the very passage that is quoted: an event of a stream does not hold the text its positions mean.
 */
export function citations(candidate: Candidate, _ctx: unknown): Citation[] {
  const { groundingChunks: chunks = [], groundingSupports: supports = [] } = candidate.groundingMetadata ?? {};
  const parts = candidate.content?.parts ?? [];
  const run = lastRun(parts);
  return supports.flatMap(({ segment, groundingChunkIndices = [] }) =>
    groundingChunkIndices.flatMap((index): Citation[] => {
      const web = chunks[index]?.web;
      if (web?.uri === undefined) return [];
      const place = segment === undefined ? undefined : placeOf(segment, run);
      return [{ url: web.uri, title: web.title, cited_text: segment?.text, start_index: place?.start, end_index: place?.end }];
    }),
  );
}

/** Texts of neighbouring plain text parts; `bases` gives where each part, by its place among all parts, begins. */
interface Run {
  readonly text: string;
  readonly bases: ReadonlyMap<number, number>;
}

function lastRun(parts: NonNullable<NonNullable<Candidate["content"]>["parts"]>): Run {
  let text = "";
  let bases = new Map<number, number>();
  let isOpen = false;
  for (const [i, part] of parts.entries()) {
    if (part.text === "") continue;
    const isPlain = part.text !== undefined && part.thought !== true && part.thoughtSignature === undefined;
    if (isPlain && !isOpen) {
      text = "";
      bases = new Map();
    }
    isOpen = isPlain;
    if (!isPlain) continue;
    bases.set(i, text.length);
    text += part.text;
  }
  return { text, bases };
}

function placeOf(
  segment: { partIndex?: number | undefined; startIndex?: number | undefined; endIndex?: number | undefined; text?: string | undefined },
  run: Run,
): { start: number; end: number } | undefined {
  const { partIndex = 0, startIndex = 0, endIndex, text } = segment;
  if (endIndex === undefined || run.text === "") return undefined;
  // Some servers count from the part, others from the first text.
  for (const base of [run.bases.get(partIndex), 0]) {
    if (base === undefined) continue;
    const rest = run.text.slice(base);
    const start = base + utf16Offset(rest, startIndex);
    const end = base + utf16Offset(rest, endIndex);
    if (text === undefined || run.text.slice(start, end) === text) return { start, end };
  }
  const start = text === undefined || text === "" ? -1 : run.text.indexOf(text);
  return start === -1 ? undefined : { start, end: start + (text ?? "").length };
}

/** The citations of an answer as sources and the passages that cite them; undefined when there are none. */
export function grounding(content: readonly Part[], _ctx: unknown): GroundingMetadata | undefined {
  const urls: string[] = [];
  const chunks: NonNullable<GroundingMetadata["groundingChunks"]> = [];
  const supports = content.flatMap((part, partIndex) =>
    (part.type === "text" ? (part.citations ?? []) : []).map(({ url, title, start_index: start, end_index: end, cited_text: cited }) => {
      if (!urls.includes(url)) {
        urls.push(url);
        chunks.push({ web: { uri: url, title } });
      }
      const text = part.type === "text" ? part.text : "";
      const isPlaced = start !== undefined && end !== undefined;
      return {
        segment: {
          partIndex,
          startIndex: isPlaced ? utf8Offset(text, start) : undefined,
          endIndex: isPlaced ? utf8Offset(text, end) : undefined,
          text: isPlaced ? text.slice(start, end) : cited,
        },
        groundingChunkIndices: [urls.indexOf(url)],
      };
    }),
  );
  return supports.length === 0 ? undefined : { groundingChunks: chunks, groundingSupports: supports };
}

/** Tokens with the alternatives at their places. */
export function logprobs(result: LogprobsResult | undefined, _ctx: unknown): Logprobs | undefined {
  const chosen = result?.chosenCandidates ?? [];
  if (chosen.length === 0) return undefined;
  return {
    content: chosen.map((one, i): Token => {
      const others = result?.topCandidates?.[i]?.candidates;
      return { ...tokenOf(one), ...(others === undefined ? {} : { top_logprobs: others.map(tokenOf) }) };
    }),
  };
}

function tokenOf({ token = "", logProbability = 0 }: TokenLogprob): { token: string; logprob: number; bytes: number[] } {
  return { token, logprob: logProbability, bytes: [...Buffer.from(token, "utf8")] };
}
