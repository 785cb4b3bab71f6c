// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { MappingContext } from "../../../src/contract/context.ts";

/** What may differ between the providers, families and models that speak this dialect. */
export type Traits = {
  /** the field the token limit is sent in */
  readonly max_tokens_field: "max_tokens" | "max_completion_tokens";
  /** the role of instructions upstream; user: they are the user's words */
  readonly system_role: "system" | "developer" | "user";
  /** temperature, top_p and logprobs: always, never, or only with effort none */
  readonly sampling: "any" | "none" | "without_reasoning";
  /** whether frequency_penalty, presence_penalty and logit_bias are taken */
  readonly penalties: boolean;
  /** fields beyond the common core that the server takes */
  readonly extras: readonly ("n" | "seed" | "logprobs" | "logit_bias" | "parallel_tool_calls" | "user" | "store" | "metadata" | "service_tier" | "verbosity" | "prediction" | "audio" | "web_search" | "prompt_cache_key" | "prompt_cache_retention" | "top_k" | "min_p" | "repetition_penalty")[];
  /** whether stop is taken */
  readonly stop: boolean;
  /** efforts the model takes */
  readonly efforts: readonly ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
  /** reasoning_effort; a thinking switch; both; enable_thinking; the same in chat_template_kwargs; reasoning.effort; nothing */
  readonly reasoning_style: "effort" | "thinking" | "thinking_effort" | "enable_thinking" | "template" | "reasoning_object" | "none";
  /** how the thinking switch is called when it is on */
  readonly thinking_word: "enabled" | "adaptive";
  /** where earlier thoughts stand in an assistant message */
  readonly reasoning_field: "none" | "reasoning_content" | "reasoning" | "reasoning_details" | "thinking_part";
  /** whether earlier thoughts are given back; always: an empty one where there is none */
  readonly reasoning_replay: "never" | "when_present" | "always";
  /** whether thoughts are asked for apart from the text */
  readonly reasoning_format: "none" | "parsed";
  /** a thought in the text itself, ahead of the answer: none, between <think> and </think>, or up to </think>, the opening tag being the prompt's */
  readonly inline_thinking: "none" | "tagged" | "opened";
  /** tools are taken with effort none only */
  readonly tools_without_reasoning: boolean;
  /** ids of tool calls: any, or nine letters and digits */
  readonly tool_ids: "any" | "alnum9";
  /** what tool_choice may say */
  readonly tool_choices: readonly ("none" | "auto" | "required" | "named")[];
  /** the word that forces a tool call */
  readonly tool_choice_required: "required" | "any";
  /** whether function.strict is taken */
  readonly strict_tools: boolean;
  /** structured output: by schema, JSON mode with the schema in the prompt, the input of a tool, or none */
  readonly json_schema: "native" | "json_object" | "tool" | "none";
  /** how an answer is held to choices, an expression or a grammar: not; guided_choice and so on; structured_outputs; regex and ebnf; grammar alone */
  readonly guided: "none" | "guided" | "structured_outputs" | "regex_ebnf" | "grammar";
  /** how files and sound stand in content */
  readonly part_style: "openai" | "mistral";
  /** whether turns must alternate: neighbours of one role are joined */
  readonly alternates: boolean;
  /** whether logprobs is a number, in the place of top_logprobs */
  readonly counted_logprobs: boolean;
  /** several texts of a message: a list, or one text */
  readonly text_content: "parts" | "joined";
  /** whether messages may have a name */
  readonly names: boolean;
  /** whether cache marks are understood */
  readonly cache_control: boolean;
  /** whether the key of the prompt cache is said in x-grok-conv-id */
  readonly conversation_header: boolean;
  /** what is answered other than as a stream: all, what is not thought about, up to 4096 tokens */
  readonly whole_answers: "any" | "without_thinking" | "short";
  /** marks of the prompt cache: those asked for, or added where there are none */
  readonly cache_marks: "asked" | "added";
  /** how long a prompt stays in the cache after it was last read, unless the request asks for more: as long a conversation is kept with its deployment */
  readonly cache_minutes: number;
  /** tokens below which nothing is cached, and no mark is added */
  readonly cache_least: number;
  /** whether stream_options.include_usage is taken */
  readonly usage_option: boolean;
  /** how a last assistant message is marked as one to go on from */
  readonly prefix_field: "none" | "prefix" | "partial";
  /** media types taken only as bytes; fetched by the gateway where a client gives an address */
  readonly inline_media: readonly ("image/png" | "image/jpeg" | "image/gif" | "image/webp" | "audio/wav" | "audio/mpeg" | "audio/flac" | "audio/ogg" | "audio/aac" | "audio/aiff" | "video/mp4" | "video/quicktime" | "video/webm" | "application/pdf" | "application/msword" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "text/plain" | "text/csv" | "text/html" | "text/markdown")[];
};

export type Ctx = MappingContext<Traits>;

export const traitDefaults: Traits = {
  max_tokens_field: "max_tokens",
  system_role: "system",
  sampling: "any",
  penalties: true,
  extras: [
    "n", "seed", "logprobs", "logit_bias", "parallel_tool_calls", "user", "store", "metadata", "service_tier",
    "verbosity", "prediction", "audio", "web_search", "prompt_cache_key", "prompt_cache_retention",
  ],
  stop: true,
  efforts: [],
  reasoning_style: "effort",
  thinking_word: "enabled",
  reasoning_field: "none",
  reasoning_replay: "never",
  reasoning_format: "none",
  inline_thinking: "none",
  tools_without_reasoning: false,
  tool_ids: "any",
  tool_choices: ["none", "auto", "required", "named"],
  tool_choice_required: "required",
  strict_tools: true,
  json_schema: "native",
  guided: "none",
  part_style: "openai",
  alternates: false,
  counted_logprobs: false,
  text_content: "parts",
  names: true,
  cache_control: false,
  conversation_header: false,
  whole_answers: "any",
  cache_marks: "asked",
  cache_minutes: 5,
  cache_least: 1024,
  usage_option: true,
  prefix_field: "none",
  inline_media: ["application/pdf", "text/plain", "audio/wav", "audio/mpeg"],
};
