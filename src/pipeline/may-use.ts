// What whoever asks may ask for: the endpoints and models of their key. Pure. Called before anything is counted, and again for each fallback.

import type { Principal } from "../contract/access.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { PlanGroup } from "../contract/plan.ts";

/** Before the model is known. */
export function mayAskAt(who: Principal, { operation, id }: Pick<AnyDialect, "operation" | "id">): Failure | undefined {
  if (who.mayUseEndpoint(operation, id)) return undefined;
  return { kind: "permission", message: `This key may not be used for ${operation}.`, code: "endpoint_not_allowed" };
}

/** By the name that was said, or by that of the model it stands for. */
export function mayUse(who: Principal, said: string, group: PlanGroup): Failure | undefined {
  if (who.mayUseModel(said, group.name)) return undefined;
  return { kind: "permission", message: `This key may not use the model "${said}".`, param: "model", code: "model_not_allowed" };
}
