// Requests that wait for room in a full group: by priority, then by arrival, each until its own deadline, and only so many of them.
// Holds state; the timer is handed in. Decides nothing about deployments: who is called in looks for room again itself.

import type { SetTimer } from "../contract/timer.ts";

/** `called`: a call has ended, look again. `overflow`: too many wait already. */
export type Waited = "called" | "timeout" | "overflow" | "left";

export interface WaitInput {
  readonly group: string;
  /** Whose calls would make room. */
  readonly deployments: readonly string[];
  /** Lower first. */
  readonly priority: number;
  /** When its request came: equals in priority go by it, also one that has waited before. */
  readonly arrivedMs: number;
  readonly longestMs: number;
  /** Most that may wait for this group. */
  readonly places: number;
}

export interface Waiting {
  readonly ended: Promise<Waited>;
  /** The client is gone. */
  leave(): void;
}

export interface WaitingRoom {
  wait(input: WaitInput): Waiting;
  /** A call to the deployment has ended: the first of each group it belongs to may look again. */
  callNext(deployment: string): void;
  /** How many wait, by group. */
  count(group: string): number;
}

interface Waiter {
  readonly deployments: readonly string[];
  readonly priority: number;
  readonly arrivedMs: number;
  readonly end: (how: Waited) => void;
}

export function createWaitingRoom(setTimer: SetTimer): WaitingRoom {
  const queues = new Map<string, Waiter[]>();

  function wait({ group, deployments, priority, arrivedMs, longestMs, places }: WaitInput): Waiting {
    const queue = queues.get(group) ?? [];
    if (queue.length >= places) return { ended: Promise.resolve("overflow"), leave() {} };
    let leave = () => {};
    const ended = new Promise<Waited>((resolve) => {
      const end = (how: Waited) => {
        timer.close();
        const at = queue.indexOf(waiter);
        if (at !== -1) queue.splice(at, 1);
        if (queue.length === 0) queues.delete(group);
        resolve(how);
      };
      const timer = setTimer(() => end("timeout"), longestMs);
      const waiter: Waiter = { deployments, priority, arrivedMs, end };
      leave = () => end("left");
      const after = queue.findIndex((other) => other.priority > priority || (other.priority === priority && other.arrivedMs > arrivedMs));
      queue.splice(after === -1 ? queue.length : after, 0, waiter);
      queues.set(group, queue);
    });
    return { ended, leave: () => leave() };
  }

  return {
    wait,
    callNext(deployment) {
      for (const [first] of [...queues.values()]) if (first?.deployments.includes(deployment)) first.end("called");
    },
    count: (group) => queues.get(group)?.length ?? 0,
  };
}
