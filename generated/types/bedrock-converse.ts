// @generated from schema/wire/bedrock-converse.schema.yaml. Edit that file, then run `npm run gen`.

export type Turn = UserTurn | AssistantTurn;

/**
 * A tool with the mark that stood behind it.
 */
export type MarkedTool = WireTool & {
  mark?: CachePoint | undefined;
};

export type MarkedSystemBlock = SystemBlock & {
  mark?: CachePoint | undefined;
};

/**
 * A block with the mark that stood behind it.
 */
export type MarkedBlock = ContentBlock & {
  mark?: CachePoint | undefined;
};

export interface ConverseRequest {
  /**
   * @minItems 1
   */
  messages: Turn[];
  system?: SystemBlock[] | undefined;
  inferenceConfig?: InferenceConfig | undefined;
  toolConfig?: ToolConfig | undefined;
  outputConfig?: OutputConfig | undefined;
  additionalModelRequestFields?: ModelFields | undefined;
  additionalModelResponseFieldPaths?: string[] | undefined;
  guardrailConfig?: {
    [k: string]: unknown;
  } | undefined;
  performanceConfig?: {
    [k: string]: unknown;
  } | undefined;
  serviceTier?: ServiceTier | undefined;
  requestMetadata?: {
    [k: string]: string;
  } | undefined;
  promptVariables?: {
    [k: string]: unknown;
  } | undefined;
}

export interface UserTurn {
  role: "user";
  content: ContentBlock[];
}

/**
 * One thing; its key says what.
 */
export interface ContentBlock {
  text?: string | undefined;
  image?: ImageBlock | undefined;
  document?: DocumentBlock | undefined;
  video?: MediaBlock | undefined;
  audio?: MediaBlock | undefined;
  toolUse?: ToolUse | undefined;
  toolResult?: ToolResult | undefined;
  reasoningContent?: ReasoningContent | undefined;
  cachePoint?: CachePoint | undefined;
  guardContent?: {
    [k: string]: unknown;
  } | undefined;
  citationsContent?: CitationsContent | undefined;
  searchResult?: {
    [k: string]: unknown;
  } | undefined;
}

export interface ImageBlock {
  format: "png" | "jpeg" | "gif" | "webp";
  source: Source;
}

export interface Source {
  /**
   * Base64.
   */
  bytes?: string | undefined;
  s3Location?: {
    uri: string;
    bucketOwner?: string | undefined;
  } | undefined;
  text?: string | undefined;
  content?: {
    [k: string]: unknown;
  }[] | undefined;
}

export interface DocumentBlock {
  format?: "pdf" | "csv" | "doc" | "docx" | "xls" | "xlsx" | "html" | "txt" | "md" | undefined;
  name: string;
  source: Source;
  context?: string | undefined;
  citations?: {
    enabled: boolean;
  } | undefined;
}

export interface MediaBlock {
  format: string;
  source: Source;
}

export interface ToolUse {
  toolUseId: string;
  name: string;
  input: {
    [k: string]: unknown;
  };
  type?: string | undefined;
}

export interface ToolResult {
  toolUseId: string;
  content: ResultBlock[];
  status?: "success" | "error" | undefined;
  type?: string | undefined;
}

export interface ResultBlock {
  text?: string | undefined;
  json?: {
    [k: string]: unknown;
  } | undefined;
  image?: ImageBlock | undefined;
  document?: DocumentBlock | undefined;
  video?: MediaBlock | undefined;
  searchResult?: {
    [k: string]: unknown;
  } | undefined;
}

export interface ReasoningContent {
  reasoningText?: {
    text: string;
    signature?: string | undefined;
  } | undefined;
  /**
   * Base64.
   */
  redactedContent?: string | undefined;
}

export interface CachePoint {
  type: "default";
  ttl?: "5m" | "1h" | undefined;
}

export interface CitationsContent {
  content?: {
    text?: string | undefined;
  }[] | undefined;
  citations?: WireCitation[] | undefined;
}

export interface WireCitation {
  title?: string | undefined;
  source?: string | undefined;
  sourceContent?: {
    text?: string | undefined;
  }[] | undefined;
  location?: CitationLocation | undefined;
}

export interface CitationLocation {
  web?: {
    url?: string | undefined;
    domain?: string | undefined;
  } | undefined;
  [k: string]: unknown;
}

export interface AssistantTurn {
  role: "assistant";
  content: ContentBlock[];
}

export interface SystemBlock {
  text?: string | undefined;
  cachePoint?: CachePoint | undefined;
  guardContent?: {
    [k: string]: unknown;
  } | undefined;
}

export interface InferenceConfig {
  maxTokens?: number | undefined;
  temperature?: number | undefined;
  topP?: number | undefined;
  stopSequences?: string[] | undefined;
}

export interface ToolConfig {
  /**
   * @minItems 1
   */
  tools: WireTool[];
  toolChoice?: WireToolChoice | undefined;
}

export interface WireTool {
  toolSpec?: ToolSpec | undefined;
  systemTool?: {
    [k: string]: unknown;
  } | undefined;
  cachePoint?: CachePoint | undefined;
}

export interface ToolSpec {
  name: string;
  description?: string | undefined;
  inputSchema: {
    json: ObjectSchema;
  };
  strict?: boolean | undefined;
}

export interface ObjectSchema {
  type: "object";
  [k: string]: unknown;
}

export interface WireToolChoice {
  auto?: {} | undefined;
  any?: {} | undefined;
  tool?: {
    name: string;
  } | undefined;
}

export interface OutputConfig {
  effort?: "low" | "medium" | "high" | "xhigh" | "max" | undefined;
  textFormat?: TextFormat | undefined;
}

export interface TextFormat {
  type: "json_schema";
  structure: {
    jsonSchema: {
      /**
       * A JSON Schema as text.
       */
      schema: string;
      name?: string | undefined;
      description?: string | undefined;
    };
  };
}

/**
 * What goes into the model's own body; each family has its own.
 */
export interface ModelFields {
  thinking?: ClaudeThinking | undefined;
  output_config?: {
    effort?: "low" | "medium" | "high" | "xhigh" | "max" | undefined;
  } | undefined;
  reasoningConfig?: ReasoningConfig | undefined;
  reasoning_effort?: string | undefined;
  top_k?: number | undefined;
  inferenceConfig?: {
    topK?: number | undefined;
  } | undefined;
  tool_choice?: {
    type?: string | undefined;
    disable_parallel_tool_use?: boolean | undefined;
  } | undefined;
  metadata?: {
    user_id?: string | undefined;
  } | undefined;
  anthropic_beta?: string[] | undefined;
  [k: string]: unknown;
}

export interface ClaudeThinking {
  type: "enabled" | "disabled" | "adaptive";
  budget_tokens?: number | undefined;
  display?: "summarized" | "omitted" | undefined;
}

export interface ReasoningConfig {
  type: "enabled" | "disabled";
  maxReasoningEffort?: "low" | "medium" | "high" | undefined;
}

export interface ServiceTier {
  type: "default" | "priority" | "flex" | "reserved";
}

export interface ConverseResponse {
  output: {
    message: AssistantTurn;
  };
  stopReason?: string | undefined;
  usage?: WireUsage | undefined;
  metrics?: {
    [k: string]: unknown;
  } | undefined;
  additionalModelResponseFields?: {
    stop_sequence?: string | null | undefined;
    [k: string]: unknown;
  } | undefined;
  trace?: {
    [k: string]: unknown;
  } | undefined;
  performanceConfig?: {
    [k: string]: unknown;
  } | undefined;
  serviceTier?: ServiceTier | undefined;
}

export interface WireUsage {
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
  totalTokens?: number | undefined;
  cacheReadInputTokens?: number | undefined;
  cacheWriteInputTokens?: number | undefined;
  cacheDetails?: {
    ttl: "5m" | "1h";
    inputTokens: number;
  }[] | undefined;
}

/**
 * A frame; its key says what.
 */
export interface StreamEvent {
  messageStart?: {
    role?: string | undefined;
  } | undefined;
  contentBlockStart?: {
    contentBlockIndex: number;
    start?: BlockStart | undefined;
  } | undefined;
  contentBlockDelta?: {
    contentBlockIndex: number;
    delta: BlockDelta;
  } | undefined;
  contentBlockStop?: {
    contentBlockIndex: number;
  } | undefined;
  messageStop?: {
    stopReason?: string | undefined;
    additionalModelResponseFields?: {
      delta?: {
        stop_sequence?: string | null | undefined;
      } | undefined;
      [k: string]: unknown;
    } | undefined;
  } | undefined;
  metadata?: {
    usage?: WireUsage | undefined;
    metrics?: {
      [k: string]: unknown;
    } | undefined;
    serviceTier?: ServiceTier | undefined;
  } | undefined;
}

export interface BlockStart {
  toolUse?: {
    toolUseId: string;
    name: string;
    type?: string | undefined;
  } | undefined;
  image?: {
    format?: string | undefined;
  } | undefined;
}

export interface BlockDelta {
  text?: string | undefined;
  toolUse?: {
    input?: string | undefined;
  } | undefined;
  reasoningContent?: {
    text?: string | undefined;
    signature?: string | undefined;
    redactedContent?: string | undefined;
  } | undefined;
  citation?: WireCitation | undefined;
  image?: {
    source?: Source | undefined;
  } | undefined;
}

export interface ErrorBody {
  message?: string | undefined;
  Message?: string | undefined;
  __type?: string | undefined;
  code?: string | undefined;
  [k: string]: unknown;
}
