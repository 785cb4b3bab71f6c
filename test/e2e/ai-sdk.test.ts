// The ai package with four of its providers as clients, against every provider of ours: what it shows its user must be what any provider said.

import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogle } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  generateObject,
  generateText,
  isStepCount,
  jsonSchema,
  type LanguageModel,
  type ModelMessage,
  Output,
  RetryError,
  streamText,
  tool,
} from "ai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  ARGUMENTS,
  ASKS_FOR_BOTH,
  BREAKS,
  FAULTS,
  type FaultKind,
  IS_PROOF,
  isPerson,
  NO_ANSWERS,
  PERSON,
  PICTURE_URL,
  PIXEL,
  proofsSent,
  proofText,
  RESULTS,
  raised,
  TIME,
  toolsSent,
  WEATHER,
} from "./asked.ts";
import { type Gateway, INLINE_ONLY, PROVIDERS, startGateway, toldAs } from "./gateway.ts";

// It warns of every model name it does not know, which ours are.
globalThis.AI_SDK_LOG_WARNINGS = false;

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const CLIENTS = {
  openai: (model) => createOpenAI({ baseURL: `${gateway.origin}/v1`, apiKey: "k" }).chat(model),
  "openai-responses": (model) => createOpenAI({ baseURL: `${gateway.origin}/v1`, apiKey: "k" })(model), // its default
  "openai-compatible": (model) =>
    createOpenAICompatible({
      name: "signalbox",
      baseURL: `${gateway.origin}/v1`,
      apiKey: "k",
      includeUsage: true,
      supportsStructuredOutputs: true,
    })(model),
  anthropic: (model) => createAnthropic({ baseURL: `${gateway.origin}/v1`, apiKey: "k" })(model),
  google: (model) => createGoogle({ baseURL: `${gateway.origin}/v1beta`, apiKey: "k" })(model),
} satisfies Readonly<Record<string, (model: string) => LanguageModel>>;
type Client = keyof typeof CLIENTS;
const MATRIX = (Object.keys(CLIENTS) as Client[]).flatMap((client) => PROVIDERS.map((upstream) => ({ client, ...upstream })));

const faulty = (fault: string) => ({ headers: { "x-signalbox-sandbox": fault } });
const personSchema = jsonSchema<object>(JSON.parse(JSON.stringify(PERSON)));
const quiet = { onError() {} };

/** @ai-sdk/google wraps what a tool says. */
const resultOf = (client: Client, name: string) => (client === "google" ? JSON.stringify({ name, content: RESULTS[name] }) : RESULTS[name]);

function toolbox(asked: unknown[]) {
  const made = ({ name, description, parameters }: typeof WEATHER | typeof TIME) =>
    tool({
      description,
      inputSchema: jsonSchema<object>(JSON.parse(JSON.stringify(parameters))),
      execute: async (input: object) => {
        asked.push([name, input]);
        return RESULTS[name] ?? "";
      },
    });
  return { [WEATHER.name]: made(WEATHER), [TIME.name]: made(TIME) };
}

describe.each(MATRIX)("ai-sdk $client → $provider", ({ client, provider, model: upstreamModel, sees }) => {
  const model = () => CLIENTS[client](provider);

  test("an answer, its finish and its usage", async () => {
    const answer = await generateText({ model: model(), prompt: "Hello", maxRetries: 0 });
    expect(answer.text).toContain('You said: "Hello"');
    expect(answer.finishReason).toBe("stop");
    expect(answer.usage.outputTokens).toBeGreaterThan(10);
    expect(answer.usage.inputTokens).toBeGreaterThan(0);
    if (client !== "google") expect(answer.response.modelId).toBe(upstreamModel);
  });

  test("a stream is the whole answer, usage included", async () => {
    const body = { prompt: "Tell me 60 words about streams.", maxRetries: 0 };
    const whole = await generateText({ model: model(), ...body });
    const streamed = streamText({ model: model(), ...body, ...quiet });
    let deltas = "";
    for await (const delta of streamed.textStream) deltas += delta;
    expect(deltas).toBe(whole.text);
    expect(await streamed.finishReason).toBe("stop");
    const { inputTokens, outputTokens } = await streamed.usage;
    // @ai-sdk/openai asks for usage in its streams, as the others do by their settings or their dialect.
    expect({ inputTokens, outputTokens }).toEqual({ inputTokens: whole.usage.inputTokens, outputTokens: whole.usage.outputTokens });
  });

  test.each([false, true])("parallel calls, answered in the package's own loop (stream: %s)", async (stream) => {
    const asked: unknown[] = [];
    const body = { model: model(), prompt: ASKS_FOR_BOTH, tools: toolbox(asked), stopWhen: isStepCount(3), maxRetries: 0 };
    const text = stream ? await streamText({ ...body, ...quiet }).text : (await generateText(body)).text;
    expect(asked).toEqual(Object.entries(ARGUMENTS));
    expect(text).toBe(
      `The tools answered ${Object.keys(RESULTS)
        .map((name) => `"${resultOf(client, name)}"`)
        .join(" and ")}.`,
    );
    const { calls, results } = toolsSent(gateway.sent[1]);
    expect(calls.map(({ name, input }) => [name, input])).toEqual(Object.entries(ARGUMENTS));
    expect(results).toEqual(calls.map(({ id, name }) => ({ id, text: resultOf(client, name) })));
  });

  test(sees ? "pictures" : "pictures are refused with 400", async () => {
    // The two others would fetch the address themselves.
    const isAddressed = (client === "openai" || client === "anthropic") && !INLINE_ONLY.has(provider);
    const addressed = !isAddressed ? [] : [{ type: "file" as const, data: new URL(PICTURE_URL), mediaType: "image/png" }];
    const messages: ModelMessage[] = [
      {
        role: "user",
        content: [{ type: "text", text: "What is this?" }, { type: "file", data: PIXEL, mediaType: "image/png" }, ...addressed],
      },
    ];
    const answer = generateText({ model: model(), messages, maxRetries: 0 });
    if (sees) expect((await answer).text).toContain(isAddressed ? "with 2 images" : "with 1 image");
    else {
      const error = await raised(answer);
      expect(APICallError.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining("does not take images") });
    }
  });

  test("an object that fits a JSON Schema", async () => {
    const answer = await generateText({
      model: model(),
      prompt: "Somebody, please.",
      output: Output.object({ schema: personSchema, name: "person" }),
      maxRetries: 0,
    });
    expect({ value: answer.output, isPerson: isPerson(answer.output) }).toEqual({ value: expect.any(Object), isPerson: true });
    const { object } = await generateObject({ model: model(), prompt: "Somebody, please.", schema: personSchema, maxRetries: 0 });
    expect(object).toEqual(answer.output);
  });

  test("instructions, a stop sequence and the token limit", async () => {
    const stopped = await generateText({
      model: model(),
      instructions: "Be terse.",
      prompt: "Hello",
      stopSequences: ["You said"],
      maxRetries: 0,
    });
    expect(stopped.text.trimEnd()).toMatch(/^This is the sandbox.*\.$/);
    expect(stopped.finishReason).toBe("stop");
    expect(JSON.stringify(gateway.sent[0]?.body)).toContain("Be terse.");
    const cut = await generateText({ model: model(), prompt: "Tell me 200 words about limits.", maxOutputTokens: 20, maxRetries: 0 });
    expect(cut.finishReason).toBe("length");
    expect(cut.usage.outputTokens).toBe(20);
  });

  test.each(BREAKS)("a stream that breaks (%s) raises", async (fault) => {
    const streamed = streamText({ model: model(), prompt: "Tell me 100 words.", maxRetries: 0, ...faulty(fault), ...quiet });
    const types: string[] = [];
    let text = "";
    for await (const part of streamed.stream) {
      types.push(part.type);
      if (part.type === "text-delta") text += part.text;
    }
    expect(text).not.toBe("");
    expect(types).toContain("error");
    expect(["stop", "length", "tool-calls"]).not.toContain(await Promise.resolve(streamed.finishReason).catch(() => "raised"));
  });

  test.each(NO_ANSWERS)("no answer at all (%s) raises", async (fault) => {
    const error = await raised(generateText({ model: model(), prompt: "Hello", maxRetries: 0, ...faulty(fault) }));
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: client === "google" && fault === "reset" ? 503 : 502, isRetryable: true });
  });

  const STATUS: Readonly<Record<FaultKind, number>> = {
    auth: 401,
    permission: 403,
    not_found: 404,
    invalid_request: 400,
    too_large: 413,
    context_window: 400,
    content_policy: 400,
    rate_limit: 429,
    quota: 429,
    overloaded: 503,
    server_error: 500,
    timeout: 504,
  };
  test("failures upstream raise APICallError with their status, and say whether to try again", async () => {
    for (const kind of FAULTS) {
      const told = toldAs(provider, kind, client === "anthropic");
      const status =
        client === "anthropic" ? (({ quota: 402, overloaded: 529 } as Partial<typeof STATUS>)[told] ?? STATUS[told]) : STATUS[told];
      const error = await raised(
        generateText({ model: model(), prompt: "Hello", maxRetries: 0, ...faulty(`error=${kind},retry-after=7s`) }),
      );
      expect([kind, APICallError.isInstance(error)]).toEqual([kind, true]);
      expect(error).toMatchObject({
        statusCode: status,
        isRetryable: status === 429 || status >= 500,
        message: expect.stringMatching(/sandbox was told/),
      });
      if (kind === "rate_limit") expect(error).toMatchObject({ responseHeaders: { "retry-after": "7" } });
    }
  });

  test("fifty streams at once come out right", async () => {
    const runs = Array.from(
      { length: 50 },
      async (_, at) => streamText({ model: model(), prompt: `Number ${at}.`, maxRetries: 0, ...quiet }).text,
    );
    for (const [at, text] of (await Promise.all(runs)).entries())
      expect(text).toMatch(new RegExp(`^This is the sandbox, .* You said: "Number ${at}\\."\\. .*\\.$`));
  });

  test("an abort within a stream closes the upstream's connection", async () => {
    const abort = new AbortController();
    const streamed = streamText({
      model: model(),
      prompt: "Tell me 100 words.",
      maxRetries: 0,
      abortSignal: abort.signal,
      ...faulty("stall=8"),
      ...quiet,
    });
    for await (const part of streamed.stream) if (part.type === "text-delta") abort.abort();
    await gateway.untilBrokenOff(1);
  });
});

describe("thoughts through ai-sdk", () => {
  const THINKING = {
    openai: { openai: { reasoningEffort: "medium" } },
    "openai-compatible": { signalbox: { reasoningEffort: "medium" } },
    anthropic: { anthropic: { thinking: { type: "enabled", budgetTokens: 1024 } } },
    google: { google: { thinkingConfig: { includeThoughts: true, thinkingBudget: 2048 } } },
  } as const;

  test.each([
    { client: "anthropic", provider: "anthropic", stream: false },
    { client: "anthropic", provider: "anthropic", stream: true },
    { client: "anthropic", provider: "openrouter", stream: false },
    { client: "anthropic", provider: "openrouter", stream: true },
    { client: "anthropic", provider: "gemini", stream: true },
    { client: "google", provider: "gemini", stream: true },
    { client: "google", provider: "anthropic", stream: false },
    { client: "google", provider: "anthropic", stream: true },
  ] as const)(
    "$client shows those of $provider, and gives them back with their proof (stream: $stream)",
    async ({ client, provider, stream }) => {
      const { [WEATHER.name]: weather } = toolbox([]);
      if (weather === undefined) throw new Error("no tool");
      const body = {
        model: CLIENTS[client](provider),
        prompt: "What is the weather?",
        tools: { [WEATHER.name]: weather },
        stopWhen: isStepCount(3),
        maxRetries: 0,
        maxOutputTokens: 4000,
        providerOptions: THINKING[client],
      };
      const steps = stream ? await streamText({ ...body, ...quiet }).steps : (await generateText(body)).steps;
      expect(steps[0]?.reasoningText).toContain("I was asked: What is the weather?");
      expect(steps[1]?.text).toBe(`The tool answered "${resultOf(client, WEATHER.name)}".`);
      const proofs = proofsSent(gateway.sent[1]).map(({ thought, proof }) => ({ thought, proof: proofText(proof) }));
      // Where both ends speak Gemini the pieces of a stream go back as the package kept them.
      const thought = client === "google" && provider === "gemini" && stream ? "" : steps[0]?.reasoningText;
      expect(proofs).toContainEqual({ thought, proof: expect.stringMatching(IS_PROOF) });
    },
  );

  test.each(["anthropic", "deepseek", "openrouter", "moonshot"] as const)("openai-compatible shows those of %s", async (provider) => {
    for (const stream of [false, true]) {
      const body = {
        model: CLIENTS["openai-compatible"](provider),
        prompt: "Hello",
        maxRetries: 0,
        maxOutputTokens: 4000,
        providerOptions: THINKING["openai-compatible"],
      };
      const reasoning = stream ? await streamText({ ...body, ...quiet }).reasoningText : (await generateText(body)).reasoningText;
      expect(reasoning).toContain("I was asked: Hello");
    }
  });
});

describe("what the gateway itself answers", () => {
  test.each(Object.keys(CLIENTS) as Client[])("%s raises 404 for an unknown model and names the nearest", async (client) => {
    const error = await raised(generateText({ model: CLIENTS[client]("antropic"), prompt: "Hello", maxRetries: 2 }));
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ statusCode: 404, message: expect.stringContaining('"anthropic"') });
  });
  test("the package tries again after a 429, and once is enough", async () => {
    const answer = await generateText({
      model: CLIENTS.openai("groq"),
      prompt: "Hello",
      maxRetries: 2,
      ...faulty("error=429@50%,retry-after=0s"),
    });
    expect(answer.text).toContain("Hello");
    expect(gateway.events.map(({ outcome }) => outcome)).toEqual(["rate_limit", "ok"]);
  });
  test("the package gives up in the end", async () => {
    const error = await raised(
      generateText({ model: CLIENTS.openai("groq"), prompt: "Hello", maxRetries: 1, ...faulty("error=429,retry-after=0s") }),
    );
    expect(RetryError.isInstance(error)).toBe(true);
    expect(gateway.sent).toHaveLength(2);
  });
});
