import { expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { plan, reader, show } from "./fake-catalog.ts";

const MODELS = "models: { fast: alpha/small, open/*: local/any }\naliases: { quick: fast }\n";
const MASTER = "sk-master-0123456789-abcdefghij";

const findings = (text: string) => {
  const { plan: result, sources } = plan(MODELS + text);
  return result.ok ? [] : show(result.diagnostics, sources);
};

const bind = (text: string, env: Record<string, string>, sandbox = false) => {
  const { config, sources, plan: result } = plan(MODELS + text);
  if (!result.ok) throw new Error(show(result.diagnostics, sources).join("\n"));
  const bound = bindPlan(result.value, { env: { ALPHA_API_KEY: "a", ...env }, readFile: reader({}), config, sandbox });
  return { access: bound.ok ? bound.value.access : undefined, findings: bound.ok ? [] : show(bound.diagnostics, sources) };
};

const ALL = `auth:
  master_key: \${MASTER}
  jwt:
    issuer: https://login.test
    audience: gw
    claims: { team: groups, role: realm.roles }
    roles: { boss: admin }
  organizations: { acme: { budgets: [{ limit: $500/month, soft: $400, timezone: Europe/Berlin }] } }
  teams:
    red: { organization: acme, models: [fast, open/x*], members: { ada: team_admin, bob: { limits: { rpm: 5 } } } }
  users: { ada: { email: ada@acme.test, role: admin_viewer }, bob: {} }
  keys:
    ci: { secret: "\${CI_KEY}", team: red, user: ada, models: [quick], endpoints: [chat, passthrough/own], use: llm, expires: 2030-01-31, limits: { rpm: 60, models: { fast: { tpm: 1000 } } } }
    old: { hash: ${"ab".repeat(32)}, budgets: [$0.5/day] }
`;

test("everything that auth says is in the plan, with its secrets still symbolic", () => {
  const { plan: result } = plan(MODELS + ALL);
  expect(result.ok && result.value.access).toEqual({
    masterKey: [{ type: "env", name: "MASTER" }],
    jwt: {
      issuer: "https://login.test",
      audience: ["gw"],
      algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"],
      clockSkewMs: 30_000,
      claims: { user: ["sub"], team: ["groups"], role: ["realm", "roles"] },
      roles: { boss: "admin" },
    },
    entities: [
      {
        kind: "organization",
        id: "acme",
        budgets: [{ limit: 500n * 10n ** 12n, soft: 400n * 10n ** 12n, window: { unit: "month", zone: "Europe/Berlin" } }],
      },
      {
        kind: "team",
        id: "red",
        models: ["fast", "open/x*"],
        organizationId: "acme",
        members: [
          { userId: "ada", role: "team_admin" },
          { userId: "bob", role: "member", limits: { rpm: 5 } },
        ],
      },
      { kind: "user", id: "ada", email: "ada@acme.test", role: "admin_viewer" },
      { kind: "user", id: "bob", role: "member" },
    ],
    keys: [
      {
        kind: "key",
        id: "ci",
        alias: "ci",
        models: ["quick"],
        limits: { rpm: 60, models: { fast: { tpm: 1000 } } },
        userId: "ada",
        teamId: "red",
        use: "llm",
        endpoints: ["chat", "passthrough/own"],
        expiresMs: Date.UTC(2030, 0, 31),
        secret: { type: "reference", template: [{ type: "env", name: "CI_KEY" }] },
      },
      {
        kind: "key",
        id: "old",
        alias: "old",
        budgets: [{ limit: 5n * 10n ** 11n, window: { unit: "day", zone: "UTC" } }],
        secret: { type: "hash", hash: "ab".repeat(32) },
      },
    ],
  });
});

const under = (line: string) => `auth:\n  master_key: \${MASTER}\n  ${line}\n`;

test.each([
  { text: "auth: { master_key: sk-1234 }\n", want: "SB253 3:21 auth.master_key is written in the file" },
  { text: "auth: { header: x-key }\n", want: "SB281 3:17 auth has neither a master_key nor a key_secret" },
  { text: "auth: {}\n", want: 'SB205 3:7 "auth" must NOT have fewer than 1 properties' },
  { text: under("master: x"), want: 'SB203 5:3 "auth" has no key "master" (did you mean "master_key"?)' },
  { text: under("keys: { a: {} }"), want: 'SB281 5:14 the key "a" has neither a secret nor a hash' },
  { text: under("keys: { a: { secret: sk-plain } }"), want: 'SB253 5:24 the secret of the key "a" is written in the file' },
  {
    text: under('keys: { a: { secret: "${A}", team: rde } }\n  teams: { red: {} }'),
    want: 'SB280 5:38 there is no team "rde" under `auth:` (did you mean "red"?)',
  },
  { text: under('keys: { a: { secret: "${A}", models: [fsat] } }'), want: 'SB285 5:41 there is no model or alias "fsat"' },
  { text: under('keys: { a: { secret: "${A}", endpoints: [chta] } }'), want: 'SB283 5:44 there is no endpoint "chta"' },
  { text: under("teams: { red: { budgets: [$10/fortnight] } }"), want: "SB205 5:29 " },
  { text: under("teams: { red: { budgets: [{ limit: $1/day, timezone: Mars }] } }"), want: 'SB205 5:56 "Mars" is no time zone' },
  { text: under("jwt: { issuer: http://login.test, audience: a }"), want: "SB205 5:18 auth.jwt.issuer is not an https address" },
  { text: under('keys: { a: { secret: "${A}", team: "${B}" } }'), want: 'SB255 5:38 "auth.keys.a.team" cannot hold' },
])("$text is refused where it stands", ({ text, want }) => {
  expect(findings(text).join("\n")).toContain(want);
});

test("secrets are bound at start, and none prints itself", () => {
  const { access, findings: none } = bind(ALL, { MASTER, CI_KEY: "sk-ci-0123456789-abcdefghijkl" });
  expect(none).toEqual([]);
  expect(access?.masterKey?.reveal()).toBe(MASTER);
  expect(JSON.stringify(access, (_, value) => (typeof value === "bigint" ? `${value}` : value))).not.toContain("0123456789");
});

test.each([
  { env: {}, want: ["SB251 4:15 MASTER is not set; auth.master_key needs it", "SB251"] },
  { env: { MASTER: "sk-1234", CI_KEY: "sk-ci-0123456789-abcdefghijkl" }, want: ["SB282 4:15 auth.master_key has 7 characters"] },
  { env: { MASTER: "a".repeat(40), CI_KEY: "sk-ci-0123456789-abcdefghijkl" }, want: ["SB282 4:15 auth.master_key repeats too few signs"] },
  { env: { MASTER, CI_KEY: MASTER }, want: ['SB284 15:19 the key "ci" has the secret of the master key'] },
])("what $env lacks or leaves weak is refused at start", ({ env, want }) => {
  const found = bind(ALL, env).findings;
  expect(found).toHaveLength(want.length);
  for (const [index, one] of want.entries()) expect(found[index]).toContain(one);
});

test("the sandbox stands in for what is not set, and says so", () => {
  expect(bind(ALL, {}, true).access).toMatchObject({ isStandIn: true });
  expect(bind(ALL, { MASTER, CI_KEY: "sk-ci-0123456789-abcdefghijkl" }, true).access).toMatchObject({ isStandIn: false });
});
