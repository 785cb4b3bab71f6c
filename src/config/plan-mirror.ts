// Where copies of a model's requests go: another model of the file, or a deployment of its own. Pure. That a copy has no copy, the pipeline sees to.

import type { PlanDeployment, PlanMirror } from "../contract/plan.ts";
import { didYouMean } from "../source/suggest.ts";
import type { Config, ConfigGroup, Located } from "./config.ts";
import type { Add } from "./plan-groups.ts";

export interface MirrorNames {
  readonly groups: Config["groups"];
  /** Alias → the name that answers. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `deploy` plans a `provider/model`, and reports what is wrong with it. */
export function planMirror(
  { name, mirror, deployments }: ConfigGroup,
  { groups, aliases }: MirrorNames,
  deploy: (reference: Located<string>) => PlanDeployment | undefined,
  add: Add,
): PlanMirror | undefined {
  if (mirror === undefined) return undefined;
  const { to, share, atOnce } = mirror;
  const target = groups.has(to.value) ? to.value : aliases.get(to.value);
  if (target === name || deployments.some(({ reference }) => reference.value === to.value)) {
    add("SB264", to.at, `"${name}" would send copies of its requests to itself`, "name another model, or a deployment that it has not");
    return undefined;
  }
  if (target !== undefined && groups.has(target) && !target.endsWith("*")) return { to: target, share, atOnce };
  if (target !== undefined || to.value.includes("*")) {
    add("SB264", to.at, `"${to.value}" is no single model to send copies to`, "name a model of this file, or provider/model");
    return undefined;
  }
  if (!to.value.includes("/")) {
    const names = [...groups.keys(), ...aliases.keys()].filter((one) => one !== name);
    add(
      "SB264",
      to.at,
      `there is no model "${to.value}" to send copies to`,
      didYouMean(to.value, names) ?? "name a model of this file, or provider/model",
    );
    return undefined;
  }
  const deployment = deploy(to);
  return deployment && { to: to.value, deployment, share, atOnce };
}
