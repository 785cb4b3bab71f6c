// @generated from schema/dialects/gemini.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";
import { contains } from "../../../src/kit/formulas.ts";

type Words = Readonly<Record<"methods", readonly string[]>>;

export const models: ModelListing = {
  paths: [
    { list: "/v1beta/models", one: "/v1beta/models/{model}" },
    { list: "/v1/models", one: "/v1/models/{model}", header: { name: "x-goog-api-key" } },
  ],
  page: { size: "pageSize", standard: 50, most: 1000, token: "pageToken" },
  words: { methods: { chat: ["generateContent", "streamGenerateContent", "countTokens"], embeddings: ["batchEmbedContents"] } },
  list: (page: ModelPage) => ({ models: page.entries, nextPageToken: page.next }),
  entry: (model: ListedModel, words: Words) => ({
    name: `models/${model.id}`,
    version: "1",
    displayName: model.id,
    inputTokenLimit: model.context,
    outputTokenLimit: model.maxOutput,
    supportedGenerationMethods: words.methods,
    thinking: contains(model.supports, "reasoning") ? true : undefined,
  }),
};
