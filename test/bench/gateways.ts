// What gateways of a benchmark are told to do: all there is on every request, nothing of it, or some.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import { type Feature, ROUTES } from "./scenarios.ts";

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

/**
 * A gateway.yaml with a model for each upstream dialect and pace: with what is on of all that a request can be asked to pass, its files in
 * `folder`, and its counts in `store` where several processes count.
 */
export function gatewayText(upstreamPort: number, on: readonly Feature[], folder: string, store?: string): string {
  const has = (feature: Feature): boolean => on.includes(feature);
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

/** Such a file in `folder`. What is wrong with it is said here; a gateway says it where its log goes. */
export function writeGateway(upstreamPort: number, on: readonly Feature[], folder: string): string {
  planFor(upstreamPort, on, folder);
  const file = join(folder, "gateway.yaml");
  writeFileSync(file, gatewayText(upstreamPort, on, folder));
  return file;
}

export function planFor(upstreamPort: number, on: readonly Feature[], folder = "."): BoundPlan {
  const text = gatewayText(upstreamPort, on, folder);
  const readFile = (file: string) =>
    file === "gateway.yaml" ? { ok: true as const, text } : { ok: false as const, reason: "no such file" };
  const { plan, config } = planGateway("gateway.yaml", readFile, gatewayShape, catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const bound = bindPlan(plan.value, { env: ENV, readFile, config });
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  return bound.value;
}
