// One gateway for the tests of upstreams: for each dialect a bad upstream that follows a script, alone and with a healthy one behind it.
// Recognisable strings are planted as key and prompt; `expectNoLeak` looks for them where they must not be.

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect } from "vitest";
import { type Answered, ask } from "./client.ts";
import { faultOfError, type Heard, hear, question, questionWithTool } from "./dialects.ts";
import { DIALECTS, type DialectId, planOf, type Running, runGateway, runSandbox } from "./gateway.ts";
import { type RawUpstream, rawUpstream } from "./upstream.ts";

export const KEY = "sk-PLANTED-KEY-0123456789";
export const PROMPT = "PLANTED-PROMPT";

/** Milliseconds until a gateway loses patience with an upstream: only rows about silence wait for the short one. */
const PATIENT_MS = 5_000;
const IMPATIENT_MS = 400;

const MODEL = "{ m: { context: 100000, max_output: 1000, free: true } }";
const YAML = (bad: number, gone: number, good: number, patienceMs: number) => `
providers:
${DIALECTS.map(
  (id) => `  bad-${id}: { dialect: ${id}, base_url: "http://127.0.0.1:${bad}", auth: bearer, api_key: "\${BAD_KEY}", models: ${MODEL} }
  gone-${id}: { dialect: ${id}, base_url: "http://127.0.0.1:${gone}", auth: none, models: ${MODEL} }
  good-${id}: { dialect: ${id}, base_url: "http://127.0.0.1:${good}/good-${id}", auth: none, models: ${MODEL} }`,
).join("\n")}
models:
${DIALECTS.map(
  (id) => `  alone-${id}: bad-${id}/m
  pair-${id}: { strategy: priority, deployments: [bad-${id}/m, good-${id}/m] }
  nobody-${id}: gone-${id}/m
  gone-${id}: { strategy: priority, deployments: [gone-${id}/m, good-${id}/m] }
  good-${id}: good-${id}/m`,
).join("\n")}
routing: { attempts: 3, retry_budget: 0%, breaker: off, timeout: 6s, connect_timeout: 5s, first_byte_timeout: ${patienceMs}ms, idle_timeout: ${patienceMs}ms }
`;

export interface Pairs {
  readonly gateway: Running;
  /** The same, that does not wait long. */
  readonly impatient: Running;
  readonly bad: RawUpstream;
  readonly sandboxPort: number;
}

export async function startPairs(): Promise<Pairs> {
  const env = { BAD_KEY: KEY };
  const bad = await rawUpstream();
  const gone = await closedPort();
  const sandbox = await runSandbox(planOf(YAML(bad.port, gone, 1, PATIENT_MS), env));
  const running = (patienceMs: number) => runGateway({ plan: planOf(YAML(bad.port, gone, sandbox.port, patienceMs), env) });
  return { gateway: await running(PATIENT_MS), impatient: await running(IMPATIENT_MS), bad, sandboxPort: sandbox.port };
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is an object, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Asking {
  readonly ingress: DialectId;
  readonly model: string;
  readonly stream: boolean;
  readonly tool?: boolean | undefined;
  readonly onFirst?: (() => void) | undefined;
}

export function askFor({ gateway }: Pick<Pairs, "gateway">, { ingress, model, stream, tool = false, onFirst }: Asking): Promise<Answered> {
  const { path, body } = tool ? questionWithTool(ingress, model, PROMPT, { stream }) : question(ingress, model, PROMPT, stream);
  return ask(gateway.port, { path, body: JSON.stringify(body), onFirst });
}

/** The stand-in's own stream for a question, one event each. */
export async function record({ sandboxPort }: Pairs, dialect: DialectId, tool = false): Promise<readonly string[]> {
  const paths = {
    "openai-chat": "/chat/completions",
    "anthropic-messages": "/messages",
    gemini: "/models/m:streamGenerateContent?alt=sse",
  };
  const { body } = tool ? questionWithTool(dialect, "m", PROMPT, { stream: true }) : question(dialect, "m", PROMPT, true);
  const usage = dialect === "openai-chat" ? { stream_options: { include_usage: true } } : {};
  const { status, text } = await ask(sandboxPort, {
    path: `/good-${dialect}${paths[dialect]}`,
    body: JSON.stringify({ ...body, ...usage }),
  });
  if (status !== 200) throw new Error(`the stand-in of ${dialect} answered ${status}: ${text}`);
  return text.split(/(?<=\n\n)/);
}

/** The answer is a good one, and somebody else's than the bad upstream's. */
export function expectSecondAnswered(answered: Answered, ingress: DialectId, upstream: DialectId, stream: boolean): Heard | undefined {
  expect(answered.status, answered.text).toBe(200);
  expect(answered.headers).toMatchObject({ "x-signalbox-model": `good-${upstream}/m`, "x-signalbox-attempts": "2" });
  if (!stream) return undefined;
  const heard = hear(ingress, answered.text);
  expect(heard).toMatchObject({ error: undefined, isTerminated: true });
  return heard;
}

/** The stream broke, and an SDK of the dialect raises: an error frame is the last, and nothing says that all is well. */
export function expectBroken(heard: Heard, ingress: DialectId, text: string): void {
  expect(heard.error, text).toBeDefined();
  // The status of a stream has long been 200; Gemini's error repeats one of its own.
  const own = ingress === "gemini" ? Number(/"code":(\d+)/.exec(JSON.stringify(heard.error))?.[1]) : 200;
  expect(faultOfError(ingress, own, heard.error), text).toBeUndefined();
  expect(own).toSatisfy((code: number) => ingress !== "gemini" || code >= 400);
  expect(heard.isTerminated, text).toBe(false);
  expectNoLeak(JSON.stringify(heard.error));
}

export function expectNoLeak(text: string): void {
  expect(text).not.toContain("PLANTED");
}

/** Nothing of what was said in this gateway's log tells a key or a prompt, and nothing broke within it. */
export function expectCleanLog({ gateway, impatient }: Pairs): void {
  for (const { log, bugs } of [gateway, impatient]) {
    for (const line of log.splice(0)) expectNoLeak(line);
    expect(bugs.splice(0)).toEqual([]);
  }
}
