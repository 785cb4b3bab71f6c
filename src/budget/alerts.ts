// Tells somebody that a soft limit has been passed: one signed message, sent again for a while where it is not taken. Sends by what it is handed;
// that the address may be called is checked there. Who passed it is named, and no more of a request.

import { createHmac } from "node:crypto";
import type { BudgetStanding } from "../contract/gate.ts";
import type { SetTimer, Timer } from "../contract/timer.ts";
import type { PicoUsd } from "../contract/usage.ts";

export interface AlertsInput {
  readonly url: string;
  readonly secret: string | undefined;
  readonly post: (news: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }) => Promise<{ readonly ok: true; readonly status: number } | { readonly ok: false; readonly reason: string }>;
  readonly usd: (pico: PicoUsd) => string;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly setTimer: SetTimer;
  readonly makeId: () => string;
  /** It was given up, or there is too much to tell. */
  readonly onTrouble: (message: string) => void;
}

export interface Alerts {
  tell(standing: BudgetStanding): void;
  close(): void;
}

const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;
const MOST_WAITING = 1_000;

export function createAlerts({ url, secret, post, usd, now, random, setTimer, makeId, onTrouble }: AlertsInput): Alerts {
  const timers = new Set<Timer>();
  let waiting = 0;
  let isClosed = false;

  async function send(id: string, body: string, tries: number): Promise<void> {
    const seconds = Math.floor(now() / 1000);
    // Signed with the time, so that nobody can play it again later.
    const signature = secret === undefined ? undefined : createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
    const headers = {
      "content-type": "application/json",
      "user-agent": "signalbox",
      "x-signalbox-event-id": id,
      ...(signature === undefined ? {} : { "x-signalbox-signature": `t=${seconds},v1=${signature}` }),
    };
    const told = await post({ url, headers, body });
    if (told.ok && told.status >= 200 && told.status <= 299) return done();
    const why = told.ok ? `it answered ${told.status}` : told.reason;
    // What is not understood will not be understood later.
    const isHopeless = told.ok && told.status >= 400 && told.status < 500 && told.status !== 408 && told.status !== 429;
    if (isHopeless || tries >= MOST_TRIES || isClosed) {
      onTrouble(`a budget's soft limit could not be told: ${why}`);
      return done();
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
    const timer = setTimer(() => {
      timers.delete(timer);
      void send(id, body, tries + 1);
    }, pauseMs);
    timers.add(timer);
  }

  function done(): void {
    waiting -= 1;
  }

  return {
    tell(standing) {
      if (isClosed) return;
      if (waiting >= MOST_WAITING) return onTrouble("a budget's soft limit could not be told: too many wait to be told");
      waiting += 1;
      const id = makeId();
      void send(id, JSON.stringify(shown(standing, id, now(), usd)), 1);
    },
    close() {
      isClosed = true;
      for (const timer of timers) timer.close();
    },
  };
}

function shown(
  { scope, id, rule, spent, reserved, startedAtMs, resetsAtMs }: BudgetStanding,
  event: string,
  nowMs: number,
  usd: AlertsInput["usd"],
): object {
  return {
    type: "budget.soft_limit_passed",
    id: event,
    at: new Date(nowMs).toISOString(),
    scope: { kind: scope, id },
    ...(rule.model === undefined ? {} : { model: rule.model }),
    soft_limit_usd: rule.soft === undefined ? null : usd(rule.soft),
    limit_usd: usd(rule.limit),
    spent_usd: usd(spent),
    reserved_usd: usd(reserved),
    window: {
      unit: rule.window.unit,
      timezone: rule.window.zone,
      started_at: new Date(startedAtMs).toISOString(),
      resets_at: resetsAtMs === undefined ? null : new Date(resetsAtMs).toISOString(),
    },
  };
}
