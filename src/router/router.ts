// Everything routing remembers between requests, made once: live numbers, conversations, who waits. A change of plan keeps all of it but the
// strategies' memories, which are kept by a deployment's place in its group.

import type { PlanRouting } from "../contract/plan.ts";
import type { SetTimer } from "../contract/timer.ts";
import { type Affinity, createAffinity } from "./affinity.ts";
import type { GroupMemory } from "./choose.ts";
import type { HedgeBudget } from "./hedges.ts";
import { createLiveNumbers, type LiveNumbers } from "./live.ts";
import { createWaitingRoom, type WaitingRoom } from "./waiting-room.ts";

export interface Router {
  readonly live: LiveNumbers;
  readonly affinity: Affinity;
  readonly room: WaitingRoom;
  /** Of the strategies, by group. */
  readonly memory: Map<string, GroupMemory>;
  /** What may still be sent to a second deployment, by group. */
  readonly hedges: Map<string, HedgeBudget>;
}

/** `routing` is asked anew for each call. */
export function createRouter(routing: () => Pick<PlanRouting, "breaker" | "retryBudget">, setTimer: SetTimer): Router {
  const live = createLiveNumbers(routing);
  const room = createWaitingRoom(setTimer);
  live.onEnd((deployment) => room.callNext(deployment));
  return { live, affinity: createAffinity(), room, memory: new Map(), hedges: new Map() };
}

export const withoutMemory = (router: Router): Router => ({ ...router, memory: new Map() });
