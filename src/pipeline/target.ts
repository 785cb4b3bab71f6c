// The name a client said → the group of deployments that serves it. Called by run-request.ts and, for fallbacks, by attempts.ts. Pure.

import { resolveModel } from "../config/resolve-model.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";
import { listNames } from "../source/suggest.ts";
import type { Core } from "./context.ts";

/** Fails with `not_found`, naming what is near. The group of a wildcard comes with the model in the place of its star. */
export function resolveTarget(core: Pick<Core, "plan" | "specialise">, name: string): Result<PlanGroup> {
  const resolved = resolveModel(core.plan, name);
  if (!resolved.ok) return { ok: false, failure: unknownModel(name, resolved.nearest) };
  const { group, star } = resolved;
  if (star === undefined) return { ok: true, value: group };
  const deployments = group.deployments.map((one) => (one.upstreamModel === "*" ? core.specialise(one, star) : one));
  return { ok: true, value: { ...group, deployments } };
}

/** For names out of the plan itself, which was checked. */
export function findGroup(core: Pick<Core, "plan" | "specialise">, name: string): PlanGroup | undefined {
  const target = resolveTarget(core, name);
  return target.ok ? target.value : undefined;
}

const LONGEST_NAME = 128;

function unknownModel(name: string, nearest: readonly string[]): Failure {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  const hint = nearest.length === 0 ? "GET /v1/models lists what there is." : `Did you mean ${listNames(nearest)}?`;
  return { kind: "not_found", message: `There is no model "${shown}". ${hint}`, param: "model", code: "model_not_found" };
}
