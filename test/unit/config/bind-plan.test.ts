import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { plan, planned, reader, show } from "./fake-catalog.ts";

const TEXT = `server: { port: "\${PORT:-4000}", host: "\${HOST}" }
providers:
  alpha:
    api_key: \${file:/run/secrets/alpha}
    headers: { x-team: "team \${TEAM}" }
  own: { dialect: chat, base_url: "\${OWN_URL}/v1/", api_key: os.environ/OWN_KEY, models: { m: { free: true } } }
  closing: { api_key: "\${NEVER_USED}" }
models: { a: [alpha/small, own/m], b: beta/haiku, c: local/any }
`;
const FILES = { "/run/secrets/alpha": "sk-alpha\n" };
const ENV = { HOST: "0.0.0.0", TEAM: "red", OWN_URL: "https://own.test", OWN_KEY: "sk-own", BETA_API_KEY: "sk-beta" };

function bind(text: string, env: Record<string, string>, options: { files?: Record<string, string>; sandbox?: boolean } = {}) {
  const { config, sources, plan: result } = plan(text);
  if (!result.ok) throw new Error(show(result.diagnostics, sources).join("\n"));
  const bound = bindPlan(result.value, { env, readFile: reader(options.files ?? {}), config, sandbox: options.sandbox });
  return { bound, findings: bound.ok ? [] : show(bound.diagnostics, sources) };
}

test("everything a plan refers to is filled in", () => {
  const { bound, findings } = bind(TEXT, ENV, { files: FILES });
  expect(findings).toEqual([]);
  if (!bound.ok) return;
  const { server, providers } = bound.value;
  expect(server).toMatchObject({ host: "0.0.0.0", port: 4000 });
  expect(providers.alpha?.apiKey?.reveal()).toBe("sk-alpha");
  expect(providers.alpha?.headers).toEqual({ "x-team": "team red" });
  expect(providers.own).toMatchObject({ baseUrl: "https://own.test/v1" });
  expect(providers.own?.apiKey?.reveal()).toBe("sk-own");
  expect(providers.beta?.apiKey?.reveal()).toBe("sk-beta");
  expect(providers.local?.apiKey).toBeUndefined();
});

test.each([{ sandbox: true }, { sandbox: false }])(
  "what lets paths through knows its own path, in the sandbox ($sandbox) as well",
  ({ sandbox }) => {
    const text = `providers: { own: { dialect: chat, base_url: "\${OWN_URL}/deep/v1/", auth: none, passthrough: { /files: [GET] } } }`;
    const { bound, findings } = bind(text, { OWN_URL: "https://own.test" }, { sandbox });
    expect(findings).toEqual([]);
    expect(bound.ok && bound.value.providers.own).toMatchObject({
      passedPaths: [{ path: "/files", methods: ["GET"] }],
      ownPath: "/deep/v1",
    });
  },
);

test("the first variable that is set gives the key", () => {
  const { bound } = bind("models: { b: beta/haiku }", { BETA_KEY: "first", BETA_API_KEY: "second" });
  expect(bound.ok && bound.value.providers.beta?.apiKey?.reveal()).toBe("first");
});

test("all that is missing is listed at once, where it was written, and only for providers in use", () => {
  expect(bind(TEXT, { TEAM: "" }).findings).toEqual([
    "SB251 1:40 HOST is not set; server.host needs it",
    'SB252 4:14 /run/secrets/alpha cannot be read: no such file; provider "alpha" needs it',
    'SB251 5:24 TEAM is not set; the header "x-team" of provider "alpha" needs it',
    'SB251 6:35 OWN_URL is not set; the base_url of provider "own" needs it',
    'SB251 6:62 OWN_KEY is not set; provider "own" needs it',
    'SB251 8:39 BETA_KEY or BETA_API_KEY is not set; provider "beta" needs one of them (set it, or give "beta" an api_key under `providers:`)',
  ]);
});

test("without a file to point at, the names are listed all the same", () => {
  const bound = bindPlan(planned("models: { b: beta/haiku }"), { env: {}, readFile: reader({}) });
  expect(bound.ok ? [] : bound.diagnostics.map(({ code, at }) => ({ code, at }))).toEqual([{ code: "SB251", at: null }]);
});

test.each([
  {
    name: "an address of another scheme",
    env: { ...ENV, OWN_URL: "ftp://own.test" },
    want: ['SB254 6:35 the base_url of provider "own" is not an http or https address'],
  },
  {
    name: "no address",
    env: { ...ENV, OWN_URL: "own.test" },
    want: ['SB254 6:35 the base_url of provider "own" is not an http or https address'],
  },
  {
    name: "an address with a query",
    env: { ...ENV, OWN_URL: "https://own.test?x=1" },
    want: ['SB254 6:35 the base_url of provider "own" has a query or a fragment'],
  },
  { name: "a port that is none", env: { ...ENV, PORT: "http" }, want: ["SB254 1:17 server.port is not a port number from 0 to 65535"] },
  { name: "a port out of range", env: { ...ENV, PORT: "70000" }, want: ["SB254 1:17 server.port is not a port number from 0 to 65535"] },
  {
    name: "a line break in a header",
    env: { ...ENV, TEAM: "a\r\nx: y" },
    want: ['SB254 5:24 the header "x-team" of provider "alpha" holds characters that no header may'],
  },
  { name: "a blank key", env: { ...ENV, OWN_KEY: "  " }, want: ['SB254 6:62 the key of provider "own" is empty'] },
  {
    name: "a key with a line break",
    env: { ...ENV, OWN_KEY: "a\nb" },
    want: ['SB254 6:62 the key of provider "own" holds characters that no header may'],
  },
])("$name is refused: $want", ({ env, want }) => expect(bind(TEXT, env, { files: FILES }).findings).toEqual(want));

test("the sandbox binds without any key, secret file or address, and reads none", () => {
  const { bound, findings } = bind(TEXT, { HOST: "h", OWN_KEY: "sk-own" }, { sandbox: true });
  expect(findings).toEqual([]);
  if (!bound.ok) return;
  expect(Object.values(bound.value.providers).map(({ apiKey }) => apiKey?.reveal())).toEqual(["sandbox", "sandbox", undefined, "sandbox"]);
  expect(bound.value.providers.own?.baseUrl).toBe("http://own.sandbox.invalid");
  expect(bound.value.providers.alpha?.headers).toEqual({ "x-team": "team sandbox" });
});

test("no finding and no printed plan holds a value", () => {
  const { bound } = bind(TEXT, ENV, { files: FILES });
  expect(inspect(bound, { depth: 20 })).not.toMatch(/sk-(alpha|own|beta)/);
  const refused = bind(TEXT, { ...ENV, OWN_KEY: "sk-broken\nkey", OWN_URL: "ftp://user:pw@h" }, { files: FILES });
  expect(JSON.stringify(refused.findings)).not.toMatch(/sk-broken|pw@/);
});

describe("a store's addresses", () => {
  const text = `storage: { url: "\${MAIN}", read_url: "\${COPY}", ledger: { keep: 30d, journal: ./j } }\nmodels: { c: local/any }\n`;
  test("are filled in, with all that is kept in it", () => {
    const { bound } = bind(text, { MAIN: "postgres://db/x", COPY: "postgresql://copy/x" });
    const ledger = { keepMs: 30 * 86_400_000, journal: "./j" };
    expect(bound.ok && bound.value.storage).toMatchObject({ url: "postgres://db/x", readUrl: "postgresql://copy/x", ledger });
  });
  test.each([
    {
      main: "postgres://db/x",
      copy: "mariadb://copy/x",
      want: "SB238 1:38 storage.url is of postgres, and the copy to read from is of mysql",
    },
    { main: "sqlite:a.db", copy: "sqlite:b.db", want: "SB238 1:38 a file of SQLite has no copy to read from" },
    { main: "oracle://db/x", copy: "postgres://copy/x", want: 'SB238 1:17 no storage is known for "oracle:"' },
  ])("$main and $copy do not go together", ({ main, copy, want }) => {
    expect(bind(text, { MAIN: main, COPY: copy }).findings).toEqual([expect.stringContaining(want)]);
  });
  test("are not asked for in the sandbox", () => {
    const { bound } = bind(text, {}, { sandbox: true });
    expect(bound.ok && bound.value.storage).toMatchObject({ url: "sqlite::memory:" });
    expect(bound.ok && bound.value.storage).not.toHaveProperty("readUrl");
  });
});
