// The headers we add to every reply: who answered, after how many attempts, what it cost, what was lost or changed. Pure.
// Called when a reply begins. Knows no dialect and no connection.

import type { Loss } from "../contract/context.ts";
import type { Failure } from "../contract/failure.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { formatUsd } from "../pricing/price.ts";
import { ruleOf } from "./failure-table.ts";

const LONGEST_LIST = 512;
/** What a client is told to wait at most. */
export const LONGEST_WAIT_S = 3600;

export interface AnswerFacts {
  readonly requestId: string;
  readonly deployment: PlanDeployment;
  /** Calls made, the one that answered included. */
  readonly attempts: number;
  readonly losses: readonly Loss[];
  /** Undefined on a stream, and when there is no price. */
  readonly cost: PicoUsd | undefined;
}

export function answerHeaders({ requestId, deployment, attempts, losses, cost }: AnswerFacts): Record<string, string> {
  const headers: Record<string, string> = {
    "x-request-id": requestId,
    "x-signalbox-model": headerSafe(deployment.id),
    "x-signalbox-attempts": String(attempts),
  };
  if (deployment.label !== undefined) headers["x-signalbox-variant"] = headerSafe(deployment.label);
  if (cost !== undefined) headers["x-signalbox-cost"] = formatUsd(cost);
  if (losses.length === 0) return headers;
  const dropped = namesOf(losses, "dropped");
  const changed = namesOf(losses, "approx");
  if (dropped !== "") headers["x-signalbox-dropped"] = dropped;
  if (changed !== "") headers["x-signalbox-changed"] = changed;
  return headers;
}

/** `retry-after` is whole seconds, rounded up; `x-should-retry: false` is what official SDKs obey before their own rule for the status. */
export function failureHeaders(requestId: string, failure: Failure, status: number, attempts: number): Record<string, string> {
  const headers: Record<string, string> = { "x-request-id": requestId, "x-signalbox-attempts": String(attempts) };
  const isForLoad = status === 429 || status === 503 || failure.kind === "rate_limit" || failure.kind === "overloaded";
  if (isForLoad && failure.retryAfterMs !== undefined) {
    headers["retry-after"] = String(Math.min(LONGEST_WAIT_S, Math.max(0, Math.ceil(failure.retryAfterMs / 1000))));
  }
  if (ruleOf(failure.kind).clientMayRetry === false) headers["x-should-retry"] = "false";
  return headers;
}

/** Names of what the answering model was not told, or told otherwise, each once; cut at a whole name. */
function namesOf(losses: readonly Loss[], told: Loss["kind"]): string {
  const names = new Set(losses.flatMap(({ kind, path }) => (kind === told ? [headerSafe(path)] : [])));
  let list = "";
  for (const name of names) {
    const longer = list === "" ? name : `${list}, ${name}`;
    if (longer.length > LONGEST_LIST) return list === "" ? "..." : `${list}, ...`;
    list = longer;
  }
  return list;
}

/** Visible ASCII, so that no name can break a header. */
export function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?");
}
