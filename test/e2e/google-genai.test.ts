// The official @google/genai package as a client, against every provider: what it shows its user must be what any provider said.

import {
  ApiError,
  type Content,
  FinishReason,
  FunctionCallingConfigMode,
  type FunctionDeclaration,
  type GenerateContentConfig,
  GoogleGenAI,
} from "@google/genai";
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
import { type Gateway, INLINE_ONLY, PROVIDERS, startGateway, stopped, toldAs } from "./gateway.ts";
import { startUpstream } from "./upstream.ts";

let gateway: Gateway;
let client: GoogleGenAI;
beforeAll(async () => {
  gateway = await startGateway();
  client = clientOf(gateway);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const clientOf = ({ origin }: Gateway) =>
  new GoogleGenAI({ apiKey: "client-key", httpOptions: { baseUrl: origin, retryOptions: { attempts: 1 } } });
const DECLARATIONS: FunctionDeclaration[] = [WEATHER, TIME].map(({ name, description, parameters }) => ({
  name,
  description,
  parametersJsonSchema: parameters,
}));
const user = (text: string): Content => ({ role: "user", parts: [{ text }] });
const faulty = (fault: string): GenerateContentConfig => ({ httpOptions: { headers: { "x-signalbox-sandbox": fault } } });

const ask = (body: Parameters<GoogleGenAI["models"]["generateContent"]>[0], stream: boolean) =>
  stream ? client.models.generateContentStream(body) : client.models.generateContent(body);

interface Gathered {
  text: string;
  parts: NonNullable<Content["parts"]>;
  finishes: unknown[];
  usage: unknown;
  chunks: number;
}

/** A stream put together as the package's chats do it: parts in order, the last usage, the last finish. */
async function gather(
  stream: AsyncIterable<{ candidates?: { content?: Content; finishReason?: unknown }[]; usageMetadata?: unknown }>,
  got: Gathered = empty(),
): Promise<Gathered> {
  for await (const { candidates, usageMetadata } of stream) {
    got.chunks += 1;
    got.parts.push(...(candidates?.[0]?.content?.parts ?? []));
    if (candidates?.[0]?.finishReason !== undefined) got.finishes.push(candidates[0].finishReason);
    if (usageMetadata !== undefined) got.usage = usageMetadata;
    got.text = got.parts.map((part) => (part.thought === true ? "" : (part.text ?? ""))).join("");
  }
  return got;
}
const empty = (): Gathered => ({ text: "", parts: [], finishes: [], usage: undefined, chunks: 0 });

describe.each(PROVIDERS)("google-genai → $provider", ({ provider: model, model: upstreamModel, sees, schema }) => {
  test("an answer, its finish and its usage", async () => {
    const answer = await client.models.generateContent({ model, contents: "Hello" });
    expect(answer.text).toContain('You said: "Hello"');
    expect(answer.modelVersion).toBe(upstreamModel);
    expect(answer.candidates?.[0]).toMatchObject({ finishReason: FinishReason.STOP, content: { role: "model" } });
    const { promptTokenCount = 0, candidatesTokenCount = 0, totalTokenCount } = answer.usageMetadata ?? {};
    expect(candidatesTokenCount).toBeGreaterThan(10);
    expect(totalTokenCount).toBe(promptTokenCount + candidatesTokenCount);
  });

  test("a stream put together is the whole answer, usage included", async () => {
    const body = { model, contents: "Tell me 60 words about streams." };
    const whole = await client.models.generateContent(body);
    const { text, finishes, usage, chunks } = await gather(await client.models.generateContentStream(body));
    expect(text).toBe(whole.text);
    expect(finishes).toEqual([FinishReason.STOP]);
    expect(usage).toEqual(whole.usageMetadata);
    expect(chunks).toBeGreaterThan(10);
  });

  test("a chat keeps its history and sends it", async () => {
    const chat = client.chats.create({ model });
    let first = "";
    for await (const { text } of await chat.sendMessageStream({ message: "Hello" })) first += text ?? "";
    gateway.forget();
    const second = await chat.sendMessage({ message: "And again." });
    expect(second.text).toContain('You said: "And again."');
    // The package keeps every piece of a stream as a turn of its own; Gemini and Responses take that, others want one turn.
    const turns = turnsSent(gateway.sent[0]?.body);
    expect(turns.map(([, text]) => text).join("")).toBe(`Hello${first}And again.`);
    if (model !== "gemini" && model !== "responses") expect(turns.map(([role]) => role)).toEqual(["user", "assistant", "user"]);
  });

  test.each(["whole", "streamed"])("parallel calls, %s, answered in a second turn", async (how) => {
    const contents = [user(ASKS_FOR_BOTH)];
    const ask = async () => {
      const body = { model, contents, config: { tools: [{ functionDeclarations: DECLARATIONS }] } };
      if (how === "streamed") return (await gather(await client.models.generateContentStream(body))).parts;
      return (await client.models.generateContent(body)).candidates?.[0]?.content?.parts ?? [];
    };
    const first = await ask();
    const calls = first.flatMap(({ functionCall }) => functionCall ?? []);
    expect(calls.map(({ name, args }) => [name, args])).toEqual(Object.entries(ARGUMENTS));
    contents.push(
      { role: "model", parts: first },
      {
        role: "user",
        parts: calls.map(({ id = "", name = "" }) => ({ functionResponse: { id, name, response: { output: RESULTS[name] } } })),
      },
    );
    expect((await ask()).map(({ text }) => text).join("")).toBe(ABOUT_RESULTS);
    const { calls: sent, results } = toolsSent(gateway.sent[1]);
    expect(sent.map(({ name, input }) => [name, input])).toEqual(Object.entries(ARGUMENTS));
    expect(results).toEqual(sent.map(({ id, name }) => ({ id, text: RESULTS[name] })));
  });

  test("the package's own tool loop", async () => {
    const asked: unknown[] = [];
    const answer = await client.models.generateContent({
      model,
      contents: "What is the weather?",
      config: {
        tools: [
          {
            tool: async () => ({ functionDeclarations: DECLARATIONS.slice(0, 1) }),
            callTool: async (calls) =>
              calls.map(({ id = "", name = "", args }) => {
                asked.push(args);
                return { functionResponse: { id, name, response: { output: RESULTS[name] } } };
              }),
          },
        ],
      },
    });
    expect(answer.text).toBe(`The tool answered "${RESULTS[WEATHER.name]}".`);
    expect(asked).toEqual([ARGUMENTS[WEATHER.name]]);
  });

  test("a call is forced, or forbidden", async () => {
    const ask = (mode: FunctionCallingConfigMode) =>
      client.models.generateContent({
        model,
        contents: "Hello",
        config: { tools: [{ functionDeclarations: DECLARATIONS }], toolConfig: { functionCallingConfig: { mode } } },
      });
    expect((await ask(FunctionCallingConfigMode.ANY)).functionCalls).toHaveLength(1);
    expect((await ask(FunctionCallingConfigMode.NONE)).functionCalls ?? []).toEqual([]);
  });

  const isFetched = !INLINE_ONLY.has(model);
  test(sees ? `pictures, inline${isFetched ? " and by address" : ""}` : "pictures are refused with 400", async () => {
    const parts = [
      { text: "What is this?" },
      { inlineData: { mimeType: "image/png", data: PIXEL } },
      ...(isFetched ? [{ fileData: { mimeType: "image/png", fileUri: PICTURE_URL } }] : []),
    ];
    const answer = client.models.generateContent({ model, contents: [{ role: "user", parts }] });
    if (sees) expect((await answer).text).toContain(isFetched ? "with 2 images" : "with 1 image");
    else {
      expect(await raised(answer)).toMatchObject({ status: 400, message: expect.stringContaining("does not take images") });
      expect(gateway.sent).toEqual([]);
    }
  });

  test.each(["responseJsonSchema", "responseSchema"])("an answer that fits a JSON Schema (%s)", async (field) => {
    const { additionalProperties: _, ...openApi } = PERSON;
    const config = { responseMimeType: "application/json", [field]: field === "responseSchema" ? asOpenApi(openApi) : PERSON };
    const answer = await client.models.generateContent({ model, contents: "Somebody, please.", config });
    const value: unknown = JSON.parse(answer.text ?? "");
    expect({ value, isPerson: isPerson(value) }).toEqual({ value: expect.any(Object), isPerson: true });
    if (!schema)
      expect(gateway.sent[0]?.body).toMatchObject({ response_format: { type: "json_object" }, messages: [{ role: "system" }, {}] });
  });

  test("instructions arrive, and are not taken for the user's words", async () => {
    const answer = await client.models.generateContent({ model, contents: "Hello", config: { systemInstruction: "Be terse." } });
    expect(answer.text).toContain('You said: "Hello"');
    expect(JSON.stringify(gateway.sent[0]?.body)).toContain("Be terse.");
  });

  test("a stop sequence ends the answer", async () => {
    const body = { model, contents: "Hello", config: { stopSequences: ["You said"] } };
    const answer = await client.models.generateContent(body);
    expect(answer.candidates?.[0]?.finishReason).toBe(FinishReason.STOP);
    expect(answer.text).toMatch(stopped(model));
    expect((await gather(await client.models.generateContentStream(body))).text).toBe(answer.text);
  });

  test("the token limit ends the answer as MAX_TOKENS", async () => {
    const body = { model, contents: "Tell me 200 words about limits.", config: { maxOutputTokens: 20 } };
    const answer = await client.models.generateContent(body);
    expect(answer).toMatchObject({ candidates: [{ finishReason: FinishReason.MAX_TOKENS }], usageMetadata: { candidatesTokenCount: 20 } });
    expect((await gather(await client.models.generateContentStream(body))).finishes).toEqual([FinishReason.MAX_TOKENS]);
  });

  test.each(BREAKS)("a stream that breaks (%s) raises", async (fault) => {
    const got = empty();
    const error = await raised(
      gather(await client.models.generateContentStream({ model, contents: "Tell me 100 words.", config: faulty(fault) }), got),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(got.text).not.toBe("");
    expect(got.finishes).toEqual([]);
  });

  test.each(NO_ANSWERS)("no answer at all (%s) raises", async (fault) => {
    for (const stream of [false, true]) {
      const error = await raised(ask({ model, contents: "Hello", config: faulty(fault) }, stream));
      expect(error).toBeInstanceOf(ApiError);
      // A stream that ends before it has begun is a connection lost.
      expect(error.status).toBe(fault === "reset" || (fault === "empty" && stream) ? 503 : 502);
    }
  });

  const TOLD: Readonly<Record<FaultKind, readonly [number, string]>> = {
    auth: [401, "UNAUTHENTICATED"],
    permission: [403, "PERMISSION_DENIED"],
    not_found: [404, "NOT_FOUND"],
    invalid_request: [400, "INVALID_ARGUMENT"],
    too_large: [413, "INVALID_ARGUMENT"],
    context_window: [400, "INVALID_ARGUMENT"],
    content_policy: [400, "INVALID_ARGUMENT"],
    rate_limit: [429, "RESOURCE_EXHAUSTED"],
    quota: [429, "RESOURCE_EXHAUSTED"],
    overloaded: [503, "UNAVAILABLE"],
    server_error: [500, "INTERNAL"],
    timeout: [504, "DEADLINE_EXCEEDED"],
  };
  test.each(FAULTS)("a failure upstream (%s) raises ApiError with its status", async (kind) => {
    const [status, word] = TOLD[toldAs(model, kind)];
    for (const stream of [false, true]) {
      const error = await raised(ask({ model, contents: "Hello", config: faulty(`error=${kind},retry-after=7s`) }, stream));
      expect(error).toBeInstanceOf(ApiError);
      expect(error.status).toBe(status);
      expect(JSON.parse(error.message)).toMatchObject({ error: { code: status, status: word, message: expect.stringMatching(/./) } });
      if (kind === "rate_limit" || kind === "overloaded")
        expect(JSON.parse(error.message)).toMatchObject({ error: { details: [{ retryDelay: "7s" }] } });
    }
  });

  test("fifty streams at once come out right", async () => {
    const runs = Array.from(
      { length: 50 },
      async (_, at) => (await gather(await client.models.generateContentStream({ model, contents: `Number ${at}.` }))).text,
    );
    for (const [at, text] of (await Promise.all(runs)).entries())
      expect(text).toMatch(new RegExp(`^This is the sandbox, .* You said: "Number ${at}\\."\\. .*\\.$`));
  });

  test("an abort within a stream closes the upstream's connection", async () => {
    const abort = new AbortController();
    const stream = await client.models.generateContentStream({
      model,
      contents: "Tell me 100 words.",
      config: { ...faulty("stall=8"), abortSignal: abort.signal },
    });
    const error = await raised(
      (async () => {
        for await (const { text } of stream) if (text) abort.abort();
      })(),
    );
    expect(error.name).toBe("AbortError");
    await gateway.untilBrokenOff(1);
  });

  test("an abort while waiting closes the upstream's connection", async () => {
    const abort = new AbortController();
    const answer = raised(
      client.models.generateContent({ model, contents: "Hello", config: { ...faulty("latency=60s"), abortSignal: abort.signal } }),
    );
    await expect.poll(() => gateway.sent.length, { interval: 5 }).toBe(1);
    abort.abort();
    expect((await answer).message).toMatch(/abort/i);
    await gateway.untilBrokenOff(1);
  });
});

describe("what the gateway itself answers", () => {
  test("an unknown model raises 404 and names the nearest", async () => {
    const error = await raised(client.models.generateContent({ model: "antropic", contents: "Hello" }));
    expect(error).toMatchObject({ status: 404, message: expect.stringContaining('\\"anthropic\\"') });
  });
  test.each([
    ["contents[0].parts[0].inlineData.mimeType", { contents: [{ role: "user", parts: [{ inlineData: { data: "AAAA" } }] }] }],
    ["generationConfig.maxOutputTokens", { contents: "Hello", config: { maxOutputTokens: "many" } }],
  ])("a bad request raises 400 with the place %s", async (path, body) => {
    // Wrong on purpose.
    const error = await raised(client.models.generateContent({ model: "openai", ...(body as unknown as { contents: string }) }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 400, message: expect.stringContaining(path) });
  });
  test("the package tries again after a 429, and once is enough", async () => {
    const answer = await client.models.generateContent({
      model: "mistral",
      contents: "Hello",
      config: { httpOptions: { headers: { "x-signalbox-sandbox": "error=429@50%" }, retryOptions: { attempts: 3, initialDelay: 0.01 } } },
    });
    expect(answer.text).toContain("Hello");
    expect(gateway.events.map(({ outcome }) => outcome)).toEqual(["rate_limit", "ok"]);
  });
  test("a model name with a slash", async () => {
    expect((await client.models.generateContent({ model: "anthropic/claude-sonnet-5", contents: "Hello" })).modelVersion).toBe(
      "claude-sonnet-5",
    );
  });
  test("a prompt Gemini refuses is told as it was, and as the reason to stop elsewhere", async () => {
    const google = await startUpstream();
    const other = await startGateway(
      `providers: { gemini: { base_url: "${google.origin}" } }\nmodels: { gemini: gemini/gemini-3.8-flash }\n`,
      { env: { GEMINI_API_KEY: "k" } },
    );
    const blocked = {
      promptFeedback: { blockReason: "PROHIBITED_CONTENT" },
      usageMetadata: { promptTokenCount: 4, totalTokenCount: 4 },
      modelVersion: "gemini-3.8-flash",
      responseId: "r1",
    };
    google.say({ body: blocked });
    expect(await clientOf(other).models.generateContent({ model: "gemini", contents: "Hello" })).toMatchObject({
      promptFeedback: { blockReason: "PROHIBITED_CONTENT" },
    });
    await other.close();
    await google.close();
  });
});

/** The same schema in the words of OpenAPI, which write types in capitals and know no additionalProperties. */
function asOpenApi(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asOpenApi);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([name]) => name !== "additionalProperties");
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === "type" && typeof value === "string" ? value.toUpperCase() : asOpenApi(value)]),
  );
}

/** Role and text of each turn as a provider got them, in any of the dialects. */
function turnsSent(body: unknown): readonly (readonly [string, string])[] {
  // Validated by the sandbox; the suites' turns are texts.
  type Turn = {
    readonly role: string;
    readonly content?: string | readonly { readonly text: string }[];
    readonly parts?: readonly { readonly text: string }[];
  };
  const { messages, input, contents = [] } = body as Readonly<Partial<Record<"messages" | "input" | "contents", readonly Turn[]>>>;
  return (messages ?? input ?? contents).map(
    ({ role, content, parts = [] }) =>
      [role, typeof content === "string" ? content : (content ?? parts).map(({ text }) => text).join("")] as const,
  );
}
