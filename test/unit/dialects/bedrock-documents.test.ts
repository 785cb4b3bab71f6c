// Converse where the laws say too little: a document without words, and answers that are none.

import { describe, expect, test } from "vitest";
import { ask, planOf } from "../../fakes/real-providers.ts";

const plan = planOf("models: { m: [{ model: bedrock/us.anthropic.claude-opus-4-8 }] }", { AWS_BEARER_TOKEN_BEDROCK: "key-0123456789" });
const PDF = { type: "file", file: { filename: "plan b.pdf", file_data: "data:application/pdf;base64,JVBERi0=" } };
const asked = (content: unknown) => ask({ plan, body: { model: "m", max_tokens: 9, messages: [{ role: "user", content }] } });

describe("a document", () => {
  test.each([
    { given: "alone gets its name for words", content: [PDF], words: "plan b.pdf" },
    { given: "beside blanks too", content: [{ type: "text", text: " " }, PDF], words: "plan b.pdf" },
    { given: "without a name is called one", content: [{ ...PDF, file: { file_data: PDF.file.file_data } }], words: "document" },
  ])("$given", async ({ content, words }) => {
    const { body } = await asked(content);
    expect(body).toMatchObject({ messages: [{ content: [{ text: words }, { document: { format: "pdf" } }] }] });
  });
  test("with words beside it is left as it is", async () => {
    const { body } = await asked([PDF, { type: "text", text: "Sum it up." }]);
    expect(body).toMatchObject({ messages: [{ content: [{ document: { name: "plan b" } }, { text: "Sum it up." }] }] });
  });
});

describe.each(["malformed_model_output", "malformed_tool_use"])("an answer that ends in %s", (stopReason) => {
  test("is none, and another deployment may be tried", async () => {
    const reply = {
      body: {
        output: { message: { role: "assistant", content: [{ text: "{" }] } },
        stopReason,
        usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
      },
    };
    const { got } = await ask({ plan, body: { model: "m", messages: [{ role: "user", content: "hi" }] }, reply });
    expect(got.failure).toEqual(
      expect.objectContaining({ kind: "bad_response", message: expect.stringContaining(`the model gave no usable answer: ${stopReason}`) }),
    );
  });
});
