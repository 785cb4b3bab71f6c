// The official openai package's Responses, against every provider: what it shows its user must be what any provider said, and its own checks
// of a stream's life (items, ids, places) must hold.

import OpenAI, { APIError, BadRequestError } from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import type {
  FunctionTool,
  Response,
  ResponseFunctionToolCall,
  ResponseInput,
  ResponseStreamEvent,
} from "openai/resources/responses/responses";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { ABOUT_RESULTS, ARGUMENTS, ASKS_FOR_BOTH, BREAKS, PIXEL, RESULTS, raised, TIME, WEATHER } from "./asked.ts";
import { type Gateway, PROVIDERS, startGateway } from "./gateway.ts";

let gateway: Gateway;
let client: OpenAI;
beforeAll(async () => {
  gateway = await startGateway();
  client = new OpenAI({ baseURL: `${gateway.origin}/v1`, apiKey: "sk-client", maxRetries: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const TOOLS: FunctionTool[] = [WEATHER, TIME].map(({ name, description, parameters }) => ({
  type: "function",
  name,
  description,
  parameters: { ...parameters },
  strict: false,
}));

/** What came out goes in again as it is, which the types of the package do not say of every item. */
const again = ({ output }: Pick<Response, "output">): ResponseInput => output as ResponseInput;

describe.each(PROVIDERS)("openai responses → $provider", ({ provider: model, sees, schema }) => {
  test("an answer, its state and its usage", async () => {
    const answer = await client.responses.create({ model, input: "Hello", instructions: "Be kind." });
    expect(answer.output_text).toContain('You said: "Hello"');
    expect(answer).toMatchObject({ object: "response", status: "completed", error: null, incomplete_details: null });
    expect(answer.usage?.total_tokens).toBe((answer.usage?.input_tokens ?? 0) + (answer.usage?.output_tokens ?? 0));
    expect(answer.usage?.output_tokens).toBeGreaterThan(10);
  });

  test("a stream gathered by the package is the whole answer; its events are numbered and none is missing", async () => {
    const body = { model, input: "Tell me 40 words about streams." };
    const whole = await client.responses.create(body);
    const events: ResponseStreamEvent[] = [];
    const runner = client.responses.stream(body).on("event", (event) => void events.push(event));
    const gathered = await runner.finalResponse();
    expect(gathered.output_text).toBe(whole.output_text);
    expect(gathered).toMatchObject({ status: "completed", usage: whole.usage });
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, i) => i));
    const types = events.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(["response.created", "response.in_progress"]);
    expect(types.at(-1)).toBe("response.completed");
    for (const type of ["output_item.added", "content_part.added", "output_text.done", "content_part.done", "output_item.done"])
      expect(types).toContain(`response.${type}`);
  });

  test.each(["whole", "streamed"])("parallel calls, %s, answered in a second turn", async (how) => {
    const ask = (input: ResponseInput): PromiseLike<Response> => {
      const body = { model, input, tools: TOOLS };
      return how === "whole" ? client.responses.create(body) : client.responses.stream(body).finalResponse();
    };
    const input: ResponseInput = [{ role: "user", content: ASKS_FOR_BOTH }];
    const first = await ask(input);
    const calls = first.output.filter((item): item is ResponseFunctionToolCall => item.type === "function_call");
    expect(calls.map(({ name, arguments: said }) => [name, JSON.parse(said)])).toEqual(
      [WEATHER, TIME].map(({ name }) => [name, ARGUMENTS[name]]),
    );
    input.push(...again(first));
    for (const call of calls) input.push({ type: "function_call_output", call_id: call.call_id, output: RESULTS[call.name] ?? "" });
    const second = await ask(input);
    expect(second.output_text).toContain(ABOUT_RESULTS);
  });

  test("an answer that its limit cuts off is incomplete", async () => {
    const answer = await client.responses.create({ model, input: "Tell me 400 words about rivers.", max_output_tokens: 20 });
    expect(answer).toMatchObject({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } });
  });

  test.runIf(schema)("an answer parsed by its schema", async () => {
    const Person = z.object({ name: z.string(), age: z.number() });
    const answer = await client.responses.parse({ model, input: "Who?", text: { format: zodTextFormat(Person, "person") } });
    expect(Person.safeParse(answer.output_parsed).success).toBe(true);
  });

  test.runIf(sees)("a picture", async () => {
    const answer = await client.responses.create({
      model,
      input: [
        {
          role: "user",
          content: [
            { type: "input_text", text: "What is this?" },
            { type: "input_image", image_url: `data:image/png;base64,${PIXEL}`, detail: "auto" },
          ],
        },
      ],
    });
    expect(answer.status).toBe("completed");
    expect(JSON.stringify(gateway.sent[0]?.body)).toContain(PIXEL);
  });

  test.each(BREAKS)("a stream that breaks (%s) raises", async (fault) => {
    const run = async () => {
      const stream = await client.responses.create(
        { model, input: "Tell me 60 words.", stream: true },
        { headers: { "x-signalbox-sandbox": fault } },
      );
      for await (const _ of stream) void _;
    };
    expect(await raised(run())).toBeInstanceOf(APIError);
  });

  test.each(BREAKS)("a stream that breaks (%s) numbers its error like every event before it", async (fault) => {
    const response = await fetch(`${gateway.origin}/v1/responses`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-signalbox-sandbox": fault },
      body: JSON.stringify({ model, input: "Tell me 60 words.", stream: true }),
    });
    const events = (await response.text())
      .split("\n")
      .filter((line) => line.startsWith("data: "))
      .map((line) => JSON.parse(line.slice(6)) as { type: string; sequence_number: number });
    expect(events.at(-1)?.type).toBe("error");
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, i) => i));
  });
});

describe("what only a provider that keeps it can look up", () => {
  test.each([
    ["previous_response_id", { previous_response_id: "resp_1" }],
    ["conversation", { conversation: "conv_1" }],
    ["background", { background: true }],
  ])("%s is refused by name where the provider speaks another dialect", async (param, said) => {
    const error = await raised(client.responses.create({ model: "anthropic", input: "Hello", ...said }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param, type: "invalid_request_error" });
  });

  test("and passes to a provider that speaks this one", async () => {
    await client.responses.create({ model: "openai", input: "Hello", previous_response_id: "resp_1" });
    expect(gateway.sent).toMatchObject([{ path: "/responses", body: { previous_response_id: "resp_1" } }]);
  });
});

test("a thought with its proof comes back to its maker", async () => {
  const ask = (input: ResponseInput) =>
    client.responses.create({
      model: "anthropic",
      input,
      reasoning: { effort: "high", summary: "auto" },
      include: ["reasoning.encrypted_content"],
    });
  const input: ResponseInput = [{ role: "user", content: "Think about it." }];
  const first = await ask(input);
  const thought = first.output.find((item) => item.type === "reasoning");
  expect(thought?.encrypted_content).toBeTruthy();
  await ask([...input, ...again(first), { role: "user", content: "Go on." }]);
  expect(JSON.stringify(gateway.sent[1]?.body)).toContain(thought?.summary[0]?.text);
});

test("what is translated is not kept, and says so", async () => {
  expect(await client.responses.create({ model: "anthropic", input: "Hello" })).toMatchObject({ store: false });
});

test("tools together with reasoning go to a recent OpenAI model by Responses, whatever the client speaks", async () => {
  const { choices } = await client.chat.completions.create({
    model: "openai/gpt-5.6-sol",
    messages: [{ role: "user", content: ASKS_FOR_BOTH }],
    tools: TOOLS.map(({ name, parameters }) => ({ type: "function", function: { name, parameters: parameters ?? {} } })),
    reasoning_effort: "high",
  });
  expect(choices[0]?.finish_reason).toBe("tool_calls");
  expect(gateway.sent).toMatchObject([{ path: "/responses", body: { reasoning: { effort: "high" }, store: false } }]);
});
