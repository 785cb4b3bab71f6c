// Everything of one batch that runs at providers: its parts, all at once, each to its end. Called by runner.ts. Divides nothing.

import type { PlanDeployment } from "../../contract/plan.ts";
import type { NativePart, StoredBatch } from "../../contract/storage.ts";
import type { Core } from "../../pipeline/context.ts";
import type { Line } from "../read-lines.ts";
import { type LineWork, pause } from "../run-lines.ts";
import { nativeOf, partKey } from "./divide.ts";
import { storeResults } from "./results.ts";
import { type PartRun, stepOf } from "./run-part.ts";

/** A provider takes its time to end a batch; what it has answered by then is worth waiting for. */
const GRACE_MS = 60 * 60 * 1000;

export interface PartsEnd {
  /** Every part came to its own end; false when the signal or the batch's window came first. */
  readonly isWhole: boolean;
  /** Whose batches were refused: their lines are nobody's again. */
  readonly refused: ReadonlySet<string>;
}

export async function runParts(
  work: LineWork,
  batch: StoredBatch,
  lines: () => AsyncIterable<Line>,
  signal: AbortSignal,
): Promise<PartsEnd> {
  const refused = new Set<string>();
  const isEnding = (): boolean => batch.status === "cancelling" || work.now() >= batch.expiresMs;
  const giveUpMs = (batch.sinceMs.cancelling ?? batch.expiresMs) + GRACE_MS;
  const parts = (await work.storage.parts(batch.id)).filter(({ status }) => status !== "over");
  const ends = await Promise.all(
    parts.map(async (part) => {
      const deployment = deploymentOf(work.core(), part.deployment);
      const native = deployment && nativeOf(work.core(), deployment, part.dialect);
      if (deployment === undefined || native === undefined) return abandon(work, batch, part, lines);
      const run: PartRun = { work, batch, lines, native, deployment, signal, isEnding, giveUpMs };
      const end = await runPart(run, part);
      if (end === "refused") {
        await work.storage.removePart(batch.id, part.part);
        refused.add(partKey(part.deployment, part.dialect));
      }
      return end !== "left";
    }),
  );
  const isCut = batch.status !== "cancelling" && (await work.storage.parts(batch.id)).some(({ isCancelAsked }) => isCancelAsked === true);
  return { isWhole: ends.every(Boolean) && !isCut, refused };
}

async function runPart(run: PartRun, first: NativePart): Promise<"over" | "refused" | "left"> {
  const { work, batch, native, signal, isEnding } = run;
  let part = first;
  let isKnown = false;
  while (part.status !== "over") {
    if (signal.aborted) return "left";
    const step = await stepOf(run, part, isKnown);
    if (step.type === "refused") return "refused";
    if (step.type === "next") {
      part = step.part;
      isKnown = true;
      await work.storage.changePart(part);
    } else {
      if (step.isUnsure) isKnown = false;
      const pollMs = work.core().plan.storage?.batchPollMs ?? native.pollMs;
      await pause(work, isEnding() ? pollMs : Math.min(pollMs, batch.expiresMs - work.now()), signal);
    }
  }
  return "over";
}

/** Nothing here can call the provider any more. */
async function abandon(work: LineWork, batch: StoredBatch, part: NativePart, lines: () => AsyncIterable<Line>): Promise<boolean> {
  const fault = { code: "configuration_changed", message: `${part.deployment} is not configured any more, or has no batches.` };
  await storeResults(work, batch, { ...part, end: { state: "failed", files: [], fault } }, undefined, lines());
  await work.storage.changePart({ ...part, status: "over" });
  return true;
}

function deploymentOf(core: Core, id: string): PlanDeployment | undefined {
  const all = Object.values(core.plan.groups).flatMap(({ deployments }) => deployments);
  const star = all.find(({ provider, upstreamModel }) => upstreamModel === "*" && id.startsWith(`${provider}/`));
  return all.find((one) => one.id === id) ?? (star && core.specialise(star, id.slice(star.provider.length + 1)));
}
