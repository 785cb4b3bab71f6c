// A store by its address, whose scheme config/storage-url.ts has found good. A database's code is loaded when it is asked for.

import type { AccessStore } from "../contract/access.ts";
import type { LedgerStore } from "../contract/ledger.ts";
import type { Storage } from "../contract/storage.ts";
import type { Connected } from "./database.ts";

export interface Stores {
  readonly storage: Storage;
  readonly access: AccessStore;
  readonly ledger: LedgerStore;
  /** All of it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A copy of the database that may be some seconds behind, for what may be so. */
  readonly readUrl?: string | undefined;
  /** Looks on, beside a gateway that has it open; changes no table. */
  readonly isReader?: boolean | undefined;
  readonly nowMs?: number | undefined;
}

export type Opened = ({ readonly ok: true } & Stores) | { readonly ok: false; readonly message: string };

/** `sqlite:./file.db`, relative to where the gateway was started, `sqlite::memory:`, `postgres://…` or `mysql://…`. */
export async function openStorage(url: string, { readUrl, isReader, nowMs = Date.now() }: OpenOptions = {}): Promise<Opened> {
  const { storesOf } = await import("./stores.ts");
  const opened: Connected[] = [];
  try {
    const writer = await connect(url, isReader);
    opened.push(writer);
    const reader = readUrl === undefined ? writer : await connect(readUrl, true);
    if (reader !== writer) opened.push(reader);
    return { ok: true, ...(await storesOf(writer, reader, { isReader, nowMs })) };
  } catch (error) {
    await Promise.all(opened.map((one) => one.close().catch(() => {})));
    return { ok: false, message: `the storage cannot be opened: ${reasonOf(error)}` };
  }
}

async function connect(url: string, isReader: boolean | undefined): Promise<Connected> {
  const scheme = url.slice(0, url.indexOf(":")).toLowerCase();
  if (scheme === "sqlite") return (await import("./sqlite.ts")).connectSqlite(url, { isReader });
  if (scheme === "mysql" || scheme === "mariadb") return (await import("./mysql.ts")).connectMysql(url);
  return (await import("./postgres.ts")).connectPostgres(url);
}

/** Some errors of several addresses have their words inside. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
