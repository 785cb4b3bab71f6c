// One process of the benchmark, by its first argument: the floor, or what stands at a proxy's two ends, the upstream and the load in one. Forked by
// processes.ts, which speaks to it by messages.

import { type LoadOrder, runLoad } from "./load.ts";
import { type Streaming, type StreamsOrder, startStreams } from "./streams.ts";
import "./told.ts";

export type Order = "end of streams" | LoadOrder | StreamsOrder;

export type ChildRole = "upstream" | "floor";

const [, , role, upstreamPort] = process.argv;

/** Nothing is loaded that its role has no use for: what a process holds is looked through by every great collection of its garbage. */
async function start(): Promise<number> {
  if (role === "upstream") return (await import("./upstream.ts")).startUpstream();
  return (await import("./floor.ts")).startFloor(Number(upstreamPort));
}

let streaming: Streaming | undefined;

async function obey(order: Order): Promise<object> {
  if (order === "end of streams") return (await streaming?.ended()) ?? {};
  if (!("streams" in order)) return runLoad(order);
  streaming = startStreams(order);
  await streaming.begun;
  return {};
}

process.on("message", (order: Order | string) => {
  if (typeof order !== "string" || order === "end of streams") void obey(order as Order).then((told) => process.send?.(told));
});
process.send?.({ port: await start() });
