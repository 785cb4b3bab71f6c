// Pictures and sound through the running server, asked by the official SDK: forms with files, answers that are files, and what is refused.

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

const YAML = `
providers:
  groq: { models: { canopylabs/orpheus-v1-english: { price: { input: 0, output: 0, characters: 22 } } } }
models:
  orpheus: groq/canopylabs/orpheus-v1-english
  draw: openai/gpt-image-2
  speak: openai/gpt-4o-mini-tts
  listen: openai/gpt-4o-transcribe
  chat: openai/gpt-4.1-mini
`;
let gateway: Gateway;
let openai: OpenAI;
beforeAll(async () => {
  gateway = await startGateway(YAML);
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
});
afterAll(() => gateway.close());

const spooled = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("signalbox-upload-"));

describe("images", () => {
  test("pictures are made, and what they cost is told", async () => {
    const { data, response } = await openai.images.generate({ model: "draw", prompt: "a signal box", n: 2 }).withResponse();
    expect(data.data?.map((one) => one.b64_json?.slice(0, 8))).toEqual(["iVBORw0K", "iVBORw0K"]);
    expect(Number(response.headers.get("x-signalbox-cost"))).toBeGreaterThan(0);
  });
  test("a picture is changed: the form goes on with the upstream's model in it", async () => {
    const image = await toFile(Buffer.from("a picture"), "box.png", { type: "image/png" });
    const edited = await openai.images.edit({ model: "draw", image: [image, image], prompt: "at night", n: 1 });
    expect(edited.data).toHaveLength(1);
  });
});

describe("speech", () => {
  test("the answer is a sound file, piece by piece", async () => {
    const answer = await openai.audio.speech.create({ model: "speak", voice: "alloy", input: "mind the gap", response_format: "wav" });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.headers.get("content-type"), bytes.toString("latin1", 0, 4)]).toEqual(["audio/wav", "RIFF"]);
    expect(answer.headers.get("x-signalbox-model")).toBe("openai/gpt-4o-mini-tts");
  });
  test.each([
    { model: "orpheus", cost: 264_000_000n, is: "paid by what it is asked to say, twelve characters" },
    { model: "speak", cost: undefined, is: "paid by tokens that nobody tells, and so not known to cost anything" },
  ])("$model is $is", async ({ model, cost }) => {
    await (await openai.audio.speech.create({ model, voice: "alloy", input: "mind the gap" })).arrayBuffer();
    await vi.waitFor(() => expect(gateway.events.at(-1)?.model).toBe(model));
    expect(gateway.events.at(-1)).toMatchObject({ outcome: "ok", usage: { input_characters: 12 }, cost });
  });
  test("an error upstream is an error here, no file", async () => {
    const asked = openai.audio.speech.create(
      { model: "speak", voice: "alloy", input: "x" },
      { headers: { "x-signalbox-sandbox": "error=rate_limit" } },
    );
    await expect(asked).rejects.toBeInstanceOf(OpenAI.RateLimitError);
  });
});

describe("transcriptions", () => {
  test.each([
    { size: 1000, where: "in memory" },
    { size: 3_000_000, where: "on disk" },
  ])("a recording of $size bytes, held $where, is written down, and nothing of it stays", async ({ size }) => {
    const bytes = createHash("shake256", { outputLength: size }).update("sound").digest();
    const file = await toFile(bytes, "talk.mp3", { type: "audio/mpeg" });
    const { text } = await openai.audio.transcriptions.create({ model: "listen", file, temperature: 0.5, language: "en" });
    expect(text).toBe(`A recording called talk.mp3, of ${size} bytes.`);
    await vi.waitFor(() => expect(spooled()).toEqual([]));
  });
  test.each([
    { model: "chat", says: 'Model "chat" is not for transcriptions. Models that are: "listen".' },
    { model: "nothing", says: 'There is no model "nothing"' },
  ])("$model: $says", async ({ model, says }) => {
    const file = await toFile(Buffer.from("x"), "talk.mp3");
    await expect(openai.audio.transcriptions.create({ model, file })).rejects.toThrow(says);
  });
  test.each([
    { what: "no form", type: "application/json", body: "{}", status: 400 },
    { what: "no boundary", type: "multipart/form-data", body: "x", status: 400 },
    {
      what: "a field twice",
      type: "multipart/form-data; boundary=b",
      body: `${part("model", "listen")}${part("model", "listen")}--b--\r\n`,
      status: 400,
    },
    { what: "no model", type: "multipart/form-data; boundary=b", body: `${part("prompt", "x")}--b--\r\n`, status: 400 },
  ])("$what is refused with $status", async ({ type, body, status }) => {
    const reply = await fetch(`${gateway.origin}/v1/audio/transcriptions`, { method: "POST", headers: { "content-type": type }, body });
    expect([reply.status, typeof ((await reply.json()) as { error: { message: string } }).error.message]).toEqual([status, "string"]);
  });
});

function part(name: string, value: string): string {
  return `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}
