// The form in which two canonical values are compared after a wire has carried one of them: without what the mapping said it lost, and
// without differences that mean nothing, each with its reason. Short on purpose: a rule too many hides a bug.

import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import type { Loss } from "../../src/contract/context.ts";
import { normalise } from "../../src/kit/stream/fold.ts";
import { normaliseParts } from "../../src/kit/stream/parts.ts";
import { forget, memberPath } from "./forget.ts";
import { ownBuckets } from "./wires.ts";

type Message = ChatRequest["messages"][number];
type Tool = NonNullable<ChatRequest["tools"]>[number];
type Part = Message["content"][number];
type Usage = NonNullable<ChatResponse["usage"]>;

/** What a wire's own form cannot tell apart. */
interface WireForm {
  /** Instructions stand in one place before all turns: they become one system message. */
  readonly hoists: boolean;
  /** Neighbouring turns of one role are one turn: of every role, or of the assistant. */
  readonly merges: boolean | "assistant";
  /** Answers carry no time of their own: it is the time they were read. */
  readonly timeless: boolean;
  /** A request must name a limit: where the client had none, it is the model's. */
  readonly limits: boolean;
  /** Answers are kept unless a request says otherwise: where a client of another wire said nothing, it does. */
  readonly keeps: boolean;
  /** Schemas of answers are always held to. */
  readonly strict: boolean;
  /** The model and whether to stream stand in the path. */
  readonly byPath: boolean;
  /** What an assistant says has a place for each kind: one text, one thought, one refusal, the calls; the order between kinds is not told. */
  readonly slots: boolean;
  /** Ids of calls may be renamed, one to one. */
  readonly renames: boolean;
  /** Sources, bytes of tokens and hosted tools stand apart from what they belong to; a result is one text. */
  readonly apart: boolean;
}
const PLAIN: WireForm = {
  hoists: false,
  merges: false,
  timeless: false,
  limits: false,
  keeps: false,
  strict: false,
  slots: false,
  byPath: false,
  renames: false,
  apart: false,
};
const FORMS: Readonly<Record<string, WireForm>> = {
  "anthropic-messages": { ...PLAIN, hoists: true, merges: true, timeless: true, limits: true, strict: true },
  gemini: { ...PLAIN, hoists: true, merges: true, timeless: true, strict: true, byPath: true, renames: true, apart: true },
  "openai-chat": { ...PLAIN, slots: true, renames: true },
  "bedrock-converse": { ...PLAIN, hoists: true, merges: true, timeless: true, strict: true, byPath: true },
  "openai-responses": { ...PLAIN, merges: "assistant", renames: true, keeps: true },
  ollama: { ...PLAIN, slots: true, renames: true },
  cohere: { ...PLAIN, slots: true, timeless: true, strict: true },
  "openai-completions": { ...PLAIN, slots: true },
  replicate: { ...PLAIN, hoists: true, slots: true, byPath: true },
};
/** Counts of something else than tokens: a wire that lacks one loses it. */
const UNITS: ReadonlySet<string> = new Set(["web_searches", "search_units", "images", "input_characters", "audio_seconds"]);
const PROMPT: ReadonlySet<string> = new Set([
  "input",
  "input_audio",
  "input_image",
  "cache_read",
  "cache_write",
  "cache_write_1h",
  "tool_input",
]);

/** A title without a letter is none: some wires must write one. */
const untitled = <T extends { readonly title?: string | undefined }>(citation: T): T => ({
  ...citation,
  title: citation.title || undefined,
});

export interface Carried {
  readonly losses: readonly Loss[];
  readonly dialect: string;
}

/** `asked` is the request as it was before the wire: what it left open says nothing afterwards. */
export function comparableRequest(value: ChatRequest, asked: ChatRequest, { losses, dialect }: Carried): unknown {
  const form = FORMS[dialect] ?? PLAIN;
  const unasked = [
    ...(form.limits && asked.max_completion_tokens === undefined ? [{ path: "ChatRequest.max_completion_tokens" }] : []),
    ...(form.keeps && asked.store === undefined ? [{ path: "ChatRequest.store" }] : []),
    // What a provider needs beside the client's fields (a format of its thoughts) was not asked for.
    ...(asked.extra === undefined ? [{ path: "ChatRequest.extra" }] : []),
    ...(form.strict && asked.response_format?.type === "json_schema" && asked.response_format.strict === undefined
      ? [{ path: "JsonSchemaFormat.strict" }]
      : []),
  ];
  const customs = losses.some((loss) => memberPath(loss.path) === "CustomTool")
    ? new Set(asked.tools?.flatMap((tool) => (tool.type === "custom" ? [tool.name] : [])))
    : new Set();
  const ids = form.renames
    ? new Map(
        value.messages
          .flatMap((message) => message.content.flatMap((part) => (part.type === "tool_call" ? [part.id] : [])))
          .map((id, i) => [id, `call ${i}`]),
      )
    : new Map<string, string>();
  const said = value.messages.map(
    (message) =>
      ({
        ...message,
        content: inOtherWords(message.content, losses).map((part) =>
          part.type === "tool_call" ? { ...part, id: ids.get(part.id) ?? part.id } : part,
        ),
        ...(message.role === "tool" ? { tool_call_id: ids.get(message.tool_call_id) ?? message.tool_call_id } : {}),
      }) as Message,
  ); // the same roles
  const tools = value.tools?.map(
    (tool): Tool =>
      tool.type !== "opaque" && customs.has(tool.name) ? { type: "function", name: tool.name, description: tool.description } : tool,
  );
  const request = forget({ ...value, messages: said, tools }, [...inOtherForm(losses), ...unasked], "ChatRequest");
  const messages = request.messages.map(
    (message) =>
      ({
        ...message,
        ...(message.role === "tool" ? { is_error: message.is_error || undefined } : {}),
        content: partsFor(form, message.role, false)(message.content ?? []),
      }) as Message,
  ); // the same parts
  const hoisted = form.hoists ? withHoisted(messages) : messages;
  return plain({
    ...request,
    // A message that says nothing is no turn.
    messages: resultsSorted(form.merges === false ? hoisted : withMerged(hoisted, form.merges))
      .filter((message) => message.role === "tool" || message.content.length > 0)
      // What one model calls the developer, another calls the system.
      .map((message) => (message.role === "developer" ? { ...message, role: "system" } : message)),
    // None offered is the same as no list; a function without parameters takes none, and is not strict unless it says so.
    tools:
      request.tools?.length === 0
        ? undefined
        : sorted(form, request.tools)?.map((tool) =>
            tool.type === "function"
              ? {
                  ...tool,
                  description: tool.description || undefined,
                  strict: tool.strict || undefined,
                  parameters: tool.parameters ?? { type: "object", properties: {} },
                }
              : tool,
          ),
    // One text is expected to be repeated, in however many parts.
    parallel_tool_calls: request.parallel_tool_calls === true ? undefined : request.parallel_tool_calls,
    prediction: request.prediction?.length ? request.prediction.map((part) => part.text).join("") : undefined,
    stop: request.stop?.length === 0 ? undefined : request.stop,
    // The defaults of every wire.
    logprobs: request.logprobs || undefined,
    top_k: request.top_k || undefined,
    service_tier: request.service_tier === "auto" ? undefined : request.service_tier,
    n: request.n === 1 ? undefined : request.n,
    tool_choice: normalChoice(request.tool_choice, customs),
    response_format: request.response_format?.type === "text" ? undefined : request.response_format,
    stream: form.byPath ? undefined : request.stream || undefined,
    model: form.byPath ? undefined : request.model,
    // Some wires always count: their streams read as if counts were asked for.
    include_usage: undefined,
  });
}

/** Left to the model is the default; one tool that must be called is named, and is a function where custom tools are. */
function normalChoice(choice: ChatRequest["tool_choice"], customs: ReadonlySet<unknown>): unknown {
  if (choice?.type === "auto") return undefined;
  if (choice?.type === "allowed" && choice.mode === "required" && choice.names.length === 1)
    return { type: "named", name: choice.names[0] };
  return choice?.type === "named" && customs.has(choice.name) ? { type: "named", name: choice.name } : choice;
}

export function comparableResponse(value: ChatResponse, { losses, dialect }: Carried): unknown {
  const form = FORMS[dialect] ?? PLAIN;
  // A wire that gives one answer keeps the first.
  const isFirstOnly = losses.some((loss) => loss.path === "ChatResponse.choices");
  const choices = (isFirstOnly ? value.choices.slice(0, 1) : value.choices).map((choice) => ({
    ...choice,
    message: { ...choice.message, content: inOtherWords(choice.message.content, losses) as AssistantParts },
  })); // a text is an assistant's too
  const answer = normalise(
    forget({ ...value, choices }, inOtherForm(losses.filter((loss) => loss.path !== "ChatResponse.choices")), "ChatResponse"),
  );
  return plain({
    ...answer,
    created: form.timeless ? undefined : answer.created,
    // The native word is the wire's own.
    choices: answer.choices.map(({ native_finish_reason: _, ...choice }) => ({
      ...choice,
      logprobs: plainLogprobs(choice.logprobs, form),
      message: { ...choice.message, content: partsFor(form, "assistant", true)(choice.message.content) },
    })),
    usage: normalUsage(answer.usage, dialect),
  });
}
/** No alternatives told are none. */
const plainLogprobs = (told: unknown, { apart }: WireForm): unknown =>
  JSON.parse(JSON.stringify(told ?? null), (name, value: unknown) =>
    (name === "top_logprobs" && Array.isArray(value) && value.length === 0) || (apart && name === "bytes") ? undefined : value,
  );
type AssistantParts = ChatResponse["choices"][number]["message"]["content"];

/** Losses of whole kinds that were said in another form: compared in that form, not forgotten. */
const APPROXIMATED = ["RefusalPart", "AudioAnswerPart", "CustomTool", "FilePart", "ImagePart", "AudioPart"];
const inOtherForm = <L extends Pick<Loss, "path"> & { readonly kind?: Loss["kind"] }>(losses: readonly L[]): L[] =>
  losses.filter((loss) => loss.kind !== "approx" || !APPROXIMATED.includes(memberPath(loss.path)));

/**
 * What a wire said in another form, and reported so: refusals, sound and text files as text, pictures as files and files as pictures, sound
 * without its format, files without their names; a call of a custom tool has its text as an argument.
 */
function inOtherWords(parts: readonly Part[], losses: readonly Loss[]): Part[] {
  const otherwise = new Set(losses.filter((loss) => loss.kind === "approx").map((loss) => memberPath(loss.path)));
  return parts.map((part): Part => {
    if (part.type === "refusal" && otherwise.has("RefusalPart")) return { type: "text", text: part.refusal };
    if (part.type === "audio" && otherwise.has("AudioAnswerPart"))
      return { type: "text", text: part.audio.transcript?.trim() ? part.audio.transcript : "" };
    if (part.type === "input_audio" && otherwise.has("AudioPart")) return { ...part, input_audio: { ...part.input_audio, format: "wav" } };
    if (part.type === "image_url" && otherwise.has("ImagePart") && part.image_url.url.startsWith("file:"))
      return { type: "file", file: { file_id: part.image_url.url.slice("file:".length) } };
    if (part.type === "file" && otherwise.has("FilePart")) {
      const { filename: _, ...file } = part.file;
      if (file.file_data?.startsWith("data:image/")) return { type: "image_url", image_url: { url: file.file_data } };
      if (file.file_data?.startsWith("data:text/plain;base64,"))
        return { type: "text", text: Buffer.from(file.file_data.slice("data:text/plain;base64,".length), "base64").toString("utf8") };
      return { type: "file", file };
    }
    if (part.type === "image_url" && otherwise.has("FilePart")) return { type: "image_url", image_url: { url: part.image_url.url } };
    if (part.type === "tool_call" && part.custom === true && losses.some((loss) => loss.path === "ToolCallPart.custom"))
      return { ...part, arguments: JSON.stringify({ input: part.arguments }) };
    return part;
  });
}

/** Nothing counted is not counted. A count that the wire has no place for is in the plain count of its side. */
function normalUsage(usage: Usage | undefined, dialect: string): unknown {
  const own = ownBuckets(dialect);
  const counts: Record<string, number> = {};
  for (const [bucket, count] of Object.entries(usage ?? {})) {
    const place = own.has(bucket) || UNITS.has(bucket) ? bucket : PROMPT.has(bucket) ? "input" : "output";
    if (count > 0 && (!UNITS.has(place) || own.has(place))) counts[place] = (counts[place] ?? 0) + count;
  }
  return Object.keys(counts).length === 0 ? undefined : counts;
}

/** Parts without blank texts, which some wires refuse; arguments as the JSON they are, not its spelling. */
function normalParts(parts: readonly Part[]): unknown[] {
  return parts.flatMap((part): unknown[] => {
    if (part.type === "text")
      return part.text.trim() === "" ? [] : [{ ...part, citations: part.citations?.length ? part.citations.map(untitled) : undefined }];
    // Where a file must have a name, one that had none is a document.
    if (part.type === "file" && part.file.filename?.startsWith("document."))
      return [{ ...part, file: { ...part.file, filename: undefined } }];
    // How closely a picture is looked at is up to the model where nothing is said.
    if (part.type === "image_url" && part.image_url.detail === "auto") return [{ ...part, image_url: { url: part.image_url.url } }];
    // A hidden thought may come back with what was said around it.
    if (part.type === "redacted_thinking") return [{ ...part, data: hiddenThought(part.data) }];
    // An empty signature proves nothing.
    if (part.type === "tool_call") return [{ ...part, arguments: argumentsOf(part.arguments), signature: part.signature || undefined }];
    return [part];
  });
}

function hiddenThought(data: string): unknown {
  const said = argumentsOf(data);
  return typeof said === "object" && said !== null && "data" in said ? said.data : data;
}

function partsFor(form: WireForm, role: Message["role"], isAnswer: boolean): (parts: readonly Part[]) => unknown[] {
  if (form.slots && role === "assistant") return inSlots;
  if (form.apart && role === "tool") return inOneText;
  return form.apart && isAnswer ? withSourcesApart : normalParts;
}
function withSourcesApart(parts: readonly Part[]): unknown[] {
  const sources = parts.flatMap((part) => (part.type === "text" ? (part.citations ?? []) : [])).map(({ url }) => url);
  const rest = normalParts(
    normaliseParts(parts.map((part) => (part.type === "text" ? { ...part, citations: undefined } : part)) as AssistantParts),
  ); // joins what a source stood between
  return sources.length === 0 ? rest : [...rest, { type: "sources", sources: [...new Set(sources)].sort() }];
}
function inOneText(parts: readonly Part[]): unknown[] {
  const said = parts.map((part) => (part.type === "text" ? part.text : "")).join("");
  return [{ type: "text", text: argumentsOf(said) }, ...normalParts(parts.filter((part) => part.type !== "text"))];
}
const sorted = ({ apart }: WireForm, tools: readonly Tool[] | undefined): readonly Tool[] | undefined =>
  apart ? tools?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : tools;

/** The parts of each kind together, in one order; texts, refusals and unsigned thoughts joined, of spoken answers the last. */
function inSlots(parts: readonly Part[]): unknown[] {
  const of = <T extends Part["type"]>(...types: T[]): Extract<Part, { type: T }>[] =>
    parts.filter((part): part is Extract<Part, { type: T }> => (types as string[]).includes(part.type));
  const thoughts = of("thinking", "redacted_thinking");
  const isProven = thoughts.some((part) => part.type === "redacted_thinking" || part.signature);
  const thought = thoughts.map((part) => (part.type === "thinking" ? part.thinking : "")).join("");
  const texts = of("text");
  let before = 0;
  const citations = texts.flatMap((part) => {
    const start = before;
    before += part.text.length;
    // A source without a place stands for its part.
    return (part.citations ?? []).map((one) => ({
      ...one,
      title: one.title || undefined,
      start_index: start + (one.start_index ?? 0),
      end_index: start + (one.end_index ?? part.text.length),
    }));
  });
  const refusal = of("refusal")
    .map((part) => part.refusal)
    .join("");
  const said = {
    type: "text",
    text: texts.map((part) => part.text).join(""),
    citations,
    signature: texts.findLast((part) => part.signature)?.signature,
    cache_control: texts.find((part) => part.cache_control)?.cache_control,
  };
  return [
    ...(isProven
      ? thoughts.map((part) =>
          part.type === "thinking" ? { ...part, signature: part.signature || undefined } : { ...part, data: hiddenThought(part.data) },
        )
      : thought.trim() === ""
        ? []
        : [{ type: "thinking", thinking: thought }]),
    ...(said.text.trim() === "" && said.citations.length === 0 && said.signature === undefined ? [] : [said]),
    ...of("image_url"),
    ...(refusal === "" ? [] : [{ type: "refusal", refusal }]),
    ...of("audio").slice(-1),
    ...normalParts(of("tool_call")),
    ...of("opaque"),
  ];
}
function argumentsOf(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function withHoisted(messages: readonly Message[]): Message[] {
  const isInstruction = (message: Message): boolean => message.role === "system" || message.role === "developer";
  const content = messages.flatMap((message) => (message.role === "system" || message.role === "developer" ? message.content : []));
  return [{ role: "system", content }, ...messages.filter((message) => !isInstruction(message))];
}

/** One turn of a role after another is one turn; results stand first in the turn of the user who brings them. */
function withMerged(messages: readonly Message[], which: true | "assistant"): Message[] {
  const out: Message[] = [];
  for (const message of messages) {
    const last = out.at(-1);
    if (message.role === "tool") {
      const isLate = which === true && last?.role === "user";
      out.splice(isLate ? out.length - 1 : out.length, 0, message);
    } else if (message.content.length > 0) {
      if (last !== undefined && last.role === message.role && (which === true || message.role === which))
        out[out.length - 1] = { ...last, content: [...last.content, ...message.content] } as Message; // of one role
      else out.push(message);
    }
  }
  return out;
}

/** Results of one turn have no order among each other: each names its call. */
function resultsSorted(messages: readonly Message[]): Message[] {
  const out: Message[] = [];
  for (const message of messages) {
    let at = out.length;
    if (message.role === "tool")
      for (let before = out[at - 1]; before?.role === "tool" && before.tool_call_id > message.tool_call_id; before = out[at - 1]) at -= 1;
    out.splice(at, 0, message);
  }
  return out;
}

/** Undefined is absent, and the order of members says nothing. */
export function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ),
  );
}
