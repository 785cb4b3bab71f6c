import { expect, test } from "vitest";
import { shownPlan } from "../../../src/cli/shown-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import { GENERATED } from "../../fakes/generated.ts";

function shown(provider: string, env: Readonly<Record<string, string>>) {
  const text = `providers: { house: { dialect: alpha, models: { m: { free: true } }, ${provider} } }\nmodels: { h: house/m }\n`;
  const { plan } = planGateway("gateway.yaml", () => ({ ok: true, text }), GENERATED.gatewayShape, GENERATED.catalog);
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const house = shownPlan(plan.value, env).providers["house"];
  return { baseUrl: house?.baseUrl, key: house?.apiKey?.reveal(), headers: house?.headers };
}

test.each([
  {
    says: "a key that is set",
    provider: 'base_url: "http://x/v1", api_key: "${KEY}"',
    env: { KEY: "sk-real" },
    want: { baseUrl: "http://x/v1", key: "[secret]", headers: {} },
  },
  {
    says: "a key that is not set",
    provider: 'base_url: "http://x/v1/", api_key: "${KEY}"',
    env: {},
    want: { baseUrl: "http://x/v1", key: "[secret]", headers: {} },
  },
  {
    says: "no key where none is needed",
    provider: 'base_url: "http://x", auth: none',
    env: {},
    want: { baseUrl: "http://x", key: undefined, headers: {} },
  },
  {
    says: "headers without what comes from outside",
    provider: 'base_url: "http://x", auth: none, headers: { x-team: "team ${TEAM}", x-plain: a }',
    env: { TEAM: "red" },
    want: { baseUrl: "http://x", key: undefined, headers: { "x-team": "team [secret]", "x-plain": "a" } },
  },
  {
    says: "an address from the environment",
    provider: 'base_url: "${URL}", auth: none',
    env: { URL: "http://there:1/v1" },
    want: { baseUrl: "http://there:1/v1", key: undefined, headers: {} },
  },
  {
    says: "an address that is not set, by its variable",
    provider: 'base_url: "${HOUSE_URL}", auth: none',
    env: {},
    want: { baseUrl: "http://house-url.not-set.invalid", key: undefined, headers: {} },
  },
])("shows $says", ({ provider, env, want }) => expect(shown(provider, env)).toEqual(want));
