// A model that only makes pictures, asked in chat by the official SDKs: the question becomes a call for pictures, and the answer shows them.

import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { PICTURE_URL, PIXEL, raised } from "./asked.ts";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;
let anthropic: Anthropic;
let google: GoogleGenAI;
beforeAll(async () => {
  gateway = await startGateway(`
models: { paints: openai/gpt-image-2, makes: xai/grok-imagine-image }
providers: { xai: { models: { grok-imagine-image: { price: { input: 0, output: 0, image: "0.02" } } } } }
`);
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
  google = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: gateway.origin } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const WORDS = "A signal box at night.";
const SHOWN = /^data:image\/png;base64,iVBORw0KGgo/;
type Shown = { readonly images?: readonly { readonly image_url: { readonly url: string } }[] };
const urls = (message: object | undefined): readonly string[] => ((message ?? {}) as Shown).images?.map((one) => one.image_url.url) ?? []; // the package's type of a message lacks it

describe("a question of words", () => {
  test("is a call for pictures, as many as answers are asked for, and told what a picture has no use for", async () => {
    const messages = [
      { role: "system" as const, content: "You paint." },
      { role: "user" as const, content: WORDS },
    ];
    const asked = openai.chat.completions.create({ model: "paints", messages, n: 2, temperature: 0.2 });
    const { data, response } = await asked.withResponse();
    expect(gateway.sent).toMatchObject([
      { provider: "openai", path: "/images/generations", body: { model: "gpt-image-2", prompt: WORDS, n: 2 } },
    ]);
    expect(data.choices.map(({ message, finish_reason }) => [urls(message), finish_reason])).toEqual([
      [[expect.stringMatching(SHOWN)], "stop"],
      [[expect.stringMatching(SHOWN)], "stop"],
    ]);
    expect(data.usage?.completion_tokens).toBeGreaterThan(0);
    expect(response.headers.get("x-signalbox-dropped")).toContain("ChatRequest.temperature");
    expect(response.headers.get("x-signalbox-changed")).toContain("ChatRequest.messages");
  });

  test("is streamed where that is asked for, of one piece", async () => {
    const stream = await openai.chat.completions.create({
      model: "paints",
      messages: [{ role: "user", content: WORDS }],
      stream: true,
      stream_options: { include_usage: true },
    });
    const shown: string[] = [];
    const reasons: unknown[] = [];
    let tokens = 0;
    for await (const { choices, usage } of stream) {
      for (const { delta, finish_reason } of choices) {
        shown.push(...urls(delta));
        if (finish_reason !== null) reasons.push(finish_reason);
      }
      tokens = usage?.completion_tokens ?? tokens;
    }
    expect([shown, reasons]).toEqual([[expect.stringMatching(SHOWN)], ["stop"]]);
    expect(tokens).toBeGreaterThan(0);
    expect(gateway.sent[0]?.headers["accept"]).toBe("application/json");
  });

  test("is answered in each client's own way of showing pictures", async () => {
    const claude = await anthropic.messages.create({ model: "paints", max_tokens: 10, messages: [{ role: "user", content: WORDS }] });
    expect(claude).toMatchObject({
      stop_reason: "end_turn",
      content: [{ type: "image", source: { type: "base64", media_type: "image/png" } }],
    });
    const gemini = await google.models.generateContent({ model: "paints", contents: WORDS });
    expect(gemini.candidates?.[0]?.content?.parts).toMatchObject([{ inlineData: { mimeType: "image/png" } }]);
    const { output } = await openai.responses.create({ model: "paints", input: WORDS });
    expect(JSON.stringify(output)).toContain("iVBORw0KGgo");
  });

  test("costs what the pictures do, whole and streamed", async () => {
    const body = { model: "makes", messages: [{ role: "user" as const, content: WORDS }] };
    await openai.chat.completions.create(body);
    for await (const _ of await openai.chat.completions.create({ ...body, stream: true })) void _;
    await vi.waitFor(() => expect(gateway.events).toHaveLength(2));
    expect(gateway.events.map(({ cost, usage }) => [cost, usage?.images])).toEqual([
      [20_000_000_000n, 1],
      [20_000_000_000n, 1],
    ]);
  });
});

describe("a question with pictures", () => {
  const ask = (model: string, url: string, words = WORDS) =>
    openai.chat.completions.create({
      model,
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: words },
            { type: "image_url", image_url: { url } },
          ],
        },
      ],
    });
  test("of many words is a form that says all of them", async () => {
    const words = `${WORDS} `.repeat(100);
    await ask("paints", `data:image/png;base64,${PIXEL}`, words);
    expect(gateway.sent[0]?.body).toContainEqual(expect.objectContaining({ name: "prompt", value: words }));
  });
  test.each([
    { given: "as data", url: `data:image/png;base64,${PIXEL}` },
    { given: "by address, which is fetched", url: PICTURE_URL },
  ])("is a form for what changes them, $given", async ({ url }) => {
    const { choices } = await ask("paints", url);
    expect(urls(choices[0]?.message)).toEqual([expect.stringMatching(SHOWN)]);
    expect(gateway.sent).toMatchObject([{ provider: "openai", path: "/images/edits" }]);
    const form = gateway.sent[0]?.body as readonly { readonly name: string; readonly value: unknown }[]; // entries, as the gateway of tests says
    expect(form.map(({ name }) => name)).toEqual(expect.arrayContaining(["model", "prompt", "image[]"]));
  });
  test("is refused by a model that changes none", async () => {
    expect(await raised(ask("makes", `data:image/png;base64,${PIXEL}`))).toMatchObject({ status: 400 });
    expect(gateway.sent).toEqual([]);
  });
});

test.each([
  { given: "a client whose answers show none", path: "/v2/chat", body: { model: "paints", messages: [{ role: "user", content: WORDS }] } },
  {
    given: "a question without words",
    path: "/v1/chat/completions",
    body: { model: "paints", messages: [{ role: "user", content: " " }] },
  },
])("no picture is made for $given", async ({ path, body }) => {
  const answered = await fetch(`${gateway.origin}${path}`, { method: "POST", body: JSON.stringify(body) });
  expect(answered.status).toBe(400);
  expect(gateway.sent).toEqual([]);
});
