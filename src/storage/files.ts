// Clients' files, their contents in pieces: large ones are never whole in memory, and readers let others have a turn between two pieces.

import { setImmediate as turn } from "node:timers/promises";
import type { Selectable } from "kysely";
import { type Storage, type StoredFile, UNFINISHED } from "../contract/storage.ts";
import { sayable } from "../ledger/column-text.ts";
import type { Connected } from "./database.ts";
import type { Tables } from "./tables.ts";

const PIECE_BYTES = 256 * 1024;
/** Of a row whose content is still coming. */
const COMING = -1;
/** Nobody uploads for longer: what is coming still has been left behind by a gateway that ended. */
const ABANDONED_MS = 24 * 60 * 60_000;

type FileMethods = Pick<Storage, "addFile" | "file" | "files" | "content" | "removeFile"> & {
  removeExpiredFiles(nowMs: number): Promise<void>;
  /** What a crash left behind, where nobody else can be writing. */
  removeBroken(): Promise<void>;
};

export function createFiles({ db }: Connected): FileMethods {
  async function removeFile(id: string): Promise<void> {
    await db.deleteFrom("files").where("id", "=", id).execute();
    await db.deleteFrom("file_pieces").where("file_id", "=", id).execute();
  }
  const whole = () => db.selectFrom("files").selectAll().where("bytes", "!=", COMING);

  return {
    async addFile(file, content) {
      await removeFile(file.id);
      const { id, owner, filename, purpose, createdMs, expiresMs = null } = file;
      const row = { id, owner, filename: sayable(filename), purpose: sayable(purpose), created_ms: createdMs, expires_ms: expiresMs };
      let bytes = 0;
      let piece = 0;
      try {
        await db
          .insertInto("files")
          .values({ ...row, bytes: COMING })
          .execute();
        for await (const chunk of pieces(content)) {
          await db.insertInto("file_pieces").values({ file_id: id, piece: piece++, bytes: chunk }).execute();
          bytes += chunk.length;
        }
        await db.updateTable("files").set({ bytes }).where("id", "=", id).execute();
      } catch (error) {
        await removeFile(id);
        throw error;
      }
      return { ...file, bytes };
    },
    async file(id) {
      const row = await whole().where("id", "=", id).executeTakeFirst();
      return row && fileOf(row);
    },
    async files({ owner, after, limit, purpose, oldestFirst }) {
      let page = whole().where("owner", "=", owner);
      if (purpose !== undefined) page = page.where("purpose", "=", purpose);
      if (after !== undefined)
        page = page.where("seq", oldestFirst ? ">" : "<", (eb) => eb.selectFrom("files").select("seq").where("id", "=", after));
      const rows = await page
        .orderBy("seq", oldestFirst ? "asc" : "desc")
        .limit(limit + 1)
        .execute();
      return rows.map(fileOf);
    },
    async *content(id) {
      for (let piece = 0; ; piece += 1) {
        const row = await db
          .selectFrom("file_pieces")
          .select("bytes")
          .where("file_id", "=", id)
          .where("piece", "=", piece)
          .executeTakeFirst();
        if (row === undefined) return;
        yield row.bytes;
        await turn();
      }
    },
    removeFile,
    async removeExpiredFiles(nowMs) {
      const over = await db
        .selectFrom("files")
        .select("id")
        .where((eb) =>
          eb.or([
            eb.and([
              eb("expires_ms", "<=", nowMs),
              eb(
                "id",
                "not in",
                eb
                  .selectFrom("batches")
                  .select("input_file_id")
                  .where("status", "in", [...UNFINISHED]),
              ),
            ]),
            eb.and([eb("bytes", "=", COMING), eb("created_ms", "<=", nowMs - ABANDONED_MS)]),
          ]),
        )
        .execute();
      for (const { id } of over) await removeFile(id);
    },
    async removeBroken() {
      await db.deleteFrom("files").where("bytes", "=", COMING).execute();
      await db.deleteFrom("file_pieces").where("file_id", "not in", db.selectFrom("files").select("id")).execute();
    },
  };
}

function fileOf(row: Selectable<Tables["files"]>): StoredFile {
  const { id, owner, filename, purpose, bytes, created_ms: createdMs, expires_ms: expiresMs } = row;
  return { id, owner, filename, purpose, bytes, createdMs, ...(expiresMs === null ? {} : { expiresMs }) };
}

/** The same bytes in pieces of one size, but for the last. */
async function* pieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    const joined = Buffer.concat(waiting, size);
    const fits = size - (size % PIECE_BYTES);
    for (let at = 0; at < fits; at += PIECE_BYTES) yield joined.subarray(at, at + PIECE_BYTES);
    waiting = [joined.subarray(fits)];
    size -= fits;
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}
