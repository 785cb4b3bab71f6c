// The proxies of a benchmark that are made here: the floor, and this gateway with all it does on every request, or with nothing of it.

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { createApp } from "../../src/app.ts";
import { requestLine } from "../../src/cli/request-line.ts";
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

const MODEL = "{ m: { context: 2000000, max_output: 8000, supports: [tools, streaming], price: { input: 1, output: 4 } } }";
const BASES = {
  "openai-chat": { path: "/v1", auth: "bearer" },
  "anthropic-messages": { path: "", auth: "{ header: x-api-key }" },
  gemini: { path: "/v1beta", auth: "{ header: x-goog-api-key }" },
  "bedrock-converse": { path: "", auth: "bearer" },
} as const;

/** Before the names of models whose answers take their time, as the upstream's paths say it. */
const PACES = ["", "paced-", "slow-", "long-"] as const;

/** A gateway.yaml with a model for each upstream dialect and pace. */
export function gatewayText(upstreamPort: number): string {
  const upstreams = [...new Set(ROUTES.map(({ upstream }) => upstream))].filter((id) => id in BASES) as (keyof typeof BASES)[];
  const provider = (name: string, id: keyof typeof BASES, prefix: string) =>
    `  ${name}: { dialect: ${id}, base_url: "http://127.0.0.1:${upstreamPort}${prefix}${BASES[id].path}", auth: ${BASES[id].auth}, api_key: "\${KEY}", models: ${MODEL} }`;
  return `
providers:
${upstreams.flatMap((id) => PACES.map((pace) => provider(`${pace}${id}`, id, pace === "" ? "" : `/${pace.slice(0, -1)}`))).join("\n")}
models: { ${upstreams.flatMap((id) => PACES.map((pace) => `${pace}${id}: ${pace}${id}/m`)).join(", ")} }
`;
}

export function planFor(upstreamPort: number): BoundPlan {
  const text = gatewayText(upstreamPort);
  const readFile = (file: string) =>
    file === "gateway.yaml" ? { ok: true as const, text } : { ok: false as const, reason: "no such file" };
  const { plan, config } = planGateway("gateway.yaml", readFile, gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: { KEY: "sk-bench-0123456789" }, readFile, config });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  return bound.value;
}

/** With everything on, a request is logged as `serve --log json` does. Its port. */
export async function startGateway(upstreamPort: number, isOn: boolean): Promise<number> {
  const record = isOn ? (event: Parameters<typeof requestLine>[0]) => void process.stderr.write(requestLine(event, "json")) : undefined;
  const started = await createApp({ plan: planFor(upstreamPort), dispatch, catalog, record }).listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  return started.server.port;
}
