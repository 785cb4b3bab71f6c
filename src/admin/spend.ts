// What was spent: request by request, or added up by one dimension or more, as JSON or as CSV for tables. As far as whoever asks may see it.

import { type LedgerRecord, type LedgerStore, SPEND_DIMENSIONS, type SpendDimension, type SpendQuery } from "../contract/ledger.ts";
import { csvLine } from "../ledger/shown.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import type { Call } from "./admin.ts";
import { type Answer, Csv, done, refuse } from "./answer.ts";
import type { Handler } from "./entity-handlers.ts";
import { usd } from "./fields.ts";
import { iso, momentOf } from "./times.ts";
import { administeredBy } from "./within.ts";

const FILTERS: Readonly<Record<string, SpendDimension>> = {
  key: "key",
  user_id: "user",
  team_id: "team",
  organization_id: "organization",
  end_user: "end_user",
  tag: "tag",
  model: "model",
  deployment: "deployment",
  provider: "provider",
  outcome: "outcome",
};
const USUAL_MS = 30 * 86_400_000;
const USUAL_LIMIT = 100;

type Asked = Pick<SpendQuery, "fromMs" | "toMs"> & { readonly where: Readonly<Partial<Record<SpendDimension, string>>> };

function askedOf(call: Call): Answer<Asked> {
  const { fields, input } = call;
  const text = (name: string): string | undefined => (typeof fields[name] === "string" ? fields[name] : undefined);
  const [from, to] = [text("start_date"), text("end_date")];
  const toMs = to === undefined ? input.now() + 1 : momentOf(to, true);
  const fromMs = from === undefined ? (toMs ?? 0) - USUAL_MS : momentOf(from, false);
  if (toMs === undefined) return refuse(400, "invalid_query", "end_date is no date.", "end_date");
  if (fromMs === undefined) return refuse(400, "invalid_query", "start_date is no date.", "start_date");
  if (fromMs >= toMs) return refuse(400, "invalid_query", "start_date is not before end_date.", "start_date");
  const where: Partial<Record<SpendDimension, string>> = {};
  for (const [name, dimension] of Object.entries(FILTERS)) {
    const said = text(name);
    // Keys are written down by their ids.
    if (said !== undefined) where[dimension] = dimension === "key" ? (call.auth.directory.keyOf(call.auth.hashOf(said))?.id ?? said) : said;
  }
  const bounded = boundedBy(call, where);
  return bounded.ok ? done({ fromMs, toMs, where: bounded.value }) : bounded;
}

/** What somebody may see is a filter that it cannot take away. */
function boundedBy({ reach, who, auth }: Call, where: Asked["where"]): Answer<Asked["where"]> {
  if (reach === "any") return done(where);
  if (reach === "own") {
    const [dimension, id] = who.userId === undefined ? (["key", who.keyId ?? ""] as const) : (["user", who.userId] as const);
    const other = where[dimension] !== undefined && where[dimension] !== id;
    return other
      ? refuse(403, "not_yours", "Your role sees its own spending alone.", dimension === "key" ? "key" : "user_id")
      : done({ ...where, [dimension]: id });
  }
  const teams = administeredBy(auth.directory, who);
  const team = where.team ?? (teams.length === 1 ? teams[0] : undefined);
  if (team === undefined) return refuse(400, "invalid_query", "team_id says which of your teams.", "team_id");
  return teams.includes(team)
    ? done({ ...where, team })
    : refuse(403, "not_yours", "Your role sees the spending of teams it administers.", "team_id");
}

/** admin.ts has seen to it. */
function ledgerOf({ input }: Call): LedgerStore {
  if (input.ledger === undefined) throw new Error("there is no ledger");
  return input.ledger;
}

export const spendLogs: Handler = async (call) => {
  const asked = askedOf(call);
  if (!asked.ok) return asked;
  const { limit: said, after } = call.fields;
  const limit = typeof said === "number" ? said : USUAL_LIMIT;
  const found = await ledgerOf(call).records({ ...asked.value, limit, ...(typeof after === "string" ? { after } : {}) });
  const data = found.slice(0, limit).map(shownRecord);
  if (call.fields["format"] === "csv") return done(csv(data, LOG_COLUMNS));
  return done({ data, has_more: found.length > limit, last_id: data.at(-1)?.id ?? null });
};

function shownRecord(record: LedgerRecord) {
  const { usage } = record;
  const input = usage === undefined ? null : promptTokens(usage);
  const output = usage === undefined ? null : outputTokens(usage);
  return {
    id: record.id,
    request_id: record.requestId,
    start_time: iso(record.startedMs),
    end_time: iso(record.startedMs + record.ms),
    call_type: record.operation ?? null,
    model: record.model ?? null,
    deployment: record.deployment ?? null,
    status: record.outcome,
    stream: record.streamed,
    cache_hit: record.isCached,
    api_key: record.keyId ?? null,
    user: record.userId ?? null,
    team_id: record.teamId ?? null,
    organization_id: record.organizationId ?? null,
    end_user: record.endUser ?? null,
    request_tags: record.tags,
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input === null || output === null ? null : input + output,
    is_estimated: record.isEstimated,
    spend: usd(record.cost),
    attempts: record.attempts.length,
  };
}

const BY_PATH: Readonly<Record<string, SpendDimension>> = {
  keys: "key",
  users: "user",
  teams: "team",
  organizations: "organization",
  customers: "end_user",
  tags: "tag",
  models: "model",
  deployments: "deployment",
  providers: "provider",
  days: "day",
};

export const spendReport: Handler = async (call) => {
  const asked = askedOf(call);
  if (!asked.ok) return asked;
  const usual = BY_PATH[call.route.path.split("/").at(-1) ?? ""];
  const said = call.fields["group_by"];
  const names = typeof said === "string" ? said.split(",") : [usual ?? "model"];
  const by = SPEND_DIMENSIONS.filter((one) => names.includes(one));
  const unknown = names.find((name) => !SPEND_DIMENSIONS.some((one) => one === name));
  if (unknown !== undefined)
    return refuse(400, "invalid_query", `"${unknown.slice(0, 32)}" is none of ${SPEND_DIMENSIONS.join(", ")}.`, "group_by");
  const rows = await ledgerOf(call).spend({ ...asked.value, by });
  const data = rows.map(({ of, requests, failed, inputTokens, outputTokens, cost }) => ({
    ...Object.fromEntries(by.map((one) => [one, of[one] ?? null])),
    spend: usd(cost) ?? 0,
    requests,
    failed_requests: failed,
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
  }));
  if (call.fields["format"] === "csv")
    return done(csv(data, [...by, "spend", "requests", "failed_requests", "prompt_tokens", "completion_tokens"]));
  return done({ data });
};

const LOG_COLUMNS = ["id", "request_id", "start_time", "end_time", "call_type", "model", "deployment", "status", "api_key", "user", "team_id", "organization_id", "end_user", "request_tags", "prompt_tokens", "completion_tokens", "spend"]; // biome-ignore format: one list

function csv(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): Csv {
  return new Csv([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))].map(csvLine).join(""));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}
