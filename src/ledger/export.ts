// Every record of a time, page by page, newest first: as CSV, or as a line of JSON each. For the command line and the management API.

import type { LedgerRecord, LedgerStore, SpendQuery } from "../contract/ledger.ts";
import { RECORD_CSV_HEAD, recordCsv, recordJson } from "./shown.ts";

type Range = Pick<SpendQuery, "fromMs" | "toMs" | "where">;

const RECORDS_A_PAGE = 500;

export async function* allRecords(store: Pick<LedgerStore, "records">, { fromMs, toMs, where }: Range): AsyncGenerator<LedgerRecord> {
  for (let after: string | undefined; ; ) {
    const page = await store.records({ fromMs, toMs, where, after, limit: RECORDS_A_PAGE });
    const records = page.slice(0, RECORDS_A_PAGE);
    yield* records;
    if (page.length <= RECORDS_A_PAGE) return;
    after = records.at(-1)?.id;
  }
}

export async function* exportRecords(store: Pick<LedgerStore, "records">, range: Range, format: "csv" | "json"): AsyncGenerator<string> {
  if (format === "csv") yield RECORD_CSV_HEAD;
  for await (const record of allRecords(store, range))
    yield format === "csv" ? recordCsv(record) : `${JSON.stringify(recordJson(record))}\n`;
}
