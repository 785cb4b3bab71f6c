// @generated from schema/wire/gemini.schema.yaml. Edit that file, then run `npm run gen`.

/**
 * The form of an error outside server-sent events.
 *
 * @minItems 1
 */
export type ErrorBodyList = ErrorBody[];

/**
 * Body of generateContent and streamGenerateContent; the model stands in the path.
 */
export interface GenerateContentRequest {
  /**
   * @minItems 1
   */
  contents: Turn[];
  systemInstruction?: Content | undefined;
  tools?: WireTool[] | undefined;
  toolConfig?: ToolConfig | undefined;
  safetySettings?: SafetySetting[] | undefined;
  generationConfig?: GenerationConfig | undefined;
  /**
   * cachedContents/… ; excludes systemInstruction, tools and toolConfig.
   */
  cachedContent?: string | undefined;
  serviceTier?: "unspecified" | "standard" | "flex" | "priority" | undefined;
  labels?: {
    [k: string]: string;
  } | undefined;
  /**
   * Whether the request is logged.
   */
  store?: boolean | undefined;
  /**
   * From an answer that ended in CONTINUATION.
   */
  continuationToken?: string | undefined;
  modelArmorConfig?: ModelArmorConfig | undefined;
}

/**
 * A content of the conversation; without a role it is the user's.
 */
export interface Turn {
  role?: "user" | "model" | "function" | undefined;
  /**
   * @minItems 1
   */
  parts: Part[];
}

/**
 * One data field and what is said about it.
 */
export interface Part {
  text?: string | undefined;
  thought?: boolean | undefined;
  /**
   * Opaque; goes back unchanged on the same part.
   */
  thoughtSignature?: string | undefined;
  inlineData?: InlineData | undefined;
  fileData?: FileData | undefined;
  functionCall?: FunctionCall | undefined;
  functionResponse?: FunctionResponse | undefined;
  executableCode?: ExecutableCode | undefined;
  codeExecutionResult?: CodeExecutionResult | undefined;
  toolCall?: ToolCall | undefined;
  toolResponse?: ToolResponse | undefined;
  videoMetadata?: VideoMetadata | undefined;
  mediaResolution?: PartMediaResolution | undefined;
  partMetadata?: {
    [k: string]: unknown;
  } | undefined;
  audioTranscription?: {
    [k: string]: unknown;
  } | undefined;
  speechMetadata?: SpeechMetadata | undefined;
}

/**
 * Some servers insist on reading mimeType before data.
 */
export interface InlineData {
  mimeType: string;
  /**
   * Base64.
   */
  data: string;
  displayName?: string | undefined;
}

export interface FileData {
  mimeType?: string | undefined;
  fileUri: string;
  displayName?: string | undefined;
}

/**
 * A whole call, or where arguments are streamed a piece of one.
 */
export interface FunctionCall {
  id?: string | undefined;
  name?: string | undefined;
  args?: {
    [k: string]: unknown;
  } | undefined;
  partialArgs?: PartialArg[] | undefined;
  willContinue?: boolean | undefined;
}

export interface PartialArg {
  jsonPath?: string | undefined;
  stringValue?: string | undefined;
  numberValue?: number | undefined;
  boolValue?: boolean | undefined;
  nullValue?: "NULL_VALUE" | null | undefined;
  willContinue?: boolean | undefined;
}

/**
 * The keys output and error of the response are understood; any other shape counts whole as output.
 */
export interface FunctionResponse {
  id?: string | undefined;
  name: string;
  response?: {
    [k: string]: unknown;
  } | undefined;
  parts?: FunctionResponsePart[] | undefined;
  willContinue?: boolean | undefined;
  scheduling?: "SCHEDULING_UNSPECIFIED" | "SILENT" | "WHEN_IDLE" | "INTERRUPT" | undefined;
}

export interface FunctionResponsePart {
  inlineData?: InlineData | undefined;
  fileData?: FileData | undefined;
}

export interface ExecutableCode {
  id?: string | undefined;
  language?: string | undefined;
  code?: string | undefined;
}

export interface CodeExecutionResult {
  id?: string | undefined;
  outcome?: string | undefined;
  output?: string | undefined;
}

/**
 * A call of a hosted tool; replayed untouched.
 */
export interface ToolCall {
  id?: string | undefined;
  toolType?: string | undefined;
  args?: {
    [k: string]: unknown;
  } | undefined;
}

export interface ToolResponse {
  id?: string | undefined;
  toolType?: string | undefined;
  response?: {
    [k: string]: unknown;
  } | undefined;
}

export interface VideoMetadata {
  /**
   * Seconds with the suffix s: 10s, 1.5s.
   */
  startOffset?: string | undefined;
  endOffset?: string | undefined;
  fps?: number | undefined;
}

export interface PartMediaResolution {
  level?:
    | "MEDIA_RESOLUTION_UNSPECIFIED"
    | "MEDIA_RESOLUTION_LOW"
    | "MEDIA_RESOLUTION_MEDIUM"
    | "MEDIA_RESOLUTION_HIGH"
    | "MEDIA_RESOLUTION_ULTRA_HIGH" | undefined;
  numTokens?: number | undefined;
}

export interface SpeechMetadata {
  speaker?: string | undefined;
  style?: string | undefined;
}

/**
 * A content whose role does not matter (instructions) or cannot be relied on (answers).
 */
export interface Content {
  role?: string | undefined;
  parts?: Part[] | undefined;
}

/**
 * An entry of tools; all functions belong into one entry.
 */
export interface WireTool {
  /**
   * @maxItems 512
   */
  functionDeclarations?: FunctionDeclaration[] | undefined;
  googleSearch?: GoogleSearch | undefined;
  googleSearchRetrieval?: GoogleSearchRetrieval | undefined;
  urlContext?: {
    [k: string]: unknown;
  } | undefined;
  codeExecution?: {
    [k: string]: unknown;
  } | undefined;
  googleMaps?: GoogleMaps | undefined;
  fileSearch?: FileSearch | undefined;
  computerUse?: ComputerUse | undefined;
  mcpServers?: McpServer[] | undefined;
  retrieval?: {
    [k: string]: unknown;
  } | undefined;
  enterpriseWebSearch?: EnterpriseWebSearch | undefined;
  parallelAiSearch?: {
    [k: string]: unknown;
  } | undefined;
  exaAiSearch?: {
    [k: string]: unknown;
  } | undefined;
}

/**
 * parameters and parametersJsonSchema exclude each other.
 */
export interface FunctionDeclaration {
  name: string;
  description?: string | undefined;
  parameters?: OpenApiSchema | undefined;
  parametersJsonSchema?: JsonSchema | undefined;
  response?: OpenApiSchema | undefined;
  responseJsonSchema?: JsonSchema | undefined;
  behavior?: "UNSPECIFIED" | "BLOCKING" | "NON_BLOCKING" | undefined;
}

/**
 * A subset of OpenAPI 3 schemas; type names in any case, sizes as numbers or strings, unknown keywords are refused.
 */
export interface OpenApiSchema {
  [k: string]: unknown;
}

/**
 * A JSON Schema.
 */
export interface JsonSchema {
  [k: string]: unknown;
}

export interface GoogleSearch {
  timeRangeFilter?: TimeRange | undefined;
  searchTypes?: SearchTypes | undefined;
  excludeDomains?: string[] | undefined;
  blockingConfidence?: string | undefined;
}

export interface TimeRange {
  startTime?: string | undefined;
  endTime?: string | undefined;
}

export interface SearchTypes {
  webSearch?: {
    [k: string]: unknown;
  } | undefined;
  imageSearch?: {
    [k: string]: unknown;
  } | undefined;
}

export interface GoogleSearchRetrieval {
  dynamicRetrievalConfig?: DynamicRetrievalConfig | undefined;
}

export interface DynamicRetrievalConfig {
  mode?: "MODE_UNSPECIFIED" | "MODE_DYNAMIC" | undefined;
  dynamicThreshold?: number | undefined;
}

export interface GoogleMaps {
  enableWidget?: boolean | undefined;
  authConfig?: {
    [k: string]: unknown;
  } | undefined;
  groundingTypes?: {
    [k: string]: unknown;
  } | undefined;
}

export interface FileSearch {
  fileSearchStoreNames: string[];
  metadataFilter?: string | undefined;
  topK?: number | undefined;
}

export interface ComputerUse {
  environment?: "ENVIRONMENT_UNSPECIFIED" | "ENVIRONMENT_BROWSER" | "ENVIRONMENT_MOBILE" | "ENVIRONMENT_DESKTOP" | undefined;
  excludedPredefinedFunctions?: string[] | undefined;
  enablePromptInjectionDetection?: boolean | undefined;
  disabledSafetyPolicies?: string[] | undefined;
}

export interface McpServer {
  name?: string | undefined;
  streamableHttpTransport?: StreamableHttpTransport | undefined;
}

export interface StreamableHttpTransport {
  url?: string | undefined;
  headers?: {
    [k: string]: string;
  } | undefined;
  timeout?: string | undefined;
  sseReadTimeout?: string | undefined;
  terminateOnClose?: boolean | undefined;
}

export interface EnterpriseWebSearch {
  excludeDomains?: string[] | undefined;
  blockingConfidence?: string | undefined;
}

export interface ToolConfig {
  functionCallingConfig?: FunctionCallingConfig | undefined;
  retrievalConfig?: RetrievalConfig | undefined;
  includeServerSideToolInvocations?: boolean | undefined;
}

export interface FunctionCallingConfig {
  mode?: "MODE_UNSPECIFIED" | "AUTO" | "ANY" | "NONE" | "VALIDATED" | undefined;
  allowedFunctionNames?: string[] | undefined;
  streamFunctionCallArguments?: boolean | undefined;
}

export interface RetrievalConfig {
  latLng?: LatLng | undefined;
  languageCode?: string | undefined;
}

export interface LatLng {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

export interface SafetySetting {
  category:
    | "HARM_CATEGORY_UNSPECIFIED"
    | "HARM_CATEGORY_HARASSMENT"
    | "HARM_CATEGORY_HATE_SPEECH"
    | "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    | "HARM_CATEGORY_DANGEROUS_CONTENT"
    | "HARM_CATEGORY_CIVIC_INTEGRITY"
    | "HARM_CATEGORY_JAILBREAK"
    | "HARM_CATEGORY_IMAGE_HATE"
    | "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    | "HARM_CATEGORY_IMAGE_HARASSMENT"
    | "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT";
  threshold:
    "HARM_BLOCK_THRESHOLD_UNSPECIFIED" | "BLOCK_LOW_AND_ABOVE" | "BLOCK_MEDIUM_AND_ABOVE" | "BLOCK_ONLY_HIGH" | "BLOCK_NONE" | "OFF";
  method?: "HARM_BLOCK_METHOD_UNSPECIFIED" | "SEVERITY" | "PROBABILITY" | undefined;
}

export interface GenerationConfig {
  temperature?: number | undefined;
  topP?: number | undefined;
  topK?: number | undefined;
  /**
   * Thoughts included.
   */
  maxOutputTokens?: number | undefined;
  /**
   * @maxItems 5
   */
  stopSequences?: string[] | undefined;
  candidateCount?: number | undefined;
  presencePenalty?: number | undefined;
  frequencyPenalty?: number | undefined;
  seed?: number | undefined;
  responseLogprobs?: boolean | undefined;
  /**
   * Needs responseLogprobs.
   */
  logprobs?: number | undefined;
  responseMimeType?: "text/plain" | "application/json" | "text/x.enum" | undefined;
  responseSchema?: OpenApiSchema | undefined;
  responseJsonSchema?: JsonSchema | undefined;
  _responseJsonSchema?: JsonSchema | undefined;
  responseFormat?: ResponseFormat[] | undefined;
  responseModalities?: ("MODALITY_UNSPECIFIED" | "TEXT" | "IMAGE" | "AUDIO" | "VIDEO")[] | undefined;
  speechConfig?: SpeechConfig | undefined;
  imageConfig?: ImageConfig | undefined;
  mediaResolution?: "MEDIA_RESOLUTION_UNSPECIFIED" | "MEDIA_RESOLUTION_LOW" | "MEDIA_RESOLUTION_MEDIUM" | "MEDIA_RESOLUTION_HIGH" | undefined;
  thinkingConfig?: ThinkingConfig | undefined;
  enableEnhancedCivicAnswers?: boolean | undefined;
  audioTranscriptionConfig?: {
    [k: string]: unknown;
  } | undefined;
  translationConfig?: {
    [k: string]: unknown;
  } | undefined;
  audioTimestamp?: boolean | undefined;
  routingConfig?: {
    [k: string]: unknown;
  } | undefined;
  modelConfig?: {
    [k: string]: unknown;
  } | undefined;
  modelSelectionConfig?: {
    [k: string]: unknown;
  } | undefined;
  enableAffectiveDialog?: boolean | undefined;
}

/**
 * The newer spelling of MIME type, schema and media settings; one kind an entry.
 */
export interface ResponseFormat {
  text?: TextResponseFormat | undefined;
  image?: {
    [k: string]: unknown;
  } | undefined;
  audio?: {
    [k: string]: unknown;
  } | undefined;
  video?: {
    [k: string]: unknown;
  } | undefined;
}

export interface TextResponseFormat {
  mimeType?: string | undefined;
  schema?: JsonSchema | undefined;
}

/**
 * One voice or several speakers, not both.
 */
export interface SpeechConfig {
  voiceConfig?: VoiceConfig | undefined;
  languageCode?: string | undefined;
  multiSpeakerVoiceConfig?: MultiSpeakerVoiceConfig | undefined;
}

export interface VoiceConfig {
  prebuiltVoiceConfig?: PrebuiltVoiceConfig | undefined;
  replicatedVoiceConfig?: {
    [k: string]: unknown;
  } | undefined;
  voice?: string | undefined;
}

export interface PrebuiltVoiceConfig {
  voiceName?: string | undefined;
}

export interface MultiSpeakerVoiceConfig {
  speakerVoiceConfigs?: SpeakerVoiceConfig[] | undefined;
}

export interface SpeakerVoiceConfig {
  speaker?: string | undefined;
  voiceConfig?: VoiceConfig | undefined;
}

export interface ImageConfig {
  /**
   * Width and height: 1:1, 16:9.
   */
  aspectRatio?: string | undefined;
  /**
   * 1K, 2K or 4K.
   */
  imageSize?: string | undefined;
  personGeneration?: string | undefined;
  prominentPeople?: string | undefined;
  imageOutputOptions?: ImageOutputOptions | undefined;
}

export interface ImageOutputOptions {
  mimeType?: string | undefined;
  compressionQuality?: number | undefined;
}

/**
 * Budget and level exclude each other.
 */
export interface ThinkingConfig {
  includeThoughts?: boolean | undefined;
  /**
   * Tokens; 0 is off and -1 lets the model choose.
   */
  thinkingBudget?: number | undefined;
  /**
   * minimal, low, medium, high or xhigh, in any case.
   */
  thinkingLevel?: string | undefined;
}

export interface ModelArmorConfig {
  promptTemplateName?: string | undefined;
  responseTemplateName?: string | undefined;
}

/**
 * An answer or one event of a stream; a stream's text is new in each event, its usage cumulative.
 */
export interface GenerateContentResponse {
  candidates?: Candidate[] | undefined;
  promptFeedback?: PromptFeedback | undefined;
  usageMetadata?: UsageMetadata | undefined;
  modelVersion?: string | undefined;
  responseId?: string | undefined;
  createTime?: string | undefined;
  modelStatus?: ModelStatus | undefined;
  error?: RpcStatus | undefined;
}

export interface Candidate {
  content?: Content | undefined;
  finishReason?: string | undefined;
  finishMessage?: string | undefined;
  index?: number | undefined;
  tokenCount?: number | undefined;
  avgLogprobs?: number | undefined;
  safetyRatings?: SafetyRating[] | undefined;
  citationMetadata?: CitationMetadata | undefined;
  groundingMetadata?: GroundingMetadata | undefined;
  urlContextMetadata?: UrlContextMetadata | undefined;
  logprobsResult?: LogprobsResult | undefined;
  continuationToken?: string | undefined;
}

export interface SafetyRating {
  category?: string | undefined;
  probability?: string | undefined;
  probabilityScore?: number | undefined;
  severity?: string | undefined;
  severityScore?: number | undefined;
  blocked?: boolean | undefined;
  overwrittenThreshold?: string | undefined;
}

export interface CitationMetadata {
  citations?: CitationSource[] | undefined;
  citationSources?: CitationSource[] | undefined;
}

export interface CitationSource {
  startIndex?: number | undefined;
  endIndex?: number | undefined;
  uri?: string | undefined;
  title?: string | undefined;
  license?: string | undefined;
  publicationDate?: {
    [k: string]: unknown;
  } | undefined;
}

export interface GroundingMetadata {
  groundingChunks?: GroundingChunk[] | undefined;
  groundingSupports?: GroundingSupport[] | undefined;
  webSearchQueries?: string[] | undefined;
  imageSearchQueries?: string[] | undefined;
  retrievalQueries?: string[] | undefined;
  searchEntryPoint?: SearchEntryPoint | undefined;
  retrievalMetadata?: RetrievalMetadata | undefined;
  googleMapsWidgetContextToken?: string | undefined;
  sourceFlaggingUris?: {
    [k: string]: unknown;
  }[] | undefined;
}

export interface GroundingChunk {
  web?: WebChunk | undefined;
  image?: ImageChunk | undefined;
  retrievedContext?: RetrievedContext | undefined;
  maps?: MapsChunk | undefined;
}

export interface WebChunk {
  uri?: string | undefined;
  title?: string | undefined;
  domain?: string | undefined;
}

export interface ImageChunk {
  imageUri?: string | undefined;
  sourceUri?: string | undefined;
  title?: string | undefined;
  domain?: string | undefined;
}

export interface RetrievedContext {
  uri?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  documentName?: string | undefined;
  fileSearchStore?: string | undefined;
  mediaId?: string | undefined;
  pageNumber?: number | undefined;
  ragChunk?: {
    [k: string]: unknown;
  } | undefined;
  customMetadata?: {
    [k: string]: unknown;
  }[] | undefined;
}

export interface MapsChunk {
  uri?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  placeId?: string | undefined;
  placeAnswerSources?: {
    [k: string]: unknown;
  } | undefined;
  route?: {
    [k: string]: unknown;
  } | undefined;
}

export interface GroundingSupport {
  segment?: Segment | undefined;
  groundingChunkIndices?: number[] | undefined;
  confidenceScores?: number[] | undefined;
  renderedParts?: number[] | undefined;
}

/**
 * A stretch of a part; indices count UTF-8 bytes.
 */
export interface Segment {
  partIndex?: number | undefined;
  startIndex?: number | undefined;
  endIndex?: number | undefined;
  text?: string | undefined;
}

export interface SearchEntryPoint {
  renderedContent?: string | undefined;
  sdkBlob?: string | undefined;
}

export interface RetrievalMetadata {
  googleSearchDynamicRetrievalScore?: number | undefined;
}

export interface UrlContextMetadata {
  urlMetadata?: UrlMetadata[] | undefined;
}

export interface UrlMetadata {
  retrievedUrl?: string | undefined;
  urlRetrievalStatus?: string | undefined;
}

export interface LogprobsResult {
  chosenCandidates?: TokenLogprob[] | undefined;
  topCandidates?: TopTokens[] | undefined;
  logProbabilitySum?: number | undefined;
}

export interface TokenLogprob {
  token?: string | undefined;
  tokenId?: number | undefined;
  logProbability?: number | undefined;
}

export interface TopTokens {
  candidates?: TokenLogprob[] | undefined;
}

/**
 * Present with a blockReason and no candidates when the prompt itself was blocked.
 */
export interface PromptFeedback {
  blockReason?: string | undefined;
  blockReasonMessage?: string | undefined;
  safetyRatings?: SafetyRating[] | undefined;
}

/**
 * Counts of zero are left out. Prompt includes cached and excludes tool-use tokens; candidates exclude thoughts.
 */
export interface UsageMetadata {
  promptTokenCount?: number | undefined;
  candidatesTokenCount?: number | undefined;
  thoughtsTokenCount?: number | undefined;
  toolUsePromptTokenCount?: number | undefined;
  cachedContentTokenCount?: number | undefined;
  totalTokenCount?: number | undefined;
  initialPromptTokenCount?: number | undefined;
  promptTokensDetails?: ModalityTokenCount[] | undefined;
  cacheTokensDetails?: ModalityTokenCount[] | undefined;
  candidatesTokensDetails?: ModalityTokenCount[] | undefined;
  toolUsePromptTokensDetails?: ModalityTokenCount[] | undefined;
  trafficType?: string | undefined;
  serviceTier?: string | undefined;
}

export interface ModalityTokenCount {
  modality?: string | undefined;
  tokenCount?: number | undefined;
}

export interface ModelStatus {
  modelStage?: string | undefined;
  message?: string | undefined;
  retirementTime?: string | undefined;
}

export interface RpcStatus {
  code?: number | undefined;
  message?: string | undefined;
  status?: string | undefined;
  details?: RpcDetail[] | undefined;
  errors?: LegacyError[] | undefined;
}

/**
 * One of google.rpc's details, named by @type; fields of the known ones.
 */
export interface RpcDetail {
  "@type"?: string | undefined;
  reason?: string | undefined;
  domain?: string | undefined;
  metadata?: {
    [k: string]: unknown;
  } | undefined;
  /**
   * Seconds with the suffix s: 34.4s.
   */
  retryDelay?: string | undefined;
  violations?: QuotaViolation[] | undefined;
  fieldViolations?: FieldViolation[] | undefined;
  links?: HelpLink[] | undefined;
  locale?: string | undefined;
  message?: string | undefined;
  detail?: string | undefined;
}

export interface QuotaViolation {
  quotaMetric?: string | undefined;
  quotaId?: string | undefined;
  quotaDimensions?: {
    [k: string]: unknown;
  } | undefined;
  /**
   * An int64.
   */
  quotaValue?: string | number | undefined;
  subject?: string | undefined;
  description?: string | undefined;
}

export interface FieldViolation {
  field?: string | undefined;
  description?: string | undefined;
}

export interface HelpLink {
  description?: string | undefined;
  url?: string | undefined;
}

export interface LegacyError {
  message?: string | undefined;
  domain?: string | undefined;
  reason?: string | undefined;
}

export interface ErrorBody {
  error: RpcStatus;
}

/**
 * Body of countTokens, either contents or generateContentRequest; the cloud edition takes the flat form with everything.
 */
export interface CountTokensRequest {
  /**
   * @minItems 1
   */
  contents?: Turn[] | undefined;
  generateContentRequest?: CountedRequest | undefined;
  systemInstruction?: Content | undefined;
  tools?: WireTool[] | undefined;
  generationConfig?: GenerationConfig | undefined;
}

export interface CountedRequest {
  /**
   * With the prefix models/.
   */
  model: string;
  /**
   * @minItems 1
   */
  contents: Turn[];
  systemInstruction?: Content | undefined;
  tools?: WireTool[] | undefined;
  toolConfig?: ToolConfig | undefined;
  safetySettings?: SafetySetting[] | undefined;
  generationConfig?: GenerationConfig | undefined;
  cachedContent?: string | undefined;
}

export interface CountTokensResponse {
  totalTokens?: number | undefined;
  totalBillableCharacters?: number | undefined;
  cachedContentTokenCount?: number | undefined;
  promptTokensDetails?: ModalityTokenCount[] | undefined;
  cacheTokensDetails?: ModalityTokenCount[] | undefined;
}

export interface ModelList {
  models?: ModelInfo[] | undefined;
  nextPageToken?: string | undefined;
}

export interface ModelInfo {
  /**
   * With the prefix models/.
   */
  name: string;
  version?: string | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
  inputTokenLimit?: number | undefined;
  outputTokenLimit?: number | undefined;
  supportedGenerationMethods?: string[] | undefined;
  thinking?: boolean | undefined;
  temperature?: number | undefined;
  maxTemperature?: number | undefined;
  topP?: number | undefined;
  topK?: number | undefined;
}

/**
 * Body of embedContent and entry of batchEmbedContents; embedContentConfig is the cloud edition's.
 */
export interface EmbedContentRequest {
  /**
   * With the prefix models/; required in a batch.
   */
  model?: string | undefined;
  content: Turn;
  taskType?:
    | "TASK_TYPE_UNSPECIFIED"
    | "RETRIEVAL_QUERY"
    | "RETRIEVAL_DOCUMENT"
    | "SEMANTIC_SIMILARITY"
    | "CLASSIFICATION"
    | "CLUSTERING"
    | "QUESTION_ANSWERING"
    | "FACT_VERIFICATION"
    | "CODE_RETRIEVAL_QUERY" | undefined;
  title?: string | undefined;
  outputDimensionality?: number | undefined;
  embedContentConfig?: EmbedContentConfig | undefined;
}

export interface EmbedContentConfig {
  outputDimensionality?: number | undefined;
  autoTruncate?: boolean | undefined;
  taskType?: string | undefined;
  title?: string | undefined;
  documentOcr?: boolean | undefined;
  audioTrackExtraction?: boolean | undefined;
}

export interface EmbedContentResponse {
  embedding: Embedding;
  usageMetadata?: UsageMetadata | undefined;
  truncated?: boolean | undefined;
}

export interface Embedding {
  values: number[];
}

export interface BatchEmbedContentsRequest {
  /**
   * @minItems 1
   * @maxItems 100
   */
  requests: EmbedContentRequest[];
}

export interface BatchEmbedContentsResponse {
  embeddings: Embedding[];
  usageMetadata?: UsageMetadata | undefined;
}

/**
 * Body of POST /cachedContents; ttl and expireTime exclude each other.
 */
export interface CachedContentRequest {
  model: string;
  contents?: Turn[] | undefined;
  systemInstruction?: Content | undefined;
  tools?: WireTool[] | undefined;
  toolConfig?: ToolConfig | undefined;
  /**
   * Seconds with the suffix s: 300s.
   */
  ttl?: string | undefined;
  expireTime?: string | undefined;
  displayName?: string | undefined;
}

export interface CachedContent {
  /**
   * With the prefix cachedContents/.
   */
  name: string;
  model?: string | undefined;
  displayName?: string | undefined;
  createTime?: string | undefined;
  updateTime?: string | undefined;
  expireTime?: string | undefined;
  usageMetadata?: UsageMetadata | undefined;
}
