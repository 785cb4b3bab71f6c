import { expect, test } from "vitest";
import type { Principal, Scope } from "../../../src/contract/access.ts";
import type { Access } from "../../../src/contract/gate.ts";
import type { ScopeRules } from "../../../src/contract/plan-gate.ts";
import { ANYBODY } from "../../../src/pipeline/admit.ts";
import { createRuleScopes } from "../../../src/pipeline/rule-scopes.ts";

const each = { default: { rpm: 1 }, named: { special: { rpm: 2 } } };
const RULES: ScopeRules<{ readonly rpm: number }> = {
  global: { rpm: 9 },
  named: { key: each, user: each, team: each, team_member: each, organization: each, end_user: each, tag: each },
  own: { model: { fast: { rpm: 3 } } },
};
const access: Access = {
  identify: () => ({ ok: true, value: ANYBODY }),
  again: () => ({ ok: true, value: ANYBODY }),
  endUser: (id) =>
    id === "blocked"
      ? { ok: false, failure: { kind: "permission", message: "blocked" } }
      : { ok: true, value: id === "kept" ? { kind: "end_user", id, limits: { rpm: 7 } } : undefined },
  trouble: () => undefined,
};

function gathered(who: Partial<Principal>, more: { readonly endUser?: string; readonly models?: readonly string[] } = {}) {
  const scopes = createRuleScopes({ limits: { onStoreFailure: "open", rules: RULES }, budgets: undefined });
  const asked = { who: { ...ANYBODY, ...who }, endUser: more.endUser, tags: who.tags ?? [], models: more.models ?? [] };
  const found = scopes.of(asked, access);
  return found.ok
    ? found.value.map(({ kind, id, limits }: Scope) => `${kind} ${id} ${limits?.rpm}`.replace("global ", "global"))
    : found.failure.message;
}

const own = (kind: Scope["kind"], id: string): Scope => ({ kind, id, limits: { rpm: 5 } });
test.each<[string, Partial<Principal>, { readonly endUser?: string; readonly models?: readonly string[] }, readonly string[] | string]>([
  ["nobody in particular", {}, {}, ["global 9"]],
  ["a key", { keyId: "k" }, {}, ["key k 1", "global 9"]],
  ["a key that is named", { keyId: "special" }, {}, ["key special 2", "global 9"]],
  ["a key with limits of its own, which need no default", { keyId: "k", scopes: [own("key", "k")] }, {}, ["key k 5", "global 9"]],
  [
    "a key with limits of its own that is named, where both hold",
    { keyId: "special", scopes: [own("key", "special")] },
    {},
    ["key special 5", "key special 2", "global 9"],
  ],
  ["a user", { userId: "ada" }, {}, ["user ada 1", "global 9"]],
  ["a member of a team, in place of the user", { userId: "ada", teamId: "red" }, {}, ["team_member red/ada 1", "team red 1", "global 9"]],
  ["an organization", { organizationId: "special" }, {}, ["organization special 2", "global 9"]],
  ["tags", { tags: ["a", "special"] }, {}, ["tag a 1", "tag special 2", "global 9"]],
  ["an end user", {}, { endUser: "ann" }, ["end_user ann 1", "global 9"]],
  ["an end user that is kept", {}, { endUser: "kept" }, ["end_user kept 7", "global 9"]],
  ["an end user that is blocked", {}, { endUser: "blocked" }, "blocked"],
  ["a model by any of its names", {}, { models: ["quick", "fast"] }, ["model fast 3", "global 9"]],
  ["a name that every object has", { keyId: "constructor" }, { models: ["toString"] }, ["key constructor 1", "global 9"]],
])("limits hold for %s", (_, who, more, want) => expect(gathered(who, more)).toEqual(want));

test("a scope is the same object each time, and two that differ are not", () => {
  const scopes = createRuleScopes({ limits: { onStoreFailure: "open", rules: RULES }, budgets: undefined });
  const of = (keyId: string) => {
    const found = scopes.of({ who: { ...ANYBODY, keyId }, endUser: undefined, tags: [], models: [] }, undefined);
    return found.ok ? found.value : [];
  };
  expect(of("a")[0]).toBe(of("a")[0]);
  expect(of("a")[0]).not.toBe(of("b")[0]);
});
