// The proxies of a benchmark that are made here: the floor, and this gateway with all it does on every request, or with nothing of it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { catalog } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { serve } from "../../src/cli/commands/serve.ts";
import { loadGenerated } from "../../src/cli/generated.ts";
import { processIo } from "../../src/cli/io.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import { ROUTES } from "./scenarios.ts";

/** `node:http` → undici, the body buffered, bytes through: nothing parsed, nothing logged, no timer, nobody told. Its port. */
export async function startFloor(upstreamPort: number): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${upstreamPort}`, { connections: 2048, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const server = createServer({ noDelay: true, keepAliveTimeout: 120_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const [first, second] = chunks;
      const body = first !== undefined && second === undefined ? first : Buffer.concat(chunks);
      pool.dispatch(
        { path: request.url ?? "/", method: "POST", headers: { "content-type": "application/json" }, body },
        {
          onRequestStart() {},
          onResponseStart: (_controller, status, headers) => void response.writeHead(status, headOf(headers)),
          onResponseData: (_controller, chunk) => void response.write(chunk),
          onResponseEnd: () => void response.end(),
          onResponseError: () => void response.destroy(),
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

function headOf({ "content-type": type = "", "content-length": length }: IncomingHttpHeaders): Record<string, string> {
  return length === undefined ? { "content-type": type } : { "content-type": type, "content-length": length };
}

const FACTS = "{ context: 2000000, max_output: 8000, supports: [tools, streaming], price: { input: 1, output: 4 } }";
const BASES = {
  "openai-chat": { path: "/v1", auth: "bearer" },
  "anthropic-messages": { path: "", auth: "{ header: x-api-key }" },
  gemini: { path: "/v1beta", auth: "{ header: x-goog-api-key }" },
  "bedrock-converse": { path: "", auth: "bearer" },
} as const;

/** Before the names of models whose answers take their time, as the upstream's paths say it. */
const PACES = ["", "paced-", "slow-", "long-"] as const;

/** What its clients show: the gateway's own kind of secret, in the file as people keep it there. */
export const CLIENT_KEY = "sk-bench-0123456789abcdef0123456789abcdef";
export const ENV = { MASTER_KEY: "sk-master-0123456789abcdef0123456789abcdef", PROVIDER_KEY: "sk-upstream-0123456789", CLIENT_KEY };

// High enough never to be reached, and counted all the same.
const LIMITS = "{ rpm: 100000000, tpm: 1000000000000, max_parallel: 100000 }";
const BUDGET = "[$1000000000/month]";

export const FEATURES = ["key", "limits", "budgets", "routing", "metrics", "log", "ledger"] as const;
export type Feature = (typeof FEATURES)[number];
/** Everything, nothing, or one of it. */
export type On = boolean | Feature;

/**
 * A gateway.yaml with a model for each upstream dialect and pace: bare, or with everything that a request can be asked to pass, its files in
 * `folder`, and its counts in `store` where several processes count.
 */
export function gatewayText(upstreamPort: number, on: On, folder: string, store?: string): string {
  const has = (feature: Feature): boolean => on === true || on === feature;
  const ids = [...new Set(ROUTES.map(({ upstream }) => upstream))].filter((id) => id in BASES) as (keyof typeof BASES)[];
  const upstreams = ids.flatMap((id) => PACES.map((pace) => ({ id, pace, name: `${pace}${id}` })));
  const each = (line: (one: (typeof upstreams)[number]) => string): string => upstreams.map(line).join("\n");
  const providers = each(({ id, pace, name }) => {
    const base = `http://127.0.0.1:${upstreamPort}${pace === "" ? "" : `/${pace.slice(0, -1)}`}${BASES[id].path}`;
    return `  ${name}: { dialect: ${id}, base_url: "${base}", auth: ${BASES[id].auth}, api_key: "\${PROVIDER_KEY}", models: { m: ${FACTS}, n: ${FACTS} } }`;
  });
  const grouped = ({ name }: { name: string }): string =>
    `  ${name}: { strategy: round_robin, deployments: [${name}/m, ${name}/n], fallbacks: { any: [last] } }`;
  const ofKey = `${has("limits") ? `, limits: ${LIMITS}` : ""}${has("budgets") ? `, budgets: ${BUDGET}` : ""}`;
  const parts = [
    `providers:\n${providers}`,
    `models:\n${each(has("routing") ? grouped : ({ name }) => `  ${name}: ${name}/m`)}\n  last: openai-chat/m`,
    has("key") && `auth: { master_key: "\${MASTER_KEY}", keys: { bench: { secret: "\${CLIENT_KEY}"${ofKey} } } }`,
    has("limits") &&
      `limits:\n${store === undefined ? "" : `  store: ${store}\n`}  models:\n${each(({ name }) => `    ${name}: ${LIMITS}`)}`,
    has("budgets") && `budgets: { global: ${BUDGET} }`,
    has("ledger") && `storage: { url: "sqlite:${join(folder, "bench.db")}" }`,
    has("metrics") && "telemetry: { metrics: true }",
  ];
  return `${parts.filter(Boolean).join("\n")}\n`;
}

/** As the command line serves such a file, in this process: everything on and a line of JSON for each request on standard error, or nothing of it. */
export async function startGateway(upstreamPort: number, on: On): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  // What is wrong with the file is said here; a gateway says it where its log goes.
  planFor(upstreamPort, on, folder);
  const config = join(folder, "gateway.yaml");
  writeFileSync(config, gatewayText(upstreamPort, on, folder));
  const io = { ...processIo([]), env: ENV, stdout: () => {} };
  const { url } = await serve({ config, port: 0, log: on === true || on === "log" ? "json" : "off" }, await loadGenerated(), io);
  if (url === undefined) throw new Error("the gateway does not start");
  return Number(new URL(url).port);
}

export function planFor(upstreamPort: number, on: On, folder = "."): BoundPlan {
  const text = gatewayText(upstreamPort, on, folder);
  const readFile = (file: string) =>
    file === "gateway.yaml" ? { ok: true as const, text } : { ok: false as const, reason: "no such file" };
  const { plan, config } = planGateway("gateway.yaml", readFile, gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: ENV, readFile, config });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  return bound.value;
}
