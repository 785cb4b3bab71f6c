// One process of the benchmark, by its first argument: a proxy of ours, or what stands at its two ends, the upstream and the load in one. Forked by
// processes.ts, which speaks to it by messages.

import { FEATURES, type Feature, startFloor, startGateway } from "./gateways.ts";
import { type LoadOrder, runLoad } from "./load.ts";
import { type Streaming, type StreamsOrder, startStreams } from "./streams.ts";
import { startUpstream } from "./upstream.ts";

export interface UseResult {
  /** User and system time so far, microseconds. */
  readonly cpuUs: number;
  readonly rssKb: number;
  /** Of the heap and beside it, after a collection where one was asked for. */
  readonly heapKb: number;
}

export type Order = "use" | "use, collected" | "end of streams" | LoadOrder | StreamsOrder;

const [, , role = "", upstreamPort = "0"] = process.argv;

export type Role = "upstream" | "floor" | "on" | "off" | Feature;

function start(): Promise<number> {
  if (role === "upstream") return startUpstream();
  if (role === "floor") return startFloor(Number(upstreamPort));
  const feature = FEATURES.find((one) => one === role);
  return startGateway(Number(upstreamPort), feature ?? role === "on");
}

function use(isCollected: boolean): UseResult {
  for (let left = isCollected ? 2 : 0; left > 0; left -= 1) globalThis.gc?.();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { cpuUs: userCPUTime + systemCPUTime, rssKb: rss / 1024, heapKb: (heapUsed + external) / 1024 };
}

function tell(message: object): void {
  process.send?.(message);
}

let streaming: Streaming | undefined;

async function obey(order: Order): Promise<object> {
  if (order === "end of streams") return (await streaming?.ended()) ?? {};
  if (typeof order === "string") return use(order !== "use");
  if (!("streams" in order)) return runLoad(order);
  streaming = startStreams(order);
  await streaming.begun;
  return {};
}

if (process.send !== undefined) {
  process.on("message", (order: Order) => void obey(order).then(tell));
  process.on("disconnect", () => process.exit(0));
  tell({ port: await start() });
}
