// Many streams at once: what an idle one holds, how long an event is under way, and what is held for readers that stop reading.

import { setTimeout as sleep } from "node:timers/promises";
import { requestOf } from "./bodies.ts";
import type { Figure } from "./figures.ts";
import { CLIENT_KEY } from "./gateways.ts";
import { orderOf, sample, type Variant } from "./matrix.ts";
import { type Ends, startOurs } from "./processes.ts";
import { ROUTES, type Route, SLOW_MS } from "./scenarios.ts";
import type { StreamsOrder } from "./streams.ts";

const CHAT = ROUTES[0] as Route;
const MOST_KB = 25;
/** What a process holds is seen in its resident memory only where it has no room left from work before, nor makes itself much for what comes. */
const SMALL_YOUNG = ["--max-semi-space-size=1"];
/** A few streams to load what they need. */
const A_FEW = { connections: 8, ms: 300 };

/** Streams of an event a second, in processes of their own. */
export async function measureIdleStreams(ends: Ends, streams: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const taken: { readonly heapKb: number; readonly rssKb: number; readonly delayP99: number }[] = [];
  const what = `${streams} streams`;
  for (const name of ["floor", "on"] as const) {
    const running = await startOurs(name, ends.port, SMALL_YOUNG);
    const variant: Variant = { name, running, isFloor: name === "floor" };
    try {
      await sample(variant, { ...orderOf(variant, { route: CHAT, size: "500 B", answer: "burst" }), ...A_FEW }, ends);
      // What is free is given back some time after a collection.
      await running.useCollected();
      await sleep(SLOW_MS);
      const before = await running.useCollected();
      await ends.beginStreams({ ...streamsOf(variant, "slow", streams), pauseMs: 0 });
      await sleep(SLOW_MS);
      const during = await running.useCollected();
      await sleep(SLOW_MS / 2);
      const { ended, delayP50, delayP99 } = await ends.endOfStreams();
      if (ended !== streams) throw new Error(`${name}: ${ended} of ${streams} slow streams ended`);
      const [heapKb, rssKb] = [(during.heapKb - before.heapKb) / streams, (during.rssKb - before.rssKb) / streams];
      taken.push({ heapKb, rssKb, delayP99 });
      figures.push(
        { what: `${what}, heap and buffers of each`, who: name, value: heapKb, unit: "kB" },
        { what: `${what}, resident memory of each`, who: name, value: rssKb, unit: "kB" },
        { what: `${what}, an event under way, p50`, who: name, value: delayP50, unit: "ms" },
        { what: `${what}, an event under way, p99`, who: name, value: delayP99, unit: "ms" },
      );
    } finally {
      running.stop();
    }
  }
  const [floor, on] = taken;
  if (floor === undefined || on === undefined) return figures;
  const goal = { kind: "at most", value: MOST_KB } as const;
  return [
    ...figures,
    { what: `${what}, heap and buffers beyond the floor's`, who: "on", value: on.heapKb - floor.heapKb, unit: "kB", goal },
    { what: `${what}, resident memory beyond the floor's`, who: "on", value: on.rssKb - floor.rssKb, unit: "kB", goal },
    { what: `${what}, an event under way beyond the floor's, p99`, who: "on", value: on.delayP99 - floor.delayP99, unit: "ms" },
  ];
}

const READERS = 10;

/** Clients of streams longer than what the system keeps for a socket, who read nothing for two seconds: whoever has no back-pressure holds the rest. */
export async function measureSlowReaders(variants: readonly Variant[], ends: Ends): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const variant of variants) {
    const before = await variant.running.useCollected();
    await ends.beginStreams({ ...streamsOf(variant, "long", READERS), pauseMs: 2_000 });
    await sleep(1_500);
    const during = await variant.running.useCollected();
    const { ended, bytes } = await ends.endOfStreams();
    if (ended !== READERS) throw new Error(`${variant.name}: ${ended} of ${READERS} long streams ended`);
    figures.push({
      what: `${READERS} stopped readers of ${Math.round(bytes / READERS / 1024)} kB each, heap and buffers of each`,
      who: variant.name,
      value: (during.heapKb - before.heapKb) / READERS,
      unit: "kB",
    });
  }
  return figures;
}

function streamsOf({ running, isFloor }: Variant, pace: "slow" | "long", streams: number): Omit<StreamsOrder, "pauseMs"> {
  const { path, body } = requestOf(CHAT.ingress, isFloor ? "m" : `${pace}-${CHAT.upstream}`, "500 B", true);
  const headers = { authorization: `Bearer ${CLIENT_KEY}` };
  return { streams, port: running.port, path: isFloor ? `/${pace}${path}` : path, body: body.toString(), headers };
}
