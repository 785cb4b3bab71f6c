import { expect, test } from "vitest";
import { concreteDeployment, matchesGlob } from "../../../src/config/upstream-model.ts";
import { CATALOG, planned } from "./fake-catalog.ts";

test.each([
  { glob: "gpt-5*", text: "gpt-5-mini", want: true },
  { glob: "gpt-5*", text: "gpt-5", want: true },
  { glob: "gpt-5", text: "gpt-5-mini", want: false },
  { glob: "*-mini", text: "gpt-5-mini", want: true },
  { glob: "*-mini", text: "gpt-5-minimal", want: false },
  { glob: "a*b*c", text: "aXbYc", want: true },
  { glob: "a*b*c", text: "acb", want: false },
  { glob: "ab*ba", text: "aba", want: false },
  { glob: "*x*x*", text: "x", want: false },
  { glob: "*", text: "", want: true },
  { glob: "g.t*", text: "gpt", want: false },
])("$glob takes $text: $want", ({ glob, text, want }) => expect(matchesGlob(glob, text)).toBe(want));

const plan = planned('models: { "alpha/*": { deployments: [{ model: alpha/*, timeout: 3s }] } }');
const star = plan.groups["alpha/*"]?.deployments[0];
const concrete = (model: string, catalog = CATALOG, providers = plan) => {
  if (!star) throw new Error("the plan has the wildcard");
  return concreteDeployment(catalog, providers, star, model);
};

test("a wildcard's deployment becomes a model of the catalogue with its facts and price", () => {
  expect(concrete("large")).toMatchObject({
    id: "alpha/large",
    upstreamModel: "large",
    facts: { context: 1_000_000 },
    price: { input: 1_000_000n },
    timeoutMs: 3000,
    traits: { systemRole: "developer" },
  });
});

test("a model nobody knows has its family's traits and no price", () => {
  const deployment = concrete("new-9-mini");
  expect(deployment).toMatchObject({
    facts: { context: 400_000, maxOutput: 16_000, supports: ["reasoning"] },
    traits: { maxTokensField: "max_completion_tokens", parallelTools: true, systemRole: "developer" },
  });
  expect([deployment.price, deployment.free]).toEqual([undefined, false]);
});

test("a provider that the catalogue lacks keeps what the wildcard had", () => {
  expect(concrete("large", { ...CATALOG, providers: {} })).toMatchObject({
    upstreamModel: "large",
    facts: { context: undefined, supports: [] },
    price: undefined,
    traits: { systemRole: "developer" },
  });
});

test("a provider that was given another dialect takes nothing from the catalogue", () => {
  const other = { providers: { alpha: { ...(plan.providers.alpha ?? { id: "alpha" }), dialect: "messages" } } } as unknown as typeof plan; // only the dialect is read
  expect(concrete("large", CATALOG, other).price).toBeUndefined();
});
