// Limits and budgets as the official SDKs meet them: errors of their own kinds, headers they read, and a way on.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SANDBOX_KEY } from "../../src/config/bind-access.ts";
import { formatUsd } from "../../src/pricing/price.ts";
import { type Gateway, startGateway } from "./gateway.ts";

let gateway: Gateway;
let openai: OpenAI;
let anthropic: Anthropic;

beforeAll(async () => {
  gateway = await startGateway(`
models: { roomy: openai/gpt-4.1-mini, tight: openai/gpt-5.4-mini, dear: anthropic/claude-haiku-4-5, gem: gemini/gemini-3.8-flash, house: own/small, nobody: openai/gpt-4.1-mini }
providers:
  own: { dialect: openai-chat, base_url: http://127.0.0.1:9/v1, auth: none, models: { small: { context: 8000, free: true } } }
  openai: { passthrough: { /embeddings: { methods: [POST], cost_per_request: $0.30 }, /models: { methods: [GET], cost_per_request: 0 }, /chat: [POST] } }
limits:
  models: { tight: { rpm: 2 }, nobody: { max_parallel: 1 } }
  end_users: { default: { rpm: 3 } }
  global: { rpm: 100000, tpm: 10000000 }
budgets:
  models: { dear: [$0.001/day], gem: [$0.001/month] }
  tags: { default: [$1/total] }
`);
  openai = new OpenAI({ apiKey: "k", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  anthropic = new Anthropic({ apiKey: "k", baseURL: gateway.origin, maxRetries: 0 });
});
beforeEach(() => gateway.forget());
afterAll(() => gateway.close());

const messages = [{ role: "user" as const, content: "hello" }];

describe("limits", () => {
  test("are told in OpenAI's headers, of a whole answer and of a stream", async () => {
    for (const stream of [false, true]) {
      const { response, data } = await openai.chat.completions.create({ model: "roomy", messages, stream }).withResponse();
      expect(response.headers.get("x-ratelimit-limit-requests")).toBe("100000");
      expect(Number(response.headers.get("x-ratelimit-remaining-requests"))).toBeLessThan(100_000);
      expect(response.headers.get("x-ratelimit-reset-requests")).toMatch(/^(\d+ms|\d+s|\d+m\d+s)$/);
      expect(response.headers.get("x-ratelimit-limit-tokens")).toBe("10000000");
      if (Symbol.asyncIterator in data) for await (const _ of data);
    }
  });
  test("are told in Anthropic's headers, too, to those who speak its dialect", async () => {
    const { response } = await anthropic.messages.create({ model: "roomy", max_tokens: 50, messages }).withResponse();
    expect(response.headers.get("anthropic-ratelimit-requests-limit")).toBe("100000");
    expect(Date.parse(response.headers.get("anthropic-ratelimit-tokens-reset") ?? "")).toBeGreaterThan(Date.now() - 2_000);
    expect(response.headers.get("anthropic-ratelimit-tokens-remaining")).toMatch(/^\d+$/);
    const { response: plain } = await openai.chat.completions.create({ model: "roomy", messages }).withResponse();
    expect(plain.headers.get("anthropic-ratelimit-requests-limit")).toBeNull();
  });
  test("that are used up raise each SDK's own error, with the time to wait", async () => {
    await openai.chat.completions.create({ model: "tight", messages });
    await openai.chat.completions.create({ model: "tight", messages });
    const sent = gateway.sent.length;
    const refused = openai.chat.completions.create({ model: "tight", messages, stream: true });
    await expect(refused).rejects.toBeInstanceOf(OpenAI.RateLimitError);
    await expect(refused).rejects.toMatchObject({
      status: 429,
      code: "rate_limit_exceeded",
      message: expect.stringContaining('The limit of the model "tight" is 2 requests a minute'),
    });
    await expect(refused.catch(({ headers }) => Number(headers.get("retry-after")))).resolves.toSatisfy(
      (seconds: number) => seconds > 0 && seconds <= 30,
    );
    await expect(anthropic.messages.create({ model: "tight", max_tokens: 50, messages })).rejects.toMatchObject({
      status: 429,
      error: { error: { type: "rate_limit_error" } },
    });
    expect(gateway.sent).toHaveLength(sent);
  });
  test("of end users are counted by the name in the body", async () => {
    const ask = (user: string) =>
      openai.chat.completions.create({ model: "roomy", messages, user }).then(
        () => "ok",
        ({ status }) => status,
      );
    expect([await ask("ann"), await ask("ann"), await ask("ann"), await ask("ann"), await ask("bob")]).toEqual([
      "ok",
      "ok",
      "ok",
      429,
      "ok",
    ]);
    const metadata = { user_id: "ann" };
    await expect(anthropic.messages.create({ model: "roomy", max_tokens: 5, messages, metadata })).rejects.toMatchObject({
      status: 429,
      message: expect.stringContaining("the end user"),
    });
  });
  test("of requests at once hold while a stream is read, and no longer", async () => {
    const stream = await openai.chat.completions.create(
      { model: "nobody", messages, stream: true },
      { headers: { "x-signalbox-sandbox": "chunk-pace=10ms" } },
    );
    await expect(openai.chat.completions.create({ model: "nobody", messages })).rejects.toMatchObject({
      status: 429,
      message: expect.stringContaining("1 request at once"),
    });
    for await (const _ of stream);
    await expect(openai.chat.completions.create({ model: "nobody", messages })).resolves.toBeDefined();
  });
});

describe("budgets", () => {
  test("that do not suffice are a 402 in the client's dialect", async () => {
    await expect(openai.chat.completions.create({ model: "dear", messages })).rejects.toMatchObject({
      status: 402,
      type: "insufficient_quota",
      code: "budget_exceeded",
    });
    const told = anthropic.messages.create({ model: "dear", max_tokens: 1000, messages });
    await expect(told).rejects.toMatchObject({
      status: 402,
      error: {
        error: {
          type: "billing_error",
          message: expect.stringMatching(/^The budget of the model "dear", \$0.001 a day, does not suffice .* It starts anew at /),
        },
      },
    });
    const genai = new GoogleGenAI({ apiKey: "k", httpOptions: { baseUrl: gateway.origin } });
    await expect(genai.models.generateContent({ model: "gem", contents: "hi" })).rejects.toMatchObject({ status: 402 });
    expect(gateway.sent).toEqual([]);
    expect(gateway.events.map(({ outcome }) => outcome)).toEqual(["budget", "budget", "budget"]);
  });
  test("do not stop what costs nothing", async () => {
    await expect(openai.chat.completions.create({ model: "house", messages })).resolves.toBeDefined();
  });
});

describe("calls that are let through", () => {
  test("are told of the limits that hold for them", async () => {
    const through = new OpenAI({ apiKey: "k", baseURL: `${gateway.origin}/passthrough/openai/v1`, maxRetries: 0 });
    const { response } = await through.models.list().withResponse();
    expect(response.headers.get("x-ratelimit-limit-requests")).toBe("100000");
  });
  test("cost under a budget what gateway.yaml says, and are refused where it says nothing", async () => {
    const paid = await startGateway(`
models: { any: openai/gpt-4.1-mini }
providers:
  openai: { passthrough: { /embeddings: { methods: [POST], cost_per_request: $0.30 }, /models: { methods: [GET], cost_per_request: 0 }, /chat: [POST] } }
budgets: { global: [$0.50/day] }
`);
    const through = new OpenAI({ apiKey: "k", baseURL: `${paid.origin}/passthrough/openai/v1`, maxRetries: 0 });
    const embed = () => through.embeddings.create({ model: "text-embedding-3-small", input: "x" });
    await expect(through.chat.completions.create({ model: "gpt-4.1-mini", messages })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("`cost_per_request`"),
    });
    await expect(through.embeddings.create({ model: "", input: "" })).rejects.toMatchObject({ status: 400 });
    await embed();
    await expect(embed()).rejects.toMatchObject({
      status: 402,
      message: expect.stringContaining("$0.3 is spent"),
    });
    await expect(through.models.list()).resolves.toBeDefined();
    expect(paid.events.map(({ cost }) => cost ?? 0n)).toEqual([0n, 0n, 300_000_000_000n, 0n, 0n]);
    await paid.close();
  });
});

describe("keys", () => {
  const keyOf = (id: string): string => `${SANDBOX_KEY}-${id}`;
  test("have limits and budgets of their own, their team's and its members'; a restart goes on from the ledger", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sb-limits-"));
    const yaml = `
storage: { url: "sqlite:${join(folder, "a.db")}" }
models: { m: openai/gpt-4.1-mini }
auth:
  master_key: \${MASTER}
  users: { ada: {}, bob: {} }
  teams: { red: { members: { ada: { role: member, budgets: [$0.02/total] }, bob: member }, budgets: [$10/total] } }
  keys:
    slow: { secret: "\${SLOW}", limits: { rpm: 1 } }
    ada: { secret: "\${ADA}", team: red, user: ada }
    bob: { secret: "\${BOB}", team: red, user: bob }
`;
    const client = (origin: string, id: string) => new OpenAI({ apiKey: keyOf(id), baseURL: `${origin}/v1`, maxRetries: 0 });
    const ask = (origin: string, id: string, user?: string) =>
      client(origin, id)
        .chat.completions.create({ model: "m", messages, max_completion_tokens: 2_000, ...(user === undefined ? {} : { user }) })
        .then(
          () => "ok",
          ({ status, message }: { status: number; message: string }) =>
            `${status} ${/of the (.*? "[^"]*")/.exec(message)?.[1]}${message.includes("is used up") ? " is used up" : ""}`,
        );
    const first = await startGateway(yaml);
    expect([await ask(first.origin, "slow"), await ask(first.origin, "slow")]).toEqual(["ok", '429 key "slow"']);
    expect([await ask(first.origin, "ada"), await ask(first.origin, "bob")]).toEqual(["ok", "ok"]);
    const cost = first.events.findLast(({ who }) => who?.keyId === "ada")?.cost ?? 0n;
    expect(cost).toBeGreaterThan(0n);
    await first.close();
    // All that ada may spend she has spent, as the ledger knows.
    const second = await startGateway(yaml.replace("$0.02/total", `$${formatUsd(cost)}/total`));
    expect([await ask(second.origin, "ada"), await ask(second.origin, "bob")]).toEqual(['402 team\'s member "red/ada" is used up', "ok"]);
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
