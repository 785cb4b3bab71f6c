// One request as one line of the log. Pure. Holds no prompt and no key, because the event has none.

import type { RequestEvent } from "../pipeline/context.ts";
import { formatUsd } from "../pricing/price.ts";
import { jsonLine } from "./json-line.ts";

export const LOG_FORMATS = ["text", "json", "off"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** With its line break. Amounts of money are decimal strings in US dollars. */
export function requestLine(event: RequestEvent, format: Exclude<LogFormat, "off">): string {
  return `${format === "json" ? jsonLine(event) : asText(event)}\n`;
}

function asText({
  startedMs,
  ingress,
  passed,
  model,
  streamed,
  outcome,
  failure,
  deployment,
  attempts,
  usage,
  cost,
  ms,
  requestId,
  mirrorOf,
  isProbe,
}: RequestEvent): string {
  const tried = attempts
    .filter((attempt) => attempt.outcome !== "ok")
    .map((attempt) => `${attempt.deployment} ${attempt.outcome}${attempt.status === undefined ? "" : ` ${attempt.status}`}`);
  const tokens =
    usage === undefined ? undefined : Object.entries(usage).flatMap(([bucket, count]) => (count ? [`${bucket} ${count}`] : []));
  return [
    new Date(startedMs).toISOString().slice(11, 23),
    outcome,
    `${ms}ms`,
    passed === undefined
      ? `${model === undefined ? "-" : oneLine(model)}${deployment === undefined ? "" : ` → ${deployment}`}`
      : `${passed.method} ${passed.provider} ${passed.path} → ${passed.status ?? "-"} (${passed.sentBytes} B sent, ${passed.answeredBytes} B answered)`,
    `${ingress}${streamed ? " stream" : ""}`,
    ...(tried.length > 0 ? [`tried ${tried.join(", ")}`] : []),
    ...(tokens !== undefined && tokens.length > 0 ? [tokens.join(", ")] : []),
    ...(cost !== undefined ? [`$${formatUsd(cost)}`] : []),
    ...(failure !== undefined ? [oneLine(failure.message)] : []),
    ...(mirrorOf === undefined ? [] : ["a copy"]),
    ...(isProbe === true ? ["a probe"] : []),
    requestId,
  ].join("  ");
}

const LONGEST = 200;

/** Clients choose names and upstreams words: neither may begin a line of its own. */
function oneLine(text: string): string {
  const flat = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
