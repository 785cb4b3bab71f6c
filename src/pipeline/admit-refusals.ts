// What a client is told that asks for more than it may: whose limit or budget it is, how much that is, and when there is more. Pure.

import type { BudgetRule, Scope } from "../contract/access.ts";
import type { Failure } from "../contract/failure.ts";
import type { Exhausted, NotReserved, Standing, Taken } from "../contract/gate.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { formatUsd } from "../pricing/price.ts";
import { durationText } from "./limit-headers.ts";

const AWAY_MS = 1_000;

export function limitFailure(refused: Extract<Taken, { ok: false }>, tokens: number): Failure {
  if (refused.refused === undefined)
    return { kind: "overloaded", message: refused.message, code: "limits_unavailable", retryAfterMs: AWAY_MS };
  const { refused: standing, retryAfterMs } = refused;
  return {
    kind: "rate_limit",
    message: `${saidOf(standing, tokens)} Try again in ${durationText(retryAfterMs)}.`,
    code: "rate_limit_exceeded",
    retryAfterMs,
  };
}

function saidOf({ scope, id, model, rule, limit, remaining, resetMs }: Standing, tokens: number): string {
  const whose = `${nameOf(scope, id)}${model === undefined ? "" : ` for the model "${model}"`}`;
  if (rule === "parallel")
    return `The limit of ${whose} is ${limit} ${limit === 1 ? "request" : "requests"} at once, and so many are under way.`;
  if (rule === "requests")
    return `The limit of ${whose} is ${limit} ${limit === 1 ? "request" : "requests"} a minute, and ${remaining} are left; it is whole again in ${durationText(resetMs)}.`;
  return `The limit of ${whose} is ${limit} tokens a minute, ${remaining} are left, and this request may take ${tokens}; it is whole again in ${durationText(resetMs)}.`;
}

/** `most`: what the request may cost. */
export function budgetFailure(refused: NotReserved, most: PicoUsd): Failure {
  if (refused.exhausted === undefined)
    return { kind: "overloaded", message: refused.message, code: "budget_unavailable", retryAfterMs: AWAY_MS };
  return { kind: "budget", message: spentText(refused.exhausted, most), code: "budget_exceeded" };
}

export function spentText({ scope, id, rule, spent, reserved, resetsAtMs }: Exhausted, most: PicoUsd): string {
  const whose = `${nameOf(scope, id)}${rule.model === undefined ? "" : ` for the model "${rule.model}"`}`;
  const held = reserved === 0n ? "" : `, ${usd(reserved)} is reserved for requests under way`;
  const isUsedUp = spent >= rule.limit;
  const why = isUsedUp ? "is used up" : `does not suffice for this request, which may cost up to ${usd(most)}`;
  const again = resetsAtMs === undefined ? "It does not start anew." : `It starts anew at ${new Date(resetsAtMs).toISOString()}.`;
  const wayOut = isUsedUp || most + spent <= rule.limit ? "" : " A smaller limit for the answer's tokens costs less.";
  return `The budget of ${whose}, ${usd(rule.limit)} ${WINDOWS[rule.window.unit]}, ${why}: ${usd(spent)} is spent${held}. ${again}${wayOut}`;
}

const WINDOWS: Readonly<Record<BudgetRule["window"]["unit"], string>> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
  total: "in all",
};

const NAMES: Readonly<Record<Exclude<Scope["kind"], "global">, string>> = {
  key: "the key",
  user: "the user",
  team: "the team",
  team_member: "the team's member",
  organization: "the organization",
  end_user: "the end user",
  tag: "the tag",
  model: "the model",
  provider: "the provider",
  deployment: "the deployment",
};

const nameOf = (kind: Scope["kind"], id: string): string => (kind === "global" ? "the whole gateway" : `${NAMES[kind]} "${id}"`);

/** To the hundredth of a cent: whoever wants it exact has the management API. */
function usd(pico: PicoUsd): string {
  const rounded = (pico / 10n ** 8n) * 10n ** 8n;
  return rounded === 0n && pico > 0n ? "less than $0.0001" : `$${formatUsd(rounded)}`;
}
