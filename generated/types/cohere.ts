// @generated from schema/wire/cohere.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * One message of the conversation.
 */
export type Turn = SystemTurn | UserTurn | AssistantTurn | ToolTurn;

/**
 * What a user says.
 */
export type UserBlock = TextBlock | ImageBlock;

/**
 * What an assistant says.
 */
export type AnswerBlock = TextBlock | ThinkingBlock;

/**
 * What a tool says; a document can be cited.
 */
export type ResultBlock = TextBlock | DocumentBlock;

export type WireFormat = WireTextFormat | WireJsonFormat;

/**
 * One event, named by its type.
 */
export type StreamEvent =
  | MessageStart
  | ContentStart
  | ContentDelta
  | ContentEnd
  | ToolPlanDelta
  | ToolCallStart
  | ToolCallDelta
  | ToolCallEnd
  | CitationStart
  | CitationEnd
  | MessageEnd;

export interface ChatBody {
  model: string;
  /**
   * @minItems 1
   */
  messages: Turn[];
  stream?: boolean | null | undefined;
  max_tokens?: number | null | undefined;
  temperature?: number | null | undefined;
  p?: number | null | undefined;
  k?: number | null | undefined;
  seed?: number | null | undefined;
  stop_sequences?: string[] | null | undefined;
  frequency_penalty?: number | null | undefined;
  presence_penalty?: number | null | undefined;
  logprobs?: boolean | null | undefined;
  tools?: WireTool[] | undefined;
  /**
   * Of all tools of the request.
   */
  strict_tools?: boolean | null | undefined;
  tool_choice?: "REQUIRED" | "NONE" | null | undefined;
  response_format?: WireFormat | undefined;
  thinking?: WireThinking | undefined;
  documents?: (string | WireDocument)[] | undefined;
  citation_options?: {} | undefined;
  safety_mode?: "CONTEXTUAL" | "STRICT" | "OFF" | null | undefined;
  priority?: number | null | undefined;
  raw_prompting?: boolean | null | undefined;
}

export interface SystemTurn {
  role: "system";
  content: string | TextBlock[];
}

export interface TextBlock {
  type: "text";
  text: string;
}

export interface UserTurn {
  role: "user";
  content: string | UserBlock[];
}

export interface ImageBlock {
  type: "image_url";
  image_url: {
    url: string;
    detail?: "auto" | "low" | "high" | null | undefined;
  };
}

export interface AssistantTurn {
  role: "assistant";
  content?: string | AnswerBlock[] | null | undefined;
  tool_calls?: WireCall[] | null | undefined;
  tool_plan?: string | null | undefined;
  citations?: WireCitation[] | null | undefined;
}

export interface ThinkingBlock {
  type: "thinking";
  thinking: string;
}

export interface WireCall {
  id: string;
  type?: "function" | undefined;
  function: {
    name: string;
    arguments?: string | null | undefined;
  };
}

export interface WireCitation {
  start?: number | undefined;
  end?: number | undefined;
  text?: string | undefined;
  sources?: WireSource[] | undefined;
  content_index?: number | null | undefined;
  type?: string | undefined;
}

/**
 * A document of the request, or the output of a tool.
 */
export interface WireSource {
  type: string;
  id?: string | null | undefined;
  document?: {} | undefined;
  tool_output?: {} | undefined;
}

export interface ToolTurn {
  role: "tool";
  tool_call_id: string;
  content: string | ResultBlock[];
}

export interface DocumentBlock {
  type: "document";
  document: WireDocument;
}

export interface WireDocument {
  id?: string | undefined;
  data: {};
}

export interface WireTool {
  type: "function";
  function: {
    name: string;
    description?: string | null | undefined;
    parameters?: {} | null | undefined;
  };
}

export interface WireTextFormat {
  type: "text";
}

export interface WireJsonFormat {
  type: "json_object";
  json_schema?: {} | undefined;
}

export interface WireThinking {
  type: "enabled" | "disabled";
  token_budget?: number | null | undefined;
}

export interface ChatAnswer {
  id: string;
  finish_reason: string;
  message: AnswerMessage;
  usage?: WireUsage | undefined;
  logprobs?: WireLogprob[] | null | undefined;
}

export interface AnswerMessage {
  role: "assistant";
  content?: AnswerBlock[] | null | undefined;
  tool_plan?: string | null | undefined;
  tool_calls?: WireCall[] | null | undefined;
  citations?: WireCitation[] | null | undefined;
}

export interface WireUsage {
  billed_units?: BilledUnits | undefined;
  tokens?: TokenCounts | undefined;
  cached_tokens?: number | null | undefined;
}

export interface BilledUnits {
  input_tokens?: number | null | undefined;
  output_tokens?: number | null | undefined;
  search_units?: number | null | undefined;
  classifications?: number | null | undefined;
}

export interface TokenCounts {
  input_tokens?: number | null | undefined;
  output_tokens?: number | null | undefined;
}

/**
 * One token, or a few that were made together.
 */
export interface WireLogprob {
  text?: string | undefined;
  token_ids?: number[] | undefined;
  logprobs?: number[] | undefined;
}

export interface MessageStart {
  type: "message-start";
  id?: string | undefined;
  delta?: {} | undefined;
}

export interface ContentStart {
  type: "content-start";
  index?: number | undefined;
  delta?: ContentPiece | undefined;
}

export interface ContentPiece {
  message?: {
    content?: {
      type?: string | undefined;
      text?: string | undefined;
      thinking?: string | undefined;
    } | undefined;
  } | undefined;
}

export interface ContentDelta {
  type: "content-delta";
  index?: number | undefined;
  delta?: ContentPiece | undefined;
  logprobs?: WireLogprob | undefined;
}

export interface ContentEnd {
  type: "content-end";
  index?: number | undefined;
}

export interface ToolPlanDelta {
  type: "tool-plan-delta";
  delta?: {
    message?: {
      tool_plan?: string | undefined;
    } | undefined;
  } | undefined;
}

export interface ToolCallStart {
  type: "tool-call-start";
  index: number;
  delta?: CallPiece | undefined;
}

export interface CallPiece {
  message?: {
    tool_calls?: {
      id?: string | undefined;
      type?: "function" | undefined;
      function?: {
        name?: string | undefined;
        arguments?: string | null | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
}

export interface ToolCallDelta {
  type: "tool-call-delta";
  index: number;
  delta?: CallPiece | undefined;
}

export interface ToolCallEnd {
  type: "tool-call-end";
  index?: number | undefined;
}

export interface CitationStart {
  type: "citation-start";
  index?: number | undefined;
  delta?: {
    message?: {
      citations?: WireCitation | undefined;
    } | undefined;
  } | undefined;
}

export interface CitationEnd {
  type: "citation-end";
  index?: number | undefined;
}

export interface MessageEnd {
  type: "message-end";
  id?: string | undefined;
  delta?: {
    error?: string | null | undefined;
    finish_reason?: string | null | undefined;
    usage?: WireUsage | undefined;
  } | undefined;
}

/**
 * Flat; an answer that failed says so in its finish reason.
 */
export interface ErrorBody {
  id?: string | undefined;
  message?: unknown | undefined;
  data?: string | undefined;
  finish_reason?: string | undefined;
}
