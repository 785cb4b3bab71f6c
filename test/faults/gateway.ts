// The real gateway for the fault tests: planned from a gateway.yaml text, with everything that was generated, on a free port of loopback.
// Every line it would log is kept, so that tests can look for what must not be there. Everything started is closed by `closeAll`.

import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { type App, createApp } from "../../src/app.ts";
import { traitsOf } from "../../src/cli/generated.ts";
import { requestLine } from "../../src/cli/request-line.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import type { Patience } from "../../src/http/server.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/upstream.ts";
import { renderDiagnostics } from "../../src/source/report.ts";

export type DialectId = "openai-chat" | "anthropic-messages" | "gemini";
export const DIALECTS = ["openai-chat", "anthropic-messages", "gemini"] as const satisfies readonly DialectId[];

export interface Running {
  readonly port: number;
  readonly events: RequestEvent[];
  /** What the log holds, and what a bug of ours would have said. */
  readonly log: string[];
  readonly bugs: string[];
}

const endings: (() => Promise<unknown>)[] = [];

export async function closeAll(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end();
}

/** Registers something that must be closed after the tests. */
export function atEnd(end: () => Promise<unknown>): void {
  endings.push(end);
}

export function planOf(yaml: string, env: Readonly<Record<string, string>> = {}, sandbox = false): BoundPlan {
  const readFile = (file: string) =>
    file === "gateway.yaml" ? { ok: true as const, text: yaml } : { ok: false as const, reason: "no such file" };
  const { plan, config, sources } = planGateway("gateway.yaml", readFile, gatewayShape, catalog);
  if (!plan.ok) throw new Error(renderDiagnostics(plan.diagnostics, sources));
  const bound = bindPlan(plan.value, { env, readFile, config, sandbox });
  if (!bound.ok) throw new Error(renderDiagnostics(bound.diagnostics, sources));
  return bound.value;
}

export interface RunOptions {
  readonly plan: BoundPlan;
  readonly sandbox?: Sandbox | undefined;
  readonly patience?: Patience | undefined;
}

export async function runGateway({ plan, sandbox, patience }: RunOptions): Promise<Running> {
  const running = { events: [] as RequestEvent[], log: [] as string[], bugs: [] as string[] };
  const app: App = createApp({
    plan,
    dispatch,
    catalog,
    patience,
    upstreamHeaders: sandbox?.upstreamHeaders,
    record(event) {
      running.events.push(event);
      running.log.push(requestLine(event, "json"), requestLine(event, "text"));
    },
    onBug: (place) => running.bugs.push(place),
  });
  atEnd(() => app.close());
  const started = await app.listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  return { ...running, port: started.server.port };
}

export async function runSandbox(plan: BoundPlan): Promise<Sandbox> {
  const sandbox = await startSandbox({ plan, dispatch, dialectTraits: traitsOf(catalog) });
  atEnd(() => sandbox.close());
  return sandbox;
}

/** Waits for something that must come about; the test's own time limit is the bound. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2));
}
