// Gateways in a process of its own, one after the other, for tests of many: told by its parent what to serve and how often to ask it, it asks all at
// once and tells what came of it. Its providers are played by a sandbox of its own.

import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { createApp } from "../../src/app.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { SignalboxError } from "../../src/library.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { startSandbox } from "../../src/sandbox/upstream.ts";

export interface Task {
  readonly yaml: string;
  readonly redis: string;
  readonly prefix: string;
  readonly requests: number;
}
export interface Report {
  /** By outcome. */
  readonly counts: Readonly<Record<string, number>>;
  /** Pico-dollars, in decimals: a message carries no bigint. */
  readonly spent: string;
  readonly troubles: readonly string[];
}

let go = (): void => {};
process.on("message", (message) => {
  if (message === "go") go();
  else void work(message as Task); // the parent's, of this file's own type
});

async function work({ yaml, redis, prefix, requests }: Task): Promise<void> {
  const read = () => ({ ok: true as const, text: yaml });
  const { plan } = planGateway("gateway.yaml", read, gatewayShape, catalog);
  const bound = plan.ok ? bindPlan(plan.value, { env: {}, readFile: read, sandbox: true }) : plan;
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  const dialectTraits = Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits]));
  const sandbox = await startSandbox({ plan: bound.value, dispatch, dialectTraits });
  const events: RequestEvent[] = [];
  const troubles: string[] = [];
  // A sandbox counts by itself: here all count together.
  const limits = {
    onStoreFailure: "closed" as const,
    rules: { named: {}, own: {} },
    ...sandbox.plan.limits,
    store: { url: redis, prefix, timeoutMs: 10_000 },
  };
  const app = createApp({
    plan: { ...sandbox.plan, limits },
    dispatch,
    catalog,
    record: (event) => events.push(event),
    onBug: (place) => troubles.push(place),
    onTrouble: (message) => troubles.push(message),
  });
  const ingress = dispatch.dialects["openai-chat"];
  if (ingress === undefined) throw new Error("no such dialect");
  const chat = app.chat<object, unknown, unknown>(ingress);
  const begin = new Promise<void>((resolve) => {
    go = resolve;
  });
  process.send?.("ready");
  await begin;
  const ask = (i: number) => chat.chat({ model: "m", messages: [{ role: "user", content: `hello ${i}` }], max_completion_tokens: 32 });
  const answers = await Promise.allSettled(Array.from({ length: requests }, (_, i) => ask(i)));
  for (const one of answers) if (one.status === "rejected" && !(one.reason instanceof SignalboxError)) troubles.push(String(one.reason));
  await app.close();
  await sandbox.close();
  const counts: Record<string, number> = {};
  for (const { outcome } of events) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const report: Report = { counts, spent: String(events.reduce((sum, { cost }) => sum + (cost ?? 0n), 0n)), troubles };
  process.send?.(report);
}
