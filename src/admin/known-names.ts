// Whether what a body names is there: models, endpoints, and other entities. Pure.

import { isEndpoint, isModel } from "../config/check-access.ts";
import type { EntityKind } from "../contract/access.ts";
import { OPERATIONS } from "../contract/operation.ts";
import { OTHER_ENDPOINTS } from "../contract/plan-access.ts";
import { didYouMean } from "../source/suggest.ts";
import type { Call } from "./admin.ts";
import { type Refusal, refuse } from "./answer.ts";
import type { Fields } from "./fields.ts";

type Refused = { readonly ok: false; readonly refusal: Refusal };

const REFERENCES: readonly (readonly [field: string, kind: EntityKind])[] = [
  ["team_id", "team"],
  ["organization_id", "organization"],
  ["budget_id", "budget"],
];

/** `own`: the field that names the entity itself. Undefined: all is there. */
export function unknownName({ input, auth }: Call, fields: Fields, own: string): Refused | undefined {
  const { groups, aliases, wildcards } = input.plan();
  const models = [...Object.keys(groups), ...Object.keys(aliases)];
  const named = [
    ...listOf(fields["models"]).map((name) => ["models", name] as const),
    ...["model_max_budget", "model_tpm_limit", "model_rpm_limit"].flatMap((field) =>
      Object.keys((fields[field] ?? {}) as object).map((name) => [field, name] as const),
    ),
  ];
  for (const [field, name] of named) if (!isModel(name, models, wildcards)) return unknown("model", name, field, didYouMean(name, models));
  const endpoints = [...OPERATIONS, ...OTHER_ENDPOINTS, ...input.dialects];
  for (const name of listOf(fields["allowed_routes"]))
    if (!isEndpoint(name, endpoints)) return unknown("endpoint", name, "allowed_routes", didYouMean(name, endpoints));
  const references = [...REFERENCES, ...(own === "token" ? ([["user_id", "user"]] as const) : [])];
  for (const [field, kind] of references) {
    const id = fields[field];
    if (field !== own && typeof id === "string" && auth.directory.of(kind, id) === undefined) return unknown(kind, id, field, undefined);
  }
  return undefined;
}

function unknown(kind: string, name: string, field: string, help: string | undefined): Refused {
  return refuse(400, `${kind}_not_found`, `There is no ${kind} "${name.slice(0, 128)}".${help === undefined ? "" : ` (${help})`}`, field);
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
