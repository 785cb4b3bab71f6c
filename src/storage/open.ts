// A store by its address, whose scheme config/storage-url.ts has found good. A database's code is loaded when it is asked for.

import type { Storage } from "../contract/storage.ts";

export type Opened = { readonly ok: true; readonly storage: Storage } | { readonly ok: false; readonly message: string };

/** `sqlite:./file.db`, relative to where the gateway was started, or `sqlite::memory:`. */
export async function openStorage(url: string): Promise<Opened> {
  const { openSqlite } = await import("./sqlite.ts");
  try {
    return { ok: true, storage: openSqlite(url.replace(/^sqlite:(\/\/(?=\/))?/i, "")) };
  } catch (error) {
    return { ok: false, message: `the storage cannot be opened: ${error instanceof Error ? error.message : String(error)}` };
  }
}
