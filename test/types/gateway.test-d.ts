// What must and must not compile for a service that embeds the gateway. Checked by the compiler (test/unit/types.test.ts runs it).

import { createGateway, type ModelName } from "../../generated/index.ts";
import type { EmbeddingsResponse } from "../../generated/types/openai-embeddings.ts";
import { type ChatCompletion, type ChatCompletionChunk, completion } from "../../src/index.ts";

const gateway = createGateway({ env: {} });
const messages = [{ role: "user" as const, content: "Hello" }];
const picture = [{ role: "user" as const, content: [{ type: "image_url" as const, image_url: { url: "https://example.com/a.png" } }] }];
const tools = [{ type: "function" as const, function: { name: "look" } }];

export const whole: Promise<ChatCompletion> = gateway.chat({ model: "fast", messages });
export const streamed: Promise<AsyncIterable<ChatCompletionChunk>> = gateway.chat({ model: "fast", messages, stream: true });
export const aborted: Promise<ChatCompletion> = gateway.chat({ model: "gpt-4", messages }, { signal: new AbortController().signal });
export const anyOfWildcard: Promise<ChatCompletion> = gateway.chat({ model: "openai/gpt-5.5", messages, tools });
export const withTools: Promise<ChatCompletion> = gateway.chat({ model: "smart", messages, tools });
export const seeing: Promise<ChatCompletion> = gateway.chat({ model: "smart", messages: picture });
export const name: ModelName = "default";

export const vectors: Promise<EmbeddingsResponse> = gateway.embeddings({ model: "openai/text-embedding-3-small", input: ["Hello"] });
export const spoken: Promise<{ media_type: string; data: string }> = gateway.speech({
  model: "openai/tts-1",
  input: "Hello",
  voice: "alloy",
});

export const counted: Promise<{ input_tokens: number }> = gateway.countTokens({ model: "fast", messages });
export const heard: Promise<{ text: string }> = gateway.transcriptions({ model: "openai/whisper-1", file: new Blob(["sound"]) });
export const translated: Promise<{ text: string }> = gateway.translations({ model: "openai/whisper-1", file: new Blob(["sound"]) });

// @ts-expect-error a recording is required
gateway.transcriptions({ model: "openai/whisper-1" });
// @ts-expect-error this group takes no tools
gateway.countTokens({ model: "research", messages, tools });
// @ts-expect-error no such model in gateway.yaml
gateway.embeddings({ model: "smrat", input: "Hello" });
// @ts-expect-error documents are required
gateway.rerank({ model: "fast", query: "Hello" });
// @ts-expect-error a stream is not an answer
export const confused: Promise<ChatCompletion> = gateway.chat({ model: "fast", messages, stream: true });
// @ts-expect-error no such model in gateway.yaml
gateway.chat({ model: "smrat", messages });
// @ts-expect-error this group takes no tools
gateway.chat({ model: "research", messages, tools });
// @ts-expect-error nothing of this group can see
gateway.chat({ model: "house", messages: picture });
// @ts-expect-error messages are required
gateway.chat({ model: "fast" });
// @ts-expect-error temperature is a number
gateway.chat({ model: "fast", messages, temperature: "hot" });

export const configless: Promise<ChatCompletion> = completion("anthropic/claude-haiku-4-5", "Hello", { temperature: 0 });
export const configlessStream: Promise<AsyncIterable<ChatCompletionChunk>> = completion("anthropic/claude-haiku-4-5", messages, {
  stream: true,
});
// @ts-expect-error messages are text or turns
completion("anthropic/claude-haiku-4-5", 3);
