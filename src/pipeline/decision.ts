// The trace of a request's routing, for people: who was considered in which order and why, who was left out, what each call came to.
// Pure, and made only when somebody asks: a request carries the choices themselves.

import type { AttemptRecord } from "../contract/failure.ts";
import { type Choice, reasonOf } from "../router/choose.ts";
import type { RequestContext } from "./context.ts";
import { headerSafe } from "./reply-headers.ts";

export interface DecisionTrace {
  readonly choices: readonly ShownChoice[];
  readonly attempts: readonly AttemptRecord[];
}

export interface ShownChoice {
  readonly model: string;
  readonly strategy: string;
  readonly candidates: readonly { readonly deployment: string; readonly score: number; readonly reason: string }[];
  readonly left_out: readonly { readonly deployment: string; readonly kind: string; readonly reason: string }[];
}

export function traceOf(choices: readonly Choice[], attempts: readonly AttemptRecord[]): DecisionTrace {
  return { choices: choices.map(shownChoice), attempts };
}

export function shownChoice(choice: Choice): ShownChoice {
  return {
    model: choice.group.name,
    strategy: choice.group.strategy,
    candidates: choice.candidates.map(({ deployment, score }, rank) => ({
      deployment: deployment.id,
      score,
      reason: reasonOf(choice, rank),
    })),
    left_out: choice.leftOut.map(({ deployment, kind, reason }) => ({ deployment: deployment.id, kind, reason })),
  };
}

const LONGEST_HEADER = 4_000;

/**
 * For a client that asks for it with `x-signalbox-debug: decision`: what `x-signalbox-decision` tells, the trace so far, as a text that is cut at its
 * end when it is long. `beside`: those that are called off because of the one that answers.
 */
export function decisionHeader(
  { client, decisions, attempts }: Pick<RequestContext, "client" | "decisions" | "attempts">,
  beside: readonly string[] = [],
): string | undefined {
  if (client.header("x-signalbox-debug") !== "decision") return undefined;
  const text = headerSafe([...decisions.map(choiceText), ...attempts.map(attemptText), ...beside.map(lostText)].join(" | "));
  return text.length > LONGEST_HEADER ? `${text.slice(0, LONGEST_HEADER)}...` : text;
}

function choiceText(choice: Choice): string {
  const { model, strategy, candidates, left_out } = shownChoice(choice);
  const named = [
    ...candidates.map(({ deployment, reason }, rank) => `${rank + 1}. ${deployment}: ${reason}`),
    ...left_out.map(({ deployment, reason }) => `left out ${deployment}: ${reason}`),
  ];
  return `${model} (${strategy}): ${named.join("; ")}`;
}

const lostText = (deployment: string): string => `called ${deployment}: another deployment was first`;

function attemptText({ deployment, outcome, status, ms, waitedMs, isHedge, hasLost }: AttemptRecord): string {
  const waited = waitedMs === undefined ? "" : ` after waiting ${waitedMs} ms`;
  const called = `called ${deployment}${isHedge === true ? " beside it" : ""}${waited}`;
  if (hasLost === true) return `${called}: another deployment was first, after ${ms} ms`;
  return `${called}: ${outcome}${status === undefined ? "" : ` ${status}`} in ${ms} ms`;
}
