// The official openai package as a client, against every provider: what it shows its user must be what any provider said.

import OpenAI, {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from "openai";
import type { RunnableToolFunctionWithParse } from "openai/lib/RunnableFunction";
import type { ChatCompletionContentPart, ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources/chat/completions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  ABOUT_RESULTS,
  ARGUMENTS,
  ASKS_FOR_BOTH,
  BREAKS,
  FAULTS,
  type FaultKind,
  isPerson,
  NO_ANSWERS,
  PERSON,
  PICTURE_URL,
  PIXEL,
  RESULTS,
  raised,
  TIME,
  toolsSent,
  WEATHER,
} from "./asked.ts";
import { type Gateway, INLINE_ONLY, PROVIDERS, startGateway, stopped, toldAs, UNNAMED } from "./gateway.ts";

let gateway: Gateway;
let client: OpenAI;
beforeAll(async () => {
  gateway = await startGateway();
  client = new OpenAI({ baseURL: `${gateway.origin}/v1`, apiKey: "sk-client", maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const TOOLS: ChatCompletionTool[] = [WEATHER, TIME].map((tool) => ({
  type: "function",
  function: { ...tool, parameters: { ...tool.parameters } },
}));
const user = (content: string | ChatCompletionContentPart[]): ChatCompletionMessageParam => ({ role: "user", content });
const faulty = (fault: string) => ({ headers: { "x-signalbox-sandbox": fault } });

describe.each(PROVIDERS)("openai → $provider", ({ provider: model, model: upstreamModel, sees, schema }) => {
  test("an answer, its finish and its usage", async () => {
    const answer = await client.chat.completions.create({ model, messages: [user("Hello")] });
    expect(answer.choices[0]?.message).toMatchObject({ role: "assistant", content: expect.stringContaining('You said: "Hello"') });
    expect(answer).toMatchObject({ object: "chat.completion", model: upstreamModel, choices: [{ index: 0, finish_reason: "stop" }] });
    expect(answer.usage?.total_tokens).toBe((answer.usage?.prompt_tokens ?? 0) + (answer.usage?.completion_tokens ?? 0));
    expect(answer.usage?.completion_tokens).toBeGreaterThan(10);
  });

  test("a stream gathered by the package is the whole answer, usage included", async () => {
    const body = { model, messages: [user("Tell me 60 words about streams.")] };
    const whole = await client.chat.completions.create(body);
    const runner = client.chat.completions.stream({ ...body, stream_options: { include_usage: true } });
    let deltas = "";
    runner.on("content", (delta) => (deltas += delta));
    const gathered = await runner.finalChatCompletion();
    expect(gathered.choices[0]?.message.content).toBe(whole.choices[0]?.message.content);
    expect(deltas).toBe(whole.choices[0]?.message.content);
    expect(gathered.choices[0]?.finish_reason).toBe("stop");
    expect(gathered.usage).toEqual(whole.usage);
    if (!UNNAMED.has(model)) expect(gathered.id).toBe(whole.id);
  });

  test("a stream without the usage nobody asked for", async () => {
    const chunks = [];
    for await (const chunk of await client.chat.completions.create({ model, messages: [user("Hello")], stream: true })) chunks.push(chunk);
    expect(chunks.every(({ choices, usage }) => choices.length === 1 && (usage ?? null) === null)).toBe(true);
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe("stop");
  });

  test.each(["whole", "streamed"])("parallel calls, %s, answered in a second turn", async (how) => {
    const messages = [user(ASKS_FOR_BOTH)];
    const ask = async () => {
      const body = { model, messages, tools: TOOLS };
      const answer =
        how === "whole" ? await client.chat.completions.create(body) : await client.chat.completions.stream(body).finalChatCompletion();
      return answer.choices[0];
    };
    const first = await ask();
    if (first === undefined) throw new Error("no choice");
    expect(first.finish_reason).toBe("tool_calls");
    const calls = first.message.tool_calls?.flatMap((call) => (call.type === "function" ? [call] : [])) ?? [];
    expect(calls.map((call) => [call.function.name, JSON.parse(call.function.arguments)])).toEqual(Object.entries(ARGUMENTS));
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
    messages.push(
      first.message,
      ...calls.map((call) => ({ role: "tool" as const, tool_call_id: call.id, content: RESULTS[call.function.name] ?? "" })),
    );
    const second = await ask();
    expect(second).toMatchObject({ finish_reason: "stop", message: { content: ABOUT_RESULTS } });
    const { calls: sent, results } = toolsSent(gateway.sent[1]);
    expect(sent.map(({ name, input }) => [name, input])).toEqual(Object.entries(ARGUMENTS));
    expect(results).toEqual(sent.map(({ id, name }) => ({ id, text: RESULTS[name] })));
  });

  test("the package's own tool loop", async () => {
    const asked: unknown[] = [];
    const weather: RunnableToolFunctionWithParse<object> = {
      type: "function",
      function: {
        ...WEATHER,
        // A copy that may be written to, which is what the package's types ask for.
        parameters: JSON.parse(JSON.stringify(WEATHER.parameters)),
        parse: JSON.parse,
        function: (input) => {
          asked.push(input);
          return RESULTS[WEATHER.name] ?? "";
        },
      },
    };
    const runner = client.chat.completions.runTools({ model, messages: [user("What is the weather?")], tools: [weather] });
    expect(await runner.finalContent()).toBe(`The tool answered "${RESULTS[WEATHER.name]}".`);
    expect(asked).toEqual([ARGUMENTS[WEATHER.name]]);
  });

  const isFetched = !INLINE_ONLY.has(model);
  test(sees ? `pictures, inline${isFetched ? " and by address" : ""}` : "pictures are refused with 400", async () => {
    const content: ChatCompletionContentPart[] = [
      { type: "text", text: "What is this?" },
      { type: "image_url", image_url: { url: `data:image/png;base64,${PIXEL}` } },
      ...(isFetched ? [{ type: "image_url" as const, image_url: { url: PICTURE_URL } }] : []),
    ];
    const answer = client.chat.completions.create({ model, messages: [user(content)] });
    if (sees) expect((await answer).choices[0]?.message.content).toContain(isFetched ? "with 2 images" : "with 1 image");
    else {
      const error = await raised(answer);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error.message).toContain("does not take images");
      expect(gateway.sent).toEqual([]);
    }
  });

  test("an answer that fits a JSON Schema", async () => {
    const answer = await client.chat.completions.create({
      model,
      messages: [user("Somebody, please.")],
      response_format: { type: "json_schema", json_schema: { name: "person", schema: { ...PERSON }, strict: true } },
    });
    const value: unknown = JSON.parse(answer.choices[0]?.message.content ?? "");
    expect({ value, isPerson: isPerson(value) }).toEqual({ value: expect.any(Object), isPerson: true });
    if (!schema)
      expect(gateway.sent[0]?.body).toMatchObject({
        response_format: { type: "json_object" },
        messages: [{ role: "system", content: expect.stringContaining('"mood"') }, {}],
      });
  });

  test("instructions arrive, and are not taken for the user's words", async () => {
    const answer = await client.chat.completions.create({ model, messages: [{ role: "system", content: "Be terse." }, user("Hello")] });
    expect(answer.choices[0]?.message.content).toContain('You said: "Hello"');
    expect(JSON.stringify(gateway.sent[0]?.body)).toContain("Be terse.");
  });

  test.each([false, true])("a stop sequence ends the answer (stream: %s)", async (stream) => {
    const body = { model, messages: [user("Hello")], stop: ["You said"] };
    const answer = stream ? await client.chat.completions.stream(body).finalChatCompletion() : await client.chat.completions.create(body);
    expect(answer.choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { content: expect.stringMatching(stopped(model)) },
    });
  });

  test.each([false, true])("the token limit ends the answer as length (stream: %s)", async (stream) => {
    const body = { model, messages: [user("Tell me 200 words about limits.")], max_completion_tokens: 20 };
    if (!stream) {
      const answer = await client.chat.completions.create(body);
      expect(answer.choices[0]?.finish_reason).toBe("length");
      expect(answer.usage?.completion_tokens).toBe(20);
      return;
    }
    const reasons = [];
    for await (const chunk of await client.chat.completions.create({ ...body, stream: true }))
      reasons.push(chunk.choices[0]?.finish_reason);
    expect(reasons.filter(Boolean)).toEqual(["length"]);
  });

  test.each(BREAKS)("a stream that breaks (%s) raises", async (fault) => {
    const stream = await client.chat.completions.create({ model, messages: [user("Tell me 100 words.")], stream: true }, faulty(fault));
    const pieces: string[] = [];
    const reasons: unknown[] = [];
    const error = await raised(
      (async () => {
        for await (const chunk of stream) {
          pieces.push(chunk.choices[0]?.delta.content ?? "");
          reasons.push(chunk.choices[0]?.finish_reason ?? null);
        }
      })(),
    );
    expect(error).toBeInstanceOf(APIError);
    expect(pieces.join("")).not.toBe("");
    expect(reasons.every((reason) => reason === null)).toBe(true);
  });

  test.each(NO_ANSWERS)("no answer at all (%s) raises an InternalServerError", async (fault) => {
    for (const stream of [false, true]) {
      const error = await raised(client.chat.completions.create({ model, messages: [user("Hello")], stream }, faulty(fault)));
      expect(error).toBeInstanceOf(InternalServerError);
      expect(error).toMatchObject({ status: 502 });
    }
  });

  const CLASSES: Readonly<Record<FaultKind, { readonly type: new (...args: never[]) => Error; readonly is: object }>> = {
    auth: { type: AuthenticationError, is: { status: 401, code: "invalid_api_key" } },
    permission: { type: PermissionDeniedError, is: { status: 403 } },
    not_found: { type: NotFoundError, is: { status: 404, code: "model_not_found" } },
    invalid_request: { type: BadRequestError, is: { status: 400, type: "invalid_request_error" } },
    too_large: { type: APIError, is: { status: 413 } },
    context_window: { type: BadRequestError, is: { status: 400, code: "context_length_exceeded" } },
    content_policy: { type: BadRequestError, is: { status: 400, code: "content_policy_violation" } },
    rate_limit: { type: RateLimitError, is: { status: 429, code: "rate_limit_exceeded" } },
    quota: { type: RateLimitError, is: { status: 429, code: "insufficient_quota" } },
    overloaded: { type: InternalServerError, is: { status: 503 } },
    server_error: { type: InternalServerError, is: { status: 500 } },
    timeout: { type: InternalServerError, is: { status: 504 } },
  };
  test.each(FAULTS)("a failure upstream (%s) raises its class", async (kind) => {
    const { type, is } = CLASSES[toldAs(model, kind)];
    for (const stream of [false, true]) {
      const error = await raised(
        client.chat.completions.create({ model, messages: [user("Hello")], stream }, faulty(`error=${kind},retry-after=7s`)),
      );
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject({ ...is, requestID: expect.stringMatching(/^req_/) });
      if (kind === "rate_limit" || kind === "overloaded") expect(error.headers?.get("retry-after")).toBe("7");
    }
  });

  test("fifty streams at once come out right", async () => {
    const runs = Array.from({ length: 50 }, async (_, at) => {
      const stream = await client.chat.completions.create({ model, messages: [user(`Number ${at}.`)], stream: true });
      let text = "";
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? "";
      return text;
    });
    const texts = await Promise.all(runs);
    for (const [at, text] of texts.entries())
      expect(text).toMatch(new RegExp(`^This is the sandbox, .* You said: "Number ${at}\\."\\. .*\\.$`));
  });

  test("an abort within a stream closes the upstream's connection", async () => {
    const abort = new AbortController();
    const stream = await client.chat.completions.create(
      { model, messages: [user("Tell me 100 words.")], stream: true },
      { ...faulty("stall=8"), signal: abort.signal },
    );
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) abort.abort();
    await gateway.untilBrokenOff(1);
  });

  test("an abort while waiting closes the upstream's connection", async () => {
    const abort = new AbortController();
    const answer = raised(
      client.chat.completions.create({ model, messages: [user("Hello")] }, { ...faulty("latency=60s"), signal: abort.signal }),
    );
    await expect.poll(() => gateway.sent.length).toBe(1);
    abort.abort();
    expect(await answer).toBeInstanceOf(APIUserAbortError);
    await gateway.untilBrokenOff(1);
  });
});

describe("what the gateway itself answers", () => {
  test("models.list() gives every name", async () => {
    const ids: string[] = [];
    for await (const { id, object } of client.models.list()) ids.push(object === "model" ? id : "?");
    expect(ids).toEqual(expect.arrayContaining([...PROVIDERS.map(({ provider }) => provider), "gpt-4"]));
    expect(await client.models.retrieve("gpt-4")).toMatchObject({ id: "gpt-4", owned_by: "openai" });
  });
  test("an unknown model raises NotFoundError and names the nearest", async () => {
    const error = await raised(client.chat.completions.create({ model: "antropic", messages: [user("Hello")] }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "model_not_found", param: "model", message: expect.stringContaining('"anthropic"') });
  });
  test.each([
    [
      "messages[1].content[0].text",
      {
        messages: [
          { role: "user", content: "a" },
          { role: "user", content: [{ type: "text" }] },
        ],
      },
    ],
    ["temperature", { messages: [{ role: "user", content: "a" }], temperature: "hot" }],
    ["messages[0].role", { messages: [{ role: "boss", content: "a" }] }],
    [
      "tools[0].function.name",
      { messages: [{ role: "user", content: "a" }], tools: [{ type: "function", function: { description: "x" } }] },
    ],
  ])("a bad request raises BadRequestError with the place %s", async (path, body) => {
    // Wrong on purpose.
    const error = await raised(
      client.chat.completions.create({ model: "anthropic", ...(body as unknown as { messages: ChatCompletionMessageParam[] }) }),
    );
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param: path, message: expect.stringContaining(path) });
  });
  test("the package tries again after a 429, and once is enough", async () => {
    const patient = client.withOptions({ maxRetries: 2 });
    const answer = await patient.chat.completions.create({ model: "openai", messages: [user("Hello")] }, faulty("error=429@50%"));
    expect(answer.choices[0]?.finish_reason).toBe("stop");
    expect(gateway.events.map(({ outcome }) => outcome)).toEqual(["rate_limit", "ok"]);
  });
  test("the package does not try again what cannot help", async () => {
    const patient = client.withOptions({ maxRetries: 2 });
    expect(
      await raised(patient.chat.completions.create({ model: "openai", messages: [user("Hello")] }, faulty("error=quota"))),
    ).toBeInstanceOf(RateLimitError);
    expect(gateway.sent).toHaveLength(1);
  });
  test("several answers at once, where the provider gives them", async () => {
    const answer = await client.chat.completions.create({ model: "openai", messages: [user("Hello")], n: 3 });
    expect(answer.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});

test("silence within a stream raises after the idle timeout", async () => {
  const impatient = await startGateway(
    "models: { openai: openai/gpt-4.1-mini, anthropic: anthropic/claude-haiku-4-5 }\nrouting: { idle_timeout: 100ms }\n",
  );
  const other = new OpenAI({ baseURL: `${impatient.origin}/v1`, apiKey: "sk-client", maxRetries: 0 });
  for (const model of ["openai", "anthropic"]) {
    const stream = await other.chat.completions.create({ model, messages: [user("Tell me 100 words.")], stream: true }, faulty("stall=6"));
    const error = await raised(
      (async () => {
        for await (const _ of stream);
      })(),
    );
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ type: "timeout" });
  }
  await impatient.close();
});
