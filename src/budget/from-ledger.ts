// What a purse has spent as the ledger knows it: asked when nobody else remembers, after a start.

import type { LedgerStore, SpendQuery } from "../contract/ledger.ts";
import type { PicoUsd } from "../contract/usage.ts";
import type { Purse } from "./purse.ts";

export interface LedgerInput {
  readonly store: Pick<LedgerStore, "spend" | "spentSince">;
  /** Resolves once the store has all that this process has recorded. */
  readonly flush: () => Promise<void>;
  /** Whether a request for `said` counts for the rules of `model`: another name for it does. */
  readonly isModel: (model: string, said: string) => boolean;
  readonly now: () => number;
}

export function createSpentIn({ store, flush, isModel, now }: LedgerInput): (purse: Purse) => Promise<PicoUsd> {
  return async ({ scope, id, rule, window }) => {
    await flush();
    const where = whereOf(scope, id);
    const models = [...(scope === "model" ? [id] : []), ...(rule.model === undefined ? [] : [rule.model])];
    if (models.length === 0) return store.spentSince(where, window.startMs);
    // The ledger knows models by what clients said.
    const rows = await store.spend({ fromMs: window.startMs, toMs: window.endMs ?? now() + DAY_MS, by: ["model"], where });
    return rows.reduce((sum, { of, cost }) => (models.every((model) => isModel(model, of.model ?? "")) ? sum + cost : sum), 0n);
  };
}

const DAY_MS = 86_400_000;

function whereOf(scope: Purse["scope"], id: string): NonNullable<SpendQuery["where"]> {
  switch (scope) {
    case "team_member": {
      const [team = "", user = ""] = id.split("/");
      return { team, user };
    }
    case "model":
    case "global":
      return {};
    case "deployment":
      return { deployment: id };
    default:
      return { [scope]: id };
  }
}
