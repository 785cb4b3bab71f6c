// @generated from schema/wire/openai-chat.schema.yaml. Edit that file, then run `npm run gen`.

export type Message = SystemMessage | DeveloperMessage | UserMessage | AssistantMessage | ToolMessage | FunctionMessage;

export type SystemPart = TextPart;

export type UserPart = TextPart | ImageUrlPart | InputAudioPart | FilePart | FileUrlPart | DocumentUrlPart | VideoUrlPart | ReferencePart;

export type AssistantPart =
  TextPart | RefusalPart | ThinkingPart | RedactedThinkingPart | ReasoningPart | ReferencePart | ToolReferencePart | ImageUrlPart;

export type ThinkingItem = TextPart | ReferencePart | ToolReferencePart;

export type ToolCall = FunctionToolCall | CustomToolCall;

export type ReasoningDetail = ReasoningTextDetail | ReasoningSummaryDetail | ReasoningEncryptedDetail;

export type ThinkingBlock = ThoughtBlock | RedactedThoughtBlock;

export type Annotation = UrlCitationAnnotation | FileAnnotation;

export type ToolPart = TextPart | ImageUrlPart | FilePart | DocumentUrlPart | ReferencePart;

export type Tool = FunctionTool | CustomTool;

export type CustomToolFormat = CustomTextFormat | CustomGrammarFormat;

export type NamedToolChoice = FunctionToolChoice | CustomToolChoice | AllowedToolsChoice;

export type AllowedTool = FunctionToolChoice | CustomToolChoice;

export type ResponseFormat = TextFormat | JsonObjectFormat | JsonSchemaFormat;

export type AnswerPart =
  | AnswerTextPart
  | AnswerRefusalPart
  | AnswerThinkingPart
  | AnswerRedactedThinkingPart
  | AnswerImagePart
  | ReasoningPart
  | ReferencePart
  | ToolReferencePart;

export type Count = number | null;

/**
 * A list where a text was expected.
 */
export type ErrorMessageList = unknown[];

export type ModerationOutcome = ModerationResults | ModerationError;

export type CitationSource = string | SearchResult;

/**
 * Body of POST /chat/completions.
 */
export interface ChatCompletionRequest {
  model: string;
  /**
   * @minItems 1
   */
  messages: Message[];
  /**
   * Visible and reasoning tokens together.
   */
  max_completion_tokens?: number | null | undefined;
  /**
   * Deprecated by OpenAI; the only name many compatible servers know.
   */
  max_tokens?: number | null | undefined;
  temperature?: number | null | undefined;
  top_p?: number | null | undefined;
  n?: number | null | undefined;
  stop?: string | string[] | null | undefined;
  frequency_penalty?: number | null | undefined;
  presence_penalty?: number | null | undefined;
  /**
   * Bias by token id.
   */
  logit_bias?: {
    [k: string]: number;
  } | null | undefined;
  /**
   * Some servers take a count of alternatives here.
   */
  logprobs?: boolean | number | null | undefined;
  top_logprobs?: number | null | undefined;
  seed?: number | null | undefined;
  /**
   * The seed by another name.
   */
  random_seed?: number | null | undefined;
  /**
   * 0 and -1 mean no limit.
   */
  top_k?: number | null | undefined;
  min_p?: number | null | undefined;
  top_a?: number | null | undefined;
  typical_p?: number | null | undefined;
  repetition_penalty?: number | null | undefined;
  /**
   * repetition_penalty by another name.
   */
  repeat_penalty?: number | null | undefined;
  length_penalty?: number | null | undefined;
  best_of?: number | null | undefined;
  do_sample?: boolean | null | undefined;
  min_tokens?: number | null | undefined;
  min_completion_tokens?: number | null | undefined;
  ignore_eos?: boolean | null | undefined;
  stop_token_ids?: number[] | null | undefined;
  include_stop_str_in_output?: boolean | null | undefined;
  skip_special_tokens?: boolean | null | undefined;
  bad_words?: string[] | null | undefined;
  allowed_token_ids?: number[] | null | undefined;
  echo?: boolean | null | undefined;
  truncate_prompt_tokens?: number | null | undefined;
  context_length_exceeded_behavior?: "truncate" | "error" | null | undefined;
  stream?: boolean | null | undefined;
  stream_options?: StreamOptions | null | undefined;
  tools?: Tool[] | null | undefined;
  tool_choice?: ("none" | "auto" | "required" | "any") | NamedToolChoice | null | undefined;
  parallel_tool_calls?: boolean | null | undefined;
  /**
   * Deprecated spelling of tools.
   */
  functions?: FunctionDefinition[] | null | undefined;
  /**
   * Deprecated spelling of tool_choice.
   */
  function_call?: ("none" | "auto") | FunctionCallChoice | null | undefined;
  /**
   * Stream tool arguments instead of sending them whole.
   */
  tool_stream?: boolean | null | undefined;
  disable_tool_validation?: boolean | null | undefined;
  response_format?: ResponseFormat | null | undefined;
  verbosity?: "low" | "medium" | "high" | null | undefined;
  modalities?: ("text" | "audio" | "image")[] | null | undefined;
  audio?: AudioOptions | null | undefined;
  image_config?: {
    [k: string]: unknown;
  } | null | undefined;
  prediction?: Prediction | null | undefined;
  guided_json?:
    | {
        [k: string]: unknown;
      }
    | string
    | null | undefined;
  guided_regex?: string | null | undefined;
  guided_choice?: string[] | null | undefined;
  guided_grammar?: string | null | undefined;
  structured_outputs?: StructuredOutputs | null | undefined;
  /**
   * Of SGLang.
   */
  regex?: string | null | undefined;
  /**
   * Of SGLang.
   */
  ebnf?: string | null | undefined;
  /**
   * Of llama.cpp, in GBNF.
   */
  grammar?: string | null | undefined;
  reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | "default" | null | undefined;
  thinking?: ThinkingSwitch | null | undefined;
  reasoning?: ReasoningOptions | null | undefined;
  enable_thinking?: boolean | null | undefined;
  thinking_budget?: number | null | undefined;
  thinking_token_budget?: number | null | undefined;
  preserve_thinking?: boolean | null | undefined;
  chat_template_kwargs?: ChatTemplateArguments | null | undefined;
  chat_template_args?: ChatTemplateArguments | null | undefined;
  include_reasoning?: boolean | null | undefined;
  reasoning_format?: "parsed" | "raw" | "hidden" | "none" | "auto" | "text_parsed" | "deepseek" | null | undefined;
  reasoning_split?: boolean | null | undefined;
  separate_reasoning?: boolean | null | undefined;
  reasoning_history?: "disabled" | "interleaved" | "preserved" | null | undefined;
  disable_reasoning?: boolean | null | undefined;
  clear_thinking?: boolean | null | undefined;
  prompt_mode?: "reasoning" | null | undefined;
  web_search_options?: WebSearchOptions | null | undefined;
  enable_search?: boolean | null | undefined;
  search_options?: {
    [k: string]: unknown;
  } | null | undefined;
  search_settings?: {
    [k: string]: unknown;
  } | null | undefined;
  search_mode?: "web" | "academic" | "sec" | null | undefined;
  search_domain_filter?: string[] | null | undefined;
  search_language_filter?: string[] | null | undefined;
  search_recency_filter?: "hour" | "day" | "week" | "month" | "year" | null | undefined;
  search_after_date_filter?: string | null | undefined;
  search_before_date_filter?: string | null | undefined;
  last_updated_after_filter?: string | null | undefined;
  last_updated_before_filter?: string | null | undefined;
  return_images?: boolean | null | undefined;
  return_related_questions?: boolean | null | undefined;
  image_format_filter?: string[] | null | undefined;
  image_domain_filter?: string[] | null | undefined;
  disable_search?: boolean | null | undefined;
  enable_search_classifier?: boolean | null | undefined;
  language_preference?: string | null | undefined;
  stream_mode?: "full" | "concise" | null | undefined;
  citation_options?:
    | string
    | {
        [k: string]: unknown;
      }
    | null | undefined;
  documents?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  document_image_limit?: number | null | undefined;
  document_page_limit?: number | null | undefined;
  data_sources?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | "on_demand" | "performance" | "standard_only" | null | undefined;
  store?: boolean | null | undefined;
  metadata?: {
    [k: string]: string;
  } | null | undefined;
  /**
   * Deprecated by OpenAI; see safety_identifier and prompt_cache_key.
   */
  user?: string | null | undefined;
  /**
   * The end user by another name.
   */
  user_id?: string | null | undefined;
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  prompt_cache_retention?: "in_memory" | "24h" | null | undefined;
  prompt_cache_isolation_key?: string | null | undefined;
  cache_control?: CacheControl | undefined;
  cache_salt?: string | null | undefined;
  moderation?: ModerationOptions | null | undefined;
  safe_prompt?: boolean | null | undefined;
  guardrails?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  priority?: number | null | undefined;
  request_id?: string | null | undefined;
  /**
   * Models to fall back to.
   */
  models?: string[] | null | undefined;
  /**
   * Preferences among the router's own upstreams.
   */
  provider?: {
    [k: string]: unknown;
  } | null | undefined;
  plugins?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  transforms?: string[] | null | undefined;
  session_id?: string | null | undefined;
  trace?: {
    [k: string]: unknown;
  } | null | undefined;
  debug?: {
    [k: string]: unknown;
  } | null | undefined;
  /**
   * Legacy request for usage accounting.
   */
  usage?: {
    include?: boolean | undefined;
  } | null | undefined;
  compound_custom?: {
    [k: string]: unknown;
  } | null | undefined;
  mm_processor_kwargs?: {
    [k: string]: unknown;
  } | null | undefined;
  add_generation_prompt?: boolean | null | undefined;
  continue_final_message?: boolean | null | undefined;
  vl_high_resolution_images?: boolean | null | undefined;
  translation_options?: {
    [k: string]: unknown;
  } | null | undefined;
  nvext?: {
    [k: string]: unknown;
  } | null | undefined;
  perf_metrics_in_response?: boolean | null | undefined;
  /**
   * One server reads its own settings from this member.
   */
  extra_body?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface SystemMessage {
  role: "system";
  content: string | SystemPart[];
  name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface TextPart {
  type: "text";
  text: string;
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/**
 * Breakpoint of a prompt cache, as Anthropic spells it.
 */
export interface CacheControl {
  type: "ephemeral";
  ttl?: "5m" | "1h" | undefined;
}

/**
 * Breakpoint of a prompt cache, as OpenAI spells it.
 */
export interface PromptCacheBreakpoint {
  mode: "explicit";
  ttl?: "30m" | "12h" | undefined;
}

export interface DeveloperMessage {
  role: "developer";
  content: string | SystemPart[];
  name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface UserMessage {
  role: "user";
  content: string | UserPart[];
  name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface ImageUrlPart {
  type: "image_url";
  image_url: string | ImageUrl;
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

export interface ImageUrl {
  /**
   * http(s) or data: URL.
   */
  url: string;
  detail?: "auto" | "low" | "high" | "original" | null | undefined;
}

export interface InputAudioPart {
  type: "input_audio";
  input_audio: string | InputAudio;
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

export interface InputAudio {
  /**
   * Base64.
   */
  data: string;
  format: "wav" | "mp3" | "aiff" | "aac" | "ogg" | "flac";
}

export interface FilePart {
  type: "file";
  file?: FileContent | undefined;
  /**
   * In place of file
   */
  file_id?: string | undefined;
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

export interface FileContent {
  file_id?: string | null | undefined;
  /**
   * A data URL; some clients send an http(s) URL.
   */
  file_data?: string | null | undefined;
  file_url?: string | null | undefined;
  filename?: string | null | undefined;
}

export interface FileUrlPart {
  type: "file_url";
  file_url: {
    url: string;
  };
  file_name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface DocumentUrlPart {
  type: "document_url";
  /**
   * https or data: URL.
   */
  document_url: string;
  document_name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface VideoUrlPart {
  type: "video_url";
  video_url: {
    url: string;
    fps?: number | null | undefined;
  };
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

export interface ReferencePart {
  type: "reference";
  reference_ids?: (number | string)[] | null | undefined;
}

export interface AssistantMessage {
  role: "assistant";
  content?: string | AssistantPart[] | null | undefined;
  refusal?: string | null | undefined;
  name?: string | null | undefined;
  tool_calls?: ToolCall[] | null | undefined;
  function_call?: FunctionCall | null | undefined;
  audio?: AudioReference | null | undefined;
  reasoning_content?: string | null | undefined;
  reasoning?: string | TextPart[] | null | undefined;
  reasoning_details?: ReasoningDetail[] | null | undefined;
  thinking_blocks?: ThinkingBlock[] | null | undefined;
  images?: AnswerImage[] | null | undefined;
  annotations?: Annotation[] | null | undefined;
  extra_content?: ExtraContent | null | undefined;
  /**
   * The model goes on from this last message.
   */
  partial?: boolean | null | undefined;
  /**
   * The model goes on from this last message.
   */
  prefix?: boolean | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface RefusalPart {
  type: "refusal";
  refusal: string;
}

export interface ThinkingPart {
  type: "thinking";
  thinking: string | ThinkingItem[];
  signature?: string | null | undefined;
  closed?: boolean | null | undefined;
}

export interface ToolReferencePart {
  type: "tool_reference";
  tool?: string | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
  favicon?: string | null | undefined;
  description?: string | null | undefined;
}

export interface RedactedThinkingPart {
  type: "redacted_thinking";
  data: string;
}

/**
 * A thought as a content part with summaries.
 */
export interface ReasoningPart {
  type: "reasoning";
  summary?: ReasoningSummary[] | null | undefined;
}

export interface ReasoningSummary {
  type?: string | null | undefined;
  text?: string | null | undefined;
  signature?: string | null | undefined;
}

export interface FunctionToolCall {
  type: "function";
  id: string;
  /**
   * Left over from a stream.
   */
  index?: number | null | undefined;
  function: FunctionCall;
  extra_content?: ExtraContent | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface FunctionCall {
  name: string;
  /**
   * JSON text, which may be broken; some clients send the object itself.
   */
  arguments:
    | string
    | {
        [k: string]: unknown;
      };
}

/**
 * What one vendor hangs on a call or a message, to be given back as it came.
 */
export interface ExtraContent {
  google?: {
    thought_signature?: string | null | undefined;
  } | null | undefined;
}

export interface CustomToolCall {
  type: "custom";
  id: string;
  /**
   * Left over from a stream.
   */
  index?: number | null | undefined;
  custom: {
    name: string;
    input: string;
  };
  extra_content?: ExtraContent | null | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * An earlier audio answer.
 */
export interface AudioReference {
  id: string;
}

export interface ReasoningTextDetail {
  type: "reasoning.text";
  text?: string | null | undefined;
  signature?: string | null | undefined;
  id?: string | null | undefined;
  format?: string | null | undefined;
  index?: number | null | undefined;
}

export interface ReasoningSummaryDetail {
  type: "reasoning.summary";
  summary?: string | null | undefined;
  id?: string | null | undefined;
  format?: string | null | undefined;
  index?: number | null | undefined;
}

export interface ReasoningEncryptedDetail {
  type: "reasoning.encrypted";
  data?: string | null | undefined;
  id?: string | null | undefined;
  format?: string | null | undefined;
  index?: number | null | undefined;
}

export interface ThoughtBlock {
  type: "thinking";
  thinking?: string | null | undefined;
  signature?: string | null | undefined;
}

export interface RedactedThoughtBlock {
  type: "redacted_thinking";
  data?: string | null | undefined;
}

export interface AnswerImage {
  type?: string | null | undefined;
  index?: number | null | undefined;
  image_url?: string | AnswerImageUrl | null | undefined;
}

export interface AnswerImageUrl {
  url?: string | null | undefined;
  detail?: string | null | undefined;
}

/**
 * The citation is nested by OpenAI and flat from some servers.
 */
export interface UrlCitationAnnotation {
  type: "url_citation";
  url_citation?: UrlCitation | null | undefined;
  url?: string | null | undefined;
  title?: string | null | undefined;
  start_index?: number | null | undefined;
  end_index?: number | null | undefined;
}

export interface UrlCitation {
  url?: string | null | undefined;
  title?: string | null | undefined;
  /**
   * The cited text.
   */
  content?: string | null | undefined;
  start_index?: number | null | undefined;
  end_index?: number | null | undefined;
}

/**
 * A file as the server read it, to be given back so that it need not be read again.
 */
export interface FileAnnotation {
  type: "file";
  file?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface ToolMessage {
  role: "tool";
  tool_call_id: string;
  content: string | ToolPart[];
  name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * Deprecated; the answer to a function_call.
 */
export interface FunctionMessage {
  role: "function";
  name: string;
  content?: string | null | undefined;
}

export interface StreamOptions {
  include_usage?: boolean | null | undefined;
  include_obfuscation?: boolean | null | undefined;
  /**
   * Usage on every chunk.
   */
  continuous_usage_stats?: boolean | null | undefined;
  /**
   * Usage on every chunk.
   */
  chunk_include_usage?: boolean | null | undefined;
}

export interface FunctionTool {
  type: "function";
  function: FunctionDefinition;
  cache_control?: CacheControl | undefined;
}

export interface FunctionDefinition {
  name: string;
  description?: string | null | undefined;
  parameters?: JsonSchema | null | undefined;
  strict?: boolean | null | undefined;
}

/**
 * A JSON Schema, as its author wrote it.
 */
export interface JsonSchema {
  [k: string]: unknown;
}

export interface CustomTool {
  type: "custom";
  custom: {
    name: string;
    description?: string | null | undefined;
    format?: CustomToolFormat | null | undefined;
  };
  cache_control?: CacheControl | undefined;
}

export interface CustomTextFormat {
  type: "text";
}

export interface CustomGrammarFormat {
  type: "grammar";
  grammar: {
    syntax: "lark" | "regex";
    definition: string;
  };
}

export interface FunctionToolChoice {
  type: "function";
  function: ToolName;
}

export interface ToolName {
  name: string;
}

export interface CustomToolChoice {
  type: "custom";
  custom: ToolName;
}

export interface AllowedToolsChoice {
  type: "allowed_tools";
  allowed_tools: {
    mode: "auto" | "required";
    tools: AllowedTool[];
  };
}

/**
 * Deprecated; a function named before tool_choice existed.
 */
export interface FunctionCallChoice {
  name: string;
}

export interface TextFormat {
  type: "text";
}

export interface JsonObjectFormat {
  type: "json_object";
  schema?: JsonSchema | undefined;
}

export interface JsonSchemaFormat {
  type: "json_schema";
  json_schema: {
    name: string;
    description?: string | null | undefined;
    schema?: JsonSchema | undefined;
    strict?: boolean | null | undefined;
  };
}

export interface AudioOptions {
  format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
  voice: string | VoiceReference;
}

export interface VoiceReference {
  id: string;
}

export interface Prediction {
  type: "content";
  content: string | TextPart[];
}

/**
 * Constrained decoding of vLLM.
 */
export interface StructuredOutputs {
  json?:
    | {
        [k: string]: unknown;
      }
    | string
    | null | undefined;
  regex?: string | null | undefined;
  choice?: string[] | null | undefined;
  grammar?: string | null | undefined;
  json_object?: boolean | null | undefined;
  structural_tag?: string | null | undefined;
  whitespace_pattern?: string | null | undefined;
  disable_fallback?: boolean | null | undefined;
  disable_any_whitespace?: boolean | null | undefined;
  disable_additional_properties?: boolean | null | undefined;
}

export interface ThinkingSwitch {
  type: "enabled" | "disabled" | "adaptive" | "auto" | "between_tools";
  budget_tokens?: number | null | undefined;
  display?: "summarized" | "omitted" | null | undefined;
  /**
   * Which earlier thoughts the server keeps.
   */
  keep?: string | null | undefined;
  clear_thinking?: boolean | null | undefined;
}

export interface ReasoningOptions {
  enabled?: boolean | null | undefined;
  effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | undefined;
  max_tokens?: number | null | undefined;
  exclude?: boolean | null | undefined;
  summary?: "auto" | "concise" | "detailed" | null | undefined;
}

/**
 * Variables of the model's chat template.
 */
export interface ChatTemplateArguments {
  enable_thinking?: boolean | undefined;
  thinking?: boolean | undefined;
  [k: string]: unknown;
}

export interface WebSearchOptions {
  search_context_size?: "low" | "medium" | "high" | null | undefined;
  user_location?: UserLocation | null | undefined;
}

export interface UserLocation {
  type: "approximate";
  approximate: {
    city?: string | null | undefined;
    country?: string | null | undefined;
    region?: string | null | undefined;
    timezone?: string | null | undefined;
  };
}

export interface PromptCacheOptions {
  mode?: "implicit" | "explicit" | undefined;
  ttl?: "30m" | "12h" | undefined;
}

export interface ModerationOptions {
  model: string;
  policy?: {
    input?: ModerationPolicy | null | undefined;
    output?: ModerationPolicy | null | undefined;
  } | null | undefined;
}

export interface ModerationPolicy {
  mode: "score" | "block";
}

/**
 * Body of a whole answer.
 */
export interface ChatCompletion {
  id?: string | null | undefined;
  object?: string | null | undefined;
  /**
   * Unix seconds; a fraction from some servers.
   */
  created?: number | null | undefined;
  model?: string | null | undefined;
  choices: Choice[];
  usage?: Usage | null | undefined;
  service_tier?: string | null | undefined;
  system_fingerprint?: string | null | undefined;
  metadata?: {
    [k: string]: unknown;
  } | null | undefined;
  moderation?: Moderation | null | undefined;
  error?: string | ErrorDetail | null | undefined;
  provider?: string | null | undefined;
  request_id?: string | null | undefined;
  citations?: CitationSource[] | null | undefined;
  search_results?: SearchResult[] | null | undefined;
  images?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  related_questions?: string[] | null | undefined;
  web_search?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  content_filter?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  prompt_filter_results?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  output_files?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  warnings?:
    | (
        | string
        | {
            [k: string]: unknown;
          }
      )[]
    | null | undefined;
  base_resp?: BaseResponse | null | undefined;
  input_sensitive?: boolean | null | undefined;
  output_sensitive?: boolean | null | undefined;
  x_groq?: GroqExtra | null | undefined;
  usage_breakdown?: {
    [k: string]: unknown;
  } | null | undefined;
  time_info?: {
    [k: string]: unknown;
  } | null | undefined;
  timings?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface Choice {
  index?: number | null | undefined;
  message?: AnswerMessage | null | undefined;
  finish_reason?: string | null | undefined;
  native_finish_reason?: string | null | undefined;
  /**
   * The stop string or token that ended the answer.
   */
  stop_reason?: string | number | null | undefined;
  matched_stop?: string | number | null | undefined;
  logprobs?: Logprobs | null | undefined;
  usage?: Usage | null | undefined;
  error?: string | ErrorDetail | null | undefined;
  seed?: number | null | undefined;
  moderation_hit_type?: string | null | undefined;
  content_filter_results?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface AnswerMessage {
  role?: string | null | undefined;
  content?: string | AnswerPart[] | null | undefined;
  refusal?: string | null | undefined;
  tool_calls?: ToolCallFragment[] | null | undefined;
  function_call?: FunctionFragment | null | undefined;
  audio?: AnswerAudio | null | undefined;
  images?: AnswerImage[] | null | undefined;
  annotations?: Annotation[] | null | undefined;
  reasoning_content?: string | null | undefined;
  reasoning?: string | ReasoningObject | null | undefined;
  reasoning_details?: ReasoningDetail[] | null | undefined;
  thinking_blocks?: ThinkingBlock[] | null | undefined;
  extra_content?: ExtraContent | null | undefined;
  executed_tools?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  context?: {
    [k: string]: unknown;
  } | null | undefined;
  prefix?: boolean | null | undefined;
}

export interface AnswerTextPart {
  type: "text";
  text?: string | null | undefined;
  annotations?: Annotation[] | null | undefined;
}

export interface AnswerRefusalPart {
  type: "refusal";
  refusal?: string | null | undefined;
}

export interface AnswerThinkingPart {
  type: "thinking";
  thinking?: string | ThinkingItem[] | null | undefined;
  signature?: string | null | undefined;
  closed?: boolean | null | undefined;
}

export interface AnswerRedactedThinkingPart {
  type: "redacted_thinking";
  data?: string | null | undefined;
}

export interface AnswerImagePart {
  type: "image_url";
  image_url?: string | AnswerImageUrl | null | undefined;
}

/**
 * A tool call, whole or a piece of one; a later piece may leave out or empty what an earlier one said.
 */
export interface ToolCallFragment {
  index?: number | null | undefined;
  id?: string | null | undefined;
  type?: string | null | undefined;
  function?: FunctionFragment | null | undefined;
  custom?: CustomFragment | null | undefined;
  extra_content?: ExtraContent | null | undefined;
}

export interface FunctionFragment {
  name?: string | null | undefined;
  arguments?:
    | string
    | {
        [k: string]: unknown;
      }
    | null | undefined;
}

export interface CustomFragment {
  name?: string | null | undefined;
  input?: string | null | undefined;
}

export interface AnswerAudio {
  id?: string | null | undefined;
  /**
   * Base64.
   */
  data?: string | null | undefined;
  transcript?: string | null | undefined;
  /**
   * Unix seconds.
   */
  expires_at?: number | null | undefined;
}

export interface ReasoningObject {
  content?: string | null | undefined;
}

export interface Logprobs {
  content?: TokenLogprob[] | null | undefined;
  refusal?: TokenLogprob[] | null | undefined;
  /**
   * Parallel lists
   */
  tokens?: string[] | null | undefined;
  token_logprobs?: (number | null)[] | null | undefined;
  token_ids?: number[] | null | undefined;
}

export interface TokenLogprob {
  token?: string | null | undefined;
  bytes?: number[] | null | undefined;
  logprob?: number | null | undefined;
  top_logprobs?: TopLogprob[] | null | undefined;
}

export interface TopLogprob {
  token?: string | null | undefined;
  bytes?: number[] | null | undefined;
  logprob?: number | null | undefined;
}

/**
 * Token counts. prompt_tokens holds cached and cache-written tokens, completion_tokens (nearly always) the reasoning ones.
 */
export interface Usage {
  prompt_tokens?: Count | undefined;
  completion_tokens?: Count | undefined;
  total_tokens?: Count | undefined;
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  prompt_token_details?: PromptTokensDetails | null | undefined;
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
  cached_tokens?: Count | undefined;
  num_cached_tokens?: Count | undefined;
  prompt_cache_hit_tokens?: Count | undefined;
  prompt_cache_miss_tokens?: Count | undefined;
  cache_read_input_tokens?: Count | undefined;
  cache_creation_input_tokens?: Count | undefined;
  cache_write_tokens?: Count | undefined;
  cache_creation?: CacheCreation | null | undefined;
  dram_cached_tokens?: Count | undefined;
  sram_cached_tokens?: Count | undefined;
  reasoning_tokens?: Count | undefined;
  citation_tokens?: Count | undefined;
  num_search_queries?: Count | undefined;
  num_sources_used?: Count | undefined;
  search_context_size?: string | null | undefined;
  server_tool_use?: ServerToolUse | null | undefined;
  server_tool_use_details?: ServerToolUse | null | undefined;
  prompt_audio_seconds?: number | null | undefined;
  total_characters?: Count | undefined;
  /**
   * US dollars, or their breakdown.
   */
  cost?:
    | number
    | {
        [k: string]: unknown;
      }
    | null | undefined;
  cost_details?: {
    [k: string]: unknown;
  } | null | undefined;
  /**
   * 1e-10 US dollars.
   */
  cost_in_usd_ticks?: number | null | undefined;
  /**
   * US dollars.
   */
  estimated_cost?: number | null | undefined;
  is_byok?: boolean | null | undefined;
  service_tier?: string | null | undefined;
  queue_time?: number | null | undefined;
  prompt_time?: number | null | undefined;
  completion_time?: number | null | undefined;
  total_time?: number | null | undefined;
}

export interface PromptTokensDetails {
  cached_tokens?: Count | undefined;
  cache_write_tokens?: Count | undefined;
  cache_creation_tokens?: Count | undefined;
  cache_creation_input_tokens?: Count | undefined;
  cache_creation?: CacheCreation | null | undefined;
  cache_type?: string | null | undefined;
  audio_tokens?: Count | undefined;
  text_tokens?: Count | undefined;
  image_tokens?: Count | undefined;
  video_tokens?: Count | undefined;
}

/**
 * Cache writes by lifetime.
 */
export interface CacheCreation {
  ephemeral_5m_input_tokens?: Count | undefined;
  ephemeral_1h_input_tokens?: Count | undefined;
}

export interface CompletionTokensDetails {
  reasoning_tokens?: Count | undefined;
  audio_tokens?: Count | undefined;
  text_tokens?: Count | undefined;
  image_tokens?: Count | undefined;
  accepted_prediction_tokens?: Count | undefined;
  rejected_prediction_tokens?: Count | undefined;
}

export interface ServerToolUse {
  web_search_requests?: Count | undefined;
}

export interface ErrorDetail {
  message?: string | ErrorMessageTree | ErrorMessageList | null | undefined;
  type?: string | null | undefined;
  param?: string | null | undefined;
  code?: string | number | null | undefined;
  status?: string | number | null | undefined;
  http_code?: string | number | null | undefined;
  object?: string | null | undefined;
  metadata?: ErrorMetadata | null | undefined;
  misalignment?: {
    [k: string]: unknown;
  } | null | undefined;
  /**
   * What the model wrote where no valid tool call or JSON came of it.
   */
  failed_generation?: string | null | undefined;
  innererror?: {
    [k: string]: unknown;
  } | null | undefined;
  details?: string | ErrorMessageTree | ErrorMessageList | null | undefined;
  n_prompt_tokens?: Count | undefined;
  n_ctx?: Count | undefined;
}

/**
 * An object where a text was expected, such as a validator's report.
 */
export interface ErrorMessageTree {
  [k: string]: unknown;
}

export interface ErrorMetadata {
  provider_name?: string | null | undefined;
  /**
   * The upstream's own body
   */
  raw?: {
    [k: string]: unknown;
  } | undefined;
  reasons?: string[] | null | undefined;
  flagged_input?: string | null | undefined;
  headers?: {
    [k: string]: unknown;
  } | null | undefined;
  [k: string]: unknown;
}

/**
 * Result of inline moderation.
 */
export interface Moderation {
  input?: ModerationOutcome | null | undefined;
  output?: ModerationOutcome | null | undefined;
}

export interface ModerationResults {
  type: "moderation_results";
  model?: string | null | undefined;
  results?: ModerationResult[] | null | undefined;
}

export interface ModerationResult {
  type?: string | null | undefined;
  model?: string | null | undefined;
  flagged?: boolean | null | undefined;
  categories?: {
    [k: string]: boolean;
  } | null | undefined;
  category_scores?: {
    [k: string]: number;
  } | null | undefined;
  category_applied_input_types?: {
    [k: string]: string[];
  } | null | undefined;
}

export interface ModerationError {
  type: "error";
  code?: string | null | undefined;
  message?: string | null | undefined;
}

export interface SearchResult {
  url?: string | null | undefined;
  title?: string | null | undefined;
  snippet?: string | null | undefined;
  date?: string | null | undefined;
  last_updated?: string | null | undefined;
  source?: string | null | undefined;
}

/**
 * A status inside the body; other than 0 it is an error even under HTTP 200.
 */
export interface BaseResponse {
  status_code?: number | null | undefined;
  status_msg?: string | null | undefined;
}

export interface GroqExtra {
  id?: string | null | undefined;
  seed?: number | null | undefined;
  usage?: Usage | null | undefined;
  error?: string | ErrorDetail | null | undefined;
}

/**
 * Payload of one data frame of a stream, the closing [DONE] apart.
 */
export interface ChatCompletionChunk {
  id?: string | null | undefined;
  object?: string | null | undefined;
  /**
   * Unix seconds; a fraction from some servers.
   */
  created?: number | null | undefined;
  model?: string | null | undefined;
  choices?: ChunkChoice[] | null | undefined;
  usage?: Usage | null | undefined;
  service_tier?: string | null | undefined;
  system_fingerprint?: string | null | undefined;
  /**
   * Random padding.
   */
  obfuscation?: string | null | undefined;
  moderation?: Moderation | null | undefined;
  error?: string | ErrorDetail | null | undefined;
  /**
   * HTTP status of error.
   */
  status_code?: number | null | undefined;
  provider?: string | null | undefined;
  request_id?: string | null | undefined;
  citations?: CitationSource[] | null | undefined;
  search_results?: SearchResult[] | null | undefined;
  images?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  related_questions?: string[] | null | undefined;
  web_search?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  content_filter?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  prompt_filter_results?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  output_files?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  warnings?:
    | (
        | string
        | {
            [k: string]: unknown;
          }
      )[]
    | null | undefined;
  base_resp?: BaseResponse | null | undefined;
  input_sensitive?: boolean | null | undefined;
  output_sensitive?: boolean | null | undefined;
  x_groq?: GroqExtra | null | undefined;
  usage_breakdown?: {
    [k: string]: unknown;
  } | null | undefined;
  time_info?: {
    [k: string]: unknown;
  } | null | undefined;
  timings?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface ChunkChoice {
  index?: number | null | undefined;
  delta?: Delta | null | undefined;
  message?: AnswerMessage | null | undefined;
  /**
   * Twin of delta.content.
   */
  text?: string | null | undefined;
  finish_reason?: string | null | undefined;
  native_finish_reason?: string | null | undefined;
  /**
   * The stop string or token that ended the answer.
   */
  stop_reason?: string | number | null | undefined;
  matched_stop?: string | number | null | undefined;
  logprobs?: Logprobs | null | undefined;
  usage?: Usage | null | undefined;
  error?: string | ErrorDetail | null | undefined;
  seed?: number | null | undefined;
  moderation_hit_type?: string | null | undefined;
  content_filter_results?: {
    [k: string]: unknown;
  } | null | undefined;
  content_filter_offsets?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface Delta {
  role?: string | null | undefined;
  index?: number | null | undefined;
  content?: string | AnswerPart[] | null | undefined;
  refusal?: string | null | undefined;
  tool_calls?: ToolCallFragment[] | null | undefined;
  function_call?: FunctionFragment | null | undefined;
  audio?: AnswerAudio | null | undefined;
  images?: AnswerImage[] | null | undefined;
  annotations?: Annotation[] | null | undefined;
  reasoning_content?: string | null | undefined;
  reasoning?: string | ReasoningObject | null | undefined;
  reasoning_details?: ReasoningDetail[] | null | undefined;
  thinking_blocks?: ThinkingBlock[] | null | undefined;
  extra_content?: ExtraContent | null | undefined;
  executed_tools?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  context?: {
    [k: string]: unknown;
  } | null | undefined;
}

/**
 * Body of a failure. OpenAI's is { error }; the rest is what other servers and the proxies before them send.
 */
export interface ErrorBody {
  error?: string | ErrorDetail | null | undefined;
  message?: string | ErrorMessageTree | ErrorMessageList | null | undefined;
  msg?: string | null | undefined;
  detail?:
    | string
    | ValidationDetail[]
    | {
        [k: string]: unknown;
      }
    | null | undefined;
  errors?: ErrorEntry[] | null | undefined;
  title?: string | null | undefined;
  type?: string | null | undefined;
  code?: string | number | null | undefined;
  param?: string | null | undefined;
  object?: string | null | undefined;
  status?: string | number | null | undefined;
  statusCode?: number | null | undefined;
  status_code?: number | null | undefined;
  raw_status_code?: number | null | undefined;
  reason?: string | null | undefined;
  metadata?: {
    [k: string]: unknown;
  } | null | undefined;
  error_code?: string | number | null | undefined;
  error_type?: string | null | undefined;
  error_description?: string | null | undefined;
  /**
   * Seconds until the model is loaded.
   */
  estimated_time?: number | null | undefined;
  instance?: string | null | undefined;
  success?: boolean | null | undefined;
  id?: string | null | undefined;
  request_id?: string | null | undefined;
  user_id?: string | null | undefined;
  base_resp?: BaseResponse | null | undefined;
  x_groq?: GroqExtra | null | undefined;
  choices?: ChunkChoice[] | null | undefined;
  external_model_provider?: string | null | undefined;
  external_model_error?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface ValidationDetail {
  type?: string | null | undefined;
  loc?: (string | number)[] | null | undefined;
  msg?: string | null | undefined;
  /**
   * The offending value.
   */
  input?: {
    [k: string]: unknown;
  } | undefined;
}

export interface ErrorEntry {
  message?: string | null | undefined;
  code?: string | number | null | undefined;
}
