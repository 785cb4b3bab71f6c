// A whole gateway in this process for the official client SDKs: any gateway.yaml text, planned and served on a free port, its providers
// played by the sandbox. Tells what was sent upstream and which upstream connections broke off. Knows no client.

import { type Channel, channel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { vi } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { type AppInput, createApp } from "../../src/app.ts";
import { loadManagement } from "../../src/cli/generated.ts";
import { openGatewayStores } from "../../src/cli/stores.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import type { AccessStore } from "../../src/contract/access.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import type { MediaNetwork } from "../../src/media/network.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/upstream.ts";
import { renderDiagnostics } from "../../src/source/report.ts";
import { createTransport, type Transport } from "../../src/transport/call.ts";
import { wholeBytes } from "../../src/transport/http1/pieced-body.ts";
import { PICTURE, startWeb } from "../fakes/media.ts";
import { frozenRecurring } from "../fakes/recurring.ts";
import { type FaultKind, PICTURE_URL } from "./asked.ts";

/**
 * What the official SDKs raise for each is in their suites; a few providers cannot say every failure, or mean another by it: Gemini tells of
 * a refused prompt in an answer, OpenRouter's 403 is its moderation's, Bedrock has one exception for every bad request, Ollama refuses no prompt.
 */
export function toldAs(provider: string, kind: FaultKind, byMessages = false): FaultKind {
  if ((provider === "gemini" || provider === "ollama") && kind === "content_policy") return "invalid_request";
  // To a client of Messages Claude answers by Messages there.
  if (provider === "bedrock" && kind === "too_large" && !byMessages) return "invalid_request";
  return provider === "openrouter" && kind === "permission" ? "content_policy" : kind;
}

export interface Upstream {
  readonly provider: string;
  readonly model: string;
  readonly sees: boolean;
  readonly schema: boolean;
}
/**
 * One group a provider, named like it: of every dialect that is spoken upstream at least one (providers.test.ts). Whether its model sees
 * pictures, and takes a JSON Schema for its answer.
 */
export const PROVIDERS: readonly Upstream[] = [
  { provider: "openai", model: "gpt-4.1-mini", sees: true, schema: true },
  { provider: "anthropic", model: "claude-haiku-4-5", sees: true, schema: true },
  { provider: "gemini", model: "gemini-3.8-flash", sees: true, schema: true },
  { provider: "deepseek", model: "deepseek-v4-pro", sees: false, schema: false },
  { provider: "mistral", model: "mistral-medium-3-5", sees: true, schema: true },
  { provider: "groq", model: "openai/gpt-oss-120b", sees: false, schema: true },
  { provider: "openrouter", model: "anthropic/claude-haiku-4.5", sees: true, schema: true },
  { provider: "moonshot", model: "kimi-k3", sees: true, schema: true },
  { provider: "azure", model: "gpt-4.1-mini", sees: true, schema: true },
  { provider: "bedrock", model: "us.anthropic.claude-sonnet-4-6", sees: true, schema: true },
  { provider: "cohere", model: "command-a-03-2025", sees: false, schema: true },
  { provider: "ollama", model: "qwen3.5", sees: true, schema: true },
  { provider: "responses", model: "speaker", sees: true, schema: true },
];
/** Providers whose wire takes no picture by its address, gives an answer no id, or does not tell which stop sequence ended it. */
export const INLINE_ONLY: ReadonlySet<string> = new Set(["bedrock", "ollama"]);
export const UNNAMED: ReadonlySet<string> = new Set(["bedrock", "ollama"]);
export const UNTOLD_STOPS: ReadonlySet<string> = new Set(["gemini", "cohere", "ollama", "responses"]);
/** What an answer to "Hello" comes to with the stop sequence "You said": Responses knows no such thing, and goes on. */
export const stopped = (provider: string): RegExp =>
  provider === "responses" ? /^This is the sandbox.* You said: "Hello"\. .*\.$/ : /^This is the sandbox[^"]*\. $/;

export const EVERY_PROVIDER = `
models:
${PROVIDERS.map(({ provider, model }) => `  ${provider}: ${provider}/${model}`).join("\n")}
  "openai/*": openai/*
  "anthropic/*": anthropic/*
  "gemini/*": gemini/*
  "deepseek/*": deepseek/*
  "moonshot/*": moonshot/*
aliases: { gpt-4: openai }
providers:
  # Nobody in the catalogue speaks Responses before all else.
  responses:
    dialect: openai-responses
    base_url: "http://127.0.0.1:9/v1"
    auth: none
    models: { speaker: { context: 400000, max_output: 100000, supports: [tools, vision, json_schema, json_mode, streaming], free: true } }
`;

/** What went to a provider. */
export interface Sent {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it says, a form as its entries. */
  readonly body: unknown;
}

export interface Gateway {
  /** `http://127.0.0.1:1234` */
  readonly origin: string;
  /** The same of the sandbox; each provider is below its id. */
  readonly sandboxOrigin: string;
  /** Since the last `forget`. */
  readonly sent: readonly Sent[];
  readonly events: readonly RequestEvent[];
  /** Answers of the sandbox whose connection closed before they were complete, since the last `forget`. */
  readonly brokenOff: number;
  forget(): void;
  /** Resolves once so many upstream connections were closed under an answer; fails after five seconds. */
  untilBrokenOff(count: number): Promise<void>;
  close(): Promise<void>;
  /** Ends the gateway alone; its providers go on, for another to be started beside them. */
  stop(): Promise<Sandbox>;
}

interface Serving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

export interface GatewayOptions {
  /** Calls the providers where the file and these variables say they are. Default: the sandbox plays them all. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Where media come from that clients name by address. Default: a web that holds PICTURE_URL alone. */
  readonly mediaNetwork?: MediaNetwork | undefined;
  /** Of keys, teams and users. Default: none is kept. */
  readonly accessStore?: AccessStore | undefined;
  /** Default: as the file says. */
  readonly ledger?: AppInput["ledger"];
  /** Of an earlier gateway by the same file. Default: its own. */
  readonly sandbox?: Sandbox | undefined;
  /** The sandbox's clock. Default: the system's. */
  readonly sandboxNow?: (() => number) | undefined;
}

export function planned(yaml: string, env?: GatewayOptions["env"]): BoundPlan {
  const read = () => ({ ok: true as const, text: yaml });
  const { plan, config, sources } = planGateway("gateway.yaml", read, gatewayShape, catalog);
  if (!plan.ok) throw new Error(renderDiagnostics(plan.diagnostics, sources));
  const bound = bindPlan(plan.value, { env: env ?? {}, readFile: read, config, sandbox: env === undefined });
  if (!bound.ok) throw new Error(renderDiagnostics(bound.diagnostics, sources));
  return bound.value;
}

export async function startGateway(
  yaml: string = EVERY_PROVIDER,
  { env, mediaNetwork, accessStore, ledger, sandbox: known, sandboxNow }: GatewayOptions = {},
): Promise<Gateway> {
  const plan = planned(yaml, env);
  const bugs: unknown[] = [];
  const onBug = (error: unknown) => bugs.push(error);
  const dialectTraits = Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits]));
  const sandbox = known ?? (await startSandbox({ plan, dispatch, dialectTraits, onBug, now: sandboxNow }));

  const opened = plan.storage && (await openGatewayStores(plan.storage));
  if (opened?.ok === false) throw new Error(opened.message);
  const storage = opened?.storage;
  let sent: Sent[] = [];
  let events: RequestEvent[] = [];
  let brokenOff = 0;
  const stopWatching = watchServing(sandbox.port, () => (brokenOff += 1));
  const transport = createTransport({ now: () => performance.now(), onBug });
  const serving = env === undefined ? sandbox.plan : plan;
  const web =
    mediaNetwork === undefined ? await startWeb({ [new URL(PICTURE_URL).pathname]: { body: PICTURE, type: "image/png" } }) : undefined;
  const app = createApp({
    // Suites make one provider fail again and again: what they ask of it next must reach it all the same, and once.
    plan: { ...serving, routing: { ...serving.routing, retryBudget: 0, breaker: undefined } },
    dispatch,
    catalog,
    storage,
    ledger: ledger ?? opened?.kept,
    accessStore: accessStore ?? opened?.access,
    management: loadManagement,
    mediaNetwork: mediaNetwork ?? web,
    recurring: frozenRecurring(),
    transport: recording(transport, (one) => sent.push(one)),
    upstreamHeaders: env === undefined ? sandbox.upstreamHeaders : undefined,
    record: (event) => events.push(event),
    onBug,
    // Told by health too.
    onTrouble: () => {},
  });
  const started = await app.listen({ host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.message);

  return {
    origin: `http://127.0.0.1:${started.server.port}`,
    sandboxOrigin: `http://127.0.0.1:${sandbox.port}`,
    get sent() {
      return sent;
    },
    get events() {
      return events;
    },
    get brokenOff() {
      return brokenOff;
    },
    forget() {
      sent = [];
      events = [];
      brokenOff = 0;
    },
    untilBrokenOff: (count) =>
      vi.waitFor(
        () => {
          if (brokenOff < count) throw new Error(`${brokenOff} of ${count} upstream answers were broken off`);
        },
        { timeout: 5000, interval: 5 },
      ),
    async close() {
      await end();
      await sandbox.close();
    },
    async stop() {
      await end();
      return sandbox;
    },
  };

  async function end(): Promise<void> {
    await app.close();
    if (opened?.ok === true) await opened.close();
    await web?.close();
    stopWatching();
    if (bugs.length > 0) throw new Error(`the gateway or the sandbox has a bug: ${bugs.map(String).join("; ")}`, { cause: bugs[0] });
  }
}

/** Node tells of every request that any server of this process begins to answer. */
function watchServing(port: number, onBrokenOff: () => void): () => void {
  const begun: Channel = channel("http.server.request.start");
  const onRequest = (message: unknown): void => {
    // What Node documents of this channel.
    const { response, socket } = message as Serving;
    if (socket.localPort !== port) return;
    response.once("close", () => {
      if (!response.writableFinished) onBrokenOff();
    });
  };
  begun.subscribe(onRequest);
  return () => begun.unsubscribe(onRequest);
}

function recording(transport: Transport, record: (sent: Sent) => void): Transport {
  return {
    ...transport,
    call(request, reader) {
      const [, provider = "", path = ""] = /^\/([^/]+)(.*)$/.exec(request.path) ?? [];
      const bytes = request.body && wholeBytes(request.body);
      record({
        provider,
        method: request.method,
        path,
        headers: request.headers,
        body: bytes ? JSON.parse(bytes.toString("utf8")) : request.body,
      });
      return transport.call(request, reader);
    },
  };
}
