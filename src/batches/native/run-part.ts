// READ FIRST in this folder. One batch at a provider, step by step to its end from wherever it stands: its file goes up, it is made, looked at
// until it is over, its results are stored, what it left at the provider is deleted. Each step is stored before the next begins, so a restart
// goes on. Called by run-parts.ts.

import type { NativeBatches } from "../../contract/batches.ts";
import type { Failure, Result } from "../../contract/failure.ts";
import type { HttpMethod, PlanDeployment } from "../../contract/plan.ts";
import type { NativePart, StoredBatch } from "../../contract/storage.ts";
import { ruleOf } from "../../pipeline/failure-table.ts";
import { callAside, readAside, type SideCall } from "../../pipeline/side-call.ts";
import { wireOf } from "../../pipeline/wire.ts";
import { type Line, readLineRequest, readLines } from "../read-lines.ts";
import type { LineWork } from "../run-lines.ts";
import { encodeLine, openLine } from "./open-line.ts";
import { fill, fillPath, findBatch, memberAt, readLineTold, readState } from "./protocol.ts";
import { storeResults } from "./results.ts";

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

export type Step =
  | { readonly type: "next"; readonly part: NativePart }
  /** Something may have changed when it is tried again a while later. `isUnsure`: a batch may have been made that nobody has heard of. */
  | { readonly type: "wait"; readonly isUnsure?: true }
  /** The provider will not have it, and none of its lines was run. */
  | { readonly type: "refused" };

const WAIT: Step = { type: "wait" };
const UNSURE: Step = { type: "wait", isUnsure: true };
const next = (part: NativePart): Step => ({ type: "next", part });

/** `isKnown`: the part came to its status in this process, so nothing of it can have been lost. */
export function stepOf(run: PartRun, part: NativePart, isKnown: boolean): Promise<Step> {
  switch (part.status) {
    case "planned":
      return bringUp(run, part);
    case "ready":
      return run.isEnding()
        ? dropped(run, part, next({ ...part, status: "over" }))
        : Promise.resolve(next({ ...part, status: "creating" }));
    case "creating":
      return isKnown ? create(run, part) : find(run, part);
    case "running":
      return look(run, part);
    case "ended":
      return finish(run, part);
    case "over":
      throw new Error("a part that is over has no step left");
  }
}

async function bringUp(run: PartRun, part: NativePart): Promise<Step> {
  const { upload } = run.native;
  if (run.isEnding()) return next({ ...part, status: "over" });
  if (upload === undefined) return next({ ...part, status: "ready" });
  const texts: string[] = [];
  for await (const line of filledLines(run, part)) texts.push(`${JSON.stringify(line)}\n`);
  const blob = new Blob(texts, { type: "application/jsonl" });
  const file = { filename: `${keyOf(part)}.jsonl`, mediaType: blob.type, size: blob.size, blob };
  const fields = Object.entries(upload.fields).map(([name, value]) => ({ name, value }));
  const answer = await call(run, "POST", upload.path, [...fields, { name: "file", value: file }]);
  if (!answer.ok) return isPassing(answer.failure) ? WAIT : { type: "refused" };
  const fileId = memberAt(answer.value, upload.id);
  return typeof fileId === "string" ? next({ ...part, status: "ready", fileId }) : { type: "refused" };
}

async function create(run: PartRun, part: NativePart): Promise<Step> {
  const { native, deployment } = run;
  const lines: unknown[] = [];
  if (native.upload === undefined) for await (const line of filledLines(run, part)) lines.push(line);
  const values = { file: part.fileId, lines, endpoint: endpointOf(run, part), model: deployment.upstreamModel, key: keyOf(part) };
  const answer = await call(run, "POST", native.create.path, fill(native.create.body, values) as object); // an object, by the schema
  if (!answer.ok) {
    const { kind } = answer.failure;
    if (kind === "rate_limit" || kind === "overloaded") return WAIT;
    // Nobody knows whether it was made.
    return isPassing(answer.failure) ? find(run, part) : dropped(run, part, { type: "refused" });
  }
  const made = readState(native, answer.value);
  return made === undefined ? find(run, part) : next({ ...part, status: "running", nativeId: made.id });
}

/** It may have been made before the process ended or the connection broke; where the provider cannot tell, it is made again. */
async function find(run: PartRun, part: NativePart): Promise<Step> {
  const { native } = run;
  const back: NativePart = { ...part, status: "ready" };
  if (native.find === undefined) return next(back);
  const answer = await call(run, "GET", native.find.path);
  if (!answer.ok) return isPassing(answer.failure) && !isLate(run) ? UNSURE : next(back);
  const nativeId = findBatch(native, answer.value, keyOf(part));
  return next(nativeId === undefined ? back : { ...part, status: "running", nativeId });
}

async function look(run: PartRun, part: NativePart): Promise<Step> {
  const { native, work } = run;
  const id = part.nativeId ?? "";
  if (run.isEnding() && part.isCancelAsked !== true) {
    const asked = await call(run, "POST", fillPath(native.cancel.path, { id }));
    // One that has ended meanwhile refuses, and the next look says so.
    return asked.ok || !isPassing(asked.failure) ? next({ ...part, isCancelAsked: true }) : isLate(run) ? givenUp(part) : WAIT;
  }
  const answer = await call(run, "GET", fillPath(native.state.path, { id }));
  if (!answer.ok) {
    if (isPassing(answer.failure) || answer.failure.kind === "auth") return isLate(run) ? givenUp(part) : WAIT;
    const { code, message } = answer.failure;
    return next({ ...part, status: "ended", end: { state: "failed", files: [], fault: { code, message } } });
  }
  const found = readState(native, answer.value);
  if (found === undefined || found.state === "running") {
    const { completed, failed } = found?.counts ?? part.counts;
    if (isLate(run)) return givenUp(part);
    if (completed !== part.counts.completed || failed !== part.counts.failed)
      await work.storage.changePart({ ...part, counts: { completed, failed } });
    return WAIT;
  }
  const { state, files, fault, counts } = found;
  return next({ ...part, status: "ended", counts, end: { state, files, fault } });
}

const givenUp = (part: NativePart): Step => next({ ...part, status: "ended", end: { state: "cancelled", files: [] } });

async function finish(run: PartRun, part: NativePart): Promise<Step> {
  const { native, batch, work, deployment } = run;
  const { files = [], state } = part.end ?? {};
  const id = part.nativeId ?? "";
  const paths =
    native.results.files.length === 0
      ? [fillPath(native.results.path, { id })]
      : files.map((file) => fillPath(native.results.path, { file }));
  if (state !== "failed" || files.length > 0) {
    for (const path of paths) if (!(await fetchAnswers(run, path)) && !isLate(run)) return WAIT;
  }
  await storeResults(work, batch, part, deployment, run.lines());
  const left =
    native.results.files.length === 0 ? [{ id }] : [part.fileId, ...files].flatMap((file) => (file === undefined ? [] : [{ file }]));
  await remove(run, left);
  return next({ ...part, status: "over" });
}

/** No batch will be made of the file that went up. */
async function dropped(run: PartRun, { fileId }: NativePart, step: Step): Promise<Step> {
  if (fileId !== undefined) await remove(run, [{ file: fileId }]);
  return step;
}

/** What remains is the provider's to delete in its time, where it refuses now. */
async function remove(run: PartRun, left: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const { remove: how } = run.native;
  if (how !== undefined) for (const one of left) await call(run, "DELETE", fillPath(how.path, one));
}

/** False when it broke off and may be tried again; an answer that was stored already is stored once. */
async function fetchAnswers(run: PartRun, path: string): Promise<boolean> {
  const { native, batch, work } = run;
  const results = await readAside(work.core(), sideCall(run, "GET", path));
  if (!results.ok) return !isPassing(results.failure);
  const stream = results.value;
  try {
    for await (const { text } of readLines(stream, work.core().plan.server.bodyLimitBytes)) {
      const told = text === undefined ? undefined : readLineTold(native, parsed(text));
      const [, number] = /^line-(\d+)$/.exec(told?.customId ?? "") ?? [];
      if (told !== undefined && number !== undefined) await work.storage.addAnswer(batch.id, Number(number), JSON.stringify(told.outcome));
    }
    return true;
  } catch (error) {
    if (stream.errored === null) throw error;
    return false;
  }
}

async function* filledLines(run: PartRun, part: NativePart): AsyncGenerator<unknown> {
  const { work, batch, native, deployment } = run;
  const core = work.core();
  const ingress = work.ingressOf(batch.endpoint);
  const endpoint = endpointOf(run, part);
  const mine = await work.storage.linesOfParts(batch.id, part.part);
  for await (const line of run.lines()) {
    const read = mine.has(line.number) ? readLineRequest(line, batch.endpoint) : undefined;
    const opened = read?.ok === true && ingress !== undefined ? openLine(core, ingress, read.request, work.makeRequestId()) : undefined;
    const encoded = opened?.ok === true ? encodeLine(opened.value, deployment) : undefined;
    // What was found good when the lines were divided, and is not any more, gets no answer and is told so.
    if (encoded?.ok !== true) continue;
    const body: unknown = JSON.parse(encoded.value.body.toString("utf8"));
    yield fill(native.line, { custom_id: `line-${line.number}`, body, endpoint });
  }
}

function endpointOf({ work, native, deployment }: PartRun, { dialect }: NativePart): string | undefined {
  if (native.endpoint === undefined) return undefined;
  return String(fill(native.endpoint, { path: wireOf(work.core(), deployment, dialect).path(deployment.upstreamModel, false) }));
}

const keyOf = ({ batchId, part }: NativePart): string => `${batchId}-${part}`;

const isLate = ({ work, giveUpMs }: PartRun): boolean => work.now() >= giveUpMs;

/** The same call may be answered later. */
const isPassing = ({ kind }: Failure): boolean => ruleOf(kind).retry || kind === "cancelled";

const call = (run: PartRun, method: HttpMethod, path: string, body?: SideCall["body"]): Promise<Result<unknown>> =>
  callAside(run.work.core(), { ...sideCall(run, method, path), body });

function sideCall({ work, deployment, native, signal }: PartRun, method: HttpMethod, path: string): SideCall {
  return { deployment, dialect: native.dialects[0] ?? "", method, path, requestId: work.makeRequestId(), signal };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
