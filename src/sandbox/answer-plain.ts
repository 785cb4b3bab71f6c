// What a stand-in answers to operations that are answered whole: vectors in which alike texts lie near each other, orders by shared words,
// judgements by a few words. The same at every run. Pure; it knows no wire.

import type {
  EmbeddingsRequest,
  EmbeddingsResponse,
  ImagesRequest,
  ImagesResponse,
  ModerationsRequest,
  ModerationsResponse,
  RerankRequest,
  RerankResponse,
  SpeechRequest,
  SpeechResponse,
  TranscriptionRequest,
  TranscriptionResponse,
} from "../../generated/types/canonical.ts";
import type { CanonicalTypes, PlainOperation } from "../contract/operation.ts";
import { REFUSE } from "./answer.ts";
import { countPrompt } from "./prompt-count.ts";
import { fractionOf, hashOf, idOf, tokenise } from "./words.ts";

type Answers = { readonly [O in PlainOperation]: (request: CanonicalTypes[O]["request"], model: string) => CanonicalTypes[O]["response"] };

export const PLAIN_ANSWERS: Answers = {
  embeddings: embed,
  rerank,
  moderations: judge,
  images: (request) => draw(request.prompt, request.n, request.response_format),
  image_edits: (request) => draw(request.prompt, request.n, request.response_format),
  speech: speak,
  transcriptions: transcribe,
  translations: transcribe,
  count_tokens: (request) => {
    const { input = 0, cache_read = 0, cache_write = 0, cache_write_1h = 0 } = countPrompt(request);
    return { input_tokens: input + cache_read + cache_write + cache_write_1h };
  },
};

const USUAL_DIMENSIONS = 64;
const PER_ATTACHMENT = 256;

function embed(request: EmbeddingsRequest, model: string): EmbeddingsResponse {
  const words = request.input.map(wordsOfInput);
  const data = words.map((list, index) => ({ index, embedding: vectorOf(list, request.dimensions ?? USUAL_DIMENSIONS) }));
  return { model, data, usage: { input: words.reduce((sum, list) => sum + list.length, 0) } };
}

function wordsOfInput(input: EmbeddingsRequest["input"][number]): readonly string[] {
  switch (input.type) {
    case "text":
      return tokenise(input.text);
    case "tokens":
      return input.tokens.map(String);
    case "content":
      return input.content.flatMap((part) =>
        part.type === "text" ? tokenise(part.text) : Array.from({ length: PER_ATTACHMENT }, () => JSON.stringify(part)),
      );
    default:
      return input satisfies never;
  }
}

/** Of length one: the sum of a direction for each word. */
function vectorOf(words: readonly string[], dimensions: number): number[] {
  const sum = new Array<number>(dimensions).fill(0);
  for (const word of words.length === 0 ? [""] : words)
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + fractionOf(`${word.trim().toLowerCase()}:${i}`) - 0.5;
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => Math.fround(value / length));
}

function rerank(request: RerankRequest, model: string): RerankResponse {
  const asked = new Set(plainWords(request.query));
  const results = request.documents
    .map((document, index) => {
      const words = plainWords(document);
      const shared = words.filter((word) => asked.has(word)).length;
      return {
        index,
        relevance_score: words.length === 0 ? 0 : shared / words.length,
        ...(request.return_documents === true ? { document } : {}),
      };
    })
    .sort((a, b) => b.relevance_score - a.relevance_score || a.index - b.index)
    .slice(0, request.top_n);
  const input = [request.query, ...request.documents].reduce((sum, text) => sum + tokenise(text).length, 0);
  return { id: `sandbox-${idOf(request.query, 16)}`, model, results, usage: { input } };
}

const plainWords = (text: string): string[] => tokenise(text).map((word) => word.trim().toLowerCase());

const CATEGORIES = ["harassment", "hate", "illicit", "self-harm", "sexual", "violence"] as const;

/** A text that names a category is of that category; one that asks to be refused is of all of them. */
function judge(request: ModerationsRequest, model: string): ModerationsResponse {
  const results = request.input.map(({ content }) => {
    const said = content.map((part) => (part.type === "text" ? part.text.toLowerCase() : "")).join(" ");
    const found = CATEGORIES.map((category) => [category, said.includes(category) || said.includes(REFUSE)] as const);
    const kinds = [...new Set(content.map((part) => (part.type === "text" ? ("text" as const) : ("image" as const))))];
    return {
      flagged: found.some(([, is]) => is),
      categories: Object.fromEntries(found),
      category_scores: Object.fromEntries(found.map(([category, is]) => [category, is ? 0.98 : (hashOf(said + category) % 100) / 10_000])),
      category_applied_input_types: Object.fromEntries(found.map(([category]) => [category, kinds])),
    };
  });
  return { id: `sandbox-${idOf(JSON.stringify(request.input), 16)}`, model, results };
}

/** One pixel, transparent. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const PER_PICTURE = 1056;

function draw(prompt: string, count = 1, delivery: ImagesRequest["response_format"] = "b64_json"): ImagesResponse {
  const one = delivery === "url" ? { url: `https://sandbox.invalid/${idOf(prompt, 12)}.png` } : { b64_json: PIXEL };
  return {
    created: hashOf(prompt) % 2 ** 31,
    data: Array.from({ length: count }, () => ({ ...one })),
    usage: { input: tokenise(prompt).length, output: PER_PICTURE * count },
  };
}

const SAMPLES_A_SECOND = 8000;
const SECONDS_A_WORD = 0.1;

/** A hum as long as the text: a WAV file whatever was asked for, and it says so. */
function speak({ input }: SpeechRequest): SpeechResponse {
  const words = tokenise(input).length;
  const samples = Buffer.alloc(Math.round(SAMPLES_A_SECOND * SECONDS_A_WORD * words));
  for (let i = 0; i < samples.length; i += 1) samples[i] = 128 + Math.round(32 * Math.sin((i * 2 * Math.PI * 220) / SAMPLES_A_SECOND));
  return { media_type: "audio/wav", data: Buffer.concat([wavHead(samples.length), samples]).toString("base64") };
}

/** Of 8-bit PCM, one channel. */
function wavHead(length: number): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLES_A_SECOND, 24);
  head.writeUInt32LE(SAMPLES_A_SECOND, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(length, 40);
  return head;
}

/** Nobody listens: the text tells of the file. */
function transcribe({ file }: TranscriptionRequest): TranscriptionResponse {
  const text = `A recording called ${file.filename}, of ${file.size} bytes.`;
  return { text, usage: { input_audio: Math.ceil(file.size / 1000), output: tokenise(text).length } };
}
