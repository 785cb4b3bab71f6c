// Kept answers by their ids: found for whoever they belong to, and deleted, here and at the provider that keeps them too. Called by the listener
// and by the embedded library. The provider's copy is deleted as well as that can be done: ours goes whatever becomes of it, and what is left is told.

import type { AnyDialect } from "../contract/dialect.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import type { FoundAnswer, StoredAnswer } from "../contract/storage.ts";
import type { Core } from "./context.ts";
import { callAside } from "./side-call.ts";
import { providerOf } from "./wire.ts";

export interface AnswersById {
  find(id: string): Promise<FoundAnswer>;
  delete(id: string): Promise<boolean>;
}

/** Of an answer that a provider keeps, or has kept. */
export interface UpstreamCopy {
  readonly provider: string;
  /** It is not there any more. */
  readonly deleted: boolean;
  /** Why it still is. */
  readonly message?: string | undefined;
}

/** Undefined where there is none of that id that is theirs. */
export async function ownAnswer(answers: AnswersById, ingress: AnyDialect, owner: string, id: string): Promise<StoredAnswer | undefined> {
  const found = await answers.find(id);
  return typeof found === "object" && found.owner === owner && found.dialect === ingress.id ? found : undefined;
}

/** What became of the provider's copy; undefined where none had one. */
export async function forgetAnswer(
  core: Core,
  answers: AnswersById,
  { id, keptBy, dialect }: StoredAnswer,
  requestId: string,
): Promise<UpstreamCopy | undefined> {
  const copy = keptBy === undefined ? undefined : await deleteUpstream(core, keptBy, { id, dialect }, requestId);
  await answers.delete(id);
  return copy;
}

async function deleteUpstream(
  core: Core,
  provider: string,
  { id, dialect }: Pick<StoredAnswer, "id" | "dialect">,
  requestId: string,
): Promise<UpstreamCopy> {
  const path = core.dispatch.dialects[dialect]?.stored?.upstreamPath?.(id);
  if (path === undefined) return { provider, deleted: false, message: `answers of ${dialect} are not deleted at providers` };
  const deployment = speaking(core, provider, dialect);
  if (deployment === undefined) return { provider, deleted: false, message: `no model of "${provider}" is in gateway.yaml any more` };
  const { signal } = new AbortController();
  const done = await callAside(core, { deployment, dialect, method: "DELETE", path, requestId, signal });
  if (done.ok || done.failure.kind === "not_found") return { provider, deleted: true };
  return { provider, deleted: false, message: done.failure.message };
}

/** Whichever of the provider's that speaks it: the copy belongs to the account. */
function speaking(core: Core, provider: string, dialect: string): PlanDeployment | undefined {
  for (const { deployments } of Object.values(core.plan.groups)) {
    for (const one of deployments) {
      if (one.provider !== provider) continue;
      const { dialect: first, also = {} } = providerOf(core, one);
      if (first === dialect || Object.hasOwn(also, dialect)) return one;
    }
  }
  return undefined;
}
