// What the errors of SQLite mean. Pure.

import { codeOf } from "./database.ts";

/** Busy, locked: the same again may well succeed. */
export const isSqliteInTheWay = (error: unknown): boolean => ["5", "6"].includes(codeOf(error));

/** Too big, constraint, mismatch; extended codes have more above. */
export const isSqliteRefusal = (error: unknown): boolean => [18, 19, 20].includes(Number(codeOf(error)) & 0xff);
