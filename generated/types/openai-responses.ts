// @generated from schema/wire/openai-responses.schema.yaml. Edit that file, then run `npm run gen`.

export type Item =
  | MessageItem
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | CustomToolCallItem
  | CustomToolCallOutputItem
  | ImageGenerationCallItem
  | ItemReference;

export type Content = string | ContentPart[];

export type ContentPart = TextPart | OutputText | Refusal | InputImage | InputFile | InputAudio;

export type Annotation = UrlCitation;

export type Tool = FunctionTool | CustomTool | WebSearchTool;

export type CustomFormat = FreeText | Grammar;

export type NamedToolChoice = FunctionChoice | CustomChoice | AllowedTools;

export type AllowedTool = NamedTool;

export type TextFormat = PlainFormat | JsonObjectFormat | JsonSchemaFormat;

export type StreamEvent =
  | BeginEvent
  | EndEvent
  | FailedEvent
  | ErrorEvent
  | ItemAddedEvent
  | ItemDoneEvent
  | PartEvent
  | TextDeltaEvent
  | TextDoneEvent
  | AnnotationEvent
  | RefusalDeltaEvent
  | RefusalDoneEvent
  | ArgumentsDeltaEvent
  | ArgumentsDoneEvent
  | CustomInputDoneEvent
  | SummaryPartEvent
  | ThoughtDeltaEvent
  | ThoughtDoneEvent;

/**
 * Body of POST /responses.
 */
export interface ResponsesRequest {
  model?: string | undefined;
  input?: string | (Item | EasyMessage)[] | null | undefined;
  instructions?: string | null | undefined;
  /**
   * Visible and reasoning tokens together.
   */
  max_output_tokens?: number | null | undefined;
  /**
   * Of hosted tools.
   */
  max_tool_calls?: number | null | undefined;
  temperature?: number | null | undefined;
  top_p?: number | null | undefined;
  top_logprobs?: number | null | undefined;
  tools?: Tool[] | null | undefined;
  tool_choice?: ("none" | "auto" | "required") | NamedToolChoice | null | undefined;
  parallel_tool_calls?: boolean | null | undefined;
  text?: TextOptions | null | undefined;
  reasoning?: ReasoningOptions | null | undefined;
  include?: string[] | null | undefined;
  stream?: boolean | null | undefined;
  stream_options?: {
    [k: string]: unknown;
  } | null | undefined;
  store?: boolean | null | undefined;
  background?: boolean | null | undefined;
  previous_response_id?: string | null | undefined;
  conversation?:
    | string
    | {
        [k: string]: unknown;
      }
    | null | undefined;
  /**
   * A template kept by the provider.
   */
  prompt?: {
    [k: string]: unknown;
  } | null | undefined;
  truncation?: "auto" | "disabled" | null | undefined;
  context_management?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  metadata?: {
    [k: string]: string | null;
  } | null | undefined;
  service_tier?: string | null | undefined;
  user?: string | null | undefined;
  safety_identifier?: string | null | undefined;
  prompt_cache_key?: string | null | undefined;
  prompt_cache_retention?: "in_memory" | "24h" | null | undefined;
  prompt_cache_options?: {
    [k: string]: unknown;
  } | null | undefined;
  moderation?:
    | {
        [k: string]: unknown;
      }
    | string
    | null | undefined;
  access_programs?: {
    [k: string]: unknown;
  } | null | undefined;
  image?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface MessageItem {
  type: "message";
  id?: string | null | undefined;
  role: "user" | "assistant" | "system" | "developer";
  status?: string | null | undefined;
  content: Content;
  phase?: string | null | undefined;
}

export interface TextPart {
  type: "input_text" | "text";
  text: string;
  prompt_cache_breakpoint?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface OutputText {
  type: "output_text";
  text: string;
  annotations?: Annotation[] | null | undefined;
  logprobs?: TokenLogprob[] | null | undefined;
}

export interface UrlCitation {
  type: "url_citation";
  url: string;
  title?: string | null | undefined;
  start_index?: number | null | undefined;
  end_index?: number | null | undefined;
}

export interface TokenLogprob {
  token: string;
  bytes?: number[] | null | undefined;
  logprob: number;
  top_logprobs?:
    | {
        token: string;
        bytes?: number[] | null | undefined;
        logprob: number;
      }[]
    | null | undefined;
}

export interface Refusal {
  type: "refusal";
  refusal: string;
}

export interface InputImage {
  type: "input_image";
  image_url?: string | null | undefined;
  file_id?: string | null | undefined;
  detail?: "low" | "high" | "auto" | "original" | null | undefined;
  prompt_cache_breakpoint?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface InputFile {
  type: "input_file";
  file_id?: string | null | undefined;
  file_data?: string | null | undefined;
  file_url?: string | null | undefined;
  filename?: string | null | undefined;
  detail?: string | null | undefined;
  prompt_cache_breakpoint?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface InputAudio {
  type: "input_audio";
  input_audio: {
    data: string;
    format: "wav" | "mp3" | "aiff" | "aac" | "ogg" | "flac";
  };
}

export interface ReasoningItem {
  type: "reasoning";
  id?: string | null | undefined;
  summary?: ThoughtText[] | null | undefined;
  content?: ThoughtText[] | null | undefined;
  encrypted_content?: string | null | undefined;
  status?: string | null | undefined;
}

export interface ThoughtText {
  type: "summary_text" | "reasoning_text";
  text: string;
}

export interface FunctionCallItem {
  type: "function_call";
  id?: string | null | undefined;
  call_id: string;
  name: string;
  arguments: string;
  status?: string | null | undefined;
  namespace?: string | null | undefined;
}

export interface FunctionCallOutputItem {
  type: "function_call_output";
  id?: string | null | undefined;
  call_id: string;
  output: Content;
  status?: string | null | undefined;
}

export interface CustomToolCallItem {
  type: "custom_tool_call";
  id?: string | null | undefined;
  call_id: string;
  name: string;
  input: string;
  status?: string | null | undefined;
  namespace?: string | null | undefined;
}

export interface CustomToolCallOutputItem {
  type: "custom_tool_call_output";
  id?: string | null | undefined;
  call_id: string;
  output: Content;
  status?: string | null | undefined;
}

export interface ImageGenerationCallItem {
  type: "image_generation_call";
  id?: string | null | undefined;
  status?: string | null | undefined;
  /**
   * Base64.
   */
  result?: string | null | undefined;
  output_format?: string | null | undefined;
}

export interface ItemReference {
  type: "item_reference";
  id: string;
}

/**
 * A message that does not say that it is one.
 */
export interface EasyMessage {
  role: "user" | "assistant" | "system" | "developer";
  content: Content;
  phase?: string | null | undefined;
}

export interface FunctionTool {
  type: "function";
  name: string;
  description?: string | null | undefined;
  parameters?: {
    [k: string]: unknown;
  } | null | undefined;
  strict?: boolean | null | undefined;
  defer_loading?: boolean | undefined;
  allowed_callers?: string[] | null | undefined;
  output_schema?: {
    [k: string]: unknown;
  } | null | undefined;
  async?: boolean | undefined;
}

export interface CustomTool {
  type: "custom";
  name: string;
  description?: string | null | undefined;
  format?: CustomFormat | undefined;
  defer_loading?: boolean | undefined;
  allowed_callers?: string[] | null | undefined;
  async?: boolean | undefined;
}

export interface FreeText {
  type: "text";
}

export interface Grammar {
  type: "grammar";
  syntax: "lark" | "regex";
  definition: string;
}

export interface WebSearchTool {
  type: "web_search" | "web_search_2025_08_26" | "web_search_preview" | "web_search_preview_2025_03_11";
  search_context_size?: "low" | "medium" | "high" | null | undefined;
  user_location?: UserLocation | null | undefined;
  filters?: {
    [k: string]: unknown;
  } | null | undefined;
  external_web_access?: boolean | undefined;
}

export interface UserLocation {
  type?: "approximate" | undefined;
  city?: string | null | undefined;
  country?: string | null | undefined;
  region?: string | null | undefined;
  timezone?: string | null | undefined;
}

export interface FunctionChoice {
  type: "function";
  name: string;
}

export interface CustomChoice {
  type: "custom";
  name: string;
}

export interface AllowedTools {
  type: "allowed_tools";
  mode: "auto" | "required";
  tools: AllowedTool[];
}

export interface NamedTool {
  type: "function" | "custom";
  name: string;
}

export interface TextOptions {
  format?: TextFormat | null | undefined;
  verbosity?: "low" | "medium" | "high" | null | undefined;
}

export interface PlainFormat {
  type: "text";
}

export interface JsonObjectFormat {
  type: "json_object";
}

export interface JsonSchemaFormat {
  type: "json_schema";
  name: string;
  description?: string | null | undefined;
  schema: {
    [k: string]: unknown;
  };
  strict?: boolean | null | undefined;
}

export interface ReasoningOptions {
  effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | undefined;
  summary?: "auto" | "concise" | "detailed" | null | undefined;
  /**
   * Deprecated spelling of summary.
   */
  generate_summary?: "auto" | "concise" | "detailed" | null | undefined;
  context?: string | null | undefined;
  mode?: string | null | undefined;
}

/**
 * An answer, whole or as far as it has come.
 */
export interface Response {
  id?: string | undefined;
  object?: string | undefined;
  created_at?: number | null | undefined;
  completed_at?: number | null | undefined;
  status?: string | null | undefined;
  background?: boolean | null | undefined;
  error?: ResponseError | null | undefined;
  incomplete_details?: IncompleteDetails | null | undefined;
  model?: string | null | undefined;
  output?: Item[] | null | undefined;
  usage?: WireUsage | null | undefined;
  service_tier?: string | null | undefined;
  store?: boolean | null | undefined;
  previous_response_id?: string | null | undefined;
  metadata?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface ResponseError {
  code?: string | null | undefined;
  message?: string | null | undefined;
  param?: string | null | undefined;
  type?: string | null | undefined;
}

export interface IncompleteDetails {
  reason?: string | null | undefined;
}

export interface WireUsage {
  input_tokens?: number | null | undefined;
  input_tokens_details?: {
    cached_tokens?: number | null | undefined;
    cache_write_tokens?: number | null | undefined;
  } | null | undefined;
  output_tokens?: number | null | undefined;
  output_tokens_details?: {
    reasoning_tokens?: number | null | undefined;
  } | null | undefined;
  total_tokens?: number | null | undefined;
}

export interface BeginEvent {
  type: "response.created" | "response.in_progress" | "response.queued";
  sequence_number?: number | undefined;
  response: Response;
}

export interface EndEvent {
  type: "response.completed" | "response.incomplete";
  sequence_number?: number | undefined;
  response: Response;
}

export interface FailedEvent {
  type: "response.failed";
  sequence_number?: number | undefined;
  response: Response;
}

/**
 * Said in two ways, within error or beside the type.
 */
export interface ErrorEvent {
  type: "error";
  sequence_number?: number | undefined;
  error?: ResponseError | null | undefined;
  code?: string | null | undefined;
  message?: string | null | undefined;
  param?: string | null | undefined;
}

export interface ItemAddedEvent {
  type: "response.output_item.added";
  sequence_number?: number | undefined;
  output_index: number;
  item: Item;
}

export interface ItemDoneEvent {
  type: "response.output_item.done";
  sequence_number?: number | undefined;
  output_index: number;
  item?: Item | undefined;
}

export interface PartEvent {
  type: "response.content_part.added" | "response.content_part.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  part: ContentPart;
}

export interface TextDeltaEvent {
  type: "response.output_text.delta";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  delta: string;
  logprobs?: TokenLogprob[] | null | undefined;
}

export interface TextDoneEvent {
  type: "response.output_text.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  text: string;
  logprobs?: TokenLogprob[] | null | undefined;
}

export interface AnnotationEvent {
  type: "response.output_text.annotation.added";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  annotation_index?: number | undefined;
  annotation: Annotation;
}

export interface RefusalDeltaEvent {
  type: "response.refusal.delta";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  delta: string;
}

export interface RefusalDoneEvent {
  type: "response.refusal.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  content_index: number;
  refusal: string;
}

export interface ArgumentsDeltaEvent {
  type: "response.function_call_arguments.delta" | "response.custom_tool_call_input.delta";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  delta: string;
}

export interface ArgumentsDoneEvent {
  type: "response.function_call_arguments.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  name?: string | undefined;
  arguments: string;
}

export interface CustomInputDoneEvent {
  type: "response.custom_tool_call_input.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  input: string;
}

export interface SummaryPartEvent {
  type: "response.reasoning_summary_part.added" | "response.reasoning_summary_part.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  summary_index: number;
  part?: ThoughtText | undefined;
}

export interface ThoughtDeltaEvent {
  type: "response.reasoning_summary_text.delta" | "response.reasoning_text.delta";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  summary_index?: number | undefined;
  content_index?: number | undefined;
  delta: string;
}

export interface ThoughtDoneEvent {
  type: "response.reasoning_summary_text.done" | "response.reasoning_text.done";
  sequence_number?: number | undefined;
  item_id?: string | undefined;
  output_index: number;
  summary_index?: number | undefined;
  content_index?: number | undefined;
  text: string;
}

export interface ErrorBody {
  type?: string | null | undefined;
  error?: ErrorDetails | string | null | undefined;
  code?: string | null | undefined;
  message?: string | null | undefined;
  param?: string | null | undefined;
  response?: Response | null | undefined;
}

export interface ErrorDetails {
  message?: string | null | undefined;
  type?: string | null | undefined;
  param?: string | null | undefined;
  code?: string | number | null | undefined;
}
