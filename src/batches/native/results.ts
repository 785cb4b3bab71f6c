// What a provider's batch says of its lines → results in the client's dialect, by the same reading as a request's answer; priced as a batch's.
// Lines that may well be answered when they are asked again are left without one. Called by run-part.ts once a batch is over. Fetches nothing.

import type { Failure } from "../../contract/failure.ts";
import type { PlanDeployment } from "../../contract/plan.ts";
import type { LineResult, NativePart, StoredBatch } from "../../contract/storage.ts";
import { readWhole, writeAnswer } from "../../pipeline/answer-whole.ts";
import type { Outcome } from "../../pipeline/context.ts";
import { ruleOf } from "../../pipeline/failure-table.ts";
import { refusalOf } from "../../pipeline/refusal.ts";
import { eventOf } from "../../pipeline/run-request.ts";
import { payerOf } from "../maker.ts";
import { type Line, readLineRequest } from "../read-lines.ts";
import { resultLine } from "../run-line.ts";
import type { LineWork } from "../run-lines.ts";
import { CANCELLED, EXPIRED } from "../unrun.ts";
import { encodeLine, openLine } from "./open-line.ts";
import type { LineOutcomeTold } from "./protocol.ts";

/** By which prices name the class of service. */
const SERVICE = "batch";

/** Every line of the part has a result afterwards, or is in no part any more, if `mayAskAgain`. True when there is one that is not. */
export async function storeResults(
  work: LineWork,
  batch: StoredBatch,
  part: NativePart,
  deployment: PlanDeployment | undefined,
  lines: AsyncIterable<Line>,
  mayAskAgain: boolean,
): Promise<boolean> {
  const { storage } = work;
  const mine = await storage.linesOfParts(batch.id, part.part);
  const done = await storage.doneLines(batch.id);
  const again: number[] = [];
  for await (const line of lines) {
    if (!mine.has(line.number) || done.has(line.number)) continue;
    const text = await storage.answer(batch.id, line.number);
    const told = text === undefined ? unanswered(part) : (JSON.parse(text) as LineOutcomeTold); // as it was stored
    const result = resultOf({ work, batch, deployment, mayAskAgain }, line, told);
    if (result === undefined) again.push(line.number);
    else await storage.addResult(batch.id, result);
  }
  await storage.releaseLines(batch.id, again);
  return again.length > 0;
}

/** Of a line that the provider says nothing about. */
function unanswered({ end }: NativePart): LineOutcomeTold {
  if (end?.state === "expired" || end?.state === "cancelled") return { type: "unrun", why: end.state };
  const error = { code: "batch_failed", message: "The provider gave no result for this line.", ...end?.fault };
  // A batch that failed as a whole has not run it.
  return { type: "error", error, ...(end?.state === "failed" ? { passes: true } : {}) };
}

interface Reading {
  readonly work: LineWork;
  readonly batch: StoredBatch;
  readonly deployment: PlanDeployment | undefined;
  readonly mayAskAgain: boolean;
}

/** Undefined when the line is to be asked again. */
function resultOf({ work, batch, deployment, mayAskAgain }: Reading, line: Line, told: LineOutcomeTold): LineResult | undefined {
  const { endpoint, status: of } = batch;
  const read = readLineRequest(line, endpoint);
  if (!read.ok) throw new Error("a line that was found good is not");
  const { customId } = read.request;
  const id = `batch_req_${work.makeId()}`;
  const failed = ({ code = "batch_failed", message }: { readonly code?: string | undefined; readonly message: string }): LineResult =>
    resultLine(line.number, "failed", { id, customId, error: { code, message } });
  // What we ended at the provider because the client's window was over is not cancelled to the client.
  const isCancelled = told.type === "unrun" && told.why === "cancelled" && of === "cancelling";
  if (told.type === "unrun") return resultLine(line.number, "unrun", { id, customId, error: isCancelled ? CANCELLED : EXPIRED });
  if (told.type === "error") return mayAskAgain && told.passes === true ? undefined : failed(told.error);

  const core = work.core();
  const ingress = work.ingressOf(endpoint);
  const requestId = work.makeRequestId();
  const opened = ingress && openLine(core, payerOf(core, batch), ingress, read.request, requestId);
  const encoded = opened?.ok === true && deployment !== undefined ? encodeLine(opened.value, deployment) : undefined;
  if (ingress === undefined || opened?.ok !== true || deployment === undefined || encoded?.ok !== true)
    return failed({ code: "configuration_changed", message: "It was answered, but nobody here can read the answer any more." });
  const { ctx, incoming } = opened.value;
  const end = readWhole(core, ctx, encoded.value.line, { status: told.status, headers: {} }, Buffer.from(JSON.stringify(told.body)));
  if (mayAskAgain && end.type !== "whole" && ruleOf((end.failure ?? UNREAD).kind).retry) return undefined;
  const outcome: Outcome =
    end.type === "whole"
      ? {
          type: "whole",
          deployment,
          ...writeAnswer(core, ctx, encoded.value.line, end.answer),
          usage: end.usage,
          service: SERVICE,
          picture: end.picture,
          losses: end.losses,
        }
      : { type: "failed", failure: end.failure ?? UNREAD };
  // Told of again where a crash comes before its result is stored.
  const onceId = `${batch.id}-${line.number}`;
  core.record({ ...eventOf(core, incoming, { startedMs: ctx.startedMs, who: ctx.who, ctx, outcome }), onceId });
  if (outcome.type === "whole") {
    const response = { status_code: 200, request_id: requestId, body: outcome.body };
    return resultLine(line.number, "completed", { id, customId, response });
  }
  const { status, body } = refusalOf(ingress, outcome.type === "failed" ? outcome.failure : UNREAD, requestId);
  return resultLine(line.number, "failed", { id, customId, response: { status_code: status, request_id: requestId, body } });
}

/** No answer of a batch is a stream. */
const UNREAD: Failure = { kind: "bad_response", message: "the upstream answered with a stream" };
