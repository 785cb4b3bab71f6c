// Traffic, one request after the other: drawn from a scenario, or as it was recorded. Pure but for the chance that is handed in.

import type { ClientKind, Distribution, Scenario } from "./scenario.ts";

export interface Ask {
  /** Since the beginning; never before the one that came last. */
  readonly atMs: number;
  readonly model: string;
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly streamed: boolean;
  readonly session: string | undefined;
  readonly by?: AskedBy | undefined;
}

/** One client, of a kind. */
export interface AskedBy {
  readonly kind: ClientKind;
  readonly user: string | undefined;
  /** Milliseconds that it waits; undefined: to the end. */
  readonly leavesAfterMs: number | undefined;
}

const DAY_MS = 86_400_000;

/** Arrivals without memory, more of them where the day's curve is higher, until `durationMs`. `startMs` says where in the day it begins. */
export function* drawTraffic(
  { durationMs, traffic }: Pick<Scenario, "durationMs" | "traffic">,
  startMs: number,
  shares: Readonly<Record<string, number>>,
  random: () => number,
): Generator<Ask> {
  const { rate, day, promptTokens, answerTokens, streamed, sessions, clients } = traffic;
  const models = Object.entries(shares);
  const whole = models.reduce((sum, [, share]) => sum + share, 0);
  const most = rate * (1 + day.swing);
  for (let atMs = 0; ; ) {
    atMs += (-Math.log(1 - random()) / most) * 1_000;
    if (atMs >= durationMs) return;
    const phase = (((startMs + atMs - day.peakMs) % DAY_MS) / DAY_MS) * 2 * Math.PI;
    if (random() * most > rate * (1 + day.swing * Math.cos(phase))) continue;
    yield {
      atMs,
      model: pick(models, random() * whole),
      promptTokens: countOf(promptTokens, random),
      answerTokens: countOf(answerTokens, random),
      streamed: random() < streamed,
      session: sessions === 0 ? undefined : `session-${Math.floor(random() * sessions)}`,
      by: drawClient(clients, random),
    };
  }
}

function drawClient(clients: readonly ClientKind[], random: () => number): AskedBy | undefined {
  const whole = clients.reduce((sum, { share }) => sum + share, 0);
  const name =
    clients.length === 0
      ? undefined
      : pick(
          clients.map(({ name: one, share }) => [one, share] as const),
          random() * whole,
        );
  const kind = clients.find((one) => one.name === name);
  if (kind === undefined) return undefined;
  const { users, leaves } = kind;
  return {
    kind,
    user: users === 0 ? undefined : `${kind.name}-${Math.floor(random() * users)}`,
    leavesAfterMs: leaves !== undefined && random() < leaves.share ? drawn(leaves.afterMs, random) : undefined,
  };
}

function pick(models: readonly (readonly [string, number])[], point: number): string {
  let left = point;
  for (const [name, share] of models) {
    left -= share;
    if (left < 0) return name;
  }
  return models.at(-1)?.[0] ?? "";
}

const countOf = (of: Distribution, random: () => number): number => Math.max(1, Math.round(drawn(of, random)));

/** A lognormal number, by the method of Box and Muller. */
export function drawn({ median, spread }: Distribution, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}

export interface Recorded {
  readonly asks: readonly Ask[];
  /** Lines that are requests, but of no chat, or of none that could be read. */
  readonly leftOut: number;
}

/**
 * Lines that `serve --log json` wrote, in any order. A text: what is wrong, and in which line. Of what was not counted, sizes are drawn; so is who
 * asked, which no line tells.
 */
export function readRecorded(
  text: string,
  chats: ReadonlySet<string>,
  { traffic }: Pick<Scenario, "traffic">,
  random: () => number,
): Recorded | string {
  const found: { startedMs: number; ask: Omit<Ask, "atMs"> }[] = [];
  let leftOut = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const event = parsed(line);
    if (typeof event?.["startedMs"] !== "number" || typeof event["ingress"] !== "string")
      return `line ${index + 1} is no request as \`serve --log json\` writes it`;
    const { model, startedMs, ingress, streamed } = event;
    if (typeof model !== "string" || !chats.has(ingress)) {
      leftOut += 1;
      continue;
    }
    const usage = sumsOf(event["usage"]);
    const ask = {
      model,
      promptTokens: usage?.prompt || countOf(traffic.promptTokens, random),
      answerTokens: usage?.answer || countOf(traffic.answerTokens, random),
      streamed: streamed === true,
      session: undefined,
      by: drawClient(traffic.clients, random),
    };
    found.push({ startedMs, ask });
  }
  const sorted = found.toSorted((a, b) => a.startedMs - b.startedMs);
  const first = sorted[0]?.startedMs ?? 0;
  return { asks: sorted.map(({ startedMs, ask }) => ({ ...ask, atMs: startedMs - first })), leftOut };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined; // an object of JSON
  } catch {
    return undefined;
  }
}

const ANSWERED: ReadonlySet<string> = new Set(["output", "reasoning", "output_audio", "output_image"]);

function sumsOf(usage: unknown): { readonly prompt: number; readonly answer: number } | undefined {
  if (typeof usage !== "object" || usage === null) return undefined;
  let [prompt, answer] = [0, 0];
  for (const [bucket, count] of Object.entries(usage)) {
    if (typeof count !== "number") continue;
    if (ANSWERED.has(bucket)) answer += count;
    else prompt += count;
  }
  return { prompt, answer };
}
