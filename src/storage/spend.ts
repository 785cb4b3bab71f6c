// Sums over the ledger, exact to the pico-dollar: costs are summed by the database in two halves, none of which can overflow where it sums whole
// numbers of 64 bits, and put together here. What stands for an attempt that has no row of its own is its request's (see record-row.ts).

import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { LedgerStore, SpendDimension, SpendQuery, SpendRow } from "../contract/ledger.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { idFor } from "../ledger/column-text.ts";
import type { Connected } from "./database.ts";
import type { Flavour } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const DAY_MS = 86_400_000;
const HALF = 1_000_000_000;

/** A dimension's column; `tag` stands in a table of its own, and `deployment` and `provider` do where a request had several attempts. */
const COLUMNS = {
  key: "requests.key_id",
  user: "requests.user_id",
  team: "requests.team_id",
  organization: "requests.organization_id",
  end_user: "requests.end_user",
  tag: "request_tags.tag",
  model: "requests.model",
  deployment: "attempts.deployment",
  provider: "attempts.provider",
  day: "requests.started_ms",
  outcome: "requests.outcome",
} as const satisfies Readonly<Record<SpendDimension, string>>;

interface Filter extends Pick<SpendQuery, "fromMs" | "toMs"> {
  readonly where: NonNullable<SpendQuery["where"]>;
}

/** Requests of a time that are all that is said; of an attempt, those that had one like it. */
export function filtered<DB extends Tables, O>(
  flavour: Flavour,
  query: SelectQueryBuilder<DB, "requests", O>,
  filter: Filter,
): SelectQueryBuilder<DB, "requests", O> {
  // The tables are those, whatever else the query knows.
  const narrow = query as unknown as SelectQueryBuilder<Tables, "requests", O>;
  const timed = narrow.where("requests.started_ms", ">=", filter.fromMs).where("requests.started_ms", "<", filter.toMs);
  return timed.where((eb) => eb.and(conditions(flavour, eb, filter.where, []))) as unknown as SelectQueryBuilder<DB, "requests", O>;
}

/** `joined`: whose rows stand beside the request's already. */
function conditions(
  flavour: Flavour,
  eb: ExpressionBuilder<Tables, "requests">,
  where: Filter["where"],
  joined: readonly ("request_tags" | "attempts")[],
): Expression<SqlBool>[] {
  const said = Object.entries(where) as [SpendDimension, string][]; // by its type
  return said.map(([dimension, value]) => {
    const column = COLUMNS[dimension];
    if (dimension === "day") {
      const fromMs = Date.parse(`${value}T00:00:00Z`);
      return eb.and([eb("requests.started_ms", ">=", fromMs), eb("requests.started_ms", "<", fromMs + DAY_MS)]);
    }
    const table = column.startsWith("requests.") ? undefined : dimension === "tag" ? "request_tags" : "attempts";
    if (table === undefined || joined.includes(table)) return eb(columnOf(flavour, dimension), "=", idFor(value));
    const isInTable = eb.exists(
      eb
        .selectFrom(table)
        .select(sql`1`.as("one"))
        .whereRef(`${table}.request`, "=", "requests.id")
        .where(sql.ref(column), "=", idFor(value)),
    );
    return table === "attempts" ? eb.or([isInTable, eb(ofRequest(flavour, dimension), "=", idFor(value))]) : isInTable;
  });
}

const ATTEMPT_DIMENSIONS: readonly SpendDimension[] = ["deployment", "provider"];
const isOfAttempts = (dimension: SpendDimension): boolean => ATTEMPT_DIMENSIONS.includes(dimension);

export function spendMethods(writer: Connected, reader: Connected): Pick<LedgerStore, "spend" | "spentSince"> {
  async function sums({ db, flavour }: Connected, { fromMs, toMs, by, where = {} }: SpendQuery): Promise<SpendRow[]> {
    const named = Object.keys(where) as SpendDimension[]; // by its type
    const byAttempt = [...by, ...named].some(isOfAttempts);
    const byTag = by.includes("tag");
    const joined = [...(byAttempt ? (["attempts"] as const) : []), ...(byTag ? (["request_tags"] as const) : [])];
    let query = db.selectFrom("requests").where("requests.started_ms", ">=", fromMs).where("requests.started_ms", "<", toMs);
    if (byAttempt) query = query.leftJoin("attempts", "attempts.request", "requests.id") as unknown as typeof query; // only named below
    if (byTag) query = query.leftJoin("request_tags", "request_tags.request", "requests.id") as unknown as typeof query;
    query = query.where((eb) => eb.and(conditions(flavour, eb, where, joined)));
    const counted = (column: string) =>
      byAttempt ? ofAttempt(sql.ref(`attempts.${column}`), sql.ref(`requests.${column}`)) : sql.ref(`requests.${column}`);
    const cost = counted("cost");
    const columns = by.map((dimension, at) => columnOf(flavour, dimension).as(`of${at}`));
    if (by.length > 0) query = query.groupBy(by.map((dimension) => columnOf(flavour, dimension)));
    const rows = await query
      .select([
        ...columns,
        sql<number | string>`count(*)`.as("requests"),
        sql<number | string>`sum(CASE WHEN ${counted("outcome")} = 'ok' THEN 0 ELSE 1 END)`.as("failed"),
        // As texts: a sum may be larger than a number that a driver gives.
        textOf(flavour, sql`sum(${counted("input_tokens")})`).as("input_tokens"),
        textOf(flavour, sql`sum(${counted("output_tokens")})`).as("output_tokens"),
        textOf(flavour, sql`sum(${divided(flavour, cost, HALF)})`).as("cost_high"),
        textOf(flavour, sql`sum(${cost} % ${sql.lit(HALF)})`).as("cost_low"),
      ])
      .execute();
    return rows.map((row) => {
      const found = row as unknown as Readonly<Record<string, string | number | null>>; // the columns that were just made
      return {
        of: Object.fromEntries(by.map((dimension, at) => [dimension, namedValue(dimension, found[`of${at}`] ?? null)])),
        requests: Number(row.requests),
        failed: Number(row.failed ?? 0),
        inputTokens: Number(row.input_tokens ?? 0),
        outputTokens: Number(row.output_tokens ?? 0),
        cost: BigInt(row.cost_high ?? 0) * BigInt(HALF) + BigInt(row.cost_low ?? 0),
      };
    });
  }

  return {
    async spend(query) {
      const rows = await sums(reader, query);
      return rows.filter(({ requests }) => requests > 0).sort((a, b) => orderOf(a, b));
    },
    async spentSince(where, fromMs): Promise<PicoUsd> {
      const [row] = await sums(writer, { fromMs, toMs: Number.MAX_SAFE_INTEGER, by: [], where });
      return row?.cost ?? 0n;
    },
  };
}

/** By day, then the dearest first. */
function orderOf(a: SpendRow, b: SpendRow): number {
  const [dayA, dayB] = [a.of.day ?? "", b.of.day ?? ""];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.cost === b.cost ? b.requests - a.requests : a.cost > b.cost ? -1 : 1;
}

function columnOf(flavour: Flavour, dimension: SpendDimension) {
  const column = sql.ref<string | number | null>(COLUMNS[dimension]);
  if (isOfAttempts(dimension)) return ofAttempt(column, ofRequest(flavour, dimension));
  return dimension === "day" ? divided(flavour, column, DAY_MS) : column;
}

/** Of the attempt beside the request, or of the request. */
const ofAttempt = (attempt: Expression<unknown>, request: Expression<unknown>) =>
  sql<string | number | null>`(CASE WHEN attempts.id IS NULL THEN ${request} ELSE ${attempt} END)`;

/** What a request's row says of the only attempt it had; what was in the cache had none. */
function ofRequest(flavour: Flavour, dimension: SpendDimension): Expression<string | number | null> {
  const deployment = sql.ref("requests.deployment");
  const named = dimension === "provider" ? sql`${PROVIDER[flavour](deployment)}` : deployment;
  return sql`(CASE WHEN requests.is_cached = 1 THEN NULL ELSE ${named} END)`;
}

/** What stands before the first slash. */
const PROVIDER: Readonly<Record<Flavour, (deployment: Expression<unknown>) => Expression<unknown>>> = {
  sqlite: (deployment) => sql`substr(${deployment}, 1, instr(${deployment} || '/', '/') - 1)`,
  postgres: (deployment) => sql`split_part(${deployment}, '/', 1)`,
  mysql: (deployment) => sql`substring_index(${deployment}, '/', 1)`,
};

const namedValue = (dimension: SpendDimension, value: string | number | null): string | null =>
  value === null ? null : dimension === "day" ? new Date(Number(value) * DAY_MS).toISOString().slice(0, 10) : String(value);

/** Whole numbers, the rest dropped. */
const divided = (flavour: Flavour, value: Expression<unknown>, by: number) =>
  flavour === "mysql" ? sql<number>`(${value} DIV ${sql.lit(by)})` : sql<number>`(${value} / ${sql.lit(by)})`;

/** Of a whole number, however large. */
export const textOf = (flavour: Flavour, value: Expression<unknown>) =>
  flavour === "mysql" ? sql<string | null>`CAST(${value} AS CHAR)` : sql<string | null>`CAST(${value} AS TEXT)`;
