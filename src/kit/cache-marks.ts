// Cache marks where a wire counts them: how many a request may have, and in which order of their times to live. Pure.

import type { CacheControl, ChatRequest, Message, Part, Tool } from "../../generated/types/canonical.ts";

interface Marked {
  readonly cache_control?: CacheControl | undefined;
}
/** Replaces the marks of one request, in the order in which they stand on the wire; undefined takes a mark away. */
type Remark = (mark: CacheControl) => CacheControl | undefined;

/**
 * The request with at most `most` marks, the first and the latest staying: the first is shared with other conversations, and the latest
 * reach furthest. A mark for an hour behind one for minutes is for minutes too. The same request where nothing has to change. Marks of
 * blank texts do not count, one of the whole request (a field of the dialect's own) does. Wire order is: tools, instructions, turns.
 */
export function withFewMarks(request: ChatRequest, atMost: number, dialect: string): ChatRequest {
  if (!hasMarks(request)) return request;
  const marksItself = request.extra?.dialect === dialect && (request.extra.fields["cache_control"] ?? undefined) !== undefined;
  const most = marksItself ? atMost - 1 : atMost;
  const marks = marksOf(request);
  const kept = marks.map((_, i) => marks.length <= most || i === 0 || i > marks.length - most);
  const firstShort = marks.findIndex((mark, i) => kept[i] === true && mark.ttl !== "1h");
  const isRight = kept.every((keep, i) => keep && !(marks[i]?.ttl === "1h" && firstShort !== -1 && i > firstShort));
  if (isRight) return request;
  let at = -1;
  return remarked(request, (mark) => {
    at += 1;
    if (kept[at] !== true) return undefined;
    return mark.ttl === "1h" && firstShort !== -1 && at > firstShort ? { type: "ephemeral" } : mark;
  });
}

const isAhead = ({ role }: Message): boolean => role === "system" || role === "developer";
const isBlank = (part: Part): boolean => part.type === "text" && part.text.trim() === "";

function hasMarks({ tools = [], messages }: ChatRequest): boolean {
  for (const tool of tools) if (isMarked(tool)) return true;
  for (const message of messages) {
    if (isMarked(message)) return true;
    for (const part of message.content) if (isMarked(part)) return true;
  }
  return false;
}
/** What cannot be marked is not. */
const isMarked = (value: object): boolean => (value as Marked).cache_control !== undefined;

/** In the order in which they stand on the wire. */
function marksOf({ tools, messages }: ChatRequest): CacheControl[] {
  const marks: CacheControl[] = [];
  const see = ({ cache_control: mark }: Marked): void => void (mark !== undefined && marks.push(mark));
  for (const tool of tools ?? []) see(tool as Marked); // of a kind that cannot be marked, undefined
  for (const ahead of [true, false])
    for (const message of messages) {
      if (isAhead(message) !== ahead) continue;
      for (const part of message.content) if (!isBlank(part)) see(part as Marked); // as above
      if (message.role === "tool") see(message);
    }
  return marks;
}

/** Two passes over the messages, because instructions stand ahead of all turns. */
function remarked(request: ChatRequest, remark: Remark): ChatRequest {
  const tools = request.tools?.map((tool): Tool => marked(tool, remark));
  const ahead = request.messages.map((message) => (isAhead(message) ? inside(message, remark) : message));
  const messages = ahead.map((message) => (isAhead(message) ? message : inside(message, remark)));
  return { ...request, ...(tools !== undefined ? { tools } : {}), messages };
}

function inside(message: Message, remark: Remark): Message {
  // Each role's content holds only kinds of parts it may hold, and a mark changes no kind.
  const content = message.content.map((part: Part) => (isBlank(part) ? part : marked(part, remark)));
  const out = { ...message, content } as Message;
  return out.role === "tool" ? marked(out, remark) : out;
}

function marked<T extends object>(value: T, remark: Remark): T {
  const { cache_control: mark, ...rest } = value as T & Marked;
  if (mark === undefined) return value;
  const next = remark(mark);
  return (next === undefined ? rest : { ...rest, cache_control: next }) as T; // but for the mark, the same members
}

const MARK: CacheControl = { type: "ephemeral" };
const CHARACTERS_PER_TOKEN = 4;

/**
 * The request with marks of its own where it has none and is long enough to be cached: what stays the same from turn to turn (instructions, or
 * tools where there are none) ends in one, and so does the newest turn that is not the assistant's. The same request where nothing is added.
 * Lengths are estimated from characters.
 */
export function withOwnMarks(request: ChatRequest, leastTokens: number): ChatRequest {
  const least = leastTokens * CHARACTERS_PER_TOKEN;
  if (marksOf(request).length > 0 || JSON.stringify([request.tools ?? [], request.messages.map(wordsOf)]).length < least) return request;
  const ahead = request.messages.findLastIndex((message) => isAhead(message) && hasWords(message));
  const turn = request.messages.findLastIndex((message) => !isAhead(message) && message.role !== "assistant" && hasWords(message));
  const messages = request.messages.map((message, i) => (i === ahead || i === turn ? markedEnd(message) : message));
  const lastTool = request.tools?.findLastIndex(({ type }) => type === "function") ?? -1;
  const tools =
    ahead === -1 && lastTool !== -1
      ? request.tools?.map((tool, i): Tool => (i === lastTool ? ({ ...tool, cache_control: MARK } as Tool) : tool))
      : request.tools; // a function may be marked
  return { ...request, messages, ...(tools === undefined ? {} : { tools }) };
}

/** What counts of a message: pictures and files are not as long as their bytes. */
const wordsOf = ({ content }: Message): readonly string[] =>
  (content as readonly Part[]).map((part) => (part.type === "text" ? part.text : part.type === "tool_call" ? part.arguments : "")); // whoever says it

/** True when a mark can stand behind something in it. */
const hasWords = (message: Message): boolean =>
  message.role === "tool" || (message.content as readonly Part[]).some((part) => part.type === "text" && part.text.trim() !== ""); // as above

/** Its last text marked; a result is marked itself. */
function markedEnd(message: Message): Message {
  if (message.role === "tool") return { ...message, cache_control: MARK };
  const parts: readonly Part[] = message.content;
  const last = parts.findLastIndex((part) => part.type === "text" && part.text.trim() !== "");
  const content = parts.map((part, i) => (i === last ? { ...part, cache_control: MARK } : part));
  return { ...message, content } as Message; // a mark changes no kind
}

type Marking<B extends { readonly cachePoint?: unknown }> = B & { mark?: NonNullable<B["cachePoint"]> };
/** Blocks with the mark that stands behind each: where a mark is a block of its own. A mark at the very beginning marks nothing. */
export function withMarks<B extends { readonly cachePoint?: unknown }>(blocks: readonly B[]): Marking<B>[] {
  const out: Marking<B>[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.cachePoint === undefined) out.push({ ...block });
    else if (last !== undefined) last.mark ??= block.cachePoint as NonNullable<B["cachePoint"]>; // it is there
  }
  return out;
}

const TTL = /^(\d{1,4})(m|h)$/;

/** For how long a request asks its prompt to be cached, in minutes: by the longest of its marks, or a field of its dialect's own; 0 where it says nothing. */
export function cacheMinutesAsked(request: ChatRequest): number {
  const asked: string[] = marksOf(request).map(({ ttl }) => ttl ?? "");
  asked.push(request.prompt_cache_retention ?? "");
  for (const [name, value] of Object.entries(request.extra?.fields ?? {})) {
    const { ttl } = (name.includes("cache") ? (value ?? {}) : {}) as { readonly ttl?: unknown }; // of what has none, undefined
    if (typeof ttl === "string") asked.push(ttl);
  }
  return Math.max(0, ...asked.map(minutesOf));
}

function minutesOf(ttl: string): number {
  const [, count, unit] = TTL.exec(ttl) ?? [];
  return count === undefined ? 0 : Number(count) * (unit === "h" ? 60 : 1);
}
