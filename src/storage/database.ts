// A connected database, whichever of the three it is, and the few things that each of them says differently. Types, and what is common to all.
// Which tables there are is tables.ts's.

import type { Insertable, Kysely, Transaction } from "kysely";
import type { LedgerStore } from "../contract/ledger.ts";
import type { Flavour } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables> | Transaction<Tables>;

/** What sqlite.ts, postgres.ts and mysql.ts each give. */
export interface Connected {
  readonly flavour: Flavour;
  readonly db: Kysely<Tables>;
  /** Most records of the ledger to be written in one step, so that nothing else waits long for its turn. */
  readonly batchRecords: number;
  /** The ledger's `addLines`, where the database has a way of its own. */
  readonly addLines?: LedgerStore["addLines"] | undefined;
  /** Runs while no other gateway migrates the same database. */
  locked(work: (db: Kysely<Tables>) => Promise<void>): Promise<void>;
  /** Steps that were taken before there was a table of them. */
  seen(db: Kysely<Tables>): Promise<number>;
  onStep(db: Kysely<Tables>, step: number): Promise<void>;
  /** Tables can be made in a transaction. */
  readonly hasWholeSteps: boolean;
  /** A step that broke off had made this already. */
  mayBeThere(error: unknown): boolean;
  /** Somebody else was in the way: the same again may well succeed. */
  isInTheWay(error: unknown): boolean;
  /** It was understood, and can never be done: a value that no column takes. */
  isRefusal(error: unknown): boolean;
  /** Nobody else uses this database, and nobody will before `open`. */
  readonly isAlone: boolean;
  open(): void;
  close(): Promise<void>;
}

const MOST_TRIES = 6;

/** Whole or not at all; tried again when others were in the way. */
export async function transaction<T>({ db, isInTheWay }: Connected, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === MOST_TRIES || !isInTheWay(error)) throw error;
    }
  }
}

/** Rows whose key is there already are left as they are. */
export async function addOnce<T extends keyof Tables & string>(
  { flavour }: Pick<Connected, "flavour">,
  db: Db,
  table: T,
  key: keyof Tables[T] & string,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  if (rows.length === 0) return;
  const insert = db.insertInto(table as keyof Tables).values(rows as never); // the generic is lost in Kysely's own
  // An update that changes nothing: IGNORE would hide every other fault as well.
  if (flavour === "mysql") await insert.onDuplicateKeyUpdate((eb) => ({ [key]: eb.ref(key as never) }) as never).execute();
  else await insert.onConflict((conflict) => conflict.doNothing()).execute();
}

/** The number that the database has given the new row. */
export async function insertNumbered<T extends "parts" | "answers">(
  { flavour }: Pick<Connected, "flavour">,
  db: Db,
  table: T,
  column: T extends "parts" ? "part" : "seq",
  row: Insertable<Tables[T]>,
): Promise<number> {
  const insert = db.insertInto(table as "parts").values(row as never); // as above
  if (flavour === "mysql") return Number((await insert.executeTakeFirstOrThrow()).insertId);
  const made = await insert.returning(column as "part").executeTakeFirstOrThrow();
  return Number(Object.values(made)[0]);
}

/** The code that a database's library puts on its errors. */
export function codeOf(error: unknown): string {
  const { code, errcode } = (typeof error === "object" && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly errcode?: unknown;
  };
  return String(errcode ?? code ?? "");
}
