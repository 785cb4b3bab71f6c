import { describe, expect, test } from "vitest";
import type { ChatRequest } from "../../../generated/types/canonical.ts";
import type { Dialect } from "../../../src/contract/dialect.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import { alpha, beta, fakeDispatch } from "../../fakes/dialects.ts";
import { type Asking, ask, core, deployment, fakeClient, plan, provider, supporting } from "../../fakes/gateway.ts";
import { fakeUpstream, type Reply } from "../../fakes/upstream.ts";

const MESSAGES = [{ role: "user", content: "hi" }];
const ANSWER = { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 }, future_field: { kept: true } };
const OK: Reply = { body: ANSWER };
const BETA_OK: Reply = { body: { answer: "hello", tokens: { input: 10, output: 2 } } };

const whole = (asking: Partial<Asking>) =>
  ask({ plan: plan({ g: ["a1"] }), scripts: { a1: [OK] }, ingress: alpha, body: { model: "g", messages: MESSAGES }, ...asking });

describe("the same dialect on both sides", () => {
  const spelled = '{ "messages" : [{"role":"user","content":"h\\u0069 \\ud83d\\ude00"}],\n "novelty": 1.50, "model" :"g" }';
  test("only the model is rewritten, whatever the spelling of the rest", async () => {
    const { sent } = await whole({ body: spelled });
    expect(sent[0]?.body).toBe(spelled.replace('"g"', '"m"'));
    expect(sent[0]).toMatchObject({ origin: "http://a1", path: "/v1/chat" });
  });
  test("the answer's bytes come back untouched", async () => {
    const bytes = `{"id":"1","model":"m","text":"hello", "usage":{"input":10,"output":2},"n":1.0 }`;
    const { got } = await whole({ scripts: { a1: [{ body: bytes }] } });
    expect(got.bytes).toBe(bytes);
  });
  test("headers the dialect lets through travel on, others do not; the key is ours", async () => {
    const { sent } = await whole({ headers: { "x-alpha-beta": "1", authorization: "Bearer client", "x-other": "2" } });
    expect(sent[0]?.headers).toMatchObject({
      "x-alpha-beta": "1",
      "x-alpha-version": "1",
      authorization: "Bearer key-of-a1-0123456789",
      "content-type": "application/json",
    });
    expect(JSON.stringify(sent[0]?.headers)).not.toMatch(/Bearer client|x-other/);
  });
  test("configured headers come last, however they are spelled", async () => {
    const configured = plan(
      { g: ["a1"] },
      { providers: { a1: provider("a1", { baseUrl: "http://a1/v1/", headers: { "X-Alpha-Version": "2", "x-team": "t" } }) } },
    );
    const { sent } = await whole({ plan: configured });
    expect(sent[0]?.headers).toMatchObject({ "x-alpha-version": "2", "x-team": "t" });
    expect(sent[0]?.path).toBe("/v1/chat");
  });
  test("a provider that differs from its dialect gets a translated body", async () => {
    const different = plan({ g: ["a1"] }, { providers: { a1: provider("a1", { passthrough: false }) } });
    const { sent } = await whole({ plan: different, body: spelled });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ model: "m", messages: [{ role: "user", content: "hi 😀" }], stream: false });
  });
  test("a body that cannot ask for what is doubtful is not validated here: the upstream knows its own fields best", async () => {
    const marked = { ...alpha, abilityKeys: { tools: ["tools"], vision: ["image"], audio_input: [], pdf: [] } };
    const picky = plan({ g: [deployment("a1", supporting("json_mode"))] });
    const odd = { model: "g", messages: "not a list" };
    const { sent } = await whole({ ingress: marked, plan: picky, body: odd });
    expect(sent[0]?.body).toBe(JSON.stringify({ ...odd, model: "m" }));
    expect((await whole({ ingress: marked, plan: picky, body: { ...odd, tools: [] } })).got.status).toBe(400);
  });
});

describe("another dialect upstream", () => {
  const translated = plan({ g: ["b1"] });
  test("request and answer are translated", async () => {
    const { got, sent } = await whole({ plan: translated, scripts: { b1: [BETA_OK] } });
    expect(sent[0]).toMatchObject({ path: "/v1/models/m:ask", body: '{"ask":"hi"}' });
    expect(got.body).toEqual({ id: "beta-1", model: "m", text: "hello", usage: { input: 10, output: 2 } });
  });
  test("a model in the path reaches an upstream that wants it in the body", async () => {
    const { got, sent } = await whole({ ingress: beta, body: { ask: "hi" }, path: { model: "g", stream: false } });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ model: "m" });
    expect(got.body).toEqual({ answer: "hello", tokens: { input: 10, output: 2 } });
  });
  test.each([
    { given: "not its own format", reply: { body: { text: 1 } } },
    { given: "HTML", reply: { body: "<html>" } },
    { given: "nothing", reply: { body: "" } },
    { given: "no UTF-8", reply: { body: Buffer.from([0x7b, 0xff, 0x7d]) } },
    { given: "a list", reply: { body: "[1]" } },
    { given: "an event stream", reply: { body: "data: {}\n\n" } },
  ])("a 200 with $given is a bad response", async ({ reply }) => {
    const { event } = await whole({ plan: translated, scripts: { b1: [reply] } });
    expect(event?.outcome).toBe("bad_response");
  });
  test("a 200 with an error inside is that error", async () => {
    const { event } = await whole({ plan: translated, scripts: { b1: [{ body: { type: "error", reason: "inside" } }] } });
    expect(event).toMatchObject({ outcome: "server_error", failure: { message: "inside" } });
  });
});

describe("refused before anybody is called", () => {
  test.each<{ given: string; body: object | string; status: number; says: string; param?: string | null }>([
    { given: "no JSON", body: "{", status: 400, says: "not valid JSON" },
    { given: "no object", body: "[]", status: 400, says: "must be a JSON object" },
    { given: "no model", body: { messages: [] }, status: 400, says: "names no model", param: "model" },
    { given: "a model that is no name", body: { model: 3 }, status: 400, says: "model", param: "model" },
    {
      given: "an unknown model",
      body: { model: "smart2", messages: MESSAGES },
      status: 404,
      says: 'Did you mean "smart"?',
      param: "model",
    },
    {
      given: "an invalid request",
      body: { model: "smart", messages: "hi" },
      status: 400,
      says: "messages: must be array",
      param: "messages",
    },
  ])("$given → $status", async ({ body, status, says, param }) => {
    const { got, sent, event } = await whole({ plan: plan({ smart: ["b1"] }), body });
    expect(sent).toHaveLength(0);
    expect(got.status).toBe(status);
    expect(got.body).toMatchObject({ error: { message: expect.stringContaining(says), ...(param === undefined ? {} : { param }) } });
    expect(event).toMatchObject({ outcome: status === 404 ? "not_found" : "invalid_request", attempts: [] });
  });
  test("a body that is too large is the body reader's refusal, in the client's dialect", async () => {
    const client = fakeClient(alpha);
    const failure = { kind: "too_large" as const, message: "larger than 10 bytes" };
    await runRequest(core(plan({ g: ["a1"] }), fakeUpstream({})), {
      requestId: "r",
      ingress: alpha,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: false, failure }),
      client,
    });
    expect(client.got).toMatchObject({ status: 413, body: { error: { type: "too_large" } } });
  });
});

describe("a long text of a request that is translated", () => {
  const long = `she said "yes" to\n${"all of this and ".repeat(90)} she went 家 `;
  const ingress = { ...alpha, long: { texts: ["content"], data: [] } };
  const body = { model: "g", messages: [{ role: "user", content: long }] };
  const sentBy = async (encodeRequest: Dialect["encodeRequest"], more: Partial<Dialect> = {}) => {
    const dispatch = { ...fakeDispatch, dialects: { alpha: ingress, beta: { ...beta, encodeRequest, ...more } } };
    const client = fakeClient(ingress);
    const upstream = fakeUpstream({ b1: [BETA_OK] });
    const incoming = { requestId: "r", ingress, path: { model: undefined, stream: undefined }, client };
    const bytes = Buffer.from(JSON.stringify(body));
    await runRequest({ ...core(plan({ g: ["b1"] }), upstream), dispatch }, { ...incoming, body: async () => ({ ok: true, value: bytes }) });
    expect(client.got.status).toBe(200);
    return JSON.parse(upstream.sent[0]?.body ?? "") as unknown;
  };
  const saidIn = ({ messages }: ChatRequest): string =>
    messages.flatMap(({ content }) => content.map((part) => (part.type === "text" ? part.text : ""))).join();

  test("goes on as it is, and nobody has it in hand", async () => {
    const seen: string[] = [];
    const encode = (request: ChatRequest) => {
      seen.push(saidIn(request));
      return { prompt: `Human: ${saidIn(request)}` };
    };
    expect(await sentBy(encode)).toEqual({ prompt: `Human: ${long}` });
    expect(seen.map(({ length }) => length < 300)).toEqual([true]);
  });
  test("is read for a wire that measures texts", async () => {
    const seen: string[] = [];
    const encode = (request: ChatRequest) => {
      seen.push(saidIn(request));
      return { prompt: saidIn(request) };
    };
    expect(await sentBy(encode, { measuresTexts: () => true })).toEqual({ prompt: long });
    expect(seen).toEqual([long]);
  });
  test.each([
    ["makes something else of it", (text: string) => Buffer.from(text).toString("base64")],
    ["puts it deep into JSON", (text: string) => JSON.stringify([JSON.stringify([text])])],
    ["leaves it out", () => "nothing"],
  ])("is read by a mapping that %s, and losses are told once", async (_, change) => {
    const losses: number[] = [];
    const encode: Dialect["encodeRequest"] = (request, ctx) => {
      ctx.losses.push({ path: "ChatRequest.seed", kind: "dropped", reason: "" });
      losses.push(ctx.losses.length);
      return { prompt: change(saidIn(request)) };
    };
    expect(await sentBy(encode)).toEqual({ prompt: change(long) });
    expect(losses).toEqual([1, 1]);
  });
});

describe("abilities", () => {
  const image = {
    model: "g",
    messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "data:image/png;base64,AA==" } }] }],
  };
  const document = {
    model: "g",
    messages: [{ role: "user", content: [{ type: "file", file: { file_data: "data:application/pdf;base64,AA==" } }] }],
  };
  const text = {
    model: "g",
    messages: [{ role: "user", content: [{ type: "file", file: { file_data: "data:text/plain;base64,AA==" } }] }],
  };
  const audio = {
    model: "g",
    messages: [{ role: "user", content: [{ type: "input_audio", input_audio: { data: "AA==", format: "wav" } }] }],
  };
  const tools = { model: "g", messages: MESSAGES, tools: [{ type: "function", name: "f" }] };
  const blind = plan({
    g: [deployment("a1", supporting("json_mode"))],
    eyes: [deployment("a2", supporting("vision", "tools"))],
    ears: [deployment("a3", supporting("audio_input", "pdf"))],
  });
  test.each([
    { asked: "vision", body: image, names: '"eyes"' },
    { asked: "tools", body: tools, names: '"eyes"' },
    { asked: "audio_input", body: audio, names: '"ears"' },
    { asked: "pdf", body: document, names: '"ears"' },
  ])("$asked of a model without it is refused, naming those that have it", async ({ asked, body, names }) => {
    const { got, sent } = await whole({ plan: blind, body });
    expect(sent).toHaveLength(0);
    expect(got).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(`ability "${asked}"`) } } });
    expect(JSON.stringify(got.body)).toContain(JSON.stringify(names).slice(1, -1));
  });
  test("deployments that lack it are passed over, and the reason kept", async () => {
    const mixed = plan({ g: [deployment("a1", supporting("json_mode")), deployment("a2", supporting("vision"))] });
    const { hosts, event } = await whole({ plan: mixed, body: image, scripts: { a2: [OK] } });
    expect(hosts).toEqual(["a2"]);
    expect(event?.skipped).toEqual([{ deployment: "a1/m", reason: "does not support vision" }]);
  });
  test.each([
    { given: "a model nobody described", plan: plan({ g: ["a1"] }), body: image },
    { given: "a file that is plain text", plan: blind, body: text },
    { given: "an empty list of tools", plan: blind, body: { ...tools, tools: [] } },
  ])("$given is let through", async ({ plan, body }) => {
    expect((await whole({ plan, body })).hosts).toEqual(["a1"]);
  });
});

describe("parameters a provider cannot carry", () => {
  const seeded = { model: "g", messages: MESSAGES, seed: 7 };
  test("refused: another deployment takes the request, and no attempt is counted", async () => {
    const { hosts, got, event } = await whole({ plan: plan({ g: ["b1", "a1"] }), body: seeded, scripts: { b1: [BETA_OK], a1: [OK] } });
    expect(hosts).toEqual(["a1"]);
    expect(got.headers["x-signalbox-attempts"]).toBe("1");
    expect(event?.skipped).toEqual([{ deployment: "b1/m", reason: expect.stringContaining("ChatRequest.seed (no seeds here)") }]);
  });
  test("refused by all: a 400 that names them", async () => {
    const { got } = await whole({ plan: plan({ g: ["b1", "b2"] }), body: seeded });
    expect(got).toMatchObject({ status: 400, body: { error: { param: "seed", message: expect.stringContaining("no seeds here") } } });
  });
  test("dropped: named in a header", async () => {
    const translated = plan({ g: ["a1"] }, { providers: { a1: provider("a1", { passthrough: false }) } });
    const { got, event } = await whole({ plan: translated, body: seeded });
    expect(got.headers["x-signalbox-dropped"]).toBe("ChatRequest.seed");
    expect(event?.losses).toEqual([{ path: "ChatRequest.seed", kind: "dropped", reason: "" }]);
  });
});

describe("request fields that the client's own dialect does not know", () => {
  const body = { model: "g", messages: MESSAGES, novelty: 1.5, future: true };
  const DROPPED = "x-signalbox-dropped";
  const CHANGED = "x-signalbox-changed";
  const asked = (unknownFields: "keep" | "warn" | "strip" | "reject", given: object | string = body) =>
    whole({ plan: plan({ g: ["a1"] }, { providers: { a1: provider("a1", { unknownFields }) } }), body: given });
  const passed = JSON.stringify({ ...body, model: "m" });

  test.each([
    { policy: "keep" as const, sent: passed, dropped: undefined, changed: undefined },
    { policy: "warn" as const, sent: passed, dropped: undefined, changed: "extra.novelty" },
    {
      policy: "strip" as const,
      sent: JSON.stringify({ model: "m", messages: MESSAGES, future: true }),
      dropped: "extra.novelty",
      changed: undefined,
    },
  ])("bytes that pass under $policy", async ({ policy, sent: want, dropped, changed }) => {
    const { sent, got } = await asked(policy);
    expect(sent[0]?.body).toBe(want);
    expect([got.headers[DROPPED], got.headers[CHANGED]]).toEqual([dropped, changed]);
  });
  test("bytes that pass under reject do not", async () => {
    const { sent, got } = await asked("reject");
    expect(sent).toHaveLength(0);
    expect(got).toMatchObject({ status: 400, body: { error: { param: "novelty", message: expect.stringContaining("extra.novelty") } } });
  });
  test("under reject another deployment that keeps it is asked", async () => {
    const providers = { a1: provider("a1", { unknownFields: "reject" }), a2: provider("a2") };
    const { hosts, event } = await whole({ plan: plan({ g: ["a1", "a2"] }, { providers }), scripts: { a2: [OK] }, body });
    expect(hosts).toEqual(["a2"]);
    expect(event?.skipped).toMatchObject([{ deployment: "a1/m", reason: expect.stringContaining("extra.novelty") }]);
  });
  test.each(["warn", "strip", "reject"] as const)("what is known passes byte for byte under %s", async (policy) => {
    const spelled = '{ "model" :"g", "future": 1.50, "messages":[] }';
    expect((await asked(policy, spelled)).sent[0]?.body).toBe(spelled.replace('"g"', '"m"'));
  });
  test("another spelling that the wire lets through is known", async () => {
    const lenient = { ...alpha, respell: (given: unknown) => JSON.parse(JSON.stringify(given).replaceAll("fu_ture", "future")) as unknown };
    const strict = plan({ g: ["a1"] }, { providers: { a1: provider("a1", { unknownFields: "reject" }) } });
    const { sent } = await whole({ ingress: lenient, plan: strict, body: { model: "g", messages: MESSAGES, fu_ture: 1 } });
    expect(sent[0]?.body).toContain("fu_ture");
  });
  test("a stripped body keeps what its provider writes into every body", async () => {
    const providers = { a1: provider("a1", { unknownFields: "strip", body: { set: { novelty: "ours" }, without: [] } }) };
    const { sent } = await whole({ plan: plan({ g: ["a1"] }, { providers }), body });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ novelty: "ours" });
  });
  test("many of them make a short header", async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`n${i}${"x".repeat(90)}`, 1]));
    const { got } = await asked("strip", { model: "g", messages: MESSAGES, ...many });
    expect(String(got.headers[DROPPED]).length).toBeLessThan(520);
    expect(got.headers[DROPPED]).toMatch(/^extra\.n0x+, extra\.n1x+, .*, \.\.\.$/);
  });
  test("a name that could break a header does not", async () => {
    const { got } = await asked("warn", { model: "g", messages: MESSAGES, "a\r\nset-cookie: ü": 1 });
    expect(got.headers[CHANGED]).toBe("extra.a??set-cookie: ?");
  });
  test("bytes that pass have lost nothing, though they were read", async () => {
    const lossy = {
      ...alpha,
      decodeRequest: (given: never, ctx: never) => {
        (ctx as { losses: object[] }).losses.push({ path: "ChatRequest.seed", kind: "dropped", reason: "" });
        return alpha.decodeRequest(given, ctx);
      },
    };
    const read = plan({ g: [deployment("a1", supporting("json_mode")), deployment("a2", supporting("tools"))] });
    const { got, event } = await whole({
      ingress: lossy,
      plan: read,
      scripts: { a2: [OK] },
      body: { ...body, tools: [{ type: "function", name: "f" }] },
    });
    expect(event?.deployment).toBe("a2/m");
    expect(got.headers[DROPPED]).toBeUndefined();
  });
});

describe("what is told afterwards", () => {
  test("the reply says who answered, after how many attempts, and what it cost", async () => {
    const { got, event } = await whole({});
    expect(got.headers).toEqual({
      "x-request-id": "r-1",
      "x-signalbox-model": "a1/m",
      "x-signalbox-attempts": "1",
      "x-signalbox-cost": "0.00006",
    });
    expect(event).toMatchObject({
      requestId: "r-1",
      ingress: "alpha",
      model: "g",
      streamed: false,
      outcome: "ok",
      deployment: "a1/m",
      usage: { input: 10, output: 2 },
      cost: 60_000_000n,
    });
  });
  test.each([
    { given: "has no price", more: { price: undefined }, want: undefined },
    { given: "is free", more: { price: undefined, free: true }, want: "0" },
  ])("a model that $given costs $want", async ({ more, want }) => {
    expect((await whole({ plan: plan({ g: [deployment("a1", more)] }) })).got.headers["x-signalbox-cost"]).toBe(want);
  });
  test("exactly one event per request, whatever happened", async () => {
    for (const body of ["{", { model: "x", messages: MESSAGES }, { model: "g", messages: MESSAGES }])
      expect((await whole({ body })).events).toHaveLength(1);
  });
  test("a bug of ours rejects, after its event", async () => {
    const path = () => {
      throw new Error("bug");
    };
    const broken = { ...fakeDispatch, dialects: { alpha: { ...alpha, call: { ...alpha.call, path } } } };
    const events: RequestEvent[] = [];
    const client = fakeClient(alpha);
    const run = runRequest(
      { ...core(plan({ g: ["a1"] }), fakeUpstream({ a1: [OK] }), events), dispatch: broken },
      {
        requestId: "r",
        ingress: alpha,
        path: { model: undefined, stream: undefined },
        body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify({ model: "g", messages: MESSAGES })) }),
        client,
      },
    );
    await expect(run).rejects.toThrow("bug");
    expect(events).toHaveLength(1);
    expect(events[0]?.outcome).toBe("server_error");
  });
  test("a bug while an answer is read rejects too, and does not hang", async () => {
    const broken = {
      ...alpha,
      readUsage: () => {
        throw new Error("bug in reading");
      },
    };
    const dispatch = { ...fakeDispatch, dialects: { alpha: broken } };
    const run = runRequest(
      { ...core(plan({ g: ["a1"] }), fakeUpstream({ a1: [OK] })), dispatch },
      {
        requestId: "r",
        ingress: alpha,
        path: { model: undefined, stream: undefined },
        body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify({ model: "g", messages: MESSAGES })) }),
        client: fakeClient(alpha),
      },
    );
    await expect(run).rejects.toThrow("bug in reading");
  });
  test("a client that leaves while a whole answer is awaited breaks it off", async () => {
    const client = fakeClient(alpha);
    const events: RequestEvent[] = [];
    const upstream = fakeUpstream({ a1: [{ pieces: [], ends: "never" }] });
    const run = runRequest(core(plan({ g: ["a1", "a2"] }), upstream, events), {
      requestId: "r",
      ingress: alpha,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify({ model: "g", messages: MESSAGES })) }),
      client,
    });
    await Promise.resolve();
    await Promise.resolve();
    client.leave();
    await run;
    expect(upstream.cancelled).toBe(1);
    expect(upstream.sent).toHaveLength(1);
    expect(client.got.status).toBe(0);
    expect(events[0]?.outcome).toBe("cancelled");
  });
});

describe("models by wildcard", () => {
  const wild = plan({ "a/*": [deployment("a1", { upstreamModel: "*", id: "a1/*" })] });
  test("the client's name takes the star's place", async () => {
    const { sent, got } = await whole({ plan: wild, body: { model: "a/some/model", messages: MESSAGES } });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ model: "some/model" });
    expect(got.headers["x-signalbox-model"]).toBe("a1/some/model");
  });
});

describe("authorisation goes where the provider wants it", () => {
  test.each([
    { auth: { type: "bearer" as const, env: [] }, header: ["authorization", "Bearer key-of-a1-0123456789"], path: "/v1/chat" },
    { auth: { type: "header" as const, header: "X-Api-Key", env: [] }, header: ["x-api-key", "key-of-a1-0123456789"], path: "/v1/chat" },
    { auth: { type: "query" as const, param: "key", env: [] }, header: undefined, path: "/v1/chat?key=key-of-a1-0123456789" },
    { auth: { type: "none" as const }, header: undefined, path: "/v1/chat" },
  ])("$auth.type", async ({ auth, header, path }) => {
    const { sent } = await whole({ plan: plan({ g: ["a1"] }, { providers: { a1: provider("a1", { auth }) } }) });
    expect(sent[0]?.path).toBe(path);
    const secrets = Object.entries(sent[0]?.headers ?? {}).filter(([, value]) => value.includes("key-of"));
    expect(secrets).toEqual(header === undefined ? [] : [header]);
  });
});
