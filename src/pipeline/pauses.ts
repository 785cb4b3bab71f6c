// The two ways in which a request waits: for a while, or for room in a full group. Each ends at once when the client leaves. True: go on.

import type { PlanGroup } from "../contract/plan.ts";
import type { Core, RequestContext } from "./context.ts";

export function pause(core: Core, ctx: RequestContext, waitMs: number): Promise<boolean> {
  if (waitMs <= 0) return Promise.resolve(!ctx.isGone);
  return new Promise((resolve) => {
    const end = () => {
      ctx.ongoing = undefined;
      resolve(!ctx.isGone);
    };
    const timer = core.setTimer(end, waitMs);
    ctx.ongoing = {
      cancel() {
        timer.close();
        end();
      },
    };
    if (ctx.isGone) ctx.ongoing.cancel();
  });
}

const LOOK_AGAIN_MS = 250;

/** Within the time the queue gives a request, counted from when it came. */
export async function waitForRoom(core: Core, ctx: RequestContext, group: PlanGroup): Promise<boolean> {
  const { places, longestMs } = core.plan.routing.queue;
  const leftMs = Math.min(ctx.startedMs + longestMs, ctx.deadlineMs) - core.now();
  if (leftMs <= 0) return false;
  const waiting = core.router.room.wait({
    group: group.name,
    deployments: group.deployments.map(({ id }) => id),
    priority: ctx.priority,
    arrivedMs: ctx.startedMs,
    longestMs: leftMs,
    places,
  });
  ctx.ongoing = { cancel: waiting.leave };
  if (ctx.isGone) waiting.leave();
  // Calls of other processes end without telling: from time to time the first in line looks again.
  const callFirst = () => group.deployments.forEach(({ id }) => void core.router.room.callNext(id));
  const again = core.sharedCounts === undefined ? undefined : core.setTimer(callFirst, LOOK_AGAIN_MS);
  const how = await waiting.ended;
  again?.close();
  ctx.ongoing = undefined;
  return how === "called";
}
