// The gateway as a library, asked for what is no chat: vectors, judgements, pictures, speech and orders, at a provider that is a real server on
// this machine.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { createGatewayOf, type TypedGateway } from "../../src/embed.ts";
import { SignalboxError } from "../../src/index.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { raised } from "./asked.ts";
import { type ScriptedUpstream, startUpstream } from "./upstream.ts";

const YAML = `
providers:
  house:
    dialect: openai-chat
    also: [openai-embeddings, openai-moderations, openai-images, openai-speech, openai-transcriptions, openai-translations]
    base_url: \${HOUSE_URL}
    auth: bearer
    api_key: \${HOUSE_KEY}
    models:
      talk: { free: true }
      bge-m3: { operation: embeddings, free: true }
      guard: { operation: moderations, free: true }
      flux: { operation: images, free: true }
      paid: { operation: images, price: { input: 0, output: 0, image: "0.04" } }
      sized: { operation: images, price: { input: 0, output: 0, image: [ { size: 512x512, price: "0.01" }, { size: 1024x1024, quality: [low, medium], price: "0.02" }, { quality: high, price: "0.08" } ] } }
      tts: { operation: speech, free: true }
      ears: { operation: [transcriptions, translations], free: true }
  anthropic: { base_url: "\${HOUSE_URL}", api_key: "\${HOUSE_KEY}" }
models: { talk: house/talk, thinker: anthropic/claude-fable-5, vectors: house/bge-m3, judge: house/guard, pictures: house/flux, sized-pictures: house/sized, paid-pictures: house/paid, voice: house/tts, ears: house/ears }
`;
type Names = "talk" | "thinker" | "vectors" | "judge" | "pictures" | "paid-pictures" | "sized-pictures" | "voice" | "ears";
let upstream: ScriptedUpstream;
let gateway: TypedGateway<Names, object>;
const events: RequestEvent[] = [];

beforeAll(async () => {
  upstream = await startUpstream();
  const { plan } = planGateway("gateway.yaml", () => ({ ok: true, text: YAML }), gatewayShape, catalog);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join("; "));
  const options = {
    env: { HOUSE_KEY: "house-key", HOUSE_URL: `${upstream.origin}/v1` },
    record: (event: RequestEvent) => events.push(event),
  };
  gateway = createGatewayOf<Names, object>({ plan: plan.value, dispatch, catalog }, options);
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(() => void events.splice(0));

describe("the operations beside chat", () => {
  const JUDGED = { flagged: false, categories: {}, category_scores: {} };
  test.each([
    {
      is: "embeddings",
      ask: () => gateway.embeddings({ model: "vectors", input: ["Hello"], dimensions: 2 }),
      says: {
        object: "list",
        model: "m",
        data: [{ object: "embedding", index: 0, embedding: [1, 0] }],
        usage: { prompt_tokens: 1, total_tokens: 1 },
      },
      at: "/v1/embeddings",
      sent: { model: "bge-m3", input: ["Hello"], dimensions: 2 },
    },
    {
      is: "moderations",
      ask: () => gateway.moderations({ model: "judge", input: "Hello" }),
      says: { id: "modr-1", model: "m", results: [JUDGED] },
      at: "/v1/moderations",
      sent: { model: "guard", input: "Hello" },
    },
    {
      is: "images",
      ask: () => gateway.images({ model: "pictures", prompt: "a lamp" }),
      says: { created: 1, data: [{ b64_json: "AAAA" }] },
      at: "/v1/images/generations",
      sent: { model: "flux", prompt: "a lamp" },
    },
  ])("$is come as the client dialect says them, by the same life of a request", async ({ ask, says, at, sent }) => {
    upstream.say({ body: says });
    expect(await ask()).toEqual(says);
    expect(upstream.asked.at(-1)).toMatchObject({ path: at, headers: { authorization: "Bearer house-key" }, body: sent });
    expect(events).toMatchObject([{ outcome: "ok" }]);
  });
  test.each([0, 1, 3])("%i pictures are paid by their number, also where the provider counts nothing", async (many) => {
    upstream.say({ body: { created: 1, data: Array.from({ length: many }, () => ({ b64_json: "AAAA" })) } });
    await gateway.images({ model: "paid-pictures", prompt: "a lamp", n: 3 });
    expect(events).toMatchObject([{ usage: { images: many }, cost: 40_000_000_000n * BigInt(many) }]);
  });
  test.each([
    { asked: { size: "512x512" }, told: {}, each: 10_000_000_000n },
    { asked: { size: "1024x1024", quality: "low" }, told: { quality: "high" }, each: 80_000_000_000n },
    { asked: { size: "auto", quality: "auto" }, told: { size: "1024x1024", quality: "medium" }, each: 20_000_000_000n },
    { asked: { size: "auto", quality: "auto" }, told: {}, each: undefined },
  ])("pictures asked for as $asked and told as $told cost $each each", async ({ asked, told, each }) => {
    upstream.say({ body: { created: 1, data: [{ b64_json: "AAAA" }, { b64_json: "BBBB" }], ...told } });
    await gateway.images({ model: "sized-pictures", prompt: "a lamp", n: 2, ...asked });
    expect(events[0]?.cost).toBe(each && each * 2n);
  });
  test.each([
    { is: "a transcription", ask: "transcriptions", path: "/v1/audio/transcriptions", more: { language: "de" }, said: 'name="language"' },
    { is: "a translation", ask: "translations", path: "/v1/audio/translations", more: { temperature: 0.5 }, said: 'name="temperature"' },
  ] as const)("$is is asked by a form with the caller's own file", async ({ ask, path, more, said }) => {
    upstream.say({ body: { text: "The train waits." } });
    const file = new File(["RIFF-a-sound"], "train.wav", { type: "audio/wav" });
    expect(await gateway[ask]({ model: "ears", file, ...more })).toEqual({ text: "The train waits." });
    const asked = upstream.asked.at(-1);
    expect(asked).toMatchObject({ path, headers: { authorization: "Bearer house-key" } });
    for (const part of ['filename="train.wav"', "audio/wav", "RIFF-a-sound", "ears", said]) expect(asked?.body).toContain(part);
  });
  test("a prompt is counted by its provider, in the provider's own words", async () => {
    upstream.say({ body: { input_tokens: 17 } });
    const messages = [{ role: "user" as const, content: "Hello" }];
    expect(await gateway.countTokens({ model: "thinker", messages })).toEqual({ input_tokens: 17 });
    expect(upstream.asked.at(-1)).toMatchObject({
      path: "/v1/messages/count_tokens",
      body: { model: "claude-fable-5", messages: [{ role: "user" }] },
    });
  });
  test("a prompt is estimated where its provider does not count", async () => {
    const calls = upstream.asked.length;
    const { input_tokens } = await gateway.countTokens({ model: "talk", messages: [{ role: "user", content: "Hello there" }] });
    expect(input_tokens).toBeGreaterThan(0);
    expect(upstream.asked).toHaveLength(calls);
  });
  test("speech is raised where the provider refuses it", async () => {
    upstream.say({ status: 401, body: { error: { message: "no such key", type: "invalid_request_error", code: "invalid_api_key" } } });
    const error = await raised(gateway.speech({ model: "voice", input: "Hello", voice: "alloy" }));
    expect([error instanceof SignalboxError, error]).toMatchObject([true, { kind: "auth", status: 401 }]);
  });
  test("a model that does not rank says which do", async () => {
    const error = await raised(gateway.rerank({ model: "vectors", query: "a", documents: ["b"] }));
    expect(error.message).toContain("is not for rerank");
  });
});
