// What a client is told when nobody in a group could be called: the most hopeful of the reasons, with the time until it passes. Pure.

import type { Failure } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";
import type { LeftOut } from "../router/choose.ts";

/** The reason that passes soonest speaks for all. */
const BY_HOPE: readonly LeftOut["kind"][] = ["full", "rate", "resting", "budget", "too_long", "unable", "elsewhere", "drained", "tried"];
const MOST_NAMED = 5;
/** Calls end all the time; nobody knows when. */
const ROOM_SOON_MS = 1_000;

export function nobodyLeft(group: PlanGroup, leftOut: readonly LeftOut[], nowMs: number): Failure {
  const kind = BY_HOPE.find((one) => leftOut.some((left) => left.kind === one)) ?? "drained";
  const those = leftOut.filter((one) => one.kind === kind);
  const untilMs = Math.min(...those.map((one) => one.untilMs ?? Number.POSITIVE_INFINITY));
  const retryAfterMs = kind === "full" ? ROOM_SOON_MS : Number.isFinite(untilMs) ? Math.max(1, untilMs - nowMs) : undefined;
  const message = `No deployment of "${group.name}" can take this request now: ${named(leftOut)}.`;
  switch (kind) {
    case "rate":
      return { kind: "rate_limit", message, retryAfterMs };
    case "resting":
      return { kind: those.every(({ why }) => why === "rate_limit") ? "rate_limit" : "overloaded", message, retryAfterMs };
    case "budget":
      return { kind: "budget", message, code: "budget_exceeded" };
    case "too_long":
      return { kind: "context_window", message: `The prompt is too long for "${group.name}": ${named(leftOut)}.` };
    case "elsewhere":
      return { kind: "invalid_request", message: `No deployment of "${group.name}" is where this request may go: ${named(leftOut)}.` };
    case "unable":
      return { kind: "invalid_request", message };
    default:
      return { kind: "overloaded", message, retryAfterMs };
  }
}

function named(leftOut: readonly LeftOut[]): string {
  const shown = leftOut.slice(0, MOST_NAMED).map(({ deployment, reason }) => `${deployment.id} ${reason}`);
  return leftOut.length > MOST_NAMED ? `${shown.join("; ")}; and ${leftOut.length - MOST_NAMED} more` : shown.join("; ");
}
