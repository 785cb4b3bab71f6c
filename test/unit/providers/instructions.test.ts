// Where models take their instructions, by what the catalogue says of their families: kept in the middle, moved ahead, or as the user's words.

import { expect, test } from "vitest";
import { ask, planOf } from "../../fakes/real-providers.ts";

const ENV = {
  ANTHROPIC_API_KEY: "key-0123456789",
  GEMINI_API_KEY: "key-0123456789",
  AWS_BEARER_TOKEN_BEDROCK: "key-0123456789",
  OPENAI_API_KEY: "key-0123456789",
};
const MESSAGES = [
  { role: "system", content: "Be brief." },
  { role: "user", content: "a" },
  { role: "assistant", content: "b" },
  { role: "developer", content: "Now in verse." },
  { role: "user", content: "c" },
];
const text = (said: string) => ({ type: "text", text: said });
/** Another dialect than the provider's: bytes that pass are told nothing of all this. */
const asked = async (model: string) => {
  const provider = model.split("/")[0] ?? "";
  const priced = `providers: { ${provider}: { models: { "${model.slice(provider.length + 1)}": { free: true } } } }`;
  const plan = planOf(`${priced}\nmodels: { m: [{ model: "${model}" }] }`, ENV);
  if (provider !== "openai") return ask({ plan, body: { model: "m", max_tokens: 50, messages: MESSAGES } });
  const messages = MESSAGES.slice(1).map(({ role, content }) => ({ role: role === "developer" ? "system" : role, content }));
  return ask({ plan, ingress: "anthropic-messages", body: { model: "m", max_tokens: 50, system: "Be brief.", messages } });
};

test("Claude since Opus 4.8 keeps those in the middle of a conversation where they stand", async () => {
  const { body, got } = await asked("anthropic/claude-opus-4-8");
  expect(body).toMatchObject({
    system: [text("Be brief.")],
    messages: [
      { role: "user", content: [text("a")] },
      { role: "assistant", content: [text("b")] },
      { role: "system", content: [text("Now in verse.")] },
      { role: "user", content: [text("c")] },
    ],
  });
  expect(got.headers["x-signalbox-changed"] ?? "").not.toContain("SystemMessage");
});

test("an earlier one has them all ahead", async () => {
  const { body } = await asked("anthropic/claude-opus-4-7");
  expect(body).toMatchObject({ system: [text("Be brief."), text("Now in verse.")] });
  expect(body?.["messages"]).toMatchObject([{ role: "user" }, { role: "assistant" }, { role: "user" }]);
});

test.each([
  {
    model: "gemini/gemma-3-27b-it",
    want: {
      contents: [
        { role: "user", parts: [{ text: "Be brief." }, { text: "a" }] },
        { role: "model", parts: [{ text: "b" }] },
        { role: "user", parts: [{ text: "Now in verse." }, { text: "c" }] },
      ],
    },
    never: "systemInstruction",
  },
  {
    model: "bedrock/mistral.mistral-7b-instruct-v0:2",
    want: {
      messages: [
        { role: "user", content: [{ text: "Be brief." }, { text: "a" }] },
        { role: "assistant", content: [{ text: "b" }] },
        { role: "user", content: [{ text: "Now in verse." }, { text: "c" }] },
      ],
    },
    never: "system",
  },
  {
    model: "openai/o1-mini",
    want: {
      messages: [
        { role: "user", content: [text("Be brief."), text("a")] },
        { role: "assistant", content: "b" },
        { role: "user", content: [text("Now in verse."), text("c")] },
      ],
    },
    never: "system",
  },
])("$model is told in the user's words", async ({ model, want, never }) => {
  const { body } = await asked(model);
  expect(body).toMatchObject(want);
  expect(body).not.toHaveProperty(never);
});
