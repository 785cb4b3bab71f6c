import { describe, expect, test } from "vitest";
import { createMemoryBudgets } from "../../../src/budget/memory.ts";
import { createWindows } from "../../../src/budget/window.ts";
import type { Scope } from "../../../src/contract/access.ts";
import type { Failure } from "../../../src/contract/failure.ts";
import type { BoundPlan } from "../../../src/contract/plan.ts";
import { createMemoryLimiter } from "../../../src/limits/memory.ts";
import { ANYBODY } from "../../../src/pipeline/admit.ts";
import type { Core } from "../../../src/pipeline/context.ts";
import { createRuleScopes } from "../../../src/pipeline/rule-scopes.ts";
import { alpha } from "../../fakes/dialects.ts";
import { deployment, plan, running } from "../../fakes/gateway.ts";
import type { Reply } from "../../fakes/upstream.ts";

const DOLLAR = 10n ** 12n;
const NOW = Date.UTC(2026, 10, 27, 12);
/** 10 × $3 and 2 × $15 a million: 60 millionths of a dollar. */
const OK: Reply = { body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } };
const COST = 60_000_000n;
const BODY = { model: "g", messages: [{ role: "user", content: "hi" }] };
const STREAM = { ...BODY, stream: true };
const FRAMES: Reply = {
  pieces: ['data: {"id":"1","delta":"hi"}\n\n', 'data: {"id":"1","finish":"stop","usage":{"input":10,"output":2}}\n\n', "data: [DONE]\n\n"],
  headers: { "content-type": "text/event-stream" },
};

interface Given {
  readonly limits?: NonNullable<BoundPlan["limits"]>["rules"];
  readonly budgets?: NonNullable<BoundPlan["budgets"]>["rules"];
  /** Of whoever asks. */
  readonly scopes?: readonly Scope[];
  readonly groups?: Parameters<typeof plan>[0];
  readonly scripts?: Readonly<Record<string, readonly Reply[]>>;
  readonly aliases?: BoundPlan["aliases"];
}

function gated({ limits, budgets, scopes = [], groups = { g: ["a1"] }, scripts = { a1: [OK] }, aliases }: Given) {
  const clock = { nowMs: NOW };
  const given: BoundPlan = {
    ...plan(groups, { aliases: aliases ?? {} }),
    limits: limits && { onStoreFailure: "open", rules: limits },
    budgets: budgets && { rules: budgets },
  };
  const gateway = running({ plan: given, scripts, now: () => clock.nowMs });
  const now = () => clock.nowMs;
  const gate: Partial<Core> = {
    limiter: createMemoryLimiter(now),
    budgets: createMemoryBudgets({ windowOf: createWindows(), now, spentIn: undefined, onSoft() {} }),
    rules: createRuleScopes(given),
    access: {
      identify: () => ({ ok: true, value: { ...ANYBODY, type: "key", keyId: "k", scopes } }),
      again: () => ({ ok: true, value: ANYBODY }),
      endUser: () => ({ ok: true, value: undefined }),
      trouble: () => undefined,
    },
  };
  Object.assign(gateway.core, gate);
  const spent = async (scope: Scope) => (await gateway.core.budgets?.spentOf(scope))?.map((one) => [one.spent, one.reserved]);
  return {
    ...gateway,
    clock,
    spent,
    post: (body: object = BODY, headers = {}, ingress = alpha) => gateway.ask({ ingress, body, headers }),
  };
}

const NO_RULES = { named: {}, own: {} };
const KEY: Scope = { kind: "key", id: "k", limits: { rpm: 2 } };

describe("a request within its limits", () => {
  test.each([
    { what: "a whole answer", body: BODY, script: OK },
    { what: "a stream", body: STREAM, script: FRAMES },
  ])("is told where they stand: $what", async ({ body, script }) => {
    const { post } = gated({ scopes: [{ ...KEY, limits: { rpm: 2, tpm: 60_000 } }], scripts: { a1: [script] } });
    const { got } = await post(body);
    expect(got.headers).toMatchObject({
      "x-ratelimit-limit-requests": "2",
      "x-ratelimit-remaining-requests": "1",
      "x-ratelimit-reset-requests": "30s",
      "x-ratelimit-limit-tokens": "60000",
    });
    expect(Number(got.headers["x-ratelimit-remaining-tokens"])).toBeLessThan(60_000);
    expect(got.headers["x-ratelimit-reset-tokens"]).toMatch(/^\d+ms$/);
  });
  test("gives back the tokens that it did not take, once its answer says how many it took", async () => {
    const { post } = gated({ scopes: [{ kind: "key", id: "k", limits: { tpm: 1_000 } }] });
    const allowing = { ...BODY, max_tokens: 900 };
    expect((await post(allowing)).got.status).toBe(200);
    // Of 1000 it took 12, whatever it might have.
    expect((await post(allowing)).got.status).toBe(200);
  });
});

describe("a request beyond a limit", () => {
  test("is told whose it is, how much, and when there is more; nobody is called", async () => {
    const { post } = gated({ scopes: [KEY] });
    await post();
    await post();
    const { got, sent } = await post();
    expect(got.status).toBe(429);
    expect(got.failure).toMatchObject({
      kind: "rate_limit",
      code: "rate_limit_exceeded",
      message: 'The limit of the key "k" is 2 requests a minute, and 0 are left; it is whole again in 1m0s. Try again in 30s.',
      retryAfterMs: 30_000,
    });
    expect(got.headers).toMatchObject({ "retry-after": "30", "x-ratelimit-remaining-requests": "0", "x-ratelimit-limit-requests": "2" });
    expect(sent).toHaveLength(2);
  });
  test("passes again once there is more", async () => {
    const { post, clock } = gated({ scopes: [KEY] });
    await post();
    await post();
    clock.nowMs += 30_000;
    expect((await post()).got.status).toBe(200);
  });
  test("takes nothing of the others", async () => {
    const team: Scope = { kind: "team", id: "t", limits: { rpm: 1 } };
    const { post, core } = gated({ scopes: [{ ...KEY, limits: { rpm: 10 } }, team] });
    await post();
    await post();
    const [key] = (await core.limiter?.standingsOf({ ...KEY, limits: { rpm: 10 } })) ?? [];
    expect(key?.remaining).toBe(9);
  });
  test.each<[string, NonNullable<Given["limits"]>, readonly string[]]>([
    ["the whole gateway", { ...NO_RULES, global: { rpm: 1 } }, ["200", "the whole gateway"]],
    ["each key", { ...NO_RULES, named: { key: { default: { rpm: 1 }, named: {} } } }, ["200", 'the key "k"']],
    ["one key by its id", { ...NO_RULES, named: { key: { default: { rpm: 9 }, named: { k: { rpm: 1 } } } } }, ["200", 'the key "k"']],
    ["a model", { ...NO_RULES, own: { model: { g: { rpm: 1 } } } }, ["200", 'the model "g"']],
    ["a model within the gateway", { ...NO_RULES, global: { models: { g: { rpm: 1 } } } }, ["200", 'the whole gateway for the model "g"']],
    ["another model", { ...NO_RULES, own: { model: { h: { rpm: 1 } } } }, ["200", "200"]],
  ])("holds for %s", async (_, limits, want) => {
    const { post } = gated({ limits });
    const told = [(await post()).got, (await post()).got].map(({ status, failure }) =>
      failure === undefined ? String(status) : /limit of (.*?) is/.exec(failure.message)?.[1],
    );
    expect(told).toEqual(want);
  });
  test("another name for a model is no way around its limit", async () => {
    const { post } = gated({ limits: { ...NO_RULES, own: { model: { g: { rpm: 1 } } } }, aliases: { quick: "g" } });
    expect([(await post()).got.status, (await post({ ...BODY, model: "quick" })).got.status]).toEqual([200, 429]);
  });
  test("nor is one for a model of a wildcard", async () => {
    const wild = {
      limits: { ...NO_RULES, own: { model: { "g/x": { rpm: 1 } } } },
      groups: { "g/*": [deployment("a1", { upstreamModel: "*" })] },
      aliases: { quick: "g/x" },
    };
    const { post } = gated(wild);
    const ask = async (model: string) => (await post({ ...BODY, model })).got.status;
    expect([await ask("g/y"), await ask("g/x"), await ask("quick"), await ask("g/y")]).toEqual([200, 200, 429, 200]);
  });
  test("end users are counted each for themselves, by the header", async () => {
    const { post } = gated({ limits: { ...NO_RULES, named: { end_user: { default: { rpm: 1 }, named: { vip: { rpm: 2 } } } } } });
    const of = async (user: string) => (await post(BODY, { "x-signalbox-end-user": user })).got.status;
    expect([await of("ann"), await of("bob"), await of("ann"), await of("vip"), await of("vip"), (await post()).got.status]).toEqual([
      200, 200, 429, 200, 200, 200,
    ]);
  });
});

const toldOf = ({ got }: { readonly got: { readonly failure: Failure | undefined } }): string => got.failure?.kind ?? "ok";
const budget = (limit: bigint, more: Partial<NonNullable<Scope["budgets"]>[number]> = {}): Scope => ({
  kind: "team",
  id: "t",
  budgets: [{ limit, window: { unit: "day", zone: "UTC" }, ...more }],
});

describe("a request under a budget", () => {
  test("costs in the end what it cost, and nothing stays reserved", async () => {
    const scope = budget(DOLLAR);
    const { post, spent } = gated({ scopes: [scope] });
    expect(toldOf(await post())).toBe("ok");
    expect(await spent(scope)).toEqual([[COST, 0n]]);
  });
  test("a stream too, and one whose client leaves", async () => {
    const scope = budget(DOLLAR);
    const { post, spent, ask } = gated({
      scopes: [scope],
      scripts: { a1: [FRAMES, { ...FRAMES, pieces: FRAMES.pieces?.slice(0, 1) ?? [], ends: "never" }] },
    });
    await post(STREAM);
    expect(await spent(scope)).toEqual([[COST, 0n]]);
    await ask({ ingress: alpha, body: STREAM, meanwhile: (client) => setTimeout(() => client.leave(), 5) });
    const [[sum, reserved] = []] = (await spent(scope)) ?? [];
    expect([sum !== undefined && sum > COST, reserved]).toEqual([true, 0n]);
  });
  test("is refused where the most that it can cost is not there: whose, how much, what is spent, when it starts anew", async () => {
    // Prompt and hidden tokens at $3, a hundred of an answer at $15 a million: some $0.014.
    const scope = budget(DOLLAR / 100n);
    const { post, spent } = gated({ scopes: [scope] });
    const { got, sent } = await post();
    expect([sent.length, got.failure?.kind, got.failure?.code]).toEqual([0, "budget", "budget_exceeded"]);
    expect(got.failure?.message).toBe(
      'The budget of the team "t", $0.01 a day, does not suffice for this request, which may cost up to $0.0139: $0 is spent. It starts anew at 2026-11-28T00:00:00.000Z. A smaller limit for the answer\'s tokens costs less.',
    );
    expect(got.headers["x-should-retry"]).toBe("false");
    expect(await spent(scope)).toEqual([[0n, 0n]]);
  });
  test("passes again in the next window", async () => {
    const scope = budget((DOLLAR * 1404n) / 100_000n);
    const { post, clock } = gated({ scopes: [scope] });
    expect([toldOf(await post()), toldOf(await post()), toldOf(await post())]).toEqual(["ok", "ok", "budget"]);
    clock.nowMs += 12 * 3_600_000;
    expect(toldOf(await post())).toBe("ok");
  });
  test("that fails costs nothing, and a refusal is neither retried nor sent to a fallback", async () => {
    const scope = budget(DOLLAR);
    const { post, spent } = gated({ scopes: [scope], scripts: { a1: [{ status: 500, body: {} }] } });
    expect(toldOf(await post())).toBe("server_error");
    expect(await spent(scope)).toEqual([[0n, 0n]]);
    const poor = gated({
      scopes: [budget(1n)],
      groups: { g: { deployments: ["a1"], fallbacks: { any: ["h"] } }, h: ["a2"] },
      scripts: { a1: [OK], a2: [OK] },
    });
    const { got, sent } = await poor.post();
    expect([got.failure?.kind, sent.length]).toEqual(["budget", 0]);
  });
  test("in a model that costs nothing it needs none", async () => {
    const { post } = gated({ scopes: [budget(1n)], groups: { g: [deployment("a1", { free: true, price: undefined })] } });
    expect(toldOf(await post())).toBe("ok");
  });
  test("is refused by a model that nobody knows the price of, and not without a budget", async () => {
    const groups = { g: [deployment("a1", { price: undefined })] };
    const { got } = await gated({ scopes: [budget(DOLLAR)], groups }).post();
    expect([got.failure?.kind, got.failure?.message]).toEqual([
      "budget",
      "Nobody can say what this request costs at most, so it cannot be answered under a budget: a1/m has no price.",
    ]);
    expect(toldOf(await gated({ groups }).post())).toBe("ok");
  });
  test("for one model holds for that alone", async () => {
    const scope = budget(1n, { model: "g" });
    const gateway = gated({ scopes: [scope], groups: { g: ["a1"], h: ["a2"] }, scripts: { a1: [OK], a2: [OK] } });
    expect([toldOf(await gateway.post()), toldOf(await gateway.post({ ...BODY, model: "h" }))]).toEqual(["budget", "ok"]);
  });
  test("for another model asks nothing of it, not even a price", async () => {
    const { post } = gated({ scopes: [budget(1n, { model: "h" })], groups: { g: [deployment("a1", { price: undefined })] } });
    expect(toldOf(await post())).toBe("ok");
  });
  test("counts for its tags, its model and everybody", async () => {
    const rule = [{ limit: DOLLAR, window: { unit: "total" as const, zone: "UTC" } }];
    const { post, spent } = gated({ budgets: { global: rule, named: {}, own: { model: { g: rule } } } });
    await post();
    expect([await spent({ kind: "global", id: "", budgets: rule }), await spent({ kind: "model", id: "g", budgets: rule })]).toEqual([
      [[COST, 0n]],
      [[COST, 0n]],
    ]);
  });
  test("reserves nothing of the limits it was refused for, and the other way round", async () => {
    const limited: Scope = { ...budget(1n), limits: { tpm: 10_000, maxParallel: 1 } };
    const { post, core } = gated({ scopes: [limited] });
    expect([toldOf(await post()), toldOf(await post())]).toEqual(["budget", "budget"]);
    expect((await core.limiter?.standingsOf(limited))?.map(({ rule, remaining }) => [rule, remaining])).toEqual([
      ["tokens", 10_000],
      ["parallel", 1],
    ]);
  });
});

describe("a call within a request", () => {
  const failsDearly: Reply = { status: 500, body: { error: {}, usage: { input: 10, output: 2 } } };
  test("is covered by what the request holds, also the second one of it", async () => {
    // The first answer is no answer and costs all the same.
    const scope = budget(DOLLAR);
    const { post, spent } = gated({ scopes: [scope], groups: { g: ["a1", "a2"] }, scripts: { a1: [failsDearly], a2: [OK] } });
    expect(toldOf(await post())).toBe("ok");
    const [[sum, reserved] = []] = (await spent(scope)) ?? [];
    expect([sum !== undefined && sum >= COST, reserved]).toEqual([true, 0n]);
  });
  test("goes elsewhere where the budget of its provider is used up, and is refused where there is no elsewhere", async () => {
    const poor = { ...NO_RULES, own: { provider: { a1: [{ limit: 1n, window: { unit: "day" as const, zone: "UTC" } }] } } };
    const two = gated({ budgets: poor, groups: { g: ["a1", "a2"] }, scripts: { a1: [OK], a2: [OK] } });
    const { got, hosts, event } = await two.post();
    expect([got.failure, hosts]).toEqual([undefined, ["a2"]]);
    expect(event?.skipped[0]?.reason).toMatch(/^The budget of the provider "a1", less than \$0\.0001 a day, does not suffice/);
    const one = await gated({ budgets: poor }).post();
    expect([toldOf(one), one.sent.length]).toEqual(["budget", 0]);
  });
  test("counts for its provider's budget of one model, by any of its names", async () => {
    const rule = [{ limit: DOLLAR, model: "g", window: { unit: "day" as const, zone: "UTC" } }];
    const { post, spent } = gated({
      budgets: { ...NO_RULES, own: { provider: { a1: rule } } },
      groups: { g: ["a1"], h: ["a1"] },
      aliases: { quick: "g" },
    });
    for (const model of ["g", "quick", "h"]) await post({ ...BODY, model });
    expect(await spent({ kind: "provider", id: "a1", budgets: rule })).toEqual([[2n * COST, 0n]]);
  });
  test("settles what it cost of its provider's budget", async () => {
    const rule = [{ limit: DOLLAR, window: { unit: "day" as const, zone: "UTC" } }];
    const { post, spent } = gated({ budgets: { ...NO_RULES, own: { provider: { a1: rule } } } });
    await post();
    expect(await spent({ kind: "provider", id: "a1", budgets: rule })).toEqual([[COST, 0n]]);
  });
  test("is counted for its deployment by all processes together, where they count together", async () => {
    const gateway = gated({ groups: { g: [deployment("a1", { limits: { rpm: 1 } }), "a2"] }, scripts: { a1: [OK], a2: [OK] } });
    const shared = createMemoryLimiter(() => NOW);
    Object.assign(gateway.core, { sharedCounts: shared });
    // Another process has called it.
    shared.take({ scopes: [{ kind: "deployment", id: "a1/m", limits: { rpm: 1 } }], models: [], tokens: 0, nowMs: NOW });
    const { hosts, event } = await gateway.post();
    expect([hosts, event?.skipped]).toEqual([
      ["a2"],
      [{ deployment: "a1/m", reason: "1 requests a minute are used up, in all processes" }],
    ]);
  });
});

test("where limits and budgets are counted elsewhere both are asked at once, and who is refused by one gives back the other", async () => {
  const scope: Scope = { ...budget(DOLLAR), limits: { rpm: 1 } };
  const gateway = gated({ scopes: [scope] });
  const { limiter, budgets } = gateway.core;
  const order: string[] = [];
  const later = async <T>(what: string, value: T): Promise<Awaited<T>> => {
    order.push(what);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return value as Awaited<T>; // neither is a promise in this process
  };
  Object.assign(gateway.core, {
    limiter: limiter && { ...limiter, take: (claim: Parameters<typeof limiter.take>[0]) => later("take", limiter.take(claim)) },
    budgets: budgets && { ...budgets, reserve: (claim: Parameters<typeof budgets.reserve>[0]) => later("reserve", budgets.reserve(claim)) },
  });
  expect([toldOf(await gateway.post()), toldOf(await gateway.post()), order]).toEqual([
    "ok",
    "rate_limit",
    ["take", "reserve", "take", "reserve"],
  ]);
  expect(await gateway.spent(scope)).toEqual([[COST, 0n]]);
});

describe("how closely a request is bounded under a budget", () => {
  const day = (limit: bigint) => ({ ...NO_RULES, global: [{ limit, window: { unit: "day" as const, zone: "UTC" } }] });
  const GLOBAL = (limit: bigint): Scope => ({ kind: "global", id: "", budgets: day(limit).global });
  test.each([
    { what: "one with room for a thousand such requests does not need it decoded", limit: 1_000_000n * DOLLAR, more: {}, decoded: 0 },
    { what: "one with less does", limit: DOLLAR, more: {}, decoded: 1 },
    { what: "so does a request for several answers", limit: 1_000_000n * DOLLAR, more: { n: 2 }, decoded: 1 },
    { what: "and one for a longer answer than there is", limit: 1_000_000n * DOLLAR, more: { max_tokens: 101 }, decoded: 1 },
  ])("$what", async ({ limit, more, decoded }) => {
    let times = 0;
    const ingress = {
      ...alpha,
      answerLimit: { at: [["max_tokens"]], unless: ["n"] },
      decodeRequest(...given: Parameters<typeof alpha.decodeRequest>) {
        times += 1;
        return alpha.decodeRequest(...given);
      },
    };
    const roomy = deployment("a1", { facts: { context: 100_000, maxOutput: 100, supports: [] } });
    const { post, spent } = gated({ budgets: day(limit), groups: { g: [roomy] } });
    expect((await post({ ...BODY, ...more }, {}, ingress)).got.status).toBe(200);
    expect([times, await spent(GLOBAL(limit))]).toEqual([decoded, [[COST, 0n]]]);
  });
});
