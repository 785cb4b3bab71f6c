// @generated from schema/wire/canonical.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One turn.
 */
export type Message = SystemMessage | DeveloperMessage | UserMessage | AssistantMessage | ToolMessage;

/**
 * What a user may say.
 */
export type UserPart = TextPart | ImagePart | AudioPart | FilePart | VideoPart | OpaquePart;

/**
 * What an assistant may say, in the order it was said.
 */
export type AssistantPart =
  TextPart | RefusalPart | ThinkingPart | RedactedThinkingPart | ToolCallPart | ImagePart | AudioAnswerPart | OpaquePart;

/**
 * What a tool may answer.
 */
export type ToolResultPart = TextPart | ImagePart | FilePart | OpaquePart;

export type Tool = FunctionTool | CustomTool | OpaqueTool;

export type ToolChoice = ToolChoiceAuto | ToolChoiceNone | ToolChoiceRequired | ToolChoiceNamed | ToolChoiceAllowed;

export type ResponseFormat = TextFormat | JsonObjectFormat | JsonSchemaFormat;

export type ReasoningEffort = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max";

/**
 * Every kind of content; each role's own union below is a part of this one.
 */
export type Part =
  | TextPart
  | ImagePart
  | AudioPart
  | FilePart
  | VideoPart
  | RefusalPart
  | ThinkingPart
  | RedactedThinkingPart
  | ToolCallPart
  | AudioAnswerPart
  | OpaquePart;

export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter";

/**
 * One thing to embed.
 */
export type EmbeddingsInput = EmbeddingsText | EmbeddingsTokens | EmbeddingsContent;

export type ModerationsPart = ModerationsText | ModerationsImage;

/**
 * A request for a chat answer, as every dialect is decoded to and encoded from.
 */
export interface ChatRequest {
  model: string;
  /**
   * @minItems 1
   */
  messages: Message[];
  /**
   * Visible and reasoning tokens together.
   */
  max_completion_tokens?: number | undefined;
  temperature?: number | undefined;
  top_p?: number | undefined;
  top_k?: number | undefined;
  min_p?: number | undefined;
  repetition_penalty?: number | undefined;
  n?: number | undefined;
  stop?: string[] | undefined;
  frequency_penalty?: number | undefined;
  presence_penalty?: number | undefined;
  logit_bias?: {
    [k: string]: number;
  } | undefined;
  logprobs?: boolean | undefined;
  top_logprobs?: number | undefined;
  seed?: number | undefined;
  stream?: boolean | undefined;
  /**
   * The client asked for a usage chunk at the end of the stream.
   */
  include_usage?: boolean | undefined;
  tools?: Tool[] | undefined;
  tool_choice?: ToolChoice | undefined;
  parallel_tool_calls?: boolean | undefined;
  response_format?: ResponseFormat | undefined;
  guided?: Guided | undefined;
  reasoning_effort?: ReasoningEffort | undefined;
  thinking?: Thinking | undefined;
  verbosity?: "low" | "medium" | "high" | undefined;
  modalities?: ("text" | "audio" | "image")[] | undefined;
  audio?: AudioOutput | undefined;
  /**
   * Text the answer is expected to repeat.
   */
  prediction?: TextPart[] | undefined;
  web_search?: WebSearch | undefined;
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | undefined;
  store?: boolean | undefined;
  metadata?: {
    [k: string]: string;
  } | undefined;
  /**
   * Stable identifier of the end user.
   */
  user?: string | undefined;
  prompt_cache_key?: string | undefined;
  prompt_cache_retention?: "in_memory" | "24h" | undefined;
  extra?: Extra | undefined;
}

export interface SystemMessage {
  role: "system";
  content: TextPart[];
  name?: string | undefined;
}

export interface TextPart {
  type: "text";
  text: string;
  cache_control?: CacheControl | undefined;
  citations?: Citation[] | undefined;
  /**
   * Opaque proof some providers attach to visible text; sealed with its issuer.
   */
  signature?: string | undefined;
}

export interface CacheControl {
  type: "ephemeral";
  ttl?: "5m" | "1h" | undefined;
}

/**
 * Where a stretch of text comes from. Positions count UTF-16 units of the text it belongs to.
 */
export interface Citation {
  url: string;
  title?: string | undefined;
  start_index?: number | undefined;
  end_index?: number | undefined;
  cited_text?: string | undefined;
}

export interface DeveloperMessage {
  role: "developer";
  content: TextPart[];
  name?: string | undefined;
}

export interface UserMessage {
  role: "user";
  content: UserPart[];
  name?: string | undefined;
}

export interface ImagePart {
  type: "image_url";
  image_url: {
    /**
     * http(s) URL, data: URL, or file: followed by a provider's file id.
     */
    url: string;
    detail?: "auto" | "low" | "high" | "original" | undefined;
  };
  cache_control?: CacheControl | undefined;
}

export interface AudioPart {
  type: "input_audio";
  input_audio: {
    /**
     * Base64.
     */
    data: string;
    format: "wav" | "mp3" | "aiff" | "aac" | "ogg" | "flac";
  };
  cache_control?: CacheControl | undefined;
}

export interface FilePart {
  type: "file";
  file: {
    file_id?: string | undefined;
    /**
     * A data URL.
     */
    file_data?: string | undefined;
    file_url?: string | undefined;
    filename?: string | undefined;
  };
  cache_control?: CacheControl | undefined;
  citations_enabled?: boolean | undefined;
  context?: string | undefined;
}

export interface VideoPart {
  type: "video_url";
  video_url: {
    url: string;
  };
  cache_control?: CacheControl | undefined;
}

/**
 * A part only one dialect understands, kept as it came and given back to that dialect alone.
 */
export interface OpaquePart {
  type: "opaque";
  dialect: string;
  value: {
    [k: string]: unknown;
  };
}

export interface AssistantMessage {
  role: "assistant";
  content: AssistantPart[];
  name?: string | undefined;
}

export interface RefusalPart {
  type: "refusal";
  refusal: string;
}

export interface ThinkingPart {
  type: "thinking";
  thinking: string;
  /**
   * Opaque proof of the thought; replayed only to its issuer.
   */
  signature?: string | undefined;
}

export interface RedactedThinkingPart {
  type: "redacted_thinking";
  data: string;
}

export interface ToolCallPart {
  type: "tool_call";
  id: string;
  name: string;
  /**
   * JSON text as the model wrote it (it may be broken); for a custom tool the free text.
   */
  arguments: string;
  /**
   * A custom (free text) tool.
   */
  custom?: true | undefined;
  signature?: string | undefined;
  cache_control?: CacheControl | undefined;
}

export interface AudioAnswerPart {
  type: "audio";
  audio: {
    id: string;
    data?: string | undefined;
    transcript?: string | undefined;
    expires_at?: number | undefined;
  };
}

export interface ToolMessage {
  role: "tool";
  tool_call_id: string;
  content: ToolResultPart[];
  is_error?: boolean | undefined;
  cache_control?: CacheControl | undefined;
}

export interface FunctionTool {
  type: "function";
  name: string;
  description?: string | undefined;
  parameters?: JsonSchema | undefined;
  strict?: boolean | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * A JSON Schema, as its author wrote it.
 */
export interface JsonSchema {
  [k: string]: unknown;
}

export interface CustomTool {
  type: "custom";
  name: string;
  description?: string | undefined;
  grammar?: {
    syntax: "lark" | "regex";
    definition: string;
  } | undefined;
}

/**
 * A hosted or typed tool only one dialect understands.
 */
export interface OpaqueTool {
  type: "opaque";
  dialect: string;
  value: {
    [k: string]: unknown;
  };
}

export interface ToolChoiceAuto {
  type: "auto";
}

export interface ToolChoiceNone {
  type: "none";
}

export interface ToolChoiceRequired {
  type: "required";
}

export interface ToolChoiceNamed {
  type: "named";
  name: string;
  custom?: true | undefined;
}

export interface ToolChoiceAllowed {
  type: "allowed";
  mode: "auto" | "required";
  names: string[];
}

export interface TextFormat {
  type: "text";
}

export interface JsonObjectFormat {
  type: "json_object";
}

export interface JsonSchemaFormat {
  type: "json_schema";
  name: string;
  description?: string | undefined;
  schema: JsonSchema;
  strict?: boolean | undefined;
}

/**
 * What an answer is held to word by word, on servers that can; one of the three.
 */
export interface Guided {
  /**
   * @minItems 1
   */
  choice?: string[] | undefined;
  regex?: string | undefined;
  /**
   * In the server's own notation: GBNF, EBNF or Lark.
   */
  grammar?: string | undefined;
}

/**
 * The thinking switch itself, where a client speaks of it directly; wins over reasoning_effort.
 */
export interface Thinking {
  type: "enabled" | "disabled" | "adaptive" | "between_tools";
  budget_tokens?: number | undefined;
  display?: "summarized" | "omitted" | undefined;
}

export interface AudioOutput {
  format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
  voice: string;
}

export interface WebSearch {
  search_context_size?: "low" | "medium" | "high" | undefined;
  max_uses?: number | undefined;
  user_location?: {
    city?: string | undefined;
    country?: string | undefined;
    region?: string | undefined;
    timezone?: string | undefined;
  } | undefined;
}

/**
 * Fields of one dialect that have no canonical counterpart; they travel only to that same dialect.
 */
export interface Extra {
  dialect: string;
  fields: {
    [k: string]: unknown;
  };
  /**
   * Those of them without which the request means something else; any other dialect refuses it.
   */
  needed?: string[] | undefined;
}

export interface ChatResponse {
  id: string;
  /**
   * Unix seconds.
   */
  created: number;
  model: string;
  choices: Choice[];
  usage?: Usage | undefined;
  service_tier?: string | undefined;
  system_fingerprint?: string | undefined;
}

export interface Choice {
  index: number;
  message: AssistantMessage;
  finish_reason: FinishReason;
  /**
   * The provider's own word for it.
   */
  native_finish_reason?: string | undefined;
  /**
   * Which stop string ended the answer
   */
  stop_sequence?: string | undefined;
  logprobs?: Logprobs | undefined;
}

export interface Logprobs {
  content?: TokenLogprob[] | undefined;
  refusal?: TokenLogprob[] | undefined;
}

export interface TokenLogprob {
  token: string;
  bytes?: number[] | undefined;
  logprob: number;
  top_logprobs?: {
    token: string;
    bytes?: number[] | undefined;
    logprob: number;
  }[] | undefined;
}

/**
 * Disjoint token counts. input is uncached text input, output is visible text output; nothing is inside anything else.
 */
export interface Usage {
  input?: number | undefined;
  input_audio?: number | undefined;
  input_image?: number | undefined;
  cache_read?: number | undefined;
  /**
   * Written to a cache of about five minutes or of the provider's only lifetime.
   */
  cache_write?: number | undefined;
  cache_write_1h?: number | undefined;
  /**
   * Put into the prompt by a hosted tool.
   */
  tool_input?: number | undefined;
  output?: number | undefined;
  output_audio?: number | undefined;
  output_image?: number | undefined;
  reasoning?: number | undefined;
  accepted_prediction?: number | undefined;
  rejected_prediction?: number | undefined;
  /**
   * A count of searches
   */
  web_searches?: number | undefined;
  /**
   * Of putting documents in order; outside every sum of tokens.
   */
  search_units?: number | undefined;
  /**
   * Pictures made; outside every sum of tokens.
   */
  images?: number | undefined;
  /**
   * Of a text that was spoken; outside every sum of tokens.
   */
  input_characters?: number | undefined;
  /**
   * Sound that was listened to; outside every sum of tokens.
   */
  audio_seconds?: number | undefined;
}

/**
 * Texts, tokens or media to turn into vectors.
 */
export interface EmbeddingsRequest {
  model: string;
  /**
   * @minItems 1
   */
  input: EmbeddingsInput[];
  dimensions?: number | undefined;
  /**
   * How the client wants its vectors written.
   */
  encoding_format?: "float" | "base64" | undefined;
  purpose?:
    | "query"
    | "document"
    | "classification"
    | "clustering"
    | "similarity"
    | "code_query"
    | "question_answering"
    | "fact_verification"
    | "image" | undefined;
  /**
   * Which end of too long an input may be cut.
   */
  truncate?: "none" | "start" | "end" | undefined;
  user?: string | undefined;
  extra?: Extra | undefined;
}

export interface EmbeddingsText {
  type: "text";
  text: string;
}

export interface EmbeddingsTokens {
  type: "tokens";
  /**
   * @minItems 1
   */
  tokens: number[];
}

/**
 * Several parts that make one vector, in order.
 */
export interface EmbeddingsContent {
  type: "content";
  /**
   * @minItems 1
   */
  content: UserPart[];
}

export interface EmbeddingsResponse {
  id?: string | undefined;
  model: string;
  data: Embedding[];
  usage?: Usage | undefined;
}

export interface Embedding {
  index: number;
  embedding: number[];
}

/**
 * Documents to put in the order of their relevance to a query.
 */
export interface RerankRequest {
  model: string;
  query: string;
  /**
   * @minItems 1
   */
  documents: string[];
  top_n?: number | undefined;
  return_documents?: boolean | undefined;
  max_tokens_per_doc?: number | undefined;
  /**
   * Whether what is too long may be cut.
   */
  truncate?: boolean | undefined;
  user?: string | undefined;
  extra?: Extra | undefined;
}

export interface RerankResponse {
  id?: string | undefined;
  model: string;
  results: RerankResult[];
  usage?: Usage | undefined;
}

export interface RerankResult {
  /**
   * Place of the document in the request.
   */
  index: number;
  relevance_score: number;
  document?: string | undefined;
}

/**
 * Texts and pictures to be judged.
 */
export interface ModerationsRequest {
  model: string;
  /**
   * @minItems 1
   */
  input: ModerationsInput[];
  extra?: Extra | undefined;
}

/**
 * What gets one judgement; several parts are judged together.
 */
export interface ModerationsInput {
  /**
   * @minItems 1
   */
  content: ModerationsPart[];
}

export interface ModerationsText {
  type: "text";
  text: string;
}

export interface ModerationsImage {
  type: "image_url";
  image_url: {
    url: string;
  };
}

export interface ModerationsResponse {
  id?: string | undefined;
  model: string;
  results: Judgement[];
  usage?: Usage | undefined;
}

export interface Judgement {
  flagged: boolean;
  categories: {
    [k: string]: boolean;
  };
  category_scores: {
    [k: string]: number;
  };
  category_applied_input_types?: {
    [k: string]: ("text" | "image")[];
  } | undefined;
}

/**
 * A file that came with a multipart request. Its bytes stay where they are; `ref` is their place there.
 */
export interface Upload {
  ref: number;
  filename: string;
  media_type: string;
  /**
   * Bytes.
   */
  size: number;
}

/**
 * A picture to be made.
 */
export interface ImagesRequest {
  model: string;
  prompt: string;
  n?: number | undefined;
  /**
   * auto, or WIDTHxHEIGHT in pixels.
   */
  size?: string | undefined;
  quality?: string | undefined;
  style?: string | undefined;
  background?: "transparent" | "opaque" | "auto" | undefined;
  output_format?: string | undefined;
  output_compression?: number | undefined;
  response_format?: "url" | "b64_json" | undefined;
  moderation?: "low" | "auto" | undefined;
  negative_prompt?: string | undefined;
  seed?: number | undefined;
  user?: string | undefined;
  extra?: Extra | undefined;
}

export interface ImagesResponse {
  /**
   * Unix seconds.
   */
  created: number;
  data: MadeImage[];
  background?: string | undefined;
  output_format?: string | undefined;
  quality?: string | undefined;
  size?: string | undefined;
  usage?: Usage | undefined;
}

export interface MadeImage {
  url?: string | undefined;
  b64_json?: string | undefined;
  revised_prompt?: string | undefined;
}

/**
 * Pictures to be changed.
 */
export interface ImageEditsRequest {
  model: string;
  /**
   * @minItems 1
   */
  image: Upload[];
  mask?: Upload | undefined;
  prompt: string;
  n?: number | undefined;
  size?: string | undefined;
  quality?: string | undefined;
  background?: "transparent" | "opaque" | "auto" | undefined;
  output_format?: string | undefined;
  output_compression?: number | undefined;
  response_format?: "url" | "b64_json" | undefined;
  input_fidelity?: "high" | "low" | undefined;
  user?: string | undefined;
  extra?: Extra | undefined;
}

/**
 * A text to be spoken.
 */
export interface SpeechRequest {
  model: string;
  input: string;
  voice?: string | undefined;
  instructions?: string | undefined;
  /**
   * mp3, opus, aac, flac, wav or pcm.
   */
  response_format?: string | undefined;
  speed?: number | undefined;
  extra?: Extra | undefined;
}

export interface SpeechResponse {
  media_type: string;
  /**
   * Base64.
   */
  data: string;
  usage?: Usage | undefined;
}

/**
 * A recording to be written down, in its own language or in English.
 */
export interface TranscriptionRequest {
  model: string;
  file: Upload;
  language?: string | undefined;
  prompt?: string | undefined;
  /**
   * json, verbose_json, text, srt, vtt or what else the model knows.
   */
  response_format?: string | undefined;
  temperature?: number | undefined;
  timestamp_granularities?: ("word" | "segment")[] | undefined;
  extra?: Extra | undefined;
}

export interface TranscriptionResponse {
  text: string;
  language?: string | undefined;
  /**
   * Seconds.
   */
  duration?: number | undefined;
  segments?: {
    [k: string]: unknown;
  }[] | undefined;
  words?: {
    [k: string]: unknown;
  }[] | undefined;
  usage?: Usage | undefined;
}

/**
 * How many tokens a chat request's prompt is.
 */
export interface TokenCount {
  input_tokens: number;
  usage?: Usage | undefined;
}
