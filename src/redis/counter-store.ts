// Redis as a store of shared counts: every command has a short time, and after a few failures in a row nothing is tried any more until a probe of
// its own comes back. So a Redis that is away costs a request nothing. Knows no count; limits and budgets bring their programs.

import type { CounterStore } from "../contract/counters.ts";
import type { SetTimer, Timer } from "../contract/timer.ts";
import type { RedisConnection } from "./connection.ts";
import { ProgramFailed } from "./together.ts";

export interface CounterStoreInput {
  readonly connection: () => Promise<RedisConnection>;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Of every key. What stands between braces says the slot in a cluster: all keys of one gateway lie in one, so that one program sees them all. */
  readonly prefix: string;
  readonly setTimer: SetTimer;
  readonly now: () => number;
  /** It went away, or came back. */
  readonly onChange?: ((message: string) => void) | undefined;
}

const MOST_FAILURES = 3;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const CONNECT_MS = 2_000;

export function createCounterStore({ connection, timeoutMs, prefix, setTimer, now, onChange }: CounterStoreInput): CounterStore {
  let made: RedisConnection | undefined;
  let connecting: Promise<void> | undefined;
  /** Until the first try is over, whoever asks waits for it. */
  let starting: Promise<void> | undefined;
  let isAway = false;
  let sinceMs = now();
  let why = "not connected yet";
  let failures = 0;
  let pauseMs = FIRST_PAUSE_MS;
  let probe: Timer | undefined;
  let isClosed = false;

  function failed(error: unknown): void {
    failures += 1;
    why = reasonOf(error);
    if (failures >= MOST_FAILURES) goAway();
  }

  const awayText = (): string => `Redis is away since ${new Date(sinceMs).toISOString()}: ${why}`;

  function goAway(): void {
    if (isAway || isClosed) return;
    isAway = true;
    sinceMs = now();
    pauseMs = FIRST_PAUSE_MS;
    onChange?.(awayText());
    probeLater();
  }

  function probeLater(): void {
    if (isClosed) return;
    probe = setTimer(async () => {
      if (await isThere()) return;
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
      probeLater();
    }, pauseMs);
  }

  /** A connection that broke is made again by itself; one that never was is tried for here. */
  function connected(to: RedisConnection): Promise<void> {
    connecting ??= to.connect().catch((error: unknown) => {
      connecting = undefined;
      throw error;
    });
    return connecting;
  }

  async function isThere(): Promise<boolean> {
    try {
      made ??= await connection();
      await within(connected(made), CONNECT_MS);
      await within(made.ping());
      if (isClosed) return false;
      if (isAway) onChange?.("Redis is back");
      isAway = false;
      failures = 0;
      return true;
    } catch (error) {
      why = reasonOf(error);
      return false;
    }
  }

  function within<T>(work: Promise<T>, ms = timeoutMs): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new Error(`no answer within ${ms} ms`));
      // Where it is this process that was late, the answer has come meanwhile and is read before the next turn's timers.
      let timer = setTimer(() => {
        timer = setTimer(giveUp, 0);
      }, ms);
      work.then(
        (value) => {
          timer.close();
          resolve(value);
        },
        (error: unknown) => {
          timer.close();
          reject(error);
        },
      );
    });
  }

  return {
    async run(script, keys, args) {
      await starting;
      if (isAway || made === undefined) throw new Error(why);
      try {
        const answer = await within(made.run(script, keys, args));
        failures = 0;
        return answer;
      } catch (error) {
        if (!isAnswer(error)) failed(error);
        throw error;
      }
    },
    isAway: () => isAway,
    key: (name) => `{${prefix}}:${name}`,
    trouble: () => (isAway ? awayText() : undefined),
    start() {
      starting ??= (async () => {
        if (!(await isThere())) goAway();
      })();
      return starting;
    },
    async close() {
      isClosed = true;
      isAway = true;
      why = "closed";
      probe?.close();
      made?.close();
    },
  };
}

/** It is there, and a program of ours is wrong. */
const isAnswer = (error: unknown): boolean => error instanceof ProgramFailed && !SERVES_NOT.test(error.message);

/** It answers, and does not serve: what a program was refused for is nothing of its own. */
const SERVES_NOT = /\b(?:LOADING|MASTERDOWN|READONLY|CLUSTERDOWN|MISCONF|NOREPLICAS|OOM|NOAUTH|NOPERM) /;

/** Of an address no more than the client library tells: host and port, never a password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "it cannot be reached";
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return code ?? (error.message.replace(/rediss?:\/\/\S+/g, "it").slice(0, 200) || "it cannot be reached");
}
