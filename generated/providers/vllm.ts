// @generated from schema/providers/vllm.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";

export const provider: CatalogProvider = {
  id: "vllm",
  name: "vLLM",
  dialect: "openai-chat",
  also: {
    "openai-responses": { passthrough: true },
    "openai-completions": { passthrough: true },
    "openai-embeddings": { passthrough: true },
    "jina-rerank": { passthrough: true },
    "openai-transcriptions": { passthrough: true },
    "openai-translations": { passthrough: true },
    "anthropic-messages": { passthrough: false },
  },
  baseUrl: "${VLLM_API_BASE:-http://localhost:8000/v1}",
  auth: [{ type: "bearer", env: ["VLLM_API_KEY"] }],
  headers: {},
  traits: {
    guided: "structured_outputs",
    extras: ["n", "seed", "logprobs", "logit_bias", "parallel_tool_calls", "top_k", "min_p", "repetition_penalty"],
    reasoning_style: "template",
    efforts: ["none", "high"],
    reasoning_field: "reasoning",
    reasoning_replay: "when_present",
  },
  families: [
    { match: ["*whisper*", "*voxtral*", "*Voxtral*"], operations: ["transcriptions", "translations"] },
    { match: ["*"], dialectWhen: { asks: ["json_schema"], use: "openai-chat" } },
    { match: ["*gpt-oss*"], traits: { reasoning_style: "effort", efforts: ["low", "medium", "high"] } },
    { match: ["*embed*", "*bge-*", "*e5-*"], operations: ["embeddings"] },
    { match: ["*rerank*"], operations: ["rerank"] },
  ],
  passthrough: false,
  unknownFields: "keep",
  unlistedModels: "free",
  models: {

  },
};

export const errors: readonly ErrorRule[] = [
  { at: ["error", "message"], contains: ["maximum context length"], is: "context_window" }, // :22
  { at: ["message"], contains: ["maximum context length"], is: "context_window" }, // :23
  { at: ["error"], contains: ["Unauthorized"], is: "auth" }, // :24
  { at: ["error", "type"], equals: ["NotFoundError"], is: "not_found" }, // :25
];
