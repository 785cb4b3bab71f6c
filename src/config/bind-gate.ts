// Fills the references of `limits:` and `budgets:` at start: addresses of stores, and of whoever is told. Connects to nothing.

import type { Span } from "../contract/diagnostic.ts";
import type { GatewayPlan, Template } from "../contract/plan.ts";
import type { BoundBudgets, BoundCounters, BoundLimits, PlanCounters } from "../contract/plan-gate.ts";
import type { Code } from "../source/codes.ts";
import type { Config } from "./config.ts";
import { isCountersUrl } from "./read-gate.ts";
import { createSecret } from "./secret.ts";

export interface BindGateInput {
  readonly plan: Pick<GatewayPlan, "limits" | "budgets">;
  readonly config: Config | undefined;
  readonly fill: (template: Template, at: Span | null, what: string) => string | undefined;
  readonly report: (code: Code, at: Span | null, message: string, help?: string) => void;
  /** Then each process counts for itself and nobody is told: no network is used. */
  readonly sandbox: boolean;
}

export function bindGate({ plan, config, fill, report, sandbox }: BindGateInput): {
  readonly limits: BoundLimits | undefined;
  readonly budgets: BoundBudgets | undefined;
} {
  const counters = (store: PlanCounters | undefined, at: Span | null, what: string): BoundCounters | undefined => {
    if (store === undefined || sandbox) return undefined;
    const url = typeof store.url === "string" ? store.url : fill(store.url, at, what);
    if (url !== undefined && (!isCountersUrl(url) || URL.parse(url.replace(/-cluster:/, ":").replace(/,[^/]*/, "")) === null))
      report("SB254", at, `${what} is no address of a Redis`, "redis://host:6379, rediss:// with TLS, redis-cluster://a:6379,b:6379");
    return { ...store, url: url ?? "" };
  };
  const { limits, budgets } = plan;
  const alertsAt = config?.budgets?.alertsAt ?? null;
  const alerts = sandbox ? undefined : budgets?.alerts;
  const url = typeof alerts?.url === "string" ? alerts.url : alerts && fill(alerts.url, alertsAt, "budgets.alerts.url");
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
    report("SB254", alertsAt, "budgets.alerts.url is not an http or https address");
  const secret = alerts?.secret && fill(alerts.secret, alertsAt, "budgets.alerts.secret");
  return {
    limits: limits && { ...limits, store: counters(limits.store, config?.limits?.storeAt ?? null, "limits.store") },
    budgets: budgets && {
      ...budgets,
      store: counters(budgets.store, config?.budgets?.storeAt ?? null, "budgets.store"),
      alerts: alerts && { ...alerts, url: url ?? "", secret: secret === undefined ? undefined : createSecret(secret) },
    },
  };
}
