// READ FIRST in this folder. One batch at a provider, step by step to its end from wherever it stands: its file goes up, it is made, looked at
// until it is over, its results are stored, what it left at the provider is deleted. Each step is stored before the next begins, so a restart
// goes on. Called by run-parts.ts.

import type { NativeBatches } from "../../contract/batches.ts";
import type { NativePart } from "../../contract/storage.ts";
import { wireOf } from "../../pipeline/wire.ts";
import { makerOf } from "../maker.ts";
import { readLineRequest } from "../read-lines.ts";
import { call, eachLine, eachOf, isPassing, type PartRun, parsed, shown } from "./calls.ts";
import { encodeLine, openLine } from "./open-line.ts";
import { fill, fillPath, idIfMadeWith, memberAt, placesOf, readLineTold, readState, textAt } from "./protocol.ts";
import { storeResults } from "./results.ts";

interface Next {
  readonly type: "next";
  readonly part: NativePart;
  /** What comes next has time until the next look. */
  readonly pauses?: true;
  /** Some of its lines are nobody's again. */
  readonly gaveBack?: boolean;
}
export type Step =
  | Next
  /** Something may have changed when it is tried again a while later. `isUnsure`: a batch may have been made that nobody has heard of. */
  | { readonly type: "wait"; readonly isUnsure?: true }
  /** The provider will not have it, and none of its lines was run. */
  | { readonly type: "refused" };

const WAIT: Step = { type: "wait" };
const UNSURE: Step = { type: "wait", isUnsure: true };
const next = (part: NativePart): Next => ({ type: "next", part });

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
  const path = fillPath(native.create.path, { model: deployment.upstreamModel });
  const answer = await call(run, "POST", path, fill(native.create.body, values) as object); // an object, by the schema
  if (!answer.ok) {
    const { kind } = answer.failure;
    if (kind === "rate_limit" || kind === "overloaded") return WAIT;
    // Nobody knows whether it was made.
    return isPassing(answer.failure) ? find(run, part) : dropped(run, part, { type: "refused" });
  }
  const made = readState(native, native.create.batch === undefined ? answer.value : memberAt(answer.value, native.create.batch));
  return made === undefined ? find(run, part) : next({ ...part, status: "running", nativeId: made.id });
}

/** It may have been made before the process ended or the connection broke; where the provider cannot tell, it is made again. */
async function find(run: PartRun, part: NativePart): Promise<Step> {
  const { native } = run;
  const back: NativePart = { ...part, status: "ready" };
  if (native.find === undefined) return next(back);
  let nativeId: string | undefined;
  const list = await eachOf(run, native.find.path, placesOf(native.find.in), async (batch) => {
    nativeId ??= idIfMadeWith(native, parsed(batch), keyOf(part));
  });
  if (list.type === "broken" || (list.type === "refused" && isPassing(list.failure))) return isLate(run) ? next(back) : UNSURE;
  return next(nativeId === undefined ? back : { ...part, status: "running", nativeId });
}

async function look(run: PartRun, part: NativePart): Promise<Step> {
  const { native, work } = run;
  const id = part.nativeId ?? "";
  if (run.isEnding() && part.isCancelAsked !== true) {
    const { method, path, body } = native.cancel;
    const asked = await call(run, method, fillPath(path, { id }), body === undefined ? undefined : (fill(body, {}) as object)); // by the schema
    // One that has ended meanwhile refuses, and the next look says so. What is under way there takes a moment to end.
    return asked.ok || !isPassing(asked.failure)
      ? { ...next({ ...part, isCancelAsked: true }), pauses: true }
      : isLate(run)
        ? givenUp(part)
        : WAIT;
  }
  const answer = await shown(run, fillPath(native.state.path, { id }));
  if (!answer.ok) {
    if (isPassing(answer.failure) || answer.failure.kind === "auth") return isLate(run) ? givenUp(part) : WAIT;
    const { code, message } = answer.failure;
    return next({ ...part, status: "ended", end: { state: "lost", files: [], fault: { code, message } } });
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
  // A batch that failed may have answered some lines before it did.
  if (state !== "lost") {
    const mine = await work.storage.linesOfParts(batch.id, part.part);
    for (const path of paths) if (!(await fetchAnswers(run, path, mine)) && !isLate(run)) return WAIT;
  }
  const gaveBack = await storeResults(work, batch, part, deployment, run.lines(), !run.isEnding());
  const own = part.fileId === undefined ? files : [part.fileId, ...files];
  await remove(run, isOfFiles(native.remove) ? own.map((file) => ({ file })) : [{ id }]);
  return { ...next({ ...part, status: "over" }), gaveBack };
}

/** No batch will be made of the file that went up. */
async function dropped(run: PartRun, { fileId }: NativePart, step: Step): Promise<Step> {
  if (fileId !== undefined && isOfFiles(run.native.remove)) await remove(run, [{ file: fileId }]);
  return step;
}

const isOfFiles = (remove: NativeBatches["remove"]): boolean => remove?.path.includes("{file}") === true;

/** What remains is the provider's to delete in its time, where it refuses now. */
async function remove(run: PartRun, left: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const { remove: how } = run.native;
  if (how !== undefined) for (const one of left) await call(run, "DELETE", fillPath(how.path, one));
}

/** False when it broke off and may be tried again; an answer that was stored already is stored once, one of a line given back not at all. */
async function fetchAnswers(run: PartRun, path: string, mine: ReadonlySet<number>): Promise<boolean> {
  const { results } = run.native;
  const take = async (text: string | undefined): Promise<void> => {
    const told = readLineTold(run.native, parsed(text));
    const line = Number(/^line-(\d+)$/.exec(told?.customId ?? "")?.[1]);
    if (told !== undefined && mine.has(line)) await run.work.storage.addAnswer(run.batch.id, line, JSON.stringify(told.outcome));
  };
  if (results.in === undefined) {
    const read = await eachLine(run, path, take);
    return read.type === "whole" || (read.type === "refused" && !isPassing(read.failure));
  }
  const seen = new Set<string>();
  for (let page = path; ; ) {
    const read = await eachOf(run, page, placesOf(results.in), take);
    if (read.type !== "whole") return read.type === "refused" && !isPassing(read.failure);
    const further = results.next && textAt(read.rest, results.next.at);
    if (results.next === undefined || further === undefined || seen.has(further)) return true;
    seen.add(further);
    page = `${path}${path.includes("?") ? "&" : "?"}${results.next.query}=${encodeURIComponent(further)}`;
  }
}

async function* filledLines(run: PartRun, part: NativePart): AsyncGenerator<unknown> {
  const { work, batch, native, deployment } = run;
  const core = work.core();
  const ingress = work.ingressOf(batch.endpoint);
  const maker = makerOf(core, batch);
  const endpoint = endpointOf(run, part);
  const mine = await work.storage.linesOfParts(batch.id, part.part);
  for await (const line of run.lines()) {
    const read = mine.has(line.number) ? readLineRequest(line, batch.endpoint) : undefined;
    const opened =
      read?.ok === true && ingress !== undefined && maker.ok
        ? openLine(core, maker.value, ingress, read.request, work.makeRequestId())
        : undefined;
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
