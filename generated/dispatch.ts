// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.

import type { Catalog } from "../src/contract/catalog.ts";
import type { Dialect, Dispatch, ProviderFunctions } from "../src/contract/dialect.ts";
import { dialect as anthropicMessagesDialect } from "./dialects/anthropic-messages/index.ts";
import { traitDefaults as anthropicMessagesTraits } from "./dialects/anthropic-messages/traits.ts";
import { dialect as geminiDialect } from "./dialects/gemini/index.ts";
import { traitDefaults as geminiTraits } from "./dialects/gemini/traits.ts";
import { dialect as openaiChatDialect } from "./dialects/openai-chat/index.ts";
import { traitDefaults as openaiChatTraits } from "./dialects/openai-chat/traits.ts";
import * as anthropic from "./providers/anthropic.ts";
import * as deepseek from "./providers/deepseek.ts";
import * as gemini from "./providers/gemini.ts";
import * as groq from "./providers/groq.ts";
import * as mistral from "./providers/mistral.ts";
import * as moonshot from "./providers/moonshot.ts";
import * as openai from "./providers/openai.ts";
import * as openrouter from "./providers/openrouter.ts";

export const dialects = {
  "anthropic-messages": anthropicMessagesDialect,
  gemini: geminiDialect,
  "openai-chat": openaiChatDialect,
} as const satisfies Record<string, Dialect>;

const providers = {
  anthropic: { dialect: anthropicMessagesDialect, encodeRequest: anthropicMessagesDialect.encodeRequest, errors: anthropic.errors },
  deepseek: { dialect: openaiChatDialect, encodeRequest: deepseek.encodeRequest, errors: deepseek.errors },
  gemini: { dialect: geminiDialect, encodeRequest: geminiDialect.encodeRequest, errors: gemini.errors },
  groq: { dialect: openaiChatDialect, encodeRequest: groq.encodeRequest, errors: groq.errors },
  mistral: { dialect: openaiChatDialect, encodeRequest: mistral.encodeRequest, errors: mistral.errors },
  moonshot: { dialect: openaiChatDialect, encodeRequest: moonshot.encodeRequest, errors: moonshot.errors },
  openai: { dialect: openaiChatDialect, encodeRequest: openaiChatDialect.encodeRequest, errors: openai.errors },
  openrouter: { dialect: openaiChatDialect, encodeRequest: openrouter.encodeRequest, errors: openrouter.errors },
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
    anthropic: anthropic.provider,
    deepseek: deepseek.provider,
    gemini: gemini.provider,
    groq: groq.provider,
    mistral: mistral.provider,
    moonshot: moonshot.provider,
    openai: openai.provider,
    openrouter: openrouter.provider,
  },
};
