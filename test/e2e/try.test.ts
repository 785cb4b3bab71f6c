import OpenAI from "openai";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { test } from "vitest";
import { PROVIDERS, startGateway } from "./gateway.ts";
test("x", async () => {
  const g = await startGateway();
  const o = new OpenAI({ baseURL: `${g.origin}/v1`, apiKey: "k", maxRetries: 0 });
  const a = new Anthropic({ baseURL: g.origin, apiKey: "k", maxRetries: 0 });
  const ge = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: g.origin } });
  for (const { provider } of PROVIDERS) {
    try {
      console.log(provider, JSON.stringify(await o.chat.completions.create({ model: provider, messages: [{ role: "user", content: "Hello" }] })));
      console.log(provider, JSON.stringify(await a.messages.create({ model: provider, max_tokens: 100, messages: [{ role: "user", content: "Hello" }] })));
      console.log(provider, JSON.stringify(await ge.models.generateContent({ model: provider, contents: "Hello" })));
    } catch (e) { console.log(provider, e); }
  }
  console.log(JSON.stringify(g.sent, null, 1));
  await g.close();
});
