import { describe, expect, test } from "vitest";
import { bindPlan } from "../../../src/config/bind-plan.ts";
import { plan as planText, reader, show } from "./fake-catalog.ts";

const DOLLAR = 10n ** 12n;
const MODELS = "models: { fast: alpha/small, smart: alpha/large, open/*: local/any }\naliases: { quick: fast }\n";

function planned(text: string) {
  const { plan, config } = planText(MODELS + text);
  if (!plan.ok) throw new Error("it was refused");
  return { plan: plan.value, config };
}
const findings = (text: string): readonly string[] => {
  const { plan, sources } = planText(`${MODELS}${text}\n`);
  // Without the way out.
  return plan.ok ? [] : show(plan.diagnostics, sources).map((line) => line.replace(/ \([^()]*(\([^()]*\)[^()]*)*\)$/, ""));
};
const bind = (text: string, env: Record<string, string>, sandbox = false) => {
  const { plan, config } = planned(text);
  return bindPlan(plan, { env: { ALPHA_API_KEY: "a", ...env }, readFile: reader({}), config, sandbox });
};

describe("limits and budgets of gateway.yaml", () => {
  test("are planned as they are written", () => {
    const text = `limits:
  store: { url: "\${REDIS_URL}", prefix: ours, timeout: 100ms }
  on_store_failure: closed
  global: { rpm: 1000, models: { fast: { tpm: 5000 } } }
  models: { smart: { max_parallel: 4 } }
  end_users: { default: { rpm: 10 }, named: { alice: { rpm: 100 } } }
budgets:
  alerts: { url: https://ops.example.com/hook, secret: "\${ALERT_SECRET}", allow: [10.1.0.0/16] }
  global: [$100/day]
  tags: { default: [{ limit: $5/month, soft: $4, timezone: Europe/Berlin }] }
  providers: { alpha: [$50/day] }
`;
    const { plan } = planned(text);
    expect(plan.limits).toEqual({
      store: { url: [{ type: "env", name: "REDIS_URL" }], prefix: "ours", timeoutMs: 100 },
      onStoreFailure: "closed",
      rules: {
        global: { rpm: 1000, models: { fast: { tpm: 5000 } } },
        named: { end_user: { default: { rpm: 10 }, named: { alice: { rpm: 100 } } } },
        own: { model: { smart: { maxParallel: 4 } } },
      },
    });
    expect(plan.budgets?.rules).toEqual({
      global: [{ limit: 100n * DOLLAR, window: { unit: "day", zone: "UTC" } }],
      named: { tag: { default: [{ limit: 5n * DOLLAR, soft: 4n * DOLLAR, window: { unit: "month", zone: "Europe/Berlin" } }], named: {} } },
      own: { provider: { alpha: [{ limit: 50n * DOLLAR, window: { unit: "day", zone: "UTC" } }] } },
    });
    const bound = bind(text, { REDIS_URL: "redis://cache:6379/2", ALERT_SECRET: "hush-hush" });
    if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
    expect([bound.value.limits?.store?.url, bound.value.budgets?.alerts?.secret?.reveal()]).toEqual(["redis://cache:6379/2", "hush-hush"]);
    const sandbox = bind(text, {}, true);
    expect(sandbox.ok && [sandbox.value.limits?.store, sandbox.value.budgets?.alerts]).toEqual([undefined, undefined]);
  });

  test.each([
    { given: "limits: { models: { fats: { rpm: 1 } } }", want: ['SB285 3:21 there is no model or alias "fats"'] },
    { given: "limits: { global: { models: { nobody: { rpm: 1 } } } }", want: ['SB285 3:31 there is no model or alias "nobody"'] },
    { given: "limits: { models: { quick: { rpm: 1 } } }", want: [] },
    { given: "limits: { global: { rpm: 0 } }", want: [expect.stringMatching(/^SB205 3:26 .*rpm/)] },
    { given: "limits: { globl: { rpm: 1 } }", want: [expect.stringMatching(/^SB203 3:11 .*globl/)] },
    {
      given: "limits: { store: memcached://a, global: { rpm: 1 } }",
      want: ['SB290 3:18 "memcached" is no store of counts that is known here'],
    },
    { given: "limits: { store: redis://user:word@a:6379, global: { rpm: 1 } }", want: ["SB253 3:18 limits.store holds a password"] },
    { given: "limits: { store: redis-cluster://:word@a:6379 }", want: ["SB253 3:18 limits.store holds a password"] },
    { given: "limits: { on_store_failure: maybe }", want: [expect.stringMatching(/^SB204 3:29 /)] },
    { given: "budgets: { providers: { gemini: [$1/day] } }", want: ['SB291 3:25 no deployment is of the provider "gemini"'] },
    { given: "budgets: { global: [$1/fortnight] }", want: [expect.stringMatching(/^SB20\d 3:21 /)] },
    { given: "budgets: { global: [{ limit: $1/day, timezone: Mars/Olympus }] }", want: ['SB205 3:48 "Mars/Olympus" is no time zone'] },
    { given: "budgets: { global: [{ limit: $1/day, soft: $2 }] }", want: ["SB205 3:44 the soft limit is above the limit"] },
    {
      given: "budgets: { alerts: { url: https://a.example, secret: hunter2hunter2 } }",
      want: ["SB253 3:54 budgets.alerts.secret is written in the file"],
    },
    { given: 'budgets: { global: [$1/day], alerts: { secret: "${S}" } }', want: [expect.stringMatching(/^SB202 /)] },
    { given: 'limits: { global: { rpm: "${RPM}" } }', want: [expect.stringMatching(/^SB255 3:26 /)] },
  ])("$given", ({ given, want }) => expect(findings(given)).toEqual(want));

  test.each([
    { given: 'limits: { store: "${URL}" }', env: { URL: "http://a" }, want: ["SB254 limits.store is no address of a Redis"] },
    {
      given: 'budgets: { alerts: { url: "${URL}" } }',
      env: { URL: "ftp://a" },
      want: ["SB254 budgets.alerts.url is not an http or https address"],
    },
    { given: 'budgets: { store: "${URL}" }', env: {}, want: ["SB251 URL is not set; budgets.store needs it"] },
    { given: 'limits: { store: "${URL}" }', env: { URL: "redis-cluster://u:p@a:6379,b:6379" }, want: [] },
  ])("at start: $given with $env", ({ given, env, want }) => {
    const bound = bind(given, env as Record<string, string>);
    expect(bound.ok ? [] : bound.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(want);
  });
});
