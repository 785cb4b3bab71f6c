// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.

import type { Catalog } from "../src/contract/catalog.ts";
import type { CountingDialect, Dialect, Dispatch, PlainDialect, ProviderEntry } from "../src/contract/dialect.ts";
import { counting as anthropicMessagesCounting, dialect as anthropicMessagesDialect } from "./dialects/anthropic-messages/index.ts";
import { traitDefaults as anthropicMessagesTraits } from "./dialects/anthropic-messages/traits.ts";
import { counting as bedrockConverseCounting, dialect as bedrockConverseDialect } from "./dialects/bedrock-converse/index.ts";
import { traitDefaults as bedrockConverseTraits } from "./dialects/bedrock-converse/traits.ts";
import { dialect as cohereEmbedDialect } from "./dialects/cohere-embed/index.ts";
import { traitDefaults as cohereEmbedTraits } from "./dialects/cohere-embed/traits.ts";
import { dialect as cohereRerankDialect } from "./dialects/cohere-rerank/index.ts";
import { traitDefaults as cohereRerankTraits } from "./dialects/cohere-rerank/traits.ts";
import { dialect as cohereDialect } from "./dialects/cohere/index.ts";
import { traitDefaults as cohereTraits } from "./dialects/cohere/traits.ts";
import { dialect as dashscopeRerankDialect } from "./dialects/dashscope-rerank/index.ts";
import { traitDefaults as dashscopeRerankTraits } from "./dialects/dashscope-rerank/traits.ts";
import { dialect as geminiEmbedContentDialect } from "./dialects/gemini-embed-content/index.ts";
import { traitDefaults as geminiEmbedContentTraits } from "./dialects/gemini-embed-content/traits.ts";
import { dialect as geminiEmbeddingsDialect } from "./dialects/gemini-embeddings/index.ts";
import { traitDefaults as geminiEmbeddingsTraits } from "./dialects/gemini-embeddings/traits.ts";
import { counting as geminiCounting, dialect as geminiDialect } from "./dialects/gemini/index.ts";
import { traitDefaults as geminiTraits } from "./dialects/gemini/traits.ts";
import { dialect as hyperbolicImagesDialect } from "./dialects/hyperbolic-images/index.ts";
import { traitDefaults as hyperbolicImagesTraits } from "./dialects/hyperbolic-images/traits.ts";
import { dialect as jinaEmbeddingsDialect } from "./dialects/jina-embeddings/index.ts";
import { traitDefaults as jinaEmbeddingsTraits } from "./dialects/jina-embeddings/traits.ts";
import { dialect as jinaRerankDialect } from "./dialects/jina-rerank/index.ts";
import { traitDefaults as jinaRerankTraits } from "./dialects/jina-rerank/traits.ts";
import { dialect as novaEmbedDialect } from "./dialects/nova-embed/index.ts";
import { traitDefaults as novaEmbedTraits } from "./dialects/nova-embed/traits.ts";
import { dialect as nvidiaRerankDialect } from "./dialects/nvidia-rerank/index.ts";
import { traitDefaults as nvidiaRerankTraits } from "./dialects/nvidia-rerank/traits.ts";
import { dialect as ollamaEmbedDialect } from "./dialects/ollama-embed/index.ts";
import { traitDefaults as ollamaEmbedTraits } from "./dialects/ollama-embed/traits.ts";
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
import { dialect as replicateDialect } from "./dialects/replicate/index.ts";
import { traitDefaults as replicateTraits } from "./dialects/replicate/traits.ts";
import { dialect as titanEmbedDialect } from "./dialects/titan-embed/index.ts";
import { traitDefaults as titanEmbedTraits } from "./dialects/titan-embed/traits.ts";
import { dialect as vertexEmbeddingsDialect } from "./dialects/vertex-embeddings/index.ts";
import { traitDefaults as vertexEmbeddingsTraits } from "./dialects/vertex-embeddings/traits.ts";
import { dialect as vertexRankDialect } from "./dialects/vertex-rank/index.ts";
import { traitDefaults as vertexRankTraits } from "./dialects/vertex-rank/traits.ts";
import { dialect as voyageEmbeddingsDialect } from "./dialects/voyage-embeddings/index.ts";
import { traitDefaults as voyageEmbeddingsTraits } from "./dialects/voyage-embeddings/traits.ts";
import { dialect as voyageRerankDialect } from "./dialects/voyage-rerank/index.ts";
import { traitDefaults as voyageRerankTraits } from "./dialects/voyage-rerank/traits.ts";
import * as ai21 from "./providers/ai21.ts";
import * as anthropic from "./providers/anthropic.ts";
import * as azure from "./providers/azure.ts";
import * as azureAi from "./providers/azure_ai.ts";
import * as bedrock from "./providers/bedrock.ts";
import * as cerebras from "./providers/cerebras.ts";
import * as cloudflare from "./providers/cloudflare.ts";
import * as cohere from "./providers/cohere.ts";
import * as dashscope from "./providers/dashscope.ts";
import * as databricks from "./providers/databricks.ts";
import * as deepinfra from "./providers/deepinfra.ts";
import * as deepseek from "./providers/deepseek.ts";
import * as fireworks from "./providers/fireworks.ts";
import * as gemini from "./providers/gemini.ts";
import * as githubModels from "./providers/github_models.ts";
import * as groq from "./providers/groq.ts";
import * as huggingface from "./providers/huggingface.ts";
import * as hyperbolic from "./providers/hyperbolic.ts";
import * as jina from "./providers/jina.ts";
import * as lambda from "./providers/lambda.ts";
import * as llamaCpp from "./providers/llama_cpp.ts";
import * as lmStudio from "./providers/lm_studio.ts";
import * as metaLlama from "./providers/meta_llama.ts";
import * as minimax from "./providers/minimax.ts";
import * as mistral from "./providers/mistral.ts";
import { encodeRequest as mistralOpenaiEmbeddingsEncoder } from "./providers/mistral/openai-embeddings.ts";
import * as moonshot from "./providers/moonshot.ts";
import * as novita from "./providers/novita.ts";
import * as nvidiaNim from "./providers/nvidia_nim.ts";
import * as ollama from "./providers/ollama.ts";
import * as openai from "./providers/openai.ts";
import * as openrouter from "./providers/openrouter.ts";
import * as perplexity from "./providers/perplexity.ts";
import * as replicate from "./providers/replicate.ts";
import * as sambanova from "./providers/sambanova.ts";
import * as siliconflow from "./providers/siliconflow.ts";
import * as together from "./providers/together.ts";
import * as v0 from "./providers/v0.ts";
import * as vertexAi from "./providers/vertex_ai.ts";
import * as vllm from "./providers/vllm.ts";
import * as volcengine from "./providers/volcengine.ts";
import * as voyage from "./providers/voyage.ts";
import * as xai from "./providers/xai.ts";
import * as zhipu from "./providers/zhipu.ts";

export const dialects = {
  "anthropic-messages": anthropicMessagesDialect,
  "bedrock-converse": bedrockConverseDialect,
  cohere: cohereDialect,
  gemini: geminiDialect,
  ollama: ollamaDialect,
  "openai-chat": openaiChatDialect,
  "openai-completions": openaiCompletionsDialect,
  "openai-responses": openaiResponsesDialect,
  replicate: replicateDialect,
} as const satisfies Record<string, Dialect>;

export const plain = {
  "cohere-embed": cohereEmbedDialect,
  "cohere-rerank": cohereRerankDialect,
  "dashscope-rerank": dashscopeRerankDialect,
  "gemini-embed-content": geminiEmbedContentDialect,
  "gemini-embeddings": geminiEmbeddingsDialect,
  "hyperbolic-images": hyperbolicImagesDialect,
  "jina-embeddings": jinaEmbeddingsDialect,
  "jina-rerank": jinaRerankDialect,
  "nova-embed": novaEmbedDialect,
  "nvidia-rerank": nvidiaRerankDialect,
  "ollama-embed": ollamaEmbedDialect,
  "openai-embeddings": openaiEmbeddingsDialect,
  "openai-image-edits": openaiImageEditsDialect,
  "openai-images": openaiImagesDialect,
  "openai-moderations": openaiModerationsDialect,
  "openai-speech": openaiSpeechDialect,
  "openai-transcriptions": openaiTranscriptionsDialect,
  "openai-translations": openaiTranslationsDialect,
  "titan-embed": titanEmbedDialect,
  "vertex-embeddings": vertexEmbeddingsDialect,
  "vertex-rank": vertexRankDialect,
  "voyage-embeddings": voyageEmbeddingsDialect,
  "voyage-rerank": voyageRerankDialect,
} as const satisfies Record<string, PlainDialect>;

export const counting = {
  "anthropic-messages": anthropicMessagesCounting,
  "bedrock-converse": bedrockConverseCounting,
  gemini: geminiCounting,
} as const satisfies Record<string, CountingDialect>;

const providers = {
  ai21: { dialect: "openai-chat", errors: ai21.errors, encoders: {} },
  anthropic: { dialect: "anthropic-messages", errors: anthropic.errors, batches: anthropic.provider.batches, encoders: {} },
  azure: { dialect: "openai-chat", errors: azure.errors, batches: azure.provider.batches, encoders: { "openai-chat": azure.encodeRequest } },
  azure_ai: { dialect: "openai-chat", errors: azureAi.errors, encoders: { "openai-chat": azureAi.encodeRequest } },
  bedrock: { dialect: "bedrock-converse", errors: bedrock.errors, encoders: {} },
  cerebras: { dialect: "openai-chat", errors: cerebras.errors, batches: cerebras.provider.batches, encoders: {} },
  cloudflare: { dialect: "openai-chat", errors: cloudflare.errors, encoders: {} },
  cohere: { dialect: "cohere", errors: cohere.errors, encoders: {} },
  dashscope: { dialect: "openai-chat", errors: dashscope.errors, batches: dashscope.provider.batches, encoders: { "openai-chat": dashscope.encodeRequest } },
  databricks: { dialect: "openai-chat", errors: databricks.errors, encoders: {} },
  deepinfra: { dialect: "openai-chat", errors: deepinfra.errors, batches: deepinfra.provider.batches, encoders: { "openai-chat": deepinfra.encodeRequest } },
  deepseek: { dialect: "openai-chat", errors: deepseek.errors, encoders: { "openai-chat": deepseek.encodeRequest } },
  fireworks: { dialect: "openai-chat", errors: fireworks.errors, encoders: {} },
  gemini: { dialect: "gemini", errors: gemini.errors, batches: gemini.provider.batches, encoders: {} },
  github_models: { dialect: "openai-chat", errors: githubModels.errors, encoders: {} },
  groq: { dialect: "openai-chat", errors: groq.errors, batches: groq.provider.batches, encoders: { "openai-chat": groq.encodeRequest } },
  huggingface: { dialect: "openai-chat", errors: huggingface.errors, encoders: {} },
  hyperbolic: { dialect: "openai-chat", errors: hyperbolic.errors, encoders: {} },
  jina: { dialect: "jina-embeddings", errors: jina.errors, encoders: {} },
  lambda: { dialect: "openai-chat", errors: lambda.errors, encoders: {} },
  llama_cpp: { dialect: "openai-chat", errors: llamaCpp.errors, encoders: {} },
  lm_studio: { dialect: "openai-chat", errors: lmStudio.errors, encoders: {} },
  meta_llama: { dialect: "openai-chat", errors: metaLlama.errors, encoders: {} },
  minimax: { dialect: "openai-chat", errors: minimax.errors, encoders: { "openai-chat": minimax.encodeRequest } },
  mistral: { dialect: "openai-chat", errors: mistral.errors, batches: mistral.provider.batches, encoders: { "openai-chat": mistral.encodeRequest, "openai-embeddings": mistralOpenaiEmbeddingsEncoder } },
  moonshot: { dialect: "openai-chat", errors: moonshot.errors, batches: moonshot.provider.batches, encoders: { "openai-chat": moonshot.encodeRequest } },
  novita: { dialect: "openai-chat", errors: novita.errors, batches: novita.provider.batches, encoders: {} },
  nvidia_nim: { dialect: "openai-chat", errors: nvidiaNim.errors, encoders: {} },
  ollama: { dialect: "ollama", errors: ollama.errors, encoders: {} },
  openai: { dialect: "openai-chat", errors: openai.errors, batches: openai.provider.batches, encoders: {} },
  openrouter: { dialect: "openai-chat", errors: openrouter.errors, encoders: {} },
  perplexity: { dialect: "openai-chat", errors: perplexity.errors, encoders: { "openai-chat": perplexity.encodeRequest } },
  replicate: { dialect: "replicate", errors: replicate.errors, encoders: {} },
  sambanova: { dialect: "openai-chat", errors: sambanova.errors, encoders: {} },
  siliconflow: { dialect: "openai-chat", errors: siliconflow.errors, encoders: { "openai-chat": siliconflow.encodeRequest } },
  together: { dialect: "openai-chat", errors: together.errors, batches: together.provider.batches, encoders: {} },
  v0: { dialect: "openai-chat", errors: v0.errors, encoders: { "openai-chat": v0.encodeRequest } },
  vertex_ai: { dialect: "gemini", errors: vertexAi.errors, encoders: {} },
  vllm: { dialect: "openai-chat", errors: vllm.errors, encoders: {} },
  volcengine: { dialect: "openai-chat", errors: volcengine.errors, encoders: { "openai-chat": volcengine.encodeRequest } },
  voyage: { dialect: "voyage-embeddings", errors: voyage.errors, encoders: {} },
  xai: { dialect: "openai-chat", errors: xai.errors, batches: xai.provider.batches, encoders: {} },
  zhipu: { dialect: "openai-chat", errors: zhipu.errors, encoders: { "openai-chat": zhipu.encodeRequest } },
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
    "dashscope-rerank": { id: "dashscope-rerank", operation: "rerank", traits: dashscopeRerankTraits },
    "gemini-embed-content": { id: "gemini-embed-content", operation: "embeddings", traits: geminiEmbedContentTraits },
    "gemini-embeddings": { id: "gemini-embeddings", operation: "embeddings", traits: geminiEmbeddingsTraits },
    gemini: { id: "gemini", traits: geminiTraits },
    "hyperbolic-images": { id: "hyperbolic-images", operation: "images", traits: hyperbolicImagesTraits },
    "jina-embeddings": { id: "jina-embeddings", operation: "embeddings", traits: jinaEmbeddingsTraits },
    "jina-rerank": { id: "jina-rerank", operation: "rerank", traits: jinaRerankTraits },
    "nova-embed": { id: "nova-embed", operation: "embeddings", traits: novaEmbedTraits },
    "nvidia-rerank": { id: "nvidia-rerank", operation: "rerank", traits: nvidiaRerankTraits },
    "ollama-embed": { id: "ollama-embed", operation: "embeddings", traits: ollamaEmbedTraits },
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
    replicate: { id: "replicate", traits: replicateTraits },
    "titan-embed": { id: "titan-embed", operation: "embeddings", traits: titanEmbedTraits },
    "vertex-embeddings": { id: "vertex-embeddings", operation: "embeddings", traits: vertexEmbeddingsTraits },
    "vertex-rank": { id: "vertex-rank", operation: "rerank", traits: vertexRankTraits },
    "voyage-embeddings": { id: "voyage-embeddings", operation: "embeddings", traits: voyageEmbeddingsTraits },
    "voyage-rerank": { id: "voyage-rerank", operation: "rerank", traits: voyageRerankTraits },
  },
  providers: {
    ai21: ai21.provider,
    anthropic: anthropic.provider,
    azure: azure.provider,
    azure_ai: azureAi.provider,
    bedrock: bedrock.provider,
    cerebras: cerebras.provider,
    cloudflare: cloudflare.provider,
    cohere: cohere.provider,
    dashscope: dashscope.provider,
    databricks: databricks.provider,
    deepinfra: deepinfra.provider,
    deepseek: deepseek.provider,
    fireworks: fireworks.provider,
    gemini: gemini.provider,
    github_models: githubModels.provider,
    groq: groq.provider,
    huggingface: huggingface.provider,
    hyperbolic: hyperbolic.provider,
    jina: jina.provider,
    lambda: lambda.provider,
    llama_cpp: llamaCpp.provider,
    lm_studio: lmStudio.provider,
    meta_llama: metaLlama.provider,
    minimax: minimax.provider,
    mistral: mistral.provider,
    moonshot: moonshot.provider,
    novita: novita.provider,
    nvidia_nim: nvidiaNim.provider,
    ollama: ollama.provider,
    openai: openai.provider,
    openrouter: openrouter.provider,
    perplexity: perplexity.provider,
    replicate: replicate.provider,
    sambanova: sambanova.provider,
    siliconflow: siliconflow.provider,
    together: together.provider,
    v0: v0.provider,
    vertex_ai: vertexAi.provider,
    vllm: vllm.provider,
    volcengine: volcengine.provider,
    voyage: voyage.provider,
    xai: xai.provider,
    zhipu: zhipu.provider,
  },
};
