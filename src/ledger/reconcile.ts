// Where the books do not agree with themselves, with today's prices or with what a provider says, and why. Reads every record of a time once. Changes
// nothing: a price that was wrong was paid all the same.

import type { LedgerRecord, LedgerStore } from "../contract/ledger.ts";
import type { PicoUsd, Usage } from "../contract/usage.ts";
import { outputTokens, type Priceable, pricedOf, promptTokens } from "../pricing/price.ts";
import { allRecords } from "./export.ts";
import type { ProviderUsage } from "./provider-usage.ts";

/**
 * `unsummed`: the attempts, or the lines, of a request do not sum to its cost. `repriced`: the present price gives another cost for the same use.
 * `uncounted`: it was answered, and nobody knows what was used. `unpriced`: it is known, and has no price. `estimated`: it was worked out here.
 */
export const FINDINGS = ["unsummed", "repriced", "uncounted", "unpriced", "estimated"] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  readonly requests: number;
  /** What the books would change by, were it put right; of estimates, their cost. */
  readonly difference: PicoUsd;
  /** Ids of the first of them. */
  readonly examples: readonly string[];
}

/** One day and model, of a provider. */
export interface Compared {
  readonly day: string;
  readonly model: string;
  readonly ours: Counted;
  readonly theirs: Counted;
  /** Of ours: what may explain a difference. */
  readonly estimated: number;
  readonly uncounted: number;
  readonly failed: number;
}
export interface Counted {
  /** Undefined: the provider's file does not say. */
  readonly requests: number | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly cost: PicoUsd | undefined;
}

export interface Reconciliation {
  readonly records: number;
  readonly attempts: number;
  readonly cost: PicoUsd;
  readonly findings: Readonly<Record<FindingKind, Finding>>;
  /** In a journal, and not in the store. */
  readonly waiting: number;
  /** Days and models that differ, of the provider that was asked for. */
  readonly compared: readonly Compared[];
}

export interface ReconcileInput {
  readonly store: Pick<LedgerStore, "records" | "record">;
  readonly fromMs: number;
  readonly toMs: number;
  /** As gateway.yaml has it now; undefined: it is not there any more. */
  readonly deploymentOf: (id: string) => Priceable | undefined;
  readonly journal: AsyncIterable<LedgerRecord>;
  readonly theirs?: ProviderUsage | undefined;
}

const MOST_EXAMPLES = 5;

export async function reconcile({ store, fromMs, toMs, deploymentOf, journal, theirs }: ReconcileInput): Promise<Reconciliation> {
  const found = Object.fromEntries(FINDINGS.map((kind) => [kind, { requests: 0, difference: 0n, examples: [] as string[] }])) as Record<
    FindingKind,
    { requests: number; difference: bigint; examples: string[] }
  >;
  const note = (kind: FindingKind, { id }: LedgerRecord, difference: PicoUsd): void => {
    const finding = found[kind];
    finding.requests += 1;
    finding.difference += difference;
    if (finding.examples.length < MOST_EXAMPLES) finding.examples.push(id);
  };
  const books = theirs && createBooks(theirs);
  let [records, attempts, cost] = [0, 0, 0n];
  for await (const record of allRecords(store, { fromMs, toMs })) {
    records += 1;
    attempts += record.attempts.length;
    cost += record.cost ?? 0n;
    for (const [kind, difference] of findingsOf(record, deploymentOf)) note(kind, record, difference);
    books?.add(record);
  }
  let waiting = 0;
  for await (const record of journal) if ((await store.record(record.id)) === undefined) waiting += 1;
  return { records, attempts, cost, findings: found, waiting, compared: books?.differences() ?? [] };
}

const sum = (costs: readonly (PicoUsd | undefined)[]): PicoUsd => costs.reduce((all: bigint, cost) => all + (cost ?? 0n), 0n);

function* findingsOf(record: LedgerRecord, deploymentOf: ReconcileInput["deploymentOf"]): Generator<readonly [FindingKind, PicoUsd]> {
  const cost = record.cost ?? 0n;
  const [ofAttempts, ofLines] = [sum(record.attempts.map((one) => one.cost)), sum(record.lines.map((one) => one.cost))];
  if (ofAttempts !== cost || ofLines !== cost) yield ["unsummed", (ofAttempts === cost ? ofLines : ofAttempts) - cost];
  if (record.attempts.some(({ outcome, usage }) => outcome === "ok" && usage === undefined)) yield ["uncounted", 0n];
  if (record.attempts.some((one) => one.usage !== undefined && one.cost === undefined)) yield ["unpriced", 0n];
  if (record.isEstimated) yield ["estimated", sum(record.attempts.map((one) => (one.isEstimated === true ? one.cost : 0n)))];
  let repriced = 0n;
  for (const { deployment, usage, cost: paid, priced } of record.attempts) {
    const now = deploymentOf(deployment);
    // Prices hold from the request's beginning, as they did then.
    const present = now && pricedOf(now, usage, record.startedMs, priced)?.total;
    if (present !== undefined && paid !== undefined) repriced += present - paid;
  }
  if (repriced !== 0n) yield ["repriced", repriced];
}

interface Sums {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  cost: PicoUsd;
  estimated: number;
  uncounted: number;
  failed: number;
}

function createBooks({ provider, rows }: ProviderUsage) {
  const ours = new Map<string, Sums>();
  const keyOf = (day: string, model: string): string => `${day}\n${model}`;
  return {
    add({ attempts }: LedgerRecord): void {
      for (const { deployment, startedMs, usage, cost, outcome, isEstimated } of attempts) {
        if (!deployment.startsWith(`${provider}/`)) continue;
        const key = keyOf(new Date(startedMs).toISOString().slice(0, 10), deployment.slice(provider.length + 1));
        const sums = ours.get(key) ?? { requests: 0, inputTokens: 0, outputTokens: 0, cost: 0n, estimated: 0, uncounted: 0, failed: 0 };
        ours.set(key, sums);
        sums.requests += 1;
        sums.inputTokens += tokens(usage, promptTokens);
        sums.outputTokens += tokens(usage, outputTokens);
        sums.cost += cost ?? 0n;
        if (isEstimated === true) sums.estimated += 1;
        if (usage === undefined && outcome === "ok") sums.uncounted += 1;
        if (outcome !== "ok") sums.failed += 1;
      }
    },
    differences(): Compared[] {
      const told = new Map(rows.map((row) => [keyOf(row.day, row.model), row] as const));
      // What they do not say of a day and model that they tell of is not compared; a day and model that they do not tell of is nothing to them.
      const says = (name: keyof Counted): boolean => rows.some((row) => row[name] !== undefined);
      const nothing: Counted = {
        requests: says("requests") ? 0 : undefined,
        inputTokens: says("inputTokens") ? 0 : undefined,
        outputTokens: says("outputTokens") ? 0 : undefined,
        cost: says("cost") ? 0n : undefined,
      };
      const days = new Set(rows.map(({ day }) => day));
      const keys = new Set([...told.keys(), ...[...ours.keys()].filter((key) => days.has(key.slice(0, 10)))]);
      return [...keys].sort().flatMap((key): Compared[] => {
        const {
          estimated = 0,
          uncounted = 0,
          failed = 0,
          ...own
        } = ours.get(key) ?? { requests: 0, inputTokens: 0, outputTokens: 0, cost: 0n };
        const [day = "", model = ""] = key.split("\n");
        const { requests, inputTokens, outputTokens: output, cost } = told.get(key) ?? nothing;
        const theirs = { requests, inputTokens, outputTokens: output, cost };
        const differs = (Object.keys(theirs) as (keyof Counted)[]).some((name) => theirs[name] !== undefined && theirs[name] !== own[name]); // its own names
        return differs ? [{ day, model, ours: own, theirs, estimated, uncounted, failed }] : [];
      });
    },
  };
}

const tokens = (usage: Usage | undefined, count: (usage: Usage) => number): number => (usage === undefined ? 0 : count(usage));
