// Lines of a batch that was over before they were answered: what is said of them, so that every line is told of in one of the files.

import type { StoredBatch } from "../contract/storage.ts";
import { type Line, readLineRequest } from "./read-lines.ts";
import { resultLine } from "./run-line.ts";
import type { LineWork } from "./run-lines.ts";

export const EXPIRED = { code: "batch_expired", message: "The batch's completion window was over before this line's turn came." };
export const CANCELLED = { code: "batch_cancelled", message: "The batch was cancelled before this line was answered." };

export async function markUnrun(
  { storage, makeId }: Pick<LineWork, "storage" | "makeId">,
  batch: StoredBatch,
  lines: AsyncIterable<Line>,
  error: { readonly code: string; readonly message: string },
): Promise<void> {
  // Cancelled while it was being looked at: nobody has said that its lines are good.
  if (batch.total === 0) return;
  const done = await storage.doneLines(batch.id);
  for await (const line of lines) {
    const read = done.has(line.number) ? undefined : readLineRequest(line, batch.endpoint);
    if (read?.ok !== true) continue;
    const { customId } = read.request;
    await storage.addResult(batch.id, resultLine(line.number, "unrun", { id: `batch_req_${makeId()}`, customId, error }));
  }
}
