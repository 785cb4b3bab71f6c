// @generated from schema/wire/anthropic-messages.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One message of the conversation.
 */
export type Turn = UserTurn | AssistantTurn | SystemTurn;

/**
 * A piece of a turn, asked or answered.
 */
export type ContentBlock =
  | TextBlock
  | ImageBlock
  | DocumentBlock
  | SearchResultBlock
  | ThinkingBlock
  | RedactedThinkingBlock
  | ToolUseBlock
  | ToolResultBlock
  | ServerToolUseBlock
  | WebSearchToolResultBlock
  | WebFetchToolResultBlock
  | CodeExecutionToolResultBlock
  | BashCodeExecutionToolResultBlock
  | TextEditorCodeExecutionToolResultBlock
  | ToolSearchToolResultBlock
  | AdvisorToolResultBlock
  | ContainerUploadBlock
  | McpToolUseBlock
  | McpToolResultBlock
  | CompactionBlock
  | FallbackBlock
  | ToolReferenceBlock
  | BrowserStateBlock;

/**
 * Where a text block has its words from.
 */
export type Citation =
  | CitationCharLocation
  | CitationPageLocation
  | CitationContentBlockLocation
  | CitationWebSearchResultLocation
  | CitationSearchResultLocation;

/**
 * A cache breakpoint; null is none.
 */
export type CacheControl = EphemeralCache | null;

export type ImageSource = Base64ImageSource | UrlSource | FileSource;

export type DocumentSource = Base64DocumentSource | TextDocumentSource | ContentDocumentSource | UrlSource | FileSource;

export type DocumentChunk = TextBlock | ImageBlock;

export type ToolResultItem = TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | ToolReferenceBlock | BrowserStateBlock;

export type SystemPrompt = string | TextBlock[];

/**
 * A type not known here passes as a ServerTool.
 */
export type WireTool = CustomTool | ServerTool | Toolset;

export type WireToolChoice = ToolChoiceAuto | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone;

export type ThinkingConfig = ThinkingEnabled | ThinkingAdaptive | ThinkingDisabled | ThinkingBetweenTools;

export type ThinkingDisplay = "summarized" | "omitted" | null;

/**
 * One server-sent event; its name repeats the type.
 */
export type StreamEvent =
  MessageStart | ContentBlockStart | ContentBlockDelta | ContentBlockStop | MessageDelta | MessageStop | Ping | StreamError;

export type BlockDelta = TextDelta | InputJsonDelta | ThinkingDelta | SignatureDelta | CitationsDelta | CompactionDelta;

export type BatchResult = BatchSucceeded | BatchErrored | BatchCanceled | BatchExpired;

/**
 * Body of POST /messages.
 */
export interface MessagesRequest {
  model: string;
  /**
   * Thinking included. 0 only warms the cache.
   */
  max_tokens: number;
  /**
   * @minItems 1
   * @maxItems 100000
   */
  messages: Turn[];
  system?: SystemPrompt | undefined;
  temperature?: number | undefined;
  top_p?: number | undefined;
  top_k?: number | undefined;
  stop_sequences?: string[] | undefined;
  stream?: boolean | undefined;
  tools?: WireTool[] | undefined;
  tool_choice?: WireToolChoice | undefined;
  thinking?: ThinkingConfig | undefined;
  output_config?: OutputConfig | undefined;
  /**
   * The place of output_config.format before it was released; deprecated.
   */
  output_format?: JsonOutputFormat | null | undefined;
  metadata?: RequestMetadata | undefined;
  service_tier?: "auto" | "standard_only" | undefined;
  speed?: "standard" | "fast" | null | undefined;
  cache_control?: CacheControl | undefined;
  container?: string | ContainerRequest | null | undefined;
  inference_geo?: string | null | undefined;
  diagnostics?: DiagnosticsRequest | null | undefined;
  context_management?: ContextManagement | null | undefined;
  mcp_servers?: McpServer[] | undefined;
  /**
   * A conversation the server holds between turns; a request then brings only what is new.
   */
  thread?: HeldThread | null | undefined;
  /**
   * Models to try when the first one refuses.
   */
  fallbacks?: "default" | FallbackModel[] | null | undefined;
  /**
   * Stands in the body where a cloud hosts the model.
   */
  anthropic_version?: string | undefined;
  /**
   * Stands in the body where a cloud hosts the model.
   */
  anthropic_beta?: string[] | undefined;
}

export interface UserTurn {
  role: "user";
  content: string | ContentBlock[];
}

export interface TextBlock {
  type: "text";
  text: string;
  citations?: Citation[] | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface CitationCharLocation {
  type: "char_location";
  cited_text?: string | undefined;
  document_index?: number | undefined;
  document_title?: string | null | undefined;
  file_id?: string | null | undefined;
  start_char_index?: number | undefined;
  end_char_index?: number | undefined;
}

export interface CitationPageLocation {
  type: "page_location";
  cited_text?: string | undefined;
  document_index?: number | undefined;
  document_title?: string | null | undefined;
  file_id?: string | null | undefined;
  start_page_number?: number | undefined;
  end_page_number?: number | undefined;
}

export interface CitationContentBlockLocation {
  type: "content_block_location";
  cited_text?: string | undefined;
  document_index?: number | undefined;
  document_title?: string | null | undefined;
  file_id?: string | null | undefined;
  start_block_index?: number | undefined;
  end_block_index?: number | undefined;
}

export interface CitationWebSearchResultLocation {
  type: "web_search_result_location";
  url: string;
  title?: string | null | undefined;
  encrypted_index?: string | undefined;
  cited_text?: string | undefined;
}

export interface CitationSearchResultLocation {
  type: "search_result_location";
  source: string;
  title?: string | null | undefined;
  cited_text?: string | undefined;
  search_result_index?: number | undefined;
  start_block_index?: number | undefined;
  end_block_index?: number | undefined;
}

export interface EphemeralCache {
  type: "ephemeral";
  ttl?: "5m" | "1h" | undefined;
}

export interface ImageBlock {
  type: "image";
  source: ImageSource;
  cache_control?: CacheControl | undefined;
  transformations?: ImageTransformations | null | undefined;
}

export interface Base64ImageSource {
  type: "base64";
  media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
  data: string;
}

export interface UrlSource {
  type: "url";
  url: string;
}

export interface FileSource {
  type: "file";
  file_id: string;
}

export interface ImageTransformations {
  oversized_image?: "downsize" | "error" | undefined;
}

export interface DocumentBlock {
  type: "document";
  source: DocumentSource;
  title?: string | null | undefined;
  context?: string | null | undefined;
  citations?: CitationsConfig | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface Base64DocumentSource {
  type: "base64";
  media_type: "application/pdf";
  data: string;
}

export interface TextDocumentSource {
  type: "text";
  media_type: "text/plain";
  /**
   * Plain text
   */
  data: string;
}

/**
 * A document the client has cut into chunks itself.
 */
export interface ContentDocumentSource {
  type: "content";
  content: string | DocumentChunk[];
}

export interface CitationsConfig {
  enabled?: boolean | undefined;
}

export interface SearchResultBlock {
  type: "search_result";
  source: string;
  title: string;
  content: TextBlock[];
  citations?: CitationsConfig | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * The signature is missing from some imitating servers and empty at the start of a streamed block.
 */
export interface ThinkingBlock {
  type: "thinking";
  thinking: string;
  signature?: string | null | undefined;
}

export interface RedactedThinkingBlock {
  type: "redacted_thinking";
  data: string;
}

/**
 * A call; an absent input is an empty one, as some servers open a streamed block.
 */
export interface ToolUseBlock {
  type: "tool_use";
  id: string;
  name: string;
  input?: {
    [k: string]: unknown;
  } | undefined;
  caller?: ToolCaller | undefined;
  toolset_name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * Who called, the model directly or its code.
 */
export interface ToolCaller {
  type: string;
  tool_id?: string | undefined;
}

export interface ToolResultBlock {
  type: "tool_result";
  tool_use_id: string;
  content?: string | ToolResultItem[] | undefined;
  is_error?: boolean | undefined;
  toolset_name?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

export interface ToolReferenceBlock {
  type: "tool_reference";
  tool_name: string;
  cache_control?: CacheControl | undefined;
}

export interface BrowserStateBlock {
  type: "browser_state";
  tabs: {
    [k: string]: unknown;
  }[];
  state_changes?:
    | {
        [k: string]: unknown;
      }[]
    | null | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * A call the provider runs itself.
 */
export interface ServerToolUseBlock {
  type: "server_tool_use";
  id: string;
  name: string;
  input?: {
    [k: string]: unknown;
  } | undefined;
  caller?: ToolCaller | undefined;
  cache_control?: CacheControl | undefined;
}

export interface WebSearchToolResultBlock {
  type: "web_search_tool_result";
  tool_use_id: string;
  content: WebSearchResult[] | ServerToolError;
  caller?: ToolCaller | undefined;
  cache_control?: CacheControl | undefined;
}

export interface WebSearchResult {
  type: "web_search_result";
  url: string;
  title?: string | null | undefined;
  encrypted_content?: string | undefined;
  page_age?: string | null | undefined;
}

export interface ServerToolError {
  type: string;
  error_code: string;
  error_message?: string | null | undefined;
}

export interface WebFetchToolResultBlock {
  type: "web_fetch_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  caller?: ToolCaller | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * What a hosted tool gave back, or its error; told apart by type and replayed untouched.
 */
export interface ServerToolOutcome {
  type: string;
  [k: string]: unknown;
}

export interface CodeExecutionToolResultBlock {
  type: "code_execution_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  cache_control?: CacheControl | undefined;
}

export interface BashCodeExecutionToolResultBlock {
  type: "bash_code_execution_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  cache_control?: CacheControl | undefined;
}

export interface TextEditorCodeExecutionToolResultBlock {
  type: "text_editor_code_execution_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  cache_control?: CacheControl | undefined;
}

export interface ToolSearchToolResultBlock {
  type: "tool_search_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  cache_control?: CacheControl | undefined;
}

export interface AdvisorToolResultBlock {
  type: "advisor_tool_result";
  tool_use_id: string;
  content: ServerToolOutcome;
  cache_control?: CacheControl | undefined;
}

export interface ContainerUploadBlock {
  type: "container_upload";
  file_id: string;
  cache_control?: CacheControl | undefined;
}

export interface McpToolUseBlock {
  type: "mcp_tool_use";
  id: string;
  name: string;
  server_name?: string | undefined;
  input?: {
    [k: string]: unknown;
  } | undefined;
  cache_control?: CacheControl | undefined;
}

export interface McpToolResultBlock {
  type: "mcp_tool_result";
  tool_use_id: string;
  content?: string | TextBlock[] | undefined;
  is_error?: boolean | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * The summary that replaces an older part of the conversation.
 */
export interface CompactionBlock {
  type: "compaction";
  content?: string | null | undefined;
  encrypted_content?: string | null | undefined;
  signature?: string | null | undefined;
  cache_control?: CacheControl | undefined;
}

/**
 * From here on another model answers.
 */
export interface FallbackBlock {
  type: "fallback";
  from?: FallbackSide | undefined;
  to?: FallbackSide | undefined;
  trigger?: {
    [k: string]: unknown;
  } | null | undefined;
}

export interface FallbackSide {
  model?: string | undefined;
}

/**
 * Content may be empty in the last turn only.
 */
export interface AssistantTurn {
  role: "assistant";
  content: string | ContentBlock[];
}

/**
 * Instructions in mid-conversation.
 */
export interface SystemTurn {
  role: "system";
  content: string | ContentBlock[];
  clear_at?: "next_user_message" | "never" | null | undefined;
}

/**
 * A tool the client runs.
 */
export interface CustomTool {
  type?: "custom" | null | undefined;
  name: string;
  description?: string | undefined;
  input_schema: InputSchema;
  strict?: boolean | undefined;
  cache_control?: CacheControl | undefined;
  defer_loading?: boolean | undefined;
  eager_input_streaming?: boolean | null | undefined;
  input_examples?: {
    [k: string]: unknown;
  }[] | undefined;
  allowed_callers?: string[] | undefined;
}

export interface InputSchema {
  type: "object";
  [k: string]: unknown;
}

/**
 * A tool the provider defines; its type names the version (web_search_20250305, bash_20250124). Fields of all of them.
 */
export interface ServerTool {
  type: string;
  name: string;
  cache_control?: CacheControl | undefined;
  strict?: boolean | undefined;
  defer_loading?: boolean | undefined;
  input_examples?: {
    [k: string]: unknown;
  }[] | undefined;
  allowed_callers?: string[] | undefined;
  max_uses?: number | null | undefined;
  allowed_domains?: string[] | null | undefined;
  blocked_domains?: string[] | null | undefined;
  user_location?: UserLocation | null | undefined;
  response_inclusion?: "full" | "excluded" | undefined;
  citations?: CitationsConfig | null | undefined;
  max_content_tokens?: number | null | undefined;
  use_cache?: boolean | undefined;
  url_sources?: {
    [k: string]: unknown;
  } | null | undefined;
  max_characters?: number | null | undefined;
  display_width_px?: number | undefined;
  display_height_px?: number | undefined;
  display_number?: number | null | undefined;
  enable_zoom?: boolean | undefined;
  /**
   * Of the adviser.
   */
  model?: string | undefined;
  /**
   * Of the adviser.
   */
  max_tokens?: number | null | undefined;
  caching?: CacheControl | undefined;
}

export interface UserLocation {
  type: "approximate";
  city?: string | null | undefined;
  region?: string | null | undefined;
  country?: string | null | undefined;
  timezone?: string | null | undefined;
}

/**
 * Several tools under one entry without a name.
 */
export interface Toolset {
  type: "computer_toolset_20260801" | "browser_toolset_20260801" | "mcp_toolset";
  mcp_server_name?: string | undefined;
  cache_control?: CacheControl | undefined;
  configs?: {
    [k: string]: unknown;
  } | null | undefined;
  default_config?: {
    [k: string]: unknown;
  } | undefined;
}

export interface ToolChoiceAuto {
  type: "auto";
  disable_parallel_tool_use?: boolean | undefined;
}

export interface ToolChoiceAny {
  type: "any";
  disable_parallel_tool_use?: boolean | undefined;
}

export interface ToolChoiceTool {
  type: "tool";
  name: string;
  disable_parallel_tool_use?: boolean | undefined;
}

export interface ToolChoiceNone {
  type: "none";
}

/**
 * A fixed budget, for models up to 4.6.
 */
export interface ThinkingEnabled {
  type: "enabled";
  budget_tokens: number;
  display?: ThinkingDisplay | undefined;
}

/**
 * The model decides how much, steered by output_config.effort.
 */
export interface ThinkingAdaptive {
  type: "adaptive";
  display?: ThinkingDisplay | undefined;
}

export interface ThinkingDisabled {
  type: "disabled";
}

export interface ThinkingBetweenTools {
  type: "between_tools";
}

export interface OutputConfig {
  effort?: "low" | "medium" | "high" | "xhigh" | "max" | null | undefined;
  format?: JsonOutputFormat | null | undefined;
  task_budget?: TaskBudget | null | undefined;
}

export interface JsonOutputFormat {
  type: "json_schema";
  schema: {
    [k: string]: unknown;
  };
}

export interface TaskBudget {
  type: "tokens";
  total: number;
  remaining?: number | null | undefined;
}

export interface RequestMetadata {
  /**
   * Opaque identifier of the end user.
   */
  user_id?: string | null | undefined;
}

export interface ContainerRequest {
  id?: string | null | undefined;
  skills?: ContainerSkill[] | null | undefined;
}

export interface ContainerSkill {
  /**
   * anthropic or custom.
   */
  type: string;
  skill_id: string;
  version?: string | undefined;
}

export interface DiagnosticsRequest {
  previous_message_id?: string | null | undefined;
}

export interface ContextManagement {
  edits?: ContextEdit[] | undefined;
}

/**
 * What the server clears or compacts when the context grows; the fields depend on the type.
 */
export interface ContextEdit {
  /**
   * For instance clear_tool_uses_20250919.
   */
  type: string;
  [k: string]: unknown;
}

export interface McpServer {
  type: "url";
  name: string;
  url: string;
  authorization_token?: string | null | undefined;
  tool_configuration?: McpToolConfiguration | null | undefined;
}

export interface McpToolConfiguration {
  allowed_tools?: string[] | null | undefined;
  enabled?: boolean | null | undefined;
}

export interface HeldThread {
  type: "create" | "continue";
  previous_message_id?: string | undefined;
}

/**
 * A model and what differs in the request for it.
 */
export interface FallbackModel {
  model: string;
  max_tokens?: number | null | undefined;
  speed?: "standard" | "fast" | null | undefined;
  thinking?: ThinkingConfig | null | undefined;
  output_config?: OutputConfig | null | undefined;
}

/**
 * Body of POST /messages/count_tokens.
 */
export interface CountTokensRequest {
  model: string;
  /**
   * @minItems 1
   * @maxItems 100000
   */
  messages: Turn[];
  system?: SystemPrompt | undefined;
  tools?: WireTool[] | undefined;
  tool_choice?: WireToolChoice | undefined;
  thinking?: ThinkingConfig | undefined;
  output_config?: OutputConfig | undefined;
  cache_control?: CacheControl | undefined;
  speed?: "standard" | "fast" | null | undefined;
  /**
   * Stands in the body where a cloud hosts the model.
   */
  anthropic_version?: string | undefined;
}

export interface CountTokensResponse {
  input_tokens: number;
}

/**
 * The answer to POST /messages; in message_start its content is empty and its usage a placeholder.
 */
export interface Message {
  id?: string | undefined;
  type?: "message" | undefined;
  role?: "assistant" | undefined;
  model?: string | undefined;
  content: ContentBlock[];
  stop_reason?: string | null | undefined;
  stop_sequence?: string | null | undefined;
  stop_details?: StopDetails | null | undefined;
  usage?: WireUsage | null | undefined;
  container?: Container | null | undefined;
  diagnostics?: Diagnostics | null | undefined;
  context_management?: ContextManagementReport | null | undefined;
}

/**
 * Why the model refused.
 */
export interface StopDetails {
  type?: string | undefined;
  category?: string | null | undefined;
  explanation?: string | null | undefined;
  recommended_model?: string | null | undefined;
}

/**
 * Token counts; input_tokens excludes what the cache gave or took. In a stream they are cumulative.
 */
export interface WireUsage {
  input_tokens?: number | null | undefined;
  cache_creation_input_tokens?: number | null | undefined;
  cache_read_input_tokens?: number | null | undefined;
  cache_creation?: CacheCreation | null | undefined;
  output_tokens?: number | null | undefined;
  output_tokens_details?: OutputTokensDetails | null | undefined;
  server_tool_use?: ServerToolUsage | null | undefined;
  service_tier?: string | null | undefined;
  inference_geo?: string | null | undefined;
  speed?: string | null | undefined;
  iterations?: IterationUsage[] | null | undefined;
}

export interface CacheCreation {
  ephemeral_5m_input_tokens?: number | null | undefined;
  ephemeral_1h_input_tokens?: number | null | undefined;
}

export interface OutputTokensDetails {
  thinking_tokens?: number | null | undefined;
}

export interface ServerToolUsage {
  web_search_requests?: number | null | undefined;
  web_fetch_requests?: number | null | undefined;
}

/**
 * One pass inside the answer (message, compaction, advisor_message, fallback_message).
 */
export interface IterationUsage {
  type?: string | undefined;
  model?: string | null | undefined;
  input_tokens?: number | null | undefined;
  cache_creation_input_tokens?: number | null | undefined;
  cache_read_input_tokens?: number | null | undefined;
  cache_creation?: CacheCreation | null | undefined;
  output_tokens?: number | null | undefined;
}

export interface Container {
  id?: string | undefined;
  expires_at?: string | null | undefined;
  skills?: ContainerSkill[] | null | undefined;
}

export interface Diagnostics {
  cache_miss_reason?: CacheMissReason | null | undefined;
}

export interface CacheMissReason {
  type?: string | undefined;
  cache_missed_input_tokens?: number | undefined;
}

export interface ContextManagementReport {
  applied_edits?: {
    [k: string]: unknown;
  }[] | undefined;
}

export interface MessageStart {
  type: "message_start";
  message: Message;
}

export interface ContentBlockStart {
  type: "content_block_start";
  index: number;
  content_block: ContentBlock;
}

export interface ContentBlockDelta {
  type: "content_block_delta";
  index: number;
  delta: BlockDelta;
}

export interface TextDelta {
  type: "text_delta";
  text: string;
}

/**
 * A fragment of the input's JSON text; all fragments empty mean an empty object.
 */
export interface InputJsonDelta {
  type: "input_json_delta";
  partial_json: string;
}

export interface ThinkingDelta {
  type: "thinking_delta";
  thinking: string;
}

export interface SignatureDelta {
  type: "signature_delta";
  signature: string;
}

export interface CitationsDelta {
  type: "citations_delta";
  citation: Citation;
}

export interface CompactionDelta {
  type: "compaction_delta";
  content?: string | null | undefined;
  encrypted_content?: string | null | undefined;
}

export interface ContentBlockStop {
  type: "content_block_stop";
  index: number;
}

export interface MessageDelta {
  type: "message_delta";
  delta: MessageChange;
  usage?: WireUsage | null | undefined;
  context_management?: ContextManagementReport | null | undefined;
}

export interface MessageChange {
  stop_reason?: string | null | undefined;
  stop_sequence?: string | null | undefined;
  stop_details?: StopDetails | null | undefined;
  container?: Container | null | undefined;
}

export interface MessageStop {
  type: "message_stop";
}

export interface Ping {
  type: "ping";
}

/**
 * May replace the rest of the stream at any point.
 */
export interface StreamError {
  type: "error";
  error: ErrorDetail;
  request_id?: string | null | undefined;
}

/**
 * The type and details.error_code are stable, the wording of the message is not.
 */
export interface ErrorDetail {
  type?: string | null | undefined;
  message?: string | null | undefined;
  details?: ErrorFacts | null | undefined;
}

export interface ErrorFacts {
  error_code?: string | null | undefined;
  [k: string]: unknown;
}

export interface ErrorBody {
  /**
   * error.
   */
  type?: string | undefined;
  error: ErrorDetail;
  request_id?: string | null | undefined;
}

export interface ModelList {
  data: ModelInfo[];
  has_more?: boolean | undefined;
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
}

export interface ModelInfo {
  type?: "model" | undefined;
  id: string;
  display_name?: string | undefined;
  created_at?: string | null | undefined;
  max_input_tokens?: number | null | undefined;
  max_tokens?: number | null | undefined;
  lifecycle?: string | null | undefined;
  deprecated_at?: string | null | undefined;
  retires_at?: string | null | undefined;
  line?: string | null | undefined;
  capabilities?: {
    [k: string]: unknown;
  } | null | undefined;
}

/**
 * Body of POST /messages/batches.
 */
export interface BatchRequest {
  /**
   * @minItems 1
   * @maxItems 100000
   */
  requests: BatchItem[];
}

export interface BatchItem {
  custom_id: string;
  params: MessagesRequest;
}

export interface Batch {
  id: string;
  type?: "message_batch" | undefined;
  /**
   * in_progress, canceling or ended.
   */
  processing_status: string;
  request_counts?: BatchCounts | undefined;
  created_at?: string | undefined;
  ended_at?: string | null | undefined;
  expires_at?: string | null | undefined;
  cancel_initiated_at?: string | null | undefined;
  archived_at?: string | null | undefined;
  results_url?: string | null | undefined;
}

export interface BatchCounts {
  processing?: number | undefined;
  succeeded?: number | undefined;
  errored?: number | undefined;
  canceled?: number | undefined;
  expired?: number | undefined;
}

export interface BatchList {
  data: Batch[];
  has_more?: boolean | undefined;
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
}

/**
 * One line of a batch's results; the order is not that of the requests.
 */
export interface BatchLine {
  custom_id: string;
  result: BatchResult;
}

export interface BatchSucceeded {
  type: "succeeded";
  message: Message;
}

export interface BatchErrored {
  type: "errored";
  error: ErrorBody;
}

export interface BatchCanceled {
  type: "canceled";
}

export interface BatchExpired {
  type: "expired";
}
