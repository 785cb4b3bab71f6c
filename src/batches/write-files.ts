// The output and the error file of a batch, of the results of its lines. Their ids follow from the batch's, so that writing them again after a
// crash replaces what was begun.

import type { Storage, StoredBatch } from "../contract/storage.ts";
import type { Written } from "./state.ts";

interface Writing {
  readonly storage: Storage;
  readonly now: () => number;
}

export async function outputFiles({ storage, now }: Writing, batch: StoredBatch): Promise<Written> {
  const counts = await storage.countResults(batch.id);
  const write = async (what: "output" | "error", lines: AsyncIterable<string>): Promise<string | undefined> => {
    const id = `file-${batch.id.replace(/^batch_/, "")}-${what}`;
    const filename = `${batch.id}_${what}.jsonl`;
    const { bytes } = await storage.addFile(
      { id, owner: batch.owner, filename, purpose: "batch_output", createdMs: now() },
      asBytes(lines),
    );
    if (bytes > 0) return id;
    await storage.removeFile(id);
    return undefined;
  };
  return {
    counts,
    outputFileId: await write("output", storage.results(batch.id, ["completed"])),
    errorFileId: await write("error", storage.results(batch.id, ["failed", "unrun"])),
  };
}

async function* asBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${line}\n`);
}
