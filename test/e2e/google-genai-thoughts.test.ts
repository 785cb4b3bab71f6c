// Thoughts and their proofs through the official @google/genai package: shown, kept by it, and given back to whoever made them and nobody else.

import { type Content, type FunctionDeclaration, type GenerateContentConfig, GoogleGenAI } from "@google/genai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { IS_PROOF, proofsSent, proofText, TIME, WEATHER } from "./asked.ts";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let client: GoogleGenAI;
beforeAll(async () => {
  gateway = await startGateway();
  client = clientOf(gateway);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const clientOf = ({ origin }: Gateway) =>
  new GoogleGenAI({ apiKey: "client-key", httpOptions: { baseUrl: origin, retryOptions: { attempts: 1 } } });
const DECLARATIONS: FunctionDeclaration[] = [WEATHER, TIME].map(({ name, description, parameters }) => ({
  name,
  description,
  parametersJsonSchema: parameters,
}));
const user = (text: string): Content => ({ role: "user", parts: [{ text }] });

interface Gathered {
  text: string;
  parts: NonNullable<Content["parts"]>;
  finishes: unknown[];
  usage: unknown;
  chunks: number;
}

/** A stream put together as the package's chats do it: parts in order, the last usage, the last finish. */
async function gather(
  stream: AsyncIterable<{ candidates?: { content?: Content; finishReason?: unknown }[]; usageMetadata?: unknown }>,
  got: Gathered = empty(),
): Promise<Gathered> {
  for await (const { candidates, usageMetadata } of stream) {
    got.chunks += 1;
    got.parts.push(...(candidates?.[0]?.content?.parts ?? []));
    if (candidates?.[0]?.finishReason !== undefined) got.finishes.push(candidates[0].finishReason);
    if (usageMetadata !== undefined) got.usage = usageMetadata;
    got.text = got.parts.map((part) => (part.thought === true ? "" : (part.text ?? ""))).join("");
  }
  return got;
}
const empty = (): Gathered => ({ text: "", parts: [], finishes: [], usage: undefined, chunks: 0 });

describe("thoughts through google-genai", () => {
  test.each([
    ["gemini", "whole"],
    ["gemini", "streamed"],
    ["anthropic", "whole"],
    ["anthropic", "streamed"],
    ["openrouter", "whole"],
    ["openrouter", "streamed"],
  ])("those of %s, %s, come back to it with their proof", async (model, how) => {
    const config: GenerateContentConfig = {
      tools: [{ functionDeclarations: DECLARATIONS.slice(0, 1) }],
      thinkingConfig: { includeThoughts: true, thinkingBudget: 2048 },
      maxOutputTokens: 4000,
    };
    const contents = [user("What is the weather?")];
    const parts =
      how === "whole"
        ? ((await client.models.generateContent({ model, contents, config })).candidates?.[0]?.content?.parts ?? [])
        : (await gather(await client.models.generateContentStream({ model, contents, config }))).parts;
    const thought = parts
      .filter((part) => part.thought)
      .map(({ text }) => text)
      .join("");
    expect(thought).toContain("I was asked: What is the weather?");
    const results = parts.flatMap(({ functionCall: call }) =>
      call === undefined ? [] : [{ functionResponse: { id: call.id ?? "", name: call.name ?? "", response: { output: "rain" } } }],
    );
    const second = await client.models.generateContent({
      model,
      contents: [...contents, { role: "model", parts }, { role: "user", parts: results }],
      config,
    });
    expect(second.text).toBe('The tool answered "rain".');
    expect(proofsSent(gateway.sent[1]).map(({ proof }) => proofText(proof))).toContainEqual(expect.stringMatching(IS_PROOF));
    if (model === "anthropic")
      expect(gateway.sent[1]?.body).toMatchObject({
        messages: [{}, { role: "assistant", content: [{ type: "thinking", thinking: thought }, { type: "tool_use" }] }, { role: "user" }],
      });
  });

  test("another provider is not given a proof it did not make", async () => {
    const config: GenerateContentConfig = {
      tools: [{ functionDeclarations: DECLARATIONS.slice(0, 1) }],
      thinkingConfig: { includeThoughts: true, thinkingBudget: 2048 },
      maxOutputTokens: 4000,
    };
    const contents = [user("What is the weather?")];
    const parts = (await client.models.generateContent({ model: "anthropic", contents, config })).candidates?.[0]?.content?.parts ?? [];
    const results = parts.flatMap(({ functionCall: call }) =>
      call === undefined ? [] : [{ functionResponse: { id: call.id ?? "", name: call.name ?? "", response: { output: "rain" } } }],
    );
    for (const model of ["gemini", "openai", "deepseek", "openrouter"]) {
      gateway.forget();
      const answer = await client.models.generateContent({
        model,
        contents: [...contents, { role: "model", parts }, { role: "user", parts: results }],
        config,
      });
      expect(answer.text).toBe('The tool answered "rain".');
      expect(proofsSent(gateway.sent[0]).filter(({ proof }) => IS_PROOF.test(proofText(proof)))).toEqual([]);
      expect(JSON.stringify(gateway.sent[0]?.body)).not.toContain("c2IxO");
    }
  });
});
