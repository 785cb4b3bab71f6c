// Two dialects of one provider may be authorised in different ways, and called at different addresses.

import { describe, expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import type { AuthScheme, Catalog } from "../../../src/contract/catalog.ts";
import { CATALOG, reader, SHAPE, show } from "./fake-catalog.ts";

const { alpha } = CATALOG.providers;
if (alpha === undefined) throw new Error("the fake catalogue has alpha");

const BEARER: readonly AuthScheme[] = [{ type: "bearer", env: ["TWO_KEY"] }];
const HEADER: readonly AuthScheme[] = [{ type: "header", header: "x-api-key", env: ["TWO_KEY"] }];
const OTHER: readonly AuthScheme[] = [{ type: "header", header: "x-other", env: ["OTHER_KEY"] }];
const ENTRA: readonly AuthScheme[] = [{ type: "azure_entra", scope: "s" }];
const OPEN: readonly AuthScheme[] = [{ type: "none" }];

interface Given {
  readonly auth?: readonly AuthScheme[];
  /** Null: as the provider. */
  readonly wire?: readonly AuthScheme[] | null;
  readonly entry?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly sandbox?: boolean;
}

function bind({ auth = BEARER, wire = HEADER, entry, env = { TWO_KEY: "k" }, sandbox = false }: Given) {
  const also = { messages: { baseUrl: "https://two.test/anthropic/v1", ...(wire === null ? {} : { auth: wire }), passthrough: true } };
  const catalog: Catalog = { ...CATALOG, providers: { ...CATALOG.providers, two: { ...alpha, id: "two", auth, also } } } as Catalog; // alpha is one
  const text = `${entry === undefined ? "" : `providers: { ${entry} }\n`}models: { a: two/small }\n`;
  const { config, sources, plan } = planGateway("gateway.yaml", reader({ "gateway.yaml": text }), SHAPE, catalog);
  if (!plan.ok) return { findings: show(plan.diagnostics, sources) };
  const bound = bindPlan(plan.value, { env, readFile: reader({}), config, sandbox });
  return bound.ok
    ? { findings: [], provider: bound.value.providers["two"], plan: plan.value }
    : { findings: show(bound.diagnostics, sources) };
}

const way = (
  access: { readonly auth: { readonly type: string }; readonly apiKey: { reveal(): string } | undefined } | undefined,
): string | undefined =>
  access && `${"header" in access.auth ? String(access.auth.header) : access.auth.type} ${access.apiKey?.reveal() ?? "without"}`;

describe("a dialect of a provider is authorised", () => {
  test.each<Given & { how: string; first: string; second: string | undefined; at?: string }>([
    { how: "as the provider where nothing is said", wire: null, first: "bearer k", second: undefined },
    { how: "with the same key in another header", first: "bearer k", second: "x-api-key k" },
    {
      how: "with the key of gateway.yaml in that header too",
      entry: 'two: { api_key: "${MINE}" }',
      env: { MINE: "m" },
      first: "bearer m",
      second: "x-api-key m",
    },
    { how: "with a key of its own", wire: OTHER, env: { TWO_KEY: "k", OTHER_KEY: "o" }, first: "bearer k", second: "x-other o" },
    { how: "by nothing, where it is open", wire: OPEN, first: "bearer k", second: "none without" },
    {
      how: "by the provider's own credentials where its secrets are not there",
      auth: ENTRA,
      wire: OTHER,
      env: { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "s" },
      first: "none without",
      second: "none without",
    },
    {
      how: "as gateway.yaml says for all of the provider",
      entry: "two: { auth: { header: x-house } }",
      first: "x-house k",
      second: undefined,
    },
    {
      how: "as gateway.yaml says for it alone, with a key and an address of its own",
      entry: 'two: { also: { messages: { base_url: "http://two.house/m/", path: /say, auth: { header: x-mine }, api_key: "${MINE}" } } }',
      env: { TWO_KEY: "k", MINE: "m" },
      first: "bearer k",
      second: "x-mine m",
      at: "http://two.house/m /say",
    },
    {
      how: "by a key of its own, in the way of the catalogue",
      entry: 'two: { also: { messages: { api_key: "${MINE}" } } }',
      env: { TWO_KEY: "k", MINE: "m" },
      first: "bearer k",
      second: "x-api-key m",
    },
    {
      how: "by none that gateway.yaml takes away",
      entry: 'two: { api_key: "${MINE}", also: { messages: { auth: none } } }',
      env: { MINE: "m" },
      first: "bearer m",
      second: "none without",
    },
    { how: "with a stand-in's key in the sandbox", sandbox: true, env: {}, first: "bearer sandbox", second: "x-api-key sandbox" },
  ])("$how", ({ how: _, first, second, at, ...given }) => {
    const { findings, provider } = bind(given);
    expect(findings).toEqual([]);
    const wire = provider?.also?.["messages"];
    expect({ first: way(provider), second: way(wire?.access) }).toEqual({ first, second });
    if (at !== undefined) expect(`${wire?.baseUrl} ${wire?.path}`).toBe(at);
  });

  test("an address of one's own is for everything the provider speaks, but for what has one too", () => {
    const wire = (also: string) => bind({ entry: `two: { base_url: http://house/v1${also} }` }).provider?.also?.["messages"]?.baseUrl;
    expect([wire(""), wire(", also: { messages: { base_url: http://house/m } }")]).toEqual([undefined, "http://house/m"]);
  });
  test("no printed plan holds its key", () => {
    const { plan } = bind({ entry: 'two: { also: { messages: { api_key: "${MINE}" } } }', env: { TWO_KEY: "secret-1", MINE: "secret-2" } });
    expect(JSON.stringify(plan, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toMatch(/secret-[12]/);
  });
});

test.each<Given & { what: string; want: readonly string[] }>([
  {
    what: "a secret that both lack, once",
    env: {},
    want: ['SB251 1:14 TWO_KEY is not set; provider "two" needs it (set it, or give "two" an api_key under `providers:`)'],
  },
  {
    what: "a secret that one lacks",
    wire: OTHER,
    want: ['SB251 1:14 OTHER_KEY is not set; provider "two" needs it (set it, or give "two" an api_key under `providers:`)'],
  },
  {
    what: "a key and no way to send it",
    entry: 'two: { also: { messages: { auth: none, api_key: "${K}" } } }',
    want: ['SB207 1:62 provider "two" for messages has an api_key and says `auth: none` (remove one of them)'],
  },
  {
    what: "a key written in the file",
    entry: "two: { also: { messages: { api_key: hunter2 } } }",
    want: ["SB253 1:50 providers.two.also.messages.api_key is written in the file (refer to it as ${NAME} or ${file:/run/secrets/name})"],
  },
  {
    what: "a way without a key",
    auth: OPEN,
    wire: OPEN,
    entry: "two: { also: { messages: { auth: bearer } } }",
    want: ['SB230 1:47 provider "two" for messages needs an api_key for that'],
  },
  {
    what: "a dialect that there is not",
    entry: "two: { also: { massages: { path: /m } } }",
    want: ['SB229 1:29 there is no dialect "massages" (did you mean "messages"?)'],
  },
  {
    what: "a member that no dialect has",
    entry: "two: { also: { messages: { params: {} } } }",
    want: ['SB203 1:41 "providers.two.also.messages" has no key "params" (known: base_url, path, auth, api_key)'],
  },
])("$what is told", ({ want, what: _, ...given }) => expect(bind(given).findings).toEqual(want));
