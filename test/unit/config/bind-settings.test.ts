import { expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import type { Catalog, CatalogProvider } from "../../../src/contract/catalog.ts";
import { CATALOG, reader, SHAPE, show } from "./fake-catalog.ts";

const { alpha } = CATALOG.providers;
if (alpha === undefined) throw new Error("the fake catalogue has alpha");
const cloud: CatalogProvider = {
  ...alpha,
  id: "cloud",
  auth: [{ type: "none" }],
  baseUrl: "{endpoint}/{route}",
  path: "/models/{model}:answer",
  streamPath: "/models/{model}:stream",
  query: { version: "{dated}", tenant: "{project}" },
  headers: { "x-place": "in {location}" },
  also: { messages: { baseUrl: "https://{host}/x/{project}", path: "/{project}/{model}", passthrough: true } },
  settings: {
    endpoint: {
      about: "address",
      env: ["CLOUD_ENDPOINT", "CLOUD_BASE"],
      is: "address",
      withoutEnd: ["/api/v1", "/api"],
      fallback: "https://{resource}.cloud.test",
    },
    resource: { about: "name of the resource", env: ["CLOUD_RESOURCE"] },
    project: { about: "project that pays", env: ["CLOUD_PROJECT"] },
    location: { about: "where", env: ["CLOUD_LOCATION"], fallback: "global" },
    version: { about: "version", env: [], fallback: "v1" },
    host: { env: [], by: { setting: "location", values: { global: "h.test", eu: "h.eu.test" } }, fallback: "{location}.h.test" },
    route: { env: [], by: { setting: "version", values: { v1: "api/v1" } }, fallback: "api/deployments/{model}" },
    dated: { env: [], by: { setting: "version", values: { v1: "" } }, fallback: "{version}" },
  },
};
const catalog: Catalog = { ...CATALOG, providers: { ...CATALOG.providers, cloud } };

function bind(entry: string, env: Record<string, string>, sandbox = false) {
  const text = `${entry === "" ? "" : `providers: { cloud: ${entry} }\n`}models: { a: cloud/small }\n`;
  const { config, sources, plan } = planGateway("gateway.yaml", reader({ "gateway.yaml": text }), SHAPE, catalog);
  if (!plan.ok) return { findings: show(plan.diagnostics, sources), provider: undefined };
  const bound = bindPlan(plan.value, { env, readFile: reader({}), config, sandbox });
  return bound.ok
    ? { findings: [], provider: bound.value.providers.cloud }
    : { findings: show(bound.diagnostics, sources), provider: undefined };
}

const ENV = { CLOUD_RESOURCE: "house", CLOUD_PROJECT: "p-1" };

test.each([
  { name: "a default made of another setting", env: ENV, want: "https://house.cloud.test/api/v1" },
  { name: "an address in a variable", env: { ...ENV, CLOUD_BASE: "https://own.test/" }, want: "https://own.test/api/v1" },
  {
    name: "an address written with its route",
    env: { ...ENV, CLOUD_BASE: "https://own.test/x/api/v1/" },
    want: "https://own.test/x/api/v1",
  },
  {
    name: "the better variable",
    env: { ...ENV, CLOUD_BASE: "https://b.test", CLOUD_ENDPOINT: "http://a.test" },
    want: "http://a.test/api/v1",
  },
  { name: "a setting of the file", entry: "{ settings: { resource: mine } }", env: ENV, want: "https://mine.cloud.test/api/v1" },
  {
    name: "a reference in a setting of the file",
    entry: "{ settings: { resource: 'r-${N:-3}' } }",
    env: ENV,
    want: "https://r-3.cloud.test/api/v1",
  },
  {
    name: "a text that another setting decides",
    entry: "{ settings: { version: 2026-01-01 } }",
    env: ENV,
    want: "https://house.cloud.test/api/deployments/{model}",
  },
  { name: "an address of one's own", entry: "{ base_url: https://proxy.test/v9 }", env: ENV, want: "https://proxy.test/v9" },
])("the base address comes of $name", ({ entry = "", env, want }) => {
  const { provider, findings } = bind(entry, env);
  expect(findings).toEqual([]);
  expect(provider?.baseUrl).toBe(want);
});

test("settings are filled in wherever a provider names them", () => {
  const { provider } = bind("{ settings: { version: 2026-01-01, project: 123 } }", { CLOUD_RESOURCE: "house", CLOUD_LOCATION: "eu" });
  expect(provider).toMatchObject({
    path: "/models/{model}:answer",
    streamPath: "/models/{model}:stream",
    query: "version=2026-01-01&tenant=123",
    headers: { "x-place": "in eu" },
    also: { messages: { baseUrl: "https://h.eu.test/x/123", path: "/123/{model}" } },
  });
  expect(bind("", ENV).provider).toMatchObject({ query: "tenant=p-1", also: { messages: { baseUrl: "https://h.test/x/p-1" } } });
});

test.each([
  {
    name: "everything missing, each once",
    env: {},
    want: [
      'SB256 1:14 CLOUD_ENDPOINT or CLOUD_BASE or CLOUD_RESOURCE is not set; provider "cloud" needs "endpoint" or "resource" (name of the resource) (give it under `providers.cloud.settings`, or set one of those)',
      'SB256 1:14 CLOUD_PROJECT is not set; provider "cloud" needs "project" (project that pays) (give it under `providers.cloud.settings`, or set one of those)',
    ],
  },
  {
    name: "a reference of the file that is not set",
    entry: "{ settings: { project: '${NOWHERE}' } }",
    env: ENV,
    want: ['SB251 1:44 NOWHERE is not set; the setting "project" of provider "cloud" needs it'],
  },
  {
    name: "a value that leads out of its place",
    entry: "{ settings: { project: a/../b, location: evil.test#, resource: a..b } }",
    env: {},
    want: ["project", "location", "resource"].map((one, at) =>
      expect.stringMatching(
        new RegExp(`^SB254 1:${[44, 62, 84][at]} the setting "${one}" of provider "cloud" may hold letters, digits and . _ : - only$`),
      ),
    ),
  },
  {
    name: "an address that is none",
    env: { ...ENV, CLOUD_BASE: "own.test" },
    want: ['SB254 1:14 the base_url of provider "cloud" is not an http or https address'],
  },
  {
    name: "a setting nobody declared",
    entry: "{ settings: { projekt: x, host: y } }",
    env: ENV,
    want: [
      'SB235 1:44 provider "cloud" has no setting "projekt" (did you mean "project"?)',
      expect.stringMatching(/^SB235 1:53 provider "cloud" has no setting "host"/),
    ],
  },
])("$name is told", ({ entry = "", env, want }) => expect(bind(entry, env).findings).toEqual(want));

test("the sandbox needs no setting", () => {
  const { provider, findings } = bind("", {}, true);
  expect(findings).toEqual([]);
  expect(provider).toMatchObject({ baseUrl: "http://cloud.sandbox.invalid", path: "/models/{model}:answer" });
  expect(provider?.query).toBeUndefined();
});
