// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.

import type { Catalog } from "../src/contract/catalog.ts";
import type { Dialect, Dispatch, ProviderFunctions } from "../src/contract/dialect.ts";
import { dialect as anthropicMessages } from "./dialects/anthropic-messages/index.ts";
import { traitDefaults as anthropicMessagesTraits } from "./dialects/anthropic-messages/traits.ts";
import { dialect as gemini } from "./dialects/gemini/index.ts";
import { traitDefaults as geminiTraits } from "./dialects/gemini/traits.ts";
import { dialect as openaiChat } from "./dialects/openai-chat/index.ts";
import { traitDefaults as openaiChatTraits } from "./dialects/openai-chat/traits.ts";
import * as anthropicProvider from "./providers/anthropic.ts";
import * as deepseekProvider from "./providers/deepseek.ts";
import * as geminiProvider from "./providers/gemini.ts";
import * as groqProvider from "./providers/groq.ts";
import * as mistralProvider from "./providers/mistral.ts";
import * as moonshotProvider from "./providers/moonshot.ts";
import * as openaiProvider from "./providers/openai.ts";
import * as openrouterProvider from "./providers/openrouter.ts";

export const dialects = {
  "anthropic-messages": anthropicMessages,
  gemini: gemini,
  "openai-chat": openaiChat,
} as const satisfies Record<string, Dialect>;

const providers = {
  anthropic: { dialect: anthropicMessages, encodeRequest: anthropicMessages.encodeRequest, errors: anthropicProvider.errors },
  deepseek: { dialect: openaiChat, encodeRequest: deepseekProvider.encodeRequest, errors: deepseekProvider.errors },
  gemini: { dialect: gemini, encodeRequest: gemini.encodeRequest, errors: geminiProvider.errors },
  groq: { dialect: openaiChat, encodeRequest: groqProvider.encodeRequest, errors: groqProvider.errors },
  mistral: { dialect: openaiChat, encodeRequest: mistralProvider.encodeRequest, errors: mistralProvider.errors },
  moonshot: { dialect: openaiChat, encodeRequest: moonshotProvider.encodeRequest, errors: moonshotProvider.errors },
  openai: { dialect: openaiChat, encodeRequest: openaiChat.encodeRequest, errors: openaiProvider.errors },
  openrouter: { dialect: openaiChat, encodeRequest: openrouterProvider.encodeRequest, errors: openrouterProvider.errors },
} as const satisfies Record<string, ProviderFunctions>;

export const dispatch: Dispatch = {
  dialects,
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
    gemini: { id: "gemini", traits: geminiTraits },
    "openai-chat": { id: "openai-chat", traits: openaiChatTraits },
  },
  providers: {
    anthropic: anthropicProvider.provider,
    deepseek: deepseekProvider.provider,
    gemini: geminiProvider.provider,
    groq: groqProvider.provider,
    mistral: mistralProvider.provider,
    moonshot: moonshotProvider.provider,
    openai: openaiProvider.provider,
    openrouter: openrouterProvider.provider,
  },
};
