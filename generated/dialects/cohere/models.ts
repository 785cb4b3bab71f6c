// @generated from schema/dialects/cohere.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";

type Words = Readonly<Record<"endpoints" | "features", readonly string[]>>;

export const models: ModelListing = {
  paths: [{ list: "/v1/models", one: "/v1/models/{model}", header: { name: "x-fern-sdk-name", value: "cohere-ai" } }],
  page: { size: "page_size", standard: 20, most: 1000, token: "page_token" },
  words: {
    endpoints: { chat: ["chat"], embeddings: ["embed"], rerank: ["rerank"] },
    features: { tools: ["tools"], json_mode: ["json_mode"], json_schema: ["json_schema"], vision: ["vision"], reasoning: ["reasoning"] },
  },
  list: (page: ModelPage) => ({ models: page.entries, next_page_token: page.next }),
  entry: (model: ListedModel, words: Words) => ({
    name: model.id,
    is_deprecated: false,
    endpoints: words.endpoints,
    finetuned: false,
    context_length: model.context,
    default_endpoints: [],
    features: words.features,
  }),
};
