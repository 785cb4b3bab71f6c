// @generated from schema/dialects/anthropic-messages.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";
import { isoTime } from "../../../src/kit/formulas.ts";

type Words = Readonly<Record<never, readonly string[]>>;

export const models: ModelListing = {
  paths: [{ list: "/v1/models", one: "/v1/models/{model}", header: { name: "anthropic-version" } }],
  page: { size: "limit", standard: 20, most: 1000, after: "after_id", before: "before_id" },
  words: {},
  list: (page: ModelPage) => ({ data: page.entries, has_more: page.more, first_id: page.first ?? null, last_id: page.last ?? null }),
  entry: (model: ListedModel, _words: Words) => ({
    type: "model",
    id: model.id,
    display_name: model.id,
    created_at: isoTime(model.created),
    max_input_tokens: model.context ?? null,
    max_tokens: model.maxOutput ?? null,
    lifecycle: "active",
    deprecated_at: null,
    retires_at: null,
    line: null,
    capabilities: null,
  }),
};
