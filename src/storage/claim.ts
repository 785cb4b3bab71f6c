// Who has a file, or a folder, among the processes of this machine: by locks that the system drops when a process ends, however it ends. SQLite's own
// locks on an empty file beside it, because Node has no others.

import { DatabaseSync } from "node:sqlite";

export interface Claim {
  release(): void;
}

const LONGEST_WAIT_MS = 60_000;
const BUSY = 5;
/** Looking into it is what takes a lock that many may have. */
const LOOK = "BEGIN; SELECT count(*) FROM sqlite_schema";

/** For one process alone; undefined when another has it. Throws when the file cannot be made. */
export function claim(lockFile: string): Claim | undefined {
  const lock = new DatabaseSync(lockFile);
  try {
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
  return { release: () => lock.close() };
}

export interface Entrance extends Claim {
  /** Nobody else is in, and nobody comes in before `open`. */
  readonly isAlone: boolean;
  open(): void;
}

/** For many at once; each learns whether it is the first. Waits while another that is alone has not opened. */
export function enter(lockFile: string): Entrance {
  const lock = new DatabaseSync(lockFile);
  const look = (): void => lock.exec(`PRAGMA busy_timeout = ${LONGEST_WAIT_MS}; ${LOOK}`);
  const release = (): void => lock.close();
  try {
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    const open = (): void => {
      lock.exec("COMMIT");
      look();
    };
    return { isAlone: true, open, release };
  } catch (error) {
    try {
      if ((error as { readonly errcode?: number }).errcode !== BUSY) throw error;
      look();
      return { isAlone: false, open() {}, release };
    } catch (second) {
      lock.close();
      throw second;
    }
  }
}
