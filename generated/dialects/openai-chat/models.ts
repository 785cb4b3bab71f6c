// @generated from schema/dialects/openai-chat.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";

type Words = Readonly<Record<never, readonly string[]>>;

export const models: ModelListing = {
  paths: [{ list: "/v1/models", one: "/v1/models/{model}" }],
  words: {},
  list: (page: ModelPage) => ({ object: "list", data: page.entries }),
  entry: (model: ListedModel, _words: Words) => ({
    id: model.id,
    object: "model",
    created: model.created,
    owned_by: model.owner,
    context_window: model.context,
    max_output_tokens: model.maxOutput,
    capabilities: model.supports,
    operations: model.operations,
  }),
};
