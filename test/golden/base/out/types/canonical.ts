// @generated from schema/wire/canonical.schema.yaml. Edit that file, then run `npm run gen`.

export type Message = UserMessage | AssistantMessage;

export type UserPart = TextPart | ImagePart | OpaquePart;

export type AssistantPart = TextPart | ThinkingPart | ToolCallPart | OpaquePart;

export type Part = TextPart | ImagePart | ThinkingPart | ToolCallPart | OpaquePart;

export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter";

export interface ChatRequest {
  model: string;
  messages: Message[];
  max_completion_tokens?: number | undefined;
  temperature?: number | undefined;
  stop?: string[] | undefined;
  reasoning_effort?: "low" | "high" | undefined;
  seed?: number | undefined;
  stream?: boolean | undefined;
  extra?: Extra | undefined;
}

export interface UserMessage {
  role: "user";
  content: UserPart[];
}

export interface TextPart {
  type: "text";
  text: string;
  citations?: Citation[] | undefined;
}

export interface Citation {
  url: string;
  title?: string | undefined;
}

export interface ImagePart {
  type: "image_url";
  image_url: {
    url: string;
    detail?: "low" | "high" | undefined;
  };
}

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
}

export interface ThinkingPart {
  type: "thinking";
  thinking: string;
  signature?: string | undefined;
}

export interface ToolCallPart {
  type: "tool_call";
  id: string;
  name: string;
  arguments: string;
}

export interface Extra {
  dialect: string;
  fields: {
    [k: string]: unknown;
  };
}

export interface ChatResponse {
  id: string;
  created: number;
  model: string;
  choices: Choice[];
  usage?: Usage | undefined;
}

export interface Choice {
  index: number;
  message: AssistantMessage;
  finish_reason: FinishReason;
}

export interface Usage {
  input?: number | undefined;
  cache_read?: number | undefined;
  output?: number | undefined;
  reasoning?: number | undefined;
}

export interface Logprobs {
  content?: number[] | undefined;
}

export interface EmbeddingsRequest {
  model: string;
  input: string[];
  extra?: Extra | undefined;
}

export interface EmbeddingsResponse {
  vectors?: number[][] | undefined;
  usage?: Usage | undefined;
}

export interface RerankRequest {
  model: string;
  query?: string | undefined;
}

export interface RerankResponse {
  usage?: Usage | undefined;
}

export interface ModerationsRequest {
  model: string;
  text?: string | undefined;
}

export interface ModerationsResponse {
  usage?: Usage | undefined;
}

export interface ImagesRequest {
  model?: string | undefined;
}

export interface ImageEditsRequest {
  model?: string | undefined;
}

export interface SpeechRequest {
  model?: string | undefined;
}

export interface TranscriptionRequest {
  model?: string | undefined;
}

export interface ImagesResponse {
  usage?: Usage | undefined;
}

export interface SpeechResponse {
  usage?: Usage | undefined;
}

export interface TranscriptionResponse {
  usage?: Usage | undefined;
}

export interface TokenCount {
  input_tokens: number;
  usage?: Usage | undefined;
}
