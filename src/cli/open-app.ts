// A plan made into a gateway as the command line runs it: its storage opened, its numbers counted, its requests logged. Does not listen.

import { type App, type AppInput, createApp } from "../app.ts";
import type { BoundPlan } from "../contract/plan.ts";
import { asWorker, gatherMetrics } from "./cluster.ts";
import { type Generated, loadManagement } from "./generated.ts";
import type { Io } from "./io.ts";
import { type LogFormat, requestLine } from "./request-line.ts";
import { openGatewayStores } from "./stores.ts";
import { letAllBeYoung, youngGarbageHere } from "./young-garbage.ts";

export interface OpenAppOptions extends Pick<AppInput, "upstreamHeaders" | "transport"> {
  readonly log: LogFormat;
  readonly io: Io;
}

/** `close` is called after the app's own. Not `ok`: the storage cannot be opened. */
export async function openApp(
  plan: BoundPlan,
  { dispatch, catalog }: Generated,
  { log, io, upstreamHeaders, transport }: OpenAppOptions,
): Promise<{ readonly ok: true; readonly app: App; close(): Promise<void> } | { readonly ok: false; readonly message: string }> {
  const opened = plan.storage && (await openGatewayStores(plan.storage));
  if (opened?.ok === false) return opened;
  const metrics = plan.telemetry?.metrics && (await import("../telemetry/metrics.ts")).createMetrics(asWorker(io.env) && gatherMetrics);
  letAllBeYoung();
  const app = createApp({
    plan,
    dispatch,
    catalog,
    storage: opened?.storage,
    accessStore: opened?.access,
    ledger: opened?.kept,
    management: loadManagement,
    now: io.now,
    upstreamHeaders,
    transport,
    record: log === "off" ? undefined : (event) => io.log(requestLine(event, log)),
    onBug: (place) => io.stderr(`${place}\n`),
    onTrouble: (message) => io.stderr(`${message}\n`),
    metrics,
    onRead: youngGarbageHere(),
  });
  return { ok: true, app, close: async () => opened?.close() };
}
