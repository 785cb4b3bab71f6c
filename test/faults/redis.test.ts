// Redis going away under a gateway in service, hanging, and coming back: what passes is what was chosen, health tells, nothing waits and nothing is lost.

import { createClient } from "redis";
import { afterEach, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { type App, createApp } from "../../src/app.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/upstream.ts";
import { describeOwnRedis, type OwnRedis, startRedis } from "../fakes/redis.ts";

const running: { app: App; sandbox: Sandbox }[] = [];
const redises: OwnRedis[] = [];
afterEach(async () => {
  for (const { app, sandbox } of running.splice(0)) {
    await app.close();
    await sandbox.close();
  }
  for (const redis of redises.splice(0)) await redis.kill();
});

async function ownRedis(port?: number): Promise<OwnRedis> {
  const redis = await startRedis(port);
  redises.push(redis);
  return redis;
}

async function serve(yaml: string, redis: OwnRedis) {
  const read = () => ({ ok: true as const, text: `models: { m: openai/gpt-4.1-mini }\n${yaml}` });
  const { plan } = planGateway("gateway.yaml", read, gatewayShape, catalog);
  const bound = plan.ok ? bindPlan(plan.value, { env: {}, readFile: read, sandbox: true }) : plan;
  if (!bound.ok) throw new Error(JSON.stringify(bound.diagnostics));
  const dialectTraits = Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits]));
  const sandbox = await startSandbox({ plan: bound.value, dispatch, dialectTraits });
  const store = { url: redis.url, prefix: "t", timeoutMs: 100 };
  const limits = { onStoreFailure: "open" as const, rules: { named: {}, own: {} }, ...sandbox.plan.limits, store };
  const app = createApp({ plan: { ...sandbox.plan, limits }, dispatch, catalog, upstreamHeaders: sandbox.upstreamHeaders });
  running.push({ app, sandbox });
  const started = await app.listen({ host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.message);
  const origin = `http://127.0.0.1:${started.server.port}`;
  return {
    async ask(headers: Readonly<Record<string, string>> = {}) {
      const body = JSON.stringify({ model: "m", max_tokens: 50, messages: [{ role: "user", content: "hi" }] });
      const answer = await fetch(`${origin}/v1/chat/completions`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      });
      const told = (await answer.json()) as { error?: { code: string | null } };
      return `${answer.status}${told.error === undefined ? "" : ` ${told.error.code}`}`;
    },
    health: async () => ((await (await fetch(`${origin}/health`)).json()) as { troubles?: string[] }).troubles ?? [],
  };
}

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries += 1) {
    if (tries > 500) throw new Error("it did not come to pass");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeOwnRedis("while Redis is away", () => {
  test.each([
    {
      chosen: "open",
      asked: "limits: { global: { rpm: 3 } }",
      last: "429 rate_limit_exceeded",
      says: "each process counts limits for itself",
    },
    {
      chosen: "closed",
      asked: "limits: { on_store_failure: closed, global: { rpm: 3 } }",
      last: "503 overloaded",
      says: "requests with limits are refused",
    },
  ])("limits are $chosen, health says so, and all is well again when it is back", async ({ asked, last, says }) => {
    const redis = await ownRedis();
    const { ask, health } = await serve(asked, redis);
    expect([await ask(), await health()]).toEqual(["200", []]);
    await redis.kill();
    // Those that notice count for themselves already.
    await until(async () => {
      await ask();
      return (await health()).length > 0;
    });
    expect((await health())[0]).toContain(says);
    const answers = [await ask(), await ask(), await ask(), await ask()];
    expect(answers.at(-1)).toBe(last);
    await ownRedis(redis.port);
    await until(async () => (await health()).length === 0);
    expect(await ask()).toBe("200");
  });

  test("nothing is spent that cannot be counted, and what was to be settled is settled when it is back", async () => {
    const redis = await ownRedis();
    const { ask, health } = await serve("budgets: { global: [$1/day] }", redis);
    expect(await ask()).toBe("200");
    // It hangs while a request runs: its end cannot be told.
    const slow = ask({ "x-signalbox-sandbox": "latency=500ms" });
    const looking = await createClient({ url: redis.url }).connect();
    await until(async () => {
      const [set] = await looking.keys("*budget-due*");
      return set !== undefined && (await looking.zCard(set)) === 1;
    });
    looking.destroy();
    redis.freeze();
    expect(await slow).toBe("200");
    await until(async () => {
      expect(await ask()).toBe("503 overloaded");
      return (await health()).length > 0;
    });
    expect((await health()).join()).toContain("requests under a budget are refused");
    redis.thaw();
    await until(async () => (await health()).length === 0);
    expect(await ask()).toBe("200");
  });
});
