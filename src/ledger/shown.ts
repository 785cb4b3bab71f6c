// The ledger for people and their programs: sums and records as JSON and as CSV. Pure. Money is a text of dollars in plain decimals, exact.

import type { LedgerRecord, SpendDimension, SpendRow } from "../contract/ledger.ts";
import { formatUsd, outputTokens, promptTokens } from "../pricing/price.ts";

export function spendJson({ of, requests, failed, inputTokens, outputTokens: output, cost }: SpendRow): object {
  return { ...of, requests, failed, input_tokens: inputTokens, output_tokens: output, cost_usd: formatUsd(cost) };
}

export function spendCsv(by: readonly SpendDimension[], rows: readonly SpendRow[]): string {
  const head = [...by, "requests", "failed", "input_tokens", "output_tokens", "cost_usd"];
  const cells = rows.map((row) => [
    ...by.map((dimension) => row.of[dimension] ?? ""),
    ...[row.requests, row.failed, row.inputTokens, row.outputTokens, formatUsd(row.cost)],
  ]);
  return [head, ...cells].map(csvLine).join("");
}

const time = (ms: number): string => new Date(ms).toISOString();
const usd = (cost: bigint | undefined): string | null => (cost === undefined ? null : formatUsd(cost));

/** All that is kept of a request. */
export function recordJson(record: LedgerRecord): object {
  const { usage } = record;
  return {
    id: record.id,
    request_id: record.requestId,
    started_at: time(record.startedMs),
    ms: record.ms,
    first_token_ms: record.firstTokenMs ?? null,
    ingress: record.ingress,
    operation: record.operation ?? null,
    model: record.model ?? null,
    deployment: record.deployment ?? null,
    variant: record.variant ?? null,
    streamed: record.streamed,
    outcome: record.outcome,
    key_id: record.keyId ?? null,
    key_alias: record.keyAlias ?? null,
    user_id: record.userId ?? null,
    team_id: record.teamId ?? null,
    organization_id: record.organizationId ?? null,
    end_user: record.endUser ?? null,
    tags: record.tags,
    cached: record.isCached,
    usage: usage ?? null,
    input_tokens: usage === undefined ? null : promptTokens(usage),
    output_tokens: usage === undefined ? null : outputTokens(usage),
    estimated: record.isEstimated,
    cost_usd: usd(record.cost),
    cost_lines: record.lines.map(({ deployment, bucket, count, rate, per, cost }) => ({
      ...{ deployment, bucket, count, rate_usd: formatUsd(rate) },
      ...(per === 1n ? {} : { per: Number(per) }),
      cost_usd: formatUsd(cost),
    })),
    attempts: record.attempts.map((one) => ({
      deployment: one.deployment,
      outcome: one.outcome,
      status: one.status ?? null,
      started_at: time(one.startedMs),
      ms: one.ms,
      waited_ms: one.waitedMs ?? 0,
      first_token_ms: one.firstTokenMs ?? null,
      usage: one.usage ?? null,
      estimated: one.isEstimated === true,
      ...(one.isHedge === true ? { hedge: true } : {}),
      ...(one.hasLost === true ? { called_off: true } : {}),
      cost_usd: usd(one.cost),
      message: one.message ?? null,
    })),
  };
}

const FLAT = [
  ...[
    "id",
    "request_id",
    "started_at",
    "ms",
    "first_token_ms",
    "ingress",
    "operation",
    "model",
    "deployment",
    "variant",
    "streamed",
    "outcome",
  ],
  ...[
    "key_id",
    "key_alias",
    "user_id",
    "team_id",
    "organization_id",
    "end_user",
    "tags",
    "cached",
    "input_tokens",
    "output_tokens",
    "estimated",
  ],
  ...["cost_usd", "attempts"],
] as const;

export const RECORD_CSV_HEAD: string = csvLine(FLAT);

/** One line; tags beside each other, attempts as their number. */
export function recordCsv(record: LedgerRecord): string {
  const shown = recordJson(record) as Readonly<Record<string, unknown>>; // by its names
  return csvLine(
    FLAT.map((name) => {
      if (name === "tags") return record.tags.join(" ");
      if (name === "attempts") return record.attempts.length;
      return (shown[name] ?? "") as string | number | boolean; // by recordJson
    }),
  );
}

/** A text that a spreadsheet would take for a formula is kept from being one: clients choose some of them. */
export function csvLine(cells: readonly (string | number | boolean)[]): string {
  const cell = (value: string | number | boolean): string => {
    if (typeof value !== "string") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${cells.map(cell).join(",")}\r\n`;
}
