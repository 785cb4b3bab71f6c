// One process of the benchmark, by its first argument: an upstream, a proxy of ours, or the load. Forked by processes.ts, which speaks to it by messages.

import { startFloor, startGateway } from "./gateways.ts";
import { type LoadOrder, runLoad } from "./load.ts";
import { runStreams, type StreamsOrder } from "./streams.ts";
import { startUpstream } from "./upstream.ts";

export interface UseResult {
  /** User and system time so far, microseconds. */
  readonly cpuUs: number;
  readonly rssKb: number;
}

export type Order = "use" | LoadOrder | StreamsOrder;

const [, , role = "", upstreamPort = "0"] = process.argv;

const ROLES: Readonly<Record<string, () => Promise<number>>> = {
  upstream: startUpstream,
  floor: () => startFloor(Number(upstreamPort)),
  on: () => startGateway(Number(upstreamPort), true),
  off: () => startGateway(Number(upstreamPort), false),
  load: async () => 0,
};

function use(): UseResult {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { cpuUs: userCPUTime + systemCPUTime, rssKb: Math.round(process.memoryUsage.rss() / 1024) };
}

function tell(message: object): void {
  process.send?.(message);
}

if (process.send !== undefined) {
  process.on("message", (order: Order) => {
    if (order === "use") tell(use());
    else void ("streams" in order ? runStreams(order) : runLoad(order)).then(tell);
  });
  process.on("disconnect", () => process.exit(0));
  const start = ROLES[role];
  if (start === undefined) throw new Error(`no role "${role}"`);
  tell({ port: await start() });
}
