// A stand-in that is asked which model an id stands for: another one of the plan that it has, said where the catalogue will look. Pure.

import type { BoundLookup, BoundPlan } from "../contract/plan.ts";

/** Undefined for a path that is no lookup of the provider's. */
export function playLookup(plan: BoundPlan, provider: string, path: string): object | undefined {
  for (const lookup of plan.providers[provider]?.lookups ?? []) {
    const id = idIn(lookup, path);
    if (id !== undefined) return answerOf(lookup, modelFor(plan, provider) ?? id);
  }
  return undefined;
}

function idIn({ path: template }: BoundLookup, path: string): string | undefined {
  const [before = "", behind = ""] = template.split("{id}");
  const id = path.slice(before.length, path.length - behind.length);
  return path.startsWith(before) && path.endsWith(behind) && id !== "" && !id.includes("/") ? id : undefined;
}

/** `models.*.modelArn`: a list of one, with the name in it. */
function answerOf({ at, after = "" }: BoundLookup, model: string): object {
  const value = at.reduceRight<unknown>((inner, step) => (step === "*" ? [inner] : { [step]: inner }), after + model);
  return value as object; // a path has a step
}

function modelFor({ groups }: BoundPlan, provider: string): string | undefined {
  const own = Object.values(groups)
    .flatMap(({ deployments }) => deployments)
    .find((one) => one.provider === provider && one.standsFor === undefined && one.upstreamModel !== "*");
  return own?.upstreamModel;
}
