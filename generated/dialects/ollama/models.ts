// @generated from schema/dialects/ollama.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { ListedModel, ModelListing, ModelPage } from "../../../src/contract/listing.ts";
import { isoTime } from "../../../src/kit/formulas.ts";

type Words = Readonly<Record<"capabilities", readonly string[]>>;

export const models: ModelListing = {
  paths: [{ list: "/api/tags", one: "/api/show" }],
  named: "model",
  words: {
    capabilities: {
      chat: ["completion"],
      embeddings: ["embedding"],
      tools: ["tools"],
      vision: ["vision"],
      reasoning: ["thinking"],
      audio_input: ["audio"],
    },
  },
  list: (page: ModelPage) => ({ models: page.entries }),
  entry: (model: ListedModel, words: Words) => ({
    name: model.id,
    model: model.id,
    modified_at: isoTime(model.created),
    size: 0,
    digest: "",
    details: { parent_model: "", format: "", family: model.owner, families: [model.owner], parameter_size: "", quantization_level: "" },
    capabilities: words.capabilities,
  }),
  one: (model: ListedModel, words: Words) => ({
    modelfile: "",
    parameters: "",
    template: "",
    details: { parent_model: "", format: "", family: model.owner, families: [model.owner], parameter_size: "", quantization_level: "" },
    model_info: { "general.architecture": "signalbox", "signalbox.context_length": model.context },
    capabilities: words.capabilities,
    modified_at: isoTime(model.created),
  }),
  probes: { "/api/version": { version: "0.12.0" } },
};
