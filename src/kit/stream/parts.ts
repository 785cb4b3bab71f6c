// What makes two parts of an answer one, and when a part says nothing. Decoded streams and whole answers are both brought to this
// form, so that they can be compared. Pure; knows nothing of events.

import type { ChatPart } from "../../contract/dialect.ts";

type Of<T extends ChatPart["type"]> = Extract<ChatPart, { type: T }>;

/** An argument-less function call; an empty string is no JSON. */
export const NO_ARGUMENTS = "{}";

/** True for a text, refusal or thought that carries nothing at all. */
export function isBlank(part: ChatPart): boolean {
  switch (part.type) {
    case "text":
      return part.text === "" && isPlain(part);
    case "thinking":
      return part.thinking === "" && !part.signature;
    case "refusal":
      return part.refusal === "";
    default:
      return false;
  }
}

/** Text with nothing attached. A signature is proof of exactly its own text, so signed text is never joined with other text. */
export function isPlain(part: Of<"text">): boolean {
  return !part.signature && !part.citations?.length && part.cache_control === undefined;
}

/** Text that exists only to say where the text before it comes from. */
export function isOnlyCitations(part: Of<"text">): boolean {
  return part.text === "" && !part.signature && part.cache_control === undefined && (part.citations?.length ?? 0) > 0;
}

/** The parts without blanks, neighbours that are one utterance joined, argument-less function calls spelt `{}`. */
export function normaliseParts(parts: readonly ChatPart[]): ChatPart[] {
  const kept: ChatPart[] = [];
  for (const raw of parts) {
    if (isBlank(raw)) continue;
    const part = tidied(raw);
    const last = kept.at(-1);
    const joined = last === undefined ? undefined : join(last, part);
    if (joined === undefined) kept.push(part);
    else kept[kept.length - 1] = joined;
  }
  return kept;
}

/** Pieces of one spoken answer as one part. `pieces` is not empty. */
export function joinAudio(pieces: readonly Of<"audio">[]): Of<"audio"> {
  const audio = pieces.map((piece) => piece.audio);
  const data = audio.flatMap((piece) => (piece.data === undefined ? [] : [piece.data]));
  const transcripts = audio.flatMap((piece) => (piece.transcript === undefined ? [] : [piece.transcript]));
  const expiresAt = audio.findLast((piece) => piece.expires_at !== undefined)?.expires_at;
  return {
    type: "audio",
    audio: {
      id: audio.find((piece) => piece.id !== "")?.id ?? "",
      ...(data.length > 0 ? { data: joinBase64(data) } : {}),
      ...(transcripts.length > 0 ? { transcript: transcripts.join("") } : {}),
      ...(expiresAt !== undefined ? { expires_at: expiresAt } : {}),
    },
  };
}

/** Later pieces of a spoken answer repeat its id or leave it empty. */
export function continuesAudio(id: string, piece: Of<"audio">): boolean {
  return piece.audio.id === "" || piece.audio.id === id;
}

function join(last: ChatPart, next: ChatPart): ChatPart | undefined {
  if (last.type === "text" && next.type === "text") {
    if (isPlain(last) && isPlain(next)) return { type: "text", text: last.text + next.text };
    if (last.cache_control === undefined && isOnlyCitations(next))
      return { ...last, citations: [...(last.citations ?? []), ...(next.citations ?? [])] };
  }
  if (last.type === "thinking" && next.type === "thinking" && !last.signature) {
    if (!next.signature) return { type: "thinking", thinking: last.thinking + next.thinking };
    if (next.thinking === "") return { type: "thinking", thinking: last.thinking, signature: next.signature };
  }
  if (last.type === "refusal" && next.type === "refusal") return { type: "refusal", refusal: last.refusal + next.refusal };
  if (last.type === "audio" && next.type === "audio" && continuesAudio(last.audio.id, next)) return joinAudio([last, next]);
  return undefined;
}

function tidied(part: ChatPart): ChatPart {
  if (part.type === "text")
    return { ...part, citations: part.citations?.length ? part.citations : undefined, signature: part.signature || undefined };
  if (part.type === "thinking") return { ...part, signature: part.signature || undefined };
  if (part.type === "tool_call" && part.arguments === "" && part.custom !== true) return { ...part, arguments: NO_ARGUMENTS };
  return part;
}

/** Each piece may end in padding of its own, so the bytes are joined and not the letters. */
function joinBase64(pieces: readonly string[]): string {
  if (pieces.length === 1) return pieces[0] ?? "";
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, "base64"))).toString("base64");
}
