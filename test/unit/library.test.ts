import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { BoundProvider } from "../../src/contract/plan.ts";
import { type Chat, SignalboxError } from "../../src/library.ts";
import type { Transport } from "../../src/transport/call.ts";
import { alpha, fakeDispatch } from "../fakes/dialects.ts";
import { plan, provider } from "../fakes/gateway.ts";
import { fakeUpstream, type Reply, sse } from "../fakes/upstream.ts";

interface Request {
  model: string;
  messages: { role: "user"; content: string }[];
  stream?: boolean;
}
interface Answer {
  text: string;
}
interface Chunk {
  delta?: string;
  signalbox?: unknown;
}

const BODY: Omit<Request, "stream"> = { model: "g", messages: [{ role: "user", content: "hi" }] };
const STREAMED = { ...BODY, stream: true as const };
const FRAMES = [
  { id: "1", delta: "hel" },
  { id: "1", delta: "lo" },
  { id: "1", finish: "stop" },
  { id: "1", usage: { input: 1, output: 1 } },
];

function library(scripts: Readonly<Record<string, readonly Reply[]>>, providers: Readonly<Record<string, BoundProvider>> = {}) {
  const upstream = fakeUpstream(scripts);
  const transport: Transport = {
    call: upstream.call,
    callWhole: () => {
      throw new Error("not used");
    },
    close: async () => {},
    destroy: async () => {},
  };
  const app = createApp({
    plan: plan({ g: ["a1", "a2"], t: ["b1"] }, { providers }),
    dispatch: fakeDispatch,
    catalog: { dialects: {}, providers: {} },
    transport,
  });
  const gateway: Chat<Request, Answer, Chunk> = app.chat(alpha);
  return { gateway, upstream };
}

describe("the embedded gateway", () => {
  test("gives the wire's own answer", async () => {
    const { gateway } = library({ a1: [{ body: { id: "1", text: "hello", usage: { input: 10, output: 2 } } }] });
    const answer: Answer = await gateway.chat(BODY);
    expect(answer).toEqual({ id: "1", text: "hello", usage: { input: 10, output: 2 } });
    expect((await gateway.answer(BODY)).headers).toMatchObject({ "x-signalbox-model": "a1/m", "x-signalbox-cost": "0.00006" });
  });
  test("tells what was dropped or changed on the way, as headers tell a client", async () => {
    const strict = { a1: provider("a1", { unknownFields: "warn" }) };
    const { gateway } = library({ a1: [{ body: { id: "1", text: "hello" } }] }, strict);
    const { headers } = await gateway.answer({ ...BODY, novelty: 1 } as Request); // what a caller in JavaScript may do
    expect(headers).toMatchObject({ "x-signalbox-changed": "extra.novelty" });
  });
  test("gives chunks, through a fallback, without the usage nobody asked for", async () => {
    const { gateway } = library({ a1: [{ status: 503, body: {} }], a2: [{ pieces: [sse(...FRAMES, "[DONE]")] }] });
    expect(await all(await gateway.chat(STREAMED))).toEqual(FRAMES.slice(0, 3));
  });
  test("gives the price on the last chunk when asked", async () => {
    const { gateway } = library({ a1: [{ pieces: [sse(...FRAMES, "[DONE]")] }] });
    expect((await all(await gateway.chat(STREAMED, { headers: { "X-Signalbox-Cost": "chunk" } }))).at(-1)?.signalbox).toEqual({
      cost_usd: "0.000018",
    });
  });
  test("raises what failed, with its kind, status and attempts", async () => {
    const { gateway } = library({
      a1: [{ status: 503, body: {} }],
      a2: [{ status: 429, body: { error: { message: "slow down", wait_ms: 5 } } }],
    });
    const error = await gateway.chat(BODY).catch((raised: unknown) => raised);
    expect(error).toBeInstanceOf(SignalboxError);
    expect(error).toMatchObject({
      kind: "rate_limit",
      status: 429,
      message: "slow down",
      retryAfterMs: 5,
      attempts: [{ deployment: "a1/m" }, { deployment: "a2/m" }],
    });
  });
  test("raises before the iteration what failed before the stream began", async () => {
    const { gateway } = library({ a1: [{ status: 400, body: {} }] });
    await expect(gateway.chat(STREAMED)).rejects.toMatchObject({ kind: "invalid_request" });
  });
  test("raises within the iteration what failed after, once", async () => {
    const { gateway } = library({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: { kind: "network", message: "reset" } }] });
    const chunks = (await gateway.chat(STREAMED))[Symbol.asyncIterator]();
    expect(await chunks.next()).toEqual({ done: false, value: FRAMES[0] });
    await expect(chunks.next()).rejects.toMatchObject({ kind: "network", attempts: [{ deployment: "a1/m", outcome: "network" }] });
    expect(await chunks.next()).toEqual({ done: true, value: undefined });
  });
  test.each(["before the call", "during it"])("an abort %s is raised as cancelled, with its reason", async (when) => {
    const { gateway, upstream } = library({ a1: [{ pieces: [], ends: "never" }] });
    const aborter = new AbortController();
    if (when === "before the call") aborter.abort("enough");
    else setTimeout(() => aborter.abort("enough"), 10);
    await expect(gateway.chat(BODY, { signal: aborter.signal })).rejects.toMatchObject({ kind: "cancelled", cause: "enough" });
    expect(upstream.cancelled).toBe(upstream.sent.length);
  });
  test("an abort within a stream is raised by it", async () => {
    const { gateway, upstream } = library({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: "never" }] });
    const aborter = new AbortController();
    const chunks = (await gateway.chat(STREAMED, { signal: aborter.signal }))[Symbol.asyncIterator]();
    await chunks.next();
    aborter.abort("enough");
    await expect(chunks.next()).rejects.toMatchObject({ kind: "cancelled", cause: "enough" });
    expect(upstream.cancelled).toBe(1);
  });
  test("a loop that is left breaks off the upstream", async () => {
    const { gateway, upstream } = library({ a1: [{ pieces: [sse(FRAMES[0] ?? {})], ends: "never" }] });
    for await (const _ of await gateway.chat(STREAMED)) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(upstream.cancelled).toBe(1);
  });
  test("a slow reader pauses the upstream, and gets everything", async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ id: "1", delta: String(at) }));
    const { gateway, upstream } = library({ a1: [{ pieces: [sse(...many), sse({ id: "1", finish: "stop" }, "[DONE]")] }] });
    const chunks = await gateway.chat(STREAMED);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(upstream.paused).toBe(1);
    expect(await all(chunks)).toHaveLength(201);
    expect(upstream.resumed).toBe(1);
  });
  test("a bug of ours is raised as an internal error that carries it", async () => {
    const { gateway } = library({});
    await expect(gateway.chat(BODY)).rejects.toMatchObject({ kind: "server_error", status: 500, cause: expect.any(Error) });
  });
});

async function all<T>(chunks: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}
