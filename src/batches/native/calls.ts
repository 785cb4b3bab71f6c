// What a provider is asked about one of its batches, as the part of ours that it is made of: JSON, lines of it, or the elements of a list in it.
// Each call once; what an answer means, run-part.ts says.

import type { NativeBatches } from "../../contract/batches.ts";
import type { Failure, Result } from "../../contract/failure.ts";
import type { HttpMethod, PlanDeployment } from "../../contract/plan.ts";
import type { StoredBatch } from "../../contract/storage.ts";
import { ruleOf } from "../../pipeline/failure-table.ts";
import { callAside, readAside, type SideCall } from "../../pipeline/side-call.ts";
import { type Line, readLines } from "../read-lines.ts";
import type { LineWork } from "../run-lines.ts";
import { ListReader } from "./list-reader.ts";
import { placesOf } from "./protocol.ts";

export interface PartRun {
  readonly work: LineWork;
  readonly batch: StoredBatch;
  readonly lines: () => AsyncIterable<Line>;
  readonly native: NativeBatches;
  readonly deployment: PlanDeployment;
  readonly signal: AbortSignal;
  /** No new batch is made any more, and one under way is to end. */
  readonly isEnding: () => boolean;
  /** What has not ended by then has no results. Unix milliseconds. */
  readonly giveUpMs: number;
}

/** The same call may be answered later. */
export const isPassing = ({ kind }: Failure): boolean => ruleOf(kind).retry || kind === "cancelled";

export const call = (run: PartRun, method: HttpMethod, path: string, body?: SideCall["body"]): Promise<Result<unknown>> =>
  callAside(run.work.core(), { ...sideCall(run, method, path), body });

/** What a batch is now; without the results, where those stand in it. */
export async function shown(run: PartRun, path: string): Promise<Result<unknown>> {
  const { results, state } = run.native;
  if (results.in === undefined || results.path !== state.path) return call(run, "GET", path);
  const read = await eachOf(run, path, placesOf(results.in), async () => {});
  if (read.type === "whole") return { ok: true, value: read.rest };
  return { ok: false, failure: read.type === "refused" ? read.failure : BROKEN };
}

const BROKEN: Failure = { kind: "network", message: "the answer broke off" };

type Read =
  | { readonly type: "whole"; readonly rest?: unknown }
  | { readonly type: "refused"; readonly failure: Failure }
  /** The same may come whole when it is asked for again. */
  | { readonly type: "broken" };

/** Of an answer of JSON lines. A line beyond the bound of a body is undefined. */
export function eachLine(run: PartRun, path: string, take: (text: string | undefined) => Promise<void>): Promise<Read> {
  return readPieces(run, path, async (stream) => {
    for await (const { text } of readLines(stream, mostBytes(run))) await take(text);
  });
}

/** Of one JSON answer, the elements of a list; `rest` is the answer without them. */
export function eachOf(
  run: PartRun,
  path: string,
  places: readonly string[],
  take: (text: string | undefined) => Promise<void>,
): Promise<Read> {
  const reader = new ListReader(places, mostBytes(run));
  return readPieces(run, path, async (stream) => {
    for await (const bytes of stream) for (const text of reader.push(bytes)) await take(text);
    return reader.end();
  });
}

async function readPieces(run: PartRun, path: string, read: (stream: AsyncIterable<Uint8Array>) => Promise<unknown>): Promise<Read> {
  const got = await readAside(run.work.core(), sideCall(run, "GET", path));
  if (!got.ok) return { type: "refused", failure: got.failure };
  try {
    return { type: "whole", rest: await read(got.value) };
  } catch (error) {
    if (got.value.errored === null) throw error;
    return { type: "broken" };
  }
}

const mostBytes = ({ work }: PartRun): number => work.core().plan.server.bodyLimitBytes;

function sideCall({ work, deployment, native, signal }: PartRun, method: HttpMethod, path: string): SideCall {
  return { deployment, dialect: native.dialects[0] ?? "", method, path, requestId: work.makeRequestId(), signal };
}

export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
