// Whether every name that `auth:` says is one of something: models, endpoints, and who is declared beside it. Pure.

import type { Span } from "../contract/diagnostic.ts";
import { OPERATIONS } from "../contract/operation.ts";
import { OTHER_ENDPOINTS } from "../contract/plan-access.ts";
import type { Code } from "../source/codes.ts";
import { didYouMean } from "../source/suggest.ts";
import type { ConfigAccess } from "./config.ts";

export interface Known {
  readonly groups: ReadonlyMap<string, unknown>;
  readonly aliases: ReadonlyMap<string, unknown>;
  readonly wildcards: readonly string[];
  readonly dialects: readonly string[];
}

type Add = (code: Code, at: Span | null, message: string, help?: string) => void;

export function checkAccess({ plan, mentions }: ConfigAccess, known: Known, add: Add): void {
  const idsOf = (kind: string): readonly string[] => plan.entities.filter((one) => one.kind === kind).map(({ id }) => id);
  const models = [...known.groups.keys(), ...known.aliases.keys()];
  const endpoints = [...OPERATIONS, ...OTHER_ENDPOINTS, ...known.dialects];
  for (const { kind, value, at } of mentions) {
    if (kind === "model") {
      if (!isModel(value, models, known.wildcards)) add("SB285", at, `there is no model or alias "${value}"`, didYouMean(value, models));
    } else if (kind === "endpoint") {
      if (!isEndpoint(value, endpoints)) add("SB283", at, `there is no endpoint "${value}"`, didYouMean(value, endpoints));
    } else if (!idsOf(kind).includes(value)) {
      add("SB280", at, `there is no ${kind} "${value}" under \`auth:\``, didYouMean(value, idsOf(kind)));
    }
  }
}

/** A beginning must be that of some model, or go on where a wildcard's ends. */
export function isModel(value: string, models: readonly string[], wildcards: readonly string[]): boolean {
  if (models.includes(value)) return true;
  const wild = (name: string) => wildcards.some((one) => name.startsWith(one.slice(0, -1)));
  if (!value.endsWith("*")) return wild(value);
  const beginning = value.slice(0, -1);
  return models.some((name) => name.startsWith(beginning)) || wild(beginning);
}

export function isEndpoint(value: string, endpoints: readonly string[]): boolean {
  const [first = ""] = value.split("/");
  if (value.endsWith("*")) return endpoints.some((name) => `${name}/`.startsWith(value.slice(0, -1)) || value.startsWith(`${name}/`));
  return endpoints.includes(value) || (value.includes("/") && endpoints.includes(first));
}
