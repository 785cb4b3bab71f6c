// The completions of before chat, asked by the official SDK: any model answers them.

import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;
beforeAll(async () => {
  gateway = await startGateway(EVERY_PROVIDER);
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
});
afterAll(() => gateway.close());

describe.each(["openai", "anthropic", "gemini", "mistral"])("%s", (model) => {
  test("a prompt is continued, whole and streamed alike", async () => {
    const asked = { model, prompt: "The train waits", max_tokens: 60 };
    const whole = await openai.completions.create(asked);
    const stream = await openai.completions.create({ ...asked, stream: true, stream_options: { include_usage: true } });
    let text = "";
    let finish: string | null | undefined;
    let total: number | undefined;
    for await (const { choices, usage } of stream) {
      text += choices[0]?.text ?? "";
      finish = choices[0]?.finish_reason ?? finish;
      total = usage?.total_tokens ?? total;
    }
    expect(whole.object).toBe("text_completion");
    expect(whole.choices[0]?.text).not.toBe("");
    expect([text, finish, total]).toEqual([whole.choices[0]?.text, whole.choices[0]?.finish_reason, whole.usage?.total_tokens]);
  });
});

test.each([
  { body: { model: "openai" }, says: "prompt" },
  { body: { model: "openai", prompt: ["a", "b"] }, says: "prompt" },
  { body: { model: "nothing", prompt: "x" }, says: 'There is no model "nothing"' },
])("$body is refused: $says", async ({ body, says }) => {
  await expect(openai.completions.create(body as never)).rejects.toThrow(says);
});
