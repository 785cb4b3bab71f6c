// One request as JSON: what `JSON.stringify` would say of its event, put together by hand, because a line is written for every request. Pure. A field
// that is new has to be thought of here: this does not compile otherwise.

import type { Who } from "../contract/access.ts";
import type { AttemptRecord } from "../contract/failure.ts";
import { cell, listText, nameText, numberText, usageText } from "../ledger/json-parts.ts";
import type { RequestEvent } from "../pipeline/context.ts";
import { shownChoice } from "../pipeline/decision.ts";
import { formatUsd } from "../pricing/price.ts";

/** Without its line break. Amounts of money are decimal strings in US dollars. */
export function jsonLine(event: RequestEvent): string {
  const { attempts, usage, cost, who, passed, failure, tags } = event;
  const used = usage === undefined ? undefined : usageText(usage);
  const paid = cost === undefined ? undefined : `"${formatUsd(cost)}"`;
  let tried = "";
  for (const attempt of attempts) {
    // Most requests have one attempt, and what that used and cost is what the request did.
    const usedThen = attempt.usage === usage ? used : attempt.usage && usageText(attempt.usage);
    const paidThen = attempt.cost === cost ? paid : attempt.cost === undefined ? undefined : `"${formatUsd(attempt.cost)}"`;
    tried += `${tried === "" ? "" : ","}${attemptText(attempt, usedThen, paidThen)}`;
  }
  return (
    `{"requestId":${JSON.stringify(event.requestId)},"startedMs":${numberText(event.startedMs)},"ms":${numberText(event.ms)},"ingress":${nameText(event.ingress)}` +
    cell("operation", event.operation && nameText(event.operation)) +
    cell("who", who && whoText(who)) +
    cell("passed", passed && JSON.stringify(passed)) +
    cell("mirrorOf", event.mirrorOf === undefined ? undefined : JSON.stringify(event.mirrorOf)) +
    cell("isProbe", event.isProbe && "true") +
    cell("model", event.model === undefined ? undefined : nameText(event.model)) +
    `,"streamed":${event.streamed},"outcome":"${event.outcome}"` +
    cell("deployment", event.deployment === undefined ? undefined : nameText(event.deployment)) +
    cell("variant", event.variant === undefined ? undefined : nameText(event.variant)) +
    `,"skipped":${listText(event.skipped)},"losses":${listText(event.losses)}` +
    cell("usage", used) +
    cell("endUser", event.endUser === undefined ? undefined : JSON.stringify(event.endUser)) +
    cell("tags", tags && listText(tags)) +
    cell("onceId", event.onceId === undefined ? undefined : JSON.stringify(event.onceId)) +
    cell("isCached", event.isCached && "true") +
    // Its attempts stand beside it.
    cell("failure", failure && JSON.stringify({ ...failure, attempts: undefined })) +
    `,"attempts":[${tried}]` +
    cell("decisions", wasEasy(event) ? undefined : JSON.stringify(event.decisions.map(shownChoice))) +
    `${cell("cost_usd", paid)}}`
  );
}

type Written =
  | (
      | "requestId"
      | "startedMs"
      | "ms"
      | "ingress"
      | "operation"
      | "who"
      | "passed"
      | "mirrorOf"
      | "isProbe"
      | "model"
      | "streamed"
      | "outcome"
    )
  | (
      | "failure"
      | "deployment"
      | "variant"
      | "attempts"
      | "skipped"
      | "decisions"
      | "losses"
      | "usage"
      | "cost"
      | "endUser"
      | "tags"
      | "onceId"
    )
  | "isCached";
/** What a cost is the sum of is the ledger's. */
type LeftOut = "costLines";
const EVERY_FIELD: [Exclude<keyof RequestEvent, Written | LeftOut>] extends [never] ? true : never = true;
void EVERY_FIELD;

/** How it was decided stands where something went wrong or was tried twice; where all went well, it would only be long. */
const wasEasy = ({ outcome, attempts, decisions }: RequestEvent): boolean =>
  decisions.length === 0 || (outcome === "ok" && attempts.length <= 1);

function attemptText(attempt: AttemptRecord, used: string | undefined, paid: string | undefined): string {
  const { status, firstTokenMs, waitedMs, message, priced } = attempt;
  return (
    `{"deployment":${nameText(attempt.deployment)},"outcome":"${attempt.outcome}"` +
    cell("status", status === undefined ? undefined : numberText(status)) +
    `,"startedMs":${numberText(attempt.startedMs)},"ms":${numberText(attempt.ms)}` +
    cell("firstTokenMs", firstTokenMs === undefined ? undefined : numberText(firstTokenMs)) +
    cell("waitedMs", waitedMs === undefined ? undefined : numberText(waitedMs)) +
    cell("isHedge", attempt.isHedge && "true") +
    cell("hasLost", attempt.hasLost && "true") +
    cell("message", message === undefined ? undefined : JSON.stringify(message)) +
    cell("usage", used) +
    cell("isEstimated", attempt.isEstimated && "true") +
    cell("priced", priced && JSON.stringify(priced)) +
    `${cell("cost_usd", paid)}}`
  );
}

type WrittenOfAttempt =
  | ("deployment" | "outcome" | "status" | "startedMs" | "ms" | "firstTokenMs" | "waitedMs" | "isHedge" | "hasLost" | "message" | "usage")
  | ("isEstimated" | "priced" | "cost");
const EVERY_FIELD_OF_ATTEMPT: [Exclude<keyof AttemptRecord, WrittenOfAttempt | LeftOut>] extends [never] ? true : never = true;
void EVERY_FIELD_OF_ATTEMPT;

/** Made once a principal, as its names are. */
const whoTexts = new WeakMap<Who, string>();
function whoText(who: Who): string {
  let text = whoTexts.get(who);
  if (text === undefined) {
    text = JSON.stringify(who);
    whoTexts.set(who, text);
  }
  return text;
}
