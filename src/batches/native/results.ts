// What a provider's batch says of its lines → results in the client's dialect, by the same reading as a request's answer; priced as a batch's.
// Called by run-part.ts once a batch is over. Fetches nothing.

import type { Failure } from "../../contract/failure.ts";
import type { PlanDeployment } from "../../contract/plan.ts";
import type { LineResult, NativePart, StoredBatch } from "../../contract/storage.ts";
import { readWhole, writeAnswer } from "../../pipeline/answer-whole.ts";
import type { Outcome } from "../../pipeline/context.ts";
import { refusalOf } from "../../pipeline/refusal.ts";
import { eventOf } from "../../pipeline/run-request.ts";
import { type Line, readLineRequest } from "../read-lines.ts";
import { resultLine } from "../run-line.ts";
import type { LineWork } from "../run-lines.ts";
import { CANCELLED, EXPIRED } from "../unrun.ts";
import { encodeLine, openLine } from "./open-line.ts";
import type { LineOutcomeTold } from "./protocol.ts";

/** By which prices name the class of service. */
const SERVICE = "batch";

/** Every line of the part has a result afterwards. */
export async function storeResults(
  work: LineWork,
  batch: StoredBatch,
  part: NativePart,
  deployment: PlanDeployment | undefined,
  lines: AsyncIterable<Line>,
): Promise<void> {
  const { storage } = work;
  const mine = await storage.linesOfParts(batch.id, part.part);
  const done = await storage.doneLines(batch.id);
  for await (const line of lines) {
    if (!mine.has(line.number) || done.has(line.number)) continue;
    const text = await storage.answer(batch.id, line.number);
    const told = text === undefined ? unanswered(part) : (JSON.parse(text) as LineOutcomeTold); // as it was stored
    await storage.addResult(batch.id, resultOf(work, batch, line, deployment, told));
  }
}

/** Of a line that the provider says nothing about. */
function unanswered({ end }: NativePart): LineOutcomeTold {
  if (end?.state === "expired" || end?.state === "cancelled") return { type: "unrun", why: end.state };
  return { type: "error", error: { code: "batch_failed", message: "The provider gave no result for this line.", ...end?.fault } };
}

function resultOf(
  work: LineWork,
  { endpoint, status: of }: StoredBatch,
  line: Line,
  deployment: PlanDeployment | undefined,
  told: LineOutcomeTold,
): LineResult {
  const read = readLineRequest(line, endpoint);
  if (!read.ok) throw new Error("a line that was found good is not");
  const { customId } = read.request;
  const id = `batch_req_${work.makeId()}`;
  const failed = ({ code = "batch_failed", message }: { readonly code?: string | undefined; readonly message: string }): LineResult =>
    resultLine(line.number, "failed", { id, customId, error: { code, message } });
  // What we ended at the provider because the client's window was over is not cancelled to the client.
  const isCancelled = told.type === "unrun" && told.why === "cancelled" && of === "cancelling";
  if (told.type === "unrun") return resultLine(line.number, "unrun", { id, customId, error: isCancelled ? CANCELLED : EXPIRED });
  if (told.type === "error") return failed(told.error);

  const core = work.core();
  const ingress = work.ingressOf(endpoint);
  const requestId = work.makeRequestId();
  const opened = ingress && openLine(core, ingress, read.request, requestId);
  const encoded = opened?.ok === true && deployment !== undefined ? encodeLine(opened.value, deployment) : undefined;
  if (ingress === undefined || opened?.ok !== true || deployment === undefined || encoded?.ok !== true)
    return failed({ code: "configuration_changed", message: "It was answered, but nobody here can read the answer any more." });
  const { ctx, incoming } = opened.value;
  const end = readWhole(core, ctx, encoded.value.line, { status: told.status, headers: {} }, Buffer.from(JSON.stringify(told.body)));
  const outcome: Outcome =
    end.type === "whole"
      ? {
          type: "whole",
          deployment,
          ...writeAnswer(core, ctx, encoded.value.line, end.answer),
          usage: end.usage,
          service: SERVICE,
          losses: end.losses,
        }
      : { type: "failed", failure: end.failure ?? UNREAD };
  core.record(eventOf(core, incoming, { startedMs: ctx.startedMs, who: ctx.who, ctx, outcome }));
  if (outcome.type === "whole") {
    const response = { status_code: 200, request_id: requestId, body: outcome.body };
    return resultLine(line.number, "completed", { id, customId, response });
  }
  const { status, body } = refusalOf(ingress, outcome.type === "failed" ? outcome.failure : UNREAD, requestId);
  return resultLine(line.number, "failed", { id, customId, response: { status_code: status, request_id: requestId, body } });
}

/** No answer of a batch is a stream. */
const UNREAD: Failure = { kind: "bad_response", message: "the upstream answered with a stream" };
