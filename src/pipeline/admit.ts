// Who asks, what they may ask for, and what a request takes of limits and budgets before anybody is called and gives back at its end. The same for
// every ingress. Called by run-request.ts and pass-through.ts. Counts nothing itself: src/auth, src/limits and src/budget do.

import type { Principal, Who } from "../contract/access.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { AttemptRecord, Failure, Result } from "../contract/failure.ts";
import type { HeaderOf, Standing } from "../contract/gate.ts";
import type { PlanGroup } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";
import type { Core, RequestContext } from "./context.ts";

/** Whoever asks while nobody has to show a key. */
export const ANYBODY: Principal = {
  type: "anonymous",
  ref: "anonymous",
  role: "admin",
  owner: "",
  tags: [],
  scopes: [],
  mayUseModel: () => true,
  mayUseEndpoint: () => true,
};

/** Undefined: nobody has to show a key. A promise only where something has to be fetched first. */
export function identify({ access }: Pick<Core, "access">, header: HeaderOf): Result<Principal> | Promise<Result<Principal>> {
  return access === undefined ? { ok: true, value: ANYBODY } : access.identify(header);
}

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

/** Without what it may. */
export function namesOf({ keyId, keyAlias, userId, teamId, organizationId }: Principal): Who {
  return { keyId, keyAlias, userId, teamId, organizationId };
}

/** What a request has taken. */
export interface Admission {
  readonly standings: readonly Standing[];
  /** Once, at the end, whatever it was. */
  finish(attempts: readonly AttemptRecord[]): void;
}

const FREE: Result<Admission> = { ok: true, value: { standings: [], finish() {} } };

/** Takes of every limit and budget that holds, or of none. A promise only where they are counted elsewhere. */
export function admit(_core: Core, _ctx: RequestContext, _group: PlanGroup): Result<Admission> | Promise<Result<Admission>> {
  return FREE;
}

/** The same; undefined where nothing was counted or nobody who was called has a price. */
export function knownCost(attempts: readonly AttemptRecord[]): PicoUsd | undefined {
  return attempts.some(({ cost }) => cost !== undefined) ? costOfAttempts(attempts) : undefined;
}

/** All that a request cost, in all its attempts. */
export function costOfAttempts(attempts: readonly AttemptRecord[]): PicoUsd {
  let sum = 0n;
  for (const { cost } of attempts) sum += cost ?? 0n;
  return sum;
}
