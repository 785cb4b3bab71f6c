// Everything of one batch that runs at providers: its parts, all at once, each to its end. Called by runner.ts. Divides nothing.

import type { PlanDeployment } from "../../contract/plan.ts";
import type { NativePart, StoredBatch } from "../../contract/storage.ts";
import type { Core } from "../../pipeline/context.ts";
import type { Line } from "../read-lines.ts";
import { type LineWork, pause } from "../run-lines.ts";
import type { PartRun } from "./calls.ts";
import { nativeOf } from "./divide.ts";
import { storeResults } from "./results.ts";
import { type Step, stepOf } from "./run-part.ts";

/** A provider takes its time to end a batch; what it has answered by then is worth waiting for. */
const GRACE_MS = 60 * 60 * 1000;

/** Every part comes to its own end, or the signal or the batch's window comes first: then false. `onGivenBack`: some lines are nobody's again. */
export async function runParts(
  work: LineWork,
  batch: StoredBatch,
  lines: () => AsyncIterable<Line>,
  signal: AbortSignal,
  onGivenBack: () => void,
): Promise<boolean> {
  const isEnding = (): boolean => batch.status === "cancelling" || work.now() >= batch.expiresMs;
  const giveUpMs = (batch.sinceMs.cancelling ?? batch.expiresMs) + GRACE_MS;
  const parts = (await work.storage.parts(batch.id)).filter(({ status }) => status !== "over");
  const ends = await Promise.all(
    parts.map(async (part) => {
      const deployment = deploymentOf(work.core(), part.deployment);
      const native = deployment && nativeOf(work.core(), deployment, part.dialect);
      if (deployment === undefined || native === undefined) return abandon(work, batch, part, lines);
      return runPart({ work, batch, lines, native, deployment, signal, isEnding, giveUpMs }, part, onGivenBack);
    }),
  );
  const isCut = batch.status !== "cancelling" && (await work.storage.parts(batch.id)).some(({ isCancelAsked }) => isCancelAsked === true);
  return ends.every(Boolean) && !isCut;
}

/** False when it was left before its end. */
async function runPart(run: PartRun, first: NativePart, onGivenBack: () => void): Promise<boolean> {
  const { work, batch, native, signal, isEnding } = run;
  let part = first;
  let isKnown = false;
  const rest = (): Promise<void> => {
    const pollMs = work.core().plan.storage?.batchPollMs ?? native.pollMs;
    return pause(work, isEnding() ? pollMs : Math.min(pollMs, batch.expiresMs - work.now()), signal);
  };
  while (part.status !== "over") {
    if (signal.aborted) return false;
    const step = await inTurn(run, () => stepOf(run, part, isKnown));
    if (step.type === "refused") {
      await work.storage.removePart(batch.id, part.part);
      onGivenBack();
      return true;
    }
    if (step.type === "next") {
      part = step.part;
      isKnown = true;
      await work.storage.changePart(part);
      if (step.gaveBack === true) onGivenBack();
      if (step.pauses === true) await rest();
    } else {
      if (step.isUnsure) isKnown = false;
      await rest();
    }
  }
  return true;
}

/** A few steps of all batches at once: each may hold a whole part in memory, and a provider is not asked after hundreds of batches at a time. */
async function inTurn({ work }: PartRun, step: () => Promise<Step>): Promise<Step> {
  await work.partSlots.take();
  try {
    return await step();
  } finally {
    work.partSlots.give();
  }
}

/** Nothing here can call the provider any more. */
async function abandon(work: LineWork, batch: StoredBatch, part: NativePart, lines: () => AsyncIterable<Line>): Promise<boolean> {
  const fault = { code: "configuration_changed", message: `${part.deployment} is not configured any more, or has no batches.` };
  await storeResults(work, batch, { ...part, end: { state: "lost", files: [], fault } }, undefined, lines(), false);
  await work.storage.changePart({ ...part, status: "over" });
  return true;
}

function deploymentOf(core: Core, id: string): PlanDeployment | undefined {
  const all = Object.values(core.plan.groups).flatMap(({ deployments }) => deployments);
  const star = all.find(({ provider, upstreamModel }) => upstreamModel === "*" && id.startsWith(`${provider}/`));
  return all.find((one) => one.id === id) ?? (star && core.specialise(star, id.slice(star.provider.length + 1)));
}
