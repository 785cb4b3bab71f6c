// The official @anthropic-ai/sdk package as a client, against every provider: what it shows its user must be what any provider said.

import Anthropic, {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ContentTooLargeError,
  GatewayTimeoutError,
  InternalServerError,
  NotFoundError,
  OverloadedError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
} from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { jsonSchemaOutputFormat } from "@anthropic-ai/sdk/helpers/json-schema";
import type { ContentBlockParam, MessageParam, Tool } from "@anthropic-ai/sdk/resources/messages";
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
import { type Gateway, INLINE_ONLY, PROVIDERS, startGateway, stopped, toldAs, UNNAMED, UNTOLD_STOPS } from "./gateway.ts";

let gateway: Gateway;
let client: Anthropic;
beforeAll(async () => {
  gateway = await startGateway();
  client = new Anthropic({ baseURL: gateway.origin, apiKey: "sk-ant-client", maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const TOOLS: Tool[] = [WEATHER, TIME].map(({ name, description, parameters }) => ({
  name,
  description,
  input_schema: { ...parameters, required: [...parameters.required] },
}));
const user = (content: string | ContentBlockParam[]): MessageParam => ({ role: "user", content });
const faulty = (fault: string) => ({ headers: { "x-signalbox-sandbox": fault } });
const textOf = ({ content }: Anthropic.Message): string => content.map((block) => (block.type === "text" ? block.text : "")).join("");
const callsOf = ({ content }: Anthropic.Message) => content.flatMap((block) => (block.type === "tool_use" ? [block] : []));
const resultsOf = (message: Anthropic.Message): MessageParam =>
  user(callsOf(message).map(({ id, name }) => ({ type: "tool_result", tool_use_id: id, content: RESULTS[name] ?? "" })));

describe.each(PROVIDERS)("anthropic → $provider", ({ provider: model, model: upstreamModel, sees, schema }) => {
  test("an answer, its end and its usage", async () => {
    const answer = await client.messages.create({ model, max_tokens: 500, messages: [user("Hello")] });
    expect(answer).toMatchObject({
      type: "message",
      role: "assistant",
      model: upstreamModel,
      stop_reason: "end_turn",
      stop_sequence: null,
    });
    expect(answer.content).toMatchObject([{ type: "text", text: expect.stringContaining('You said: "Hello"') }]);
    expect(answer.usage.input_tokens).toBeGreaterThan(0);
    expect(answer.usage.output_tokens).toBeGreaterThan(10);
  });

  test("a stream gathered by the package is the whole answer, usage included", async () => {
    const body = { model, max_tokens: 500, messages: [user("Tell me 60 words about streams.")] };
    const whole = await client.messages.create(body);
    let deltas = "";
    const gathered = await client.messages
      .stream(body)
      .on("text", (delta) => (deltas += delta))
      .finalMessage();
    expect(gathered.content).toMatchObject(whole.content);
    expect(deltas).toBe(textOf(whole));
    expect(gathered).toMatchObject({
      ...(UNNAMED.has(model) ? {} : { id: whole.id }),
      model: whole.model,
      stop_reason: whole.stop_reason,
      stop_sequence: whole.stop_sequence,
    });
    expect(gathered.usage).toMatchObject({ input_tokens: whole.usage.input_tokens, output_tokens: whole.usage.output_tokens });
  });

  test.each(["whole", "streamed"])("parallel calls, %s, answered in a second turn", async (how) => {
    const messages = [user(ASKS_FOR_BOTH)];
    const ask = () => {
      const body = { model, max_tokens: 500, messages, tools: TOOLS };
      return how === "whole" ? client.messages.create(body) : client.messages.stream(body).finalMessage();
    };
    const first = await ask();
    expect(first.stop_reason).toBe("tool_use");
    expect(callsOf(first).map(({ name, input }) => [name, input])).toEqual(Object.entries(ARGUMENTS));
    expect(new Set(callsOf(first).map(({ id }) => id)).size).toBe(2);
    messages.push({ role: "assistant", content: first.content }, resultsOf(first));
    const second = await ask();
    expect(second.stop_reason).toBe("end_turn");
    expect(textOf(second)).toBe(ABOUT_RESULTS);
    const { calls: sent, results } = toolsSent(gateway.sent[1]);
    expect(sent.map(({ name, input }) => [name, input])).toEqual(Object.entries(ARGUMENTS));
    expect(results).toEqual(sent.map(({ id, name }) => ({ id, text: RESULTS[name] })));
  });

  test.each([false, true])("the package's own tool runner (stream: %s)", async (stream) => {
    const asked: unknown[] = [];
    const weather = betaTool({
      name: WEATHER.name,
      description: WEATHER.description,
      inputSchema: WEATHER.parameters,
      run: (input) => {
        asked.push(input);
        return RESULTS[WEATHER.name] ?? "";
      },
    });
    const runner = client.beta.messages.toolRunner({
      model,
      max_tokens: 500,
      messages: [user("What is the weather?")],
      tools: [weather],
      stream,
    });
    const final = await runner.runUntilDone();
    expect(final.content).toMatchObject([{ type: "text", text: `The tool answered "${RESULTS[WEATHER.name]}".` }]);
    expect(asked).toEqual([ARGUMENTS[WEATHER.name]]);
  });

  const isFetched = !INLINE_ONLY.has(model);
  test(sees ? `pictures, inline${isFetched ? " and by address" : ""}` : "pictures are refused with 400", async () => {
    const content: ContentBlockParam[] = [
      { type: "text", text: "What is this?" },
      { type: "image", source: { type: "base64", media_type: "image/png", data: PIXEL } },
      ...(isFetched ? [{ type: "image" as const, source: { type: "url" as const, url: PICTURE_URL } }] : []),
    ];
    const answer = client.messages.create({ model, max_tokens: 500, messages: [user(content)] });
    if (sees) expect(textOf(await answer)).toContain(isFetched ? "with 2 images" : "with 1 image");
    else {
      const error = await raised(answer);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error.message).toContain("does not take images");
      expect(gateway.sent).toEqual([]);
    }
  });

  test("an answer that fits a JSON Schema, parsed by the package", async () => {
    const answer = await client.messages.parse({
      model,
      max_tokens: 500,
      messages: [user("Somebody, please.")],
      output_config: { format: jsonSchemaOutputFormat(PERSON) },
    });
    expect({ value: answer.parsed_output, isPerson: isPerson(answer.parsed_output) }).toEqual({
      value: expect.any(Object),
      isPerson: true,
    });
    if (!schema)
      expect(gateway.sent[0]?.body).toMatchObject({ response_format: { type: "json_object" }, messages: [{ role: "system" }, {}] });
  });

  test.each([
    ["text", "Be terse."],
    ["blocks", [{ type: "text" as const, text: "Be terse.", cache_control: { type: "ephemeral" as const } }]],
  ])("instructions as %s arrive, and are not taken for the user's words", async (_, system) => {
    const answer = await client.messages.create({ model, max_tokens: 500, system, messages: [user("Hello")] });
    expect(textOf(answer)).toContain('You said: "Hello"');
    expect(JSON.stringify(gateway.sent[0]?.body)).toContain("Be terse.");
  });

  test.each([false, true])("a stop sequence ends the answer (stream: %s)", async (stream) => {
    const body = { model, max_tokens: 500, messages: [user("Hello")], stop_sequences: ["You said"] };
    const answer = stream ? await client.messages.stream(body).finalMessage() : await client.messages.create(body);
    expect(textOf(answer)).toMatch(stopped(model));
    expect([answer.stop_reason, answer.stop_sequence]).toEqual(
      UNTOLD_STOPS.has(model) && model !== "ollama" ? ["end_turn", null] : ["stop_sequence", "You said"],
    );
  });

  test.each([false, true])("the token limit ends the answer as max_tokens (stream: %s)", async (stream) => {
    const body = { model, max_tokens: 20, messages: [user("Tell me 200 words about limits.")] };
    const answer = stream ? await client.messages.stream(body).finalMessage() : await client.messages.create(body);
    expect(answer).toMatchObject({ stop_reason: "max_tokens", usage: { output_tokens: 20 } });
  });

  test.each(BREAKS)("a stream that breaks (%s) raises", async (fault) => {
    const stream = await client.messages.create(
      { model, max_tokens: 500, messages: [user("Tell me 100 words.")], stream: true },
      faulty(fault),
    );
    const types: string[] = [];
    const error = await raised(
      (async () => {
        for await (const { type } of stream) types.push(type);
      })(),
    );
    expect(error).toBeInstanceOf(APIError);
    expect(types).toContain("content_block_delta");
    expect(types).not.toContain("message_delta");
    const gathering = client.messages.stream({ model, max_tokens: 500, messages: [user("Tell me 100 words.")] }, faulty(fault));
    expect(await raised(gathering.finalMessage())).toBeInstanceOf(APIError);
  });

  test.each(NO_ANSWERS)("no answer at all (%s) raises an InternalServerError", async (fault) => {
    for (const stream of [false, true]) {
      const error = await raised(client.messages.create({ model, max_tokens: 500, messages: [user("Hello")], stream }, faulty(fault)));
      expect(error).toBeInstanceOf(InternalServerError);
      expect(error).toMatchObject({ status: 502, type: "api_error" });
    }
  });

  const CLASSES: Readonly<Record<FaultKind, { readonly raises: new (...args: never[]) => Error; readonly is: object }>> = {
    auth: { raises: AuthenticationError, is: { status: 401, type: "authentication_error" } },
    permission: { raises: PermissionDeniedError, is: { status: 403, type: "permission_error" } },
    not_found: { raises: NotFoundError, is: { status: 404, type: "not_found_error" } },
    invalid_request: { raises: BadRequestError, is: { status: 400, type: "invalid_request_error" } },
    too_large: { raises: ContentTooLargeError, is: { status: 413, type: "request_too_large" } },
    context_window: { raises: BadRequestError, is: { status: 400, type: "invalid_request_error" } },
    content_policy: { raises: BadRequestError, is: { status: 400, type: "invalid_request_error" } },
    rate_limit: { raises: RateLimitError, is: { status: 429, type: "rate_limit_error" } },
    quota: { raises: PaymentRequiredError, is: { status: 402, type: "billing_error" } },
    overloaded: { raises: OverloadedError, is: { status: 529, type: "overloaded_error" } },
    server_error: { raises: InternalServerError, is: { status: 500, type: "api_error" } },
    timeout: { raises: GatewayTimeoutError, is: { status: 504, type: "timeout_error" } },
  };
  test.each(FAULTS)("a failure upstream (%s) raises its class", async (kind) => {
    const { raises, is } = CLASSES[toldAs(model, kind, true)];
    for (const stream of [false, true]) {
      const error = await raised(
        client.messages.create({ model, max_tokens: 500, messages: [user("Hello")], stream }, faulty(`error=${kind},retry-after=7s`)),
      );
      expect(error).toBeInstanceOf(raises);
      expect(error).toMatchObject({ ...is, error: { type: "error", request_id: expect.stringMatching(/^req_/) } });
      expect(error.message).not.toContain("status code (no body)");
      if (kind === "rate_limit" || kind === "overloaded") expect(error.headers?.get("retry-after")).toBe("7");
    }
  });

  test("fifty streams at once come out right", async () => {
    const runs = Array.from({ length: 50 }, async (_, at) =>
      textOf(await client.messages.stream({ model, max_tokens: 500, messages: [user(`Number ${at}.`)] }).finalMessage()),
    );
    for (const [at, text] of (await Promise.all(runs)).entries())
      expect(text).toMatch(new RegExp(`^This is the sandbox, .* You said: "Number ${at}\\."\\. .*\\.$`));
  });

  test("an abort within a stream closes the upstream's connection", async () => {
    const stream = client.messages.stream({ model, max_tokens: 500, messages: [user("Tell me 100 words.")] }, faulty("stall=8"));
    stream.on("text", () => stream.abort());
    expect(await raised(stream.finalMessage())).toBeInstanceOf(APIUserAbortError);
    await gateway.untilBrokenOff(1);
  });

  test("an abort while waiting closes the upstream's connection", async () => {
    const abort = new AbortController();
    const answer = raised(
      client.messages.create({ model, max_tokens: 500, messages: [user("Hello")] }, { ...faulty("latency=60s"), signal: abort.signal }),
    );
    await expect.poll(() => gateway.sent.length, { interval: 5 }).toBe(1);
    abort.abort();
    expect(await answer).toBeInstanceOf(APIUserAbortError);
    await gateway.untilBrokenOff(1);
  });
});

describe("what the gateway itself answers", () => {
  test("an unknown model raises NotFoundError and names the nearest", async () => {
    const error = await raised(client.messages.create({ model: "antropic", max_tokens: 500, messages: [user("Hello")] }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, type: "not_found_error", apiMessage: expect.stringContaining('"anthropic"') });
  });
  test.each([
    ["messages[0].content[0].source.type", { messages: [{ role: "user", content: [{ type: "image", source: { type: "beam" } }] }] }],
    ["max_tokens", { max_tokens: "many", messages: [{ role: "user", content: "a" }] }],
    ["messages[0].role", { messages: [{ role: "boss", content: "a" }] }],
    ["messages[0].content[0].tool_use_id", { messages: [{ role: "user", content: [{ type: "tool_result", content: "x" }] }] }],
  ])("a bad request raises BadRequestError with the place %s", async (path, body) => {
    // Wrong on purpose.
    const error = await raised(
      client.messages.create({ model: "openai", max_tokens: 500, ...(body as unknown as { messages: MessageParam[] }) }),
    );
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, type: "invalid_request_error", message: expect.stringContaining(path) });
  });
  test.each(["error=429@50%", "error=overloaded@50%"])("the package tries again after %s, and once is enough", async (fault) => {
    const answer = await client.messages.create(
      { model: "deepseek", max_tokens: 500, messages: [user("Hello")] },
      { ...faulty(fault), maxRetries: 2 },
    );
    expect(answer.stop_reason).toBe("end_turn");
    expect(gateway.events.map(({ outcome }) => outcome)).toEqual([expect.stringMatching(/rate_limit|overloaded/), "ok"]);
  });
  test("a result that is an error is told as one", async () => {
    const body = { model: "gemini", max_tokens: 500, messages: [user("What is the weather?")], tools: TOOLS.slice(0, 1) };
    const first = await client.messages.create(body);
    const [call] = callsOf(first);
    const second = await client.messages.create({
      ...body,
      messages: [
        ...body.messages,
        { role: "assistant", content: first.content },
        user([{ type: "tool_result", tool_use_id: call?.id ?? "", is_error: true, content: "no such city" }]),
      ],
    });
    expect(textOf(second)).toBe('The tool answered the error "no such city".');
  });
  test("models.list() gives every name", async () => {
    const ids: string[] = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toEqual(expect.arrayContaining(PROVIDERS.map(({ provider }) => provider)));
  });
});

describe("a provider that speaks Messages beside its own dialect", () => {
  const HELLO = { max_tokens: 50, messages: [user("Hello")] };
  test.each([
    { model: "deepseek", path: "/messages", key: "x-api-key" },
    { model: "moonshot", path: "/messages", key: "authorization" },
    { model: "ollama", path: "/v1/messages", key: undefined },
  ])("$model is asked in it, with its key where it wants it", async ({ model, path, key }) => {
    const own = { ...HELLO, model, metadata: { user_id: "u" } };
    const { data, response } = await client.messages.create(own).withResponse();
    expect(data).toMatchObject({ type: "message", stop_reason: "end_turn" });
    const [sent] = gateway.sent;
    const messages = [user([{ type: "text", text: "Hello" }])];
    expect(sent).toMatchObject({ path, body: { ...own, messages, model: expect.any(String) } });
    expect(["authorization", "x-api-key"].filter((name) => sent?.headers[name] !== undefined)).toEqual(key === undefined ? [] : [key]);
    expect(JSON.stringify(sent?.headers)).not.toContain("sk-ant-client");
    expect(response.headers.get("x-signalbox-dropped")).toBeNull();
  });
  test.each(["deepseek", "moonshot"])("proofs of %s's thoughts come back to it, and go to nobody else", async (model) => {
    const thinking = { type: "enabled" as const, budget_tokens: 1024 };
    const asked = { max_tokens: 4000, messages: [user("Hello")], thinking };
    const { content } = await client.messages.create({ ...asked, model });
    expect(content[0]).toMatchObject({ type: "thinking", signature: expect.stringMatching(/^.{20,}$/) });
    const messages = [...asked.messages, { role: "assistant" as const, content }, user("And then?")];
    await client.messages.create({ ...asked, model, messages });
    await client.messages.create({ ...asked, model: "anthropic", messages });
    const proofs = gateway.sent.map(({ body }) => /"signature":"[^"]+"/.test(JSON.stringify(body)));
    expect(proofs).toEqual([false, true, false]);
  });
  test("is asked in the first where the other could not do it", async () => {
    await client.messages.create({ ...HELLO, model: "deepseek", output_config: { format: jsonSchemaOutputFormat(PERSON) } });
    expect(gateway.sent[0]).toMatchObject({
      path: "/chat/completions",
      headers: { authorization: expect.stringContaining("Bearer ") },
    });
  });
  test("and clients of other dialects are served by the first", async () => {
    const asked = await fetch(`${gateway.origin}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: "deepseek", messages: [{ role: "user", content: "Hello" }] }),
    });
    expect([asked.status, gateway.sent[0]?.path]).toEqual([200, "/chat/completions"]);
  });
});
