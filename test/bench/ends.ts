// What stands at a proxy's two ends, the upstream and the load, in one process of the benchmark. Forked by processes.ts, which speaks to it by messages.

import { type LoadOrder, runLoad } from "./load.ts";
import { type Streaming, type StreamsOrder, startStreams } from "./streams.ts";
import { startUpstream } from "./upstream.ts";

export type Order = "end of streams" | LoadOrder | StreamsOrder;

let streaming: Streaming | undefined;

async function obey(order: Order): Promise<object> {
  if (order === "end of streams") return (await streaming?.ended()) ?? {};
  if (!("streams" in order)) return runLoad(order);
  streaming = startStreams(order);
  await streaming.begun;
  return {};
}

process.on("message", (order: Order) => void obey(order).then((told) => process.send?.(told)));
process.on("disconnect", () => process.exit(0));
process.send?.({ port: await startUpstream() });
