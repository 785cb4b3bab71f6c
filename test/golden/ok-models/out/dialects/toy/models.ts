// @generated from schema/dialects/toy.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";
import { isoTime } from "../../../src/kit/formulas.ts";

type Words = Readonly<Record<"does", readonly string[]>>;

export const models: ModelListing = {
  paths: [{ list: "/toys", one: "/toys/{model}" }, { list: "/v1/toys", one: "/v1/toys/{model}", header: { name: "x-toy", value: "2" } }],
  page: { size: "size", standard: 10, most: 100, token: "from" },
  words: { does: { chat: ["talk", "listen"], tools: ["build"] } },
  list: (page: ModelPage) => ({ toys: page.entries, from: page.next }),
  entry: (model: ListedModel, words: Words) => ({
    name: model.id,
    does: words.does,
    since: isoTime(model.created),
    big: (model.context ?? 0) > 1000 ? true : undefined,
  }),
  one: (model: ListedModel, _words: Words) => ({ name: model.id, kind: "toy" }),
  probes: { "/toys/version": { version: "1.2.0" } },
};
