// Which lines of a batch go to a provider's own batches, and in which. A line goes where the routing would send it first, if that provider has
// batches for its wire and as much time as the client gives; every other line is left to the gateway. Sends nothing.

import { matchesGlob } from "../../config/upstream-model.ts";
import type { NativeBatches } from "../../contract/batches.ts";
import type { PlanDeployment } from "../../contract/plan.ts";
import type { StoredBatch } from "../../contract/storage.ts";
import { ruledBy } from "../../pipeline/admit.ts";
import type { Core } from "../../pipeline/context.ts";
import { demandOf } from "../../pipeline/routing-demand.ts";
import { choose, type GroupMemory, NO_MEMORY } from "../../router/choose.ts";
import { makerOf } from "../maker.ts";
import { type Line, readLineRequest } from "../read-lines.ts";
import type { LineWork } from "../run-lines.ts";
import { encodeLine, openLine } from "./open-line.ts";

/** One part is held in memory when it is sent. */
const MOST_BYTES = 32 * 1024 * 1024;
/** What stands around a body in a line. */
const ENVELOPE_BYTES = 256;

interface Draft {
  readonly deployment: string;
  readonly dialect: string;
  /** Fewer lines are no batch. */
  readonly least: number;
  readonly lines: number[];
  bytes: number;
}

/** The provider's batches for calls of a dialect to this model; undefined where it has none. */
export function nativeOf(
  { plan, dispatch }: Core,
  { provider: id, upstreamModel }: PlanDeployment,
  dialect: string,
): NativeBatches | undefined {
  const provider = plan.providers[id];
  const entry = provider && dispatch.providers[provider.like ?? provider.id];
  // Where gateway.yaml gave the provider another dialect, the catalogue speaks of something else.
  const batches = entry?.dialect === provider?.dialect ? entry?.batches : undefined;
  const takes = batches?.dialects.includes(dialect) === true && batches.models?.some((glob) => matchesGlob(glob, upstreamModel)) !== false;
  return takes ? batches : undefined;
}

/** Stores the parts. Lines that have a result or are in a part already are passed over. */
export async function divideLines(work: LineWork, batch: StoredBatch, lines: AsyncIterable<Line>): Promise<void> {
  const core = work.core();
  const ingress = work.ingressOf(batch.endpoint);
  const usual = core.plan.storage?.nativeBatches ?? "prefer";
  const mayAny = usual === "prefer" || Object.values(core.plan.groups).some(({ nativeBatches }) => nativeBatches === "prefer");
  const maker = makerOf(core, batch);
  if (ingress === undefined || !mayAny || !maker.ok) return;
  if (maker.value.scopes.length > 0) return;
  const { storage } = work;
  const done = await storage.doneLines(batch.id);
  const given = await storage.linesOfParts(batch.id);
  const drafts = new Map<string, Draft>();
  const memory = new Map<string, GroupMemory>();
  const add = async ({ bytes: _, least, ...draft }: Draft): Promise<void> => {
    if (draft.lines.length >= least) await storage.addPart({ ...draft, batchId: batch.id, createdMs: core.now() });
  };
  for await (const line of lines) {
    const read = done.has(line.number) || given.has(line.number) ? undefined : readLineRequest(line, batch.endpoint);
    const opened = read?.ok === true ? openLine(core, maker.value, ingress, read.request, work.makeRequestId()) : undefined;
    if (opened?.ok !== true) continue;
    const { group, unable } = opened.value;
    if ((group.nativeBatches ?? usual) === "never") continue;
    // What a provider runs at its own time cannot be held to rules of so much a minute or a day.
    const ruled = ruledBy(core, opened.value.ctx, group);
    if (!ruled.ok || ruled.value.scopes.length > 0) continue;
    const { facts, wishes } = demandOf(core, opened.value.ctx, group);
    const choice = choose({
      group,
      memory: memory.get(group.name) ?? NO_MEMORY,
      live: core.router.live.of,
      facts,
      wishes,
      pin: undefined,
      excluded: unable,
      nowMs: core.now(),
      random: core.random,
    });
    memory.set(group.name, choice.memory);
    const deployment = choice.candidates[0]?.deployment;
    const encoded = deployment && encodeLine(opened.value, deployment);
    if (deployment === undefined || encoded?.ok !== true || core.rules?.provider(deployment.provider) !== undefined) continue;
    const dialect = encoded.value.line.dialect.id;
    const native = nativeOf(core, deployment, dialect);
    const bytes = encoded.value.body.length + ENVELOPE_BYTES;
    if (native === undefined || !hasTime(batch, native) || (native.optIn !== undefined && group.nativeBatches !== "prefer")) continue;
    const { lines: mostLines = Number.POSITIVE_INFINITY, least = 1 } = native.limits;
    const mostBytes = Math.min(native.limits.bytes, MOST_BYTES);
    if (bytes > Math.min(mostBytes, native.limits.each ?? mostBytes)) continue;
    const key = `${deployment.id} ${dialect}`;
    const before = drafts.get(key);
    const isFull = before !== undefined && (before.lines.length >= mostLines || before.bytes + bytes > mostBytes);
    if (isFull) await add(before);
    const draft = before === undefined || isFull ? { deployment: deployment.id, dialect, least, lines: [], bytes: 0 } : before;
    draft.lines.push(line.number);
    draft.bytes += bytes;
    drafts.set(key, draft);
  }
  for (const draft of drafts.values()) await add(draft);
}

/** Whoever gives less time than the provider may take wants its answers sooner. */
const hasTime = ({ expiresMs, sinceMs }: StoredBatch, { windowMs }: NativeBatches): boolean =>
  expiresMs - (sinceMs.validating ?? expiresMs) >= windowMs;
