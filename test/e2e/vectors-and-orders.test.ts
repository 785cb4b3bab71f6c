// Vectors and orders of documents, asked by Cohere's and Voyage's own packages, by OpenAI's and by plain HTTP, at providers that each have a
// wire of their own for them: what any of them is asked must arrive at each in its own words.

import { GoogleGenAI } from "@google/genai";
import { CohereClientV2 } from "cohere-ai";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { VoyageAIClient } from "voyageai";
import { type Gateway, startGateway } from "./gateway.ts";

// What these cost is not in the catalogue: whoever uses them says it.
const YAML = `
providers:
  cohere: { models: { rerank-v3.5: { free: true } } }
  mistral: { models: { codestral-embed-2505: { free: true } } }
  jina: { models: { jina-embeddings-v5-omni-small: { free: true }, jina-reranker-v3: { free: true } } }
models:
  cohere-vectors: cohere/embed-v4.0
  voyage-vectors: voyage/voyage-4-lite
  jina-vectors: jina/jina-embeddings-v5-omni-small
  openai-vectors: openai/text-embedding-3-small
  gemini-vectors: gemini/gemini-embedding-001
  mistral-vectors: mistral/codestral-embed-2505
  cohere-order: cohere/rerank-v3.5
  voyage-order: voyage/rerank-2.5-lite
  jina-order: jina/jina-reranker-v3
`;
const TEXTS = ["the train waits", "a quiet lamp"];
const QUERY = "which train";
const ORDERS = ["cohere-order", "voyage-order", "jina-order"];
const VECTORS = ["cohere-vectors", "voyage-vectors", "jina-vectors", "gemini-vectors", "mistral-vectors", "openai-vectors"];

let gateway: Gateway;
let cohere: CohereClientV2;
let voyage: VoyageAIClient;
let openai: OpenAI;
beforeAll(async () => {
  gateway = await startGateway(YAML);
  cohere = new CohereClientV2({ token: "client-key", environment: gateway.origin, maxRetries: 0 });
  voyage = new VoyageAIClient({ apiKey: "client-key", environment: `${gateway.origin}/voyage/v1` });
  openai = new OpenAI({ apiKey: "client-key", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const sent = (): unknown => gateway.sent[0]?.body;

describe.each(VECTORS)("vectors of %s", (model) => {
  test("by OpenAI's package, with the length it asks for, in its base64", async () => {
    const { data, usage } = await openai.embeddings.create({ model, input: TEXTS, dimensions: 256 });
    expect(data.map((one) => one.embedding.length)).toEqual([256, 256]);
    expect(usage.prompt_tokens).toBeGreaterThan(3);
  });
  test("by Cohere's package", async () => {
    const { embeddings, meta } = await cohere.embed({
      model,
      inputType: "search_query",
      texts: TEXTS,
      embeddingTypes: ["float"],
      outputDimension: 256,
    });
    expect(embeddings.float?.map((one) => one.length)).toEqual([256, 256]);
    expect(meta?.billedUnits?.inputTokens).toBeGreaterThan(3);
  });
  test("by Google's package", async () => {
    const google = new GoogleGenAI({ apiKey: "client-key", httpOptions: { baseUrl: gateway.origin } });
    const config = { taskType: "RETRIEVAL_QUERY", outputDimensionality: 256 };
    const { embeddings } = await google.models.embedContent({ model, contents: TEXTS, config });
    expect(embeddings?.map((one) => one.values?.length)).toEqual([256, 256]);
  });
  test("by Voyage's package", async () => {
    const { data, usage } = await voyage.embed({ model, input: TEXTS, inputType: "query", outputDimension: 256 });
    expect(data?.map((one) => [one.index, one.embedding?.length])).toEqual([
      [0, 256],
      [1, 256],
    ]);
    expect(usage?.totalTokens).toBeGreaterThan(3);
  });
});

test.each([
  { model: "cohere-vectors", want: { texts: TEXTS, input_type: "search_query", output_dimension: 256, embedding_types: ["float"] } },
  { model: "mistral-vectors", want: { input: TEXTS, output_dimension: 256 } },
  { model: "voyage-vectors", want: { input: TEXTS, input_type: "query", output_dimension: 256 } },
  { model: "jina-vectors", want: { input: TEXTS.map((text) => ({ text })), task: "retrieval.query", dimensions: 256 } },
  {
    model: "gemini-vectors",
    want: {
      requests: TEXTS.map((text) => ({
        model: "models/gemini-embedding-001",
        content: { parts: [{ text }] },
        taskType: "RETRIEVAL_QUERY",
        outputDimensionality: 256,
      })),
    },
  },
])("a query's vector is asked of $model in its own words", async ({ model, want }) => {
  await cohere.embed({ model, inputType: "search_query", texts: TEXTS, embeddingTypes: ["float"], outputDimension: 256 });
  expect(sent()).toMatchObject(want);
});
test("a picture goes to those that see, and is refused for those that do not", async () => {
  const image = "data:image/png;base64,AAAA";
  const asked = { inputType: "image" as const, images: [image], embeddingTypes: ["float" as const] };
  expect((await cohere.embed({ model: "cohere-vectors", ...asked })).embeddings.float).toHaveLength(1);
  expect((await cohere.embed({ model: "jina-vectors", ...asked })).embeddings.float).toHaveLength(1);
  expect(gateway.sent.map(({ body }) => body)).toMatchObject([{ images: [image] }, { input: [{ image }] }]);
  await expect(cohere.embed({ model: "voyage-vectors", ...asked })).rejects.toMatchObject({ statusCode: 400 });
});
test("tokens are refused where only texts are read", async () => {
  for (const model of VECTORS.slice(0, 5))
    await expect(openai.embeddings.create({ model, input: [1, 2, 3] })).rejects.toMatchObject({ status: 400 });
});

describe.each(ORDERS)("the order of %s", (model) => {
  test("by Cohere's package", async () => {
    const { results } = await cohere.rerank({ model, query: QUERY, documents: TEXTS.toReversed(), topN: 1 });
    expect(results).toMatchObject([{ index: 1 }]);
  });
  test("by Voyage's package, with the texts", async () => {
    const { data } = await voyage.rerank({ model, query: QUERY, documents: TEXTS.toReversed(), topK: 1, returnDocuments: true });
    expect(data).toMatchObject([{ index: 1, document: TEXTS[0] }]);
  });
  test("by plain HTTP, in the form most servers speak", async () => {
    const response = await fetch(`${gateway.origin}/v1/rerank`, {
      method: "POST",
      headers: { authorization: "Bearer client-key", "content-type": "application/json" },
      body: JSON.stringify({ model, query: QUERY, documents: [{ text: TEXTS[1] }, TEXTS[0]], top_n: 1 }),
    });
    expect(await response.json()).toMatchObject({ results: [{ index: 1, document: { text: TEXTS[0] } }] });
  });
});

test.each([
  { model: "cohere-order", want: { documents: TEXTS, top_n: 1 } },
  { model: "voyage-order", want: { documents: TEXTS, top_k: 1 } },
  { model: "jina-order", want: { documents: TEXTS, top_n: 1, return_documents: false } },
])("an order is asked of $model in its own words", async ({ model, want }) => {
  await cohere.rerank({ model, query: QUERY, documents: TEXTS, topN: 1 });
  expect(sent()).toMatchObject(want);
});
test.each([
  { fault: "auth", statusCode: 401 },
  { fault: "rate_limit", statusCode: 429 },
])("$fault at each provider is a $statusCode for both packages", async ({ fault, statusCode }) => {
  const headers = { "x-signalbox-sandbox": `error=${fault}` };
  for (const model of ORDERS) {
    await expect(cohere.rerank({ model, query: QUERY, documents: TEXTS }, { headers })).rejects.toMatchObject({ statusCode });
    await expect(voyage.rerank({ model, query: QUERY, documents: TEXTS }, { headers, maxRetries: 0 })).rejects.toMatchObject({
      statusCode,
    });
  }
});
