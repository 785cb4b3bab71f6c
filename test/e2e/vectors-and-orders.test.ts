// Vectors and orders of documents, asked by Cohere's and Voyage's own packages, by OpenAI's and by plain HTTP, at providers that each have a
// wire of their own for them: what any of them is asked must arrive at each in its own words.

import { GoogleGenAI } from "@google/genai";
import { CohereClientV2 } from "cohere-ai";
import { Ollama } from "ollama";
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
  vertex_ai: { settings: { project: p1 }, models: { text-embedding-005: { free: true }, gemini-embedding-2: { free: true } } }
  bedrock:
    models:
      amazon.titan-embed-text-v2:0: { price: { input: 0.02, output: 0, request: 1 } }
      amazon.nova-2-multimodal-embeddings-v1:0: { free: true }
      cohere.embed-v4:0: { free: true }
      cohere.rerank-v3-5:0: { free: true }
models:
  cohere-vectors: cohere/embed-v4.0
  voyage-vectors: voyage/voyage-4-lite
  jina-vectors: jina/jina-embeddings-v5-omni-small
  openai-vectors: openai/text-embedding-3-small
  gemini-vectors: gemini/gemini-embedding-001
  mistral-vectors: mistral/codestral-embed-2505
  ollama-vectors: ollama/nomic-embed-text
  vertex-vectors: vertex_ai/text-embedding-005
  vertex-gemini-vectors: vertex_ai/gemini-embedding-2
  titan-vectors: bedrock/amazon.titan-embed-text-v2:0
  nova-vectors: bedrock/amazon.nova-2-multimodal-embeddings-v1:0
  bedrock-cohere-vectors: bedrock/cohere.embed-v4:0
  unlike-vectors: { strategy: priority, deployments: [{ model: bedrock/amazon.titan-embed-text-v1, sandbox: { error: { status: 503, rate: 10% } } }, cohere/embed-v4.0] }
  cohere-order: cohere/rerank-v3.5
  voyage-order: voyage/rerank-2.5-lite
  jina-order: jina/jina-reranker-v3
  bedrock-order: bedrock/cohere.rerank-v3-5:0
`;
const TEXTS = ["the train waits", "a quiet lamp"];
const QUERY = "which train";
const ORDERS = ["cohere-order", "voyage-order", "jina-order", "bedrock-order"];
/** Beside OpenAI's, which alone takes tokens. */
const OF_TEXTS = [
  "cohere-vectors",
  "voyage-vectors",
  "jina-vectors",
  "gemini-vectors",
  "mistral-vectors",
  "ollama-vectors",
  "vertex-vectors",
  "vertex-gemini-vectors",
  "titan-vectors",
  "nova-vectors",
  "bedrock-cohere-vectors",
];
const VECTORS = [...OF_TEXTS, "openai-vectors"];

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
  test("by Google's package as on Vertex AI, one at a time where the model's name says Gemini", async () => {
    const google = new GoogleGenAI({ vertexai: true, apiKey: "client-key", httpOptions: { baseUrl: gateway.origin } });
    const contents = model.includes("gemini") ? TEXTS.slice(0, 1) : TEXTS;
    const { embeddings } = await google.models.embedContent({ model, contents, config: { outputDimensionality: 256 } });
    expect(embeddings?.map((one) => [one.values?.length, (one.statistics?.tokenCount ?? 0) >= 0])).toEqual(contents.map(() => [256, true]));
  });
  test("by Gemini's embedContent", async () => {
    const response = await fetch(`${gateway.origin}/v1beta/models/${model}:embedContent`, {
      method: "POST",
      headers: { "x-goog-api-key": "client-key", "content-type": "application/json" },
      body: JSON.stringify({ content: { parts: [{ text: TEXTS[0] }] }, output_dimensionality: 256 }),
    });
    const { embedding, usageMetadata } = (await response.json()) as { embedding: { values: number[] }; usageMetadata: object };
    expect(embedding.values).toHaveLength(256);
    expect(usageMetadata).toEqual({ promptTokenCount: expect.any(Number) });
  });
  test("by Ollama's package", async () => {
    const ollama = new Ollama({ host: gateway.origin });
    const { embeddings, prompt_eval_count } = await ollama.embed({ model, input: TEXTS, dimensions: 256 });
    expect(embeddings.map((one) => one.length)).toEqual([256, 256]);
    expect(prompt_eval_count).toBeGreaterThan(3);
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
  { model: "ollama-vectors", want: { input: TEXTS, dimensions: 256 } },
  {
    model: "vertex-vectors",
    want: {
      instances: TEXTS.map((content) => ({ content, task_type: "RETRIEVAL_QUERY" })),
      parameters: { outputDimensionality: 256 },
    },
  },
  { model: "vertex-gemini-vectors", want: { content: { parts: [{ text: TEXTS[0] }] }, embedContentConfig: { outputDimensionality: 256 } } },
  { model: "titan-vectors", want: { inputText: TEXTS[0], dimensions: 256 } },
  {
    model: "nova-vectors",
    want: {
      taskType: "SINGLE_EMBEDDING",
      singleEmbeddingParams: { embeddingPurpose: "GENERIC_RETRIEVAL", embeddingDimension: 256, text: { value: TEXTS[0] } },
    },
  },
  {
    model: "bedrock-cohere-vectors",
    want: { texts: TEXTS, input_type: "search_query", output_dimension: 256, embedding_types: ["float"] },
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
// What Ollama speaks of OpenAI's is passed what it is asked.
test("tokens are refused where only texts are read", async () => {
  for (const model of OF_TEXTS.filter((one) => one !== "ollama-vectors"))
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
  { model: "bedrock-order", want: { documents: TEXTS, top_n: 1, api_version: 2 } },
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

describe("a list longer than one call takes", () => {
  const MANY = Array.from({ length: 20 }, (_, i) => `text ${i}`);
  const vectorsOf = (model: string) =>
    openai.embeddings.create({ model, input: MANY, dimensions: 256, encoding_format: "float" }).withResponse();

  test("is asked in several and comes back as one, in its order, with one price and the fee of each call", async () => {
    const whole = await vectorsOf("cohere-vectors");
    gateway.forget();
    const { data, response } = await vectorsOf("titan-vectors");
    expect(data.data).toEqual(whole.data.data);
    expect(gateway.sent.map(({ body }) => (body as { inputText: string }).inputText).sort()).toEqual(MANY.toSorted());
    expect([data.usage, response.headers.get("x-signalbox-attempts")]).toEqual([whole.data.usage, "1"]);
    expect(Number(response.headers.get("x-signalbox-cost"))).toBeCloseTo((data.usage.prompt_tokens * 0.02) / 1e6 + MANY.length / 1000, 12);
  });
  test("is all for the next deployment when a piece fails", async () => {
    const { data, response } = await vectorsOf("unlike-vectors");
    expect(data.data).toHaveLength(MANY.length);
    expect(response.headers.get("x-signalbox-model")).toBe("cohere/embed-v4.0");
  });
  test("passes where it is not too long", async () => {
    const response = await fetch(`${gateway.origin}/v1beta/models/gemini-vectors:batchEmbedContents`, {
      method: "POST",
      headers: { "x-goog-api-key": "client-key", "content-type": "application/json" },
      body: JSON.stringify({
        requests: MANY.map((text) => ({ model: "models/gemini-vectors", content: { parts: [{ text }] }, unheard_of: 1 })),
      }),
    });
    expect(response.status).toBe(200);
    expect(gateway.sent).toHaveLength(1);
    expect(gateway.sent[0]?.body).toMatchObject({ requests: expect.arrayContaining([expect.objectContaining({ unheard_of: 1 })]) });
  });
});
