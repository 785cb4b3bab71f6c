// One process of the benchmark, by its first argument: `upstream` (static answers), `floor` (node:http → undici, bytes through, nothing
// parsed), `gateway` (this gateway, as `serve --log json` runs it) or `load` (a closed loop of clients). Forked by run.ts, which speaks to it by messages.

import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { createApp } from "../../src/app.ts";
import { requestLine } from "../../src/cli/request-line.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { CHAT_ANSWER, CHAT_EVENTS, CLAUDE_ANSWER, CLAUDE_EVENTS, chatRequest, writesOf } from "./bodies.ts";

export interface LoadOrder {
  readonly port: number;
  readonly model: string;
  readonly stream: boolean;
  readonly connections: number;
  readonly ms: number;
}
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly failures: number;
  /** Of the last answer, to see that it is one. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}
export interface CpuResult {
  /** User and system time so far, microseconds. */
  readonly cpuUs: number;
  readonly rssKb: number;
}

const [, , role, upstreamPort] = process.argv;

function tell(message: object): void {
  process.send?.(message);
}

async function listen(onRequest: RequestListener): Promise<number> {
  const server = createServer({ noDelay: true, keepAliveTimeout: 60_000 }, onRequest);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

function answerAs(whole: Buffer, writes: readonly Buffer[], response: ServerResponse, isStream: boolean): void {
  if (!isStream) {
    response.writeHead(200, { "content-type": "application/json", "content-length": whole.length });
    response.end(whole);
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  let at = 0;
  const next = (): void => {
    const piece = writes[at];
    at += 1;
    if (at === writes.length) response.end(piece);
    else if (piece !== undefined) {
      response.write(piece);
      setImmediate(next);
    }
  };
  next();
}

const WANTS_STREAM = Buffer.from('"stream":true');

function upstream(): Promise<number> {
  const [chat, claude] = [writesOf(CHAT_EVENTS), writesOf(CLAUDE_EVENTS)];
  return listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const isStream = Buffer.concat(chunks).includes(WANTS_STREAM);
      if (request.url?.endsWith("/messages") === true) answerAs(CLAUDE_ANSWER, claude, response, isStream);
      else answerAs(CHAT_ANSWER, chat, response, isStream);
    });
  });
}

function floor(): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${upstreamPort}`, { connections: 1024, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  return listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const [first, second] = chunks;
      const body = first !== undefined && second === undefined ? first : Buffer.concat(chunks);
      pool.dispatch(
        { path: request.url ?? "/", method: "POST", headers: { "content-type": "application/json" }, body },
        {
          onRequestStart() {},
          onResponseStart: (_controller, status, { "content-type": type = "", "content-length": length }) =>
            void response.writeHead(
              status,
              length === undefined ? { "content-type": String(type) } : { "content-type": String(type), "content-length": String(length) },
            ),
          onResponseData: (_controller, chunk) => void response.write(chunk),
          onResponseEnd: () => void response.end(),
          onResponseError: () => void response.destroy(),
        },
      );
    });
  });
}

async function gateway(): Promise<number> {
  const model = "{ m: { context: 200000, max_output: 8000, supports: [tools, streaming], price: { input: 1, output: 4 } } }";
  const text = `
providers:
  chat: { dialect: openai-chat, base_url: "http://127.0.0.1:${upstreamPort}/v1", auth: bearer, api_key: "\${KEY}", models: ${model} }
  claude: { dialect: anthropic-messages, base_url: "http://127.0.0.1:${upstreamPort}", auth: { header: x-api-key }, api_key: "\${KEY}", models: ${model} }
models: { same: chat/m, translated: claude/m }
`;
  const readFile = (file: string) =>
    file === "gateway.yaml" ? { ok: true as const, text } : { ok: false as const, reason: "no such file" };
  const { plan, config } = planGateway("gateway.yaml", readFile, gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: { KEY: "sk-bench-0123456789" }, readFile, config });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  const app = createApp({ plan: bound.value, dispatch, catalog, record: (event) => process.stderr.write(requestLine(event, "json")) });
  const started = await app.listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  return started.server.port;
}

async function runLoad({ port, model, stream, connections, ms }: LoadOrder): Promise<LoadResult> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const body = chatRequest(model, stream);
  const headers = { "content-type": "application/json" };
  const times: number[] = [];
  let [failures, bytes] = [0, 0];
  const startedMs = performance.now();
  const isOver = () => performance.now() - startedMs >= ms;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (!isOver()) {
        const sentMs = performance.now();
        await new Promise<void>((resolve) => {
          let [size, status] = [0, 0];
          pool.dispatch(
            { path: "/v1/chat/completions", method: "POST", headers, body },
            {
              onRequestStart() {},
              onResponseStart: (_controller, got) => void (status = got),
              onResponseData: (_controller, chunk) => void (size += chunk.length),
              onResponseEnd() {
                if (status !== 200) failures += 1;
                bytes = size;
                times.push(performance.now() - sentMs);
                resolve();
              },
              onResponseError() {
                failures += 1;
                resolve();
              },
            },
          );
        });
      }
    }),
  );
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, seconds, failures, bytes, p50: at(0.5), p99: at(0.99) };
}

function cpu(): CpuResult {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { cpuUs: userCPUTime + systemCPUTime, rssKb: Math.round(process.memoryUsage().rss / 1024) };
}

const ROLES: Readonly<Record<string, () => Promise<number>>> = { upstream, floor, gateway, load: async () => 0 };

if (process.send !== undefined) {
  process.on("message", (order: "cpu" | LoadOrder) => {
    if (order === "cpu") tell(cpu());
    else void runLoad(order).then(tell);
  });
  process.on("disconnect", () => process.exit(0));
  const start = ROLES[role ?? ""];
  if (start === undefined) throw new Error(`no role "${role}"`);
  tell({ port: await start() });
}
