// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.

import type { Catalog } from "../src/contract/catalog.ts";
import type { CountingDialect, Dialect, Dispatch, PlainDialect, ProviderEntry } from "../src/contract/dialect.ts";
import { counting as anthropicMessagesCounting, dialect as anthropicMessagesDialect } from "./dialects/anthropic-messages/index.ts";
import { traitDefaults as anthropicMessagesTraits } from "./dialects/anthropic-messages/traits.ts";
import { dialect as bedrockConverseDialect } from "./dialects/bedrock-converse/index.ts";
import { traitDefaults as bedrockConverseTraits } from "./dialects/bedrock-converse/traits.ts";
import { dialect as cohereEmbedDialect } from "./dialects/cohere-embed/index.ts";
import { traitDefaults as cohereEmbedTraits } from "./dialects/cohere-embed/traits.ts";
import { dialect as cohereRerankDialect } from "./dialects/cohere-rerank/index.ts";
import { traitDefaults as cohereRerankTraits } from "./dialects/cohere-rerank/traits.ts";
import { dialect as cohereDialect } from "./dialects/cohere/index.ts";
import { traitDefaults as cohereTraits } from "./dialects/cohere/traits.ts";
import { dialect as geminiEmbeddingsDialect } from "./dialects/gemini-embeddings/index.ts";
import { traitDefaults as geminiEmbeddingsTraits } from "./dialects/gemini-embeddings/traits.ts";
import { counting as geminiCounting, dialect as geminiDialect } from "./dialects/gemini/index.ts";
import { traitDefaults as geminiTraits } from "./dialects/gemini/traits.ts";
import { dialect as jinaEmbeddingsDialect } from "./dialects/jina-embeddings/index.ts";
import { traitDefaults as jinaEmbeddingsTraits } from "./dialects/jina-embeddings/traits.ts";
import { dialect as jinaRerankDialect } from "./dialects/jina-rerank/index.ts";
import { traitDefaults as jinaRerankTraits } from "./dialects/jina-rerank/traits.ts";
import { dialect as ollamaDialect } from "./dialects/ollama/index.ts";
import { traitDefaults as ollamaTraits } from "./dialects/ollama/traits.ts";
import { dialect as openaiChatDialect } from "./dialects/openai-chat/index.ts";
import { traitDefaults as openaiChatTraits } from "./dialects/openai-chat/traits.ts";
import { dialect as openaiCompletionsDialect } from "./dialects/openai-completions/index.ts";
import { traitDefaults as openaiCompletionsTraits } from "./dialects/openai-completions/traits.ts";
import { dialect as openaiEmbeddingsDialect } from "./dialects/openai-embeddings/index.ts";
import { traitDefaults as openaiEmbeddingsTraits } from "./dialects/openai-embeddings/traits.ts";
import { dialect as openaiImageEditsDialect } from "./dialects/openai-image-edits/index.ts";
import { traitDefaults as openaiImageEditsTraits } from "./dialects/openai-image-edits/traits.ts";
import { dialect as openaiImagesDialect } from "./dialects/openai-images/index.ts";
import { traitDefaults as openaiImagesTraits } from "./dialects/openai-images/traits.ts";
import { dialect as openaiModerationsDialect } from "./dialects/openai-moderations/index.ts";
import { traitDefaults as openaiModerationsTraits } from "./dialects/openai-moderations/traits.ts";
import { dialect as openaiResponsesDialect } from "./dialects/openai-responses/index.ts";
import { traitDefaults as openaiResponsesTraits } from "./dialects/openai-responses/traits.ts";
import { dialect as openaiSpeechDialect } from "./dialects/openai-speech/index.ts";
import { traitDefaults as openaiSpeechTraits } from "./dialects/openai-speech/traits.ts";
import { dialect as openaiTranscriptionsDialect } from "./dialects/openai-transcriptions/index.ts";
import { traitDefaults as openaiTranscriptionsTraits } from "./dialects/openai-transcriptions/traits.ts";
import { dialect as openaiTranslationsDialect } from "./dialects/openai-translations/index.ts";
import { traitDefaults as openaiTranslationsTraits } from "./dialects/openai-translations/traits.ts";
import { dialect as voyageEmbeddingsDialect } from "./dialects/voyage-embeddings/index.ts";
import { traitDefaults as voyageEmbeddingsTraits } from "./dialects/voyage-embeddings/traits.ts";
import { dialect as voyageRerankDialect } from "./dialects/voyage-rerank/index.ts";
import { traitDefaults as voyageRerankTraits } from "./dialects/voyage-rerank/traits.ts";
import * as anthropic from "./providers/anthropic.ts";
import * as azure from "./providers/azure.ts";
import * as azureAi from "./providers/azure_ai.ts";
import * as bedrock from "./providers/bedrock.ts";
import * as cohere from "./providers/cohere.ts";
import * as deepseek from "./providers/deepseek.ts";
import * as gemini from "./providers/gemini.ts";
import * as groq from "./providers/groq.ts";
import * as jina from "./providers/jina.ts";
import * as mistral from "./providers/mistral.ts";
import { encodeRequest as mistralOpenaiEmbeddingsEncoder } from "./providers/mistral/openai-embeddings.ts";
import * as moonshot from "./providers/moonshot.ts";
import * as ollama from "./providers/ollama.ts";
import * as openai from "./providers/openai.ts";
import * as openrouter from "./providers/openrouter.ts";
import * as vertexAi from "./providers/vertex_ai.ts";
import * as voyage from "./providers/voyage.ts";

export const dialects = {
  "anthropic-messages": anthropicMessagesDialect,
  "bedrock-converse": bedrockConverseDialect,
  cohere: cohereDialect,
  gemini: geminiDialect,
  ollama: ollamaDialect,
  "openai-chat": openaiChatDialect,
  "openai-completions": openaiCompletionsDialect,
  "openai-responses": openaiResponsesDialect,
} as const satisfies Record<string, Dialect>;

export const plain = {
  "cohere-embed": cohereEmbedDialect,
  "cohere-rerank": cohereRerankDialect,
  "gemini-embeddings": geminiEmbeddingsDialect,
  "jina-embeddings": jinaEmbeddingsDialect,
  "jina-rerank": jinaRerankDialect,
  "openai-embeddings": openaiEmbeddingsDialect,
  "openai-image-edits": openaiImageEditsDialect,
  "openai-images": openaiImagesDialect,
  "openai-moderations": openaiModerationsDialect,
  "openai-speech": openaiSpeechDialect,
  "openai-transcriptions": openaiTranscriptionsDialect,
  "openai-translations": openaiTranslationsDialect,
  "voyage-embeddings": voyageEmbeddingsDialect,
  "voyage-rerank": voyageRerankDialect,
} as const satisfies Record<string, PlainDialect>;

export const counting = {
  "anthropic-messages": anthropicMessagesCounting,
  gemini: geminiCounting,
} as const satisfies Record<string, CountingDialect>;

const providers = {
  anthropic: { dialect: "anthropic-messages", errors: anthropic.errors, encoders: {} },
  azure: { dialect: "openai-chat", errors: azure.errors, encoders: { "openai-chat": azure.encodeRequest } },
  azure_ai: { dialect: "openai-chat", errors: azureAi.errors, encoders: { "openai-chat": azureAi.encodeRequest } },
  bedrock: { dialect: "bedrock-converse", errors: bedrock.errors, encoders: {} },
  cohere: { dialect: "cohere", errors: cohere.errors, encoders: {} },
  deepseek: { dialect: "openai-chat", errors: deepseek.errors, encoders: { "openai-chat": deepseek.encodeRequest } },
  gemini: { dialect: "gemini", errors: gemini.errors, encoders: {} },
  groq: { dialect: "openai-chat", errors: groq.errors, encoders: { "openai-chat": groq.encodeRequest } },
  jina: { dialect: "jina-embeddings", errors: jina.errors, encoders: {} },
  mistral: { dialect: "openai-chat", errors: mistral.errors, encoders: { "openai-chat": mistral.encodeRequest, "openai-embeddings": mistralOpenaiEmbeddingsEncoder } },
  moonshot: { dialect: "openai-chat", errors: moonshot.errors, encoders: { "openai-chat": moonshot.encodeRequest } },
  ollama: { dialect: "ollama", errors: ollama.errors, encoders: {} },
  openai: { dialect: "openai-chat", errors: openai.errors, encoders: {} },
  openrouter: { dialect: "openai-chat", errors: openrouter.errors, encoders: { "openai-chat": openrouter.encodeRequest } },
  vertex_ai: { dialect: "gemini", errors: vertexAi.errors, encoders: { gemini: vertexAi.encodeRequest } },
  voyage: { dialect: "voyage-embeddings", errors: voyage.errors, encoders: {} },
} as const satisfies Record<string, ProviderEntry>;

export const dispatch: Dispatch = {
  dialects,
  plain,
  counting,
  providers,
  forDialect(id) {
    const dialect: Dialect | undefined = (dialects as Readonly<Record<string, Dialect>>)[id];
    if (dialect === undefined) throw new Error(`no dialect ${id}: the plan was checked against another catalogue`);
    return { dialect, encodeRequest: dialect.encodeRequest, errors: [] };
  },
};

export const catalog: Catalog = {
  dialects: {
    "anthropic-messages": { id: "anthropic-messages", traits: anthropicMessagesTraits },
    "bedrock-converse": { id: "bedrock-converse", traits: bedrockConverseTraits },
    "cohere-embed": { id: "cohere-embed", operation: "embeddings", traits: cohereEmbedTraits },
    "cohere-rerank": { id: "cohere-rerank", operation: "rerank", traits: cohereRerankTraits },
    cohere: { id: "cohere", traits: cohereTraits },
    "gemini-embeddings": { id: "gemini-embeddings", operation: "embeddings", traits: geminiEmbeddingsTraits },
    gemini: { id: "gemini", traits: geminiTraits },
    "jina-embeddings": { id: "jina-embeddings", operation: "embeddings", traits: jinaEmbeddingsTraits },
    "jina-rerank": { id: "jina-rerank", operation: "rerank", traits: jinaRerankTraits },
    ollama: { id: "ollama", traits: ollamaTraits },
    "openai-chat": { id: "openai-chat", traits: openaiChatTraits },
    "openai-completions": { id: "openai-completions", traits: openaiCompletionsTraits },
    "openai-embeddings": { id: "openai-embeddings", operation: "embeddings", traits: openaiEmbeddingsTraits },
    "openai-image-edits": { id: "openai-image-edits", operation: "image_edits", traits: openaiImageEditsTraits },
    "openai-images": { id: "openai-images", operation: "images", traits: openaiImagesTraits },
    "openai-moderations": { id: "openai-moderations", operation: "moderations", traits: openaiModerationsTraits },
    "openai-responses": { id: "openai-responses", traits: openaiResponsesTraits },
    "openai-speech": { id: "openai-speech", operation: "speech", traits: openaiSpeechTraits },
    "openai-transcriptions": { id: "openai-transcriptions", operation: "transcriptions", traits: openaiTranscriptionsTraits },
    "openai-translations": { id: "openai-translations", operation: "translations", traits: openaiTranslationsTraits },
    "voyage-embeddings": { id: "voyage-embeddings", operation: "embeddings", traits: voyageEmbeddingsTraits },
    "voyage-rerank": { id: "voyage-rerank", operation: "rerank", traits: voyageRerankTraits },
  },
  providers: {
    anthropic: anthropic.provider,
    azure: azure.provider,
    azure_ai: azureAi.provider,
    bedrock: bedrock.provider,
    cohere: cohere.provider,
    deepseek: deepseek.provider,
    gemini: gemini.provider,
    groq: groq.provider,
    jina: jina.provider,
    mistral: mistral.provider,
    moonshot: moonshot.provider,
    ollama: ollama.provider,
    openai: openai.provider,
    openrouter: openrouter.provider,
    vertex_ai: vertexAi.provider,
    voyage: voyage.provider,
  },
};
