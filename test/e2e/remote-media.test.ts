// Media by their addresses, asked for with the official SDKs of providers whose wires want bytes: the gateway fetches them, from a web that is
// played on loopback. What a provider gets, what the client is told, and who answers when a file cannot be had.

import { inspect } from "node:util";
import Anthropic from "@anthropic-ai/sdk";
import { CohereClientV2 } from "cohere-ai";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { DOCUMENT, PICTURE, startWeb, type Web } from "../fakes/media.ts";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";

const MODELS = EVERY_PROVIDER.replace(
  "models:\n",
  `models:
  claude: bedrock/us.anthropic.claude-sonnet-4-6
  local: ollama/qwen3.5
  data-only: lm_studio/qwen3-vl
  vertex-claude: vertex_ai/claude-opus-4-8
  vectors: cohere/embed-v4.0
  either: { strategy: priority, deployments: [bedrock/us.anthropic.claude-sonnet-4-6, openai/gpt-4.1-mini] }
  both: { strategy: priority, deployments: [ollama/qwen3.5, bedrock/us.anthropic.claude-sonnet-4-6] }
`,
);
const WAVE = Buffer.from("RIFF\x10\x00\x00\x00WAVEfmt ", "latin1");
const PNG = PICTURE.toString("base64");
const PDF = DOCUMENT.toString("base64");
const LIMITS = "media: { file_limit: 1kB, request_limit: 1kB }\nrouting: { retry_budget: 0% }\n"; // nobody is asked twice

let web: Web;
let gateway: Gateway;
let openai: OpenAI;
let anthropic: Anthropic;
let cohere: CohereClientV2;
beforeAll(async () => {
  web = await startWeb(
    {
      "/a.png": { body: PICTURE, type: "image/png" },
      "/b.png": { body: Buffer.concat([PICTURE, Buffer.alloc(900)]), type: "image/png" },
      "/c.png": { body: Buffer.concat([PICTURE, Buffer.alloc(900)]), type: "image/png" },
      "/a.pdf": { body: DOCUMENT, type: "application/pdf" },
      "/a.wav": { body: WAVE, type: "audio/wav" },
      "/a.csv": { body: "stop,aspect\n", type: "text/csv" },
      "/slow.png": (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).write(PICTURE),
      "/page": { body: "<html>", type: "text/html" },
    },
    { "intranet.example": [["10.0.0.5"]] },
  );
  gateway = await startGateway(MODELS + LIMITS, { mediaNetwork: web });
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
  cohere = new CohereClientV2({ token: "sk-test", baseUrl: gateway.origin });
});
afterAll(async () => {
  await gateway.close();
  await web.close();
});
beforeEach(() => {
  gateway.forget();
  web.forget();
});

type Part = OpenAI.ChatCompletionContentPart;
const on = (path: string, host = "web.example"): string => `https://${host}${path}`;
const picture = (url: string): Part => ({ type: "image_url", image_url: { url } });
const file = (address: string): Part => ({ type: "file", file: { file_data: address } });
const ask = (model: string, ...content: Part[]) =>
  openai.chat.completions.create({ model, messages: [{ role: "user", content: [{ type: "text", text: "What is this?" }, ...content] }] });
const body = (): unknown => gateway.sent.at(-1)?.body;
const userOf = (content: unknown[]) => ({ messages: [{ role: "user", content: expect.arrayContaining(content) }] });

describe("a provider that wants bytes gets them", () => {
  test("Bedrock, a picture and a document", async () => {
    await ask("claude", picture(on("/a.png")), file(on("/a.pdf")));
    const document = { document: expect.objectContaining({ format: "pdf", name: "a", source: { bytes: PDF } }) };
    expect(body()).toMatchObject(userOf([{ image: { format: "png", source: { bytes: PNG } } }, document]));
  });
  test("Bedrock, in a stream, asked by Messages", async () => {
    const answer = await anthropic.messages
      .stream({
        model: "claude",
        max_tokens: 100,
        messages: [
          {
            role: "user",
            content: [
              { type: "document", source: { type: "url", url: on("/a.pdf") } },
              { type: "text", text: "?" },
            ],
          },
        ],
      })
      .finalMessage();
    expect(answer.content[0]?.type).toBe("text");
    expect(body()).toMatchObject(
      userOf([{ type: "document", source: { type: "base64", media_type: "application/pdf", data: PDF }, title: "a.pdf" }]),
    );
  });
  test("Ollama, in base64 without a prefix", async () => {
    await ask("local", picture(on("/a.png")));
    expect(body()).toMatchObject({ messages: [{ content: "What is this?", images: [PNG] }] });
  });
  test("a server of Chat Completions to which bytes would have passed untouched", async () => {
    await ask("data-only", picture(on("/a.png")));
    expect(body()).toMatchObject(userOf([{ type: "image_url", image_url: { url: `data:image/png;base64,${PNG}` } }]));
  });
  test("OpenAI, a document and sound; a picture stays where it is", async () => {
    const sound: Part = { type: "input_audio", input_audio: { data: on("/a.wav"), format: "mp3" } };
    await openai.chat.completions.create({
      model: "openai/gpt-audio-1.5",
      messages: [{ role: "user", content: [picture(on("/a.png")), file(on("/a.pdf")), sound] }],
    });
    expect(body()).toMatchObject({
      messages: [
        {
          content: [
            { type: "image_url", image_url: { url: on("/a.png") } },
            { type: "file", file: { file_data: `data:application/pdf;base64,${PDF}`, filename: "a.pdf" } },
            { type: "input_audio", input_audio: { data: WAVE.toString("base64"), format: "wav" } },
          ],
        },
      ],
    });
  });
  test("OpenAI, a table as the text it is", async () => {
    await ask("openai", file(on("/a.csv")));
    expect(body()).toMatchObject(userOf([{ type: "text", text: "stop,aspect\n" }]));
  });
  test("Claude on Vertex, by a client of its own dialect", async () => {
    await anthropic.messages.create({
      model: "vertex-claude",
      max_tokens: 100,
      messages: [{ role: "user", content: [{ type: "image", source: { type: "url", url: on("/a.png") } }] }],
    });
    expect(body()).toMatchObject(userOf([{ type: "image", source: { type: "base64", media_type: "image/png", data: PNG } }]));
  });
  test("Cohere, pictures that become vectors", async () => {
    await cohere.embed({
      model: "vectors",
      inputType: "image",
      embeddingTypes: ["float"],
      inputs: [{ content: [{ type: "image_url", imageUrl: { url: on("/a.png") } }] }],
    });
    expect(body()).toMatchObject({ inputs: [{ content: [{ type: "image_url", image_url: { url: `data:image/png;base64,${PNG}` } }] }] });
  });
  test("and the client is told what was changed", async () => {
    const { response } = await ask("claude", picture(on("/a.png"))).withResponse();
    expect(response.headers.get("x-signalbox-changed")).toContain("ImagePart.image_url.url");
    expect(gateway.events.at(-1)?.losses.map(({ path }) => path)).toContain("ImagePart.image_url.url");
    expect(inspect(gateway.events, { depth: 10 })).not.toContain(PNG.slice(0, 24));
  });
});

describe("a provider that takes addresses gets the address", () => {
  test.each([
    { model: "openai", part: picture(on("/a.png")) },
    { model: "anthropic", part: picture(on("/a.png")) },
    { model: "gemini", part: picture(on("/a.png")) },
    { model: "mistral", part: file(on("/a.pdf")) },
    { model: "openrouter", part: file(on("/a.pdf")) },
  ])("$model", async ({ model, part }) => {
    await ask(model, part);
    expect(JSON.stringify(body())).toContain(on("/a."));
    expect(web.resolved).toEqual([]);
  });
});

describe("a file that cannot be had is the client's error", () => {
  const place = "messages[0].content[1].image_url.url";
  const TAKES = "bedrock/us.anthropic.claude-sonnet-4-6 takes such media as data only, and the address";
  test.each([
    { what: "is not there", url: on("/missing.png"), why: "could not be fetched: its host answered 404" },
    { what: "is inside", url: on("/a.png", "intranet.example"), why: "could not be fetched: its host has no public address" },
    { what: "is on this machine", url: "https://127.0.0.1/a.png", why: "could not be fetched: its host has no public address" },
    { what: "comes without TLS", url: "http://web.example/a.png", why: "could not be fetched: only https addresses are fetched" },

    { what: "is something else", url: on("/page"), why: "holds text/html, where image/jpeg, image/png, image/gif, image/webp would do" },
  ])("where it $what", async ({ url, why }) => {
    const asked = ask("claude", picture(url));
    await expect(asked).rejects.toBeInstanceOf(OpenAI.BadRequestError);
    await expect(asked).rejects.toMatchObject({ param: place, code: "media_not_fetched", error: { message: `${place}: ${TAKES} ${why}` } });
    expect(gateway.sent).toEqual([]);
  });
  test("named where the client's own dialect has it", async () => {
    const asked = anthropic.messages.create({
      model: "claude",
      max_tokens: 100,
      messages: [{ role: "user", content: [{ type: "image", source: { type: "url", url: on("/missing.png") } }] }],
    });
    await expect(asked).rejects.toMatchObject({ status: 400, message: expect.stringContaining("messages[0].content[0].source.url: ") });
  });
  test("where all of them are too much", async () => {
    await expect(ask("claude", picture(on("/b.png")), picture(on("/c.png")))).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("brings the files of this request to more than 1000 bytes"),
    });
  });
  test("where there are too many", async () => {
    const many = Array.from({ length: 33 }, (_, i) => picture(on(`/${i}.png`)));
    await expect(ask("claude", ...many)).rejects.toMatchObject({ status: 400, message: expect.stringContaining("one of more than 32") });
    expect(web.resolved).toEqual([]);
  });
  test("where nothing is fetched", async () => {
    const closed = await startGateway(`${MODELS}media: { fetch: false }\n`, { mediaNetwork: web });
    const client = new OpenAI({ apiKey: "sk-test", baseURL: `${closed.origin}/v1`, maxRetries: 0 });
    const asked = client.chat.completions.create({ model: "local", messages: [{ role: "user", content: [picture(on("/a.png"))] }] });
    await expect(asked).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("is not fetched by this gateway (media.fetch)"),
    });
    await closed.close();
    expect(web.resolved).toEqual([]);
  });
});

test("a client that leaves is not fetched for any longer, and nobody is called", async () => {
  const leaving = new AbortController();
  const asked = openai.chat.completions.create(
    { model: "claude", messages: [{ role: "user", content: [picture(on("/slow.png"))] }] },
    { signal: leaving.signal },
  );
  await vi.waitFor(() => expect(web.asked).toEqual(["web.example/slow.png"]));
  leaving.abort();
  await expect(asked).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  await vi.waitFor(() => expect([web.brokenOff, gateway.events.length]).toEqual([1, 1]));
  expect([gateway.events[0]?.outcome, gateway.sent]).toEqual(["cancelled", []]);
});

describe("several deployments", () => {
  test("one that takes addresses answers where a file cannot be had", async () => {
    const { data, response } = await ask("either", picture(on("/missing.png"))).withResponse();
    expect(data.choices[0]?.message.content).not.toBe("");
    expect(response.headers.get("x-signalbox-model")).toBe("openai/gpt-4.1-mini");
    expect(body()).toMatchObject(userOf([{ type: "image_url", image_url: { url: on("/missing.png") } }]));
    expect(gateway.events.at(-1)?.skipped).toMatchObject([{ reason: expect.stringContaining("its host answered 404") }]);
  });
  test("what one has failed with, the next one gets without a second fetch, and the address where it takes it", async () => {
    const faulty = { headers: { "x-signalbox-sandbox": "error=503" } };
    const messages = [{ role: "user" as const, content: [picture(on("/a.png?both"))] }];
    await expect(openai.chat.completions.create({ model: "both", messages }, faulty)).rejects.toMatchObject({ status: 400 });
    expect(web.asked).toEqual(["web.example/a.png?both"]);
  });
  test("a failed call goes on with the address to one that takes it", async () => {
    const faulty = { headers: { "x-signalbox-sandbox": "error=503" } };
    const messages = [{ role: "user" as const, content: [picture(on("/a.png"))] }];
    await expect(openai.chat.completions.create({ model: "either", messages }, faulty)).rejects.toMatchObject({ status: 503 });
    expect(gateway.sent.map(({ provider }) => provider)).toEqual(["bedrock", "openai"]);
    expect(body()).toMatchObject(userOf([{ type: "image_url", image_url: { url: on("/a.png") } }]));
  });
});
