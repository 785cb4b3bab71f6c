// The ledger: a row a request, a row an attempt, a row a tag. What is searched and summed has columns, the rest is JSON. Sums are spend.ts's.

import { setImmediate as turn } from "node:timers/promises";
import type { Insertable, Selectable } from "kysely";
import type { AttemptRecord } from "../contract/failure.ts";
import type { LedgerRecord, LedgerStore } from "../contract/ledger.ts";
import type { Usage } from "../contract/usage.ts";
import { lineOf, type WrittenLine, writtenLine } from "../pricing/cost-line.ts";
import { outputTokens, promptTokens } from "../pricing/price.ts";
import { addOnce, type Connected, type Db, idFor, transaction } from "./database.ts";
import { filtered, spendMethods } from "./spend.ts";
import type { Tables } from "./tables.ts";

const REMOVED_AT_ONCE = 500;
/** Nine million dollars. A dearer one is told in full in its lines. */
const MOST_COST = 2n ** 63n - 1n;

/** What is only looked at is asked of `reader`. */
export function createLedger(writer: Connected, reader: Connected): LedgerStore {
  const { batchRecords } = writer;
  const write = (records: readonly LedgerRecord[]) =>
    transaction(writer, async (to) => {
      await addOnce(writer, to, "requests", "id", records.map(requestRow));
      await addOnce(writer, to, "attempts", "id", records.flatMap(attemptRows));
      await addOnce(writer, to, "request_tags", "tag", records.flatMap(tagRows));
    });
  /** One that cannot be held takes no other with it. */
  async function writeAll(records: readonly LedgerRecord[]): Promise<readonly LedgerRecord[]> {
    try {
      await write(records);
      return [];
    } catch (error) {
      if (!writer.isRefusal(error)) throw error;
      if (records.length === 1) return records;
      const half = records.length >> 1;
      return [...(await writeAll(records.slice(0, half))), ...(await writeAll(records.slice(half)))];
    }
  }
  return {
    async addRecords(records) {
      const refused: LedgerRecord[] = [];
      for (let at = 0; at < records.length; at += batchRecords) {
        refused.push(...(await writeAll(records.slice(at, at + batchRecords))));
        await turn();
      }
      return refused;
    },
    async record(id) {
      const rows = await writer.db.selectFrom("requests").selectAll().where("id", "=", id).execute();
      return (await withAttempts(writer.db, rows))[0];
    },
    async records({ fromMs, toMs, where = {}, after, limit }) {
      const { db } = reader;
      let page = filtered(db.selectFrom("requests"), { fromMs, toMs, where });
      if (after !== undefined) {
        page = page.where((eb) => {
          const then = eb.selectFrom("requests as last").select("last.started_ms").where("last.id", "=", after);
          const isBefore = eb("requests.started_ms", "<", then);
          return eb.or([isBefore, eb.and([eb("requests.started_ms", "=", then), eb("requests.id", "<", after)])]);
        });
      }
      const rows = await page
        .selectAll("requests")
        .orderBy("requests.started_ms", "desc")
        .orderBy("requests.id", "desc")
        .limit(limit + 1)
        .execute();
      return withAttempts(db, rows);
    },
    ...spendMethods(writer, reader),
    async removeRecordsBefore(ms) {
      for (let removed = 0; ; ) {
        const old = await writer.db.selectFrom("requests").select("id").where("started_ms", "<", ms).limit(REMOVED_AT_ONCE).execute();
        if (old.length === 0) return removed;
        const ids = old.map(({ id }) => id);
        await transaction(writer, async (to) => {
          await to.deleteFrom("attempts").where("request", "in", ids).execute();
          await to.deleteFrom("request_tags").where("request", "in", ids).execute();
          await to.deleteFrom("requests").where("id", "in", ids).execute();
        });
        removed += ids.length;
      }
    },
  };
}

/** Names that nobody searches by. */
interface RequestBody {
  readonly tags: readonly string[];
  readonly keyAlias?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly lines: readonly WrittenLine[];
}

type AttemptBody = Omit<AttemptRecord, "deployment" | "outcome" | "startedMs" | "cost" | "costLines">;

function requestRow(record: LedgerRecord): Insertable<Tables["requests"]> {
  const { usage, tags, keyAlias } = record;
  const body: RequestBody = { tags, keyAlias, usage, lines: record.lines.map(writtenLine) };
  return {
    id: record.id,
    request_id: idFor(record.requestId),
    started_ms: Math.round(record.startedMs),
    ms: Math.round(record.ms),
    first_token_ms: record.firstTokenMs === undefined ? null : Math.round(record.firstTokenMs),
    ingress: idFor(record.ingress),
    operation: name(record.operation),
    model: name(record.model),
    deployment: name(record.deployment),
    variant: name(record.variant),
    streamed: record.streamed ? 1 : 0,
    outcome: record.outcome,
    key_id: name(record.keyId),
    user_id: name(record.userId),
    team_id: name(record.teamId),
    organization_id: name(record.organizationId),
    end_user: name(record.endUser),
    is_cached: record.isCached ? 1 : 0,
    is_estimated: record.isEstimated ? 1 : 0,
    input_tokens: usage === undefined ? 0 : promptTokens(usage),
    output_tokens: usage === undefined ? 0 : outputTokens(usage),
    cost: costText(record.cost),
    body: JSON.stringify(body),
  };
}

function attemptRows({ id, attempts }: LedgerRecord): Insertable<Tables["attempts"]>[] {
  return attempts.map(({ deployment, outcome, startedMs, cost, ...rest }, index) => ({
    id: `${id}#${index + 1}`,
    request: id,
    started_ms: Math.round(startedMs),
    deployment: idFor(deployment),
    provider: idFor(providerOf(deployment)),
    outcome,
    input_tokens: rest.usage === undefined ? 0 : promptTokens(rest.usage),
    output_tokens: rest.usage === undefined ? 0 : outputTokens(rest.usage),
    cost: costText(cost),
    body: JSON.stringify(rest satisfies AttemptBody),
  }));
}

const NO_TAGS: Insertable<Tables["request_tags"]>[] = [];
const tagRows = ({ id, tags }: LedgerRecord): Insertable<Tables["request_tags"]>[] =>
  tags.length === 0 ? NO_TAGS : [...new Set(tags.map(idFor))].map((tag) => ({ tag, request: id }));

/** `provider/model`, and a model may have slashes of its own. */
const providerOf = (deployment: string): string => deployment.split("/", 1)[0] ?? deployment;

const name = (text: string | undefined): string | null => (text === undefined ? null : idFor(text));

const costText = (cost: bigint | undefined): string | null => (cost === undefined ? null : String(cost > MOST_COST ? MOST_COST : cost));

async function withAttempts(db: Db, rows: readonly Selectable<Tables["requests"]>[]): Promise<LedgerRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const attempts = await db.selectFrom("attempts").selectAll().where("request", "in", ids).execute();
  const of = Map.groupBy(attempts, ({ request }) => request);
  return rows.map((row) => recordOf(row, of.get(row.id) ?? []));
}

const turnOf = ({ id }: { readonly id: string }): number => Number(id.slice(id.lastIndexOf("#") + 1));

function recordOf(row: Selectable<Tables["requests"]>, attempts: readonly Selectable<Tables["attempts"]>[]): LedgerRecord {
  const body = JSON.parse(row.body) as RequestBody; // as requestRow wrote it
  const isCounted = row.cost !== null;
  return {
    id: row.id,
    requestId: row.request_id,
    startedMs: row.started_ms,
    ms: row.ms,
    firstTokenMs: row.first_token_ms ?? undefined,
    ingress: row.ingress,
    operation: (row.operation ?? undefined) as LedgerRecord["operation"], // from here on as requestRow wrote it
    model: row.model ?? undefined,
    deployment: row.deployment ?? undefined,
    variant: row.variant ?? undefined,
    streamed: row.streamed === 1,
    outcome: row.outcome as LedgerRecord["outcome"],
    keyId: row.key_id ?? undefined,
    keyAlias: body.keyAlias,
    userId: row.user_id ?? undefined,
    teamId: row.team_id ?? undefined,
    organizationId: row.organization_id ?? undefined,
    endUser: row.end_user ?? undefined,
    tags: body.tags,
    isCached: row.is_cached === 1,
    usage: body.usage,
    isEstimated: row.is_estimated === 1,
    cost: isCounted ? BigInt(row.cost ?? 0) : undefined,
    lines: body.lines.map(lineOf),
    attempts: [...attempts].sort((a, b) => turnOf(a) - turnOf(b)).map(attemptOf),
  };
}

function attemptOf({ deployment, outcome, started_ms, cost, body }: Selectable<Tables["attempts"]>): LedgerRecord["attempts"][number] {
  const rest = JSON.parse(body) as AttemptBody; // as attemptRows wrote it
  return {
    deployment,
    outcome: outcome as AttemptRecord["outcome"],
    startedMs: started_ms,
    ...rest,
    ...(cost === null ? {} : { cost: BigInt(cost) }),
  };
}
