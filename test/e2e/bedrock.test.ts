// AWS's own client against the running server: what we emit in Converse, binary frames and errors too, is what it reads, whoever answers;
// and other clients' SDKs ask a Bedrock that the sandbox plays.

import Anthropic from "@anthropic-ai/sdk";
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand, type Message } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BREAKS, IS_PROOF, PIXEL, proofsSent, proofText, raised } from "./asked.ts";
import { EVERY_PROVIDER, type Gateway, startGateway } from "./gateway.ts";

const PROFILE = "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/a1b2c3";
const MODELS = EVERY_PROVIDER.replace(
  "models:\n",
  `models:\n  claude: bedrock/us.anthropic.claude-sonnet-4-6\n  profile: "bedrock/${PROFILE}"\n`,
).replace("providers:\n", `providers:\n  bedrock: { models: { "${PROFILE}": { price: { input: 3, output: 15 } } } }\n`);
let gateway: Gateway;
let aws: BedrockRuntimeClient;
let openai: OpenAI;
let anthropic: Anthropic;
beforeAll(async () => {
  gateway = await startGateway(MODELS);
  // The client would speak HTTP/2 of its own accord, for calls that stream both ways; this server speaks HTTP/1.1.
  const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
  aws = new BedrockRuntimeClient({
    endpoint: gateway.origin,
    region: "us-east-1",
    credentials,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  openai = new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "sk-test", baseURL: gateway.origin, maxRetries: 0 });
});
afterAll(() => gateway.close());

const QUESTION: Message[] = [{ role: "user", content: [{ text: "Which signal stands at danger?" }] }];
const CALL: Message[] = [{ role: "user", content: [{ text: "call get_weather for Paris" }] }];
const WEATHER = {
  toolSpec: {
    name: "get_weather",
    inputSchema: { json: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } },
  },
};

describe.each(["claude", "openai", "gemini"])("AWS's SDK asks %s", (modelId) => {
  test("whole and streamed alike, with the counts at the end", async () => {
    const whole = await aws.send(new ConverseCommand({ modelId, messages: QUESTION }));
    const streamed = await aws.send(new ConverseStreamCommand({ modelId, messages: QUESTION }));
    let text = "";
    let stop: string | undefined;
    let tokens: number | undefined;
    for await (const event of streamed.stream ?? []) {
      text += event.contentBlockDelta?.delta?.text ?? "";
      stop ??= event.messageStop?.stopReason;
      tokens ??= event.metadata?.usage?.outputTokens;
    }
    expect(text).not.toBe("");
    expect(text).toBe(whole.output?.message?.content?.map((block) => block.text ?? "").join(""));
    expect([stop, tokens]).toEqual(["end_turn", whole.usage?.outputTokens]);
  });
  test("a tool is called with an object, and its result goes back", async () => {
    const first = await aws.send(new ConverseCommand({ modelId, messages: CALL, toolConfig: { tools: [WEATHER] } }));
    const call = first.output?.message?.content?.find((block) => block.toolUse !== undefined)?.toolUse;
    expect([first.stopReason, call?.name, typeof call?.input]).toEqual(["tool_use", "get_weather", "object"]);
    const result: Message = { role: "user", content: [{ toolResult: { toolUseId: call?.toolUseId, content: [{ text: "sunny" }] } }] };
    const history = [...CALL, { role: "assistant" as const, content: first.output?.message?.content }, result];
    const second = await aws.send(new ConverseCommand({ modelId, messages: history, toolConfig: { tools: [WEATHER] } }));
    expect(second.stopReason).toBe("end_turn");
  });
  test("a picture is seen", async () => {
    const image = { format: "png" as const, source: { bytes: Buffer.from(PIXEL, "base64") } };
    const messages: Message[] = [{ role: "user", content: [{ text: "What is this?" }, { image }] }];
    const { output } = await aws.send(new ConverseCommand({ modelId, messages }));
    expect(output?.message?.content?.map((block) => block.text ?? "").join("")).toContain("with 1 image");
  });
  test.each(BREAKS)("a stream that breaks (%s) raises an exception of its own, after all that had come", async (fault) => {
    const command = new ConverseStreamCommand({ modelId, messages: [{ role: "user", content: [{ text: "Tell me 100 words." }] }] });
    command.middlewareStack.add(
      (next) => (args) => {
        // At this step there is a request, with headers.
        (args.request as { headers: Record<string, string> }).headers["x-signalbox-sandbox"] = fault;
        return next(args);
      },
      { step: "build" },
    );
    const { stream } = await aws.send(command);
    let text = "";
    let stop: string | undefined;
    const error = await raised(
      (async () => {
        for await (const event of stream ?? []) {
          text += event.contentBlockDelta?.delta?.text ?? "";
          stop ??= event.messageStop?.stopReason;
        }
      })(),
    );
    expect(error).toMatchObject({ name: expect.stringMatching(/^\w+Exception$/), message: expect.stringMatching(/./) });
    expect([text === "", stop]).toEqual([false, undefined]);
  });
});

describe.each(["claude", "anthropic"])("AWS's SDK asks %s to think", (modelId) => {
  const additionalModelRequestFields = { thinking: { type: "enabled", budget_tokens: 1024 } };
  const asked = { modelId, messages: QUESTION, inferenceConfig: { maxTokens: 4000 }, additionalModelRequestFields };
  test("the thought comes with its proof, whole and streamed alike, and goes back as it was", async () => {
    const whole = await aws.send(new ConverseCommand(asked));
    const thought = whole.output?.message?.content?.find((block) => block.reasoningContent !== undefined)?.reasoningContent?.reasoningText;
    expect(thought).toEqual({ text: expect.stringContaining("I was asked: "), signature: expect.stringMatching(/./) });
    let text = "";
    let signature = "";
    for await (const { contentBlockDelta } of (await aws.send(new ConverseStreamCommand(asked))).stream ?? []) {
      text += contentBlockDelta?.delta?.reasoningContent?.text ?? "";
      signature += contentBlockDelta?.delta?.reasoningContent?.signature ?? "";
    }
    expect({ text, signature }).toEqual(thought);
    gateway.forget();
    const messages = [...QUESTION, { role: "assistant" as const, content: whole.output?.message?.content }, ...QUESTION];
    const again = await aws.send(new ConverseCommand({ ...asked, messages }));
    expect(again.stopReason).toBe("end_turn");
    const proofs = proofsSent(gateway.sent[0]).map(({ thought: text, proof }) => ({ text, proof: proofText(proof) }));
    expect(proofs).toEqual([{ text: thought?.text, proof: expect.stringMatching(IS_PROOF) }]);
  });
});

test("a refusal is an exception by its name", async () => {
  const asked = aws.send(new ConverseCommand({ modelId: "nobody-knows-it", messages: QUESTION }));
  await expect(asked).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});

describe("a Bedrock upstream", () => {
  test("answers OpenAI's SDK, whole and streamed", async () => {
    const messages = [{ role: "user" as const, content: "Which signal stands at danger?" }];
    const whole = await openai.chat.completions.create({ model: "claude", messages });
    let text = "";
    for await (const chunk of await openai.chat.completions.create({ model: "claude", messages, stream: true }))
      text += chunk.choices[0]?.delta.content ?? "";
    expect(text).not.toBe("");
    expect(text).toBe(whole.choices[0]?.message.content);
  });
  test("answers Anthropic's SDK with a call", async () => {
    const answer = await anthropic.messages.create({
      model: "claude",
      max_tokens: 400,
      messages: [{ role: "user", content: "call get_weather for Paris" }],
      tools: [{ name: "get_weather", input_schema: WEATHER.toolSpec.inputSchema.json as Anthropic.Tool.InputSchema }],
    });
    expect([answer.stop_reason, answer.content.find((block) => block.type === "tool_use")?.name]).toEqual(["tool_use", "get_weather"]);
  });
});

test("an application's profile is looked up once, and is then what it stands for, which thinks", async () => {
  gateway.forget();
  const ask = () =>
    openai.chat.completions.create({ model: "profile", reasoning_effort: "high", messages: [{ role: "user", content: "Why?" }] });
  const answers = [await ask(), await ask()];
  expect(answers.map(({ choices }) => choices[0]?.message)).toMatchObject([
    { reasoning_content: expect.stringMatching(/./) },
    { reasoning_content: expect.stringMatching(/./) },
  ]);
  const id = encodeURIComponent(PROFILE);
  expect(gateway.sent.map(({ path }) => path)).toEqual([`/inference-profiles/${id}`, `/model/${id}/converse`, `/model/${id}/converse`]);
});
