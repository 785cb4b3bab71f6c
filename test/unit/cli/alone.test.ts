import { expect, test } from "vitest";
import { countedAlone } from "../../../src/cli/alone.ts";
import type { BoundPlan } from "../../../src/contract/plan.ts";
import { plan } from "../../fakes/gateway.ts";

const DAILY = [{ limit: 1n, window: { unit: "day" as const, zone: "UTC" } }];
const STORE = { url: "redis://a", prefix: "p", timeoutMs: 1 };
const rules = { named: {}, own: {} };
const access = { entities: [], keys: [], isStandIn: false };
const key = { kind: "key" as const, id: "k", secret: { type: "hash" as const, hash: "" } };

test.each<[string, number, Partial<BoundPlan>, "refused" | "told" | "fine"]>([
  ["one worker", 1, { budgets: { rules: { ...rules, global: DAILY } } }, "fine"],
  ["nothing to count", 4, {}, "fine"],
  ["budgets of the file", 4, { budgets: { rules: { ...rules, global: DAILY } } }, "refused"],
  ["budgets of a key", 4, { access: { ...access, keys: [{ ...key, budgets: DAILY }] } }, "refused"],
  ["budgets with a store of their own", 4, { budgets: { store: STORE, rules: { ...rules, global: DAILY } } }, "fine"],
  [
    "budgets with the limits' store",
    4,
    { budgets: { rules: { ...rules, global: DAILY } }, limits: { store: STORE, onStoreFailure: "open", rules } },
    "fine",
  ],
  ["limits", 4, { limits: { onStoreFailure: "open", rules: { ...rules, global: { rpm: 1 } } } }, "told"],
  ["keys, which may have limits", 4, { access: { ...access, keys: [key] } }, "told"],
])("with %s, %i workers", (_, workers, more, want) => {
  const alone = countedAlone({ ...plan({ g: ["a1"] }), ...more }, workers);
  expect(alone === undefined ? "fine" : alone.refuse ? "refused" : "told").toBe(want);
});
