// Answers that the gateway keeps, by the official openai package: referred to, shown and deleted, whoever gave them. What a provider keeps itself
// is played word for word by an upstream of this test.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI, { BadRequestError, InternalServerError, NotFoundError } from "openai";
import type { FunctionTool, Response, ResponseCreateParamsNonStreaming, ResponseInputItem } from "openai/resources/responses/responses";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { IS_PROOF, proofsSent, proofText, RESULTS, raised, WEATHER } from "./asked.ts";
import { type Gateway, type GatewayOptions, startGateway } from "./gateway.ts";
import { type ScriptedUpstream, startUpstream } from "./upstream.ts";

const MODELS = `
models:
  openai: openai/gpt-4.1-mini
  anthropic: anthropic/claude-haiku-4-5
  gemini: gemini/gemini-3.8-flash
`;
const yamlFor = (file: string): string => `storage: { url: "sqlite:${file}", responses: { keep: 30d } }\n${MODELS}`;
const clientOf = (gateway: Gateway): OpenAI => new OpenAI({ apiKey: "sk-test", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });

let folder: string;
let gateway: Gateway;
let client: OpenAI;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  gateway = await startGateway(yamlFor(join(folder, "shared.db")));
  client = clientOf(gateway);
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => gateway.forget());

type Asked = Omit<ResponseCreateParamsNonStreaming, "stream">;
const whole = (asked: Asked): Promise<Response> => client.responses.create(asked);
const streamed = (asked: Asked): Promise<Response> => client.responses.stream(asked).finalResponse();
/** What was said to the provider last, in order. */
const told = (): string => JSON.stringify(gateway.sent.at(-1)?.body);
const inOrder = (...texts: readonly string[]): RegExp => new RegExp(texts.join(".*"));

describe.each(["anthropic", "gemini"])("a conversation with %s, which keeps nothing", (model) => {
  test.each([
    ["whole", whole],
    ["streamed", streamed],
  ])("goes on by the id of the answer before, %s", async (_, ask) => {
    const first = await ask({ model, input: "My train is red." });
    const second = await ask({ model, input: [{ role: "user", content: "My hat is blue." }], previous_response_id: first.id });
    const third = await ask({ model, input: "What do I have?", previous_response_id: second.id });
    expect(told()).toMatch(inOrder("My train is red", "You said", "My hat is blue", "You said", "What do I have"));
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
    expect(first).toMatchObject({ id: expect.stringMatching(/^resp_sb_/), store: true, previous_response_id: null });
    expect(third).toMatchObject({ store: true, previous_response_id: second.id });
  });

  test("forks wherever it is taken up again", async () => {
    const root = await whole({ model, input: "The fork stands here." });
    await whole({ model, input: "Left it is.", previous_response_id: root.id });
    await whole({ model, input: "Right it is.", previous_response_id: root.id });
    expect(told()).toMatch(inOrder("The fork stands here", "Right it is"));
    expect(told()).not.toContain("Left it is");
  });

  test("gives the results of tools that the answer before asked for", async () => {
    const { name, description, parameters } = WEATHER;
    const tools: FunctionTool[] = [{ type: "function", name, description, parameters: { ...parameters }, strict: false }];
    const first = await whole({ model, input: "What is the weather?", tools });
    const call = first.output.find((item) => item.type === "function_call");
    if (call === undefined) throw new Error("no call");
    const output: ResponseInputItem = { type: "function_call_output", call_id: call.call_id, output: RESULTS[name] ?? "" };
    const second = await whole({ model, input: [output], tools, previous_response_id: first.id });
    expect(second.output_text).toContain(RESULTS[name]);
  });
});

describe("a conversation", () => {
  test("goes on with another provider, each of which gets it in its own words", async () => {
    const first = await whole({ model: "anthropic", input: "My train is red." });
    const second = await streamed({ model: "gemini", input: "My hat is blue.", previous_response_id: first.id });
    const third = await whole({ model: "openai", input: "What do I have?", previous_response_id: second.id });
    expect(gateway.sent.at(-1)).toMatchObject({ provider: "openai", path: "/responses" });
    expect(told()).toMatch(inOrder("My train is red", "You said", "My hat is blue", "You said", "What do I have"));
    expect(gateway.sent.at(-1)?.body).not.toHaveProperty("previous_response_id");
    expect(third.previous_response_id).toBe(second.id);
  });

  test("does not carry over instructions", async () => {
    const first = await whole({ model: "anthropic", input: "Hello", instructions: "Speak of ships." });
    await whole({ model: "anthropic", input: "Go on.", instructions: "Speak of trains.", previous_response_id: first.id });
    expect(told()).toContain("Speak of trains");
    expect(told()).not.toContain("Speak of ships");
  });

  test("brings a thought's proof back to its maker", async () => {
    const reasoning = { effort: "high", summary: "auto" } as const;
    const first = await whole({ model: "anthropic", input: "Think about it.", reasoning });
    await whole({ model: "anthropic", input: "Go on.", reasoning, previous_response_id: first.id });
    expect(proofsSent(gateway.sent.at(-1)).map(({ proof }) => proofText(proof))).toEqual([expect.stringMatching(IS_PROOF)]);
  });

  test("names items by their ids", async () => {
    const first = await whole({ model: "anthropic", input: "My train is red." });
    const [asked] = (await client.responses.inputItems.list(first.id)).data;
    const [answered] = first.output;
    const reference = (item: { id?: string | null } | undefined): ResponseInputItem => ({ type: "item_reference", id: item?.id ?? "" });
    await whole({ model: "gemini", input: [reference(asked), reference(answered), { role: "user", content: "What is red?" }] });
    expect(told()).toMatch(inOrder("My train is red", "You said", "What is red"));
    const second = await whole({ model: "anthropic", input: [reference(asked)] });
    await whole({ model: "anthropic", input: "Once more.", previous_response_id: second.id });
    expect(told()).toMatch(inOrder("My train is red", "Once more"));
  });

  test("outlives the process", async () => {
    const url = join(folder, "restarted.db");
    const before = await startGateway(yamlFor(url));
    const { id } = await clientOf(before).responses.create({ model: "anthropic", input: "My train is red." });
    await before.close();
    const after = await startGateway(yamlFor(url));
    await clientOf(after).responses.create({ model: "anthropic", input: "What is red?", previous_response_id: id });
    expect(JSON.stringify(after.sent.at(-1)?.body)).toMatch(inOrder("My train is red", "What is red"));
    await after.close();
  });
});

describe("what is not there", () => {
  const NOT_FOUND = { status: 400, type: "invalid_request_error", param: "previous_response_id", code: "previous_response_not_found" };
  test.each(["anthropic", "openai"])("an id of ours that is none is told as OpenAI does, asked of %s", async (model) => {
    const error = await raised(whole({ model, input: "Hello", previous_response_id: "resp_sb_none" }));
    expect(error).toMatchObject({ ...NOT_FOUND, message: expect.stringContaining("'resp_sb_none' not found") });
    expect(gateway.sent).toEqual([]);
  });

  test("an id of somebody else's is left to providers of this API, and told where there are none", async () => {
    expect(await raised(whole({ model: "anthropic", input: "Hello", previous_response_id: "resp_1" }))).toMatchObject(NOT_FOUND);
    expect(gateway.sent).toEqual([]);
    await whole({ model: "openai", input: "Hello", previous_response_id: "resp_1" });
    expect(gateway.sent).toMatchObject([{ path: "/responses", body: { previous_response_id: "resp_1" } }]);
  });

  test("an item", async () => {
    const error = await raised(whole({ model: "anthropic", input: [{ type: "item_reference", id: "msg_none" }] }));
    expect(error).toMatchObject({ status: 400, param: "input[0].id", message: expect.stringContaining("'msg_none' not found") });
  });

  test("an answer that was not to be kept", async () => {
    const first = await whole({ model: "anthropic", input: "Forget it.", store: false });
    expect(first).toHaveProperty("store", false);
    expect(await raised(client.responses.retrieve(first.id))).toBeInstanceOf(NotFoundError);
    expect(await raised(whole({ model: "anthropic", input: "Go on.", previous_response_id: first.id }))).toMatchObject(NOT_FOUND);
  });

  test("an answer that was deleted, and what was said after it", async () => {
    const first = await whole({ model: "anthropic", input: "Hello" });
    const second = await whole({ model: "anthropic", input: "Go on.", previous_response_id: first.id });
    await client.responses.delete(first.id);
    for (const previous_response_id of [first.id, second.id])
      expect(await raised(whole({ model: "anthropic", input: "And on.", previous_response_id }))).toMatchObject(NOT_FOUND);
    expect(await raised(client.responses.retrieve(first.id))).toBeInstanceOf(NotFoundError);
    expect(await raised(client.responses.delete(first.id))).toBeInstanceOf(NotFoundError);
    expect(await client.responses.retrieve(second.id)).toMatchObject({ id: second.id });
  });
});

describe("a kept answer by its id", () => {
  test.each([
    ["whole", whole],
    ["streamed", streamed],
  ])("is shown as its client got it, %s", async (_, ask) => {
    const { output_text, output, ...answer } = await ask({ model: "anthropic", input: "Hello" });
    const shown = await client.responses.retrieve(answer.id);
    expect(shown).toMatchObject({ id: answer.id, object: "response", status: "completed", model: answer.model, usage: answer.usage });
    expect(shown.output).toMatchObject([{ type: "message", content: [{ type: "output_text", text: output_text }] }]);
  });

  test("tells what was asked, in pages", async () => {
    const words = ["one", "two", "three", "four", "five"];
    const { id } = await whole({ model: "anthropic", input: words.map((content) => ({ role: "user", content })) });
    const texts = async (order?: "asc" | "desc") => {
      const found: string[] = [];
      for await (const item of client.responses.inputItems.list(id, { limit: 2, ...(order === undefined ? {} : { order }) }))
        if (item.type === "message") found.push(item.content.map((part) => (part.type === "input_text" ? part.text : "")).join());
      return found;
    };
    expect(await texts("asc")).toEqual(words);
    expect(await texts()).toEqual([...words].reverse());
    const page = await client.responses.inputItems.list(id, { limit: 2, order: "asc" });
    expect(page.has_more).toBe(true);
    const again = await client.responses.inputItems.list(id, { limit: 2, order: "asc" });
    expect(page.data.map((item) => item.id)).toEqual(again.data.map((item) => item.id));
    expect(await raised(client.responses.inputItems.list(id, { after: "none" }))).toMatchObject({ status: 400, param: "after" });
    expect(await raised(client.responses.inputItems.list(id, { limit: 200 }))).toMatchObject({ status: 400, param: "limit" });
  });

  test("cannot be cancelled, or streamed once more", async () => {
    const { id } = await whole({ model: "anthropic", input: "Hello" });
    expect(await raised(client.responses.cancel(id))).toBeInstanceOf(BadRequestError);
    expect(await raised(client.responses.retrieve(id, { stream: true }))).toMatchObject({ status: 400, param: "stream" });
  });

  test("an answer in the background is refused by name", async () => {
    const error = await raised(whole({ model: "anthropic", input: "Hello", background: true }));
    expect(error).toMatchObject({ status: 400, param: "background" });
  });
});

describe("where no answers are kept", () => {
  let plain: Gateway;
  let asking: OpenAI;
  beforeAll(async () => {
    plain = await startGateway(MODELS);
    asking = clientOf(plain);
  });
  afterAll(() => plain.close());
  const SAYS_HOW = { code: "no_storage", message: expect.stringContaining("responses: { keep: 30d }") };

  test.each([
    ["previous_response_id", { previous_response_id: "resp_1", input: "Hello" }],
    ["input", { input: [{ type: "item_reference", id: "msg_1" }] as ResponseInputItem[] }],
  ])("%s is refused with the way to change that", async (param, asked) => {
    expect(await raised(asking.responses.create({ model: "anthropic", ...asked }))).toMatchObject({ status: 400, param, ...SAYS_HOW });
  });

  test("so are answers by their ids", async () => {
    const error = await raised(asking.responses.retrieve("resp_1"));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ status: 501, ...SAYS_HOW });
  });

  test("who asks to have one kept is told that it was not; who says nothing is not", async () => {
    const changed = async (store: Pick<Asked, "store">) => {
      const { data, response } = await asking.responses.create({ model: "anthropic", input: "Hello", ...store }).withResponse();
      // The package's type of an answer lacks it.
      const { store: isKept } = data as { store?: unknown };
      return [isKept, response.headers.get("x-signalbox-changed"), response.headers.get("x-signalbox-dropped")];
    };
    expect(await changed({ store: true })).toEqual([false, "ChatRequest.store", null]);
    expect(await changed({})).toEqual([false, null, null]);
    expect(await changed({ store: false })).toEqual([false, null, null]);
  });
});

describe("a provider that keeps answers itself", () => {
  let upstream: ScriptedUpstream;
  let both: Gateway;
  let asking: OpenAI;
  beforeEach(async () => {
    upstream = await startUpstream();
    const house = (dialect: string, path: string) =>
      `{ dialect: ${dialect}, base_url: "${upstream.origin}/${path}", auth: none, models: { m: { context: 8000, max_output: 1000, free: true } } }`;
    const yaml = `
storage: { url: "sqlite::memory:", responses: { keep: 1h } }
providers:
  keeper: ${house("openai-responses", "keeper")}
  other: ${house("anthropic-messages", "other")}
models:
  m: { deployments: [keeper/m], fallbacks: { any: [n] } }
  n: other/m
`;
    const options: GatewayOptions = { env: {} };
    both = await startGateway(yaml, options);
    asking = clientOf(both);
  });
  afterEach(async () => {
    await both.close();
    await upstream.close();
  });

  const answer = (id: string, text: string) => ({
    id,
    object: "response",
    created_at: 1,
    status: "completed",
    model: "m",
    output: [
      {
        type: "message",
        id: `msg_${id}`,
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text, annotations: [] }],
      },
    ],
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
    store: true,
    previous_response_id: null,
  });
  const MESSAGE = {
    id: "msg_9",
    type: "message",
    role: "assistant",
    model: "m",
    content: [{ type: "text", text: "Yes, red." }],
    stop_reason: "end_turn",
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  const streamOf = (whole: object) => [
    { type: "response.created", sequence_number: 0, response: { ...whole, status: "in_progress", output: [] } },
    { type: "response.completed", sequence_number: 1, response: whole },
  ];

  test.each(["whole", "streamed"])("gets its own ids as they came, %s; another gets the conversation", async (how) => {
    const said = answer("resp_1", "Your train is red.");
    upstream.say(how === "whole" ? { body: said } : { events: streamOf(said) });
    const first =
      how === "whole"
        ? await asking.responses.create({ model: "m", input: "My train is red." })
        : await asking.responses.stream({ model: "m", input: "My train is red." }).finalResponse();
    expect(first.id).toBe("resp_1");

    upstream.say({ body: answer("resp_2", "Yes.") });
    const second = await asking.responses.create({ model: "m", input: "Is it?", previous_response_id: first.id });
    expect(second.id).toBe("resp_2");
    expect(upstream.asked.at(-1)).toMatchObject({ path: "/keeper/responses", body: { input: "Is it?", previous_response_id: "resp_1" } });

    upstream.say({ status: 500 }, { body: MESSAGE });
    const third = await asking.responses.create({ model: "m", input: "Sure?", previous_response_id: second.id });
    expect(upstream.asked.at(-1)).toMatchObject({ path: "/other/messages" });
    expect(JSON.stringify(upstream.asked.at(-1)?.body)).toMatch(inOrder("My train is red", "Your train is red", "Is it", "Yes", "Sure"));
    expect(third).toMatchObject({ id: expect.stringMatching(/^resp_sb_/), output_text: "Yes, red.", previous_response_id: "resp_2" });

    upstream.say({ body: answer("resp_4", "Red.") });
    await asking.responses.create({ model: "m", input: "And now?", previous_response_id: third.id });
    const { path, body } = upstream.asked.at(-1) ?? {};
    expect(path).toBe("/keeper/responses");
    expect(body).not.toHaveProperty("previous_response_id");
    expect(JSON.stringify(body)).toMatch(inOrder("My train is red", "Your train is red", "Is it", "Sure", "Yes, red", "And now"));
  });

  const gone = { provider: "keeper", deleted: true };
  test.each([
    { given: "deletes its copy too", reply: { body: { id: "resp_1", deleted: true } }, told: gone },
    { given: "had deleted it itself", reply: { status: 404, body: { error: { message: "no such response" } } }, told: gone },
    {
      given: "does not delete it, which is told",
      reply: { status: 500, body: { error: { message: "not now" } } },
      told: { provider: "keeper", deleted: false, message: expect.stringContaining("not now") },
    },
  ])("$given when an answer is deleted here, and is not asked about it any more", async ({ reply, told }) => {
    upstream.say({ body: answer("resp_1", "Hello.") }, reply);
    await asking.responses.create({ model: "m", input: "Hello" });
    const deleted = await fetch(`${both.origin}/v1/responses/resp_1`, { method: "DELETE" });
    expect([deleted.status, await deleted.json()]).toEqual([
      200,
      { id: "resp_1", object: "response", deleted: true, signalbox: { upstream: told } },
    ]);
    expect(upstream.asked.at(-1)).toMatchObject({ method: "DELETE", path: "/keeper/responses/resp_1" });
    const error = await raised(asking.responses.create({ model: "m", input: "Go on.", previous_response_id: "resp_1" }));
    expect(error).toMatchObject({ status: 400, code: "previous_response_not_found" });
    expect(upstream.asked.length).toBe(2);
  });

  test("is not asked to delete what only the gateway has", async () => {
    upstream.say({ body: { ...answer("resp_1", "Hello."), store: false } });
    await asking.responses.create({ model: "m", input: "Hello" });
    await asking.responses.delete("resp_1");
    expect(upstream.asked.length).toBe(1);
  });

  test("may say that it did not keep one: then the gateway's own copy is what is referred to", async () => {
    upstream.say({ body: { ...answer("resp_1", "Your train is red."), store: false } });
    await asking.responses.create({ model: "m", input: "My train is red." });
    upstream.say({ body: answer("resp_2", "Yes.") });
    await asking.responses.create({ model: "m", input: "Is it?", previous_response_id: "resp_1" });
    expect(upstream.asked.at(-1)?.body).not.toHaveProperty("previous_response_id");
    expect(JSON.stringify(upstream.asked.at(-1)?.body)).toMatch(inOrder("My train is red", "Your train is red", "Is it"));
  });

  test("keeps what runs in the background, of which nothing is kept here until it is complete", async () => {
    upstream.say({ body: { ...answer("resp_1", ""), status: "queued", output: [] } }, { body: answer("resp_2", "Yes.") });
    await asking.responses.create({ model: "m", input: "Hello", background: true });
    expect(await raised(asking.responses.retrieve("resp_1"))).toBeInstanceOf(NotFoundError);
    await asking.responses.create({ model: "m", input: "Done?", previous_response_id: "resp_1" });
    expect(upstream.asked.at(-1)?.body).toMatchObject({ previous_response_id: "resp_1" });
  });
});
