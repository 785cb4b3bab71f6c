// Limits and budgets in the fields of requests (`max_budget`, `tpm_limit`, …) ↔ as they are kept. Both directions, so that an update is what was
// shown with some fields said anew. Pure.

import { isZone } from "../config/read-rules.ts";
import type { BudgetRule, Entity, LimitRule, Limits } from "../contract/access.ts";
import type { PicoUsd } from "../contract/usage.ts";
import { type Answer, done, refuse } from "./answer.ts";
import { iso, windowOf, windowWord } from "./times.ts";

/** A body that its schema has been through. */
export type Fields = Readonly<Record<string, unknown>>;

interface Rules {
  readonly models?: readonly string[] | null;
  readonly max_budget?: number | null;
  readonly soft_budget?: number | null;
  readonly budget_duration?: string | null;
  readonly budget_timezone?: string | null;
  readonly budget_limits?: readonly { readonly max_budget: number; readonly budget_duration: string | null }[] | null;
  readonly model_max_budget?: Readonly<Record<string, { readonly budget_limit: number; readonly time_period?: string | null }>> | null;
  readonly tpm_limit?: number | null;
  readonly rpm_limit?: number | null;
  readonly max_parallel_requests?: number | null;
  readonly model_tpm_limit?: Readonly<Record<string, number>> | null;
  readonly model_rpm_limit?: Readonly<Record<string, number>> | null;
  readonly budget_id?: string | null;
  readonly tags?: readonly string[] | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  readonly blocked?: boolean | null;
}

type Common = Pick<Entity, "models" | "limits" | "budgets" | "budgetPlan" | "tags" | "metadata" | "isBlocked">;

export function commonOf(fields: Fields): Answer<Common> {
  const said: Rules = fields; // of the schema's form
  const zone = said.budget_timezone ?? "UTC";
  if (!isZone(zone))
    return refuse(400, "invalid_body", `"${zone.slice(0, 64)}" is no time zone; write for example Europe/Berlin.`, "budget_timezone");
  const max = dollars(said.max_budget);
  const soft = dollars(said.soft_budget);
  if (max === undefined && soft !== undefined) return refuse(400, "invalid_body", "soft_budget needs max_budget.", "soft_budget");
  if (max !== undefined && soft !== undefined && soft > max)
    return refuse(400, "invalid_body", "soft_budget is above max_budget: it tells before anything is refused.", "soft_budget");
  const rule = (limit: PicoUsd, duration: string | null | undefined, more: Partial<BudgetRule> = {}): BudgetRule => ({
    limit,
    window: { unit: windowOf(duration), zone },
    ...more,
  });
  const budgets: BudgetRule[] = [
    ...(max === undefined ? [] : [rule(max, said.budget_duration, soft === undefined ? {} : { soft })]),
    ...(said.budget_limits ?? []).map((one) => rule(dollars(one.max_budget) ?? 0n, one.budget_duration)),
    ...Object.entries(said.model_max_budget ?? {}).map(([model, one]) => rule(dollars(one.budget_limit) ?? 0n, one.time_period, { model })),
  ];
  const limits = limitsOf(said);
  return done({
    ...(said.models == null ? {} : { models: said.models }),
    ...(limits === undefined ? {} : { limits }),
    ...(budgets.length === 0 ? {} : { budgets }),
    ...(said.budget_id == null ? {} : { budgetPlan: said.budget_id }),
    ...(said.tags == null ? {} : { tags: said.tags }),
    ...(said.metadata == null ? {} : { metadata: said.metadata }),
    ...(said.blocked === true ? { isBlocked: true as const } : {}),
  });
}

function limitsOf({ rpm_limit, tpm_limit, max_parallel_requests, model_rpm_limit, model_tpm_limit }: Rules): Limits | undefined {
  const names = [...new Set([...Object.keys(model_rpm_limit ?? {}), ...Object.keys(model_tpm_limit ?? {})])];
  const models = names.map((name) => [name, ruleOf(model_rpm_limit?.[name], model_tpm_limit?.[name], undefined)] as const);
  const own = ruleOf(rpm_limit, tpm_limit, max_parallel_requests);
  if (Object.keys(own).length === 0 && models.length === 0) return undefined;
  return { ...own, ...(models.length === 0 ? {} : { models: Object.fromEntries(models) }) };
}

export function ruleOf(rpm: number | null | undefined, tpm: number | null | undefined, maxParallel: number | null | undefined): LimitRule {
  return {
    ...(rpm == null ? {} : { rpm }),
    ...(tpm == null ? {} : { tpm }),
    ...(maxParallel == null ? {} : { maxParallel }),
  };
}

export function fieldsOf(entity: Entity): Fields {
  const { models, limits, budgets = [], budgetPlan, tags, metadata, isBlocked, createdMs, updatedMs } = entity;
  const [main, ...others] = budgets.filter(({ model }) => model === undefined);
  const ofModels = budgets.filter(({ model }) => model !== undefined);
  const perModel = (name: "rpm" | "tpm") =>
    Object.fromEntries(
      Object.entries(limits?.models ?? {}).flatMap(([model, one]) => (one[name] === undefined ? [] : [[model, one[name]]])),
    );
  const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length === 0 ? null : value);
  return {
    models: models ?? null,
    max_budget: usd(main?.limit),
    soft_budget: usd(main?.soft),
    budget_duration: main === undefined ? null : windowWord(main.window.unit),
    budget_timezone: budgets[0]?.window.zone ?? null,
    budget_limits: orNull(others.map(({ limit, window }) => ({ max_budget: usd(limit) ?? 0, budget_duration: windowWord(window.unit) }))),
    model_max_budget: orNull(
      Object.fromEntries(
        ofModels.map(({ model = "", limit, window }) => [model, { budget_limit: usd(limit) ?? 0, time_period: windowWord(window.unit) }]),
      ),
    ),
    tpm_limit: limits?.tpm ?? null,
    rpm_limit: limits?.rpm ?? null,
    max_parallel_requests: limits?.maxParallel ?? null,
    model_tpm_limit: orNull(perModel("tpm")),
    model_rpm_limit: orNull(perModel("rpm")),
    budget_id: budgetPlan ?? null,
    tags: tags ?? null,
    metadata: metadata ?? null,
    blocked: isBlocked === true,
    created_at: iso(createdMs),
    updated_at: iso(updatedMs),
  };
}

/** Whole pico-dollars: twelve decimals of what was said. */
export function dollars(amount: number | null | undefined): PicoUsd | undefined {
  if (amount == null) return undefined;
  const [whole = "0", fraction = ""] = amount.toFixed(12).split(".");
  return BigInt(whole + fraction);
}

/** For people and their programs; sums are made before. */
export const usd = (amount: PicoUsd | undefined): number | null => (amount === undefined ? null : Number(amount) / 1e12);
