import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { planGateway } from "../../../src/config/plan-gateway.ts";
import type { AuthScheme, Catalog } from "../../../src/contract/catalog.ts";
import { CATALOG, reader, SHAPE, show } from "./fake-catalog.ts";

const { alpha } = CATALOG.providers;
if (alpha === undefined) throw new Error("the fake catalogue has alpha");
const WAYS = {
  aws: [
    { type: "bearer", env: ["CLOUD_TOKEN"] },
    { type: "aws_sigv4", service: "bedrock", region: "{region}" },
  ],
  azure: [
    { type: "header", header: "api-key", env: ["CLOUD_KEY"] },
    { type: "azure_entra", scope: "scope" },
  ],
  google: [{ type: "google", scopes: ["s"] }],
} as const satisfies Record<string, readonly AuthScheme[]>;

const settings = {
  region: { about: "region", env: ["REGION"], fallback: "us-1" },
  project: { about: "p", env: [], fromCredentials: "project_id" },
};
const catalogOf = (auth: readonly AuthScheme[], baseUrl = "https://h.test"): Catalog => ({
  ...CATALOG,
  providers: { ...CATALOG.providers, cloud: { ...alpha, id: "cloud", auth, baseUrl, settings } },
});

interface Given {
  readonly ways: keyof typeof WAYS;
  readonly entry?: string;
  readonly env?: Record<string, string>;
  readonly files?: Record<string, string>;
  readonly sandbox?: boolean;
  readonly baseUrl?: string;
}

function bind({ ways, entry, env = {}, files = {}, sandbox = false, baseUrl }: Given) {
  const text = `${entry === undefined ? "" : `providers: { cloud: ${entry} }\n`}models: { a: cloud/small }\n`;
  const catalog = catalogOf(WAYS[ways], baseUrl);
  const { config, sources, plan } = planGateway("gateway.yaml", reader({ "gateway.yaml": text }), SHAPE, catalog);
  if (!plan.ok) return { findings: show(plan.diagnostics, sources), provider: undefined };
  const bound = bindPlan(plan.value, { env, readFile: reader(files), config, sandbox });
  return bound.ok
    ? { findings: [], provider: bound.value.providers.cloud }
    : { findings: show(bound.diagnostics, sources), provider: undefined };
}

/** What was bound, its secrets revealed. */
function shown(given: Given): unknown {
  const { findings, provider } = bind(given);
  expect(findings).toEqual([]);
  const plain = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if ("reveal" in value && typeof value.reveal === "function") return `secret ${String(value.reveal())}`;
    return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, plain(one)]])));
  };
  const { auth, apiKey, credentials } = provider ?? {};
  return credentials === undefined ? plain({ way: auth?.type, key: apiKey }) : plain(credentials.from);
}

const KEYS = { AWS_ACCESS_KEY_ID: "AK", AWS_SECRET_ACCESS_KEY: "SK" };
const FILE = JSON.stringify({ type: "service_account", project_id: "p-file", private_key: "PK" });

describe("the first way whose secrets are there", () => {
  test.each<Given & { name: string; want: unknown }>([
    { name: "a key, before anything else", ways: "aws", env: { CLOUD_TOKEN: "tok", ...KEYS }, want: { way: "bearer", key: "secret tok" } },
    { name: "keys in the environment", ways: "aws", env: KEYS, want: { type: "keys", accessKeyId: "AK", secretAccessKey: "secret SK" } },
    {
      name: "keys of a session",
      ways: "aws",
      env: { ...KEYS, AWS_SESSION_TOKEN: "ST" },
      want: { type: "keys", accessKeyId: "AK", secretAccessKey: "secret SK", sessionToken: "secret ST" },
    },
    { name: "a profile, before keys", ways: "aws", env: { AWS_PROFILE: "work", ...KEYS }, want: { type: "profile", profile: "work" } },
    { name: "the role of a container", ways: "aws", env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://x" }, want: { type: "machine" } },
    { name: "the shared file", ways: "aws", env: { HOME: "/h" }, files: { "/h/.aws/credentials": "" }, want: { type: "machine" } },
    { name: "the machine's, asked for", ways: "aws", entry: "{ credentials: default }", want: { type: "machine" } },
    {
      name: "a profile of the file",
      ways: "aws",
      entry: "{ credentials: { profile: x } }",
      env: KEYS,
      want: { type: "profile", profile: "x" },
    },
    {
      name: "keys that the file refers to, before a key of the environment",
      ways: "aws",
      entry: "{ credentials: { access_key_id: AK2, secret_access_key: '${S}' } }",
      env: { S: "SK2 ", CLOUD_TOKEN: "tok" },
      want: { type: "keys", accessKeyId: "AK2", secretAccessKey: "secret SK2" },
    },
    {
      name: "an api_key of the file",
      ways: "azure",
      entry: "{ api_key: '${K}' }",
      env: { K: "k" },
      want: { way: "header", key: "secret k" },
    },
    {
      name: "a role, assumed with what the machine has",
      ways: "aws",
      entry: "{ credentials: { role_arn: 'arn:aws:iam::1:role/x' } }",
      want: { type: "role", roleArn: "arn:aws:iam::1:role/x", with: { type: "machine" } },
    },
    {
      name: "a role, assumed with keys",
      ways: "aws",
      entry: "{ credentials: { role_arn: 'arn:x', external_id: e, access_key_id: AK, secret_access_key: '${S}' } }",
      env: { S: "SK2" },
      want: { type: "role", roleArn: "arn:x", externalId: "e", with: { type: "keys", accessKeyId: "AK", secretAccessKey: "secret SK2" } },
    },
    {
      name: "an application's secret",
      ways: "azure",
      env: { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "cs" },
      want: { type: "secret", tenantId: "t", clientId: "c", clientSecret: "secret cs" },
    },
    {
      name: "a workload's token",
      ways: "azure",
      env: { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_FEDERATED_TOKEN_FILE: "/f" },
      want: { type: "workload", tenantId: "t", clientId: "c", tokenFile: "/f" },
    },
    { name: "a managed identity", ways: "azure", env: { IDENTITY_ENDPOINT: "http://x" }, want: { type: "managed" } },
    {
      name: "a managed identity by name",
      ways: "azure",
      entry: "{ credentials: { client_id: c } }",
      want: { type: "managed", clientId: "c" },
    },
    {
      name: "an application of the file",
      ways: "azure",
      entry: "{ credentials: { tenant_id: t, client_id: c, client_secret: '${CS}' } }",
      env: { CS: "cs" },
      want: { type: "secret", tenantId: "t", clientId: "c", clientSecret: "secret cs" },
    },
    {
      name: "the file of GOOGLE_APPLICATION_CREDENTIALS",
      ways: "google",
      env: { GOOGLE_APPLICATION_CREDENTIALS: "/sa.json" },
      files: { "/sa.json": FILE },
      want: { type: "file", json: `secret ${FILE}` },
    },
    {
      name: "a file by its path",
      ways: "google",
      entry: "{ credentials: /sa.json }",
      files: { "/sa.json": FILE },
      want: { type: "file", json: `secret ${FILE}` },
    },
    {
      name: "a file by its text",
      ways: "google",
      entry: "{ credentials: '${SA}' }",
      env: { SA: FILE },
      want: { type: "file", json: `secret ${FILE}` },
    },
    {
      name: "what gcloud left at home",
      ways: "google",
      env: { HOME: "/h" },
      files: { "/h/.config/gcloud/application_default_credentials.json": FILE },
      want: { type: "file", json: `secret ${FILE}` },
    },
    { name: "the metadata server's", ways: "google", env: { K_SERVICE: "run" }, want: { type: "machine" } },
    {
      name: "the machine's, asked for, whatever else is there",
      ways: "google",
      entry: "{ credentials: default }",
      want: { type: "machine" },
    },
  ])("is $name", ({ want, ...given }) => expect(shown(given)).toEqual(want));
});

test("the region of a signature comes of the settings", () => {
  expect(bind({ ways: "aws", env: KEYS }).provider?.credentials).toMatchObject({ service: "bedrock", region: "us-1" });
  expect(bind({ ways: "aws", env: { ...KEYS, REGION: "eu-2" } }).provider?.credentials).toMatchObject({ region: "eu-2" });
});

test("a credentials file says what a setting does not", () => {
  const given: Given = { ways: "google", entry: "{ credentials: '${SA}' }", env: { SA: FILE }, baseUrl: "https://h.test/{project}" };
  expect(bind(given).provider?.baseUrl).toBe("https://h.test/p-file");
  expect(bind({ ...given, entry: "{ credentials: '${SA}', settings: { project: mine } }" }).provider?.baseUrl).toBe("https://h.test/mine");
});

const OR_MACHINE =
  '(set one, or give "cloud" an api_key or credentials under `providers:` (`credentials: default` takes those of this machine))';

describe("what is missing or does not fit", () => {
  test.each<Given & { name: string; want: readonly string[] }>([
    {
      name: "nothing at all",
      ways: "aws",
      want: [
        `SB251 1:14 CLOUD_TOKEN or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY or AWS_PROFILE is not set; provider "cloud" needs one of them ${OR_MACHINE}`,
      ],
    },
    {
      name: "half a pair",
      ways: "aws",
      env: { AWS_ACCESS_KEY_ID: "AK" },
      want: ['SB251 1:14 AWS_SECRET_ACCESS_KEY is not set beside AWS_ACCESS_KEY_ID; provider "cloud" needs them together'],
    },
    {
      name: "part of an application",
      ways: "azure",
      env: { AZURE_CLIENT_SECRET: "cs" },
      want: ['SB251 1:14 AZURE_TENANT_ID and AZURE_CLIENT_ID is not set beside AZURE_CLIENT_SECRET; provider "cloud" needs them together'],
    },
    {
      name: "a reference that is not set",
      ways: "azure",
      entry: "{ credentials: { tenant_id: t, client_id: c, client_secret: '${CS}' } }",
      want: ['SB251 1:36 CS is not set; the client_secret of provider "cloud" needs it'],
    },
    {
      name: "an empty part",
      ways: "aws",
      entry: "{ credentials: { access_key_id: AK, secret_access_key: '${S}' } }",
      env: { S: " " },
      want: ['SB254 1:36 the secret_access_key of provider "cloud" is empty'],
    },
    {
      name: "a file that is not there",
      ways: "google",
      env: { GOOGLE_APPLICATION_CREDENTIALS: "/sa.json" },
      want: ['SB252 1:14 /sa.json cannot be read: no such file; the credentials of provider "cloud" need it'],
    },
    {
      name: "a file of another kind",
      ways: "google",
      entry: "{ credentials: '${SA}' }",
      env: { SA: '{"private_key": "PK"}' },
      want: ['SB254 1:36 the credentials of provider "cloud" are no credentials file of Google Cloud: JSON with a type'],
    },
    {
      name: "credentials of another cloud",
      ways: "aws",
      entry: "{ credentials: { tenant_id: t, client_id: c } }",
      want: [
        'SB236 1:36 provider "cloud" has no use for these credentials (it takes an `api_key`; or `credentials`: default, or access_key_id + secret_access_key, or access_key_id + secret_access_key + session_token, or profile; each with a role_arn, or that alone)',
      ],
    },
    {
      name: "a key where only credentials do",
      ways: "google",
      entry: "{ api_key: '${K}' }",
      want: ['SB236 1:32 provider "cloud" has no use for an api_key (it takes `credentials`: default, or a credentials file)'],
    },
    {
      name: "a key and credentials",
      ways: "aws",
      entry: "{ api_key: '${K}', credentials: default }",
      want: ['SB207 1:53 provider "cloud" has an api_key and credentials (remove one of them)'],
    },
    {
      name: "a secret written in the file",
      ways: "aws",
      entry: "{ credentials: { access_key_id: AK, secret_access_key: hunter2 } }",
      want: [
        "SB253 1:76 providers.cloud.credentials.secret_access_key is written in the file (refer to it as ${NAME} or ${file:/run/secrets/name})",
      ],
    },
    {
      name: "a credentials file written in the file",
      ways: "google",
      entry: '{ credentials: \'{"type":"x"}\' }',
      want: ["SB253 1:36 providers.cloud.credentials is written in the file (refer to it as ${NAME} or ${file:/run/secrets/name})"],
    },
  ])("$name is told", ({ want, ...given }) => expect(bind(given).findings).toEqual(want));
});

test.each([
  { ways: "aws", want: { way: "bearer", key: "sandbox" } },
  { ways: "azure", want: { way: "header", key: "sandbox" } },
  { ways: "google", want: { way: "none", key: undefined } },
] as const)("the sandbox needs none of $ways, and reads none", ({ ways, want }) => {
  const { provider, findings } = bind({ ways, sandbox: true, env: { GOOGLE_APPLICATION_CREDENTIALS: "/nowhere" } });
  expect(findings).toEqual([]);
  expect({ way: provider?.auth.type, key: provider?.apiKey?.reveal() }).toEqual(want);
  expect(provider?.credentials).toBeUndefined();
});

test("a provider of the file may be authorised as a cloud is", () => {
  const text = `providers:
  own:
    dialect: chat
    base_url: http://h/v1
    auth: { aws_sigv4: { service: bedrock, region: "\${R}" } }
    models: { m: { free: true } }
models: { a: own/m }
`;
  const { config, plan } = planGateway("gateway.yaml", reader({ "gateway.yaml": text }), SHAPE, CATALOG);
  if (!plan.ok) throw new Error("the plan is right");
  const bound = bindPlan(plan.value, { env: { ...KEYS, R: "eu-2" }, readFile: reader({}), config });
  expect(bound.ok && bound.value.providers.own?.credentials).toMatchObject({ type: "aws_sigv4", service: "bedrock", region: "eu-2" });
});

test("no printed plan holds a secret", () => {
  const env = { ...KEYS, SA: FILE, CS: "client-secret" };
  for (const given of [
    { ways: "aws", env },
    { ways: "google", entry: "{ credentials: '${SA}' }", env },
    { ways: "azure", entry: "{ credentials: { tenant_id: t, client_id: c, client_secret: '${CS}' } }", env },
  ] as const) {
    const { provider } = bind(given);
    expect(provider?.credentials).toBeDefined();
    expect(inspect(provider, { depth: 20 }) + JSON.stringify(provider)).not.toMatch(/\bSK\b|client-secret|PK/);
  }
});
