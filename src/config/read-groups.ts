// The section `models` of gateway.yaml → groups of deployments: short forms written out, quantities as integers. Assumes nothing about the
// shape, which the schema has judged; looks nothing up: plan-groups.ts does.

import { type PlanAffinity, type SandboxFaults, STRATEGY_NAMES, type StrategyName } from "../contract/plan.ts";
import { type Cell, childOf, integerOf, itemsOf, keySpan, measured, type Report, textOf, valueSpan } from "./cell.ts";
import {
  type ConfigDeployment,
  type ConfigGroup,
  DEFAULT_MIRRORS_AT_ONCE,
  FALLBACK_KINDS,
  type FallbackKind,
  type Located,
} from "./config.ts";
import { readHedge } from "./read-hedge.ts";
import { durationMs, shareOf } from "./units.ts";

const STRATEGIES: readonly string[] = STRATEGY_NAMES;
const NATIVE = ["prefer", "never"] as const;
const AFFINITIES: readonly PlanAffinity["by"][] = ["session", "user", "prompt"];

export function readGroup(name: string, cell: Cell, faults: SandboxFaults, report: Report): ConfigGroup {
  const full = childOf(cell, "deployments");
  const list = full ? itemsOf(full) : Array.isArray(cell.value) ? itemsOf(cell) : textOf(cell) === undefined ? [] : [cell];
  const strategyCell = childOf(cell, "strategy");
  const strategy = textOf(strategyCell);
  const fallbacks = new Map<FallbackKind, readonly Located<string>[]>();
  for (const kind of FALLBACK_KINDS) {
    const names = itemsOf(childOf(childOf(cell, "fallbacks"), kind)).flatMap((item) => {
      const value = textOf(item);
      return value === undefined ? [] : [{ value, at: valueSpan(item) }];
    });
    if (names.length > 0) fallbacks.set(kind, names);
  }
  return {
    name,
    at: keySpan(cell),
    // Membership was just asked.
    strategy:
      strategyCell && strategy !== undefined && STRATEGIES.includes(strategy)
        ? { value: strategy as StrategyName, at: valueSpan(strategyCell) }
        : undefined,
    deployments: list.flatMap((item) => readDeployment(item, faults, report) ?? []),
    fallbacks,
    affinity: readAffinity(childOf(cell, "affinity"), report),
    hedge: readHedge(childOf(cell, "hedge"), report),
    mirror: readMirror(childOf(cell, "mirror"), report),
    nativeBatches: NATIVE.find((one) => one === textOf(childOf(cell, "native_batches"))),
  };
}

function readAffinity(cell: Cell | undefined, report: Report): ConfigGroup["affinity"] {
  const by = AFFINITIES.find((one) => one === (textOf(cell) ?? textOf(childOf(cell, "by"))));
  if (!cell || by === undefined) return undefined;
  const ttlMs = measured(childOf(cell, "ttl"), durationMs, report);
  return { value: { by, ...(ttlMs === undefined ? {} : { ttlMs }) }, at: valueSpan(cell) };
}

function readMirror(cell: Cell | undefined, report: Report): ConfigGroup["mirror"] {
  const to = located(childOf(cell, "to"));
  const shareCell = childOf(cell, "share");
  const share = measured(shareCell, shareOf, report);
  if (to === undefined || shareCell === undefined || share === undefined) return undefined;
  if (share === 0) report("SB205", shareCell, "a mirror of 0% of the requests is none", "remove the mirror");
  return { to, share, atOnce: integerOf(childOf(cell, "max_parallel")) ?? DEFAULT_MIRRORS_AT_ONCE };
}

function readDeployment(cell: Cell, faults: SandboxFaults, report: Report): ConfigDeployment | undefined {
  const short = textOf(cell);
  if (short !== undefined)
    return {
      reference: { value: short, at: valueSpan(cell) },
      baseModel: undefined,
      weight: undefined,
      timeoutMs: undefined,
      limits: undefined,
      tags: [],
      region: undefined,
      label: undefined,
      sandbox: faults,
    };
  const [model, weightCell, sandbox] = [childOf(cell, "model"), childOf(cell, "weight"), childOf(cell, "sandbox")];
  const reference = textOf(model);
  if (!model || reference === undefined) return undefined;
  const weight = integerOf(weightCell);
  return {
    reference: { value: reference, at: valueSpan(model) },
    baseModel: located(childOf(cell, "base_model")),
    weight: weightCell && weight !== undefined ? { value: weight, at: keySpan(weightCell) } : undefined,
    timeoutMs: measured(childOf(cell, "timeout"), durationMs, report),
    limits: readLimits(cell),
    tags: itemsOf(childOf(cell, "tags")).flatMap((item) => textOf(item) ?? []),
    region: textOf(childOf(cell, "region")),
    label: located(childOf(cell, "label")),
    sandbox: sandbox ? readFaults((name) => childOf(sandbox, name), faults, report) : faults,
  };
}

function readLimits(cell: Cell): ConfigDeployment["limits"] {
  const [rpm, tpm, maxParallel] = ["rpm", "tpm", "max_parallel"].map((name) => integerOf(childOf(cell, name)));
  if (rpm === undefined && tpm === undefined && maxParallel === undefined) return undefined;
  return {
    ...(rpm === undefined ? {} : { rpm }),
    ...(tpm === undefined ? {} : { tpm }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
  };
}

export function located(cell: Cell | undefined): Located<string> | undefined {
  const value = textOf(cell);
  return cell && value !== undefined ? { value, at: valueSpan(cell) } : undefined;
}

export function readFaults(get: (name: string) => Cell | undefined, otherwise: SandboxFaults, report: Report): SandboxFaults {
  const error = get("error");
  const [status, rate] = [integerOf(childOf(error, "status")), measured(childOf(error, "rate"), shareOf, report)];
  return {
    latencyMs: measured(get("latency"), durationMs, report) ?? otherwise.latencyMs,
    chunkPaceMs: measured(get("chunk_pace"), durationMs, report) ?? otherwise.chunkPaceMs,
    error: status !== undefined && rate !== undefined ? { status, rate } : otherwise.error,
    cutAfterEvents: integerOf(get("cut_after_events")) ?? otherwise.cutAfterEvents,
  };
}
